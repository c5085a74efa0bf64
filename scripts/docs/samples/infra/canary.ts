import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (differing: readonly { readonly row: number; readonly offline: string; readonly served: string }[]) => ({
  canary: gathered({
    way: 'server' as const,
    command: 'python serve.py',
    rows: 100,
    problem: null,
    readySeconds: 1.2,
    answered: 100,
    faults: { count: 0, first: [] },
    comparison: {
      compared: 100,
      agreed: 100 - differing.length,
      differing,
      largestDifference: null,
      uncompared: null,
    },
    latencySeconds: { median: 0.008, p95: 0.021 },
    rowsPerSecond: 110,
    peakMemoryBytes: 140 * 1024 * 1024,
    tail: [],
    production: null,
    converted: {
      command: 'python predict_onnx.py',
      problem: null,
      answered: 100,
      faults: { count: 0, first: [] },
      comparison: { compared: 100, agreed: 100, differing: [], largestDifference: 2.1e-7, uncompared: null },
      tail: [],
    },
  }),
});

export const canary: Sample = {
  pass: facts([]),
  fail: facts([
    { row: 7, offline: 'Adelie', served: 'Gentoo' },
    { row: 41, offline: 'Adelie', served: 'Chinstrap' },
  ]),
};
