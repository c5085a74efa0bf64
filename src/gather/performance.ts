import { performanceOptions } from '../config/options/performance.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import { type Costs, costNames, type Performance } from '../facts/performance.ts';
import { absent, type Fact, type Facts, failed, gathered } from '../facts.ts';
import { type IndexEntry, isFull } from '../history/run-index.ts';
import type { History } from '../history/store.ts';
import { GitError } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';
import { machineKind } from './machine.ts';

export interface PerformanceRequest extends Pick<Facts, 'run' | 'training' | 'canary'> {
  readonly configuration: Configuration;
  readonly history: Pick<History, 'index'> | null;
}

/**
 * What this run cost beside the last runs of the default branch. One read of the index answers: no record is opened. Absent where nothing was measured here, or where there is
 * no history; failed where the history cannot be read.
 */
export async function gatherPerformance(request: PerformanceRequest): Promise<Fact<Performance>> {
  const { run, configuration, history } = request;
  const { costs, unmeasured } = costsOf(request);
  const names = costNames.filter((name) => costs[name] !== undefined);
  if (names.length === 0) return absent(unmeasured[0] ?? 'nothing was measured');
  if (history === null) return absent('there is no history to look in');
  const branch = run.defaultBranch;
  if (branch === null) return absent('the default branch is not known');
  let entries: readonly IndexEntry[];
  try {
    const now = Date.parse(run.startedAt);
    entries = (await history.index(run.model)).filter(
      (entry) =>
        isFull(entry) && entry.branch === branch && entry.run !== run.id && !(Date.parse(entry.startedAt) > now),
    );
  } catch (error) {
    if (error instanceof RemoteError || error instanceof GitError)
      return failed(`the history could not be read: ${error.message}`);
    throw error;
  }
  const machine = machineKind();
  const wanted = optionsOf(configuration, 'monitor/performance', performanceOptions).runs;
  const compared: IndexEntry[] = [];
  const leftOut = { otherMachine: 0, untold: 0 };
  for (const entry of entries) {
    if (compared.length === wanted) break;
    if (entry.costs === undefined || entry.machine === undefined) leftOut.untold += 1;
    else if (entry.machine !== machine) leftOut.otherMachine += 1;
    else compared.push(entry);
  }
  compared.reverse();
  return gathered({
    machine,
    branch,
    compared: compared.length,
    leftOut,
    series: names.map((name) => ({
      name,
      current: costs[name] as number,
      earlier: compared.flatMap(({ startedAt, commit, costs: then }) => {
        const value = then?.[name];
        return value === undefined ? [] : [{ startedAt, commit, value }];
      }),
    })),
    unmeasured,
  });
}

/** The costs of this run that can be compared: of a training that succeeded, and of a server that answered all it was asked. */
function costsOf({ training, canary }: Pick<Facts, 'training' | 'canary'>): {
  readonly costs: Costs;
  readonly unmeasured: readonly string[];
} {
  const found: [string, number | null | undefined][] = [];
  const unmeasured: string[] = [];
  if (training.state !== 'gathered')
    unmeasured.push(`training: ${training.state === 'absent' ? training.reason : training.error}`);
  else if (training.value.outcome !== 'succeeded') unmeasured.push('training: it did not succeed');
  else {
    found.push(['training seconds', training.value.seconds]);
    found.push(['training peak memory', training.value.peakMemoryBytes]);
    if (training.value.peakMemoryBytes === null) unmeasured.push('memory of training: the system does not tell');
  }
  if (canary.state !== 'gathered')
    unmeasured.push(`serving: ${canary.state === 'absent' ? canary.reason : canary.error}`);
  else if (canary.value.problem !== null) unmeasured.push('serving: the model was not served to the end');
  else {
    const { latencySeconds, rowsPerSecond, peakMemoryBytes } = canary.value;
    found.push(['serving latency median', latencySeconds?.median], ['serving latency p95', latencySeconds?.p95]);
    found.push(['serving rows per second', rowsPerSecond], ['serving peak memory', peakMemoryBytes]);
    if (peakMemoryBytes === null) unmeasured.push('memory of serving: the system does not tell');
  }
  const costs = Object.fromEntries(found.filter(([, value]) => typeof value === 'number' && Number.isFinite(value)));
  return { costs, unmeasured };
}
