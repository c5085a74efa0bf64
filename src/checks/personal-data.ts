import type { PrivacyOptions } from '../config/options/privacy.ts';
import type { PrivacyFinding, PrivacyScan, ScannedTable } from '../facts/privacy.ts';
import { tableRoles } from '../facts/tables.ts';
import type { Facts } from '../facts.ts';
import { tableWords } from './fact-words.ts';
import { clipped, listed } from './names.ts';

/** Who works after training: what is sensitive must not get there in the clear. */
const downstream = new Set(['serving', 'predictions', 'output']);

/** One thing that is where it must not be. */
export interface Leak {
  readonly table: ScannedTable;
  readonly column: string;
  readonly found: string;
  readonly count: number;
  readonly rows: readonly number[];
}

/** What is where it must not be, and what the configuration allows to be there. */
export function leaksOf(
  { tables }: PrivacyScan,
  options: PrivacyOptions,
): { readonly leaks: readonly Leak[]; readonly excused: readonly Leak[] } {
  const leaks: Leak[] = [];
  const excused: Leak[] = [];
  for (const table of tables) {
    for (const finding of table.findings)
      (isAllowed(table, finding, options) ? excused : leaks).push({
        table,
        column: clipped(finding.column),
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

/** What nobody could look at, in words: it must not read as clean. */
export function unscanned(scan: PrivacyScan, tables: Facts['tables'], options: PrivacyOptions): string[] {
  const open: string[] = [];
  const training = scan.tables.find(({ role }) => role === 'training');
  if (training === undefined) open.push(`${tableWords.training} were not scanned`);
  for (const table of scan.tables) {
    if (!(table.rows > 0)) open.push(`${clipped(table.path)} has no ${table.unit}s`);
    if (table.anonymity !== null && !Number.isFinite(table.anonymity.k))
      open.push(`k of ${clipped(table.path)} is not finite`);
  }
  for (const role of tableRoles) {
    const fact = tables[role];
    if (fact.state === 'failed') open.push(`${tableWords[role]} could not be read: ${fact.error}`);
    else if (fact.state === 'gathered' && role !== 'training' && !scan.tables.some((table) => table.role === role))
      open.push(`${tableWords[role]} were not scanned`);
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
