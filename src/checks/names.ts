import { clipped } from '../support/text.ts';

/** Names come from data and files: they are cut before they reach a report, which escapes them. */
export { clipped };

/** The first few, each cut, and how many more there are. */
export const listed = (texts: readonly string[], most = 5): string =>
  [
    ...texts.slice(0, most).map((text) => clipped(text)),
    ...(texts.length > most ? [`and ${texts.length - most} more`] : []),
  ].join('; ');
