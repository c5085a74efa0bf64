import { rubricTest } from '../rubric/rubric.ts';
import type { TestId } from '../rubric/sections.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import { outcomeSigns } from './comment.ts';
import { code, codeBlock, escapeMarkdown, prose, table } from './markdown.ts';
import type { Report } from './report-schema.ts';

/** The texts of the issue that is kept for a monitoring test: values in, Markdown out. Everything hostile in it is escaped. */

export type ReportedTest = Report['tests'][number];

/** What is known of a failure over the runs. */
export interface FailureStory {
  /** ISO 8601 UTC: when it was first seen failing. */
  readonly since: string;
  /** When it was last seen failing. */
  readonly seen: string;
  readonly times: number;
  /** What became of a retraining: "a retraining was asked for at …"; null where none is wanted. */
  readonly retraining: string | null;
}

export interface IssueSubject {
  readonly model: string;
  readonly test: ReportedTest;
  /** Address of this run's page. */
  readonly run: string | null;
  /** When this run started. */
  readonly startedAt: string;
  readonly commit: string | null;
}

const most = { measurements: 30, tables: 3, rows: 20, others: 20 };

export const issueTitle = (model: string, id: TestId): string => `ML Test Score: ${id} fails for ${model}`;

/** The first lines: what happened, since when, how often. */
export function renderFailing({ model, test, run, commit }: IssueSubject, story: FailureStory): string {
  const { since, seen, times, retraining } = story;
  const word = test.outcome === 'error' ? 'crashes' : 'fails';
  const often = times === 1 ? 'seen once' : `seen ${times} times`;
  const at = commit === null ? '' : ` at commit ${code(commit.slice(0, 7))}`;
  return [
    `### ❌ ${code(test.id)} ${word} for ${code(model)}`,
    `Since ${minuteOf(since)}, ${often}, last ${minuteOf(seen)}${at}${linkOf(run)}.`,
    ...(retraining === null ? [] : [`🔁 ${prose(retraining, 600)}`]),
  ].join('\n\n');
}

/** The first lines where this run could not tell; what the last failure found stays below. */
export function renderUntold(
  { model, test, run, startedAt }: IssueSubject,
  { since, seen, times }: FailureStory,
): string {
  const how = test.outcome === null ? 'did not run' : `was ${test.outcome}`;
  return [
    `### ❔ ${code(test.id)} for ${code(model)}: not known whether it still fails`,
    `The run of ${minuteOf(startedAt)}${linkOf(run)} could not tell: the test ${how}: ${prose(test.summary, 600)}`,
    `It failed since ${minuteOf(since)}, was seen ${times === 1 ? 'once' : `${times} times`}, last ${minuteOf(seen)}. This issue stays open until the test passes.`,
  ].join('\n\n');
}

export function renderPassing(subject: IssueSubject, { since, times }: FailureStory): string {
  const { model, test, startedAt } = subject;
  return [
    `### ✅ ${code(test.id)} passes for ${code(model)} again`,
    `It passed in the run of ${minuteOf(startedAt)}${linkOf(subject.run)}: ${prose(test.summary, 600)}`,
    `It had failed since ${minuteOf(since)}, and was seen ${times === 1 ? 'once' : `${times} times`}. The last failure is below.`,
  ].join('\n\n');
}

/** The comment with which the issue is closed. */
export const renderClosing = ({ test, run, startedAt }: IssueSubject): string =>
  `✅ ${code(test.id)} passes again, in the run of ${minuteOf(startedAt)}${linkOf(run)}: ${prose(test.summary, 600)}`;

/** The comment with which it is opened again. */
export const renderReopening = ({ test, run, startedAt }: IssueSubject): string =>
  `❌ ${code(test.id)} ${test.outcome === 'error' ? 'crashes' : 'fails'} again, in the run of ${minuteOf(startedAt)}${linkOf(run)}: ${prose(test.summary, 600)}`;

