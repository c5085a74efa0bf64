import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pullRequest, push } from './support/events.ts';
import { configuration, params, project } from './support/project.ts';
import { mainScored } from './support/scored.ts';
import { createWorld, type World } from './support/world.ts';

/** Main, scored or not, and an open pull request that changes files. */
async function openPullRequest(
  files: Readonly<Record<string, string>>,
  main: 'scored' | 'never scored' = 'scored',
): Promise<World & { base: string }> {
  const world = main === 'scored' ? await mainScored() : await createWorld(project());
  const { repository, github } = world;
  github.addPullRequest({ number: 12, headBranch: 'change', headSha: repository.push('change', files) });
  return { ...world, base: repository.commitOf('main') };
}

test('a configuration that cannot be read corrects the comment of an earlier push, and makes none', async () => {
  const world = await openPullRequest({ 'params.json': params.good });
  const { repository, github, run } = world;
  expect((await run(pullRequest(repository, repository.openPullRequest(12, 'change')))).status).toBe(0);
  expect(github.comments(12)[0]?.body).toContain('✅ Allowed');
  repository.push('change', { 'ml-test-score.yml': configuration('gat:\n  score: 1\n') });
  const broken = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(broken.status).toBe(1);
  expect(broken.messages('error')).toContain('unknown key `gat`');
  const [comment, ...more] = github.comments(12);
  expect(more).toEqual([]);
  expect(comment?.body).toContain('### ❌ Blocked: `penguins` could not be judged');
  expect(comment?.body).toContain('- `ml-test-score.yml:7` unknown key `gat`');
  expect(comment?.body).toContain('did you mean `gate`?');

  repository.push('change', { 'ml-test-score.yml': configuration() });
  expect((await run(pullRequest(repository, repository.openPullRequest(12, 'change')))).status).toBe(0);
  expect(github.comments(12)[0]?.body).toContain('✅ Allowed');

  github.state.comments.clear();
  repository.push('change', { 'ml-test-score.yml': 'train: [\n' });
  expect((await run(pullRequest(repository, repository.openPullRequest(12, 'change')))).status).toBe(1);
  expect(github.comments(12)).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('one comment for the life of a pull request, and nothing is written to the repository', async () => {
  const { repository, github, run, base } = await openPullRequest({ 'params.json': params.good });
  const refs = repository.openPullRequest(12, 'change');
  const before = repository.refs('refs');
  const askedOnMain = github.counted().length;

  const better = await run(pullRequest(repository, refs));
  expect(better.status).toBe(0);
  expect(better.report).toMatchObject({ commit: refs.merge, headCommit: refs.head, event: 'pull_request' });
  expect(better.report?.baseline).toMatchObject({
    commit: base,
    age: 0,
    reason: "the first parent of GitHub's merge commit",
  });
  const shallow = execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: better.workspace, encoding: 'utf8' });
  expect(shallow.trim()).toBe('1');
  expect(
    github
      .counted()
      .slice(askedOnMain)
      .map(({ operation }) => operation),
  ).toEqual(['pulls/list-reviews', 'graphql', 'graphql']);
  const [comment, ...others] = github.comments(12);
  expect(others).toEqual([]);
  expect(better.outputs['comment-url']).toContain(`/pull/12#issuecomment-${comment?.id}`);
  expect(comment?.body).toMatch(/^<!-- ml-test-score model=penguins event=pull_request [^\n]*-->\n### ✅ Allowed/);
  expect(comment?.body).toContain('| `accuracy` | 1 | 0.8 | +0.2 (+25%) ▲ better |');
  expect(comment?.body).toContain(base.slice(0, 7));
  expect(comment?.body).toContain(refs.head.slice(0, 7));

  repository.push('change', { 'params.json': params.poor });
  const asked = github.counted().length;
  const worse = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(worse.status).toBe(1);
  expect(worse.outputs.decision).toBe('block');
  expect(worse.outputs['comment-url']).toBe(better.outputs['comment-url']);
  expect(github.counted().length - asked).toBe(3);
  const [updated, ...second] = github.comments(12);
  expect(second).toEqual([]);
  expect(updated?.id).toBe(comment?.id);
  expect(updated?.body).toContain('### ❌ Blocked');
  expect(updated?.body).toContain('|  | Expected | Found | Next step |');
  expect(updated?.body).toMatch(
    /\| `accuracy` \| at least 0\.7<br>at most 0\.1 below the base[^|]* \| 0\.6<br>0\.6, 0\.2[^|]* \| improve accuracy, or change its limit/,
  );
  expect(worse.summary).toContain('### ❌ Blocked');

  const tolerated = await run(pullRequest(repository, repository.openPullRequest(12, 'change')), {
    inputs: { fail: 'false' },
  });
  expect(tolerated.status).toBe(0);
  expect(tolerated.outputs.decision).toBe('block');
  expect(github.comments(12)).toHaveLength(1);

  expect(repository.refs('refs')).toEqual(before);
  expect(repository.records()).toHaveLength(1);
  expect(github.artifacts.every(({ finalized }) => finalized)).toBe(true);
  expect(github.artifacts).toHaveLength(4);
  expect(github.violations).toEqual([]);
});

test('progress of main is not credited to a pull request, although the payload still names the old base', async () => {
  const { repository, run, base } = await openPullRequest({ 'README.md': 'Only words.\n' });
  repository.push('main', { 'params.json': params.good });
  await run(push(repository, 'main', base));
  const refs = repository.openPullRequest(12, 'change');
  const judged = await run(pullRequest(repository, refs, { baseSha: base }));
  expect(judged.status).toBe(0);
  expect(judged.report?.baseline.commit).toBe(repository.commitOf('main'));
  expect(judged.report?.metrics.find(({ name }) => name === 'accuracy')).toMatchObject({
    value: 1,
    baseline: 1,
    change: 0,
  });
});

test('the base without a record: the nearest older commit that has one is the baseline, and its age is told', async () => {
  const { repository, github, run, base } = await openPullRequest({ 'params.json': params.good });
  repository.push('main', { 'README.md': 'Not scored.\n' });
  repository.push('main', { 'README.md': 'Nor this.\n' });
  const judged = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(judged.report?.baseline).toMatchObject({ commit: base, age: 2 });
  expect(github.comments(12)[0]?.body).toContain('2 commits older than the base');
});

test("a pull request that loosens the gate is judged by the base's gate, and its comment says so", async () => {
  const loose = configuration('gate: { metrics: { accuracy: { minimum: 0.1 } } }\n');
  const { repository, github, run, base } = await openPullRequest(
    {
      'params.json': params.poor,
      'ml-test-score.yml': loose,
    },
    'never scored',
  );
  const refs = repository.openPullRequest(12, 'change');
  const judged = await run(pullRequest(repository, refs));
  expect(judged.status).toBe(1);
  expect(judged.report?.policy).toMatchObject({ source: 'base-commit', file: 'ml-test-score.yml', commit: base });
  expect(judged.report?.policy.loosened).not.toEqual([]);
  const body = github.comments(12)[0]?.body ?? '';
  expect(body).toContain('#### ⚠️ This pull request loosens the policy');
  expect(body).toContain('It was judged by the policy of its base.');
  expect(body).toMatch(/`accuracy` \| at least 0\.7 \| 0\.6 \|/);
  expect(github.violations).toEqual([]);
});

test('a base without a configuration: the policy is that of the pull request, and the comment says so', async () => {
  const { 'ml-test-score.yml': file = '', ...rest } = project();
  const { repository, github, run } = await createWorld(rest);
  github.addPullRequest({
    number: 5,
    headBranch: 'begin',
    headSha: repository.push('begin', { 'ml-test-score.yml': file }),
  });
  const judged = await run(pullRequest(repository, repository.openPullRequest(5, 'begin')));
  expect(judged.status).toBe(0);
  expect(judged.report?.policy.source).toBe('work-tree');
  expect(github.comments(5)[0]?.body).toContain('its base has no configuration');
});

test.each([
  { name: 'a good model', params: params.good, status: 0, verdict: '### ✅ Allowed' },
  { name: 'a poor model', params: params.poor, status: 1, verdict: '### ❌ Blocked' },
])('a read-only token of a fork, $name: the verdict stands, and the log names what is missing', async (it) => {
  const { repository, github, run } = await openPullRequest({ 'params.json': it.params }, 'never scored');
  const refs = repository.openPullRequest(12, 'change');
  const judged = await run(pullRequest(repository, refs, { from: 'stranger/penguins' }), {
    token: github.tokens.read,
  });
  expect(judged.status).toBe(it.status);
  expect(judged.messages('warning')).toContain('pull-requests: write');
  expect(judged.summary).toContain(it.verdict);
  expect(judged.outputs['comment-url']).toBe('');
  expect(judged.outputs.decision).toBe(it.status === 0 ? 'allow' : 'block');
  expect(github.comments(12)).toEqual([]);
  expect(github.artifacts.at(-1)).toMatchObject({ run: `run-${judged.runId}`, finalized: true });
});

test('GitHub answers 500, then 200: the comment arrives once; deleted by somebody, it is made anew', async () => {
  const { repository, github, run } = await openPullRequest({ 'params.json': params.good }, 'never scored');
  const refs = repository.openPullRequest(12, 'change');
  github.failNext({ status: 500, match: ({ operation }) => operation === 'graphql' });
  const first = await run(pullRequest(repository, refs));
  expect(first.status).toBe(0);
  expect(github.counted().map(({ operation, status }) => [operation, status])).toEqual([
    ['pulls/list-reviews', 200],
    ['graphql', 500],
    ['graphql', 200],
    ['graphql', 200],
  ]);
  const [comment] = github.comments(12);
  expect(comment?.body).toContain('✅ Allowed');

  github.before(
    ({ operation }) => operation === 'issues/update-comment',
    () => github.deleteComment(comment?.id ?? 0),
  );
  const asked = github.counted().length;
  const second = await run(pullRequest(repository, refs));
  expect(second.status).toBe(0);
  const [anew, ...others] = github.comments(12);
  expect(others).toEqual([]);
  expect(anew?.id).not.toBe(comment?.id);
  expect(second.outputs['comment-url']).toContain(String(anew?.id));
  expect(github.counted().length - asked).toBeLessThanOrEqual(7);
  expect(github.violations).toEqual([]);
});

test('comment: false asks GitHub for nothing but reviews', async () => {
  const { repository, github, run } = await openPullRequest({ 'params.json': params.good }, 'never scored');
  const judged = await run(pullRequest(repository, repository.openPullRequest(12, 'change')), {
    inputs: { comment: 'false' },
  });
  expect(judged.status).toBe(0);
  expect(github.counted().map(({ operation }) => operation)).toEqual(['pulls/list-reviews']);
});

test('another name for the model does not shake off its baseline', async () => {
  const { repository, run } = await mainScored();
  repository.push('change', {
    'params.json': params.poor,
    'ml-test-score.yml': `model: fresh\n${configuration()}`,
  });
  const judged = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(judged.report?.model).toBe('penguins');
  expect(judged.report?.metrics.find(({ name }) => name === 'accuracy')).toMatchObject({ baseline: 0.8 });
  expect(judged.report?.policy.loosened).toEqual(['`model`: the default → fresh, so it begins without a baseline']);
});
