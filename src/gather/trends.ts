import type { Trends } from '../facts/trends.ts';
import { absent, type Fact, gathered, type Run } from '../facts.ts';
import { isFull } from '../history/run-index.ts';
import type { History } from '../history/store.ts';
import { recordedRuns } from './recorded-runs.ts';

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
  const found = await recordedRuns(history, run.model);
  if (found.state !== 'gathered') return found;
  const now = Date.parse(run.startedAt);
  const seen = new Set([run.id]);
  const points: Trends['points'][number][] = [];
  for (const entry of found.value) {
    if (points.length === mostPoints) break;
    // A run that only monitored has no score of all 28 tests.
    if (entry.branch !== branch || !isFull(entry) || seen.has(entry.run) || Date.parse(entry.startedAt) > now) continue;
    seen.add(entry.run);
    const { startedAt, commit, score, decision, metrics } = entry;
    points.push({ startedAt, commit, score, decision, metrics });
  }
  return gathered({ branch, points: points.reverse() });
}
