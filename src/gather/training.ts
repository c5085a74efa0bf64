import { constants } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import type { Configuration } from '../config/schema.ts';
import { formatDuration } from '../config/units.ts';
import { absent, type CommandRun, type Fact, gathered, type Training } from '../facts.ts';
import { formatBytes, pullAdvice } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import { tellingLine } from '../support/output-tail.ts';
import { type CommandResult, runCommand } from '../support/process.ts';
import { clipped } from '../support/text.ts';
import { emptyRunnerFiles, formsOf, guardedEnvironment, readRunnerFiles } from './environment.ts';
import { readProject } from './mlproject.ts';

/** What running code of the repository needs to know. */
export interface CommandContext {
  /** The working directory; absolute. */
  readonly root: string;
  /** The environment of this step, unguarded. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** GitHub's token, and whatever else must not reach the code. */
  readonly secrets: readonly string[];
  readonly log: Log;
  readonly signal?: AbortSignal | undefined;
}

export interface TrainingInput extends CommandContext {
  readonly train: Configuration['train'];
  /** Where a pipeline of SageMaker runs. */
  readonly configuration?: Pick<Configuration, 'sagemaker'>;
  /** A folder for virtual environments; absolute. */
  readonly scratch: string;
  /** What heads its group of the log; `Train` when left out. */
  readonly title?: string;
  /** `ML_TEST_SCORE_SEED` of the training: 1 when left out, higher ones in `train.repeats`. */
  readonly seed?: number | undefined;
}

/**
 * Trains with the team's command. A training that failed, was not found, took too long or was cancelled is gathered too, with that outcome. Throws
 * `ConfigurationError` for a mistake in an `MLproject`.
 */
export async function gatherTraining(input: TrainingInput): Promise<Fact<Training>> {
  const { train, log } = input;
  if (train === undefined) return absent('no `train` command: not trained here');
  if (train.sagemaker !== undefined) {
    const { gatherSagemaker } = await import('./sagemaker.ts');
    const region = input.configuration?.sagemaker?.region;
    return gathered(await gatherSagemaker({ ...input, train: { ...train, sagemaker: train.sagemaker }, region }));
  }
  const planned = await planOf(train, input);
  const plan = { ...planned, environment: { ...planned.environment, ML_TEST_SCORE_SEED: String(input.seed ?? 1) } };
  let ready = true;
  const result = await log.group(input.title ?? 'Train', async () => {
    if (plan.prepare === undefined) return guardedRun(plan.command, plan, input);
    const prepared = await guardedRun(plan.prepare, { ...plan, activation: undefined }, input);
    ready = prepared.outcome === 'succeeded';
    if (!ready) return prepared;
    const timeoutSeconds = Math.max(0, plan.timeoutSeconds - prepared.seconds);
    const trained = await guardedRun(plan.command, { ...plan, timeoutSeconds }, input);
    return { ...trained, seconds: prepared.seconds + trained.seconds };
  });
  log.info(`training ${describeEnd(result)}`);
  const { exitCode, outcome, seconds, peakMemoryBytes, tail, leftRunning } = result;
  const ended: EndedTraining = {
    command: plan.command,
    exitCode,
    outcome,
    seconds,
    peakMemoryBytes,
    tail,
    leftRunning,
  };
  if (outcome === 'succeeded') return gathered({ ...ended, problem: null });
  const problem = await withPull(trainingProblem(ended), ended, plan.directory, input.root);
  if (ready) return gathered({ ...ended, problem });
  const summary = `the environment of the MLproject could not be made: ${problem.summary}`;
  return gathered({ ...ended, problem: { summary, next: 'mend what its `python_env` or `conda_env` asks for' } });
}

type EndedTraining = Omit<Training, 'problem'>;

export interface EvidenceCommandInput extends CommandContext {
  /** The test that it answers, for the log. */
  readonly test: string;
  readonly command: string;
  readonly timeoutSeconds: number;
}

/** Runs a command that answers a test, guarded as training is. Whatever its end, it is gathered. */
export async function runEvidenceCommand(input: EvidenceCommandInput): Promise<Fact<CommandRun>> {
  const plan = { directory: input.root, environment: {}, timeoutSeconds: input.timeoutSeconds };
  const result = await input.log.group(`Test ${input.test}`, () => guardedRun(input.command, plan, input));
  input.log.info(`${input.test}: the command ${describeEnd(result)}`);
  const { exitCode, outcome, seconds, tail } = result;
  return gathered({ command: input.command, exitCode, outcome, seconds, tail });
}

