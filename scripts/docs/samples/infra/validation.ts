import { gathered } from '../../../../src/facts.ts';
import { baseline, metrics } from '../../../../tests/support/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (accuracy: number) => ({
  metrics: gathered(metrics({ accuracy })),
  baseline: gathered(baseline({ accuracy: 0.95 })),
  overlap: gathered({
    by: 'rows' as const,
    columns: ['bill_length_mm', 'bill_depth_mm', 'species'],
    columnCount: 3,
    rows: 412,
    shared: 1,
    leftOut: 4,
    firstRows: [37],
    equal: null,
  }),
});

export const validation: Sample = { pass: facts(0.948), fail: facts(0.92) };
