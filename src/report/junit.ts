import { rubricTest } from '../rubric/rubric.ts';
import { sectionOf, sections, sectionTitles } from '../rubric/sections.ts';
import { plainLine } from '../support/text.ts';
import type { Report } from './report-schema.ts';

/** What a test report shows of a long text; all of it is in report.json. */
const longest = { message: 1000, line: 400, lines: 60 } as const;

type Test = Report['tests'][number];

/**
 * The 28 tests as JUnit XML, a suite for each section, for whoever reads test reports already. What did not run, and what is inconclusive, is skipped: it is never a
 * pass, and no failure of the build by itself.
 */
export function renderJunit(report: Report): string {
  const { model, score, startedAt, tests } = report;
  const suites = sections.flatMap((section) => {
    const own = tests.filter((test) => sectionOf(test.id) === section);
    const attributes = {
      name: sectionTitles[section],
      ...counted(own),
      skipped: own.filter(isSkipped).length,
      timestamp: startedAt.slice(0, 19),
    };
    return [
      `  <testsuite${list(attributes)}>`,
      '    <properties>',
      `      <property${list({ name: 'score', value: score.sections[section] })}/>`,
      `      <property${list({ name: 'total score', value: score.total })}/>`,
      `      <property${list({ name: 'decision', value: report.decision.outcome })}/>`,
      ...(report.headCommit === null ? [] : [`      <property${list({ name: 'commit', value: report.headCommit })}/>`]),
      ...(report.run === null ? [] : [`      <property${list({ name: 'run', value: report.run })}/>`]),
      '    </properties>',
      ...own.map((test) => caseOf(test, model)),
      '  </testsuite>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${list({ name: `ML Test Score of ${model}`, ...counted(tests) })}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

const isSkipped = ({ outcome }: Test): boolean => outcome === null || outcome === 'inconclusive';

const counted = (tests: readonly Test[]) => ({
  tests: tests.length,
  failures: tests.filter(({ outcome }) => outcome === 'fail').length,
  errors: tests.filter(({ outcome }) => outcome === 'error').length,
  time: 0,
});

function caseOf(test: Test, model: string): string {
  const place = test.evidence.find((item) => item.kind === 'position');
  const attributes = {
    classname: `${model}.${sectionOf(test.id)}`,
    name: `${test.id}: ${rubricTest(test.id).title}`,
    time: 0,
    ...(place === undefined ? {} : { file: place.file, ...(place.line === undefined ? {} : { line: place.line }) }),
  };
  const inner = outcomeOf(test);
  const open = `    <testcase${list(attributes)}`;
  return inner === '' ? `${open}/>` : `${open}>\n      ${inner}\n    </testcase>`;
}

function outcomeOf(test: Test): string {
  const message = plainLine(test.summary, longest.message);
  switch (test.outcome) {
    case 'pass':
      return '';
    case 'fail':
      return `<failure${list({ message, type: test.id })}>${xml(details(test))}</failure>`;
    case 'error':
      return `<error${list({ message, type: test.id })}>${xml(details(test))}</error>`;
    case 'inconclusive':
      return `<skipped${list({ message: `inconclusive: ${message}` })}/>`;
    case null:
      return `<skipped${list({ message: `not run: ${message}` })}/>`;
  }
}

/** Measurements that miss their limit, places, and what to do. */
function details({ summary, measurements, evidence, remedy }: Test): string {
  const lines = [
    summary,
    ...measurements
      .filter(({ met }) => met === false)
      .map(({ name, observed, expected }) => `${name}: expected ${expected ?? 'another value'}, found ${observed}`),
    ...evidence.flatMap((item) =>
      item.kind === 'position'
        ? [`${item.file}${item.line === undefined ? '' : `:${item.line}`}: ${item.message}`]
        : item.kind === 'command'
          ? [`$ ${item.command}`, ...item.tail.slice(-10)]
          : [],
    ),
    ...(remedy === '' ? [] : [`→ ${remedy}`]),
  ];
  const kept = lines.slice(0, longest.lines).map((line) => plainLine(line, longest.line));
  if (lines.length > kept.length) kept.push(`${lines.length - kept.length} more lines are in report.json`);
  return kept.join('\n');
}

const list = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xml(plainLine(String(value), longest.message))}"`)
    .join('');

/** Characters that XML 1.0 has no way to write: controls, halves of surrogate pairs, and two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xml = (text: string): string =>
  text.replace(illegal, '\ufffd').replace(/[&<>"]/g, (character) => entities[character] as string);
