import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const facts = (depthInUse: string, match: { readonly name: string; readonly value: number } | null) => ({
  tuning: gathered({
    file: 'reports/trials.csv',
    metric: 'value',
    direction: 'minimize' as const,
    trials: 42,
    unfinished: 2,
    notFinite: 0,
    completed: 40,
    distinct: 40,
    distinctValues: 40,
    parameters: [
      { name: 'learning_rate', values: 40, inUse: '0.05', best: '0.05', agrees: true },
      { name: 'max_depth', values: 6, inUse: depthInUse, best: '7', agrees: depthInUse === '7' },
    ],
    best: { name: 'trial 31', value: 0.2 },
    match,
    parametersFile: 'params.yaml',
    newest: { time: '2026-11-01T10:00:00.000Z', by: 'trial' as const },
  }),
});

export const tuning: Sample = { pass: facts('7', { name: 'trial 31', value: 0.2 }), fail: facts('12', null) };
