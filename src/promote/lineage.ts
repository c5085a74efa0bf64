import type { TrackedDataset } from '../facts/tracking.ts';
import { type Fact, type Facts, type Fingerprint, presentValue } from '../facts.ts';

/** The pull request that brought the commit, and with its title the reason. */
export interface MergedPullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string | null;
}

/** Where a model comes from: `lineage.json` of a bundle. Nothing in it depends on the registry. */
export interface Lineage {
  readonly schemaVersion: 1;
  readonly model: string;
  readonly commit: string;
  readonly repository: string | null;
  readonly branch: string | null;
  /** True where tracked files differed from the commit when the run began. */
  readonly dirty: boolean;
  readonly pullRequest: MergedPullRequest | null;
  readonly trigger: {
    readonly event: string;
    readonly actor: string | null;
    readonly run: string;
    readonly attempt: number;
    readonly url: string | null;
    /** ISO 8601 UTC. */
    readonly startedAt: string;
  };
  /** Null: not trained here, but by an earlier step or elsewhere. */
  readonly training: {
    readonly command: string;
    readonly seconds: number;
    readonly peakMemoryBytes: number | null;
  } | null;
  readonly data: Readonly<Record<'training' | 'testing' | 'serving', Fingerprint | null>>;
  /** Digests of what DVC keeps, by path; left out where DVC is not used. */
  readonly dvc?: Readonly<Record<string, string>>;
  /** What was logged to the team's tracking server; left out without a run there. */
  readonly tracking?: {
    readonly server: string;
    readonly run: string;
    readonly experiment: string;
    readonly datasets: readonly TrackedDataset[];
  };
  readonly parameters: Readonly<Record<string, string>>;
  readonly environment: { readonly dependenciesSha256: string | null; readonly dependencyFiles: readonly string[] };
  readonly hardware: {
    readonly platform: string;
    readonly cpu: string;
    readonly cores: number;
    readonly memoryBytes: number;
  };
  readonly artifacts: Fingerprint;
}

export function describeLineage(
  facts: Facts,
  commit: string,
  artifacts: Fingerprint,
  pullRequest: MergedPullRequest | null,
): Lineage {
  const { run, environment } = facts;
  const training = presentValue(facts.training);
  const dvc = presentValue(facts.dvc);
  const fingerprint = (fact: Fact<Fingerprint>): Fingerprint | null => presentValue(fact) ?? null;
  return {
    schemaVersion: 1,
    model: run.model,
    commit,
    repository: run.repository,
    branch: run.branch,
    dirty: run.dirty,
    pullRequest,
    trigger: {
      event: run.event,
      actor: run.actor,
      run: run.id,
      attempt: run.attempt,
      url: run.url,
      startedAt: run.startedAt,
    },
    training:
      training === undefined
        ? null
        : { command: training.command, seconds: training.seconds, peakMemoryBytes: training.peakMemoryBytes },
    data: {
      training: fingerprint(facts.data.training),
      testing: fingerprint(facts.data.testing),
      serving: fingerprint(facts.data.serving),
    },
    ...(dvc === undefined ? {} : { dvc: Object.fromEntries(dvc.outputs.map(({ path, digest }) => [path, digest])) }),
    ...trackingOf(facts),
    parameters: presentValue(facts.metrics)?.parameters ?? {},
    environment: {
      dependenciesSha256: environment.dependenciesSha256,
      dependencyFiles: environment.dependencyFiles,
    },
    hardware: {
      platform: environment.platform,
      cpu: environment.cpu,
      cores: environment.cores,
      memoryBytes: environment.memoryBytes,
    },
    artifacts,
  };
}

function trackingOf({ tracking }: Facts): Pick<Lineage, 'tracking'> {
  if (tracking.state !== 'gathered') return {};
  const { server, experiment, run } = tracking.value;
  return { tracking: { server, run: run.id, experiment: experiment.name, datasets: run.datasets } };
}