interface Plan {
  readonly command: string;
  readonly prepare?: string | undefined;
  /** Run by the same shell, before the command. */
  readonly activation?: string | undefined;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
}

async function planOf(train: NonNullable<Configuration['train']>, input: TrainingInput): Promise<Plan> {
  const timeoutSeconds = train.timeout;
  const { root, scratch } = input;
  if (train.mlproject === undefined)
    return { command: train.run ?? '', directory: root, environment: {}, timeoutSeconds };
  const project = await readProject({
    root,
    scratch,
    path: train.mlproject.path,
    entryPoint: train.mlproject['entry-point'],
    parameters: train.mlproject.parameters,
    envManager: train.mlproject['env-manager'] ?? null,
    environment: guardedEnvironment(input.environment, input.secrets),
  });
  const { command, directory, environment, activation } = project;
  return { command, prepare: project.prepareCommand, activation, directory, environment, timeoutSeconds };
}

/** Runs a command of the repository: guarded environment, runner's files put back, its output in the log. */
export async function guardedRun(
  command: string,
  plan: Pick<Plan, 'directory' | 'environment' | 'timeoutSeconds' | 'activation'>,
  context: CommandContext,
): Promise<CommandResult> {
  const { log, secrets } = context;
  log.info(`$ ${command}`);
  const before = await readRunnerFiles(context.environment);
  log.beginOutput();
  try {
    const result = await runCommand(plan.activation === undefined ? command : `${plan.activation}\n${command}`, {
      cwd: plan.directory,
      environment: { ...guardedEnvironment(context.environment, secrets), ...plan.environment },
      timeoutSeconds: plan.timeoutSeconds,
      signal: context.signal,
      onOutput: (chunk) => log.output(chunk),
    });
    if (result.leftRunning > 0)
      log.warning(
        `the command ended and left ${result.leftRunning} ${result.leftRunning === 1 ? 'process' : 'processes'} running, which ${result.leftRunning === 1 ? 'was' : 'were'} stopped; what it wrote late may be missing: wait for background work before the command ends`,
      );
    return { ...result, tail: result.tail.map((line) => redact(line, secrets)) };
  } finally {
    log.endOutput();
    await emptyRunnerFiles(context.environment, before);
  }
}

/** The log hides GitHub's own secrets; a comment, where the last lines may go, does not. */
function redact(line: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.trim() !== '')
    .flatMap(formsOf)
    .reduce((text, secret) => text.replaceAll(secret, '***'), line);
}

function describeEnd(result: Pick<CommandResult, 'outcome' | 'exitCode' | 'seconds' | 'peakMemoryBytes'>): string {
  const status = result.exitCode === null || result.exitCode === 0 ? '' : ` (exit status ${result.exitCode})`;
  const memory = result.peakMemoryBytes === null ? '' : `, peak memory ${formatBytes(result.peakMemoryBytes)}`;
  const verb = { succeeded: 'succeeded', failed: 'failed', 'timed-out': 'timed out', cancelled: 'was cancelled' };
  return `${verb[result.outcome]}${status} after ${formatDuration(result.seconds)}${memory}`;
}

/** One line that says why, and what to do. Hostile text, as the output is. */
export interface TrainingProblem {
  readonly summary: string;
  readonly next: string;
}

/** Why a training did not succeed, from its end and its last lines. */
export function trainingProblem(training: EndedTraining): TrainingProblem {
  const { outcome, exitCode, tail } = training;
  if (outcome === 'timed-out')
    return {
      summary: `training was stopped after ${formatDuration(training.seconds)}, its time-out`,
      next: 'raise `train.timeout`, or train on less',
    };
  if (outcome === 'cancelled')
    return { summary: `training was cancelled after ${formatDuration(training.seconds)}`, next: 'run it again' };
  const line = tellingLine(tail);
  if (exitCode === 127) return notFound(tail, line);
  const hint = line === undefined ? undefined : hints.find(([pattern]) => pattern.test(line));
  if (hint !== undefined && line !== undefined) return { summary: bounded(line), next: hint[1](line) };
  const signal = Object.entries(constants.signals).find(([, value]) => value + 128 === exitCode)?.[0];
  if (signal === undefined)
    return {
      summary: line === undefined ? `training ended with exit status ${exitCode} and no output` : bounded(line),
      next: `run \`${bounded(training.command)}\` where you can look into it; the whole output is in the log`,
    };
  return signalled(signal, training);
}

