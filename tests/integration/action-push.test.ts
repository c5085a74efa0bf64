import { expect, test } from 'vitest';
import { pullRequest, push } from './support/events.ts';
import { configuration, params, project } from './support/project.ts';
import { actionFile } from './support/runner.ts';
import { mainScored } from './support/scored.ts';
import { createWorld } from './support/world.ts';

const whoReviewed = 'repos/list-pull-requests-associated-with-commit';

test('the first push to main is scored, recorded, told and uploaded', async () => {
  const { repository, github, first: commit, pushed: first } = await mainScored();

  expect(first.status).toBe(0);
  expect(first.report).toMatchObject({ model: 'penguins', commit, event: 'push', decision: { outcome: 'allow' } });
  expect(first.report?.baseline.commit).toBeNull();

  expect(Object.keys(first.outputs).sort()).toEqual(Object.keys(actionFile.outputs).sort());
  const { total, sections } = first.report?.score ?? {};
  expect(first.outputs).toEqual({
    decision: 'allow',
    score: String(total),
    'data-score': String(sections?.data),
    'model-score': String(sections?.model),
    'infra-score': String(sections?.infra),
    'monitor-score': String(sections?.monitor),
    report: `${first.output}/report.json`,
    'promoted-version': '',
    'comment-url': '',
    // Of other commands.
    models: '',
    matrix: '',
    changed: '',
    failing: '',
  });
  expect(first.summary).toContain('Allowed: `penguins` has an ML Test Score of');
  expect(first.summary).toContain('first run');

  const [record, ...others] = repository.records();
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    model: 'penguins',
    commit,
    branch: 'main',
    trigger: 'push',
    run: first.runId,
    attempt: 1,
    decision: { outcome: 'allow' },
    metrics: { accuracy: { value: 0.8, direction: 'higher' } },
    training: { command: 'node train.js', outcome: 'succeeded' },
    parameters: { features: '[1]' },
  });
  const history = 'refs/heads/ml-test-score';
  expect(repository.read(history, 'records/penguins/index.json')).toContain(commit);
  expect(JSON.parse(repository.read(history, 'badges/penguins.json') ?? '{}')).toMatchObject({
    schemaVersion: 1,
    label: 'ML Test Score',
  });
  expect(repository.refs('refs')).toEqual(['refs/heads/main', history]);

  const [artifact, ...more] = github.artifacts;
  expect(more).toEqual([]);
  expect(artifact).toMatchObject({ name: 'ml-test-score-penguins-1', run: `run-${first.runId}`, finalized: true });
  // Names stand uncompressed in an archive.
  for (const name of ['report.json', 'facts.json', 'summary.md', 'comment.md'])
    expect(artifact?.content.includes(name)).toBe(true);
  // model/review asks which pull request the commit came with.
  expect(github.counted().map(({ operation }) => operation)).toEqual([whoReviewed]);
  expect(github.violations).toEqual([]);
});

test('a push to main is compared with main before it, in a clone of one commit; a worse model blocks and is recorded as blocked', async () => {
  const { repository, run, first: before } = await mainScored();
  // Two commits in one push: the parent of the new one was never scored.
  repository.push('main', { 'README.md': 'A plane.\n' });
  const commit = repository.push('main', { 'params.json': params.poor });
  const second = await run(push(repository, 'main', before));

  expect(second.status).toBe(1);
  expect(second.report?.baseline).toMatchObject({ commit: before, age: 0, reason: 'main before this push' });
  expect(second.report?.decision.reasons.map(({ subject }) => subject)).toEqual(['accuracy', 'accuracy']);
  expect(second.report?.metrics.find(({ name }) => name === 'accuracy')).toMatchObject({
    value: 0.6,
    baseline: 0.8,
    trend: 'worse',
    outcome: 'missed',
  });
  expect(second.outputs.decision).toBe('block');
  expect(second.messages('error')).toMatch(/accuracy.*expected at least 0.7, found 0.6\n→ improve accuracy/s);
  expect(repository.records().map((record) => [record.commit, record.decision.outcome])).toEqual([
    [before, 'allow'],
    [commit, 'block'],
  ]);
});

test('a failed training fails the step whatever `fail` says, and is recorded and passed over as a base', async () => {
  const { repository, run, first: good } = await mainScored();
  const broken = repository.push('main', { 'params.json': '{ "features": null }\n' });
  const failed = await run(push(repository, 'main', good), { inputs: { fail: 'false' } });

  expect(failed.status).toBe(1);
  expect(failed.outputs.decision).toBe('block');
  expect(failed.report?.training).toMatchObject({ outcome: 'failed', exitCode: 1 });
  expect(failed.summary).toContain('TypeError');
  expect(failed.messages('error')).toContain('ML Test Score blocks: training');

  repository.push('main', { 'params.json': params.fair });
  const mended = await run(push(repository, 'main', broken));
  expect(mended.status).toBe(0);
  expect(mended.report?.baseline).toMatchObject({ commit: good, age: 1 });
  expect(mended.report?.baseline.reason).toContain('passed over: the training of run');
});

