import { resolve } from 'node:path';
import type { Configuration, Promote } from './config/schema.ts';
import { type Fact, whyMissing } from './facts.ts';
import type { Environment } from './inputs.ts';
import type { Registry } from './promote/registry.ts';
import type { ReleaseClient } from './promote/release-client.ts';
import { ConfigurationError } from './support/errors.ts';
import type { GitStore } from './support/git.ts';
import type { OnWait } from './support/retry.ts';

/** Where the versions of a model are, and the client that asks for them. */

export interface RegistryRequest {
  readonly promote: Promote | undefined;
  /** Where `promote` would be written. */
  readonly file: string;
  readonly root: string;
  readonly store: GitStore | null;
  readonly repository: Fact<unknown>;
  /** `owner/name` on GitHub. */
  readonly name: string | null;
  readonly client: () => Promise<ReleaseClient>;
  /** The step's, of github.com; null without one, or of another GitHub. */
  readonly token: string | null;
  /** The name of the model, where the registry's own is not configured. */
  readonly model: string;
  /** Addresses and credentials of the platforms. */
  readonly environment: Environment;
  readonly onWait?: OnWait | undefined;
  readonly mlflow: Configuration['mlflow'];
  readonly sagemaker: Configuration['sagemaker'];
}

/** Throws `ConfigurationError` where the versions have no place. */
async function openRegistry({
  promote,
  file,
  root,
  store,
  repository,
  name,
  client,
  token,
  model,
  environment,
  onWait,
  mlflow,
  sagemaker,
}: RegistryRequest): Promise<Registry> {
  if (promote === undefined)
    throw new ConfigurationError({
      file,
      message: 'no registry is configured: there is no `promote:`',
      next: `add \`promote: { to: directory, path: … }\` or \`promote: { to: github-releases }\` to ${file}`,
    });
  if (store === null)
    throw new ConfigurationError({
      message: `versions are git tags: ${whyMissing(repository)}`,
      next: 'work in a git repository',
    });
  if (promote.to === 'directory') {
    const { directoryRegistry } = await import('./promote/directory.ts');
    return directoryRegistry({ store, path: resolve(root, promote.path as string) });
  }
  if (promote.to === 'mlflow') {
    const { openMlflowRegistry } = await import('./promote/mlflow.ts');
    return openMlflowRegistry({ store, promote, mlflow, model, environment, onWait });
  }
  if (promote.to === 'oci') {
    const { openOciRegistry } = await import('./promote/oci.ts');
    return openOciRegistry({ store, promote, environment, token, onWait });
  }
  if (promote.to === 'sagemaker') {
    const { openSagemakerRegistry } = await import('./promote/sagemaker.ts');
    return openSagemakerRegistry({ store, promote, sagemaker, model, environment, onWait });
  }
  if (name === null)
    throw new ConfigurationError({
      message: 'github-releases needs a repository on GitHub, and there is no remote `origin`',
      next: 'add the remote `origin`, or use `to: directory`',
    });
  const { githubReleasesRegistry } = await import('./promote/github-releases.ts');
  const [owner, repo] = name.split('/') as [string, string];
  return githubReleasesRegistry({ store, client: lazy(client), owner, repo });
}

/** The same, opened once, on first use. */
export function lazyRegistry(request: RegistryRequest): () => Promise<Registry> {
  let registry: Promise<Registry> | undefined;
  return () => {
    registry ??= openRegistry(request);
    return registry;
  };
}

/** GitHub itself, not an Enterprise Server. */
export const githubApi = 'https://api.github.com';

/** One client for all that asks GitHub, made on first use. */
export function sharedClient(
  token: string | null,
  apiUrl: string | null,
  onWait?: OnWait,
): () => Promise<ReleaseClient> {
  const connect = async (): Promise<ReleaseClient> => {
    if (token === null)
      throw new ConfigurationError({
        message: 'github-releases needs a token',
        next: 'set GITHUB_TOKEN to a token with `contents: write`',
      });
    const { createClient } = await import('./github/client.ts');
    return createClient({ token, apiUrl: apiUrl ?? githubApi, onWait });
  };
  let client: Promise<ReleaseClient> | undefined;
  return () => {
    client ??= connect();
    return client;
  };
}

/** Versions and stages are read from tags alone: the client, and a token, are needed only where a release is. */
const lazy = (client: () => Promise<ReleaseClient>): ReleaseClient => ({
  request: async (route, parameters) => (await client()).request(route, parameters),
});
