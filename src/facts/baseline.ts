import type { TestId } from '../rubric/sections.ts';
import type { KeptPredictions } from './differences.ts';
import type { Fact } from './fact.ts';
import type { Direction } from './metrics.ts';
import type { RepeatSummary } from './repeats.ts';
import type { RecordedSlices } from './slices.ts';
import type { DataSource } from './sources.ts';
import type { TrackedDataset } from './tracking.ts';

/** What a run is compared with: an earlier run, or the version in production. */

/** A test's result as history keeps it. */
export interface RecordedTest {
  readonly points: number;
  readonly execution: 'automated' | 'manual' | 'none';
  readonly outcome: 'pass' | 'fail' | 'inconclusive' | 'error' | null;
}

export interface RecordedMetric {
  readonly value: number;
  readonly direction: Direction | null;
  /** Of `train.repeats`; left out where it was trained once. */
  readonly repeats?: RepeatSummary | undefined;
}

/** What an earlier run measured: enough to compare with. */
export interface Measured {
  readonly commit: string;
  /** ISO 8601 UTC. */
  readonly date: string;
  readonly metrics: Readonly<Record<string, RecordedMetric>>;
  readonly tests: Readonly<Partial<Record<TestId, RecordedTest>>>;
  /** The upstream data then; left out by earlier releases. */
  readonly sources?: readonly DataSource[] | undefined;
  /** SHA-256 over the lock and requirements files then; null where there were none. */
  readonly dependenciesSha256?: string | null | undefined;
  /** Versions of the pinned packages by name then; left out where there were too many, and by earlier releases. */
  readonly packages?: Readonly<Record<string, string>> | undefined;
  /** The quality on slices then; left out where it was not measured. */
  readonly slices?: RecordedSlices | undefined;
  /** Address of the run's page; null outside GitHub. */
  readonly url: string | null;
}

/** What a run was made from: what differs is shown as "what changed". */
export interface RecordedInputs {
  readonly parameters: Readonly<Record<string, string>>;
  /** SHA-256; null where there was none. */
  readonly data: Readonly<Record<'training' | 'testing' | 'serving', string | null>>;
  /** By path; left out where DVC is not used, and by earlier releases. */
  readonly dvc?: Readonly<Record<string, RecordedOutput>> | undefined;
  /** Of the tracking server; left out where none was read, and by earlier releases. */
  readonly datasets?: readonly RecordedDataset[] | undefined;
}

/** A dataset that training logged. */
export type RecordedDataset = Pick<TrackedDataset, 'name' | 'digest' | 'context'>;

/** An output of DVC. */
export interface RecordedOutput {
  readonly digest: string;
  readonly bytes: number | null;
}

/** The record this run is compared with. `absent` = first run; `failed` = incompatible or unreadable. */
export interface Baseline extends Measured {
  /** Total score, 0 to 7; null where it was trained here, which measures no tests. */
  readonly score: number | null;
  /** That there was no record, and this run trained the base commit itself; left out where there was one. */
  readonly trainedHere?: true | undefined;
  /** The commit that should have been the base; `commit` is an older ancestor where they differ. */
  readonly baseCommit: string;
  /** How many commits older than the base commit the record's commit is. */
  readonly commitsOlder: number;
  /** Why this commit is the base, in words: "the first parent of the merge commit". */
  readonly why: string;
  /** Where its predictions are; left out where it had none. */
  readonly predictions?: KeptPredictions | undefined;
  /** What it was made from; left out where that is not known. */
  readonly inputs?: RecordedInputs | undefined;
}

/** The version now in the (last) stage of the registry. */
export interface Production extends Measured {
  /** Total score, 0 to 7. */
  readonly score: number;
  readonly version: string;
  readonly stage: string;
  readonly digest: string;
  /** Why the quality on slices at its release is not known; left out where it is, and where it was not asked for. */
  readonly withoutSlices?: Fact<never> | undefined;
}
