import { describe, expect, it } from 'vitest';
import { policy } from '../../../../src/checks/data/policy.ts';
import { namesLabel } from '../../../../src/checks/leaking-name.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Associations } from '../../../../src/facts/associations.ts';
import { absent, type Facts, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';
import { catalogWith, profileWith } from '../../../support/features.ts';

const associations = (predictive: Record<string, number | null>, rows = 100): Associations => ({
  label: 'churned',
  rows,
  exact: true,
  features: Object.entries(predictive).map(([feature, value]) => ({
    feature,
    measure: 'spearman',
    strength: value,
    pValue: 0.1,
    rows,
    predictive: value,
  })),
  pairs: [],
});
const data = { label: 'churned', key: 'id', protected: ['sex'] };
const tables = (names: string[], changes = {}): Facts['tables'] => ({
  training: gathered(profileWith(names, changes)),
  testing: absent(''),
  serving: absent(''),
  predictions: absent(''),
});
const facts = (changes: Parameters<typeof factsWith>[0] = {}) =>
  factsWith({
    configuration: { data },
    tables: tables(['id', 'age', 'plan', 'sex', 'churned']),
    catalog: gathered(catalogWith({ age: {}, plan: {} })),
    associations: gathered(associations({ age: 0.3, plan: 0.6 })),
    ...changes,
  });
const answer = (changes: Parameters<typeof factsWith>[0] = {}) => runCheck(policy, facts(changes)).finding;
const catalog = (features: Parameters<typeof catalogWith>[0]) => ({ catalog: gathered(catalogWith(features)) });

describe('data/policy', () => {
  it('passes when every feature keeps to the rules; protected columns are no features unless listed', () => {
    expect(answer()).toMatchObject({ outcome: 'pass', summary: '2 features keep to the rules of catalog.yml' });
  });

  it.each([
    ['not in the catalog', catalog({ age: {} }), 'plan is not in the catalog'],
    ['without owner', catalog({ age: { owner: null, source: null }, plan: {} }), 'age has no owner and no source'],
    ['deprecated', catalog({ age: { status: 'deprecated' }, plan: {} }), 'age is deprecated in the catalog'],
    [
      'protected',
      { ...catalog({ age: {}, plan: {}, sex: {} }), associations: gathered(associations({ age: 0, plan: 0, sex: 0 })) },
      'sex is protected',
    ],
    [
      'denied by the configuration',
      { configuration: { data, tests: { 'data/policy': { denied: ['pl*'] } } } },
      'plan is named by `denied`',
    ],
    [
      'telling the label',
      { associations: gathered(associations({ age: 0.995, plan: 0.1 })) },
      'age tells the label by itself: association 0.9950, expected below 0.99',
    ],
    [
      'named as the label',
      {
        ...catalog({ churned_flag: {} }),
        tables: tables(['churned_flag', 'churned']),
        associations: gathered(associations({ churned_flag: 0.2 })),
      },
      'churned_flag its name says that it is the label churned',
    ],
  ])('fails for a feature %s', (_, changes, summary) => {
    const finding = answer(changes);
    expect(finding).toMatchObject({ outcome: 'fail' });
    expect(finding.summary).toContain(summary);
  });

  it('lets the catalog allow a protected attribute, and the configuration exempt a feature, both shown', () => {
    const three = {
      associations: gathered(associations({ age: 1, plan: 0, sex: 0 })),
      ...catalog({ age: {}, plan: {}, sex: { allowed: true } }),
    };
    const exempt = [{ feature: 'age', rules: ['leakage'], reason: 'known before' }];
    expect(answer({ ...three, configuration: { data, tests: { 'data/policy': { exempt } } } })).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('1 exempt'),
    });
    expect(answer(three).outcome).toBe('fail');
  });

  it('is inconclusive where something is absent, unreadable, not finite or too few', () => {
    expect(answer({ catalog: absent('no `data.catalog` is configured') }).outcome).toBe('inconclusive');
    expect(answer({ associations: absent('no `data.label`') })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('no `data.label`'),
    });
    expect(answer({ tables: { ...tables([]), training: failed('train.csv: no such file') } }).outcome).toBe(
      'inconclusive',
    );
    expect(answer({ tables: tables(['id', 'churned']) }).outcome).toBe('inconclusive');
    expect(answer({ associations: gathered(associations({ age: Number.NaN, plan: 0 })) }).outcome).toBe('inconclusive');
    expect(answer({ associations: gathered(associations({ age: null, plan: 0 })) }).outcome).toBe('inconclusive');
    expect(answer({ associations: gathered(associations({ age: 1, plan: 0 }, 10)) }).outcome).toBe('inconclusive');
    expect(answer({ configuration: { data: { ...data, features: ['age', 'agee'] } } })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('agee'),
    });
  });

  it('takes a constant column for harmless', () => {
    const constant = tables(['age', 'plan', 'churned'], { distinct: { count: 1, exact: true } });
    expect(answer({ tables: constant, associations: gathered(associations({ age: null, plan: null })) }).outcome).toBe(
      'pass',
    );
  });

  it('changes the score', () => {
    expect(judge(facts()).score.sections.data - judge(facts(catalog({ age: {} }))).score.sections.data).toBe(1);
  });
});

describe('namesLabel', () => {
  it.each([
    ['churned_encoded', 'churned', true],
    ['isChurnedLabel', 'churned', false],
    ['ChurnedLabel', 'churned', true],
    ['target', 'churned', true],
    ['y_true', 'churned', true],
    ['price_last_year', 'price', false],
    ['y_position', 'y', false],
    ['age', 'churned', false],
  ])('%s of %s: %s', (feature, label, expected) => {
    expect(namesLabel(feature, label)).toBe(expected);
  });
});
