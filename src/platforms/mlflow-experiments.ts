import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import type { CallMlflow } from './mlflow.ts';

/** Experiments of MLflow Tracking. All texts of the answers are hostile. */

export interface MlflowExperiment {
  readonly id: string;
  readonly name: string;
}

const mostExperiments = 1000;

const experiment = z.object({
  experiment_id: z.string().regex(/^\d{1,32}$/),
  name: z.string(),
  lifecycle_stage: z.string().default('active'),
});

/** What the account must be allowed to do, of runs as well. */
export const reading = 'read experiments and runs';
export const writing = 'create experiments and log runs';
/** MLflow's code for what is not there. */
export const noSuch = ['RESOURCE_DOES_NOT_EXIST'];

/** The experiment of that name, made where it is not there. */
export async function experimentNamed(call: CallMlflow, name: string): Promise<MlflowExperiment> {
  const found = await byName(call, name);
  if (found !== null) return found;
  const created = await call({
    method: 'POST',
    path: 'experiments/create',
    body: { name },
    schema: z.object({ experiment_id: z.string() }),
    nullOn: ['RESOURCE_ALREADY_EXISTS'],
    permission: writing,
    subject: `experiment ${name}`,
  });
  const made = created === null ? await byName(call, name) : { id: created.experiment_id, name };
  if (made !== null) return made;
  throw new ConfigurationError({
    message: `mlflow: the experiment ${name} is there and cannot be read`,
    next: 'let the account read it, or name another as `mlflow.experiment`',
  });
}

async function byName(call: CallMlflow, name: string): Promise<MlflowExperiment | null> {
  const found = await call({
    method: 'GET',
    path: 'experiments/get-by-name',
    query: { experiment_name: name },
    schema: z.object({ experiment }),
    nullOn: noSuch,
    permission: reading,
    subject: `experiment ${name}`,
  });
  return found === null ? null : active(found.experiment);
}

export async function experimentOf(call: CallMlflow, id: string): Promise<MlflowExperiment> {
  const found = await call({
    method: 'GET',
    path: 'experiments/get',
    query: { experiment_id: id },
    schema: z.object({ experiment }),
    nullOn: noSuch,
    permission: reading,
  });
  if (found !== null) return active(found.experiment);
  throw new ConfigurationError({
    message: `mlflow: there is no experiment ${id}`,
    next: 'check MLFLOW_EXPERIMENT_ID, or name the experiment as `mlflow.experiment`',
  });
}

function active({ experiment_id, name, lifecycle_stage }: z.output<typeof experiment>): MlflowExperiment {
  if (lifecycle_stage !== 'deleted') return { id: experiment_id, name };
  throw new ConfigurationError({
    message: `mlflow: the experiment ${name} is deleted`,
    next: `restore it (\`mlflow experiments restore --experiment-id ${experiment_id}\`), or name another as \`mlflow.experiment\``,
  });
}

/** All that there are, up to a bound, the one that was changed last first. */
export async function allExperiments(call: CallMlflow): Promise<readonly MlflowExperiment[]> {
  const found = await call({
    method: 'POST',
    path: 'experiments/search',
    body: { max_results: mostExperiments, order_by: ['last_update_time DESC'], view_type: 'ACTIVE_ONLY' },
    schema: z.object({ experiments: z.array(experiment).default([]) }),
    repeat: true,
    permission: reading,
  });
  return (found?.experiments ?? []).map(({ experiment_id, name }) => ({ id: experiment_id, name }));
}
