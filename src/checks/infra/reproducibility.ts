import { exactly, type MetricTolerance, reproducibilityOptions } from '../../config/options/reproducibility.ts';
import { formatDuration } from '../../config/units.ts';
import type { Reproducibility } from '../../facts/reproducibility.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped, listed } from '../names.ts';
import { judgeFiles, judgePredictions, judgeRepeatedMetrics, type RepeatVerdict } from '../repeat-verdicts.ts';

/**
 * Infra 1: training twice gives the same. The same command, in a clean copy of the same commit: metrics and predictions within tolerance, files equal or reported.
 * Training that fails there fails the test: nobody else could make this model.
 */
export const reproducibility = defineCheck({
  id: 'infra/reproducibility',
  needs: ['reproducibility'],
  uses: [],
  options: reproducibilityOptions,
  example: `train:
  run: python train.py
  prepare: pip install -r requirements.txt
metrics: build/metrics.json
predictions: build/predictions.csv
artifacts: build/model.joblib
tests:
  infra/reproducibility:
    train-again: true
    tolerance: { accuracy: 0.001, train_seconds: 100% }
    predictions: 1e-6
    budget: 30m
`,
  cost: ({ training }) =>
    training.state === 'gathered'
      ? `a second training, about ${formatDuration(training.value.seconds)}`
      : 'a second training',
  evaluate: ({ reproducibility: repeat }, { tolerance = exactly, predictions, artifacts }) => {
    if (repeat.end === 'out-of-time')
      return inconclusive(
        `the second training did not end within its budget of ${formatDuration(repeat.budgetSeconds)}`,
        'raise `budget`, or train on less',
      );
    return repeat.problem === null
      ? judge(repeat, tolerance, predictions, artifacts === 'equal')
      : failedAgain(repeat, repeat.problem);
  },
});

function failedAgain(
  { command }: Reproducibility,
  { step, summary, next, exitCode, tail, missing }: NonNullable<Reproducibility['problem']>,
): Finding {
  const what = step === 'prepare' ? '`train.prepare`' : 'training';
  const untracked = missing.filter(({ inWorkTree }) => inWorkTree).map(({ name }) => name);
  const others = missing.filter(({ inWorkTree }) => !inWorkTree).map(({ name }) => name);
  const lacks = [
    untracked.length > 0 && `${listed(untracked)}: in the work tree, but neither tracked in git nor declared as data`,
    others.length > 0 && `not found: ${listed(others)}`,
  ].filter((part) => part !== false);
  return {
    outcome: 'fail',
    summary: `${what} succeeded in the work tree and failed in a clean copy of it: ${clipped([summary, ...lacks].join('; '), 600)}`,
    measurements: [
      { name: 'exit status of the second training', observed: exitCode ?? 'none', expected: '0', met: false },
    ],
    evidence: [{ kind: 'command', command: clipped(command, 500), exitCode, tail }],
    remedy:
      untracked.length > 0
        ? 'track the file in git, name it below `data`, or make it in `train.prepare`'
        : `usually a file that is not tracked: track what training needs, name it below \`data\`, or make it in \`train.prepare\`; else: ${clipped(next, 300)}`,
  };
}

function judge(repeat: Reproducibility, tolerance: MetricTolerance, closeness: number, strict: boolean): Finding {
  const verdicts = [
    ...judgeRepeatedMetrics(repeat, tolerance),
    ...judgePredictions(repeat, closeness),
    ...judgeFiles(repeat, strict),
  ];
  const of = (outcome: RepeatVerdict['outcome']): RepeatVerdict[] =>
    verdicts.filter((verdict) => verdict.outcome === outcome);
  const measurements: Measurement[] = verdicts.flatMap((verdict) => verdict.measurements);
  const evidence: Evidence[] = verdicts.flatMap((verdict) => verdict.evidence);
  const answer = (outcome: Finding['outcome'], chosen: readonly RepeatVerdict[], remedy?: string): Finding => ({
    outcome,
    summary: [...chosen, ...of('told')].map(({ summary }) => summary).join('; '),
    measurements,
    evidence,
    ...(remedy === undefined ? {} : { remedy }),
  });
  const [failing, unclear, passing] = [of('fail'), of('inconclusive'), of('pass')];
  if (failing.length > 0)
    return answer(
      'fail',
      failing,
      'set every seed, pin every dependency and sort what comes in no order; what has to vary (times, a GPU) gets a `tolerance`',
    );
  if (unclear.length > 0) return answer('inconclusive', unclear, 'mend what could not be compared, then run it again');
  if (passing.length === 0)
    return {
      ...answer('inconclusive', []),
      summary: ['the second training left nothing to judge', ...of('told').map(({ summary }) => summary)].join('; '),
      remedy: 'let training write `metrics` or `predictions`, or ask for equal files: `artifacts: equal`',
    };
  return answer('pass', passing);
}
