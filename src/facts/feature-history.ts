/** How long new features took, from git. */
export interface FeatureHistory {
  /** The schema or catalog whose fields are features. */
  readonly file: string;
  /** Latest first. */
  readonly features: readonly FeatureDelivery[];
}

export interface FeatureDelivery {
  readonly feature: string;
  /** The first commit of the change that added it, the commit that brought it to the default branch, and the first promoted version with it. ISO 8601 UTC. */
  readonly started: { readonly commit: string; readonly date: string };
  readonly merged: { readonly commit: string; readonly date: string };
  readonly promoted: { readonly version: string; readonly date: string } | null;
}
