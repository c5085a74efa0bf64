import { performance } from 'node:perf_hooks';
import { integrationOptions } from '../config/options/integration.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import { formatDuration } from '../config/units.ts';
import type { Integration, IntegrationProblem, IntegrationStage } from '../facts/integration.ts';
import { absent, type Fact, gathered } from '../facts.ts';
import { ConfigurationError, formatProblem } from '../support/errors.ts';
import { tellingLine } from '../support/output-tail.ts';
import type { CommandResult } from '../support/process.ts';
import { clipped } from '../support/text.ts';
import { type CleanCopy, openCleanCopy } from './clean-copy.ts';
import type { CommandExercise, ExerciseContext } from './exercises.ts';
import { firstArtifact, modelEnvironment } from './model-files.ts';
import { type PulledVersion, pullVersion } from './pulled-version.ts';
import { placeRawInputs, type RawInputs } from './raw-inputs.ts';
import { withFolder } from './scratch-folder.ts';
import { outputsOf, pipelinePredictions, statesOf } from './stage-outputs.ts';
import { asked } from './versions.ts';

export type IntegrationRequest = CommandExercise & Pick<ExerciseContext, 'git' | 'scratch' | 'run' | 'registry'>;

type PipelineStage = NonNullable<Configuration['stages']>[number];

const id = 'infra/integration';
const mostOutputs = 50;
const mostTail = 20;

/**
 * Runs the declared stages in order on a sample of the raw data, in a clean copy of the work tree, and looks at what each of them wrote. The first one that fails ends
 * it; that is gathered too. Throws `ConfigurationError` where there are no raw data, or no clean copy can be made.
 */
export async function gatherIntegration(request: IntegrationRequest): Promise<Fact<Integration>> {
  const { configuration, root, problem } = request;
  const { stages } = configuration;
  if (stages === undefined) return absent('no `stages` are configured');
  if (problem !== null) return absent(problem);
  const { sample, raw } = optionsOf(configuration, id, integrationOptions);
  const copy = await openCleanCopy(request);
  try {
    const inputs = await placeRawInputs({ from: root, to: copy.directory, stages, raw: raw ?? null, rows: sample });
    return gathered(await runStages({ ...request, stages, copy, inputs }));
  } finally {
    await copy.close();
  }
}

interface Plan extends IntegrationRequest {
  readonly stages: readonly PipelineStage[];
  readonly copy: CleanCopy;
  readonly inputs: RawInputs;
}

async function runStages(plan: Plan): Promise<Integration> {
  const { stages, copy, inputs, configuration, log } = plan;
  const { budget, predictions: path } = optionsOf(configuration, id, integrationOptions);
  const started = performance.now();
  const spent = (): number => (performance.now() - started) / 1000;
  const done: IntegrationStage[] = [];
  const report = (problem: IntegrationProblem | null, predictions: Integration['predictions'] = null): Integration => ({
    raw: inputs.raw,
    stages: [...done, ...stages.slice(done.length).map(notReached)],
    problem,
    predictions,
    seconds: spent(),
    budgetSeconds: budget,
  });

  const prepared = await copy.prepare(budget);
  if (prepared.outcome !== 'succeeded')
    return report(problemOf('train.prepare', prepared, prepared.outcome === 'timed-out', budget));
  for (const stage of stages) {
    const left = budget - spent();
    if (left <= 0) return report(outOfTime(stage.name, budget));
    const { stage: ended, problem } = await runStage(plan, stage, left, budget);
    done.push(ended);
    await inputs.requireUnchanged();
    if (problem !== null) return report(problem);
    if (ended.wrong > 0) return report(null);
    log.info(`stage ${stage.name}: ${formatDuration(ended.seconds ?? 0)}`);
  }
  const { predicted, probabilities } = configuration.predictions ?? {};
  return report(
    null,
    await pipelinePredictions({
      root: copy.directory,
      stages,
      path: path ?? null,
      layout: { predicted, probabilities },
      label: configuration.data.label,
    }),
  );
}

const notReached = ({ name, run }: PipelineStage): IntegrationStage => ({
  name,
  command: run,
  seconds: null,
  outcome: 'not-reached',
  version: null,
  files: 0,
  wrong: 0,
  outputs: [],
});

interface EndedStage {
  readonly stage: IntegrationStage;
  readonly problem: IntegrationProblem | null;
}

