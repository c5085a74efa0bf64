import type { Environment, PackageJson } from './environment.ts';
import { type Guess, guessTests, type PytestCase, sectionOfFile } from './guesses.ts';
import type { FoundTraining } from './training.ts';
import { isPlain, nameOf, type Tree } from './tree.ts';

/** The repository's own tests, and how they write a JUnit report. */
export interface Suite {
  readonly framework: 'pytest' | 'vitest' | 'jest' | 'node';
  readonly file: string;
  readonly why: string;
  /** Without the environment's prefix; null where the training command runs them itself. */
  readonly command: string | null;
  /** True where the tests read what training writes: they run after it, in its command. */
  readonly afterTraining: boolean;
  readonly report: string;
  readonly tools: readonly string[];
}

export interface FoundSuite {
  readonly suite: Suite | null;
  readonly guesses: readonly Guess[];
  /** Test files of a section of the rubric whose names did not tell which test they answer. */
  readonly unanswered: readonly string[];
  /** A sentence where there are tests that cannot write a report yet. */
  readonly problem: string | null;
}

const limits = { testFiles: 100, cases: 2000 } as const;
const defaultReport = 'reports/junit.xml';
const testFile = /(^|\/)(test_[^/]*|[^/]*_test)\.py$/;

export async function findSuite(
  tree: Tree,
  training: FoundTraining | null,
  manifest: PackageJson | null,
  outputs: readonly string[],
): Promise<FoundSuite> {
  const python = await pytest(tree, training, outputs);
  if (python !== null) return python;
  return { ...nodeSuite(manifest), guesses: [], unanswered: [] };
}

async function pytest(
  tree: Tree,
  training: FoundTraining | null,
  outputs: readonly string[],
): Promise<FoundSuite | null> {
  const settings = await pytestSettings(tree);
  const files = tree.files.filter((path) => testFile.test(path));
  if (files.length === 0) return null;
  const report = reportIn(settings.text) ?? defaultReport;
  const byTraining = /\bpytest\b/.test(training?.commands ?? '') ? reportIn(training?.commands ?? '') : null;
  const { cases, loads } = await pytestCases(tree, files, outputs);
  const grouped = guessTests(cases);
  const file = settings.file ?? files[0] ?? 'tests';
  return {
    suite: {
      framework: 'pytest',
      file,
      why: `found ${files.length === 1 ? files[0] : `${files.length} files of pytest, such as ${files[0]}`}`,
      command:
        byTraining !== null
          ? null
          : `python -m pytest${reportIn(settings.text) === null ? ` --junitxml=${report}` : ''}`,
      afterTraining: loads !== null && training !== null && training.command !== null && byTraining === null,
      report: byTraining ?? report,
      tools: ['pytest'],
    },
    guesses: grouped.guesses,
    // A test file that is in no section is an ordinary unit test.
    unanswered: grouped.unanswered.filter((path) => sectionOfFile(path) !== null),
    problem:
      loads !== null && training?.mlproject
        ? `${loads} reads what training writes, but an entry point of an MLproject cannot run the tests after it: run them in the entry point itself`
        : null,
  };
}

async function pytestSettings(tree: Tree): Promise<{ file: string | null; text: string }> {
  const places: readonly (readonly [string, RegExp])[] = [
    ['pytest.ini', /^\[pytest\]/m],
    ['pyproject.toml', /^\[tool\.pytest(\.ini_options)?\]/m],
    ['tox.ini', /^\[pytest\]/m],
    ['setup.cfg', /^\[tool:pytest\]/m],
  ];
  for (const [file, header] of places) {
    if (!tree.files.includes(file)) continue;
    const text = (await tree.read(file)) ?? '';
    const start = header.exec(text);
    if (start !== null) return { file, text: text.slice(start.index + 1).split(/^\[/m, 1)[0] ?? '' };
  }
  return { file: null, text: '' };
}

/** Where `--junitxml=` sends the report. */
const reportIn = (text: string): string | null => {
  const path = /--junit-?xml[=\s"',]+([^\s"',\]]+)/.exec(text)?.[1]?.replace(/^\.\//, '');
  return path !== undefined && isPlain(path) && !path.startsWith('/') && !path.split('/').includes('..') ? path : null;
};

const loading = /\b(joblib|pickle|cloudpickle|torch|skops\.io)\.load\(|\bload_model\(|\bInferenceSession\(/;

/** The test functions, and the first file that loads a model or names an output of training. */
async function pytestCases(
  tree: Tree,
  files: readonly string[],
  outputs: readonly string[],
): Promise<{ cases: readonly PytestCase[]; loads: string | null }> {
  const cases: PytestCase[] = [];
  const names = outputs.map(nameOf);
  let loads: string | null = null;
  for (const file of files.filter(isPlain).slice(0, limits.testFiles)) {
    const module = file.replace(/\.py$/, '').replaceAll('/', '.');
    let owner: string | null = null;
    const text = (await tree.read(file)) ?? '';
    if (loads === null && (loading.test(text) || names.some((name) => text.includes(name)))) loads = file;
    for (const line of text.split('\n')) {
      const heading = /^class\s+(\w{1,100})/.exec(line);
      if (heading !== null) owner = heading[1] ?? null;
      else if (/^[^\s#)\]}@]/.test(line)) owner = null;
      const name = /^\s*(?:async\s+)?def\s+(test\w{0,100})\s*\(/.exec(line)?.[1];
      if (name === undefined || cases.length >= limits.cases) continue;
      const method = /^\s/.test(line) && owner !== null;
      cases.push({ file, name, classname: method ? `${module}.${owner}` : module });
    }
  }
  return { cases, loads };
}

function nodeSuite(manifest: PackageJson | null): Pick<FoundSuite, 'suite' | 'problem'> {
  const script = manifest?.scripts.test;
  if (manifest === null || script === undefined || /no test specified/.test(script))
    return { suite: null, problem: null };
  const suite = (framework: Suite['framework'], command: string): Pick<FoundSuite, 'suite' | 'problem'> => ({
    suite: {
      framework,
      file: 'package.json',
      why: `package.json runs ${framework === 'node' ? "Node's own test runner" : framework}`,
      command,
      afterTraining: false,
      report: defaultReport,
      tools: [],
    },
    problem: null,
  });
  const plain = /^node (?:--[\w-]+(?:=[\w./-]+)? )*--test\b[\w ./*'"=-]*$/.test(script);
  if (plain && !script.includes('--test-reporter'))
    return suite(
      'node',
      `mkdir -p reports && ${script.replace(/--test\b(?!-)/, `--test --test-reporter=junit --test-reporter-destination=${defaultReport}`)}`,
    );
  if (/\bvitest\b/.test(script))
    return suite('vitest', `npx vitest run --reporter=default --reporter=junit --outputFile.junit=${defaultReport}`);
  if (/\bjest\b/.test(script) && manifest.dependencies.includes('jest-junit'))
    return suite(
      'jest',
      `JEST_JUNIT_OUTPUT_FILE=${defaultReport} npx jest --ci --reporters=default --reporters=jest-junit`,
    );
  return {
    suite: null,
    problem: `package.json: the script test (${nameOf(script).slice(0, 60)}) is not known to write a JUnit report`,
  };
}

/** The whole command line, among the packages of its environment. */
export function suiteCommand(suite: Suite, environment: Environment | null): string | null {
  if (suite.command === null) return null;
  return suite.framework === 'pytest' ? `${environment?.prefix ?? ''}${suite.command}` : suite.command;
}
