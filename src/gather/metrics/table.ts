import { ConfigurationError } from '../../support/errors.ts';
import { clipped } from '../../support/text.ts';
import { parseRecords } from '../csv-records.ts';
import { checkEntries, type Entry, textEntry } from './entries.ts';

/** Columns that count or date the rows of a training log. They say where the log is, not how good the model is. */
const counters = new Set(['epoch', 'step', 'global_step', 'iteration', 'iter', 'timestamp', 'wall_time']);

/**
 * A table of metrics, in one of the three forms that tools write:
 *
 * - a training log, one row per epoch or step. A metric is the last cell of its column that holds something: PyTorch Lightning's `CSVLogger` writes
 *   a row per logging call and leaves the columns of the other calls empty, Keras' `CSVLogger` writes `NA` in epochs without validation. Columns that
 *   count rows (`epoch`, `step` …) are left out.
 * - two columns `metric,value` (also `name` or `key`, and the form of pandas' `Series.to_csv`), one row per metric;
 * - a matrix with named rows and an unnamed first column, as pandas writes a frame with an index: `macro avg.f1-score`.
 */
export function parseTable(file: string, text: string, delimiter: ',' | '\t'): Entry[] {
  const [header, ...rows] = readRecords(file, text, delimiter);
  if (header === undefined) return refuse(file, 1, 'is empty', 'write a header of metric names and a row of values');
  if (rows.length === 0) return refuse(file, 1, 'has a header but no row of values', 'write at least one row');
  if (isPairs(header))
    return checkEntries(
      file,
      rows.map(([name = '', value = '']) => textEntry(name, value)),
    );
  if (header.every((cell) => isNumber(cell)))
    return refuse(file, 1, 'starts with numbers; expected a row of metric names', 'write a header');
  const names = header.filter((name) => name !== '');
  const seen = new Set<string>();
  const twice = names.find((name) => seen.size === seen.add(name).size);
  if (twice !== undefined)
    return refuse(file, 1, `has two columns ${JSON.stringify(clipped(twice, 80))}`, 'give each column its own name');
  const isMatrix = header[0] === '' && rows.every(([name = '']) => name !== '' && !isNumber(name));
  return checkEntries(file, isMatrix ? readMatrix(header, rows) : readLog(header, rows));
}

function readLog(header: readonly string[], rows: readonly string[][]): Entry[] {
  const isCounter = (name: string): boolean => counters.has(name.toLowerCase());
  const onlyCounters = header.every((name) => name === '' || isCounter(name));
  return header.flatMap((name, index) => {
    if (name === '' || (isCounter(name) && !onlyCounters)) return [];
    const last = rows.findLast((row) => row[index] !== '' && row[index] !== 'NA');
    return [textEntry(name, last?.[index] ?? '')];
  });
}

function readMatrix(header: readonly string[], rows: readonly string[][]): Entry[] {
  return rows.flatMap(([row, ...cells]) =>
    cells.flatMap((cell, index) => {
      const column = header[index + 1] ?? '';
      return column === '' ? [] : [textEntry(`${row}.${column}`, cell)];
    }),
  );
}

const isNumber = (cell: string): boolean => 'value' in textEntry('', cell);

function isPairs(header: readonly string[]): boolean {
  if (header.length !== 2) return false;
  const [first = '', second = ''] = header.map((cell) => cell.toLowerCase());
  return (/^(metrics?|name|key)$/.test(first) && /^(value|score)$/.test(second)) || (first === '' && second === '0');
}

function readRecords(file: string, text: string, delimiter: ',' | '\t'): string[][] {
  const header = text.split('\n', 1)[0] ?? '';
  // Keras' `CSVLogger(separator=';')`, and spreadsheets where the comma is the decimal sign.
  const separator = delimiter === ',' && !header.includes(',') && header.includes(';') ? ';' : delimiter;
  return parseRecords(file, text, {
    delimiter: separator,
    trim: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
}

function refuse(file: string, line: number | undefined, message: string, next: string): never {
  throw new ConfigurationError({ file, ...(line === undefined ? {} : { line }), message, next });
}
