import { type PrivacyOptions, privacyOptions } from '../../config/options/privacy.ts';
import type { PrivacyFinding, PrivacyScan, ScannedTable } from '../../facts/privacy.ts';
import type { Facts } from '../../facts.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../names.ts';

const downstream = new Set(['serving', 'predictions', 'output']);
const shownRows = 50;

/** One thing that is where it must not be. */
interface Leak {
  readonly table: ScannedTable;
  readonly column: string;
  readonly found: string;
  readonly count: number;
  readonly rows: readonly number[];
}

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
  evaluate: ({ privacy, tables }, options) =>
    judge(privacy, leaksOf(privacy, options), unknown(privacy, tables, options), options),
});

function judge(
  scan: PrivacyScan,
  { leaks, excused }: { leaks: readonly Leak[]; excused: readonly Leak[] },
  open: readonly string[],
  options: PrivacyOptions,
): Finding {
  const table = (title: string, found: readonly Leak[]): Evidence[] =>
    found.length === 0
      ? []
      : [
          {
            kind: 'table',
            title: found.length > shownRows ? `${title} (first ${shownRows} of ${found.length})` : title,
            columns: ['table', 'column', 'found', 'count', 'first rows'],
            rows: found
              .slice(0, shownRows)
              .map((leak) => [
                leak.table.path.slice(0, 200),
                leak.column,
                leak.found,
                leak.count,
                leak.rows.join(', '),
              ]),
          },
        ];
  const measurements: Measurement[] = [
    { name: 'places with personal data', observed: leaks.length, expected: '0', met: leaks.length === 0 },
    ...scan.tables.flatMap(({ anonymity, path }) =>
      anonymity === null
        ? []
        : [
            {
              name: `k-anonymity of ${path.slice(0, 200)}`,
              observed: anonymity.k,
              expected: `at least ${options.k}`,
              met: anonymity.k >= options.k,
            },
          ],
    ),
  ];
  const evidence = [...table('Personal data', leaks), ...table('Allowed by the configuration', excused)];
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
      measurements: measurements.slice(1),
      evidence,
      remedy: 'mend what could not be looked at, then run it again',
    };
  const lines = scan.tables.reduce((sum, { rows }) => sum + rows, 0);
  return {
    outcome: 'pass',
    summary: `no personal data in ${lines} rows of ${scan.tables.length} ${scan.tables.length === 1 ? 'table' : 'tables and files'}${excused.length > 0 ? `, ${excused.length} allowed` : ''}`,
    measurements,
    evidence,
  };
}

const placeOf = ({ table, column, rows }: Leak): string =>
  `${table.path.slice(0, 200)}${column === '' ? '' : `, column ${column}`}${rows[0] === undefined ? '' : `, ${table.unit} ${rows[0]}`}`;

function leaksOf({ tables }: PrivacyScan, options: PrivacyOptions): { leaks: Leak[]; excused: Leak[] } {
  const leaks: Leak[] = [];
  const excused: Leak[] = [];
  for (const table of tables) {
    for (const finding of table.findings)
      (isAllowed(table, finding, options) ? excused : leaks).push({
        table,
        column: finding.column.slice(0, 200),
        found: finding.pattern,
        count: finding.count,
        rows: finding.rows,
      });
    if (downstream.has(table.role))
      for (const column of table.sensitive)
        leaks.push({ table, column, found: 'a sensitive column in the clear', count: table.rows, rows: [] });
    const { deletions, anonymity } = table;
    if (deletions !== null && deletions.found > 0)
      leaks.push({ table, column: '', found: 'deleted keys', count: deletions.found, rows: deletions.firstRows });
    if (anonymity !== null && anonymity.k < options.k)
      leaks.push({
        table,
        column: listed(options['quasi-identifiers'] ?? []),
        found: `groups of ${anonymity.k} with k = ${options.k}`,
        count: anonymity.rowsInSmallGroups,
        rows: anonymity.firstRow === null ? [] : [anonymity.firstRow],
      });
  }
  return { leaks, excused };
}

const isAllowed = (table: ScannedTable, finding: PrivacyFinding, { allow }: PrivacyOptions): boolean =>
  allow.some(
    (one) =>
      one.column === finding.column &&
      (one.pattern as readonly string[]).includes(finding.pattern) &&
      (one.in === undefined || (one.in as readonly string[]).includes(table.role)),
  );

/** What nobody could look at: it must not read as clean. */
function unknown(scan: PrivacyScan, tables: Facts['tables'], options: PrivacyOptions): string[] {
  const open: string[] = [];
  const training = scan.tables.find(({ role }) => role === 'training');
  if (training === undefined) open.push('the training data was not scanned');
  for (const table of scan.tables) {
    if (!(table.rows > 0)) open.push(`${table.path.slice(0, 200)} has no ${table.unit}s`);
    if (table.anonymity !== null && !Number.isFinite(table.anonymity.k))
      open.push(`k of ${table.path.slice(0, 200)} is not finite`);
  }
  for (const [role, fact] of Object.entries(tables)) {
    if (fact.state === 'failed') open.push(`the ${role} table could not be read: ${fact.error}`);
    else if (fact.state === 'gathered' && role !== 'training' && !scan.tables.some((table) => table.role === role))
      open.push(`the ${role} table was not scanned`);
  }
  for (const { path, problem } of scan.unread) open.push(`${path} was not scanned: ${problem}`);
  if (options.outputs !== undefined && !scan.tables.some(({ role }) => role === 'output'))
    open.push(`no file of \`outputs\` (${listed(options.outputs)}) was scanned`);
  if (options['quasi-identifiers'] !== undefined && scan.tables.every(({ anonymity }) => anonymity === null))
    open.push(`no table has all quasi-identifiers (${listed(options['quasi-identifiers'])})`);
  if (options.deletions !== undefined && scan.tables.every(({ deletions }) => deletions === null))
    open.push('no table has the columns of `data.key`, so deletions could not be looked for');
  if (options.sensitive !== undefined && !scan.tables.some(({ role }) => downstream.has(role)))
    open.push('sensitive columns are declared, but no serving data, predictions or outputs were scanned');
  return open;
}
