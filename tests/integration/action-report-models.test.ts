import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Artifact } from '../fake-github/artifacts.ts';
import { git } from '../unit/support/git-repositories.ts';
import { pullRequest, push } from './support/events.ts';
import { params, project } from './support/project.ts';
import type { MergeRefs } from './support/repository.ts';
import type { ActionRun } from './support/runner.ts';
import { replaceArtifact, reporting, runOf, stranger, workflowRun } from './support/scored.ts';
import { createWorld, prepared, type World } from './support/world.ts';

/** A matrix of jobs measures, and one job with a token judges all models together. */

const names = ['bears', 'foxes', 'seals'] as const;

const monorepo = (files: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...Object.fromEntries(
    names.flatMap((name) =>
      Object.entries(project()).map(([path, text]): [string, string] => [`models/${name}/${path}`, text]),
    ),
  ),
  'ml-test-score.yml': 'models: ["models/*"]\nhistory: { branch: scores }\n',
  ...files,
});

async function open(world: World, files: Readonly<Record<string, string>>): Promise<MergeRefs> {
  const headSha = world.repository.push('change', files);
  world.github.addPullRequest({ number: 12, headBranch: 'change', headSha, headRepository: stranger });
  return world.repository.openPullRequest(12, 'change');
}

/** One run: `models` lists, each job of the matrix trains its part without a write token. */
async function scoreByMatrix({ repository, github, run }: World, refs: MergeRefs | null): Promise<ActionRun> {
  const event = refs === null ? push(repository, 'main', null) : pullRequest(repository, refs, { from: stranger });
  const token = github.tokens.read;
  // A job that may not write.
  repository.hook('pre-receive', ['exit 1']);
  const listed = await run(event, { token, inputs: { command: 'models' } });
  const { runId } = listed;
  for (const { models } of JSON.parse(listed.outputs.matrix as string) as { models: string }[])
    await run(event, { runId, token, inputs: { models, comment: 'false', fail: 'false' } });
  repository.hook('pre-receive', ['exit 0']);
  return listed;
}

const reportOn = ({ repository, github, run }: World, { runId }: ActionRun): Promise<ActionRun> =>
  run(workflowRun(repository, runOf(github, runId)), { inputs: reporting });

/** Main was scored by such a run, and judged. */
const mainReported = (files: Readonly<Record<string, string>> = monorepo()) =>
  prepared(['main reported by a matrix', files], async () => {
    const world = await createWorld(files);
    return { ...world, first: await reportOn(world, await scoreByMatrix(world, null)) };
  });

const decisions = (reported: ActionRun): unknown[] =>
  (
    JSON.parse(readFileSync(join(reported.workspace, '.ml-test-score/models.json'), 'utf8')) as {
      models: { name: string; decision: string | null }[];
    }
  ).models.map(({ name, decision }) => [name, decision]);

test('a matrix of three jobs, one job that reports: one commit of history, then one comment and one status in six requests', async () => {
  const world = await mainReported();
  const { repository, github, first } = world;
  expect(first.log).not.toContain('a bug in ML Test Score');
  expect(first.messages('error')).toBe('');
  expect(first.status).toBe(0);
  expect(
    repository
      .records('scores')
      .map(({ model }) => model)
      .sort(),
  ).toEqual([...names]);
  expect(execFileSync('git', ['-C', repository.remote, 'rev-list', '--count', 'scores'], { encoding: 'utf8' })).toBe(
    '1\n',
  );
  expect(github.statuses(repository.commitOf('main'))).toMatchObject([{ state: 'success' }]);

  const refs = await open(world, {
    'models/foxes/params.json': params.poor,
    'models/seals/params.json': params.good,
  });
  const scored = await scoreByMatrix(world, refs);
  // Whoever trains can leave artifacts of any name.
  const own = github.artifacts.find(({ run, name }) => run === `run-${scored.runId}` && name.includes('seals'));
  const artifacts = github.artifacts as Artifact[];
  artifacts.push({ ...(own as NonNullable<typeof own>), id: 77_000, name: 'ml-test-score-unicorns-1' });
  const asked = github.counted().length;
  const reported = await reportOn(world, scored);
  expect(reported.log).not.toContain('a bug in ML Test Score');
  const counted = github.counted().slice(asked);
  expect(counted.filter(({ operation }) => operation !== 'actions/download-artifact').length).toBeLessThanOrEqual(6);
  expect(reported.status).toBe(1);
  expect(reported.outputs.decision).toBe('block');
  expect(reported.log).toContain('unicorns, which is no model here');
  const [comment, ...others] = github.comments(12);
  expect(others).toEqual([]);
  expect(comment?.body).toMatch(/^<!-- ml-test-score model=\* [^\n]*-->\n### ❌ Blocked: 1 of 2 models blocks/);
  expect(comment?.body).toMatch(/\| `foxes` \| ❌ blocked \| .*`accuracy`: expected at least 0\.7, found 0\.6/);
  expect(comment?.body).toMatch(/\| `seals` \| ✅ allowed \| .*`accuracy` 1 \(base 0\.8\)/);
  expect(comment?.body).toContain('1 model not trained for this change');
  expect(comment?.body).toContain("reported by the pull request's own code");
  expect(comment?.body).not.toContain('unicorns');
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'failure', description: 'Blocked: foxes' }]);
  expect(decisions(reported)).toEqual([
    ['foxes', 'block'],
    ['seals', 'allow'],
    ['bears', null],
  ]);
  expect(github.artifacts.at(-1)).toMatchObject({ name: 'ml-test-score.report-1', finalized: true });
  expect(repository.records('scores')).toHaveLength(3);
  expect(github.violations).toEqual([]);

  // A job of the matrix that left nothing, and one that left no facts.
  artifacts.splice(artifacts.indexOf(own as NonNullable<typeof own>), 1);
  replaceArtifact(github, scored, { 'facts.json': '{}' });
  const lost = await reportOn(world, scored);
  expect(lost.status).toBe(1);
  expect(github.comments(12)[0]?.body).toMatch(
    /\| `seals` \| ❌ not judged \| {2}\| .*left no facts of the model seals/,
  );
  expect(github.comments(12)[0]?.body).toMatch(/\| `foxes` \| ❌ not judged \| {2}\| .*cannot be used/);
  expect(github.statuses(refs.head)[0]?.state).toBe('error');
});

