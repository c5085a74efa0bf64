import type { Finding } from '../result.ts';

/** The answer where the facts are missing, not finite or too few. */
export const inconclusive = (summary: string, remedy?: string): Finding => ({
  outcome: 'inconclusive',
  summary,
  measurements: [],
  evidence: [],
  ...(remedy === undefined ? {} : { remedy }),
});
