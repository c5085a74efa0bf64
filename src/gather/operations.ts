import type { Configuration } from '../config/schema.ts';
import { retrainEvent } from '../event.ts';
import type { Operations, Seen, Step, TestRuns, Trigger } from '../facts/operations.ts';
import { absent, type Fact, gathered, type Run } from '../facts.ts';
import { isFull, resultIn } from '../history/run-index.ts';
import type { History, IndexEntry } from '../history/store.ts';
import { sectionOf, type TestId, testIds } from '../rubric/sections.ts';
import { recordedRuns } from './recorded-runs.ts';

export interface OperationsRequest {
  readonly run: Pick<Run, 'model' | 'id' | 'defaultBranch' | 'startedAt'>;
  readonly configuration: Pick<Configuration, 'promote'>;
  readonly history: Pick<History, 'index'> | null;
}

const days = 90;
/** Of those that scored everything, and of those that only monitored. */
const most = 100;

/** From the index that `trends` reads too, which is read once. This run counts from its record on. */
export async function gatherOperations({ run, configuration, history }: OperationsRequest): Promise<Fact<Operations>> {
  if (history === null) return absent('there is no history to look in');
  if (run.defaultBranch === null) return absent('the default branch is not known');
  const found = await recordedRuns(history, run.model);
  if (found.state !== 'gathered') return found;
  const branches = [run.defaultBranch, configuration.promote?.branch ?? run.defaultBranch];
  const now = Date.parse(run.startedAt);
  const from = now - days * 86_400_000;
  const earlier = found.value.filter(
    (entry) =>
      entry.run !== run.id &&
      entry.branch !== null &&
      branches.includes(entry.branch) &&
      Date.parse(entry.startedAt) <= now,
  );
  const kept = latestOf(earlier.filter(({ startedAt }) => Date.parse(startedAt) >= from));
  const oldest = kept.at(-1);
  if (oldest === undefined)
    return absent(`no run of ${[...new Set(branches)].join(' or ')} is recorded in the last ${days} days`);
  return gathered({
    days,
    most,
    since: oldest.startedAt,
    ...countRuns(kept.map((entry) => ({ entry, trigger: triggerOf(entry, earlier) }))),
  });
}

/** Newest first, of a run that was tried several times all attempts: an earlier one may have promoted. */
function latestOf(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const seen = { full: new Set<string>(), monitoring: new Set<string>() };
  return entries.filter((entry) => {
    const runs = isFull(entry) ? seen.full : seen.monitoring;
    if (runs.size === most && !runs.has(entry.run)) return false;
    runs.add(entry.run);
    return true;
  });
}

function triggerOf(entry: IndexEntry, all: readonly IndexEntry[]): Trigger {
  switch (entry.event) {
    case 'push':
      return 'push';
    case 'schedule':
      return hasOtherData(entry, all) ? 'data' : 'schedule';
    case 'repository_dispatch':
      return entry.eventType === retrainEvent ? 'monitoring' : 'message';
    default:
      return 'manual';
  }
}

/** Than the run before it that scored everything. Releases that did not record the data say nothing. */
function hasOtherData(entry: IndexEntry, all: readonly IndexEntry[]): boolean {
  if (!isFull(entry) || entry.data === undefined) return false;
  const time = Date.parse(entry.startedAt);
  const before = all.find(
    (one) => isFull(one) && one.run !== entry.run && one.data !== undefined && Date.parse(one.startedAt) < time,
  );
  return before !== undefined && before.data !== entry.data;
}

interface Started {
  readonly entry: IndexEntry;
  readonly trigger: Trigger;
}

const unattended: readonly Trigger[] = ['schedule', 'data', 'message', 'monitoring'];

const isJob = ({ entry }: Started): boolean => entry.event !== 'local';
const isTrained = (started: Started): boolean =>
  isJob(started) && isFull(started.entry) && started.entry.training === 'succeeded';
