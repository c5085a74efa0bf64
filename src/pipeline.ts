import { absent, type Facts, presentValue, type Run, whyMissing } from './facts.ts';
import { decide, isUnjudged } from './gate/gate.ts';
import { gatherBaseline } from './gather/baseline.ts';
import { gatherFacts } from './gather/gather.ts';
import { mergedPullRequest } from './gather/merged-pull-request.ts';
import { gatherProduction } from './gather/production.ts';
import { formatBadge } from './history/badge.ts';
import { badgePath } from './history/record.ts';
import { type Environment, type Inputs, type Runner, refuseDangerousEvent } from './inputs.ts';
import { type Judgement, judge, reportOf } from './judgement.ts';
import { outputFolder, writeOutput } from './output.ts';
import { openProject, type Project } from './project.ts';
import { missingModel, promotingEvents, refusePromotion, registryProblem } from './promote/guard.ts';
import { recordOf } from './record.ts';
import type { Report } from './report/report-schema.ts';
import { ConfigurationError, messageOf } from './support/errors.ts';
import { lockFolder } from './support/lock.ts';
import type { Log } from './support/log.ts';

export interface PipelineRequest {
  readonly workspace: string;
  readonly inputs: Inputs;
  readonly runner: Runner | null;
  readonly environment: Environment;
  readonly log: Log;
  readonly signal?: AbortSignal;
}

export interface PipelineResult {
  readonly judgement: Judgement;
  readonly report: Report;
  /** The folder with report.json, comment.md, summary.md, facts.json and bundle/; absolute. */
  readonly output: string;
  /** True where the run ended in something that the user can mend before anything could be judged. */
  readonly unjudged: boolean;
}

/** The stages in order: gather → check → score → gate → report → promote → record. */
export async function runPipeline(request: PipelineRequest): Promise<PipelineResult> {
  const { inputs, runner, environment, log, signal } = request;
  const project = await openProject(request);
  let unlock = (): void => {};
  try {
    unlock = lockFolder(project.root);
    const { root, configuration, git } = project;
    logSources(project, log);
    refuseDangerousEvent(project.trigger.event, whatRuns(project));
    refuseNothing(project);
    if (configuration.promote !== undefined && promotingEvents.includes(project.trigger.event)) {
      const problem = registryProblem(configuration.promote, {
        runnerEnvironment: runner?.environment ?? null,
        workspace: runner?.workspace ?? null,
        root,
      });
      if (problem !== null) throw problem;
    }

    const run = runOf(project, runner);
    const baseline = await baselineOf(project, run);
    const otherCommit = checkedOutOther(project);
    if (otherCommit !== null) log.warning(otherCommit);
    const stage = configuration.promote?.stage.at(-1)?.name ?? '';
    const production = await gatherProduction(
      configuration.promote === undefined ? null : project.registry,
      project.model,
      stage,
    );
    const facts = await gatherFacts({
      root,
      git,
      run,
      configuration,
      policy: project.policy,
      baseline,
      production,
      environment,
      secrets: [inputs.token, environment.GITHUB_TOKEN].filter((secret) => typeof secret === 'string'),
      log,
      signal,
      scratch: project.cache,
    });
    if (signal?.aborted) throw new ConfigurationError({ message: 'the run was cancelled', next: 'run it again' });

    if (
      facts.metrics.state === 'absent' &&
      facts.training.state === 'gathered' &&
      facts.training.value.outcome === 'succeeded'
    )
      log.warning(facts.metrics.reason);

    const judgement = judge(facts);
    const folder = outputFolder(root);
    await writeOutput(folder, judgement, reportOf(judgement), root);
    const promotion = await promoteIfAllowed(project, judgement, folder, runner, log);
    const report = reportOf(judgement, promotion);
    await writeOutput(folder, judgement, report, null);
    await record(project, judgement, report, runner, log);
    return { judgement, report, output: folder, unjudged: isUnjudged(judgement.decision) };
  } finally {
    unlock();
    await project.close();
  }
}

