import { expect, test } from 'vitest';
import type { FakeGithub } from '../fake-github/server.ts';
import { pullRequest, push } from './support/events.ts';
import { configuration, params, project } from './support/project.ts';
import {
  type ForkWorld,
  factsOf,
  forge,
  forkScored,
  reporting,
  runOf,
  scoreFork,
  stranger,
  workflowRun,
} from './support/scored.ts';
import type { World } from './support/world.ts';

/** What the code of a fork may write into the artifact of its own run, and what becomes of it. */

const judgedPoor = (): Promise<ForkWorld> => forkScored({ 'params.json': params.poor });

/** A pull request of somebody else, which a forger would like to speak on. */
function victim({ repository, github }: World): void {
  const headSha = repository.push('honest', { 'README.md': 'honest\n' });
  github.addPullRequest({ number: 13, headBranch: 'honest', headSha });
  repository.openPullRequest(13, 'honest');
}

test('a forged pull request number is refused: nothing is said anywhere, and claim and truth are named', async () => {
  const world = await judgedPoor();
  const { github, refs, scored, report } = world;
  victim(world);
  const before = [...github.state.statuses];
  forge(github, scored, { run: { pullRequest: { ...factsOf(scored).run.pullRequest, number: 13 } } });
  const refused = await report({ inputs: reporting });
  expect(refused.status).toBe(1);
  expect(refused.messages('error')).toContain('claim pull request #13, whose head is honest of acme/penguins');
  expect(refused.messages('error')).toContain(`is of change of ${stranger} at ${refs.head.slice(0, 7)}`);
  expect([...github.comments(12), ...github.comments(13)]).toEqual([]);
  expect(github.state.statuses).toEqual(before);

  forge(github, scored, { run: { pullRequest: { ...factsOf(scored).run.pullRequest, number: 99 } } });
  const none = await report({ inputs: reporting });
  expect(none.status).toBe(1);
  expect(none.messages('error')).toContain('there is no such pull request');
  expect(github.state.statuses).toEqual(before);
});

test('a forged head commit is refused', async () => {
  const world = await judgedPoor();
  const { github, repository, scored, report } = world;
  victim(world);
  forge(github, scored, { run: { headCommit: repository.commitOf('honest') } });
  const refused = await report({ inputs: reporting });
  expect(refused.status).toBe(1);
  expect(refused.messages('error')).toContain(`claim the commit ${repository.commitOf('honest').slice(0, 7)}`);
  expect([...github.comments(12), ...github.comments(13)]).toEqual([]);
  expect(github.state.statuses).toEqual([]);
});

test.each([
  { name: 'another run', run: { id: '9000000001' } },
  { name: 'another attempt', run: { attempt: 2 } },
])('facts of $name are no facts of this one: missing never passes', async ({ run }) => {
  const { github, refs, scored, report } = await forkScored();
  forge(github, scored, { run });
  const refused = await report({ inputs: reporting });
  expect(refused.status).toBe(1);
  expect(refused.outputs.decision).toBe('block');
  expect(github.comments(12)[0]?.body).toContain('cannot be used');
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
});

test('facts that claim an easier policy, a smaller scope and another course of metrics stay blocked', async () => {
  const { github, refs, base, scored, report } = await judgedPoor();
  const { configuration: own, metrics } = factsOf(scored);
  const values = metrics.state === 'gathered' ? metrics.value.values : [];
  forge(github, scored, {
    configuration: { ...own, gate: { sections: {}, require: [], metrics: {} } },
    policy: { source: 'base-commit', file: 'ml-test-score.yml', commit: base, proposed: null },
    run: { scope: 'monitoring', event: 'push', branch: 'main', pullRequest: factsOf(scored).run.pullRequest },
    metrics: { value: { values: values.map((metric) => ({ ...metric, direction: 'lower' })) } },
    baseline: { state: 'absent', reason: 'first run' },
  });
  const reported = await report({ inputs: reporting });
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.status).toBe(1);
  expect(reported.report?.decision.outcome, reported.log).toBe('block');
  expect(reported.report).toMatchObject({ event: 'pull_request', baseline: { commit: base } });
  expect(reported.report?.metrics.find(({ name }) => name === 'accuracy')?.direction).toBe('higher');
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'failure' }]);
});

