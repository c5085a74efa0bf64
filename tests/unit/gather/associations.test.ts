import { describe, expect, it } from 'vitest';
import { associationsOf, gatherAssociations } from '../../../src/gather/associations.ts';
import { openSample, type RowSample } from '../../../src/gather/tables/sample.ts';
import { seededRandom } from '../../../src/statistics/random.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

function sampleOf(columns: Readonly<Record<string, readonly Cell[]>>): RowSample {
  const names = Object.keys(columns);
  const rows = Array.from({ length: Object.values(columns)[0]?.length ?? 0 }, (_, row) =>
    names.map((name) => columns[name]?.[row] ?? null),
  );
  return observeRows(openSample(names, names), rows).finish();
}

const random = seededRandom(3);
const many = <T>(make: (row: number) => T, length = 300): T[] => Array.from({ length }, (_, row) => make(row));
const uniform = many(() => random());
const noise = many(() => random());
const features = (columns: Record<string, readonly Cell[]>, label: string) => {
  const names = Object.keys(columns).filter((name) => name !== label);
  const found = associationsOf(sampleOf(columns), { label, features: names });
  return { ...found, of: (name: string) => found.features.find(({ feature }) => feature === name) };
};

describe('associations with a class', () => {
  const species = many((row) => ['gentoo', 'adelie', 'chinstrap'][row % 3] as string);
  const columns = {
    species,
    renamed: species.map((name) => name.toUpperCase()),
    size: many((row) => (row % 3) * 2 + (noise[row] as number)),
    noise,
    id: many((row) => `id-${row}`),
    constant: many(() => 1),
    empty: many(() => null),
    sparse: many((row) => (row < 10 ? row : null)),
  };
  const found = features(columns, 'species');

  it('are strong for a copy and a cause, and none for noise and keys', () => {
    expect(found.of('renamed')).toMatchObject({ measure: 'cramers-v', pValue: 1 / 200, predictive: 1 });
    expect(found.of('renamed')?.strength).toBeCloseTo(1, 9);
    expect(found.of('size')).toMatchObject({ measure: 'correlation-ratio', pValue: 1 / 200 });
    expect(found.of('noise')?.pValue).toBeGreaterThan(0.05);
    expect(found.of('noise')?.predictive).toBeLessThan(0.2);
    expect(found.of('id')?.pValue).toBeGreaterThan(0.05);
    expect(found.of('id')).toMatchObject({ predictive: 0 });
  });

  it('are null for what is constant or not there', () => {
    for (const name of ['constant', 'empty'])
      expect(found.of(name)).toMatchObject({ strength: null, pValue: null, predictive: null });
    expect(found.of('empty')?.rows).toBe(0);
    expect(found.of('sparse')).toMatchObject({ rows: 10, predictive: null });
  });

  it('are the same in every run, and plain JSON', () => {
    const again = features(columns, 'species');
    expect(JSON.stringify(again)).toBe(JSON.stringify(found));
    expect(JSON.parse(JSON.stringify(found.features))).toEqual(found.features);
  });

  it('see a threshold and a copy of two classes as giving them away', () => {
    const label = uniform.map((value) => Number(value > 0.3));
    const leaks = features({ label, value: uniform, copy: label.map((one) => one * 5), noise }, 'label');
    expect(leaks.of('value')?.predictive).toBe(1);
    expect(leaks.of('copy')?.predictive).toBe(1);
    expect(leaks.of('noise')?.predictive).toBeLessThan(0.2);
  });
});

describe('associations with a number', () => {
  const found = features(
    {
      price: uniform,
      monotone: uniform.map((value) => Math.exp(5 * value)),
      falling: uniform.map((value) => -(value ** 3)),
      noise,
      half: uniform.map((value) => (value > 0.5 ? 'high' : 'low')),
      id: many((row) => row + 1),
      gaps: uniform.map((value, row) => (row % 3 === 0 ? null : value)),
    },
    'price',
  );

  it('reach 1 for a monotone transform, rising or falling, and with gaps', () => {
    for (const name of ['monotone', 'falling', 'gaps'])
      expect(found.of(name)).toMatchObject({ measure: 'spearman', pValue: 1 / 200, predictive: expect.closeTo(1, 9) });
    expect(found.of('gaps')?.rows).toBe(200);
  });

  it('see a U, which has no rank correlation', () => {
    const bent = features({ price: uniform.map((value) => (value - 0.5) ** 2), value: uniform }, 'price').of('value');
    expect(bent).toMatchObject({ measure: 'correlation-ratio', pValue: 1 / 200 });
    expect(bent?.strength).toBeGreaterThan(0.8);
  });

  it('see groups, and nothing in noise and keys', () => {
    expect(found.of('half')).toMatchObject({ measure: 'correlation-ratio', pValue: 1 / 200 });
    expect(found.of('noise')?.pValue).toBeGreaterThan(0.05);
    expect(found.of('id')?.predictive).toBeLessThan(0.2);
  });

  it('list pairs of features that go together, strongest first', () => {
    expect(found.pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(
      expect.arrayContaining(['monotone falling', 'monotone gaps', 'falling gaps']),
    );
    expect(found.pairs).toHaveLength(3);
    expect(found.pairs.find(({ second }) => second === 'falling')?.correlation).toBeCloseTo(-1, 9);
  });

  it('list pairs of categories that go together', () => {
    const island = many((row) => ['Biscoe', 'Dream', 'Torgersen'][row % 3] as string);
    const { pairs } = features({ price: uniform, island, code: island.map((name) => name.slice(0, 1)) }, 'price');
    expect(pairs).toEqual([{ first: 'island', second: 'code', correlation: expect.closeTo(1, 9) }]);
  });
});

describe('p-values', () => {
  it('are below 0.05 about as often as they should be, where nothing is associated', () => {
    const draw = seededRandom(11);
    const label = many(() => Number(draw() > 0.5), 60);
    const columns = Object.fromEntries(many((row) => [`n${row}`, many(() => draw(), 60)] as const, 200));
    const { features: found } = features({ label, ...columns }, 'label');
    const small = found.filter(({ pValue }) => (pValue as number) <= 0.05).length;
    // Binomial around 10 with a deviation of 3.1.
    expect(small).toBeGreaterThan(1);
    expect(small).toBeLessThan(22);
  });
});

describe('associations as a fact', () => {
  const sample = sampleOf({ label: many(() => 'same'), x: noise, y: uniform });

  it('fail for a label that is constant or no column, and are absent without one', () => {
    expect(gatherAssociations(sample, { label: 'label', features: ['x'] })).toMatchObject({ state: 'failed' });
    expect(gatherAssociations(sample, { label: 'z', features: ['x'] })).toMatchObject({
      state: 'failed',
      error: '"z" is not a column of the training data',
    });
    expect(gatherAssociations(sample, { label: undefined, features: ['x'] }).state).toBe('absent');
    expect(gatherAssociations(sample, { label: 'y', features: [] }).state).toBe('absent');
    expect(gatherAssociations(sample, { label: 'y', features: ['x'] }).state).toBe('gathered');
  });
});
