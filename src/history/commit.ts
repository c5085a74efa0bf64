import { ConfigurationError } from '../support/errors.ts';
import type { RunRecord } from './record.ts';
import { entryAt, type Folders } from './tree.ts';

/** What a commit of the history branch holds beside records and their indexes, and its message. */

const readme = `# History of ML Test Score

This branch is written by ML Test Score: one small JSON file for each run of each model, and nothing else of the repository. It keeps the baselines that
pull requests are compared with, the trends and the badges. Do not merge it, and do not edit it by hand; deleting it forgets the history.

- \`records/<model>/<first two digits of the commit>/<commit>/<run>-<attempt>.json\`: the record of a run
- \`…/<run>-<attempt>.monitoring.json\`: the record of a run that looked at the monitoring tests only
- \`records/<model>/index.json\`: the latest runs, newest first
- \`audit/<model>/\`: who and what brought each version into its stages; each file names the digest of the one before
- \`badges/<model>.json\`: a badge for https://shields.io/badges/endpoint-badge
`;

/** Throws `ConfigurationError` where the branch holds something else than a history. */
export function refuseOthers(branch: string, folders: Folders): void {
  const root = folders.get('');
  if (root === undefined || root.size === 0) return;
  if (root.get('records')?.type === 'tree' || root.get('audit')?.type === 'tree') return;
  throw new ConfigurationError({
    message: `the branch ${branch} exists and is no history of ML Test Score: it has no folder \`records\``,
    next: 'name another branch in `history: { branch: … }`, or rename that one',
  });
}

/** The first commit of a branch says what it is. */
export const withReadme = (folders: Folders, files: Iterable<readonly [string, string]>): Map<string, string> =>
  new Map([...files, ...(folders.get('')?.has('README.md') === true ? [] : [['README.md', readme] as const])]);

/** One line; of several records also one line for each. */
export function subjectOf(records: readonly RunRecord[]): string {
  const [first, ...others] = records;
  if (first === undefined) return 'no records [skip ci]';
  if (others.length === 0) return subject(first);
  return `${records.length} models ${first.commit.slice(0, 7)} (run ${first.run}-${first.attempt}) [skip ci]\n\n${records.map(subject).join('\n')}`;
}

const subject = ({ model, commit, run, attempt, scope, score, decision }: RunRecord): string => {
  const said = scope === undefined ? `${score.total} of 7, ${decision.outcome}` : `${scope}, ${decision.outcome}`;
  return `${model} ${commit.slice(0, 7)}: ${said} (run ${run}-${attempt}) [skip ci]`;
};

/** `records/<model>/index.corrupt-<n>.json`, the first that is free. */
export function freeName(folders: Folders, model: string): string {
  for (let number = 1; ; number += 1) {
    const path = `records/${model}/index.corrupt-${number}.json`;
    if (entryAt(folders, path) === undefined) return path;
  }
}
