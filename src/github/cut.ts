/** The longest part of `text` that ends at a line end and measures at most `limit`; cut inside the line where even the first one is too long. */
export function cutAtLine(text: string, limit: number, measure: (text: string) => number): string {
  if (measure(text) <= limit) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text.slice(0, middle)) <= limit) low = middle;
    else high = middle - 1;
  }
  const end = text.lastIndexOf('\n', low);
  const cut = text.slice(0, end > 0 ? end : low);
  // Half of a surrogate pair is no character.
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** What must follow a cut Markdown text, so that nothing after it is swallowed by an open code block or a fold. */
export function closingOf(cut: string): string {
  const fences = cut.match(/^ {0,3}```/gm)?.length ?? 0;
  const opened = cut.match(/<details\b/g)?.length ?? 0;
  const closed = cut.match(/<\/details>/g)?.length ?? 0;
  return (fences % 2 === 1 ? '\n```' : '') + '\n\n</details>'.repeat(Math.max(0, opened - closed));
}

/** Markdown of at most `most` UTF-16 units: cut at a line end, closed, and followed by `note`, where it is longer. */
export function cutToFit(markdown: string, most: number, note: string): string {
  if (markdown.length <= most) return markdown;
  let limit = most - note.length;
  for (;;) {
    const cut = cutAtLine(markdown, limit, (text) => text.length);
    const result = cut + closingOf(cut) + note;
    if (result.length <= most || cut === '') return result;
    limit -= result.length - most;
  }
}
