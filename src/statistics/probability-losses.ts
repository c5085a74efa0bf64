import {
  type ClassPredictions,
  className,
  type Rows,
  rowCount,
  rowsInWords,
  type Undefined,
  undefinedAs,
} from './predictions.ts';
import type { Sums } from './regression.ts';

/**
 * How far from 1 the probabilities of a row may add up to: what three decimals in a file leave. scikit-learn warns from 2.5e-8, which six decimals do not reach; neither
 * scales them.
 */
const rounding = 2e-3;

type Column = (row: number) => number;

/** One column of two classes is the second's. */
const isAlone = ({ probabilities, classes }: ClassPredictions): boolean =>
  probabilities?.length === 1 && classes.length === 2;

/** Why these are no probabilities of each class, or null. */
export function whyNoProbabilities(predictions: ClassPredictions, rows: Rows): string | null {
  const { probabilities: columns, classes } = predictions;
  if (columns === null) return 'there are no probabilities';
  const alone = isAlone(predictions);
  if (!alone && columns.length !== classes.length)
    return `there are ${columns.length} columns of probabilities for ${classes.length} classes`;
  const count = rowCount(predictions, rows);
  let [outside, notOne] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const row = rows === null ? at : (rows[at] as number);
    let sum = 0;
    let within = true;
    for (let index = 0; index < columns.length; index += 1) {
      const value = (columns[index] as Float64Array)[row] as number;
      if (!(value >= 0 && value <= 1)) within = false;
      sum += value;
    }
    if (!within) outside += 1;
    else if (!alone && Math.abs(sum - 1) > rounding) notOne += 1;
  }
  if (outside > 0) return `probabilities outside 0 to 1 in ${outside} of ${rowsInWords(count)}`;
  return notOne > 0 ? `probabilities that do not add up to 1 in ${notOne} of ${rowsInWords(count)}` : null;
}

/** A function of a row for the probability of each class. */
function probabilities(predictions: ClassPredictions, rows: Rows): readonly Column[] | Undefined {
  const wrong = whyNoProbabilities(predictions, rows);
  if (wrong !== null) return undefinedAs(wrong);
  const columns = predictions.probabilities ?? [];
  if (!isAlone(predictions)) return columns.map((column) => (row) => column[row] as number);
  const column = columns[0] as Float64Array;
  return [(row) => 1 - (column[row] as number), (row) => column[row] as number];
}

const mean = (weights: Float64Array | null, of: Column): Sums => ({
  terms: 2,
  add: (row, sums, at) => {
    const weight = weights === null ? 1 : (weights[row] as number);
    sums[at] = (sums[at] as number) + weight;
    sums[at + 1] = (sums[at + 1] as number) + weight * of(row);
  },
  value: (sums, at) => ({ value: (sums[at + 1] as number) / (sums[at] as number) }),
});

/** Mean of −ln of the true class's probability, which is kept 2.2e-16 from 0 and 1 as scikit-learn does. */
export function logLoss(predictions: ClassPredictions, rows: Rows): Sums | Undefined {
  const columns = probabilities(predictions, rows);
  if ('undefined' in columns) return columns;
  const { truth, weights } = predictions;
  return mean(weights, (row) => {
    const probability = (columns[truth[row] as number] as Column)(row);
    return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
  });
}

/** Of two classes, the mean of (p − y)² of the positive one (0 to 1); of more, the mean of the sum over the classes (0 to 2). */
export function brierScore(predictions: ClassPredictions, rows: Rows, positive?: number): Sums | Undefined {
  const columns = probabilities(predictions, rows);
  if ('undefined' in columns) return columns;
  const { truth, weights, classes } = predictions;
  if (classes.length < 2) return undefinedAs(`needs two classes, found only ${className(predictions, 0)}`);
  if (classes.length === 2 || positive !== undefined) {
    const index = positive ?? 1;
    return mean(weights, (row) => ((columns[index] as Column)(row) - (truth[row] === index ? 1 : 0)) ** 2);
  }
  return mean(weights, (row) => {
    let sum = 0;
    for (let index = 0; index < columns.length; index += 1)
      sum += ((columns[index] as Column)(row) - (truth[row] === index ? 1 : 0)) ** 2;
    return sum;
  });
}
