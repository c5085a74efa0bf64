import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encode, encodedNames, fitEncoder, median } from '../src/features.js';

const rows = [
  { body_mass_g: '3000', sex: 'male', island: 'Dream' },
  { body_mass_g: '4000', sex: 'female', island: 'Biscoe' },
  { body_mass_g: '5000', sex: 'female', island: 'Biscoe' },
  { body_mass_g: null, sex: null, island: 'Dream' },
];

describe('features', () => {
  test('a measurement is standardised over the rows that have it', () => {
    const encoder = fitEncoder(rows, ['body_mass_g']);
    const encoded = rows.slice(0, 3).map((row) => encode(encoder, row)[0]);
    assert.equal(encoded[1], 0);
    assert.ok(Math.abs(encoded[2] - Math.sqrt(1.5)) < 1e-12);
    assert.equal(encoded[0], -encoded[2]);
  });

  test('a missing measurement becomes the median', () => {
    const encoder = fitEncoder(rows, ['body_mass_g']);
    assert.deepEqual(encode(encoder, { body_mass_g: null }), encode(encoder, { body_mass_g: '4000' }));
  });

  test('a category is one-hot, in the order of its name', () => {
    const encoder = fitEncoder(rows, ['sex', 'island']);
    assert.deepEqual(encodedNames(encoder), ['sex=female', 'sex=male', 'island=Biscoe', 'island=Dream']);
    assert.deepEqual(encode(encoder, rows[0]), [0, 1, 0, 1]);
  });

  test('a missing category becomes the most frequent one', () => {
    assert.deepEqual(encode(fitEncoder(rows, ['sex']), { sex: null }), [1, 0]);
  });

  test('a category that training never saw is all zeros', () => {
    assert.deepEqual(encode(fitEncoder(rows, ['island']), { island: 'Torgersen' }), [0, 0]);
  });

  test('a constant measurement is zero, not NaN', () => {
    const constant = [{ body_mass_g: '4000' }, { body_mass_g: '4000' }];
    assert.deepEqual(encode(fitEncoder(constant, ['body_mass_g']), constant[0]), [0]);
  });

  test('text in place of a number is refused', () => {
    const encoder = fitEncoder(rows, ['body_mass_g']);
    assert.throws(() => encode(encoder, { body_mass_g: 'heavy' }), /body_mass_g: expected a number, found "heavy"/);
  });

  test('an unknown feature is refused by name', () => {
    assert.throws(() => fitEncoder(rows, ['wingspan']), /unknown feature "wingspan": expected one of bill_length_mm/);
  });

  test('a column without a value is refused', () => {
    assert.throws(() => fitEncoder([{ sex: null }], ['sex']), /feature "sex" has no value/);
  });

  test('the median of an even number of values lies between the middle two', () => {
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([10, 2, 1]), 2);
  });
});
