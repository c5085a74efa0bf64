import { describeKeys, type JsonSchema, type KeyDescription } from '../config/json-schema.ts';
import { paper, type RubricTest, rubric, rubricTest } from '../rubric/rubric.ts';
import { sections, sectionTitles, type TestId } from '../rubric/sections.ts';

/** One of the four ways to answer a test. */
export interface EvidenceWay {
  readonly source: 'check' | 'junit' | 'run' | 'manual';
  /** What a passing answer earns. */
  readonly points: 1 | 0.5;
  readonly description: string;
  /** Lines of YAML for the configuration; absent where nothing has to be written. */
  readonly example?: string;
}

export interface Explanation extends RubricTest {
  readonly check: boolean;
  readonly options: readonly KeyDescription[];
  readonly ways: readonly EvidenceWay[];
}

const width = 88;

/** Breaks text between words into lines of at most 88 columns, each behind the indent. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
}

const efforts: Readonly<Record<RubricTest['effort'], string>> = { 1: 'an hour', 2: 'a day', 3: 'a week' };

/** How a test can be answered, with an example for each way: the built-in check first, where there is one. */
export function evidenceWays(id: TestId, hasCheck: boolean): readonly EvidenceWay[] {
  const [, name = id] = id.split('/');
  const below = (line: string) => `tests:\n  ${id}:\n    ${line}`;
  const check: EvidenceWay = {
    source: 'check',
    points: 1,
    description: 'The built-in check runs by itself when its facts are there.',
  };
  return [
    ...(hasCheck ? [check] : []),
    {
      source: 'junit',
      points: 1,
      description: 'Test cases of a JUnit XML report: at least one ran, and none failed.',
      example: below(`junit: { files: reports/junit.xml, cases: '*${name.replaceAll('-', '_')}*' }`),
    },
    {
      source: 'run',
      points: 1,
      description: 'A command: exit status 0 passes, and its last lines are the evidence.',
      example: below(`run: python checks/${name.replaceAll('-', '_')}.py`),
    },
    {
      source: 'manual',
      points: 0.5,
      description: 'An attestation that somebody did it by hand, until it expires.',
      example: below(
        `manual: { owner: ana, date: 2026-10-01, expires: 2027-04-01, results: docs/${id.replace('/', '-')}.md }`,
      ),
    },
  ];
}

/** Everything that is known about a test, as data: what `explain --json` prints. `options` is the object schema of the check's options. */
export function explanationJson(id: TestId, options: JsonSchema | undefined, hasCheck: boolean): Explanation {
  return {
    ...rubricTest(id),
    check: hasCheck,
    options: options === undefined ? [] : describeKeys(options),
    ways: evidenceWays(id, hasCheck),
  };
}

function explainOption(option: KeyDescription): string {
  const facts = [
    option.type,
    ...(option.required ? ['required'] : []),
    ...(option.default === undefined ? [] : [`default ${option.default}`]),
  ];
  return `${wrap(`${option.name} (${facts.join(', ')})`, '  ')}\n${wrap(option.description, '      ')}`;
}

function explainWay(way: EvidenceWay): string {
  const head = wrap(`${way.source} (${way.points === 1 ? '1 point' : 'half a point'}): ${way.description}`, '  ');
  const example = way.example?.split('\n').map((line) => `      ${line}`) ?? [];
  return [head, ...example].join('\n');
}

/** One test, for the terminal: plain text of at most 88 columns (examples may be wider), ending in a newline. */
export function explainTest(id: TestId, options: JsonSchema | undefined, hasCheck: boolean): string {
  const test = explanationJson(id, options, hasCheck);
  const paragraphs = [
    `${test.id} · ${test.paper}\n${wrap(`${test.title}.`)}`,
    `What it asks\n${wrap(test.asks, '  ')}`,
    `Why\n${wrap(test.why, '  ')}`,
    hasCheck
      ? `How the built-in check measures it\n${wrap(test.measured, '  ')}`
      : `No built-in check yet\n${wrap(`Until there is one, answer the test yourself (below). What it is to measure: ${test.measured}`, '  ')}`,
    ...(hasCheck
      ? [
          test.options.length === 0
            ? 'Options of the check\n  None.'
            : `Options of the check, below tests: ${test.id} in ml-test-score.yml\n${test.options.map(explainOption).join('\n')}`,
        ]
      : []),
    `Ways to answer it\n${test.ways.map(explainWay).join('\n')}`,
    `How to earn the point here (about ${efforts[test.effort]})\n${wrap(test.remedy, '  ')}`,
    `Source\n${wrap(test.source, '  ')}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** The four sections with their 28 tests, for the terminal; `withCheck` are the tests that have a built-in check. */
export function explainRubric(withCheck: readonly TestId[] = []): string {
  const idWidth = Math.max(...rubric.map((test) => test.id.length));
  const listed = sections.map((section) => {
    const tests = rubric.filter((test) => test.section === section);
    const lines = tests.map(
      (test) => `${withCheck.includes(test.id) ? '*' : ' '} ${test.id.padEnd(idWidth)}  ${test.title}`,
    );
    return [sectionTitles[section], ...lines].join('\n');
  });
  const paragraphs = [
    wrap(
      'The ML Test Score asks 28 questions about a machine learning system. Each earns 1 point when an automated test passed in this run, half a point when it was done by hand and documented, else 0. A section is the sum of its seven tests; the score is the lowest of the four sections.',
    ),
    ...listed,
    `* has a built-in check. Any test can be answered with junit, run or manual.\nOne test in full: ml-test-score explain data/schema`,
    wrap(`Source: ${paper.authors}, ${paper.title}, ${paper.venue}, https://doi.org/${paper.doi}`),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** The whole rubric as data: what `explain --json` prints without a test. */
export function rubricJson(withCheck: readonly TestId[]) {
  return { paper, tests: rubric.map((test) => ({ ...test, check: withCheck.includes(test.id) })) };
}
