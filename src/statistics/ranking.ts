import { ascendingOrder } from './ascending-order.ts';
import {
  type ClassPredictions,
  className,
  isUndefined,
  type MetricValue,
  numbersWrong,
  type Rows,
  rowCount,
  rowsInWords,
  type Undefined,
  undefinedAs,
} from './predictions.ts';

/** The scores of one class, in the order of `rows`; the higher, the more it is that class. Undefined where the predictions have none or they are not finite. */
export function scoresOf(predictions: ClassPredictions, rows: Rows, index: number): Float64Array | Undefined {
  const columns = predictions.probabilities;
  if (columns === null) return undefinedAs('there are no probabilities');
  // One column of two classes is that of the second; its opposite ranks the first.
  const opposite = columns.length === 1 && index === 0 && predictions.classes.length === 2;
  const column = columns.length === 1 && predictions.classes.length === 2 ? columns[0] : columns[index];
  if (column === undefined)
    return undefinedAs(`there are no probabilities of the class ${className(predictions, index)}`);
  const scores = new Float64Array(rowCount(predictions, rows));
  for (let place = 0; place < scores.length; place += 1) {
    const score = column[rows === null ? place : (rows[place] as number)] as number;
    scores[place] = opposite ? -score : score;
  }
  const wrong = numbersWrong('score', scores, null);
  return wrong === null ? scores : undefinedAs(wrong);
}

/** Calls `visit` with each group of equal scores as places `from` (in) to `to` (out) of `order`, the lowest first. */
function eachTie(scores: Float64Array, order: Uint32Array, visit: (from: number, to: number) => void): void {
  let from = 0;
  while (from < order.length) {
    const score = scores[order[from] as number] as number;
    let to = from + 1;
    while (to < order.length && scores[order[to] as number] === score) to += 1;
    visit(from, to);
    from = to;
  }
}

const rowAt = (rows: Rows, place: number): number => (rows === null ? place : (rows[place] as number));

/** Sum of the weights, and that of one class. */
function totals({ truth, weights }: ClassPredictions, rows: Rows, count: number, index: number): [number, number] {
  let [positives, all] = [0, 0];
  for (let place = 0; place < count; place += 1) {
    const row = rowAt(rows, place);
    const weight = weights === null ? 1 : (weights[row] as number);
    all += weight;
    if (truth[row] === index) positives += weight;
  }
  return [positives, all];
}

/** Area under the ROC curve of one class against the rest; equal scores count as half. */
export function areaUnderRoc(predictions: ClassPredictions, rows: Rows, index: number): MetricValue {
  const scores = scoresOf(predictions, rows, index);
  if (isUndefined(scores)) return scores;
  const [positives, all] = totals(predictions, rows, scores.length, index);
  const negatives = all - positives;
  if (!(positives > 0)) return absent(predictions, scores.length, index);
  if (!(negatives > 0)) return undefinedAs(`only one class in ${rowsInWords(scores.length)}`);
  const { truth, weights } = predictions;
  const order = ascendingOrder(scores);
  let [below, area] = [0, 0];
  eachTie(scores, order, (from, to) => {
    let [above, beside] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const row = rowAt(rows, order[at] as number);
      const weight = weights === null ? 1 : (weights[row] as number);
      if (truth[row] === index) above += weight;
      else beside += weight;
    }
    area += above * (below + beside / 2);
    below += beside;
  });
  return { value: area / positives / negatives };
}

const absent = (predictions: ClassPredictions, count: number, index: number): MetricValue =>
  undefinedAs(`the class ${className(predictions, index)} is in none of ${rowsInWords(count)}`);

/** Mean of the areas of each class against the rest; as scikit-learn, only where each class is in the truth. */
export function areaUnderRocOfAll(predictions: ClassPredictions, rows: Rows): MetricValue {
  const { length } = predictions.classes;
  // Both areas are the same where one score is the opposite of the other.
  if (length === 2 && predictions.probabilities?.length === 1) return areaUnderRoc(predictions, rows, 1);
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    const area = areaUnderRoc(predictions, rows, index);
    if (isUndefined(area)) return area;
    sum += area.value;
  }
  return { value: sum / length };
}

