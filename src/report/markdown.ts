import type { Problem } from '../support/errors.ts';
import { controls, plainLine } from '../support/text.ts';

/** Hostile text made harmless for GitHub's Markdown: bounded, on one line, without markup, mentions, references, links or table breaks. */
export const escapeMarkdown = (text: string, limit = 300): string => escapeMarkup(plainLine(text, limit));

function escapeMarkup(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>()#+!|~$&^=]/g, '\\$&')
    .replace(/@(?=\w)/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${zeroWidthSpace}`)
    .replace(/:\/\//g, `:${zeroWidthSpace}//`)
    .replace(/\bwww\./gi, `www${zeroWidthSpace}.`);
}

/**
 * The same as a code span, for names: fences that the text cannot close, and `|` escaped so that a table keeps its columns. Backslashes before it are doubled: in a
 * table two of them are one character, and the `|` after them would end the cell.
 */
export function code(text: string, limit = 120): string {
  const line = plainLine(text, limit) || ' ';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${line.replace(/(\\*)\|/g, '$1$1\\|')}${padding}${fence}`;
}

/** A sentence, hostile or not, in which pieces between backticks are code: each piece is made harmless by itself. */
export function prose(text: string, limit = 300): string {
  const pieces = plainLine(text, limit).split('`');
  // A backtick without a partner is a character like any other.
  const last = pieces.length % 2 === 0 ? escapeMarkup(`\`${pieces.pop()}`) : '';
  return (
    pieces
      .map((piece, index) => (index % 2 === 0 || piece.trim() === '' ? escapeMarkup(piece) : code(piece, limit)))
      .join('') + last
  );
}

/** One mistake as an item of a list: where, what, and what to do. */
export function problemItem({ file, line, message, next }: Problem): string {
  const place = file === undefined ? '' : `${code([file, line].filter((part) => part !== undefined).join(':'))} `;
  return `- ${place}${prose(message, 600)}${next === undefined ? '' : ` → ${prose(next)}`}`;
}

/** Lines of somebody's output as a fenced block that they cannot close. */
export function codeBlock(lines: readonly string[], limit = 200): string {
  const shown = lines.map((line) => line.replace(controls, ' ').slice(0, limit));
  const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...shown, fence].join('\n');
}

/** A table; cells are Markdown already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

const zeroWidthSpace = '\u200b';
