import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { loosenedBy, loosenings } from '../../../src/gate/loosening.ts';

const parse = (value: unknown) => configurationSchema(checkOptions).parse(value);
const found = (before: unknown, after: unknown) => loosenings(parse(before), parse(after)).join('\n');
const manual = (changes = {}) => ({ owner: 'a', date: '2026-01-01', expires: '2026-06-01', results: 'r', ...changes });

describe('a loosened policy', () => {
  it.each([
    ['a lower score', { gate: { score: 2 } }, { gate: { score: 1 } }, '`gate.score`: 2 → 1'],
    ['a removed score', { gate: { score: 2 } }, {}, '`gate.score`: 2 is removed'],
    [
      'a lower section',
      { gate: { sections: { data: 2 } } },
      { gate: { sections: { data: 1 } } },
      '`gate.sections.data`: 2 → 1',
    ],
    ['a removed required test', { gate: { require: ['data/schema'] } }, {}, 'data/schema is removed'],
    ['a removed metric', { gate: { metrics: { a: { minimum: 1 } } } }, {}, '`gate.metrics.a` is removed'],
    [
      'a lower minimum',
      { gate: { metrics: { a: { minimum: 0.9 } } } },
      { gate: { metrics: { a: { minimum: 0.8 } } } },
      '0.9 → 0.8',
    ],
    [
      'a higher maximum',
      { gate: { metrics: { a: { maximum: 1 } } } },
      { gate: { metrics: { a: { maximum: 2 } } } },
      '1 → 2',
    ],
    [
      'a wider drop',
      { gate: { metrics: { a: { 'max-drop': '1%' } } } },
      { gate: { metrics: { a: { 'max-drop': '5%' } } } },
      '1% → 5%',
    ],
    [
      'from check to manual',
      { tests: { 'data/policy': { run: 'x' } } },
      { tests: { 'data/policy': { manual: manual() } } },
      'from run to manual',
    ],
    [
      'a longer expiry',
      { tests: { 'data/policy': { manual: manual() } } },
      { tests: { 'data/policy': { manual: manual({ expires: '2027-01-01' }) } } },
      '2026-06-01 → 2027-01-01',
    ],
    [
      'another command',
      { tests: { 'data/policy': { run: 'python check.py' } } },
      { tests: { 'data/policy': { run: 'true' } } },
      '`tests.data/policy.run` is changed',
    ],
    [
      'a protected column that is left out',
      { data: { protected: ['sex', 'age'] } },
      { data: { protected: ['age'] } },
      '`data.protected`: sex is removed',
    ],
    [
      'an older output of a stage',
      { stages: [{ name: 'features', run: 'x', outputs: 'y', 'max-age': '1d' }] },
      { stages: [{ name: 'features', run: 'x', outputs: 'y', 'max-age': '7d' }] },
      '`max-age` of the stage features: 1d → 7d',
    ],
    [
      'an output of a stage that may be as old as it likes',
      { stages: [{ name: 'features', run: 'x', outputs: 'y', 'max-age': '1d' }] },
      {},
      '`max-age` of the stage features: 1d is removed',
    ],
    ['another model', { model: 'penguins' }, { model: 'birds' }, '`model`: penguins → birds'],
    [
      'a `when` that is added',
      {},
      { tests: { 'infra/canary': { when: 'schedule' } } },
      '`tests.infra/canary.when`: events of any kind → schedule',
    ],
    [
      'a `when` that names less',
      { tests: { 'infra/canary': { when: ['push', 'schedule'] } } },
      { tests: { 'infra/canary': { when: { events: 'schedule', branches: 'main' } } } },
      '`tests.infra/canary.when`: events push, schedule → schedule\n`tests.infra/canary.when`: branches of any kind → main',
    ],
    [
      'a result that is to last longer',
      { tests: { 'infra/canary': { when: 'schedule' } } },
      { tests: { 'infra/canary': { when: 'schedule', 'max-age': '30d' } } },
      '`tests.infra/canary.max-age`: the default of 7d → 30d',
    ],
    [
      'a shorter `max-age` that is left out',
      { tests: { 'infra/canary': { 'max-age': '2d' } } },
      { tests: { 'infra/canary': {} } },
      '`tests.infra/canary.max-age`: 2d → the default of 7d',
    ],
    ['not applicable', {}, { tests: { 'data/policy': { 'not-applicable': 'no' } } }, 'declared not applicable'],
    [
      'a removed stage gate',
      { promote: { to: 'github-releases', stage: ['staging', { name: 'production', gate: { score: 2 } }] } },
      { promote: { to: 'github-releases' } },
      '`promote.stage.production.gate` is removed',
    ],
    [
      'a stage that is left out of the ladder',
      { promote: { to: 'github-releases', stage: ['staging', 'production'] } },
      { promote: { to: 'github-releases', stage: 'production' } },
      '`promote.stage.staging` is removed from the ladder',
    ],
    [
      'a ladder in another order',
      { promote: { to: 'github-releases', stage: ['staging', 'production'] } },
      { promote: { to: 'github-releases', stage: ['production', 'staging'] } },
      '`promote.stage`: staging, production → production, staging, in another order',
    ],
    [
      'another branch that promotes',
      { promote: { to: 'github-releases' } },
      { promote: { to: 'github-releases', branch: 'mine' } },
      '`promote.branch`: the default → mine',
    ],
    [
      'another registry',
      { promote: { to: 'github-releases' } },
      { promote: { to: 'directory', path: 'registry' } },
      '`promote.to`: github-releases → directory\n`promote.path`: the default → registry',
    ],
    [
      'fewer repeats',
      { train: { run: 'x', repeats: 5 } },
      { train: { run: 'x', repeats: 2 } },
      '`train.repeats`: 5 → 2',
    ],
    ['repeats that are left out', { train: { run: 'x', repeats: 5 } }, { train: 'x' }, '`train.repeats`: 5 → 1'],
    ['no training any more', { train: 'x' }, { metrics: 'm.json' }, '`train` is removed'],
    ['a base that is not trained', { baseline: 'train' }, {}, '`baseline`: train → record'],
    [
      'another history',
      {},
      { history: { branch: 'fresh' } },
      '`history.branch`: ml-test-score → fresh, so it begins without records',
    ],
    [
      'a direction that is turned',
      { directions: { cost: 'lower' } },
      { directions: { cost: 'higher' } },
      '`directions.cost`: lower → higher',
    ],
    ['a direction that is left out', { directions: { cost: 'lower' } }, {}, '`directions.cost`: lower → removed'],
    ['a schema that is left out', { data: { schema: 'schema.yml' } }, {}, '`data.schema`: schema.yml is removed'],
    [
      'another catalog',
      { data: { catalog: 'a.yml' } },
      { data: { catalog: 'b.yml' } },
      '`data.catalog`: a.yml → b.yml',
    ],
    ['a model that is left out', { models: ['a', 'b'] }, { models: ['b'] }, '`models`: a is removed'],
    ['a model that is excluded', { models: ['*'] }, { models: ['*', '!a'] }, '`models`: !a is added'],
    [
      'training code that is left out',
      { paths: { training: ['a/**', 'shared/**'] } },
      { paths: { training: ['a/**'] } },
      '`paths.training`: shared/** is removed',
    ],
    [
      'training code that is excluded',
      { paths: { training: ['a/**'] } },
      { paths: { training: ['a/**', '!a/train.py'] } },
      '`paths.training`: !a/train.py is added',
    ],
    [
      'training code that is named where all of the folder was meant',
      {},
      { paths: { training: ['a/train.py'] } },
      "`paths.training`: all of the model's folder → a/train.py",
    ],
    [
      'training code elsewhere that is not named any more',
      { paths: { training: ['shared/**'] } },
      {},
      "`paths.training`: shared/** → all of the model's folder",
    ],
    [
      'less data than there is',
      { data: { training: ['data/a.csv', 'data/b.csv'] } },
      { data: { training: ['data/a.csv', 'data/b.csv'] }, paths: { data: ['data/a.csv'] } },
      '`paths.data`: what `data` names → data/a.csv',
    ],
    [
      'training code that is declared to be of the application',
      {},
      { paths: { application: ['a/train.py'] } },
      '`paths.application`: a/train.py is added',
    ],
  ])('%s is named', (_name, before, after, text) => {
    expect(found(before, after)).toContain(text);
  });

  it('a stricter or equal one is not', () => {
    expect(
      found(
        { gate: { score: 1, metrics: { a: { minimum: 0.8 } } } },
        { gate: { score: 2, metrics: { a: { minimum: 0.9 } } } },
      ),
    ).toBe('');
    expect(
      found(
        { tests: { 'data/policy': { manual: manual() } } },
        { tests: { 'data/policy': { manual: manual({ date: '2026-05-01', expires: '2026-11-01' }) } } },
      ),
    ).toBe('');
    expect(
      found(
        {
          train: { run: 'x', repeats: 2 },
          models: ['a', '!b'],
          paths: { training: ['a/**', '!a/docs/**'], data: ['data/a.csv'], application: ['web/**'] },
          promote: { to: 'github-releases', stage: 'production' },
        },
        {
          train: { run: 'x', repeats: 5, timeout: '9h' },
          baseline: 'train',
          models: ['a', 'b'],
          paths: { training: ['a/**', 'shared/**'], data: ['data/**', 'data/a.csv'] },
          directions: { cost: 'lower' },
          data: { schema: 'schema.yml', protected: ['sex'] },
          promote: { to: 'github-releases', stage: ['staging', 'production'] },
        },
      ),
    ).toBe('');
    const occasions = (from: object, to: object) =>
      found({ tests: { 'infra/canary': from } }, { tests: { 'infra/canary': to } });
    expect(occasions({ when: 'schedule' }, {})).toBe('');
    expect(occasions({ when: 'schedule' }, { when: ['push', 'schedule'] })).toBe('');
    expect(occasions({ when: 'schedule', 'max-age': '7d' }, { when: 'schedule', 'max-age': '2d' })).toBe('');
    expect(occasions({ when: 'schedule', 'max-age': '30d' }, { when: 'schedule' })).toBe('');
  });
});

it('is told by all that the file of the base says, and by the files that it names', () => {
  const before = parse({ train: { run: 'x', repeats: 3 }, data: { protected: ['sex'] } });
  const proposed = parse({ train: 'x' });
  // In force are a few keys of the base beside those of the pull request.
  const configuration = parse({ train: 'x' });
  const policy = { source: 'base-commit', file: 'ml-test-score.yml', commit: 'c'.repeat(40), proposed } as const;
  expect(loosenedBy({ configuration, policy: { ...policy, inForce: before, changedFiles: ['schema.yml'] } })).toEqual([
    '`train.repeats`: 3 → 1',
    '`data.protected`: sex is removed',
    '`schema.yml` is changed',
  ]);
  expect(loosenedBy({ configuration, policy })).toEqual([]);
  expect(loosenedBy({ configuration, policy: { ...policy, proposed: null, inForce: before } })).toEqual([]);
});
