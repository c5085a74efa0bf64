import * as z from 'zod';
import { oneOrMore } from '../units.ts';

/** Options of `model/baseline` that gathering reads too. */
export const baselineOptions = {
  metric: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      "The metric to win by, by scikit-learn's name; the first of `gate.metrics` that predictions tell, else `accuracy` or `root_mean_squared_error`, when left out.",
    ),
  against: oneOrMore(z.enum(['majority', 'linear']))
    .default(['majority', 'linear'])
    .describe(
      'What the model must beat: `majority` (the most frequent class, or the mean), `linear` (a logistic or ridge regression). A model that is itself linear is compared with `majority` alone.',
    ),
  confidence: z
    .number()
    .min(0.5)
    .max(0.999)
    .default(0.95)
    .describe('How sure the win has to be: the confidence of the interval of the difference.'),
} satisfies z.ZodRawShape;
