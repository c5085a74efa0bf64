import { expect, test } from 'vitest';
import { pullRequest, push } from './support/events.ts';
import { params, project } from './support/project.ts';
import { runJob } from './support/runner.ts';
import { createWorld } from './support/world.ts';

/** Runs of one pull request that end in another order than they began. */

async function opened() {
  const world = await createWorld(project());
  const { repository, github } = world;
  const head = repository.push('change', { 'params.json': params.poor });
  github.addPullRequest({ number: 12, headBranch: 'change', headSha: head });
  const older = pullRequest(repository, repository.openPullRequest(12, 'change'));
  const start = (event: typeof older, id: string, attempt = 1) => runJob(repository, github, event, id, { attempt });
  return { ...world, head, older, start };
}

test('the run of an older head that ends last leaves the comment of the newer one, and keeps its own verdict', async () => {
  const { repository, github, older, start } = await opened();
  const head = repository.push('change', { 'params.json': params.good });
  const newer = pullRequest(repository, repository.openPullRequest(12, 'change'));
  const allowed = await start(newer, '9100000002');
  expect(allowed.outputs.decision).toBe('allow');
  const [comment] = github.comments(12);
  expect(comment?.body).toContain(head.slice(0, 7));

  const late = await start(older, '9100000001');
  expect(late.status).toBe(1);
  expect(late.outputs.decision).toBe('block');
  expect(late.outputs['comment-url']).toBe('');
  expect(late.log).toContain('a newer run (9100000002, attempt 1) has already commented');
  expect(late.summary).toContain('### ❌ Blocked');
  expect(github.comments(12)).toEqual([comment]);
  expect(github.violations).toEqual([]);
});

test('attempt 1 that ends after attempt 2 leaves its comment, and attempt 3 takes it over', async () => {
  const { github, older, start } = await opened();
  await start(older, '9100000001', 2);
  const [second] = github.comments(12);
  expect(second?.body).toContain('attempt=2');
  const late = await start(older, '9100000001', 1);
  expect(late.log).toContain('a newer run (9100000001, attempt 2) has already commented');
  expect(github.comments(12)).toEqual([second]);
  await start(older, '9100000001', 3);
  const [third, ...others] = github.comments(12);
  expect(others).toEqual([]);
  expect(third).toMatchObject({ id: second?.id, body: expect.stringContaining('attempt=3') });
});

test.each([
  { first: 'pull_request', ids: ['9100000001', '9100000002'] },
  { first: 'push', ids: ['9100000002', '9100000001'] },
])('push and pull_request of one commit, $first first: one comment, of the pull request', async ({ first, ids }) => {
  const { repository, github, older, start } = await opened();
  const pushed = push(repository, 'change', null);
  const [own, other] = ids as [string, string];
  if (first === 'push') await start(pushed, own);
  await start(older, first === 'push' ? other : own);
  if (first === 'pull_request') {
    const silent = await start(pushed, other);
    expect(silent.log).toContain(`the comment belongs to the pull request's own run (${own})`);
  }
  const [comment, ...others] = github.comments(12);
  expect(others).toEqual([]);
  expect(comment?.body).toMatch(/^<!-- ml-test-score model=penguins event=pull_request /);
});
