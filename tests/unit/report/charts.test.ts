import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { type Chart, type ChartPoint, renderChart } from '../../../src/report/charts.ts';

const at = (day: number, value: number, changes: Partial<ChartPoint> = {}): ChartPoint => ({
  date: new Date(Date.UTC(2026, 9, day)).toISOString(),
  value,
  ...changes,
});

const chart = (changes: Partial<Chart> = {}): Chart => ({
  id: 'c',
  title: 'accuracy',
  points: [at(1, 0.9), at(2, 0.92, { mark: 'base' }), at(3, 0.8, { mark: 'current', blocked: true })],
  limits: [{ label: 'at least 0.85', value: 0.85 }],
  ...changes,
});

const numbers = (svg: string, pattern: RegExp): number[] => [...svg.matchAll(pattern)].map((match) => Number(match[1]));

describe('a chart', () => {
  it('says in words what it shows', () => {
    const svg = renderChart(chart());
    expect(svg).toContain('role="img" aria-labelledby="c-title c-text"');
    expect(svg).toContain('<title id="c-title">accuracy</title>');
    expect(svg).toContain(
      '3 runs from 2026-10-01 to 2026-10-03, between 0.8 and 0.92; base 0.92; this run 0.8; limit: at least 0.85.',
    );
    expect(XMLValidator.validate(svg)).toBe(true);
  });

  it('draws higher values higher, later ones further right, and the limit between', () => {
    const svg = renderChart(chart());
    const path = svg.match(/class="line" d="M([^"]+)"/)?.[1] ?? '';
    const places = path.split('L').map((place) => place.split(',').map(Number) as [number, number]);
    expect(places).toHaveLength(3);
    const [first, second, third] = places as [[number, number], [number, number], [number, number]];
    expect(first[0]).toBeLessThan(second[0]);
    expect(second[0]).toBeLessThan(third[0]);
    expect(second[1]).toBeLessThan(first[1]);
    expect(third[1]).toBeGreaterThan(first[1]);
    const [limit = Number.NaN] = numbers(svg, /class="limit"[^>]*y1="([\d.]+)"/g);
    expect(limit).toBeGreaterThan(first[1]);
    expect(limit).toBeLessThan(third[1]);
    // The base and this run have shapes of their own, on the line.
    expect(svg).toContain(`class="base" cx="${second[0]}" cy="${second[1]}"`);
    const blockedBase = chart({
      points: [at(1, 0.9, { mark: 'base', blocked: true }), at(2, 0.8, { mark: 'current' })],
    });
    expect(renderChart(blockedBase)).toContain('class="base hollow"');
    expect(svg).toMatch(/class="current" d="M/);
  });

  it('tells runs that were blocked by a hollow point and in words', () => {
    const svg = renderChart(chart({ points: [at(1, 1), at(2, 2, { blocked: true })], limits: [] }));
    expect(svg.match(/class="point hollow"/g)).toHaveLength(1);
    expect(svg).toContain('2026-10-02: 2, blocked');
  });

  it.each([
    ['one point', [at(1, 0.5)]],
    ['the same value always', [at(1, 0.5), at(2, 0.5)]],
    ['zero always', [at(1, 0), at(2, 0)]],
    ['one moment', [at(1, 0.5), at(1, 0.7)]],
    ['tiny values', [at(1, 1e-12), at(2, 3e-12)]],
    ['huge values', [at(1, 1e300), at(2, -1e300)]],
    ['the largest there are', [at(1, Number.MAX_VALUE), at(2, -Number.MAX_VALUE)]],
    ['negative values', [at(1, -5), at(2, -1)]],
  ])('has numbers everywhere for %s', (_name, points) => {
    const svg = renderChart(chart({ points, limits: [] }));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(numbers(svg, /c[xy]="(-?[\d.]+)"/g).every((value) => value >= 0 && value <= 400)).toBe(true);
    expect(XMLValidator.validate(svg)).toBe(true);
  });

  it('keeps to the domain it is given', () => {
    const svg = renderChart(chart({ points: [at(1, 3)], limits: [], domain: [0, 7] }));
    const labels = [...svg.matchAll(/text-anchor="end">([\d.]+)</g)].map((match) => Number(match[1]));
    expect(labels).toEqual([0, 2, 4, 6]);
  });

  it('escapes its title and its labels', () => {
    const svg = renderChart(chart({ title: '</title><script>', limits: [{ label: '<b>&', value: 1 }] }));
    expect(svg).not.toMatch(/<script|<b>/);
    expect(XMLValidator.validate(svg)).toBe(true);
  });
});
