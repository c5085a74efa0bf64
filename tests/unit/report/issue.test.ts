import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { judge, reportOf } from '../../../src/judgement.ts';
import {
  type FailureStory,
  type IssueSubject,
  issueTitle,
  type ReportedTest,
  renderClosing,
  renderFailing,
  renderFinding,
  renderMonitoring,
  renderPassing,
  renderReopening,
  renderUntold,
} from '../../../src/report/issue.ts';
import { factsWith } from '../../support/facts.ts';

const hostile = '<script>x</script> @octocat #1 [link](https://evil.example) ![i](https://evil.example/i.png) --> | `';

const test = (changes: Partial<ReportedTest> = {}): ReportedTest => ({
  id: 'monitor/skew',
  points: 0,
  execution: 'automated',
  outcome: 'fail',
  sources: ['check'],
  summary: 'island drifts: 0.4, at most 0.1',
  measurements: [
    { name: 'sex', observed: 0.05, expected: '≤ 0.1', met: true },
    { name: 'island', observed: 0.4, expected: '≤ 0.1', met: false },
  ],
  evidence: [
    {
      kind: 'table',
      title: 'shares of island',
      columns: ['value', 'training', 'serving'],
      rows: [['Dream', 0.5, 0.9]],
    },
  ],
  remedy: 'train on newer data',
  ...changes,
});

const subject = (changes: Partial<ReportedTest> = {}): IssueSubject => ({
  model: 'penguins',
  test: test(changes),
  run: 'https://github.com/acme/penguins/actions/runs/7',
  startedAt: '2026-11-21T10:00:00.000Z',
  commit: 'abcdef0123456789abcdef0123456789abcdef01',
});

const story: FailureStory = {
  since: '2026-11-01T05:00:00.000Z',
  seen: '2026-11-21T10:00:00.000Z',
  times: 3,
  retraining: 'A retraining was asked for at 2026-11-21 10:00 UTC (event `ml-test-score-retrain`).',
};

describe('the texts of an issue', () => {
  it('is titled by test and model', () => {
    expect(issueTitle('penguins', 'monitor/skew')).toBe('ML Test Score: monitor/skew fails for penguins');
  });

  it('says since when, how often and where, and what became of a retraining', () => {
    const head = renderFailing(subject(), story);
    expect(head).toContain('❌ `monitor/skew` fails for `penguins`');
    expect(head).toContain('Since 2026-11-01 05:00 UTC, seen 3 times, last 2026-11-21 10:00 UTC at commit `abcdef0`');
    expect(head).toContain('([run](https://github.com/acme/penguins/actions/runs/7))');
    expect(head).toContain('A retraining was asked for');
    expect(renderFailing(subject(), { ...story, retraining: null })).not.toContain('retraining');
    expect(renderFailing(subject({ outcome: 'error' }), story)).toContain('crashes');
  });

  it('shows what was found and expected, what misses its limit first, and what to do', () => {
    const text = renderFinding(subject());
    expect(text).toContain('island drifts: 0.4, at most 0.1');
    expect(text.indexOf('`island`')).toBeLessThan(text.indexOf('`sex`'));
    expect(text).toContain('| `island` | 0.4 | ≤ 0.1 | ❌ |');
    expect(text).toContain('| Dream | 0.5 | 0.9 |');
    expect(text).toContain('train on newer data');
  });

  it('says why it cannot be told', () => {
    expect(renderUntold(subject({ outcome: 'inconclusive', summary: 'there are 3 rows' }), story)).toMatch(
      /not known.*was inconclusive: there are 3 rows.*stays open/s,
    );
    expect(renderUntold(subject({ outcome: null, summary: 'no data' }), story)).toContain(
      'the test did not run: no data',
    );
  });

  it('says that it passes, and fails again', () => {
    expect(renderPassing(subject({ outcome: 'pass', summary: 'no drift' }), story)).toContain(
      'passes for `penguins` again',
    );
    expect(renderClosing(subject({ outcome: 'pass', summary: 'no drift' }))).toContain('passes again');
    expect(renderReopening(subject())).toContain('fails again');
  });

  it('makes hostile text harmless, wherever it is', () => {
    const all = subject({
      summary: hostile,
      remedy: hostile,
      measurements: [{ name: hostile, observed: hostile, expected: hostile, met: false }],
      evidence: [
        { kind: 'table', title: hostile, columns: [hostile], rows: [[hostile]] },
        { kind: 'position', file: hostile, line: 3, message: hostile },
        { kind: 'metric', name: hostile, value: 1, file: hostile },
        { kind: 'command', command: hostile, exitCode: 1, tail: [hostile, '```', '</details>'] },
        { kind: 'link', title: hostile, url: 'javascript:alert(1)' },
      ],
    });
    const texts = [
      renderFailing(all, { ...story, retraining: hostile }),
      renderFinding(all),
      renderClosing(all),
      renderUntold(all, story),
    ];
    for (const text of texts) {
      const html = marked.parse(text, { async: false });
      expect(html).not.toMatch(/<script|<img|href="(?!https:\/\/github\.com\/acme\/)/);
      // Nobody is mentioned but in code.
      expect(html.replace(/<code[\s\S]*?<\/code>/g, '')).not.toMatch(/@octocat|#1/);
    }
  });

  it('shows bounded lists, and says what is left out', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ name: `column ${index}`, observed: index }));
    const rows = Array.from({ length: 5000 }, (_, index) => [`row ${index}`, index]);
    const text = renderFinding(
      subject({ measurements: many, evidence: [{ kind: 'table', title: 'rows', columns: ['a', 'b'], rows }] }),
    );
    expect(text).toContain('470 more measurements are in report.json');
    expect(text.length).toBeLessThan(20_000);
  });
});

describe('the job summary', () => {
  const report = () =>
    reportOf(judge(factsWith({ run: { ...factsWith().run, scope: 'monitoring', event: 'schedule' } })));

  it('lists the monitoring tests alone, with their issues', () => {
    const text = renderMonitoring(
      report(),
      [{ test: 'monitor/skew', what: '#4 still open', url: 'https://github.com/acme/penguins/issues/4' }],
      ['the token lacks `issues: write`'],
    );
    expect(text.match(/^\| `monitor\//gm)).toHaveLength(7);
    expect(text).not.toContain('`data/');
    expect(text).toContain('still open](https://github.com/acme/penguins/issues/4)');
    expect(text).toContain('the token lacks `issues: write`');
    expect(text).toContain('### ✅ Monitoring `penguins`: no test fails, 6 of 7 could not tell');
    const { tests, ...rest } = report();
    const untold = tests.map((one) => ({ ...one, outcome: 'inconclusive' as const }));
    expect(renderMonitoring({ ...rest, tests: untold }, [], [])).toContain(
      '### ❔ Monitoring `penguins`: no test fails, 7 of 7 could not tell',
    );
  });
});
