import type { Measurement } from '../result.ts';

/** A count of what must not be there. */
export const expectNone = (name: string, observed: number): Measurement => ({
  name,
  observed,
  expected: '0',
  met: observed === 0,
});
