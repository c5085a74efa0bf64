import { spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEdit, breakExample, layOutExample, settleExample } from '../../scripts/break-example.ts';
import { type BrokenExample, brokenExamples } from '../../scripts/broken-examples.ts';
import type { TestResult } from '../../src/result.ts';
import { testIds } from '../../src/rubric/sections.ts';
import { push } from './support/events.ts';
import { compileCache, root } from './support/runner.ts';
import { createWorld } from './support/world.ts';

/**
 * The examples as they are and broken in one place after another, each time in a copy of the intact repository with its history and versions, so that each run is compared with
 * the intact one before it, and with nothing else. What falls is the test that the change is for, and no other.
 */
let folder = '';
const intact: Partial<Record<BrokenExample['example'], Report>> = {};

interface Report {
  readonly score: { readonly sections: Readonly<Record<string, number>> };
  readonly tests: readonly (Pick<TestResult, 'id' | 'execution' | 'outcome' | 'summary'> & {
    readonly points: number;
    readonly remedy?: string | undefined;
    readonly measurements: readonly { readonly expected?: unknown; readonly met?: unknown }[];
    readonly evidence: unknown;
  })[];
}

async function run(repository: string): Promise<Report> {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'run'], {
    cwd: repository,
    env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8', NO_COLOR: '1', ...compileCache },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const status = await new Promise((done, fail) => child.once('close', done).once('error', fail));
  // Blocked or allowed: never something to mend first, never a bug of ours.
  expect([0, 1], text).toContain(status);
  return JSON.parse(readFileSync(join(repository, '.ml-test-score/report.json'), 'utf8'));
}

const pointsOf = ({ tests }: Report): Record<string, number> =>
  Object.fromEntries(tests.map(({ id, points }) => [id, points]));

/** The unit tests of the example take a third of a run: where no change touches what they test, what they reported about the intact code is handed on. */
const skippedUnitTests = (): Parameters<typeof applyEdit>[1] => ({
  file: 'ml-test-score.yml',
  before: '(npm test || true)',
  after: `cp ${join(folder, 'unit-tests')}/* build/`,
});
const touchesTested = ({ edits }: BrokenExample): boolean => edits.some(({ file }) => file.startsWith('src/'));

/** npm starts for longer than each of the scripts that it starts here: where no change touches its file, the shell starts them, in both trainings of a run. */
const withoutNpm = (repository: string): Parameters<typeof applyEdit>[1] => ({
  file: 'ml-test-score.yml',
  before: 'run: npm run train &&',
  after: `run: ${JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).scripts.train} &&`,
});
const touchesScripts = ({ edits }: BrokenExample): boolean => edits.some(({ file }) => file === 'package.json');

/** What is true of every break: the test that it is for fails, with the reason, and no other does. */
function expectBroken(broken: BrokenExample, before: Report, after: Report): void {
  const result = after.tests.find(({ id }) => id === broken.test);
  expect(pointsOf(before)[broken.test]).toBe(1);
  expect(result).toMatchObject({ points: 0, execution: 'automated', outcome: 'fail' });
  const said = JSON.stringify([result?.summary, result?.measurements, result?.evidence]);
  for (const words of broken.finding) expect(said).toContain(words);
  // What was expected stands in the summary, or in a limit that was not met.
  const missed = result?.measurements.filter(({ expected, met }) => expected !== undefined && met === false) ?? [];
  if (missed.length === 0) expect(result?.summary).toMatch(/expected|succeed/);
  expect(result?.remedy ?? '').not.toBe('');

  const fallen = after.tests.filter(({ id, points }) => points < (pointsOf(before)[id] ?? 0)).map(({ id }) => id);
  expect(fallen.sort()).toEqual([broken.test, ...Object.keys(broken.also ?? {})].sort());
  const section = broken.test.replace(/\/.*/, '');
  expect(after.score.sections[section]).toBeLessThan(before.score.sections[section] as number);
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'broken-examples-')));
  const examples = [...new Set(brokenExamples.map(({ example }) => example))];
  await Promise.all(
    examples.map(async (example) => {
      const repository = join(folder, 'intact', example);
      layOutExample(repository, example);
      await settleExample(repository, example, async () => {
        intact[example] = await run(repository);
      });
    }),
  );
  mkdirSync(join(folder, 'unit-tests'));
  for (const file of ['junit.xml', 'lcov.info'])
    cpSync(join(folder, 'intact/penguins/build', file), join(folder, 'unit-tests', file));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('all tests of the rubric are broken, each once, in an example that has the point', () => {
  expect(brokenExamples.map(({ test: id }) => id).sort()).toEqual([...testIds].sort());
  const { tests } = intact.penguins as Report;
  const without = tests.filter(({ points }) => points !== 1);
  // The one needs GitHub, the other people.
  expect(
    without.map(({ id }) => id),
    without.map(({ id, summary }) => `${id}: ${summary}`).join('\n'),
  ).toEqual(['model/review', 'model/inclusion']);
});

