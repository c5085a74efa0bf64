import * as z from 'zod';
import type { Configuration } from '../schema.ts';
import { duration, oneOrMore } from '../units.ts';

const path = z.string().min(1);

/** Options of `infra/integration`; any of them asks for the run of the stages. */
export const integrationOptions = {
  sample: z
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(200)
    .describe('How many rows of each raw table the stages run on; the same rows in every run.'),
  raw: oneOrMore(path)
    .optional()
    .describe(
      'The raw tables that a sample is drawn from: paths or globs; all tables among the `inputs` of the first stage when left out. All else is used whole.',
    ),
  predictions: path
    .optional()
    .describe('The table of predictions that a stage writes; the table that the last stage writes when left out.'),
  rows: z
    .enum(['equal', 'any'])
    .default('equal')
    .describe('Whether there is one prediction for each row that its stage reads, or any number of them.'),
  budget: duration.default(900).describe('How long all stages may take together.'),
} satisfies z.ZodRawShape;

/** Whether a run of the stages was asked for. */
export function wantsIntegration({ tests }: Configuration): boolean {
  const written: Readonly<Record<string, unknown>> = tests['infra/integration'] ?? {};
  return Object.keys(integrationOptions).some((key) => written[key] !== undefined);
}
