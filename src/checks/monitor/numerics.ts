import { defineCheck } from '../check.ts';
import { onlyClaims } from '../claims.ts';
import { inconclusive } from '../inconclusive.ts';

/** Monitor 5: no NaN or infinity. So far over the metrics; training curve, predictions and weights are to come. */
export const numerics = defineCheck({
  id: 'monitor/numerics',
  needs: ['metrics'],
  uses: [],
  options: {},
  example: `metrics: build/metrics.json
`,
  evaluate: ({ metrics }) => {
    const claims = onlyClaims(metrics);
    if (claims !== null) return claims;
    const broken = metrics.others.filter((other) => other.kind === 'nan' || other.kind === 'infinity');
    const measurements = [
      {
        name: 'finite metrics',
        observed: metrics.values.length,
        expected: 'at least 1',
        met: metrics.values.length > 0,
      },
      { name: 'NaN or infinite', observed: broken.length, expected: '0', met: broken.length === 0 },
    ];
    const files = metrics.files.map((file) => file.path).join(', ');
    if (broken.length > 0) {
      return {
        outcome: 'fail',
        summary: `${broken.length} of ${metrics.values.length + broken.length} metrics are not finite: ${broken
          .slice(0, 5)
          .map((other) => `${other.name} is ${other.kind === 'nan' ? 'NaN' : 'infinite'} in ${other.file}`)
          .join('; ')}${broken.length > 5 ? '; …' : ''}`,
        measurements,
        evidence: broken.slice(0, 10).map((other) => ({
          kind: 'position',
          file: other.file,
          message: `${other.name} is ${other.kind === 'nan' ? 'NaN' : 'infinite'}`,
        })),
        remedy:
          'find the step where the value stops being finite: a division by zero, a logarithm of zero, an exploding loss, an empty slice',
      };
    }
    if (metrics.values.length === 0)
      return {
        ...inconclusive(`no number among the metrics in ${files}`, 'write at least one metric as a number'),
        measurements,
      };
    const nulls = metrics.others.filter((other) => other.kind === 'null');
    if (nulls.length > 0)
      return {
        ...inconclusive(
          `${nulls
            .slice(0, 5)
            .map((other) => `${other.name} is null in ${other.file}`)
            .join('; ')}${nulls.length > 5 ? '; …' : ''}: JavaScript and pandas write NaN so`,
          'write the value as a number, or leave the key out',
        ),
        measurements,
      };
    return {
      outcome: 'pass',
      summary: `all ${metrics.values.length} metrics in ${files} are finite`,
      measurements,
      evidence: [],
    };
  },
});
