import type { ColumnSkew, Distance, DistanceMeasure, Skew } from '../facts/skew.ts';
import { normalQuantile } from '../statistics/normal.ts';

/** Limits of the measures where none is set, on what is left after chance: the usual ones of the field. */
export const usualLimits: Readonly<Record<DistanceMeasure, number>> = {
  'jensen-shannon': 0.1,
  psi: 0.2,
  'l-infinity': 0.1,
  'kolmogorov-smirnov': 0.1,
};

export interface SkewLimits {
  readonly measure: DistanceMeasure;
  readonly limit?: number | undefined;
  readonly columns: Readonly<
    Record<string, 'ignore' | { readonly measure?: DistanceMeasure | undefined; readonly limit?: number | undefined }>
  >;
  readonly 'minimum-rows': number;
  readonly missing: number;
  readonly 'row-tolerance': number;
}

/** One question about one column, answered. */
export interface SkewVerdict {
  readonly column: string;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  readonly measure: string;
  readonly expected: string;
  readonly found: string;
  /** How far the finding is from its limit, to show the worst first. */
  readonly excess: number;
}

export function judgeSkew(skew: Skew, limits: SkewLimits): SkewVerdict[] {
  const override = (name: string) => (Object.hasOwn(limits.columns, name) ? limits.columns[name] : undefined);
  const watched = (name: string): boolean => override(name) !== 'ignore';
  const asked = ({ column, kind }: ColumnSkew): boolean =>
    watched(column) && (kind !== 'date' || override(column) !== undefined);
  const columns = skew.columns.filter(asked);
  // Each column is asked twice; its shares of missing cells keep to the same family.
  const deviations = normalQuantile(1 - 0.05 / (2 * Math.max(1, columns.length)));
  return [
    ...columns.flatMap((column) => {
      const own = override(column.column);
      const chosen = typeof own === 'object' ? own : {};
      const measure = chosen.measure ?? limits.measure;
      const limit =
        chosen.limit ?? (chosen.measure === undefined || chosen.measure === limits.measure ? limits.limit : undefined);
      return [
        judgeMissing(column, skew, limits, deviations),
        judgeDistance(column, measure, limit ?? usualLimits[measure], limits['minimum-rows']),
      ];
    }),
    ...skew.onlyTraining.filter(watched).map((column) => onlyIn(column, 'training')),
    ...skew.onlyServing.filter(watched).map((column) => onlyIn(column, 'serving')),
    ...judgeRows(skew, limits['row-tolerance'], watched),
  ].sort((a, b) => rank[a.outcome] - rank[b.outcome] || b.excess - a.excess);
}

const rank = { fail: 0, inconclusive: 1, pass: 2 } as const;

const onlyIn = (column: string, where: 'training' | 'serving'): SkewVerdict => ({
  column,
  outcome: 'fail',
  measure: 'presence',
  expected: 'in both tables',
  found: `only in ${where}`,
  excess: Number.MAX_VALUE,
});

function judgeDistance(column: ColumnSkew, wanted: DistanceMeasure, limit: number, minimum: number): SkewVerdict {
  const { trainingCount, servingCount, distances } = column;
  // Kolmogorov–Smirnov is about numbers; of categories, the largest difference of a share is what comes nearest.
  const distance =
    distances.find(({ measure }) => measure === wanted) ??
    (wanted === 'kolmogorov-smirnov' ? distances.find(({ measure }) => measure === 'l-infinity') : undefined);
  const verdict = (outcome: SkewVerdict['outcome'], found: string, excess = 0): SkewVerdict => ({
    column: column.column,
    outcome,
    measure: distance?.measure ?? wanted,
    expected: `at most ${limit}`,
    found,
    excess,
  });
  const fewer = Math.min(trainingCount, servingCount);
  if (fewer < minimum)
    return verdict(
      'inconclusive',
      `${fewer} values in ${servingCount <= trainingCount ? 'serving' : 'training'}; at least ${minimum} are needed`,
    );
  if (distance === undefined || ![distance.corrected, distance.low, distance.high].every(Number.isFinite))
    return verdict('inconclusive', 'the distance is not defined');
  const { corrected, low } = distance;
  const found = `${corrected.toFixed(3)} (${interval(distance)})`;
  if (corrected <= limit) return verdict('pass', found, corrected / limit);
  if (low > limit) return verdict('fail', found, corrected / limit);
  return verdict(
    'inconclusive',
    `${found}: about ${rowsNeeded(distance, limit, fewer)} rows needed`,
    corrected / limit,
  );
}

const interval = ({ low, high }: Distance): string => `${low.toFixed(3)} to ${high.toFixed(3)}`;

/** The interval shrinks with the root of the number of rows; two digits are as much as can be said. */
function rowsNeeded({ corrected, low }: Pick<Distance, 'corrected' | 'low'>, limit: number, rows: number): string {
  const needed = rows * ((corrected - low) / (corrected - limit)) ** 2;
  if (!(needed < 1e9)) return 'a billion';
  return Number(needed.toPrecision(2)).toLocaleString('en-US');
}

function judgeMissing(column: ColumnSkew, skew: Skew, limits: SkewLimits, deviations: number): SkewVerdict {
  const { trainingMissing: p, servingMissing: q } = column;
  const [n, m] = [skew.trainingRows, skew.servingRows];
  const difference = Math.abs(p - q);
  const limit = limits.missing;
  const found = `${percent(p)} in training, ${percent(q)} in serving`;
  const verdict = (outcome: SkewVerdict['outcome'], text = found): SkewVerdict => ({
    column: column.column,
    outcome,
    measure: 'missing cells',
    expected: `shares at most ${percent(limit)} apart`,
    found: text,
    excess: difference / Math.max(limit, 1e-9),
  });
  if (!Number.isFinite(difference) || Math.min(n, m) < limits['minimum-rows'])
    return verdict('inconclusive', `${Math.min(n, m)} rows; at least ${limits['minimum-rows']} are needed`);
  if (difference <= limit) return verdict('pass');
  const low = difference - deviations * Math.sqrt((p * (1 - p)) / n + (q * (1 - q)) / m);
  if (low > limit) return verdict('fail');
  const needed = rowsNeeded({ corrected: difference, low }, limit, Math.min(n, m));
  return verdict('inconclusive', `${found}: about ${needed} rows needed`);
}

const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;

function judgeRows({ rows }: Skew, tolerance: number, watched: (name: string) => boolean): SkewVerdict[] {
  if (rows === null || rows.joined === 0) return [];
  return rows.columns
    .filter(({ column }) => watched(column))
    .map(({ column, differing, servingRows }): SkewVerdict => {
      // Beyond the examined rows, the columns' part is carried over to all that differ.
      const estimated = rows.examined === 0 ? 1 : (differing / rows.examined) * (rows.differing / rows.joined);
      return {
        column,
        // Written so that a share that is no number does not pass.
        outcome: estimated <= tolerance ? 'pass' : 'fail',
        measure: 'row by row',
        expected: `equal in ${tolerance === 0 ? 'all' : `all but ${percent(tolerance)} of`} rows with the same key`,
        found: `${percent(estimated)} of ${rows.joined} rows differ, first in serving row ${servingRows.join(', ')}`,
        excess: estimated / Math.max(tolerance, 1e-9),
      };
    });
}
