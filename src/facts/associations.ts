/** How features go with the label and with each other, on a sample of the training rows. */
export interface Associations {
  readonly label: string;
  /** Rows that were looked at; `exact` where these are all rows. */
  readonly rows: number;
  readonly exact: boolean;
  readonly features: readonly FeatureAssociation[];
  /** Pairs of features with |correlation| of at least 0.8, strongest first, at most 50. */
  readonly pairs: readonly { readonly first: string; readonly second: string; readonly correlation: number }[];
}

export interface FeatureAssociation {
  readonly feature: string;
  /** Name of the measure: `spearman`, `correlation-ratio`, `cramers-v`, `mutual-information`. */
  readonly measure: string;
  /** 0 (none) to 1 (one tells the other); null where it is not defined (a constant column). */
  readonly strength: number | null;
  /** From permutations of the label; null where there is no strength. */
  readonly pValue: number | null;
  /** Rows in which both are there. */
  readonly rows: number;
  /** How well the feature alone tells the label, 0 to 1: what leakage looks like. */
  readonly predictive: number | null;
}
