import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFacts } from '../../../src/commands/replay.ts';
import type { Facts } from '../../../src/facts.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { factsWith } from '../../support/facts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replay-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function read(facts: unknown): Promise<Facts> {
  const file = join(root, 'facts.json');
  writeFileSync(file, JSON.stringify(facts));
  return readFacts(file);
}

test('facts of this release are read', async () => {
  expect(await read(factsWith())).toEqual(JSON.parse(JSON.stringify(factsWith())));
});

test.each([
  ['a fact that is not there', { overlap: undefined }, 'overlap'],
  ['two of them', { overlap: undefined, quality: undefined }, 'quality; overlap'],
  ['a fact without a state', { slices: {} }, 'slices'],
  ['a table that is not there', { tables: {} }, 'tables.training'],
  ['no environment', { environment: null }, 'environment'],
])('facts of another release are a mistake that the user can mend: %s', async (_, changes, words) => {
  const error = await read({ ...factsWith(), ...changes }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigurationError);
  const [problem] = (error as ConfigurationError).problems;
  expect(problem?.message).toContain('was written by another release: it has no ');
  for (const word of words.split('; ')) expect(problem?.message).toContain(word);
  expect(problem?.next).toContain('ml-test-score run');
});
