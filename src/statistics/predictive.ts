import { averageRanks, isConstant, spearman } from './association.ts';
import { type Binned, capCategories, valueBins } from './bins.ts';
import type { PermutedLabel, TestedFeature } from './permutation.ts';
import { type Random, shuffle } from './random.ts';

const folds = 5;

/**
 * How well a feature alone tells the label in rows that were held out (5 folds, by class): 0 as well as chance, 1 without an error. Of classes, the balanced accuracy of a
 * table of bins, of two classes the area under the ROC curve, both rescaled so that chance is 0; of numbers, R² of the bins' means on ranks. A number's own order counts as
 * well (its ROC curve, ρ²), so that a renaming, a threshold or a monotone transform of the label reaches 1; a key, whose every value is new, stays near 0. Null where
 * the label is constant or there are fewer than 20 rows.
 */
export function predictive(feature: TestedFeature, label: PermutedLabel, random: Random): number | null {
  const { rows, values } = feature;
  if (rows.length < 20) return null;
  const bins = values.kind === 'numbers' ? valueBins(values.values) : capCategories(values.codes, rows.length);
  const numbers = values.kind === 'numbers' ? values.values : null;
  if (label.kind === 'ranks') {
    const target = Float64Array.from(rows, (row) => label.values[row] as number);
    if (isConstant(target)) return null;
    const order = numbers === null ? 0 : (spearman(numbers, target) ?? 0) ** 2;
    return Math.max(order, explained(bins, averageRanks(target), random));
  }
  const codes = Int32Array.from(rows, (row) => label.codes[row] as number);
  // A class of one row is never in both parts of a split.
  const counts = sizes(codes, label.count);
  const classes = [...counts.keys()].filter((code) => (counts[code] as number) > 1);
  if (classes.length < 2) return null;
  const places = new Map(classes.map((code, place) => [code, place]));
  const kept = Int32Array.from(codes.keys()).filter((row) => places.has(codes[row] as number));
  const truth = kept.map((row) => places.get(codes[row] as number) as number);
  const binned = { codes: kept.map((row) => bins.codes[row] as number), count: bins.count };
  const shares = heldOutShares(binned, truth, classes.length, random);
  if (classes.length > 2) {
    const accuracy = balancedAccuracy(truth, shares.map(likeliest), classes.length);
    return Math.max(0, (accuracy - 1 / classes.length) / (1 - 1 / classes.length));
  }
  const area = areaUnderCurve(
    truth,
    Float64Array.from(shares, (share) => share[1] as number),
  );
  const raw =
    numbers === null
      ? 0.5
      : areaUnderCurve(
          truth,
          Float64Array.from(kept, (row) => numbers[row] as number),
        );
  return Math.max(0, 2 * area - 1, Math.abs(2 * raw - 1));
}

/** Mean recall over the classes 0 to `classes` − 1; a prediction of −1 is a guess that is right once in `classes` times. */
export function balancedAccuracy(truth: Int32Array, predicted: readonly number[], classes: number): number {
  const [right, all] = [new Float64Array(classes), new Float64Array(classes)];
  truth.forEach((code, row) => {
    all[code] = (all[code] as number) + 1;
    const found = predicted[row];
    if (found === code) right[code] = (right[code] as number) + 1;
    else if (found === -1) right[code] = (right[code] as number) + 1 / classes;
  });
  const recalls = [...all.keys()].filter((code) => (all[code] as number) > 0);
  return recalls.reduce((sum, code) => sum + (right[code] as number) / (all[code] as number), 0) / recalls.length;
}

/** Area under the ROC curve of class 1 against class 0 (Mann and Whitney's U over the number of pairs). */
export function areaUnderCurve(truth: Int32Array, scores: Float64Array): number {
  const ranks = averageRanks(scores);
  let [sum, positives] = [0, 0];
  truth.forEach((code, row) => {
    if (code !== 1) return;
    sum += ranks[row] as number;
    positives += 1;
  });
  return (sum - (positives * (positives + 1)) / 2) / (positives * (truth.length - positives));
}

/** For each row the chance of each class, classes weighing the same, from the rows of its bin in the other folds; equal where there is none. */
function heldOutShares(bins: Binned, truth: Int32Array, classes: number, random: Random): number[][] {
  const fold = foldsOf(truth, random);
  const cells = new Float64Array(folds * bins.count * classes);
  const totals = new Float64Array(folds * classes);
  truth.forEach((code, row) => {
    const cell = ((fold[row] as number) * bins.count + (bins.codes[row] as number)) * classes + code;
    cells[cell] = (cells[cell] as number) + 1;
    const total = (fold[row] as number) * classes + code;
    totals[total] = (totals[total] as number) + 1;
  });
  const outside = (array: Float64Array, own: number, stride: number, offset: number): number => {
    let sum = 0;
    for (let other = 0; other < folds; other += 1) if (other !== own) sum += array[other * stride + offset] as number;
    return sum;
  };
  return Array.from(truth, (_, row) => {
    const [own, bin] = [fold[row] as number, bins.codes[row] as number];
    const rates = Array.from({ length: classes }, (_, code) => {
      const count = outside(cells, own, bins.count * classes, bin * classes + code);
      return count / Math.max(1, outside(totals, own, classes, code));
    });
    const sum = rates.reduce((total, rate) => total + rate, 0);
    return rates.map((rate) => (sum > 0 ? rate / sum : 1 / classes));
  });
}

/** The class with the largest share; -1 where several have it. */
function likeliest(shares: readonly number[]): number {
  const most = Math.max(...shares);
  return shares.indexOf(most) === shares.lastIndexOf(most) ? shares.indexOf(most) : -1;
}

/** R² of the means of the bins in the other folds, at least 0. */
function explained(bins: Binned, target: Float64Array, random: Random): number {
  const fold = foldsOf(new Int32Array(target.length), random);
  const [sums, counts] = [new Float64Array(bins.count * folds), new Float64Array(bins.count * folds)];
  const [allSums, allCounts] = [new Float64Array(bins.count), new Float64Array(bins.count)];
  const centre = target.reduce((sum, value) => sum + value, 0) / target.length;
  target.forEach((value, row) => {
    const bin = bins.codes[row] as number;
    for (const [array, place, by] of [
      [sums, bin * folds + (fold[row] as number), value],
      [counts, bin * folds + (fold[row] as number), 1],
      [allSums, bin, value],
      [allCounts, bin, 1],
    ] as const)
      array[place] = (array[place] as number) + by;
  });
  let [residual, total] = [0, 0];
  target.forEach((value, row) => {
    const bin = bins.codes[row] as number;
    const own = bin * folds + (fold[row] as number);
    const count = (allCounts[bin] as number) - (counts[own] as number);
    const mean = count > 0 ? ((allSums[bin] as number) - (sums[own] as number)) / count : centre;
    residual += (value - mean) ** 2;
    total += (value - centre) ** 2;
  });
  return Math.max(0, 1 - residual / total);
}

/** A fold for each row, each class spread over all folds. */
function foldsOf(truth: Int32Array, random: Random): Int32Array {
  const order = Int32Array.from(truth.keys());
  shuffle(order, random);
  order.sort((a, b) => (truth[a] as number) - (truth[b] as number));
  const fold = new Int32Array(truth.length);
  order.forEach((row, place) => {
    fold[row] = place % folds;
  });
  return fold;
}

function sizes(codes: Int32Array, count: number): Int32Array {
  const found = new Int32Array(count);
  for (const code of codes) found[code] = (found[code] as number) + 1;
  return found;
}
