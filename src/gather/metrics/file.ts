import { extname } from 'node:path';
import { ConfigurationError } from '../../support/errors.ts';
import { readTextBounded } from '../../support/files.ts';
import { type Entry, flatten } from './entries.ts';
import { parseJson } from './json.ts';
import { parseYaml, yamlLimit } from './yaml.ts';

export type FileFormat = 'json' | 'yaml' | 'csv' | 'tsv';

const formats: Readonly<Record<string, FileFormat>> = {
  '.json': 'json',
  '.json5': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
  '.tsv': 'tsv',
};

/** What a name without a known ending holds: JSON, or the table of a `training.log`. */
function sniff(file: string, text: string): FileFormat {
  if (text.trimStart().startsWith('{')) return 'json';
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  if (header.includes('\t')) return 'tsv';
  if (header.includes(',')) return 'csv';
  throw new ConfigurationError({
    file,
    message: `is in no format that is read here; expected ${Object.keys(formats).join(', ')}, or MLflow's mlflow.db or mlruns`,
    next: 'write the metrics as JSON',
  });
}

/** The metrics of one file. The ending tells the format. Throws `ConfigurationError` with line and column where the parser tells. */
export async function readMetricsFile(
  root: string,
  file: string,
): Promise<{ readonly format: FileFormat; readonly entries: readonly Entry[] }> {
  const known = formats[extname(file).toLowerCase()];
  const text = await readTextBounded(root, file, known === 'yaml' ? yamlLimit : undefined);
  if (text.trim() === '')
    throw new ConfigurationError({
      file,
      message: 'is empty',
      next: 'let the training command write the metrics, and close the file before it ends',
    });
  const format = known ?? sniff(file, text);
  if (format === 'csv' || format === 'tsv') {
    // Loaded where there is a table to read, as are the readers of MLflow's stores.
    const { parseTable } = await import('./table.ts');
    return { format, entries: parseTable(file, text, format === 'csv' ? ',' : '\t') };
  }
  return { format, entries: flatten(file, format === 'json' ? parseJson(file, text) : parseYaml(file, text)) };
}
