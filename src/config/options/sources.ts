import * as z from 'zod';

const path = z.string().min(1);

export const sourcesOptions = {
  sources: z
    .union([path, z.array(path).min(1).max(50)])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .optional()
    .describe(
      'Further upstream data that the model depends on, beside training, testing and serving data: paths or globs.',
    ),
} satisfies z.ZodRawShape;
