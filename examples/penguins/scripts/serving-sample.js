// Stands for the query of a request log, which an example cannot have: 250 rows as the model was asked about them in the last day, what it answered, and the species of
// the 200 oldest, as somebody told them later. Penguins come again from season to season, so some were in the training data, with the same measurements. The answers
// here are those of the model of this run; your log has those of the model in production.
import { mkdirSync } from 'node:fs';
import { answer, readModel } from '../src/answer.js';
import { randomNumbers } from '../src/random.js';
import { readTable, writeTable } from '../src/table.js';

const rows = 250;
const labelled = 200;
const secondsOfADay = 86_400;
const now = Date.now();
const random = randomNumbers(2026);
const penguins = readTable('data/penguins.csv');
const model = readModel('build/model.json');

const asked = Array.from({ length: rows }, () => {
  const { species, ...features } = penguins.splice(Math.floor(random() * penguins.length), 1)[0];
  return { species, row: { served_at: new Date(now - random() * secondsOfADay * 1000).toISOString(), ...features } };
}).sort((a, b) => (a.row.served_at < b.row.served_at ? -1 : 1));

mkdirSync('build', { recursive: true });
writeTable(
  'build/serving.csv',
  asked.map(({ row }) => row),
);
writeTable(
  'build/served.csv',
  asked.map(({ row }) => {
    const { predicted, probabilities } = answer(model, row);
    const named = Object.entries(probabilities).map(([name, probability]) => [`probability_${name}`, probability]);
    return { served_at: row.served_at, id: row.id, island: row.island, predicted, ...Object.fromEntries(named) };
  }),
);
writeTable(
  'build/labels.csv',
  asked.slice(0, labelled).map(({ species, row }) => ({ id: row.id, species })),
);
console.log(`build/serving.csv: ${rows} rows; build/labels.csv: the species of ${labelled}`);
