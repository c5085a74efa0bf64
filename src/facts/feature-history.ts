/** How long new features took, from git. */
export interface FeatureHistory {
  /** The schema or catalog whose fields are features. */
  readonly file: string;
  /** The default branch that was looked at. */
  readonly branch: string;
  /** How many versions of the model are tagged. Without any, there is no production to reach. */
  readonly versions: number;
  /** Of the latest changes that added a field, latest first. The first version of the file adds none: it only writes down what was there. */
  readonly features: readonly FeatureDelivery[];
}

export interface FeatureDelivery {
  readonly feature: string;
  /**
   * The first commit of the change that added it (of a branch its oldest; of a single commit the day it was written), the commit that brought it to the default branch, and
   * the first version with it. ISO 8601 UTC.
   */
  readonly started: { readonly commit: string; readonly date: string };
  readonly merged: { readonly commit: string; readonly date: string };
  readonly promoted: { readonly version: string; readonly date: string } | null;
}
