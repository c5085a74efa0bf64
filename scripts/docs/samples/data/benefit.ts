import { absent, gathered } from '../../../../src/facts.ts';
import { profileWith } from '../../../../tests/support/features.ts';
import type { Sample } from '../sample.ts';

const none = absent('not configured');
const features = ['bill_length', 'bill_depth', 'flipper_length', 'year'];
const facts = (benefits: readonly number[]) => ({
  tables: {
    training: gathered(profileWith([...features, 'species'])),
    testing: none,
    serving: none,
    predictions: none,
  },
  benefits: gathered({
    method: 'importance' as const,
    source: 'build/importance.csv',
    features: features.map((feature, index) => ({ feature, benefit: benefits[index] ?? null, deviation: 0.002 })),
  }),
});

export const benefit: Sample = { pass: facts([0.41, 0.17, 0.22, 0.012]), fail: facts([0.41, 0.17, 0.22, -0.001]) };
