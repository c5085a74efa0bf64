/** What each feature is: a measurement, standardised, or a category, one-hot. */
const kinds = {
  bill_length_mm: 'number',
  bill_depth_mm: 'number',
  flipper_length_mm: 'number',
  body_mass_g: 'number',
  island: 'category',
  sex: 'category',
};

export const featureNames = Object.keys(kinds);

/**
 * Learns from the training rows how to turn a row into numbers: the mean and standard deviation of a measurement and the
 * categories that occur, and what stands in for a missing value (the median, or the most frequent category).
 */
export function fitEncoder(rows, names) {
  return names.map((name) => {
    if (kinds[name] === undefined)
      throw new Error(`unknown feature "${name}": expected one of ${featureNames.join(', ')}`);
    const present = rows.map((row) => row[name]).filter((value) => value !== null);
    if (present.length === 0) throw new Error(`feature "${name}" has no value in the training data`);
    return kinds[name] === 'number' ? fitMeasurement(name, present.map(Number)) : fitCategory(name, present);
  });
}

function fitMeasurement(name, values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  // A constant column carries nothing; dividing by 1 keeps it at zero in place of NaN.
  return { name, kind: 'number', mean, deviation: Math.sqrt(variance) || 1, missing: median(values) };
}

function fitCategory(name, values) {
  const categories = [...new Set(values)].sort();
  const count = (category) => values.filter((value) => value === category).length;
  const missing = categories.reduce((best, category) => (count(category) > count(best) ? category : best));
  return { name, kind: 'category', categories, missing };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One row as numbers. A category that training never saw is all zeros. */
export function encode(encoder, row) {
  return encoder.flatMap((feature) => {
    const value = row[feature.name] ?? feature.missing;
    if (feature.kind === 'category') return feature.categories.map((category) => (category === value ? 1 : 0));
    const number = Number(value);
    if (!Number.isFinite(number)) throw new Error(`${feature.name}: expected a number, found "${value}"`);
    return [(number - feature.mean) / feature.deviation];
  });
}

/** The names of the numbers that `encode` returns, in order. */
export function encodedNames(encoder) {
  return encoder.flatMap((feature) =>
    feature.kind === 'category' ? feature.categories.map((category) => `${feature.name}=${category}`) : [feature.name],
  );
}
