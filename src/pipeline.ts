import { absent, type Facts, presentValue, type Run, whyMissing } from './facts.ts';
import { isUnjudged } from './gate/gate.ts';
import { baseCommitOf, gatherBaseline } from './gather/baseline.ts';
import { type GatherRequest, gatherFacts } from './gather/gather.ts';
import { gatherProduction } from './gather/production.ts';
import { type Environment, type Inputs, type Runner, refuseDangerousEvent } from './inputs.ts';
import { type Judgement, judge, reportOf } from './judgement.ts';
import { outputFolder, writeOutput } from './output.ts';
import { checkedOutOther, openProject, type Project } from './project.ts';
import { promotingEvents, registryProblem } from './promote/guard.ts';
import { promoteIfAllowed } from './promotion.ts';
import { record } from './record.ts';
import type { Report } from './report/report-schema.ts';
import { ConfigurationError } from './support/errors.ts';
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
      policyPlaceOf: project.policyPlaceOf,
      baseline,
      production,
      environment,
      secrets: [inputs.token, environment.GITHUB_TOKEN].filter((secret) => typeof secret === 'string'),
      log,
      signal,
      scratch: project.cache,
      registry: configuration.promote === undefined ? null : project.registry,
      history: project.history,
      github: project.github,
      upstream: upstreamOf(project),
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
  if (configuration.serve !== undefined) return 'the serving command';
  if (configuration.stages !== undefined) return 'the command of a stage';
  // Options of checks that hold a command, and the evidence `run`.
  const commands = ['run', 'evaluate', 'command', 'restore'];
  const [id] =
    Object.entries(configuration.tests).find(([, test]) => commands.some((key) => key in (test ?? {}))) ?? [];
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

function upstreamOf({ store, context, ancestry }: Project): GatherRequest['upstream'] {
  if (store === null || context === null || ancestry === null) return undefined;
  return { store, base: () => baseCommitOf(context, ancestry) };
}

async function baselineOf(project: Project, run: Run): Promise<Facts['baseline']> {
  const { history, ancestry, context } = project;
  if (history === null || ancestry === null || context === null) return absent(whyMissing(project.repository));
  return gatherBaseline({ context, model: project.model, run: run.id, history, ancestry });
}
