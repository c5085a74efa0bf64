// Tells the weight of a penguin from its measures, sex and species: least squares.
import { leastSquares } from '../../shared/least-squares.js';
import { mean, measured, readParams, readTable, split, writeResults } from '../../shared/table.js';

const { features, indicators } = readParams();
const table = readTable('../../data/penguins.csv').filter(measured);
const { training, testing } = split(table);

// One column less than there are values: the first one is in the constant.
const levels = indicators.flatMap((name) =>
  [...new Set(training.map((row) => row[name]))]
    .sort()
    .slice(1)
    .map((value) => ({ name, value })),
);
const inputs = (row) => [
  1,
  ...features.map((name) => Number(row[name])),
  ...levels.map(({ name, value }) => Number(row[name] === value)),
];
const weights = leastSquares(
  training.map(inputs),
  training.map((row) => Number(row.body_mass_g)),
);
const predict = (row) => inputs(row).reduce((sum, value, at) => sum + value * weights[at], 0);

const predictions = testing.map((row) => ({
  id: row.id,
  body_mass_g: row.body_mass_g,
  predicted: predict(row).toFixed(1),
}));
const actual = testing.map((row) => Number(row.body_mass_g));
const squares = (expected) => mean(actual.map((value, at) => (value - expected[at]) ** 2));
const error = squares(predictions.map(({ predicted }) => Number(predicted)));
const metrics = {
  r2: 1 - error / squares(actual.map(() => mean(actual))),
  root_mean_squared_error: Math.sqrt(error),
};
writeResults({ model: { features, levels, weights }, training, testing, predictions, metrics });
