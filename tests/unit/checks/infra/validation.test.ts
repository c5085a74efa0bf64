import { describe, expect, it } from 'vitest';
import { validation } from '../../../../src/checks/infra/validation.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Overlap } from '../../../../src/facts/overlap.ts';
import { absent, type Fingerprint, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { baseline, factsWith, metrics } from '../../../support/facts.ts';

const gate = { metrics: { accuracy: { minimum: 0.9, 'max-drop': 0.01 } } };
const answer = (changes: Parameters<typeof factsWith>[0]) =>
  runCheck(
    validation,
    factsWith({ configuration: { gate }, baseline: gathered(baseline({ accuracy: 0.95 })), ...changes }),
  ).finding;
const file = (path: string, sha256: string): Fingerprint => ({ files: [{ path, bytes: 1, sha256 }], sha256 });

describe('infra/validation', () => {
  it('passes when an absolute and a relative limit were compared and met', () => {
    expect(answer({})).toMatchObject({
      outcome: 'pass',
      summary:
        '2 limits met, absolute and relative, against the base (production: nothing is promoted yet); whether rows of the testing data are in training is not known: no `data.testing` is configured',
    });
    const more = { metrics: { ...gate.metrics, f1: { 'max-drop': 0.01 } } };
    const newer = answer({ configuration: { gate: more }, metrics: gathered(metrics({ accuracy: 0.95, f1: 0.9 })) });
    expect(newer).toMatchObject({
      outcome: 'pass',
      summary: expect.stringMatching(/; without a value to compare with: f1;/),
    });
  });

  it('fails when a limit is missed, naming expected and found', () => {
    const finding = answer({ metrics: gathered(metrics({ accuracy: 0.5 })) });
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('accuracy expected at least 0.9, found 0.5');
  });

  it('fails when the metric is missing or NaN', () => {
    expect(answer({ metrics: gathered(metrics({ f1: 1 })) }).outcome).toBe('fail');
    expect(
      answer({ metrics: gathered(metrics({}, [{ name: 'accuracy', kind: 'nan', file: 'm.json' }])) }).outcome,
    ).toBe('fail');
  });

  it('is inconclusive on a first run, and without one of the two kinds of limit', () => {
    expect(answer({ baseline: absent('first run: no record') })).toMatchObject({ outcome: 'inconclusive' });
    expect(answer({ configuration: {} })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'no absolute and no relative limit on a metric is configured',
    });
    expect(answer({ configuration: { gate: { metrics: { accuracy: { minimum: 0.9 } } } } }).summary).toBe(
      'no relative limit on a metric is configured',
    );
  });

  it('compares with the version in production too', () => {
    const served = (accuracy: number) => ({
      production: gathered({ ...baseline({ accuracy }), version: '1.0.0', stage: 'production', digest: 'd' }),
    });
    expect(answer(served(0.99))).toMatchObject({ outcome: 'fail' });
    expect(answer(served(0.95))).toMatchObject({
      outcome: 'pass',
      summary: expect.stringMatching(
        /^3 limits met, absolute and relative, against the base and the version in production; /,
      ),
    });
  });

  it('is inconclusive on a first run, even where production was compared', () => {
    const production = gathered({ ...baseline({ accuracy: 0.9 }), version: '1.0.0', stage: 'production', digest: 'd' });
    expect(answer({ baseline: absent('first run'), production }).outcome).toBe('inconclusive');
  });

  it('fails when a file is both training and testing data', () => {
    const data = {
      training: gathered(file('train.csv', '1')),
      testing: gathered(file('test.csv', '1')),
      serving: absent(''),
    };
    expect(answer({ data })).toMatchObject({
      outcome: 'fail',
      summary: 'training and testing data share a file: train.csv = test.csv',
    });
    expect(answer({ data: { ...data, testing: gathered(file('test.csv', '2')) } }).outcome).toBe('pass');
  });

  const shared = (changes: Partial<Overlap>, overlap?: string | number) => ({
    configuration: { gate, tests: overlap === undefined ? {} : { 'infra/validation': { overlap } } },
    overlap: gathered<Overlap>({
      by: 'key',
      columns: ['id'],
      columnCount: 1,
      rows: 200,
      shared: 0,
      leftOut: 0,
      firstRows: [],
      equal: null,
      ...changes,
    }),
  });

  it('fails when a row is in training and testing data, by key, and tells where', () => {
    const none = answer(shared({}));
    expect(none).toMatchObject({
      outcome: 'pass',
      summary: expect.stringMatching(/; 0 of 200 rows of the testing data are in training, by id$/),
    });
    const equal = { rows: 200, shared: 3, leftOut: 0, firstRows: [1, 2, 3] };
    expect(answer(shared({ shared: 1, firstRows: [17], equal }))).toMatchObject({
      outcome: 'fail',
      summary:
        '1 of 200 rows of the testing data is in training, by id, expected at most 0: row 17 of the training data (3 with an equal row there, whatever their keys)',
      remedy: expect.stringContaining('overlap-by: rows'),
    });
    expect(answer(shared({ shared: 1, firstRows: [17] }, 1)).outcome).toBe('pass');
    expect(answer(shared({ shared: 3, firstRows: [17, 18, 20] }, '1%')).outcome).toBe('fail');
    expect(answer(shared({ rows: 0, leftOut: 200 }))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('no row of the testing data has a key'),
    });
  });

  it('judges equal rows by a share whose interval leaves room for chance', () => {
    const rows = (count: number, of: number, overlap?: string | number) =>
      answer(shared({ by: 'rows', columns: ['a', 'b'], columnCount: 2, rows: of, shared: count }, overlap)).outcome;
    expect(rows(1, 200)).toBe('pass');
    // One iris of 30 has a twin.
    expect(rows(1, 30)).toBe('inconclusive');
    expect(rows(5, 30)).toBe('fail');
    expect(rows(5, 30, '20%')).toBe('pass');
    expect(rows(1, 30, 1)).toBe('pass');
    expect(rows(1, 30, 0)).toBe('fail');
    expect(rows(0, 0)).toBe('inconclusive');
  });

  it('never passes on counts that are no numbers, nor where rows could not be looked up', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
      expect(answer(shared({ shared: wrong })).outcome).toBe('inconclusive');
      expect(answer(shared({ rows: wrong })).outcome).toBe('inconclusive');
    }
    expect(answer({ overlap: failed('test.csv: is cut off', 'write it anew') })).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('test.csv: is cut off'),
      remedy: 'write it anew',
    });
  });

  it('loses its point to a shared row', () => {
    const points = (count: number) =>
      judge(
        factsWith({ baseline: gathered(baseline({ accuracy: 0.95 })), ...shared({ shared: count, firstRows: [1] }) }),
      ).score.points['infra/validation'];
    expect([points(0), points(1)]).toEqual([1, 0]);
  });

  it('does not pass where what it compares with could not be read', () => {
    expect(answer({ production: failed('no network') })).toMatchObject({ outcome: 'inconclusive' });
    const data = { training: failed('train.csv: no such file'), testing: absent(''), serving: absent('') };
    expect(answer({ data })).toMatchObject({
      outcome: 'inconclusive',
      summary: 'training data: train.csv: no such file',
    });
    expect(answer({ baseline: failed('no network') }).outcome).toBe('fail');
  });

  it('is inconclusive over metrics that are only committed, and without metrics', () => {
    expect(answer({ metrics: gathered(metrics({ accuracy: 0.95 }, [], 'committed')) }).outcome).toBe('inconclusive');
    expect(answer({ metrics: absent('no metrics') }).outcome).toBe('inconclusive');
  });
});
