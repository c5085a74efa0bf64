import * as z from 'zod';
import { duration, share } from '../../config/units.ts';
import { distanceMeasures, type Skew } from '../../facts/skew.ts';
import type { Finding } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { staleness } from '../freshness.ts';
import { clipped, listed } from '../names.ts';
import { evidenceOf, measurementsOf } from '../skew-evidence.ts';
import { judgeSkew, type SkewVerdict } from '../skew-verdicts.ts';

const measure = z.enum(distanceMeasures);
const limit = z.number().positive();

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
    const stale = staleness(freshness, run.startedAt, options['max-age']);
    return {
      ...conclude(skew, verdicts, stale),
      measurements: measurementsOf(skew, verdicts),
      evidence: evidenceOf(skew, verdicts),
    };
  },
});

function conclude(
  skew: Skew,
  verdicts: readonly SkewVerdict[],
  stale: string | null,
): Pick<Finding, 'outcome' | 'summary' | 'remedy'> {
  const of = (outcome: SkewVerdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome);
  const [failed, open] = [of('fail'), of('inconclusive')];
  if (failed.length > 0)
    return {
      outcome: 'fail',
      summary: `training and serving differ in ${countOf(failed)}: ${inWords(failed)}`,
      remedy:
        'compare the code that makes the column in training and in serving (units, defaults, time zones, encodings); where the world has changed, train on newer data; `columns` below `monitor/skew` sets another limit',
    };
  const untold = (summary: string, remedy: string) => ({ outcome: 'inconclusive', summary, remedy }) as const;
  if (stale !== null) return untold(stale, 'take a fresh sample of the serving data in a scheduled run');
  // Serving may well ask about the same thing twice; in training each key is one row, or nobody knows which one to compare with.
  const repeated = skew.rows?.duplicates.training ?? 0;
  if (repeated > 0)
    return untold(
      `rows cannot be compared by key: \`data.key\` expected each key once in the training data, found ${repeated} more than once`,
      'name the columns that tell one row from another as `data.key`, or take the repeated rows out',
    );
  if (open.length > 0)
    return untold(
      `cannot be told for ${countOf(open)}: ${inWords(open)}`,
      'add rows to the smaller sample, or set `columns: { <name>: ignore }` for a column that does not matter',
    );
  const distances = verdicts.filter(({ measure }) => !['missing cells', 'row by row', 'presence'].includes(measure));
  const [worst] = distances;
  if (worst === undefined)
    return untold(
      'training and serving data have no column in common that could be compared',
      'give the serving data the columns of the training data, with the same names',
    );
  const joined = skew.rows !== null && skew.rows.joined > 0 ? `; ${skew.rows.joined} rows joined by key agree` : '';
  return {
    outcome: 'pass',
    summary: `${distances.length} columns agree, furthest ${clipped(worst.column)} with ${worst.measure} ${worst.found}, expected ${worst.expected}${joined}`,
  };
}

const inWords = (verdicts: readonly SkewVerdict[]): string =>
  listed(
    verdicts.map(
      ({ column, measure, expected, found }) => `${clipped(column)}: ${measure} expected ${expected}, found ${found}`,
    ),
    3,
  );

const countOf = (verdicts: readonly SkewVerdict[]): string => {
  const { size } = new Set(verdicts.map(({ column }) => column));
  return size === 1 ? '1 column' : `${size} columns`;
};
