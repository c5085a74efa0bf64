import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type PrivacyPattern, privacyOptions } from '../../../src/config/options/privacy.ts';
import { openPrivacyScan } from '../../../src/gather/privacy.ts';
import { isTableName, loadDeletions, scanTextFile } from '../../../src/gather/privacy-files.ts';
import { bitOf, patternsIn } from '../../../src/gather/privacy-patterns.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

const options = (written: object = {}) => z.object(privacyOptions).parse(written);
const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../../golden/privacy/privacy.json'), 'utf8')) as {
  patterns: Record<PrivacyPattern, [string, boolean][]>;
  anonymity: { rows: Cell[][]; limit: number; k: number };
};
const scan = (columns: string[], rows: Cell[][], written: object = {}, table: object = {}, reading = {}) =>
  observeRows(
    openPrivacyScan(options(written), { role: 'training', path: 'train.csv', columns, key: undefined, ...table }),
    rows,
    reading,
  ).finish();
const found = (cells: Cell[], reading = {}) =>
  scan(
    ['a'],
    cells.map((cell) => [cell]),
    {},
    {},
    reading,
  ).findings.map(({ pattern, count, rows }) => [pattern, count, rows]);
const has = (text: string, pattern: PrivacyPattern): boolean => {
  const bytes = new TextEncoder().encode(text);
  return (patternsIn(bytes, 0, bytes.length, bitOf[pattern]) & bitOf[pattern]) !== 0;
};

