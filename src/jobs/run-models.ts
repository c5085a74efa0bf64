import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deliver } from '../delivery.ts';
import { othersOf } from '../gather/other-models.ts';
import { type TouchedModel, touchedBy } from '../gather/touched-models.ts';
import { sharedReads } from '../github/shared-reads.ts';
import { type PipelineResult, runPipeline } from '../pipeline.ts';
import type { ModelAmong } from '../project.ts';
import { type PendingRecord, writeRecords } from '../record.ts';
import { ConfigurationError, mendable, type Problem } from '../support/errors.ts';
import type { Job, JobRequest } from './job.ts';
import { isFailed } from './run.ts';
import {
  inputsOf,
  inWorkspace,
  modelsFolder,
  openModels,
  type SeveralModels,
  verdictOn,
  writeList,
} from './several-models.ts';

/** Each touched model in turn, then one report of all. A model that cannot be judged does not stop the others: it blocks. */
export const runModels: Job = async (request) => {
  const { inputs, runner, environment, log } = request;
  const several = await openModels(request);
  const { project, models, rootFile } = several;
  try {
    log.info(`models listed: ${models.length}; changed since the base: ${several.change.why}`);
    const { results, problems, pending } = await runEach(request, several);
    const history = rootFile === null ? null : project.history;
    if (history !== null) await writeRecords(history, pending, log);
    const judged = new Set([...results.keys()].map(({ name }) => name));
    const shown = inputs.models === null ? models : models.filter((model) => !judged.has(model.name));
    const { others, warnings } = await othersOf(shown, judged, project.history, problems);
    for (const warning of [...warnings, ...(history === null ? [] : history.warnings)]) log.warning(warning);
    const all = [...results.values()];
    const { commentUrl } = await deliver({ results: all, others, inputs, runner, environment, log });
    const reports = all.map(({ report }) => report);
    const { decision, lost, outputs, said } = verdictOn(reports, others);
    return {
      outputs: {
        ...outputs,
        report: await writeList(project.root, results, others),
        'promoted-version': reports
          .flatMap(({ model, promotion }) => (promotion?.version == null ? [] : [`${model}@${promotion.version}`]))
          .join(' '),
        'comment-url': commentUrl,
      },
      failed: lost.length > 0 || all.some(isFailed) || (decision === 'block' && inputs.fail),
      said,
    };
  } finally {
    await project.close();
  }
};

interface EachRun {
  readonly results: ReadonlyMap<TouchedModel, PipelineResult>;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly pending: readonly PendingRecord[];
}

async function runEach(request: JobRequest, { project, models, rootFile }: SeveralModels): Promise<EachRun> {
  const { inputs, runner, environment, log, signal } = request;
  const results = new Map<TouchedModel, PipelineResult>();
  const problems = new Map<string, readonly Problem[]>();
  const pending: PendingRecord[] = [];
  const github = project.github === null ? null : sharedReads(project.github);
  const trained = models.filter((model) => model.trained);
  for (const [index, model] of trained.entries()) {
    if (signal.aborted) {
      problems.set(model.name, [{ message: 'the run was cancelled', next: 'run it again' }]);
      continue;
    }
    if (model.problems.length > 0) {
      problems.set(model.name, model.problems);
      continue;
    }
    const among: ModelAmong = {
      name: model.name,
      historyBranch: rootFile === null ? null : project.configuration.history.branch,
      github,
    };
    const own = inputsOf(inputs, model);
    try {
      const output = await outputOf(project.root, model, models);
      const title = `${model.name}: ${index + 1} of ${trained.length} (${touchedBy(model)})`;
      const result = await log.group(title, () =>
        runPipeline({
          workspace: runner.workspace,
          inputs: own,
          runner,
          environment,
          log,
          signal,
          among,
          ...(output === null ? {} : { output }),
          ...(rootFile === null ? {} : { keepRecord: (record) => pending.push(record) }),
        }),
      );
      results.set(model, result);
      log.info(`${model.name}: ${result.report.decision.outcome}, ML Test Score ${result.report.score.total} of 7`);
    } catch (caught) {
      const error = mendable(caught);
      // A bug of ours must be seen, and must not take the other models with it.
      if (!(error instanceof ConfigurationError))
        log.info(error instanceof Error ? (error.stack ?? '') : String(error));
      problems.set(
        model.name,
        error instanceof ConfigurationError
          ? error.problems.map((problem) => inWorkspace(problem, own.workingDirectory))
          : [{ message: 'this is a bug in ML Test Score: the log of this step has its trace' }],
      );
      log.info(`${model.name}: not judged: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { results, problems, pending };
}

/** Models that share a folder have report folders of their own in it; null for the usual one. */
export async function outputOf(
  root: string,
  model: TouchedModel,
  models: readonly TouchedModel[],
): Promise<string | null> {
  const shares = model.folder === '' || models.some((other) => other !== model && other.folder === model.folder);
  if (!shares) return null;
  const folder = join(await modelsFolder(resolve(root, model.folder)), 'models');
  await mkdir(folder, { recursive: true });
  return join(folder, model.name);
}
