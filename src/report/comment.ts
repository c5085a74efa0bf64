import { formatDuration } from '../config/units.ts';
import { rubricTest } from '../rubric/rubric.ts';
import { sections, sectionTitles } from '../rubric/sections.ts';
import { formatNumber, formatShare } from '../statistics/metric-limits.ts';
import { formatBytes } from '../support/files.ts';
import { changesFold } from './changes.ts';
import { type Bounds, commentBounds, fitted, type WholeBounds } from './comment-bounds.ts';
import { levelMarkdown } from './level.ts';
import { code, codeBlock, escapeMarkdown, prose, table } from './markdown.ts';
import { byImportance } from './metric-order.ts';
import type { Report } from './report-schema.ts';

export { type Bounds, commentBounds, summaryBounds } from './comment-bounds.ts';

/**
 * The Markdown that answers "may I merge, and if not, what do I do?" on its first screen. Everything hostile in it is escaped. What would be too long for GitHub
 * shows less of each list and each text; the headline, the reasons and the foot stay.
 */
export const renderComment = (report: Report, bounds: WholeBounds = commentBounds): string =>
  fitted(
    (within, isShortened) =>
      renderParts(report, within, bounds.level ? levelMarkdown(report) : '', isShortened ? shortened : ''),
    bounds,
  );

const shortened =
  '<sub>Shortened: the whole would be longer than GitHub takes. It is in report.html and report.json of the artifact.</sub>';

