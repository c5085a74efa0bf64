import { slicesOptions } from '../config/options/slices.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { Slice, SliceCut, SliceMetric, Slices, SliceValue } from '../facts/slices.ts';
import { absent, type Fact, failed, gathered } from '../facts.ts';
import { intervalOf } from '../statistics/metric-intervals.ts';
import { type PredictionMetric, predictionMetric, predictionMetricNames } from '../statistics/prediction-metrics.ts';
import { isUndefined, type Predictions, type Rows, rowCount, type Undefined } from '../statistics/predictions.ts';
import { clipped } from '../support/text.ts';
import type { PredictedRows } from './predictions.ts';
import { groupRows, type RowGroups } from './row-groups.ts';

/** Of one cut, the largest. */
const mostSlices = 100;
const mostWithoutValue = 50;
const resamples = 1000;
/** An interval that draws rows anew costs so much that many slices get a coarser one. */
const fewerResamples = 300;

/** The metric, with its interval, on every slice with enough rows. Rows are dealt to slices once for each cut. */
export function gatherSlices(rows: PredictedRows, configuration: Configuration): Fact<Slices> {
  const options = optionsOf(configuration, 'model/slices', slicesOptions);
  const by = options.by ?? configuration.data.protected ?? [];
  if (by.length === 0) return absent('no `by` of model/slices and no `data.protected` is configured');
  const wanted = by.map((columns) => (typeof columns === 'string' ? [columns] : [...new Set(columns)]));
  const columns = new Map(rows.columns.map((column) => [column.name, column]));
  const lacking = [...new Set(wanted.flat())].filter((name) => !columns.has(name));
  if (lacking.length > 0)
    return failed(
      `neither the predictions nor the testing data have a column ${quoted(lacking)} to slice by, or it has more than 10000 different texts`,
      'name columns that are there in `by` of model/slices, and `data.testing` and `data.key` where the predictions lack them',
    );
  const metric = chooseMetric(rows, options.metric, configuration);
  if ('state' in metric) return metric;
  const measure = valueWith(metric.metric, rows, options.confidence);
  const found: Slice[] = [];
  const without: Slices['withoutValue'][number][] = [];
  const groups = new Map<string, RowGroups>();
  const groupsOf = (name: string): RowGroups => {
    const made = groups.get(name) ?? groupRows(columns.get(name) as Parameters<typeof groupRows>[0]);
    groups.set(name, made);
    return made;
  };
  const cuts = wanted.map((names): SliceCut => {
    const { slices, cut } = deal(names.map(groupsOf), options.rows);
    for (const { id, name, rows: those } of slices) {
      const value = measure(those, slices.length);
      if (isUndefined(value)) without.push({ name, rows: those.length, why: value.undefined.slice(0, 200) });
      else found.push({ id, name, ...value });
    }
    return cut;
  });
  return gathered({
    file: rows.file,
    rows: rowCount(rows.predictions, null),
    metric: metric.fact,
    overall: measure(null, 1),
    cuts,
    slices: found,
    withoutValue: without.slice(0, mostWithoutValue),
    withoutValueCount: without.length,
    leastRows: options.rows,
    confidence: options.confidence,
    notes: rows.notes,
  });
}

const quoted = (names: readonly string[]): string =>
  names
    .slice(0, 5)
    .map((name) => JSON.stringify(clipped(name)))
    .join(', ');

interface Dealt {
  readonly id: string;
  readonly name: string;
  readonly rows: Uint32Array;
}

