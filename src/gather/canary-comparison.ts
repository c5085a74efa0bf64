import type { CanaryComparison } from '../facts/canary.ts';
import { type Fact, whyMissing } from '../facts.ts';
import type { Replay } from './canary-replay.ts';
import type { SentRows } from './canary-rows.ts';
import type { PredictedRows } from './predictions.ts';
import { compareServed, isUnreadable } from './served-prediction.ts';

export const mostDiffering = 20;

/** What was predicted for the rows that were sent, beside the offline predictions of the same rows. */
export function compareOffline(
  predicted: Fact<PredictedRows>,
  { served }: Replay,
  { rows }: SentRows,
  tolerance: number,
): CanaryComparison {
  const differing: CanaryComparison['differing'][number][] = [];
  let [compared, agreed] = [0, 0];
  let largestDifference: number | null = null;
  let uncompared: string | null = null;
  const answered = rows.filter(({ place }) => served.has(place));
  if (predicted.state !== 'gathered') uncompared = whyMissing(predicted);
  else if (predicted.value.placeOf === null) uncompared = 'the predictions are not joined with the testing data';
  else
    for (const { place } of answered) {
      const row = predicted.value.placeOf(place);
      const found =
        row < 0
          ? { what: 'has no offline prediction' }
          : compareServed(served.get(place) as Parameters<typeof compareServed>[0], predicted.value, row, tolerance);
      if (isUnreadable(found)) {
        uncompared ??= `row ${place + 1} ${found.what}`;
        continue;
      }
      compared += 1;
      if (found.difference !== null) largestDifference = Math.max(largestDifference ?? 0, found.difference);
      if (found.agrees) agreed += 1;
      else if (differing.length < mostDiffering)
        differing.push({ row: place + 1, offline: found.offline, served: found.served });
    }
  return { compared, agreed, differing, largestDifference, uncompared };
}
