import type { Trends } from '../facts/trends.ts';
import { absent, type Fact, failed, gathered, type Run } from '../facts.ts';
import { isFull } from '../history/run-index.ts';
import type { History, IndexEntry } from '../history/store.ts';
import { GitError } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';

export interface TrendsRequest {
  readonly run: Pick<Run, 'model' | 'id' | 'defaultBranch' | 'startedAt'>;
  readonly history: Pick<History, 'index'> | null;
}

const mostPoints = 100;

/** The last full runs of the default branch. They are in the index that `performance` reads too, which is read once. */
export async function gatherTrends({ run, history }: TrendsRequest): Promise<Fact<Trends>> {
  if (history === null) return absent('there is no history to look in');
  const branch = run.defaultBranch;
  if (branch === null) return absent('the default branch is not known');
  let entries: readonly IndexEntry[];
  try {
    entries = await history.index(run.model);
  } catch (error) {
    if (error instanceof RemoteError || error instanceof GitError)
      return failed(`the history could not be read: ${error.message}`);
    throw error;
  }
  const now = Date.parse(run.startedAt);
  const seen = new Set([run.id]);
  const points: Trends['points'][number][] = [];
  for (const entry of entries) {
    if (points.length === mostPoints) break;
    // A run that only monitored has no score of all 28 tests.
    if (entry.branch !== branch || !isFull(entry) || seen.has(entry.run) || Date.parse(entry.startedAt) > now) continue;
    seen.add(entry.run);
    const { startedAt, commit, score, decision, metrics } = entry;
    points.push({ startedAt, commit, score, decision, metrics });
  }
  return gathered({ branch, points: points.reverse() });
}
