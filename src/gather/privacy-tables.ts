import { privacyOptions } from '../config/options/privacy.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { PrivacyScan, ScannedTable } from '../facts/privacy.ts';
import type { TableRole } from '../facts/tables.ts';
import { absent, type Fact, gathered, presentValue, whyMissing } from '../facts.ts';
import { expandPaths } from '../support/files.ts';
import { attempt } from './fact-values.ts';

/** The tables, and the other files that are declared as outputs. */
export async function privacyOf(
  { root, configuration }: { readonly root: string; readonly configuration: Configuration },
  reads: Readonly<Record<TableRole, Fact<{ readonly privacy: ScannedTable }>>>,
  deletions: Fact<ReadonlySet<string>>,
): Promise<Fact<PrivacyScan>> {
  if (deletions.state === 'failed') return deletions;
  const options = optionsOf(configuration, 'data/privacy', privacyOptions);
  const tables: ScannedTable[] = [];
  for (const role of ['training', 'testing', 'serving', 'predictions'] as const) {
    const read = reads[role];
    if (read.state === 'failed') return read;
    if (read.state === 'gathered') tables.push(read.value.privacy);
  }
  if (tables.length === 0) return absent('no `data` is configured');
  const unread: { path: string; problem: string }[] = [];
  for (const path of await expandPaths(root, options.outputs ?? [])) {
    const scanned = await attempt(() => scanOutput(root, path, configuration, presentValue(deletions)));
    if (scanned.state === 'gathered') tables.push(scanned.value);
    else unread.push({ path, problem: whyMissing(scanned) });
  }
  for (const pattern of options.outputs ?? [])
    if ((await expandPaths(root, [pattern])).length === 0) unread.push({ path: pattern, problem: 'nothing matches' });
  return gathered({ tables, unread });
}

async function scanOutput(
  root: string,
  path: string,
  configuration: Configuration,
  deletions: ReadonlySet<string> | undefined,
): Promise<ScannedTable> {
  const options = optionsOf(configuration, 'data/privacy', privacyOptions);
  const { isTableName, scanTextFile } = await import('./privacy-files.ts');
  if (!isTableName(path)) return scanTextFile(root, path, options);
  const [{ openTable }, { openPrivacyScan }] = await Promise.all([import('./tables/table.ts'), import('./privacy.ts')]);
  const table = await openTable({ root, patterns: [path] });
  const scan = openPrivacyScan(options, {
    role: 'output',
    path,
    columns: table.columns,
    key: configuration.data.key,
    ...(deletions === undefined ? {} : { deletions }),
  });
  await table.read([scan]);
  return scan.finish();
}
