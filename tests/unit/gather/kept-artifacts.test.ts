import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { absent, type Facts } from '../../../src/facts.ts';
import { gatherFacts } from '../../../src/gather/gather.ts';
import { missingModel } from '../../../src/promote/guard.ts';
import { factsWith } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
const warnings: string[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  warnings.length = 0;
  mkdirSync(join(folder.path, 'build'));
});
afterEach(() => folder.remove());

/** Facts of a run that trains, and then runs `restore` and the evidence of another test. */
function gather(restore: string, evidence = 'true'): Promise<Facts> {
  const root = folder.path;
  const { run, policy } = factsWith();
  return gatherFacts({
    root,
    scratch: join(root, '.scratch'),
    git: null,
    run,
    policy,
    policyPlaceOf: () => ({}),
    configuration: configurationSchema(checkOptions).parse({
      train: 'echo 1 > build/a.bin; echo 2 > build/b.bin',
      artifacts: 'build/*.bin',
      tests: { 'infra/unit-tests': { restore }, 'data/policy': { run: evidence } },
    }),
    baseline: absent('a first run'),
    production: absent('nothing is promoted'),
    registry: null,
    history: null,
    github: null,
    environment: { PATH: process.env.PATH ?? '' },
    secrets: [],
    log: { ...silentLog, warning: (text) => warnings.push(text) },
  });
}

test('the model that was tested is the one that is there', async () => {
  writeFileSync(join(folder.path, 'other.txt'), '');
  const facts = await gather('cp build/a.bin kept && mv kept build/a.bin; touch build/b.bin; echo x > other.txt');
  expect(facts.restore).toMatchObject({ state: 'gathered', value: { outcome: 'succeeded' } });
  expect(facts.artifacts).toMatchObject({ state: 'gathered' });
  expect(missingModel(facts)).toBeNull();
  expect(warnings).toEqual([]);
});

test.each([
  ['changed by an exercise', 'echo 3 > build/b.bin', 'true', 'build/b.bin was changed by a command'],
  ['removed by an exercise', 'rm build/a.bin', 'true', 'build/a.bin was removed by a command'],
  ['changed by the evidence of a test', 'true', 'echo 3 >> build/a.bin', 'build/a.bin was changed by a command'],
])('a model that was %s is not promoted, and the file is named', async (_, restore, evidence, words) => {
  const facts = await gather(restore, evidence);
  expect(facts.artifacts).toMatchObject({ state: 'failed', error: expect.stringContaining(words) });
  expect(missingModel(facts)).toContain(words);
  expect(warnings).toEqual([expect.stringContaining(words)]);
  if (words.includes('b.bin')) expect(readFileSync(join(folder.path, 'build/b.bin'), 'utf8')).toBe('3\n');
});
