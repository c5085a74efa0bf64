import { posix } from 'node:path';
import { deliver } from '../delivery.ts';
import { type OtherModel, othersOf } from '../gather/other-models.ts';
import { readAhead } from '../gather/read-ahead.ts';
import { type TouchedModel, touchedBy } from '../gather/touched-models.ts';
import { sharedReads } from '../github/shared-reads.ts';
import { type PipelineResult, runPipeline } from '../pipeline.ts';
import { type PendingRecord, writeRecords } from '../record.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { RemoteError } from '../support/git-store.ts';
import { type EachModel, inTurn } from './each-model.ts';
import type { Job } from './job.ts';
import { droppedModels, listAt } from './model-list.ts';
import { isFailed } from './run.ts';
import {
  amongOf,
  type ModelsRequest,
  openModels,
  outputOf,
  readRecordsAhead,
  type SeveralModels,
  verdictOn,
  workspaceOf,
  writeList,
} from './several-models.ts';

/** Each touched model in turn, then one report of all. A model that cannot be judged does not stop the others: it blocks. */
export const runModels: Job = async (request) => {
  const { inputs, runner, environment, log } = request;
  const { root, results, others, loosened } = await runEachModel(request);
  const all = [...results.values()];
  const { commentUrl } = await deliver({ results: all, others, loosened, inputs, runner, environment, log });
  const reports = all.map(({ report }) => report);
  const { decision, lost, outputs, said } = verdictOn(reports, others);
  return {
    outputs: {
      ...outputs,
      report: await writeList(root, results, others),
      'promoted-version': reports
        .flatMap(({ model, promotion }) => (promotion?.version == null ? [] : [`${model}@${promotion.version}`]))
        .join(' '),
      'comment-url': commentUrl,
    },
    failed: lost.length > 0 || all.some(isFailed) || (decision === 'block' && inputs.fail),
    said,
  };
};

export interface ModelsRun {
  /** Absolute path of the folder that the models are listed in. */
  readonly root: string;
  readonly results: ReadonlyMap<TouchedModel, PipelineResult>;
  /** Without a verdict: not touched, or not to be judged. */
  readonly others: readonly OtherModel[];
  /** What the change takes away from the list, in words. */
  readonly loosened: readonly string[];
}

/** The verdicts, with their records in one commit of the history. Nobody is told. Throws `ConfigurationError` where the list itself is wrong. */
export async function runEachModel(request: ModelsRequest): Promise<ModelsRun> {
  const { inputs, log } = request;
  const several = await openModels(request);
  const { project, models, rootFile } = several;
  try {
    log.info(`models listed: ${models.length}; changed since the base: ${several.change.why}`);
    const loosened = await loosenedIn(request, several);
    if (rootFile !== null) await readAheadFor(several);
    const { results, problems, pending } = await runEach(request, several);
    const history = rootFile === null ? null : project.history;
    const judged = new Set([...results.keys()].map(({ name }) => name));
    const shown = inputs.models === null ? models : models.filter((model) => !judged.has(model.name));
    const { others, warnings } = await othersOf(shown, judged, project.history, problems);
    for (const warning of warnings) log.warning(warning);
    if (history !== null) await writeRecords(history, pending, log);
    return { root: project.root, results, others, loosened };
  } finally {
    await project.close();
  }
}

/** Each model is judged by the policy that the base has for it: those that the base lists are compared with what is here. */
async function loosenedIn(
  { inputs, log }: ModelsRequest,
  { project, models }: SeveralModels,
): Promise<readonly string[]> {
  const { judgingCommit } = project;
  if (judgingCommit === null || inputs.models !== null) return [];
  try {
    const base = await listAt(project, judgingCommit, inputs, project.model);
    return droppedModels(base.models, models);
  } catch (error) {
    if (!(error instanceof ConfigurationError || error instanceof RemoteError)) throw error;
    log.warning(`which models the base lists cannot be told: ${messageOf(error)}`);
    return [];
  }
}

/** Policies and records of the base, for all models at once. */
async function readAheadFor({ project, models }: SeveralModels): Promise<void> {
  const { store, git, prefix } = project;
  const trained = models.filter((model) => model.trained);
  if (trained.length < 2 || store === null) return;
  const { judgingCommit } = project;
  const paths = trained.map(({ config }) => posix.join(prefix, config));
  if (judgingCommit !== null) await readAhead(store, judgingCommit, paths, git);
  await readRecordsAhead(project, trained);
}

interface EachRun extends EachModel<PipelineResult> {
  readonly pending: readonly PendingRecord[];
}

async function runEach(request: ModelsRequest, { project, models, rootFile }: SeveralModels): Promise<EachRun> {
  const { runner, environment, log, signal } = request;
  const pending: PendingRecord[] = [];
  const github = project.github === null ? null : sharedReads(project.github);
  const trained = models.filter((model) => model.trained);
  const done = await inTurn(request, trained, async (model, inputs, index) => {
    const output = await outputOf(project.root, model, models);
    const title = `${model.name}: ${index + 1} of ${trained.length} (${touchedBy(model)})`;
    const result = await log.group(title, () =>
      runPipeline({
        workspace: workspaceOf(request),
        inputs,
        runner,
        environment,
        log,
        signal,
        among: amongOf(project, model, { github, root: project }),
        ...(output === null ? {} : { output }),
        ...(rootFile === null ? {} : { keepRecord: (record) => pending.push(record) }),
      }),
    );
    log.info(`${model.name}: ${result.report.decision.outcome}, ML Test Score ${result.report.score.total} of 7`);
    return result;
  });
  return { ...done, pending };
}
