/** The feature catalog: what a team writes down about each of its features. */
export interface FeatureCatalog {
  readonly file: string;
  readonly features: readonly CatalogFeature[];
}

export interface CatalogFeature {
  readonly name: string;
  /** Line of the entry in the file, from 1. */
  readonly line: number | null;
  readonly owner: string | null;
  readonly source: string | null;
  readonly description: string | null;
  readonly status: 'active' | 'deprecated' | 'denied';
  /** True where a protected attribute may be used as a feature, with the reason in `description`. */
  readonly allowed: boolean;
  /** Cost of one prediction; null where it is not given. */
  readonly latencyMilliseconds: number | null;
  readonly usd: number | null;
  readonly memoryBytes: number | null;
  /** Upstream systems, data sets or features it is made from. */
  readonly dependencies: readonly string[];
}
