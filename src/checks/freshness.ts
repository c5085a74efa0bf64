import { formatDuration } from '../config/units.ts';
import type { Freshness } from '../facts/freshness.ts';
import { type Fact, whyMissing } from '../facts.ts';

const sources: Readonly<Record<Freshness['by'], (freshness: Freshness) => string>> = {
  timestamp: ({ column }) => `the newest \`${column}\``,
  commit: () => 'the commit that last changed them',
  file: () => 'the time of their file',
};

/** What to do where `staleness` gives a reason. */
export const refreshServing =
  'refresh the serving sample on a schedule, and name the column with the time of each row as `data.time`';

/**
 * Why serving data are too old to tell anything, in words; null where they are fresh enough. `startedAt` is ISO 8601. Data whose age is unknown are
 * not fresh.
 */
export function staleness(freshness: Fact<Freshness>, startedAt: string, maxAgeSeconds: number): string | null {
  if (freshness.state !== 'gathered') return `the age of the serving data is unknown: ${whyMissing(freshness)}`;
  const { newest, by } = freshness.value;
  const age = (Date.parse(startedAt) - Date.parse(newest)) / 1000;
  if (!Number.isFinite(age)) return `the age of the serving data is unknown: \`${newest.slice(0, 40)}\` is no time`;
  // Written so that a limit that is no number is not met.
  if (age <= maxAgeSeconds) return null;
  return `serving data are ${formatDuration(age)} old by ${sources[by](freshness.value)} (${newest.slice(0, 10)}), expected at most ${formatDuration(maxAgeSeconds)}`;
}
