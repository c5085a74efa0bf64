import * as z from 'zod';
import { repeatSummary } from '../facts/repeats.ts';
import type { RecordedTest } from '../facts.ts';
import { sections, type TestId, testIds } from '../rubric/sections.ts';
import { clipped } from '../support/text.ts';

/** The record of one run, as the history branch keeps it: small JSON, no raw data. What is read back is hostile text: validated and bounded. */

/** A record, or an index, is never larger than this. */
export const largestRecord = 1024 * 1024;
const mostMetrics = 1000;
const mostParameters = 200;
const mostReasons = 50;
const mostSources = 50;
const mostColumns = 200;
const mostSlices = 200;
export const mostDatasets = 50;
export const mostCosts = 20;
/** More packages are compared by the digest of their files alone. */
export const mostPackages = 500;
export const mostDvcOutputs = 200;
const longestName = 250;
const longestText = 500;

const name = z.string().min(1).max(longestName);
const text = z.string().max(longestText);
export const commitId = z.string().regex(/^[0-9a-f]{40}$/, '40 hexadecimal digits');
export const modelName = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/, 'letters, digits, dots, hyphens and underscores');
/** Part of a file name. */
export const runId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, 'letters, digits, underscores, dots and hyphens');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const points = z.number().min(0).max(7);
const time = z.iso.datetime();
/** What a run looked at, where that was not everything: then it is no baseline, and no point of a trend. */
export const runScope = z.enum(['monitoring']);

const recordedTest = z.object({
  points: z.number().min(0).max(1),
  execution: z.enum(['automated', 'manual', 'none']),
  outcome: z.enum(['pass', 'fail', 'inconclusive', 'error']).nullable(),
});

const atMost = <T>(most: number, what: string) => ({
  check: (value: Record<string, T>) => Object.keys(value).length <= most,
  error: `at most ${most} ${what}`,
});
const metricCount = atMost(mostMetrics, 'metrics');
const parameterCount = atMost(mostParameters, 'parameters');

const packageCount = atMost(mostPackages, 'packages');
const dvcCount = atMost(mostDvcOutputs, 'outputs of DVC');
const costCount = atMost(mostCosts, 'costs');

/** Seconds, bytes or rows a second by name. */
export const costMap = z
  .record(z.string().min(1).max(100), z.number().nonnegative())
  .refine(costCount.check, costCount.error);

export const trainingOutcome = z.enum(['succeeded', 'failed', 'timed-out', 'cancelled']);
export const decisionOutcome = z.enum(['allow', 'block']);

export const runRecord = z.object({
  schemaVersion: z.literal(1),
  model: modelName,
  commit: commitId,
  headCommit: commitId,
  branch: text.nullable(),
  event: name,
  /** The `event_type` of a `repository_dispatch`; left out where it is not known, and by earlier releases. */
  eventType: z.string().min(1).max(100).optional(),
  pullRequest: z.int().positive().nullable(),
  /** GitHub's run id, or a local one. */
  run: runId,
  attempt: z.int().positive().max(1_000_000),
  /** Left out where the run scored everything. */
  scope: runScope.optional(),
  url: text.nullable(),
  startedAt: time,
  /** Null where the model was not trained here. */
  training: z
    .object({
      command: text,
      outcome: trainingOutcome,
      seconds: z.number().nonnegative(),
      peakMemoryBytes: z.number().nonnegative().nullable(),
    })
    .nullable(),
  metrics: z
    .record(
      name,
      z.object({
        value: z.number(),
        direction: z.enum(['higher', 'lower']).nullable(),
        repeats: repeatSummary.optional(),
      }),
    )
    .refine(metricCount.check, metricCount.error),
  score: z.object({
    total: points,
    sections: z.object(
      Object.fromEntries(sections.map((id) => [id, points])) as Record<(typeof sections)[number], typeof points>,
    ),
  }),
  decision: z.object({ outcome: decisionOutcome, reasons: z.array(text).max(mostReasons) }),
  /** By id. A test that only a later release knows is left out. */
  tests: z.record(name, recordedTest).transform(knownTests),
  parameters: z.record(name, text).refine(parameterCount.check, parameterCount.error),
  /** SHA-256 of the data: `training`, `testing`, `serving`; null where there is none. */
  data: z.object({ training: sha256.nullable(), testing: sha256.nullable(), serving: sha256.nullable() }),
  predictions: sha256.nullable(),
  artifacts: sha256.nullable(),
  environment: z.object({
    dependenciesSha256: sha256.nullable(),
    /** The kind of machine, in words; left out by earlier releases. */
    machine: text.optional(),
  }),
  /** Time, memory and throughput by name, to tell what got slower since; left out where nothing was measured. */
  costs: costMap.optional(),
  /** Versions of the pinned packages by name (`python numpy`); left out where there are too many, or where none was read. */
  packages: z.record(name, text).refine(packageCount.check, packageCount.error).optional(),
  /** What DVC keeps, by path; the first paths, where there are more. Left out where DVC is not used. */
  dvc: z
    .record(name, z.object({ digest: text, bytes: z.number().nonnegative().nullable() }))
    .refine(dvcCount.check, dvcCount.error)
    .optional(),
  /** The upstream data, to list what changed since. */
  sources: z
    .array(
      z.object({
        name,
        bytes: z.number().nonnegative(),
        files: z.number().nonnegative(),
        sha256,
        columns: z
          .array(z.object({ name: z.string().max(longestName), type: text }))
          .max(mostColumns)
          .nullable(),
      }),
    )
    .max(mostSources)
    .optional(),
  /** The datasets that were logged to a tracking server; left out where there are none. */
  datasets: z
    .array(z.object({ name, digest: text, context: text.nullable() }))
    .max(mostDatasets)
    .optional(),
  /** The quality on slices, to tell which got worse since. */
  slices: z
    .object({
      metric: name,
      values: z
        .array(
          z.object({
            id: name,
            value: z.number(),
            interval: z.object({ lower: z.number(), upper: z.number() }).nullable(),
            rows: z.int().nonnegative(),
          }),
        )
        .max(mostSlices),
    })
    .optional(),
  /** The version that this run was promoted to. */
  promoted: name.nullable(),
  /** The stage that it is in since, and whether that is the last of the ladder; left out without a version, and by earlier releases. */
  stage: name.optional(),
  deployed: z.boolean().optional(),
  /** What started the run, in words. */
  trigger: text,
});

