/** Predictions of classes. Arrays have one entry a row; a label that is none of the classes has the index 65535 (`noClass`). */
export interface ClassPredictions {
  readonly kind: 'classes';
  readonly classes: readonly string[];
  /** Indexes of classes. */
  readonly truth: Uint16Array;
  /** Indexes of classes. */
  readonly predicted: Uint16Array;
  /**
   * `probabilities[class][row]`. Of two classes one column is enough: then it is that of the class at index 1. Ranking metrics take any finite score, losses want
   * probabilities.
   */
  readonly probabilities: readonly Float64Array[] | null;
  /** Not negative. */
  readonly weights: Float64Array | null;
}

/** Predictions of numbers, one a row. */
export interface ValuePredictions {
  readonly kind: 'values';
  readonly truth: Float64Array;
  readonly predicted: Float64Array;
  /** Not negative. */
  readonly weights: Float64Array | null;
}

export type Predictions = ClassPredictions | ValuePredictions;

/** The rows to look at, in any order, repeats count again; null for all. */
export type Rows = Uint32Array | null;

/** A metric, or why there is none, in words that follow the metric's name: `only one class in 12 rows`. */
export type MetricValue = { readonly value: number } | Undefined;
export interface Undefined {
  readonly undefined: string;
}

/** The index of a label that is none of the classes. */
export const noClass = 65535;

export const undefinedAs = (reason: string): Undefined => ({ undefined: reason });
export const isUndefined = (found: object): found is Undefined => 'undefined' in found;

export const rowCount = (predictions: Predictions, rows: Rows): number => rows?.length ?? predictions.truth.length;

/** `1 row`, `12 rows`. */
export const rowsInWords = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

/** A class's name for a message, bounded. */
export const className = (predictions: ClassPredictions, index: number): string => {
  const name = predictions.classes[index] ?? `number ${index}`;
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
};

/** Why no metric can be computed from these rows, or null: none, labels outside the classes, numbers or weights that are not finite. */
export function whyUnusable(predictions: Predictions, rows: Rows): string | null {
  const count = rowCount(predictions, rows);
  if (count === 0) return 'there are no rows';
  const { truth, predicted, weights } = predictions;
  if (truth.length !== predicted.length) return `${truth.length} true values and ${predicted.length} predictions`;
  const wrong =
    predictions.kind === 'classes'
      ? classLabelsWrong(predictions, predictions.classes.length, rows)
      : (numbersWrong('true value', predictions.truth, rows) ??
        numbersWrong('prediction', predictions.predicted, rows));
  return wrong ?? (weights === null ? null : weightsWrong(weights, rows));
}

/** `3 of 12 predictions are not finite`, or null. */
export function numbersWrong(what: string, values: Float64Array, rows: Rows): string | null {
  const count = rows?.length ?? values.length;
  let wrong = 0;
  for (let place = 0; place < count; place += 1) {
    const value = values[rows === null ? place : (rows[place] as number)] as number;
    // Only a finite number less itself is 0.
    if (value - value !== 0) wrong += 1;
  }
  return wrong === 0 ? null : `${wrong} of ${count} ${what}s ${wrong === 1 ? 'is' : 'are'} not finite`;
}

function classLabelsWrong({ truth, predicted }: ClassPredictions, classes: number, rows: Rows): string | null {
  const count = rows?.length ?? truth.length;
  let wrong = 0;
  for (let place = 0; place < count; place += 1) {
    const row = rows === null ? place : (rows[place] as number);
    if ((truth[row] as number) >= classes || (predicted[row] as number) >= classes) wrong += 1;
  }
  return wrong === 0
    ? null
    : `${wrong} of ${rowsInWords(count)} ${wrong === 1 ? 'has' : 'have'} a label that is none of the classes`;
}

function weightsWrong(weights: Float64Array, rows: Rows): string | null {
  const notFinite = numbersWrong('weight', weights, rows);
  if (notFinite !== null) return notFinite;
  const count = rows?.length ?? weights.length;
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    const weight = weights[rows === null ? place : (rows[place] as number)] as number;
    if (weight < 0) return `a weight is negative (${weight})`;
    sum += weight;
  }
  return sum > 0 && sum < Number.POSITIVE_INFINITY ? null : `the weights add up to ${sum}`;
}
