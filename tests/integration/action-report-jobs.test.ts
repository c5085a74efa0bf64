import { expect, test } from 'vitest';
import { onBranch, pullRequest, push } from './support/events.ts';
import { configuration, gate, params, project } from './support/project.ts';
import { factsOf, forge, forkScored, mainScored, reporting, runOf, scoreFork, workflowRun } from './support/scored.ts';
import { createWorld } from './support/world.ts';

/** Where the facts come from: another job of the same run, an earlier attempt of it, a run that an input names. */

test('two jobs of one run, and the job that reports run again alone: the facts of the first attempt count', async () => {
  const { repository, github, run } = await mainScored();
  github.addPullRequest({
    number: 12,
    headBranch: 'change',
    headSha: repository.push('change', { 'params.json': params.good }),
  });
  const refs = repository.openPullRequest(12, 'change');
  const event = pullRequest(repository, refs);
  const scored = await run(event, { token: github.tokens.read, inputs: { comment: 'false' } });
  const { runId } = scored;
  const reported = await run(event, { runId, inputs: reporting });
  expect(reported.messages('error')).toBe('');
  expect(reported.status).toBe(0);
  expect(reported.report).toMatchObject({ commit: refs.merge, policy: { source: 'base-commit' } });
  expect(github.comments(12)[0]?.body).toContain(`run=${runId} attempt=1 -->\n### ✅ Allowed`);

  const again = await run(event, { runId, attempt: 2, inputs: reporting });
  expect(again.messages('error')).toBe('');
  expect(again.status).toBe(0);
  expect(again.log).toContain(`measured by attempt 1 of the run ${runId}`);
  expect(factsOf(again).run).toMatchObject({ id: runId, attempt: 1 });
  expect(github.comments(12)).toHaveLength(1);
  expect(github.comments(12)[0]?.body).toContain(`run=${runId} attempt=2 -->`);
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'success' }, { state: 'success' }]);

  // What a later attempt will have measured is not there for an earlier one.
  const early = await run(event, { runId, attempt: 3, token: github.tokens.read, inputs: { comment: 'false' } });
  expect(early.status).toBe(0);
  const own = github.artifacts.filter(({ name }) => /^ml-test-score-penguins-/.test(name));
  expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining(['ml-test-score-penguins-3']));
  const second = await run(event, { runId, attempt: 2, inputs: reporting });
  expect(factsOf(second).run.attempt).toBe(1);
  expect(github.violations).toEqual([]);
});

test('the second attempt of the pair: recorded once, under the attempt that measured', async () => {
  const { repository, github, run } = await createWorld(project());
  repository.hook('pre-receive', ['exit 1']);
  const scored = await run(push(repository, 'main', null), { token: github.tokens.read });
  repository.hook('pre-receive', ['exit 0']);
  const ended = runOf(github, scored.runId);
  expect((await run(workflowRun(repository, ended), { inputs: reporting })).status).toBe(0);
  ended.attempt = 2;
  expect((await run(workflowRun(repository, ended), { inputs: reporting })).status).toBe(0);
  expect(repository.records()).toMatchObject([{ run: scored.runId, attempt: 1 }]);
});

test('a run that an input names is judged as one that ended; a number of no run is refused', async () => {
  const { repository, github, refs, scored, run } = await forkScored();
  const dispatched = onBranch(repository, 'workflow_dispatch');
  const reported = await run(dispatched, { inputs: { ...reporting, 'run-id': scored.runId } });
  expect(reported.messages('error')).toBe('');
  expect(reported.status).toBe(0);
  expect(reported.report).toMatchObject({ event: 'pull_request', headCommit: refs.head, claimed: true });
  expect(github.comments(12)[0]?.body).toContain(`run=${scored.runId} `);
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'success' }]);

  const none = await run(dispatched, { inputs: { ...reporting, 'run-id': '123' } });
  expect(none.status).toBe(1);
  expect(none.messages('error')).toContain('reading the run 123');
  expect(none.messages('error')).toContain('`run-id`');
});

test('a base without a configuration: judged by the policy of the pull request, and flagged', async () => {
  const { 'ml-test-score.yml': own, ...base } = project();
  const { github, report } = await forkScored({ 'ml-test-score.yml': own as string }, base);
  const reported = await report({ inputs: reporting });
  expect(reported.messages('error')).toBe('');
  expect(reported.status).toBe(0);
  expect(reported.report?.policy).toMatchObject({ source: 'work-tree', file: 'ml-test-score.yml' });
  expect(github.comments(12)[0]?.body).toContain('The base has no configuration');
});

test('a push to a branch never answers the check of its pull request: it is judged by its own policy', async () => {
  const { repository, github, run } = await mainScored();
  const headSha = repository.push('change', {
    'params.json': params.poor,
    'ml-test-score.yml': configuration('gate:\n  metrics:\n    accuracy: { minimum: 0.1 }\n'),
  });
  github.addPullRequest({ number: 12, headBranch: 'change', headSha });
  const scored = await run(push(repository, 'change', null), {
    token: github.tokens.read,
    inputs: { comment: 'false' },
  });
  const reported = await run(workflowRun(repository, runOf(github, scored.runId)), { inputs: reporting });
  expect(reported.status).toBe(0);
  expect(reported.outputs.decision).toBe('allow');
  expect(github.state.statuses).toEqual([]);
  expect(reported.log).toContain('no commit status: it is for pull requests');
});

test('`baseline: train`: what the fork measured of the base that git tells is taken as its claim, another commit is not', async () => {
  const world = await createWorld(project({ 'ml-test-score.yml': configuration(`baseline: train\n${gate}`) }));
  const { repository, github, run } = world;
  const headSha = repository.push('change', { 'params.json': params.good });
  github.addPullRequest({ number: 12, headBranch: 'change', headSha, headRepository: 'stranger/penguins' });
  const refs = repository.openPullRequest(12, 'change');
  const scored = await scoreFork(world, refs);
  const base = repository.commitOf('main');
  expect(scored.report?.baseline).toMatchObject({ commit: base, trainedHere: true });
  const report = () => run(workflowRun(repository, runOf(github, scored.runId)), { inputs: reporting });
  const reported = await report();
  expect(reported.messages('error')).toBe('');
  expect(reported.report?.baseline).toMatchObject({ commit: base, trainedHere: true, score: null });
  const body = github.comments(12)[0]?.body ?? '';
  expect(body).toContain('| `accuracy` | 1 | 0.8 | +0.2 (+25%) ▲ better |');
  expect(body).toMatch(/trained it too: reported by the pull request's own code/);

  forge(github, scored, { baseline: { value: { commit: refs.head, baseCommit: refs.head } } });
  const refused = await report();
  expect(refused.report?.baseline.commit).toBeNull();
  expect(github.comments(12)[0]?.body).toContain('Not compared: first run');
});
