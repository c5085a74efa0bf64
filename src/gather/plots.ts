import { extname, posix } from 'node:path';
import { parse } from 'yaml';
import type { DeclaredPlot, DeclaredPlots } from '../facts/plots.ts';
import { absent, type Fact, gathered } from '../facts.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { megabyte, readTextBounded } from '../support/files.ts';
import { clipped } from '../support/text.ts';
import { parseRecords } from './csv-records.ts';
import { textEntry } from './metrics/entries.ts';
import { parseJson } from './metrics/json.ts';
import type { OriginOf } from './outputs.ts';
import { type PlotDefinition, plotDefinitions } from './plots-definitions.ts';

const mostPlots = 20;
const mostLines = 10;
const mostPoints = 1000;
const mostClasses = 30;
const mostProblems = 20;
const largestData = 16 * megabyte;

const pictures = new Set(['.jpg', '.jpeg', '.gif', '.png', '.svg', '.webp']);
/** DVC's own templates that are lines of points; without a template DVC draws `linear`. */
const lineTemplates = new Set(['linear', 'simple', 'smooth']);
const confusionTemplates = new Set(['confusion', 'confusion_normalized']);

/** A row of a plot's data. Names are hostile, so there is no prototype. */
type Row = Readonly<Record<string, unknown>>;

/** The plots that `dvc.yaml` declares, read as DVC reads them. What cannot be drawn is named with its reason. */
export async function gatherPlots(root: string, originOf: OriginOf): Promise<Fact<DeclaredPlots>> {
  const declared = await plotDefinitions(root);
  if (declared === null || declared.definitions.length + declared.problems.length === 0)
    return absent('no plots are declared');
  const plots: DeclaredPlot[] = [];
  const problems = [...declared.problems];
  const read = readerOf(root, originOf);
  for (const definition of declared.definitions) {
    if (plots.length === mostPlots) {
      problems.push(`more than ${mostPlots} plots are declared: the others are not drawn`);
      break;
    }
    try {
      plots.push(await draw(definition, read));
    } catch (error) {
      problems.push(
        error instanceof ConfigurationError
          ? error.problems.map(({ file, message }) => `${file ?? definition.id}: ${message}`).join('; ')
          : `${definition.id}: ${messageOf(error)}`,
      );
    }
  }
  return gathered({ plots, problems: problems.slice(0, mostProblems).map((text) => clipped(text, 300)) });
}

type Read = (file: string, header: boolean) => Promise<readonly Row[]>;

/** Each file is read once. */
function readerOf(root: string, originOf: OriginOf): Read {
  const known = new Map<string, Promise<readonly Row[]>>();
  const load = async (file: string, header: boolean): Promise<readonly Row[]> => {
    if (pictures.has(extname(file).toLowerCase()))
      throw new Error('a picture, which is not shown here; it is in the work tree of the run');
    const rows = rowsOf(file, await readTextBounded(root, file, largestData), header);
    if ((await originOf(file)) === 'stale')
      throw new Error('was not written by this training: it still is what was there before');
    if (rows.length === 0) throw new Error('holds no list of points');
    return rows;
  };
  return (file, header) => {
    const rows = known.get(file) ?? load(file, header);
    known.set(file, rows);
    return rows;
  };
}

function rowsOf(file: string, text: string, header: boolean): readonly Row[] {
  const extension = extname(file).toLowerCase();
  if (extension === '.json') return pointsIn(parseJson(file, text));
  if (extension === '.yaml' || extension === '.yml')
    return pointsIn(parse(text, { logLevel: 'error', maxAliasCount: 100 }));
  if (extension !== '.csv' && extension !== '.tsv')
    throw new Error(`expected .json, .yaml, .csv or .tsv, found ${extension || 'no extension'}`);
  const records = parseRecords<string[]>(file, text, {
    delimiter: extension === '.tsv' ? '\t' : ',',
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  const [first = []] = records;
  const names = header ? first : first.map((_, at) => String(at));
  return (header ? records.slice(1) : records).map((record) => rowWith(names.map((name, at) => [name, record[at]])));
}

const rowWith = (entries: readonly (readonly [string, unknown])[]): Row =>
  Object.assign(Object.create(null) as object, Object.fromEntries(entries));

/** DVC's `get_datapoints`: every list of objects in the file, side by side. */
function pointsIn(content: unknown): readonly Row[] {
  const rows: Record<string, unknown>[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) {
      if (!value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))) return;
      value.forEach((item: object, at) => {
        rows[at] = Object.assign(rows[at] ?? (Object.create(null) as Record<string, unknown>), item);
      });
    } else if (typeof value === 'object' && value !== null && depth < 10)
      for (const one of Object.values(value)) walk(one, depth + 1);
  };
  walk(content, 0);
  return rows;
}

