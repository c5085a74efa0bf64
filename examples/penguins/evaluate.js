// Metrics of a trained model on a table with the species and, where asked for, what each feature is worth to it:
//   node evaluate.js --model build/model.json --metrics build/metrics.json --importance build/importance.csv
import { parseArgs } from 'node:util';
import { answer, readModel } from './src/answer.js';
import { permutationImportance } from './src/importance.js';
import { evaluate } from './src/metrics.js';
import { readTable, writeJson, writeTable } from './src/table.js';

const { values: flags } = parseArgs({
  options: {
    model: { type: 'string', default: 'build/model.json' },
    input: { type: 'string', default: 'data/test.csv' },
    metrics: { type: 'string', default: 'build/metrics.json' },
    importance: { type: 'string' },
  },
});
const model = readModel(flags.model);
const { classes, encoder, settings } = model;
const testing = readTable(flags.input);
const actual = testing.map((row) => row.species);

function metricsOn(rows) {
  const answers = rows.map((row) => answer(model, row));
  const probabilities = answers.map((one) => classes.map((name) => one.probabilities[name]));
  return evaluate({ classes, actual, predicted: answers.map((one) => one.predicted), probabilities });
}

const metrics = metricsOn(testing);
writeJson(flags.metrics, metrics);
if (flags.importance !== undefined) {
  const features = encoder.map(({ name }) => name);
  const lossOf = (rows) => metricsOn(rows).log_loss;
  writeTable(flags.importance, permutationImportance(features, testing, lossOf, settings.seed));
}
for (const [name, value] of Object.entries(metrics)) console.log(`${name.padEnd(18)} ${value.toFixed(4)}`);
