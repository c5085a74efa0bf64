import * as z from 'zod';
import { type TestId, testIds } from '../rubric/sections.ts';
import { sha256 } from '../support/digest.ts';
import {
  commitId,
  costMap,
  decisionOutcome,
  indexPath,
  modelName,
  parseVersioned,
  RecordError,
  type RunRecord,
  recordPath,
  runId,
  runScope,
  trainingOutcome,
} from './record.ts';

/** The bounded list of the latest runs of one model: trends and "the latest run of this commit" cost one read. */

const mostEntries = 1000;
const mostCharacters = 300_000;
/** Frequent monitoring must not push the runs out that others are compared with. */
const mostMonitoring = 100;
/** Further metrics of a run are in its record only. */
const mostMetrics = 32;

const indexEntry = z.object({
  commit: commitId,
  headCommit: commitId,
  run: runId,
  attempt: z.int().positive(),
  startedAt: z.iso.datetime(),
  branch: z.string().max(500).nullable(),
  event: z.string().max(200),
  /** Of a `repository_dispatch`; left out where it is not known, and by earlier releases. */
  eventType: z.string().max(100).optional(),
  /** Left out where the run scored everything. */
  scope: runScope.optional(),
  score: z.number().min(0).max(7),
  decision: decisionOutcome,
  /** Null where the model was not trained here. */
  training: trainingOutcome.nullable(),
  metrics: z.record(z.string().max(200), z.number()),
  /** A letter for each of the 28 tests; left out by earlier releases. */
  tests: z
    .string()
    .regex(/^[A-Za-z-]{28}$/)
    .optional(),
  /** Time and memory by name, and the kind of machine; left out where nothing was measured, and by earlier releases. */
  costs: costMap.optional(),
  machine: z.string().max(500).optional(),
  /** Digest of the data of training and testing, shortened; left out where there are none, and by earlier releases. */
  data: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** The version that the run was promoted to, the stage, and whether that is the last of the ladder; left out without one, and by earlier releases. */
  promoted: z.string().max(250).optional(),
  stage: z.string().max(250).optional(),
  deployed: z.boolean().optional(),
  /** Id of the record's blob. */
  oid: commitId,
});

const indexFile = z.object({ schemaVersion: z.literal(1), model: modelName, entries: z.array(z.unknown()).max(5000) });

export type IndexEntry = z.output<typeof indexEntry> & {
  /** Path of the record in the history branch. */
  readonly path: string;
};

export interface ParsedIndex {
  /** Newest first. */
  readonly entries: readonly IndexEntry[];
  /** What was wrong; the entries that could still be read are there. */
  readonly problem: RecordError | null;
}

/** Never throws: of a corrupt index, what can still be read is kept. */
export function parseIndex(model: string, content: string): ParsedIndex {
  const where = indexPath(model);
  let file: z.output<typeof indexFile>;
  try {
    file = parseVersioned(content, where, indexFile);
  } catch (error) {
    if (error instanceof RecordError) return { entries: [], problem: error };
    throw error;
  }
  const entries: IndexEntry[] = [];
  for (const item of file.entries) {
    const parsed = indexEntry.safeParse(item);
    if (parsed.success) entries.push({ ...parsed.data, path: recordPath({ model, ...parsed.data }) });
  }
  const bad = file.entries.length - entries.length;
  const problem =
    bad === 0 ? null : new RecordError(where, 'corrupt', `${bad} of its ${file.entries.length} entries cannot be read`);
  return { entries: entries.sort(newestFirst), problem };
}

export function entryOf(record: RunRecord, oid: string): IndexEntry {
  const metrics = Object.entries(record.metrics).slice(0, mostMetrics);
  return {
    commit: record.commit,
    headCommit: record.headCommit,
    run: record.run,
    attempt: record.attempt,
    startedAt: record.startedAt,
    branch: record.branch,
    event: record.event,
    ...(record.eventType === undefined ? {} : { eventType: record.eventType }),
    ...(record.scope === undefined ? {} : { scope: record.scope }),
    score: record.score.total,
    decision: record.decision.outcome,
    training: record.training?.outcome ?? null,
    metrics: Object.fromEntries(metrics.map(([name, { value }]) => [name, value])),
    tests: lettersOf(record.tests),
    ...(record.costs === undefined ? {} : { costs: rounded(record.costs) }),
    ...(record.costs === undefined || record.environment.machine === undefined
      ? {}
      : { machine: record.environment.machine }),
    ...dataOf(record),
    ...(record.promoted === null
      ? {}
      : {
          promoted: record.promoted,
          ...(record.stage === undefined ? {} : { stage: record.stage }),
          ...(record.deployed === undefined ? {} : { deployed: record.deployed }),
        }),
    oid,
    path: recordPath(record),
  };
}

