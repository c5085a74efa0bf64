import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { Integration } from '../../../src/facts/integration.ts';
import { absent, type Fact } from '../../../src/facts.ts';
import { gatherIntegration, type IntegrationRequest } from '../../../src/gather/integration.ts';
import type { PromotedVersion, VersionSource } from '../../../src/gather/versions.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { openGit } from '../../../src/support/git.ts';
import { factsWith } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';
import { commit, makeRepository, temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
let top: string;
beforeEach(() => {
  folder = temporaryFolder();
  top = makeRepository(join(folder.path, 'repository'));
});
afterEach(() => folder.remove());

const raw = `id,x\n${Array.from({ length: 1000 }, (_, row) => `${row},${row * 2}`).join('\n')}\n`;

const features = {
  name: 'features',
  run: 'mkdir -p build && sed "s/x/feature/" data/raw.csv > build/features.csv',
  inputs: 'data/raw.csv',
  outputs: 'build/features.csv',
};
const training = {
  name: 'training',
  run: 'wc -l < build/features.csv > build/model.txt && echo "{\\"rows\\": 1}" > build/metrics.json',
  inputs: 'build/features.csv',
  outputs: ['build/model.txt', 'build/metrics.json'],
};
const inference = {
  name: 'inference',
  run: 'awk -F, -v OFS=, \'{ print $1, NR == 1 ? "predicted" : $2 / 2 }\' build/features.csv > build/predictions.csv',
  inputs: ['build/features.csv', 'build/model.txt'],
  outputs: 'build/predictions.csv',
};

interface Changes {
  readonly stages?: readonly object[];
  readonly options?: object;
  readonly settings?: object;
  readonly request?: Partial<IntegrationRequest>;
}

async function gather({ stages, options = {}, settings = {}, request = {} }: Changes): Promise<Fact<Integration>> {
  if (!existsSync(join(top, '.gitignore'))) commit(top, { '.gitignore': 'data\nbuild\n', 'train.py': '' });
  mkdirSync(join(top, 'data'), { recursive: true });
  if (!existsSync(join(top, 'data/raw.csv'))) writeFileSync(join(top, 'data/raw.csv'), raw);
  return gatherIntegration({
    root: top,
    git: openGit(top),
    configuration: configurationSchema(checkOptions).parse({
      stages: stages ?? [features, training, inference],
      tests: { 'infra/integration': { sample: 40, ...options } },
      ...settings,
    }),
    environment: { PATH: process.env.PATH, HOME: folder.path },
    secrets: [],
    log: silentLog,
    signal: undefined,
    scratch: join(folder.path, 'scratch'),
    run: factsWith().run,
    problem: null,
    registry: null,
    ...request,
  });
}

async function ran(changes: Changes): Promise<Integration> {
  const fact = await gather(changes);
  if (fact.state !== 'gathered') throw new Error(JSON.stringify(fact));
  return fact.value;
}

describe('the stages on a sample of the raw data', () => {
  it('run in order in a clean copy, and each output is looked at', async () => {
    const found = await ran({});
    expect(found).toMatchObject({
      raw: [{ path: 'data/raw.csv', rows: 40, total: 1000 }],
      problem: null,
      predictions: {
        path: 'build/predictions.csv',
        stage: 'inference',
        columns: ['predicted'],
        rows: 40,
        missing: 0,
        nonFinite: 0,
        inputs: [{ path: 'build/features.csv', rows: 40 }],
      },
    });
    expect(found.stages.map(({ name, outcome, files, wrong }) => [name, outcome, files, wrong])).toEqual([
      ['features', 'succeeded', 1, 0],
      ['training', 'succeeded', 2, 0],
      ['inference', 'succeeded', 1, 0],
    ]);
    // The work tree is as it was, and the copy is gone.
    expect(readFileSync(join(top, 'data/raw.csv'), 'utf8')).toBe(raw);
    expect(existsSync(join(top, 'build'))).toBe(false);
    expect(readdirSync(join(folder.path, 'scratch'))).toEqual([]);
  });

  it('do not find what an earlier run left, and must write it themselves', async () => {
    commit(top, { '.gitignore': 'data\n', 'build/features.csv': 'id,feature\n1,2\n' });
    const lazy = { ...features, run: 'true' };
    const found = await ran({ stages: [lazy, training, inference] });
    expect(found.stages[0]).toMatchObject({
      wrong: 1,
      outputs: [{ path: 'build/features.csv', problem: 'was not written: nothing is there' }],
    });
    expect(found.stages[1]?.outcome).toBe('not-reached');
    expect(found.predictions).toBeNull();
    const twice = { ...training, outputs: ['build/features.csv', 'build/model.txt'] };
    const again = await ran({ stages: [features, twice] });
    expect(again.stages[1]?.outputs[0]).toMatchObject({
      path: 'build/features.csv',
      problem: 'was not written: it is what was there before',
    });
  });

  it.each([
    ['empty', ': > build/features.csv', 'is empty'],
    ['a header alone', 'echo id > build/features.csv', 'is a table without rows'],
    ['ragged', 'printf "a,b\\n1,2\\n3\\n" > build/features.csv', 'row 2 has 1 field; 2 are expected'],
    ['a link', 'ln -s ../data/raw.csv build/features.csv', 'is a symbolic link'],
  ])('find an output that is %s', async (_, command, words) => {
    const found = await ran({ stages: [{ ...features, run: `mkdir -p build; ${command}` }] });
    expect(found.stages[0]?.outputs[0]?.problem).toContain(words);
  });

  it('find JSON that does not parse', async () => {
    const broken = { ...training, run: 'echo 1 > build/model.txt; echo "{" > build/metrics.json' };
    const found = await ran({ stages: [features, broken] });
    expect(found.stages[1]).toMatchObject({ files: 2, wrong: 1 });
    expect(found.stages[1]?.outputs[0]?.problem).toContain('is not JSON');
  });

  it('tell which one failed, with its last lines', async () => {
    const failing = { ...training, run: 'echo "KeyError: bill" >&2; exit 3' };
    const found = await ran({ stages: [features, failing, inference] });
    expect(found.problem).toMatchObject({
      kind: 'broken',
      where: 'training',
      exitCode: 3,
      summary: 'it ended with exit status 3: KeyError: bill',
    });
    expect(found.stages.map(({ outcome }) => outcome)).toEqual(['succeeded', 'failed', 'not-reached']);
  });

  it('are stopped by their own time-out, which fails, and by the budget or a cancellation, which does not', async () => {
    const slow = { ...features, run: 'sleep 30' };
    const own = await ran({ stages: [{ ...slow, timeout: '200ms' }] });
    expect(own).toMatchObject({ problem: { kind: 'broken', where: 'features' }, stages: [{ outcome: 'timed-out' }] });
    const budget = await ran({ stages: [slow], options: { budget: '300ms' } });
    expect(budget).toMatchObject({ problem: { kind: 'unfinished' }, stages: [{ outcome: 'unfinished' }] });
    const cancelled = await ran({ stages: [slow], request: { signal: AbortSignal.timeout(300) } });
    expect(cancelled.problem).toMatchObject({ kind: 'unfinished', summary: 'it was cancelled' });
    expect(cancelled.seconds).toBeLessThan(20);
  });

  it('count predictions that are missing or not finite, and rows that were dropped', async () => {
    const wrong = {
      ...inference,
      run: 'printf "id,predicted,probability\\n1,2,0.5\\n2,nan,0.5\\n3,,inf\\n" > build/predictions.csv',
    };
    const { predictions } = await ran({ stages: [features, training, wrong] });
    expect(predictions).toMatchObject({
      columns: ['predicted', 'probability'],
      rows: 3,
      firstRows: [2, 3],
      inputs: [{ rows: 40 }],
    });
    if (predictions === null || !('rows' in predictions)) throw new Error('no predictions');
    expect(predictions.missing + predictions.nonFinite).toBe(3);
  });

  it('say why there are no predictions to look at', async () => {
    expect((await ran({ stages: [features, training] })).predictions).toMatchObject({
      missing: 'the last stage, "training", writes no table of predictions',
    });
    expect((await ran({ options: { predictions: 'build/others.csv' } })).predictions).toMatchObject({
      missing: 'no stage wrote build/others.csv',
    });
    expect((await ran({ stages: [features] })).predictions).toMatchObject({
      missing: expect.stringContaining('has neither a column with the prediction'),
    });
    expect(
      (
        await ran({
          stages: [features, training, inference, { ...training, name: 'report' }],
          options: { predictions: 'build/predictions.csv' },
        })
      ).predictions,
    ).toMatchObject({ stage: 'inference', rows: 40 });
  });

  it('get what is no raw table whole, and a share of the rows of each part', async () => {
    mkdirSync(join(top, 'data/parts'), { recursive: true });
    for (const part of [1, 2]) writeFileSync(join(top, `data/parts/${part}.csv`), raw);
    writeFileSync(join(top, 'data/words.txt'), 'whole\n');
    const reading = {
      ...features,
      inputs: ['data/parts/*.csv', 'data/words.txt'],
      run: 'grep whole data/words.txt; mkdir -p build; cat data/parts/1.csv > build/features.csv',
    };
    const found = await ran({ stages: [reading, training, inference] });
    expect(found.raw).toEqual([
      { path: 'data/parts/1.csv', rows: 20, total: 1000 },
      { path: 'data/parts/2.csv', rows: 20, total: 1000 },
      { path: 'data/words.txt', rows: null, total: null },
    ]);
    expect(found.problem).toBeNull();
    expect(found.predictions).toMatchObject({ rows: 20 });
    const named = await ran({ stages: [reading, training, inference], options: { raw: 'data/words.txt' } });
    expect(named.raw).toEqual([{ path: 'data/words.txt', rows: null, total: null }]);
    expect(named.predictions).toMatchObject({ rows: 1000 });
  });

  it('never touch the folder of installed packages, which the copy shares with the work tree', async () => {
    commit(top, { '.gitignore': 'data\nbuild\n.venv\n', 'train.py': '' });
    mkdirSync(join(top, '.venv'));
    writeFileSync(join(top, '.venv/model.bin'), 'kept');
    const careless = { ...features, outputs: '.venv/model.bin' };
    await expect(gather({ stages: [careless] })).rejects.toThrow('leads out of the repository');
    expect(readFileSync(join(top, '.venv/model.bin'), 'utf8')).toBe('kept');
  });

  it('load the version in a stage of the registry', async () => {
    const version = { version: '1.4.0' } as PromotedVersion;
    const registry = (current: boolean) => async (): Promise<VersionSource> => ({
      versions: async () => [version],
      assignments: async (_model, stage) => [{ stage: stage ?? '', version: '1.4.0', date: '2026-11-01', current }],
      pull: async (_model, _version, directory) => {
        const target = join(directory, 'artifacts/build/model.txt');
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, 'promoted');
        const { sha256: digest } = await fingerprint(join(directory, 'artifacts'), ['.']);
        return { ...version, digest };
      },
    });
    const loading = { ...inference, model: 'production', run: `grep promoted "$MODEL" && ${inference.run}` };
    const changes = { stages: [features, training, loading], settings: { artifacts: 'build/model.txt' } };
    const found = await ran({ ...changes, request: { registry: registry(true) } });
    expect(found).toMatchObject({ problem: null, predictions: { rows: 40 } });
    expect(found.stages[2]?.version).toBe('1.4.0');
    expect(readdirSync(join(folder.path, 'scratch'))).toEqual([]);
    for (const other of [null, registry(false)])
      expect((await ran({ ...changes, request: { registry: other } })).problem).toMatchObject({
        kind: 'unfinished',
        where: 'inference',
        summary: expect.stringContaining('"production" of the registry'),
      });
    const away = { ...(await registry(true)()), pull: () => Promise.reject(new Error('socket hang up')) };
    expect((await ran({ ...changes, request: { registry: async () => away } })).problem).toMatchObject({
      kind: 'unfinished',
      summary: expect.stringContaining('could not be pulled: the registry could not be read: socket hang up'),
    });
  });

  it('are not run without stages, after a failed training, or without raw data', async () => {
    expect(await gather({ settings: { stages: undefined } })).toEqual(absent('no `stages` are configured'));
    expect(await gather({ request: { problem: 'training failed before it' } })).toEqual(
      absent('training failed before it'),
    );
    await expect(gather({ stages: [{ ...features, inputs: undefined }] })).rejects.toThrow('declares no `inputs`');
    for (const missing of ['nowhere/*.csv', ['data/raw.csv', 'nowhere/*.csv']])
      await expect(gather({ options: { raw: missing } })).rejects.toThrow('no file matches nowhere/*.csv');
    expect(existsSync(join(folder.path, 'scratch')) ? readdirSync(join(folder.path, 'scratch')) : []).toEqual([]);
  });
});
