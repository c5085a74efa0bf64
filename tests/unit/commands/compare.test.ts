import { expect, test } from 'vitest';
import { rowsOf, type Side } from '../../../src/commands/compare.ts';
import type { RunRecord } from '../../../src/history/record.ts';

const side = (datasets?: RunRecord['datasets']): Side => ({
  name: 'v1.0.0',
  commit: 'a'.repeat(40),
  score: 3,
  metrics: {},
  record: {
    parameters: {},
    data: { training: null, testing: null, serving: null },
    ...(datasets === undefined ? {} : { datasets }),
  } as unknown as RunRecord,
});
const differing = (before: Side, after: Side) => rowsOf(before, after).filter((row) => row.before !== row.after);

test('datasets of the tracking server, by name and context', () => {
  const before = side([
    { name: 'penguins', digest: 'd1', context: 'training' },
    { name: 'penguins', digest: 'e1', context: 'evaluation' },
    { name: 'gone', digest: 'g1', context: null },
  ]);
  const after = side([
    { name: 'penguins', digest: 'd2', context: 'training' },
    { name: 'penguins', digest: 'e1', context: 'evaluation' },
  ]);
  expect(differing(before, after)).toEqual([
    { kind: 'dataset', name: 'gone', before: 'g1', after: 'none', change: '' },
    { kind: 'dataset', name: 'penguins (training)', before: 'd1', after: 'd2', change: '' },
  ]);
  expect(differing(side(), side())).toEqual([]);
});
