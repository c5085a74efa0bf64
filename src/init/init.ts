import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { ConfigurationError } from '../support/errors.ts';
import { inside } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import { type Detection, detect } from './detection.ts';
import { trainingCommand, writeConfiguration, writeWorkflow } from './files.ts';
import { suiteCommand } from './suites.ts';
import { workflowPath } from './workflow.ts';

export interface InitOptions {
  /** The folder of the project: the top of a repository, or a folder in it. */
  readonly root: string;
  /** Overwrite what is there. */
  readonly force: boolean;
  readonly log?: Log;
}

/** Sentences for the terminal. Names of the repository in them are cleaned of control characters, and bounded. */
export interface InitResult {
  /** The files that were written, relative to `root`. */
  readonly written: readonly string[];
  /** `found train.py → train: python train.py`. */
  readonly found: readonly string[];
  /** What was not found, and where to fill it in. */
  readonly missing: readonly string[];
  /** The commands to type next, in order. */
  readonly next: readonly string[];
}

/**
 * Writes `ml-test-score.yml` and `.github/workflows/ml-test-score.yml` from what is in the repository. Neither is written where one of them is there
 * and `force` is not given. A first Table Schema is written beside training data that have none.
 *
 * @throws ConfigurationError where a file is there already, or a path leads out of the repository
 */
export async function runInit({ root, force, log }: InitOptions): Promise<InitResult> {
  const detection = await detect(root);
  const configuration = detection.existing ?? 'ml-test-score.yml';
  const { schema, text } = detection.dataSchema;
  const files = [
    { folder: detection.root, path: configuration, text: writeConfiguration(detection), force },
    { folder: detection.top, path: workflowPath(detection), text: writeWorkflow(detection), force },
    // A schema is somebody's work: detection found none there, and none is overwritten.
    ...(schema === null || text === null ? [] : [{ folder: detection.root, path: schema.path, text, force: false }]),
  ];
  for (const { folder, path, force } of files) await checkTarget(folder, path, force);
  for (const { folder, path, text, force } of files) {
    await write(folder, path, text, force);
    log?.info(`wrote ${path}`);
  }
  return {
    written: files.map(({ folder, path }) => relative(detection.root, join(folder, path)).split(sep).join('/')),
    ...describe(detection, configuration),
  };
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

const clean = (text: string): string => {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
};

/** The terminal's lines about a detection. */
export function describe(detection: Detection, configuration: string): Pick<InitResult, 'found' | 'missing' | 'next'> {
  const found: string[] = [];
  const missing: string[] = [];
  const note = (why: string, becomes: string): void => void found.push(clean(`${why} → ${becomes}`));
  const lacks = (what: string, key: string, where = configuration): void =>
    void missing.push(clean(`${what}: fill in ${key} in ${where}`));

  note(detection.model.why, `model: ${detection.model.name}`);
  describeTraining(detection, note, lacks);
  for (const { path, why, exact } of detection.metrics)
    if (detection.training?.metrics.includes(path)) note(why, 'its metrics are read as DVC names them');
    else note(why, `metrics: ${exact ? path : `**/${path}`}`);
  if (detection.metrics.length === 0) lacks('no metrics file', '`metrics`');
  const artifacts = detection.artifacts.filter(({ exact }) => exact);
  for (const { path, why } of artifacts) note(why, `artifacts: ${path}`);
  if (artifacts.length === 0) lacks('no file of the model', '`artifacts` (promotion needs it)');
  if (detection.predictions?.exact) note(detection.predictions.why, `predictions: ${detection.predictions.path}`);
  for (const role of ['training', 'testing', 'serving'] as const) {
    const path = detection.data[role];
    if (path === undefined) lacks(`no ${role} data`, `\`data.${role}\``);
    else note(path.why, `data.${role}: ${path.path}`);
  }
  const { schema, label } = detection.dataSchema;
  if (schema !== null) note(schema.why, `data.schema: ${schema.path}`);
  else lacks('no schema of the data', '`data.schema`');
  if (label !== null) note(`the column ${label} of the training data`, `data.label: ${label}`);
  describeTests(detection, note, lacks, missing, configuration);
  for (const file of detection.homeMade)
    found.push(
      clean(`${file} scores by the rubric on its own → keep it until the comment shows what you need, then retire it`),
    );
  for (const file of detection.callers)
    missing.push(
      clean(`${file} uses this Action already: keep one of the two workflows, only one can own the comment`),
    );
  for (const problem of detection.problems) missing.push(clean(problem));
  if (detection.subfolder !== '')
    found.push(
      clean(`this folder is ${detection.subfolder} of its repository → the workflow is in the .github of the top`),
    );

  const command =
    detection.suite === null || detection.suite.afterTraining ? null : suiteCommand(detection.suite, detection.python);
  return { found, missing, next: [...(command === null ? [] : [command]), 'npx ml-test-score run'] };
}

type Note = (why: string, becomes: string) => void;
type Lacks = (what: string, key: string, where?: string) => void;

function describeTraining(detection: Detection, note: Note, lacks: Lacks): void {
  const { training } = detection;
  if (training === null) lacks('no training command', '`train`');
  else
    note(
      training.why,
      training.mlproject === null
        ? `train: ${trainingCommand(detection)}`
        : `train.mlproject: entry-point ${training.mlproject.entryPoint}`,
    );
  for (const environment of [detection.python, detection.node, detection.r])
    if (environment !== null && environment.file !== '')
      note(`found ${environment.file}`, `install: ${environment.install.join(' && ') || 'by the workflow'}`);
  if (detection.addedTools.length > 0)
    note(
      `${detection.addedTools.join(' and ')} is in no list of packages`,
      'the workflow installs it; better list it yourself',
    );
  if (training !== null && usesPackages(detection))
    lacks(
      'no list of packages (requirements.txt, pyproject.toml, environment.yml)',
      'the step Install',
      'the workflow',
    );
  if (detection.dvcRemote)
    lacks('DVC has a remote', 'its credentials in the step "Pull data", if it asks for any,', 'the workflow');
}

const usesPackages = ({ training, python, setupAction }: Detection): boolean =>
  !setupAction && !['npm', 'r', 'mlproject'].includes(training?.kind ?? '') && (python === null || python.file === '');

function describeTests(
  { suite, guesses, unansweredTests }: Detection,
  note: Note,
  lacks: Lacks,
  missing: string[],
  configuration: string,
): void {
  if (suite === null) {
    lacks('no unit tests that write a JUnit report', '`junit`');
    return;
  }
  note(suite.why, `junit: ${suite.report}, infra/unit-tests`);
  for (const { id, why } of guesses)
    note(`${why[0]}${why.length > 1 ? ` and ${why.length - 1} more` : ''}`, `a guess for ${id}`);
  if (guesses.length > 0)
    note(
      guesses.length === 1 ? 'one guess waits for you' : `${guesses.length} guesses wait for you`,
      `remove the "# " below \`tests\` in ${configuration} where one is right`,
    );
  if (unansweredTests.length > 0)
    missing.push(clean(`no guess which test of the rubric these answer: ${unansweredTests.slice(0, 5).join(', ')}`));
}