export type RunRecord = z.output<typeof runRecord>;

function knownTests(tests: Record<string, RecordedTest>): Partial<Record<TestId, RecordedTest>> {
  return Object.fromEntries(
    testIds.flatMap((id) => (Object.hasOwn(tests, id) ? [[id, tests[id] as RecordedTest]] : [])),
  );
}

/** A file of the history branch that this release cannot use. Never a reason to end a run. */
export class RecordError extends Error {
  /** Its path in the history branch. */
  readonly where: string;
  /** `newer`: written by a later release. */
  readonly kind: 'corrupt' | 'newer';

  constructor(where: string, kind: RecordError['kind'], message: string) {
    super(`${where}: ${message}`);
    this.name = 'RecordError';
    this.where = where;
    this.kind = kind;
  }
}

/** JSON of one schema version, checked. Throws `RecordError`. `where` is the path in the history branch. */
export function parseVersioned<T>(content: string, where: string, schema: z.ZodType<T>): T {
  if (content.length > largestRecord)
    throw new RecordError(where, 'corrupt', `is longer than ${largestRecord} characters`);
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new RecordError(where, 'corrupt', 'is not JSON');
  }
  const version =
    typeof json === 'object' && json !== null ? (json as { schemaVersion?: unknown }).schemaVersion : undefined;
  if (typeof version === 'number' && version > 1)
    throw new RecordError(
      where,
      'newer',
      `has schema version ${version}, and this release reads 1: update ml-test-score`,
    );
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue?.path.map(String).join('.').slice(0, longestName);
  throw new RecordError(
    where,
    'corrupt',
    `${place ? `\`${place}\`: ` : ''}${issue?.message ?? 'does not fit its schema'}`,
  );
}

export const parseRecord = (content: string, where: string): RunRecord => parseVersioned(content, where, runRecord);

/**
 * The text of a record. Hostile strings that are too long are cut and entries beyond the bounds are left out, so that nothing that training wrote keeps
 * a run out of the history. Throws `RecordError` where a field of ours does not fit.
 */
export function formatRecord(record: RunRecord): string {
  const bounded: RunRecord = {
    ...record,
    branch: record.branch === null ? null : clipped(record.branch, longestText),
    url: record.url === null ? null : clipped(record.url, longestText),
    trigger: clipped(record.trigger, longestText),
    training:
      record.training === null ? null : { ...record.training, command: clipped(record.training.command, longestText) },
    metrics: first(record.metrics, mostMetrics, ({ value }) => Number.isFinite(value)),
    parameters: Object.fromEntries(
      Object.entries(first(record.parameters, mostParameters)).map(([key, value]) => [
        key,
        clipped(value, longestText),
      ]),
    ),
    ...(record.dvc === undefined ? {} : { dvc: first(record.dvc, mostDvcOutputs) }),
    decision: {
      ...record.decision,
      reasons: record.decision.reasons.slice(0, mostReasons).map((reason) => clipped(reason, longestText)),
    },
  };
  const content = withSlices(bounded);
  parseRecord(content, recordPath(record));
  return content;
}

/** The largest slices of all cuts; fewer of them, where else the record were too long. */
function withSlices({ slices, ...record }: RunRecord): string {
  const textOf = (one: RunRecord): string => `${JSON.stringify(one, null, 1)}\n`;
  const values = slices?.values.filter(isRecordable).sort((a, b) => b.rows - a.rows) ?? [];
  for (let most = mostSlices; slices !== undefined && most >= 1; most = Math.floor(most / 2)) {
    const content = textOf({ ...record, slices: { ...slices, values: values.slice(0, most) } });
    if (content.length <= largestRecord) return content;
  }
  return textOf(record);
}

const isRecordable = ({ id, value, interval }: NonNullable<RunRecord['slices']>['values'][number]): boolean =>
  id !== '' &&
  id.length <= longestName &&
  [value, interval?.lower ?? 0, interval?.upper ?? 0].every((number) => Number.isFinite(number));

function first<T>(entries: Readonly<Record<string, T>>, most: number, keep: (value: T) => boolean = () => true) {
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([key, value]) => key !== '' && key !== '__proto__' && key.length <= longestName && keep(value))
      .slice(0, most),
  );
}

/** `records/<model>/<2 digits>/<commit>/<run>-<attempt>.json`; of a run that only monitors, the name ends in `.monitoring.json`. */
export const recordPath = (record: Pick<RunRecord, 'model' | 'commit' | 'run' | 'attempt' | 'scope'>): string =>
  `${recordFolder(record.model, record.commit)}/${record.run}-${record.attempt}${record.scope === undefined ? '' : `.${record.scope}`}.json`;

/** Whether a file of a record's folder is the record of a run that scored everything. */
export const isFullRecord = (name: string): boolean =>
  name.endsWith('.json') && !runScope.options.some((scope) => name.endsWith(`.${scope}.json`));

export const recordFolder = (model: string, commit: string): string =>
  `records/${model}/${commit.slice(0, 2)}/${commit}`;

export const indexPath = (model: string): string => `records/${model}/index.json`;

export const badgePath = (model: string): string => `badges/${model}.json`;