describe('patterns', () => {
  for (const pattern of ['iban', 'ssn', 'email', 'phone', 'ip'] as const)
    it.each(golden.patterns[pattern])(`agree with the field's own tools on ${pattern} %s: %s`, (text, expected) => {
      expect(has(text, pattern)).toBe(expected);
      expect(has(`see (${text}), please`, pattern)).toBe(expected);
    });

  it.each(golden.patterns.card)('agree on the check digit of card number %s: %s', (text, expected) => {
    const spaced = text.length === 16 ? text.replace(/(\d{4})(?=\d)/g, '$1 ') : text;
    expect(found([spaced]).length > 0).toBe(expected);
    expect(found([`"${text}"`]).length > 0).toBe(expected);
  });

  it.each([
    ['phone', '(415) 555-2671', true],
    ['phone', '415-555-2671', true],
    ['phone', '0171 1234567', true],
    ['phone', '01 23 45 67 89', true],
    ['phone', '2024-01-31 10:15:00', false],
    ['phone', '01-02-2024 10:15', false],
    ['phone', '4155552671', false],
    ['phone', '550e8400-e29b-41d4-a716-446655440000', false],
    ['email', 'logo@2x.png', false],
    ['email', '{"mail":"ana@example.org"}', true],
    ['email', 'mailto=ana@example.org.', true],
    ['ip', '127.0.0.1', false],
    ['ip', 'std::vector<a::b>', false],
    ['ip', 'from 8.8.8.8:53', true],
    ['ssn', '123456789', false],
    ['iban', 'pay DE89 3704 0044 0532 0130 00 now', true],
    ['card', '5500-0000-0000-0004', true],
  ] as const)('%s in %s: %s', (pattern, text, expected) => {
    expect(has(text, pattern)).toBe(expected);
  });

  it('are found wherever a long text is cut, in time that grows with its length', () => {
    for (const at of [15_860, 16_380, 16_384, 31_700])
      expect(has(`${'x '.repeat(at / 2)}ana@example.org${' y'.repeat(9000)}`, 'email')).toBe(true);
    const started = performance.now();
    for (const hostile of ['@', 'a@a.', '+1', '1 ', '0171 ', 'AB12 ', '1.', 'f:', '4111 '])
      patternsIn(new TextEncoder().encode(hostile.repeat(100_000)), 0, hostile.length * 100_000, 63);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('the scan of a table', () => {
  it('counts cells and tells rows over batches, never a value', () => {
    const table = scan(
      ['id', 'note'],
      [
        [1, 'x'],
        [2, 'to ana@example.org'],
        [3, null],
        [4, 'bob@example.org'],
        [5, 'to ana@example.org'],
      ],
    );
    expect(table).toMatchObject({
      rows: 5,
      findings: [{ column: 'note', pattern: 'email', count: 3, rows: [2, 4, 5] }],
    });
    expect(JSON.stringify(table)).not.toContain('example.org');
  });

  it('tells card numbers from identifiers that pass the Luhn test by chance', () => {
    const cards = golden.patterns.card.filter(([, valid]) => valid).map(([text]) => text);
    const ids = Array.from({ length: 200 }, (_, index) => String(4_000_000_000_000_000 + index * 7919));
    expect(found(cards)).toEqual([['card', cards.length, [1, 2, 3, 4, 5]]]);
    expect(found(cards, { lexical: false })).toEqual([['card', cards.length, [1, 2, 3, 4, 5]]]);
    expect(found(cards.map(Number))[0]?.[0]).toBe('card');
    expect(found(cards.map((card) => `${card}.0`))[0]?.[0]).toBe('card');
    expect(found(ids)).toEqual([]);
    expect(found(ids, { lexical: false })).toEqual([]);
  });

  it('sees a phone number that CSV makes an integer, and skips numbers, dates and missing cells', () => {
    expect(found(['+491711234567', 5])).toEqual([['phone', 1, [1]]]);
    expect(found([491711234567, 1.5, '2024-01-31', null, Number.NaN, Number.POSITIVE_INFINITY, true])).toEqual([]);
  });

  it('looks only for the patterns that are asked for', () => {
    const { findings } = scan(['a'], [['ana@example.org, 8.8.8.8']], { patterns: ['ip'] });
    expect(findings.map(({ pattern }) => pattern)).toEqual(['ip']);
  });

  it('counts the groups of quasi-identifiers as pandas does', () => {
    const { rows, limit, ...expected } = golden.anonymity;
    const written = { 'quasi-identifiers': ['age', 'postcode', 'sex'], k: limit };
    expect(scan(['age', 'postcode', 'sex'], rows, written).anonymity).toMatchObject(expected);
    expect(scan(['age', 'postcode', 'sex'], rows, written, {}, { size: 64, lexical: false }).anonymity).toMatchObject(
      expected,
    );
    expect(scan(['age', 'postcode'], rows, written).anonymity).toBeNull();
    expect(scan(['age', 'postcode', 'sex'], [], written).anonymity).toBeNull();
  });

  it('keeps many groups apart', () => {
    const rows = Array.from({ length: 20_000 }, (_, index): Cell[] => [index % 10_000, `t${index % 10_000}`]);
    expect(scan(['a', 'b'], rows, { 'quasi-identifiers': ['a', 'b'], k: 3 }, {}, { size: 5000 }).anonymity).toEqual({
      k: 2,
      groups: 10_000,
      smallGroups: 10_000,
      rowsInSmallGroups: 20_000,
      firstRow: 1,
    });
  });

  it('tells sensitive columns in the clear from hashed and empty ones', () => {
    const sha = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const written = { sensitive: ['hash', 'half', 'empty', 'number', 'absent'] };
    const rows = [
      [sha, sha, null, 1],
      [sha, null, null, 2],
      [null, 'ana', null, 3],
    ];
    expect(scan(['hash', 'half', 'empty', 'number'], rows, written).sensitive).toEqual(['half', 'number']);
  });

  it('finds deleted keys, however the number is written', () => {
    const deletions = new Set(['7', 'x9']);
    const table = { key: ['id'], deletions };
    expect(scan(['id'], [[7], ['x9'], ['7.0'], [8]], {}, table).deletions).toEqual({
      declared: 2,
      found: 3,
      firstRows: [1, 2, 3],
    });
    expect(scan(['other'], [[7]], {}, table).deletions).toBeNull();
  });
});

describe('files', () => {
  const root = mkdtempSync(join(tmpdir(), 'privacy-'));
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(root, name), content);
    return name;
  };

  it('are scanned line by line', async () => {
    const log = write(
      'run.log',
      `start\n${'x '.repeat(700_000)}\nuser ana@example.org from 8.8.8.8\r\n\nlast bob@example.org`,
    );
    expect(await scanTextFile(root, log, options())).toMatchObject({
      role: 'output',
      path: 'run.log',
      unit: 'line',
      rows: 5,
      findings: [
        { column: '', pattern: 'email', count: 2, rows: [3, 5] },
        { column: '', pattern: 'ip', count: 1, rows: [3] },
      ],
    });
  });

  it('that are no text, or not there, are an error', async () => {
    await expect(scanTextFile(root, write('model.pkl', new Uint8Array([1, 0, 2])), options())).rejects.toThrow(
      /model.pkl:1: is not UTF-8 text/,
    );
    await expect(scanTextFile(root, 'nothing.log', options())).rejects.toThrow('no such file');
    expect(['a.csv', 'a.parquet', 'a.jsonl.gz', 'a.log', 'a.json'].filter(isTableName)).toEqual([
      'a.csv',
      'a.parquet',
      'a.jsonl.gz',
    ]);
  });

  it('list the deletions', async () => {
    expect([...(await loadDeletions(root, write('gone.txt', '7\r\n\n x9 \n8.0\n'), ['id']))]).toEqual(['7', 'x9', '8']);
    expect((await loadDeletions(root, write('gone.csv', 'why,id\n"a,b",7\n'), ['id'])).has('7')).toBe(true);
    await expect(loadDeletions(root, write('wrong.csv', 'why,key\na,7\n'), ['id'])).rejects.toThrow(
      /wrong.csv:1: has no column "id"/,
    );
    await expect(loadDeletions(root, write('ragged.csv', 'id,why\na\n'), ['id'])).rejects.toThrow(/ragged.csv:2/);
  });
});
