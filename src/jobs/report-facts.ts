import type { WorkflowRun } from '../event.ts';
import { absent, type Fact, type Facts, failedBy, gathered, presentValue, type SavedFacts } from '../facts.ts';
import { baseCommitOf } from '../gather/baseline.ts';
import { gatherCarried } from '../gather/carried.ts';
import { directionOf } from '../gather/metrics/directions.ts';
import { gatherOperations } from '../gather/operations.ts';
import { withRecordedSlices } from '../gather/production.ts';
import { gatherReview } from '../gather/review.ts';
import { gatherTrends } from '../gather/trends.ts';
import type { Runner } from '../inputs.ts';
import type { Project } from '../project.ts';
import { baselineOf, productionOf, runOf, upstreamOf } from '../run-facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { fetchCommits } from '../support/git-store.ts';

/**
 * The facts that are judged: what was measured as it was claimed, everything else anew. Who ran, what the policy is, what it is compared with, and who approved come from GitHub
 * and git.
 */
export async function believedFacts(
  saved: SavedFacts,
  project: Project,
  run: WorkflowRun,
  runner: Runner,
): Promise<Facts> {
  const { configuration, policy, history, git, store } = project;
  const own = runOf(project, {
    id: run.id,
    // The one that measured, by whose name its artifact is found again.
    attempt: saved.run.attempt,
    url: run.url,
    repository: runner.repository,
    actor: run.actor,
    startedAt: new Date(run.startedAt).toISOString(),
  });
  const baseline = await trainedThere(await baselineOf(project, own), saved.baseline, project);
  const production = await productionOf(project);
  const reviewed = saved.review.state === 'gathered' && store !== null && own.commit !== null;
  const hasTree = reviewed && (await fetchCommits(store, [own.commit], 1, 'blob:none'));
  return {
    ...saved,
    run: own,
    configuration,
    policy,
    metrics: withDirections(saved.metrics, configuration.directions),
    baseline,
    production:
      saved.slices.state === 'gathered' ? await withRecordedSlices(production, history, project.model) : production,
    carried: await gatherCarried({ run: own, configuration, history }),
    catalog: await catalogOf(project, saved.catalog),
    trends: await gatherTrends({ run: own, history }),
    operations: await gatherOperations({ run: own, history, configuration }),
    differences: pairedWith(baseline, saved.differences),
    review: hasTree
      ? await gatherReview({
          root: project.root,
          git,
          configuration,
          run: own,
          github: project.github,
          policy,
          upstream: upstreamOf(project),
          saved: { review: saved.review, tree: { git: store.git, name: `${own.commit}:${project.prefix}` } },
        })
      : saved.review.state === 'gathered'
        ? absent('the commit that was scored cannot be read')
        : saved.review,
  };
}

/** `baseline: train` where no record can be used: what the run measured of the base that git tells. It is as much a claim as its own metrics. */
async function trainedThere(
  recorded: Facts['baseline'],
  claimed: Facts['baseline'],
  { configuration, context, ancestry, trigger }: Project,
): Promise<Facts['baseline']> {
  const trained = presentValue(claimed);
  if (recorded.state === 'gathered' || configuration.baseline !== 'train' || context === null || ancestry === null)
    return recorded;
  if (trained?.trainedHere !== true) return recorded;
  // Trouble with it was told as that of the record.
  const base = presentValue(await baseCommitOf(context, ancestry).catch(() => absent('no base')));
  if (base === undefined || base.commit !== trained.commit) return recorded;
  const { commit, date, dependenciesSha256, packages, metrics } = trained;
  return gathered({
    commit,
    date,
    metrics: Object.fromEntries(
      Object.entries(metrics).map(([name, { value }]) => [
        name,
        { value, direction: directionOf(name, configuration.directions) },
      ]),
    ),
    score: null,
    tests: {},
    trainedHere: true,
    dependenciesSha256,
    ...(packages === undefined ? {} : { packages }),
    url: null,
    baseCommit: base.commit,
    commitsOlder: 0,
    why: `${base.why}; it has no record, so the job that measured trained it too${trigger.pullRequest === null ? '' : ": reported by the pull request's own code"}`,
  });
}

/** As the base has it in git; where it has none, as it was claimed. */
async function catalogOf(
  { root, configuration, policyFiles }: Project,
  claimed: Facts['catalog'],
): Promise<Facts['catalog']> {
  const path = configuration.data.catalog;
  if (path === undefined || !policyFiles.has(path)) return claimed;
  try {
    return gathered(await (await import('../gather/catalog.ts')).loadCatalog(root, path, policyFiles));
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

/** Which way a metric is better is policy, and so is not what the facts say. */
const withDirections = (
  metrics: Facts['metrics'],
  directions: Facts['configuration']['directions'],
): Facts['metrics'] =>
  metrics.state !== 'gathered'
    ? metrics
    : {
        state: 'gathered',
        value: {
          ...metrics.value,
          values: metrics.value.values.map((metric) => ({
            ...metric,
            direction: directionOf(metric.name, directions),
          })),
        },
      };

/** Intervals of a comparison with another base than this one say nothing here. */
function pairedWith(
  baseline: Facts['baseline'],
  differences: Facts['differences'],
): Fact<never> | Facts['differences'] {
  const base = presentValue(baseline)?.commit;
  const compared = presentValue(differences)?.commit;
  if (compared === undefined || compared === base) return differences;
  return absent(
    `the run compared its predictions with those of ${compared.slice(0, 7)}, and the base is ${base?.slice(0, 7) ?? 'not known'}`,
  );
}
