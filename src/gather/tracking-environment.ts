import type { Configuration } from '../config/schema.ts';
import type { Run } from '../facts.ts';
import type { MlflowExperiment } from '../platforms/mlflow-experiments.ts';
import type { CommandContext } from './training.ts';

/** What a training is handed for the tracking server, and by which tags its runs are found again. */

export interface HandedOver extends Pick<CommandContext, 'environment'> {
  readonly uri: string;
  readonly configuration: Configuration;
  readonly run: Run;
  /** The value of the tag; of this training alone. */
  readonly token: string;
  /** Where it was made or named before training. */
  readonly experiment: MlflowExperiment | null;
  /** The run that is handed to training. */
  readonly handed: string | null;
}

/** MLflow's own client puts this tag on each run that it starts, as MLFLOW_RUN_CONTEXT asks it (mlflow/tracking/context/system_environment_context.py). */
export const trainingTag = 'ml-test-score.training';

/** Of a run that is made before training. */
export const runTags = (request: Pick<HandedOver, 'run' | 'configuration'>, token: string): Record<string, string> => ({
  ...mlflowTags(request),
  ...ourTags(request.run, token),
});

/** As MLflow's own client tags a run. */
function mlflowTags({ run, configuration }: Pick<HandedOver, 'run' | 'configuration'>): Record<string, string> {
  const { train } = configuration;
  const tags = {
    'mlflow.user': run.actor,
    'mlflow.source.name': run.url ?? train?.run ?? train?.mlproject?.path ?? null,
    'mlflow.source.type': run.url === null ? 'LOCAL' : 'JOB',
    'mlflow.source.git.commit': run.headCommit ?? run.commit,
    'mlflow.source.git.branch': run.branch,
    'mlflow.source.git.repoURL':
      run.repository === null || run.url === null ? null : `${new URL(run.url).origin}/${run.repository}`,
  };
  return Object.fromEntries(Object.entries(tags).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

function ourTags(run: Run, token: string): Record<string, string> {
  const commit = run.headCommit ?? run.commit;
  return {
    [trainingTag]: token,
    'ml-test-score.model': run.model,
    'ml-test-score.run': run.url ?? run.id,
    ...(commit === null ? {} : { 'ml-test-score.commit': commit }),
  };
}

/** What training finds its run by. */
export function forTraining({
  environment,
  configuration,
  run,
  token,
  uri,
  experiment,
  handed,
}: HandedOver): CommandContext['environment'] {
  const { mlflow } = configuration;
  return {
    ...environment,
    MLFLOW_TRACKING_URI: mlflow?.['tracking-uri'] === undefined ? environment.MLFLOW_TRACKING_URI : uri,
    ...(mlflow?.experiment === undefined
      ? {}
      : { MLFLOW_EXPERIMENT_NAME: mlflow.experiment, MLFLOW_EXPERIMENT_ID: undefined }),
    ...(experiment === null ? {} : { MLFLOW_EXPERIMENT_NAME: experiment.name, MLFLOW_EXPERIMENT_ID: experiment.id }),
    ...(handed === null ? {} : { MLFLOW_RUN_ID: handed }),
    MLFLOW_RUN_CONTEXT: JSON.stringify({ ...contextOf(environment.MLFLOW_RUN_CONTEXT), ...ourTags(run, token) }),
  };
}

/** Tags that the team asks for itself. */
function contextOf(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
