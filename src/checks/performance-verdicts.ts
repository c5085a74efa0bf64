import { formatDuration } from '../config/units.ts';
import type { CostName, CostSeries } from '../facts/performance.ts';
import { adjustHolm } from '../statistics/multiple-testing.ts';
import { leastPrevious, median, robustScore } from '../statistics/outlier.ts';
import { mannKendall, theilSen } from '../statistics/trend.ts';
import { isUnmeasurable } from '../statistics/unmeasurable.ts';
import { formatBytes } from '../support/files.ts';

export interface PerformanceLimits {
  /** Robust deviations from the median of the earlier runs. */
  readonly z: number;
  /** Of the median: a smaller change is none, however unusual. */
  readonly share: number;
  /** Rise over the window, of its median. */
  readonly leak: number;
}

export interface CostVerdict {
  readonly name: CostName;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  /** In words: what was expected and found, or why nothing can be told. */
  readonly text: string;
  readonly median: string;
  readonly current: string;
  /** Change from the median, positive where it is worse; null where there is nothing to compare with. */
  readonly change: number | null;
  readonly score: number | null;
  readonly rise: Rise | null;
}

interface Rise {
  /** Shares of the median, over the whole window, positive where it is worse. */
  readonly share: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Mann and Kendall, after Holm over all that was measured. */
  readonly p: number;
  readonly runs: number;
}

const alpha = 0.05;

/**
 * Each cost against its earlier values. Sudden: this run is further from their median than `z` robust deviations and than `share`. Leak: over the window with this run, the line of
 * Theil and Sen rises by more than `leak`, and the trend is none of chance (Mann and Kendall, two-sided).
 */
export function judgeCosts(series: readonly CostSeries[], limits: PerformanceLimits): CostVerdict[] {
  const rises = series.map(riseOf);
  const known = rises.flatMap((rise) => ('reason' in rise ? [] : [rise.p]));
  const adjusted = adjustHolm(known);
  let place = 0;
  return series.map((one, index) => {
    const rise = rises[index] as Rise | { readonly reason: string };
    return judgeCost(one, 'reason' in rise ? rise : { ...rise, p: adjusted[place++] as number }, limits);
  });
}

function judgeCost(
  { name, current, earlier }: CostSeries,
  rise: Rise | { readonly reason: string },
  limits: PerformanceLimits,
): CostVerdict {
  const before = earlier.map(({ value }) => value);
  const usual = median(before);
  const show = (value: number): string => shown(name, value);
  const score = robustScore(current, before);
  const worse = worsening(name);
  const change = usual > 0 && Number.isFinite(current) ? (worse * (current - usual)) / usual : null;
  const verdict = (outcome: CostVerdict['outcome'], text: string): CostVerdict => ({
    name,
    outcome,
    text: `${name}: ${text}`,
    median: Number.isFinite(usual) ? show(usual) : 'none',
    current: show(current),
    change,
    score: isUnmeasurable(score) ? null : worse * score.score,
    rise: 'reason' in rise ? null : rise,
  });
  if (isUnmeasurable(score))
    return verdict(
      'inconclusive',
      earlier.length < leastPrevious
        ? `${earlier.length} earlier ${earlier.length === 1 ? 'run' : 'runs'}, expected at least ${leastPrevious}`
        : score.reason,
    );
  if (change === null) return verdict('inconclusive', 'the median of the earlier runs is 0');
  if (worse * score.score > limits.z && change > limits.share)
    return verdict(
      'fail',
      `expected about ${show(usual)}, found ${show(current)}: ${percent(change)} worse than the median of ${earlier.length} runs, ${(worse * score.score).toFixed(1)} robust deviations (limits ${percent(limits.share)} and ${limits.z})`,
    );
  if ('reason' in rise) return verdict('inconclusive', rise.reason);
  if (rise.share > limits.leak && rise.p < alpha)
    return verdict(
      'fail',
      `a slow leak, ${percent(rise.share)} worse over ${rise.runs} runs${intervalOf(rise)}, expected at most ${percent(limits.leak)} (p = ${significant(rise.p)})`,
    );
  return verdict('pass', `${show(current)}, median ${show(usual)}`);
}

/** Over the earlier runs and this one, a run for each step of time: runs are not evenly apart in days. */
function riseOf({ name, current, earlier }: CostSeries): Rise | { readonly reason: string } {
  const values = [...earlier.map(({ value }) => value), current];
  if (earlier.length < leastPrevious)
    return { reason: `${earlier.length} earlier runs, expected at least ${leastPrevious}` };
  const line = theilSen(
    values.map((_, step) => step),
    values,
    1 - alpha,
    'joint',
  );
  if (isUnmeasurable(line)) return line;
  const trend = mannKendall(values);
  if (isUnmeasurable(trend)) return trend;
  // The middle of the line. Where it begins would be no measure: with much noise it begins at 0 or below.
  const middle = median(values);
  if (!(middle > 0)) return { reason: 'the median of the runs is 0' };
  const over = (slope: number): number => (worsening(name) * slope * (values.length - 1)) / middle;
  const ends = [line.lower, line.upper].map((slope) => (slope === null ? null : over(slope)));
  const [lower, upper] = worsening(name) > 0 ? ends : ends.reverse();
  return { share: over(line.slope), lower: lower ?? null, upper: upper ?? null, p: trend.p, runs: values.length };
}

/** 1 where more is worse, -1 where less is. */
const worsening = (name: CostName): 1 | -1 => (name === 'serving rows per second' ? -1 : 1);

const intervalOf = ({ lower, upper }: Rise): string =>
  lower === null || upper === null ? '' : ` (95% from ${percent(lower)} to ${percent(upper)})`;

export const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

const significant = (p: number): string => (p < 0.001 ? p.toExponential(1) : p.toPrecision(2));

function shown(name: CostName, value: number): string {
  if (!Number.isFinite(value)) return 'no finite number';
  if (name.endsWith('memory')) return formatBytes(value);
  return name === 'serving rows per second' ? `${Number(value.toPrecision(4))} rows/s` : formatDuration(value);
}
