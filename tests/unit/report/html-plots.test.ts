import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { DeclaredPlot } from '../../../src/facts/plots.ts';
import { absent, gathered } from '../../../src/facts.ts';
import { plotsHtml } from '../../../src/report/html-plots.ts';
import { hostileTexts } from './reports.ts';

const html = (plots: readonly DeclaredPlot[], problems: readonly string[] = []): string =>
  plotsHtml({ plots: gathered({ plots, problems }) });
const lines = (
  changes: Partial<Extract<DeclaredPlot['content'], { kind: 'lines' }>> = {},
  title = 'ROC',
): DeclaredPlot => ({
  title,
  files: ['roc.json'],
  content: {
    kind: 'lines',
    x: 'fpr',
    y: 'tpr',
    lines: [
      {
        name: 'tpr',
        points: [
          [0, 0],
          [0.5, 1],
          [1, 1],
        ],
      },
    ],
    ...changes,
  },
});
const confusion = (counts: readonly (readonly number[])[], normalized = false): DeclaredPlot => ({
  title: 'Confusion',
  files: ['m.csv'],
  content: { kind: 'confusion', classes: ['ant', 'bee'], counts, normalized },
});

describe('plots of the team', () => {
  test('an ROC curve has its area, the line of guessing, a description and a table', () => {
    const text = html([lines()]);
    expect(XMLValidator.validate(`<x>${text}</x>`)).toBe(true);
    // By trapezoids: 0.25 + 0.5.
    expect(text).toContain('tpr over fpr. tpr: 3 points between 0 and 1, area below the curve 0.750.');
    expect(text.match(/class="chance"/g)).toHaveLength(2);
    expect(text).toContain('aria-labelledby="plot-0-title plot-0-text"');
    expect(text).toContain('<caption class="unseen">Values of ROC</caption>');
    expect(text.match(/<tr>/g)).toHaveLength(4);
    // From the lower left corner to the upper right one.
    expect(text).toContain('d="M56,256L221,12L386,12"');
  });

  test('other lines have the axes of their values, a legend, and no area', () => {
    const text = html([
      lines({
        x: 'step',
        y: 'loss',
        lines: [
          {
            name: 'train',
            points: [
              [0, 3],
              [10, 1],
            ],
          },
          {
            name: 'test',
            points: [
              [0, 4],
              [10, 2],
            ],
          },
        ],
      }),
    ]);
    expect(text).not.toMatch(/area|chance/);
    expect(text).toContain('series-1');
    expect(text).toMatch(/<ul class="legend">.* train<\/li>.* test<\/li><\/ul>/);
  });

  test.each([
    ['one point', [[3, 3]]],
    [
      'points at one place',
      [
        [3, 3],
        [3, 3],
      ],
    ],
    [
      'huge values',
      [
        [-1e308, 1e308],
        [1e308, -1e308],
      ],
    ],
  ] as const)('%s can be drawn', (_, points) => {
    const text = html([lines({ x: 'a', y: 'b', lines: [{ name: 'b', points }] })]);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    expect(XMLValidator.validate(`<x>${text}</x>`)).toBe(true);
  });

  test('a confusion matrix is a table: counts, or shares of each row', () => {
    const counts = [
      [3, 1],
      [0, 0],
    ];
    const text = html([confusion(counts)]);
    expect(text).toContain(
      '<th scope="row">ant</th><td class="right" style="--share:0.750">3</td><td style="--share:0.250">1</td>',
    );
    expect(text).toContain('3 of 4 right (75%)');
    const normalized = html([confusion(counts, true)]);
    expect(normalized).toContain('>75%</td>');
    expect(normalized).toContain('>none</td>');
  });

  test('what is not drawn is listed, and nothing is shown where nothing is declared', () => {
    expect(html([], ['a.png: a picture'])).toContain('<li>a.png: a picture</li>');
    expect(plotsHtml({ plots: absent('no plots are declared') })).toBe('');
  });

  test.each(hostileTexts)('%j breaks out of nothing', (text) => {
    const plots = [
      lines(
        {
          x: text,
          y: text,
          lines: [
            { name: text, points: [[0, 0]] },
            { name: text, points: [[1, 1]] },
          ],
        },
        text,
      ),
      {
        ...confusion([[1]]),
        title: text,
        files: [text],
        content: { kind: 'confusion', classes: [text], counts: [[1]], normalized: true },
      } as const,
    ];
    const shown = html(plots, [text]);
    expect(XMLValidator.validate(`<x>${shown}</x>`)).toBe(true);
    expect(shown).not.toMatch(/<(script|img)\b|\son\w+="/);
  });

  test('stays small with as much as facts may hold', () => {
    const points = Array.from({ length: 1000 }, (_, at) => [at, Math.sin(at)] as const);
    const many = Array.from({ length: 10 }, (_, at) => ({ name: `l${at}`, points }));
    const text = html(Array.from({ length: 20 }, () => lines({ x: 'a', y: 'b', lines: many })));
    expect(Buffer.byteLength(text)).toBeLessThan(450_000);
    expect(text).toMatch(/\d+ more plots are too large for this page/);
  });

  test('what a pull request claims is drawn within bounds, and at once', () => {
    const points = Array.from({ length: 200_000 }, (_, at): [number, number] => [at, at]);
    const classes = Array.from({ length: 200_000 }, (_, at) => `class ${at}`);
    const before = performance.now();
    const text = html([
      lines({ lines: [{ name: 'long', points }] }),
      lines({ lines: [{ name: 'empty', points: [] }] }, 'Nothing'),
      { title: 'Large', files: classes, content: { kind: 'confusion', classes, counts: [], normalized: false } },
    ]);
    expect(performance.now() - before).toBeLessThan(2000);
    expect(text.length).toBeLessThan(400_000);
    expect(text).toContain('It has no points.');
    expect(text).not.toContain('class 30<');
    expect(XMLValidator.validate(`<x>${text}</x>`)).toBe(true);
  });
});
