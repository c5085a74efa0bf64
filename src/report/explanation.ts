import type { Check } from '../checks/check.ts';
import { describeKeys, type JsonSchema, type KeyDescription, optionsJsonSchema } from '../config/json-schema.ts';
import { paper, type RubricTest, rubric, rubricTest } from '../rubric/rubric.ts';
import { sections, sectionTitles, type TestId } from '../rubric/sections.ts';

/** What a test's built-in check adds to the words of the rubric. */
export interface DescribedCheck {
  /** The object schema of its options. */
  readonly options: JsonSchema;
  /** How a team would configure it: keys of the file, as YAML. */
  readonly example: string;
  /** It runs only where it is configured, because running it costs something. */
  readonly costly: boolean;
  /** Keys at the top of the configuration that turn it on, beside its own options. */
  readonly configuredBy: readonly string[];
}

export const describeCheck = ({ options, example, cost, configuredBy = [] }: Check): DescribedCheck => ({
  options: optionsJsonSchema(options),
  example: example.trimEnd(),
  costly: cost !== undefined,
  configuredBy,
});

/** The one line that a check answered on a sample that passes and on one that fails, under its example. */
export interface SampleAnswer {
  readonly pass: string;
  readonly fail: string;
}

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
  readonly costly: boolean;
  /** Lines of YAML: the built-in check, configured. */
  readonly example: string;
  /** Left out where there are no samples. */
  readonly answers?: SampleAnswer;
  readonly options: readonly KeyDescription[];
  readonly ways: readonly EvidenceWay[];
}

const width = 88;

/** Breaks text between words into lines of at most 88 columns, each behind the indent. */
export function wrap(text: string, indent = ''): string {
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

/** When the built-in check runs: by itself, or where it is asked for. */
function whenItRuns({ costly, configuredBy }: DescribedCheck): string {
  if (!costly) return 'The built-in check runs by itself when what it looks at is there.';
  const keys = ['an option of its own', ...configuredBy.map((key) => `the key \`${key}\``)].join(', or ');
  return `The built-in check costs something, so it runs only where it is configured: ${keys}.`;
}

/** How a test can be answered, with an example for each way but the built-in check, whose example stands by itself. */
export function evidenceWays(id: TestId, check: DescribedCheck): readonly EvidenceWay[] {
  const [, name = id] = id.split('/');
  const below = (line: string) => `tests:\n  ${id}:\n    ${line}`;
  return [
    { source: 'check', points: 1, description: whenItRuns(check) },
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

/** Everything that is known about a test, as data: what `explain --json` prints. */
export function explanationJson(id: TestId, check: DescribedCheck, answers?: SampleAnswer): Explanation {
  return {
    ...rubricTest(id),
    costly: check.costly,
    example: check.example,
    ...(answers === undefined ? {} : { answers }),
    options: describeKeys(check.options),
    ways: evidenceWays(id, check),
  };
}

function explainOption(option: KeyDescription): string {
  const facts = [
    option.type,
    ...(option.required ? ['required'] : []),
    ...(option.default === undefined ? [] : [`default ${option.default.replaceAll('","', '", "')}`]),
  ];
  return `${wrap(`${option.name} (${facts.join(', ')})`, '  ')}\n${wrap(option.description, '      ')}`;
}

const indented = (text: string, indent: string): string =>
  text
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');

function explainWay(way: EvidenceWay): string {
  const head = wrap(`${way.source} (${way.points === 1 ? '1 point' : 'half a point'}): ${way.description}`, '  ');
  return way.example === undefined ? head : `${head}\n${indented(way.example, '      ')}`;
}

/** One test, for the terminal: plain text of at most 88 columns (examples may be wider), ending in a newline. */
export function explainTest(id: TestId, check: DescribedCheck, answers?: SampleAnswer): string {
  const test = explanationJson(id, check, answers);
  const paragraphs = [
    `${test.id} · ${test.paper}\n${wrap(`${test.title}.`)}`,
    `What it asks\n${wrap(test.asks, '  ')}`,
    `Why\n${wrap(test.why, '  ')}`,
    `How the built-in check measures it\n${wrap(test.measured, '  ')}`,
    test.options.length === 0
      ? 'Options of the check\n  None.'
      : `Options of the check, below tests: ${test.id} in ml-test-score.yml\n${test.options.map(explainOption).join('\n')}`,
    `An example of ml-test-score.yml\n${indented(test.example, '      ')}`,
    ...(answers === undefined
      ? []
      : [
          `What it answers then, for example\n${wrap(`pass: ${answers.pass}`, '  ')}\n${wrap(`fail: ${answers.fail}`, '  ')}`,
        ]),
    `Ways to answer it\n${test.ways.map(explainWay).join('\n')}`,
    `How to earn the point here (about ${efforts[test.effort]})\n${wrap(test.remedy, '  ')}`,
    `Source\n${wrap(test.source, '  ')}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** The four sections with their 28 tests, for the terminal; `costly` are those whose built-in check runs only where it is configured. */
export function explainRubric(costly: readonly TestId[]): string {
  const idWidth = Math.max(...rubric.map((test) => test.id.length));
  const listed = sections.map((section) => {
    const tests = rubric.filter((test) => test.section === section);
    const lines = tests.map(
      (test) => `${costly.includes(test.id) ? '$' : ' '} ${test.id.padEnd(idWidth)}  ${test.title}`,
    );
    return [sectionTitles[section], ...lines].join('\n');
  });
  const paragraphs = [
    wrap(
      'The ML Test Score asks 28 questions about a machine learning system. Each earns 1 point when an automated test passed in this run, half a point when it was done by hand and documented, else 0. A section is the sum of its seven tests; the score is the lowest of the four sections.',
    ),
    ...listed,
    wrap(
      'Each has a built-in check, which runs when what it looks at is there; those with a $ cost something (a second training, a server, a download), and run only where they are configured. Any test can be answered with junit, run or manual, too.',
    ),
    'One test in full: ml-test-score explain data/schema',
    'The MLOps level that the history shows: ml-test-score explain level',
    wrap(`Source: ${paper.authors}, ${paper.title}, ${paper.venue}, https://doi.org/${paper.doi}`),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** The whole rubric as data: what `explain --json` prints without a test. */
export function rubricJson(costly: readonly TestId[]) {
  return { paper, tests: rubric.map((test) => ({ ...test, costly: costly.includes(test.id) })) };
}
