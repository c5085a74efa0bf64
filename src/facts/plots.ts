/** Plots that the team declares (`plots` in dvc.yaml), with what is needed to draw them. All texts are hostile. */
export interface DeclaredPlots {
  /** At most 20. */
  readonly plots: readonly DeclaredPlot[];
  /** Plots that could not be read, in words; at most 20. */
  readonly problems: readonly string[];
}

export interface DeclaredPlot {
  readonly title: string;
  /** The files that it was read from. */
  readonly files: readonly string[];
  readonly content:
    | {
        /** Lines, as of an ROC curve: at most 10, of at most 1000 points each. */
        readonly kind: 'lines';
        readonly x: string;
        readonly y: string;
        readonly lines: readonly {
          readonly name: string;
          readonly points: readonly (readonly [x: number, y: number])[];
        }[];
      }
    | {
        /** Counts of actual against predicted classes; at most 30 classes. */
        readonly kind: 'confusion';
        readonly classes: readonly string[];
        /** `counts[actual][predicted]`. */
        readonly counts: readonly (readonly number[])[];
        /** Whether each row is shown as shares of its sum. */
        readonly normalized: boolean;
      };
}
