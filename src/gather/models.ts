import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import picomatch from 'picomatch';
import { glob, isDynamicPattern } from 'tinyglobby';
import { configurationFiles, loadConfiguration, type PlaceOf } from '../config/load.ts';
import type { Configuration, configurationSchema } from '../config/schema.ts';
import { ConfigurationError, messageOf, type Problem } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';
import type { Git, GitStore } from '../support/git.ts';
import { modelNameOf } from '../support/model-name.ts';
import { commitFiles } from './changed-files.ts';
import { readAhead } from './read-ahead.ts';
import { readAtCommit } from './repository.ts';

/** The models of a repository with several: where each one's configuration is, and which files belong to it. */

const mostModels = 1000;

/** Files of a work tree, or of a commit. Paths are relative to the folder that the root file is in (or looked for in). */
export interface ModelFiles {
  /** The regular files that match globs. */
  list(globs: readonly string[]): Promise<readonly string[]>;
  /** Null where there is no such file. */
  read(file: string): Promise<string | null>;
  /** Makes many files quick to read; left out where they are. */
  readonly readAhead?: (files: readonly string[]) => Promise<void>;
}

export interface Model {
  readonly name: string;
  /** Path of its configuration file. */
  readonly config: string;
  /** The folder that it is trained in; '' for the root. */
  readonly folder: string;
  /** Null where its configuration cannot be read: then nobody knows. */
  readonly paths: ModelPaths | null;
  /** What is wrong with its configuration; it does not stop the other models. */
  readonly problems: readonly Problem[];
}

/** `training` and `application` from the repository's root; `data` too. */
export interface ModelPaths {
  /** Null for all in the model's folder. */
  readonly training: readonly string[] | null;
  readonly application: readonly string[];
  /** Null for what `data` names. */
  readonly data: readonly string[] | null;
  /** What `data` names, relative to the model's folder. */
  readonly named: readonly string[];
}

export interface ModelsRequest {
  readonly schema: ReturnType<typeof configurationSchema>;
  readonly files: ModelFiles;
  /** `models` of the inputs, which win over the file's. */
  readonly asked: readonly string[] | null;
  /** The root file's `models`; undefined where it has none. */
  readonly listed: Configuration['models'];
  /** The root file, and where its values stand; null without one. */
  readonly rootFile: string | null;
  readonly placeOf?: PlaceOf;
  /** The name of a model in the root that has none of its own: the repository's. */
  readonly repositoryName: string;
}

/**
 * Every model, in the order in which they are listed. A model whose own configuration is wrong is there with its `problems`.
 *
 * @throws ConfigurationError where the list itself is wrong: a glob without a match, a file that is not there, two models of one name
 */
export async function findModels(request: ModelsRequest): Promise<readonly Model[]> {
  const { asked, listed, rootFile, placeOf } = request;
  const items = asked ?? listed;
  if (items === undefined)
    throw new ConfigurationError({
      ...(rootFile === null ? {} : { file: rootFile }),
      message: 'no models are listed',
      next: 'list the configuration files of the models: `models: [models/*]`, in ml-test-score.yml or as an input',
    });
  const problems: Problem[] = [];
  const configs = new Set<string>();
  for (const [index, item] of items.entries()) {
    const place = asked !== null ? {} : (placeOf?.(['models', index]) ?? (rootFile === null ? {} : { file: rootFile }));
    const found = await filesOf(item, request.files);
    if (Array.isArray(found)) for (const file of found) configs.add(file);
    else problems.push({ ...place, ...found });
  }
  if (rootFile !== null && listed !== undefined) configs.delete(rootFile);
  if (problems.length > 0) throw new ConfigurationError(problems.slice(0, 50));
  if (configs.size === 0)
    throw new ConfigurationError({
      ...(rootFile === null ? {} : { file: rootFile }),
      message: '`models`: expected other files than this one',
      next: 'name the folders of the models',
    });
  if (configs.size > mostModels)
    throw new ConfigurationError({
      ...(rootFile === null ? {} : { file: rootFile }),
      message: `\`models\`: expected at most ${mostModels} models, found ${configs.size}`,
      next: 'give each job a part of them with the input `models`',
    });
  await request.files.readAhead?.([...configs]);
  const models = await Promise.all([...configs].map((config) => readModel(config, request)));
  refuseSameName(models);
  return models;
}

