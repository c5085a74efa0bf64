const longestName = 200;

/** A name or a text of data or files, bounded to a length as a schema counts it, without half a character at its end; what is cut off is marked. */
export const clipped = (text: string, longest = longestName): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** Control characters, line separators, and marks that turn the direction of text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]+/g;

/** Hostile text on one line, bounded, without control characters. */
export const plainLine = (text: string, limit = 300): string =>
  clipped(
    text
      .slice(0, limit * 4)
      .replace(controls, ' ')
      .trim(),
    limit,
  );

/** Python's `shlex.quote`: one word for a shell. */
export function quoteForShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
