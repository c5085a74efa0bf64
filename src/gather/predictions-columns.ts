import type { SampleColumn } from '../statistics/association.ts';
import type { ClassPredictions } from '../statistics/predictions.ts';
import { ConfigurationError } from '../support/errors.ts';
import { asCategories, type StoredColumn } from './column-store.ts';
import type { PredictedRows, PredictionsInput, PredictionsLayout } from './predictions.ts';
import { cellKind } from './tables/batch.ts';

/** Makes predictions of the columns that were read: classes with their probabilities, or values. */

const usualLabels = ['label', 'actual', 'target', 'truth', 'y_true', 'y'];
const usualPredictions = ['predicted', 'prediction', 'y_pred', 'pred', 'predicted_label'];
const usualProbabilities = ['probability', 'score', 'proba', 'y_score', 'probability_1', 'proba_1'];
const classPrefixes = ['probability_', 'proba_', 'prob_', 'p_', 'score_'];

const mostClasses = 1000;
/** Whole numbers are classes where there are no more of them; beyond, they are amounts. */
const mostNumberedClasses = 20;

/** Where in the file of predictions what is. */
export interface Columns {
  readonly label: string | null;
  readonly predicted: string | null;
  /** One for the positive class, or one for each. */
  readonly probabilities: readonly string[];
  readonly weight: string | null;
}

/** Throws `ConfigurationError` where the file has neither a prediction nor a probability, or lacks a column that is named. */
export function columnsOf({ file, columns, layout, data }: PredictionsInput): Columns {
  const named = [layout.label, layout.predicted, layout.weight, ...(layout.probabilities ?? [])];
  const lacking = named.filter((name) => name !== undefined && !columns.includes(name));
  if (lacking.length > 0)
    throw new ConfigurationError({
      file,
      message: `has no column ${quoted(lacking as string[])}, which \`predictions\` names`,
      next: `name columns that are there: ${quoted(columns.slice(0, 20))}`,
    });
  const first = (names: readonly (string | undefined)[]): string | null =>
    names.find((name) => name !== undefined && columns.includes(name)) ?? null;
  const label = layout.label ?? first([data.label, ...usualLabels]);
  const predicted =
    layout.predicted ??
    first([...usualPredictions, data.label && `predicted_${data.label}`, data.label && `${data.label}_predicted`]);
  const probabilities = layout.probabilities ?? usualProbabilitiesOf(columns);
  if (predicted === null && probabilities.length === 0)
    throw new ConfigurationError({
      file,
      message: `has neither a column with the prediction (${quoted(usualPredictions)}) nor one with a probability; found ${quoted(columns.slice(0, 20))}`,
      next: 'name it: `predictions: { path: …, predicted: COLUMN }`',
    });
  return { label, predicted, probabilities, weight: layout.weight ?? null };
}

/** `probability`, or `probability_CLASS` for at least two classes. */
function usualProbabilitiesOf(columns: readonly string[]): readonly string[] {
  for (const prefix of classPrefixes) {
    const found = columns.filter((name) => name.startsWith(prefix) && name.length > prefix.length);
    if (found.length > 1) return found;
  }
  return usualProbabilities.filter((name) => columns.includes(name)).slice(0, 1);
}

/** Throws `ConfigurationError` with the row of what is no value, class or probability. */
export function assemble(
  { file, layout, data }: PredictionsInput,
  columns: Columns,
  label: StoredColumn,
  read: ReadonlyMap<string, StoredColumn>,
  known: ReadonlySet<string> | undefined,
): Pick<PredictedRows, 'file' | 'predictions' | 'positive' | 'notes'> {
  const predicted = columns.predicted === null ? null : (read.get(columns.predicted) as StoredColumn);
  refuseMissing(file, label, data.label ?? columns.label ?? 'the label');
  if (predicted !== null) refuseMissing(file, predicted, columns.predicted as string);
  const weights =
    columns.weight === null ? null : weightsOf(file, columns.weight, read.get(columns.weight) as StoredColumn);
  if (!areClasses(layout.task, label, predicted, columns)) {
    const numbers = (stored: StoredColumn, name: string): Float64Array => {
      if (stored.column.kind === 'numbers') return stored.column.values;
      throw new ConfigurationError({
        file,
        message: `the column ${quoted([name])} is no number in row ${firstText(stored)}: a value is predicted here`,
        next: 'write numbers, or set `predictions: { path: …, task: classes }`',
      });
    };
    return {
      file,
      predictions: {
        kind: 'values',
        truth: numbers(label, data.label ?? columns.label ?? ''),
        predicted: numbers(predicted as StoredColumn, columns.predicted as string),
        weights,
      },
      positive: null,
      notes: [],
    };
  }
  return assembleClasses(file, layout, columns, label, predicted, weights, read, known);
}

