import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Configuration } from '../config/schema.ts';
import { formatDuration } from '../config/units.ts';
import type { Training } from '../facts.ts';
import { awsSettings } from '../platforms/aws.ts';
import { openS3 } from '../platforms/s3.ts';
import { openSagemaker, type Sagemaker } from '../platforms/sagemaker.ts';
import {
  type ExecutionState,
  executionState,
  executionSteps,
  type PipelineExecutionStep,
  pipelineDefinition,
  startExecution,
  stopExecution,
} from '../platforms/sagemaker-pipelines.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import type { Log } from '../support/log.ts';
import { plainLine } from '../support/text.ts';
import { checkOutputs, fetchOutputs } from './sagemaker-outputs.ts';
import { pipelineParameters } from './sagemaker-parameters.ts';

type Train = NonNullable<Configuration['train']>;

export interface SagemakerTrainingInput {
  readonly train: Train & { readonly sagemaker: NonNullable<Train['sagemaker']> };
  /** Absolute. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly region: string | undefined;
  readonly title?: string;
  readonly log: Log;
  readonly signal?: AbortSignal | undefined;
  /** Between two looks at the execution; for tests. */
  readonly pollMilliseconds?: number;
}

/** Looks that fail one after the other, each after the SDK's own retries, before the execution is given up. */
const lostLooks = 5;

/**
 * Trains by an execution of a SageMaker pipeline. One that failed, took too long or was cancelled is gathered too, with that outcome. Throws `ConfigurationError` for what keeps it from
 * starting: a wrong parameter, no credentials.
 */
export async function gatherSagemaker(input: SagemakerTrainingInput): Promise<Training> {
  const { train, log } = input;
  const { pipeline, outputs, parameters } = train.sagemaker;
  if ((train.repeats ?? 1) > 1)
    throw new ConfigurationError({
      message: '`train.repeats` has no meaning for a SageMaker pipeline, which knows no ML_TEST_SCORE_SEED',
      next: 'leave `repeats` out',
    });
  checkOutputs(outputs);
  const settings = awsSettings(input.region, input.environment);
  const sagemaker = openSagemaker(settings);
  const checked = pipelineParameters(pipeline, await pipelineDefinition(sagemaker, pipeline), parameters);
  return log.group(input.title ?? 'Train', async () => {
    const start = Date.now();
    const token = randomUUID();
    const description = 'Started by ml-test-score';
    const arn = await startExecution(sagemaker, { pipeline, parameters: checked, description, token });
    log.info(`SageMaker pipeline ${pipeline}: execution ${arn}`);
    const end = await follow(sagemaker, arn, input, start);
    const ended = { ...end, seconds: (Date.now() - start) / 1000 };
    log.info(`training ${ended.outcome} after ${formatDuration(ended.seconds)}`);
    if (ended.outcome !== 'succeeded') return training(pipeline, ended);
    try {
      const { root } = input;
      await fetchOutputs({ sagemaker, s3: openS3(settings), root, outputs, steps: end.steps, log });
      return training(pipeline, { ...ended, seconds: (Date.now() - start) / 1000 });
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const [first] = error.problems;
      const problem = {
        summary: `the pipeline succeeded, its output could not be fetched: ${plainLine(first?.message ?? '')}`,
        next: first?.next ?? 'look at the execution in SageMaker Studio',
      };
      return training(pipeline, { ...ended, outcome: 'failed', problem });
    }
  });
}

interface End extends Pick<Training, 'outcome' | 'tail' | 'problem'> {
  readonly steps: readonly PipelineExecutionStep[] | null;
}

const training = (
  pipeline: string,
  { outcome, seconds, tail, problem }: Omit<End, 'steps'> & { readonly seconds: number },
): Training => ({
  command: `SageMaker pipeline ${pipeline}`,
  exitCode: outcome === 'succeeded' ? 0 : null,
  outcome,
  seconds,
  peakMemoryBytes: null,
  tail,
  leftRunning: 0,
  problem,
});

