import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../unit/support/git-repositories.ts';
import { push } from './support/events.ts';
import { createManyModels, manyNames, measuredAll, reportOnAll, touchAll } from './support/many-models.ts';
import { params } from './support/project.ts';
import { monitoring, reportOnFork, runOnPullRequest, type Scene } from './support/scenarios.ts';
import { mainScored } from './support/scored.ts';
import type { World } from './support/world.ts';

/** GitHub requests of an ordinary run: at most six, whatever has gathered around it. Git and the archives of artifacts are not counted. */

const most = 6;

const counted = ({ github }: World): string[] =>
  github
    .counted()
    .map(({ operation }) => operation)
    .filter((operation) => operation !== 'actions/download-artifact');

/** A hundred artifacts are listed at once: how many models there are is no matter of ours. */
const withoutArtifacts = (world: World): string[] =>
  counted(world).filter((operation) => operation !== 'actions/list-workflow-run-artifacts');

/** Processes of git that a job has started, by `GIT_TRACE2_EVENT`; those that git starts itself have longer ids. */
const processesIn = (trace: string): number =>
  readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /"event":"start"/.test(line) && !/"sid":"[^"]*\//.test(line)).length;

/** A talk of five hundred, with words in it that look like ours. */
function talk({ github }: World): void {
  for (let index = 0; index < 500; index += 1)
    github.addComment(12, index % 100 === 0 ? '<!-- ml-test-score model=penguins run=1 -->' : `word ${index}`, 'ben');
}

/** A thousand records beside the one that is there, as further runs would leave them. */
function pastRuns({ repository }: World): void {
  const folder = join(repository.folder, 'history');
  git(repository.folder, ['clone', '--quiet', '--branch', 'ml-test-score', repository.url, folder]);
  const [path = ''] = git(folder, ['ls-files', 'records'])
    .split('\n')
    .filter((one) => one.endsWith('.json') && !one.includes('/index'));
  const [record] = repository.records();
  const text = git(folder, ['show', `HEAD:${path}`]);
  for (let index = 0; index < 1000; index += 1) {
    const other = String(8_000_000_000 + index);
    const file = join(folder, path.replaceAll(record?.run ?? '', other));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll(record?.run ?? '', other));
  }
  git(folder, ['add', '.']);
  git(folder, ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'Records']);
  git(folder, ['push', '--quiet', 'origin', 'ml-test-score']);
}

const openQuiet = async (scenario: { open(): Promise<Scene> }): Promise<Scene> => {
  const scene = await scenario.open();
  scene.reset();
  return scene;
};

test.each([runOnPullRequest, reportOnFork])('$name: with five hundred comments', async (scenario) => {
  const scene = await openQuiet(scenario);
  talk(scene);
  const done = await scene.act();
  expect([done.status, done.status === 0 ? '' : done.log]).toEqual([0, '']);
  expect(counted(scene).length).toBeGreaterThan(0);
  expect(counted(scene).length, counted(scene).join(' ')).toBeLessThanOrEqual(most);
  scene.github.requests.length = 0;
  await scene.act();
  expect(counted(scene).length, counted(scene).join(' ')).toBeLessThanOrEqual(most);
  expect(scene.github.comments(12)).toHaveLength(501);
});

test('a push to main, with a thousand records', async () => {
  const world = await mainScored();
  const { repository, github, run } = world;
  const before = repository.commitOf('main');
  pastRuns(world);
  expect(repository.records()).toHaveLength(1001);
  repository.push('main', { 'params.json': params.good });
  github.requests.length = 0;
  const done = await run(push(repository, 'main', before));
  expect([done.status, done.status === 0 ? '' : done.log]).toEqual([0, '']);
  expect(done.report?.baseline.commit).toBe(before);
  expect(counted(world).length, counted(world).join(' ')).toBeLessThanOrEqual(most);
});

test('three hundred models in one run: requests, processes of git, comment and summary stay within their limits', async () => {
  const names = manyNames(300);
  const world = await createManyModels(names);
  const { repository, github } = world;
  const trace = join(repository.folder, 'trace');
  const pushed = await reportOnAll(world, await measuredAll(world, names, null), {
    environment: { GIT_TRACE2_EVENT: `${trace}-push` },
  });
  expect([pushed.status, pushed.messages('warning')]).toEqual([0, '']);
  expect(
    repository
      .records('scores')
      .map(({ model }) => model)
      .sort(),
  ).toEqual(names);
  expect(processesIn(`${trace}-push`)).toBeLessThan(3 * names.length);

  const refs = touchAll(world, names);
  const scored = await measuredAll(world, names, refs);
  github.requests.length = 0;
  const reported = await reportOnAll(world, scored, { environment: { GIT_TRACE2_EVENT: `${trace}-pull` } });
  expect([reported.status, reported.messages('warning')]).toEqual([0, '']);
  expect(reported.log).toContain('allowed: 300 models judged');
  expect(withoutArtifacts(world).length, withoutArtifacts(world).join(' ')).toBeLessThanOrEqual(most);
  expect(processesIn(`${trace}-pull`)).toBeLessThan(3 * names.length);
  const [comment, ...others] = github.comments(12);
  expect(others).toEqual([]);
  expect(comment?.body.length).toBeLessThanOrEqual(65_536);
  expect(comment?.body).toContain('`accuracy` 0.9 (base 0.8)');
  expect(comment?.body).toMatch(/\d+ more/);
  expect(Buffer.byteLength(reported.summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(github.violations).toEqual([]);
}, 240_000);

test('monitoring that finds what it found before', async () => {
  const scene = await openQuiet(monitoring);
  await scene.act();
  scene.github.requests.length = 0;
  await scene.act();
  expect(scene.github.issues()).toHaveLength(1);
  expect(counted(scene).length).toBeGreaterThan(0);
  expect(counted(scene).length, counted(scene).join(' ')).toBeLessThanOrEqual(most);
});
