/** What the history shows of how this model is operated: what starts its runs, and which steps run by themselves. For the MLOps level, never for a verdict. */
export interface Operations {
  /** Runs of the default branch that were looked at, this one among them. */
  readonly runs: number;
  /** ISO 8601 UTC of the oldest of them. */
  readonly since: string;
  /** How often each kind of trigger started one. */
  readonly triggers: Readonly<Record<Trigger, number>>;
  /** How many of the runs trained, measured, promoted a version, and put one in the last stage, by themselves. */
  readonly steps: Readonly<Record<Step, number>>;
  /** ISO 8601 UTC of the newest run that did each; null where none did. */
  readonly newest: Readonly<Record<Step, string | null>>;
}

/** What started a run. `data`: because the data had changed; `message`: a repository_dispatch of somebody else; `monitoring`: the retraining that a failing monitoring test asked for. */
export type Trigger = 'push' | 'schedule' | 'data' | 'message' | 'monitoring' | 'manual';

export type Step = 'training' | 'testing' | 'delivery' | 'deployment' | 'monitoring';
