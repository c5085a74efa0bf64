/** Names come from data and files: they are cut before they reach a report, which escapes them. */

const longestName = 200;

export const clipped = (name: string, longest = longestName): string => {
  const characters = name.length <= longest ? null : [...name.slice(0, 2 * longest)];
  return characters === null ? name : `${characters.slice(0, longest - 1).join('')}…`;
};

/** The first few, each cut, and how many more there are. */
export const listed = (texts: readonly string[], most = 5): string =>
  [
    ...texts.slice(0, most).map((text) => clipped(text)),
    ...(texts.length > most ? [`and ${texts.length - most} more`] : []),
  ].join('; ');
