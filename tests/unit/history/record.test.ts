import { expect, test } from 'vitest';
import { formatRecord, parseRecord, RecordError, type RunRecord, recordPath } from '../../../src/history/record.ts';
import { commitNamed, makeRecord } from './records.ts';

const where = 'records/penguins/aa/x/1-1.json';

function errorOf(content: string): RecordError {
  try {
    parseRecord(content, where);
  } catch (error) {
    if (error instanceof RecordError) return error;
    throw error;
  }
  throw new Error('expected a RecordError');
}

const changed = (change: (record: Record<string, never>) => void): string => {
  const json = JSON.parse(formatRecord(makeRecord()));
  change(json);
  return JSON.stringify(json);
};

test('a record is read as it was written, at a path of its own', () => {
  const record = makeRecord();
  expect(parseRecord(formatRecord(record), where)).toEqual(record);
  const commit = commitNamed('a');
  expect(recordPath(record)).toBe(`records/penguins/${commit.slice(0, 2)}/${commit}/1001-1.json`);
});

test('a record without optional parts', () => {
  const record = makeRecord({ training: null, branch: null, url: null, metrics: {}, tests: {}, pullRequest: 7 });
  expect(parseRecord(formatRecord(record), where)).toEqual(record);
});

test.each([
  ['is not JSON', '{"schemaVersion": 1, "model"'],
  ['is not JSON', ''],
  ['expected object', '[]'],
  ['`model`', changed((r) => Object.assign(r, { model: '../../etc' }))],
  ['`commit`', changed((r) => Object.assign(r, { commit: 'HEAD' }))],
  ['`run`', changed((r) => Object.assign(r, { run: 'a/b' }))],
  ['`metrics.accuracy.value`', formatRecord(makeRecord()).replace('0.91', '1e999')],
  [
    '`metrics`: at most 1000 metrics',
    changed((r) =>
      Object.assign(r, {
        metrics: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`m${i}`, { value: 1, direction: null }])),
      }),
    ),
  ],
  [
    '`score.total`',
    changed((r) => Object.assign(r, { score: { total: 8, sections: { data: 7, model: 7, infra: 7, monitor: 7 } } })),
  ],
  [
    '`tests.infra/validation.points`',
    changed((r) =>
      Object.assign(r, { tests: { 'infra/validation': { points: 99, execution: 'automated', outcome: 'pass' } } }),
    ),
  ],
  [
    '`decision.reasons.0`',
    changed((r) => Object.assign(r, { decision: { outcome: 'allow', reasons: ['x'.repeat(501)] } })),
  ],
  ['is longer than', ' '.repeat(1024 * 1024 + 1)],
])('corrupt: %s', (message, content) => {
  const error = errorOf(content);
  expect(error.kind).toBe('corrupt');
  expect(error.where).toBe(where);
  expect(error.message).toContain(where);
  expect(error.message).toContain(message);
});

test('a record of a later release is told apart from a corrupt one', () => {
  const error = errorOf(changed((record) => Object.assign(record, { schemaVersion: 2, score: 'changed' })));
  expect(error.kind).toBe('newer');
  expect(error.message).toContain('schema version 2');
});

test('more keys and tests of a later release are left out, names of objects do no harm', () => {
  const content = changed((record) => {
    Object.assign(record, { extra: 1 });
    Object.assign(record.tests as unknown as object, {
      'model/later': { points: 1, execution: 'automated', outcome: 'pass' },
    });
  }).replace('"accuracy"', '"__proto__":{"value":1,"direction":null},"constructor"');
  const record = parseRecord(content, where);
  expect(Object.keys(record.tests)).toEqual(['infra/validation']);
  expect(Object.keys(record.metrics)).toEqual(['constructor', 'log_loss']);
  expect('extra' in record).toBe(false);
});

test('what training wrote is cut to the bounds, never refused', () => {
  const metrics: Record<string, { value: number; direction: null }> = {};
  metrics['n'.repeat(300)] = { value: 1, direction: null };
  metrics.nan = { value: Number.NaN, direction: null };
  metrics[''] = { value: 1, direction: null };
  for (let index = 0; index < 1500; index += 1) metrics[`m${index}`] = { value: index, direction: null };
  const record = parseRecord(
    formatRecord(
      makeRecord({
        metrics,
        branch: 'b'.repeat(10_000),
        trigger: `${'x'.repeat(498)}🐧🐧`,
        parameters: { long: 'p'.repeat(10_000) },
        decision: { outcome: 'block', reasons: Array.from({ length: 100 }, () => 'r'.repeat(1000)) },
      }),
    ),
    where,
  );
  expect(Object.keys(record.metrics)).toHaveLength(1000);
  expect(record.metrics).not.toHaveProperty('nan');
  expect(record.branch).toHaveLength(500);
  expect(record.trigger).toBe(`${'x'.repeat(498)}…`);
  expect(record.parameters.long).toHaveLength(500);
  expect(record.decision.reasons).toHaveLength(50);
  expect(record.decision.reasons[0]).toMatch(/^r{499}…$/);
});

test('a field of ours that does not fit is an error of ours', () => {
  expect(() => formatRecord(makeRecord({ run: 'a/../b' } as Partial<RunRecord>))).toThrow(/`run`/);
});

test('slices are kept where they fit, and never keep a run out of the history', () => {
  const value = (id: string, at = 0.5) => ({ id, value: at, interval: { lower: 0, upper: 1 }, rows: 3 });
  const values = [
    value('x'.repeat(300)),
    value('nan', Number.NaN),
    { ...value('bare'), interval: null },
    ...Array.from({ length: 60 }, (_, at) => value(`s${at}`)),
  ];
  const read = parseRecord(formatRecord(makeRecord({ slices: { metric: 'accuracy', values } })), where);
  expect(read.slices?.values).toHaveLength(50);
  expect(read.slices?.values.slice(0, 2)).toEqual([{ ...value('bare'), interval: null }, value('s0')]);
});
