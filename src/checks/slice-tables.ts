import type { Slice, Slices, SliceValue } from '../facts/slices.ts';
import type { Evidence } from '../result.ts';
import { formatNumber, formatShare } from '../statistics/metric-limits.ts';
import { evidenceTable } from './evidence-table.ts';
import { clipped, listed } from './names.ts';
import type { Earlier, SliceVerdict } from './slice-verdicts.ts';

/** What was not judged, in words. */
export function leftOut({ cuts, leastRows, withoutValueCount }: Slices): string {
  const [small, beyond] = [
    cuts.reduce((sum, cut) => sum + cut.small.slices, 0),
    cuts.reduce((sum, cut) => sum + cut.beyond, 0),
  ];
  const parts = [
    ...(small > 0 ? [`${small} with fewer than ${leastRows} rows`] : []),
    ...(withoutValueCount > 0 ? [`${withoutValueCount} where the metric is undefined`] : []),
    ...(beyond > 0 ? [`${beyond} beyond the largest 100 of a column`] : []),
  ];
  return parts.length === 0 ? '' : ` (not judged: ${parts.join(', ')})`;
}

/** What was not held against an earlier run that recorded slices, in words: a record keeps the first 50 of them, of one metric. */
export function uncompared({ slices, metric }: Slices, earlier: Earlier): string {
  const parts = earlier.flatMap(({ words, slices: recorded }) => {
    if (recorded.metric !== metric.name) return [`${words} recorded ${clipped(recorded.metric)}`];
    const known = new Set(recorded.values.map(({ id }) => id));
    const count = slices.filter(({ id }) => !known.has(id)).length;
    return count === 0 ? [] : [`${count} of ${slices.length} slices, which ${words} did not record`];
  });
  return parts.length === 0 ? '' : `; not compared: ${parts.join(', ')}`;
}

/** What was sliced by. */
export const cutNames = (cuts: Slices['cuts']): string => listed(cuts.map(({ by }) => by.join(' and ')));

/** The worst first. */
export const sortedByValue = ({ slices: all, metric }: Slices): Slice[] =>
  [...all].sort((a, b) => (metric.direction === 'higher' ? a.value - b.value : b.value - a.value) || b.rows - a.rows);

export function tableOf(
  { metric, confidence }: Slices,
  overall: SliceValue,
  sorted: readonly Slice[],
  verdicts: readonly SliceVerdict[],
): Evidence[] {
  const verdictWords = (slice: Slice): string => {
    const own = verdicts.filter((verdict) => verdict.slice === slice);
    const missed = own.filter(({ verdict }) => verdict.outcome !== 'pass');
    if (missed.some(({ verdict }) => verdict.outcome === 'fail')) return 'misses';
    if (missed.length > 0) return 'cannot be told';
    return own.some(({ isNoise }) => isNoise) ? 'worse within chance' : 'meets';
  };
  return evidenceTable(
    `Slices, worst first (${metric.name} of all rows: ${formatNumber(overall.value)}; ${metric.chosen})`,
    ['Slice', 'Rows', metric.name, `${formatShare(confidence)} interval`, 'All rows less slice', 'Verdict'],
    sorted.map((slice) => [
      slice.name,
      slice.rows,
      formatNumber(slice.value),
      slice.interval === null
        ? 'none'
        : `${formatNumber(slice.interval.lower)} to ${formatNumber(slice.interval.upper)}`,
      formatNumber(overall.value - slice.value),
      verdictWords(slice),
    ]),
    30,
  );
}

/** Slices that were not judged, and how the predictions were read. */
export const notesOf = ({ cuts, withoutValue, notes, leastRows }: Slices): Evidence[] => [
  ...evidenceTable(
    `Slices with fewer than ${leastRows} rows: not judged`,
    ['By', 'Slices', 'Rows'],
    cuts.filter(({ small }) => small.slices > 0).map(({ by, small }) => [by.join(' and '), small.slices, small.rows]),
  ),
  ...evidenceTable(
    'Slices on which the metric is undefined: not judged',
    ['Slice', 'Rows', 'Why'],
    withoutValue.map(({ name, rows, why }) => [name, rows, why]),
    20,
  ),
  ...evidenceTable(
    'How the predictions were read',
    ['Note'],
    notes.map((note) => [clipped(note)]),
  ),
];
