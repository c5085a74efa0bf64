import * as z from 'zod';
import { sourcesOptions } from '../../config/options/sources.ts';
import { whyMissing } from '../../facts.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { clipped, listed } from '../names.ts';
import { type Change, judgePackages, packageChanges } from '../package-changes.ts';
import { sourceChanges } from '../source-changes.ts';

const mostRows = 50;
const mostListed = 5;

/**
 * Monitor 1: a changed dependency is noticed. Data: every declared source is fingerprinted and compared with what the base recorded. Software: lock and requirements files
 * leave no version open, and packages are compared by name and version. A change is listed and fails nothing: the other tests say whether it hurts.
 */
export const dependencies = defineCheck({
  id: 'monitor/dependencies',
  needs: ['sources'],
  uses: ['baseline', 'environment', 'packages'],
  options: {
    ...sourcesOptions,
    pinned: z
      .boolean()
      .default(true)
      .describe('Whether every requirement must name one version, in its own file or in a lock file beside it.'),
  },
  example: `data:
  training: data/train.csv
tests:
  monitor/dependencies:
    sources: [upstream/prices.parquet, 'upstream/regions/*.csv']
    pinned: true
`,
  evaluate: ({ sources: { sources, unreadable }, baseline, environment, packages, run }, { pinned }): Finding => {
    const files = environment.dependencyFiles;
    const software = judgePackages(packages, pinned);
    const measurements: Measurement[] = [
      {
        name: 'sources fingerprinted',
        observed: sources.length,
        expected: `${sources.length + unreadable.length}`,
        met: unreadable.length === 0,
      },
      { name: 'lock or requirements files', observed: files.length, expected: 'at least 1', met: files.length > 0 },
      ...software.measurements,
      {
        name: 'where a change is told',
        observed:
          run.repository === null
            ? 'in this report alone: a local run'
            : 'in the summary of the run, and in the comment on a pull request',
      },
    ];
    const answer = (
      outcome: Finding['outcome'],
      summary: string,
      remedy?: string,
      evidence: readonly Evidence[] = software.evidence,
    ): Finding => ({
      outcome,
      summary,
      measurements,
      evidence,
      ...(remedy === undefined ? {} : { remedy }),
    });
    if (unreadable.length > 0)
      return answer(
        'fail',
        `${unreadable.length} of ${sources.length + unreadable.length} declared sources cannot be read: ${listed(
          unreadable.map(({ name, error }) =>
            error.startsWith(`${name}: `) ? clipped(error) : `${clipped(name)}: ${clipped(error)}`,
          ),
          mostListed,
        )}`,
        'mend the path, or bring the data before the run',
      );
    if (files.length === 0)
      return answer(
        'fail',
        'expected a lock or requirements file, found none: a changed library would not be noticed',
        'pin the libraries in a lock or requirements file, and commit it',
      );
    if (software.trouble !== null)
      return answer(software.trouble.outcome, software.trouble.summary, software.trouble.remedy);
    if (sources.length === 0)
      return answer('inconclusive', 'no data source is declared', 'name the data below `data`, or `sources`');
    if (baseline.state !== 'gathered')
      return answer(
        'inconclusive',
        `nothing to compare with yet: ${whyMissing(baseline)}`,
        'it is compared as soon as the base has a record',
      );
    const { sources: before, dependenciesSha256, packages: packagesBefore, commit, trainedHere } = baseline.value;
    if (before === undefined || dependenciesSha256 === undefined)
      return answer(
        'inconclusive',
        trainedHere === true
          ? `${commit.slice(0, 7)} was trained here, which tells nothing of its sources`
          : `the record of ${commit.slice(0, 7)} does not tell its sources`,
        'it is compared from the next record on',
      );
    const byName = packageChanges(packagesBefore, packages);
    const changes: readonly Change[] = [
      ...sourceChanges(before, sources),
      ...(byName ?? []),
      ...(dependenciesSha256 === environment.dependenciesSha256 || (byName?.length ?? 0) > 0
        ? []
        : [
            [
              listed(
                files.map((file) => clipped(file)),
                mostListed,
              ),
              dependenciesSha256 === null
                ? 'new since the base'
                : `other content than at the base${byName === null ? '; the versions at the base are not known by name' : ', the same versions'}`,
            ] as const,
          ]),
    ];
    return answer(
      'pass',
      changes.length === 0
        ? `${sources.length} ${sources.length === 1 ? 'source' : 'sources'} and ${files.length} dependency ${files.length === 1 ? 'file' : 'files'} are as they were at ${commit.slice(0, 7)}`
        : `${changes.length} ${changes.length === 1 ? 'change' : 'changes'} since ${commit.slice(0, 7)}: ${listed(
            changes.map(([name, change]) => `${name}: ${change}`),
            mostListed,
          )}`,
      undefined,
      changes.length === 0
        ? software.evidence
        : [
            ...software.evidence,
            {
              kind: 'table',
              title: `Changed dependencies${changes.length > mostRows ? ` (${mostRows} of ${changes.length})` : ''}`,
              columns: ['Dependency', 'Change'],
              rows: changes.slice(0, mostRows),
            },
          ],
    );
  },
});
