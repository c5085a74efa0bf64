// The training stage: fits the model to the features of the training rows. Settings come from params.json; a flag wins over the file:
//   node train.js --epochs 20 --output build/trial
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodedNames } from './src/features.js';
import { fit } from './src/model.js';
import { readTable, writeJson, writeTable } from './src/table.js';

/** The settings, and the least each may be. */
const least = { seed: 0, epochs: 1, 'learning-rate': 0, 'batch-size': 1, l2: 0 };

const { values: flags } = parseArgs({
  options: {
    params: { type: 'string', default: 'params.json' },
    features: { type: 'string', default: 'build/features' },
    output: { type: 'string', default: 'build' },
    ...Object.fromEntries(Object.keys(least).map((name) => [name, { type: 'string' }])),
  },
});
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const file = readJson(flags.params);
const settings = {};
for (const [name, minimum] of Object.entries(least)) {
  settings[name] = Number(flags[name] ?? file[name]);
  if (!(settings[name] >= minimum))
    throw new Error(`${name}: expected a number of at least ${minimum}, found ${flags[name] ?? file[name]}`);
}

const rows = readTable(join(flags.features, 'train.csv'));
const encoder = readJson(join(flags.features, 'encoder.json'));
const inputs = encodedNames(encoder);
const { model, curve } = fit(
  rows.map((row) => inputs.map((name) => Number(row[name]))),
  rows.map((row) => row.species),
  settings,
);
const finalLoss = curve.at(-1).loss;
if (!Number.isFinite(finalLoss)) throw new Error(`the loss became ${finalLoss}: lower the learning rate`);

const { output } = flags;
mkdirSync(output, { recursive: true });
writeJson(join(output, 'model.json'), { settings, encoder, inputs, ...model });
writeTable(join(output, 'curve.csv'), curve);
console.log(`${rows.length} rows, ${settings.epochs} epochs, loss ${finalLoss.toFixed(4)}`);
