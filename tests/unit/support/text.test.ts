import { describe, expect, it } from 'vitest';
import { clipped, plainLine } from '../../../src/support/text.ts';

describe('a clipped text', () => {
  it('is as it was where it is short enough', () => {
    expect(clipped('age')).toBe('age');
    expect(clipped('x'.repeat(200))).toBe('x'.repeat(200));
  });

  it('marks what is cut off, and is no longer than asked', () => {
    expect(clipped('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
    expect(clipped('abcdef', 4)).toBe('abc…');
  });

  it('cuts no character in two', () => {
    expect(clipped('😀'.repeat(10), 4)).toBe('😀…');
    expect(clipped('😀'.repeat(10), 5)).toBe('😀😀…');
    expect(clipped('😀'.repeat(1000))).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('a plain line', () => {
  it('has no control characters, line breaks or marks that turn text around', () => {
    expect(plainLine(' a\u001b[31mb\r\nc\u202ed\u200be ')).toBe('a [31mb c d e');
  });

  it('is bounded, and marks it', () => {
    expect(plainLine('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(plainLine('abcdef', 4)).toBe('abc…');
  });
});
