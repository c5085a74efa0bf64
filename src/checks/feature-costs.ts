import type { CatalogFeature } from '../facts/catalog.ts';
import type { Measurement } from '../result.ts';
import { formatBytes } from '../support/files.ts';

export type CostKey = 'latency-ms' | 'usd' | 'memory' | 'dependencies';
export type Budget = Readonly<Partial<Record<CostKey, number | undefined>>>;
type Entries = ReadonlyMap<string, CatalogFeature>;

interface CostKind {
  readonly key: CostKey;
  readonly name: string;
  /** Null where the catalog does not give it: unknown, not zero. */
  readonly cost: (feature: CatalogFeature | undefined) => number | null;
  readonly show: (value: number) => string;
}

/** Four digits are as much as a reader compares. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

const kinds: readonly CostKind[] = [
  {
    key: 'latency-ms',
    name: 'latency',
    cost: (feature) => feature?.latencyMilliseconds ?? null,
    show: (value) => `${rounded(value)} ms`,
  },
  { key: 'usd', name: 'money', cost: (feature) => feature?.usd ?? null, show: (value) => `${rounded(value)} USD` },
  { key: 'memory', name: 'memory', cost: (feature) => feature?.memoryBytes ?? null, show: formatBytes },
  {
    key: 'dependencies',
    name: 'dependencies',
    cost: (feature) => feature?.dependencies.length ?? null,
    show: String,
  },
];

/** One kind of cost over all features, in their order. */
export interface FeatureCosts extends CostKind {
  readonly values: readonly (number | null)[];
  /** Of what is known. */
  readonly total: number;
}

/** The kinds of cost that the catalog gives or the budget limits. */
export function costsOf(names: readonly string[], entries: Entries, budget: Budget | undefined): FeatureCosts[] {
  return kinds
    .map((kind): FeatureCosts => {
      const values = names.map((name) => kind.cost(entries.get(name)));
      return { ...kind, values, total: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
    })
    .filter(({ key, values }) => budget?.[key] !== undefined || values.some((value) => (value ?? 0) > 0));
}

/** The total of each kind, against the budget where it limits it. */
export function totalsOf(
  costs: readonly FeatureCosts[],
  names: readonly string[],
  entries: Entries,
  budget: Budget | undefined,
): Measurement[] {
  // Upstream systems that two features share are paid once in the budget.
  const upstream = new Set(names.flatMap((name) => entries.get(name)?.dependencies ?? [])).size;
  return costs.map(({ key, name, total, show }) => {
    const spent = key === 'dependencies' ? upstream : total;
    const limit = budget?.[key];
    return {
      name: `total ${name}`,
      observed: show(spent),
      ...(limit === undefined ? {} : { expected: `at most ${show(limit)}`, met: spent <= limit }),
    };
  });
}

/** Each feature's share of the cost, 0 to 1: the mean over the kinds that cost anything. */
export function costShares(costs: readonly FeatureCosts[], names: readonly string[]): number[] {
  const paid = costs.filter(({ total }) => total > 0);
  return names.map((_, feature) =>
    paid.reduce((sum, { values, total }) => sum + (values[feature] ?? 0) / total / paid.length, 0),
  );
}