/** One digest, to tell whether a later run had other data: of what was trained and tested on, or else of what that is made from. */
function dataOf({ scope, data, sources }: RunRecord): { readonly data?: string } {
  const read = [data.training, data.testing].filter((sha256) => sha256 !== null);
  const upstream = (sources ?? []).map(({ sha256 }) => sha256).filter((sha256) => sha256 !== data.serving);
  const digests = read.length > 0 ? read : upstream.sort();
  if (scope !== undefined || digests.length === 0) return {};
  return { data: sha256(digests.join('\n')).slice(0, 16) };
}

/** Six digits are more than a measured time is worth, and keep an entry short. */
const rounded = (costs: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(costs).map(([name, value]) => [name, Number(value.toPrecision(6))]));

/** A letter for an outcome: small where it was automated, capital where manual; `-` where the test did not run. */
const letters = { pass: 'p', fail: 'f', inconclusive: 'i', error: 'e' } as const;
const outcomeOf = new Map(
  Object.entries(letters).map(([outcome, letter]) => [letter, outcome as keyof typeof letters]),
);

const lettersOf = (tests: RunRecord['tests']): string =>
  testIds
    .map((id) => {
      const { execution, outcome } = tests[id] ?? { execution: 'none', outcome: null };
      if (execution === 'none' || outcome === null) return '-';
      return execution === 'manual' ? letters[outcome].toUpperCase() : letters[outcome];
    })
    .join('');

/** The result of a test in a run; null where it did not run, or where an earlier release wrote the entry. */
export function resultIn({ tests }: IndexEntry, id: TestId) {
  const letter = tests?.[testIds.indexOf(id)] ?? '-';
  const outcome = outcomeOf.get(letter.toLowerCase() as (typeof letters)[keyof typeof letters]);
  if (outcome === undefined) return null;
  const execution = letter === letter.toLowerCase() ? ('automated' as const) : ('manual' as const);
  return { outcome, execution, points: outcome !== 'pass' ? 0 : execution === 'manual' ? 0.5 : 1 };
}

/** Whether a run scored everything: only such a run is a baseline, or a point of a trend. */
export const isFull = ({ scope }: Pick<IndexEntry, 'scope'>): boolean => scope === undefined;

/** The entries with one more; the same run of the same commit is replaced. The oldest ones that only monitored drop out first. */
export function withEntry(entries: readonly IndexEntry[], entry: IndexEntry): readonly IndexEntry[] {
  let monitoring = 0;
  const replaced = entries.find(({ path }) => path === entry.path);
  const whole = replaced === undefined ? entry : { ...keptOf(replaced), ...entry };
  return [...entries.filter(({ path }) => path !== entry.path), whole].sort(newestFirst).filter((one) => {
    if (isFull(one)) return true;
    monitoring += 1;
    return monitoring <= mostMonitoring;
  });
}

/** What a job of the same run knew that this one may not: what a dispatch said, and that its model was promoted. */
function keptOf({ eventType, promoted, stage, deployed }: IndexEntry): Partial<IndexEntry> {
  return {
    ...(eventType === undefined ? {} : { eventType }),
    ...(promoted === undefined ? {} : { promoted }),
    ...(stage === undefined ? {} : { stage }),
    ...(deployed === undefined ? {} : { deployed }),
  };
}

/** The text of the index, an entry a line. The oldest entries that do not fit drop out; their records stay. */
export function formatIndex(model: string, entries: readonly IndexEntry[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const { path: _, ...entry } of entries.slice(0, mostEntries)) {
    const line = JSON.stringify(entry);
    length += line.length + 2;
    if (length > mostCharacters) break;
    lines.push(line);
  }
  return `{"schemaVersion":1,"model":${JSON.stringify(model)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}

/** By start, then by run and attempt, which GitHub counts up. */
function newestFirst(a: IndexEntry, b: IndexEntry): number {
  return (
    Date.parse(b.startedAt) - Date.parse(a.startedAt) ||
    b.run.localeCompare(a.run, 'en', { numeric: true }) ||
    b.attempt - a.attempt
  );
}