/** A file that training did not find, and that DVC keeps, is named with the command that fetches it. */
async function withPull(
  problem: TrainingProblem,
  { outcome, tail }: EndedTraining,
  directory: string,
  root: string,
): Promise<TrainingProblem> {
  if (outcome !== 'failed') return problem;
  const { missingFilesIn } = await import('./missing-files.ts');
  for (const { name, inWorkTree } of await missingFilesIn(tail, directory, root)) {
    if (inWorkTree) continue;
    const path = relative(root, resolve(directory, name)).split(sep).join('/');
    const pull = path.startsWith('..') ? null : await pullAdvice(root, path);
    if (pull !== null) return { summary: `${problem.summary} (${path}: ${pull.why})`, next: pull.next };
  }
  return problem;
}

const bounded = (text: string): string => clipped(text, 300);

/** Names under which packages are installed, where they differ from what is imported. */
const packages: Readonly<Record<string, string>> = {
  sklearn: 'scikit-learn',
  skimage: 'scikit-image',
  cv2: 'opencv-python',
  PIL: 'pillow',
  yaml: 'pyyaml',
  dotenv: 'python-dotenv',
  bs4: 'beautifulsoup4',
};

const hints: readonly (readonly [RegExp, (line: string) => string])[] = [
  [
    /^(?:[\w.]+: )?(?:ModuleNotFoundError|ImportError): No module named '?[\w.]+/,
    (line) => {
      const module = line.match(/No module named '?(\w+)/)?.[1] ?? '';
      const name = Object.hasOwn(packages, module) ? packages[module] : module;
      return `\`pip install ${name}\` in a step before training; a module of your own is found from its folder, or by PYTHONPATH`;
    },
  ],
  [
    /\b(?:MemoryError|OutOfMemoryError|CUDA out of memory)\b/,
    () => 'use smaller batches or a sample of the data, or a runner with more memory',
  ],
  [
    /\bFileNotFoundError\b|No such file or directory/,
    () => 'check the path from the working directory, and that an earlier step fetches it (`dvc pull`, `lfs: true`)',
  ],
  [
    /active experiment ID does not match environment run ID/,
    () =>
      'name the experiment that training sets as `mlflow.experiment`, or let training make its own run: `mlflow: { run-id: false }`',
  ],
  [
    /Changing param values is not allowed/,
    () =>
      'training logs several runs into the one that was made for it: `mlflow: { run-id: false }` gives each its own',
  ],
  [
    /Permission denied/,
    () => 'make the script executable (`git update-index --chmod=+x FILE`), or name its interpreter',
  ],
];

function notFound(tail: readonly string[], line: string | undefined): TrainingProblem {
  const message = /(?:^|: )([^:\s]+): (?:command )?not found$|: ([^:\s]+): No such file or directory$/;
  const match = tail.findLast((candidate) => message.test(candidate))?.match(message);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined)
    return { summary: bounded(line ?? 'command not found'), next: 'install it in a step before training' };
  return {
    summary: `command not found: ${bounded(name)}`,
    next: /^python3?$/.test(name)
      ? 'add `actions/setup-python` before training'
      : name.includes('/')
        ? 'check the path from the working directory'
        : `install \`${bounded(name)}\` in a step before training, or mend its name in \`train\``,
  };
}

function signalled(name: string, training: EndedTraining): TrainingProblem {
  const peak =
    training.peakMemoryBytes === null ? '' : `; ${formatBytes(training.peakMemoryBytes)} was the most that was seen`;
  if (name === 'SIGKILL')
    return {
      summary: `training was killed (exit status 137), probably because memory ran out${peak}`,
      next: 'train on a sample or in smaller batches, or use a runner with more memory',
    };
  return {
    summary: `training was ended by ${name} (exit status ${training.exitCode})`,
    next: 'look at the last lines of its output in the log',
  };
}
