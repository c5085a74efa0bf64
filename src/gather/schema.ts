import { parseYamlAs } from '../config/load.ts';
import { megabyte } from '../support/files.ts';
import { type PolicyFiles, readNamed } from './policy-files.ts';
import type { TableSchema } from './schema/conformance.ts';
import { descriptor, type SchemaField } from './schema/descriptor.ts';

export { type ConformanceObserver, openConformance, type TableSchema } from './schema/conformance.ts';

/**
 * Reads a Frictionless Table Schema (version 1; YAML or JSON), with our `expectations` below each field.
 *
 * @param files those that stand for what the work tree has
 * @throws ConfigurationError with all mistakes, each with file and line: an unknown key, type, format or constraint, a pattern that does not compile
 */
export async function loadTableSchema(root: string, path: string, files?: PolicyFiles): Promise<TableSchema> {
  return readNamed(root, path, files, 16 * megabyte, (file, text) => {
    const { fields, missingValues, primaryKey } = parseYamlAs(descriptor, file, text).value;
    return { file, fields, missingValues, primaryKey };
  });
}

/** How a table has to be read for this schema: the columns whose cells stay text as they are written, and what stands for a missing value. */
export function readingHints(schema: TableSchema): {
  readonly textColumns: ReadonlySet<string>;
  readonly missingValues: readonly string[];
} {
  return {
    textColumns: new Set(schema.fields.filter(needsText).map(({ name }) => name)),
    missingValues: schema.missingValues,
  };
}

/** Where the form of a cell tells something else than the declared type or format. */
const needsText = (field: SchemaField): boolean =>
  field.type === 'string' ||
  ['time', 'yearmonth', 'duration', 'object', 'array', 'geopoint', 'geojson'].includes(field.type) ||
  field.format !== 'default' ||
  field.trueValues !== undefined ||
  field.falseValues !== undefined ||
  field.decimalChar !== undefined ||
  (field.groupChar ?? '') !== '' ||
  field.bareNumber === false;
