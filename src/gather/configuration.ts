import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  configurationFiles,
  type LoadedConfiguration,
  loadConfiguration,
  type Overrides,
  type PlaceOf,
} from '../config/load.ts';
import type { Configuration, configurationSchema } from '../config/schema.ts';
import type { Policy } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';
import { noted, type PolicyFile, type PolicyFiles } from './policy-files.ts';

/** A file of a commit, of at most `limit` bytes (1 MB where left out); null where it has none. Throws `ConfigurationError`. */
export type ReadFile = (file: string, limit?: number) => Promise<string | null>;

export interface ConfigurationRequest {
  readonly schema: ReturnType<typeof configurationSchema>;
  /** The project's folder, absolute. */
  readonly root: string;
  /** The file that an input names; null to look in the usual places. */
  readonly file: string | null;
  readonly overrides: Overrides;
  /** How a file is read at the commit that was scored, where the work tree is not that of the run. */
  readonly scored?: ReadFile | null;
  /** On a pull request: the base commit, and how a file is read there. */
  readonly base: { readonly commit: string; readonly read: ReadFile } | null;
  /** How a file is read on the default branch, for a run of another branch: `promote` is taken from there. */
  readonly defaultBranch: ReadFile | null;
}

export interface GatheredConfiguration extends Pick<LoadedConfiguration, 'configuration' | 'sources'> {
  readonly policy: Policy;
  /** Where a value of the policy (`tests`, `gate` …) stands. */
  readonly policyPlaceOf: PolicyPlaceOf;
  /** Schema and catalog as the base has them, where its policy is in force. */
  readonly policyFiles: PolicyFiles;
  /** Of the file whose `promote` is in force: they say where its registry is, as far as `promote` does not. */
  readonly platforms: Platforms;
}

export interface Platforms {
  readonly mlflow: Configuration['mlflow'];
  readonly sagemaker: Configuration['sagemaker'];
}

const platformsOf = ({ mlflow, sagemaker }: Configuration): Platforms => ({ mlflow, sagemaker });

/** The place, and where it is not a file of the work tree, words that say so. */
export type PolicyPlaceOf = (path: Parameters<PlaceOf>[0]) => ReturnType<PlaceOf> & { readonly note?: string };

/** What a pull request may not change for its own run: what blocks, how the tests are answered, where models go, who is told; under another name there would be no baseline. */
const policyKeys = ['model', 'gate', 'tests', 'promote', 'history', 'directions', 'baseline', 'events'] as const;

/** The configuration of this run: from the work tree, except that on a pull request the policy is that of the base commit. */
export async function gatherConfiguration(request: ConfigurationRequest): Promise<GatheredConfiguration> {
  const { schema, root, overrides, base } = request;
  const { file, text } = (await ownFile(request)) ?? { file: null, text: null };
  const { placeOf, ...own } = loadConfiguration(schema, file ?? configurationFiles[0], text, overrides);
  const platforms = platformsOf(own.configuration);
  const policy: Policy = { source: file === null ? 'defaults' : 'work-tree', file, commit: null, proposed: null };
  if (base === null) {
    const { promote: _, ...rest } = own.configuration;
    if (request.defaultBranch === null) return { ...own, policy, policyPlaceOf: placeOf, policyFiles: none, platforms };
    const shared = await readAtBase(request.defaultBranch, file === null ? configurationFiles : [file]);
    const promoting = shared === null ? null : loadConfiguration(schema, shared.file, shared.text).configuration;
    const promote = promoting?.promote;
    return {
      platforms: promoting === null ? { mlflow: undefined, sagemaker: undefined } : platformsOf(promoting),
      sources: own.sources,
      policy,
      policyPlaceOf: placeOf,
      policyFiles: none,
      configuration: { ...rest, ...(promote === undefined ? {} : { promote }) },
    };
  }

  const found = await readAtBase(base.read, request.file === null ? configurationFiles : [inside(root, request.file)]);
  if (found === null) return { ...own, policy, policyPlaceOf: placeOf, policyFiles: none, platforms };
  const inForce = loadAtBase(schema, found, base.commit, overrides);
  // A list of models is the policy of none: what replaces it is judged by itself, and is told as such.
  if (inForce.configuration.models !== undefined && own.configuration.models === undefined)
    return { ...own, policy, policyPlaceOf: placeOf, policyFiles: none, platforms };
  const kept = Object.fromEntries(policyKeys.map((key) => [key, inForce.configuration[key]])) as Pick<
    Configuration,
    (typeof policyKeys)[number]
  >;
  const named = await filesOfBase(request, base, inForce.configuration, own.configuration);
  return {
    sources: own.sources,
    configuration: { ...own.configuration, ...kept, data: { ...own.configuration.data, ...named.paths } },
    policyFiles: named.files,
    platforms: platformsOf(inForce.configuration),
    policyPlaceOf: (path) => ({ ...inForce.placeOf(path), note: inBase(base.commit) }),
    policy: {
      source: 'base-commit',
      file: found.file,
      commit: base.commit,
      proposed: own.configuration,
      inForce: inForce.configuration,
      changedFiles: named.changed,
    },
  };
}

