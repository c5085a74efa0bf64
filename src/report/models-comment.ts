import type { OtherModel } from '../gather/other-models.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import type { Problem } from '../support/errors.ts';
import { plainLine } from '../support/text.ts';
import { type Bounds, renderFold } from './comment.ts';
import { levelLine } from './level.ts';
import { code, prose } from './markdown.ts';
import type { Report } from './report-schema.ts';

/** The comment, and the job summary, of several models: a line for each, a fold for each, and those that were not judged with their last record. */

/** GitHub takes 65,536 characters in a comment; marker and notes need some. */
export const modelsCommentLimit = 63_000;
/** GitHub takes 1 MiB in a job summary, in bytes. */
export const modelsSummaryLimit = 600_000;

const foldBounds: Bounds = { reasons: 8, metrics: 12, changed: 8, summary: 160, text: 300 };
const summaryFoldBounds: Bounds = { reasons: 30, metrics: 100, changed: 28, summary: 300, text: 300 };

/** Blocked or allowed over all models: one that should have been judged and was not blocks as one that fails. */
export function decisionOf(reports: readonly Report[], others: readonly OtherModel[]): 'allow' | 'block' {
  const blocks = reports.some(({ decision }) => decision.outcome === 'block') || others.some(isProblem);
  return blocks ? 'block' : 'allow';
}

/** The least score of the judged models; null where none was judged. */
export const leastScore = (reports: readonly Report[]): number | null =>
  reports.length === 0 ? null : Math.min(...reports.map(({ score }) => score.total));

export interface ModelsView {
  /** The address of this run's page. */
  readonly run: string | null;
  /** For `summary` there is more room. */
  readonly place: 'comment' | 'summary';
  /** What the change takes away from the list of the models. */
  readonly loosened?: readonly string[];
}

const isProblem = ({ problems }: OtherModel): boolean => problems !== undefined;

