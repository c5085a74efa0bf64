import type { NotAMetric } from '../../../../src/facts.ts';
import { gathered } from '../../../../src/facts.ts';
import { factsWith, metrics } from '../../../../tests/support/facts.ts';
import { profileWith } from '../../../../tests/support/features.ts';
import type { Sample } from '../sample.ts';

const facts = (others: readonly NotAMetric[], firstNonFinite: number | null) => ({
  metrics: gathered(metrics({ accuracy: 0.95 }, others)),
  curve: gathered({
    files: [{ path: 'build/log.csv', origin: 'trained' as const }],
    series: [
      {
        name: 'loss',
        steps: 40,
        nonFinite: firstNonFinite === null ? 0 : 40 - firstNonFinite + 1,
        firstNonFinite,
        nulls: 0,
        first: 1.1,
        last: firstNonFinite === null ? 0.12 : null,
      },
    ],
  }),
  weights: gathered({
    files: [{ path: 'build/model.safetensors', format: 'safetensors' as const }],
    tensors: [
      {
        file: 'build/model.safetensors',
        name: 'layers.0.weight',
        type: 'F32',
        shape: [64, 9],
        count: 576,
        nan: 0,
        infinite: 0,
        zeros: 2,
        minimum: -1.8,
        maximum: 2.1,
      },
    ],
    count: 1,
    values: 576,
    unread: [],
  }),
  tables: { ...factsWith().tables, predictions: gathered(profileWith(['probability'])) },
});

export const numerics: Sample = {
  pass: facts([], null),
  fail: facts([{ name: 'log_loss', kind: 'nan', file: 'build/metrics.json' }], 23),
};
