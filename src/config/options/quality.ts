import * as z from 'zod';
import { predictions } from '../model-keys.ts';
import { changeLimit, oneOrMore } from '../units.ts';

const column = z.string().min(1).max(200);
const path = z.string().min(1);

/** Options of `monitor/quality` that gathering reads too. */
export const qualityOptions = {
  predictions: z
    .union([path, predictions])
    .transform((value): z.output<typeof predictions> => (typeof value === 'string' ? { path: value } : value))
    .optional()
    .describe(
      'The served predictions: a file, or an object with the keys of `predictions` at the top of this file; with the true values in a column of it, or in `labels`.',
    ),
  labels: z
    .union([path, z.strictObject({ path, label: column.optional().describe('Its column with the true value.') })])
    .transform((value): { path: string; label?: string | undefined } =>
      typeof value === 'string' ? { path: value } : value,
    )
    .optional()
    .describe('A file with the true values that came later, joined by `key`: a path, or `{ path, label }`.'),
  key: oneOrMore(column)
    .optional()
    .describe('The columns that tell a prediction from others in both files; `data.key` when left out.'),
  metrics: oneOrMore(column)
    .optional()
    .describe(
      "The metrics to compare with those at promotion, by scikit-learn's names; those of `gate.metrics` that predictions tell, else `accuracy` or `root_mean_squared_error`, when left out.",
    ),
  bias: changeLimit
    .optional()
    .describe(
      'How far the mean prediction may be from the mean true value: a number, or a share of the latter; `10%` for values, 0.05 for the share of a class, when left out.',
    ),
  by: oneOrMore(column)
    .optional()
    .describe('Columns of the served predictions: the bias is judged for each of their values too.'),
  rows: z
    .int()
    .min(10)
    .max(1_000_000)
    .default(30)
    .describe('How many predictions with a true value there must be, and in a slice for it to be judged.'),
  time: column
    .optional()
    .describe('The column with the time of each prediction; `data.time`, or the only column of times, when left out.'),
  confidence: z.number().gt(0.5).lt(1).default(0.95).describe('The confidence of the intervals.'),
} satisfies z.ZodRawShape;
