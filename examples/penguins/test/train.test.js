import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('a wrong setting ends training with a message and without a model', () => {
  const output = join(tmpdir(), `penguins-${process.pid}`);
  const run = spawnSync(process.execPath, ['train.js', '--output', output, '--learning-rate', 'fast'], {
    encoding: 'utf8',
  });
  assert.notEqual(run.status, 0);
  assert.match(run.stderr, /learning-rate: expected a number of at least 0, found fast/);
  assert.ok(!existsSync(output));
});
