import * as z from 'zod';

/** Options of `model/inclusion` that gathering reads too. */
export const inclusionOptions = {
  positive: z
    .union([z.string().min(1), z.number(), z.boolean()])
    .transform(String)
    .optional()
    .describe(
      'The class that is the outcome in question, such as a granted loan, against all others; `predictions.positive`, or the second of two classes, when left out.',
    ),
};
