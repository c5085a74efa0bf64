import { canaryLimits, canaryOptions } from '../../config/options/canary.ts';
import { optionsOf } from '../../config/options.ts';
import { formatDuration } from '../../config/units.ts';
import { defineCheck } from '../check.ts';
import { judgeConversion } from '../conversion-verdict.ts';
import { canaryFinding, judgeAgreement, judgeAnswers, judgeLatency, judgeProduction } from '../serving-verdicts.ts';

/**
 * Infra 6: the model is tried in the program that serves it. Rows of the testing data are sent to it: every one is answered well and in time, as predicted offline, and
 * not too differently from the version in production. A conversion of the model predicts the same.
 */
export const canary = defineCheck({
  id: 'infra/canary',
  needs: ['canary'],
  uses: [],
  options: { ...canaryOptions, ...canaryLimits },
  example: `artifacts: build/model.pkl
predictions: build/predictions.csv
data: { training: data/train.csv, testing: data/test.csv, label: species, key: id }
serve: { run: python serve.py, health: /health, predict: /predict, response: prediction }
tests:
  infra/canary: { rows: 100, latency: 50ms, tolerance: 1e-5, converted: python predict_onnx.py }
`,
  configuredBy: ['serve'],
  cost: ({ configuration }) => {
    const { rows, budget, production, converted } = optionsOf(configuration, 'infra/canary', canaryOptions);
    const servers = production ? 'two starts of what serves the model' : 'a start of what serves the model';
    const conversion = converted === undefined ? '' : ' and to the converted model';
    const runs = 1 + Number(production) + Number(converted !== undefined);
    return `${servers} and ${rows} rows sent to it${conversion}, at most ${formatDuration(runs * budget)}`;
  },
  evaluate: ({ canary: tried }, options) =>
    canaryFinding(tried, [
      judgeAnswers(tried),
      judgeAgreement(tried, options.agreement, options.tolerance),
      judgeConversion(tried.converted, tried.rows, options['converted-tolerance']),
      judgeLatency(tried, options.latency),
      judgeProduction(tried, options['max-disagreement']),
    ]),
});
