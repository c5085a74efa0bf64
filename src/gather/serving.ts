import { join } from 'node:path';
import { firstArtifact } from './model-files.ts';

/** What `serve` says, with the usual paths of its kind filled in. */
export interface ServingPlan {
  readonly command: string;
  readonly health: string;
  readonly predict: string;
  readonly request: 'row' | 'rows' | 'dataframe-split' | 'dataframe-records' | 'instances';
  readonly response: string | null;
  readonly readySeconds: number;
  /** What `$MODEL` is: the folder of an MLflow model below `modelRoot`, else the first file of the artifacts. */
  readonly model: string | null;
}

export interface ServeSettings {
  readonly run?: string | undefined;
  readonly mlmodel?: string | undefined;
  readonly health?: string | undefined;
  readonly predict?: string | undefined;
  readonly request?: ServingPlan['request'] | undefined;
  readonly response?: string | undefined;
  readonly ready: number;
}

/**
 * How a server is started and asked, by `serve.run` or as `mlflow models serve` does (https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/); null for
 * `serve.batch`. `artifacts` are the paths of the model below `modelRoot`.
 */
export function servingPlan(serve: ServeSettings, modelRoot: string, artifacts: readonly string[]): ServingPlan | null {
  const shared = { response: serve.response ?? null, readySeconds: serve.ready };
  if (serve.mlmodel !== undefined)
    return {
      ...shared,
      command: 'mlflow models serve --model-uri "$MODEL" --host "$HOST" --port "$PORT" --env-manager local',
      health: serve.health ?? '/ping',
      predict: serve.predict ?? '/invocations',
      request: serve.request ?? 'dataframe-split',
      model: join(modelRoot, serve.mlmodel),
    };
  if (serve.run === undefined) return null;
  return {
    ...shared,
    command: serve.run,
    health: serve.health ?? '/health',
    predict: serve.predict ?? '/predict',
    request: serve.request ?? 'row',
    model: firstArtifact(modelRoot, artifacts),
  };
}
