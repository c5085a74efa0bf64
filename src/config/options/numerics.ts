import * as z from 'zod';
import { oneOrMore } from '../units.ts';

export const numericsOptions = {
  curve: oneOrMore(z.string().min(1))
    .optional()
    .describe('What training logs from step to step: CSV, TSV, JSON or JSON Lines, one path or glob or several.'),
} satisfies z.ZodRawShape;
