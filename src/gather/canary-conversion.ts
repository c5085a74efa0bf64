import type { Conversion } from '../facts/canary.ts';
import { presentValue } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { CanaryRequest } from './canary.ts';
import { replayBatch } from './canary-batch.ts';
import { compareOffline } from './canary-comparison.ts';
import type { SentRows } from './canary-rows.ts';
import { firstArtifact } from './model-files.ts';
import { classesOf, columnsOf, quoted } from './predictions-columns.ts';
import { isUnreadable, type Served, servedPrediction, type Unreadable } from './served-prediction.ts';
import type { Cells } from './small-table.ts';

export interface ConversionOptions {
  readonly command: string;
  readonly tolerance: number;
  /** In seconds. */
  readonly budget: number;
  /** The files of the model, below the root. */
  readonly paths: readonly string[];
  readonly rows: SentRows;
}

/** Predicts the rows with a conversion of the model, and compares them with the offline predictions. */
export async function tryConverted(
  request: CanaryRequest,
  { command, tolerance, budget, paths, rows }: ConversionOptions,
): Promise<Conversion> {
  const { root, scratch, configuration, predicted } = request;
  const offline = presentValue(predicted)?.predictions;
  const classes = offline?.kind === 'classes' ? offline.classes : null;
  const positive = presentValue(predicted)?.positive ?? null;
  const replay = await replayBatch(request, {
    command,
    by: { name: 'the command of `converted`', key: 'tests.infra/canary.converted' },
    model: firstArtifact(root, paths),
    modelRoot: root,
    scratch,
    rows,
    key: configuration.data.key ?? [],
    reader: (columns) =>
      convertedReader(columns, configuration, { classes, positive, isValue: offline?.kind === 'values' }),
    budget,
    title: 'Predict with the converted model',
  });
  const { problem, faults, served, tail } = replay;
  return {
    command,
    problem,
    answered: served.size,
    faults,
    comparison: compareOffline(predicted, replay, rows, tolerance),
    tail,
  };
}

/** The columns are named as in the file of predictions, so that probabilities are compared as well. */
function convertedReader(
  columns: readonly string[],
  { predictions, data }: CanaryRequest['configuration'],
  offline: { readonly classes: readonly string[] | null; readonly positive: number | null; readonly isValue: boolean },
): (cells: Cells) => Served | Unreadable {
  const { label: _, weight: __, ...layout } = predictions ?? {};
  const found = columnsOf({ file: '$OUTPUT', columns, layout, data: { label: data.label }, wanted: [] });
  const { predicted } = found;
  const probabilities = offline.isValue && predicted !== null ? [] : found.probabilities;
  const ordered = probabilities.length > 1 ? inClassOrder(probabilities, offline.classes) : probabilities;
  return (cells) => {
    const numbers = ordered.map((name) => numberIn(cells[name]));
    const [single] = numbers;
    const served = servedPrediction(
      {
        ...(predicted === null ? {} : { prediction: cells[predicted] }),
        ...(single === undefined ? {} : numbers.length === 1 ? { probability: single } : { probabilities: numbers }),
      },
      null,
    );
    return isUnreadable(served) ? served : ofPositive(served, offline.positive);
  };
}

/** One column is of the positive class, whichever is predicted. */
const ofPositive = (served: Served, positive: number | null): Served => {
  const { label, probability } = served;
  if (label === null || probability === null || positive === null) return served;
  return {
    label,
    probability: null,
    probabilities: positive === 1 ? [1 - probability, probability] : [probability, 1 - probability],
  };
};

/** Columns of probabilities in the order of the classes of the offline predictions. Throws `ConfigurationError` where a class has none. */
function inClassOrder(probabilities: readonly string[], classes: readonly string[] | null): readonly string[] {
  if (classes === null) return probabilities;
  const own = classesOf(probabilities);
  const lacking = classes.filter((name) => !own.includes(name));
  if (lacking.length > 0)
    throw new ConfigurationError({
      message: `has no probability of the class ${quoted(lacking.slice(0, 3))}; found columns ${quoted(probabilities.slice(0, 20))}`,
      next: 'write one column for each class, `probability_CLASS`',
    });
  return classes.map((name) => probabilities[own.indexOf(name)] as string);
}

const numberIn = (cell: unknown): number =>
  typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : Number.NaN;
