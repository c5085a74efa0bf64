import { absent, gathered } from '../../../../src/facts.ts';
import { catalogWith, profileWith } from '../../../../tests/support/features.ts';
import type { Sample } from '../sample.ts';

const none = absent('not configured');
const price = (latencyMilliseconds: number, dependencies: readonly string[]) => ({
  latencyMilliseconds,
  usd: 0.0001,
  memoryBytes: 4_000_000,
  dependencies,
});
const worth = (feature: string, benefit: number) => ({ feature, benefit, deviation: 0.001 });
const facts = (creditLatency: number, creditBenefit: number) => ({
  tables: {
    training: gathered(profileWith(['age', 'plan', 'credit_score', 'churned'])),
    testing: none,
    serving: none,
    predictions: none,
  },
  catalog: gathered({
    ...catalogWith({
      age: price(1, ['crm']),
      plan: price(1, ['crm', 'billing']),
      credit_score: price(creditLatency, ['bureau']),
    }),
    file: 'data/catalog.yml',
  }),
  benefits: gathered({
    method: 'importance' as const,
    source: 'build/importance.csv',
    features: [worth('age', 0.2), worth('plan', 0.3), worth('credit_score', creditBenefit)],
  }),
});

export const cost: Sample = { pass: facts(8, 0.2), fail: facts(16, 0.01) };
