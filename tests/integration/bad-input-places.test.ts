import { expect, test } from 'vitest';
import { formatIssueMarker } from '../../src/github/issue-marker.ts';
import { formatMarker } from '../../src/github/marker.ts';
import { git } from '../unit/support/git-repositories.ts';
import { push } from './support/events.ts';
import { configuration, params, project } from './support/project.ts';
import { runJob } from './support/runner.ts';
import { monitoring, reportOnFork, reportOnOwnRun, runOnPullRequest, type Scene } from './support/scenarios.ts';
import { factsOf, forge, forkScored, reporting } from './support/scored.ts';
import { createWorld } from './support/world.ts';

/** Branches that are gone, conversations that are shut, and words of others that look like ours. */

const pull = ({ github }: Scene) => {
  const found = github.state.pullRequests.get(12);
  if (found === undefined) throw new Error('no pull request');
  return found;
};

const drop = ({ repository }: Scene, branch: string): void => {
  git(repository.remote, ['update-ref', '-d', `refs/heads/${branch}`]);
};

const places: readonly {
  readonly name: string;
  change(scene: Scene): void;
  readonly said: RegExp | null;
  readonly comments: number;
}[] = [
  {
    name: 'a closed pull request',
    change: (scene) => {
      pull(scene).state = 'CLOSED';
    },
    said: /no comment: pull request #12 was closed meanwhile/,
    comments: 0,
  },
  {
    name: 'a merged pull request',
    change: (scene) => {
      pull(scene).state = 'MERGED';
    },
    said: /no comment: pull request #12 was merged meanwhile/,
    comments: 0,
  },
  {
    name: 'a locked pull request',
    change: (scene) => {
      pull(scene).locked = true;
    },
    said: /the conversation of pull request #12 is locked/,
    comments: 0,
  },
  { name: 'a deleted head branch', change: (scene) => drop(scene, 'change'), said: null, comments: 1 },
  {
    name: 'a deleted history branch',
    change: ({ repository }) => {
      for (const ref of repository.refs('refs/heads/ml-test-score')) git(repository.remote, ['update-ref', '-d', ref]);
    },
    said: /first run|no record/i,
    comments: 1,
  },
];

test.each([runOnPullRequest, reportOnOwnRun, reportOnFork])('$name: the verdict stands', async (scenario) => {
  const scene = await scenario.open();
  const { github, repository } = scene;
  const branch = repository.commitOf('change');
  for (const { name, change, said, comments } of places) {
    scene.reset();
    Object.assign(pull(scene), { state: 'OPEN', locked: false });
    repository.point('refs/heads/change', branch);
    change(scene);
    const done = await scene.act();
    expect([name, done.status, done.status === 0 ? '' : done.log]).toEqual([name, 0, '']);
    expect(done.outputs.decision).toBe('allow');
    if (said !== null) expect([name, `${done.log}\n${done.summary}`]).toEqual([name, expect.stringMatching(said)]);
    expect([name, github.comments(12).length]).toEqual([name, comments]);
    if (scenario !== runOnPullRequest) expect([name, github.statuses(branch)[0]?.state]).toEqual([name, 'success']);
    expect(github.violations).toEqual([]);
  }
});

test.each([runOnPullRequest, reportOnFork])(
  '$name: a comment of somebody else that carries our marker is never written over',
  async (scenario) => {
    const scene = await scenario.open();
    const { github } = scene;
    scene.reset();
    const marker = formatMarker('penguins', { event: 'push', headSha: 'a'.repeat(40), runId: '1', attempt: 1 });
    const newest = formatMarker('penguins', {
      event: 'pull_request',
      headSha: 'a'.repeat(40),
      runId: '99999999999999',
      attempt: 9,
    });
    const theirs = [marker, newest].map((text) => github.addComment(12, `${text}\n### ✅ Allowed`, 'mallory').body);
    for (let run = 0; run < 2; run += 1) {
      const done = await scene.act();
      expect(done.status).toBe(0);
      const comments = github.comments(12);
      expect(comments.slice(0, 2).map(({ body }) => body)).toEqual(theirs);
      expect(comments.slice(2).map(({ author }) => author.login)).toEqual(['github-actions[bot]']);
      expect(done.outputs['comment-url']).toContain(String(comments[2]?.id));
    }
    expect(github.counted().filter(({ operation }) => operation === 'issues/delete-comment')).toEqual([]);
  },
);