const none: PolicyFiles = new Map();

/** As much as is read of a schema or a catalog. */
const mostBytes = 16 * megabyte;

interface NamedFiles {
  readonly files: PolicyFiles;
  /** Below `data`: where they are. */
  readonly paths: Partial<Pick<Configuration['data'], 'schema' | 'catalog'>>;
  /** Those that the pull request has otherwise, or not at all. */
  readonly changed: readonly string[];
}

/**
 * The files that say what the data must be like, as the base has them: a looser schema is a looser policy. What the base does not have in git, or not as a regular file, is the
 * pull request's own.
 */
async function filesOfBase(
  request: ConfigurationRequest,
  { commit, read }: NonNullable<ConfigurationRequest['base']>,
  inForce: Configuration,
  own: Configuration,
): Promise<NamedFiles> {
  const files = new Map<string, PolicyFile>();
  const paths: { schema?: string; catalog?: string } = {};
  const changed: string[] = [];
  const tryRead = async (reader: ReadFile, file: string): Promise<string | null> => {
    try {
      return await reader(file, mostBytes);
    } catch (error) {
      if (error instanceof ConfigurationError) return null;
      throw error;
    }
  };
  for (const key of ['schema', 'catalog'] as const) {
    const pathOf = ({ data }: Configuration): string | null =>
      data[key] === undefined ? null : plainPath(request.root, data[key]);
    const [file, ownFile] = [pathOf(inForce), pathOf(own)];
    if (file === null) continue;
    const text = await tryRead(read, file);
    if (text === null) continue;
    files.set(file, { text, note: inBase(commit) });
    paths[key] = file;
    // Another path is told as such.
    if (ownFile !== file) continue;
    const ownText = await tryRead(request.scored ?? readTree(request.root), file);
    if (ownText === null || plain(ownText) !== plain(text)) changed.push(file);
  }
  return { files, paths, changed };
}

/** Without what a checkout on Windows adds. */
const plain = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Null for what leads out of the project. */
function plainPath(root: string, path: string): string | null {
  try {
    return inside(root, path);
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}

const readTree =
  (root: string): ReadFile =>
  async (name, limit = megabyte) =>
    existsSync(join(root, name)) ? readTextBounded(root, name, limit) : null;

/** The run's own file; null where it has none. */
async function ownFile({
  root,
  file,
  scored,
}: ConfigurationRequest): Promise<{ readonly file: string; readonly text: string } | null> {
  const names = file === null ? configurationFiles : [inside(root, file)];
  const found = await readAtBase(scored ?? readTree(root), names);
  if (found === null && file !== null)
    throw new ConfigurationError({
      file: names[0] as string,
      message: 'no such configuration file',
      next: 'check `config`: its path is relative to the working directory',
    });
  return found;
}

async function readAtBase(read: ReadFile, files: readonly string[]): Promise<{ file: string; text: string } | null> {
  for (const file of files) {
    const text = await read(file);
    if (text !== null) return { file, text };
  }
  return null;
}

function loadAtBase(
  schema: ConfigurationRequest['schema'],
  { file, text }: { readonly file: string; readonly text: string },
  commit: string,
  overrides: Overrides,
): LoadedConfiguration {
  try {
    return loadConfiguration(schema, file, text, overrides);
  } catch (error) {
    throw error instanceof ConfigurationError ? noted(error, inBase(commit)) : error;
  }
}

const inBase = (commit: string): string =>
  `(in the base commit ${commit.slice(0, 7)}, whose policy judges this pull request)`;
