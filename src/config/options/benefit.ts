import * as z from 'zod';

/** Options of `data/benefit` that gathering reads as well. */
export const benefitOptions = {
  method: z
    .enum(['univariate', 'importance'])
    .optional()
    .describe(
      '`univariate` asks whether each feature goes with the label, `importance` reads what training found; `importance` when that file is named.',
    ),
  importance: z
    .string()
    .min(1)
    .optional()
    .describe('A CSV or JSON file that training writes: for each feature its importance and, where known, its std.'),
  rows: z
    .number()
    .int()
    .min(100)
    .max(50_000)
    .default(5000)
    .describe('How many rows of the training data are sampled for associations.'),
} as const;
