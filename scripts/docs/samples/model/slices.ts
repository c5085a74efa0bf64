import type { Slice } from '../../../../src/facts/slices.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const slice = (id: string, value: number, half: number, rows: number): Slice => ({
  id,
  name: id,
  value,
  interval: { lower: value - half, upper: value + half },
  rows,
});
const facts = (torgersen: number) => ({
  slices: gathered({
    file: 'build/predictions.csv',
    rows: 1200,
    metric: { name: 'accuracy', direction: 'higher' as const, isShare: true, chosen: 'the default' },
    overall: { value: 0.93, interval: { lower: 0.915, upper: 0.944 }, rows: 1200 },
    cuts: [
      { by: ['island'], slices: 3, small: { slices: 0, rows: 0 }, beyond: 0 },
      { by: ['island', 'sex'], slices: 6, small: { slices: 0, rows: 0 }, beyond: 0 },
    ],
    slices: [
      slice('island=Biscoe', 0.95, 0.02, 600),
      slice('island=Dream', 0.92, 0.03, 400),
      slice('island=Torgersen', torgersen, 0.04, 200),
      ...['female', 'male'].flatMap((sex) => [
        slice(`island=Biscoe, sex=${sex}`, 0.95, 0.03, 300),
        slice(`island=Dream, sex=${sex}`, 0.92, 0.04, 200),
        slice(`island=Torgersen, sex=${sex}`, torgersen, 0.06, 100),
      ]),
    ],
    withoutValue: [],
    withoutValueCount: 0,
    leastRows: 30,
    confidence: 0.95,
    notes: [],
  }),
});

export const slices: Sample = { pass: facts(0.89), fail: facts(0.64) };