test('a branch with an open pull request: its push comments there, until the pull request run has written', async () => {
  const { repository, github, run, first: base } = await mainScored();
  const head = repository.push('both-columns', { 'params.json': params.good });
  github.addPullRequest({ number: 12, headBranch: 'both-columns', headSha: head });

  const pushed = await run(push(repository, 'both-columns', null));
  expect(pushed.status).toBe(0);
  expect(pushed.report?.baseline).toMatchObject({ commit: base, age: 0 });
  expect(pushed.report?.baseline.reason).toContain('merge-base');
  const [comment] = github.comments(12);
  expect(comment?.body).toContain('✅ Allowed');
  expect(pushed.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
  expect(github.counted().length).toBeLessThanOrEqual(6);
  expect(repository.records()).toHaveLength(1);

  const refs = repository.openPullRequest(12, 'both-columns');
  await run(pullRequest(repository, refs));
  const own = github.comments(12);
  expect(own.map(({ id }) => id)).toEqual([comment?.id]);
  expect(own[0]?.body).toContain('event=pull_request ');

  const again = await run(push(repository, 'both-columns', null), { attempt: 2 });
  expect(again.status).toBe(0);
  expect(again.log).toContain("the comment belongs to the pull request's own run");
  expect(again.outputs['comment-url']).toBe('');
  expect(github.comments(12)).toEqual(own);
  expect(github.violations).toEqual([]);
});

test('a branch without a pull request is judged, told in the summary, and neither commented nor recorded', async () => {
  const { repository, github, run } = await createWorld(project());
  repository.push('alone', { 'params.json': params.poor });
  const pushed = await run(push(repository, 'alone', null));
  expect(pushed.status).toBe(1);
  expect(pushed.summary).toContain('❌ Blocked');
  expect(pushed.log).toContain('no pull request is open for branch alone');
  expect(github.counted().map(({ operation }) => operation)).toEqual([whoReviewed, 'graphql']);
  expect(repository.refs('refs/heads')).toEqual(['refs/heads/alone', 'refs/heads/main']);
});

test('runs at once lose no record, also of one commit', async () => {
  const { repository, run } = await createWorld(project());
  const first = push(repository, 'main', null);
  repository.push('main', { 'params.json': params.good });
  const second = push(repository, 'main', first.sha);
  const runs = await Promise.all([run(first), run(second), run(second)]);
  expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
  const expected = runs.map(({ runId, report }) => [runId, report?.commit]);
  expect(repository.records().map(({ run: id, commit }) => [id, commit])).toEqual(expected);
  const index = JSON.parse(repository.read('refs/heads/ml-test-score', 'records/penguins/index.json') ?? '{}');
  expect(JSON.stringify(index)).toMatch(new RegExp(runs.map(({ runId }) => `(?=.*${runId})`).join('')));
});

test('a history branch that rules protect: the verdict stands, and the log names the rule and what to do', async () => {
  const { repository, run } = await createWorld(project());
  // What GitHub answers, as git shows it.
  repository.hook('pre-receive', [
    'echo "error: GH013: Repository rule violations found for refs/heads/ml-test-score." >&2',
    'echo "- Cannot create ref due to creations being restricted." >&2',
    'exit 1',
  ]);
  const pushed = await run(push(repository, 'main', null));
  expect(pushed.status).toBe(0);
  expect(pushed.outputs.decision).toBe('allow');
  expect(pushed.messages('warning')).toContain('GH013');
  expect(pushed.messages('warning')).toMatch(/GitHub App/);
  expect(repository.records()).toEqual([]);
});

test('a project in a folder of the repository', async () => {
  const files = Object.fromEntries(Object.entries(project()).map(([path, text]) => [`models/plane/${path}`, text]));
  const { repository, github, run } = await createWorld({ ...files, 'README.md': 'Several models.\n' });
  await run(push(repository, 'main', null), { inputs: { 'working-directory': 'models/plane', model: 'plane' } });
  expect(repository.records()).toMatchObject([{ model: 'plane', decision: { outcome: 'allow' } }]);

  const head = repository.push('loose', {
    'models/plane/params.json': params.poor,
    'models/plane/ml-test-score.yml': configuration(''),
  });
  github.addPullRequest({ number: 4, headBranch: 'loose', headSha: head });
  const pulled = await run(pullRequest(repository, repository.openPullRequest(4, 'loose')), {
    inputs: { 'working-directory': 'models/plane', model: 'plane' },
  });
  // The gate is that of the base's file in this very folder.
  expect(pulled.status).toBe(1);
  expect(pulled.report?.policy).toMatchObject({ source: 'base-commit', file: 'ml-test-score.yml' });
  expect(pulled.report?.baseline.commit).toBe(repository.commitOf('main'));
  expect(pulled.outputs.report).toBe(`${pulled.workspace}/models/plane/.ml-test-score/report.json`);
});