/** Classes are words, truth values, few whole numbers, and whatever has a probability. */
function areClasses(
  task: PredictionsLayout['task'],
  label: StoredColumn,
  predicted: StoredColumn | null,
  { probabilities }: Columns,
): boolean {
  if (task !== undefined) return task === 'classes' || predicted === null;
  if (probabilities.length > 0 || predicted === null || label.column.kind === 'categories') return true;
  const isWhole = ({ column }: StoredColumn): boolean =>
    column.kind === 'numbers' &&
    asCategories(column, mostNumberedClasses) !== null &&
    column.values.every((value) => Number.isInteger(value));
  return isWhole(label) && isWhole(predicted);
}

function assembleClasses(
  file: string,
  layout: Omit<PredictionsLayout, 'path'>,
  columns: Columns,
  label: StoredColumn,
  predicted: StoredColumn | null,
  weights: Float64Array | null,
  read: ReadonlyMap<string, StoredColumn>,
  known: ReadonlySet<string> | undefined,
): Pick<PredictedRows, 'file' | 'predictions' | 'positive' | 'notes'> {
  const truth = categoriesOf(file, label);
  const answers = predicted === null ? null : categoriesOf(file, predicted);
  const perClass = columns.probabilities.length > 1;
  const ofColumns = perClass ? classesOf(columns.probabilities) : [];
  const labels = new Set([...truth.names, ...(known ?? [])]);
  // Without the labels of training, a class that the hold-out lacks may be one all the same.
  const strangers = known === undefined ? [] : (answers?.names.filter((name) => !labels.has(name)) ?? []);
  if (strangers.length > 0) {
    const code = answers?.names.indexOf(strangers[0] as string);
    throw new ConfigurationError({
      file,
      message: `predicts ${quoted(strangers.slice(0, 3))} (first in row ${(answers?.codes.indexOf(code as number) ?? 0) + 1}), which is no class of the data: ${quoted(sortedClasses(labels).slice(0, 20))}`,
      next: 'predict the values of the label as the data write them',
    });
  }
  const classes = sortedClasses(new Set([...labels, ...(answers?.names ?? []), ...ofColumns]));
  if (classes.length > mostClasses)
    throw new ConfigurationError({
      file,
      message: `has ${classes.length} classes; at most ${mostClasses} are compared`,
      next: 'set `predictions: { path: …, task: values }` where a number is predicted',
    });
  const unknown = known === undefined ? [] : truth.names.filter((name) => !known.has(name));
  const next =
    unknown.length === 0
      ? 'write one column for each class, `probability_CLASS`'
      : `mend the true values ${quoted(unknown.slice(0, 3))}, no class of the data, or write one column for each class, \`probability_CLASS\``;
  const positive = positiveOf(file, layout.positive, classes);
  const probabilities = columns.probabilities.map((name) => probabilityOf(file, name, read.get(name) as StoredColumn));
  const byClass =
    probabilities.length === 0
      ? null
      : perClass
        ? sumToOne(file, classes, ofColumns, probabilities, next)
        : ofPositive(
            file,
            columns.probabilities[0] as string,
            classes,
            positive,
            probabilities[0] as Float64Array,
            next,
          );
  const codes = (column: Categories): Uint16Array => {
    const places = Uint16Array.from(column.names, (name) => classes.indexOf(name));
    const found = new Uint16Array(column.codes.length);
    for (let row = 0; row < found.length; row += 1) found[row] = places[column.codes[row] as number] as number;
    return found;
  };
  const notes: string[] = [];
  if (answers === null)
    notes.push(
      classes.length === 2
        ? 'the prediction is the positive class where its probability is at least 0.5'
        : 'the prediction is the class of the highest probability',
    );
  const predictions: ClassPredictions = {
    kind: 'classes',
    classes,
    truth: codes(truth),
    predicted: answers === null ? mostProbable(byClass as readonly Float64Array[], positive) : codes(answers),
    probabilities: byClass,
    weights,
  };
  return { file, predictions, positive, notes };
}

/** The class that each of several columns of probabilities is of: their names without what they begin with. */
export function classesOf(probabilities: readonly string[]): string[] {
  const prefix = classPrefixes.find((one) => probabilities.every((name) => name.startsWith(one))) ?? '';
  return probabilities.map((name) => name.slice(prefix.length));
}

type Categories = Extract<SampleColumn, { kind: 'categories' }>;

function categoriesOf(file: string, stored: StoredColumn): Categories {
  const found = stored.overflowed ? null : asCategories(stored.column, mostClasses);
  if (found !== null) return found;
  throw new ConfigurationError({
    file,
    message: `the column ${quoted([stored.column.name])} has more than ${mostClasses} values: too many for classes`,
    next: 'set `predictions: { path: …, task: values }` where a number is predicted',
  });
}

