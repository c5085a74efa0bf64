import * as z from 'zod';
import type { Configuration } from '../schema.ts';
import { type ChangeLimit, changeLimit, duration } from '../units.ts';

const none: ChangeLimit = { value: 0, relative: false };

/** How far a metric may be from the first training's: of each, and of those that are named. */
export interface MetricTolerance {
  readonly others: ChangeLimit;
  readonly named: ReadonlyMap<string, ChangeLimit>;
}

export const exactly: MetricTolerance = { others: none, named: new Map() };

/** Options of `infra/reproducibility`; any of them asks for the second training. */
export const reproducibilityOptions = {
  'train-again': z
    .boolean()
    .default(false)
    .describe('Trains a second time, in a clean copy; any other option of this test asks for it too.'),
  tolerance: z
    .union([changeLimit, z.record(z.string().min(1), changeLimit)])
    .transform(
      (written): MetricTolerance =>
        isLimit(written)
          ? { others: written, named: new Map() }
          : { others: none, named: new Map(Object.entries(written)) },
    )
    .optional()
    .describe(
      'How far a metric may be from that of the first training: a number or a share such as `1%`, for all or by name; equal when left out.',
    ),
  predictions: z
    .number()
    .nonnegative()
    .default(0)
    .describe('How far a predicted number or probability may be from that of the first training; classes are equal.'),
  artifacts: z
    .enum(['report', 'equal'])
    .default('report')
    .describe('Whether the files of the model and of the stages must be equal, byte by byte, or a difference is told.'),
  budget: duration.default(3600).describe('How long the second training and its preparation may take together.'),
} as const;

const isLimit = (written: ChangeLimit | Record<string, ChangeLimit>): written is ChangeLimit =>
  typeof written.relative === 'boolean';

/** Whether the second training was asked for. */
export function wantsSecondTraining({ tests }: Configuration): boolean {
  const written: Readonly<Record<string, unknown>> = tests['infra/reproducibility'] ?? {};
  if (written['train-again'] !== undefined) return written['train-again'] === true;
  return Object.keys(reproducibilityOptions).some((key) => written[key] !== undefined);
}
