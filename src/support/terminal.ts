import { stripVTControlCharacters } from 'node:util';

/** Text that a terminal shows and does not obey: without escape sequences and other control characters. Lines and tabs stay. */
export const terminalText = (text: string): string => stripVTControlCharacters(text).replace(/[^\P{Cc}\n\t]/gu, '');
