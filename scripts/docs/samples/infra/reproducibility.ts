import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (accuracy: number, differing: number) => ({
  reproducibility: gathered({
    command: 'python train.py',
    seconds: 95,
    budgetSeconds: 1800,
    end: 'trained' as const,
    problem: null,
    metrics: [
      { name: 'accuracy', first: 0.95, second: accuracy },
      { name: 'train_seconds', first: 88, second: 95 },
    ],
    metricsProblem: null,
    artifacts: null,
    stages: [],
    otherStages: [],
    predictions: {
      file: 'build/predictions.csv',
      rows: 800,
      key: null,
      unmatched: { first: 0, second: 0 },
      differing,
      firstRows: differing === 0 ? [] : [4, 17, 52],
      unusable: 0,
      columns: [{ name: 'predicted', kind: 'classes' as const, differing, largest: null }],
    },
    predictionsProblem: null,
  }),
});

export const reproducibility: Sample = { pass: facts(0.95, 0), fail: facts(0.931, 21) };
