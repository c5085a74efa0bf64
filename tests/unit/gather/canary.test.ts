import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { canary as check } from '../../../src/checks/infra/canary.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { Canary } from '../../../src/facts/canary.ts';
import { absent, type Fact, gathered } from '../../../src/facts.ts';
import { type CanaryRequest, gatherCanary } from '../../../src/gather/canary.ts';
import { gatherData } from '../../../src/gather/data.ts';
import type { PromotedVersion, VersionSource } from '../../../src/gather/versions.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { baseline, factsWith } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

const script = join(import.meta.dirname, '../support/model-server.mjs');
const command = (behaviour: string) => `"${process.execPath}" "${script}" ${behaviour}`;
const rows = Array.from({ length: 12 }, (_, index) => index);
const csv = (header: string, line: (row: number) => string) => `${[header, ...rows.map(line)].join('\n')}\n`;

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'build'));
  const data = csv('id,x,day,name,y', (x) => `r${x},${x},2026-01-0${(x % 9) + 1},"a, ${x}",${2.5 * x}`);
  write('train.csv', data);
  write('test.csv', data);
  write('build/model.txt', '2');
  write(
    'build/predictions.csv',
    csv('id,predicted', (x) => `r${11 - x},${2 * (11 - x)}`),
  );
});
afterEach(() => folder.remove());

const write = (path: string, text: string): void => writeFileSync(join(folder.path, path), text);

interface Changes {
  readonly serve?: unknown;
  readonly options?: object;
  readonly settings?: object;
  readonly request?: Partial<CanaryRequest>;
}

async function gather({ serve, options = {}, settings = {}, request = {} }: Changes): Promise<Fact<Canary>> {
  const configuration = configurationSchema({ ...checkOptions, 'infra/canary': check.options }).parse({
    data: { training: 'train.csv', testing: 'test.csv', label: 'y', key: 'id' },
    artifacts: 'build/model.txt',
    predictions: 'build/predictions.csv',
    ...(serve === undefined ? {} : { serve }),
    tests: { 'infra/canary': options },
    ...settings,
  });
  const root = folder.path;
  const predictions = existsSync(join(root, 'build/predictions.csv'))
    ? gathered(await fingerprint(root, ['build/predictions.csv']))
    : absent('no `predictions` is configured');
  const read = await gatherData({
    root,
    git: null,
    configuration,
    log: silentLog,
    originOf: async () => 'trained',
    rules: [],
    problem: null,
    predictions,
  } as Parameters<typeof gatherData>[0]);
  return gatherCanary({
    root,
    configuration,
    environment: { PATH: process.env.PATH, HOME: root },
    secrets: [],
    log: silentLog,
    signal: undefined,
    scratch: join(root, 'scratch'),
    run: factsWith().run,
    problem: null,
    artifacts: gathered(await fingerprint(root, ['build/model.txt'])),
    tables: read.facts.tables,
    features: read.features,
    predicted: read.predicted,
    production: absent('nothing is promoted yet'),
    registry: null,
    ...request,
  });
}

async function tried(behaviour: string, changes: Changes & { readonly keys?: object } = {}): Promise<Canary> {
  const fact = await gather({ serve: { run: command(behaviour), ...changes.keys }, ...changes });
  if (fact.state !== 'gathered') throw new Error(JSON.stringify(fact));
  return fact.value;
}

const answer = (canary: Canary, options: object = {}) =>
  runCheck(check, factsWith({ canary: gathered(canary), configuration: { tests: { 'infra/canary': options } } }))
    .finding;

