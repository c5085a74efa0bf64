import type { Configuration } from '../config/schema.ts';
import type { TestId } from '../rubric/sections.ts';
import { ConfigurationError } from '../support/errors.ts';
import { clipped } from '../support/text.ts';
import { readSentRows, type SentRows } from './canary-rows.ts';
import type { PolicyFiles } from './policy-files.ts';
import { openTable, type Table } from './tables/table.ts';

/** The testing data, as the data tests read them. Throws `ConfigurationError`. */
export async function openTestingTable(
  root: string,
  { testing = [], schema }: Pick<Configuration['data'], 'testing' | 'schema'>,
  policyFiles: PolicyFiles | undefined,
): Promise<Table> {
  if (schema === undefined) return openTable({ root, patterns: testing });
  const { loadTableSchema, readingHints } = await import('./schema.ts');
  return openTable({ root, patterns: testing, ...readingHints(await loadTableSchema(root, schema, policyFiles)) });
}

/**
 * Rows of the testing data (`places` from 0, ascending) with what a model is asked by: the columns that the test names as `wanted`, else the features, without label, time
 * and key. Read once more: a sample would not have the cells as they are written. Throws `ConfigurationError`.
 */
export async function testingRows(
  request: {
    readonly root: string;
    readonly configuration: Configuration;
    readonly policyFiles?: PolicyFiles | undefined;
    readonly features: readonly string[];
  },
  test: TestId,
  places: readonly number[],
  wanted: readonly string[] | undefined,
): Promise<SentRows> {
  const { data } = request.configuration;
  const table = await openTestingTable(request.root, data, request.policyFiles);
  const lacking = wanted?.find((name) => !table.columns.includes(name));
  if (lacking !== undefined)
    throw new ConfigurationError({
      message: `the testing data have no column ${JSON.stringify(clipped(lacking))}, which \`columns\` of ${test} names`,
      next: `name columns that are there: ${clipped(table.columns.slice(0, 20).join(', '), 500)}`,
    });
  const others = new Set([data.label, data.time, ...(data.key ?? [])]);
  const known = request.features.length > 0 ? request.features : table.columns;
  const columns = wanted ?? known.filter((name) => table.columns.includes(name) && !others.has(name));
  if (columns.length === 0)
    throw new ConfigurationError({
      message: 'the testing data have no feature for the model',
      next: `name the columns as \`columns\` of ${test}, or as \`data.features\``,
    });
  return readSentRows(table, columns, places);
}
