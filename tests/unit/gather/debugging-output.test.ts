import { describe, expect, it } from 'vitest';
import { differingOf, intermediateOf, lastObject, leavesOf, valueAt } from '../../../src/gather/debugging-output.ts';

describe('what a debugging command printed', () => {
  it.each([
    ['one line', '{"a":1}', { a: 1 }],
    ['several lines', '{\n  "a": {\n    "b": 1\n  }\n}\n', { a: { b: 1 } }],
    ['lines without indents', '{\n"a": [\n{\n"b": 1\n}\n]\n}', { a: [{ b: 1 }] }],
    ['after log lines', 'loading\n{ not json\n{"a":1}\n', { a: 1 }],
    ['before log lines', '{"a":1}\ndone\n', { a: 1 }],
    ['the last of several', '{"a":1}\n{\n "a": 2\n}\n{"a":3}', { a: 3 }],
    ['CRLF', 'x\r\n{\r\n"a": 1\r\n}\r\n', { a: 1 }],
    ['NaN as Python writes it', '{"a": NaN, "b": -Infinity}', { a: Number.NaN, b: Number.NEGATIVE_INFINITY }],
  ])('is read: %s', (_, text, expected) => {
    expect(lastObject(text)).toEqual(expected);
  });

  it.each(['', 'a', '[1]', '{"a":', '"text"', '{"a": 1} {', 'null', '{a b}'])('is no object: %j', (text) => {
    expect(lastObject(text)).toBeNull();
  });

  it('is looked up by path, with dots in keys', () => {
    const found = { a: { 'b.c': [{ d: 1 }] }, 'x.y': 2 };
    expect(valueAt(found, 'a.b.c.0.d')).toBe(1);
    expect(valueAt(found, 'x.y')).toBe(2);
    expect(valueAt(found, 'a.b')).toBeUndefined();
    expect(valueAt(found, 'toString')).toBeUndefined();
  });

  it('is bounded in depth and number', () => {
    const nested = (levels: number): Record<string, unknown> =>
      levels === 0 ? { end: 1 } : { inner: nested(levels - 1) };
    expect([...(leavesOf(nested(40)) ?? [])]).toEqual([[`${'inner.'.repeat(40)}end`, 1]]);
    expect(leavesOf(nested(60))).toBeNull();
    expect(leavesOf({ many: new Array(100_001).fill(0) })).toBeNull();
  });

  it('has long names cut, and at most 20 of them', () => {
    const leaves = leavesOf(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}${'n'.repeat(500)}`, 1])),
    );
    const found = intermediateOf(leaves ?? new Map(), {}, null);
    expect(found.count).toBe(30);
    expect(found.names).toHaveLength(20);
    expect(found.names.every((name) => name.length <= 200)).toBe(true);
  });

  it('differs where one side has no value, or NaN', () => {
    const of = (values: object) => new Map(Object.entries(values));
    expect(differingOf(of({ a: 1, b: 1 }), of({ a: 1 + 1e-9, c: 1 }), 1e-6)).toEqual(['b', 'c']);
    expect(differingOf(of({ a: Number.NaN }), of({ a: 1 }), 1)).toEqual(['a']);
    expect(differingOf(of({ a: 'x' }), of({ a: 'y' }), 1)).toEqual(['a']);
  });
});