/** The rows of each slice with at least `least` of them, the largest slices first: 4 bytes a row. */
function deal(by: readonly RowGroups[], least: number): { readonly slices: Dealt[]; readonly cut: SliceCut } {
  const [first, second] = by as [RowGroups, RowGroups | undefined];
  const width = second?.groups.length ?? 1;
  const size = first.groups.length * width;
  const [codes, others] = [first.codes, second?.codes ?? null];
  const sliceOf = (row: number): number => {
    const a = codes[row] as number;
    const b = others === null ? 0 : (others[row] as number);
    // What is none of the frequent values of a column is in one slice of the rest.
    return a < 0 || b < 0 ? size : a * width + b;
  };
  const starts = new Uint32Array(size + 2);
  for (let row = 0; row < first.codes.length; row += 1) {
    const after = sliceOf(row) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let slice = 0; slice <= size; slice += 1)
    starts[slice + 1] = (starts[slice + 1] as number) + (starts[slice] as number);
  const next = starts.slice();
  const order = new Uint32Array(first.codes.length);
  for (let row = 0; row < order.length; row += 1) {
    const slice = sliceOf(row);
    order[next[slice] as number] = row;
    next[slice] = (next[slice] as number) + 1;
  }
  const counts = (slice: number): number => (starts[slice + 1] as number) - (starts[slice] as number);
  const present = Array.from({ length: size + 1 }, (_, slice) => slice).filter((slice) => counts(slice) > 0);
  const large = present
    .filter((slice) => slice < size && counts(slice) >= least)
    .sort((a, b) => counts(b) - counts(a) || a - b);
  const small = present.filter((slice) => slice === size || counts(slice) < least);
  return {
    slices: large.slice(0, mostSlices).map((slice) => {
      const parts = [first.groups[Math.floor(slice / width)], second?.groups[slice % width]];
      const join = (key: 'id' | 'name'): string => parts.flatMap((part) => part?.[key] ?? []).join(' and ');
      return {
        id: clipped(join('id')),
        name: clipped(join('name')),
        rows: order.subarray(starts[slice], starts[slice + 1]),
      };
    }),
    cut: {
      by: by.map(({ column }) => clipped(column)),
      slices: present.length,
      small: { slices: small.length, rows: small.reduce((sum, slice) => sum + counts(slice), 0) },
      beyond: Math.max(0, large.length - mostSlices),
    },
  };
}

function valueWith(
  metric: PredictionMetric,
  { predictions, positive }: PredictedRows,
  confidence: number,
): (rows: Rows, among: number) => SliceValue | Undefined {
  const options = positive === null ? {} : { positive };
  return (rows, among) => {
    const drawn = metric.making.kind === 'rows' && among > 10 ? fewerResamples : resamples;
    const interval = intervalOf(metric, predictions, rows, { ...options, confidence, seed: 1, resamples: drawn });
    // The value comes with its interval: only where there is none it is computed by itself.
    const found = isUndefined(interval) ? metric.compute(predictions, rows, options) : { value: interval.estimate };
    if (isUndefined(found)) return found;
    const isKnown = !isUndefined(interval) && Number.isFinite(interval.lower) && Number.isFinite(interval.upper);
    return {
      value: found.value,
      interval: isKnown ? { lower: interval.lower, upper: interval.upper } : null,
      rows: rowCount(predictions, rows),
    };
  };
}

interface Chosen {
  readonly metric: PredictionMetric;
  readonly fact: SliceMetric;
}

function chooseMetric(
  { predictions, positive }: PredictedRows,
  wanted: string | undefined,
  configuration: Configuration,
): Chosen | Fact<Slices> {
  if (wanted !== undefined) {
    const metric = predictionMetric(wanted);
    if (metric !== undefined && metric.direction !== 'zero') return chosen(metric, '`metric` of model/slices');
    return failed(
      `${JSON.stringify(clipped(wanted))}, the \`metric\` of model/slices, is no metric of predictions that is better when higher or lower`,
      `name one of ${namesFor(predictions)}`,
    );
  }
  const options = positive === null ? {} : { positive };
  for (const name of Object.keys(configuration.gate.metrics)) {
    const metric = predictionMetric(name) ?? predictionMetric(name.slice(name.lastIndexOf('.') + 1));
    if (metric === undefined || metric.direction === 'zero' || metric.kind !== predictions.kind) continue;
    if (metric.needsProbabilities && predictions.kind === 'classes' && predictions.probabilities === null) continue;
    if (!isUndefined(metric.compute(predictions, null, options)))
      return chosen(metric, `the first of \`gate.metrics\` that the predictions give`);
  }
  const usual = predictions.kind === 'classes' ? 'accuracy' : 'root_mean_squared_error';
  return chosen(predictionMetric(usual) as PredictionMetric, 'the default');
}

const namesFor = ({ kind }: Predictions): string =>
  predictionMetricNames
    .filter((name) => predictionMetric(name)?.kind === kind && predictionMetric(name)?.direction !== 'zero')
    .join(', ');

const chosen = (metric: PredictionMetric, why: string): Chosen => ({
  metric,
  fact: {
    name: metric.name,
    direction: metric.direction as 'higher' | 'lower',
    isShare: metric.kind === 'classes' && metric.direction === 'higher',
    chosen: why,
  },
});
