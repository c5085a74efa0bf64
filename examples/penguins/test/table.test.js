import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readTable, writeJson, writeTable } from '../src/table.js';

describe('table', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'penguins-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  test('what is written is read again, nothing as null', () => {
    const file = join(folder, 'rows.csv');
    writeTable(file, [
      { id: 'P001', sex: null },
      { id: 'P002', sex: 'male' },
    ]);
    assert.equal(readFileSync(file, 'utf8'), 'id,sex\nP001,\nP002,male\n');
    assert.deepEqual(readTable(file), [
      { id: 'P001', sex: null },
      { id: 'P002', sex: 'male' },
    ]);
  });

  test('a row with a field too many is refused by its line', () => {
    const file = join(folder, 'ragged.csv');
    writeFileSync(file, 'id,sex\nP001,male\nP002,male,12\n');
    assert.throws(() => readTable(file), /ragged\.csv:3: expected 2 fields, found 3/);
  });

  test('quoted fields are refused', () => {
    const file = join(folder, 'quoted.csv');
    writeFileSync(file, 'id,note\nP001,"old, grey"\n');
    assert.throws(() => readTable(file), /quoted fields are not supported/);
  });

  test('JSON ends with a line break', () => {
    const file = join(folder, 'one.json');
    writeJson(file, { a: 1 });
    assert.equal(readFileSync(file, 'utf8'), '{\n  "a": 1\n}\n');
  });
});
