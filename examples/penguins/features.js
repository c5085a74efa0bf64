// The feature stage: turns the rows of both tables into numbers. What it learns from the training rows for that, the encoder, becomes part of the model, so that
// whatever uses the model makes features in the same way.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encode, encodedNames, fitEncoder } from './src/features.js';
import { readTable, writeJson, writeTable } from './src/table.js';

const { values: flags } = parseArgs({
  options: {
    params: { type: 'string', default: 'params.json' },
    training: { type: 'string', default: 'data/train.csv' },
    testing: { type: 'string', default: 'data/test.csv' },
    output: { type: 'string', default: 'build/features' },
    features: { type: 'string' },
  },
});
const names = flags.features?.split(',') ?? JSON.parse(readFileSync(flags.params, 'utf8')).features;
const tables = { train: readTable(flags.training), test: readTable(flags.testing) };
const encoder = fitEncoder(tables.train, names);
const columns = encodedNames(encoder);

mkdirSync(flags.output, { recursive: true });
writeJson(join(flags.output, 'encoder.json'), encoder);
for (const [name, rows] of Object.entries(tables))
  writeTable(
    join(flags.output, `${name}.csv`),
    rows.map((row) => {
      const numbers = encode(encoder, row);
      return {
        id: row.id,
        species: row.species,
        ...Object.fromEntries(columns.map((at, place) => [at, numbers[place]])),
      };
    }),
  );
console.log(`${columns.length} features of ${tables.train.length} training and ${tables.test.length} testing rows`);
