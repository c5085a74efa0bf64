import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { CatalogFeature, FeatureCatalog } from '../facts/catalog.ts';
import { ConfigurationError } from '../support/errors.ts';
import { megabyte } from '../support/files.ts';
import { catalogKeys, featureOf, quoted, type Refuse, type Written } from './catalog-entry.ts';
import { type PolicyFiles, readNamed } from './policy-files.ts';

/**
 * Reads a feature catalog. YAML or JSON: the features below `features:` (or at the root), as a list of mappings with `name`, or as a mapping from name
 * to mapping. CSV or TSV: a column for each key, dependencies separated by `;`. Throws `ConfigurationError` with file and line.
 */
export async function loadCatalog(root: string, path: string, files?: PolicyFiles): Promise<FeatureCatalog> {
  return readNamed(root, path, files, 4 * megabyte, parseCatalog);
}

/** The same from text, such as an older version of the file. */
export async function parseCatalog(file: string, text: string): Promise<FeatureCatalog> {
  const entries = /\.(csv|tsv)$/i.test(file) ? await tableEntries(file, text) : treeEntries(file, text);
  if (entries.length === 0)
    throw new ConfigurationError({
      file,
      message: 'has no feature; expected at least one, with owner and source',
      next: 'list each feature below `features:`',
    });
  const features: CatalogFeature[] = [];
  const lines = new Map<string, number | undefined>();
  for (const { written, line, refuse } of entries) {
    const feature = featureOf(written, line ?? null, refuse);
    if (lines.has(feature.name))
      refuse(
        `has the feature ${quoted(feature.name)} twice, first in line ${lines.get(feature.name) ?? '?'}`,
        'keep one entry',
      );
    lines.set(feature.name, line);
    features.push(feature);
  }
  return { file, features };
}

interface Entry {
  readonly written: Written;
  readonly line: number | undefined;
  readonly refuse: Refuse;
}

function refuseAt(file: string, line: (key?: string) => number | undefined): Refuse {
  return (message, next, key) => {
    const at = line(key);
    throw new ConfigurationError({ file, ...(at === undefined ? {} : { line: at }), message, next });
  };
}

function treeEntries(file: string, text: string): Entry[] {
  const lines = new LineCounter();
  // The parser's own search for equal keys takes quadratic time; `prettyErrors` quote hostile text.
  const document = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'error',
  });
  const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line);
  const lineOf = (node: unknown) => lineAt((node as Node | null | undefined)?.range?.[0]);
  const refuse = (node: unknown, message: string, next: string): never =>
    refuseAt(file, () => lineOf(node))(message, next);
  const [error] = document.errors;
  if (error !== undefined)
    return refuseAt(file, () => lineAt(error.pos[0]))(
      `is not ${/\.json$/i.test(file) ? 'JSON' : 'YAML'}: ${error.message.split('\n')[0]}`,
      'check how the file is written',
    );
  const top = document.contents;
  const list = isMap(top) && top.has('features') ? top.get('features', true) : top;

  const entry = (node: unknown, name?: { readonly text: unknown; readonly node: unknown }): Entry => {
    if (!isMap(node))
      return refuse(node ?? name?.node, 'expected the keys of a feature', `write ${catalogKeys.join(', ')}`);
    const nodes = new Map<string, Node>();
    const written: Written = {};
    for (const [key, value] of pairsOf(node)) {
      const plain = value?.toJS(document, { maxAliasCount: 100 });
      if (nodes.has(key)) refuse(value, `has the key ${quoted(key)} twice`, 'keep one of them');
      nodes.set(key, value);
      written[key] = plain;
    }
    if (name !== undefined) written.name = name.text;
    const start = lineOf(name?.node ?? node);
    return {
      written,
      line: start,
      refuse: refuseAt(file, (key) => (key === undefined ? start : (lineOf(nodes.get(key)) ?? start))),
    };
  };
  if (isSeq(list)) return list.items.map((item) => entry(item));
  if (isMap(list))
    return list.items.map(({ key, value }) =>
      entry(value, { text: isScalar(key) ? String(key.value) : undefined, node: key }),
    );
  return refuse(list, 'expected a list or mapping of features', 'list each feature below `features:`');
}

const pairsOf = (map: YAMLMap): [string, Node][] =>
  map.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value as Node]);

async function tableEntries(file: string, text: string): Promise<Entry[]> {
  const { parseRecords } = await import('./csv-records.ts');
  const records = parseRecords<{ record: string[]; info: { lines: number } }>(file, text, {
    delimiter: /\.tsv$/i.test(file) ? '\t' : ',',
    trim: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: megabyte,
  });
  const [head, ...rows] = records;
  return rows.map(({ record, info }) => {
    const written: Written = {};
    head?.record.forEach((key, index) => {
      // In a table an empty cell is a key that is not given, and a number is a text.
      if (record[index] !== '') written[key.toLowerCase()] = record[index];
    });
    return { written, line: info.lines, refuse: refuseAt(file, () => info.lines) };
  });
}
