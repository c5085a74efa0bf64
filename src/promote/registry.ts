import type { LoggedModel } from '../facts/tracking.ts';
import type { Fingerprint, RecordedMetric } from '../facts.ts';
import type { PromotedVersion } from '../gather/versions.ts';

/** What promotion moves. */
export interface Bundle {
  readonly model: string;
  /** The commit that was trained, 40 hex digits. */
  readonly commit: string;
  /** SHA-256 of the artifacts alone (`Fingerprint.sha256`). */
  readonly digest: string;
  readonly artifacts: Fingerprint;
  /** The folder that holds the bundle: `artifacts/`, `report.json`, `facts.json`, `model-card.md`, `lineage.json`. */
  readonly directory: string;
  readonly score: number;
  readonly metrics: Readonly<Record<string, RecordedMetric>>;
  /** Address of the run's page; null outside GitHub. */
  readonly run: string | null;
  /** The run of the training on the team's tracking server; null and left out where there is none. */
  readonly tracking?: {
    /** Address of the server, as `Tracking` has it. */
    readonly server: string;
    readonly runId: string;
    readonly models: readonly LoggedModel[];
  } | null;
}

/** One version of a model in a registry. `commit` is not the child commit that a second version of one commit is tagged on. */
export interface Version extends PromotedVersion {
  readonly model: string;
}

/** One assignment of a version to a stage, as the stage's history keeps it. */
export interface Assignment {
  readonly stage: string;
  /** The commit instead, as GTO has it, where somebody put a commit without a version in the stage by hand. */
  readonly version: string;
  /** Number of the stage tag: `penguins#production#3` has 3. As in GTO, it runs over all stages of a model; 0 for a tag without one. */
  readonly number: number;
  /** ISO 8601 UTC. */
  readonly date: string;
  /** Whether the stage points here now. At most one assignment of a stage is current, and not always the newest: GTO can unassign. */
  readonly current: boolean;
}

export interface Promotion {
  readonly version: Version;
  /** False where the same commit and digest was there already. */
  readonly created: boolean;
  /** What the registry has to say about a version that it has stored, for the log: what its own clients cannot do with it. */
  readonly note?: string;
}

/** A stage whose pointer in the registry itself (alias, tag, approval) is not on the version that is in it: moved by hand, or left by a promotion that was interrupted. */
export interface Disagreement {
  readonly stage: string;
  /** The version that is in the stage; null for none. */
  readonly expected: string | null;
  /** What the pointer names, in words: `v1.3.0`, or what no promotion has made; null where there is no pointer. */
  readonly found: string | null;
}

/**
 * Where versions of models are kept. One file per registry implements it; the same contract tests run against all of them. Errors that the user
 * can mend are `ConfigurationError`s that name registry, version and next step.
 */
export interface Registry {
  /** `directory`, `github-releases`, `mlflow`, `oci`, `sagemaker`. */
  readonly name: string;
  /** For people: `directory /srv/models`, `github-releases owner/name`, `oci ghcr.io/owner/penguins`. */
  readonly place: string;
  /** All versions, newest first. */
  versions(model: string): Promise<readonly Version[]>;
  /** The history of a stage, newest first; all stages when left out. */
  assignments(model: string, stage?: string): Promise<readonly Assignment[]>;
  /** Stores the bundle as a new version. Idempotent for commit and digest. The version becomes visible last. */
  publish(bundle: Bundle, bump: 'major' | 'minor' | 'patch', now: string): Promise<Promotion>;
  /**
   * Puts a version in a stage. Idempotent when it is there already. `now` in ISO 8601. With `forward`, a stage that holds a higher version, or has moved
   * on from this one before (a rollback!), stays as it is: the answer is then what it holds.
   */
  assign(
    model: string,
    version: string,
    stage: string,
    now: string,
    options?: { readonly forward?: boolean },
  ): Promise<Assignment>;
  /** Stages whose own pointer in the registry is not where it should be; none where the tags alone say what is in a stage. */
  disagreements(model: string): Promise<readonly Disagreement[]>;
  /** Fetches the bundle of a version into an empty folder and verifies its digest. */
  pull(model: string, version: string, directory: string): Promise<Version>;
}
