// Tries every combination of learning rate, batch size and penalty by five-fold cross-validation on the training rows, and writes reports/trials.csv. The number of
// epochs is what training may take, and is not searched. Put the best combination into params.json.
import { mkdirSync, readFileSync } from 'node:fs';
import { readTable, writeTable } from '../src/table.js';
import { crossValidate } from '../src/validation.js';

// Larger steps and smaller penalties gain a little more, as the species can almost be told apart without a mistake and the weights then grow without end;
// but the loss no longer falls from epoch to epoch.
const space = {
  'learning-rate': [0.05, 0.1, 0.2, 0.4],
  'batch-size': [16, 32, 64],
  l2: [0.0001, 0.001, 0.01],
};

const settings = JSON.parse(readFileSync('params.json', 'utf8'));
const rows = readTable('data/train.csv');
const combinations = Object.entries(space).reduce(
  (chosen, [name, values]) => chosen.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
  [{}],
);

const trials = combinations.map((parameters, number) => {
  const { log_loss, accuracy } = crossValidate(rows, settings.features, { ...settings, ...parameters });
  return {
    number,
    ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`params_${name}`, value])),
    value: log_loss.toFixed(5),
    accuracy: accuracy.toFixed(4),
    state: 'COMPLETE',
  };
});

mkdirSync('reports', { recursive: true });
writeTable('reports/trials.csv', trials);
const best = trials.reduce((least, trial) => (Number(trial.value) < Number(least.value) ? trial : least));
console.log(`${trials.length} trials; the best, ${best.number}, has log loss ${best.value}:`);
for (const name of Object.keys(space)) console.log(`  "${name}": ${best[`params_${name}`]}`);
