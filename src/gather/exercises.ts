import { wantsIntegration } from '../config/options/integration.ts';
import { wantsSecondTraining } from '../config/options/reproducibility.ts';
import { whyNotNow } from '../config/when.ts';
import { absent, type Fact, type Facts, failedBy } from '../facts.ts';
import type { History } from '../history/store.ts';
import type { TestId } from '../rubric/sections.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import type { BaseCommit } from './baseline.ts';
import type { CleanCopyRequest } from './clean-copy.ts';
import type { OriginOf } from './outputs.ts';
import type { PolicyFiles } from './policy-files.ts';
import type { PredictedRows } from './predictions.ts';
import type { RowSample } from './tables/sample.ts';
import type { TrackedTrials } from './tracking.ts';
import type { VersionSource } from './versions.ts';

/**
 * What exercises the model, its pipeline and its registry: further trainings, servers, downloads, questions to GitHub. Each answers one test, runs where the
 * configuration asks for it, within the test's `when`, and is loaded only then.
 */

/** Requests to GitHub's API, by the routes of its description: `GET /repos/{owner}/{repo}`. */
export interface GithubClient {
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<{ readonly data: unknown }>;
}

export interface ExerciseContext
  extends CleanCopyRequest,
    Pick<
      Facts,
      | 'run'
      | 'training'
      | 'metrics'
      | 'artifacts'
      | 'predictions'
      | 'tables'
      | 'catalog'
      | 'production'
      | 'baseline'
      | 'policy'
    > {
  readonly originOf: OriginOf;
  /** Schema and catalog of the base, where its policy is in force. */
  readonly policyFiles?: PolicyFiles | undefined;
  /** Why what training writes is not there; null where training succeeded. */
  readonly problem: string | null;
  /** Predictions beside the hold-out, row by row. */
  readonly predicted: Fact<PredictedRows>;
  /** Rows of the hold-out; null without `data.testing` and `data.label`. */
  readonly testing: RowSample | null;
  /** The search that training logged to a tracking server; null without. */
  readonly trackedTrials?: TrackedTrials | null;
  /** The columns that the model uses. */
  readonly features: readonly string[];
  /** Null where no `promote` is configured. */
  readonly registry: (() => Promise<VersionSource>) | null;
  /** Null without a repository. */
  readonly history: History | null;
  /** Null outside GitHub, or without a token. */
  readonly github: (() => Promise<GithubClient>) | null;
  /** The commit that this run is compared with, and where history is fetched that the clone lacks; left out without a repository. */
  readonly upstream?: { readonly base: () => Promise<Fact<BaseCommit>>; readonly store: GitStore } | undefined;
}

/** What every exercise needs that runs commands of the team. */
export type CommandExercise = Pick<
  ExerciseContext,
  'root' | 'configuration' | 'environment' | 'secrets' | 'log' | 'signal' | 'problem'
>;

export type ExerciseFacts = Pick<
  Facts,
  | 'online'
  | 'tuning'
  | 'reproducibility'
  | 'canary'
  | 'restore'
  | 'performance'
  | 'staleness'
  | 'rollback'
  | 'quality'
  | 'integration'
  | 'debugging'
  | 'review'
  | 'stageAges'
>;

export async function gatherExercises(context: ExerciseContext): Promise<ExerciseFacts> {
  const { root, git, configuration, run, registry } = context;
  /** Runs where its test runs now. A mistake that the user can mend is the fact. */
  const whenWanted = async <T>(id: TestId, gather: () => Promise<Fact<T>>): Promise<Fact<T>> => {
    const why = whyNotNow(configuration, id, run);
    if (why !== null) return absent(why);
    try {
      return await gather();
    } catch (error) {
      if (error instanceof ConfigurationError) return failedBy(error);
      throw error;
    }
  };
  const promoted = registry === null ? null : async () => (await registry()).versions(run.model);
  const canary = await whenWanted('infra/canary', async () => (await import('./canary.ts')).gatherCanary(context));
  return {
    online: await whenWanted('model/online', async () =>
      (await import('./online.ts')).gatherOnline({ root, configuration, promoted }),
    ),
    tuning: await whenWanted('model/tuning', async () =>
      (await import('./tuning.ts')).gatherTuning({ root, configuration, git, tracked: context.trackedTrials }),
    ),
    quality: await whenWanted('monitor/quality', async () => (await import('./quality.ts')).gatherQuality(context)),
    reproducibility: await whenWanted('infra/reproducibility', async () =>
      wantsSecondTraining(configuration)
        ? (await import('./reproducibility.ts')).gatherReproducibility(context)
        : absent('a second training has to be asked for: `train-again: true`'),
    ),
    canary,
    restore: await whenWanted('infra/unit-tests', async () => (await import('./restore.ts')).gatherRestore(context)),
    performance: await (await import('./performance.ts')).gatherPerformance({ ...context, canary }),
    staleness: await whenWanted('model/staleness', async () =>
      (await import('./staleness.ts')).gatherStaleness(context),
    ),
    review: await whenWanted('model/review', async () => (await import('./review.ts')).gatherReview(context)),
    stageAges: await whenWanted('monitor/age', async () => (await import('./age.ts')).gatherAge(context)),
    rollback: await whenWanted('infra/rollback', async () => (await import('./rollback.ts')).gatherRollback(context)),
    integration: await whenWanted('infra/integration', async () =>
      wantsIntegration(configuration)
        ? (await import('./integration.ts')).gatherIntegration(context)
        : absent('a run of the `stages` on a sample has to be asked for: `sample: 200`'),
    ),
    debugging: await whenWanted('infra/debugging', async () =>
      configuration.tests['infra/debugging'] === undefined
        ? absent('no `command` that follows one example is configured')
        : (await import('./debugging.ts')).gatherDebugging(context),
    ),
  };
}
