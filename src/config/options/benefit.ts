import * as z from 'zod';
import { duration, share } from '../units.ts';

/** Options of `data/benefit` that gathering reads as well. */
export const benefitOptions = {
  method: z
    .enum(['univariate', 'importance', 'ablation'])
    .optional()
    .describe(
      '`univariate` asks whether each feature goes with the label, `importance` reads what training found (the default when that file is named), `ablation` trains again for each feature with its column shuffled.',
    ),
  importance: z
    .string()
    .min(1)
    .optional()
    .describe('A CSV or JSON file that training writes: for each feature its importance and, where known, its std.'),
  rows: z
    .number()
    .int()
    .min(100)
    .max(50_000)
    .default(5000)
    .describe('How many rows of the training data are sampled for associations.'),
  metric: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The metric that has to get worse in an ablation; the first below `gate.metrics` with a known direction when left out.',
    ),
  budget: duration.default(1800).describe('How long all trainings of an ablation may take together.'),
  most: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(30)
    .describe('How many features an ablation may have: it trains once for each, and twice on the untouched data.'),
  tolerance: share
    .default(0.05)
    .describe("How far, as a share of this run's metric, the metric of an ablation on untouched data may be from it."),
} as const;
