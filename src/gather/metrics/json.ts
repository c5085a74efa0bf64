import json5 from 'json5';
import { ConfigurationError } from '../../support/errors.ts';

/** JSON as Python's `json` module writes it: with `NaN`, `Infinity` and `-Infinity`, which JSON5 knows. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON5 is slower, but it tells line and column.
  }
  try {
    return json5.parse(text);
  } catch (error) {
    const { lineNumber, columnNumber, message } = error as {
      lineNumber?: number;
      columnNumber?: number;
      message: string;
    };
    const what = message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '');
    throw new ConfigurationError({
      file,
      ...(lineNumber === undefined ? {} : { line: lineNumber }),
      // A text that breaks off inside a string ends, for JSON5, before the first column of the next line.
      ...(columnNumber === undefined ? {} : { column: Math.max(columnNumber, 1) }),
      message: what === 'invalid end of input' ? 'is not JSON: it ends before it is complete' : `is not JSON: ${what}`,
      next: 'write it with json.dump, and close the file before training ends',
    });
  }
}
