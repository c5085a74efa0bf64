import * as z from 'zod';

const path = z.string().min(1);

export const numericsOptions = {
  curve: z
    .union([path, z.array(path).min(1)])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .optional()
    .describe('What training logs from step to step: CSV, TSV, JSON or JSON Lines, one path or glob or several.'),
} satisfies z.ZodRawShape;
