import type { Configuration } from '../config/schema.ts';
import type { TableRole } from '../facts/tables.ts';
import type { TableSchema } from './schema.ts';
import type { Table } from './tables/table.ts';

/** Opens a table of the configuration: once, however often it is asked for. */
export type OpenTable = (role: TableRole) => Promise<Table>;

/** Its paths and globs; undefined where none are configured. */
export const patternsOf = (role: TableRole, { data, predictions }: Configuration): readonly string[] | undefined =>
  role !== 'predictions' ? data[role] : predictions === undefined ? undefined : [predictions.path];

/** Tables of data are read as `schema` says. */
export function tablesOf(root: string, configuration: Configuration, schema: TableSchema | undefined): OpenTable {
  const opening = new Map<TableRole, Promise<Table>>();
  const open = async (role: TableRole): Promise<Table> => {
    const { openTable } = await import('./tables/table.ts');
    const patterns = patternsOf(role, configuration) ?? [];
    if (role === 'predictions' || schema === undefined) return openTable({ root, patterns });
    const { readingHints } = await import('./schema.ts');
    return openTable({ root, patterns, ...readingHints(schema) });
  };
  return (role) => {
    const table = opening.get(role) ?? open(role);
    opening.set(role, table);
    return table;
  };
}