/** Looks at the execution until it has ended, and tells each change of a step. */
async function follow(
  sagemaker: Sagemaker,
  arn: string,
  { train, log, signal, pollMilliseconds }: SagemakerTrainingInput,
  start: number,
): Promise<End> {
  const progress = stepProgress(log);
  let lost = 0;
  for (let look = 0; ; look += 1) {
    const late = Date.now() - start > train.timeout * 1000;
    if (late || signal?.aborted === true) return given(late ? 'timed-out' : 'cancelled');
    try {
      const state = await executionState(sagemaker, arn);
      await progress.look(sagemaker, arn);
      lost = 0;
      if (/^(Succeeded|Failed|Stopped)$/.test(state.status)) return ended(state);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      lost += 1;
      if (lost >= lostLooks) {
        await stop();
        throw error;
      }
      log.warning(`the execution could not be looked at: ${messageOf(error)}`);
    }
    // Often at first, for what ends at once; then as seldom as does no harm to the account's limits.
    const wait = pollMilliseconds ?? Math.min(1000 * 2 ** look, 15_000);
    const rest = start + train.timeout * 1000 - Date.now() + 10;
    await sleep(Math.max(10, Math.min(wait, rest)), undefined, signal === undefined ? {} : { signal }).catch(() => {});
  }

  function ended({ status, reason }: ExecutionState): End {
    const steps = progress.steps();
    const tail = progress.lines().slice(-20);
    if (status === 'Succeeded') return { outcome: 'succeeded', tail, problem: null, steps };
    const step = steps?.find(({ StepStatus }) => StepStatus === 'Failed');
    const why = step?.FailureReason ?? reason;
    const name = step?.StepName === undefined ? 'the pipeline' : `step ${step.StepName}`;
    const summary =
      status === 'Stopped'
        ? 'the execution of the pipeline was stopped in SageMaker'
        : `${name} failed${why === null || why === undefined ? '' : `: ${plainLine(why)}`}`;
    const next =
      status === 'Stopped' ? 'run it again' : 'look at the logs of the step in SageMaker Studio or CloudWatch';
    return { outcome: 'failed', tail, problem: { summary, next }, steps };
  }

  async function given(outcome: 'timed-out' | 'cancelled'): Promise<End> {
    await stop();
    const after = formatDuration((Date.now() - start) / 1000);
    const problem =
      outcome === 'timed-out'
        ? {
            summary: `training was stopped after ${after}, its time-out`,
            next: 'raise `train.timeout`, or train on less',
          }
        : { summary: `training was cancelled after ${after}`, next: 'run it again' };
    return { outcome, tail: progress.lines().slice(-20), problem, steps: progress.steps() };
  }

  async function stop(): Promise<void> {
    try {
      await stopExecution(sagemaker, arn, randomUUID());
      log.info(`the execution ${arn} is being stopped`);
    } catch (error) {
      log.warning(`the execution ${arn} goes on, as it could not be stopped: ${messageOf(error)}`);
    }
  }
}

/** The steps that were seen, and a line for each change. Without the permission to list them there is only the state of the whole. */
function stepProgress(log: Log) {
  const states = new Map<string, string>();
  const lines: string[] = [];
  let steps: readonly PipelineExecutionStep[] | null = null;
  let warned = false;
  return {
    steps: () => steps,
    lines: () => lines,
    async look(sagemaker: Sagemaker, arn: string): Promise<void> {
      try {
        steps = await executionSteps(sagemaker, arn);
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        if (!warned) log.warning(`the steps of the execution cannot be told: ${messageOf(error)}`);
        warned = true;
        return;
      }
      for (const step of steps) {
        const { StepName = '', StepStatus = '', StartTime, EndTime } = step;
        if (states.get(StepName) === StepStatus) continue;
        states.set(StepName, StepStatus);
        const seconds =
          StartTime === undefined || EndTime === undefined ? null : (EndTime.getTime() - StartTime.getTime()) / 1000;
        const reason = step.FailureReason === undefined ? '' : `: ${plainLine(step.FailureReason)}`;
        const line = `step ${StepName}: ${StepStatus}${seconds === null ? '' : ` after ${formatDuration(seconds)}`}${reason}`;
        lines.push(line);
        log.info(line);
      }
    },
  };
}
