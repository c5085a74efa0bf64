import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (values: readonly number[]) => ({
  staleness: gathered({
    command: 'python evaluate.py --model "$MODEL" --metrics "$METRICS"',
    metric: 'accuracy',
    direction: 'higher' as const,
    models: values.map((value, months) => ({
      version: months === 0 ? null : `1.${values.length - 1 - months}.0`,
      ageDays: 30 * months,
      value,
      problem: null,
    })),
    different: values.length - 1,
    identical: false,
    seconds: 21,
  }),
});

export const staleness: Sample = {
  pass: facts([0.95, 0.946, 0.94, 0.937, 0.931, 0.926]),
  fail: facts([0.95, 0.911, 0.874, 0.83, 0.792, 0.751]),
};
