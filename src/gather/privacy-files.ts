import type { PrivacyOptions } from '../config/options/privacy.ts';
import type { ScannedTable } from '../facts/privacy.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside, megabyte, openRegular, readTextBounded } from '../support/files.ts';
import { keySeparator, keyText } from './privacy.ts';
import { patternsIn } from './privacy-patterns.ts';
import { openTally, wantedBits } from './privacy-tally.ts';

/** Whether a declared output is read as a table, told by its name; other files are scanned as lines of text. */
export const isTableName = (path: string): boolean =>
  /\.(csv|tsv|jsonl|ndjson|parquet|pq)(\.(gz|gzip|zst|zstd))?$/i.test(path);

/** A line that is longer is looked at in pieces, which overlap. */
const longestLine = megabyte;
const overlap = 512;

/**
 * Looks for personal values in the lines of a text file: logs, JSON, reports. Any size, in flat memory. Throws `ConfigurationError` where it is no text.
 */
export async function scanTextFile(root: string, path: string, options: PrivacyOptions): Promise<ScannedTable> {
  const file = inside(root, path);
  const { handle } = await openRegular(root, path);
  const wanted = wantedBits(options.patterns);
  const tally = openTally();
  let lines = 0;
  let pending = Buffer.alloc(0);
  let found = 0;
  const endLine = (): void => {
    lines++;
    if (found !== 0) tally.add(found, lines);
    found = 0;
  };
  for await (const chunk of handle.createReadStream({ highWaterMark: 256 * 1024 })) {
    const bytes = pending.length === 0 ? (chunk as Buffer) : Buffer.concat([pending, chunk as Buffer]);
    // UTF-16 and binary formats have NUL bytes; UTF-8 text has none.
    if (bytes.includes(0))
      throw new ConfigurationError({
        file,
        line: lines + 1,
        message: 'is not UTF-8 text: it has a NUL byte',
        next: 'name tables (CSV, JSON Lines, Parquet) and text files below `data/privacy` → `outputs`',
      });
    let from = 0;
    for (let to = bytes.indexOf(10, from); to !== -1; to = bytes.indexOf(10, from)) {
      found |= patternsIn(bytes, from, to, wanted);
      endLine();
      from = to + 1;
    }
    pending = Buffer.from(bytes.subarray(from));
    if (pending.length < longestLine) continue;
    found |= patternsIn(pending, 0, pending.length, wanted);
    pending = pending.subarray(pending.length - overlap);
  }
  if (pending.length > 0) {
    found |= patternsIn(pending, 0, pending.length, wanted);
    endLine();
  }
  return {
    role: 'output',
    path: file,
    unit: 'line',
    rows: lines,
    findings: tally.finish(''),
    anonymity: null,
    sensitive: [],
    deletions: null,
  };
}

/**
 * The keys that had to be deleted: one a line, or a CSV or TSV whose header names the columns of the key. Throws `ConfigurationError` where the key's columns are not
 * there.
 */
export async function loadDeletions(root: string, path: string, key: readonly string[]): Promise<ReadonlySet<string>> {
  const file = inside(root, path);
  const text = await readTextBounded(root, path, 256 * megabyte);
  const isTable = /\.(csv|tsv)$/i.test(path) || key.length > 1;
  if (!isTable)
    return new Set(text.split(/\r\n|\r|\n/).flatMap((line) => (line.trim() === '' ? [] : [keyText(line.trim())])));
  const { parseRecords } = await import('./csv-records.ts');
  const delimiter = /\.tsv$/i.test(path) ? '\t' : ',';
  const [header = [], ...rows] = parseRecords(file, text, { delimiter, skip_empty_lines: true });
  const places = key.map((name) => header.indexOf(name));
  const lacking = key.filter((_, index) => places[index] === -1);
  if (lacking.length > 0)
    throw new ConfigurationError({
      file,
      line: 1,
      message: `has no column ${lacking.map((name) => JSON.stringify(name)).join(', ')}; expected the columns of \`data.key\``,
      next: 'add the columns, or write one key a line in a .txt file',
    });
  return new Set(rows.map((row) => places.map((place) => keyText(row[place] ?? '')).join(keySeparator)));
}
