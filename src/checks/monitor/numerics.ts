import * as z from 'zod';
import { numericsOptions } from '../../config/options/numerics.ts';
import type { Finding } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { onlyClaims } from '../claims.ts';
import { listed } from '../names.ts';
import { judgeCurve, judgeMetrics, judgePredictions, judgeWeights, type NumbersVerdict } from '../numbers.ts';

/**
 * Monitor 5: no NaN or infinity in metrics, training curve, predictions and weights; no layer that is all zero, no weight outside its bounds. What is not there is
 * listed as not looked into; what is there and cannot be read is inconclusive.
 */
export const numerics = defineCheck({
  id: 'monitor/numerics',
  needs: ['metrics'],
  uses: ['tables', 'curve', 'weights'],
  options: {
    ...numericsOptions,
    bounds: z
      .strictObject({
        minimum: z.number().optional().describe('No weight is smaller.'),
        maximum: z.number().optional().describe('No weight is larger.'),
      })
      .default({})
      .describe('Limits on every weight of the artifacts (safetensors, .npy, .npz, ONNX).'),
    'zero-layers': z
      .enum(['fail', 'report'])
      .default('fail')
      .describe('Whether a matrix of weights that are all zero fails, or is only listed; vectors are only listed.'),
  },
  example: `metrics: build/metrics.json
artifacts: [build/model.safetensors]
predictions: build/predictions.csv
tests:
  monitor/numerics:
    curve: build/log.csv
    bounds: { minimum: -100, maximum: 100 }
`,
  evaluate: ({ metrics, tables, curve, weights, configuration }, options): Finding => {
    const claims = onlyClaims(metrics);
    if (claims !== null) return claims;
    const verdicts = [
      judgeMetrics(metrics),
      judgeCurve(curve),
      judgePredictions(tables, configuration),
      judgeWeights(weights, options.bounds, options['zero-layers'] === 'fail'),
    ];
    const measurements = verdicts.flatMap((verdict) => verdict.measurements);
    const evidence = verdicts.flatMap((verdict) => verdict.evidence);
    const of = (outcome: NumbersVerdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome);
    const [failed, open, passed, skipped] = [of('fail'), of('inconclusive'), of('pass'), of('not-there')];
    const texts = (list: readonly NumbersVerdict[]): string =>
      listed(
        list.map(({ summary }) => summary),
        4,
      );
    if (failed.length > 0)
      return {
        outcome: 'fail',
        summary: texts(failed),
        measurements,
        evidence,
        remedy:
          failed.find(({ remedy }) => remedy !== undefined)?.remedy ?? 'find the step that first gives such a value',
      };
    if (open.length > 0)
      return {
        outcome: 'inconclusive',
        summary: texts(open),
        measurements,
        evidence,
        ...(open[0]?.remedy === undefined ? {} : { remedy: open[0].remedy }),
      };
    return {
      outcome: 'pass',
      summary: `${texts(passed)}${skipped.length === 0 ? '' : ` (not looked into: ${skipped.map(({ what }) => what).join(', ')})`}`,
      measurements,
      evidence,
    };
  },
});
