import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { absent, type Origin } from '../../../src/facts.ts';
import { gatherBenefits } from '../../../src/gather/benefit.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

function gather(path: string, text: string | null, origin: Origin | 'stale' = 'trained') {
  if (text !== null) writeFileSync(join(folder.path, path), text);
  const configuration = configurationSchema(checkOptions).parse({ tests: { 'data/benefit': { importance: path } } });
  const unset = absent('not configured');
  return gatherBenefits({
    root: folder.path,
    configuration,
    originOf: async () => origin,
    git: null,
    scratch: folder.path,
    environment: {},
    secrets: [],
    log: silentLog,
    training: unset,
    metrics: unset,
    tables: { training: unset, testing: unset, serving: unset, predictions: unset },
    catalog: unset,
  });
}

describe('importances that training wrote', () => {
  const features = [
    { feature: 'mass', benefit: 0.25, deviation: 0.01 },
    { feature: 'island', benefit: -0.01, deviation: null },
  ];

  it.each([
    ['i.csv', 'feature,importance,std\nmass,0.25,0.01\nisland,-1e-2,\n'],
    ['i.tsv', 'std\tName\timportances_mean\n0.01\tmass\t0.25\n\tisland\t-0.01\n'],
    ['i.json', '[{"feature":"mass","importance":0.25,"std":0.01},{"feature":"island","importance":-0.01}]'],
    ['i.json', '{"mass":{"importance":0.25,"std":0.01},"island":-0.01}'],
  ])('are read from %s', async (path, text) => {
    expect(await gather(path, text)).toEqual({
      state: 'gathered',
      value: { method: 'importance', source: path, features },
    });
  });

  it('have no benefit where importance or std is not finite', async () => {
    const found = await gather('i.json', '{"a": NaN, "b": "inf", "c": {"importance": 1, "std": NaN}, "d": null}');
    expect(found).toMatchObject({
      value: { features: [{ benefit: null }, { benefit: null }, { benefit: null }, { benefit: null }] },
    });
  });

  it.each([
    ['i.csv', 'feature,importance\nmass,1\nmass,2\n', 'i.csv: has the feature "mass" twice'],
    ['i.csv', 'a,b\n1,2\n', 'i.csv:1: found the columns a, b; expected feature, importance and std'],
    ['i.csv', 'feature,importance\nmass\n', 'i.csv:2: cannot be read as a table'],
    ['i.csv', 'feature,importance\n', 'i.csv: holds no feature'],
    ['i.json', '[{"importance": 1}]', 'entry 1 has no `feature`'],
    ['i.json', '3', 'expected a list or a mapping of features'],
    ['i.json', '{"a": ', 'is not JSON'],
    ['gone.csv', null, 'gone.csv: no such file'],
  ])('say what is wrong with %s %j', async (path, text, error) => {
    expect(await gather(path, text)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining(error),
      next: expect.any(String),
    });
  });

  it('prove nothing where nothing produced them in this run', async () => {
    const text = 'feature,importance\nmass,1\n';
    expect(await gather('i.csv', text, 'committed')).toMatchObject({ state: 'failed' });
    expect(await gather('i.csv', text, 'stale')).toMatchObject({ state: 'failed' });
    expect((await gather('i.csv', text, 'earlier-step')).state).toBe('gathered');
  });
});
