import * as z from 'zod';
import { duration, share } from '../units.ts';

const roles = z.enum(['training', 'testing', 'serving']);

const defaults = { tolerance: 0, tables: ['training', 'serving'] as Role[] };
type Role = z.output<typeof roles>;

const rule = z
  .union([
    z.string().min(1).max(2000),
    z.strictObject({
      rule: z
        .string()
        .min(1)
        .max(2000)
        .describe(
          'A rule in the Common Expression Language: about each row (`row.age >= 18`), or about the table by `share count mean sum min max stddev missing distinct`.',
        ),
      name: z
        .string()
        .min(1)
        .max(200)
        .optional()
        .describe('What reports call the rule; the rule itself when left out.'),
      tolerance: share
        .default(defaults.tolerance)
        .describe('The share of rows for which the rule may fail, such as `1%` or 0.01.'),
      tables: z
        .array(roles)
        .min(1)
        .default(defaults.tables)
        .describe('The tables it is about; training and serving data when left out.'),
    }),
  ])
  .transform((written) =>
    typeof written === 'string'
      ? { ...defaults, rule: written, name: written }
      : { ...written, name: written.name ?? written.rule },
  );

/** A rule as it is configured, its defaults filled in. */
export type ConfiguredRule = z.output<typeof rule>;

export const invariantsOptions = {
  rules: z
    .array(rule)
    .max(200)
    .default([])
    .describe(
      'Rules that must hold in training and in serving: `row.age >= 18`, `share(label == 1) > 0.05`, or `{ rule, name, tolerance, tables }`.',
    ),
  'max-age': duration
    .default(30 * 86_400)
    .describe('How old the newest serving data may be, by `data.time`, else by the commit that last changed them.'),
} satisfies z.ZodRawShape;
