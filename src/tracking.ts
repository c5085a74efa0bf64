import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tracking } from './facts/tracking.ts';
import { trackingUri } from './gather/tracking-uri.ts';
import type { Environment } from './inputs.ts';
import type { Judgement } from './judgement.ts';
import type { Report } from './report/report-schema.ts';
import { ConfigurationError, messageOf } from './support/errors.ts';
import type { Send } from './support/http.ts';
import type { Log } from './support/log.ts';

/** What was found goes back to the run of the tracking server that this training logged. */

export interface WriteBack {
  readonly judgement: Judgement;
  readonly report: Report;
  /** The report folder. */
  readonly folder: string;
  readonly environment: Environment;
  readonly log: Log;
  readonly send?: Send;
}

/** Files of the report folder: the name below `ml-test-score/` of the run's artifacts. */
const files: Readonly<Record<string, string>> = {
  'report.html': 'report.html',
  'report.json': 'report.json',
  'bundle/model-card.md': 'model-card.md',
};

/** Score, decision and results as tags and metrics, the report as an artifact. The verdict stands: trouble is a warning that says what is missing. */
export async function writeTracking(request: WriteBack): Promise<void> {
  const { judgement, environment, log } = request;
  const { tracking, configuration } = judgement.facts;
  const uri = trackingUri(configuration, environment);
  if (tracking.state !== 'gathered' || uri === null) return;
  if (configuration.mlflow?.results === false) {
    log.info('MLflow: `mlflow.results` is false: the results are not written to the run');
    return;
  }
  try {
    await write(request, tracking.value, uri);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) log.info((error as Error)?.stack ?? '');
    log.warning(`MLflow: not all of the results were written to the run ${tracking.value.run.id}: ${messageOf(error)}`);
  }
}

async function write(
  { judgement, report, folder, environment, log, send }: WriteBack,
  { run, server: name }: Tracking,
  uri: string,
): Promise<void> {
  const [{ mlflowCalls, mlflowServer }, { getRun, logBatch }, { mlflowArtifacts }, { openHttp }, { mlflowRetries }] =
    await Promise.all([
      import('./platforms/mlflow.ts'),
      import('./platforms/mlflow-runs.ts'),
      import('./platforms/mlflow-artifacts.ts'),
      import('./support/http.ts'),
      import('./gather/tracking.ts'),
    ]);
  const server = mlflowServer(uri, environment);
  const requests = send ?? openHttp({ retries: mlflowRetries, onWait: (message) => log.info(message) });
  const call = mlflowCalls(server, requests);
  await logBatch(call, run.id, { ...resultsOf(judgement, report), time: Date.now() });
  const found = await getRun(call, run.id);
  const artifacts = mlflowArtifacts(server, requests, found?.artifactUri ?? '');
  for (const [file, artifact] of Object.entries(files)) {
    const path = join(folder, file);
    if ((await lstat(path).catch(() => null))?.isFile()) await artifacts.upload(`ml-test-score/${artifact}`, path);
  }
  log.info(`MLflow: the results are in the run ${run.id} on ${name}`);
}

/** MLflow allows letters, digits, `_`, `-`, `.`, `:`, blanks and `/` in names (mlflow/utils/validation.py). */
export function resultsOf(
  { results, score, decision, facts }: Judgement,
  { promotion }: Pick<Report, 'promotion'>,
): { tags: Record<string, string>; metrics: Record<string, number> } {
  const sections = Object.entries(score.sections);
  const version = promotion?.version ?? null;
  return {
    tags: {
      'ml-test-score.decision': decision.outcome,
      'ml-test-score.score': String(score.total),
      ...Object.fromEntries(sections.map(([section, points]) => [`ml-test-score.${section}-score`, String(points)])),
      ...Object.fromEntries(results.map(({ id, outcome }) => [`ml-test-score.test.${id}`, outcome ?? 'not run'])),
      ...(facts.run.url === null ? {} : { 'ml-test-score.run': facts.run.url }),
      ...(version === null ? {} : { 'ml-test-score.version': version }),
      ...(version === null || !promotion?.stage ? {} : { 'ml-test-score.stage': promotion.stage }),
    },
    metrics: {
      'ml_test_score/total': score.total,
      ...Object.fromEntries(sections.map(([section, points]) => [`ml_test_score/${section}`, points])),
    },
  };
}
