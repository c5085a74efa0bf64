import { join, relative, sep } from 'node:path';
import { type Annotation, annotationOf, formatAnnotations } from './github/annotations.ts';
import { createActionLog } from './github/log.ts';
import { writeOutputs } from './github/outputs.ts';
import { writeSummary } from './github/summary.ts';
import { type ActionCommand, type Environment, readActionInputs, readJobInputs, readRunner } from './inputs.ts';
import type { Job } from './jobs/job.ts';
import { problemItem } from './report/markdown.ts';
import { cancelledBySignals } from './support/cancellation.ts';
import { ConfigurationError, inWorkspace, mendable } from './support/errors.ts';

/** What a step does, each loaded when it is asked for. */
const jobs: Readonly<Record<ActionCommand, () => Promise<Job>>> = {
  run: async () => (await import('./jobs/run.ts')).run,
  report: async () => (await import('./jobs/report.ts')).report,
  promote: async () => (await import('./jobs/promote.ts')).promote,
  rollback: async () => (await import('./jobs/rollback.ts')).rollback,
  monitor: async () => (await import('./jobs/monitor.ts')).monitor,
  changed: async () => (await import('./jobs/changed.ts')).changed,
  models: async () => (await import('./jobs/models.ts')).models,
};

/** What the job summary is headed by where the user has something to mend. */
const notDone: Readonly<Record<ActionCommand, string>> = {
  run: 'ML Test Score could not judge this run',
  report: 'ML Test Score could not judge this run',
  promote: 'Nothing was promoted',
  rollback: 'Nothing was rolled back',
  monitor: 'Nothing was monitored',
  changed: 'Not known whether the data changed',
  models: 'The models could not be listed',
};

/** As in action.yml. Absent values are written as empty: an output of an earlier step must not show through. */
const outputNames = [
  'decision',
  'score',
  'data-score',
  'model-score',
  'infra-score',
  'monitor-score',
  'report',
  'promoted-version',
  'comment-url',
  'models',
  'matrix',
  'changed',
  'failing',
] as const;

/** The Action. Ends the process with 0 (allow) or 1. */
export async function runAction(environment: Environment = process.env): Promise<void> {
  const token = environment.INPUT_TOKEN?.trim() ?? '';
  const log = createActionLog([token]);
  const signal = cancelledBySignals(1);
  let command: ActionCommand = 'run';
  try {
    const inputs = readActionInputs(environment);
    const job = readJobInputs(environment);
    command = job.command;
    const runner = readRunner(environment);
    if (runner === null)
      throw new ConfigurationError({
        message: 'this is the entry of the GitHub Action, and GITHUB_ACTIONS is not set',
        next: 'use the command line instead: npx ml-test-score run',
      });
    const start = await jobs[job.command]();
    const { outputs, failed, said } = await start({ inputs, job, runner, environment, log, signal });
    await writeOutputs({ ...Object.fromEntries(outputNames.map((name) => [name, ''])), ...outputs });
    if (failed) process.exitCode = 1;
    log.info(said);
  } catch (caught) {
    const error = mendable(caught);
    process.exitCode = 1;
    log.commands(formatAnnotations(annotationsOf(error, environment)));
    const list =
      error instanceof ConfigurationError
        ? error.problems.map(problemItem)
        : ['- this is a bug in ML Test Score: the log of this step has its trace'];
    await writeSummary(environment.GITHUB_STEP_SUMMARY, `### ❌ ${notDone[command]}\n\n${list.join('\n')}\n`);
    if (!(error instanceof ConfigurationError))
      log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** What the user can mend, on its file and line; everything else as a bug of ours. */
function annotationsOf(error: unknown, environment: Environment): Annotation[] {
  if (!(error instanceof ConfigurationError))
    return [
      {
        level: 'error',
        title: 'a bug in ML Test Score',
        message: `${error instanceof Error ? error.message : String(error)}\nPlease report it with the log of this step.`,
      },
    ];
  const folder =
    environment.GITHUB_WORKSPACE === undefined
      ? ''
      : relative(
          environment.GITHUB_WORKSPACE,
          join(environment.GITHUB_WORKSPACE, environment['INPUT_WORKING-DIRECTORY'] ?? '.'),
        )
          .split(sep)
          .join('/');
  return error.problems.map((problem) => annotationOf(inWorkspace(problem, folder), 'ML Test Score: configuration'));
}
