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
import { ConfigurationError, type Problem } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';

export interface ConfigurationRequest {
  readonly schema: ReturnType<typeof configurationSchema>;
  /** The project's folder, absolute. */
  readonly root: string;
  /** The file that an input names; null to look in the usual places. */
  readonly file: string | null;
  readonly overrides: Overrides;
  /** How a file is read at the commit that was scored, where the work tree is not that of the run. */
  readonly scored?: ((file: string) => Promise<string | null>) | null;
  /** On a pull request: the base commit, and how a file is read there (null when it has none). */
  readonly base: { readonly commit: string; readonly read: (file: string) => Promise<string | null> } | null;
  /** How a file is read on the default branch, for a run of another branch: `promote` is taken from there. */
  readonly defaultBranch: ((file: string) => Promise<string | null>) | null;
}

export interface GatheredConfiguration extends Pick<LoadedConfiguration, 'configuration' | 'sources'> {
  readonly policy: Policy;
  /** Where a value of the policy (`tests`, `gate` …) stands. */
  readonly policyPlaceOf: PolicyPlaceOf;
}

/** The place, and where it is not a file of the work tree, words that say so. */
export type PolicyPlaceOf = (path: Parameters<PlaceOf>[0]) => ReturnType<PlaceOf> & { readonly note?: string };

/** What a pull request may not change for its own run: what blocks, how the tests are answered, where models go; under another name there would be no baseline. */
const policyKeys = ['model', 'gate', 'tests', 'promote', 'history', 'directions', 'baseline'] as const;

/** The configuration of this run: from the work tree, except that on a pull request the policy is that of the base commit. */
export async function gatherConfiguration(request: ConfigurationRequest): Promise<GatheredConfiguration> {
  const { schema, root, overrides, base } = request;
  const { file, text } = (await ownFile(request)) ?? { file: null, text: null };
  const { placeOf, ...own } = loadConfiguration(schema, file ?? configurationFiles[0], text, overrides);
  const policy: Policy = { source: file === null ? 'defaults' : 'work-tree', file, commit: null, proposed: null };
  if (base === null) {
    const { promote: _, ...rest } = own.configuration;
    if (request.defaultBranch === null) return { ...own, policy, policyPlaceOf: placeOf };
    const shared = await readAtBase(request.defaultBranch, file === null ? configurationFiles : [file]);
    const promote =
      shared === null ? undefined : loadConfiguration(schema, shared.file, shared.text).configuration.promote;
    return {
      sources: own.sources,
      policy,
      policyPlaceOf: placeOf,
      configuration: { ...rest, ...(promote === undefined ? {} : { promote }) },
    };
  }

  const found = await readAtBase(base.read, request.file === null ? configurationFiles : [inside(root, request.file)]);
  if (found === null) return { ...own, policy, policyPlaceOf: placeOf };
  const inForce = loadAtBase(schema, found, base.commit, { model: overrides.model });
  // A list of models is the policy of none: what replaces it is judged by itself, and is told as such.
  if (inForce.configuration.models !== undefined && own.configuration.models === undefined)
    return { ...own, policy, policyPlaceOf: placeOf };
  const kept = Object.fromEntries(policyKeys.map((key) => [key, inForce.configuration[key]])) as Pick<
    Configuration,
    (typeof policyKeys)[number]
  >;
  return {
    sources: own.sources,
    configuration: { ...own.configuration, ...kept },
    policyPlaceOf: (path) => ({ ...inForce.placeOf(path), note: inBase(base.commit) }),
    policy: { source: 'base-commit', file: found.file, commit: base.commit, proposed: own.configuration },
  };
}

/** The run's own file; null where it has none. */
async function ownFile({
  root,
  file,
  scored,
}: ConfigurationRequest): Promise<{ readonly file: string; readonly text: string } | null> {
  const names = file === null ? configurationFiles : [inside(root, file)];
  const readTree = async (name: string): Promise<string | null> =>
    existsSync(join(root, name)) ? readTextBounded(root, name, megabyte) : null;
  const found = await readAtBase(scored ?? readTree, names);
  if (found === null && file !== null)
    throw new ConfigurationError({
      file: names[0] as string,
      message: 'no such configuration file',
      next: 'check `config`: its path is relative to the working directory',
    });
  return found;
}

async function readAtBase(
  read: (file: string) => Promise<string | null>,
  files: readonly string[],
): Promise<{ file: string; text: string } | null> {
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
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(
      error.problems.map((problem): Problem => ({ ...problem, message: `${problem.message} ${inBase(commit)}` })),
      { cause: error },
    );
  }
}

const inBase = (commit: string): string =>
  `(in the base commit ${commit.slice(0, 7)}, whose policy judges this pull request)`;
