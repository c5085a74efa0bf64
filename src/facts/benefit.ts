/** What each feature is worth to the model. */
export interface FeatureBenefits {
  readonly method: 'importance' | 'ablation';
  /** The file, or the metric that was measured. */
  readonly source: string;
  readonly features: readonly {
    readonly feature: string;
    readonly benefit: number | null;
    readonly deviation: number | null;
  }[];
}
