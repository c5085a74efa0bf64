import * as z from 'zod';

/** Options of `infra/validation` that gathering reads too. */
export const validationOptions = {
  'overlap-by': z
    .enum(['key', 'rows'])
    .optional()
    .describe(
      'Which rows of training and testing data are one: those with the same `data.key`, or those that are equal in all features and the label. By `data.key` when left out, and by `rows` without one. A key that starts anew in each file tells nothing: then set `rows`.',
    ),
} satisfies z.ZodRawShape;

/** Options of `infra/validation` that only the check needs. */
export const validationLimits = {
  overlap: z
    .union([
      z.number().nonnegative(),
      z.string().regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'a number of rows, or a share such as 1%'),
    ])
    .refine((written) => typeof written === 'string' || written < 1 || Number.isInteger(written), {
      error: 'expected a whole number of rows, or a share such as 1% or 0.01',
    })
    .transform((written) =>
      typeof written === 'number' && (written === 0 || written >= 1)
        ? { value: written, isShare: false }
        : { value: typeof written === 'number' ? written : Number.parseFloat(written) / 100, isShare: true },
    )
    .optional()
    .describe(
      'How many rows of the testing data may be in the training data too: a number of rows, or a share of them such as `1%`. None by key, and 1% by rows, when left out.',
    ),
} satisfies z.ZodRawShape;
