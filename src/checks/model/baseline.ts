import * as z from 'zod';
import { baselineOptions } from '../../config/options/baseline.ts';
import type { BaselineComparison, Baselines } from '../../facts/baselines.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { verdictOf } from '../../statistics/interval-verdict.ts';
import { requiredRows } from '../../statistics/required-rows.ts';
import { defineCheck } from '../check.ts';
import { clipped } from '../names.ts';

/** Model 5: no simpler model is as good. On the same rows of the hold-out the model beats each baseline, and the whole interval of its win lies above the margin. */
export const baseline = defineCheck({
  id: 'model/baseline',
  needs: ['baselines'],
  uses: [],
  options: {
    ...baselineOptions,
    margin: z
      .number()
      .min(0)
      .default(0)
      .describe('How much better the model has to be, at least, in the unit of the metric.'),
  },
  example: `data:
  training: data/train.csv
  testing: data/test.csv
  label: species
  key: id
predictions: build/predictions.csv
tests:
  model/baseline: { metric: accuracy, against: [majority, linear], margin: 0.02 }
`,
  evaluate: ({ baselines }, { margin }) => {
    const verdicts = baselines.comparisons.map((comparison) => judge(comparison, margin));
    const measurements = verdicts.map(({ comparison, outcome }): Measurement => {
      const expected = `more than ${margin}`;
      const name = `${baselines.metric}, better than ${comparison.name} by`;
      if (comparison.win === null) return { name, observed: 'unknown', expected, met: false };
      return { name, observed: words(comparison.win.estimate), expected, met: outcome === 'pass' };
    });
    return {
      ...conclude(baselines, verdicts, margin),
      measurements,
      evidence: evidenceOf(baselines),
    };
  },
});

interface Verdict {
  readonly comparison: BaselineComparison;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  readonly rowsNeeded: number | null;
}

/** A win of exactly the margin is none: two models that predict the same are equal, whatever the interval. */
function judge(comparison: BaselineComparison, margin: number): Verdict {
  const { win } = comparison;
  if (win === null) return { comparison, outcome: 'inconclusive', rowsNeeded: null };
  const { outcome, rowsNeeded } = verdictOf(win, margin, 'minimum', true);
  if (outcome !== 'pass' && win.upper <= margin) return { comparison, outcome: 'fail', rowsNeeded: null };
  if (outcome === 'pass' && !(win.lower > margin))
    return {
      comparison,
      outcome: win.upper <= margin ? 'fail' : 'inconclusive',
      rowsNeeded: requiredRows(win, margin),
    };
  return { comparison, outcome, rowsNeeded };
}

function conclude(
  baselines: Baselines,
  verdicts: readonly Verdict[],
  margin: number,
): Pick<Finding, 'outcome' | 'summary' | 'remedy'> {
  const where = `on ${baselines.rows}${baselines.rows < baselines.total ? ` of ${baselines.total}` : ''} rows of the testing data`;
  const told = (verdict: Verdict): string => inWords(baselines, verdict, margin);
  const failed = verdicts.find(({ outcome }) => outcome === 'fail');
  if (failed !== undefined)
    return {
      outcome: 'fail',
      summary: `${told(failed)} ${where}`,
      remedy:
        failed.comparison.against === 'linear'
          ? 'serve the simpler model, or find out what keeps this one from learning more; a model that is itself linear is compared with `against: majority` alone'
          : 'look at the features, the labels and the code between them: a model that does no better than a constant has learned nothing',
    };
  const open = verdicts.find(({ outcome }) => outcome === 'inconclusive');
  if (open !== undefined)
    return {
      outcome: 'inconclusive',
      summary: `${told(open)} ${where}${open.rowsNeeded === null ? '' : `: about ${open.rowsNeeded} rows needed`}`,
      remedy:
        open.comparison.win === null
          ? 'mend what is missing, or name another `metric` of model/baseline'
          : `hold out more rows, or make the model better${open.comparison.against === 'linear' ? '; a model that is itself linear is compared with `against: majority` alone' : ''}`,
    };
  if (verdicts.length === 0)
    return { outcome: 'inconclusive', summary: 'no baseline was compared', remedy: 'name one in `against`' };
  return { outcome: 'pass', summary: `${verdicts.map(told).join('; ')} ${where}` };
}

function inWords({ metric, confidence }: Baselines, { comparison, outcome }: Verdict, margin: number): string {
  const { name, model, baseline, win, problem, converged } = comparison;
  if (win === null) return `${metric} beside a ${name} is not known: ${clipped(problem ?? 'it is no number')}`;
  const values = `${metric} ${words(model)} beside ${words(baseline)} of a ${name}${converged ? '' : ' (whose fit stopped early)'}`;
  const interval = `better by ${words(win.estimate)}, ${Number((100 * confidence).toFixed(1))} % interval ${words(win.lower)} to ${words(win.upper)}`;
  return `${values}: ${interval}${outcome === 'pass' ? '' : `, expected all of it above ${margin},`}`;
}

function evidenceOf({ file, metric, training, comparisons }: Baselines): Evidence[] {
  const fitted =
    training === null
      ? ''
      : `; fitted on ${training.rows} of ${training.total} rows of the training data, ${training.width} numbers each`;
  return [
    {
      kind: 'table',
      title: `${metric} of the model (${clipped(file)}) beside simpler ones${fitted}`,
      columns: ['Baseline', 'Model', 'Baseline’s', 'Better by', 'Interval'],
      rows: comparisons.map(({ name, converged, model, baseline, win, problem }) => [
        converged ? name : `${name}, its fit stopped early`,
        words(model),
        words(baseline),
        win === null ? clipped(problem ?? '–') : words(win.estimate),
        win === null ? '–' : `${words(win.lower)} to ${words(win.upper)}`,
      ]),
    },
  ];
}

const words = (value: number | null): string =>
  value === null || !Number.isFinite(value) ? 'unknown' : String(Number(value.toPrecision(4)));
