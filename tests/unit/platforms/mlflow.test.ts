import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { mlflowCalls, mlflowServer } from '../../../src/platforms/mlflow.ts';
import { experimentNamed } from '../../../src/platforms/mlflow-experiments.ts';
import { registeredModels } from '../../../src/platforms/mlflow-registry.ts';
import { getRun, searchRuns } from '../../../src/platforms/mlflow-runs.ts';
import type { HttpRequest } from '../../../src/support/http.ts';

const authorization = (uri: string, environment: Record<string, string>): string | undefined =>
  mlflowServer(uri, environment).headers.authorization;
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('the server that a URI names', () => {
  it('is asked with what MLflow takes from the environment', () => {
    const uri = 'https://mlflow.example.org/team/';
    expect(mlflowServer(uri, {})).toMatchObject({ address: 'https://mlflow.example.org/team', headers: {} });
    const user = { MLFLOW_TRACKING_USERNAME: 'ines', MLFLOW_TRACKING_PASSWORD: 'geheim' };
    expect(authorization(uri, user)).toBe(basic('ines:geheim'));
    expect(authorization(uri, { MLFLOW_TRACKING_TOKEN: 'abc' })).toBe('Bearer abc');
    expect(authorization(uri, { ...user, MLFLOW_TRACKING_TOKEN: 'abc' })).toBe(basic('ines:geheim'));
  });

  it('shows no user that its address holds', () => {
    const server = mlflowServer('http://ines:ge%40heim@host:5000/', {});
    expect(server).toMatchObject({ place: 'mlflow http://host:5000', address: 'http://host:5000' });
    expect(server.headers.authorization).toBe(basic('ines:ge@heim'));
  });

  it.each([
    'HTTPS://ines:geheim@host/',
    'https://ines:ge/heim@host',
    'https://ines:geheim@host:99999',
    'https://host/?token=geheim',
    'https://host/#geheim',
  ])('shows nothing secret of %s', (uri) => {
    expect(JSON.stringify({ ...mlflowServer(uri, {}), headers: null })).not.toMatch(/heim|ines/);
  });

  it('is a workspace of Databricks, or told what is missing', () => {
    const environment = { DATABRICKS_HOST: 'adb.example.org/', DATABRICKS_TOKEN: 'abc' };
    expect(mlflowServer('databricks', environment)).toMatchObject({
      place: 'mlflow databricks',
      address: 'https://adb.example.org',
      headers: { authorization: 'Bearer abc' },
    });
    expect(() => mlflowServer('databricks', { DATABRICKS_HOST: 'adb.example.org' })).toThrow(
      'DATABRICKS_TOKEN is not set',
    );
  });
});

/** Answers one after the other. */
function calls(...answers: (readonly [status: number, body: unknown])[]) {
  const requests: HttpRequest[] = [];
  const call = mlflowCalls(mlflowServer('http://host', {}), async (request) => {
    const [status, body] = answers[requests.length] ?? [200, {}];
    requests.push(request);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  });
  return { call, requests };
}

const missing = [404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'gone' }] as const;

describe('runs', () => {
  it('of a server that stops amid its answer are told as what the server did', async () => {
    const body = new ReadableStream({ pull: (stream) => stream.error(new DOMException('late', 'TimeoutError')) });
    const call = mlflowCalls(mlflowServer('http://host', {}), async () => new Response(body));
    await expect(getRun(call, 'abc')).rejects.toThrow('mlflow http://host: run abc: it did not answer in time');
  });

  it('are read with what protocol buffers and Databricks write for numbers', async () => {
    const { call } = calls([
      200,
      {
        run: {
          info: { run_id: 'abc', experiment_id: '1', status: 'FINISHED', start_time: '1763000000000' },
          data: {
            metrics: [
              { key: 'accuracy', value: 0.9, timestamp: '1', step: '2' },
              { key: 'lost', value: 'NaN' },
              { key: 'far', value: '-Infinity' },
              { key: 'zero' },
            ],
            tags: [{ key: 'empty' }],
          },
        },
      },
    ]);
    const run = await getRun(call, 'abc');
    expect(run?.metrics.map(({ value }) => value)).toEqual([0.9, Number.NaN, Number.NEGATIVE_INFINITY, 0]);
    expect([run?.startTime, run?.tags.get('empty'), run?.params]).toEqual([1_763_000_000_000, '', []]);
  });

  it('are none where there is none of that id', async () => {
    expect(await getRun(calls(missing).call, 'abc')).toBeNull();
  });

  it('are refused where an id would lead elsewhere', async () => {
    const { call } = calls([200, { runs: [{ info: { run_id: '../../x', experiment_id: '1' } }] }]);
    await expect(searchRuns(call, { experiments: ['1'], filter: '' })).rejects.toThrow(
      "its answer to runs/search is not MLflow's",
    );
  });
});

describe('an experiment', () => {
  const there = [200, { experiment: { experiment_id: '7', name: 'birds' } }] as const;

  it('is made where it is not there, also where another run was first', async () => {
    const made = calls(missing, [200, { experiment_id: '7' }]);
    expect(await experimentNamed(made.call, 'birds')).toEqual({ id: '7', name: 'birds' });
    const late = calls(missing, [400, { error_code: 'RESOURCE_ALREADY_EXISTS' }], there);
    expect(await experimentNamed(late.call, 'birds')).toEqual({ id: '7', name: 'birds' });
    expect(late.requests).toHaveLength(3);
  });

  it('is refused where it is deleted', async () => {
    const { call } = calls([200, { experiment: { experiment_id: '7', name: 'birds', lifecycle_stage: 'deleted' } }]);
    await expect(experimentNamed(call, 'birds')).rejects.toThrow('mlflow experiments restore --experiment-id 7');
  });
});

it('an answer of another service is told as that', async () => {
  const ask = (body: string): Promise<unknown> =>
    calls([200, body]).call({
      method: 'GET',
      path: 'runs/get',
      schema: z.object({ run: z.object({}) }),
      permission: 'x',
    });
  await expect(ask('<html>')).rejects.toThrow('no MLflow server');
  await expect(ask('{"run": 3}')).rejects.toThrow("is not MLflow's: at `run` expected an object, found 3\n");
});

it.each([404, 400])('a refusal (%s) whose JSON is no object is told as a refusal', async (status) => {
  for (const body of ['null', '[]', '"gone"', '{"error_code":{"a":1}}']) {
    const { call } = calls([status, body]);
    await expect(getRun(call, 'abc')).rejects.toThrow(`mlflow http://host: run abc: it refuses (${status})\n`);
  }
});

it.each(['', 'null', '[]', '3'])('a change that is answered with %j was not made', async (body) => {
  const server = mlflowServer('http://host', {});
  const { call } = calls([200, body]);
  await expect(registeredModels(server, call).setAlias('penguins', 'production', '7')).rejects.toThrow(
    /^mlflow http:\/\/host: penguins, alias production: (what answers there is no MLflow server|its answer to .* is not MLflow's)/,
  );
});
