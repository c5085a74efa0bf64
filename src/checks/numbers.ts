import type { Configuration } from '../config/schema.ts';
import type { Tensor, TrainingCurve, Weights } from '../facts/numerics.ts';
import type { Fact, Facts, Metrics } from '../facts.ts';
import type { Evidence, Measurement } from '../result.ts';
import { evidenceTable } from './evidence-table.ts';
import { expectNone } from './measurements.ts';
import { clipped, listed } from './names.ts';

/** What one kind of numbers answers; `not-there` where there is none to look at. */
export interface NumbersVerdict {
  readonly what: 'metrics' | 'training curve' | 'predictions' | 'weights';
  readonly outcome: 'pass' | 'fail' | 'inconclusive' | 'not-there';
  readonly summary: string;
  readonly measurements: readonly Measurement[];
  readonly evidence: readonly Evidence[];
  readonly remedy?: string;
}

const mostListed = 5;
const mostRows = 20;

const verdict = (
  what: NumbersVerdict['what'],
  outcome: NumbersVerdict['outcome'],
  summary: string,
  more: Partial<Pick<NumbersVerdict, 'measurements' | 'evidence' | 'remedy'>> = {},
): NumbersVerdict => ({ what, outcome, summary, measurements: [], evidence: [], ...more });

function withoutValue(
  what: NumbersVerdict['what'],
  fact: Exclude<Fact<unknown>, { state: 'gathered' }>,
): NumbersVerdict {
  if (fact.state === 'absent') return verdict(what, 'not-there', `${what}: ${fact.reason}`);
  return verdict(what, 'inconclusive', `${what} could not be read: ${fact.error}`, {
    remedy: fact.next ?? 'mend the file, then run it again',
  });
}

export function judgeMetrics({ values, others, files }: Metrics): NumbersVerdict {
  const broken = others.filter(({ kind }) => kind === 'nan' || kind === 'infinity');
  const words = broken.map(
    ({ name, kind, file }) => [file, `${clipped(name)} is ${kind === 'nan' ? 'NaN' : 'infinite'}`] as const,
  );
  const measurements: Measurement[] = [
    { name: 'finite metrics', observed: values.length, expected: 'at least 1', met: values.length > 0 },
    expectNone('NaN or infinite', broken.length),
  ];
  const places = listed(
    files.map(({ path }) => path),
    mostListed,
  );
  if (broken.length > 0)
    return verdict(
      'metrics',
      'fail',
      `${broken.length} of ${values.length + broken.length} metrics are not finite: ${listed(
        words.map(([file, text]) => `${text} in ${file}`),
        mostListed,
      )}`,
      {
        measurements,
        evidence: words.slice(0, 10).map(([file, message]) => ({ kind: 'position', file, message })),
        remedy:
          'find the step where the value stops being finite: a division by zero, a logarithm of zero, an exploding loss, an empty slice',
      },
    );
  if (values.length === 0)
    return verdict('metrics', 'inconclusive', `no number among the metrics in ${places}`, {
      measurements,
      remedy: 'write at least one metric as a number',
    });
  const nulls = others.filter(({ kind }) => kind === 'null');
  if (nulls.length > 0)
    return verdict(
      'metrics',
      'inconclusive',
      `${listed(
        nulls.map(({ name, file }) => `${clipped(name)} is null in ${file}`),
        mostListed,
      )}: JavaScript and pandas write NaN so`,
      { measurements, remedy: 'write the value as a number, or leave the key out' },
    );
  return verdict(
    'metrics',
    'pass',
    values.length === 1
      ? `the one metric in ${places} is finite`
      : `all ${values.length} metrics in ${places} are finite`,
    { measurements },
  );
}

export function judgeCurve(curve: Fact<TrainingCurve>): NumbersVerdict {
  if (curve.state !== 'gathered') return withoutValue('training curve', curve);
  const { series, files } = curve.value;
  const steps = series.reduce((sum, one) => sum + one.steps, 0);
  const broken = series.filter(({ nonFinite }) => nonFinite > 0);
  const measurements = [
    expectNone(
      'NaN or infinite steps',
      broken.reduce((sum, one) => sum + one.nonFinite, 0),
    ),
  ];
  const claimed = files.filter(({ origin }) => origin === 'committed').map(({ path }) => path);
  if (claimed.length > 0)
    return verdict(
      'training curve',
      'inconclusive',
      `${listed(claimed, mostListed)}: tracked and unmodified in git, so nothing produced it in this run`,
      {
        remedy: 'let training write its log in this run, or keep it out of git',
      },
    );
  if (broken.length > 0)
    return verdict(
      'training curve',
      'fail',
      `training curve: ${listed(
        broken.map(({ name, firstNonFinite }) => `${clipped(name)} is not finite from step ${firstNonFinite}`),
        mostListed,
      )}, expected finite at every step`,
      {
        measurements,
        remedy:
          'look at the step before: a learning rate that is too high, a logarithm of zero, an overflow in half precision',
      },
    );
  const nulls = series.filter((one) => one.nulls > 0);
  if (nulls.length > 0)
    return verdict(
      'training curve',
      'inconclusive',
      `training curve: ${listed(
        nulls.map(({ name }) => `${clipped(name)} is null at some steps`),
        mostListed,
      )}: JavaScript and pandas write NaN so`,
      { measurements, remedy: 'write the value as a number, or leave the key out' },
    );
  if (steps === 0)
    return verdict('training curve', 'inconclusive', 'the training curve holds no step', {
      remedy: 'log the loss at each step',
    });
  return verdict('training curve', 'pass', `${steps} steps of the training curve are finite`, { measurements });
}

