/** What each feature is worth to the model. */
export interface FeatureBenefits {
  readonly method: 'importance' | 'ablation';
  /** The file, or the metric that was measured. */
  readonly source: string;
  readonly features: readonly {
    readonly feature: string;
    /** With ablation, by how much the metric got worse, in its unit; null where it is not a finite number, or was not measured. */
    readonly benefit: number | null;
    readonly deviation: number | null;
    /** Why an ablation did not measure it; hostile text. */
    readonly problem?: string;
  }[];
  readonly ablation?: Ablation;
}

/** Trainings in a clean copy, each with one feature's column shuffled, and what they were compared with. */
export interface Ablation {
  readonly direction: 'higher' | 'lower';
  /** The metric of this run's own training. */
  readonly own: number;
  /** The metric of each training on untouched data in the copy: two, or one that was too far from `own`, or none where too many features were asked for. */
  readonly references: readonly number[];
  /** How many trainings it takes: one for each feature, and two. */
  readonly trainings: number;
  /** Of one training in the copy, else of this run's own. */
  readonly secondsEach: number;
  readonly budgetSeconds: number;
  readonly spentSeconds: number;
  /** Features without a training: not one is left out in silence. */
  readonly unreached: readonly string[];
}
