import { qualityOptions } from '../config/options/quality.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { Quality } from '../facts/quality.ts';
import type { TableProfile } from '../facts/tables.ts';
import { absent, type Fact, failed, failedBy, gathered, presentValue, whyMissing } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { Git } from '../support/git.ts';
import { clipped } from '../support/text.ts';
import { openColumnStore } from './column-store.ts';
import { gatherFreshness } from './freshness.ts';
import type { OriginOf } from './outputs.ts';
import { openPredictions, type PredictedRows, type PredictionsLayout } from './predictions.ts';
import { labelNames, quoted } from './predictions-columns.ts';
import { openKeys } from './predictions-join.ts';
import { measureServed } from './quality-measures.ts';
import { joinLabels, type LabelledRows, labelColumn, openPresence } from './served-labels.ts';
import { cellKind } from './tables/batch.ts';
import { openProfile, profileOf } from './tables/profile.ts';
import { selectedRows } from './tables/row-selection.ts';
import { openTable, type Table } from './tables/table.ts';

export interface QualityRequest {
  /** Absolute path of the working directory. */
  readonly root: string;
  readonly git: Git | null;
  readonly configuration: Configuration;
  readonly originOf: OriginOf;
  /** Predictions on the hold-out: what the metrics are compared with where nothing is promoted. */
  readonly predicted: Fact<PredictedRows>;
}

type Options = ReturnType<typeof optionsOf<typeof qualityOptions>>;

/**
 * The quality of served predictions whose true value is known by now: in a column of their file, or in a file of labels that is joined by key. Two passes over
 * the predictions, and two over the labels: the first tells which rows there are both of.
 */
