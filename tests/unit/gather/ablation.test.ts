import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { benefit } from '../../../src/checks/data/benefit.ts';
import { checkOptions } from '../../../src/checks/index.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { FeatureBenefits } from '../../../src/facts/benefit.ts';
import { absent, type Fact, gathered } from '../../../src/facts.ts';
import { type AblationRequest, gatherAblation } from '../../../src/gather/ablation.ts';
import { openGit } from '../../../src/support/git.ts';
import { factsWith, metrics, training } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';
import { commit, makeRepository, temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
let scratch: string;
beforeEach(() => {
  folder = temporaryFolder();
  root = makeRepository(join(folder.path, 'repository'));
  scratch = join(folder.path, 'scratch');
});
afterEach(() => folder.remove());

/** Learns for each value of `used` its most frequent label, and writes how often that is right on the testing data; `unused` is never looked at. */
const trainer = `
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
if (existsSync('build/model.json')) throw new Error('a stale model is there');
const rows = (file) => readFileSync(file, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(','));
const counts = {};
for (const [used, , label] of rows('data/train.csv')) {
  counts[used] ??= {};
  counts[used][label] = (counts[used][label] ?? 0) + 1;
}
const model = Object.fromEntries(
  Object.entries(counts).map(([value, of]) => [value, Object.entries(of).sort((a, b) => b[1] - a[1])[0][0]]),
);
const testing = rows('data/test.csv');
mkdirSync('build', { recursive: true });
writeFileSync('build/model.json', JSON.stringify(model));
const right = testing.filter(([used, , label]) => model[used] === label).length;
writeFileSync('build/metrics.json', JSON.stringify({ accuracy: right / testing.length }));
`;
const table = (rows: number): string =>
  `used,unused,label\n${Array.from({ length: rows }, (_, row) => `${row % 4},${row % 7},${row % 4 < 2 ? 'a' : 'b'}\n`).join('')}`;

const configured = (options: object = {}, others: object = {}) => ({
  train: { run: 'node train.mjs' },
  metrics: 'build/metrics.json',
  artifacts: ['build/model.json'],
  data: { training: 'data/train.csv', testing: 'data/test.csv', label: 'label' },
  gate: { metrics: { accuracy: { minimum: 0.9 } } },
  tests: { 'data/benefit': { method: 'ablation', ...options } },
  ...others,
});

function ablate(
  configuration: object = configured(),
  { script = trainer, ...changes }: Partial<AblationRequest> & { readonly script?: string } = {},
): Promise<Fact<FeatureBenefits>> {
  commit(root, {
    'train.mjs': script,
    'data/train.csv': table(400),
    'data/test.csv': table(100),
    '.gitignore': 'build',
  });
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build/model.json'), 'stale');
  return gatherAblation({
    root,
    git: openGit(root),
    configuration: configurationSchema(checkOptions).parse(configuration),
    scratch,
    environment: { PATH: process.env.PATH, HOME: folder.path },
    secrets: [],
    log: silentLog,
    features: gathered(['used', 'unused']),
    training: gathered(training({ seconds: 0.2 })),
    metrics: gathered(metrics({ accuracy: 1 })),
    ...changes,
  });
}

const finding = (benefits: Fact<FeatureBenefits>, configuration: object = configured()) =>
  runCheck(
    benefit,
    factsWith({ configuration: { ...configuration, data: { features: ['used', 'unused'] } }, benefits }),
  ).finding;

describe('ablation', () => {
  it('trains again for each feature, and finds what the model loses without it', async () => {
    const found = await ablate();
    expect(found).toMatchObject({
      state: 'gathered',
      value: {
        method: 'ablation',
        source: 'accuracy',
        features: [
          { feature: 'used', deviation: 0 },
          { feature: 'unused', benefit: 0, deviation: 0 },
        ],
        ablation: { own: 1, references: [1, 1], trainings: 4, direction: 'higher', unreached: [] },
      },
    });
    if (found.state !== 'gathered') throw new Error('not gathered');
    expect(found.value.features[0]?.benefit).toBeGreaterThan(0.2);
    expect(finding(found)).toMatchObject({ outcome: 'fail', summary: expect.stringContaining('found unused 0') });
    // Nothing of it is left, and the work tree is as it was.
    expect(readdirSync(scratch)).toEqual([]);
    expect(readFileSync(join(root, 'data/train.csv'), 'utf8')).toBe(table(400));
    expect(readFileSync(join(root, 'build/model.json'), 'utf8')).toBe('stale');
  });

  it('passes where every feature is used, also by a metric of which lower is better', async () => {
    const script = trainer.replace('{ accuracy: right / testing.length }', '{ log_loss: 1 - right / testing.length }');
    const configuration = configured({ metric: 'log_loss', minimum: 0.1 });
    const found = await ablate(configuration, {
      script,
      metrics: gathered(metrics({ log_loss: 0 })),
      features: gathered(['used']),
    });
    expect(finding(found, configuration)).toMatchObject({ outcome: 'pass' });
  });

  it('is inconclusive where training in the copy is another training, and stops after the first', async () => {
    const found = await ablate(configured(), { metrics: gathered(metrics({ accuracy: 0.5 })) });
    expect(found).toMatchObject({
      value: { features: [], ablation: { references: [1], unreached: ['used', 'unused'] } },
    });
    expect(finding(found)).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('accuracy expected 0.5 within 5%, found 1'),
    });
  });

  it('is inconclusive with what it would take where the budget or `most` is too small', async () => {
    const slow = { script: `await new Promise((end) => setTimeout(end, 800));${trainer}` };
    const budget = configured({ budget: '2s' });
    const found = await ablate(budget, slow);
    expect(found).toMatchObject({ value: { features: [], ablation: { unreached: ['used', 'unused'] } } });
    expect(finding(found, budget)).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringMatching(
        /^2 of 2 features were not reached within the budget of 2s: 4 trainings of about /,
      ),
    });
    const most = configured({ most: 1 });
    expect(finding(await ablate(most), most).summary).toMatch(/^2 features are more than `most` \(1\) allows/);
  });

  it('stops a training that outlives the budget', async () => {
    const budget = configured({ budget: '300ms' });
    const found = await ablate(budget, { script: 'setTimeout(() => {}, 60_000)' });
    expect(finding(found, budget)).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('4 trainings of about 200ms are 800ms'),
    });
    expect(readdirSync(scratch)).toEqual([]);
  });

  it.each([
    ['fails', 'throw new Error("no data here")', 'on untouched data in a clean copy failed: Error: no data here'],
    ['writes no metric', trainer.replace('{ accuracy:', '{ f1:'), 'failed: accuracy is missing or no finite number'],
    ['writes NaN', trainer.replace('right / testing.length', 'null'), 'failed: build/metrics.json'],
  ])('says what is wrong where training %s', async (_, script, error) => {
    const found = await ablate(configured(), { script });
    expect(found).toMatchObject({ state: 'failed', error: expect.stringContaining(error), next: expect.any(String) });
    expect(finding(found).outcome).toBe('inconclusive');
  });

  it('is inconclusive where training fails without what a feature tells', async () => {
    const strict = `${trainer}\nif (readFileSync('data/train.csv', 'utf8').split('\\n')[2].split(',')[1] !== '1') throw new Error('out of order');`;
    const found = await ablate(configured(), { script: strict });
    expect(found).toMatchObject({
      value: { features: [{ feature: 'used' }, { benefit: null, problem: expect.stringContaining('out of order') }] },
    });
    expect(finding(found)).toMatchObject({ outcome: 'inconclusive', summary: expect.stringContaining('out of order') });
  });

  it('refuses tables that it cannot shuffle, and data that training writes itself', async () => {
    writeFileSync(join(root, 'train.parquet'), 'PAR1');
    const parquet = { ...configured(), data: { training: 'train.parquet', label: 'label' } };
    expect(await ablate(parquet, { script: 'throw new Error("no training was needed to tell")' })).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('train.parquet: is no CSV or TSV table'),
      next: expect.stringContaining('importance'),
    });
    const rewriting = `import { writeFileSync as put } from 'node:fs';\nput('data/train.csv', ${JSON.stringify(table(400))});${trainer}`;
    expect(await ablate(configured(), { script: rewriting })).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('data/train.csv: is written by training itself'),
    });
  });

  it('ends when it is cancelled, and leaves nothing', async () => {
    const cancellation = new AbortController();
    setTimeout(() => cancellation.abort(), 1200);
    const script = 'setTimeout(() => {}, 60_000)';
    const found = await ablate(configured(), { script, signal: cancellation.signal });
    expect(found).toMatchObject({ state: 'failed', error: expect.stringContaining('was cancelled') });
    expect(readdirSync(scratch)).toEqual([]);
  });

  it.each([
    ['nothing is trained', configured(), { training: absent('') }, 'nothing is trained here'],
    ['no metric is gated', configured({}, { gate: {} }), {}, 'no metric below `gate.metrics`'],
    ['the metric is not there', configured({ metric: 'f1' }), {}, 'f1 is no metric of this run'],
    [
      'the features are unknown',
      configured(),
      { features: absent('no data') },
      'which features there are is not known',
    ],
  ])('says so where %s', async (_, configuration, changes, error) => {
    expect(await ablate(configuration, changes)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining(error),
      next: expect.any(String),
    });
  });
});
