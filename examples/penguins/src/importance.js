import { randomNumbers, shuffle } from './random.js';

const repeats = 20;

/**
 * What the model loses when one feature tells it nothing: the rise of the loss when the values of that feature change places among the rows, as
 * scikit-learn's permutation_importance: mean and standard deviation over the repeats.
 */
export function permutationImportance(features, rows, lossOf, seed) {
  const random = randomNumbers(seed);
  const loss = lossOf(rows);
  return features.map((feature) => {
    const rises = Array.from({ length: repeats }, () => {
      const values = shuffle(
        rows.map((row) => row[feature]),
        random,
      );
      return lossOf(rows.map((row, index) => ({ ...row, [feature]: values[index] }))) - loss;
    });
    const mean = rises.reduce((sum, rise) => sum + rise, 0) / repeats;
    const variance = rises.reduce((sum, rise) => sum + (rise - mean) ** 2, 0) / repeats;
    return { feature, importance: mean, std: Math.sqrt(variance) };
  });
}
