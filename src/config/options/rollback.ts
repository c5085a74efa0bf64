import * as z from 'zod';
import type { Configuration } from '../schema.ts';
import { duration } from '../units.ts';

/** Options of `infra/rollback`; either asks for the drill. */
export const rollbackOptions = {
  drill: z
    .boolean()
    .default(false)
    .describe('Practises going back: fetches the previous version and, with `serve`, serves it; no stage is changed.'),
  limit: duration
    .default(5 * 60)
    .describe('How long it may take until the previous version is fetched, verified and has answered a row.'),
} satisfies z.ZodRawShape;

/** Whether the drill was asked for. */
export function wantsDrill({ tests }: Configuration): boolean {
  const written: Readonly<Record<string, unknown>> = tests['infra/rollback'] ?? {};
  return written.drill === undefined ? written.limit !== undefined : written.drill === true;
}
