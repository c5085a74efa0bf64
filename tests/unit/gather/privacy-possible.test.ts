import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { privacyPatterns } from '../../../src/config/options/privacy.ts';
import { bitOf, patternsIn, possiblePatterns } from '../../../src/gather/privacy-patterns.ts';
import { seededRandom } from '../../../src/statistics/random.ts';

const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../../golden/privacy/privacy.json'), 'utf8')) as {
  patterns: Record<string, [string, boolean][]>;
};
const samples = [
  ...Object.values(golden.patterns).flatMap((list) => list.map(([text]) => text)),
  ...['5500-0000-0000-0004', '4111 1111 1111 1111', '3782-822463-10005'],
];
const pieces = [
  ...[
    '+49',
    '0171',
    '(0',
    '0',
    ' ',
    ' ',
    '-',
    '.',
    '(',
    ')',
    '/',
    '+',
    '415',
    '555',
    '2671',
    '(415) ',
    '1234567',
    '12',
  ],
  ...['DE89', '3704', '0044', '0532', '0130', '00', 'x', 'AB', '@', 'ana', 'a.de', '192', '168', '8.8.8.8', ':', '::'],
  ...['fe80:', '2001:', '4111', '1111', '5500000000000004', '123-45-6789', 'é', '\uFEFF', '_', ',', '"'],
];
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Lets each pattern be possible, and is none of them. */
const everyMark = '\n@.\n:::\n+\n(\nAB12\nx1111-1111-1111-1111x\n';
const all = 63;

describe('what the bytes of a text leave possible', () => {
  it('is everything beside a text that has all marks, none of which is a finding', () => {
    const bytes = encode(everyMark);
    expect(possiblePatterns(bytes, 0, bytes.length)).toBe(all);
    expect(patternsIn(bytes, 0, bytes.length, all)).toBe(0);
  });

  it('is never less than what the expressions find', () => {
    const random = seededRandom(5);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const times = new Map<number, number>();
    const narrowed = { texts: 0, all: 0 };
    for (let round = 0; round < 10_000; round += 1) {
      let text = Array.from({ length: 1 + Math.floor(random() * 9) }, () => pick(pieces)).join('');
      if (round % 3 === 0) {
        // One byte of a value changed, left out or put in.
        const sample = pick(samples);
        const at = Math.floor(random() * (sample.length + 1));
        text = `${pick(['', ' ', 'x', '('])}${sample.slice(0, at)}${pick(pieces)}${sample.slice(at + Math.floor(random() * 2))}`;
      } else if (round % 5 === 1) text = pick(samples);
      const short = encode(text);
      const long = encode(text + everyMark);
      const found = patternsIn(short, 0, short.length, all);
      expect(found, JSON.stringify(text)).toBe(patternsIn(long, 0, long.length, all));
      for (const pattern of privacyPatterns)
        if ((found & bitOf[pattern]) !== 0) times.set(bitOf[pattern], (times.get(bitOf[pattern]) ?? 0) + 1);
      narrowed.all += 1;
      if (possiblePatterns(short, 0, short.length) === 0) narrowed.texts += 1;
    }
    expect(times.size).toBe(privacyPatterns.length);
    for (const count of times.values()) expect(count).toBeGreaterThan(10);
    expect(narrowed.texts).toBeGreaterThan(narrowed.all / 20);
  });

  it.each([
    ['xyxyhelgfnde-93020716', 0],
    ['lvuwo, "qvf" akmoganks', 0],
    ['SKU-1234', 0],
    ['2015-12-22', 0],
    ['550e8400-e29b-41d4-a716-446655440000', bitOf.phone],
    ['ana@example.org', bitOf.email],
    ['415-555-2671', bitOf.phone | bitOf.ssn],
  ])('leaves out what cannot be in %s', (text, possible) => {
    const bytes = encode(text);
    // A superset: what is not in `possible` costs no search.
    expect(possiblePatterns(bytes, 0, bytes.length) & ~possible).toBe(0);
  });
});
