// Splits data/penguins.csv into data/train.csv and data/test.csv: 30 % of each species for testing, the same rows on every machine.
import { randomNumbers, shuffle } from '../src/random.js';
import { readTable, writeTable } from '../src/table.js';

const testShare = 0.3;
const random = randomNumbers(2014);

const penguins = readTable('data/penguins.csv');
const species = [...new Set(penguins.map((penguin) => penguin.species))].sort();
const testing = new Set();
for (const name of species) {
  const ids = penguins.filter((penguin) => penguin.species === name).map((penguin) => penguin.id);
  for (const id of shuffle(ids, random).slice(0, Math.round(ids.length * testShare))) testing.add(id);
}

const parts = {
  train: penguins.filter(({ id }) => !testing.has(id)),
  test: penguins.filter(({ id }) => testing.has(id)),
};
for (const [name, rows] of Object.entries(parts)) {
  writeTable(`data/${name}.csv`, rows);
  const counts = species.map((one) => `${one} ${rows.filter((row) => row.species === one).length}`);
  console.log(`data/${name}.csv: ${rows.length} rows (${counts.join(', ')})`);
}
