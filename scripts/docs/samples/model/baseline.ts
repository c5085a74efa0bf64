import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const against = (name: 'majority class' | 'logistic regression', value: number, lower: number, upper: number) => ({
  against: name === 'majority class' ? ('majority' as const) : ('linear' as const),
  name,
  converged: true,
  model: 0.94,
  baseline: value,
  win: { estimate: 0.94 - value, lower, upper, rows: 800 },
  problem: null,
});
const facts = (linear: ReturnType<typeof against>) => ({
  baselines: gathered({
    file: 'build/predictions.csv',
    metric: 'accuracy',
    direction: 'higher' as const,
    confidence: 0.95,
    rows: 800,
    total: 800,
    training: { rows: 5000, total: 5000, width: 9 },
    comparisons: [against('majority class', 0.44, 0.46, 0.54), linear],
  }),
});

export const baseline: Sample = {
  pass: facts(against('logistic regression', 0.89, 0.031, 0.069)),
  fail: facts(against('logistic regression', 0.95, -0.022, 0.002)),
};