const isDeployed = (started: Started): boolean => isDelivered(started) && started.entry.deployed === true;
const isDelivered = (started: Started): boolean => isJob(started) && started.entry.promoted !== undefined;
/** What a test found by an automated source; null where it did not run so, or could not tell. */
function verdictIn(entry: IndexEntry, id: TestId): 'pass' | 'fail' | null {
  const result = resultIn(entry, id);
  if (result?.execution !== 'automated') return null;
  return result.outcome === 'pass' || result.outcome === 'fail' ? result.outcome : null;
}

const isTested = ({ entry }: Started, ids: readonly TestId[]): boolean =>
  ids.some((id) => verdictIn(entry, id) !== null);
const monitorTests = testIds.filter((id) => sectionOf(id) === 'monitor');

/** Which runs did a step. */
const runSteps = {
  testing: (one) => one.trigger === 'push' && isFull(one.entry) && isTested(one, testIds),
  integration: (one) => one.trigger === 'push' && isTrained(one) && isTested(one, testIds),
  training: isTrained,
  retraining: (one) => unattended.includes(one.trigger) && isTrained(one),
  recovery: (one) => one.trigger === 'monitoring' && isTrained(one),
  tracking: (one) => isJob(one) && isFull(one.entry) && Object.keys(one.entry.metrics).length > 0,
  monitoring: (one) => !isFull(one.entry) && unattended.includes(one.trigger) && isTested(one, monitorTests),
} satisfies Partial<Record<Step, (one: Started) => boolean>>;

/** Which runs did it with the version that they promoted. */
const versionSteps = {
  delivery: isDelivered,
  deployment: isDeployed,
  trial: (one) => isDeployed(one) && verdictIn(one.entry, 'infra/canary') === 'pass',
  lineage: (one) => isDeployed(one) && one.entry.data !== undefined,
} satisfies Partial<Record<Step, (one: Started) => boolean>>;

function countRuns(all: readonly Started[]): Pick<Operations, 'runs' | 'triggers' | 'steps' | 'tests'> {
  const seen = (did: (one: Started) => boolean, nameOf: (entry: IndexEntry) => string): Seen => {
    const matching = all.filter(did);
    return {
      count: new Set(matching.map(({ entry }) => nameOf(entry))).size,
      newest: matching[0]?.entry.startedAt ?? null,
    };
  };
  const triggers: Record<Trigger, number> = { push: 0, schedule: 0, data: 0, message: 0, monitoring: 0, manual: 0 };
  const started = new Map(all.map(({ entry, trigger }) => [runName(entry), trigger]));
  for (const trigger of started.values()) triggers[trigger] += 1;
  return {
    runs: started.size,
    triggers,
    steps: {
      ...mapValues(runSteps, (did) => seen(did, runName)),
      // The same version again is no further one.
      ...mapValues(versionSteps, (did) => seen(did, ({ promoted }) => promoted ?? '')),
    },
    tests: Object.fromEntries(
      testIds.flatMap((id) => {
        const runs = runsOfTest(id, all);
        return runs === null ? [] : [[id, runs]];
      }),
    ),
  };
}

const runName = (entry: IndexEntry): string => `${entry.run} ${entry.scope ?? ''}`;

function runsOfTest(id: TestId, all: readonly Started[]): TestRuns | null {
  const results = all.filter(isJob).flatMap(({ entry }) => {
    const verdict = verdictIn(entry, id);
    return verdict === null ? [] : [{ at: entry.startedAt, passed: verdict === 'pass' }];
  });
  const [newest] = results;
  if (newest === undefined) return null;
  const passed = results.filter((result) => result.passed).length;
  return { ran: results.length, passed, newest: newest.at, passes: newest.passed };
}

const mapValues = <K extends string, V, R>(values: Readonly<Record<K, V>>, map: (value: V) => R): Record<K, R> =>
  Object.fromEntries(Object.entries<V>(values).map(([key, value]) => [key, map(value)])) as Record<K, R>;

/** Of a place without a history: every step is yet to be seen. */
export const noOperations: Operations = { days, most, since: '', ...countRuns([]) };
