import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { configurationFiles, loadConfiguration } from '../config/load.ts';
import { gatherChange } from '../gather/changed-files.ts';
import { findModels, workTreeFiles } from '../gather/models.ts';
import { allTouched, type Change, type TouchedModel, touchedModels } from '../gather/touched-models.ts';
import type { Inputs } from '../inputs.ts';
import { openProject, type Project, schema } from '../project.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';
import { modelNameOf } from '../support/model-name.ts';
import type { JobRequest } from './job.ts';

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

/** The models, and which of them this run is about. Throws `ConfigurationError`. */
export async function openModels(request: JobRequest): Promise<SeveralModels> {
  const { inputs, runner, environment } = request;
  const single = (['train', 'metrics', 'model'] as const).find((name) => inputs[name] !== null);
  if (single !== undefined)
    throw new ConfigurationError({
      message: `input \`${single}\` is for one model, and this step is about several`,
      next: `write \`${single}\` in each model's own file`,
    });
  const project = await openProject({ workspace: runner.workspace, inputs, runner, environment, severalModels: true });
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
      repositoryName: modelNameOf(runner.repository) ?? 'model',
    });
    if (inputs.models !== null)
      return {
        project,
        rootFile,
        models: allTouched(models, 'named'),
        change: { files: null, why: 'the input `models` names them' },
      };
    const change = await gatherChange(context, ancestry, store, git);
    const touched =
      change.files === null ? allTouched(models, 'all') : touchedModels(models, change.files, rootFile, prefix);
    return { project, rootFile, change, models: touched };
  } catch (error) {
    await project.close();
    throw error;
  }
}

async function rootFileOf(root: string, inputs: Inputs): Promise<string | null> {
  const names = inputs.config === null ? configurationFiles : [inside(root, inputs.config)];
  return names.find((name) => existsSync(join(root, name))) ?? null;
}

const placesOf = async (root: string, file: string) =>
  loadConfiguration(schema, file, await readTextBounded(root, file, megabyte)).placeOf;

/** The inputs of a step about one model of several. */
export function inputsOf(inputs: Inputs, { folder, config }: TouchedModel): Inputs {
  return {
    ...inputs,
    models: null,
    workingDirectory: posix.join(inputs.workingDirectory, folder === '' ? '.' : folder),
    config: folder === '' ? config : posix.relative(folder, config),
  };
}

/** The folder at the root for what is about all models; it keeps itself out of git. @returns its path */
export async function modelsFolder(root: string): Promise<string> {
  const folder = join(root, '.ml-test-score');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
  return folder;
}
