import { absent, gathered } from '../../../../src/facts.ts';
import { catalogWith, profileWith } from '../../../../tests/support/features.ts';
import type { Sample } from '../sample.ts';

const none = absent('not configured');
const facts = (features: Readonly<Record<string, number>>) => ({
  tables: {
    training: gathered(profileWith([...Object.keys(features), 'sex', 'churned'])),
    testing: none,
    serving: none,
    predictions: none,
  },
  catalog: gathered({ ...catalogWith({ age: {}, plan: {}, last_invoice: {} }), file: 'data/catalog.yml' }),
  associations: gathered({
    label: 'churned',
    rows: 5000,
    exact: true,
    features: Object.entries(features).map(([feature, predictive]) => ({
      feature,
      measure: 'spearman',
      strength: predictive,
      pValue: 0.001,
      rows: 5000,
      predictive,
    })),
    pairs: [],
  }),
});

export const policy: Sample = {
  pass: facts({ age: 0.2, plan: 0.4, last_invoice: 0.99 }),
  fail: facts({ age: 0.2, plan: 0.4, last_invoice: 0.99, owner_ssn: 0.01 }),
};
