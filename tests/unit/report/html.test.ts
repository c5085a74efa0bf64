import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../../../src/facts/trends.ts';
import { absent, failed, gathered } from '../../../src/facts.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { testIds } from '../../../src/rubric/sections.ts';
import { factsWith } from '../../support/facts.ts';
import { hostileTexts, reportWith } from './reports.ts';

const point = (day: number, changes: Partial<TrendPoint> = {}): TrendPoint => ({
  startedAt: new Date(Date.UTC(2026, 9, day, 10)).toISOString(),
  commit: String(day).padStart(40, '0'),
  score: day % 8,
  decision: 'allow',
  metrics: { accuracy: 0.9 + day / 1000, log_loss: 0.3 },
  ...changes,
});

const factsOf = (points: readonly TrendPoint[], gate: unknown = {}) => ({
  ...factsWith({ configuration: { gate } }),
  trends: gathered({ branch: 'main', points }),
});

const ten = Array.from({ length: 10 }, (_, index) => point(index + 1));

/** Every element is closed in the order it was opened; the few that HTML never closes are closed here. */
function requireWellFormed(html: string): void {
  const xml = html
    .replace(/^<!DOCTYPE html>\n/, '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<(meta|br)\b([^>]*)>/g, '<$1$2/>');
  expect(XMLValidator.validate(xml)).toBe(true);
}

describe('report.html', () => {
  const html = renderHtml(reportWith(), factsOf(ten, { metrics: { accuracy: { minimum: 0.9 } } }));

  it('is a whole document of its own, that asks for nothing and runs nothing', () => {
    requireWellFormed(html);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'; img-src data:`);
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/i);
    expect(html).not.toMatch(/\b(src|srcset|on\w+)=|url\(|@import|javascript:/i);
    // The policy stands before all that it rules.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('shows all 28 tests as folds, and names each', () => {
    for (const id of testIds) expect(html).toContain(`<details class="test" id="${id.replace('/', '-')}"><summary>`);
  });

  it('can be read by keyboard and by ear: ids are unique, references have targets, headings skip no level', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [
      ...[...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]),
      ...[...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap((match) => match[1]?.split(' ') ?? []),
    ];
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references) expect(ids).toContain(reference);
    const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(html).toMatch(/<body>\s*<a class="skip" href="#main">/);
    // What scrolls can be reached by keyboard.
    for (const [box] of html.matchAll(/<div class="scroll"[^>]*>/g))
      expect(box).toMatch(/tabindex="0" role="group" aria-label="[^"]+"/);
  });

  it('draws the score and each metric over the last runs, with its values in a table', () => {
    const svgs = html.match(/<svg .*?<\/svg>/g) ?? [];
    expect(svgs).toHaveLength(3);
    const [score, accuracy] = svgs;
    expect(score).toContain('<title id="chart-0-title">ML Test Score</title>');
    expect(accuracy).toContain('>accuracy</title>');
    expect(accuracy).toContain('>at least 0.9</text>');
    expect(html).toContain('>Values of accuracy</caption>');
    const [, table = ''] = html.split('>Values of accuracy</caption>');
    const rows = table.slice(0, table.indexOf('</table>')).match(/<tr>/g) ?? [];
    // A head, ten runs, the base and this run.
    expect(rows).toHaveLength(13);
  });

  it('marks the run of the base where it is among the runs, and no other', () => {
    const base = point(5, { commit: 'b'.repeat(40) });
    const again = renderHtml(reportWith(), factsOf([...ten.slice(0, 4), base, ...ten.slice(5)]));
    const [, table = ''] = again.split('>Values of accuracy</caption>');
    const rows = table.slice(0, table.indexOf('</table>')).split('<tr>');
    expect(rows).toHaveLength(13);
    expect(rows.filter((row) => row.includes('<td>base</td>'))).toEqual([expect.stringContaining('2026-10-05')]);
  });

  it('says why there are no charts', () => {
    const without = (trends: ReturnType<typeof absent>) => renderHtml(reportWith(), { ...factsWith(), trends });
    expect(without(absent('there is no history to look in'))).toContain('No charts: there is no history to look in.');
    expect(without(failed('the history could not be read') as never)).toContain('could not be read');
    expect(renderHtml(reportWith(), factsOf([]))).toContain(
      'no earlier run of <code>main</code>'.replace(/<\/?code>/g, ''),
    );
  });

  it('answers why it blocks and what to do', () => {
    const reasons = [
      { kind: 'metric' as const, subject: 'accuracy', expected: 'at least 0.99', found: '0.95', next: 'improve it' },
      { kind: 'metric' as const, subject: 'accuracy', expected: 'at most 1% below', found: '5%', next: 'improve it' },
    ];
    const blocked = renderHtml(reportWith({ decision: { outcome: 'block', reasons } }), factsOf(ten));
    expect(blocked).toContain('<h1>Blocked: penguins');
    expect(blocked.match(/<div class="reason">/g)).toHaveLength(1);
    for (const { expected, found } of reasons) {
      expect(blocked).toContain(`<dd>${expected}</dd>`);
      expect(blocked).toContain(`<dd>${found}</dd>`);
    }
    expect(blocked.match(/<dd>improve it<\/dd>/g)).toHaveLength(1);
    expect(html).not.toContain('Why it blocks');
  });

  it('links commits and the run where they have a page, and nothing else', () => {
    expect(html).toContain(`href="https://github.com/ana/penguins/commit/${'a'.repeat(40)}"`);
    const local = renderHtml(reportWith({ run: null }), factsOf(ten));
    expect(local).not.toContain('href="http');
    const evidence = [{ kind: 'link' as const, title: 'x', url: 'javascript:alert(1)' }];
    const linked = renderHtml(reportWith({}, { 'data/schema': { evidence } }), factsOf(ten));
    expect(linked).not.toContain('javascript:');
  });

  it.each(hostileTexts)('escapes what others wrote: %j', (hostile) => {
    const report = reportWith(
      {
        model: hostile,
        event: hostile,
        run: `https://github.com/a/b/actions/runs/1${hostile}`,
        decision: {
          outcome: 'block',
          reasons: [{ kind: 'metric', subject: hostile, expected: hostile, found: hostile, next: hostile }],
        },
        training: {
          command: hostile,
          exitCode: 1,
          outcome: 'failed',
          seconds: 1,
          peakMemoryBytes: null,
          tail: [hostile],
        },
        metrics: [
          {
            name: hostile,
            value: 1,
            found: hostile,
            baseline: 1,
            change: 0,
            relativeChange: 0,
            direction: null,
            trend: 'unchanged',
            outcome: null,
            limits: [hostile],
          },
        ],
      },
      {
        'data/schema': {
          outcome: 'fail',
          summary: hostile,
          remedy: hostile,
          measurements: [{ name: hostile, observed: hostile, expected: hostile, met: false }],
          evidence: [
            { kind: 'table', title: hostile, columns: [hostile], rows: [[hostile]] },
            { kind: 'position', file: hostile, line: 1, message: hostile },
            { kind: 'command', command: hostile, exitCode: 1, tail: [hostile] },
            { kind: 'attestation', owner: hostile, date: hostile, expires: hostile, results: hostile },
            { kind: 'link', title: hostile, url: hostile },
            { kind: 'metric', name: hostile, value: 1, file: hostile },
          ],
        },
      },
    );
    const points = ten.map((each) => ({ ...each, commit: hostile, metrics: { [hostile]: 1 } }));
    const text = renderHtml(report, { ...factsOf([]), trends: gathered({ branch: hostile, points }) });
    requireWellFormed(text);
    expect(text.match(/<style>/g)).toHaveLength(1);
    expect(text).not.toMatch(/<(script|img|svg onload)/);
    expect(text.replace(/="[^"]*"/g, '')).not.toMatch(/<[^>]*\son\w+\s*=[^>]*>/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u202e]|\p{Surrogate}/u);
  });
});
