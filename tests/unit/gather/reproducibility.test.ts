import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { reproducibility } from '../../../src/checks/infra/reproducibility.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { Reproducibility } from '../../../src/facts/reproducibility.ts';
import { absent, type Fact, gathered, type Metrics } from '../../../src/facts.ts';
import { gatherMetrics } from '../../../src/gather/metrics.ts';
import { originAfter, snapshotOutputs } from '../../../src/gather/outputs.ts';
import { gatherRepeats } from '../../../src/gather/repeats.ts';
import { gatherReproducibility } from '../../../src/gather/reproducibility.ts';
import { gatherTraining } from '../../../src/gather/training.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { openGit } from '../../../src/support/git.ts';
import { factsWith } from '../../support/facts.ts';
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

/** Writes features, a model, metrics and predictions; `chance` is what differs from one training to the next. */
const trainer = (chance: string, more = ''): string => `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const seed = Number(process.env.ML_TEST_SCORE_SEED);
const chance = ${chance};
const ids = readFileSync('data/test.csv', 'utf8').trim().split('\\n').slice(1);
mkdirSync('build', { recursive: true });
writeFileSync('build/features.csv', ids.join());
writeFileSync('build/model.json', JSON.stringify({ chance }));
writeFileSync('build/metrics.json', JSON.stringify({ accuracy: 0.9 + chance / 100, loss: 0.1 }));
writeFileSync('build/predictions.csv', 'id,predicted,probability\\n' + ids.map((id, row) => id + ',' + (row % 2 ? 'a' : 'b') + ',' + (0.5 + chance / 10)).join('\\n'));
${more}
`;

const configured = (options: object = { 'train-again': true }, others: object = {}) => ({
  train: { run: 'node train.mjs' },
  metrics: 'build/metrics.json',
  artifacts: ['build/model.json'],
  predictions: 'build/predictions.csv',
  stages: [
    { name: 'features', run: 'node train.mjs', outputs: 'build/features.csv' },
    { name: 'training', run: 'node train.mjs', outputs: ['build/model.json'] },
  ],
  data: { testing: 'data/test.csv', key: 'id' },
  tests: { 'infra/reproducibility': options },
  ...others,
});

/** A first training in the work tree, as a run does it. */
async function train(script: string, written: object) {
  commit(root, { 'train.mjs': script, 'data/test.csv': 'id\n1\n2\n3\n4\n', '.gitignore': 'build\nlocal' });
  mkdirSync(join(root, 'local'));
  writeFileSync(join(root, 'local/extra.txt'), '0');
  const configuration = configurationSchema(checkOptions).parse(written);
  const context = {
    root,
    configuration,
    scratch,
    git: openGit(root),
    environment: { PATH: process.env.PATH, HOME: folder.path },
    secrets: [],
    log: silentLog,
  };
  const snapshot = await snapshotOutputs(root, ['build/*']);
  const training = await gatherTraining({ ...context, train: configuration.train });
  if (training.state !== 'gathered' || training.value.outcome !== 'succeeded') throw new Error('training failed');
  const originOf = originAfter(snapshot, root, context.git);
  const metrics: Fact<Metrics> = await gatherMetrics({ root, configuration, originOf, training: null });
  return {
    ...context,
    training,
    originOf,
    metrics,
    problem: null,
    artifacts: gathered(await fingerprint(root, configuration.artifacts ?? [])),
    predictions: gathered(await fingerprint(root, ['build/predictions.csv'])),
  };
}

async function trainAgain(script: string, written: object = configured()) {
  const context = await train(script, written);
  const fact = await gatherReproducibility(context);
  expect(readdirSync(scratch)).toEqual([]);
  const { finding } = runCheck(reproducibility, factsWith({ configuration: written, reproducibility: fact }));
  return { fact, finding, value: (fact as { value?: Reproducibility }).value };
}

/** A counter beside the repository: what a training finds that is not the first. */
const differently = `(() => {
  const file = process.env.HOME + '/count';
  let count = 0;
  try { count = Number(readFileSync(file, 'utf8')); } catch {}
  writeFileSync(file, String(count + 1));
  return count;
})()`;