async function draw(definition: PlotDefinition, read: Read): Promise<DeclaredPlot> {
  const { id, title, template } = definition;
  const name = template ?? 'linear';
  const files = [...new Set(definition.y.map(({ file }) => file))];
  const head = { title: clipped(title ?? id), files: files.slice(0, mostLines).map((file) => clipped(file)) };
  if (confusionTemplates.has(name)) return { ...head, content: await confusion(definition, read, name) };
  if (!lineTemplates.has(name)) {
    // A picture is no matter of templates.
    for (const file of files) if (pictures.has(extname(file).toLowerCase())) await read(file, true);
    throw new Error(`the template \`${clipped(name, 60)}\` is not drawn here`);
  }
  return { ...head, content: await lines(definition, read, files) };
}

async function lines(
  definition: PlotDefinition,
  read: Read,
  files: readonly string[],
): Promise<Extract<DeclaredPlot['content'], { kind: 'lines' }>> {
  const { x, y, labels, header } = definition;
  if (x.length > 1 && x.length !== y.length)
    throw new Error(`has ${x.length} columns for x and ${y.length} for y; expected one, or as many`);
  const found = [];
  for (const [at, { file, column }] of y.slice(0, mostLines).entries()) {
    const rows = await read(file, header);
    const across = x.length > 1 ? x[at] : x[0];
    const other = across === undefined || across.file === null ? rows : await read(across.file, header);
    const own = column ?? Object.keys(rows[0] ?? {}).at(-1) ?? '';
    requireColumn(rows, own);
    if (across !== undefined) requireColumn(other, across.column);
    const points = rows.flatMap((row, place): [number, number][] => {
      const point = [across === undefined ? place : numberIn(other[place], across.column), numberIn(row, own)];
      return point.every((value) => value !== null && Number.isFinite(value)) ? [point as [number, number]] : [];
    });
    if (points.length === 0)
      throw new Error(`no row has numbers in ${own}${across === undefined ? '' : ` and ${across.column}`}`);
    found.push({ file, column: own, points: sampled(points) });
  }
  const columns = new Set(found.map(({ column }) => column));
  const xNames = new Set(x.map(({ column }) => column));
  return {
    kind: 'lines',
    x: clipped(labels.x ?? (xNames.size === 1 ? ([...xNames][0] as string) : xNames.size === 0 ? 'step' : 'x')),
    y: clipped(labels.y ?? (columns.size === 1 ? ([...columns][0] as string) : 'y')),
    lines: found.map(({ file, column, points }) => ({
      name: clipped(
        files.length === 1 ? column : columns.size === 1 ? posix.basename(file) : `${posix.basename(file)}: ${column}`,
      ),
      points,
    })),
  };
}

/** Rows that are predictions, counted by DVC's `x` (the actual class) and `y` (the predicted one), or the other way round where their names say so. */
async function confusion(
  { x, y, header }: PlotDefinition,
  read: Read,
  template: string,
): Promise<Extract<DeclaredPlot['content'], { kind: 'confusion' }>> {
  const [vertical] = y;
  const [across] = x;
  if (vertical === undefined || vertical.column === null || across === undefined)
    throw new Error('a confusion matrix needs `x` and `y`: the columns of the actual and of the predicted class');
  const rows = await read(vertical.file, header);
  const others = across.file === null ? rows : await read(across.file, header);
  requireColumn(rows, vertical.column);
  requireColumn(others, across.column);
  const turned = /pred/i.test(across.column) && !/pred/i.test(vertical.column);
  const counts = new Map<string, Map<string, number>>();
  const classes = new Set<string>();
  rows.forEach((row, at) => {
    const [own, other] = [row[vertical.column as string], others[at]?.[across.column]].map(classOf);
    const [actual, predicted] = turned ? [own, other] : [other, own];
    if (actual == null || predicted == null) return;
    classes.add(actual).add(predicted);
    if (classes.size > mostClasses) throw new Error(`has more than ${mostClasses} classes`);
    const line = counts.get(actual) ?? new Map<string, number>();
    counts.set(actual, line.set(predicted, (line.get(predicted) ?? 0) + 1));
  });
  if (classes.size === 0) throw new Error('no row has an actual and a predicted class');
  const sorted = [...classes].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return {
    kind: 'confusion',
    classes: sorted.map((name) => clipped(name, 100)),
    counts: sorted.map((actual) => sorted.map((predicted) => counts.get(actual)?.get(predicted) ?? 0)),
    normalized: template === 'confusion_normalized',
  };
}

function requireColumn(rows: readonly Row[], name: string): void {
  const [first] = rows;
  if (first !== undefined && name in first) return;
  const known = Object.keys(first ?? {})
    .slice(0, 10)
    .join(', ');
  throw new Error(`has no column ${clipped(name, 60)}; it has ${clipped(known)}`);
}

const classOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;

function numberIn(row: Row | undefined, name: string): number | null {
  const cell = row?.[name];
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const entry = textEntry('', cell);
  return 'value' in entry ? entry.value : null;
}

/** Evenly, with the first and the last. */
function sampled<T>(points: readonly T[]): readonly T[] {
  if (points.length <= mostPoints) return points;
  const step = (points.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, at) => points[Math.round(at * step)] as T);
}