describe('the model in its server', () => {
  it('is asked for rows of the testing data, which are joined with the offline predictions by key', async () => {
    const found = await tried('good');
    expect(found).toMatchObject({
      way: 'server',
      rows: 12,
      problem: null,
      answered: 12,
      faults: { count: 0 },
      comparison: { compared: 12, agreed: 12, largestDifference: 0, uncompared: null },
      production: null,
      converted: null,
    });
    expect(found.latencySeconds?.p95).toBeGreaterThanOrEqual(found.latencySeconds?.median ?? Number.NaN);
    expect(found.rowsPerSecond).toBeGreaterThan(0);
    expect(answer(found)).toMatchObject({ outcome: 'pass' });
    expect(answer(found).summary).toContain('12 of 12 rows (100%) are served as predicted offline');
  });

  it.each(['row', 'rows', 'dataframe-split', 'dataframe-records', 'instances'])('takes rows as %s', async (request) => {
    const found = await tried('good', { keys: { request } });
    expect(found).toMatchObject({ answered: 12, comparison: { agreed: 12 } });
  });

  it('gets the features as they are written, and more columns only where they are named', async () => {
    const received = async (options: object) => {
      await gather({
        serve: { run: `${command('echo')} | tee received.log`, response: 'received' },
        options: { rows: 1, ...options },
      });
      return readFileSync(join(folder.path, 'received.log'), 'utf8').split('\n');
    };
    expect(await received({})).toContain('{"x":0,"day":"2026-01-01","name":"a, 0"}');
    expect(await received({ columns: ['id', 'x'] })).toContain('{"id":"r0","x":0}');
    await expect(received({ columns: ['nowhere'] })).rejects.toThrow('have no column "nowhere"');
  });

  it('does not show the values of a row that the server sends back', async () => {
    const found = await tried('echo', { keys: { response: 'received' } });
    expect(found.faults.first[0]?.excerpt).toBe('{"prediction":0,"received":{"x":0,"day":"…","name":"…"}}');
    expect(JSON.stringify(answer(found))).not.toMatch(/a, \d|2026-01-0/);
  });

  it('takes the values of all rows out of the last lines of a server and of a batch command', async () => {
    const served = await tried('prints-and-crashes');
    expect(served.problem).toMatchObject({ kind: 'broken', exitCode: 9 });
    expect(served.problem?.summary).toContain('cannot take {"x":7,"day":"…","name":"…"}');
    const batch = await gather({ serve: { batch: 'cat "$INPUT"; exit 3' } });
    if (batch.state !== 'gathered') throw new Error(JSON.stringify(batch));
    expect(batch.value.problem?.summary).toMatch(/exit status 3: 11,…,"…"$/);
    for (const found of [served, batch.value]) {
      expect(found.tail.length).toBeGreaterThan(1);
      expect(JSON.stringify([found, answer(found)])).not.toMatch(/a, \d|2026-01-0/);
    }
  });

  it('spreads the rows over the table', async () => {
    const found = await tried('off-at-7', { options: { rows: 3 } });
    expect(found).toMatchObject({ rows: 3, comparison: { compared: 3, agreed: 3 } });
  });

  it.each([
    ['html', 'HTML'],
    ['nan', 'holds NaN'],
    ['null', 'holds null, expected a finite prediction'],
    ['garbage', 'is no JSON'],
    ['two-predictions', 'holds 2 predictions, expected 1'],
    ['other-key', 'no prediction under a usual name'],
  ])('fails on answers like %s, with the row and its answer', async (behaviour, words) => {
    const found = await tried(behaviour);
    expect(found).toMatchObject({ answered: 0, faults: { count: 12 }, latencySeconds: null });
    const finding = answer(found);
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('12 of 12 rows got no usable answer; row 1');
    expect(finding.summary).toContain(words);
    expect(finding.remedy).toContain('serve.response');
  });

  it('finds the prediction where it is named', async () => {
    const found = await tried('other-key', { keys: { response: 'answer.forecast' } });
    expect(answer(found).outcome).toBe('pass');
    expect(answer(await tried('good', { keys: { response: 'nope' } })).summary).toContain(
      'nothing at `serve.response`',
    );
  });

  it('tells at which row the server crashed, or failed', async () => {
    const crashed = await tried('crashes-at-7');
    expect(crashed).toMatchObject({ answered: 7, problem: { kind: 'broken', exitCode: 9 } });
    expect(answer(crashed)).toMatchObject({ outcome: 'fail' });
    expect(answer(crashed).summary).toContain('exit status 9');
    expect(answer(crashed).summary).toContain('at row 8');
    const failed = await tried('fails-at-7');
    expect(failed).toMatchObject({ answered: 11, faults: { count: 1, first: [{ row: 8, status: 500 }] } });
    expect(answer(failed).summary).toBe(
      '1 of 12 rows got no usable answer; row 8: status 500, expected 2xx: "{\\"error\\":\\"boom\\"}"',
    );
  });

  it('fails where the server is missing, dies, or is never healthy, and leaves nothing in the scratch folder', async () => {
    const missing = await gather({ serve: 'no-such-server' });
    expect(missing).toMatchObject({ value: { answered: 0, problem: { kind: 'broken', exitCode: 127 } } });
    expect(answer(await tried('dies')).summary).toContain('exit status 3: no module named model');
    const never = await tried('never-healthy', { keys: { ready: '3s' } });
    expect(answer(never)).toMatchObject({ outcome: 'fail', summary: expect.stringContaining('status 503') });
  });

  it('is inconclusive where time runs out', async () => {
    const late = await tried('silent', { options: { budget: '5s' } });
    expect(late).toMatchObject({ answered: 0, problem: { kind: 'unfinished' } });
    expect(answer(late)).toMatchObject({ outcome: 'inconclusive', remedy: 'raise `budget`, or lower `rows`' });
  });

  it('measures the latency without the first request', async () => {
    const found = await tried('late-first');
    expect(found.latencySeconds?.p95).toBeLessThan(0.4);
    const slow = await tried('slow', { options: { rows: 4 } });
    expect(slow.latencySeconds?.median).toBeGreaterThan(0.05);
    expect(answer(slow, { latency: '20ms' })).toMatchObject({ outcome: 'fail' });
  });

  it('compares within the tolerance', async () => {
    const off = await tried('off');
    expect(off).toMatchObject({ comparison: { agreed: 0, differing: { length: 12 } } });
    expect(answer(off).outcome).toBe('fail');
    const tolerant = await tried('off', { options: { tolerance: 0.01 } });
    expect(tolerant.comparison.agreed).toBe(12);
    const once = await tried('off-at-7');
    expect(once.comparison).toMatchObject({ agreed: 11, differing: [{ row: 8, offline: '14', served: '15' }] });
    expect(answer(once).summary).toContain('11 of 12 rows (91.7%)');
  });

  it('compares classes and their probability', async () => {
    const data = csv('id,x,y', (x) => `r${x},${x},${x > 5 ? 'big' : 'small'}`);
    write('train.csv', data);
    write('test.csv', data);
    const offline = (probability: number) =>
      write(
        'build/predictions.csv',
        csv(
          'id,predicted,probability',
          (x) => `r${x},${x > 5 ? 'big,' : 'small,'}${x > 5 ? 1 - probability : probability}`,
        ),
      );
    const settings = { predictions: { path: 'build/predictions.csv', positive: 'big' } };
    offline(0.25);
    expect((await tried('classes', { settings })).comparison).toMatchObject({ agreed: 12, largestDifference: 0 });
    offline(0.2);
    expect((await tried('classes', { settings })).comparison).toMatchObject({ compared: 12, agreed: 0 });
  });

  it('is inconclusive without offline predictions', async () => {
    writeFileSync(join(folder.path, 'build/predictions.csv'), '');
    const found = await tried('good', { request: { predicted: absent('no `predictions` is configured') } });
    expect(answer(found)).toMatchObject({
      outcome: 'inconclusive',
      summary: 'nothing was compared with offline predictions: no `predictions` is configured',
    });
  });

  it('is not tried without `serve`, rows, or a trained model', async () => {
    expect(await gather({})).toEqual(absent('no `serve` is configured'));
    expect(await gather({ serve: 'x', request: { problem: 'training failed before it' } })).toEqual(
      absent('training failed before it'),
    );
    expect(await gather({ serve: 'x', settings: { data: { training: 'train.csv' } } })).toMatchObject({
      state: 'absent',
      reason: expect.stringContaining('data.testing'),
    });
  });

  it('says what to do where mlflow is not there', async () => {
    const fact = await gather({ serve: { mlmodel: 'build' }, request: { environment: { PATH: '/nonexistent' } } });
    expect(fact).toMatchObject({
      value: { problem: { kind: 'broken', next: expect.stringContaining('install `mlflow`') } },
    });
  });

  it('serves an MLflow model as mlflow does', async () => {
    const bin = join(folder.path, 'bin');
    mkdirSync(bin);
    // Stands in for mlflow: takes its arguments, answers as its scoring server.
    writeFileSync(
      join(bin, 'mlflow'),
      `#!/bin/sh\n[ "$1 $2 $3 $5 $7 $9" = "models serve --model-uri --host --port --env-manager" ] || exit 64\n[ "$4" = "${folder.path}/build" ] || exit 65\nexport HOST="$6" PORT="$8"; unset MODEL\nexec "${process.execPath}" "${script}" good\n`,
      { mode: 0o755 },
    );
    const fact = await gather({
      serve: { mlmodel: 'build' },
      request: { environment: { PATH: `${bin}:${process.env.PATH}` } },
    });
    expect(fact).toMatchObject({ value: { problem: null, answered: 12, comparison: { agreed: 12 } } });
  });
});

