import * as z from 'zod';
import { duration, share } from '../units.ts';

const column = z.string().min(1).max(200);

/** Options of `infra/canary` that gathering reads too. */
export const canaryOptions = {
  rows: z
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(50)
    .describe('How many rows of the testing data are sent, spread evenly over them.'),
  columns: z
    .array(column)
    .min(1)
    .optional()
    .describe('The columns that are sent of each row; the features when left out, without the key.'),
  tolerance: z
    .number()
    .nonnegative()
    .default(1e-6)
    .describe(
      'By how much a served number may differ from the offline one: of values beyond 1 as a share of the value.',
    ),
  production: z
    .boolean()
    .default(false)
    .describe('Serve the version in production too, on the same rows, and compare what both predict.'),
  converted: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A command that predicts with a conversion of the model (ONNX, say): reads the rows in `$INPUT` and writes a CSV file to `$OUTPUT`, with the columns of `predictions`. It has to predict the same as offline.',
    ),
  'converted-tolerance': z
    .number()
    .nonnegative()
    .default(1e-4)
    .describe(
      'By how much a number of the converted model may differ from the offline one, as `tolerance` counts it; conversions often round to 32 bits.',
    ),
  budget: duration
    .default(300)
    .describe('How long each server, batch command or converted model may take from its start to the last row.'),
} satisfies z.ZodRawShape;

/** Options of `infra/canary` that only the check needs. */
export const canaryLimits = {
  agreement: share
    .default(1)
    .describe('The least share of rows on which the served prediction equals the offline one.'),
  latency: duration
    .optional()
    .describe(
      'The longest time that 95% of the requests may take, such as `50ms`; measured without a limit when left out.',
    ),
  'max-disagreement': share
    .default(0.1)
    .describe(
      'The greatest share of rows on which it may predict something else than the version in production, with `production`.',
    ),
} satisfies z.ZodRawShape;
