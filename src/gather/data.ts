import { absent, type Facts } from '../facts.ts';

/** What the data tests look at. */
export type DataFacts = Pick<
  Facts,
  | 'tables'
  | 'freshness'
  | 'conformance'
  | 'catalog'
  | 'associations'
  | 'benefits'
  | 'privacy'
  | 'featureHistory'
  | 'coverage'
  | 'invariants'
  | 'skew'
  | 'weights'
  | 'curve'
  | 'sources'
>;

/** Facts without data: training failed, or none is configured. */
export function noData(reason: string): DataFacts {
  const none = absent(reason);
  return {
    tables: { training: none, testing: none, serving: none, predictions: none },
    freshness: none,
    conformance: none,
    catalog: none,
    associations: none,
    benefits: none,
    privacy: none,
    featureHistory: none,
    coverage: none,
    invariants: none,
    skew: none,
    weights: none,
    curve: none,
    sources: none,
  };
}
