import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (prediction: { readonly agrees: boolean; readonly difference: number | null }) => ({
  debugging: gathered({
    command: 'python debug_one.py',
    row: 1,
    seconds: 1.5,
    problem: null,
    intermediate: { count: 3, names: ['scaled.bill_length', 'scaled.bill_depth', 'logits'] },
    nonFinite: { count: 0, names: [] },
    differing: { count: 0, names: [] },
    prediction,
  }),
});

export const debugging: Sample = {
  pass: facts({ agrees: true, difference: null }),
  fail: facts({ agrees: false, difference: null }),
};
