import { formatDuration } from '../config/units.ts';
import type { Facts } from '../facts.ts';
import { rubricTest } from '../rubric/rubric.ts';
import { sections, sectionTitles } from '../rubric/sections.ts';
import { formatNumber, formatShare } from '../statistics/metric-limits.ts';
import { formatBytes } from '../support/files.ts';
import { changesLine, kindWords, sideText } from './changes.ts';
import { historyHtml } from './html-history.ts';
import { style } from './html-style.ts';
import { preHtml, testsHtml } from './html-tests.ts';
import { codeHtml, escapeHtml, link, moreHtml, proseHtml, rowHtml, tableHtml, within } from './html-text.ts';
import { levelHtml } from './level.ts';
import { byImportance } from './metric-order.ts';
import type { Report } from './report-schema.ts';

/** What each part may take at most, in bytes; with 28 tests and the charts the document stays below 2 MB. */
const room = { reasons: 80_000, loosened: 20_000, metrics: 150_000, changed: 20_000, inputs: 60_000 } as const;

/**
 * The whole report as one HTML document that asks for nothing: no scripts, fonts, pictures or addresses of others are loaded, and a policy in its head forbids
 * them. Everything hostile in it is escaped and bounded.
 *
 * @param plots HTML of the plots that the team declares
 */
