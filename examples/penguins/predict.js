// The inference stage: applies a trained model to a table, with or without the species.
//   node predict.js --input data/test.csv --output build/predictions.csv
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { answer, readModel } from './src/answer.js';
import { readTable, writeTable } from './src/table.js';

const { values: flags } = parseArgs({
  options: {
    model: { type: 'string', default: 'build/model.json' },
    input: { type: 'string', default: 'data/test.csv' },
    output: { type: 'string', default: 'build/predictions.csv' },
  },
});
const model = readModel(flags.model);
const rows = readTable(flags.input);

mkdirSync(dirname(flags.output), { recursive: true });
writeTable(
  flags.output,
  rows.map((row) => {
    const { predicted, probabilities } = answer(model, row);
    return {
      id: row.id,
      ...(row.species === undefined ? {} : { species: row.species }),
      predicted,
      ...Object.fromEntries(model.classes.map((name) => [`probability_${name}`, probabilities[name]])),
    };
  }),
);
console.log(`${flags.output}: ${rows.length} predictions`);
