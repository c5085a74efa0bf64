import type { Skew } from '../facts/skew.ts';
import type { Evidence, Measurement } from '../result.ts';
import { evidenceTable } from './evidence-table.ts';
import { clipped } from './names.ts';
import type { SkewVerdict } from './skew-verdicts.ts';

const mostShown = 20;

/** The rows that were compared, and the worst of the comparisons. */
export function measurementsOf(
  { trainingRows, servingRows, rows }: Skew,
  verdicts: readonly SkewVerdict[],
): Measurement[] {
  const { training = 0, serving = 0 } = rows?.duplicates ?? {};
  return [
    { name: 'rows of training', observed: trainingRows },
    { name: 'rows of serving', observed: servingRows },
    ...(rows === null ? [] : [{ name: 'rows joined by key', observed: rows.joined }]),
    ...(training + serving === 0
      ? []
      : [{ name: 'keys more than once', observed: `${training} in training, ${serving} in serving` }]),
    ...verdicts.slice(0, mostShown).map(({ column, measure, expected, found, outcome }) => ({
      name: `${clipped(column)} ${measure}`,
      observed: found,
      expected,
      ...(outcome === 'inconclusive' ? {} : { met: outcome === 'pass' }),
    })),
  ];
}

/** The comparisons, worst first, and the columns that were left out, each with the reason. */
export function evidenceOf({ rows, notCompared, columns }: Skew, verdicts: readonly SkewVerdict[]): Evidence[] {
  const judged = new Set(verdicts.map(({ column }) => column));
  const dates = columns.filter(({ column, kind }) => kind === 'date' && !judged.has(column));
  const left = [
    ...notCompared.map(({ column, why }) => [clipped(column), why]),
    ...dates.map(({ column }) => [clipped(column), 'dates move by themselves; name it below `columns` to compare it']),
    ...(rows?.joined === 0 ? [['row by row', 'no key of the serving data is in the training data']] : []),
  ];
  const compared = verdicts.map(({ column, measure, expected, found, outcome }) => [
    clipped(column),
    measure,
    expected,
    found,
    outcome,
  ]);
  const headings = ['Column', 'Measure', 'Expected', 'Found', 'Outcome'];
  return [
    ...evidenceTable('Columns of training and serving, worst first', headings, compared, mostShown),
    ...evidenceTable('Not compared', ['Column', 'Why'], left, mostShown),
  ];
}
