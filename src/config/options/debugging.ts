import * as z from 'zod';
import { duration, oneOrMore } from '../units.ts';

/** Options of `infra/debugging`; `command` asks for it. */
export const debuggingOptions = {
  command: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The command that follows one example: reads it as JSON from standard input (or the file `$INPUT`), and prints JSON with the values in between and the prediction. The model is `$MODEL`.',
    ),
  columns: oneOrMore(z.string().min(1))
    .optional()
    .describe('The columns of the example; the features when left out, without the key.'),
  prediction: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Where the prediction is in what it prints, as `output.label`; a usual name such as `prediction` when left out.',
    ),
  tolerance: z
    .number()
    .nonnegative()
    .default(1e-6)
    .describe(
      'By how much a number may differ on the second run, or from the batch prediction: of values beyond 1 as a share of the value.',
    ),
  timeout: duration.default(60).describe('How long each of the two runs may take.'),
} satisfies z.ZodRawShape;
