import { basename, isAbsolute, relative, sep } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { absent, type Fact, failedBy, gathered, type JunitCase, type JunitReport, type Origin } from '../facts.ts';
import { ConfigurationError, refuse } from '../support/errors.ts';
import { expandPaths, inside, readTextBounded } from '../support/files.ts';
import type { OriginOf } from './outputs.ts';
import { attribute, children, type Element, parseXml, textOf } from './xml.ts';

const maximumCases = 100_000;
const lengths = { name: 1000, message: 2000, answer: 100 } as const;
const maximumAnswers = 28;

/** What a suite hands down to its cases. */
interface Suite {
  readonly file: string;
  readonly names: readonly string[];
  readonly answers: readonly string[];
  /** pytest counts lines from 0. */
  readonly firstLine: 0 | 1;
}

/**
 * The test cases of JUnit XML reports: pytest, jest-junit, vitest, mocha, surefire, gtest. Absent where nothing is configured or a glob matches nothing;
 * failed where a named report is missing, stale, tracked and unmodified, or not a report, with file and line.
 */
export async function gatherJunit(
  root: string,
  patterns: readonly string[],
  originOf: OriginOf,
): Promise<Fact<JunitReport>> {
  if (patterns.length === 0) return absent('no JUnit reports are configured (`junit` names them)');
  try {
    const plain = new Set(patterns.filter((pattern) => !isDynamicPattern(pattern)).map((path) => inside(root, path)));
    const paths = (await expandPaths(root, patterns)).filter((path) => plain.has(path) || !path.endsWith('/'));
    if (paths.length === 0) return absent(`no file matches \`junit: ${patterns.join(', ')}\``);
    const cases: JunitCase[] = [];
    const files: { path: string; origin: Origin }[] = [];
    for (const path of paths) {
      const text = await readTextBounded(root, path);
      files.push({ path, origin: await evidenceOrigin(path, originOf) });
      for (const found of parseJunit(path, text)) cases.push({ ...found, file: relativeTo(root, found.file) });
      if (cases.length > maximumCases) refuse(path, `brings more than ${maximumCases} test cases`, 'report fewer');
    }
    return gathered({ cases, files });
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

/** Node's reporter writes absolute paths; inside the project they are shortened, so that no machine's folders reach a comment. */
function relativeTo(root: string, file: string): string {
  if (!isAbsolute(file)) return file;
  const short = relative(root, file);
  return short.startsWith('..') || isAbsolute(short) ? basename(file) : short.split(sep).join('/');
}

async function evidenceOrigin(path: string, originOf: OriginOf): Promise<Origin> {
  const origin = await originOf(path);
  if (origin === 'stale')
    return refuse(
      path,
      'was not written by this run: it still is what was there before',
      'let the training command, or an earlier step, run the tests and write the report',
    );
  if (origin === 'committed')
    return refuse(
      path,
      'is tracked and unmodified in git: no evidence that the tests ran',
      'run the tests in the workflow, write the report there, and take it out of git',
    );
  return origin;
}

/** The cases of one report. `testsuite`s may be nested; a property `ml_test_score` of a suite holds for all cases in it. */
export function parseJunit(file: string, text: string): JunitCase[] {
  const document = parseXml(file, text);
  const cases: JunitCase[] = [];
  const walk = (suite: Element, outer: Suite): void => {
    const suiteFile = attribute(suite, 'file') || attribute(suite, 'filepath') || outer.file;
    const inner: Suite = {
      file: suiteFile,
      names: [...outer.names, attribute(suite, 'name').slice(0, lengths.name)],
      answers: [...outer.answers, ...answersOf(suite)],
      firstLine: attribute(suite, 'name') === 'pytest' ? 0 : outer.firstLine,
    };
    for (const testcase of children(suite, 'testcase')) cases.push(readCase(testcase, inner));
    for (const nested of children(suite, 'testsuite')) walk(nested, inner);
  };
  const outer: Suite = { file: '', names: [], answers: [], firstLine: 1 };
  const roots = [...children(document, 'testsuites'), ...children(document, 'testsuite')];
  if (roots.length === 0) {
    const found = Object.keys(document).find((name) => !/^[?#@]/.test(name));
    const what = found === undefined ? 'no element' : `the element <${found.slice(0, 80)}>`;
    return refuse(
      file,
      `is no JUnit report: it starts with ${what}; expected <testsuites>`,
      'name the JUnit XML report',
    );
  }
  for (const element of roots)
    walk(element, { ...outer, firstLine: attribute(element, 'name') === 'pytest tests' ? 0 : 1 });
  return cases;
}

function readCase(testcase: Element, suite: Suite): JunitCase {
  const line = Number.parseInt(attribute(testcase, 'line'), 10);
  const seconds = Number(attribute(testcase, 'time').replaceAll(',', ''));
  return {
    name: attribute(testcase, 'name').slice(0, lengths.name),
    classname: attribute(testcase, 'classname').slice(0, lengths.name),
    suite: suite.names
      .filter((name) => name !== '')
      .join(' > ')
      .slice(0, lengths.name),
    file: (attribute(testcase, 'file') || suite.file).slice(0, lengths.name),
    line: Number.isSafeInteger(line) && line >= suite.firstLine ? line + 1 - suite.firstLine : null,
    ...outcomeOf(testcase),
    seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : 0,
    answers: [...new Set([...suite.answers, ...answersOf(testcase)])].slice(0, maximumAnswers),
  };
}

function outcomeOf(testcase: Element): Pick<JunitCase, 'outcome' | 'message'> {
  for (const [tag, outcome] of [
    ['error', 'error'],
    ['failure', 'failed'],
    ['skipped', 'skipped'],
  ] as const) {
    const found = children(testcase, tag)[0];
    if (found !== undefined) return { outcome, message: messageIn(found) };
  }
  // gtest says so in attributes.
  const isSkipped = /^(notrun|disabled|skipped)$/i.test(attribute(testcase, 'status'));
  return { outcome: isSkipped ? 'skipped' : 'passed', message: '' };
}

const messageIn = (element: Element): string =>
  (attribute(element, 'message') || textOf(element)).trim().slice(0, lengths.message);

/** `record_property("ml_test_score", "model/slices")` in pytest; several ids are separated by commas or spaces. */
function answersOf(element: Element): string[] {
  return children(element, 'properties')
    .flatMap((properties) => children(properties, 'property'))
    .filter((property) => attribute(property, 'name') === 'ml_test_score')
    .flatMap((property) => (attribute(property, 'value') || textOf(property)).split(/[\s,]+/))
    .filter((answer) => answer !== '' && answer.length <= lengths.answer)
    .slice(0, maximumAnswers);
}
