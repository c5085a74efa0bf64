import type { ColumnSkew } from '../../../../src/facts/skew.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const column = (
  name: string,
  kind: ColumnSkew['kind'],
  measure: ColumnSkew['distances'][number]['measure'],
  corrected: number,
): ColumnSkew => ({
  column: name,
  kind,
  trainingCount: 5000,
  servingCount: 900,
  trainingMissing: 0.01,
  servingMissing: 0.01,
  distances: [
    { measure, value: corrected + 0.01, corrected, low: Math.max(0, corrected - 0.03), high: corrected + 0.03 },
  ],
});
const facts = (mass: number) => ({
  skew: gathered({
    trainingRows: 5000,
    servingRows: 900,
    columns: [
      column('body_mass_g', 'numeric', 'jensen-shannon', mass),
      column('island', 'categorical', 'l-infinity', 0.04),
    ],
    notCompared: [],
    onlyTraining: [],
    onlyServing: [],
    rows: null,
  }),
  freshness: gathered({ newest: '2026-11-20T10:00:00.000Z', by: 'commit' as const, column: null }),
});

export const skew: Sample = { pass: facts(0.03), fail: facts(0.38) };
