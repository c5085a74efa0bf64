import * as z from 'zod';
import { duration } from '../units.ts';

/** Options of `model/staleness` that gathering reads as well; `evaluate` asks for the test. */
export const stalenessOptions = {
  evaluate: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The command that evaluates the model `$MODEL` on today's testing data and writes its metrics to `$METRICS`, as JSON; run for this model and for older versions.",
    ),
  versions: z
    .number()
    .int()
    .min(2)
    .max(50)
    .default(5)
    .describe('How many of the last promoted versions are evaluated beside the model of this run.'),
  metric: z
    .string()
    .min(1)
    .max(250)
    .optional()
    .describe('The metric that is followed over the age; the first of `gate.metrics` when left out.'),
  budget: duration
    .default(30 * 60)
    .describe('How long fetching and evaluating all versions may take; what is not reached is told by name.'),
} satisfies z.ZodRawShape;
