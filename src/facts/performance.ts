/** What this run cost, and what earlier runs of the default branch on the same kind of machine did. */
export interface Performance {
  /** `linux x64, AMD EPYC 7763, 4 cores`: costs on another kind say nothing. */
  readonly machine: string;
  readonly branch: string;
  /** How many earlier runs there are to compare with, at most `runs`. */
  readonly compared: number;
  readonly leftOut: {
    /** Runs on another kind of machine. */
    readonly otherMachine: number;
    /** Runs whose record tells no costs: they did not train, training failed, or an earlier release wrote it. */
    readonly untold: number;
  };
  readonly series: readonly CostSeries[];
  /** What was not measured in this run, and why, in words. */
  readonly unmeasured: readonly string[];
}

export interface CostSeries {
  readonly name: CostName;
  /** Of this run. */
  readonly current: number;
  /** Of the earlier runs that measured it, oldest first. */
  readonly earlier: readonly { readonly startedAt: string; readonly commit: string; readonly value: number }[];
}

/** What history keeps by name. Seconds, bytes, rows a second. */
export const costNames = [
  'training seconds',
  'training peak memory',
  'serving latency median',
  'serving latency p95',
  'serving rows per second',
  'serving peak memory',
] as const;

export type CostName = (typeof costNames)[number];

export type Costs = Readonly<Partial<Record<CostName, number>>>;
