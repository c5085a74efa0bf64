import { describe, expect, it } from 'vitest';
import { byteMatcher } from '../../../../src/gather/schema/byte-pattern.ts';
import { compilePattern, withoutIdleEscapes } from '../../../../src/gather/schema/values.ts';
import { seededRandom } from '../../../../src/statistics/random.ts';

const matches = (pattern: string, text: string): boolean | undefined => {
  const bytes = new TextEncoder().encode(`x${text}x`);
  return byteMatcher(withoutIdleEscapes(pattern))?.(bytes, 1, bytes.length - 1);
};

describe('a pattern on bytes', () => {
  it.each([
    ['[a-z]{12}-\\d{1,9}', 'xyxyhelgfnde-93020716', true],
    ['[a-z]{12}-\\d{1,9}', 'xyxyhelgfnde-', false],
    ['[a-z]{12}-\\d{1,9}', 'xyxyhelgfnde-1234567890', false],
    ['SKU-\\d{1,4}', 'SKU-17', true],
    ['SKU-\\d{1,4}', 'sku-17', false],
    ['[A-Z]{2}\\-[\\w.]+\\@?', 'DE-a_1.b@', true],
    ['a{2,}b*', 'aaab', true],
    ['a{2,}b*', 'ab', false],
    ['.', '\n', false],
    ['[^a]', '\n', true],
    ['', '', true],
    // A match, but not of the first greedy try, or not in ASCII: left to the expression.
    ['a*ab', 'aab', false],
    ['.', 'é', false],
  ])('%s on %j: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it.each(['a|b', '(ab)+', '^a', 'a$', 'a+?', 'a{2}?', '\\bword', '\\p{L}+', '\\u0041', 'é', '(?=a)a', '(a)\\1'])(
    'is not for %s',
    (pattern) => {
      expect(compilePattern(pattern)).toBeInstanceOf(RegExp);
      expect(matches(pattern, 'a')).toBeUndefined();
    },
  );

  it('never sees a match where the expression sees none', () => {
    const random = seededRandom(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const join = (list: readonly string[], most: number): string =>
      Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list)).join('');
    const characters = [
      'a',
      'b',
      '-',
      '\\-',
      '\\.',
      '.',
      '\\d',
      '\\w',
      '\\D',
      '\\W',
      '[ab]',
      '[^a]',
      '[a-c\\d]',
      '[-\\]]',
      ' ',
    ];
    const signs = ['', '', '', '?', '*', '+', '{2}', '{1,2}', '{0,3}', '{2,}'];
    let both = 0;
    let tried = 0;
    for (let round = 0; round < 4000; round += 1) {
      const pattern = Array.from({ length: Math.floor(random() * 5) }, () => pick(characters) + pick(signs)).join('');
      const expression = compilePattern(pattern);
      const matcher = byteMatcher(withoutIdleEscapes(pattern));
      expect([expression instanceof RegExp, matcher === undefined], pattern).toEqual([true, false]);
      for (let text = 0; text < 10; text += 1) {
        const cell = join(['a', 'b', 'c', '1', '2', '-', '.', ']', ' ', '\n', 'é', '👍'], 6);
        const expected = (expression as RegExp).test(cell);
        const bytes = new TextEncoder().encode(cell);
        const found = matcher?.(bytes, 0, bytes.length);
        if (found && !expected) expect.fail(`${pattern} on ${JSON.stringify(cell)}`);
        if (expected) tried += 1;
        if (expected && found) both += 1;
      }
    }
    // Most matches are seen.
    expect(both).toBeGreaterThan(tried / 2);
    expect(both).toBeGreaterThan(1000);
  });
});
