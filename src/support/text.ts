const longestName = 200;

/** A name or a text of data or files, bounded to so many characters; what is cut off is marked. */
export function clipped(text: string, longest = longestName): string {
  if (text.length <= longest) return text;
  return `${[...text.slice(0, 2 * longest)].slice(0, longest - 1).join('')}…`;
}

/** Python's `shlex.quote`: one word for a shell. */
export function quoteForShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
