/** How groups of people fare with the predictions on the hold-out. Plain JSON. */
export interface Inclusion {
  /** Of the predictions. */
  readonly file: string;
  readonly rows: number;
  /** The class that is the outcome in question. */
  readonly positive: string;
  readonly attributes: readonly ProtectedAttribute[];
  /** Protected columns that neither the predictions nor the testing data have. */
  readonly lacking: readonly string[];
  /** Features by how strongly they go with a protected attribute, strongest first, at most 50; null where there is no sample of the training data. */
  readonly proxies: readonly StandIn[] | null;
  readonly notes: readonly string[];
}

export interface ProtectedAttribute {
  readonly name: string;
  /** The largest 200. */
  readonly groups: readonly GroupCounts[];
  readonly otherGroups: number;
  /** Rows whose group is not known. */
  readonly missingRows: number;
}

/** Rows of one group by what is true and what is predicted. */
export interface GroupCounts {
  readonly name: string;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
}

export interface StandIn {
  readonly attribute: string;
  readonly feature: string;
  /** `spearman`, `correlation-ratio` or `cramers-v`. */
  readonly measure: string;
  /** 0 to 1. */
  readonly strength: number;
}
