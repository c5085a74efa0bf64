import { gathered } from '../../../src/facts.ts';
import { judge, reportOf } from '../../../src/judgement.ts';
import type { Report } from '../../../src/report/report-schema.ts';
import { baseline, factsWith, metrics } from '../../support/facts.ts';

export type ReportTest = Report['tests'][number];

/** Text that would break out of Markdown, HTML, XML or SARIF, were it not escaped. */
export const hostileTexts = [
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  ']]><!-- & &amp; &#0;',
  'a\u0000b\u0008c\ufffed\ud800e\u202ef',
  '```\n<details>',
  '[x](javascript:alert(1))',
  '</testsuites>',
] as const;

/** A report of a small run, in which some of the 28 tests are replaced. */
export function reportWith(
  changes: Partial<Report> = {},
  tests: Readonly<Partial<Record<ReportTest['id'], Partial<ReportTest>>>> = {},
): Report {
  const report = reportOf(
    judge(
      factsWith({
        metrics: gathered(metrics({ accuracy: 0.95, log_loss: 0.2 })),
        baseline: gathered(baseline({ accuracy: 0.96, log_loss: 0.3 })),
      }),
    ),
  );
  return {
    ...report,
    ...changes,
    tests: report.tests.map((test) => ({ ...test, ...tests[test.id] })),
  };
}

const words = (count: number): string => 'an explanation with `code` & <b>markup</b> | in it, '.repeat(count);

/** 200 metrics with names of 1,000 characters, 50 slices, 28 explanations of 10,000 characters, and as many reasons as there are metrics. */
export function largeReport(letter = 'ü'): Report {
  const report = reportWith();
  const name = (index: number): string => `${letter.repeat(990)} ${index}`;
  const long = words(200).slice(0, 10_000);
  const row = (report.metrics[0] ?? {}) as Report['metrics'][number];
  const slices = Array.from({ length: 50 }, (_, index) => [name(index), index / 50, 0.8, letter.repeat(1000)]);
  return {
    ...report,
    metrics: Array.from({ length: 200 }, (_, index) => ({
      ...row,
      name: name(index),
      outcome: index === 150 ? 'missed' : index === 151 ? 'met' : null,
      limits: index === 150 || index === 151 ? ['at least 0.9', 'at most 1% below the base'] : [],
      trend: index === 152 ? 'worse' : index === 153 ? 'better' : 'unchanged',
    })),
    decision: {
      outcome: 'block',
      reasons: Array.from({ length: 200 }, (_, index) => ({
        kind: 'metric' as const,
        subject: name(index % 60),
        expected: `${index} ${long}`,
        found: `${index} ${long}`,
        next: `${index} ${long}`,
      })),
    },
    policy: { ...report.policy, loosened: Array.from({ length: 100 }, () => long) },
    tests: report.tests.map((test) => ({
      ...test,
      outcome: 'fail',
      execution: 'automated',
      summary: long,
      remedy: long,
      measurements: Array.from({ length: 300 }, (_, index) => ({
        name: name(index),
        observed: letter.repeat(1000),
        expected: long,
        met: false,
      })),
      evidence: [
        { kind: 'table', title: name(0), columns: Array.from({ length: 40 }, (_, at) => name(at)), rows: slices },
        ...Array.from({ length: 200 }, (_, line) => ({
          kind: 'position' as const,
          file: `src/${letter.repeat(1000)}.py`,
          line: line + 1,
          message: long,
        })),
        { kind: 'command', command: long, exitCode: 1, tail: Array.from({ length: 500 }, () => long) },
      ],
    })),
    changedTests: report.tests.map(({ id }) => ({ id, before: 'pass', after: 'fail', better: false })),
    training: {
      command: long,
      exitCode: 1,
      outcome: 'failed',
      seconds: 1,
      peakMemoryBytes: null,
      tail: Array.from({ length: 20 }, () => long),
    },
  };
}