function logSources({ configuration, sources, policy }: Project, log: Log): void {
  const from = {
    input: 'an input',
    file: policy.source === 'base-commit' ? 'the work tree' : (policy.file ?? 'the file'),
    default: 'the default',
  } as const;
  const shown = (['model', 'train', 'metrics', 'artifacts', 'gate', 'promote'] as const).filter(
    (key) => configuration[key] !== undefined,
  );
  for (const key of shown) {
    const value = configuration[key];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const shownText = text.length > 500 ? `${text.slice(0, 499)}…` : text;
    // On a pull request these two are the base's, whatever the work tree says.
    const ofBase = policy.source === 'base-commit' && (key === 'gate' || key === 'promote');
    log.info(`${key}: ${shownText} (from ${ofBase ? 'the policy of the base' : from[sources[key] ?? 'default']})`);
  }
  if (policy.source === 'base-commit')
    log.info(
      `policy (gate, tests, promote, history, directions): ${policy.file} of the base commit ${policy.commit?.slice(0, 7)}`,
    );
}

/** What of the repository's code this configuration runs; null when it runs none. */
function whatRuns({ configuration }: Project): string | null {
  if (configuration.train !== undefined) return 'training';
  const id = Object.entries(configuration.tests).find(([, test]) => test?.run !== undefined)?.[0];
  return id === undefined ? null : `the command of ${id}`;
}

function refuseNothing({ configuration, policy }: Project): void {
  if (configuration.train !== undefined || configuration.metrics !== undefined || policy.file !== null) return;
  throw new ConfigurationError({
    message: 'there is nothing to do: no configuration file, no `train` and no `metrics`',
    next: 'run `npx ml-test-score init`, or give the command that trains: `train: python train.py`',
  });
}

function runOf(project: Project, runner: Runner | null): Run {
  const repository = presentValue(project.repository);
  const { trigger } = project;
  const startedAt = new Date();
  return {
    model: project.model,
    commit: repository?.head ?? null,
    headCommit: trigger.pullRequest?.headCommit ?? repository?.head ?? null,
    branch: trigger.branch,
    defaultBranch: trigger.defaultBranch ?? repository?.defaultBranch ?? null,
    dirty: repository?.dirty ?? false,
    event: trigger.event,
    pullRequest: trigger.pullRequest,
    id: runner?.runId ?? `local-${startedAt.getTime()}`,
    attempt: runner?.attempt ?? 1,
    url: runner?.runUrl ?? null,
    repository: runner?.repository ?? null,
    actor: runner?.actor ?? null,
    startedAt: startedAt.toISOString(),
  };
}

async function baselineOf(project: Project, run: Run): Promise<Facts['baseline']> {
  const { history, ancestry, context } = project;
  if (history === null || ancestry === null || context === null) return absent(whyMissing(project.repository));
  return gatherBaseline({ context, model: project.model, run: run.id, history, ancestry });
}

/** A checkout of something else than the run is of: then nothing that it measures belongs to this branch or pull request. Null where all is well. */
function checkedOutOther({ trigger, repository }: Project): string | null {
  const head = presentValue(repository)?.head ?? null;
  if (head === null || trigger.commit === null || head === trigger.commit || head === trigger.pullRequest?.headCommit)
    return null;
  return `the commit ${head.slice(0, 7)} is checked out, but the run is of ${trigger.commit.slice(0, 7)}: leave out \`ref\` of actions/checkout`;
}

/** A local run must not change what a team shares: only a folder of a repository without a remote is promoted to by itself. */
const byHand = ({ remote, configuration }: Project, runner: Runner | null): string | null =>
  runner === null && (remote || configuration.promote?.to !== 'directory')
    ? 'a local run is promoted by hand: `ml-test-score promote`'
    : null;

