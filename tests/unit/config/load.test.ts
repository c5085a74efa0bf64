import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { loadConfiguration } from '../../../src/config/load.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

const schema = configurationSchema(checkOptions);
const load = (text: string | null, overrides = {}) => loadConfiguration(schema, 'ml-test-score.yml', text, overrides);

function mistakes(text: string): string[] {
  try {
    load(text);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split('\n').filter((line) => !line.startsWith('  →'));
    throw error;
  }
  return [];
}

const advice = (text: string): string => {
  try {
    load(text);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('a good file', () => {
  it('needs nothing: every key has a default', () => {
    const { configuration, sources } = load(null);
    expect(configuration.gate).toEqual({ sections: {}, require: [], metrics: {} });
    expect(configuration.history.branch).toBe('ml-test-score');
    expect(new Set(Object.values(sources))).toEqual(new Set(['default']));
  });

  it('reads short and long forms alike', () => {
    expect(load('train: python train.py').configuration.train).toEqual({ run: 'python train.py', timeout: 21_600 });
    expect(load('train: {run: python train.py, timeout: 30m}').configuration.train?.timeout).toBe(1800);
    expect(load('promote: {to: directory, path: r}').configuration.promote?.stage).toEqual([{ name: 'production' }]);
    expect(load('gate: {metrics: {a: {max-drop: 1%}, b: {max-rise: 0.5}}}').configuration.gate.metrics).toEqual({
      a: { 'max-drop': { value: 0.01, relative: true }, against: 'base' },
      b: { 'max-rise': { value: 0.5, relative: false }, against: 'base' },
    });
  });

  it('does not fill in the options of a check, so that a configured one can be told', () => {
    expect(load('tests: {infra/unit-tests: {junit: a.xml}}').configuration.tests['infra/unit-tests']).toEqual({
      junit: { files: ['a.xml'] },
    });
  });

  it('lets an input win over the file and says where each value came from', () => {
    const { configuration, sources } = load('train: {run: a, timeout: 5m}\nmodel: penguins', { train: 'b' });
    expect(configuration.train).toEqual({ run: 'b', timeout: 300 });
    expect(sources).toMatchObject({ train: 'input', model: 'file', gate: 'default' });
  });

  it('lets a train command given as input replace an MLproject', () => {
    expect(load('train: {mlproject: {}}', { train: 'b' }).configuration.train).toEqual({ run: 'b', timeout: 21_600 });
  });
});

describe('a mistake', () => {
  it.each([
    ['a tab', 'train:\n\trun: x', 'ml-test-score.yml:2:1: Tabs are not allowed as indentation'],
    ['a key twice', 'model: a\nmodel: b', 'ml-test-score.yml:2:1: Map keys must be unique'],
    ['an unknown key', 'metrcs: a.json', 'ml-test-score.yml:1:1: unknown key `metrcs`'],
    ['a wrong type', 'gate:\n  score: high', 'ml-test-score.yml:2:10: `gate.score`: expected a number, found "high"'],
    ['a number out of range', 'gate: {score: 8}', 'ml-test-score.yml:1:15: `gate.score`: expected at most 7, found 8'],
    [
      'a wrong duration',
      'train: {run: x, timeout: 5 minutes}',
      '`train.timeout`: expected a duration such as 30s, 15m or 2h, found "5 minutes"',
    ],
    [
      'a wrong date',
      'tests: {data/policy: {manual: {owner: a, date: soon, expires: 2027-01-01, results: r}}}',
      'expected a date such as 2026-10-01, found "soon"',
    ],
    [
      'a missing key',
      'tests: {data/policy: {manual: {owner: a, date: 2026-01-01, expires: 2027-01-01}}}',
      '`tests.data/policy.manual.results` is missing; expected text',
    ],
    ['no path for a directory', 'promote: {to: directory}', '`promote.path` is missing'],
    ['a list in place of keys', '- a', 'ml-test-score.yml:1:1: the file: expected keys and values, found a list'],
    ['neither run nor another way', 'train: {timeout: 5m}', '`train`: expected exactly one of `run`, `mlproject`'],
    ['no place for OCI', 'promote: {to: oci}', '`promote.repository` is missing'],
    [
      'a key of another registry',
      'promote: {to: mlflow, path: x}',
      '`promote.path`: `path` belongs to `to: directory`',
    ],
    ['a password in an address', 'mlflow: {tracking-uri: "https://a:b@host"}', 'without user and password'],
    ['a gate without a limit', 'gate: {metrics: {a: {}}}', '`gate.metrics.a`: expected at least one of'],
    [
      'a wrong type of evidence',
      'tests: {data/policy: {junit: 5}}',
      '`tests.data/policy.junit`: expected text or keys and values, found 5',
    ],
  ])('%s is reported with its place', (_name, text, expected) => {
    expect(mistakes(text).join('\n')).toContain(expected);
  });

  it('is reported with all others, in the order of the file', () => {
    const found = mistakes(
      'metrcs: a.json\ngate:\n  score: high\n  metrics:\n    accuracy: {minimm: 0.9, minimum: 1}\n  requires: [data/schema]\n',
    );
    expect(found.map((line) => line.split(': ')[0])).toEqual([
      'ml-test-score.yml:1:1',
      'ml-test-score.yml:3:10',
      'ml-test-score.yml:5:16',
      'ml-test-score.yml:6:3',
    ]);
  });

  it.each([
    ['metrcs: a.json', '`metrics`'],
    ['gate: {require: [data/shema]}', '`data/schema`'],
    ['tests: {model/slice: {}}', '`model/slices`'],
    ['promote: {to: directry}', '`directory`'],
    ['tests: {infra/unit-tests: {case: [a]}}', '`cases`'],
  ])('%s: did you mean %s', (text, meant) => {
    expect(advice(text)).toContain(`did you mean ${meant}?`);
  });

  it('names the words that one of a few may be, alone or in a list', () => {
    for (const against of ['mean', '[mean]'])
      expect(mistakes(`tests: {model/baseline: {against: ${against}}}`)[0]).toMatch(
        /: expected one of `majority`, `linear`, found "mean"$/,
      );
  });

  it('does not guess where nothing is near', () => {
    expect(advice('zebra: 1')).not.toContain('did you mean');
  });

  it('shows bounded pieces of hostile values', () => {
    expect(advice(`model: "${'x y'.repeat(5000)}"`).length).toBeLessThan(400);
  });

  it('a bomb of aliases ends in a clear error', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
    ].join('\n');
    expect(() => load(bomb)).toThrow(ConfigurationError);
  });
});

describe('a file that lists models', () => {
  it('holds nothing else but `history`', () => {
    expect(load('models: models/*\nhistory: { branch: scores }').configuration.models).toEqual(['models/*']);
    expect(mistakes('models: models/*\ntrain: x\ngate: { score: 1 }')).toEqual([
      expect.stringMatching(
        /^ml-test-score\.yml:2:8: `train` stands beside `models`: expected in each model's own file$/,
      ),
      expect.stringMatching(/^ml-test-score\.yml:3:7: `gate` stands beside `models`/),
    ]);
  });
});
