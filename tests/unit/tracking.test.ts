import { describe, expect, it } from 'vitest';
import type { Tracking } from '../../src/facts/tracking.ts';
import { absent, gathered } from '../../src/facts.ts';
import { formatRecord, parseRecord } from '../../src/history/record.ts';
import { judge, reportOf } from '../../src/judgement.ts';
import { describeLineage } from '../../src/promote/lineage.ts';
import { recordOf } from '../../src/record.ts';
import { HttpError, type HttpRequest, type Send } from '../../src/support/http.ts';
import type { Log } from '../../src/support/log.ts';
import { resultsOf, writeTracking } from '../../src/tracking.ts';
import { factsWith } from '../support/facts.ts';

const tracking: Tracking = {
  server: 'https://mlflow.example.org',
  experiment: { id: '1', name: 'penguins' },
  run: {
    id: 'abc',
    name: 'x',
    url: null,
    datasets: [
      { name: 'penguins', digest: '12ab', context: 'training', source: 's3://bucket/penguins.csv' },
      { name: 'penguins', digest: '34cd', context: null, source: null },
    ],
    models: [],
  },
  why: 'the run that was made for this training',
  runs: 1,
};
const environment = { MLFLOW_TRACKING_URI: 'https://mlflow.example.org', MLFLOW_TRACKING_TOKEN: 'very-secret' };
const tracked = factsWith({ tracking: gathered(tracking) });

async function written(answer: (request: HttpRequest) => Response, facts = tracked) {
  const requests: HttpRequest[] = [];
  const lines: { level: string; text: string }[] = [];
  const log = {
    info: (text: string) => lines.push({ level: 'info', text }),
    warning: (text: string) => lines.push({ level: 'warning', text }),
  } as unknown as Log;
  const send: Send = async (request) => {
    requests.push(request);
    return answer(request);
  };
  const judgement = judge(facts);
  await writeTracking({ judgement, report: reportOf(judgement), folder: '/nowhere', environment, log, send });
  return { requests, lines };
}

const refused = (status: number): never => {
  throw new HttpError('refused', { status, code: null, body: '', headers: new Headers() });
};
const runIn = (artifactUri: string): Response =>
  Response.json({
    run: { info: { run_id: 'abc', experiment_id: '1', artifact_uri: artifactUri }, data: {} },
  });

describe('what is written back', () => {
  it('has a tag for each test, and names that MLflow allows', () => {
    const judgement = judge(factsWith());
    const promotion = {
      registry: 'r',
      version: '1.4.0',
      stage: 'production',
      digest: 'd',
      created: true,
      problem: null,
    };
    const { tags, metrics } = resultsOf(judgement, { promotion });
    expect(Object.keys(tags).filter((key) => key.startsWith('ml-test-score.test.'))).toHaveLength(28);
    expect(tags).toMatchObject({
      'ml-test-score.decision': judgement.decision.outcome,
      'ml-test-score.data-score': String(judgement.score.sections.data),
      'ml-test-score.version': '1.4.0',
      'ml-test-score.stage': 'production',
    });
    expect(metrics['ml_test_score/total']).toBe(judgement.score.total);
    // mlflow/utils/validation.py
    for (const key of [...Object.keys(tags), ...Object.keys(metrics)]) expect(key).toMatch(/^[/\w.\- :]{1,250}$/);
    expect(Object.keys(tags).length).toBeLessThan(100);
  });

  it.each([401, 403, 404, 429, 500])('is missing with a warning where the server answers %i', async (status) => {
    const { requests, lines } = await written(() => refused(status));
    expect(requests).toHaveLength(1);
    const warnings = lines.filter(({ level }) => level === 'warning');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.text).toContain('not all of the results were written to the run abc');
    expect(JSON.stringify(lines)).not.toContain('very-secret');
  });

  it('is without the report where artifacts are in a store of their own', async () => {
    const { requests, lines } = await written(({ url }) =>
      url.includes('runs/get') ? runIn('s3://bucket/1/abc/artifacts') : Response.json({}),
    );
    expect(requests.map(({ url }) => url.split('/mlflow/')[1])).toEqual(['runs/log-batch', 'runs/get?run_id=abc']);
    expect(lines.at(-1)).toMatchObject({ level: 'warning', text: expect.stringContaining('keeps artifacts at s3:') });
  });

  it('is nothing where no run was found, or `mlflow.results` is false', async () => {
    expect((await written(() => refused(500), factsWith({ tracking: absent('no server') }))).requests).toEqual([]);
    const { configuration } = tracked;
    const off = { ...tracked, configuration: { ...configuration, mlflow: { results: false } } };
    expect((await written(() => refused(500), off)).requests).toEqual([]);
  });
});

describe('datasets of the tracking server', () => {
  it('go into the record', () => {
    const judgement = judge(tracked);
    const record = parseRecord(formatRecord(recordOf(judgement, reportOf(judgement))), 'record.json');
    expect(record.datasets).toEqual([
      { name: 'penguins', digest: '12ab', context: 'training' },
      { name: 'penguins', digest: '34cd', context: null },
    ]);
    const none = judge(factsWith());
    expect(recordOf(none, reportOf(none))).not.toHaveProperty('datasets');
  });

  it('go into the lineage', () => {
    const artifacts = { sha256: 'a'.repeat(64), files: [] } as never;
    expect(describeLineage(tracked, 'c'.repeat(40), artifacts, null).tracking).toEqual({
      server: tracking.server,
      run: 'abc',
      experiment: 'penguins',
      datasets: tracking.run.datasets,
    });
  });
});
