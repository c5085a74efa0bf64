import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { absent, gathered, type Run, type Training } from '../../../src/facts.ts';
import { openTracking } from '../../../src/gather/tracking.ts';
import { trackingUri } from '../../../src/gather/tracking-uri.ts';
import { openHttp } from '../../../src/support/http.ts';
import type { Log } from '../../../src/support/log.ts';

/** What a real server does not do on demand; tests/servers/mlflow-tracking.test.ts has a real one. */

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve()))));

async function answering(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  server = createServer((request, response) => answer(request.url ?? '', response));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const run = {
  model: 'penguins',
  id: '7',
  attempt: 1,
  url: null,
  commit: null,
  headCommit: null,
  branch: null,
  repository: null,
  actor: null,
} as unknown as Run;
const training = { outcome: 'succeeded' } as unknown as Training;
const configured = (more: object = {}) =>
  configurationSchema(checkOptions).parse({ model: 'penguins', train: 'python train.py', ...more });

function logInto(warnings: string[]): Log {
  return { info: () => {}, warning: (text: string) => warnings.push(text) } as unknown as Log;
}

const quick = openHttp({
  retries: { attempts: 1, baseMilliseconds: 1, totalMilliseconds: 100, timeoutMilliseconds: 2000 },
});

async function opened(uri: string, environment: Record<string, string> = {}, mlflow: object = {}) {
  const warnings: string[] = [];
  const request = { uri, configuration: configured({ mlflow }), run, environment, log: logInto(warnings), send: quick };
  return { tracking: await openTracking(request), warnings };
}

describe('a server that refuses', () => {
  it.each([
    [401, 'does not accept the credentials', 'MLFLOW_TRACKING_TOKEN'],
    [403, 'credentials do not suffice', 'let the account read experiments'],
    [404, 'nothing at that address|no MLflow server', 'check the address'],
    [429, 'too many requests', 'raise its limit'],
    [500, 'cannot answer now', 'look at its log'],
  ])('%i is a warning and the fact, and training goes on with its own environment', async (status, found, next) => {
    const uri = await answering((_, response) => {
      response.statusCode = status;
      response.end('<html>');
    });
    const environment = { PATH: '/bin', MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: 'very-secret' };
    const { tracking, warnings } = await opened(uri, environment);
    expect(tracking.forTraining).toEqual(environment);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(new RegExp(found));
    expect(warnings[0]).toContain(next);
    const fact = (await tracking.finish(gathered(training))).tracking;
    expect(fact).toMatchObject({ state: 'failed', error: expect.stringMatching(new RegExp(found)) });
    expect(JSON.stringify([fact, warnings])).not.toContain('very-secret');
  });

  it('is no MLflow server, or answers what nobody understands', async () => {
    const page = await answering((_, response) => response.end('<html>a page'));
    expect((await opened(page)).warnings[0]).toContain('no MLflow server');
    await new Promise((resolve) => server?.close(resolve));
    const other = await answering((_, response) =>
      response.end('{"experiment": {"experiment_id": "../1", "name": "x"}}'),
    );
    expect((await opened(other)).warnings[0]).toContain(
      'is not MLflow\'s: at `experiment.experiment_id` expected another value, found "../1"',
    );
  });

  it('says where the client then logs, where the environment names no server: the address is not handed over', async () => {
    const uri = await answering((_, response) => response.writeHead(403).end());
    const { tracking, warnings } = await opened(uri, { PATH: '/bin' }, { 'tracking-uri': uri });
    expect(tracking.forTraining).toEqual({ PATH: '/bin' });
    expect(warnings[0]).toContain("MLflow's client keeps what it logs in `mlflow.db` or `mlruns/` where training runs");
    const named = await opened(uri, { MLFLOW_TRACKING_URI: 'http://other.example' }, { 'tracking-uri': uri });
    expect(named.warnings[0]).not.toContain('mlruns');
  });

  it('does not show the user that an address holds', async () => {
    const uri = (await answering((_, response) => response.writeHead(403).end())).replace('//', '//ines:geheim@');
    const { warnings } = await opened(uri);
    expect(warnings[0]).toContain('do not suffice');
    expect(warnings[0]).not.toContain('geheim');
  });
});

describe('what training is handed', () => {
  const made = {
    info: { run_id: 'abc', experiment_id: '4', status: 'RUNNING' },
    data: {},
  };
  const mlflow = (path: string, response: ServerResponse): void => {
    const answer = path.includes('get-by-name')
      ? { experiment: { experiment_id: '4', name: 'birds' } }
      : path.includes('runs/create')
        ? { run: made }
        : {};
    response.end(JSON.stringify(answer));
  };

  it('is the run that was made, its experiment, and a tag for all runs of this training', async () => {
    const uri = await answering(mlflow);
    const { tracking } = await opened(uri, {
      MLFLOW_RUN_CONTEXT: '{"team": "birds"}',
      MLFLOW_EXPERIMENT_NAME: 'birds',
    });
    expect(tracking.forTraining).toMatchObject({
      MLFLOW_RUN_ID: 'abc',
      MLFLOW_EXPERIMENT_ID: '4',
      MLFLOW_EXPERIMENT_NAME: 'birds',
    });
    const context = JSON.parse(tracking.forTraining.MLFLOW_RUN_CONTEXT ?? '');
    expect(context).toMatchObject({ team: 'birds', 'ml-test-score.model': 'penguins' });
    expect(context['ml-test-score.training']).toMatch(/^7-1-[0-9a-f-]{36}$/);
    expect(tracking.forOthers).not.toHaveProperty('MLFLOW_RUN_ID');
    expect(tracking.forOthers.MLFLOW_RUN_CONTEXT).toBe('{"team": "birds"}');
  });

  it('is the tag alone with `run-id: false`, without a request', async () => {
    const { tracking, warnings } = await opened('http://127.0.0.1:9', {}, { 'run-id': false });
    expect([tracking.forTraining.MLFLOW_RUN_ID, warnings]).toEqual([undefined, []]);
    expect(tracking.forTraining.MLFLOW_RUN_CONTEXT).toContain('ml-test-score.training');
  });

  it('is the run of an earlier step, which nothing but the training sees', async () => {
    const { tracking } = await opened('http://127.0.0.1:9', { MLFLOW_RUN_ID: 'given' });
    expect(tracking.forTraining.MLFLOW_RUN_ID).toBe('given');
    expect(tracking.forOthers).not.toHaveProperty('MLFLOW_RUN_ID');
  });

  it('is nothing where the run of an earlier step is not there', async () => {
    const uri = await answering((_, response) =>
      response.writeHead(404).end('{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "Run not found"}'),
    );
    const { tracking } = await opened(uri, { MLFLOW_RUN_ID: 'given' });
    expect((await tracking.finish(absent('no train'))).tracking).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('has no run given'),
    });
  });
});

describe('the tracking server', () => {
  it.each([
    ['http://host:5000', 'http://host:5000'],
    ['databricks', 'databricks'],
    ['databricks://profile', 'databricks://profile'],
    ['sqlite:///mlflow.db', null],
    ['file:mlruns', null],
    ['./mlruns', null],
    ['', null],
  ])('of MLFLOW_TRACKING_URI=%s is %s', (uri, expected) => {
    expect(trackingUri(configured(), { MLFLOW_TRACKING_URI: uri })).toBe(expected);
  });

  it('is that of the configuration first', () => {
    const configuration = configured({ mlflow: { 'tracking-uri': 'https://a.example' } });
    expect(trackingUri(configuration, { MLFLOW_TRACKING_URI: 'https://b.example' })).toBe('https://a.example');
  });
});
