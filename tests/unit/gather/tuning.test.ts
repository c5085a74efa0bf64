import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { tuning as check } from '../../../src/checks/model/tuning.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { Tuning } from '../../../src/facts/tuning.ts';
import { gatherTuning } from '../../../src/gather/tuning.ts';
import { timeOf } from '../../../src/gather/tuning-columns.ts';
import { openGit } from '../../../src/support/git.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const fixtures = join(import.meta.dirname, '../../fixtures/tuning');
const best: { number: number; value: number; params: Record<string, unknown> } = JSON.parse(
  readFileSync(join(fixtures, 'best.json'), 'utf8'),
);

const schema = configurationSchema({ ...checkOptions, 'model/tuning': check.options });
const configured = (options: object, more: object = {}) =>
  schema.parse({ ...more, tests: { 'model/tuning': options } });
const write = (path: string, content: unknown): void =>
  writeFileSync(join(folder.path, path), typeof content === 'string' ? content : JSON.stringify(content));

function fixture(name: string, options: object = {}, params: unknown = best.params) {
  cpSync(join(fixtures, name), join(folder.path, name));
  if (params !== null) write('params.json', params as object);
  return gatherTuning({ root: folder.path, configuration: configured({ 'trials-file': name, ...options }) });
}

function table(text: string, options: object = {}, name = 'trials.csv') {
  write(name, text);
  return gatherTuning({ root: folder.path, configuration: configured({ 'trials-file': name, ...options }) });
}

async function value(fact: ReturnType<typeof gatherTuning>): Promise<Tuning> {
  const found = await fact;
  if (found.state !== 'gathered') throw new Error(JSON.stringify(found));
  return found.value;
}

describe('an Optuna study', () => {
  it.each(['optuna.csv', 'optuna-index.csv', 'optuna.json', 'optuna.jsonl', 'optuna-list.json'])(
    'is read from %s, without its failed and pruned trials',
    async (name) => {
      const found = await value(fixture(name, { direction: 'minimize' }));
      expect(found).toMatchObject({
        file: name,
        metric: 'value',
        direction: 'minimize',
        trials: 14,
        unfinished: 2,
        notFinite: 0,
        completed: 12,
        distinct: 12,
        parametersFile: 'params.json',
        newest: { by: 'trial' },
      });
      // The pruned trial 4 has a lower value than any that was completed.
      expect(found.best?.name).toBe(`trial ${best.number}`);
      expect(found.best?.value).toBeCloseTo(best.value, 9);
      expect(found.match).toEqual(found.best);
      expect(found.parameters.map(({ name, agrees }) => [name, agrees]).sort()).toEqual([
        ['booster', true],
        ['learning_rate', true],
        ['max_depth', true],
        ['rate_drop', true],
      ]);
      expect(found.newest?.time.slice(0, 16)).toBe(newestInCsv());
    },
  );

  it('asks for the direction, which Optuna does not export', async () => {
    expect(await fixture('optuna.csv')).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('maximised or minimised'),
      next: expect.stringContaining('direction: maximize'),
    });
  });

  it('asks for the metric of several', async () => {
    expect(await fixture('optuna-two-objectives.csv')).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('`values_0`, `values_1`'),
    });
    const found = await value(
      fixture('optuna-two-objectives.csv', { metric: 'values_1', direction: 'maximize', parameters: ['y'] }),
    );
    expect(found).toMatchObject({ completed: 3, best: { value: 9 } });
  });

  it('names what differs from the best trial', async () => {
    const found = await value(fixture('optuna.csv', { direction: 'minimize' }, { ...best.params, max_depth: 4 }));
    expect(found.match).toBeNull();
    expect(found.parameters.find(({ name }) => name === 'max_depth')).toMatchObject({
      inUse: '4',
      best: String(best.params.max_depth),
      agrees: false,
    });
  });

  it('says where no parameters are in use', async () => {
    const found = await value(fixture('optuna.csv', { direction: 'minimize' }, null));
    expect(found).toMatchObject({ parametersFile: null, match: null });
  });
});