describe('a conversion beside the model in its server', () => {
  const converted = (behaviour: string) =>
    `"${process.execPath}" "${join(import.meta.dirname, '../support/converted-model.mjs')}" ${behaviour}`;

  it('is asked for the same rows, and judged with it', async () => {
    const same = await tried('good', { options: { converted: converted('same') } });
    expect(same.converted).toMatchObject({ answered: 12, comparison: { compared: 12, agreed: 12 } });
    expect(answer(same).outcome).toBe('pass');
    expect(answer(same).summary).toContain('12 of 12 rows are predicted by the converted model as offline');
    const wrong = await tried('good', { options: { converted: converted('wrong') } });
    expect(answer(wrong)).toMatchObject({ outcome: 'fail', summary: expect.stringContaining('14.01 converted') });
    const tolerant = { converted: converted('wrong'), 'converted-tolerance': 0.01 };
    expect(answer(await tried('good', { options: tolerant }), tolerant).outcome).toBe('pass');
  });
});

describe('the model in a batch command', () => {
  const batch = (line: string, header = 'x,prediction') =>
    `printf '${header}\\n' > "$OUTPUT"; tail -n +2 "$INPUT" | tr -d '\\r' | while IFS=, read -r x rest; do ${line}; done`;
  const gatherBatch = async (run: string, options: object = { columns: ['x'] }) => {
    const fact = await gather({ serve: { batch: run }, options });
    return fact.state === 'gathered' ? fact.value : Promise.reject(new Error(JSON.stringify(fact)));
  };

  it('reads the rows and writes predictions', async () => {
    const found = await gatherBatch(batch('echo "$x,$((2 * x))" >> "$OUTPUT"'));
    expect(found).toMatchObject({ way: 'batch', answered: 12, comparison: { agreed: 12 }, latencySeconds: null });
    expect(found.rowsPerSecond).toBeGreaterThan(0);
    expect(answer(found).outcome).toBe('pass');
    expect(answer(found, { latency: '1s' }).outcome).toBe('inconclusive');
    expect(readdirSync(join(folder.path, 'scratch'))).toEqual([]);
  });

  it('is matched by key where both sides have it', async () => {
    const shuffled = `{ echo id,prediction; tail -n +2 "$INPUT" | tr -d '\\r' | sort -r | while IFS=, read -r id x; do echo "$id,$((2 * x))"; done; } > "$OUTPUT"`;
    expect((await gatherBatch(shuffled, { columns: ['id', 'x'] })).comparison).toMatchObject({
      compared: 12,
      agreed: 12,
    });
  });

  it.each([
    ['exit 4', 'exit status 4'],
    ['true', 'no such file'],
    [batch('[ $x = 3 ] || echo "$x,1" >> "$OUTPUT"'), 'has 11 rows, expected a prediction for each of the 12'],
    [batch('echo "$x,nan" >> "$OUTPUT"'), 'expected a finite prediction'],
    [batch('echo "$x,1" >> "$OUTPUT"', 'x,other'), 'no prediction under a usual name'],
  ])('fails on %s', async (run, words) => {
    const finding = answer(await gatherBatch(run));
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain(words);
  });
});

