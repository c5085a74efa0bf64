import { clipped } from '../support/text.ts';
import type { SentRow } from './canary-rows.ts';

/** Programs say again what they were sent, and rows may be of people: no report quotes them. The log of the run has what they wrote. */

/** Shorter values tell nothing of anybody, and stand everywhere. */
const shortestTelling = 3;
const everywhere = new Set(['null', 'true', 'false']);
const mostLines = 20;
const longestLine = 300;

/** Takes the values of these rows out of a text of the program that they were sent to; one that ends in `…` may have been cut within a value. */
export function openHiding(rows: readonly SentRow[]): (text: string) => string {
  const told = [...new Set(rows.flatMap(({ texts, values }) => [...texts, ...values.flatMap(written)]))]
    .filter((value) => value.length >= shortestTelling && !everywhere.has(value))
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const left = told.reduce((rest, value) => rest.replaceAll(value, '…'), text);
    return left.replace(/[^\n]+…(?=\n|$)/g, (line) => withoutBeginning(line.slice(0, -1), told));
  };
}

/** As JSON has it, with and without escapes for what is not ASCII. */
function written(value: SentRow['values'][number]): string[] {
  if (typeof value !== 'string') return [String(value)];
  const plain = JSON.stringify(value).slice(1, -1);
  return [plain, plain.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)];
}

/** The line without the beginning of a value at its end. */
function withoutBeginning(line: string, told: readonly string[]): string {
  let cut = 0;
  for (const value of told)
    for (let length = Math.min(value.length - 1, line.length); length >= shortestTelling && length > cut; length -= 1)
      if (line.endsWith(value.slice(0, length))) cut = length;
  return `${line.slice(0, line.length - cut)}…`;
}

/** The last lines of an output, hidden and cut; the oldest first. */
export const hiddenLines = (tail: readonly string[], hide: (text: string) => string): string[] =>
  hide(tail.join('\n'))
    .split('\n')
    .slice(-mostLines)
    .map((line) => clipped(line, longestLine));
