// What each feature is worth: five-fold cross-validation on the training data with one feature left out, as a Markdown table
// for docs/feature-benefit.md.
import { readFileSync } from 'node:fs';
import { featureNames } from '../src/features.js';
import { readTable } from '../src/table.js';
import { crossValidate } from '../src/validation.js';

const settings = JSON.parse(readFileSync('params.json', 'utf8'));
const rows = readTable('data/train.csv');

const variants = [
  ['as in params.json', settings.features],
  ...settings.features.map((left) => [`without ${left}`, settings.features.filter((name) => name !== left)]),
  ...featureNames
    .filter((name) => !settings.features.includes(name))
    .map((name) => [`with ${name} too`, [...settings.features, name]]),
];
console.log('| features | accuracy | balanced accuracy | log loss |\n|---|---|---|---|');
for (const [name, features] of variants) {
  const { accuracy, balanced_accuracy, log_loss } = crossValidate(rows, features, settings);
  console.log(`| ${name} | ${accuracy.toFixed(4)} | ${balanced_accuracy.toFixed(4)} | ${log_loss.toFixed(4)} |`);
}