const newestInCsv = (): string =>
  readFileSync(join(fixtures, 'optuna.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[3] as string)
    .sort()
    .at(-1)
    ?.replace(' ', 'T')
    .slice(0, 16) as string;

describe('runs of MLflow', () => {
  it('are read, the metric by its name, and its direction too', async () => {
    const found = await value(
      fixture(
        'mlflow.csv',
        { metric: 'val_loss', parameters: ['max_depth', 'learning_rate'] },
        { max_depth: 5, learning_rate: 0.1 },
      ),
    );
    expect(found).toMatchObject({
      metric: 'metrics.val_loss',
      direction: 'minimize',
      trials: 13,
      unfinished: 1,
      completed: 12,
      distinct: 12,
      best: { value: 0, name: expect.stringMatching(/^run [0-9a-f]{8}$/) },
      match: { value: 0 },
      parameters: [
        { name: 'max_depth', values: 3, inUse: '5', best: '5', agrees: true },
        { name: 'learning_rate', values: 4, inUse: '0.1', best: '0.1', agrees: true },
      ],
    });
  });

  it('have several metrics, and parameters that do not vary', async () => {
    expect(await fixture('mlflow.csv')).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('metrics.val_loss'),
    });
    const found = await value(fixture('mlflow.csv', { metric: 'metrics.val_accuracy' }));
    expect(found).toMatchObject({ direction: 'maximize', best: { value: 1 } });
    expect(found.parameters).toContainEqual({ name: 'seed', values: 1, inUse: null, best: '7', agrees: false });
  });
});

describe('a plain table', () => {
  const rows = 'lr,depth,accuracy,date\n0.1,3,0.8,2026-11-01\n0.2,3,0.9,2026-11-02\n0.3,4,nan,2026-11-09\n';

  it('has its parameters beside a metric, and keeps values that are not finite out', async () => {
    write('params.yaml', 'train:\n  lr: 2e-1\n  model: { depth: 3 }\n');
    expect(await value(table(rows))).toMatchObject({
      metric: 'accuracy',
      direction: 'maximize',
      completed: 2,
      notFinite: 1,
      parameters: [
        { name: 'lr', values: 2, inUse: '0.2', agrees: true },
        { name: 'depth', values: 1, agrees: true },
      ],
      match: { name: 'row 2', value: 0.9 },
      newest: { time: '2026-11-09T00:00:00.000Z', by: 'trial' },
    });
  });

  it.each([
    ['trials.tsv', rows.replaceAll(',', '\t')],
    ['trials.csv', rows.replaceAll(',', ';')],
    [
      'trials.json',
      {
        trials: [
          { params: { lr: 0.1 }, accuracy: 0.8 },
          { params: { lr: 0.2 }, accuracy: 0.9 },
        ],
      },
    ],
    ['trials.json', { lr: { 0: 0.1, 1: 0.2 }, accuracy: { 0: 0.8, 1: 0.9 } }],
    [
      'trials.jsonl',
      '{"config": {"lr": 0.1}, "accuracy": 0.8}\n\n{"config": {"lr": 0.2}, "accuracy": 0.9}\n{"config": {"lr": 1}, "accuracy": NaN}',
    ],
  ])('is read from %s', async (name, content) => {
    write('params.yaml', 'lr: 0.2\ndepth: 3\n');
    const found = await value(table(typeof content === 'string' ? content : JSON.stringify(content), {}, name));
    expect(found).toMatchObject({ completed: 2, best: { value: 0.9 }, match: { value: 0.9 } });
    expect(found.parameters.map(({ name }) => name)).toContain('lr');
  });

  it("is read as scikit-learn's cv_results_", async () => {
    write('params.yaml', 'model: { C: 10.0, solver: lbfgs }\n');
    const text =
      'mean_fit_time,param_clf__C,param_clf__solver,params,mean_test_score,rank_test_score\n0.1,1,lbfgs,{},0.8,2\n0.1,10,lbfgs,{},0.9,1\n';
    expect(await value(table(text))).toMatchObject({
      metric: 'mean_test_score',
      direction: 'maximize',
      parameters: [
        { name: 'clf__C', agrees: true },
        { name: 'clf__solver', agrees: true },
      ],
      match: { name: 'row 2' },
      newest: null,
    });
  });

  it('counts trials that are tried again once', async () => {
    expect(await value(table('lr,loss\n0.1,1\n0.10,2\n1e-1,3\n0.2,4\n'))).toMatchObject({ completed: 4, distinct: 2 });
  });

  it('takes names from the configuration where the file has others, and asks where several keys fit', async () => {
    write('params.yaml', 'head: { lr: 0.1 }\nbody: { lr: 0.2 }\nsize: 3\n');
    expect(await table(rows)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('`head.lr`, `body.lr`'),
    });
    const names = { lr: 'body.lr', depth: 'size' };
    expect(await value(table(rows, { names }))).toMatchObject({ match: { value: 0.9 } });
    expect(await table(rows, { names: { lr: 'gone' } })).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('no key `gone`'),
    });
  });

  it('compares lists, words and booleans by what they mean', async () => {
    write('params.yaml', 'layers: [64, 32]\nbias: true\nkind: gbtree\n');
    const text = 'layers,bias,kind,value\n"(64, 32)",True,gbtree,1\n"(64,)",False,dart,2\n';
    expect(await value(table(text, { direction: 'minimize' }))).toMatchObject({ match: { name: 'row 1' } });
    write('params.yaml', "layers: '[64]'\nbias: 'False'\nkind: gbtree\n");
    expect(await value(table(text, { direction: 'minimize' }))).toMatchObject({ match: null });
  });

  it('tells its age by the commit where it has no times', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder.path, '-c', 'user.name=ana', '-c', 'user.email=ana@example.com', ...args], {
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-10-01T12:00:00Z', GIT_AUTHOR_DATE: '2026-10-01T12:00:00Z' },
      });
    write('trials.csv', 'lr,loss\n0.1,1\n0.2,2\n');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'search');
    const gather = async () =>
      gatherTuning({
        root: folder.path,
        configuration: configured({ 'trials-file': 'trials.csv' }),
        git: await openGit(folder.path),
      });
    expect((await value(gather())).newest).toEqual({ time: '2026-10-01T12:00:00.000Z', by: 'commit' });
    write('trials.csv', 'lr,loss\n0.1,1\n0.2,3\n');
    expect((await value(gather())).newest).toBeNull();
  });
});

