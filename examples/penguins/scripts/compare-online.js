// Writes reports/online.csv: for eight models that look at other features, how good they are offline and how often they were right in the field.
// Stands in for a series of A/B tests, which a public data set cannot have: offline is the log loss of five-fold cross-validation on the training rows; "online" is
// how many of the next 100 penguins each would have named rightly, played by the testing rows. Write one row after each test of yours in its place.
import { mkdirSync, readFileSync } from 'node:fs';
import { encode, fitEncoder } from '../src/features.js';
import { accuracy } from '../src/metrics.js';
import { fit, mostLikely, predict } from '../src/model.js';
import { readTable, writeTable } from '../src/table.js';
import { crossValidate } from '../src/validation.js';

const models = {
  sex: ['sex'],
  'body mass': ['body_mass_g'],
  'bill depth': ['bill_depth_mm'],
  'flipper and sex': ['flipper_length_mm', 'sex'],
  'bill length': ['bill_length_mm'],
  'bill depth and mass': ['bill_depth_mm', 'body_mass_g'],
  bill: ['bill_length_mm', 'bill_depth_mm'],
  'all five': ['bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'body_mass_g', 'sex'],
};

const settings = JSON.parse(readFileSync('params.json', 'utf8'));
const training = readTable('data/train.csv');
const labels = training.map((row) => row.species);
const field = readTable('data/test.csv');
const species = field.map((row) => row.species);

const rows = Object.entries(models).map(([version, features]) => {
  const encoder = fitEncoder(training, features);
  const inputs = training.map((row) => encode(encoder, row));
  const { model } = fit(inputs, labels, settings);
  const named = field.map((row) => mostLikely(model, predict(model, encode(encoder, row))));
  return {
    version,
    log_loss: crossValidate(training, features, settings).log_loss.toFixed(4),
    right_of_100: (100 * accuracy(species, named)).toFixed(1),
  };
});

mkdirSync('reports', { recursive: true });
writeTable('reports/online.csv', rows);
for (const { version, log_loss, right_of_100 } of rows)
  console.log(`${version}: log loss ${log_loss} offline, ${right_of_100} of 100 right online`);
