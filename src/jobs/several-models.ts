import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, posix, relative, resolve, sep } from 'node:path';
import { configurationFiles, loadConfiguration } from '../config/load.ts';
import { baseCommitOf } from '../gather/baseline.ts';
import { commitFiles, gatherChange } from '../gather/changed-files.ts';
import { findModels, type Model, workTreeFiles } from '../gather/models.ts';
import type { OtherModel } from '../gather/other-models.ts';
import {
  allTouched,
  type Change,
  declaredPaths,
  type TouchedModel,
  touchedModels,
  unmatchedPaths,
} from '../gather/touched-models.ts';
import type { Environment, Inputs, Runner } from '../inputs.ts';
import type { PipelineResult } from '../pipeline.ts';
import { type ModelAmong, openProject, type Project, schema } from '../project.ts';
import { decisionOf, leastScore } from '../report/models-comment.ts';
import type { Report } from '../report/report-schema.ts';
import { sections } from '../rubric/sections.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import { modelOfRepository } from '../support/model-name.ts';
import type { JobResult } from './job.ts';

/** What several models of a repository have in common, for the jobs that look at all of them. */

export interface SeveralModels {
  /** The root: its `models` and `history`. Whoever asked closes it. */
  readonly project: Project;
  /** The root file where it lists the models; null where an input does alone. */
  readonly rootFile: string | null;
  readonly models: readonly TouchedModel[];
  readonly change: Change;
}