describe('beside the version in production', () => {
  const source = (factor: string): VersionSource => ({
    versions: async () => [],
    assignments: async () => [],
    pull: async (_model, version, directory) => {
      mkdirSync(join(directory, 'artifacts/build'), { recursive: true });
      writeFileSync(join(directory, 'artifacts/build/model.txt'), factor);
      const { sha256: digest } = await fingerprint(join(directory, 'artifacts'), ['.']);
      return { version, digest } as PromotedVersion;
    },
  });
  const promoted = (factor: string): Partial<CanaryRequest> => ({
    production: gathered({ ...baseline({}), version: '1.4.0', stage: 'production', digest: 'd' }),
    registry: async () => source(factor),
  });

  it('counts the rows that both predict otherwise', async () => {
    const options = { production: true };
    const same = await tried('good', { options, request: promoted('2') });
    expect(same.production).toEqual({ version: '1.4.0', compared: 12, disagreed: 0, differing: [] });
    expect(answer(same, options).outcome).toBe('pass');
    const other = await tried('good', { options, request: promoted('3') });
    // Nothing is the same but twice and three times zero.
    expect(other.production).toMatchObject({
      compared: 12,
      disagreed: 11,
      differing: { 0: { row: 2, production: '3', served: '2' } },
    });
    expect(answer(other, options)).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('version 1.4.0'),
    });
    expect(answer(other, { 'max-disagreement': 1 }).outcome).toBe('pass');
    expect(readdirSync(join(folder.path, 'scratch'))).toEqual([]);
    expect(readFileSync(join(folder.path, 'build/model.txt'), 'utf8')).toBe('2');
  });

  it('is inconclusive where there is none to compare with', async () => {
    const found = await tried('good', { options: { production: true } });
    expect(found.production).toMatchObject({ missing: 'no `promote` is configured' });
    expect(answer(found)).toMatchObject({ outcome: 'inconclusive' });
  });

  it.each([
    [
      'cannot be asked',
      async () => Promise.reject(new Error('connect ECONNREFUSED')),
      'the registry could not be read: connect ECONNREFUSED',
    ],
    ['hands out other files', async () => ({ version: '1.4.0', digest: 'f'.repeat(64) }), 'expected ffff'],
  ])('is inconclusive where the registry %s', async (_, answered, words) => {
    const { pull, ...others } = source('2');
    const broken = {
      ...others,
      pull: async (...input: Parameters<typeof pull>) => {
        await pull(...input);
        return (await answered()) as PromotedVersion;
      },
    };
    const request = { ...promoted('2'), registry: async () => broken };
    const found = await tried('good', { options: { production: true }, request });
    expect(found.production).toMatchObject({ missing: expect.stringContaining(words) });
    expect(answer(found)).toMatchObject({ outcome: 'inconclusive' });
    expect(readdirSync(join(folder.path, 'scratch'))).toEqual([]);
  });
});
