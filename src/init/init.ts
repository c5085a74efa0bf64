import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { ConfigurationError } from '../support/errors.ts';
import { inside } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import { clean, type Description, describe } from './description.ts';
import { type Detection, detect } from './detection.ts';
import { writeConfiguration, writeWorkflow } from './files.ts';
import { detectModels, modelsGlobs, writeModels, writeModelsWorkflow } from './several.ts';
import { quoteForShell } from './tree.ts';
import { workflowPath } from './workflow.ts';

export interface InitOptions {
  /** The folder of the project: the top of a repository, or a folder in it. */
  readonly root: string;
  /** Overwrite what is there. */
  readonly force: boolean;
  readonly log?: Log;
}

/** Names of the repository in it are cleaned of control characters, and bounded. */
export interface InitResult extends Description {
  /** The files that were written, relative to `root`. */
  readonly written: readonly string[];
  /** Workflows to copy when they are wanted: `monitor.yml: an issue for each failing test`. */
  readonly callers: readonly string[];
}

/**
 * Writes `ml-test-score.yml` and `.github/workflows/ml-test-score.yml` from what is in the repository. Neither is written where one of them is there
 * and `force` is not given. A first Table Schema is written beside training data that have none. Where several folders hold a model, each gets a file of its own.
 *
 * @throws ConfigurationError where a file is there already, or a path leads out of the repository
 */
export async function runInit({ root, force, log }: InitOptions): Promise<InitResult> {
  const detection = await detect(root);
  const several = detection.modelFolders.length > 0;
  const { files, ...told } = several ? await planModels(detection, force) : planModel(detection, force);
  for (const { folder, path, force } of files) await checkTarget(folder, path, force);
  for (const { folder, path, text, force } of files) {
    await write(folder, path, text, force);
    log?.info(`wrote ${path}`);
  }
  return {
    written: files.map(({ folder, path }) => relative(detection.root, join(folder, path)).split(sep).join('/')),
    ...told,
    callers: callersFor(detection, several),
  };
}

interface PlannedFile {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  readonly force: boolean;
}

interface Plan extends Description {
  readonly files: readonly PlannedFile[];
}

function planModel(detection: Detection, force: boolean): Plan {
  const configuration = detection.existing ?? 'ml-test-score.yml';
  return {
    files: [
      { folder: detection.root, path: configuration, text: writeConfiguration(detection), force },
      { folder: detection.top, path: workflowPath(detection), text: writeWorkflow(detection), force },
      ...schemaFile(detection),
    ],
    ...describe(detection, configuration),
  };
}

/** A schema is somebody's work: detection found none there, and none is overwritten. */
const schemaFile = ({ root, dataSchema: { schema, text } }: Detection): readonly PlannedFile[] =>
  schema === null || text === null ? [] : [{ folder: root, path: schema.path, text, force: false }];

/** Each model's own file where it has none yet, one that lists them, and one workflow. */
async function planModels(detection: Detection, force: boolean): Promise<Plan> {
  const models = await detectModels(detection);
  const { modelFolders: folders, root, top } = detection;
  const own = models.flatMap((model, at): readonly PlannedFile[] => {
    if (model.existing !== null) return [];
    const folder = folders[at] as string;
    const path = `${folder}/ml-test-score.yml`;
    const schema = schemaFile(model).map((file) => ({ ...file, folder: root, path: `${folder}/${file.path}` }));
    return [{ folder: root, path, text: writeConfiguration(model), force: false }, ...schema];
  });
  const told = models.map((model, at) => ({ folder: folders[at] as string, ...describe(model, 'ml-test-score.yml') }));
  const prefixed = (key: 'found' | 'missing'): string[] =>
    told.flatMap(({ folder, ...one }, at) =>
      models[at]?.existing === null ? one[key].map((line) => clean(`${folder}: ${line}`)) : [],
    );
  return {
    files: [
      ...own,
      { folder: root, path: detection.existing ?? 'ml-test-score.yml', text: writeModels(detection), force },
      { folder: top, path: workflowPath(detection), text: writeModelsWorkflow(detection, models), force },
    ],
    found: [
      clean(`${folders.length} folders hold a model each → models: ${modelsGlobs(detection).join(', ')}`),
      ...prefixed('found'),
    ],
    missing: prefixed('missing'),
    next: folders.map((folder) => `npx ml-test-score run --working-directory ${quoteForShell(folder)}`),
  };
}

const callersAddress = 'https://github.com/ml-test-score/ml-test-score/tree/v1/workflows';

/** What other teams copy next, and only what applies here. */
function callersFor({ artifacts, data }: Detection, several: boolean): readonly string[] {
  const lines = [
    ...(several
      ? []
      : [
          'gate-pull-request.yml in place of this workflow: training in a job without the write token',
          'forks-score.yml and forks-report.yml in its place: pull requests from forks get a comment, too',
        ]),
    ...(several || artifacts.length > 0 ? ['promote.yml, approval.yml, rollback.yml: versions, stages, approval'] : []),
    data.serving === undefined
      ? 'monitor.yml, once `data.serving` is there: an issue for each monitoring test that fails'
      : 'monitor.yml: an issue for each monitoring test that fails',
    'retrain.yml: trains again when the data have changed',
  ];
  return [...lines, callersAddress];
}

async function checkTarget(folder: string, path: string, force: boolean): Promise<void> {
  const there = await lstat(join(folder, path)).catch(() => null);
  if (there !== null && !force) throw alreadyThere(path);
  if (there !== null && !there.isFile())
    throw new ConfigurationError({
      file: path,
      message: 'is a link, a directory or another thing that is no regular file, and is not overwritten',
      next: 'move it away, then run init again',
    });
  // A linked `.github` must not lead the file elsewhere.
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const real = await realpath(join(folder, parent)).catch(() => null);
    if (real !== null) inside(await realpath(folder), real);
  }
}

const alreadyThere = (path: string): ConfigurationError =>
  new ConfigurationError({
    file: path,
    message: 'is there already; init wrote nothing',
    next: 'keep it and edit it, or run `ml-test-score init --force` to overwrite it',
  });

/** The whole file or none of it: written beside its place, then moved there. */
async function write(folder: string, path: string, text: string, force: boolean): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    if (force) await rename(temporary, target);
    else
      await link(temporary, target).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw alreadyThere(path);
        // Not every file system has hard links.
        await copyFile(temporary, target, constants.COPYFILE_EXCL);
      });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new ConfigurationError(
        { file: path, message: `cannot be written (${code})`, next: 'check the permissions of its folder' },
        { cause: error },
      );
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
