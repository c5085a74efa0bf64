import { sourcesOptions } from '../../config/options/sources.ts';
import type { DataSource } from '../../facts/sources.ts';
import { whyMissing } from '../../facts.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { clipped, listed } from '../names.ts';

const mostRows = 50;
const mostListed = 5;

/**
 * Monitor 1: a changed dependency is noticed. Data: every declared source is fingerprinted and compared with what the base recorded. Software: there is a lock or requirements file, and its
 * digest is compared. A change is listed and fails nothing: the other tests say whether it hurts.
 */
export const dependencies = defineCheck({
  id: 'monitor/dependencies',
  needs: ['sources'],
  uses: ['baseline', 'environment'],
  options: sourcesOptions,
  example: `data:
  training: data/train.csv
tests:
  monitor/dependencies:
    sources: [upstream/prices.parquet, 'upstream/regions/*.csv']
`,
  evaluate: ({ sources: { sources, unreadable }, baseline, environment }): Finding => {
    const files = environment.dependencyFiles;
    const measurements: Measurement[] = [
      {
        name: 'sources fingerprinted',
        observed: sources.length,
        expected: `${sources.length + unreadable.length}`,
        met: unreadable.length === 0,
      },
      { name: 'lock or requirements files', observed: files.length, expected: 'at least 1', met: files.length > 0 },
    ];
    const answer = (
      outcome: Finding['outcome'],
      summary: string,
      remedy?: string,
      evidence: readonly Evidence[] = [],
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
          unreadable.map(({ name, error }) => `${clipped(name)}: ${clipped(error)}`),
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
    if (sources.length === 0)
      return answer('inconclusive', 'no data source is declared', 'name the data below `data`, or `sources`');
    if (baseline.state !== 'gathered')
      return answer(
        'inconclusive',
        `nothing to compare with yet: ${whyMissing(baseline)}`,
        'it is compared as soon as the base has a record',
      );
    const { sources: before, dependenciesSha256, commit } = baseline.value;
    if (before === undefined || dependenciesSha256 === undefined)
      return answer(
        'inconclusive',
        `the record of ${commit.slice(0, 7)} does not tell its sources`,
        'it is compared from the next record on',
      );
    const changes = [
      ...changesOf(before, sources),
      ...(dependenciesSha256 === environment.dependenciesSha256
        ? []
        : [
            [
              listed(
                files.map((file) => clipped(file)),
                mostListed,
              ),
              'other content than at the base',
            ] as const,
          ]),
    ];
    return answer(
      'pass',
      changes.length === 0
        ? `${sources.length} sources and ${files.length} dependency files are as they were at ${commit.slice(0, 7)}`
        : `${changes.length} changes since ${commit.slice(0, 7)}: ${listed(
            changes.map(([name, change]) => `${name}: ${change}`),
            mostListed,
          )}`,
      undefined,
      changes.length === 0
        ? []
        : [
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

type Change = readonly [name: string, change: string];

function changesOf(before: readonly DataSource[], now: readonly DataSource[]): Change[] {
  const known = new Map(before.map((source) => [source.name, source]));
  const names = new Set(now.map(({ name }) => name));
  return [
    ...now.flatMap((source): Change[] => {
      const earlier = known.get(source.name);
      const name = clipped(source.name);
      if (earlier === undefined) return [[name, 'new source']];
      if (earlier.sha256 === source.sha256) return [];
      return [
        [name, `other content: ${earlier.bytes} → ${source.bytes} bytes, ${earlier.files} → ${source.files} files`],
        ...columnChanges(earlier, source).map((change): Change => [name, change]),
      ];
    }),
    ...before.filter(({ name }) => !names.has(name)).map(({ name }): Change => [clipped(name), 'no longer a source']),
  ];
}

function columnChanges({ columns: before }: DataSource, { columns: now }: DataSource): string[] {
  if (before === null || now === null) return [];
  const types = new Map(before.map(({ name, type }) => [name, type]));
  const names = new Set(now.map(({ name }) => name));
  return [
    ...before.filter(({ name }) => !names.has(name)).map(({ name }) => `column ${clipped(name)} removed`),
    ...now.flatMap(({ name, type }) => {
      const earlier = types.get(name);
      if (earlier === undefined) return [`column ${clipped(name)} added`];
      return earlier === type ? [] : [`column ${clipped(name)} was ${clipped(earlier)}, is ${clipped(type)}`];
    }),
  ];
}