/** The configuration files that an item of `models` stands for, or what is wrong with it. */
async function filesOf(item: string, files: ModelFiles): Promise<string[] | Omit<Problem, 'file'>> {
  const named = `\`models\`: ${JSON.stringify(item.slice(0, 200))}`;
  const path = posix.normalize(item).replace(/^\.\//, '').replace(/\/+$/, '');
  if (path === '..' || path.startsWith('../') || posix.isAbsolute(path))
    return { message: `${named} leads out of the repository`, next: 'name a path inside it' };
  if (isDynamicPattern(path)) {
    const inFolders = configurationFiles.slice(0, 2).map((name) => `${path}/${name}`);
    // `models/*` means folders, `models/*.yml` files.
    const found = [...(await files.list(/\.[^/]*y[^/]*$/.test(path) ? [path] : inFolders))].sort();
    const first = found.filter((file) => !(file.endsWith('.yaml') && found.includes(file.replace(/yaml$/, 'yml'))));
    if (first.length > 0) return first;
    return {
      message: `${named} matches no configuration file`,
      next: `expected files such as ${inFolders[0]}: mend the glob, or run \`npx ml-test-score init\` in a model's folder`,
    };
  }
  const folder = path === '.' ? '' : `${path}/`;
  for (const file of [path, ...configurationFiles.map((name) => `${folder}${name}`)])
    if (file !== '.' && (await files.list([escapeGlob(file)])).length > 0) return [file];
  return {
    message: `${named}: there is no such file, and no folder that holds ml-test-score.yml`,
    next: "check the path: it starts at the working directory; or run `npx ml-test-score init` in the model's folder",
  };
}

const escapeGlob = (path: string): string => path.replace(/[()[\]{}!*?@+\\]/g, '\\$&');

async function readModel(config: string, request: ModelsRequest): Promise<Model> {
  const { schema, files, listed, rootFile, repositoryName } = request;
  const folder = posix
    .dirname(config)
    .replace(/(^|\/)\.github$/, '')
    .replace(/^\.$/, '');
  const stem = posix.basename(config).replace(/\.ya?ml$/, '');
  const byPlace = (stem === 'ml-test-score' ? modelNameOf(folder) : modelNameOf(stem)) ?? repositoryName;
  const unreadable = (problems: readonly Problem[]): Model => ({
    name: byPlace,
    config,
    folder,
    paths: null,
    problems,
  });
  let text: string | null;
  try {
    text = await files.read(config);
  } catch (error) {
    return unreadable(problemsOf(error, config));
  }
  if (text === null) return unreadable([{ file: config, message: 'no such file', next: 'commit it' }]);
  try {
    const { configuration, sources, placeOf } = loadConfiguration(schema, config, text);
    const { training, testing, serving, schema: tableSchema, catalog } = configuration.data;
    const name = configuration.model ?? byPlace;
    const paths: ModelPaths = {
      training: configuration.paths.training ?? null,
      application: configuration.paths.application ?? [],
      data: configuration.paths.data ?? null,
      named: [...(training ?? []), ...(testing ?? []), ...(serving ?? []), tableSchema, catalog].filter(
        (path) => path !== undefined,
      ),
    };
    const problems: Problem[] = [];
    if (configuration.models !== undefined)
      problems.push({
        ...placeOf(['models']),
        message: 'this file is listed as a model, and lists models itself',
        next: 'list its models in the root file',
      });
    if (listed !== undefined && sources.history === 'file')
      problems.push({
        ...placeOf(['history']),
        message: `\`history\` is for all models together: expected in ${rootFile ?? 'the root file'}`,
        next: 'move it there',
      });
    return { name, config, folder, paths, problems };
  } catch (error) {
    return unreadable(problemsOf(error, config));
  }
}

const problemsOf = (error: unknown, file: string): readonly Problem[] => {
  if (error instanceof ConfigurationError) return error.problems;
  return [{ file, message: messageOf(error), next: 'run it again' }];
};

function refuseSameName(models: readonly Model[]): void {
  const byName = new Map<string, Model[]>();
  for (const model of models) byName.set(model.name, [...(byName.get(model.name) ?? []), model]);
  const problems = [...byName].flatMap(([name, same]): Problem[] =>
    same.length === 1
      ? []
      : [
          {
            file: (same[1] as Model).config,
            message: `two models have the name ${JSON.stringify(name)}: ${same
              .slice(0, 5)
              .map(({ config }) => config)
              .join(', ')}`,
            next: 'give each a `model:` of its own',
          },
        ],
  );
  if (problems.length > 0) throw new ConfigurationError(problems.slice(0, 50));
}

const passedOver = ['**/node_modules/**', '**/.git/**', '**/.ml-test-score/**'];

/** The files of a work tree; `root` is absolute. Links are not followed. */
export const workTreeFiles = (root: string): ModelFiles => ({
  list: async (globs) =>
    (
      await glob([...globs], {
        cwd: root,
        dot: true,
        ignore: passedOver,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
      })
    ).map((file) => file.replace(/^\.\//, '')),
  read: async (file) => (existsSync(join(root, inside(root, file))) ? readTextBounded(root, file, megabyte) : null),
});

/** The files of a commit, below the folder `prefix`, whether the clone has it or not. `repository`, where given, is asked first. */
export function filesAtCommit(store: GitStore, commit: string, prefix = '', repository: Git | null = null): ModelFiles {
  const within = prefix === '' ? '' : `${prefix}/`;
  let all: Promise<readonly string[]> | undefined;
  return {
    list: async (globs) => {
      all ??= commitFiles(store, commit, repository);
      const matches = picomatch([...globs], { dot: true, ignore: passedOver });
      return (await all)
        .filter((file) => file.startsWith(within))
        .map((file) => file.slice(within.length))
        .filter((file) => matches(file));
    },
    read: (file) => readAtCommit(store, commit, `${within}${file}`, repository),
    readAhead: (files) =>
      readAhead(
        store,
        commit,
        files.map((file) => `${within}${file}`),
        repository,
      ),
  };
}