export function renderHtml(report: Report, facts: Pick<Facts, 'trends' | 'configuration'>, plots = ''): string {
  const { model, decision, score } = report;
  const verdict = decision.outcome === 'allow' ? 'Allowed' : 'Blocked';
  const title = `${verdict}: ${escapeHtml(model, 120)} has an ML Test Score of ${score.total} of 7`;
  const parts = [
    section('why', decision.outcome === 'allow' ? '' : 'Why it blocks', reasonsHtml(report)),
    section('policy', 'This pull request loosens the policy', loosenedHtml(report)),
    section('training', 'The last lines of training', preHtml(report.training?.tail ?? [])),
    section('metrics', 'Metrics', metricsHtml(report)),
    section(
      'history',
      'History',
      historyHtml(report, facts, (commit) => commitHtml(report, commit)),
    ),
    section('plots', 'Plots', plots),
    section('inputs', 'What changed', inputsHtml(report)),
    section('changed', 'Tests that changed state', changedHtml(report)),
    section('next', 'What would raise the score most cheaply', nextHtml(report)),
    section('promotion', 'Promotion', promotionHtml(report)),
    section('tests', 'All 28 tests', testsHtml(report)),
    section('level', 'MLOps level', levelHtml(report)),
  ];
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#main">To the report</a>',
    `<header><p class="model">${codeHtml(model)} · ML Test Score</p><h1>${title}</h1></header>`,
    `<main id="main" tabindex="-1">${summaryHtml(report)}${parts.join('\n')}</main>`,
    `<footer>${footHtml(report)}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const section = (id: string, title: string, content: string): string =>
  content === '' || title === ''
    ? ''
    : `<section aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${content}</section>`;

function summaryHtml({ decision, score, baseline, headCommit, event }: Report): string {
  const before = baseline.score === null ? '' : ` The base has ${baseline.score}.`;
  const reasons = decision.reasons.length;
  const verdict =
    decision.outcome === 'allow'
      ? '<span class="good">✓ Allowed</span>: every limit of the policy is met.'
      : `<span class="bad">✗ Blocked</span> for ${reasons} ${reasons === 1 ? 'reason' : 'reasons'}.`;
  const about = [
    headCommit === null ? 'no commit' : `commit ${codeHtml(headCommit.slice(0, 7))}`,
    escapeHtml(event, 60),
  ];
  const tiles = sections.map((id) => {
    const points = score.sections[id];
    const change = baseline.sections === null ? 0 : points - baseline.sections[id];
    const notes = [
      change === 0 ? '' : `${change > 0 ? '▲ +' : '▼ −'}${formatNumber(Math.abs(change))}`,
      points === score.total ? 'weakest' : '',
    ].filter((note) => note !== '');
    const bar = `<span class="bar" aria-hidden="true"><span style="width:${((points / 7) * 100).toFixed(1)}%"></span></span>`;
    return `<li>${sectionTitles[id]}<b>${points} <span class="of">of 7</span></b>${bar}<span class="note">${notes.join(', ') || '&nbsp;'}</span></li>`;
  });
  return `<div class="verdict ${decision.outcome}"><p>${verdict}</p><p>${escapeHtml(score.band)}${before}</p><p class="note">${about.join(' · ')}</p></div><ul class="tiles" aria-label="Score of each section">${tiles.join('')}</ul>`;
}

/** A box for each metric, section or test; its limits one below the other. */
function reasonsHtml({ decision }: Report): string {
  const subjects = [...new Set(decision.reasons.map(({ subject }) => subject))];
  const { kept, left } = within(subjects, room.reasons, (subject) => {
    const own = decision.reasons.filter((reason) => reason.subject === subject).slice(0, 20);
    const limits = own.map(({ expected, found, next }, index) => {
      // The next step of several limits is often the same.
      const step = own[index + 1]?.next === next ? '' : `<dt>Next step</dt><dd>${proseHtml(next, 1000)}</dd>`;
      return `<dl><dt>Expected</dt><dd>${proseHtml(expected, 1000)}</dd><dt>Found</dt><dd>${proseHtml(found, 1000)}</dd>${step}</dl>`;
    });
    return `<div class="reason"><h3>${codeHtml(subject, 200)}</h3>${limits.join('')}</div>`;
  });
  return `${kept.join('')}${moreHtml(left, 'reasons')}`;
}

function loosenedHtml({ policy }: Report): string {
  if (policy.loosened.length === 0) return '';
  const { kept, left } = within(policy.loosened, room.loosened, (item) => `<li>${proseHtml(item)}</li>`);
  return `<p>It was judged by the policy of its base. After the merge these hold:</p><ul>${kept.join('')}</ul>${moreHtml(left, 'changes')}`;
}

const outcomes = {
  met: '<span class="good">✓ met</span>',
  missed: '<span class="bad">✗ missed</span>',
  error: '<span class="bad">! error</span>',
  undecided: '<span class="unsure">? undecided</span>',
  'not-compared': 'not compared',
} as const;

const trendWords = {
  better: '<span class="good number">▲ better</span>',
  worse: '<span class="bad number">▼ worse</span>',
  unchanged: 'unchanged',
  changed: 'changed',
  new: 'new',
  vanished: '<span class="bad">vanished</span>',
} as const;

function metricsHtml({ metrics, baseline }: Report): string {
  if (metrics.length === 0) return '';
  const compared = baseline.commit !== null;
  const { kept, left } = within(byImportance(metrics), room.metrics, (metric) =>
    rowHtml([
      codeHtml(metric.name, 200),
      metric.value === null ? escapeHtml(metric.found, 200) : formatNumber(metric.value),
      ...(compared ? [metric.baseline === null ? '' : formatNumber(metric.baseline), changeHtml(metric)] : []),
      [...metric.limits.map((limit) => escapeHtml(limit, 200)), metric.outcome === null ? '' : outcomes[metric.outcome]]
        .filter(Boolean)
        .join('<br>'),
    ]),
  );
  const columns = ['Metric', 'Value', ...(compared ? ['Base', 'Change'] : []), 'Limit'];
  return `${tableHtml('Metrics', columns, kept)}${moreHtml(left, 'metrics')}`;
}

function changeHtml({ change, relativeChange, trend, changeInterval }: Report['metrics'][number]): string {
  if (trend === null) return '';
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value))}`;
  if (changeInterval !== undefined) {
    const { estimate, lower, upper } = changeInterval;
    const noise = estimate !== 0 && lower <= 0 && upper >= 0;
    return `<span class="number">${signed(estimate)}</span> <span class="number">(95%: ${signed(lower)} to ${signed(upper)})</span> ${noise ? 'within noise' : trendWords[trend]}`;
  }
  if (change === null || change === 0) return trendWords[trend];
  const share = relativeChange === null ? '' : ` (${change < 0 ? '−' : '+'}${formatShare(Math.abs(relativeChange))})`;
  return `${signed(change)}${share} ${trendWords[trend]}`;
}

