import type { MetricTolerance } from '../config/options/reproducibility.ts';
import type { FilesOnBothSides, Reproducibility } from '../facts/reproducibility.ts';
import type { Evidence, Measurement } from '../result.ts';
import { formatNumber, formatShare } from '../statistics/metric-limits.ts';
import { evidenceTable } from './evidence-table.ts';
import { expectNone } from './measurements.ts';
import { clipped, listed } from './names.ts';

/** What one part of two trainings shows side by side; `told` decides nothing. */
export interface RepeatVerdict {
  readonly outcome: 'pass' | 'fail' | 'inconclusive' | 'told';
  readonly summary: string;
  readonly measurements: readonly Measurement[];
  readonly evidence: readonly Evidence[];
}

const verdict = (
  outcome: RepeatVerdict['outcome'],
  summary: string,
  measurements: readonly Measurement[] = [],
  evidence: readonly Evidence[] = [],
): RepeatVerdict => ({ outcome, summary, measurements, evidence });

export function judgeRepeatedMetrics(
  { metrics, metricsProblem }: Pick<Reproducibility, 'metrics' | 'metricsProblem'>,
  tolerance: MetricTolerance,
): RepeatVerdict[] {
  if (metricsProblem !== null)
    return [verdict('fail', `the metrics of the second training: ${clipped(metricsProblem, 400)}`)];
  if (metrics.length === 0) return [];
  const strange = [...tolerance.named.keys()].filter((name) => !metrics.some((metric) => metric.name === name));
  const compared = metrics.map(({ name, first, second }) => {
    const limit = tolerance.named.get(name) ?? tolerance.others;
    const usable = first !== null && second !== null && Number.isFinite(first) && Number.isFinite(second);
    const difference = usable ? Math.abs(second - first) : null;
    const allowed = limit.value * (limit.relative ? Math.abs(first ?? 0) : 1);
    // 0.95 - 0.94 is 0.010000000000000009; a tolerance of zero means equal.
    const rounding = allowed === 0 ? 0 : 1e-12 * Math.max(1, Math.abs(first ?? 0), Math.abs(second ?? 0));
    const none = first === null && second === null;
    const outcome = none ? 'none' : difference !== null && difference <= allowed + rounding ? 'within' : 'beyond';
    const amount = limit.relative ? formatShare(limit.value) : formatNumber(limit.value);
    return { name: clipped(name), first, second, difference, allowed: amount, outcome };
  });
  const beyond = compared.filter(({ outcome }) => outcome === 'beyond');
  const none = compared.filter(({ outcome }) => outcome === 'none');
  const text = (value: number | null): string => (value === null ? 'no finite number' : String(value));
  const measurements = [expectNone('metrics that differ', beyond.length)];
  const evidence = evidenceTable(
    'Metrics that differ between two trainings',
    ['Metric', 'First', 'Second', 'Difference', 'Tolerance'],
    beyond.map(({ name, first, second, difference, allowed }) => [
      name,
      text(first),
      text(second),
      difference === null ? '' : formatNumber(difference),
      allowed,
    ]),
    20,
  );
  const [first] = beyond;
  if (first !== undefined)
    return [
      verdict(
        'fail',
        `${beyond.length} of ${metrics.length} ${metrics.length === 1 ? 'metric differs' : 'metrics differ'}: ${first.name} ${text(first.first)}, then ${text(first.second)}, expected ${first.allowed === '0' ? 'equal' : `within ${first.allowed}`}`,
        measurements,
        evidence,
      ),
    ];
  if (none.length > 0)
    return [verdict('inconclusive', `no finite number in either training: ${listed(none.map(({ name }) => name))}`)];
  const notes = strange.length === 0 ? [] : [verdict('told', `\`tolerance\` names no metric: ${listed(strange)}`)];
  return [
    verdict('pass', `${metrics.length} ${metrics.length === 1 ? 'metric agrees' : 'metrics agree'}`, measurements),
    ...notes,
  ];
}

