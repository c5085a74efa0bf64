import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { violations } from '../src/schema.js';
import { readTable } from '../src/table.js';

const schema = JSON.parse(readFileSync('data/schema.json', 'utf8'));
const training = readTable('data/train.csv');
const testing = readTable('data/test.csv');

describe('data', () => {
  test('every training row keeps the schema', () => assert.deepEqual(violations(schema, training), []));

  test('every testing row keeps the schema', () => assert.deepEqual(violations(schema, testing), []));

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

describe('schema', () => {
  const penguin = training[0];
  const cases = [
    [{ species: 'Emperor' }, 'line 2, species: expected Adelie or Chinstrap or Gentoo, found Emperor'],
    [{ species: null }, 'line 2, species: expected a value, found nothing'],
    [{ id: '17' }, 'line 2, id: expected something like P[0-9]{3}, found 17'],
    [{ bill_length_mm: 'long' }, 'line 2, bill_length_mm: expected a number, found long'],
    [{ bill_length_mm: '3.9' }, 'line 2, bill_length_mm: expected at least 25, found 3.9'],
    [{ body_mass_g: '37500' }, 'line 2, body_mass_g: expected at most 7000, found 37500'],
    [{ flipper_length_mm: '181.5' }, 'line 2, flipper_length_mm: expected an integer, found 181.5'],
  ];
  for (const [change, sentence] of cases)
    test(sentence, () => assert.deepEqual(violations(schema, [{ ...penguin, ...change }]), [sentence]));

  test('a repeated id', () =>
    assert.deepEqual(violations(schema, [penguin, penguin]), [`line 3, id: ${penguin.id} was there before`]));

  test('a column too many', () =>
    assert.match(violations(schema, [{ ...penguin, year: '2007' }])[0], /expected the columns id,.*found .*,year/));
});
