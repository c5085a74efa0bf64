import * as z from 'zod';

const column = z.string().min(1).max(200);

/** Options of `model/online` that gathering reads as well. */
export const onlineOptions = {
  file: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A CSV, TSV, JSON or JSON Lines file with a row for each version or experiment: its offline and its online value.',
    ),
  metric: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Take the offline values from the promoted versions, as this metric was when each was promoted; the file then needs only the version and the online value.',
    ),
  version: column.default('version').describe('The column with the version, or the name of the experiment.'),
  offline: column.default('offline').describe('The column with the offline values.'),
  online: column
    .default('online')
    .describe('The column with the online values: a business metric, or quality by labels that came later.'),
  date: column.default('date').describe('The column with the day on which the online value was measured.'),
} satisfies z.ZodRawShape;
