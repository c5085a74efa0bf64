import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { numerics } from '../../../src/checks/monitor/numerics.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { absent, type Facts } from '../../../src/facts.ts';
import { gatherFacts } from '../../../src/gather/gather.ts';
import { judge } from '../../../src/judgement.ts';
import { factsWith } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-predictions-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const finite = 'id,predicted,score\n1,a,0.5\n2,b,0.75\n';
const notFinite = 'id,predicted,score\n1,a,0.5\n2,b,NaN\n';

/** Facts of a training that writes a metric and then does `more`. */
function gather(more: string, keys: object = {}): Promise<Facts> {
  const { run, policy } = factsWith();
  const scratch = join(root, '.scratch');
  mkdirSync(scratch);
  return gatherFacts({
    root,
    scratch,
    git: null,
    run,
    policy,
    policyPlaceOf: () => ({}),
    configuration: configurationSchema(checkOptions).parse({
      train: `echo '{"accuracy": 0.9}' > metrics.json; ${more}`,
      metrics: 'metrics.json',
      predictions: 'predictions.csv',
      ...keys,
    }),
    baseline: absent('a first run'),
    production: absent('nothing is promoted'),
    registry: null,
    history: null,
    github: null,
    environment: { PATH: process.env.PATH ?? '' },
    secrets: [],
    log: silentLog,
  });
}

const numericsOf = (facts: Facts) => runCheck(numerics, facts).finding;
const pointsOf = (facts: Facts) => judge(facts).score.points['monitor/numerics'];

describe('the file of predictions', () => {
  test('tells which of its columns are predictions', async () => {
    const rows = 'id,note,predicted,score\\n1,,a,0.5\\n2,x,,0.75\\n';
    const facts = await gather(`printf '${rows}' > predictions.csv`);
    expect(facts.tables.predictions).toMatchObject({ value: { answers: ['predicted', 'score'] } });
    expect(numericsOf(facts)).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('predicted is missing in 1 rows'),
    });
    expect(pointsOf(facts)).toBe(0);
  });

  test('that training wrote is read', async () => {
    const facts = await gather(`printf '${finite.replaceAll('\n', '\\n')}' > predictions.csv`);
    expect(facts.tables.predictions).toMatchObject({ state: 'gathered', value: { rows: 2 } });
    expect(numericsOf(facts)).toMatchObject({ outcome: 'pass', summary: expect.stringContaining('2 rows') });
    expect(pointsOf(facts)).toBe(1);
  });

  test('that training wrote with NaN fails', async () => {
    const facts = await gather(`printf '${notFinite.replaceAll('\n', '\\n')}' > predictions.csv`);
    expect(numericsOf(facts)).toMatchObject({ outcome: 'fail', summary: expect.stringContaining('score') });
    expect(pointsOf(facts)).toBe(0);
  });

  test.each([
    ['finite', finite],
    ['not finite', notFinite],
  ])('that an earlier run left (%s) is read by nobody, and nothing passes on it', async (_, left) => {
    writeFileSync(join(root, 'predictions.csv'), left);
    const facts = await gather('true');
    const stale = {
      state: 'failed',
      error: expect.stringContaining('predictions.csv was not written by this training'),
    };
    expect(facts.training).toMatchObject({ value: { outcome: 'succeeded' } });
    expect(facts.predictions).toMatchObject(stale);
    expect(facts.tables.predictions).toMatchObject(stale);
    expect(facts.privacy.state).not.toBe('gathered');
    expect(numericsOf(facts)).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('was not written by this training'),
    });
    expect(pointsOf(facts)).toBe(0);
  });

  test('that an earlier run left is not read after a training that failed', async () => {
    writeFileSync(join(root, 'predictions.csv'), finite);
    const facts = await gather('exit 3');
    expect(facts.tables.predictions.state).toBe('absent');
    expect(facts.predictions.state).toBe('absent');
    expect(numericsOf(facts).outcome).toBe('inconclusive');
    expect(pointsOf(facts)).toBe(0);
  });

  test('without a column that is known for predictions is read for all else', async () => {
    const facts = await gather("printf 'id,guess\\n1,NaN\\n2,3\\n' > predictions.csv");
    expect(facts.tables.predictions).toMatchObject({ state: 'gathered', value: { rows: 2 } });
    expect(facts.privacy.state).toBe('gathered');
    expect(facts.slices).toMatchObject({ state: 'failed', error: expect.stringContaining('neither a column') });
    expect(numericsOf(facts)).toMatchObject({ outcome: 'fail', summary: expect.stringContaining('guess') });
  });
});

test('an output of a stage that is linked, as a clean copy does, is not written by that', async () => {
  writeFileSync(join(root, 'features.csv'), 'a\n1\n');
  const stages = [{ name: 'features', run: 'true', outputs: 'features.csv', 'max-age': '1h' }];
  const linked = await gather('ln features.csv linked.csv', { stages });
  expect(linked.stageAges).toMatchObject({ value: { stages: [{ outputs: [{ by: 'file' }] }] } });
  rmSync(join(root, '.scratch'), { recursive: true });
  rmSync(join(root, 'linked.csv'));
  const written = await gather('echo 2 >> features.csv', { stages });
  expect(written.stageAges).toMatchObject({ value: { stages: [{ outputs: [{ by: 'run' }] }] } });
});
