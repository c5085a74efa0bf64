import * as z from 'zod';
import {
  commitId,
  decisionOutcome,
  indexPath,
  modelName,
  parseVersioned,
  RecordError,
  type RunRecord,
  recordPath,
  runId,
  trainingOutcome,
} from './record.ts';

/** The bounded list of the latest runs of one model: trends and "the latest run of this commit" cost one read. */

const mostEntries = 1000;
const mostCharacters = 300_000;
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
  score: z.number().min(0).max(7),
  decision: decisionOutcome,
  /** Null where the model was not trained here. */
  training: trainingOutcome.nullable(),
  metrics: z.record(z.string().max(200), z.number()),
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
    score: record.score.total,
    decision: record.decision.outcome,
    training: record.training?.outcome ?? null,
    metrics: Object.fromEntries(metrics.map(([name, { value }]) => [name, value])),
    oid,
    path: recordPath(record),
  };
}

/** The entries with one more; the same run of the same commit is replaced. */
export const withEntry = (entries: readonly IndexEntry[], entry: IndexEntry): readonly IndexEntry[] =>
  [...entries.filter(({ path }) => path !== entry.path), entry].sort(newestFirst);

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
