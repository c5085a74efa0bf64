import * as z from 'zod';
import { duration } from '../../config/units.ts';
import { distanceMeasures, type Skew } from '../../facts/skew.ts';
import type { Evidence, Finding } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { staleness } from '../freshness.ts';
import { clipped, listed } from '../names.ts';
import { judgeSkew, type SkewVerdict } from '../skew-verdicts.ts';

const share = z
  .union([z.number().min(0).max(1), z.string().regex(/^\d{1,2}(\.\d+)?%$|^100%$/, 'a share such as 5%')])
  .transform((written) => (typeof written === 'number' ? written : Number.parseFloat(written) / 100));
const measure = z.enum(distanceMeasures);
const limit = z.number().positive();

const mostShown = 20;

/**
 * Monitor 3: training and serving features agree. Distance of each column's two distributions, without what chance gives at these sizes, against a limit; share of missing cells;
 * columns that only one table has; and row by row where a key joins the two.
 */
export const skew = defineCheck({
  id: 'monitor/skew',
  needs: ['skew'],
  uses: ['freshness'],
  options: {
    measure: measure
      .default('jensen-shannon')
      .describe(
        'The distance: `jensen-shannon` (base 2), `psi`, `l-infinity` (largest difference of a share) or `kolmogorov-smirnov` (numbers; categories by l-infinity).',
      ),
    limit: limit
      .optional()
      .describe('The largest distance of a column, less what chance gives; 0.1 when left out, 0.2 for `psi`.'),
    columns: z
      .record(
        z.string().min(1),
        z.union([
          z.literal('ignore'),
          z.strictObject({
            measure: measure.optional().describe('The distance for this column.'),
            limit: limit.optional().describe('Its limit.'),
          }),
        ]),
      )
      .default({})
      .describe(
        'Columns with a measure and limit of their own, or `ignore`; dates are compared only when they are named here.',
      ),
    'minimum-rows': z
      .int()
      .min(2)
      .default(50)
      .describe('How many values a column needs on each side; below that its distance says nothing.'),
    missing: share.default(0.05).describe('How far the shares of missing cells may lie apart, such as `5%` or 0.05.'),
    'row-tolerance': share
      .default(0)
      .describe('The share of rows with the same key in which a column may differ between training and serving.'),
    'max-age': duration
      .default(30 * 86_400)
      .describe('How old the newest serving data may be, by `data.time`, else by the commit that last changed them.'),
  },
  example: `data:
  training: data/train.csv
  serving: data/serving.csv
  label: species
  key: id
tests:
  monitor/skew:
    limit: 0.1
    columns:
      island: { measure: l-infinity, limit: 0.15 }
      note: ignore
    max-age: 30d
`,
  evaluate: ({ skew, freshness, run }, options) => {
    const verdicts = judgeSkew(skew, options);
    const answer = answerFrom(skew, verdicts);
    const { outcome, summary, remedy } = conclude(
      skew,
      verdicts,
      staleness(freshness, run.startedAt, options['max-age']),
    );
    return { ...answer, outcome, summary, ...(remedy === undefined ? {} : { remedy }) };
  },
});

function conclude(
  skew: Skew,
  verdicts: readonly SkewVerdict[],
  stale: string | null,
): Pick<Finding, 'outcome' | 'summary' | 'remedy'> {
  const of = (outcome: SkewVerdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome);
  const words = ({ column, measure, expected, found }: SkewVerdict): string =>
    `${clipped(column)}: ${measure} expected ${expected}, found ${found}`;
  const [failed, open] = [of('fail'), of('inconclusive')];
  if (failed.length > 0)
    return {
      outcome: 'fail',
      summary: `training and serving differ in ${countOf(failed)}: ${listed(failed.map(words), 3)}`,
      remedy:
        'compare the code that makes the column in training and in serving (units, defaults, time zones, encodings); where the world has changed, train on newer data; `columns` below `monitor/skew` sets another limit',
    };
  if (stale !== null)
    return {
      outcome: 'inconclusive',
      summary: stale,
      remedy: 'take a fresh sample of the serving data in a scheduled run',
    };
  if (open.length > 0)
    return {
      outcome: 'inconclusive',
      summary: `cannot be told for ${countOf(open)}: ${listed(open.map(words), 3)}`,
      remedy: 'add rows to the smaller sample, or set `columns: { <name>: ignore }` for a column that does not matter',
    };
  const distances = verdicts.filter(({ measure }) => !['missing cells', 'row by row', 'presence'].includes(measure));
  if (distances.length === 0)
    return {
      outcome: 'inconclusive',
      summary: 'training and serving data have no column in common that could be compared',
      remedy: 'give the serving data the columns of the training data, with the same names',
    };
  const [worst] = distances as [SkewVerdict];
  const joined = skew.rows !== null && skew.rows.joined > 0 ? `; ${skew.rows.joined} rows joined by key agree` : '';
  return {
    outcome: 'pass',
    summary: `${distances.length} columns agree, furthest ${clipped(worst.column)} with ${worst.measure} ${worst.found}, expected ${worst.expected}${joined}`,
  };
}

const countOf = (verdicts: readonly SkewVerdict[]): string => {
  const { size } = new Set(verdicts.map(({ column }) => column));
  return size === 1 ? '1 column' : `${size} columns`;
};

function answerFrom(skew: Skew, verdicts: readonly SkewVerdict[]): Pick<Finding, 'measurements' | 'evidence'> {
  const { rows, notCompared, columns } = skew;
  const unjoined = rows !== null && rows.joined === 0;
  const facts: (readonly [string, string | number])[] = [
    ['rows of training', skew.trainingRows],
    ['rows of serving', skew.servingRows],
    ...(rows === null ? [] : ([['rows joined by key', rows.joined]] as const)),
    ...(rows === null || rows.duplicates.training + rows.duplicates.serving === 0
      ? []
      : ([
          ['keys more than once', `${rows.duplicates.training} in training, ${rows.duplicates.serving} in serving`],
        ] as const)),
  ];
  const left = [
    ...notCompared.map(({ column, why }) => [clipped(column), why] as const),
    ...columns
      .filter(({ column, kind }) => kind === 'date' && !verdicts.some((verdict) => verdict.column === column))
      .map(
        ({ column }) => [clipped(column), 'dates move by themselves; name it below `columns` to compare it'] as const,
      ),
    ...(unjoined ? [['row by row', 'no key of the serving data is in the training data'] as const] : []),
  ];
  const evidence: Evidence[] = [
    {
      kind: 'table',
      title: `Columns of training and serving, worst first${verdicts.length > mostShown ? ` (${mostShown} of ${verdicts.length} comparisons)` : ''}`,
      columns: ['Column', 'Measure', 'Expected', 'Found', 'Outcome'],
      rows: verdicts
        .slice(0, mostShown)
        .map(({ column, measure, expected, found, outcome }) => [clipped(column), measure, expected, found, outcome]),
    },
    ...(left.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            title: `Not compared${left.length > mostShown ? ` (${mostShown} of ${left.length})` : ''}`,
            columns: ['Column', 'Why'],
            rows: left.slice(0, mostShown),
          },
        ]),
  ];
  return {
    measurements: [
      ...facts.map(([name, observed]) => ({ name, observed })),
      ...verdicts.slice(0, mostShown).map(({ column, measure, expected, found, outcome }) => ({
        name: `${clipped(column)} ${measure}`,
        observed: found,
        expected,
        ...(outcome === 'inconclusive' ? {} : { met: outcome === 'pass' }),
      })),
    ],
    evidence,
  };
}
