import * as z from 'zod';

/** Options of `model/slices` that gathering reads too. */
export const slicesOptions = {
  by: z
    .array(z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(2)]))
    .min(1)
    .max(20)
    .optional()
    .describe(
      'The columns to slice by; a list of two is sliced by both together. The protected columns when left out.',
    ),
  metric: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The metric of each slice, by its name in scikit-learn; when left out, the first below `gate.metrics` that predictions give, else `accuracy` of classes and `root_mean_squared_error` of numbers.',
    ),
  rows: z
    .number()
    .int()
    .min(10)
    .max(1_000_000)
    .default(30)
    .describe('How many rows a slice must have to be judged, at least 10; smaller ones are counted and told.'),
  confidence: z.number().gt(0.5).lt(1).default(0.95).describe('The confidence of the interval around each value.'),
};