function renderParts(report: Report, bounds: Bounds, level: string, note: string): string {
  return [
    headline(report),
    ...verdict(report, bounds),
    carriedResults(report, bounds),
    nextSteps(report),
    promotion(report),
    allTests(report, bounds),
    level,
    note,
    foot(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const verdict = (report: Report, bounds: Bounds): string[] => [
  sectionTable(report),
  blocks(report, bounds),
  policyNote(report, bounds),
  training(report),
  metrics(report, bounds),
  changedTests(report, bounds),
  changesFold(report, bounds.metrics),
];

/** What one of several models says of itself, below a line that has its decision and its score. */
export function renderFold(report: Report, bounds: Bounds): string {
  return [...verdict(report, bounds), promotion(report), foot(report)].filter((part) => part !== '').join('\n\n');
}

function headline({ decision, model, score, baseline, event }: Report): string {
  const verdict = decision.outcome === 'allow' ? '✅ Allowed' : '❌ Blocked';
  const before =
    baseline.score !== null ? ` (base ${baseline.score})` : baseline.trainedHere === true ? ' (base not scored)' : '';
  return `### ${verdict}: ${code(model)} has an ML Test Score of ${score.total} of 7${before}${event === 'local' ? ' · local run' : ''}\n\n${score.band}`;
}

function sectionTable({ score, baseline }: Report): string {
  const cell = (section: (typeof sections)[number]): string => {
    const points = score.sections[section];
    const change = baseline.sections === null ? 0 : points - baseline.sections[section];
    const notes = [
      change === 0 ? '' : `${change > 0 ? '▲ +' : '▼ −'}${Math.abs(change)}`,
      points === score.total ? 'weakest' : '',
    ].filter((note) => note !== '');
    return `${points} of 7${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
  };
  return table(
    sections.map((section) => sectionTitles[section]),
    [sections.map(cell)],
  );
}

/** One row for each metric, section or test; its limits one below the other. */
function blocks({ decision }: Report, bounds: Bounds): string {
  if (decision.outcome === 'allow') return '';
  const subjects = [...new Set(decision.reasons.map((reason) => reason.subject))];
  const rows = subjects.slice(0, bounds.reasons).map((subject) => {
    const own = decision.reasons.filter((reason) => reason.subject === subject).slice(0, 8);
    const lines = (texts: readonly string[]): string =>
      [...new Set(texts)].map((text) => prose(text, bounds.text)).join('<br>');
    return [
      code(subject),
      lines(own.map((reason) => reason.expected)),
      lines(own.map((reason) => reason.found)),
      lines(own.map((reason) => reason.next)),
    ];
  });
  return `#### Why it blocks\n\n${table(['', 'Expected', 'Found', 'Next step'], rows)}${more(subjects.length, bounds.reasons, 'reasons')}`;
}

/** Whose policy judged a pull request, where that is worth a look. */
function policyNote({ policy, event }: Report, bounds: Bounds): string {
  if (policy.loosened.length > 0) {
    const list = policy.loosened.slice(0, 20).map((item) => `- ${prose(item, bounds.text)}`);
    return `#### ⚠️ This pull request loosens the policy\n\nIt was judged by the policy of its base. After the merge these hold:\n\n${list.join('\n')}${more(policy.loosened.length, 20, 'changes')}`;
  }
  if (!event.startsWith('pull_request') || policy.source !== 'work-tree') return '';
  return `⚠️ The base has no configuration: this pull request was judged by the policy in its own ${code(policy.file ?? '')}.`;
}

function training({ training }: Report): string {
  if (training === null || training.outcome === 'succeeded') return '';
  return `<details open><summary>The last lines of training</summary>\n\n${codeBlock(training.tail)}\n\n</details>`;
}

const trends = {
  better: '▲ better',
  worse: '▼ worse',
  unchanged: 'unchanged',
  changed: 'changed',
  new: 'new',
  vanished: 'vanished',
} as const;
const outcomes = {
  met: '✅ met',
  missed: '❌ missed',
  error: '❌ error',
  undecided: '❔ undecided',
  'not-compared': 'not compared',
} as const;

function metrics({ metrics, baseline }: Report, bounds: Bounds): string {
  if (metrics.length === 0) return '';
  const compared = baseline.commit !== null;
  const rows = byImportance(metrics)
    .slice(0, bounds.metrics)
    .map((metric) => [
      code(metric.name),
      metric.value === null ? escapeMarkdown(metric.found, 120) : `${formatNumber(metric.value)}${repeatsText(metric)}`,
      ...(compared ? [metric.baseline === null ? '' : formatNumber(metric.baseline), changeText(metric)] : []),
      [...metric.limits.map((limit) => escapeMarkdown(limit)), metric.outcome === null ? '' : outcomes[metric.outcome]]
        .filter(Boolean)
        .join('<br>'),
    ]);
  const columns = ['Metric', 'Value', ...(compared ? ['Base', 'Change'] : []), 'Limit'];
  const { unpaired = [] } = baseline;
  const notes = unpaired
    .slice(0, 3)
    .map((why) => `\n\n<sub>A change is compared without an interval: ${prose(why, 400)}</sub>`);
  return `#### Metrics\n\n${table(columns, rows)}${more(metrics.length, bounds.metrics, 'metrics')}${notes.join('')}`;
}

/** The mean over several seeds: what is judged against a relative limit. */
function repeatsText({ repeats }: Report['metrics'][number]): string {
  if (repeats === undefined) return '';
  const { trainings, mean, lower, upper, same } = repeats;
  if (same) return `<br>the same in ${trainings} trainings: is \`$ML_TEST_SCORE_SEED\` used?`;
  return `<br>mean of ${trainings} ${formatNumber(mean)} (${formatNumber(lower)} to ${formatNumber(upper)})`;
}

function changeText({ change, relativeChange, trend, changeInterval }: Report['metrics'][number]): string {
  if (trend === null) return '';
  if (changeInterval !== undefined) {
    const { estimate, lower, upper } = changeInterval;
    const signed = (value: number): string => `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value))}`;
    const word = estimate === 0 ? trends.unchanged : lower <= 0 && upper >= 0 ? 'within noise' : '';
    // The trend is that of the values: where the means say otherwise, only the numbers speak.
    const agrees = change !== null && Math.sign(change) === Math.sign(estimate) ? trends[trend] : '';
    const text = word === '' ? agrees : word;
    return `${signed(estimate)} (95%: ${signed(lower)} to ${signed(upper)})${text === '' ? '' : `, ${text}`}`;
  }
  if (change === null || change === 0) return trends[trend];
  const sign = change > 0 ? '+' : '−';
  const share = relativeChange === null ? '' : ` (${sign}${formatShare(Math.abs(relativeChange))})`;
  return `${sign}${formatNumber(Math.abs(change))}${share} ${trends[trend]}`;
}

function changedTests({ changedTests, score }: Report, bounds: Bounds): string {
  if (changedTests.length === 0) return '';
  const rows = changedTests
    .slice(0, bounds.changed)
    .map(
      (test) =>
        `- ${test.better === null ? '' : test.better ? '▲ ' : '▼ '}${code(test.id)}: ${test.before} → ${test.after}`,
    );
  return `#### Tests that changed state\n\n${rows.join('\n')}${more(changedTests.length, bounds.changed, 'tests')}\n\n${score.compared} tests ran on both sides.`;
}

function nextSteps({ score }: Report): string {
  if (score.next.length === 0) return '';
  const steps = score.next.map(
    (step) =>
      `- **${sectionTitles[step.section]}**, ${code(step.id)} (${escapeMarkdown(rubricTest(step.id).title)}): ${prose(step.remedy, 400)}`,
  );
  const lead =
    score.next.length === 1
      ? 'The score is the least of the four sections, so the next point counts here:'
      : 'The score is the least of the four sections, so each of these needs a point:';
  return `#### What would raise the score most cheaply\n\n${lead}\n\n${steps.join('\n')}`;
}

function promotion({ promotion }: Report): string {
  if (promotion === null) return '';
  if (promotion.problem !== null) return `#### Not promoted\n\n${prose(promotion.problem, 600)}`;
  const kept = promotion.created ? 'is a new version' : 'was a version already';
  return `#### Promoted\n\n${code(`v${promotion.version}`)} ${kept} in ${escapeMarkdown(promotion.registry)}, stage ${code(promotion.stage ?? '')}, digest ${code((promotion.digest ?? '').slice(0, 12))}`;
}

/** What did not run here and speaks by an earlier run: from when it is, and what it counts for. */
function carriedResults({ tests }: Report, bounds: Bounds): string {
  const carried = tests.flatMap(({ carried, ...test }) => (carried === undefined ? [] : [{ ...test, carried }]));
  if (carried.length === 0) return '';
  const rows = carried.slice(0, bounds.changed).map(({ id, summary, carried }) => {
    const sign = carried.expired ? '⌛ expired' : (outcomeSigns[carried.outcome].split(' ')[0] as string);
    return `- ${sign} ${code(id)}: ${prose(summary, Math.max(bounds.summary, bounds.text))}${runLink(carried.url)}`;
  });
  return `#### Carried from earlier runs\n\n${rows.join('\n')}${more(carried.length, bounds.changed, 'tests')}`;
}

export const outcomeSigns = {
  pass: '✅ pass',
  fail: '❌ fail',
  inconclusive: '❔ inconclusive',
  error: '💥 error',
} as const;

function allTests({ tests, score }: Report, bounds: Bounds): string {
  const rows = tests.map((test) => [
    code(test.id),
    String(test.points),
    outcomeText(test),
    // Why it did not run, and what it would cost.
    prose(test.summary, test.outcome === null ? 2 * bounds.summary : bounds.summary),
  ]);
  const earned = tests.filter((test) => test.points > 0).length;
  return `<details><summary>All 28 tests: ${earned} earned a point, in full or in part (the paper's own count: ${score.paper.total} of 7)</summary>\n\n${table(['Test', 'Points', 'Outcome', 'Why'], rows)}\n\n</details>`;
}

const runLink = (url: string | null): string =>
  url !== null && /^https?:\/\/[\w.:/-]+$/.test(url) ? ` ([run](${url}))` : '';

function outcomeText({ outcome, execution, carried }: Report['tests'][number]): string {
  if (outcome !== null) return `${outcomeSigns[outcome]}${execution === 'manual' ? ' (manual)' : ''}`;
  return carried === undefined || carried.expired ? '· none' : `${outcomeSigns[carried.outcome]} (carried)`;
}

/** Events on which the policy in force is that of the base, where it has one. */
const judgedByBase = /^(pull_request|merge_group)/;

function foot(report: Report): string {
  const { baseline, training, run, policy } = report;
  const age =
    baseline.age === null || baseline.age === 0
      ? ''
      : `, ${baseline.age} ${baseline.age === 1 ? 'commit' : 'commits'} older than the base`;
  const base =
    baseline.commit === null
      ? `Not compared: ${escapeMarkdown(baseline.reason)}`
      : `compared with ${commitLink(report, baseline.commit)}${age} (${escapeMarkdown(baseline.reason)}${baseline.trainedHere === true ? '' : `; recorded ${(baseline.date ?? '').slice(0, 16).replace('T', ' ')} UTC`})`;
  const trained =
    training === null
      ? 'not trained here'
      : `trained in ${formatDuration(training.seconds)}${training.peakMemoryBytes === null ? '' : `, peak memory ${formatBytes(training.peakMemoryBytes)}`}`;
  const judged =
    policy.source === 'base-commit'
      ? `policy of ${commitLink(report, policy.commit ?? '')}`
      : policy.source === 'defaults'
        ? 'no configuration file'
        : judgedByBase.test(report.event)
          ? '⚠️ policy of the pull request itself: its base has no configuration'
          : '';
  const parts = [
    report.headCommit === null ? 'no commit' : `commit ${commitLink(report, report.headCommit)}`,
    base,
    trained,
    judged,
    report.claimed === true ? "⚠️ measured and reported by the pull request's own code" : '',
    run === null ? '' : `[run](${run})`,
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}

/** The short commit, linked where the run has a page on GitHub. */
function commitLink({ run }: Report, commit: string): string {
  const repository = run?.match(/^(https?:\/\/[^\s()]+)\/actions\/runs\//)?.[1];
  const short = `\`${commit.slice(0, 7)}\``;
  return repository === undefined ? short : `[${short}](${repository}/commit/${commit})`;
}

const more = (all: number, shown: number, what: string): string =>
  all <= shown ? '' : `\n\n${all - shown} more ${what} are in report.json.`;
