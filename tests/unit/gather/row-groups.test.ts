import { expect, test } from 'vitest';
import { groupRows } from '../../../src/gather/row-groups.ts';

const column = (name: string, names: readonly string[]) => ({
  name,
  kind: 'categories' as const,
  codes: Int32Array.from(names.keys()),
  names: [...names],
});

test('long values with the same beginning are two groups, the same in each run', () => {
  const [a, b] = [`${'x'.repeat(100)}1`, `${'x'.repeat(100)}2`];
  const { groups } = groupRows(column('text', [a, b, 'short']));
  const ids = groups.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toContain('text=short');
  expect(groupRows(column('text', [b, a])).groups.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
  for (const { id, name } of groups) {
    expect(id.length).toBeLessThanOrEqual(95);
    expect(name).toBe(id);
  }
});

test('long names of columns with the same beginning are two', () => {
  const idOf = (name: string) => groupRows(column(name, ['a'])).groups[0]?.id;
  expect(idOf(`${'y'.repeat(100)}1`)).not.toBe(idOf(`${'y'.repeat(100)}2`));
});
