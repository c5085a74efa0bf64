import { expect, test } from 'vitest';
import { absent, gathered } from '../../../src/facts.ts';
import { withRecordedSlices } from '../../../src/gather/production.ts';
import type { RunRecord } from '../../../src/history/record.ts';
import type { StoredRecord } from '../../../src/history/store.ts';
import { baseline } from '../../support/facts.ts';
import { makeRecord } from '../history/records.ts';

const slices = { metric: 'accuracy', values: [{ id: 'sex=f', value: 0.9, interval: null, rows: 40 }] };
const digest = 'f'.repeat(64);
const served = { ...baseline({ accuracy: 0.9 }), version: '1.0.0', stage: 'production', digest };
const production = gathered(served);

const historyOf = (records: readonly RunRecord[]) => ({
  recordsOf: async () => records.map((_, at) => ({ path: String(at) }) as StoredRecord),
  read: async ({ path }: StoredRecord) => {
    const record = records[Number(path)] as RunRecord;
    if (record.run === 'broken') throw new Error('corrupt');
    return record;
  },
});

test('the version in production comes with the slices that its own run recorded', async () => {
  const other = makeRecord({ artifacts: '0'.repeat(64), slices: { ...slices, metric: 'f1' } });
  const records = [makeRecord({ run: 'broken' }), other, makeRecord({ slices })];
  const found = await withRecordedSlices(production, historyOf(records), 'penguins');
  expect(found).toEqual({ state: 'gathered', value: { ...served, slices } });
});

test('it is left as it is without such a record, without a history, and where the history cannot be read', async () => {
  expect(await withRecordedSlices(production, historyOf([makeRecord()]), 'penguins')).toEqual(production);
  expect(await withRecordedSlices(production, null, 'penguins')).toEqual(production);
  const broken = { ...historyOf([]), recordsOf: () => Promise.reject(new Error('no network')) };
  expect(await withRecordedSlices(production, broken, 'penguins')).toEqual(production);
  const none = absent('nothing is promoted yet');
  expect(await withRecordedSlices(none, historyOf([makeRecord({ slices })]), 'penguins')).toBe(none);
});
