import * as z from 'zod';
import { qualityOptions } from '../../config/options/quality.ts';
import { changeLimit, duration, share } from '../../config/units.ts';
import type { Quality } from '../../facts/quality.ts';
import { failed, gathered } from '../../facts.ts';
import type { Evidence, Finding } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { staleness } from '../freshness.ts';
import { clipped, listed } from '../names.ts';
import { judgeQuality, type QualityVerdict } from '../quality-verdicts.ts';

/**
 * Monitor 7: served predictions are as good as at release. Those whose true value is known by now: their metrics against the ones at promotion, with
 * intervals, and the mean prediction against the mean true value, over all and per slice.
 */
export const quality = defineCheck({
  id: 'monitor/quality',
  needs: ['quality'],
  uses: ['production', 'metrics'],
  options: {
    ...qualityOptions,
    'max-drop': changeLimit
      .optional()
      .describe(
        'How much worse a metric may be than at promotion, whichever way is worse: a number, or a share of its value then; `5%` when left out.',
      ),
    labelled: share
      .default(0.5)
      .describe('The share of the served predictions whose true value must be known, such as `50%` or 0.5.'),
    strict: z
      .boolean()
      .default(false)
      .describe('Whether the whole interval of a metric or a bias must meet its limit, and not its estimate alone.'),
    'max-age': duration
      .default(30 * 86_400)
      .describe(
        'How old the newest prediction with a true value may be, by `time`, else by the commit that last changed the file.',
      ),
  },
  example: `data:
  label: species
  key: id
tests:
  monitor/quality:
    predictions: monitoring/predictions.csv
    labels: monitoring/labels.csv
    metrics: [accuracy]
    max-drop: 0.02
    bias: 0.05
    by: [island]
    max-age: 30d
`,
  evaluate: ({ quality, production, metrics, run }, options) => {
    const { freshness } = quality;
    const fact = 'problem' in freshness ? failed(freshness.problem) : gathered(freshness);
    const stale = staleness(fact, run.startedAt, options['max-age']);
    const verdicts = judgeQuality(quality, options, { production, metrics });
    return {
      ...conclude(quality, verdicts, stale, options),
      measurements: [
        {
          name: 'served predictions with a true value',
          observed: quality.labelled,
          expected: `at least ${options.rows}`,
          met: quality.labelled >= options.rows,
        },
        ...verdicts.slice(0, 50).map(({ what, found, expected, outcome }) => ({
          name: what,
          observed: found,
          expected,
          met: outcome === 'pass',
        })),
      ],
      evidence: evidenceOf(quality, verdicts),
    };
  },
});

function conclude(
  quality: Quality,
  verdicts: readonly QualityVerdict[],
  stale: string | null,
  { rows, labelled: least }: { readonly rows: number; readonly labelled: number },
): Pick<Finding, 'outcome' | 'summary' | 'remedy'> {
  const untold = (summary: string, remedy: string) => ({ outcome: 'inconclusive', summary, remedy }) as const;
  const { labelled, rows: served } = quality;
  const known = `${labelled} of ${served} served predictions in ${clipped(quality.file)} have a true value`;
  if (stale !== null)
    return untold(
      `of predictions with a true value: ${stale}`,
      'join the labels that arrived since in a scheduled run, and name the column with the time of each prediction as `time`',
    );
  if (!(labelled >= rows)) return untold(`${known}, expected at least ${rows}`, 'serve and label more rows');
  if (!(labelled / served >= least))
    return untold(
      `${known} (${percent(labelled / served)}), expected at least ${percent(least)}: those that are known first need not be like the others`,
      'leave out predictions that are too young to have a label, or set `labelled` to the share that ever gets one',
    );
  const of = (outcome: QualityVerdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome);
  const [worse, open] = [of('fail'), of('inconclusive')];
  const mend = unknownInWords(quality);
  if (worse.length > 0)
    return {
      outcome: 'fail',
      summary: `served predictions are worse than at release, by ${labelled} with a true value: ${inWords(worse)}`,
      remedy: `${mend}compare what the model is asked now with what it learned from (monitor/skew), then train on newer data, or roll back to the version before`,
    };
  if (open.length > 0)
    return untold(
      `cannot be told from ${labelled} served predictions: ${inWords(open)}`,
      `${mend}label more served predictions, promote a version so that there is a value to compare with, or name other \`metrics\` of monitor/quality`,
    );
  if (quality.metrics.length === 0) return untold('no metric was compared', 'name one in `metrics`');
  return {
    outcome: 'pass',
    summary: `${inWords(verdicts.slice(0, 3))}; ${verdicts.length} limits met, ${known}${leftOut(quality)}`,
  };
}

/** A class that the model does not know is often a typing error, and changes what averages are over. */
const unknownInWords = ({ unknownClasses = [] }: Quality): string =>
  unknownClasses.length === 0
    ? ''
    : `mend the true values ${listed(unknownClasses.map((name) => JSON.stringify(name)))}, no class of the testing data, if they are mistakes; `;

function leftOut({ smallSlices, beyond }: Quality): string {
  const parts = [
    ...(smallSlices.slices > 0 ? [`${smallSlices.slices} too small`] : []),
    ...(beyond > 0 ? [`${beyond} beyond the largest of a column, or of all`] : []),
  ];
  return parts.length === 0 ? '' : `; slices not judged: ${parts.join(', ')}`;
}

const percent = (part: number): string => `${Number((100 * part).toFixed(1))} %`;

const inWords = (verdicts: readonly QualityVerdict[]): string =>
  listed(
    verdicts.map(({ what, found, expected, problem, rowsNeeded }) =>
      problem !== null
        ? `${what}: ${problem}`
        : `${what} expected ${expected}, found ${found}${rowsNeeded === null ? '' : `, about ${rowsNeeded} rows needed`}`,
    ),
    3,
  );

function evidenceOf({ file, labels, notes }: Quality, verdicts: readonly QualityVerdict[]): Evidence[] {
  const source = labels === null ? clipped(file) : `${clipped(file)} and ${clipped(labels)}`;
  return evidenceTable(
    `Served predictions against what became known (${source})${notes.length === 0 ? '' : `; ${listed(notes)}`}`,
    ['What', 'Found', 'Expected', 'Outcome'],
    verdicts.map(({ what, found, expected, problem, outcome }) => [what, problem ?? found, expected, outcome]),
  );
}
