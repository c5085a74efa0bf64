import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { checkOf } from '../../../src/checks/index.ts';
import { answerTests } from '../../../src/evidence/evidence.ts';
import type { Canary } from '../../../src/facts/canary.ts';
import { type Facts, gathered } from '../../../src/facts.ts';
import { decide } from '../../../src/gate/gate.ts';
import { renderComment, summaryBounds } from '../../../src/report/comment.ts';
import { buildReport } from '../../../src/report/report.ts';
import { type Report, reportSchema } from '../../../src/report/report-schema.ts';
import { rubricTest } from '../../../src/rubric/rubric.ts';
import { scoreTests } from '../../../src/score/score.ts';
import { baseline, factsWith, metrics, training } from '../../support/facts.ts';

function reportOf(facts: Facts, promotion: Report['promotion'] = null): Report {
  const results = answerTests(facts, checkOf, (id) => rubricTest(id).remedy);
  const score = scoreTests(results);
  return buildReport(facts, results, score, decide(facts.configuration.gate, facts, results, score), promotion);
}

/** What a renderer makes of it starts no element, link or picture, and closes none. */
function requireInert(text: string): void {
  const outside = text.replace(/(`+)[^`].*?\1/g, '');
  expect(outside).not.toMatch(/@octocat|(?<!\\)<img|(?<!\\)#1\b|\u202e|(?<!\\)!\[x|:\/\/evil/);
  const html = marked.parse(text.replace(/<!--.*?-->/g, ''), { async: false });
  expect(html).not.toMatch(/<img|<a href="https:\/\/evil|<b>/);
  expect(html.match(/<\/details>/g)).toHaveLength(html.match(/<details/g)?.length ?? 0);
}

const hostile = [
  'a|b',
  'a\\| <img src=x> @octocat',
  'a\\\\| <b>b</b>',
  '`code`',
  '@octocat',
  '#1',
  '<img src=x onerror=alert(1)>',
  'line\nbreak',
  '![x](https://evil.example)',
  'x'.repeat(10_000),
  '\u202egnp',
  '$x$',
  '</details>',
  '~~~',
  '::error::x',
];

describe('report.json', () => {
  it('is what its schema says', () => {
    const report = reportOf(
      factsWith({
        baseline: gathered(baseline({ accuracy: 0.9, f1: 0.8 })),
        configuration: { gate: { metrics: { accuracy: { minimum: 0.99 } } } },
      }),
    );
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('has a row for every metric of both sides, those with limits first', () => {
    const report = reportOf(
      factsWith({
        metrics: gathered(
          metrics({ accuracy: 0.95, loss: 0.2, extra: 1 }, [{ name: 'auc', kind: 'nan', file: 'm.json' }]),
        ),
        baseline: gathered(baseline({ accuracy: 0.9, loss: 0.1, f1: 0.8 })),
        configuration: { gate: { metrics: { loss: { maximum: 0.3 } } } },
      }),
    );
    expect(report.metrics.map(({ name, trend, outcome }) => [name, trend, outcome])).toEqual([
      ['loss', 'worse', 'met'],
      ['accuracy', 'better', null],
      ['auc', null, null],
      ['extra', 'new', null],
      ['f1', 'vanished', null],
    ]);
    expect(report.metrics[0]).toMatchObject({ value: 0.2, baseline: 0.1, change: 0.1, relativeChange: 1 });
  });
});

describe('the comment', () => {
  it('answers on its first lines whether to merge', () => {
    const text = renderComment(
      reportOf(factsWith({ configuration: { gate: { metrics: { accuracy: { minimum: 0.99 } } } } })),
    );
    expect(text.split('\n')[0]).toBe('### ❌ Blocked: `penguins` has an ML Test Score of 0 of 7');
    expect(text.indexOf('Why it blocks')).toBeLessThan(text.indexOf('#### Metrics'));
    expect(text).toContain('| `accuracy` | at least 0.99 | 0.95 |');
  });

  it('says better and worse in words', () => {
    const text = renderComment(reportOf(factsWith({ baseline: gathered(baseline({ accuracy: 0.9 })) })));
    expect(text).toContain('| `accuracy` | 0.95 | 0.9 | +0.05 (+5.56%) ▲ better |');
  });

  it('shows the last lines of a training that failed', () => {
    const text = renderComment(
      reportOf(
        factsWith({
          training: gathered(
            training({
              outcome: 'failed',
              exitCode: 1,
              tail: ['Traceback', 'ValueError: ```x'],
              problem: { summary: 'ValueError', next: 'mend it' },
            }),
          ),
        }),
      ),
    );
    expect(text).toContain('````text\nTraceback\nValueError: ```x\n````');
  });

  it('names what the pull request loosens', () => {
    const facts = factsWith({ configuration: { gate: { score: 0 } } });
    const proposed = { ...facts.configuration, gate: { ...facts.configuration.gate, score: undefined } };
    const text = renderComment(
      reportOf({
        ...facts,
        policy: { source: 'base-commit', file: 'ml-test-score.yml', commit: 'c'.repeat(40), proposed },
      }),
    );
    expect(text).toContain('loosens the policy');
  });

  it('stays within GitHub’s limits whatever the number of metrics and their names', () => {
    const many = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [`${'|@x#1`<b>'.repeat(30)}${index}`, index]),
    );
    const gate = { metrics: Object.fromEntries(Object.keys(many).map((name) => [name, { minimum: 1e9 }])) };
    const report = reportOf(
      factsWith({ metrics: gathered(metrics(many)), baseline: gathered(baseline(many)), configuration: { gate } }),
    );
    expect(renderComment(report).length).toBeLessThan(65_000);
    expect(Buffer.byteLength(renderComment(report, summaryBounds))).toBeLessThan(1024 * 1024);
    expect(renderComment(report)).toContain('more metrics are in report.json');
  });

  it.each(hostile)('makes %j harmless', (name) => {
    const facts = factsWith({
      run: { ...factsWith().run, model: 'penguins' },
      metrics: gathered(metrics({ [name]: 1 }, [{ name: `${name}2`, kind: 'nan', file: name }])),
      training: gathered(training({ command: name, outcome: 'succeeded' })),
      configuration: {
        gate: { metrics: { [name]: { minimum: 5 }, [`${name}2`]: { minimum: 1 } } },
        tests: { 'data/policy': { 'not-applicable': name } },
      },
    });
    const text = renderComment(reportOf(facts));
    // Every row of a table keeps its number of columns.
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const widths = new Set(rows.map((row) => row.replace(/\\\|/g, '').split('|').length));
    expect([...widths].every((width) => [4 + 2, 5 + 2, 3 + 2].includes(width))).toBe(true);
    requireInert(text);
  });

  it('quotes the line that a server crashed with without letting it do anything', () => {
    const line = `Error: ${hostile.filter((text) => text.length < 100).join(' ')}`;
    const canary: Canary = {
      ...{ way: 'server', command: 'serve', rows: 50, answered: 0, readySeconds: 1, faults: { count: 0, first: [] } },
      problem: { kind: 'broken', summary: `the server ended, with exit status 1: ${line}`, next: 'look', exitCode: 1 },
      comparison: { compared: 0, agreed: 0, differing: [], largestDifference: null, uncompared: null },
      ...{
        latencySeconds: null,
        rowsPerSecond: null,
        peakMemoryBytes: null,
        tail: [line],
        production: null,
        converted: null,
      },
    };
    const text = renderComment(reportOf(factsWith({ canary: gathered(canary) })));
    expect(text).toContain('the server ended, with exit status 1: Error');
    requireInert(text);
  });
});
