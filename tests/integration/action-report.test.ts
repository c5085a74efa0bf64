import { expect, test } from 'vitest';
import { pullRequest, push } from './support/events.ts';
import { params, project } from './support/project.ts';
import { factsOf, forkScored, mainScored, reporting, runOf, scoreFork, workflowRun } from './support/scored.ts';
import { createWorld } from './support/world.ts';

test('a fork: one half measures without rights, the other judges, comments and sets a status in six requests', async () => {
  const { github, refs, base, scored, report } = await forkScored();
  expect(github.comments(12)).toEqual([]);
  const asked = github.counted().length;

  const reported = await report({ inputs: reporting });
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.status).toBe(0);
  const requests = github.counted().slice(asked);
  expect(
    requests.filter(({ operation }) => operation !== 'actions/download-artifact').map((one) => one.operation),
  ).toEqual([
    'actions/list-workflow-run-artifacts',
    'graphql',
    'pulls/list-reviews',
    'graphql',
    'graphql',
    'repos/create-commit-status',
  ]);

  expect(reported.report).toMatchObject({
    commit: refs.merge,
    headCommit: refs.head,
    event: 'pull_request',
    claimed: true,
    run: `https://github.com/acme/penguins/actions/runs/${scored.runId}`,
    baseline: { commit: base, age: 0, reason: "the first parent of GitHub's merge commit" },
    policy: { source: 'base-commit', commit: base },
  });
  const [comment, ...others] = github.comments(12);
  expect(others).toEqual([]);
  expect(reported.outputs['comment-url']).toContain(String(comment?.id));
  expect(comment?.body).toContain(`run=${scored.runId} attempt=1 -->\n### ✅ Allowed`);
  expect(comment?.body).toContain('| `accuracy` | 1 | 0.8 | +0.2 (+25%) ▲ better |');
  expect(comment?.body).toContain("reported by the pull request's own code");
  expect(github.statuses(refs.head)).toMatchObject([
    { context: 'ML Test Score', state: 'success', targetUrl: reported.outputs['comment-url'] },
  ]);
  expect(reported.outputs).toMatchObject({ decision: 'allow', score: String(scored.report?.score.total) });
  expect(reported.summary).toContain('### ✅ Allowed');
  const answers = ({ report: one }: typeof scored) =>
    one?.tests.map(({ id, outcome, points }) => [id, outcome, points]);
  expect(answers(reported)).toEqual(answers(scored));
  expect(github.artifacts.at(-1)).toMatchObject({ name: 'ml-test-score.report-1', finalized: true });
  expect(github.violations).toEqual([]);
});

test('a fork whose model got worse is blocked, and its next push updates the comment', async () => {
  const world = await forkScored({ 'params.json': params.poor });
  const { repository, github, refs, report, run } = world;
  const blocked = await report({ inputs: reporting });
  expect(blocked.status).toBe(1);
  expect(blocked.outputs.decision).toBe('block');
  expect(github.statuses(refs.head)).toMatchObject([
    { state: 'failure', description: expect.stringContaining('accuracy: expected at least 0.7, found 0.6') },
  ]);
  expect(repository.records()).toHaveLength(1);

  const pull = github.state.pullRequests.get(12);
  if (pull !== undefined) pull.headSha = repository.push('change', { 'params.json': params.good });
  const next = repository.openPullRequest(12, 'change');
  const scored = await scoreFork(world, next);
  // The first run again, after the pull request has moved on: it says nothing.
  const late = await report({ inputs: reporting });
  expect(late.status).toBe(0);
  expect(late.log).toContain('has moved on');
  expect(github.comments(12)[0]?.body).toContain('### ❌ Blocked');
  const better = await run(workflowRun(repository, runOf(github, scored.runId)), { inputs: reporting });
  expect(better.status).toBe(0);
  expect(github.comments(12)).toHaveLength(1);
  expect(github.comments(12)[0]?.body).toContain('### ✅ Allowed');
  expect(github.statuses(next.head)[0]?.state).toBe('success');
  expect(github.statuses(refs.head)).toHaveLength(1);
});

