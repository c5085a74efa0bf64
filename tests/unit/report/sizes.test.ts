import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { absent, gathered } from '../../../src/facts.ts';
import { maximumComment } from '../../../src/github/comment.ts';
import { maximumSummary } from '../../../src/github/summary.ts';
import { renderComment, summaryBounds } from '../../../src/report/comment.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { factsWith } from '../../support/facts.ts';
import { largeReport } from './reports.ts';

/** One character of each of the lengths that UTF-8 has, and one that is escaped. */
const letters = ['a', 'ü', '漢', '🐧', '&', '|', '`'];

/** Where a renderer has closed every fold, fence and table that is open. */
function requireWhole(markdown: string): void {
  const html = marked.parse(markdown, { async: false });
  expect(html.match(/<\/details>/g)?.length ?? 0).toBe(html.match(/<details/g)?.length ?? 0);
  expect(markdown.match(/^ {0,3}`{3,}/gm)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
  // The foot comes last, outside of any table, fence or fold.
  expect(html.trimEnd()).toMatch(/<p><sub>[\s\S]*<\/sub><\/p>$/);
}

describe.each(letters)('a report that is too long, of %s', (letter) => {
  const report = largeReport(letter);

  it('is a comment that GitHub takes, whole, and says what is left out and where it is', () => {
    const comment = renderComment(report);
    expect(comment.length).toBeLessThan(maximumComment - 1000);
    requireWhole(comment);
    expect(comment).toMatch(/\d+ more reasons are in report\.json/);
    expect(comment).toMatch(/\d+ more metrics are in report\.json/);
    expect(comment.length).toBeGreaterThan(20_000);
    expect(comment).toContain('Shortened: the whole would be longer than GitHub takes. It is in report.html');
    expect(comment).toContain('#### Why it blocks');
    for (const { id } of report.tests) expect(comment).toContain(id);
  });

  it('is a job summary that GitHub takes', () => {
    const summary = renderComment(report, summaryBounds);
    expect(Buffer.byteLength(summary)).toBeLessThan(maximumSummary);
    requireWhole(summary);
    expect(summary.length).toBeGreaterThan(renderComment(report).length);
  });

  it('is an HTML document of at most 2 MB', () => {
    const points = Array.from({ length: 100 }, (_, index) => ({
      startedAt: new Date(Date.UTC(2026, 0, index + 1)).toISOString(),
      commit: 'c'.repeat(40),
      score: index % 8,
      decision: 'allow' as const,
      metrics: Object.fromEntries(report.metrics.slice(0, 32).map(({ name }) => [name, index])),
    }));
    const html = renderHtml(report, { ...factsWith(), trends: gathered({ branch: letter.repeat(1000), points }) });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(2_000_000);
    expect(html).toMatch(/\d+ more pieces of evidence are in report\.json/);
    expect(html.match(/<details /g)?.length).toBeGreaterThanOrEqual(28);
    expect(html.trimEnd()).toMatch(/<\/html>$/);
  });

  it('stays small in JUnit XML and in SARIF', () => {
    expect(Buffer.byteLength(renderJunit(report))).toBeLessThan(4_000_000);
    expect(Buffer.byteLength(renderSarif(report))).toBeLessThan(4_000_000);
  });
});

it('shows missed limits first, then other limits, then what is worse or changed', () => {
  const [, ofMetrics = ''] = renderComment(largeReport('a')).split('#### Metrics');
  // Names are cut, so that the values tell which one it is.
  const metrics = ofMetrics.split('\n').filter((line) => line.startsWith('| `aaaa'));
  expect(metrics[0]).toContain('❌ missed');
  expect(metrics[1]).toContain('✅ met');
  expect(metrics[2]).toContain('▼ worse');
  expect(metrics[3]).toContain('▲ better');
  expect(metrics[4]).toContain('unchanged');
});

it('says nothing of a cut where nothing is cut', () => {
  const { metrics, ...report } = largeReport('a');
  const short = { ...report, metrics: metrics.slice(0, 1), decision: { outcome: 'allow' as const, reasons: [] } };
  const tests = short.tests.map((test) => ({ ...test, summary: 'short', remedy: 'short' }));
  const policy = { ...short.policy, loosened: [] };
  expect(renderComment({ ...short, tests, policy })).not.toContain('Shortened');
  expect(renderHtml({ ...short, tests, policy }, { ...factsWith(), trends: absent('none') })).toContain('No charts');
});