describe('the time of a trial', () => {
  const noon = Date.parse('2026-11-21T12:00:01.500Z');
  it.each([
    ['2026-11-21 12:00:01.500999', noon],
    ['2026-11-21T12:00:01.500Z', noon],
    ['2026-11-21 14:00:01.500000+02:00', noon],
    ['2026-11-21 14:00:01.5+0200', noon],
    ['2026-11-21', Date.parse('2026-11-21T00:00:00Z')],
    [noon, noon],
    [String(noon), noon],
    [noon / 1000, noon],
    [noon * 1e6, noon],
    ['', null],
    ['soon', null],
    ['2026-13-41', null],
    [12, null],
    [Number.NaN, null],
    [true, null],
  ])('%s is %s', (cell, time) => {
    const found = timeOf(cell);
    if (time === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(time, 0);
  });
});

describe('what cannot be read', () => {
  it('is absent where no file is named', async () => {
    expect(await gatherTuning({ root: folder.path, configuration: configured({}) })).toMatchObject({ state: 'absent' });
  });

  it.each([
    ['an empty file', 'trials.csv', '', 'holds no trial'],
    ['a header alone', 'trials.csv', 'lr,loss\n', 'holds no trial'],
    ['ragged rows', 'trials.csv', 'lr,loss\n1,2\n3\n', 'trials.csv:3'],
    ['columns twice', 'trials.csv', 'lr,lr,loss\n1,2,3\n', 'two columns "lr"'],
    ['no metric', 'trials.csv', 'lr,depth\n1,2\n', 'found `lr`, `depth`'],
    ['broken JSON', 'trials.json', '[{"lr": 1', 'it ends before it is complete'],
    ['another JSON', 'trials.json', '3', 'expected a list of trials'],
    ['a list of numbers', 'trials.json', '[1, 2]', 'trial 1 is no object'],
    ['a broken line', 'trials.jsonl', '{"lr": 1, "loss": 1}\n{"lr"\n', 'trials.jsonl:2'],
  ])('%s fails', async (_, name, text, error) => {
    expect(await table(text, {}, name)).toMatchObject({ state: 'failed', error: expect.stringContaining(error) });
  });

  it('names a file, a metric or parameters that are not there', async () => {
    const configuration = configured({ 'trials-file': 'gone.csv' });
    expect(await gatherTuning({ root: folder.path, configuration })).toMatchObject({
      state: 'failed',
      error: 'gone.csv: no such file',
    });
    const text = 'lr,loss\n1,2\n3,4\n';
    expect(await table(text, { metric: 'auc' })).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('no column `auc`'),
    });
    expect(await table(text, { 'parameters-file': 'conf.yaml' })).toMatchObject({
      state: 'failed',
      error: 'conf.yaml: no such file',
    });
    expect(await value(table(text, { parameters: ['momentum'] }))).toMatchObject({
      parameters: [{ name: 'momentum', values: 0 }],
    });
    write('params.yaml', 'a: [1\n');
    expect(await table(text)).toMatchObject({ state: 'failed', error: expect.stringContaining('params.yaml') });
  });

  it('has no hold on the program: names like __proto__ are names', async () => {
    write('params.json', '{"__proto__": 1, "constructor": 2}');
    const found = await value(table('__proto__,constructor,loss\n1,2,3\n1,3,4\n'));
    expect(found.parameters.map(({ name, inUse }) => [name, inUse])).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });
});
