import type { Promote } from '../config/schema.ts';
import type { Environment } from '../inputs.ts';
import type { GitStore } from '../support/git.ts';
import type { Registry } from './registry.ts';

export interface OciInput {
  readonly store: GitStore;
  readonly promote: Promote;
  readonly environment: Environment;
}

/** Versions as artifacts in an OCI registry, after the ModelPack specification; a stage is a tag. */
export async function openOciRegistry(_input: OciInput): Promise<Registry> {
  throw new Error('not built yet');
}
