import { averageRanks } from './association.ts';
import { type Binned, capCategories, quantileBins } from './bins.ts';
import { type Random, shuffle } from './random.ts';

/** The label of a test: ranks of numbers, or classes from 0. One for each row, none missing. */
export type PermutedLabel =
  | { readonly kind: 'ranks'; readonly values: Float64Array }
  | { readonly kind: 'classes'; readonly codes: Int32Array; readonly count: number };

/** A feature of a test, in the rows in which it is there. */
export interface TestedFeature {
  /** Their places among the rows of the label. */
  readonly rows: Int32Array;
  readonly values:
    | { readonly kind: 'numbers'; readonly values: Float64Array }
    | { readonly kind: 'categories'; readonly codes: Int32Array };
}

type Statistic = (label: Float64Array | Int32Array) => number;

/**
 * For each feature the p-value of its association with the label: (1 + permutations of the label with a statistic at least as large) / (1 + permutations), by Phipson
 * and Smyth 2010, https://doi.org/10.2202/1544-6115.1585. The statistic is the share of the label that the feature's bins or categories explain and, for numbers, the
 * share that their ranks explain on top of it: a straight line and a U both show. One permutation serves all features.
 */
export function permutationTest(
  features: readonly TestedFeature[],
  label: PermutedLabel,
  permutations: number,
  random: Random,
): number[] {
  const statistics = features.map((feature) => statisticOf(feature, label));
  const original = label.kind === 'ranks' ? label.values : label.codes;
  // What rounding in another order of summing can change.
  const limits = statistics.map((statistic) => statistic(original) * (1 - 1e-9));
  const hits = features.map(() => 1);
  const permuted = original.slice() as Float64Array | Int32Array;
  for (let turn = 0; turn < permutations; turn += 1) {
    shuffle(permuted, random);
    for (let feature = 0; feature < statistics.length; feature += 1)
      if (!((statistics[feature] as Statistic)(permuted) < (limits[feature] as number)))
        hits[feature] = (hits[feature] as number) + 1;
  }
  return hits.map((count) => count / (permutations + 1));
}

function statisticOf(feature: TestedFeature, label: PermutedLabel): Statistic {
  const rows = feature.rows;
  const bins =
    feature.values.kind === 'numbers'
      ? quantileBins(feature.values.values, Math.max(2, Math.min(10, Math.floor(Math.sqrt(rows.length) / 2))))
      : capCategories(feature.values.codes, 1000);
  const ranks = feature.values.kind === 'numbers' ? centred(averageRanks(feature.values.values)) : null;
  return label.kind === 'ranks' ? ofRanks(rows, bins, ranks) : ofClasses(rows, bins, ranks, label.count);
}

/** η² of the label's ranks over the bins, and ρ². */
function ofRanks(rows: Int32Array, bins: Binned, ranks: Float64Array | null): Statistic {
  const sizes = sizesOf(bins.codes, bins.count);
  const sums = new Float64Array(bins.count);
  const spread = ranks === null ? 0 : squares(ranks);
  return (label) => {
    sums.fill(0);
    let [total, squared, products] = [0, 0, 0];
    for (let place = 0; place < rows.length; place += 1) {
      const value = label[rows[place] as number] as number;
      const bin = bins.codes[place] as number;
      sums[bin] = (sums[bin] as number) + value;
      total += value;
      squared += value * value;
      if (ranks !== null) products += value * (ranks[place] as number);
    }
    const variation = squared - (total * total) / rows.length;
    if (!(variation > 0)) return 0;
    let between = -(total * total) / rows.length;
    for (let bin = 0; bin < sums.length; bin += 1) between += (sums[bin] as number) ** 2 / (sizes[bin] as number);
    return (between + (spread > 0 ? products ** 2 / spread : 0)) / variation;
  };
}

/** Mean square contingency of classes and bins, and η² of the feature's ranks over the classes. */
function ofClasses(rows: Int32Array, bins: Binned, ranks: Float64Array | null, classes: number): Statistic {
  const sizes = sizesOf(bins.codes, bins.count);
  const cells = new Float64Array(bins.count * classes);
  const [counts, sums] = [new Float64Array(classes), new Float64Array(classes)];
  const spread = ranks === null ? 0 : squares(ranks);
  return (label) => {
    for (const array of [cells, counts, sums]) array.fill(0);
    for (let place = 0; place < rows.length; place += 1) {
      const code = label[rows[place] as number] as number;
      const cell = (bins.codes[place] as number) * classes + code;
      cells[cell] = (cells[cell] as number) + 1;
      counts[code] = (counts[code] as number) + 1;
      if (ranks !== null) sums[code] = (sums[code] as number) + (ranks[place] as number);
    }
    let [contingency, between, present] = [0, 0, 0];
    for (let code = 0; code < classes; code += 1) {
      const count = counts[code] as number;
      if (count === 0) continue;
      present += 1;
      between += (sums[code] as number) ** 2 / count;
      for (let bin = 0; bin < sizes.length; bin += 1)
        contingency += (cells[bin * classes + code] as number) ** 2 / (count * (sizes[bin] as number));
    }
    const smaller = Math.min(present, sizes.length) - 1;
    return (smaller > 0 ? (contingency - 1) / smaller : 0) + (spread > 0 ? between / spread : 0);
  };
}

const sizesOf = (codes: Int32Array, count: number): Float64Array => {
  const sizes = new Float64Array(count);
  for (const code of codes) sizes[code] = (sizes[code] as number) + 1;
  return sizes;
};

const centred = (ranks: Float64Array): Float64Array => ranks.map((rank) => rank - (ranks.length + 1) / 2);
const squares = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);