/** Within its limit, whatever the number of models: those that block come first, then those that changed; what is left out is counted, with where it is. */
export function renderModels(reports: readonly Report[], others: readonly OtherModel[], view: ModelsView): string {
  const limit = view.place === 'comment' ? modelsCommentLimit : modelsSummaryLimit;
  const bounds = view.place === 'comment' ? foldBounds : summaryFoldBounds;
  const elsewhere =
    view.place === 'comment'
      ? "in the job summary, and in each model's artifact"
      : "in each model's artifact, and in .ml-test-score/models.json";
  const lost = others.filter(isProblem);
  const untouched = others.filter((other) => !isProblem(other));
  const ordered = [...reports].sort((a, b) => rank(a) - rank(b) || a.score.total - b.score.total);
  const runs = new Set(ordered.map(({ run }) => run ?? view.run));
  const linked = runs.size > 1;

  const head = headline(ordered, lost, others.length) + loosenedList(view);
  const foot = footOf(ordered, view);
  let room = limit - head.length - foot.length - 400;
  const take = (parts: readonly string[], share: number): { text: string; left: number } => {
    let rest = Math.floor(room * share);
    const taken: string[] = [];
    for (const part of parts) {
      if (part.length + 1 > rest) break;
      rest -= part.length + 1;
      taken.push(part);
    }
    const text = taken.join('\n');
    room -= text.length;
    return { text, left: parts.length - taken.length };
  };

  // A table needs its head only where it has a row.
  const rows = take([...lost.map(lostRow), ...ordered.map((report) => row(report, linked))], 0.55);
  const columns = ['Model', 'Decision', 'Score', 'Why', ...(linked ? ['Run'] : [])];
  const table =
    rows.text === ''
      ? ''
      : `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n${rows.text}${leftOut(rows.left, 'models', elsewhere)}`;
  const listed = view.place === 'comment' ? 'in the job summary' : 'in .ml-test-score/models.json';
  const last = untouchedFold(untouched, take(untouched.map(untouchedRow), 0.35), listed);
  const folds = take([...lost.map(lostFold), ...ordered.map((report) => fold(report, bounds))], 1);
  const level = view.place === 'summary' ? lowestLevel(reports) : '';
  const foldText = folds.text + (folds.text === '' ? '' : leftOut(folds.left, 'folds', elsewhere));
  return [head, table, foldText, last, level, foot]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Of the model whose level is the lowest, as Google counts it, then Azure; each model's own report says what is missing. */
export function lowestLevel(reports: readonly Report[]): string {
  const [lowest] = reports
    .flatMap(({ model, level }) => (level === undefined ? [] : [{ model, level }]))
    .sort((a, b) => a.level.google - b.level.google || a.level.azure - b.level.azure);
  return lowest === undefined ? '' : `${levelLine(lowest.level)} (the lowest: ${code(lowest.model, 60)})`;
}

const leftOut = (left: number, what: string, elsewhere: string): string =>
  left === 0
    ? ''
    : `\n\n${left} more ${left === 1 ? what.replace(/s$/, '') : what} did not fit here: ${left === 1 ? 'it is' : 'they are'} ${elsewhere}.`;

function headline(reports: readonly Report[], lost: readonly OtherModel[], others: number): string {
  const blocked = reports.filter(({ decision }) => decision.outcome === 'block').length + lost.length;
  const judged = reports.length + lost.length;
  const count = (number: number): string => `${number} ${number === 1 ? 'model' : 'models'}`;
  if (judged === 0) return `### ✅ Allowed: this change touches none of ${count(others)}`;
  const least = leastScore(reports);
  const score = least === null ? '' : `, the least ML Test Score is ${least} of 7`;
  const verdict =
    blocked === 0
      ? `✅ Allowed: ${count(judged)}`
      : `❌ Blocked: ${blocked} of ${count(judged)} ${blocked === 1 ? 'blocks' : 'block'}`;
  return `### ${verdict}${score}`;
}

const mostLoosened = 20;

function loosenedList({ loosened = [] }: ModelsView): string {
  if (loosened.length === 0) return '';
  const rows = loosened.slice(0, mostLoosened).map((item) => `- ${prose(item, 300)}`);
  const left = loosened.length - rows.length;
  return `\n\n#### ⚠️ This pull request loosens the policy\n\n${rows.join('\n')}${left === 0 ? '' : `\n\n${left} more models are dropped.`}`;
}

/** Blocked, then changed, then the rest. */
function rank(report: Report): number {
  if (report.decision.outcome === 'block') return 0;
  const moved = report.metrics.some(({ trend }) => trend !== null && trend !== 'unchanged');
  const changed = moved || report.changedTests.length > 0 || scoreChange(report) !== 0;
  return report.policy.loosened.length > 0 || report.promotion?.problem != null ? 1 : changed ? 2 : 3;
}

const scoreChange = ({ score, baseline }: Report): number =>
  baseline.score === null ? 0 : score.total - baseline.score;

const verdicts = { allow: '✅ allowed', block: '❌ blocked' } as const;

function row(report: Report, linked: boolean): string {
  const change = scoreChange(report);
  const moved = change === 0 ? '' : ` (${change > 0 ? '▲ +' : '▼ −'}${Number(Math.abs(change).toFixed(2))})`;
  const cells = [
    code(report.model, 60),
    verdicts[report.decision.outcome],
    `${report.score.total}${moved}`,
    mainReason(report),
    ...(linked ? [link('run', report.run)] : []),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What a reader of one line needs: the first reason, else what needs a look, else the headline metric. */
function mainReason(report: Report): string {
  const { decision, policy, promotion, metrics } = report;
  const [reason] = decision.reasons;
  if (reason !== undefined) {
    const subjects = new Set(decision.reasons.map(({ subject }) => subject)).size;
    const more = subjects > 1 ? ` and ${subjects - 1} more` : '';
    return `${code(reason.subject, 40)}: expected ${prose(reason.expected, 60)}, found ${prose(reason.found, 60)}${more}`;
  }
  const notes = [
    policy.loosened.length > 0 ? '⚠️ loosens the policy' : '',
    promotion?.problem == null
      ? promotion?.version == null
        ? ''
        : `promoted as ${code(`v${promotion.version}`, 30)}`
      : `⚠️ not promoted`,
  ].filter(Boolean);
  // The most telling one: with a limit, then one that moved.
  const metric =
    metrics.find(({ value, outcome }) => value !== null && outcome !== null) ??
    metrics.find(({ value }) => value !== null);
  if (metric !== undefined && metric.value !== null) {
    const was = metric.baseline === null ? '' : ` (base ${formatNumber(metric.baseline)})`;
    notes.push(`${code(metric.name, 40)} ${formatNumber(metric.value)}${was}`);
  }
  return notes.join(', ');
}

const lostRow = ({ name, problems = [] }: OtherModel): string =>
  `| ${code(name, 60)} | ❌ not judged |  | ${problems.slice(0, 1).map(shortProblem).join('')} |`;

function shortProblem({ file, line, message, next }: Problem): string {
  const place = file === undefined ? '' : `${code([file, line].filter(Boolean).join(':'), 80)} `;
  return `${place}${prose(message, 120)}${next === undefined ? '' : ` → ${prose(next, 100)}`}`;
}

function lostFold({ name, why, problems = [], last }: OtherModel): string {
  const lines = problems.slice(0, 5).map(problemLine);
  const more = problems.length > 5 ? `\n\n${problems.length - 5} more mistakes are in the log.` : '';
  const record = last === null ? '' : `\n\nIts last record: ${lastRecord(last)}.`;
  return `<details><summary>❌ ${plainHtml(name)}: not judged</summary>\n\nWhy it had to be: ${prose(why, 200)}.\n\n${lines.join('\n')}${more}${record}\n\n</details>\n`;
}

function problemLine({ file, line, message, next }: Problem): string {
  const place = file === undefined ? '' : `${code([file, line].filter(Boolean).join(':'))} `;
  return `- ${place}${prose(message, 300)}${next === undefined ? '' : ` → ${prose(next, 300)}`}`;
}

/** The line of a fold is HTML to GitHub: a name there is escaped text, no Markdown, and mentions nobody. */
const plainHtml = (text: string): string =>
  plainLine(text, 60)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/([@#])(?=\w)/g, '$1\u200b');

const fold = (report: Report, bounds: Bounds): string =>
  `<details><summary>${report.decision.outcome === 'allow' ? '✅' : '❌'} ${plainHtml(report.model)}: ${report.score.total} of 7</summary>\n\n${renderFold(report, bounds)}\n\n</details>\n`;

const lastRecord = ({ score, decision, startedAt, commit }: NonNullable<OtherModel['last']>): string =>
  `${score} of 7, ${decision === 'allow' ? 'allowed' : 'blocked'}, ${startedAt.slice(0, 10)}, ${code(commit.slice(0, 7))}`;

const untouchedRow = ({ name, why, last }: OtherModel): string =>
  `- ${code(name, 60)}: ${last === null ? 'no record yet' : lastRecord(last)}${why.startsWith('not touched') ? '' : ` · ${prose(why, 100)}`}`;

function untouchedFold(
  untouched: readonly OtherModel[],
  { text, left }: { readonly text: string; readonly left: number },
  elsewhere: string,
): string {
  if (untouched.length === 0) return '';
  const count = `${untouched.length} ${untouched.length === 1 ? 'model' : 'models'}`;
  return `<details><summary>${count} not trained for this change, with the last record</summary>\n\n${text}${leftOut(left, 'models', elsewhere)}\n\n</details>`;
}

function footOf(reports: readonly Report[], { run }: ModelsView): string {
  const commit = reports.find(({ headCommit }) => headCommit !== null)?.headCommit;
  const parts = [commit == null ? '' : `commit ${code(commit.slice(0, 7))}`, link('run', run)].filter(Boolean);
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}

const link = (title: string, url: string | null): string =>
  url !== null && /^https?:\/\/[\w.:/-]+$/.test(url) ? `[${title}](${url})` : '';
