import { describe, expect, it } from 'vitest';
import { parseYamlAs } from '../../../../src/config/load.ts';
import { descriptor } from '../../../../src/gather/schema/descriptor.ts';
import { rulesOf } from '../../../../src/gather/schema/field-rules.ts';
import { openConformance, readingHints } from '../../../../src/gather/schema.ts';
import type { Batch } from '../../../../src/gather/tables/batch.ts';
import { createDecoder } from '../../../../src/gather/tables/decode.ts';
import { missingValuesOf } from '../../../../src/gather/tables/decode-missing.ts';
import { seededRandom } from '../../../../src/statistics/random.ts';
import { emptySummary } from './table.ts';

const numbers = [
  '0',
  '-0',
  '5',
  '+5',
  '1.5',
  '-2e3',
  '1e400',
  'nan',
  '-inf',
  '9007199254740993',
  '12345678',
  '007',
  '1.',
];
const times = [
  ...['2024-01-31', '2024-02-30', '2024-1-5', '2024-01-31 10:15:00', '2024-01-31T10:15:00Z', '2024-01-31 10:15'],
  ...[
    '2024-01-31T24:00:00',
    '2024-01-31T24:00:00Z',
    '0000-01-01 00:00:00',
    '0001-01-01 00:00:00',
    '9999-12-31 23:59:59',
  ],
  ...['2024-01-31 10:15:00.1234', '2024-01-31 10:15:60', '2024-01-31T10:15:00+02:00', '2024-01-31T10:15-0100'],
  ...['2024-01-31x10:15:00', '2024-01-31T10:15:00z', '10:15:00', '2024-12-01 00:00:00'],
];
const texts = [
  'a',
  'ab',
  'abcd',
  'abcdefgh',
  'äöü',
  'äöüß',
  '日本',
  '👍👍',
  'ß',
  'true',
  'False',
  'SKU-1',
  'SKU-12',
  'a'.repeat(300),
];
const fields = [
  ['integer', { minimum: 0, maximum: 100 }],
  ['integer', { maximum: 10_000_000 }],
  ['integer', { enum: [5, 0] }],
  ['number', { minimum: -1, maximum: 2 }],
  ['number', { minimum: 0, enum: [5, 1.5] }],
  ['boolean', {}],
  ['date', { minimum: '2024-01-01', maximum: '2024-06-30' }],
  ['datetime', {}],
  ['datetime', { minimum: '2024-01-31 10:15:00', maximum: '2024-11-30 00:00:00' }],
  ['datetime', { enum: ['2024-01-31 10:15:00'] }],
  ['time', { minimum: '09:00:00' }],
  ['string', {}],
  ['string', { minLength: 2 }],
  ['string', { maxLength: 3 }],
  ['string', { minLength: 2, maxLength: 4 }],
  ['string', { maxLength: 4, pattern: '[a-zß]+|SKU-\\d' }],
  ['string', { minLength: 1, maxLength: 5, pattern: 'SKU-\\d{1,2}' }],
  ['string', { pattern: '[a-z]+' }],
  ['string', { enum: ['ab', 'ß', '5'] }],
  ['any', { enum: ['ab', '5', '2024-01-31'] }],
] as const;

/** A batch of one column as a CSV reader yields it, by a decoder that keeps its dictionary. */
function batchOf(cells: readonly string[], firstRow: number, decode: ReturnType<typeof createDecoder>): Batch {
  const encoded = cells.map((cell) => new TextEncoder().encode(cell));
  const ends = Int32Array.from(
    encoded,
    (() =>
      (
        (sum) =>
        ({ length }: Uint8Array) =>
          (sum += length)
      )(0))(),
  );
  const starts = Int32Array.from(ends, (end, row) => end - (encoded[row] as Uint8Array).length);
  const bytes = Buffer.concat(encoded);
  const decoded = decode({ kind: 'fields', bytes, starts, ends, first: 0, stride: 1, lexical: true }, cells.length);
  return { firstRow, rows: cells.length, cells: () => decoded };
}

