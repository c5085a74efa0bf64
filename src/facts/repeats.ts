import * as z from 'zod';

/** The same training with several seeds. */
export interface Repeats {
  /** The first included, whose model is the one that is judged and promoted. */
  readonly trainings: number;
  /** By metric: its value in each training, in the order of the seeds 1, 2, … */
  readonly metrics: Readonly<Record<string, readonly number[]>>;
  /** Metrics that are missing or no finite number in some training. */
  readonly incomplete: readonly string[];
}

/** What a record keeps of the repeats of one metric. */
export interface RepeatSummary {
  readonly mean: number;
  /** That of a sample (divided by n − 1). */
  readonly deviation: number;
  readonly count: number;
}

export const repeatSummary = z.object({
  mean: z.number(),
  deviation: z.number().nonnegative(),
  count: z.int().min(1).max(1000),
}) satisfies z.ZodType<RepeatSummary>;
