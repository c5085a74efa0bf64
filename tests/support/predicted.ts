import { checkOptions } from '../../src/checks/index.ts';
import { type Configuration, configurationSchema } from '../../src/config/schema.ts';
import { openPredicting } from '../../src/gather/predicted.ts';
import type { PredictedRows } from '../../src/gather/predictions.ts';
import type { Table } from '../../src/gather/tables/table.ts';
import { type Cell, observeRows } from './batches.ts';

export const configurationWith = (keys: unknown): Configuration => configurationSchema(checkOptions).parse(keys);

/** Rows of predictions, as gathering makes them of a table. */
export function predictedRows(
  configuration: Configuration,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): PredictedRows {
  const predicting = openPredicting(configuration);
  const table = { columns, files: [{ path: 'build/predictions.csv' }] } as unknown as Table;
  const observer = predicting.predictions(table);
  if (observer !== null) observeRows(observer, rows);
  return predicting.finish();
}
