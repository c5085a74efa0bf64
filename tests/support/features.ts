import type { CatalogFeature, FeatureCatalog } from '../../src/facts/catalog.ts';
import type { ColumnProfile, TableProfile } from '../../src/facts/tables.ts';

/** A profile of 100 rows with these columns. */
export const profileWith = (names: readonly string[], changes: Partial<ColumnProfile> = {}): TableProfile => ({
  files: [{ path: 'train.csv', rows: 100 }],
  format: 'csv',
  bytes: 1000,
  rows: 100,
  columns: names.map((name) => ({
    name,
    type: 'number',
    count: 100,
    missing: 0,
    nonFinite: 0,
    inexactIntegers: 0,
    kinds: { number: 100 },
    distinct: { count: 50, exact: true },
    minimum: 0,
    maximum: 1,
    mean: 0.5,
    variance: 0.1,
    zeros: 1,
    quantiles: [],
    histogram: [],
    frequent: [],
    lengths: null,
    ...changes,
  })),
});

/** A catalog in which each feature is owned and costs nothing that is known. */
export const catalogWith = (features: Readonly<Record<string, Partial<CatalogFeature>>>): FeatureCatalog => ({
  file: 'catalog.yml',
  features: Object.entries(features).map(([name, changes], index) => ({
    name,
    line: index + 1,
    owner: 'ana',
    source: 'crm',
    description: null,
    status: 'active',
    allowed: false,
    latencyMilliseconds: null,
    usd: null,
    memoryBytes: null,
    dependencies: [],
    ...changes,
  })),
});
