import { randomUUID } from 'node:crypto';
import type { Configuration } from '../config/schema.ts';
import type { LoggedModel, Tracking } from '../facts/tracking.ts';
import { absent, type Fact, failedBy, gathered, type Run, type Training, whyMissing } from '../facts.ts';
import { type CallMlflow, type MlflowServer, mlflowCalls, mlflowServer } from '../platforms/mlflow.ts';
import * as experiments from '../platforms/mlflow-experiments.ts';
import type { MlflowRun } from '../platforms/mlflow-runs.ts';
import * as runs from '../platforms/mlflow-runs.ts';
import { ConfigurationError } from '../support/errors.ts';
import { openHttp, type Send } from '../support/http.ts';
import type { RetryPolicy } from '../support/retry.ts';
import { clipped } from '../support/text.ts';
import { directionOf } from './metrics/directions.ts';
import type { LoggedRun } from './metrics/mlflow.ts';
import { chooseCandidate, parentTag } from './tracking-choice.ts';
import { forTraining, type HandedOver, runTags, trainingTag } from './tracking-environment.ts';
import { describeRun, loggedBy, modelsInTag, parametersOf, runFile, trialsOf } from './tracking-run.ts';
import type { CommandContext } from './training.ts';
import type { TrialTable } from './tuning-trials.ts';

/** The run that a training logs to the team's tracking server. */

export interface TrackingRequest extends Pick<CommandContext, 'environment' | 'log'> {
  readonly uri: string;
  readonly configuration: Configuration;
  readonly run: Run;
  readonly send?: Send;
}

export interface OpenTracking {
  /** For the training of this run alone. */
  readonly forTraining: CommandContext['environment'];
  /** For every other command: nothing in it leads to the run of the training. */
  readonly forOthers: CommandContext['environment'];
  /** To be called once, when training has ended. Never throws for what the server does. */
  finish(training: Fact<Training>): Promise<Tracked>;
}

/** Trials of a search, and the parameters of the candidate among them. */
export interface TrackedTrials {
  readonly file: string;
  readonly table: TrialTable;
  readonly metric: string | undefined;
  readonly inUse: { readonly file: string; readonly values: ReadonlyMap<string, unknown> };
}

export interface Tracked {
  readonly tracking: Fact<Tracking>;
  /** What the candidate logged, where that holds metrics. */
  readonly logged: Fact<LoggedRun>;
  /** Its parameters, with or without metrics. */
  readonly parameters: LoggedRun['parameters'];
  /** Null where this training was no search. */
  readonly trials: TrackedTrials | null;
}

/** A dead host must not hold a run for long. */
export const mlflowRetries: Partial<RetryPolicy> = {
  attempts: 2,
  totalMilliseconds: 12_000,
  timeoutMilliseconds: 10_000,
};

interface Session extends TrackingRequest, HandedOver {
  readonly server: MlflowServer;
  readonly call: CallMlflow;
  /** Whether we made it. */
  readonly made: boolean;
}

/** Before training. What is wrong with the server is a warning and the fact: training goes on as it would without. */
export async function openTracking(request: TrackingRequest): Promise<OpenTracking> {
  const { environment, configuration, log } = request;
  const { MLFLOW_RUN_ID: given, ...others } = environment;
  try {
    const session = await begin(request, given?.trim() || null);
    return {
      forTraining: configuration.train === undefined ? environment : forTraining(session),
      forOthers: others,
      finish: (training) => finish(session, training),
    };
  } catch (error) {
    const fact = mistake(error);
    log.warning(
      `MLflow: ${whyMissing(fact)}; training goes on without a run made for it${loggedElsewhere(request)}${nextOf(fact)}`,
    );
    return { forTraining: environment, forOthers: others, finish: async () => without(fact) };
  }
}

/**
 * Handed the address of a dead server, MLflow's client would try for minutes, and training would fail; without one it takes its own default, in the folder that training
 * runs in (mlflow/tracking/_tracking_service/utils.py of MLflow 3.17).
 */
const loggedElsewhere = ({ configuration, environment }: TrackingRequest): string =>
  configuration.train === undefined || (environment.MLFLOW_TRACKING_URI ?? '').trim() !== ''
    ? ''
    : " and without MLFLOW_TRACKING_URI, so MLflow's client keeps what it logs in `mlflow.db` or `mlruns/` where training runs; metrics are read from there, and it can be removed afterwards";

