import type { Configuration, Promote } from '../config/schema.ts';
import type { Environment } from '../inputs.ts';
import type { GitStore } from '../support/git.ts';
import type { Registry } from './registry.ts';

export interface SagemakerInput {
  readonly store: GitStore;
  readonly promote: Promote;
  readonly sagemaker: Configuration['sagemaker'];
  readonly model: string;
  readonly environment: Environment;
}

/** Versions as model packages of SageMaker; a stage is an approval. */
export async function openSagemakerRegistry(_input: SagemakerInput): Promise<Registry> {
  throw new Error('not built yet');
}
