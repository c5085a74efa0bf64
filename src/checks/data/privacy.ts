import { type PrivacyOptions, privacyOptions } from '../../config/options/privacy.ts';
import type { PrivacyScan } from '../../facts/privacy.ts';
import type { Evidence, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { expectNone } from '../measurements.ts';
import { clipped, listed } from '../names.ts';
import { type Leak, leaksOf, unscanned } from '../personal-data.ts';

/**
 * Data 5: personal data is controlled along the whole pipeline. No personal value in any table or declared output but where it is allowed, each combination of
 * quasi-identifiers in at least `k` rows, sensitive columns absent or hashed downstream, and deletions gone from every table.
 */
export const privacy = defineCheck({
  id: 'data/privacy',
  needs: ['privacy'],
  uses: ['tables'],
  options: privacyOptions,
  example: `data:
  training: data/train.csv
  serving: data/serving.csv
  key: customer
tests:
  data/privacy:
    quasi-identifiers: [age, postcode, sex]
    k: 5
    sensitive: [income]
    deletions: privacy/deleted-customers.txt
    outputs: [build/features.parquet, build/*.log]
    allow:
      - { column: support-address, pattern: email, reason: the address of our own desk }
`,
  evaluate: ({ privacy, tables }, options) => {
    const { leaks, excused } = leaksOf(privacy, options);
    const open = unscanned(privacy, tables, options);
    const measurements = [expectNone('places with personal data', leaks.length), ...anonymityOf(privacy, options)];
    const evidence = [...tableOf('Personal data', leaks), ...tableOf('Allowed by the configuration', excused)];
    const [first] = leaks;
    if (first !== undefined)
      return {
        outcome: 'fail',
        summary: `expected no personal data, found ${first.found} in ${placeOf(first)}${leaks.length > 1 ? `, and ${leaks.length - 1} more` : ''}`,
        measurements,
        evidence,
        remedy:
          'remove, hash or coarsen these values before they are written; what may be there, name below `allow` with its reason',
      };
    if (open.length > 0)
      return {
        outcome: 'inconclusive',
        summary: listed(open, 3),
        // That no place was found says nothing where not all was looked at.
        measurements: measurements.slice(1),
        evidence,
        remedy: 'mend what could not be looked at, then run it again',
      };
    return { outcome: 'pass', summary: cleanSummary(privacy, excused.length), measurements, evidence };
  },
});

function cleanSummary({ tables }: PrivacyScan, excused: number): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const what = tables.length === 1 ? 'table' : 'tables and files';
  return `no personal data in ${rows} rows of ${tables.length} ${what}${excused > 0 ? `, ${excused} allowed` : ''}`;
}

const anonymityOf = ({ tables }: PrivacyScan, { k }: PrivacyOptions): Measurement[] =>
  tables.flatMap(({ anonymity, path }) =>
    anonymity === null
      ? []
      : [
          {
            name: `k-anonymity of ${clipped(path)}`,
            observed: anonymity.k,
            expected: `at least ${k}`,
            met: anonymity.k >= k,
          },
        ],
  );

const tableOf = (title: string, found: readonly Leak[]): Evidence[] =>
  evidenceTable(
    title,
    ['table', 'column', 'found', 'count', 'first rows'],
    found.map((leak) => [clipped(leak.table.path), leak.column, leak.found, leak.count, leak.rows.join(', ')]),
  );

const placeOf = ({ table, column, rows }: Leak): string =>
  `${clipped(table.path)}${column === '' ? '' : `, column ${column}`}${rows[0] === undefined ? '' : `, ${table.unit} ${rows[0]}`}`;
