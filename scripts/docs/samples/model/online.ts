import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const offline = [0.71, 0.72, 0.74, 0.75, 0.78, 0.8, 0.81, 0.83];
const facts = (online: readonly number[]) => ({
  online: gathered({
    file: 'reports/online.csv',
    metric: null,
    pairs: offline.map((value, index) => ({
      name: `1.${index}.0`,
      offline: value,
      online: online[index] as number,
      date: null,
    })),
    incomplete: 0,
    notFinite: { count: 0, names: [] },
  }),
});

export const online: Sample = {
  pass: facts([0.031, 0.03, 0.034, 0.036, 0.035, 0.039, 0.041, 0.04]),
  fail: facts([0.041, 0.039, 0.04, 0.036, 0.037, 0.033, 0.034, 0.03]),
};
