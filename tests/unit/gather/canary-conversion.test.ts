import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeConversion } from '../../../src/checks/conversion-verdict.ts';
import type { Conversion } from '../../../src/facts/canary.ts';
import { absent, gathered } from '../../../src/facts.ts';
import type { CanaryRequest } from '../../../src/gather/canary.ts';
import { type ConversionOptions, tryConverted } from '../../../src/gather/canary-conversion.ts';
import type { PredictedRows } from '../../../src/gather/predictions.ts';
import { factsWith } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

const script = join(import.meta.dirname, '../support/converted-model.mjs');
const command = (behaviour: string) => `"${process.execPath}" "${script}" ${behaviour}`;
const xs = Array.from({ length: 12 }, (_, x) => x);

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder.path, 'model.txt'), '2');
});
afterEach(() => folder.remove());

const predicted = (predictions: PredictedRows['predictions'], positive: number | null = null): PredictedRows => ({
  file: 'predictions.csv',
  predictions,
  positive,
  columns: [],
  placeOf: (row) => row,
  notes: [],
});
const amounts = Float64Array.from(xs, (x) => 2 * x);
const values = predicted({ kind: 'values', truth: amounts, predicted: amounts, weights: null });
const codes = Uint16Array.from(xs, (x) => (x >= 6 ? 0 : 1));
const ofBig = Float64Array.from(xs, (x) => (x >= 6 ? 0.75 : 0.25));
const classes = predicted(
  {
    kind: 'classes',
    classes: ['big', 'small'],
    truth: codes,
    predicted: codes,
    probabilities: [ofBig, ofBig.map((value) => 1 - value)],
    weights: null,
  },
  0,
);

async function converted(
  behaviour: string,
  offline: PredictedRows | null = values,
  options: Partial<ConversionOptions> = {},
  signal?: AbortSignal,
): Promise<Conversion> {
  const found = await tryConverted(
    {
      root: folder.path,
      scratch: join(folder.path, 'scratch'),
      configuration: factsWith({ configuration: { data: { label: 'y', key: 'id' } } }).configuration,
      environment: { PATH: process.env.PATH, HOME: folder.path },
      secrets: [],
      log: silentLog,
      signal,
      predicted: offline === null ? absent('no `predictions` is configured') : gathered(offline),
    } as unknown as CanaryRequest,
    {
      command: command(behaviour),
      tolerance: 1e-4,
      budget: 30,
      paths: ['model.txt'],
      rows: { columns: ['x'], rows: xs.map((x) => ({ place: x, values: [x], texts: [String(x)] })) },
      ...options,
    },
  );
  expect(readdirSync(join(folder.path, 'scratch'))).toEqual([]);
  return found;
}

const verdict = (found: Conversion, tolerance = 1e-4) => judgeConversion(found, 12, tolerance);

describe('a conversion of the model', () => {
  it('passes where it predicts the same, and where it only rounds', async () => {
    const same = await converted('same');
    expect(same).toMatchObject({ answered: 12, problem: null, comparison: { agreed: 12, largestDifference: 0 } });
    expect(verdict(same)).toMatchObject({
      outcome: 'pass',
      summary: '12 of 12 rows are predicted by the converted model as offline (largest difference 0)',
    });
    const rounded = await converted('rounded');
    expect(rounded.comparison.largestDifference).toBeGreaterThan(1e-7);
    expect(verdict(rounded).outcome).toBe('pass');
    const strict = await converted('rounded', values, { tolerance: 0 });
    expect(verdict(strict, 0)).toMatchObject({ outcome: 'fail' });
  });

  it('fails with the rows that it predicts otherwise', async () => {
    const finding = verdict(await converted('wrong'));
    expect(finding).toMatchObject({
      outcome: 'fail',
      summary:
        '11 of 12 rows are predicted by the converted model as offline (largest difference 0.000714), expected all of them within 0.0001; row 8: 14 offline, 14.01 converted',
      evidence: [{ kind: 'table', rows: [[8, '14', '14.01']] }],
    });
  });

  it('gets the model that was trained', async () => {
    writeFileSync(join(folder.path, 'model.txt'), '3');
    expect((await converted('same')).comparison).toMatchObject({ compared: 12, agreed: 1 });
  });

  it.each([
    [
      'crashes',
      'the converted model: the command of `converted` failed with exit status 7: Error: operator Gelu is not registered',
    ],
    ['short', '`$OUTPUT` of the command of `converted` has 11 rows, expected a prediction for each of the 12'],
    ['unnamed', 'has neither a column with the prediction'],
    ['nan', 'gave 1 of 12 rows no usable prediction; row 4: the row of `$OUTPUT` holds "NaN"'],
  ])('fails where it is one that %s', async (behaviour, words) => {
    const finding = verdict(await converted(behaviour));
    expect(finding).toMatchObject({ outcome: 'fail', remedy: expect.any(String) });
    expect(finding.summary).toContain(words);
  });

  it('names its key where the command is not there', async () => {
    const found = await converted('same', values, { command: 'no-such-converter' });
    expect(found.problem).toMatchObject({ exitCode: 127, next: expect.stringContaining('infra/canary.converted') });
  });

  it('compares values, whatever else is written beside them', async () => {
    expect(verdict(await converted('with-score')).outcome).toBe('pass');
  });

  it.each([
    ['labels', 'pass', '(only classes were compared)'],
    ['probability', 'pass', '(largest difference'],
    ['probabilities', 'pass', '(largest difference 0)'],
    ['swapped', 'fail', 'row 1: small (0.75) offline, big converted'],
    ['of-the-other', 'fail', '0 of 12 rows'],
    ['class-missing', 'fail', 'has no probability of the class "big"'],
    ['logits', 'fail', 'expected a probability from 0 to 1'],
  ])('compares classes: %s → %s', async (behaviour, outcome, words) => {
    const finding = verdict(await converted(behaviour, classes));
    expect(finding.summary).toContain(words);
    expect(finding.outcome).toBe(outcome);
  });

  it('cannot tell without offline predictions, out of time, or where the run was cancelled', async () => {
    expect(verdict(await converted('same', null))).toMatchObject({
      outcome: 'inconclusive',
      summary: 'the converted model was not compared with offline predictions: no `predictions` is configured',
    });
    expect(verdict(await converted('silent', values, { budget: 1 }))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('was stopped after 1s'),
    });
    const cancelled = await converted('silent', values, {}, AbortSignal.timeout(300));
    expect(verdict(cancelled)).toMatchObject({ outcome: 'inconclusive' });
  });
});
