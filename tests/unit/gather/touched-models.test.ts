import { describe, expect, it } from 'vitest';
import type { Model, ModelPaths } from '../../../src/gather/models.ts';
import { othersOf } from '../../../src/gather/other-models.ts';
import { allTouched, touchedBy, touchedModels, unmatchedPaths } from '../../../src/gather/touched-models.ts';
import { entryOf } from '../../../src/history/run-index.ts';
import { makeRecord } from '../history/records.ts';

const model = (name: string, paths: Partial<ModelPaths> | null = {}, changes: Partial<Model> = {}): Model => ({
  name,
  config: `models/${name}/ml-test-score.yml`,
  folder: `models/${name}`,
  paths: paths === null ? null : { training: null, application: [], data: null, named: [], ...paths },
  problems: [],
  ...changes,
});

const seals = model('seals', {
  application: ['web/**', 'models/seals/app/**'],
  named: ['data/*.csv', '../../shared/x.csv'],
});
const whales = model('whales', { training: ['nets', 'models/whales/**'], data: ['lake/whales'] });
const models = [seals, whales];
const touch = (files: readonly string[], prefix = '') =>
  touchedModels(models, files, 'ml-test-score.yml', prefix).map(({ touched, trained }) => [
    touched?.reason ?? null,
    touched?.file ?? null,
    trained,
  ]);
const untouched = [null, null, false];

describe('declared paths', () => {
  const files = ['web/a.js', 'nets/layer.py', 'lake/whales.dvc', 'models/whales/train.py', 'models/seals/app/x.py'];

  it('are told where no file of the commit matches: a typing error would read as a change that touches nothing', () => {
    expect(unmatchedPaths(models, files)).toEqual([]);
    const typing = model('foxes', {
      training: ['./nest/'],
      application: ['wbe/**', '{web,app}/*.js'],
      data: ['lake/foxs'],
    });
    expect(unmatchedPaths([seals, typing], files).map((text) => /`([^`]+)`: "([^"]+)"/.exec(text)?.slice(1))).toEqual([
      ['paths.training', './nest/'],
      ['paths.application', 'wbe/**'],
      ['paths.data', 'lake/foxs'],
    ]);
    expect(unmatchedPaths([typing], files, 'ml')[0]).toMatch(/^ml\/models\/foxes\/ml-test-score\.yml: /);
    expect(unmatchedPaths([model('bears', null), model('owls')], [])).toEqual([]);
  });

  it('are counted where they are many', () => {
    const many = Array.from({ length: 300 }, (_, index) => model(`m${index}`, { application: [`web/${index}/**`] }));
    const told = unmatchedPaths(many, files);
    expect(told).toHaveLength(11);
    expect(told.at(-1)).toContain('290 more');
  });
});

describe('a change touches a model', () => {
  it.each<[string, string[], unknown[], unknown[]]>([
    ['by its code', ['models/seals/train.py'], ['training code', 'models/seals/train.py', true], untouched],
    ['by code that it names', ['nets/layer.py'], untouched, ['training code', 'nets/layer.py', true]],
    ['by its data', ['models/seals/data/a.csv'], ['data', 'models/seals/data/a.csv', true], untouched],
    ['by data beside it', ['shared/x.csv'], ['data', 'shared/x.csv', true], untouched],
    ['by what DVC keeps in place of data', ['lake/whales.dvc'], untouched, ['data', 'lake/whales.dvc', true]],
    ['by data in a folder', ['lake/whales/1/2.csv'], untouched, ['data', 'lake/whales/1/2.csv', true]],
    [
      'by its configuration',
      ['models/seals/ml-test-score.yml'],
      ['configuration', 'models/seals/ml-test-score.yml', true],
      untouched,
    ],
    [
      'all of them by the root file',
      ['ml-test-score.yml'],
      ['configuration', 'ml-test-score.yml', true],
      ['configuration', 'ml-test-score.yml', true],
    ],
    ['not by application code', ['web/app.js'], ['application code', 'web/app.js', false], untouched],
    [
      'nor by that in its own folder',
      ['models/seals/app/a.js'],
      ['application code', 'models/seals/app/a.js', false],
      untouched,
    ],
    [
      'by training code among application code',
      ['models/seals/app/a.js', 'models/seals/train.py'],
      ['training code', 'models/seals/train.py', true],
      untouched,
    ],
    [
      'on both sides of a rename',
      ['models/seals/util.py', 'nets/util.py'],
      ['training code', 'models/seals/util.py', true],
      ['training code', 'nets/util.py', true],
    ],
    ['not by what is nobody’s', ['README.md', 'models/sealsother/x', 'netsx'], untouched, untouched],
    ['not by nothing', [], untouched, untouched],
  ])('%s', (_, files, first, second) => {
    expect(touch(files)).toEqual([first, second]);
  });

  it('by paths from the top of the repository, where the models are in a folder of it', () => {
    const found = touchedModels([seals], ['ml/models/seals/train.py', 'web/app.js'], 'ml-test-score.yml', 'ml');
    expect(found[0]).toMatchObject({ touched: { reason: 'training code', file: 'ml/models/seals/train.py' } });
    expect(touchedModels([seals], ['ml-test-score.yml'], 'ml-test-score.yml', 'ml')[0]?.trained).toBe(false);
    expect(touchedModels([seals], ['ml/ml-test-score.yml'], 'ml-test-score.yml', 'ml')[0]?.trained).toBe(true);
  });

  it('whose configuration cannot be read, whatever changed', () => {
    const broken = model('broken', null, { problems: [{ message: 'no' }] });
    expect(touchedModels([broken], ['README.md'])[0]).toMatchObject({ trained: true });
  });

  it('at the root by everything but application code', () => {
    const root = model('root', { application: ['web/**'] }, { folder: '', config: '.github/root.yml' });
    expect(touchedModels([root], ['lib/x.py'])[0]?.trained).toBe(true);
    expect(touchedModels([root], ['web/x.js'])[0]?.trained).toBe(false);
  });
});

describe('models without a verdict', () => {
  const record = entryOf(makeRecord({ model: 'whales' }), 'a'.repeat(40));
  const history = {
    latest: async (names: readonly string[]) => new Map(names.map((name) => [name, name === 'whales' ? record : null])),
  };

  it('are shown with their last record, and why they were left', async () => {
    const { others } = await othersOf(touchedModels(models, ['web/app.js']), new Set(), history);
    expect(others).toEqual([
      { name: 'seals', why: 'application code changed: web/app.js', last: null },
      { name: 'whales', why: 'not touched by this change', last: record },
    ]);
  });

  it('block where they were touched: missing never passes', async () => {
    const { others } = await othersOf(allTouched(models, 'all'), new Set(['seals']), history);
    expect(others).toHaveLength(1);
    expect(others[0]?.problems?.[0]).toMatchObject({
      message: expect.stringContaining('no facts came'),
      file: whales.config,
    });
  });

  it('are listed without records where the history cannot be read', async () => {
    const failing = { latest: () => Promise.reject(new Error('no network')) };
    const { others, warnings } = await othersOf(touchedModels(models, []), new Set(), failing);
    expect(others.map(({ last }) => last)).toEqual([null, null]);
    expect(warnings[0]).toContain('no network');
  });

  it('say by what they were touched', () => {
    expect(allTouched(models, 'all').map(touchedBy)).toEqual(['every model', 'every model']);
    expect(touchedModels(models, ['nets/x']).map(touchedBy)).toEqual([
      'not touched by this change',
      'training code: nets/x',
    ]);
  });
});
