import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readTable } from '../src/table.js';

const schema = JSON.parse(readFileSync('data/schema.json', 'utf8'));
const training = readTable('data/train.csv');
const testing = readTable('data/test.csv');

describe('data', () => {
  test('at most 5 % of a column is missing', () => {
    for (const { name } of schema.fields) {
      const missing = training.filter((row) => row[name] === null).length / training.length;
      assert.ok(missing <= 0.05, `${name}: ${(100 * missing).toFixed(1)} % missing`);
    }
  });

  test('no penguin is in both tables, and none was lost', () => {
    const ids = [...training, ...testing].map((row) => row.id).sort();
    assert.deepEqual(
      ids,
      readTable('data/penguins.csv').map((row) => row.id),
    );
  });

  test('both tables hold the species in the same shares', () => {
    for (const species of ['Adelie', 'Chinstrap', 'Gentoo']) {
      const share = (rows) => rows.filter((row) => row.species === species).length / rows.length;
      assert.ok(Math.abs(share(training) - share(testing)) < 0.01, species);
    }
  });
});
