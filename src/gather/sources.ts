import { sourcesOptions } from '../config/options/sources.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { DataSource, DataSources } from '../facts/sources.ts';
import { absent, type Fact, type Facts, type Fingerprint, failedBy, gathered } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { fingerprint } from '../support/files.ts';
import { clipped } from '../support/text.ts';

const mostSources = 50;
const mostColumns = 200;

/** Fingerprints of everything that the team declares as data, and the columns of what is a table. */
export async function gatherSources(
  root: string,
  configuration: Configuration,
  data: Facts['data'],
  tables: Facts['tables'],
): Promise<Fact<DataSources>> {
  const found: { readonly name: string; readonly fact: Fact<Fingerprint>; readonly columns: DataSource['columns'] }[] =
    [];
  for (const role of ['training', 'testing', 'serving'] as const) {
    const patterns = configuration.data[role];
    if (patterns === undefined) continue;
    const table = tables[role];
    const columns =
      table.state === 'gathered' ? table.value.columns.map(({ name, type }) => ({ name: clipped(name), type })) : null;
    found.push({ name: patterns.join(', '), fact: data[role], columns: columns?.slice(0, mostColumns) ?? null });
  }
  for (const pattern of optionsOf(configuration, 'monitor/dependencies', sourcesOptions).sources ?? [])
    found.push({ name: pattern, fact: await digestOf(root, pattern), columns: null });
  if (found.length === 0) return absent('no data are configured');
  return gathered({
    sources: found
      .flatMap(({ name, fact, columns }): DataSource[] =>
        fact.state !== 'gathered'
          ? []
          : [
              {
                name: clipped(name),
                bytes: fact.value.files.reduce((sum, { bytes }) => sum + bytes, 0),
                files: fact.value.files.length,
                sha256: fact.value.sha256,
                columns,
              },
            ],
      )
      .slice(0, mostSources),
    unreadable: found.flatMap(({ name, fact }) =>
      fact.state === 'gathered'
        ? []
        : [{ name: clipped(name), error: fact.state === 'failed' ? fact.error : fact.reason }],
    ),
  });
}

async function digestOf(root: string, pattern: string): Promise<Fact<Fingerprint>> {
  try {
    return gathered(await fingerprint(root, [pattern]));
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}
