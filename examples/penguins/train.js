// Trains the model and evaluates it on the test set. Settings come from params.json; a flag wins over the file:
//   node train.js --epochs 20 --features bill_length_mm,bill_depth_mm --output build/trial
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encode, encodedNames, fitEncoder } from './src/features.js';
import { permutationImportance } from './src/importance.js';
import { evaluate } from './src/metrics.js';
import { fit, mostLikely, predict } from './src/model.js';
import { readTable, writeTable } from './src/table.js';

/** The numbers among the settings, and the least each may be. */
const least = { seed: 0, epochs: 1, 'learning-rate': 0, 'batch-size': 1, l2: 0 };

function readArguments() {
  const { values: flags } = parseArgs({
    options: {
      params: { type: 'string', default: 'params.json' },
      training: { type: 'string', default: 'data/train.csv' },
      testing: { type: 'string', default: 'data/test.csv' },
      output: { type: 'string', default: 'build' },
      features: { type: 'string' },
      ...Object.fromEntries(Object.keys(least).map((name) => [name, { type: 'string' }])),
    },
  });
  const file = JSON.parse(readFileSync(flags.params, 'utf8'));
  const settings = { features: flags.features?.split(',') ?? file.features };
  for (const [name, minimum] of Object.entries(least)) {
    settings[name] = Number(flags[name] ?? file[name]);
    if (!(settings[name] >= minimum))
      throw new Error(`${name}: expected a number of at least ${minimum}, found ${flags[name] ?? file[name]}`);
  }
  return { settings, training: readTable(flags.training), testing: readTable(flags.testing), output: flags.output };
}

function predictRows(model, encoder, rows) {
  const probabilities = rows.map((row) => predict(model, encode(encoder, row)));
  return { probabilities, predicted: probabilities.map((row) => mostLikely(model, row)) };
}

const { settings, training, testing, output } = readArguments();

const encoder = fitEncoder(training, settings.features);
const labels = training.map((row) => row.species);
const { model, curve } = fit(
  training.map((row) => encode(encoder, row)),
  labels,
  settings,
);

const finalLoss = curve.at(-1).loss;
if (!Number.isFinite(finalLoss)) throw new Error(`the loss became ${finalLoss}: lower the learning rate`);

const onTraining = predictRows(model, encoder, training);
const onTesting = predictRows(model, encoder, testing);
const { classes } = model;
const metrics = {
  ...evaluate({ classes, actual: testing.map((row) => row.species), ...onTesting }),
  train: evaluate({ classes, actual: labels, ...onTraining }),
};

mkdirSync(output, { recursive: true });
const writeJson = (name, value) => writeFileSync(join(output, name), `${JSON.stringify(value, null, 2)}\n`);
writeJson('metrics.json', metrics);
writeJson('model.json', { settings, encoder, inputs: encodedNames(encoder), ...model });
writeTable(join(output, 'curve.csv'), curve);
writeTable(
  join(output, 'importance.csv'),
  permutationImportance(
    settings.features,
    testing,
    (rows) =>
      evaluate({ classes, actual: testing.map((row) => row.species), ...predictRows(model, encoder, rows) }).log_loss,
    settings.seed,
  ),
);
writeTable(
  join(output, 'predictions.csv'),
  testing.map(({ id, species }, row) => ({
    id,
    species,
    predicted: onTesting.predicted[row],
    ...Object.fromEntries(classes.map((name, index) => [`probability_${name}`, onTesting.probabilities[row][index]])),
  })),
);

console.log(`${training.length} rows, ${settings.epochs} epochs, loss ${finalLoss.toFixed(4)}`);
for (const name of ['accuracy', 'balanced_accuracy', 'macro_f1', 'log_loss'])
  console.log(
    `${name.padEnd(18)} ${metrics[name].toFixed(4)} on the test set, ${metrics.train[name].toFixed(4)} on the training set`,
  );
