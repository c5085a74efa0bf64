import { CsvError, type Options, parse } from 'csv-parse/sync';
import { ConfigurationError } from '../support/errors.ts';

/**
 * The records of a small CSV or TSV file, the first of them its header; large tables are read by `tables/`. `options` are csv-parse's. Throws
 * `ConfigurationError` with the line.
 */
export function parseRecords<Row = string[]>(
  file: string,
  text: string,
  options: Options,
  next = 'check how the row is written',
): Row[] {
  try {
    return parse(text, options) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as CsvError & { lines?: number }).lines;
    throw new ConfigurationError({
      file,
      ...(line === undefined ? {} : { line }),
      message: `cannot be read as a table: ${explain(error)}`,
      next,
    });
  }
}

function explain(error: CsvError): string {
  if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
    return 'the row does not have as many cells as the header';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is not closed';
  return error.message.slice(0, 200);
}