async function runStage(plan: Plan, stage: PipelineStage, left: number, budget: number): Promise<EndedStage> {
  const { model, name } = stage;
  const { configuration, copy } = plan;
  if (model === undefined)
    return runWith(plan, stage, left, budget, {
      version: null,
      modelRoot: copy.directory,
      paths: configuration.artifacts ?? [],
    });
  return withFolder(plan, 'stage-model', async (folder) => {
    const started = performance.now();
    const pulled = await pullModel(plan, model, folder, left);
    if ('why' in pulled)
      return {
        stage: { ...notReached(stage), outcome: 'unfinished' },
        problem: { kind: 'unfinished', where: name, summary: pulled.why, next: pulled.next, exitCode: null, tail: [] },
      };
    const rest = left - (performance.now() - started) / 1000;
    return rest > 0
      ? runWith(plan, stage, rest, budget, pulled)
      : { stage: { ...notReached(stage), outcome: 'unfinished' }, problem: outOfTime(name, budget) };
  });
}

/** The model that a stage loads; `version` is null for one of an earlier stage. */
type StageModel = Pick<PulledVersion, 'modelRoot' | 'paths'> & { readonly version: string | null };

async function runWith(
  { copy }: Plan,
  stage: PipelineStage,
  left: number,
  budget: number,
  { version, modelRoot, paths }: StageModel,
): Promise<EndedStage> {
  const before = await statesOf(copy, stage.outputs);
  const result = await copy.run(stage.run, {
    title: `Stage ${clipped(stage.name)} on a sample, in a clean copy`,
    timeoutSeconds: Math.min(stage.timeout, left),
    environment: modelEnvironment(modelRoot, firstArtifact(modelRoot, paths)),
  });
  const ended = { ...notReached(stage), seconds: result.seconds, version };
  if (result.outcome !== 'succeeded') {
    const problem = problemOf(stage.name, result, left < stage.timeout, budget);
    const outcome =
      problem.kind === 'unfinished' ? 'unfinished' : result.outcome === 'timed-out' ? 'timed-out' : 'failed';
    return { stage: { ...ended, outcome }, problem };
  }
  const outputs = await outputsOf(copy, stage.outputs, before);
  const wrong = outputs.filter(({ problem }) => problem !== null).length;
  return {
    stage: { ...ended, outcome: 'succeeded', files: outputs.length, wrong, outputs: outputs.slice(0, mostOutputs) },
    problem: null,
  };
}

/** The version that is now in a stage of the registry. That there is none is nothing the pipeline did wrong. */
async function pullModel(
  { registry, run, configuration, signal }: Plan,
  registryStage: string,
  folder: string,
  seconds: number,
): Promise<StageModel | { why: string; next: string }> {
  const shown = JSON.stringify(clipped(registryStage));
  if (registry === null)
    return {
      why: `it loads the model in ${shown} of the registry, and no \`promote\` is configured`,
      next: 'configure `promote`, or leave `model` out of the stage',
    };
  try {
    const source = await asked(registry);
    const current = (await asked(() => source.assignments(run.model, registryStage))).find((one) => one.current);
    if (current === undefined)
      return {
        why: `it loads the model in ${shown} of the registry, and no version is in it yet`,
        next: `promote a version to ${shown} first`,
      };
    const { version } = current;
    const wanted = { model: run.model, version, artifacts: configuration.artifacts ?? [], seconds, signal };
    return { version, ...(await pullVersion(source, wanted, folder)) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [first] = error.problems;
    return {
      why: `the version in ${shown} of the registry could not be pulled: ${clipped(error.problems.map(({ next: _, ...rest }) => formatProblem(rest)).join('; '), 300)}`,
      next: first?.next ?? 'look at the registry',
    };
  }
}

const outOfTime = (where: string, budget: number): IntegrationProblem => ({
  kind: 'unfinished',
  where,
  summary: `the budget of ${formatDuration(budget)} was spent`,
  next: 'raise `budget`, or draw a smaller `sample`',
  exitCode: null,
  tail: [],
});

/** Why a command did not succeed. `byBudget`: its time-out was what the budget had left. */
function problemOf(
  where: string,
  { outcome, exitCode, tail, seconds }: Pick<CommandResult, 'outcome' | 'exitCode' | 'tail' | 'seconds'>,
  byBudget: boolean,
  budget: number,
): IntegrationProblem {
  const last = tail.slice(-mostTail);
  if (outcome === 'cancelled')
    return { kind: 'unfinished', where, summary: 'it was cancelled', next: 'run it again', exitCode, tail: last };
  if (outcome === 'timed-out' && byBudget) return { ...outOfTime(where, budget), tail: last };
  if (outcome === 'timed-out')
    return {
      kind: 'broken',
      where,
      summary: `it was stopped after ${formatDuration(seconds)}, its time-out`,
      next: 'raise `timeout` of the stage, or draw a smaller `sample`',
      exitCode,
      tail: last,
    };
  const line = tellingLine(tail);
  return {
    kind: 'broken',
    where,
    summary: `it ended with exit status ${exitCode}: ${line === undefined ? 'it wrote nothing' : clipped(line, 300)}`,
    next: 'run it on the sample where you can look into it: what it needs has to be tracked in git, be among its `inputs`, or be written by an earlier stage',
    exitCode,
    tail: last,
  };
}
