import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publish, uploadReport } from '../delivery.ts';
import { isAlarm } from '../gate/monitoring.ts';
import { annotationOf } from '../github/annotations.ts';
import { annotationsOf, interleaved } from '../github/report-annotations.ts';
import type { Inputs } from '../inputs.ts';
import { type PipelineResult, runPipeline } from '../pipeline.ts';
import type { ModelAmong } from '../project.ts';
import { type PendingRecord, writeRecords } from '../record.ts';
import { renderMonitoring } from '../report/issue.ts';
import { code, prose } from '../report/markdown.ts';
import { ConfigurationError, formatProblem, type Problem } from '../support/errors.ts';
import { inTurn } from './each-model.ts';
import type { Job, JobRequest } from './job.ts';
import { keepIssues } from './monitor-issues.ts';
import { amongOf, inputsOf, namesModels, openModels, outputOf } from './several-models.ts';

/** A model whose monitoring tests ran. */
export interface Monitored {
  readonly result: PipelineResult;
  /** The inputs of its project, and what it shares with others. */
  readonly inputs: Inputs;
  readonly among?: ModelAmong | undefined;
}

interface Monitoring {
  readonly models: readonly Monitored[];
  /** Models that could not be monitored. */
  readonly problems: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
}

/** Runs the monitoring tests on what is there now, without training, and keeps an issue for each that fails. */
export const monitor: Job = async (request) => {
  const { inputs, runner } = request;
  const { trigger, workspace } = runner;
  if (trigger.pullRequest !== null || trigger.event === 'merge_group')
    throw new ConfigurationError({
      message: `\`command: monitor\` looks at what is served, and this is a run of ${trigger.event}`,
      next: 'start it by `schedule` or `workflow_dispatch`, as workflows/monitor.yml does',
    });
  const several = await namesModels(join(workspace, inputs.workingDirectory), inputs);
  const { models, problems } = several ? await monitorModels(request) : await monitorOne(request);
  const { lines, notes } = await keepIssues(request, models);
  const summaries = models.map(({ result: { report } }, index) =>
    renderMonitoring(
      report,
      lines.filter(({ model }) => model === report.model),
      index === models.length - 1 ? notes : [],
    ),
  );
  const lost = problems.map(
    ({ name, problems: own }) =>
      `### ❌ ${code(name)} was not monitored: ${prose(own.map(formatProblem).join('; '), 600)}\n`,
  );
  const annotations = interleaved([
    ...problems.map(({ name, problems: own }) =>
      own.map((problem) => annotationOf(problem, `${name} was not monitored`)),
    ),
    ...models.map(({ result }) => annotationsOf(result.report, result.place)),
  ]);
  await Promise.all([
    publish({ annotations, summary: [...lost, ...summaries].join('\n') }, request),
    ...models.map(({ result }, index) => deliver(request, result, summaries[index] as string)),
  ]);
  return resultOf(request, { models, problems });
};

function resultOf({ inputs }: JobRequest, { models, problems }: Monitoring): Awaited<ReturnType<Job>> {
  const reports = models.map(({ result }) => result.report);
  const failing = [...new Set(reports.flatMap(({ tests }) => tests.filter(isAlarm).map(({ id }) => id)))];
  const blocked = models.find(({ result }) => result.report.decision.outcome === 'block') ?? models[0];
  const names = reports.map(({ model }) => model).join(', ');
  return {
    outputs: {
      decision: failing.length === 0 && problems.length === 0 ? 'allow' : 'block',
      'monitor-score': reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections.monitor)),
      failing: JSON.stringify(failing),
      report: blocked === undefined ? '' : join(blocked.result.output, 'report.json'),
    },
    failed: problems.length > 0 || (failing.length > 0 && inputs.fail),
    said:
      failing.length === 0
        ? `monitoring ${names}: no test fails`
        : `monitoring ${names}: ${failing.join(', ')} ${failing.length === 1 ? 'fails' : 'fail'}`,
  };
}

async function monitorOne({ inputs, runner, environment, log, signal }: JobRequest): Promise<Monitoring> {
  const { workspace } = runner;
  const result = await runPipeline({ workspace, inputs, runner, environment, log, signal, scope: 'monitoring' });
  return { models: [{ result, inputs }], problems: [] };
}

/** All models of the repository, one after the other: what is served may change without a commit. */
async function monitorModels(request: JobRequest): Promise<Monitoring> {
  const { inputs, runner, environment, log, signal } = request;
  const { project, models, rootFile } = await openModels(request);
  const pending: PendingRecord[] = [];
  try {
    const { results, problems } = await inTurn(request, models, async (model, own) => {
      const output = await outputOf(project.root, model, models);
      return log.group(model.name, () =>
        runPipeline({
          workspace: runner.workspace,
          inputs: own,
          runner,
          environment,
          log,
          signal,
          among: amongOf(project, model),
          scope: 'monitoring',
          ...(output === null ? {} : { output }),
          ...(rootFile === null ? {} : { keepRecord: (record) => pending.push(record) }),
        }),
      );
    });
    if (rootFile !== null && project.history !== null) await writeRecords(project.history, pending, log);
    return {
      models: [...results].map(([model, result]) => ({
        result,
        inputs: inputsOf(inputs, model),
        among: amongOf(project, model),
      })),
      problems: [...problems].map(([name, own]) => ({ name, problems: own })),
    };
  } finally {
    await project.close();
  }
}

async function deliver(request: JobRequest, { report, output }: PipelineResult, summary: string): Promise<void> {
  await writeFile(join(output, 'summary.md'), summary);
  await uploadReport({ model: report.model, directory: output }, request);
}
