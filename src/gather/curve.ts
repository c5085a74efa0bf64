import { extname } from 'node:path';
import { numericsOptions } from '../config/options/numerics.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { TrainingCurve } from '../facts/numerics.ts';
import { absent, type Fact, failed, failedBy, gathered } from '../facts.ts';
import { median } from '../statistics/outlier.ts';
import { ConfigurationError } from '../support/errors.ts';
import { expandPaths, megabyte, readTextBounded } from '../support/files.ts';
import { parseRecords } from './csv-records.ts';
import { textEntry } from './metrics/entries.ts';
import { parseJson } from './metrics/json.ts';
import type { OriginOf } from './outputs.ts';

const largestLog = 64 * megabyte;
const mostSeries = 500;
const longestName = 200;
const counters = new Set(['epoch', 'step', 'global_step', 'iteration', 'iter', 'timestamp', 'wall_time', 'time']);

/** Reads the log of training. A file that is missing, broken, or was left as it was by training is `failed`. */
export async function gatherCurve(
  root: string,
  configuration: Configuration,
  originOf: OriginOf,
): Promise<Fact<TrainingCurve>> {
  const patterns = optionsOf(configuration, 'monitor/numerics', numericsOptions).curve;
  if (patterns === undefined) return absent('no `curve` is configured below `monitor/numerics`');
  const files: TrainingCurve['files'][number][] = [];
  const series: TrainingCurve['series'][number][] = [];
  try {
    const paths = await expandPaths(root, patterns);
    if (paths.length === 0)
      return failed(`nothing matches ${patterns.join(', ')}`, 'check the path, and that training writes it');
    for (const path of paths) {
      const found = readLog(path, await readTextBounded(root, path, largestLog));
      const origin = await originOf(path);
      if (origin === 'stale')
        return failed(
          `${path} was not written by this training: it still is what was there before`,
          'let training write it',
        );
      files.push({ path, origin });
      series.push(...found.map((one) => (paths.length === 1 ? one : { ...one, name: `${path}: ${one.name}` })));
    }
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
  // Series with trouble first, so that no bound hides one.
  series.sort((a, b) => b.nonFinite - a.nonFinite || b.nulls - a.nulls);
  return gathered({
    files: files.slice(0, 100),
    series: series.slice(0, mostSeries).map((one) => ({ ...one, name: one.name.slice(0, longestName) })),
  });
}

type Series = TrainingCurve['series'][number];

function readLog(file: string, text: string): Series[] {
  const extension = extname(file).toLowerCase();
  const series = ['.json', '.jsonl', '.ndjson'].includes(extension)
    ? readJson(file, text, extension !== '.json')
    : readTable(file, text, extension);
  if (series.some(({ steps, nonFinite }) => steps + nonFinite > 0)) return series;
  throw new ConfigurationError({
    file,
    message: 'holds no number; expected one value or more for each step',
    next: 'let training log its loss at each step',
  });
}

function readTable(file: string, text: string, extension: string): Series[] {
  const head = text.split('\n', 1)[0] ?? '';
  const delimiter =
    extension === '.tsv' || head.includes('\t') ? '\t' : !head.includes(',') && head.includes(';') ? ';' : ',';
  const rows = parseRecords<Record<string, string>>(file, text, {
    delimiter,
    columns: true,
    trim: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  const tally = openTally();
  rows.forEach((row, index) => {
    // Loggers leave the cells of other calls empty, and Keras writes NA for an epoch without validation.
    for (const [name, cell] of Object.entries(row))
      if (cell !== '' && cell !== 'NA') tally.take(name, numberOf(cell), index + 1);
  });
  return tally.finish();
}

/** A list of objects, one for each step (or a line each); or one object of lists, as Keras' history. */
function readJson(file: string, text: string, lines: boolean): Series[] {
  const tally = openTally();
  const takeStep = (step: unknown, index: number): void => {
    if (typeof step !== 'object' || step === null) return;
    for (const [name, value] of Object.entries(step)) tally.take(name, numberOf(value), index + 1);
  };
  if (lines) {
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .forEach((line, index) => {
        takeStep(parseJson(file, line), index);
      });
    return tally.finish();
  }
  const json = parseJson(file, text);
  if (Array.isArray(json)) json.forEach(takeStep);
  else if (typeof json === 'object' && json !== null)
    for (const [name, values] of Object.entries(json))
      if (Array.isArray(values))
        values.forEach((value, index) => {
          tally.take(name, numberOf(value), index + 1);
        });
  return tally.finish();
}

/** A number, finite or not; null for a JSON null; undefined for what is no number. */
function numberOf(cell: unknown): number | null | undefined {
  if (typeof cell === 'number' || cell === null) return cell;
  if (typeof cell !== 'string') return undefined;
  const entry = textEntry('', cell);
  if ('value' in entry) return entry.value;
  return entry.kind === 'nan' ? Number.NaN : entry.kind === 'infinity' ? Number.POSITIVE_INFINITY : undefined;
}

function openTally() {
  const series = new Map<string, { -readonly [Key in keyof Series]: Series[Key] }>();
  const finite = new Map<string, number[]>();
  return {
    take(name: string, value: number | null | undefined, step: number): void {
      if (value === undefined || name === '' || counters.has(name.toLowerCase())) return;
      const one = series.get(name) ?? {
        name,
        steps: 0,
        nonFinite: 0,
        firstNonFinite: null,
        nulls: 0,
        first: null,
        last: null,
      };
      series.set(name, one);
      if (value === null) one.nulls += 1;
      else if (!Number.isFinite(value)) {
        one.steps += 1;
        one.nonFinite += 1;
        one.firstNonFinite ??= step;
      } else {
        one.steps += 1;
        one.first ??= value;
        one.last = value;
        const values = finite.get(name);
        if (values === undefined) finite.set(name, [value]);
        else values.push(value);
      }
    },
    finish: (): Series[] =>
      [...series.values()].map((one) => {
        const values = finite.get(one.name) ?? [];
        const third = Math.floor(values.length / 3);
        return third === 0
          ? one
          : { ...one, thirds: { first: median(values.slice(0, third)), last: median(values.slice(-third)) } };
      }),
  };
}
