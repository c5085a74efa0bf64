import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { permutationImportance } from '../src/importance.js';

describe('importance', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({ used: index % 2, ignored: index % 3 }));
  const lossOf = (changed) => changed.filter((row, index) => row.used !== rows[index].used).length / rows.length;

  test('a feature that the loss looks at is worth something, another nothing', () => {
    const [used, ignored] = permutationImportance(['used', 'ignored'], rows, lossOf, 7);
    assert.ok(used.importance - used.std > 0.3);
    assert.deepEqual(ignored, { feature: 'ignored', importance: 0, std: 0 });
  });

  test('the same seed gives the same numbers', () =>
    assert.deepEqual(
      permutationImportance(['used'], rows, lossOf, 7),
      permutationImportance(['used'], rows, lossOf, 7),
    ));
});
