import type { FeatureDelivery } from '../../../../src/facts/feature-history.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const at = (day: number): string => new Date(Date.UTC(2026, 7, 1 + day)).toISOString();
const delivery = (feature: string, start: number, merged: number, promoted: number): FeatureDelivery => ({
  feature,
  started: { commit: `${feature}-start`.padEnd(40, '0'), date: at(start) },
  merged: { commit: `${feature}-merge`.padEnd(40, '0'), date: at(merged) },
  promoted: { version: '1.4.0', date: at(promoted) },
});
const facts = (features: readonly FeatureDelivery[]) => ({
  featureHistory: gathered({ file: 'data/features.yml', branch: 'main', versions: 4, features }),
});

export const agility: Sample = {
  pass: facts([delivery('tenure', 0, 2, 5), delivery('plan_age', 10, 13, 19), delivery('visits_7d', 30, 36, 41)]),
  fail: facts([delivery('tenure', 0, 2, 5), delivery('plan_age', 10, 20, 37), delivery('visits_7d', 30, 61, 80)]),
};
