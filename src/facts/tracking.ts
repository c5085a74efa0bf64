/** What the team's tracking server knows of this run. All texts are hostile. */
export interface Tracking {
  /** Address of the server without user and password, or `databricks`. */
  readonly server: string;
  readonly experiment: { readonly id: string; readonly name: string };
  /** The run that counts: the one that was made for this training, or the selected one of many. */
  readonly run: TrackedRun;
  /** Why this run counts, in words: "the run that was made for this training", "the best val_accuracy of 12 runs". */
  readonly why: string;
  /** How many runs this training logged, the one made for it left out where nothing was logged to it. */
  readonly runs: number;
}

export interface TrackedRun {
  /** 32 hex digits. */
  readonly id: string;
  readonly name: string | null;
  /** Address of its page; null where the server has none. */
  readonly url: string | null;
  /** Datasets that were logged as its inputs; at most 50. */
  readonly datasets: readonly TrackedDataset[];
  /** Models that it logged; at most 20. */
  readonly models: readonly LoggedModel[];
}

export interface TrackedDataset {
  readonly name: string;
  readonly digest: string;
  /** `training`, `evaluation`: the value of the tag mlflow.data.context; null without it. */
  readonly context: string | null;
  readonly source: string | null;
}

export interface LoggedModel {
  readonly name: string;
  /** `m-…`; null where the server keeps models as artifacts of the run alone. */
  readonly id: string | null;
  /** What MLflow loads it by: `models:/m-…` or `runs:/…/model`. */
  readonly uri: string;
}
