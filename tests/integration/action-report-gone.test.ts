import { expect, test } from 'vitest';
import { params, project } from './support/project.ts';
import { forkScored, reporting, runOf, scoreFork, workflowRun } from './support/scored.ts';

/** What a pull request refers to may be deleted while its run is on the way: a required check must not wait for ever. */

type Forked = Awaited<ReturnType<typeof forkScored>>;

/** GitHub tells nothing of a repository that is gone. */
function deleteFork({ github }: Forked): void {
  const pull = github.state.pullRequests.get(12);
  if (pull !== undefined) Object.assign(pull, { headRepository: null });
}

test.each([
  { name: 'before the run ended', inEvent: null },
  { name: 'after the run ended', inEvent: 'stranger/penguins' },
])('a fork that was deleted $name: said so, and the status is an error', async ({ inEvent }) => {
  const world = await forkScored();
  const { repository, github, refs, scored, run } = world;
  deleteFork(world);
  const event = workflowRun(repository, { ...runOf(github, scored.runId), headRepository: inEvent });
  const reported = await run(event, { inputs: reporting });
  expect(reported.status).toBe(1);
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.messages('error')).toContain('the fork of pull request #12 was deleted meanwhile');
  expect(reported.messages('error')).not.toContain('refused');
  expect(github.statuses(refs.head)).toMatchObject([
    { context: 'ML Test Score', state: 'error', description: expect.stringContaining('was deleted meanwhile') },
  ]);
  expect(github.comments(12)).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('a deleted fork whose run left no facts is found by branch and commit', async () => {
  const world = await forkScored();
  const { repository, github, refs, scored, run } = world;
  deleteFork(world);
  (github.artifacts as unknown[]).pop();
  const event = workflowRun(repository, { ...runOf(github, scored.runId), headRepository: null });
  expect((await run(event, { inputs: reporting })).status).toBe(1);
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
});

test('a run of a deleted fork answers for no pull request of another commit', async () => {
  const world = await forkScored();
  const { repository, github, scored, run } = world;
  const pull = github.state.pullRequests.get(12);
  if (pull !== undefined)
    Object.assign(pull, { headRepository: null, headSha: repository.push('other', { 'params.json': params.good }) });
  const event = workflowRun(repository, { ...runOf(github, scored.runId), headRepository: null });
  const refused = await run(event, { inputs: reporting });
  expect(refused.status).toBe(1);
  expect(refused.messages('error')).toContain('refused: the facts');
  expect(github.state.statuses.filter(({ state }) => state === 'error')).toEqual([]);
});

test.each([
  { name: 'one model', base: project(), inputs: {} },
  { name: 'several', base: project(), inputs: { models: '.' } },
])('a base branch that is gone judges nothing: the status is an error ($name)', async ({ base, inputs }) => {
  const world = await forkScored({ 'params.json': params.good }, base);
  const { repository, github, refs, run } = world;
  repository.push('old', { 'README.md': 'Old.\n' });
  const baseBranch = 'old';
  github.addPullRequest({
    number: 14,
    headBranch: 'change',
    headSha: refs.head,
    headRepository: 'stranger/penguins',
    baseBranch,
  });
  const scored = await scoreFork(world, repository.openPullRequest(14, 'change', baseBranch));
  repository.remove('refs/heads/old');
  const reported = await run(workflowRun(repository, runOf(github, scored.runId)), {
    inputs: { ...reporting, ...inputs },
  });
  expect(reported.status).toBe(1);
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.messages('error')).toContain('the base branch old is gone, and its policy judges the pull request');
  expect(github.statuses(refs.head)).toMatchObject([
    { context: 'ML Test Score (old)', state: 'error', description: expect.stringContaining('old is gone') },
  ]);
  expect(github.violations).toEqual([]);
});