test('the script lists them, and lays out none of another name or over files', () => {
  const script = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/break-example.ts'), ...args], { encoding: 'utf8' });
  const list = script('--list');
  expect(list.status).toBe(0);
  expect(list.stdout.trim().split('\n')).toHaveLength(brokenExamples.length);
  expect(script('data/nothing', '--to', join(folder, 'new'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no broken example for data/nothing'),
  });
  expect(script('data/cost', '--to', join(folder, 'intact'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('expected a new or empty folder'),
  });
});

/** As many at once as two cores bear. */
const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
let next = 0;

function inLane<T>(work: () => Promise<T>): Promise<T> {
  const lane = next++ % lanes.length;
  const done = (lanes[lane] as Promise<unknown>).then(work);
  lanes[lane] = done.catch(() => {});
  return done;
}

test.concurrent.each(brokenExamples.filter(({ needsGithub }) => needsGithub !== true))(
  '$test: $breaks',
  { timeout: 300_000 },
  (broken) =>
    inLane(async () => {
      const repository = join(folder, 'broken', broken.test);
      cpSync(join(folder, 'intact', broken.example), repository, { recursive: true });
      if (broken.example === 'penguins' && !touchesTested(broken)) applyEdit(repository, skippedUnitTests());
      if (broken.example === 'penguins' && !touchesScripts(broken)) applyEdit(repository, withoutNpm(repository));
      await breakExample(repository, broken);
      const after = await run(repository);
      expectBroken(broken, intact[broken.example] as Report, after);
      // What was found is counted, never written down.
      if (broken.test === 'data/privacy') expect(JSON.stringify(after)).not.toContain('ana@example.org');
      rmSync(repository, { recursive: true });
    }),
);

test.each(brokenExamples.filter(({ needsGithub }) => needsGithub))('$test: $breaks', async (broken) => {
  const source = join(root, 'examples', broken.example);
  const files = Object.fromEntries(
    globSync(['**/*', '.gitignore'], { cwd: source, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
      .filter((path) => !/^(build|node_modules|\.ml-test-score)\//.test(path))
      .map((path) => [path, readFileSync(join(source, path), 'utf8')]),
  );
  const {
    repository,
    github,
    run: runJob,
  } = await createWorld({
    ...files,
    'ml-test-score.yml': (files['ml-test-score.yml'] as string).replace('(npm test || true)', 'true'),
  });
  // A change that came as it should: a pull request that somebody else has approved.
  const [edit] = broken.edits;
  if (edit === undefined || !('after' in edit)) throw new Error(`${broken.test}: expected an edit of a file`);
  const text = files[edit.file] as string;
  const head = repository.push('reviewed', { [edit.file]: `// Reviewed.\n${text}` });
  const mergeCommit = repository.merge('reviewed', 'Merge pull request #1 from acme/reviewed');
  github.addPullRequest({
    number: 1,
    headBranch: 'reviewed',
    headSha: head,
    state: 'MERGED',
    mergeCommit,
    commits: [head],
    reviews: [{ author: { login: 'bo', id: 8, type: 'User' }, state: 'APPROVED', commit: head, association: 'MEMBER' }],
  });
  const before = await runJob(push(repository, 'main', null));
  expect(text).toContain(edit.before);
  repository.push('main', { [edit.file]: text.replace(edit.before, () => edit.after) }, broken.breaks);
  const after = await runJob(push(repository, 'main', mergeCommit));
  expectBroken(broken, before.report as unknown as Report, after.report as unknown as Report);
  expect(github.violations).toEqual([]);
});
