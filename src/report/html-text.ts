import { plainLine } from '../support/text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Hostile text for an element or a quoted attribute: bounded, on one line, without markup or control characters. */
export const escapeHtml = (text: string, limit = 600): string =>
  plainLine(text, limit)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] as string);

/** A sentence in which pieces between backticks are code. */
export function proseHtml(text: string, limit = 600): string {
  const pieces = plainLine(text, limit).split('`');
  const last = pieces.length % 2 === 0 ? `\`${pieces.pop()}` : '';
  return (
    pieces
      .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece, limit) : `<code>${escapeHtml(piece, limit)}</code>`))
      .join('') + escapeHtml(last, limit)
  );
}

export const codeHtml = (text: string, limit = 120): string => `<code>${escapeHtml(text, limit)}</code>`;

/** A link where the address is one of the web, else its text. `text` is HTML already. */
export const link = (address: string | null, text: string): string =>
  address !== null && /^https?:\/\/[^\s"'<>]+$/.test(address) && address.length <= 2000
    ? `<a href="${escapeHtml(address, 2000)}" rel="noreferrer">${text}</a>`
    : text;

/** A table that scrolls in its own box; cells are HTML already. The first column names the row. */
export function tableHtml(caption: string, columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

export const rowHtml = ([first = '', ...others]: readonly string[]): string =>
  `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** The first items that fit in so many bytes, rendered, and how many did not; those are never rendered. */
export function within<T>(
  items: readonly T[],
  bytes: number,
  render: (item: T, index: number) => string,
): { readonly kept: readonly string[]; readonly left: number } {
  const kept: string[] = [];
  let room = bytes;
  for (const [index, item] of items.entries()) {
    const piece = render(item, index);
    room -= Buffer.byteLength(piece);
    if (room < 0) break;
    kept.push(piece);
  }
  return { kept, left: items.length - kept.length };
}

export const moreHtml = (left: number, what: string): string =>
  left === 0 ? '' : `<p class="note">${left} more ${what} are in report.json.</p>`;