/** Whether a step is about several models: the input names them, or the root file lists them. What is wrong with the file is told by whoever reads it next. */
export async function namesModels(root: string, inputs: Inputs): Promise<boolean> {
  if (inputs.models !== null) return true;
  try {
    const file = await rootFileOf(root, inputs);
    const text = file === null ? null : await workTreeFiles(root).read(file);
    // Most files need no second reading.
    if (file === null || text === null || !/(^|[{,\s])["']?models["']?\s*:/m.test(text)) return false;
    return loadConfiguration(schema, file, text).configuration.models !== undefined;
  } catch (error) {
    if (error instanceof ConfigurationError) return false;
    throw error;
  }
}

/** As much as a step and the command line have in common. */
export interface ModelsRequest {
  /** The runner's when left out. */
  readonly workspace?: string;
  readonly inputs: Inputs;
  readonly runner: Runner | null;
  readonly environment: Environment;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** True where the change does not matter: somebody asks for all by hand. */
  readonly everyModel?: boolean;
}

export const workspaceOf = ({ workspace, runner }: ModelsRequest): string =>
  workspace ?? runner?.workspace ?? process.cwd();

/** The models, and which of them this run is about. Throws `ConfigurationError`. */
export async function openModels(request: ModelsRequest): Promise<SeveralModels> {
  const { inputs, runner, environment } = request;
  const workspace = workspaceOf(request);
  const single = (['train', 'metrics', 'model'] as const).find((name) => inputs[name] !== null);
  if (single !== undefined)
    throw new ConfigurationError({
      message: `input \`${single}\` is for one model, and this step is about several`,
      next: `write \`${single}\` in each model's own file`,
    });
  const project = await openProject({ workspace, inputs, runner, environment, severalModels: true });
  try {
    const { root, git, store, context, ancestry, prefix } = project;
    const listed = project.configuration.models;
    const rootFile = listed === undefined ? null : await rootFileOf(root, inputs);
    const models = await findModels({
      schema,
      files: workTreeFiles(root),
      asked: inputs.models,
      listed,
      rootFile,
      ...(rootFile === null ? {} : { placeOf: await placesOf(root, rootFile) }),
      repositoryName: modelOfRepository(runner?.repository ?? root),
    });
    if (request.everyModel === true && inputs.models === null)
      return { project, rootFile, models: allTouched(models, 'all'), change: { files: null, why: 'all are run' } };
    if (inputs.models !== null)
      return {
        project,
        rootFile,
        models: allTouched(models, 'named'),
        change: { files: null, why: 'the input `models` names them' },
      };
    const change = await gatherChange(context, ancestry, store, git);
    for (const warning of await unmatched(models, project)) request.log.warning(warning);
    const touched =
      change.files === null ? allTouched(models, 'all') : touchedModels(models, change.files, rootFile, prefix);
    return { project, rootFile, change, models: touched };
  } catch (error) {
    await project.close();
    throw error;
  }
}

/** A path that no file of the commit has can never touch its model: it reads as if nothing had changed. */
async function unmatched(
  models: readonly Model[],
  { store, git, context, prefix }: Project,
): Promise<readonly string[]> {
  const declared = models.some(({ paths }) => paths !== null && declaredPaths(paths).length > 0);
  const commit = context?.head ?? null;
  return !declared || store === null || commit === null
    ? []
    : unmatchedPaths(models, await commitFiles(store, commit, git), prefix);
}

async function rootFileOf(root: string, inputs: Inputs): Promise<string | null> {
  const names = inputs.config === null ? configurationFiles : [inside(root, inputs.config)];
  return names.find((name) => existsSync(join(root, name))) ?? null;
}

const placesOf = async (root: string, file: string) =>
  loadConfiguration(schema, file, await readTextBounded(root, file, megabyte)).placeOf;

/** What each model is compared with, read for all at once. Trouble is told by each. */
export async function readRecordsAhead(
  { history, context, ancestry }: Project,
  models: readonly TouchedModel[],
): Promise<void> {
  if (history === null || context === null || ancestry === null || models.length < 2) return;
  const base = await baseCommitOf(context, ancestry).catch(() => null);
  await history.readAhead(
    models.map(({ name }) => name),
    base?.state === 'gathered' ? base.value.commit : null,
  );
}

/** The inputs of a step about one model of several. */
export function inputsOf(inputs: Inputs, { folder, config }: Model): Inputs {
  return {
    ...inputs,
    model: null,
    models: null,
    workingDirectory: posix.join(inputs.workingDirectory, folder === '' ? '.' : folder),
    config: folder === '' ? config : posix.relative(folder, config),
  };
}

/** What a model of several shares with the others of the root. */
export const amongOf = (
  { configuration, github }: Project,
  { name }: Pick<Model, 'name'>,
  shared: Partial<Pick<ModelAmong, 'github' | 'root'>> = {},
): ModelAmong => ({
  name,
  historyBranch: configuration.models === undefined ? null : configuration.history.branch,
  github,
  ...shared,
});

/** The folder at the root for what is about all models; it keeps itself out of git. @returns its path */
export async function modelsFolder(root: string): Promise<string> {
  const folder = join(root, '.ml-test-score');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
  return folder;
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

export interface ModelsVerdict {
  readonly decision: 'allow' | 'block';
  /** The least score; null where none was judged. */
  readonly least: number | null;
  /** Those that should have been judged. */
  readonly lost: readonly OtherModel[];
  readonly outputs: JobResult['outputs'];
  readonly said: string;
}

/** One verdict on all: the worst of each. */
export function verdictOn(reports: readonly Report[], others: readonly OtherModel[]): ModelsVerdict {
  const decision = decisionOf(reports, others);
  const least = leastScore(reports);
  const lost = others.filter((other) => other.problems !== undefined);
  const scoreOf = (section: (typeof sections)[number]): number | '' =>
    reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections[section]));
  return {
    decision,
    least,
    lost,
    outputs: {
      decision,
      score: least ?? '',
      ...Object.fromEntries(sections.map((section) => [`${section}-score`, scoreOf(section)])),
    },
    said: `${decision === 'allow' ? 'allowed' : 'blocked'}: ${reports.length} ${reports.length === 1 ? 'model' : 'models'} judged${lost.length === 0 ? '' : `, ${lost.length} not`}${least === null ? '' : `, the least ML Test Score is ${least} of 7`}`,
  };
}

/** What stands in `.ml-test-score/models.json`. @returns its path */
export async function writeList(
  root: string,
  results: ReadonlyMap<TouchedModel, Pick<PipelineResult, 'report' | 'output'>>,
  others: readonly OtherModel[],
): Promise<string> {
  const file = join(await modelsFolder(root), 'models.json');
  const models = [
    ...[...results].map(([{ name, config, touched }, { report, output }]) => ({
      name: report.model,
      listedAs: name,
      config,
      reason: touched?.reason ?? null,
      decision: report.decision.outcome,
      score: report.score.total,
      report: relative(root, join(output, 'report.json')).split(sep).join('/'),
    })),
    ...others.map(({ name, why, last, problems }) => ({
      name,
      reason: why,
      decision: problems === undefined ? null : ('block' as const),
      score: null,
      report: null,
      last: last === null ? null : { score: last.score, commit: last.commit, startedAt: last.startedAt },
    })),
  ];
  await writeFile(file, `${JSON.stringify({ schemaVersion: 1, models }, null, 2)}\n`);
  return file;
}
