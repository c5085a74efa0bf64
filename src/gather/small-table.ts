import { extname } from 'node:path';
import { ConfigurationError } from '../support/errors.ts';
import { parseRecords } from './csv-records.ts';
import { parseJson } from './metrics/json.ts';

/** A row of a small table by the name of its columns; what the cells hold is not looked at. Without a prototype: names are hostile. */
export type Cells = Readonly<Record<string, unknown>>;

/**
 * The rows of a small table that people or tools write beside a model: CSV or TSV with a header; a JSON list of objects, or an object of objects, whose keys
 * become the column `version`; JSON Lines. Large tables are read by `tables/`. Throws `ConfigurationError`.
 */
export function readRows(file: string, text: string): Cells[] {
  const extension = extname(file).toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson')
    return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [lineOf(file, line, index + 1)]));
  return extension === '.json' ? fromJson(file, parseJson(file, text)) : fromText(file, text, extension);
}

function fromText(file: string, text: string, extension: string): Cells[] {
  const head = text.split('\n', 1)[0] ?? '';
  const delimiter =
    extension === '.tsv' || head.includes('\t') ? '\t' : !head.includes(',') && head.includes(';') ? ';' : ',';
  const [header = [], ...records] = parseRecords(file, text, {
    delimiter,
    trim: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  const twice = header.find((name, place) => header.indexOf(name) !== place);
  if (twice !== undefined)
    throw new ConfigurationError({
      file,
      line: 1,
      message: `has two columns ${JSON.stringify(twice.slice(0, 80))}`,
      next: 'give each column its own name',
    });
  return records.map((record) => cells(header.map((name, place) => [name, record[place]])));
}

function lineOf(file: string, line: string, number: number): Cells {
  try {
    return rowOf(file, parseJson(file, line), `line ${number}`);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(error.problems.map((problem) => ({ ...problem, line: number })));
  }
}

function fromJson(file: string, found: unknown): Cells[] {
  if (Array.isArray(found)) return found.map((entry: unknown, place) => rowOf(file, entry, `entry ${place + 1}`));
  return Object.entries(rowOf(file, found, 'the file')).map(([name, entry]) =>
    cells([['version', name], ...Object.entries(rowOf(file, entry, `entry ${JSON.stringify(name.slice(0, 80))}`))]),
  );
}

function rowOf(file: string, entry: unknown, place: string): Cells {
  if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) return cells(Object.entries(entry));
  throw new ConfigurationError({
    file,
    message: `${place} is ${entry === null ? 'null' : Array.isArray(entry) ? 'a list' : `a ${typeof entry}`}, expected an object with a key for each column`,
    next: 'write [{"version": "1.4.0", "offline": 0.91, "online": 0.034}]',
  });
}

const cells = (entries: readonly (readonly [string, unknown])[]): Cells =>
  Object.assign(Object.create(null) as object, Object.fromEntries(entries));
