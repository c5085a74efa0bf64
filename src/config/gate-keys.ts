import * as z from 'zod';
import { sections, testIds } from '../rubric/sections.ts';
import { changeLimit } from './units.ts';

/** The keys below `gate`: what blocks. */

const metricGate = z
  .strictObject({
    minimum: z.number().optional().describe('The value must be at least this.'),
    maximum: z.number().optional().describe('The value must be at most this.'),
    'max-drop': changeLimit
      .optional()
      .describe('The value may fall by at most this (a number, or a share such as `1%` of the baseline).'),
    'max-rise': changeLimit
      .optional()
      .describe('The value may rise by at most this (a number, or a share such as `5%` of the baseline).'),
    against: z.enum(['base', 'production']).default('base').describe('What a drop or rise is measured against.'),
  })
  .refine((gate) => ['minimum', 'maximum', 'max-drop', 'max-rise'].some((key) => key in gate), {
    error: 'expected at least one of `minimum`, `maximum`, `max-drop` and `max-rise`',
  });

const points = z.number().min(0).max(7);

export const gate = z.strictObject({
  score: points.optional().describe('The least total score (0 to 7).'),
  sections: z
    .strictObject(
      Object.fromEntries(
        sections.map((id) => [id, points.optional().describe(`The least score of the ${id} section.`)]),
      ) as Record<(typeof sections)[number], z.ZodOptional<typeof points>>,
    )
    .default({} as never)
    .describe('The least score of each section.'),
  require: z
    .array(z.enum(testIds))
    .default([])
    .describe('Tests that must have earned their point, in full or in part.'),
  metrics: z
    .record(z.string(), metricGate)
    .default({})
    .describe('Limits on metrics, by name; nested keys are written `a.b.c`.'),
});
