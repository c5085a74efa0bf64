import { appendFile, stat } from 'node:fs/promises';
import { messageOf } from '../support/errors.ts';
import { formatBytes } from '../support/files.ts';
import { closingOf, cutAtLine } from './cut.ts';

/** GitHub drops the summary of a step that is larger than 1 MiB. */
export const maximumSummary = 1024 * 1024;

export type SummaryOutcome =
  | { readonly kind: 'written'; readonly bytes: number; readonly cut: boolean }
  | { readonly kind: 'unavailable' | 'failed'; readonly reason: string };

/** Appends Markdown to the job summary (`path` is `GITHUB_STEP_SUMMARY`), cut at a line end where it would not fit. Never throws. */
export async function writeSummary(path: string | undefined, markdown: string): Promise<SummaryOutcome> {
  if (path === undefined || path === '')
    return { kind: 'unavailable', reason: 'GITHUB_STEP_SUMMARY is not set: this server has no job summaries' };
  try {
    const present = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    const whole = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
    const text = fitSummary(whole, maximumSummary - present);
    await appendFile(path, text);
    return { kind: 'written', bytes: Buffer.byteLength(text), cut: text !== whole };
  } catch (error) {
    return { kind: 'failed', reason: `the job summary could not be written: ${messageOf(error)}` };
  }
}

function fitSummary(markdown: string, room: number): string {
  const bytes = Buffer.byteLength(markdown);
  if (bytes <= room) return markdown;
  const note = (left: number) =>
    `\n\n_Cut here: GitHub takes at most 1 MiB in a job summary; ${formatBytes(left)} of ${formatBytes(bytes)} were left out. The whole report is in the artifact._\n`;
  const reserved = Buffer.byteLength(note(bytes));
  let limit = room - reserved;
  while (limit > 0) {
    const cut = cutAtLine(markdown, limit, Buffer.byteLength);
    const kept = cut + closingOf(cut);
    const excess = Buffer.byteLength(kept) + reserved - room;
    if (excess <= 0) return kept + note(bytes - Buffer.byteLength(cut));
    limit -= excess;
  }
  return '';
}