test('an issue of somebody else that carries our marker and label is left alone; an older run leaves the issue of a newer one', async () => {
  const scene = await monitoring.open();
  const { github, repository } = scene;
  scene.reset();
  const now = new Date().toISOString();
  const marker = { model: 'penguins', test: 'monitor/skew', since: now, seen: now, times: 7, run: '1', attempt: 1 };
  const body = `${formatIssueMarker({ ...marker, closed: null, retrained: now })}\nnothing to see`;
  const label = { name: 'ml-test-score', color: 'b60205', description: null };
  github.state.labels.set(label.name, label);
  const theirs = {
    number: 1,
    author: { login: 'mallory', id: 66, type: 'User' as const },
    createdAt: now,
    title: 'ML Test Score: monitor/skew fails for penguins',
    body,
    state: 'OPEN' as const,
    stateReason: null,
    locked: false,
    labels: [label.name],
    updatedAt: now,
    closedAt: null,
  };
  github.state.issues.set(1, { ...theirs });
  const done = await scene.act();
  expect(done.status).toBe(1);
  expect(github.issues()[0]).toEqual(theirs);
  const [, ours] = github.issues();
  expect(ours?.author.login).toBe('github-actions[bot]');
  // Their marker holds no retraining back.
  expect(github.dispatches).toHaveLength(1);

  const event = { ...push(repository, 'main', null), name: 'schedule' };
  const before = { ...ours };
  const late = await runJob(repository, github, event, '8000000001', {
    inputs: { command: 'monitor', fail: 'false' },
  });
  expect(late.status).toBe(0);
  expect(github.issues()[1]).toEqual(before);
  expect(late.log).toMatch(/run 9\d+ is newer and has written it/);
  expect(github.violations).toEqual([]);
});

test('a base branch that is gone: nothing passes, and it is named', async () => {
  const { github, repository, report } = await forkScored();
  const found = github.state.pullRequests.get(12);
  github.state.pullRequests.set(12, { ...(found as NonNullable<typeof found>), baseBranch: 'release' });
  const done = await report({ inputs: reporting });
  expect(done.log).not.toContain('a bug in ML Test Score');
  expect(done.status).toBe(1);
  expect(done.messages('error')).toContain('the base branch release');
  expect(github.state.statuses.filter(({ state }) => state === 'success')).toEqual([]);
  expect(repository.records()).toHaveLength(1);
});

test('a fork that is gone: nothing passes, and it is told', async () => {
  const { github, repository, scored, run } = await forkScored();
  const found = github.state.pullRequests.get(12);
  github.state.pullRequests.set(12, { ...(found as NonNullable<typeof found>), headRepository: null });
  const { runOf, workflowRun } = await import('./support/scored.ts');
  const gone = { ...runOf(github, scored.runId), headRepository: null };
  const done = await run(workflowRun(repository, gone), { inputs: reporting });
  expect(done.status).toBe(1);
  expect(done.messages('error')).toContain('the fork of pull request #12 was deleted meanwhile');
  expect(github.state.statuses.map(({ state }) => state)).toEqual(['error']);
});

test('a fork whose base has no configuration yet: the policy is its own, and the comment says so', async () => {
  const { 'ml-test-score.yml': file = '', ...rest } = project();
  const { github, report, scored } = await forkScored({ 'ml-test-score.yml': file }, rest);
  expect(scored.log).not.toContain('a bug in ML Test Score');
  const done = await report({ inputs: reporting });
  expect(done.log).not.toContain('a bug in ML Test Score');
  expect([done.status, done.status === 0 ? '' : done.log]).toEqual([0, '']);
  expect(github.comments(12)[0]?.body).toContain('its base has no configuration');
});

test('a facts file of a later schema version never passes: comment and status say which', async () => {
  const { github, refs, scored, report } = await forkScored();
  forge(github, scored, { schemaVersion: (factsOf(scored) as unknown as { schemaVersion: number }).schemaVersion + 1 });
  const done = await report({ inputs: reporting });
  expect(done.status).toBe(1);
  expect(done.outputs.decision).toBe('block');
  expect(github.comments(12)[0]?.body).toMatch(/expected facts of schemaVersion 1, found 2/);
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
});

test('the history branch is gone between two pushes: the next one begins it anew', async () => {
  const { repository, run } = await createWorld(project({ 'ml-test-score.yml': configuration() }));
  await run(push(repository, 'main', null));
  const before = repository.commitOf('main');
  git(repository.remote, ['update-ref', '-d', 'refs/heads/ml-test-score']);
  repository.push('main', { 'params.json': params.good });
  const done = await run(push(repository, 'main', before));
  expect(done.status).toBe(0);
  expect(done.messages('warning')).toBe('');
  expect(repository.records().map(({ run: id }) => id)).toEqual([done.runId]);
});
