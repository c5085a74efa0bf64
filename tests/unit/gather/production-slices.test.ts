import { expect, test } from 'vitest';
import { absent, failed, gathered } from '../../../src/facts.ts';
import { withRecordedSlices } from '../../../src/gather/production.ts';
import { RecordError, type RunRecord } from '../../../src/history/record.ts';
import type { StoredRecord } from '../../../src/history/store.ts';
import { RemoteError } from '../../../src/support/git-store.ts';
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
    if (record.run === 'broken') throw new RecordError('records/x.json', 'corrupt', 'is not JSON');
    return record;
  },
});

test('the version in production comes with the slices that its own run recorded', async () => {
  const other = makeRecord({ artifacts: '0'.repeat(64), slices: { ...slices, metric: 'f1' } });
  const records = [makeRecord({ run: 'broken' }), other, makeRecord({ slices })];
  const found = await withRecordedSlices(production, historyOf(records), 'penguins');
  expect(found).toEqual({ state: 'gathered', value: { ...served, slices } });
});

test.each([
  ['no record is there', [], absent('the history has no record of its commit')],
  ['its run recorded none', [makeRecord()], absent('its run recorded no quality on slices')],
  [
    'its record is broken',
    [makeRecord({ run: 'broken' })],
    failed('a record of its commit cannot be read: records/x.json: is not JSON'),
  ],
])('it says why there are none: %s', async (_, records, withoutSlices) => {
  const found = await withRecordedSlices(production, historyOf(records), 'penguins');
  expect(found).toEqual(gathered({ ...served, withoutSlices }));
});

test('it says that the history cannot be read, and hides no bug', async () => {
  const broken = (error: Error) => ({ ...historyOf([]), recordsOf: () => Promise.reject(error) });
  const remote = broken(new RemoteError('unreachable', 'no network'));
  expect(await withRecordedSlices(production, remote, 'penguins')).toEqual(
    gathered({ ...served, withoutSlices: failed('the history could not be read: no network') }),
  );
  await expect(withRecordedSlices(production, broken(new TypeError('a bug')), 'penguins')).rejects.toThrow('a bug');
});

test('nothing is added where nothing is promoted', async () => {
  const none = absent('nothing is promoted yet');
  expect(await withRecordedSlices(none, historyOf([makeRecord({ slices })]), 'penguins')).toBe(none);
});
