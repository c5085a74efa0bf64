import { describe, expect, it } from 'vitest';
import { privacy } from '../../../../src/checks/data/privacy.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { PrivacyScan, ScannedTable } from '../../../../src/facts/privacy.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const table = (changes: Partial<ScannedTable> = {}): ScannedTable => ({
  role: 'training',
  path: 'train.csv',
  unit: 'row',
  rows: 100,
  findings: [],
  anonymity: null,
  sensitive: [],
  deletions: null,
  ...changes,
});
const email = { column: 'note', pattern: 'email', count: 3, rows: [4, 9, 12] };
const facts = (tables: ScannedTable[], options: object = {}, unread: PrivacyScan['unread'] = []) =>
  factsWith({ configuration: { tests: { 'data/privacy': options } }, privacy: gathered({ tables, unread }) });
const answer = (...given: Parameters<typeof facts>) => runCheck(privacy, facts(...given)).finding;
const anonymity = (k: number) => ({ k, groups: 9, smallGroups: 1, rowsInSmallGroups: k, firstRow: 7 });

describe('data/privacy', () => {
  it('passes when nothing was found in rows that were looked at', () => {
    expect(answer([table()])).toMatchObject({ outcome: 'pass', summary: 'no personal data in 100 rows of 1 table' });
  });

  it('fails on a personal value in any table or output, with column, count and row', () => {
    expect(answer([table({ findings: [email] })])).toMatchObject({
      outcome: 'fail',
      summary: 'expected no personal data, found email in train.csv, column note, row 4',
      evidence: [{ rows: [['train.csv', 'note', 'email', 3, '4, 9, 12']] }],
    });
    const log = table({ role: 'output', path: 'run.log', unit: 'line', findings: [{ ...email, column: '' }] });
    expect(answer([table(), log]).summary).toContain('found email in run.log, line 4');
  });

  it('shows what the configuration allows, and allows no more', () => {
    const allow = [{ column: 'note', pattern: 'email', in: ['training'], reason: 'our own desk' }];
    const found = table({ findings: [email] });
    expect(answer([found], { allow })).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('1 allowed'),
    });
    expect(answer([found, { ...found, role: 'serving', path: 'serving.csv' }], { allow }).outcome).toBe('fail');
    expect(answer([table({ findings: [{ ...email, pattern: 'ip' }] })], { allow }).outcome).toBe('fail');
  });

  it('fails on small groups, sensitive columns downstream and deletions that are still there', () => {
    const quasi = { 'quasi-identifiers': ['age', 'sex'] };
    expect(answer([table({ anonymity: anonymity(4) })], quasi)).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('groups of 4 with k = 5 in train.csv'),
    });
    expect(answer([table({ anonymity: anonymity(5) })], quasi).outcome).toBe('pass');
    const sensitive = { sensitive: ['income'] };
    const served = { role: 'serving', path: 'serving.csv' };
    expect(answer([table({ sensitive: ['income'] }), table(served)], sensitive).outcome).toBe('pass');
    expect(answer([table(), table({ ...served, sensitive: ['income'] })], sensitive).outcome).toBe('fail');
    const gone = { deletions: 'gone.txt' };
    expect(answer([table({ deletions: { declared: 3, found: 1, firstRows: [8] } })], gone)).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('deleted keys in train.csv, row 8'),
    });
    expect(answer([table({ deletions: { declared: 3, found: 0, firstRows: [] } })], gone).outcome).toBe('pass');
  });

  it('is inconclusive where nothing could be looked at', () => {
    expect(runCheck(privacy, factsWith({ privacy: absent('no tables') })).finding.outcome).toBe('inconclusive');
    expect(answer([]).outcome).toBe('inconclusive');
    expect(answer([table({ rows: 0 })]).outcome).toBe('inconclusive');
    expect(answer([table({ rows: Number.NaN })]).outcome).toBe('inconclusive');
    expect(answer([table({ anonymity: anonymity(Number.NaN) })], { 'quasi-identifiers': ['age'] }).outcome).toBe(
      'inconclusive',
    );
    for (const options of [
      { 'quasi-identifiers': ['aeg'] },
      { deletions: 'gone.txt' },
      { sensitive: ['income'] },
      { outputs: ['build/*.log'] },
    ])
      expect(answer([table()], options).outcome).toBe('inconclusive');
    expect(answer([table()], {}, [{ path: 'a.bin', problem: 'is not UTF-8 text' }])).toMatchObject({
      outcome: 'inconclusive',
      summary: 'a.bin was not scanned: is not UTF-8 text',
    });
    const serving = { ...facts([table()]).tables, serving: failed('serving.csv: no such file') };
    expect(runCheck(privacy, { ...facts([table()]), tables: serving }).finding.outcome).toBe('inconclusive');
  });

  it('changes the score', () => {
    const score = (found: ScannedTable) => judge(facts([found])).score.sections.data;
    expect(score(table()) - score(table({ findings: [email] }))).toBe(1);
  });
});
