// Makes data/penguins.csv from the table that the npm package vega-datasets ships:
//   npm pack vega-datasets@3.2.1 && tar xzf vega-datasets-3.2.1.tgz
//   node scripts/import.js package/data/penguins.json
import { readFileSync } from 'node:fs';
import { writeTable } from '../src/table.js';

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: node scripts/import.js penguins.json');

// The source writes one unknown sex as a dot, the others as null.
const sexes = { MALE: 'male', FEMALE: 'female' };

const penguins = JSON.parse(readFileSync(source, 'utf8')).map((penguin, index) => ({
  id: `P${String(index + 1).padStart(3, '0')}`,
  species: penguin.Species,
  island: penguin.Island,
  bill_length_mm: penguin['Beak Length (mm)'],
  bill_depth_mm: penguin['Beak Depth (mm)'],
  flipper_length_mm: penguin['Flipper Length (mm)'],
  body_mass_g: penguin['Body Mass (g)'],
  sex: sexes[penguin.Sex] ?? null,
}));

writeTable('data/penguins.csv', penguins);
console.log(`data/penguins.csv: ${penguins.length} rows`);