test('a pull request that takes a model off the list, and adds another: the one is named as a loosening, the other is judged', async () => {
  const listed = (...models: string[]): string =>
    `models: [${models.map((name) => `models/${name}`).join(', ')}]\nhistory: { branch: scores }\n`;
  const world = await mainReported(monorepo({ 'ml-test-score.yml': listed('bears', 'foxes') }));
  const { github } = world;
  const refs = await open(world, { 'ml-test-score.yml': listed('bears', 'seals') });
  const reported = await reportOn(world, await scoreByMatrix(world, refs));
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.messages('error')).toBe('');
  expect(reported.status).toBe(0);
  const body = github.comments(12)[0]?.body ?? '';
  expect(body).toMatch(/This pull request loosens the policy[\s\S]*the model foxes .*is dropped/);
  expect(decisions(reported)).toEqual([
    ['bears', 'allow'],
    ['seals', 'allow'],
  ]);
});

test('a list that the pull request has broken blocks, by its line', async () => {
  const world = await mainReported();
  const { github } = world;
  const refs = await open(world, { 'ml-test-score.yml': 'models: ["models/*"]\ngate: { score: 1 }\n' });
  const { repository, run } = world;
  const scored = await run(pullRequest(repository, refs, { from: stranger }), { token: github.tokens.read });
  const reported = await reportOn(world, scored);
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.status).toBe(1);
  expect(github.comments(12)[0]?.body).toContain('`ml-test-score.yml:2`');
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
});

test('a model in a folder where the base has a file is not judged, and the others are', async () => {
  const listed = (...models: string[]): string => `models: [${models.join(', ')}]\nhistory: { branch: scores }\n`;
  const base = { 'ml-test-score.yml': listed('models/bears'), extra: 'A file.\n' };
  const world = await mainReported(monorepo(base));
  const { repository, github } = world;
  git(repository.work, ['switch', '--quiet', '--create', 'change']);
  git(repository.work, ['rm', '--quiet', 'extra']);
  git(repository.work, ['commit', '--quiet', '--message', 'A folder takes its place']);
  git(repository.work, ['push', '--quiet', 'origin', 'change']);
  git(repository.work, ['switch', '--quiet', 'main']);
  const refs = await open(world, {
    'ml-test-score.yml': listed('models/bears', 'extra'),
    ...Object.fromEntries(Object.entries(project()).map(([path, text]) => [`extra/${path}`, text])),
  });
  const reported = await reportOn(world, await scoreByMatrix(world, refs));
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.status).toBe(1);
  expect(decisions(reported)).toEqual([
    ['bears', 'allow'],
    ['extra', 'block'],
  ]);
  expect(github.comments(12)[0]?.body).toMatch(
    /\| `extra` \| ❌ not judged \| {2}\| `extra` the folder cannot be made in the work tree of the base \\\(EEXIST\\\)/,
  );
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
});

test('a change that touches no model: a status, and no comment', async () => {
  const world = await mainReported();
  const { github } = world;
  const refs = await open(world, { 'README.md': 'words\n' });
  const reported = await reportOn(world, await scoreByMatrix(world, refs));
  expect(reported.messages('error')).toBe('');
  expect(reported.status).toBe(0);
  expect(github.comments(12)).toEqual([]);
  expect(github.statuses(refs.head)).toMatchObject([
    { state: 'success', description: expect.stringContaining('touches none of 3 models') },
  ]);
});
