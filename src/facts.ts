import type { Configuration } from './config/schema.ts';
import type { StageAges } from './facts/age.ts';
import type { Associations } from './facts/associations.ts';
import type { Baseline, Production } from './facts/baseline.ts';
import type { Baselines } from './facts/baselines.ts';
import type { FeatureBenefits } from './facts/benefit.ts';
import type { Canary } from './facts/canary.ts';
import type { CarriedResults } from './facts/carried.ts';
import type { FeatureCatalog } from './facts/catalog.ts';
import type { Coverage } from './facts/coverage.ts';
import type { Debugging } from './facts/debugging.ts';
import type { Differences } from './facts/differences.ts';
import type { DvcOutputs } from './facts/dvc.ts';
import type { Fact } from './facts/fact.ts';
import type { FeatureHistory } from './facts/feature-history.ts';
import type { Freshness } from './facts/freshness.ts';
import type { Inclusion } from './facts/inclusion.ts';
import type { Integration } from './facts/integration.ts';
import type { Invariants } from './facts/invariants.ts';
import type { Metrics } from './facts/metrics.ts';
import type { TrainingCurve, Weights } from './facts/numerics.ts';
import type { OnlinePairs } from './facts/online.ts';
import type { Operations } from './facts/operations.ts';
import type { Origin } from './facts/origin.ts';
import type { Overlap } from './facts/overlap.ts';
import type { Packages } from './facts/packages.ts';
import type { Performance } from './facts/performance.ts';
import type { DeclaredPlots } from './facts/plots.ts';
import type { PrivacyScan } from './facts/privacy.ts';
import type { Quality } from './facts/quality.ts';
import type { Repeats } from './facts/repeats.ts';
import type { Reproducibility } from './facts/reproducibility.ts';
import type { Review } from './facts/review.ts';
import type { RollbackDrill } from './facts/rollback.ts';
import type { Conformance } from './facts/schema.ts';
import type { Skew } from './facts/skew.ts';
import type { Slices } from './facts/slices.ts';
import type { DataSources } from './facts/sources.ts';
import type { Staleness } from './facts/staleness.ts';
import type { TableProfile, TableRole } from './facts/tables.ts';
import type { Tracking } from './facts/tracking.ts';
import type { Trends } from './facts/trends.ts';
import type { Tuning } from './facts/tuning.ts';
import type { TestId } from './rubric/sections.ts';
import type { Fingerprint } from './support/files.ts';

export type {
  Baseline,
  Measured,
  Production,
  RecordedDataset,
  RecordedInputs,
  RecordedMetric,
  RecordedOutput,
  RecordedTest,
} from './facts/baseline.ts';
export { absent, type Fact, failed, failedBy, gathered, presentValue, whyMissing } from './facts/fact.ts';
export type { Direction, Metric, Metrics, NotAMetric } from './facts/metrics.ts';

/** What ran, for which commit, and why. Plain JSON, as everything in this file: facts are saved and replayed. */
export interface Run {
  readonly model: string;
  /** 40 hex digits; null without a git repository or on an unborn branch. On a pull request, the merge commit that was trained. */
  readonly commit: string | null;
  /** The commit people know: the head of the pull request, else `commit`. */
  readonly headCommit: string | null;
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  /** True when the work tree differs from the commit in tracked files. */
  readonly dirty: boolean;
  /** GitHub's event name, or `local`. */
  readonly event: string;
  /** The `event_type` of a `repository_dispatch`, where it is known. */
  readonly eventType?: string | undefined;
  readonly pullRequest: PullRequest | null;
  /** GitHub's run id, or a local one; with `attempt` it tells runs of one commit apart. */
  readonly id: string;
  readonly attempt: number;
  /** Address of the run's page; null outside GitHub. */
  readonly url: string | null;
  /** `owner/name` on GitHub; null outside. */
  readonly repository: string | null;
  readonly actor: string | null;
  /** When the run started, ISO 8601 UTC. All checks take the time from here. */
  readonly startedAt: string;
  /** `monitoring`: only the monitoring tests ran, and nothing was trained. Left out where everything was scored. */
  readonly scope?: 'monitoring' | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string | null;
  readonly headCommit: string;
  readonly headBranch: string;
  readonly baseBranch: string;
  /** True when the head is in another repository: read-only token, no secrets. */
  readonly fork: boolean;
}

/** A finished training; `absent` when there is no `train` ("not trained here"). */
export interface Training {
  /** The command as the user wrote it. */
  readonly command: string;
  /** Exit status as a shell tells it (128 + n for signal n); null where it timed out, was cancelled or never started. */
  readonly exitCode: number | null;
  readonly outcome: 'succeeded' | 'failed' | 'timed-out' | 'cancelled';
  readonly seconds: number;
  /** Peak resident memory of the whole process tree, in bytes, by sampling; null where the system does not tell. */
  readonly peakMemoryBytes: number | null;
  /** The last lines of output, bounded; hostile text. */
  readonly tail: readonly string[];
  /** How many processes were still running when the command had ended, and were stopped. */
  readonly leftRunning: number;
  /** Why it failed, in one line, and what to do; null when it succeeded. Hostile text. */
  readonly problem: { readonly summary: string; readonly next: string } | null;
}

export type { Origin };

