import { sections, sectionTitles } from '../rubric/sections.ts';
import { formatNumber, formatShare } from '../statistics/metric-limits.ts';
import { plainLine } from '../support/text.ts';
import type { Report } from './report-schema.ts';

/** Colours a piece of text; the identity where the output is no terminal. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string;

export const noPaint: Paint = (_style, text) => text;

/** So many reasons and so many metrics are shown. */
const most = 30;

/** The report for a terminal. Hostile text is on one line, bounded and without control characters. */
export function renderConsole(report: Report, paint: Paint = noPaint): string {
  return [
    headline(report, paint),
    reasons(report, paint),
    loosened(report, paint),
    metrics(report, paint),
    tests(report, paint),
    next(report, paint),
    foot(report, paint),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
    .concat('\n');
}

function headline({ decision, model, score, baseline, event }: Report, paint: Paint): string[] {
  const verdict = decision.outcome === 'allow' ? paint('green', '✔ allowed') : paint('red', '✘ blocked');
  const before =
    baseline.score !== null ? ` (base ${baseline.score})` : baseline.trainedHere === true ? ' (base not scored)' : '';
  return [
    `${verdict}  ${paint('bold', plainLine(model))}  ML Test Score ${paint('bold', `${score.total} of 7`)}${before}${event === 'local' ? '  local run' : ''}`,
    `  ${sections.map((section) => `${sectionTitles[section]} ${score.sections[section]}`).join(' · ')}`,
    `  ${paint('dim', score.band)}`,
  ];
}

function reasons({ decision, training }: Report, paint: Paint): string[] {
  if (decision.outcome === 'allow') return [];
  return [
    paint('bold', 'Why it blocks'),
    ...decision.reasons
      .slice(0, most)
      .flatMap((reason) => [
        `  ${paint('red', plainLine(reason.subject, 100))}: expected ${plainLine(reason.expected)}, found ${plainLine(reason.found)}`,
        `    → ${plainLine(reason.next)}`,
      ]),
    ...(decision.reasons.length > most ? [`  ${decision.reasons.length - most} more are in report.json`] : []),
    ...(training === null || training.outcome === 'succeeded' || training.tail.length === 0
      ? []
      : [
          '  the last lines of training:',
          ...training.tail.slice(-10).map((line) => `    ${paint('dim', plainLine(line, 200))}`),
        ]),
  ];
}

function loosened({ policy }: Report, paint: Paint): string[] {
  return policy.loosened.length === 0
    ? []
    : [
        paint('yellow', 'This pull request loosens the policy'),
        ...policy.loosened.map((item) => `  ${plainLine(item)}`),
      ];
}

function metrics({ metrics, baseline }: Report, paint: Paint): string[] {
  if (metrics.length === 0) return [];
  const compared = baseline.commit !== null;
  const rows = metrics
    .slice(0, most)
    .map((metric) => [
      plainLine(metric.name, 50),
      metric.value === null ? plainLine(metric.found, 60) : formatNumber(metric.value),
      ...(compared ? [metric.baseline === null ? '' : formatNumber(metric.baseline), changeText(metric)] : []),
      [metric.limits.map((limit) => plainLine(limit)).join('; '), metric.outcome ?? ''].filter(Boolean).join(': '),
    ]);
  const lines = alignColumns([['Metric', 'Value', ...(compared ? ['Base', 'Change'] : []), 'Limit'], ...rows]);
  return [
    paint('bold', lines[0] as string),
    ...lines
      .slice(1)
      .map((line, index) => (['missed', 'error'].includes(metrics[index]?.outcome ?? '') ? paint('red', line) : line)),
    ...(metrics.length > most ? [`  ${metrics.length - most} more are in report.json`] : []),
  ];
}

function changeText({ change, relativeChange, trend, changeInterval }: Report['metrics'][number]): string {
  if (trend !== null && changeInterval !== undefined && changeInterval.lower <= 0 && changeInterval.upper >= 0) {
    const { estimate, lower, upper } = changeInterval;
    const signed = (value: number): string => `${value > 0 ? '+' : ''}${formatNumber(value)}`;
    return `${signed(estimate)} (95%: ${signed(lower)} to ${signed(upper)}) ${estimate === 0 ? 'unchanged' : 'within noise'}`;
  }
  if (change === null || change === 0) return trend ?? '';
  const share = relativeChange === null ? '' : ` (${relativeChange > 0 ? '+' : ''}${formatShare(relativeChange)})`;
  return `${change > 0 ? '+' : ''}${formatNumber(change)}${share} ${trend}`;
}

const signs = { pass: '✔', fail: '✘', inconclusive: '?', error: '!' } as const;

/** The tests that somebody or something answered; the rest is counted. */
function tests({ tests }: Report, paint: Paint): string[] {
  const answered = tests
    .filter((test) => test.execution !== 'none' || test.carried !== undefined)
    .map((test) => ({
      ...test,
      outcome: test.outcome ?? (test.carried?.expired ? null : (test.carried?.outcome ?? null)),
    }));
  const rows = answered.map((test) => [
    `${test.outcome === null ? '·' : signs[test.outcome]} ${test.id}`,
    `${test.points}`,
    `${test.outcome ?? 'expired'}${test.execution === 'manual' ? ' (manual)' : test.execution === 'none' && test.outcome !== null ? ' (carried)' : ''}`,
    plainLine(test.summary, 110),
  ]);
  const color = (outcome: string | null): 'green' | 'red' | 'yellow' =>
    outcome === 'pass' ? 'green' : outcome === 'inconclusive' ? 'yellow' : 'red';
  const lines = alignColumns([['  Test', 'Points', 'Outcome', 'Why'], ...rows]);
  return [
    paint('bold', lines[0] as string),
    ...lines.slice(1).map((line, index) => paint(color(answered[index]?.outcome ?? null), line)),
    ...unansweredInWords(tests, answered.length),
  ];
}

function unansweredInWords(tests: Report['tests'], answered: number): string[] {
  const others = tests.filter(({ notApplicable }) => notApplicable !== undefined).length;
  const open = tests.length - answered - others;
  return [
    ...(open > 0 ? [`  ${open} of 28 tests ${open === 1 ? 'has' : 'have'} no answer yet: ml-test-score explain`] : []),
    ...(others > 0 ? [`  ${others} of 28 tests ${others === 1 ? 'does' : 'do'} not apply to this model`] : []),
  ];
}

function next({ score }: Report, paint: Paint): string[] {
  if (score.next.length === 0) return [];
  return [
    paint('bold', 'The cheapest next step'),
    ...score.next.map((step) => `  ${sectionTitles[step.section]}: ${step.id}: ${plainLine(step.remedy, 300)}`),
  ];
}

function foot({ baseline, promotion, training, policy }: Report, paint: Paint): string[] {
  const age = baseline.age === null || baseline.age === 0 ? '' : `, ${baseline.age} commits older than the base`;
  return [
    paint(
      'dim',
      baseline.commit === null
        ? `not compared: ${plainLine(baseline.reason)}`
        : `compared with ${baseline.commit.slice(0, 7)}${age}: ${plainLine(baseline.reason)}`,
    ),
    ...(training === null ? [paint('dim', 'not trained here')] : []),
    ...(policy.source === 'defaults' ? [paint('dim', 'no configuration file: every key has its default')] : []),
    ...(promotion === null
      ? []
      : [
          promotion.problem === null
            ? `promoted: v${promotion.version} (${promotion.created ? 'new' : 'a version already'}) in ${promotion.registry}, stage ${promotion.stage}`
            : paint('yellow', `not promoted: ${plainLine(promotion.problem, 600)}`),
        ]),
  ];
}

/** Columns padded to the widest cell; the last one is left as it is. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))).join('  ')}`.trimEnd(),
  );
}
