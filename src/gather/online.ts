import { onlineOptions } from '../config/options/online.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { OnlinePair, OnlinePairs } from '../facts/online.ts';
import { absent, type Fact, failed, failedBy, gathered, type RecordedMetric } from '../facts.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';
import { textEntry } from './metrics/entries.ts';
import { type Cells, readRows } from './small-table.ts';

/** What a promoted version measured when it was promoted. */
export interface PromotedMetrics {
  readonly version: string;
  readonly metrics: Readonly<Record<string, RecordedMetric>>;
}

export interface OnlineRequest {
  readonly root: string;
  readonly configuration: Configuration;
  /** The promoted versions of the model; null without a registry. Asked for only where `metric` is configured. */
  readonly promoted: (() => Promise<readonly PromotedMetrics[]>) | null;
}

const mostPairs = 1000;
const mostNames = 20;
const longestName = 200;

/**
 * The pairs of `tests: model/online`, from a file that has both sides, or from the promoted versions and a file with the online side. `absent` where none is
 * configured; `failed` where one cannot be read.
 */
export async function gatherOnline({ root, configuration, promoted }: OnlineRequest): Promise<Fact<OnlinePairs>> {
  const options = optionsOf(configuration, 'model/online', onlineOptions);
  const { file: path, metric } = options;
  if (path === undefined)
    return metric === undefined
      ? absent('no `file` is configured for model/online')
      : failed('`metric` is configured for model/online without `file`', 'name the file with the online values');
  let versions: readonly PromotedMetrics[] | null = null;
  try {
    if (metric !== undefined) {
      if (promoted === null)
        return failed(
          '`metric` takes offline values from promoted versions, and no `promote` is configured',
          'configure `promote`, or write the offline values into the file',
        );
      versions = await promoted();
    }
  } catch (error) {
    return failed(`the promoted versions could not be read: ${messageOf(error).slice(0, 500)}`);
  }
  try {
    const file = inside(root, path);
    const rows = readRows(file, await readTextBounded(root, path, 8 * megabyte));
    return gathered({ file, metric: metric ?? null, ...pairsOf(file, rows, options, versions) });
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

type Columns = Pick<ReturnType<typeof optionsOf<typeof onlineOptions>>, 'version' | 'offline' | 'online' | 'date'> & {
  readonly metric?: string | undefined;
};

function pairsOf(
  file: string,
  rows: readonly Cells[],
  columns: Columns,
  versions: readonly PromotedMetrics[] | null,
): Omit<OnlinePairs, 'file' | 'metric'> {
  checkColumns(file, rows, versions === null ? [columns.offline, columns.online] : [columns.version, columns.online]);
  const promoted = versions === null ? null : offlineValues(file, versions, columns.metric as string);
  const pairs: OnlinePair[] = [];
  const broken: string[] = [];
  const seen = new Set<string>();
  let incomplete = 0;
  for (const [index, row] of rows.entries()) {
    const place = `row ${index + 1}`;
    const name = nameOf(row[columns.version]);
    const key = promoted === null ? (name ?? place) : versionNumber(name ?? place);
    // A row that stands there twice would make chance look like a rule.
    if (seen.has(key))
      refuse(file, `${place}: has ${quoted(name ?? place)} a second time`, 'write one row for each version');
    seen.add(key);
    const online = numberOf(file, place, columns.online, row[columns.online]);
    const offline =
      promoted === null
        ? numberOf(file, place, columns.offline, row[columns.offline])
        : name === null
          ? null
          : (promoted.get(key) ?? null);
    if (Number.isNaN(online) || Number.isNaN(offline)) broken.push((name ?? place).slice(0, longestName));
    else if (online === null || offline === null) incomplete += 1;
    else pairs.push({ name: (name ?? place).slice(0, longestName), offline, online, date: dayOf(row[columns.date]) });
  }
  return { pairs, incomplete, notFinite: { count: broken.length, names: broken.slice(0, mostNames) } };
}

function checkColumns(file: string, rows: readonly Cells[], needed: readonly string[]): void {
  if (rows.length === 0) refuse(file, 'has no row', 'write a row for each version, with its offline and online value');
  if (rows.length > mostPairs)
    refuse(file, `has ${rows.length} rows; at most ${mostPairs} are read`, 'write one row for each version');
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const missing = needed.filter((name) => !names.has(name));
  if (missing.length > 0)
    refuse(
      file,
      `has no column ${missing.map(quoted).join(' and ')}; found ${[...names].slice(0, 20).map(quoted).join(', ')}`,
      'name its columns as `version`, `offline` and `online` of model/online',
    );
}

/** The metric of each promoted version. */
function offlineValues(file: string, versions: readonly PromotedMetrics[], metric: string): Map<string, number> {
  const values = new Map<string, number>();
  for (const { version, metrics } of versions) {
    const value = Object.hasOwn(metrics, metric) ? metrics[metric]?.value : undefined;
    if (value !== undefined) values.set(versionNumber(version), value);
  }
  if (versions.length > 0 && values.size === 0) {
    const known = new Set(versions.flatMap(({ metrics }) => Object.keys(metrics)));
    refuse(
      file,
      `no promoted version has the metric ${quoted(metric)}; found ${[...known].slice(0, 20).map(quoted).join(', ')}`,
      'name a metric that versions were promoted with',
    );
  }
  return values;
}

/** `1.4.0` from `penguins@v1.4.0` and `v1.4.0`. */
const versionNumber = (name: string): string => name.replace(/^.*@/s, '').replace(/^v(?=\d)/, '');

function nameOf(cell: unknown): string | null {
  const name = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  return name === '' ? null : name;
}

/** NaN for NaN and infinities; null where nothing is there. Throws `ConfigurationError` for what is no number. */
function numberOf(file: string, place: string, column: string, cell: unknown): number | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : Number.NaN;
  if (typeof cell === 'string') {
    if (/^\s*(na|n\/a|null|none)?\s*$/i.test(cell)) return null;
    const entry = textEntry('', cell);
    if ('value' in entry) return entry.value;
    if (entry.kind === 'nan' || entry.kind === 'infinity') return Number.NaN;
  }
  const found = quoted(typeof cell === 'string' ? cell : JSON.stringify(cell));
  return refuse(
    file,
    `${place}: column ${quoted(column)} holds ${found}, expected a number`,
    'write a number, or leave the cell empty while there is none',
  );
}

function dayOf(cell: unknown): string | null {
  const day = typeof cell === 'string' ? cell.trim().slice(0, 10) : '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day)) ? day : null;
}

const quoted = (text: string): string => JSON.stringify(text.length <= 80 ? text : `${text.slice(0, 79)}…`);

function refuse(file: string, message: string, next: string): never {
  throw new ConfigurationError({ file, message, next });
}