describe('each way in which the cells of a batch are judged', () => {
  it.each(fields)('agrees with reading every cell as text: %s %j', (type, constraints) => {
    const written = { fields: [{ name: 'a', type, constraints: { ...constraints, required: true } }] };
    const schema = { file: 'a.json', ...parseYamlAs(descriptor, 'a.json', JSON.stringify(written)).value };
    const field = schema.fields[0] as (typeof schema.fields)[number];
    const { read, rules } = rulesOf(field);
    const random = seededRandom(JSON.stringify(written).length);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    let violations = 0;
    for (let round = 0; round < 60; round += 1) {
      // Batches of one kind go other ways than mixed ones; a small dictionary is full soon.
      const pools = pick([
        [numbers],
        [['1', '2', '50']],
        [times],
        [times.slice(3, 5)],
        [texts],
        [numbers, times, texts],
      ]);
      const limits = pick([
        { values: 2, bytes: 1000 },
        { values: 100, bytes: 10_000 },
      ]);
      const decode = createDecoder(missingValuesOf(['']), !readingHints(schema).textColumns.has('a'), limits);
      const share = pick([0, 0.3]);
      const expected: Record<string, number[]> = {};
      const note = (constraint: string, row: number): void => {
        expected[constraint] = [...(expected[constraint] ?? []), row];
      };
      const observer = openConformance(schema, { role: 'training', columns: ['a'] });
      let row = 1;
      for (let batch = 0; batch < 4; batch += 1) {
        const cells = Array.from({ length: 9 }, () => (random() < share ? '' : pick(pick(pools))));
        observer.observe(batchOf(cells, row, decode));
        for (const cell of cells) {
          const value = cell === '' ? undefined : read(cell);
          if (cell === '') note('required', row);
          else if (value === undefined) note('type', row);
          else for (const { constraint, holds } of rules) if (!holds(value)) note(constraint, row);
          row += 1;
        }
      }
      const found = observer.finish((at) => ({ file: 'a.csv', row: at }), emptySummary).violations;
      violations += found.length;
      expect(Object.fromEntries(found.map((one) => [one.constraint, [one.count, one.rows]]))).toEqual(
        Object.fromEntries(Object.entries(expected).map(([name, rows]) => [name, [rows.length, rows.slice(0, 5)]])),
      );
    }
    expect(violations).toBeGreaterThan(0);
  });

  it.each([
    ['in order', (row: number) => row, []],
    ['in order with a repeat later', (row: number) => (row === 15 ? 3 : row), [16]],
    ['twice the same within a batch', (row: number) => (row === 8 ? 7 : row), [9]],
    ['equal though written otherwise', (row: number) => (row === 17 ? '3.0' : row), [18]],
    ['out of order without a repeat', (row: number) => (row * 7) % 20, []],
    [
      'not a number once',
      (row: number) => (row > 9 ? (row === 12 ? 'x' : 9) : row),
      [11, 12, 14, 15, 16, 17, 18, 19, 20],
    ],
    ['zero of two signs', (row: number) => (row === 0 ? '-0' : row === 1 ? '0' : row), [2]],
  ])('finds a key that is there twice: %s', (_, cellOf, rows) => {
    const written = { fields: [{ name: 'a', type: 'number', constraints: { unique: true } }] };
    const schema = { file: 'a.json', ...parseYamlAs(descriptor, 'a.json', JSON.stringify(written)).value };
    for (const size of [1, 4, 20]) {
      const observer = openConformance(schema, { role: 'training', columns: ['a'] });
      const decode = createDecoder(missingValuesOf(['']), true, { values: 100, bytes: 1000 });
      const cells = Array.from({ length: 20 }, (_, row) => String(cellOf(row)));
      for (let from = 0; from < 20; from += size)
        observer.observe(batchOf(cells.slice(from, from + size), from + 1, decode));
      const found = observer
        .finish((row) => ({ file: 'a.csv', row }), emptySummary)
        .violations.find(({ constraint }) => constraint === 'unique');
      expect([found?.count ?? 0, found?.rows ?? []]).toEqual([rows.length, rows.slice(0, 5)]);
    }
  });
});