test('facts that bring their own decision are no facts: refused, and said so', async () => {
  const { github, refs, scored, report } = await judgedPoor();
  forge(github, scored, { decision: { outcome: 'allow', reasons: [] } });
  const reported = await report({ inputs: reporting });
  expect(reported.status).toBe(1);
  expect(reported.outputs.decision).toBe('block');
  expect(github.comments(12)[0]?.body).toMatch(
    /could not be judged[\s\S]*decision is a key that these facts do not have/,
  );
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
});

test('a looser policy in the fork, or in a file that it names, does not judge', async () => {
  const loose = configuration('gate:\n  metrics:\n    accuracy: { minimum: 0.1 }\n');
  const { github, base, report } = await forkScored({
    'params.json': params.poor,
    'ml-test-score.yml': loose,
    'other.yml': loose,
  });
  const reported = await report({ inputs: reporting });
  expect(reported.status).toBe(1);
  expect(reported.report?.policy).toMatchObject({ source: 'base-commit', file: 'ml-test-score.yml', commit: base });
  expect(reported.report?.policy.loosened.join()).toContain('0.7 → 0.1');
  expect(github.comments(12)[0]?.body).toContain('This pull request loosens the policy');
});

test('the policy is that of the tip of the base branch, not of an older commit that the fork has merged', async () => {
  const loose = configuration('gate:\n  metrics:\n    accuracy: { minimum: 0.1 }\n');
  const { repository, report } = await forkScored(
    { 'params.json': params.poor },
    project({ 'ml-test-score.yml': loose }),
  );
  // Meanwhile main became stricter; GitHub's merge commit is still the old one.
  repository.push('main', { 'ml-test-score.yml': configuration() });
  const reported = await report({ inputs: reporting });
  expect(reported.status).toBe(1);
  expect(reported.report?.policy.commit).toBe(repository.commitOf('main'));
  expect(reported.report?.decision.reasons[0]).toMatchObject({ subject: 'accuracy', expected: 'at least 0.7' });
});

test('a commit that is neither the head nor the merge commit counts for nothing', async () => {
  const { github, repository, refs, scored, report } = await forkScored();
  forge(github, scored, { run: { commit: repository.commitOf('main') } });
  const reported = await report({ inputs: reporting });
  expect(reported.report).toMatchObject({ commit: refs.head, headCommit: refs.head });
});

test("the name of another model is not this one's", async () => {
  const { github, refs, scored, report } = await forkScored();
  forge(github, scored, { run: { model: 'seals' } });
  const reported = await report({ inputs: reporting });
  expect(reported.status).toBe(1);
  expect(reported.outputs.decision).toBe('block');
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
});

