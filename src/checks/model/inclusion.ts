import * as z from 'zod';
import { inclusionOptions } from '../../config/options/inclusion.ts';
import { share } from '../../config/units.ts';
import type { Inclusion } from '../../facts/inclusion.ts';
import type { Evidence, Finding } from '../../result.ts';
import { formatNumber } from '../../statistics/metric-limits.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { type Answer, type JudgedAttribute, judgeAttribute } from '../inclusion-verdicts.ts';
import { clipped, listed } from '../names.ts';

const options = {
  ...inclusionOptions,
  'demographic-parity': z
    .number()
    .min(0)
    .max(1)
    .default(0.8)
    .describe(
      'The least ratio of the lowest to the highest share of a group that is predicted positive; 0.8 is the four-fifths rule.',
    ),
  'equal-opportunity': z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('The largest difference of true positive rates between groups.'),
  'equalized-odds': z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('The largest difference of true, or of false, positive rates between groups.'),
  rows: z
    .number()
    .int()
    .min(10)
    .max(1_000_000)
    .default(30)
    .describe('How many rows a group must have to be compared, at least 10; smaller ones are told.'),
  known: share
    .default(0.5)
    .describe('The least share of rows that have the protected attribute; where fewer do, groups are not compared.'),
  confidence: z
    .number()
    .gt(0.5)
    .lt(1)
    .default(0.95)
    .describe('The confidence of the intervals, over all pairs of groups of all protected attributes together.'),
  strict: z
    .boolean()
    .default(false)
    .describe('Whether the whole interval has to meet each limit, and not the value alone.'),
  proxy: z
    .number()
    .min(0.3)
    .max(1)
    .default(0.8)
    .describe('Features that go with a protected attribute at least as strongly as this are listed.'),
};

/** Model 7: groups of people are treated alike, by three measures for each protected attribute. */
export const inclusion = defineCheck({
  id: 'model/inclusion',
  needs: ['inclusion'],
  uses: [],
  options,
  example: `data:
  testing: data/test.csv
  label: approved
  key: id
  protected: [sex, age]
predictions: { path: build/predictions.csv, positive: yes }
tests:
  model/inclusion: { demographic-parity: 0.8, equal-opportunity: 0.1, equalized-odds: 0.1 }
`,
  evaluate: ({ inclusion: found }, chosen) => {
    // Many attributes are many chances of a false alarm: each gets its share of the doubt (Bonferroni), as each pair of its groups does.
    const confidence = 1 - (1 - chosen.confidence) / Math.max(1, found.attributes.length);
    const judged = found.attributes.map((attribute) =>
      judgeAttribute(attribute, { ...chosen, confidence }, found.rows),
    );
    const evidence = [...judged.flatMap(({ table }) => table), ...proxyTable(found, chosen.proxy), ...notesOf(found)];
    const measurements = judged.flatMap(({ answers }) => answers.flatMap((answer) => answer.measurement));
    return { ...conclude(found, judged), measurements, evidence };
  },
});

function conclude(
  found: Inclusion,
  judged: readonly JudgedAttribute[],
): Pick<Finding, 'outcome' | 'summary' | 'remedy'> {
  const answers = judged.flatMap((one) => one.answers);
  const left = judged.flatMap((one) => one.left);
  const note = left.length === 0 ? '' : ` (not compared: ${listed(left, 4)})`;
  const where = `for ${JSON.stringify(found.positive)} in ${found.rows} rows of ${clipped(found.file)}`;
  const of = (outcome: Answer['outcome']): string[] =>
    answers.filter((answer) => answer.outcome === outcome).map(({ summary }) => summary);
  const [failing, unsure] = [of('fail'), of('inconclusive')];
  if (failing.length > 0)
    return {
      outcome: 'fail',
      summary: `${failing.length} of ${answers.length} measures between groups miss their limit ${where}: ${listed(failing, 4)}${note}`,
      remedy:
        'look at the rates of the groups below: more rows of the group in training, features that stand in for it, or a threshold that hits it harder',
    };
  if (found.lacking.length > 0)
    return {
      outcome: 'inconclusive',
      summary: `neither the predictions nor the testing data have the protected ${found.lacking.length === 1 ? 'column' : 'columns'} ${listed(found.lacking)}`,
      remedy: 'keep the column in the testing data with `data.key`, so that groups can be compared',
    };
  if (unsure.length > 0 || answers.length === 0)
    return {
      outcome: 'inconclusive',
      summary: `groups cannot be compared ${where}: ${listed(unsure, 4)}${note}`,
      remedy:
        answers.find((answer) => answer.outcome === 'inconclusive')?.remedy ??
        'hold out more rows of these groups, or mend the model there',
    };
  return {
    outcome: 'pass',
    summary: `all ${answers.length} measures between groups meet their limit ${where}: ${listed(of('pass'), 3)}${note}`,
  };
}

const proxyTable = ({ proxies }: Inclusion, limit: number): Evidence[] =>
  evidenceTable(
    `Features that may stand in for a protected attribute (association of at least ${limit})`,
    ['Protected', 'Feature', 'Association', 'Measure'],
    (proxies ?? [])
      .filter(({ strength }) => strength >= limit)
      .map(({ attribute, feature, strength, measure }) => [attribute, feature, formatNumber(strength), measure]),
  );

const notesOf = ({ proxies, notes }: Inclusion): Evidence[] =>
  evidenceTable(
    'Notes',
    ['Note'],
    [
      ...notes.map((note) => [clipped(note)]),
      ...(proxies === null
        ? [['which features stand in for a protected attribute is not known: name `data.training` and `data.label`']]
        : []),
    ],
  );
