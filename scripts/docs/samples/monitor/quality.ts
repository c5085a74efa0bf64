import { gathered } from '../../../../src/facts.ts';
import { baseline } from '../../../../tests/support/facts.ts';
import type { Sample } from '../sample.ts';

const around = (estimate: number, half: number) => ({
  estimate,
  interval: { lower: estimate - half, upper: estimate + half },
  rows: 900,
});
const facts = (accuracy: number) => ({
  quality: gathered({
    file: 'monitoring/predictions.csv',
    labels: 'monitoring/labels.csv',
    rows: 1000,
    labelled: 900,
    task: 'classes' as const,
    confidence: 0.95,
    metrics: [{ name: 'accuracy', direction: 'higher' as const, value: around(accuracy, 0.017), holdout: null }],
    bias: [{ of: 'Adelie', predicted: 0.43, observed: 0.44, bias: around(-0.01, 0.02), relative: false }],
    slices: [],
    smallSlices: { slices: 0, rows: 0 },
    beyond: 0,
    freshness: { newest: '2026-11-20T00:00:00.000Z', by: 'timestamp' as const, column: 'at' },
    notes: [],
  }),
  production: gathered({
    ...baseline({ accuracy: 0.95 }),
    version: '1.4.0',
    stage: 'production',
    digest: 'd'.repeat(64),
  }),
});

export const quality: Sample = { pass: facts(0.943), fail: facts(0.86) };
