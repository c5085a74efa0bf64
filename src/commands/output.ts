import type { Paint } from '../report/console.ts';

const codes = { bold: 1, dim: 2, green: 32, red: 31, yellow: 33 } as const;

/** Colour only on a terminal; NO_COLOR (https://no-color.org) and FORCE_COLOR are honoured. */
export function wantsColor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return false;
  if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '' && environment.FORCE_COLOR !== '0')
    return true;
  return stream.isTTY === true && environment.TERM !== 'dumb';
}

export const paintFor = (stream: { readonly isTTY?: boolean }): Paint =>
  wantsColor(stream) ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;

/** Results go to standard output, as text or as JSON; all else goes to standard error. */
export function print(value: unknown): void {
  process.stdout.write(
    typeof value === 'string' ? (value.endsWith('\n') ? value : `${value}\n`) : `${JSON.stringify(value, null, 2)}\n`,
  );
}