export function judgePredictions(
  { predictions, predictionsProblem }: Pick<Reproducibility, 'predictions' | 'predictionsProblem'>,
  tolerance: number,
): RepeatVerdict[] {
  if (predictionsProblem !== null)
    return [verdict('inconclusive', `the predictions could not be compared: ${clipped(predictionsProblem, 400)}`)];
  if (predictions === null) return [];
  const { rows, key, unmatched, differing, firstRows, unusable, columns } = predictions;
  const way = key === null ? 'by position' : `by ${listed(key)}`;
  const measurements: Measurement[] = [
    { name: 'rows predicted by both trainings', observed: rows, expected: 'at least 1', met: rows > 0 },
    expectNone('rows predicted by one training only', unmatched.first + unmatched.second),
    expectNone('rows predicted otherwise', differing),
  ];
  const evidence = evidenceTable(
    `Predictions of two trainings, ${rows} rows ${way}`,
    ['Column', 'Rows that differ', 'Share', 'Largest difference'],
    columns.map((column) => [
      clipped(column.name),
      column.differing,
      rows === 0 ? '' : formatShare(column.differing / rows),
      column.largest === null ? '' : formatNumber(column.largest),
    ]),
  );
  if (unmatched.first + unmatched.second > 0)
    return [
      verdict(
        'fail',
        `the trainings predict different rows (${way}): ${unmatched.first} only in the first, ${unmatched.second} only in the second`,
        measurements,
        evidence,
      ),
    ];
  if (differing > 0) {
    const largest = columns.reduce((most, column) => Math.max(most, column.largest ?? 0), 0);
    return [
      verdict(
        'fail',
        `${differing} of ${rows} ${rows === 1 ? 'prediction differs' : 'predictions differ'} (${formatShare(differing / rows)})${tolerance > 0 ? ` by more than ${formatNumber(tolerance)}` : ''}${largest > 0 ? `, at most by ${formatNumber(largest)}` : ''}; first rows: ${firstRows.join(', ')}`,
        measurements,
        evidence,
      ),
    ];
  }
  if (rows === 0) return [verdict('inconclusive', 'there is no row of predictions to compare', measurements)];
  if (unusable > 0)
    return [
      verdict(
        'inconclusive',
        `${unusable} of ${rows} predictions ${unusable === 1 ? 'is' : 'are'} missing or not finite in both trainings`,
        measurements,
      ),
    ];
  return [verdict('pass', `${rows} ${rows === 1 ? 'prediction agrees' : 'predictions agree'}`, measurements, evidence)];
}

/** The files of the stages, then those of the model. */
export function judgeFiles(
  { stages, otherStages, artifacts }: Pick<Reproducibility, 'stages' | 'otherStages' | 'artifacts'>,
  strict: boolean,
): RepeatVerdict[] {
  const notes =
    otherStages.length === 0
      ? []
      : [verdict('told', `not compared, because training does not write them: the outputs of ${listed(otherStages)}`)];
  const first = stages.find(({ differing }) => differing > 0);
  const verdicts: RepeatVerdict[] = [];
  if (first !== undefined)
    verdicts.push(
      differenceOf(first, `the outputs of the stage ${clipped(first.name)}, the first that differs,`, strict),
    );
  else if (stages.length > 0)
    verdicts.push(verdict(strict ? 'pass' : 'told', `the outputs of ${stages.length} stages are equal, byte by byte`));
  if (artifacts !== null)
    verdicts.push(
      artifacts.differing > 0
        ? differenceOf(artifacts, 'the files of the model', strict)
        : verdict(strict ? 'pass' : 'told', 'the files of the model are equal, byte by byte'),
    );
  return [...verdicts, ...notes];
}

function differenceOf({ files, differing, shown }: FilesOnBothSides, what: string, strict: boolean): RepeatVerdict {
  const short = (digest: string | null): string => digest?.slice(0, 12) ?? 'not written';
  // A file that is not there at all is no other form of the same.
  const lacking = shown.filter(({ first, second }) => first === null || second === null);
  return verdict(
    strict || lacking.length > 0 ? 'fail' : 'told',
    `${what} differ in ${differing} of ${files} files: ${listed(shown.map(({ path }) => path))}${lacking.length > 0 ? ` (${lacking.length} written by one training only)` : ''}`,
    [{ name: `${what.replace(/, the first.*/, '')}: files that differ`, observed: differing }],
    evidenceTable(
      'Files that differ between two trainings (SHA-256)',
      ['File', 'First', 'Second'],
      shown.map(({ path, first, second }) => [clipped(path), short(first), short(second)]),
    ),
  );
}
