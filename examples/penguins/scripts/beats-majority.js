// Exits 1 unless the model is better than always answering the most frequent species of the training data, on the same test rows:
// the 95 % interval of the difference in accuracy, by a paired bootstrap, must lie above 0.
import { randomNumbers } from '../src/random.js';
import { readTable } from '../src/table.js';

const resamples = 2000;

const counts = new Map();
for (const { species } of readTable('data/train.csv')) counts.set(species, (counts.get(species) ?? 0) + 1);
const [majority] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));

const expected = readTable('data/test.csv').map((row) => `${row.id} ${row.species}`);
const predictions = readTable('build/predictions.csv');
if (predictions.map((row) => `${row.id} ${row.species}`).join() !== expected.join()) {
  console.error('build/predictions.csv does not hold the rows of data/test.csv: train again');
  process.exit(1);
}

const right = (answer, species) => (answer === species ? 1 : 0);
const gains = predictions.map((row) => right(row.predicted, row.species) - right(majority, row.species));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const random = randomNumbers(1);
const means = Array.from({ length: resamples }, () =>
  mean(gains.map(() => gains[Math.floor(random() * gains.length)])),
).sort((a, b) => a - b);
const [low, high] = [means[Math.floor(0.025 * resamples)], means[Math.ceil(0.975 * resamples) - 1]];

const share = (value) => value.toFixed(4);
const accuracy = mean(predictions.map((row) => right(row.predicted, row.species)));
const gain = mean(gains);
console.log(
  `accuracy ${share(accuracy)}, always ${majority} ${share(accuracy - gain)}: difference ${share(gain)}, ` +
    `95 % interval ${share(low)} to ${share(high)}, ${gains.length} rows`,
);
if (low <= 0) {
  console.error('the model is not better than the majority class');
  process.exit(1);
}
