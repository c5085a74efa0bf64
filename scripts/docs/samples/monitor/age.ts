import { gathered } from '../../../../src/facts.ts';
import { baseline } from '../../../../tests/support/facts.ts';
import type { Sample } from '../sample.ts';

const day = 86_400;
const facts = (featuresWritten: string) => ({
  production: gathered({
    ...baseline({ accuracy: 0.95 }),
    date: '2026-11-09T10:00:00.000Z',
    version: '1.4.0',
    stage: 'production',
    digest: 'd'.repeat(64),
  }),
  stageAges: gathered({
    stages: [
      {
        name: 'features',
        maxAge: day,
        outputs: [{ path: 'build/features.parquet', time: featuresWritten, by: 'commit' as const, problem: null }],
      },
      {
        name: 'training',
        maxAge: 7 * day,
        outputs: [{ path: 'build/model.joblib', time: '2026-11-21T09:40:00.000Z', by: 'run' as const, problem: null }],
      },
    ],
  }),
});

export const age: Sample = { pass: facts('2026-11-21T04:00:00.000Z'), fail: facts('2026-11-17T04:00:00.000Z') };