async function begin(request: TrackingRequest, given: string | null): Promise<Session> {
  const { uri, environment, configuration, run, log } = request;
  const server = mlflowServer(uri, environment);
  const call = mlflowCalls(
    server,
    request.send ?? openHttp({ retries: mlflowRetries, onWait: (message) => log.info(message) }),
  );
  const token = `${run.id}-${run.attempt}-${randomUUID()}`;
  const session = { ...request, server, call, token, experiment: null, handed: given, made: false };
  const { mlflow, train } = configuration;
  if (given !== null || train === undefined || !(mlflow?.['run-id'] ?? mlflow !== undefined)) return session;
  const experiment = await experimentFor(request, call);
  const commit = run.headCommit ?? run.commit;
  const { id } = await runs.createRun(call, {
    experiment: experiment.id,
    name: [run.model, commit?.slice(0, 7)].filter((part) => part !== undefined).join(' '),
    startTime: Date.now(),
    tags: runTags(request, token),
  });
  log.info(`MLflow: the run ${id} of the experiment ${experiment.name} on ${server.place} is made for this training`);
  return { ...session, experiment, handed: id, made: true };
}

async function experimentFor(
  { configuration, environment, run }: TrackingRequest,
  call: CallMlflow,
): Promise<experiments.MlflowExperiment> {
  const named = configuration.mlflow?.experiment;
  const name = named ?? (environment.MLFLOW_EXPERIMENT_NAME || null);
  const id = environment.MLFLOW_EXPERIMENT_ID || null;
  if (name === null && id !== null) return experiments.experimentOf(call, id);
  return experiments.experimentNamed(call, name ?? run.model);
}

async function finish(session: Session, training: Fact<Training>): Promise<Tracked> {
  try {
    return await gatherTracked(session, training);
  } catch (error) {
    const fact = mistake(error);
    session.log.warning(`MLflow: what this training logged cannot be read: ${whyMissing(fact)}${nextOf(fact)}`);
    return without(fact);
  }
}

async function gatherTracked(session: Session, training: Fact<Training>): Promise<Tracked> {
  const { configuration, handed, server, log } = session;
  const trained = training.state === 'gathered';
  if (!trained && handed === null)
    return without(absent('not trained here, and no MLFLOW_RUN_ID names the run of an earlier step'));
  const { all, more, found } = await search(session, trained);
  if (more)
    log.warning(`MLflow: this training logged more than ${runs.mostRuns} runs; ${runs.mostRuns} were looked at`);
  const logged = await settle(session, all, training);
  if (logged.length === 0)
    return without(
      absent(
        `this training logged no run to ${server.place}: it calls neither mlflow.start_run nor mlflow.autolog, or with another client than Python's (\`mlflow: { run-id: true }\` hands it a run by MLFLOW_RUN_ID)`,
      ),
    );
  const { select } = configuration.mlflow ?? {};
  const candidate = chooseCandidate({ runs: logged, handed, select, found, directions: configuration.directions });
  if (candidate.state !== 'gathered') {
    log.warning(`MLflow: ${whyMissing(candidate)}${nextOf(candidate)}`);
    return without(candidate);
  }
  const { run, why } = candidate.value;
  const table = trialsOf(logged);
  const experiment = await experiments.experimentOf(session.call, run.experiment);
  log.info(`MLflow: ${run.id} in ${experiment.name}: ${why}`);
  return {
    tracking: gathered({
      server: server.place.replace(/^mlflow /, ''),
      experiment: { ...experiment, name: clipped(experiment.name, 500) },
      run: describeRun(run, pageOf(server, run), await modelsOf(session.call, run)),
      why,
      runs: logged.length,
    }),
    logged: loggedBy(run, logged),
    parameters: parametersOf(run),
    trials:
      table === null
        ? null
        : {
            file: `mlflow:/experiments/${experiment.id}`,
            table,
            metric: select?.metric,
            inUse: { file: runFile(run), values: new Map(parametersOf(run)) },
          },
  };
}

interface Found {
  readonly all: readonly MlflowRun[];
  readonly more: boolean;
  /** Ids that `select.filter` found; null without one. */
  readonly found: ReadonlySet<string> | null;
}

