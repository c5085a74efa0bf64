import type { Configuration, Promote } from '../config/schema.ts';
import type { Environment } from '../inputs.ts';
import type { GitStore } from '../support/git.ts';
import type { Registry } from './registry.ts';

export interface MlflowInput {
  readonly store: GitStore;
  readonly promote: Promote;
  readonly mlflow: Configuration['mlflow'];
  /** The name of the model, where `promote.name` is left out. */
  readonly model: string;
  readonly environment: Environment;
}

/** Versions in the model registry of MLflow; a stage is an alias. */
export async function openMlflowRegistry(_input: MlflowInput): Promise<Registry> {
  throw new Error('not built yet');
}
