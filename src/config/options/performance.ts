import * as z from 'zod';

export const performanceOptions = {
  runs: z
    .int()
    .min(8)
    .max(500)
    .default(20)
    .describe('How many of the last runs of the default branch, on the same kind of machine, are compared with.'),
} satisfies z.ZodRawShape;