const numericTypes = new Set(['integer', 'number', 'mixed', 'empty']);

/** Only columns that hold the prediction or a probability, that the predictions add, or that the configuration names, count: features beside them may well be missing. */
export function judgePredictions(
  tables: Facts['tables'],
  { data, predictions: layout }: Pick<Configuration, 'data' | 'predictions'>,
): NumbersVerdict {
  const { predictions } = tables;
  if (predictions.state !== 'gathered') return withoutValue('predictions', predictions);
  const { rows, columns, answers = [] } = predictions.value;
  if (rows === 0)
    return verdict('predictions', 'inconclusive', 'the predictions have no row', {
      remedy: 'write one row for each prediction',
    });
  const known = new Set([data.label, data.time, ...(data.key ?? []), ...(data.protected ?? [])]);
  for (const table of [tables.testing, tables.training])
    if (table.state === 'gathered') for (const { name } of table.value.columns) known.add(name);
  const named = new Set([layout?.predicted, ...(layout?.probabilities ?? [])].filter((name) => name !== undefined));
  const absentColumn = [...named].find((name) => !columns.some((column) => column.name === name));
  if (absentColumn !== undefined)
    return verdict('predictions', 'inconclusive', `the predictions have no column ${clipped(absentColumn)}`, {
      remedy: 'mend `predicted` or `probabilities` below `predictions`',
    });
  for (const name of answers) named.add(name);
  const added = columns.filter(({ name }) => named.has(name) || !known.has(name));
  const looked = added.length > 0 ? added : columns;
  const broken = looked.flatMap(({ name, type, nonFinite, missing }) => [
    ...(nonFinite > 0 ? [`${clipped(name)} has ${nonFinite} NaN or infinite`] : []),
    ...(missing > 0 && (numericTypes.has(type) || named.has(name))
      ? [`${clipped(name)} is missing in ${missing} rows`]
      : []),
  ]);
  const measurements = [expectNone('columns of predictions that are not finite', broken.length)];
  if (broken.length > 0)
    return verdict(
      'predictions',
      'fail',
      `predictions: ${listed(broken, mostListed)}, expected a finite number in each of ${rows} rows`,
      {
        measurements,
        remedy: 'predict the rows in question one by one, and find the input that overflows or is missing',
      },
    );
  return verdict('predictions', 'pass', `${rows} rows of predictions are finite`, { measurements });
}

export function judgeWeights(
  weights: Fact<Weights>,
  bounds: { readonly minimum?: number | undefined; readonly maximum?: number | undefined },
  zerosFail: boolean,
): NumbersVerdict {
  if (weights.state !== 'gathered') return withoutValue('weights', weights);
  const { tensors, unread, count, values } = weights.value;
  const allZero = tensors.filter((tensor) => tensor.count > 1 && tensor.zeros === tensor.count);
  const beyond = ({ minimum, maximum }: Tensor): boolean =>
    (bounds.minimum !== undefined && minimum !== null && minimum < bounds.minimum) ||
    (bounds.maximum !== undefined && maximum !== null && maximum > bounds.maximum);
  const trouble = tensors.flatMap((tensor): (readonly [Tensor, string])[] => [
    ...(tensor.nan > 0 ? [[tensor, `${tensor.nan} NaN`] as const] : []),
    ...(tensor.infinite > 0 ? [[tensor, `${tensor.infinite} infinite`] as const] : []),
    ...(beyond(tensor) ? [[tensor, `values from ${tensor.minimum} to ${tensor.maximum}`] as const] : []),
  ]);
  // A bias that stays at zero is common; a matrix of zeros lets nothing through.
  const dead = allZero.filter(({ shape }) => zerosFail && shape.length > 1);
  const failing = [...trouble, ...dead.map((tensor) => [tensor, 'all zero'] as const)];
  const noted = allZero
    .filter((tensor) => !dead.includes(tensor))
    .map((tensor) => [tensor, 'all zero (listed only)'] as const);
  const shown = [...failing, ...noted];
  const evidence = [
    ...evidenceTable(
      'Weights with trouble',
      ['File', 'Tensor', 'Type', 'Found'],
      shown.map(([{ file, name, type }, found]) => [file, clipped(name), type, found]),
      mostRows,
    ),
    ...evidenceTable(
      'Artifacts that were not looked into: another format than safetensors, .npy, .npz and ONNX, or another type of number',
      ['Artifact'],
      unread.map((path) => [clipped(path)]),
      mostRows,
    ),
  ];
  const measurements = [expectNone('tensors with trouble', failing.length)];
  if (failing.length > 0) {
    const limits =
      bounds.minimum === undefined && bounds.maximum === undefined
        ? ''
        : ` within ${bounds.minimum ?? '−∞'} to ${bounds.maximum ?? '∞'}`;
    return verdict(
      'weights',
      'fail',
      `weights: ${listed(
        failing.map(([{ file, name }, found]) => `${clipped(name === '' ? file : name)} has ${found}`),
        mostListed,
      )}, expected finite numbers${limits}, no layer all zero`,
      {
        measurements,
        evidence,
        remedy:
          'find the step of training that first gave such a weight: clip gradients, lower the learning rate, look at the initialization',
      },
    );
  }
  if (values === 0) return verdict('weights', 'not-there', 'no artifact holds weights that can be read', { evidence });
  return verdict('weights', 'pass', `${values} weights in ${count} tensors are finite`, { measurements, evidence });
}
