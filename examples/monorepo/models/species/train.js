// Tells the species of a penguin: the nearest of the three species' means, each feature in its standard deviations.
import { mean, measured, readParams, readTable, split, writeResults } from '../../shared/table.js';

const { features } = readParams();
const table = readTable('../../data/penguins.csv').filter(measured);
const { training, testing } = split(table);

const scales = features.map((name) => {
  const values = training.map((row) => Number(row[name]));
  const center = mean(values);
  return { center, deviation: Math.sqrt(mean(values.map((value) => (value - center) ** 2))) };
});
const scaled = (row) => features.map((name, at) => (Number(row[name]) - scales[at].center) / scales[at].deviation);

const centers = {};
for (const species of [...new Set(training.map((row) => row.species))].sort()) {
  const rows = training.filter((row) => row.species === species).map(scaled);
  centers[species] = features.map((_, at) => mean(rows.map((row) => row[at])));
}
const distance = (one, other) => Math.hypot(...one.map((value, at) => value - other[at]));
const predict = (row) =>
  Object.keys(centers).reduce((best, species) =>
    distance(scaled(row), centers[species]) < distance(scaled(row), centers[best]) ? species : best,
  );

const predictions = testing.map((row) => ({ id: row.id, species: row.species, predicted: predict(row) }));
const right = (rows) => rows.filter(({ species, predicted }) => species === predicted).length / rows.length;
const metrics = {
  accuracy: right(predictions),
  balanced_accuracy: mean(Object.keys(centers).map((name) => right(predictions.filter((row) => row.species === name)))),
};
writeResults({ model: { features, scales, centers }, training, testing, predictions, metrics });
