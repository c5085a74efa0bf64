// Stands for the query of a request log: 250 rows as the model was asked about them, in the last day, without the species that nobody knows yet.
// Penguins come again from season to season, so some were in the training data, with the same measurements.
import { mkdirSync } from 'node:fs';
import { randomNumbers } from '../src/random.js';
import { readTable, writeTable } from '../src/table.js';

const rows = 250;
const secondsOfADay = 86_400;
const now = Date.now();
const random = randomNumbers(2026);
const penguins = readTable('data/penguins.csv');

const asked = Array.from({ length: rows }, () => {
  const { species: _, ...features } = penguins.splice(Math.floor(random() * penguins.length), 1)[0];
  return { served_at: new Date(now - random() * secondsOfADay * 1000).toISOString(), ...features };
});
mkdirSync('build', { recursive: true });
writeTable(
  'build/serving.csv',
  asked.sort((a, b) => (a.served_at < b.served_at ? -1 : 1)),
);
console.log(`build/serving.csv: ${rows} rows`);