/** As scikit-learn sorts them: numbers by value, else by text. */
function sortedClasses(names: ReadonlySet<string>): string[] {
  const all = [...names];
  const isNumeric = all.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
  return all.sort((a, b) => (isNumeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0));
}

function positiveOf(file: string, named: string | undefined, classes: readonly string[]): number | null {
  if (named !== undefined) {
    const place = classes.indexOf(named);
    if (place >= 0) return place;
    throw new ConfigurationError({
      file,
      message: `no row has the class ${quoted([named])}, which \`predictions.positive\` names; found ${quoted(classes.slice(0, 20))}`,
      next: 'name a class that is there',
    });
  }
  return classes.length === 2 ? 1 : null;
}

function probabilityOf(file: string, name: string, { column, kinds }: StoredColumn): Float64Array {
  const bad =
    column.kind === 'numbers'
      ? column.values.findIndex((value) => !(value >= 0 && value <= 1))
      : kinds.indexOf(cellKind.text);
  if (bad === -1 && column.kind === 'numbers') return column.values;
  const found = column.kind === 'numbers' ? String(column.values[bad]) : 'text';
  throw new ConfigurationError({
    file,
    message: `${quoted([name])} is no probability in row ${bad + 1}: expected a number from 0 to 1, found ${found}`,
    next: 'write probabilities, or name their columns in `predictions.probabilities`',
  });
}

/** One column tells of two classes. */
function ofPositive(
  file: string,
  name: string,
  classes: readonly string[],
  positive: number | null,
  probability: Float64Array,
  next: string,
): readonly Float64Array[] {
  if (classes.length > 2 || positive === null)
    throw new ConfigurationError({
      file,
      message: `one column of probabilities, ${quoted([name])}, for ${classes.length} classes: ${quoted(classes.slice(0, 20))}`,
      next,
    });
  const other = new Float64Array(probability.length);
  for (let row = 0; row < other.length; row += 1) other[row] = 1 - (probability[row] as number);
  return positive === 1 ? [other, probability] : [probability, other];
}

function sumToOne(
  file: string,
  classes: readonly string[],
  ofColumns: readonly string[],
  probabilities: readonly Float64Array[],
  next: string,
): readonly Float64Array[] {
  const ordered = classes.map((name) => {
    const place = ofColumns.indexOf(name);
    if (place >= 0) return probabilities[place] as Float64Array;
    throw new ConfigurationError({
      file,
      message: `no column of probabilities for the class ${quoted([name])}; there are some for ${quoted(ofColumns.slice(0, 20))}`,
      next,
    });
  });
  const rows = ordered[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (const column of ordered) sum += column[row] as number;
    if (Math.abs(sum - 1) > 1e-3)
      throw new ConfigurationError({
        file,
        message: `the probabilities of row ${row + 1} sum to ${Number(sum.toPrecision(6))}, not to 1`,
        next: 'write the probability of each class',
      });
  }
  return ordered;
}

function mostProbable(probabilities: readonly Float64Array[], positive: number | null): Uint16Array {
  const rows = probabilities[0]?.length ?? 0;
  const best = new Uint16Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (positive !== null && probabilities.length === 2) {
      best[row] = (probabilities[positive]?.[row] as number) >= 0.5 ? positive : 1 - positive;
      continue;
    }
    for (let place = 1; place < probabilities.length; place += 1)
      if ((probabilities[place]?.[row] as number) > (probabilities[best[row] as number]?.[row] as number))
        best[row] = place;
  }
  return best;
}

function weightsOf(file: string, name: string, { column }: StoredColumn): Float64Array {
  const bad =
    column.kind === 'numbers'
      ? column.values.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY))
      : 0;
  if (bad === -1 && column.kind === 'numbers') return column.values;
  throw new ConfigurationError({
    file,
    message: `${quoted([name])} is no weight in row ${bad + 1}: expected a number from 0`,
    next: 'write a weight for each row, or leave `predictions.weight` out',
  });
}

function refuseMissing(file: string, { kinds }: StoredColumn, name: string): void {
  const row = kinds.findIndex((kind) => kind === cellKind.missing || kind === cellKind.nonFinite);
  if (row === -1) return;
  throw new ConfigurationError({
    file,
    message: `${quoted([name])} is ${kinds[row] === cellKind.missing ? 'missing' : 'not finite'} in row ${row + 1}`,
    next: 'let training predict every row, and find out why it did not',
  });
}

const firstText = ({ kinds }: StoredColumn): number =>
  kinds.findIndex((kind) => kind === cellKind.text || kind === cellKind.boolean) + 1;

/** The column with the true values, as the file and the hold-out have them. */
export const labelNames = (label: string | undefined): readonly string[] => [
  ...new Set([...(label === undefined ? [] : [label]), ...usualLabels]),
];

export const quoted = (names: readonly string[]): string =>
  names.map((name) => JSON.stringify(name.slice(0, 200))).join(', ');
