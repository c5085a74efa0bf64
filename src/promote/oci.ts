import type { Promote } from '../config/schema.ts';
import type { Environment } from '../inputs.ts';
import { type OciClient, ociClient, parseRepository } from '../platforms/oci.ts';
import { findCredentials } from '../platforms/oci-credentials.ts';
import type { UploadOptions } from '../platforms/oci-upload.ts';
import type { GitStore } from '../support/git.ts';
import { openHttp } from '../support/http.ts';
import { openOnce } from '../support/once.ts';
import type { OnWait } from '../support/retry.ts';
import { checkTag, ociStorage } from './oci-storage.ts';
import type { Registry } from './registry.ts';
import { tagRegistry } from './tag-registry.ts';

export interface OciInput {
  readonly store: GitStore;
  readonly promote: Promote;
  readonly environment: Environment;
  /** Signs in at ghcr.io where nothing else does; null where it is not github.com's. */
  readonly token: string | null;
  readonly onWait?: OnWait | undefined;
}

/** Versions as artifacts in an OCI registry, after the ModelPack specification; a stage is a tag. Throws `ConfigurationError`. */
export async function openOciRegistry({ store, promote, environment, token, onWait }: OciInput): Promise<Registry> {
  const repository = parseRepository(promote.repository as string, promote['plain-http']);
  for (const { name } of promote.stage) checkTag(repository, 'stage', name);
  const once = openOnce();
  const credentials = () => once('credentials', () => findCredentials(repository.host, environment, token));
  const client = ociClient({ repository, credentials, send: openHttp({ onWait }) });
  return ociRegistry({ store, place: client.place, clientOf: () => client });
}

export interface OciRegistryInput {
  readonly store: GitStore;
  readonly place: string;
  /** The repository of each model. */
  readonly clientOf: (model: string) => OciClient;
  readonly upload?: UploadOptions;
}

export function ociRegistry({ store, place, clientOf, upload = {} }: OciRegistryInput): Registry {
  const registry = tagRegistry('oci', place, store, ociStorage(clientOf, upload));
  return {
    ...registry,
    async assign(model, version, stage, now, options) {
      // Before the stage is written in git.
      checkTag(clientOf(model).repository, 'stage', stage);
      return registry.assign(model, version, stage, now, options);
    },
  };
}