/** What the model was made from, where the base was made from something else. */
function inputsHtml({ changes = [] }: Report): string {
  if (changes.length === 0) return '';
  const { kept, left } = within(changes, room.inputs, (change) =>
    rowHtml([
      codeHtml(change.name, 200),
      kindWords[change.kind],
      codeHtml(sideText(change, change.before, change.bytesBefore), 200),
      codeHtml(sideText(change, change.after, change.bytesAfter), 200),
    ]),
  );
  const list = tableHtml('What changed against the base', ['Name', 'Kind', 'Base', 'This run'], kept);
  return `<details><summary>${changesLine(changes)}</summary>${list}${moreHtml(left, 'changes')}</details>`;
}

function changedHtml({ changedTests }: Report): string {
  if (changedTests.length === 0) return '';
  const { kept, left } = within(
    changedTests,
    room.changed,
    ({ id, before, after, better }) =>
      `<li>${better === null ? '•' : better ? '<span class="good">▲</span>' : '<span class="bad">▼</span>'} ${codeHtml(id)}: ${escapeHtml(before)} → ${escapeHtml(after)}</li>`,
  );
  return `<ul class="plain">${kept.join('')}</ul>${moreHtml(left, 'tests')}`;
}

const nextHtml = ({ score }: Report): string =>
  score.next.length === 0
    ? ''
    : `<p>The score is the least of the four sections.</p><ul>${score.next
        .map(
          ({ id, section: of, remedy }) =>
            `<li><b>${sectionTitles[of]}</b>, <a href="#${id.replace('/', '-')}">${id}</a> (${escapeHtml(rubricTest(id).title)}): ${proseHtml(remedy, 1000)}</li>`,
        )
        .join('')}</ul>`;

function promotionHtml({ promotion }: Report): string {
  if (promotion === null) return '';
  const { problem, created, version, registry, stage, digest } = promotion;
  if (problem !== null) return `<p><b>Not promoted:</b> ${proseHtml(problem, 1000)}</p>`;
  return `<p>${codeHtml(`v${version}`)} ${created ? 'is a new version' : 'was a version already'} in ${escapeHtml(registry)}, stage ${codeHtml(stage ?? '')}, digest ${codeHtml((digest ?? '').slice(0, 12))}</p>`;
}

/** The short commit, linked where the run has a page on GitHub. */
function commitHtml({ run }: Report, commit: string | null): string {
  if (commit === null) return '';
  const repository = run?.match(/^(https?:\/\/[^\s()"'<>]+)\/actions\/runs\//)?.[1];
  return link(repository === undefined ? null : `${repository}/commit/${commit}`, codeHtml(commit.slice(0, 7)));
}

function footHtml(report: Report): string {
  const { baseline, headCommit, training, run, policy, startedAt } = report;
  const age = baseline.age ? `, ${baseline.age} ${baseline.age === 1 ? 'commit' : 'commits'} older than the base` : '';
  const parts = [
    headCommit === null ? 'no commit' : `commit ${commitHtml(report, headCommit)}`,
    baseline.commit === null
      ? `not compared: ${proseHtml(baseline.reason)}`
      : `compared with ${commitHtml(report, baseline.commit)}${age} (${proseHtml(baseline.reason)})`,
    training === null
      ? 'not trained here'
      : `trained in ${formatDuration(training.seconds)}${training.peakMemoryBytes === null ? '' : `, peak memory ${formatBytes(training.peakMemoryBytes)}`}`,
    policy.source === 'base-commit'
      ? `policy of ${commitHtml(report, policy.commit)}`
      : policy.source === 'defaults'
        ? 'no configuration file'
        : '',
    report.claimed === true ? "measured and reported by the pull request's own code" : '',
    `${escapeHtml(startedAt.slice(0, 16).replace('T', ' '))} UTC`,
    link(run, run === null ? '' : 'the run'),
  ];
  return `<p>${parts.filter((part) => part !== '').join(' · ')}</p>`;
}