/** Sum over the thresholds of the rise in recall times the precision there. */
export function averagePrecision(predictions: ClassPredictions, rows: Rows, index: number): MetricValue {
  const scores = scoresOf(predictions, rows, index);
  if (isUndefined(scores)) return scores;
  const [positives] = totals(predictions, rows, scores.length, index);
  if (!(positives > 0)) return absent(predictions, scores.length, index);
  const { truth, weights } = predictions;
  for (let place = 0; place < scores.length; place += 1) scores[place] = -(scores[place] as number);
  const order = ascendingOrder(scores);
  let [right, seen, sum] = [0, 0, 0];
  eachTie(scores, order, (from, to) => {
    const before = right;
    for (let at = from; at < to; at += 1) {
      const row = rowAt(rows, order[at] as number);
      const weight = weights === null ? 1 : (weights[row] as number);
      if (truth[row] === index) right += weight;
      seen += weight;
    }
    if (right > before) sum += (right - before) * (right / seen);
  });
  return { value: sum / positives };
}

/**
 * Adds `factor` times the structural components of the area of one class against the rest to `components`, one a row: of a positive row the share of negative
 * rows below it, of a negative one the share of positive rows above it. DeLong, DeLong, Clarke-Pearson 1988, https://doi.org/10.2307/2531595, by ranks as Sun and Xu 2014,
 * https://doi.org/10.1109/LSP.2014.2337313. Without weights. Returns the area.
 */
export function addComponents(
  predictions: ClassPredictions,
  rows: Rows,
  index: number,
  factor: number,
  components: Float64Array,
  sizes: Float64Array,
): MetricValue {
  const scores = scoresOf(predictions, rows, index);
  if (isUndefined(scores)) return scores;
  const positives = sizes[index] as number;
  const negatives = scores.length - positives;
  if (positives === 0) return absent(predictions, scores.length, index);
  if (negatives === 0) return undefinedAs(`only one class in ${rowsInWords(scores.length)}`);
  const { truth } = predictions;
  const order = ascendingOrder(scores);
  let [negativesBelow, positivesBelow, area] = [0, 0, 0];
  eachTie(scores, order, (from, to) => {
    let ties = 0;
    for (let at = from; at < to; at += 1) if (truth[rowAt(rows, order[at] as number)] === index) ties += 1;
    const others = to - from - ties;
    const ofPositive = (negativesBelow + others / 2) / negatives;
    const ofNegative = (positives - positivesBelow - ties / 2) / positives;
    for (let at = from; at < to; at += 1) {
      const place = order[at] as number;
      const code = truth[rowAt(rows, place)] as number;
      // Of several classes, each is a sample of its own and a fixed part of the rest.
      const component = code === index ? ofPositive : (ofNegative * (sizes[code] as number)) / negatives;
      components[place] = (components[place] as number) + factor * component;
    }
    area += ties * ofPositive;
    negativesBelow += others;
    positivesBelow += ties;
  });
  return { value: area / positives };
}

/** Variance of the sum of the classes' means of the components: that of DeLong. NaN where a class has fewer than two rows. */
export function varianceOfComponents(
  { truth }: ClassPredictions,
  rows: Rows,
  components: Float64Array,
  sizes: Float64Array,
): number {
  const means = new Float64Array(sizes.length);
  const squares = new Float64Array(sizes.length);
  for (let place = 0; place < components.length; place += 1) {
    const code = truth[rowAt(rows, place)] as number;
    means[code] = (means[code] as number) + (components[place] as number) / (sizes[code] as number);
  }
  for (let place = 0; place < components.length; place += 1) {
    const code = truth[rowAt(rows, place)] as number;
    squares[code] = (squares[code] as number) + ((components[place] as number) - (means[code] as number)) ** 2;
  }
  return squares.reduce((sum, square, code) => {
    const size = sizes[code] as number;
    return size === 0 ? sum : sum + square / (size - 1) / size;
  }, 0);
}
