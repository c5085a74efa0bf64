import type { PrivacyScan, ScannedTable } from '../../../../src/facts/privacy.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const table = (changes: Partial<ScannedTable>): ScannedTable => ({
  role: 'training',
  path: 'data/train.csv',
  unit: 'row',
  rows: 5000,
  findings: [],
  anonymity: { k: 8, groups: 310, smallGroups: 0, rowsInSmallGroups: 0, firstRow: null },
  sensitive: [],
  deletions: { declared: 12, found: 0, firstRows: [] },
  ...changes,
});
const output = (changes: Partial<ScannedTable>) =>
  table({
    role: 'output',
    path: 'build/train.log',
    unit: 'line',
    rows: 400,
    anonymity: null,
    deletions: null,
    ...changes,
  });
const facts = (tables: readonly ScannedTable[]) => ({ privacy: gathered<PrivacyScan>({ tables, unread: [] }) });

export const privacy: Sample = {
  pass: facts([table({}), table({ role: 'serving', path: 'data/serving.csv', rows: 900 }), output({})]),
  fail: facts([
    table({ deletions: { declared: 12, found: 1, firstRows: [731] } }),
    output({ findings: [{ column: '', pattern: 'email', count: 3, rows: [88, 91, 240] }] }),
  ]),
};
