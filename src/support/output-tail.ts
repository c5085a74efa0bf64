import { stripVTControlCharacters } from 'node:util';
import { clipped } from './text.ts';

const newline = 10;
const carriageReturn = 13;
/** More than any line that is shown needs, colours and four-byte characters included. */
const lineBytes = 8 * 1024;

export interface OutputTail {
  add(chunk: Buffer): void;
  /** The last lines, oldest first, an unfinished one included. */
  lines(): string[];
}

/**
 * Keeps the last lines of an output of any size and any bytes, in flat memory. A progress bar, redrawn with carriage returns, counts as one line in
 * its last state; colours and other control characters are dropped; a long line keeps its beginning.
 */
export function createOutputTail(maximumLines = 50, maximumCharacters = 500): OutputTail {
  let complete: Buffer[] = [];
  let pending: Buffer = Buffer.alloc(0);

  function add(chunk: Buffer): void {
    const start = startOfLastLines(chunk, maximumLines);
    if (start > 0) {
      complete = [];
      pending = Buffer.alloc(0);
    }
    let from = start;
    for (let end = chunk.indexOf(newline, from); end !== -1; end = chunk.indexOf(newline, from)) {
      complete.push(extendLine(pending, chunk.subarray(from, end)));
      pending = Buffer.alloc(0);
      from = end + 1;
    }
    if (from < chunk.length) pending = extendLine(pending, chunk.subarray(from));
    if (complete.length > maximumLines) complete = complete.slice(-maximumLines);
  }

  return {
    add,
    lines() {
      const all = complete.map(lastState);
      if (pending.length > 0) all.push(lastState(pending));
      return all.slice(-maximumLines).map((line) => clipped(line, maximumCharacters));
    },
  };
}

/** Where the last lines of a chunk begin: what stands before can never be shown, and is not looked at. */
function startOfLastLines(chunk: Buffer, lines: number): number {
  let at = chunk.length;
  for (let seen = 0; seen <= lines; seen++) {
    if (at === 0) return 0;
    at = chunk.lastIndexOf(newline, at - 1);
    if (at === -1) return 0;
  }
  return at + 1;
}

/** A line and what follows on it, reduced to the beginning of its last state and of the one before. Always a copy: a view would keep its chunk alive. */
function extendLine(line: Buffer, more: Buffer): Buffer {
  const joined = Buffer.concat([line, more]);
  if (joined.length <= 2 * lineBytes) return joined;
  const last = joined.lastIndexOf(carriageReturn);
  if (last <= 0) return Buffer.from(joined.subarray(0, lineBytes));
  const before = joined.lastIndexOf(carriageReturn, last - 1) + 1;
  return Buffer.concat([
    joined.subarray(before, Math.min(last, before + lineBytes / 2)),
    Buffer.of(carriageReturn),
    joined.subarray(last + 1, last + 1 + lineBytes / 2),
  ]);
}

function lastState(line: Buffer): string {
  const states = line
    .toString('utf8')
    .split('\r')
    .map((state) =>
      stripVTControlCharacters(state)
        .replace(/[^\P{Cc}\t]/gu, '')
        .trimEnd(),
    );
  return states.findLast((state) => state !== '') ?? '';
}

/** The line of the last ones that says most about a failure: the exception that was thrown, else the last line with anything in it. Hostile text. */
export const tellingLine = (tail: readonly string[]): string | undefined =>
  exceptionIn(tail) ?? tail.findLast((line) => line.trim() !== '' && !/^Node\.js v\d/.test(line))?.trim();

/** The exception that a Python traceback ends in: the first line after it that is not indented. Launchers put the rank before each line. */
function exceptionIn(tail: readonly string[]): string | undefined {
  const start = tail.findLastIndex((line) => line.includes('Traceback (most recent call last):'));
  const prefix = start === -1 ? '' : (tail[start]?.match(/^(\[[^\]]*\]:? ?)/)?.[1] ?? '');
  const found = tail
    .slice(start + 1)
    .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line))
    .filter((line) => /^[A-Za-z_][\w.]*(?:: |$)/.test(line));
  // A deep traceback may begin before the lines that were kept.
  return start === -1
    ? found.findLast((line) => /^[\w.]*(?:Error|Exception|Interrupt|Exit)(?:: |$)/.test(line))
    : found[0];
}
