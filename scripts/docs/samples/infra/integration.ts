import type { IntegrationStage } from '../../../../src/facts/integration.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const stage = (name: string, path: string, rows: number | null): IntegrationStage => ({
  name,
  command: `python ${name === 'features' ? 'features' : name === 'training' ? 'train' : 'predict'}.py`,
  seconds: 3,
  outcome: 'succeeded',
  version: null,
  files: 1,
  wrong: 0,
  outputs: [{ path, bytes: 18_000, rows, problem: null }],
});
const facts = (nonFinite: number) => ({
  integration: gathered({
    raw: [{ path: 'data/raw.csv', rows: 200, total: 10_000 }],
    stages: [
      stage('features', 'build/features.csv', 200),
      stage('training', 'build/model.joblib', null),
      stage('inference', 'build/predictions.csv', 200),
    ],
    problem: null,
    predictions: {
      path: 'build/predictions.csv',
      stage: 'inference',
      columns: ['predicted', 'probability'],
      rows: 200,
      missing: 0,
      nonFinite,
      firstRows: nonFinite === 0 ? [] : [12, 90, 144],
      inputs: [{ path: 'build/features.csv', rows: 200 }],
    },
    seconds: 9,
    budgetSeconds: 600,
  }),
});

export const integration: Sample = { pass: facts(0), fail: facts(3) };
