import { gathered } from '../../../../src/facts.ts';
import { testCase } from '../../../../tests/support/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (missing: readonly number[]) => ({
  coverage: gathered({
    reports: [{ path: 'build/coverage.xml', format: 'cobertura' as const, origin: 'earlier-step' as const }],
    files: [{ path: 'src/features.py', lines: 60, covered: 60 - missing.length, missing }],
    declared: ['src/features.py'],
  }),
  junit: gathered({
    cases: ['test_scaling', 'test_missing_island', 'test_unknown_island'].map((name) =>
      testCase({ name, classname: 'tests.test_features', file: 'tests/test_features.py' }),
    ),
    files: [{ path: 'build/junit.xml', origin: 'earlier-step' as const }],
  }),
});

export const code: Sample = { pass: facts([41, 42]), fail: facts([12, 13, 14, 15, 33, 34, 41, 42, 43, 44, 45]) };
