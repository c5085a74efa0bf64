import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakExample, layOutExample } from '../../scripts/break-example.ts';
import { brokenExamples } from '../../scripts/broken-examples.ts';
import type { TestResult } from '../../src/result.ts';
import { git } from '../unit/support/git-repositories.ts';
import { runCommandLine } from './support/command-line.ts';
import { root } from './support/runner.ts';

/**
 * The example as it is and broken in one place after another, each time in a copy of the intact repository with its history and versions, so that each run is compared with
 * the intact one before it, and with nothing else. What falls is the test that the change is for, and no other.
 */
let folder = '';
let repository = '';
let intact = '';
let before: Report;

interface Report {
  readonly score: { readonly sections: Readonly<Record<string, number>> };
  readonly tests: readonly (TestResult & { readonly points: number })[];
}

function run(): Report {
  const ended = runCommandLine(['run'], repository, { NO_COLOR: '1' });
  // Blocked or allowed: never something to mend first, never a bug of ours.
  expect([0, 1], `${ended.stdout}${ended.stderr}`).toContain(ended.status);
  return JSON.parse(readFileSync(join(repository, '.ml-test-score/report.json'), 'utf8'));
}

const pointsOf = ({ tests }: Report): Record<string, number> =>
  Object.fromEntries(tests.map(({ id, points }) => [id, points]));

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'broken-examples-')));
  repository = join(folder, 'penguins');
  layOutExample(repository, 'penguins');
  run();
  // There is a version to go back to once two have been in production.
  for (const _ of [1, 2]) {
    git(repository, ['commit', '--quiet', '--allow-empty', '--message', 'Change nothing']);
    before = run();
  }
  intact = join(folder, 'intact');
  cpSync(repository, intact, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each test is broken at most once, and all that the example answers in the Data section are', () => {
  const broken = brokenExamples.map(({ test: id }) => id);
  expect(new Set(broken).size).toBe(broken.length);
  const answered = before.tests.filter(({ id, points }) => id.startsWith('data/') && points > 0);
  expect(answered).toHaveLength(7);
  expect(broken).toEqual(expect.arrayContaining(answered.map(({ id }) => id)));
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
  expect(script('data/cost', '--to', repository)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('expected a new or empty folder'),
  });
});

describe.each(brokenExamples)('$test: $breaks', (broken) => {
  test('that test fails, with the reason, and the others keep their points', () => {
    rmSync(repository, { recursive: true });
    cpSync(intact, repository, { recursive: true });
    breakExample(repository, broken);
    const after = run();
    const result = after.tests.find(({ id }) => id === broken.test);
    expect(pointsOf(before)[broken.test]).toBe(1);
    expect(result).toMatchObject({ points: 0, execution: 'automated', outcome: 'fail' });
    const said = JSON.stringify([result?.summary, result?.measurements, result?.evidence]);
    for (const words of broken.finding) expect(said).toContain(words);
    expect(result?.summary).toMatch(/expected/);
    expect(result?.remedy ?? '').not.toBe('');
    // What was found is counted, never written down.
    if (broken.test === 'data/privacy') expect(JSON.stringify(after)).not.toContain('ana@example.org');

    const fallen = after.tests.filter(({ id, points }) => points < (pointsOf(before)[id] ?? 0)).map(({ id }) => id);
    expect(fallen.sort()).toEqual([broken.test, ...Object.keys(broken.also ?? {})].sort());
    expect(pointsOf(after)).toEqual({ ...pointsOf(before), ...Object.fromEntries(fallen.map((id) => [id, 0])) });
    const section = broken.test.replace(/\/.*/, '');
    expect(after.score.sections[section]).toBeLessThan(before.score.sections[section] as number);
  });
});