describe('a second training in a clean copy', () => {
  it('agrees with the first where training is the same each time', async () => {
    const { value, finding } = await trainAgain(trainer('0'));
    expect(value).toMatchObject({
      end: 'trained',
      metrics: [
        { name: 'accuracy', first: 0.9, second: 0.9 },
        { name: 'loss', first: 0.1, second: 0.1 },
      ],
      artifacts: { files: 1, differing: 0 },
      stages: [
        { name: 'features', differing: 0 },
        { name: 'training', differing: 0 },
      ],
      predictions: { rows: 4, key: ['id'], differing: 0, unmatched: { first: 0, second: 0 } },
    });
    expect(finding.outcome).toBe('pass');
    expect(finding.summary).toContain('2 metrics agree; 4 predictions agree');
    expect(finding.summary).toContain('equal, byte by byte');
  });

  it('tells metrics, predictions and the first stage that differ', async () => {
    const { finding } = await trainAgain(trainer(differently));
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('1 of 2 metrics differ: accuracy 0.9, then 0.91, expected equal');
    expect(finding.summary).toContain('4 of 4 predictions differ (100%), at most by 0.1; first rows: 1, 2, 3, 4');
    expect(finding.summary).toContain('the outputs of the stage training, the first that differs');
  });

  it('accepts what is within tolerance, unless files have to be equal', async () => {
    const options = { tolerance: { accuracy: 0.02 }, predictions: 0.2 };
    const { finding, fact } = await trainAgain(trainer(differently), configured(options));
    expect(finding).toMatchObject({ outcome: 'pass' });
    expect(finding.summary).toContain('the files of the model differ in 1 of 1 files: build/model.json');
    const configuration = configured({ ...options, artifacts: 'equal' });
    expect(runCheck(reproducibility, factsWith({ configuration, reproducibility: fact })).finding.outcome).toBe('fail');
  });

  it('names the untracked file that training needs', async () => {
    const { finding, value } = await trainAgain(trainer("Number(readFileSync('local/extra.txt', 'utf8'))"));
    expect(value?.problem?.missing).toEqual([{ name: 'local/extra.txt', inWorkTree: true }]);
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('local/extra.txt: in the work tree, but neither tracked in git nor declared');
    expect(finding.remedy).toContain('track the file in git');
  });

  it('is inconclusive where the budget is too short', async () => {
    const slow = trainer(
      '0',
      "if (process.cwd().includes('clean-copy')) await new Promise((r) => setTimeout(r, 60000));",
    );
    const { finding } = await trainAgain(slow, configured({ budget: '1500ms' }));
    expect(finding).toMatchObject({ outcome: 'inconclusive' });
    expect(finding.summary).toContain('within its budget of 1.5s');
  });

  it('stops and leaves nothing where the run is cancelled', async () => {
    const slow = trainer(
      '0',
      "if (process.cwd().includes('clean-copy')) await new Promise((r) => setTimeout(r, 60000));",
    );
    const context = await train(slow, configured());
    const started = Date.now();
    await expect(gatherReproducibility({ ...context, signal: AbortSignal.timeout(500) })).rejects.toThrow(
      'the second training was cancelled',
    );
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('counts predictions of other rows', async () => {
    const more =
      "if (process.cwd().includes('clean-copy')) writeFileSync('build/predictions.csv', 'id,predicted,probability\\n1,b,0.5\\n9,a,0.5\\n');";
    const { finding } = await trainAgain(trainer('0', more));
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('different rows (by id): 3 only in the first, 1 only in the second');
  });

  it('fails where the second training writes no metrics', async () => {
    const more = "if (process.cwd().includes('clean-copy')) (await import('node:fs')).rmSync('build/metrics.json');";
    const { finding } = await trainAgain(trainer('0', more));
    expect(finding.summary).toContain('the metrics of the second training: build/metrics.json: no such file');
    expect(finding.outcome).toBe('fail');
  });
});

describe('train.repeats', () => {
  const repeated = configured({}, { train: { run: 'node train.mjs', repeats: 3 } });

  it('trains with further seeds, and keeps the first model', async () => {
    const context = await train(trainer('seed'), repeated);
    const model = readFileSync(join(root, 'build/model.json'), 'utf8');
    expect(await gatherRepeats(context)).toEqual(
      gathered({ trainings: 3, metrics: { accuracy: [0.91, 0.92, 0.93], loss: [0.1, 0.1, 0.1] }, incomplete: [] }),
    );
    expect(readFileSync(join(root, 'build/model.json'), 'utf8')).toBe(model);
    expect(model).toBe('{"chance":1}');
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('names metrics that are not finite in every training', async () => {
    const more = 'if (seed === 2) writeFileSync(\'build/metrics.json\', \'{"accuracy": NaN, "loss": 0.1}\');';
    expect(await gatherRepeats(await train(trainer('seed', more), repeated))).toMatchObject({
      value: { metrics: { loss: [0.1, 0.1, 0.1] }, incomplete: ['accuracy'] },
    });
  });

  it('fails where a seed fails, and is absent where training is done once', async () => {
    const context = await train(trainer('seed', "if (seed === 3) throw new Error('diverged');"), repeated);
    const fact = await gatherRepeats(context);
    expect(fact).toMatchObject({ state: 'failed', error: expect.stringContaining('training with seed 3') });
    const once = configurationSchema(checkOptions).parse(configured());
    expect(await gatherRepeats({ ...context, configuration: once })).toMatchObject({ state: 'absent' });
    expect(await gatherRepeats({ ...context, problem: 'training failed' })).toEqual(absent('training failed'));
  });
});
