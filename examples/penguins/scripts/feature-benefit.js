// What each feature is worth: five-fold cross-validation on the training data with one feature left out, as a Markdown table
// for docs/feature-benefit.md. The folds are the same for every line.
import { readFileSync } from 'node:fs';
import { encode, featureNames, fitEncoder } from '../src/features.js';
import { evaluate } from '../src/metrics.js';
import { fit, mostLikely, predict } from '../src/model.js';
import { randomNumbers, shuffle } from '../src/random.js';
import { readTable } from '../src/table.js';

const folds = 5;
const settings = JSON.parse(readFileSync('params.json', 'utf8'));
const rows = shuffle(readTable('data/train.csv'), randomNumbers(settings.seed));

function crossValidate(features) {
  const answers = [];
  let classes;
  for (let fold = 0; fold < folds; fold++) {
    const training = rows.filter((_, index) => index % folds !== fold);
    const encoder = fitEncoder(training, features);
    const inputs = training.map((row) => encode(encoder, row));
    const { model } = fit(
      inputs,
      training.map((row) => row.species),
      settings,
    );
    classes = model.classes;
    for (const row of rows.filter((_, index) => index % folds === fold)) {
      const probabilities = predict(model, encode(encoder, row));
      answers.push({ actual: row.species, predicted: mostLikely(model, probabilities), probabilities });
    }
  }
  const column = (name) => answers.map((answer) => answer[name]);
  return evaluate({
    classes,
    actual: column('actual'),
    predicted: column('predicted'),
    probabilities: column('probabilities'),
  });
}

const variants = [
  ['as in params.json', settings.features],
  ...settings.features.map((left) => [`without ${left}`, settings.features.filter((name) => name !== left)]),
  ...featureNames
    .filter((name) => !settings.features.includes(name))
    .map((name) => [`with ${name} too`, [...settings.features, name]]),
];
console.log('| features | accuracy | balanced accuracy | log loss |\n|---|---|---|---|');
for (const [name, features] of variants) {
  const { accuracy, balanced_accuracy, log_loss } = crossValidate(features);
  console.log(`| ${name} | ${accuracy.toFixed(4)} | ${balanced_accuracy.toFixed(4)} | ${log_loss.toFixed(4)} |`);
}