export async function gatherQuality(request: QualityRequest): Promise<Fact<Quality>> {
  const options = optionsOf(request.configuration, 'monitor/quality', qualityOptions);
  if (options.predictions === undefined) return absent('no `predictions` of monitor/quality is configured');
  try {
    return await read(request, options, options.predictions);
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

async function read(request: QualityRequest, options: Options, own: PredictionsLayout): Promise<Fact<Quality>> {
  const { root, configuration } = request;
  const { data } = configuration;
  const { path, ...layout } = { ...modelLayout(configuration), ...own };
  const served = await openTable({ root, patterns: [path] });
  const labels = options.labels === undefined ? null : await openTable({ root, patterns: [options.labels.path] });
  const file = served.files[0]?.path ?? path;
  const label =
    labels === null
      ? labelColumn(file, served.columns, layout.label, data.label)
      : labelColumn(labels.files[0]?.path ?? 'labels', labels.columns, options.labels?.label, data.label);
  const key = labels === null ? [] : keyOf(options.key ?? data.key, served, labels);
  const wanted = options.by ?? [];
  requireColumns(file, served, [...wanted, ...(options.time === undefined ? [] : [options.time])]);

  const profile = openProfile(served.columns);
  const presence = labels === null ? openPresence(served.columns.indexOf(label)) : null;
  const keys = labels === null ? null : openKeys(key.map((name) => served.columns.indexOf(name)));
  const reading = await served.read([
    profile,
    ...(presence === null ? [] : [presence]),
    ...(keys === null ? [] : [{ observe: keys.add }]),
  ]);
  const rows: LabelledRows =
    labels === null || keys === null
      ? { count: presence?.count ?? 0, isServed: presence?.has ?? (() => false), isLabel: () => false }
      : await joinLabels({ file, keys }, labels, label, key);
  if (rows.count === 0)
    return failed(
      `none of ${reading.rows} served predictions in ${clipped(file)} has a true value${labels === null ? ` in its column ${quoted([label])}` : ` in ${clipped(labels.files[0]?.path ?? 'the labels')}`}`,
      'write the labels that arrived since, with the key of the prediction that each is of',
    );

  const table = profileOf(profile.finish(), {
    files: reading.files,
    format: served.format,
    bytes: served.files.reduce((sum, { bytes }) => sum + bytes, 0),
  });
  const time = timeColumn(options.time ?? data.time, table);
  const times = openColumnStore(time ?? '');
  const timePlace = time === null ? -1 : served.columns.indexOf(time);
  let seen = 0;
  // The labels are those of the other file, whatever the predictions hold themselves.
  const { label: ownLabel, ...withoutLabel } = layout;
  const hidden = new Set([ownLabel, ...labelNames(label)]);
  const opened = openPredictions({
    file,
    columns: labels === null ? served.columns : served.columns.map((name) => (hidden.has(name) ? '' : name)),
    layout: labels === null ? { ...layout, label } : withoutLabel,
    data: { label, key: labels === null ? undefined : [...key] },
    wanted,
  });
  const predictions = selectedRows(opened.observer, rows.isServed);
  const newest = selectedRows(
    {
      observe(batch) {
        const cells = batch.cells(timePlace);
        for (let row = 0; row < batch.rows; row += 1) times.put(seen + row, cells, row);
        seen += batch.rows;
      },
    },
    rows.isServed,
  );
  await served.read(time === null ? [predictions] : [predictions, newest]);
  if (labels !== null) await labels.read([selectedRows(opened.join(labels.columns), rows.isLabel)]);
  const holdout = presentValue(request.predicted);
  const classes = holdout?.predictions.kind === 'classes' ? new Set(holdout.predictions.classes) : undefined;
  const found = opened.finish(classes);
  const unkept = wanted.find((name) => !found.columns.some((column) => column.name === name));
  if (unkept !== undefined)
    throw new ConfigurationError({
      file,
      message: `its column ${quoted([unkept])}, which \`by\` of monitor/quality names, has too many different texts for slices`,
      next: 'name a column with fewer values, or write such values in groups',
    });
  const unknown =
    classes === undefined || found.predictions.kind !== 'classes'
      ? []
      : found.predictions.classes.filter((name) => !classes.has(name));
  return gathered({
    ...(unknown.length === 0 ? {} : { unknownClasses: unknown.slice(0, 5).map((name) => clipped(name)) }),
    file: clipped(file),
    labels: labels === null ? null : clipped(labels.files[0]?.path ?? ''),
    rows: reading.rows,
    labelled: rows.count,
    ...measureServed(found, holdout, configuration, options),
    freshness: await freshnessOf(request, [options.labels?.path ?? path], time, table, times.finish(seen)),
  });
}

/** What is the model's and not the file's: the same for all its predictions. */
function modelLayout({ predictions }: Configuration): Omit<PredictionsLayout, 'path'> {
  return {
    ...(predictions?.positive === undefined ? {} : { positive: predictions.positive }),
    ...(predictions?.task === undefined ? {} : { task: predictions.task }),
  };
}

function keyOf(key: readonly string[] | undefined, served: Table, labels: Table): readonly string[] {
  if (key === undefined)
    throw new ConfigurationError({
      message: '`labels` of monitor/quality needs to know which label is of which prediction: no `key` is configured',
      next: 'name the columns that tell one prediction from another as `key` of monitor/quality, or as `data.key`',
    });
  for (const table of [served, labels]) requireColumns(table.files[0]?.path ?? 'the table', table, key);
  return key;
}

function requireColumns(file: string, { columns }: Table, names: readonly string[]): void {
  const lacking = names.filter((name) => !columns.includes(name));
  if (lacking.length === 0) return;
  throw new ConfigurationError({
    file,
    message: `has no column ${quoted(lacking.slice(0, 5))}, which monitor/quality names`,
    next: `name columns that are there: ${quoted(columns.slice(0, 20))}`,
  });
}

/** The named one where the predictions have it, else the only column of times. */
function timeColumn(named: string | undefined, { columns }: TableProfile): string | null {
  if (named !== undefined && columns.some(({ name }) => name === named)) return named;
  const times = columns.filter(({ type }) => type === 'datetime');
  return times.length === 1 ? (times[0]?.name ?? null) : null;
}

/** Of the newest prediction whose true value is known: where labels have stopped to come, new predictions tell nothing. */
async function freshnessOf(
  { root, git, originOf }: QualityRequest,
  patterns: readonly string[],
  time: string | null,
  profile: TableProfile,
  { kinds, column }: ReturnType<ReturnType<typeof openColumnStore>['finish']>,
): Promise<Quality['freshness']> {
  let newest = Number.NEGATIVE_INFINITY;
  if (column.kind === 'numbers')
    for (let row = 0; row < kinds.length; row += 1)
      if (kinds[row] === cellKind.date || kinds[row] === cellKind.datetime)
        newest = Math.max(newest, column.values[row] as number);
  const labelled = Number.isFinite(newest) ? new Date(newest).toISOString() : null;
  const columns = profile.columns.map((one) => (one.name === time ? { ...one, maximum: labelled } : one));
  const found = await gatherFreshness({
    root,
    git,
    patterns,
    profile: { ...profile, columns: time === null ? [] : columns },
    timeColumn: time ?? undefined,
    originOf,
  });
  return found.state === 'gathered' ? found.value : { problem: whyMissing(found) };
}