/** What the failing run found, what was expected, and what to do. */
export function renderFinding({ test }: IssueSubject): string {
  const { id, summary, measurements, remedy } = test;
  const { title, why } = rubricTest(id);
  return [
    `**Found**: ${prose(summary, 2000)}`,
    measurementTable(measurements),
    ...evidenceBlocks(test),
    remedy === '' ? '' : `**What to do**: ${prose(remedy, 1000)}`,
    `**What the test asks**: ${escapeMarkdown(title)}. ${prose(why, 1000)}`,
    '<sub>ML Test Score keeps this issue: each run updates it in place, and it is closed when the test passes.</sub>',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function measurementTable(measurements: ReportedTest['measurements']): string {
  if (measurements.length === 0) return '';
  // What misses its limit is what the issue is about.
  const ordered = [...measurements].sort((a, b) => rank(a) - rank(b));
  const rows = ordered
    .slice(0, most.measurements)
    .map(({ name, observed, expected, met }) => [
      code(name, 200),
      cell(observed),
      expected === undefined ? '' : escapeMarkdown(expected),
      met === undefined ? '' : met ? '✅' : '❌',
    ]);
  const rest = measurements.length - rows.length;
  const more = rest <= 0 ? '' : `\n\n${rest} more measurements are in report.json, in the artifact of the run.`;
  return `${table(['Measurement', 'Found', 'Expected', ''], rows)}${more}`;
}

const rank = ({ met }: ReportedTest['measurements'][number]): number => (met === false ? 0 : met === undefined ? 2 : 1);

const cell = (value: number | string): string =>
  typeof value === 'number' ? formatNumber(value) : escapeMarkdown(value);

function evidenceBlocks({ evidence }: ReportedTest): string[] {
  const tables = evidence.filter((item) => item.kind === 'table').slice(0, most.tables);
  const others = evidence.filter((item) => item.kind !== 'table').slice(0, most.others);
  const lines = others.flatMap((item): string[] => {
    if (item.kind === 'position')
      return [
        `- ${code([item.file, item.line].filter((part) => part !== undefined).join(':'), 300)} ${prose(item.message)}`,
      ];
    if (item.kind === 'metric') return [`- ${code(item.name)}: ${formatNumber(item.value)} (${code(item.file, 300)})`];
    if (item.kind === 'link') return [`- ${escapeMarkdown(item.title)}: ${code(item.url, 300)}`];
    return [];
  });
  return [
    ...tables.map(
      ({ title, columns, rows }) =>
        `**${escapeMarkdown(title, 200)}**\n\n${table(
          columns.slice(0, 10).map((column) => escapeMarkdown(column, 100)),
          rows.slice(0, most.rows).map((row) => row.slice(0, 10).map((value) => cell(value))),
        )}`,
    ),
    ...others.flatMap((item) => (item.kind === 'command' ? [codeBlock(item.tail.slice(-20))] : [])),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

/** What became of the issue of one test, for the job summary. */
export interface IssueLine {
  readonly test: TestId;
  /** "opened", "updated", "closed". */
  readonly what: string;
  readonly url: string | null;
}

/** The job summary of a run that only monitors. */
export function renderMonitoring(report: Report, issues: readonly IssueLine[], notes: readonly string[]): string {
  const tests = report.tests.filter(({ id }) => id.startsWith('monitor/'));
  const failing = tests.filter(({ outcome }) => outcome === 'fail' || outcome === 'error').length;
  const untold = tests.filter(({ outcome }) => outcome === null || outcome === 'inconclusive').length;
  const rest = untold === 0 ? '' : `, ${untold} of ${tests.length} could not tell`;
  const head =
    failing === 0
      ? `### ${untold === tests.length ? '❔' : '✅'} Monitoring ${code(report.model)}: no test fails${rest}`
      : `### ❌ Monitoring ${code(report.model)}: ${failing} of ${tests.length} tests ${failing === 1 ? 'fails' : 'fail'}${rest}`;
  const rows = tests.map((test) => [
    code(test.id),
    test.outcome === null ? '· none' : outcomeSigns[test.outcome],
    prose(test.summary, 600),
    issues
      .filter(({ test: id }) => id === test.id)
      .map(({ what, url }) => (url === null ? escapeMarkdown(what) : `[${escapeMarkdown(what)}](${url})`))
      .join('<br>'),
  ]);
  return [
    head,
    `Nothing was trained. The monitoring tests earn ${report.score.sections.monitor} of 7 points.`,
    table(['Test', 'Outcome', 'Why', 'Issue'], rows),
    ...notes.map((note) => prose(note, 600)),
  ]
    .join('\n\n')
    .concat('\n');
}

const minuteOf = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;

const linkOf = (run: string | null): string =>
  run !== null && /^https?:\/\/[\w.:/-]+$/.test(run) ? ` ([run](${run}))` : '';
