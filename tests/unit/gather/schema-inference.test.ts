import { describe, expect, it } from 'vitest';
import { inferSchema, roundedOut } from '../../../src/gather/schema-inference.ts';
import { openProfile } from '../../../src/gather/tables/profile.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

const schemaOf = (columns: Readonly<Record<string, readonly Cell[]>>) => {
  const names = Object.keys(columns);
  const length = columns[names[0] as string]?.length ?? 0;
  const rows = Array.from({ length }, (_, row) => names.map((name) => columns[name]?.[row] ?? null));
  return inferSchema(observeRows(openProfile(names), rows).finish());
};
const repeated = (values: readonly Cell[], times: number): Cell[] =>
  new Array<readonly Cell[]>(times).fill(values).flat();

describe('an inferred schema', () => {
  it('has types, required, unique, enum, bounds and the key', () => {
    const rows = Array.from({ length: 12 }, (_, row) => row);
    expect(
      schemaOf({
        penguin_id: rows.map((row) => String(row + 1)),
        island: repeated(['Dream', 'Biscoe'], 6),
        name: rows.map((row) => `penguin ${row}`),
        mass: rows.map((row) => String(3001.5 + 100 * row)),
        legs: repeated(['2', ''], 6),
        wild: repeated(['true', 'false'], 6),
        seen: rows.map((row) => `2026-01-${10 + row}`),
        at: rows.map((row) => `2026-01-${10 + row} 10:00`),
        odd: repeated(['1', 'a'], 6),
        nothing: repeated([''], 12),
      }),
    ).toMatchObject({
      primaryKey: 'penguin_id',
      fields: [
        { name: 'penguin_id', type: 'integer', constraints: { required: true, unique: true, minimum: 0, maximum: 20 } },
        { name: 'island', type: 'string', constraints: { required: true, enum: ['Biscoe', 'Dream'] } },
        { name: 'name', type: 'string', constraints: { required: true, unique: true } },
        { name: 'mass', type: 'number', constraints: { required: true, minimum: 3000, maximum: 5000 } },
        { name: 'legs', type: 'integer', constraints: { minimum: 2, maximum: 2 } },
        { name: 'wild', type: 'boolean', constraints: { required: true } },
        { name: 'seen', type: 'date', constraints: { required: true } },
        { name: 'at', type: 'datetime', format: 'any', constraints: { required: true } },
        { name: 'odd', type: 'any' },
        { name: 'nothing', type: 'any' },
      ],
    });
  });

  it('lists no value that few rows share, and no key with duplicates', () => {
    const schema = schemaOf({ id: [...repeated(['1'], 6), '2'], name: [...repeated(['often'], 6), 'Ana'] });
    expect(JSON.stringify(schema)).not.toContain('Ana');
    expect(schema.primaryKey).toBeUndefined();
  });

  it('sets no bounds where a value is infinite or was rounded', () => {
    const schema = schemaOf({ a: ['1', 'inf'], b: ['1', '9007199254740993'] });
    expect(schema.fields.map(({ constraints }) => constraints)).toEqual([{ required: true }, { required: true }]);
  });
});

describe('bounds', () => {
  const cases: [number, number, number, number, number][] = [
    [0.12, 0.87, 0, 0.1, 0.9],
    [-3.2, 41, 0, -10, 50],
    [0, 1, 1, 0, 1],
    [32, 60, 0, 30, 60],
    [1e9 + 1, 1e9 + 2, 1, 1e9 + 1, 1e9 + 2],
    [5, 5, 0, 5, 5],
    [0, 0, 0, 0, 0],
  ];
  it.each(cases)('of %d to %d, by at least %d, are %d and %d', (minimum, maximum, step, low, high) => {
    expect(roundedOut({ minimum, maximum }, step)).toEqual({ minimum: low, maximum: high });
  });

  it('never exclude an extreme', () => {
    for (let power = -290; power < 290; power += 7)
      for (const factor of [1, 1.1, 3.3333333333333335, 9.999999999999998]) {
        const maximum = factor * 10 ** power;
        for (const minimum of [-maximum * 0.7, maximum / 3, maximum * (1 - 1e-15), 0]) {
          const bounds = roundedOut({ minimum, maximum }, 0);
          expect(bounds.minimum ?? minimum).toBeLessThanOrEqual(minimum);
          expect(bounds.maximum ?? maximum).toBeGreaterThanOrEqual(maximum);
        }
      }
    expect(roundedOut({ minimum: -1.7e308, maximum: 1.7e308 }, 0)).toEqual({});
  });
});
