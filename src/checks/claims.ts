import type { Metrics } from '../facts.ts';
import type { Finding } from '../result.ts';
import { inconclusive } from './inconclusive.ts';

/** The answer when every metrics file is tracked and unmodified in git: nothing measured them in this run, so they prove nothing. */
export function onlyClaims(metrics: Metrics): Finding | null {
  const committed = metrics.files.filter((file) => file.origin === 'committed');
  if (committed.length === 0) return null;
  return inconclusive(
    `${committed.map((file) => file.path).join(', ')}: tracked and unmodified in git, so nothing produced it in this run`,
    'let training write the metrics in this run, or keep them out of git',
  );
}