test('hostile names stay text, in the comment, in the summary and in the log', async () => {
  const { github, scored, report } = await forkScored();
  const { metrics } = factsOf(scored);
  const values = metrics.state === 'gathered' ? metrics.value.values : [];
  const names = ['<img src=x onerror=alert(1)>', '| a | b |', '](https://evil.example)', '@acme/everyone', '-->'];
  forge(github, scored, {
    metrics: {
      value: { values: [...values, ...names.map((name) => ({ ...values[0], name, direction: 'higher' }))] },
    },
    training: { value: { command: '::error::pwned' } },
  });
  const reported = await report({ inputs: reporting });
  expect(reported.log).not.toContain('a bug in ML Test Score');
  expect(reported.commands.filter(({ value }) => value.includes('pwned'))).toEqual([]);
  const body = github.comments(12)[0]?.body ?? '';
  for (const text of [body.split('\n').slice(1).join('\n'), reported.summary]) {
    // Within code spans nothing is markup; outside of them none of it stands.
    const outside = text.replace(/`[^`\n]*`/g, '');
    for (const hostile of ['<img', 'evil.example)', '@acme/everyone', '-->']) expect(outside).not.toContain(hostile);
  }
});

test('a configuration of the fork that cannot be read blocks, with its line', async () => {
  const { github, refs, report } = await forkScored({ 'ml-test-score.yml': 'train: [\n' });
  const reported = await report({ inputs: reporting });
  expect(reported.status).toBe(1);
  expect(github.comments(12)[0]?.body).toMatch(/could not be judged[\s\S]*`ml-test-score.yml:\d+`/);
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'error' }]);
});

test('the run of a stranger that was not started by a pull request is not judged', async () => {
  const { github, repository, scored, run } = await forkScored();
  const pushed = { ...runOf(github, scored.runId), event: 'push' };
  const refused = await run(workflowRun(repository, pushed), { inputs: reporting });
  expect(refused.status).toBe(1);
  expect(refused.messages('error')).toContain(`started by push of ${stranger}`);
  expect(repository.records()).toHaveLength(1);
});

test('without a token it says what it needs', async () => {
  const { report } = await forkScored();
  const refused = await report({ inputs: { ...reporting, token: '' } });
  expect(refused.status).toBe(1);
  expect(refused.messages('error')).toContain('`report` needs a token');
});

const troubles = [
  { operation: 'actions/list-workflow-run-artifacts', at: 0, status: 1, said: 'artifacts' },
  { operation: 'graphql', at: 0, status: 1, said: 'cannot be checked' },
  { operation: 'pulls/list-reviews', at: 0, status: 0, said: '' },
  { operation: 'graphql', at: 1, status: 0, said: 'no comment' },
  { operation: 'graphql', at: 2, status: 0, said: 'no comment' },
  { operation: 'repos/create-commit-status', at: 0, status: 0, said: 'no commit status' },
] as const;

/** Fails the request of this place until it is given up. @returns how often it was asked for */
function failForGood(github: FakeGithub, { operation, at }: (typeof troubles)[number]): () => number {
  let seen = 0;
  const isIt = (request: { operation: string }): boolean => request.operation === operation;
  const begin = github.requests.length;
  github.failNext({
    status: 502,
    times: 50,
    match: (request) => {
      if (!isIt(request)) return false;
      // Retries of one request count once: those before it have been answered.
      const before = github.requests.slice(begin).filter((one) => isIt(one) && one.status === 200).length;
      seen += 1;
      return before === at;
    },
  });
  return () => seen;
}

test('502 for one request for good: the verdict stands, or nothing passes', async () => {
  // A job waits ten seconds before it gives up: all of them wait at the same time, each in a world of its own.
  const begun = [];
  for (const trouble of troubles) {
    const { github, report } = await forkScored();
    begun.push({ trouble, github, seen: failForGood(github, trouble), reported: report({ inputs: reporting }) });
  }
  for (const { trouble, github, seen, reported } of begun) {
    const { operation, at, status, said } = trouble;
    const { log, outputs, ...ended } = await reported;
    const what = `${operation} (${at})`;
    expect(seen(), what).toBeGreaterThan(0);
    expect(log).not.toContain('a bug in ML Test Score');
    expect(ended.status, `${what}: ${log}`).toBe(status);
    expect(log, what).toContain(said);
    if (status === 0) expect(outputs.decision, what).toBe('allow');
    else expect(github.state.statuses.filter(({ state }) => state === 'success')).toEqual([]);
  }
});

test('a second run of the fork while the first is reported writes one comment', async () => {
  const world = await forkScored();
  const { github, repository, refs, report, run } = world;
  const second = await scoreFork(world, refs);
  await Promise.all([
    report({ inputs: reporting }),
    run(workflowRun(repository, runOf(github, second.runId)), { inputs: reporting }),
  ]);
  expect(github.comments(12)).toHaveLength(1);
  expect(github.comments(12)[0]?.body).toContain(`run=${second.runId} `);
});

test('a second pull request of the same commit, to a branch with an easier policy or none, does not answer for the first', async () => {
  const { repository, github, refs, report, run, ...world } = await judgedPoor();
  expect((await report({ inputs: reporting })).status).toBe(1);
  const blocked = github.statuses(refs.head);
  expect(blocked).toMatchObject([{ context: 'ML Test Score', state: 'failure' }]);

  repository.push('old', { 'ml-test-score.yml': configuration('gate:\n  metrics:\n    accuracy: { minimum: 0.1 }\n') });
  github.addPullRequest({
    number: 14,
    headBranch: 'change',
    headSha: refs.head,
    headRepository: stranger,
    baseBranch: 'old',
  });
  const other = repository.openPullRequest(14, 'change', 'old');
  const scored = await scoreFork({ repository, github, run, ...world }, other);
  const reported = await run(workflowRun(repository, runOf(github, scored.runId)), { inputs: reporting });
  expect(reported.messages('error')).toBe('');
  expect(reported.outputs.decision).toBe('allow');
  const plain = github.statuses(refs.head).filter(({ context }) => context === 'ML Test Score');
  expect(plain).toEqual(blocked);
  expect(github.statuses(refs.head)).toContainEqual(
    expect.objectContaining({ context: 'ML Test Score (old)', state: 'success' }),
  );
});

test("a merge commit of an older head, which GitHub keeps while there are conflicts, is not this head's", async () => {
  const { github, repository, refs, scored, run } = await forkScored();
  const stale = repository.commitOf('refs/pull/12/merge');
  const pull = github.state.pullRequests.get(12);
  const headSha = repository.push('change', { 'params.json': params.poor });
  if (pull !== undefined) pull.headSha = headSha;
  repository.point('refs/pull/12/head', headSha);
  forge(github, scored, {
    run: {
      commit: stale,
      headCommit: headSha,
      pullRequest: { ...factsOf(scored).run.pullRequest, headCommit: headSha },
    },
  });
  expect(stale).toBe(refs.merge);
  const ended = { ...runOf(github, scored.runId), headSha };
  const reported = await run(workflowRun(repository, ended), { inputs: reporting });
  expect(reported.report).toMatchObject({ commit: headSha, headCommit: headSha });
});

test('a tag with the name of main, on a commit that is not on it, is neither judged as main nor recorded', async () => {
  const { repository, github, run } = await forkScored();
  const before = repository.records();
  const sha = repository.push('own', { 'README.md': 'own\n' });
  repository.point('refs/tags/main', sha);
  // Its own workflow writes what it likes into the facts.
  const pushed = { ...push(repository, 'own', null), ref: 'refs/heads/main' };
  repository.hook('pre-receive', ['exit 1']);
  const scored = await run(pushed, { token: github.tokens.read, inputs: { comment: 'false', fail: 'false' } });
  repository.hook('pre-receive', ['exit 0']);
  const reported = await run(workflowRun(repository, runOf(github, scored.runId)), { inputs: reporting });
  expect(reported.status).toBe(1);
  expect(reported.log).toContain('is not on the branch main');
  expect(repository.records()).toEqual(before);
  expect(github.statuses(sha).filter(({ state }) => state === 'success')).toEqual([]);
});

test("a review takes no facts from somebody else's fork with a branch of the same name at the same commit", async () => {
  const { repository, github, refs, run } = await forkScored();
  // The reviewed pull request is of this repository; only the stranger's run of that commit has left facts.
  github.addPullRequest({ number: 15, headBranch: 'change', headSha: refs.head });
  const own = repository.openPullRequest(15, 'change');
  const reviewed = await run({ ...pullRequest(repository, own), name: 'pull_request_review' }, { inputs: reporting });
  expect(reviewed.status).toBe(1);
  expect(reviewed.outputs.decision).toBe('block');
  expect(github.comments(15)[0]?.body).toContain('has ended yet');
});