/** The runs with the tag of this training, and those that were put below the run that it was given. */
async function search(session: Session, trained: boolean): Promise<Found> {
  const { call, token, handed, made, experiment, configuration, log } = session;
  const { metric, filter } = configuration.mlflow?.select ?? {};
  const given = handed === null || made ? null : await runs.getRun(call, handed);
  if (given?.deleted === true || (given === null && handed !== null && !made))
    throw new ConfigurationError({
      message: `${session.server.place} has no run ${handed}, which MLFLOW_RUN_ID names`,
      next: 'let an earlier step set MLFLOW_RUN_ID to the run that it made',
    });
  const searched = experiment?.id ?? given?.experiment ?? (await experiments.allExperiments(call)).map(({ id }) => id);
  const order = metric === undefined ? undefined : orderBy(metric, configuration);
  const questions = [
    ...(trained ? [`tags.\`${trainingTag}\` = '${token}'`] : []),
    ...(handed === null ? [] : [`tags.\`${parentTag}\` = '${handed}'`]),
  ];
  const ask = async (more: string): Promise<Awaited<ReturnType<typeof runs.searchRuns>>[]> => {
    const answers = [];
    for (const question of questions)
      answers.push(
        await runs.searchRuns(call, { experiments: [searched].flat(), filter: `${question}${more}`, order }),
      );
    return answers;
  };
  const answers = await ask('');
  const all = unique([...(given === null ? [] : [given]), ...answers.flatMap((answer) => answer.runs)]);
  const filtered = filter === undefined || all.length < 1 ? null : await ask(` AND ${filter}`);
  if (given !== null && filter !== undefined)
    log.info('MLflow: `mlflow.select.filter` looks at the runs below MLFLOW_RUN_ID');
  return {
    all,
    more: answers.some((answer) => answer.more),
    found: filtered === null ? null : new Set(filtered.flatMap((answer) => answer.runs.map(({ id }) => id))),
  };
}

function orderBy(metric: string, { directions }: Configuration): string | undefined {
  if (metric.includes('`')) return undefined;
  return `metrics.\`${metric}\` ${directionOf(metric, directions) === 'lower' ? 'ASC' : 'DESC'}`;
}

const unique = (found: readonly MlflowRun[]): MlflowRun[] => [...new Map(found.map((run) => [run.id, run])).values()];

/** The runs to which something was logged. The one that we made is ended where training left it open, and taken away where training never touched it. */
async function settle(session: Session, all: readonly MlflowRun[], training: Fact<Training>): Promise<MlflowRun[]> {
  const { call, handed, made, log } = session;
  const ours = made ? all.find(({ id }) => id === handed) : undefined;
  if (ours === undefined) return all.filter((run) => run.status !== 'SCHEDULED');
  const empty = isEmpty(ours);
  const isParent = all.some(({ tags }) => tags.get(parentTag) === ours.id);
  if (empty && ours.status === 'RUNNING' && !isParent) {
    await runs.deleteRun(call, ours.id);
    log.info(`MLflow: training logged nothing to the run ${ours.id} that was made for it; it is deleted again`);
  } else if (ours.status === 'RUNNING') {
    const outcome = training.state === 'gathered' ? training.value.outcome : 'failed';
    const status = outcome === 'succeeded' ? 'FINISHED' : outcome === 'failed' ? 'FAILED' : 'KILLED';
    await runs.endRun(call, ours.id, status, Date.now());
    return all.flatMap((run) => (run.id !== ours.id ? [run] : empty ? [] : [{ ...run, status }]));
  }
  return all.filter(({ id }) => id !== ours.id || !empty);
}

const isEmpty = ({ metrics, params, datasets, models, tags }: MlflowRun): boolean =>
  [metrics, params, datasets, models].every((list) => list.length === 0) && !tags.has('mlflow.log-model.history');

/** Of MLflow 3 by their ids, of MLflow 2 from the tag. */
async function modelsOf(call: CallMlflow, run: MlflowRun): Promise<LoggedModel[]> {
  if (run.models.length === 0) return modelsInTag(run);
  const known = new Map((await runs.modelsOfRun(call, run)).map(({ id, name }) => [id, name]));
  return [...new Set(run.models)].slice(0, 20).map((id) => ({ id, name: known.get(id) ?? id, uri: `models:/${id}` }));
}

const pageOf = ({ address, place }: MlflowServer, { experiment, id }: MlflowRun): string =>
  `${address}/${place.startsWith('mlflow databricks') ? 'ml' : '#'}/experiments/${experiment}/runs/${id}`;

const without = (fact: Fact<never>): Tracked => ({ tracking: fact, logged: fact, parameters: [], trials: null });

function mistake(error: unknown): Fact<never> {
  if (error instanceof ConfigurationError) return failedBy(error);
  throw error;
}

const nextOf = (fact: Fact<unknown>): string =>
  fact.state === 'failed' && fact.next !== undefined ? ` (${fact.next})` : '';
