import { gathered } from '../../../../src/facts.ts';
import { baseline, metrics } from '../../../../tests/support/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (accuracy: number) => ({
  metrics: gathered(metrics({ accuracy })),
  baseline: gathered(baseline({ accuracy: 0.95 })),
});

export const validation: Sample = { pass: facts(0.948), fail: facts(0.92) };
