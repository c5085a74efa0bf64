import { extname } from 'node:path';
import { parse as parseTable } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/**
 * The names of the fields in a schema or a feature catalog, whatever its age: a list `fields` or `features` of mappings with a `name`, such a list alone, a mapping from name
 * to details, or a CSV file with a column `name` or `feature`. Null where it is none of these.
 */
export function fieldNames(file: string, text: string): ReadonlySet<string> | null {
  try {
    return /^\.(csv|tsv)$/i.test(extname(file)) ? fromTable(file, text) : fromDocument(parseYaml(text, yamlOptions));
  } catch {
    return null;
  }
}

// Errors are thrown; of warnings in an older version nobody needs to hear.
const yamlOptions = { logLevel: 'error', maxAliasCount: 100 } as const;

function fromDocument(document: unknown): ReadonlySet<string> | null {
  if (Array.isArray(document)) return fromList(document);
  if (typeof document !== 'object' || document === null) return null;
  const { fields, features } = document as { fields?: unknown; features?: unknown };
  const list = fields ?? features;
  if (Array.isArray(list)) return fromList(list);
  return new Set(Object.keys(typeof list === 'object' && list !== null ? list : document));
}

function fromList(list: readonly unknown[]): ReadonlySet<string> {
  return new Set(
    list.flatMap((entry) => {
      if (typeof entry === 'string') return [entry];
      const { name, feature } = (entry ?? {}) as { name?: unknown; feature?: unknown };
      const found = name ?? feature;
      return typeof found === 'string' || typeof found === 'number' ? [String(found)] : [];
    }),
  );
}

function fromTable(file: string, text: string): ReadonlySet<string> | null {
  const [header = [], ...rows]: string[][] = parseTable(text, {
    delimiter: extname(file).toLowerCase() === '.tsv' ? '\t' : ',',
    trim: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const lower = header.map((name) => name.toLowerCase());
  const place = ['name', 'feature'].map((name) => lower.indexOf(name)).find((found) => found !== -1);
  return place === undefined ? null : new Set(rows.flatMap((row) => row[place] || []));
}
