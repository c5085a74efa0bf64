import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The rows of a CSV file as objects by column name; an empty field is null.
 * The tables here hold no commas or quotes inside fields, and a file that does is refused.
 */
export function readTable(file) {
  const text = readFileSync(file, 'utf8');
  if (text.includes('"')) throw new Error(`${file}: quoted fields are not supported`);
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line, index) => {
    const fields = line.split(',');
    if (fields.length !== columns.length)
      throw new Error(`${file}:${index + 2}: expected ${columns.length} fields, found ${fields.length}`);
    return Object.fromEntries(columns.map((column, at) => [column, fields[at] === '' ? null : fields[at]]));
  });
}

/** Writes objects as CSV; the keys of the first row are the columns. */
export function writeTable(file, rows) {
  const columns = Object.keys(rows[0]);
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  writeFileSync(file, `${[columns.join(','), ...lines].join('\n')}\n`);
}

export function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