/** Promotes what the decision, computed from the facts of this very run, allows. Trouble with the registry is reported and fails the run, the verdict stands. */
async function promoteIfAllowed(
  project: Project,
  judgement: Judgement,
  folder: string,
  runner: Runner | null,
  log: Log,
): Promise<Report['promotion']> {
  const { facts, results, score, decision } = judgement;
  const { promote } = project.configuration;
  if (promote === undefined) return null;
  const none = (problem: string): NonNullable<Report['promotion']> => ({
    registry: promote.to,
    version: null,
    stage: null,
    digest: null,
    created: false,
    problem,
  });
  const refused = byHand(project, runner) ?? refusePromotion(facts) ?? checkedOutOther(project);
  if (refused !== null) {
    log.info(`not promoted: ${refused}`);
    return null;
  }
  if (decision.outcome === 'block') return none('the gate blocks');
  const missing = missingModel(facts);
  if (missing !== null) {
    log.warning(`not promoted: ${missing}`);
    return none(missing);
  }
  const [{ createBundle }, promotion] = await Promise.all([
    import('./promote/bundle.ts'),
    import('./promote/promotion.ts'),
  ]);
  return log.group('Promote', async () => {
    try {
      const newer = await servedByNewer(project, facts.run.commit as string);
      if (newer !== null) {
        log.info(`not promoted: ${newer}`);
        return null;
      }
      const bundle = await createBundle({
        facts,
        score,
        report: reportOf(judgement),
        factsJson: JSON.stringify(facts),
        root: project.root,
        directory: `${folder}/bundle`,
        pullRequest: await mergedPullRequest(project.git, facts.run.commit),
      });
      const registry = await project.registry();
      const promoted = await promotion.promote({
        registry,
        bundle,
        outcome: decision.outcome,
        stages: promote.stage,
        bump: promote.bump,
        now: new Date().toISOString(),
        allows: (gate) => decide(gate, facts, results, score),
      });
      if (promoted === null) return none('the gate blocks');
      for (const { stage, reason } of promoted.stages)
        log.info(reason === '' ? `v${promoted.version.version} is in ${stage}` : `not in ${stage}: ${reason}`);
      return {
        registry: registry.place,
        version: promoted.version.version,
        stage: promoted.stage,
        digest: promoted.version.digest,
        created: promoted.created,
        problem: null,
      };
    } catch (error) {
      // The verdict stands and is delivered; what is a bug of ours leaves its trace in the log.
      if (!(error instanceof ConfigurationError) && error instanceof Error) log.info(error.stack ?? error.message);
      log.warning(messageOf(error));
      return none(messageOf(error));
    }
  });
}

/** Why this commit is too old to be promoted: a run that ends late, or an old one that is run again, must not take a stage from a newer commit. */
async function servedByNewer({ registry, model, ancestry }: Project, commit: string): Promise<string | null> {
  for (const served of await (await registry()).versions(model)) {
    if (served.stages.length === 0 || served.commit === commit || ancestry === null) continue;
    if ((await ancestry.nearest(commit, new Set([served.commit]))).length > 0) continue;
    if ((await ancestry.nearest(served.commit, new Set([commit]))).length > 0)
      return `v${served.version} in ${served.stages.join(', ')} is of the newer commit ${served.commit.slice(0, 7)}`;
  }
  return null;
}

/** Why this run leaves no record; null where it does. Only the default branch and the branch that promotes write history. */
function whyNotRecorded(project: Project, { run }: Facts, runner: Runner | null): string | null {
  const { configuration, trigger } = project;
  if (run.commit === null) return 'there is no commit';
  if (trigger.pullRequest !== null || trigger.event === 'merge_group')
    return 'the record of a pull request is its artifact';
  // On others, such as workflow_run, what is scored need not be of the commit that is checked out.
  if (!promotingEvents.includes(run.event)) return `the event ${run.event} writes no history`;
  if (runner === null && project.remote) return 'a local run of a repository with a remote leaves no record';
  if (runner === null && run.dirty) return 'the work tree differs from its commit';
  const other = checkedOutOther(project);
  if (other !== null) return other;
  const branches = [run.defaultBranch, configuration.promote?.branch].filter((branch) => typeof branch === 'string');
  return run.branch !== null && branches.includes(run.branch)
    ? null
    : `only ${branches.join(' and ') || 'the default branch'} writes history`;
}

async function record(
  project: Project,
  judgement: Judgement,
  report: Report,
  runner: Runner | null,
  log: Log,
): Promise<void> {
  const why = whyNotRecorded(project, judgement.facts, runner);
  if (project.history === null || why !== null) {
    log.info(`not recorded in the history: ${why ?? whyMissing(project.repository)}`);
    return;
  }
  try {
    const { branch, defaultBranch } = judgement.facts.run;
    const badge = { [badgePath(project.model)]: formatBadge(report.score.total, report.decision.outcome) };
    await project.history.write(recordOf(judgement, report), branch === defaultBranch ? badge : {});
    log.info(`recorded in the branch ${project.history.branch}`);
  } catch (error) {
    // The verdict stands, whatever becomes of its record.
    log.warning(messageOf(error));
  }
  for (const warning of project.history.warnings) log.warning(warning);
}