test('two runs of one commit that end in the wrong order: the older writes over neither comment nor status', async () => {
  const world = await forkScored();
  const { repository, github, refs, report, run } = world;
  const second = await scoreFork(world, refs);
  await run(workflowRun(repository, runOf(github, second.runId)), { inputs: reporting });
  const before = github.comments(12)[0]?.body;
  expect(before).toContain(`run=${second.runId}`);
  const late = await report({ inputs: reporting });
  expect(late.status).toBe(0);
  expect(github.comments(12)[0]?.body).toBe(before);
  expect(github.statuses(refs.head)).toHaveLength(1);
  expect(late.log).toContain('a newer run');
});

test('the facts of a run that could not train: the comment says why, the status is no success', async () => {
  const { github, refs, report } = await forkScored({ 'train.js': 'throw new Error("no such column")\n' });
  const reported = await report({ inputs: reporting });
  expect(reported.status).toBe(1);
  expect(github.comments(12)[0]?.body).toContain('no such column');
  expect(github.statuses(refs.head)[0]?.state).toBe('failure');
});

test.each([
  { name: 'was never uploaded', lose: (artifacts: unknown[]) => artifacts.pop() },
  {
    name: 'has expired',
    lose: (artifacts: { expired: boolean }[]) => {
      (artifacts.at(-1) as { expired: boolean }).expired = true;
    },
  },
])('an artifact that $name never passes: comment and status say so', async ({ lose }) => {
  const { github, refs, report } = await forkScored();
  lose(github.artifacts as never);
  const reported = await report({ inputs: reporting });
  expect(reported.status).toBe(1);
  expect(reported.outputs.decision).toBe('block');
  expect(github.comments(12)[0]?.body).toMatch(
    /### ❌ Blocked: `penguins` could not be judged[\s\S]*(no facts|expired)/,
  );
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
  expect(github.violations).toEqual([]);
});

test('a push to main: judged by the other job of the same run, and recorded', async () => {
  const { repository, github, run } = await createWorld(project());
  // The job that scores may not write.
  repository.hook('pre-receive', ['exit 1']);
  const scored = await run(push(repository, 'main', null), { token: github.tokens.read });
  expect(repository.records()).toEqual([]);
  repository.hook('pre-receive', ['exit 0']);
  const reported = await run(workflowRun(repository, runOf(github, scored.runId)), { inputs: reporting });
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.status).toBe(0);
  expect(repository.records()).toMatchObject([
    { run: scored.runId, event: 'push', branch: 'main', commit: repository.commitOf('main') },
  ]);
  expect(github.statuses(repository.commitOf('main'))).toMatchObject([{ state: 'success' }]);
  expect(repository.tags()).toEqual([]);
});

test('a review: the saved facts are scored again, without training, and the test of reviews gets its point', async () => {
  const { repository, github, run } = await mainScored();
  const headSha = repository.push('change', { 'train.js': `${project()['train.js']}// as reviewed\n` });
  github.addPullRequest({ number: 12, headBranch: 'change', headSha, reviews: [] });
  const refs = repository.openPullRequest(12, 'change');
  const opened = pullRequest(repository, refs);
  const scored = await run(opened);
  const pointsOf = (report: typeof scored.report) => report?.tests.find(({ id }) => id === 'model/review')?.points;
  expect(pointsOf(scored.report)).toBe(0);

  github.state.pullRequests.get(12)?.reviews?.push({
    author: { login: 'ben', id: 8, type: 'User' },
    state: 'APPROVED',
    commit: headSha,
    association: 'MEMBER',
  });
  const asked = github.counted().length;
  const reviewed = await run({ ...opened, name: 'pull_request_review' }, { inputs: reporting });
  expect(reviewed.log).not.toContain('a bug in ML Test Score');
  expect(reviewed.status).toBe(0);
  expect(pointsOf(reviewed.report)).toBe(1);
  expect(reviewed.log).not.toContain('node train.js\n');
  expect(factsOf(reviewed).training).toEqual(factsOf(scored).training);
  expect(github.comments(12)).toHaveLength(1);
  expect(github.comments(12)[0]?.body).toContain(`run=${scored.runId} `);
  const counted = github
    .counted()
    .slice(asked)
    .filter(({ operation }) => operation !== 'actions/download-artifact');
  expect(counted.length).toBeLessThanOrEqual(6);
  expect(github.statuses(headSha)).toMatchObject([{ state: 'success' }]);
  expect(github.violations).toEqual([]);
});
