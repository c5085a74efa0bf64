import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { randomNumbers, shuffle } from '../src/random.js';
import { readTable, writeTable } from '../src/table.js';

describe('pipeline', () => {
  let folder;
  const sample = shuffle(readTable('data/penguins.csv'), randomNumbers(5)).slice(0, 80);
  const train = (...flags) => {
    const args = ['train.js', '--training', join(folder, 'train.csv'), '--testing', join(folder, 'test.csv'), ...flags];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'penguins-'));
    writeTable(join(folder, 'train.csv'), sample.slice(0, 60));
    writeTable(join(folder, 'test.csv'), sample.slice(60));
  });
  after(() => rmSync(folder, { recursive: true }));

  test('raw rows become a model, metrics and one finite prediction per row', () => {
    const output = join(folder, 'build');
    const run = train('--output', output, '--epochs', '20');
    assert.equal(run.status, 0, run.stderr);

    const read = (name) => JSON.parse(readFileSync(join(output, name), 'utf8'));
    const metrics = read('metrics.json');
    for (const value of [
      ...Object.values(metrics).filter((one) => typeof one !== 'object'),
      ...Object.values(metrics.train),
    ])
      assert.ok(Number.isFinite(value), JSON.stringify(metrics));
    assert.ok(metrics.accuracy > 0.6, `accuracy ${metrics.accuracy} on a sample`);
    assert.equal(read('model.json').weights[0].length, read('model.json').inputs.length);
    assert.equal(readTable(join(output, 'curve.csv')).length, 20);

    const predictions = readTable(join(output, 'predictions.csv'));
    assert.deepEqual(
      predictions.map((row) => row.id),
      sample.slice(60).map((row) => row.id),
    );
    for (const { id, species, predicted, ...probabilities } of predictions) {
      const total = Object.values(probabilities).reduce((sum, value) => sum + Number(value), 0);
      assert.ok(Math.abs(total - 1) < 1e-9, `${id}: ${total}`);
      assert.ok(`probability_${predicted}` in probabilities && `probability_${species}` in probabilities);
    }
  });

  test('a wrong setting ends with a message and without outputs', () => {
    const run = train('--output', join(folder, 'none'), '--learning-rate', 'fast');
    assert.notEqual(run.status, 0);
    assert.match(run.stderr, /learning-rate: expected a number of at least 0, found fast/);
    assert.throws(() => readFileSync(join(folder, 'none', 'metrics.json')));
  });
});
