import { rubricTest } from '../rubric/rubric.ts';
import { sectionOf, sections, sectionTitles } from '../rubric/sections.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import { codeHtml, escapeHtml, link, moreHtml, proseHtml, rowHtml, tableHtml, within } from './html-text.ts';
import type { Report } from './report-schema.ts';

/** For one test, so that 28 of them stay far below the limit of the document. */
const bytesOfTest = 40_000;
const mostColumns = 20;

type Test = Report['tests'][number];
type Evidence = Test['evidence'][number];

const signs = {
  pass: '<span class="good">✓ pass</span>',
  fail: '<span class="bad">✗ fail</span>',
  inconclusive: '<span class="unsure">? inconclusive</span>',
  error: '<span class="bad">! error</span>',
} as const;

/** The 28 tests by section, each in a fold with its measurements, evidence and remedy. */
export const testsHtml = (report: Report): string =>
  sections
    .map((section) => {
      const own = report.tests.filter(({ id }) => sectionOf(id) === section);
      return `<h3>${sectionTitles[section]} · ${report.score.sections[section]} of 7</h3>${own.map(testHtml).join('')}`;
    })
    .join('');

function testHtml(test: Test): string {
  const { title } = rubricTest(test.id);
  const points = `${test.points} ${test.points === 1 ? 'point' : 'points'}`;
  const { kept, left } = within(parts(test), bytesOfTest, (part) => part());
  return `<details class="test" id="${test.id.replace('/', '-')}"><summary>${outcomeHtml(test)} <span class="id">${test.id}</span> <span class="points">${points}</span><span class="said">${proseHtml(test.summary, 400)}</span></summary><p>${escapeHtml(title)}</p>${kept.join('')}${moreHtml(left, 'pieces of evidence')}</details>`;
}

function outcomeHtml({ outcome, execution, carried }: Test): string {
  if (outcome !== null) return `${signs[outcome]}${execution === 'manual' ? ' (manual)' : ''}`;
  return carried === undefined || carried.expired
    ? '<span class="quiet">· not run</span>'
    : `${signs[carried.outcome]} (carried)`;
}

type Part = () => string;

function parts(test: Test): Part[] {
  const { remedy, outcome, measurements, evidence, carried, notApplicable, sources } = test;
  const where = (holds: boolean, part: Part): Part[] => (holds ? [part] : []);
  return [
    ...where(test.summary.length > 400, () => `<p>${proseHtml(test.summary, 4000)}</p>`),
    ...where(notApplicable !== undefined, () => `<p>Does not apply: ${proseHtml(notApplicable ?? '')}</p>`),
    ...(carried === undefined ? [] : [() => carriedHtml(carried)]),
    ...where(remedy !== '' && outcome !== 'pass', () => `<p><b>What to do:</b> ${proseHtml(remedy, 2000)}</p>`),
    ...where(measurements.length > 0, () => measurementTable(measurements)),
    ...evidence.map((item) => () => evidenceHtml(item)),
    ...where(sources.length > 0, () => `<p class="note">Answered by ${sources.join(', ')}.</p>`),
  ];
}

const carriedHtml = ({ url, date, commit, expired }: NonNullable<Test['carried']>): string =>
  `<p>Carried from ${link(url, 'an earlier run')} of ${escapeHtml(date.slice(0, 10))} at ${codeHtml(commit.slice(0, 7))}${expired ? '; expired: it counts for nothing' : ''}.</p>`;

const shown = (value: number | string): string =>
  typeof value === 'number' ? formatNumber(value) : escapeHtml(value, 200);

function measurementTable(measurements: Test['measurements']): string {
  const { kept, left } = within(measurements, bytesOfTest / 2, ({ name, observed, expected, met }) =>
    rowHtml([
      escapeHtml(name, 200),
      shown(observed),
      expected === undefined ? '' : escapeHtml(expected, 200),
      met === undefined ? '' : met ? '<span class="good">✓ met</span>' : '<span class="bad">✗ missed</span>',
    ]),
  );
  return `${tableHtml('Measurements', ['Measured', 'Found', 'Expected', ''], kept)}${moreHtml(left, 'measurements')}`;
}

function evidenceHtml(item: Evidence): string {
  switch (item.kind) {
    case 'metric':
      return `<p>${codeHtml(item.name)} ${formatNumber(item.value)} in ${codeHtml(item.file)}</p>`;
    case 'table': {
      const columns = item.columns.slice(0, mostColumns).map((column) => escapeHtml(column, 80));
      const { kept, left } = within(item.rows, bytesOfTest / 3, (row) => rowHtml(row.slice(0, mostColumns).map(shown)));
      const title = escapeHtml(item.title, 200);
      return `<h4>${title}</h4>${tableHtml(title, columns, kept)}${moreHtml(left, 'rows')}`;
    }
    case 'position':
      return `<p>${codeHtml(`${item.file}${item.line === undefined ? '' : `:${item.line}`}`, 300)}: ${proseHtml(item.message)}</p>`;
    case 'command':
      return `<p>${codeHtml(item.command, 400)} ${item.exitCode === null ? 'did not end by itself' : `ended with ${item.exitCode}`}</p>${preHtml(item.tail)}`;
    case 'attestation':
      return `<p>Attested by ${escapeHtml(item.owner, 200)} on ${escapeHtml(item.date, 20)}, until ${escapeHtml(item.expires, 20)}: ${link(item.results, escapeHtml(item.results, 300))}</p>`;
    case 'link':
      return `<p>${link(item.url, escapeHtml(item.title, 200))}</p>`;
  }
}

/** Lines of somebody's output. */
export const preHtml = (lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<pre tabindex="0">${lines
        .slice(-20)
        .map((line) => `${line.match(/^ {0,20}/)?.[0]}${escapeHtml(line, 300)}`)
        .join('\n')}</pre>`;
