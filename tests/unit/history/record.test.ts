import { expect, test } from 'vitest';
import {
  formatRecord,
  largestRecord,
  parseRecord,
  RecordError,
  type RunRecord,
  recordPath,
} from '../../../src/history/record.ts';
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
    ...Array.from({ length: 260 }, (_, at) => value(`s${at}`)),
  ];
  const read = parseRecord(formatRecord(makeRecord({ slices: { metric: 'accuracy', values } })), where);
  expect(read.slices?.values).toHaveLength(200);
  expect(read.slices?.values.slice(0, 2)).toEqual([{ ...value('bare'), interval: null }, value('s0')]);
});

test('the largest slices of all cuts are kept', () => {
  const value = (id: string, rows: number) => ({ id, value: 0.5, interval: null, rows });
  const cut = (by: string, rows: number) => Array.from({ length: 150 }, (_, at) => value(`${by}=${at}`, rows - at));
  const values = [...cut('city', 150), ...cut('sex', 1000)];
  const kept = parseRecord(formatRecord(makeRecord({ slices: { metric: 'accuracy', values } })), where).slices?.values;
  expect(kept).toHaveLength(200);
  expect(kept?.filter(({ id }) => id.startsWith('sex='))).toHaveLength(150);
  expect(Math.min(...(kept ?? []).map(({ rows }) => rows))).toBe(101);
});

test('slices make room where the record would be too long', () => {
  const long = (at: number) => `${at}-`.padEnd(245, 'x');
  const sources = Array.from({ length: 10 }, (_, at) => ({
    name: long(at),
    bytes: 1,
    files: 1,
    sha256: '0'.repeat(64),
    columns: Array.from({ length: 200 }, (_, column) => ({ name: long(column), type: 'x'.repeat(230) })),
  }));
  const values = Array.from({ length: 200 }, (_, at) => ({ id: long(at), value: 0.5, interval: null, rows: 200 - at }));
  const content = formatRecord(makeRecord({ sources, slices: { metric: 'accuracy', values } }));
  expect(content.length).toBeLessThanOrEqual(largestRecord);
  const kept = parseRecord(content, where).slices?.values ?? [];
  expect(kept.length).toBeGreaterThanOrEqual(1);
  expect(kept.length).toBeLessThan(200);
  expect(kept).toEqual(values.slice(0, kept.length));
});
