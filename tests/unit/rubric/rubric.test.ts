import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { bandOf, bands } from '../../../src/rubric/bands.ts';
import { rubric, rubricTest } from '../../../src/rubric/rubric.ts';
import { sectionOf, sections, testIds } from '../../../src/rubric/sections.ts';

const texts = ['title', 'asks', 'why', 'measured', 'remedy'] as const;
const longest = { title: 72, asks: 220, why: 280, measured: 500, remedy: 340 } as const;

describe('rubric', () => {
  it('has the 28 tests in the order of the paper', () => {
    expect(rubric.map((test) => test.id)).toEqual(testIds);
  });

  it('numbers each section from 1 to 7', () => {
    for (const section of sections) {
      const tests = rubric.filter((test) => test.section === section);
      expect(tests.map((test) => test.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(tests.map((test) => sectionOf(test.id))).toEqual(Array(7).fill(section));
    }
    expect(rubricTest('data/schema').paper).toBe('Data 1');
    expect(rubricTest('infra/rollback').paper).toBe('Infra 7');
    expect(rubricTest('monitor/quality').paper).toBe('Monitor 7');
  });

  it.each(texts)('gives every test its own %s', (key) => {
    expect(new Set(rubric.map((test) => test[key])).size).toBe(rubric.length);
  });

  it.each(rubric)('writes $id in whole, bounded sentences', (test) => {
    for (const key of texts) {
      expect(test[key].trim()).toBe(test[key]);
      expect(test[key].length).toBeGreaterThan(15);
      expect(test[key].length, `${key}: ${test[key].length}`).toBeLessThanOrEqual(longest[key]);
      expect(test[key]).not.toMatch(/\s{2}|\n/);
    }
    expect(test.title).not.toMatch(/[.?]$/);
    expect(test.asks).toMatch(/\?$/);
    for (const key of ['why', 'measured', 'remedy'] as const) expect(test[key]).toMatch(/\.$/);
    expect([1, 2, 3]).toContain(test.effort);
  });

  it.each(rubric)('tells for $id which keys earn the point', (test) => {
    const keys = [
      ...Object.keys(checkOf(test.id)?.options ?? {}),
      ...Object.keys(configurationSchema({}).shape),
      'junit',
    ];
    const named = [...test.remedy.matchAll(/`([a-z-]+)/g)].map(([, key]) => key);
    expect(named.filter((key) => keys.includes(key as string))).not.toEqual([]);
  });

  it('names the paper in every source', () => {
    for (const test of rubric) {
      expect(test.source).toContain('10.1109/BigData.2017.8258038');
      expect(test.source).toContain(test.paper);
    }
  });
});

describe('bandOf', () => {
  it.each([
    [0, '0'],
    [0.5, '(0, 1]'],
    [1, '(0, 1]'],
    [1.5, '(1, 2]'],
    [2, '(1, 2]'],
    [3, '(2, 3]'],
    [3.5, '(3, 5]'],
    [5, '(3, 5]'],
    [5.5, '(5, 7]'],
    [7, '(5, 7]'],
  ])('reads %d as %s', (score, range) => {
    expect(bandOf(score).range).toBe(range);
  });

  it.each([Number.NaN, -0.5, 7.5, Number.POSITIVE_INFINITY])('refuses %d', (score) => {
    expect(() => bandOf(score)).toThrow(RangeError);
  });

  it('covers 0 to 7 without a gap', () => {
    expect(bands.map((band) => band.upTo)).toEqual([0, 1, 2, 3, 5, 7]);
    expect(new Set(bands.map((band) => band.reading)).size).toBe(bands.length);
  });
});