export interface JunitCase {
  readonly name: string;
  readonly classname: string;
  /** Names of the suites around it, outermost first, joined with ` > `. */
  readonly suite: string;
  readonly file: string;
  /** 1-based line of the test in `file`, where the report tells. */
  readonly line: number | null;
  readonly outcome: 'passed' | 'failed' | 'error' | 'skipped';
  readonly message: string;
  readonly seconds: number;
  /** Values of `<property name="ml_test_score">`: the tests of the rubric this case answers. */
  readonly answers: readonly string[];
}

export interface JunitReport {
  readonly cases: readonly JunitCase[];
  readonly files: readonly { readonly path: string; readonly origin: Origin }[];
}

/** A command run as evidence. */
export interface CommandRun {
  readonly command: string;
  readonly exitCode: number | null;
  readonly outcome: Training['outcome'];
  readonly seconds: number;
  readonly tail: readonly string[];
}

/** Whether the results that an attestation names are there. An https address is not fetched: it counts as given. */
export interface AttestedResults {
  readonly present: boolean;
  /** In words: "docs/review.md, 1.2 kB", "no such file". */
  readonly detail: string;
}

/** What was gathered for the evidence that the team configured for one test. */
export interface EvidenceFacts {
  readonly junit?: Fact<JunitReport>;
  readonly run?: Fact<CommandRun>;
  readonly manual?: Fact<AttestedResults>;
}

export type { Fingerprint };

export interface Environment {
  /** `linux x64`. */
  readonly platform: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  /** SHA-256 over the lock and requirements files of the repository (sorted), null when there are none. */
  readonly dependenciesSha256: string | null;
  readonly dependencyFiles: readonly string[];
}

/** Where the policy (gate, tests, promotion) came from. */
export interface Policy {
  readonly source: 'work-tree' | 'base-commit' | 'defaults';
  /** Path of the file; null with defaults. */
  readonly file: string | null;
  /** The commit it was read from; null for the work tree. */
  readonly commit: string | null;
  /** On a pull request judged by its base's policy: what the pull request's own file says, to name what it loosens. */
  readonly proposed: Configuration | null;
  /** Beside `proposed`: what the base's file says, the keys that do not bind the pull request among it. */
  readonly inForce?: Configuration | undefined;
  /** Beside `proposed`: files that the policy names, which were read as the base has them, and are others in the pull request. */
  readonly changedFiles?: readonly string[] | undefined;
}

/** Facts as another run may claim them: all but what is read by git. Its JSON Schema is made of this type by `npm run generate`. */
export interface SavedFacts {
  readonly schemaVersion: 1;
  readonly run: Run;
  readonly training: Fact<Training>;
  readonly metrics: Fact<Metrics>;
  readonly junit: Fact<JunitReport>;
  readonly artifacts: Fact<Fingerprint>;
  readonly predictions: Fact<Fingerprint>;
  readonly data: Readonly<Record<'training' | 'testing' | 'serving', Fact<Fingerprint>>>;
  readonly tables: Readonly<Record<TableRole, Fact<TableProfile>>>;
  readonly freshness: Fact<Freshness>;
  readonly conformance: Fact<Conformance>;
  readonly catalog: Fact<FeatureCatalog>;
  readonly associations: Fact<Associations>;
  readonly benefits: Fact<FeatureBenefits>;
  readonly privacy: Fact<PrivacyScan>;
  readonly featureHistory: Fact<FeatureHistory>;
  readonly coverage: Fact<Coverage>;
  readonly invariants: Fact<Invariants>;
  readonly skew: Fact<Skew>;
  /** Rows that are in the training and in the testing data. */
  readonly overlap: Fact<Overlap>;
  readonly weights: Fact<Weights>;
  readonly curve: Fact<TrainingCurve>;
  readonly sources: Fact<DataSources>;
  readonly online: Fact<OnlinePairs>;
  readonly tuning: Fact<Tuning>;
  readonly slices: Fact<Slices>;
  readonly inclusion: Fact<Inclusion>;
  readonly baselines: Fact<Baselines>;
  readonly quality: Fact<Quality>;
  readonly reproducibility: Fact<Reproducibility>;
  readonly canary: Fact<Canary>;
  readonly repeats: Fact<Repeats>;
  /** Against the base, by predictions on both sides. */
  readonly differences: Fact<Differences>;
  /** Coverage of the code of the model; `coverage` is that of the code that makes features. */
  readonly specCoverage: Fact<Coverage>;
  /** The command that restores from a checkpoint. */
  readonly restore: Fact<CommandRun>;
  readonly packages: Fact<Packages>;
  readonly performance: Fact<Performance>;
  /** Of earlier runs, for charts: no check looks at it. */
  readonly trends: Fact<Trends>;
  /** The run of this training on the team's tracking server. */
  readonly tracking: Fact<Tracking>;
  readonly dvc: Fact<DvcOutputs>;
  /** For the HTML report: no check looks at them. */
  readonly plots: Fact<DeclaredPlots>;
  /** For the MLOps level: no check looks at it. */
  readonly operations: Fact<Operations>;
  readonly staleness: Fact<Staleness>;
  readonly rollback: Fact<RollbackDrill>;
  readonly integration: Fact<Integration>;
  readonly debugging: Fact<Debugging>;
  readonly review: Fact<Review>;
  readonly stageAges: Fact<StageAges>;
  readonly environment: Environment;
  readonly baseline: Fact<Baseline>;
  readonly production: Fact<Production>;
  readonly carried: Fact<CarriedResults>;
  readonly evidence: Readonly<Partial<Record<TestId, EvidenceFacts>>>;
}

/** Everything the later stages see. */
export interface Facts extends SavedFacts {
  readonly configuration: Configuration;
  readonly policy: Policy;
}
