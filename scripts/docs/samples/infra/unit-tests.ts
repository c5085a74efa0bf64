import type { JunitCase } from '../../../../src/facts.ts';
import { gathered } from '../../../../src/facts.ts';
import { testCase } from '../../../../tests/support/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (fit: Partial<JunitCase>) => ({
  junit: gathered({
    cases: [
      testCase({ name: 'test_scaling', classname: 'tests.test_features', file: 'tests/test_features.py' }),
      testCase({ name: 'test_fit_lowers_loss', ...fit }),
    ],
    files: [{ path: 'build/junit.xml', origin: 'earlier-step' as const }],
  }),
  specCoverage: gathered({
    reports: [{ path: 'build/coverage.xml', format: 'cobertura' as const, origin: 'earlier-step' as const }],
    files: [{ path: 'src/model.py', lines: 50, covered: 48, missing: [31, 32] }],
    declared: ['src/model.py'],
  }),
  curve: gathered({
    files: [{ path: 'build/history.csv', origin: 'trained' as const }],
    series: [
      {
        name: 'loss',
        steps: 40,
        nonFinite: 0,
        firstNonFinite: null,
        nulls: 0,
        first: 1.1,
        last: 0.12,
        thirds: { first: 0.71, last: 0.14 },
      },
    ],
  }),
  restore: gathered({
    command: 'python train.py --resume "$MODEL" --epochs 1',
    exitCode: 0,
    outcome: 'succeeded' as const,
    seconds: 6,
    tail: [],
  }),
});

export const unitTests: Sample = {
  pass: facts({}),
  fail: facts({ outcome: 'failed', line: 24, message: 'AssertionError: loss 1.10 after 20 steps, 1.08 before' }),
};
