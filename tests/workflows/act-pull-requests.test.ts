import { expect, test } from 'vitest';
import { pullRequest, pullRequestReview, push } from '../integration/support/events.ts';
import { stranger } from '../integration/support/scored.ts';
import { copied, createWorld } from './support/act.ts';
import { better, poorer, pythonProject } from './support/project.ts';

test('quick start: a push is recorded; a pull request gets one comment, which a further push updates, and a block fails it', async () => {
  const { repository, github, run } = await createWorld(pythonProject(copied('quick-start')));
  const first = await run('quick-start', push(repository, 'main', null));
  expect(first.log).toContain('8 of 10 right');
  expect(first.jobs).toEqual({ 'ml-test-score': 'success' });
  expect(first.outputs.decision).toBe('allow');
  expect(first.summary).toContain('### ✅ Allowed: `penguins`');
  expect(repository.records()).toMatchObject([{ run: String(first.id), metrics: { accuracy: { value: 0.8 } } }]);
  expect(github.artifacts.map(({ name, run: owner }) => [name, owner])).toEqual([
    ['ml-test-score-penguins-1', `run-${first.id}`],
  ]);

  const head = repository.push('wider', better);
  github.addPullRequest({ number: 3, headBranch: 'wider', headSha: head });
  const opened = await run('quick-start', pullRequest(repository, repository.openPullRequest(3, 'wider')));
  expect(opened.jobs).toEqual({ 'ml-test-score': 'success' });
  const [comment, ...others] = github.comments(3);
  expect(others).toEqual([]);
  expect(comment?.body).toContain('### ✅ Allowed');
  expect(comment?.body).toContain('| `accuracy` | 1 | 0.8 | +0.2 (+25%) ▲ better |');

  const worse = repository.push('wider', poorer);
  const pull = github.state.pullRequests.get(3);
  if (pull !== undefined) pull.headSha = worse;
  const updated = await run('quick-start', pullRequest(repository, repository.openPullRequest(3, 'wider')));
  expect(updated.jobs).toEqual({ 'ml-test-score': 'failure' });
  expect(updated.outputs.decision).toBe('block');
  expect(updated.summary).toContain('### ❌ Blocked: `penguins`');
  expect(github.comments(3).map(({ id }) => id)).toEqual([comment?.id]);
  expect(github.comments(3)[0]?.body).toContain('### ❌ Blocked');
  expect(github.comments(3)[0]?.body).toContain('0.6');
  // A pull request leaves no record.
  expect(repository.records()).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

test('gate on pull requests: the token of training only reads; the other half comments, sets the status, and counts a review', async () => {
  const gate = 'gate-pull-request';
  const { repository, github, run } = await createWorld(pythonProject(copied(gate)));
  const first = await run(gate, push(repository, 'main', null));
  expect(first.jobs).toEqual({ 'score/score': 'success', 'report/report': 'success' });
  expect(repository.records()).toMatchObject([{ run: String(first.id), metrics: { accuracy: { value: 0.8 } } }]);

  const head = repository.push('wider', { ...better, 'train.py': `${pythonProject()['train.py']}# wider\n` });
  github.addPullRequest({ number: 3, headBranch: 'wider', headSha: head, reviews: [] });
  const refs = repository.openPullRequest(3, 'wider');
  const opened = await run(gate, pullRequest(repository, refs));
  expect(opened.jobs).toEqual({ 'score/score': 'success', 'report/report': 'success' });
  expect(github.comments(3)).toHaveLength(1);
  expect(github.statuses(head)).toMatchObject([{ context: 'ML Test Score', state: 'success' }]);

  github.state.pullRequests.get(3)?.reviews?.push({
    author: { login: 'ben', id: 8, type: 'User' },
    state: 'APPROVED',
    commit: head,
    association: 'MEMBER',
  });
  const review = pullRequestReview(repository, refs, { state: 'approved', login: 'ben' });
  const reviewed = await run(gate, review);
  expect(reviewed.jobs).toEqual({ 'report/report': 'success' });
  expect(reviewed.log).not.toContain('of 10 right');
  expect(Number(reviewed.outputs['model-score'])).toBe(Number(opened.outputs['model-score']) + 1);
  expect(github.comments(3)).toHaveLength(1);
  expect(github.comments(3)[0]?.body).toContain(`run=${opened.id} `);

  const worse = repository.push('wider', poorer);
  const pull = github.state.pullRequests.get(3);
  if (pull !== undefined) pull.headSha = worse;
  const updated = await run(gate, pullRequest(repository, repository.openPullRequest(3, 'wider')));
  // Scoring does its work; what fails is the required check.
  expect(updated.jobs).toEqual({ 'score/score': 'success', 'report/report': 'failure' });
  expect(github.comments(3)).toHaveLength(1);
  expect(github.comments(3)[0]?.body).toContain('### ❌ Blocked');
  expect(github.statuses(worse)).toMatchObject([{ state: 'failure' }]);
  expect(repository.records()).toHaveLength(1);
  const [reads, writes] = [
    'token.actions_read.contents_read',
    'token.actions_read.contents_write.pull-requests_write.statuses_write',
  ];
  expect([...new Set(github.counted().map(({ token }) => token))].sort()).toEqual([reads, writes]);
  expect(github.violations).toEqual([]);
});

test('gate on pull requests: a scoring job that fails fails the required check, which is never skipped', async () => {
  const gate = 'gate-pull-request';
  const { repository, github, run } = await createWorld(pythonProject(copied(gate)));
  const broken = repository.push('broken', { 'train.py': 'raise SystemExit("no such column")\n' });
  github.addPullRequest({ number: 4, headBranch: 'broken', headSha: broken });
  const trained = await run(gate, pullRequest(repository, repository.openPullRequest(4, 'broken')));
  expect(trained.jobs).toEqual({ 'score/score': 'failure', 'report/report': 'failure' });
  expect(trained.log).toContain("The scoring job ended as 'failure', not with success");
  expect(github.comments(4)[0]?.body).toContain('no such column');
  expect(github.statuses(broken)).toMatchObject([{ state: 'failure' }]);

  // It ends before there is anything to report.
  const prepared = repository.push('broken', {
    '.github/actions/setup-training/action.yml':
      'name: Set up\nruns:\n  using: composite\n  steps: [{ run: exit 3, shell: bash }]\n',
  });
  const pull = github.state.pullRequests.get(4);
  if (pull !== undefined) pull.headSha = prepared;
  const unprepared = await run(gate, pullRequest(repository, repository.openPullRequest(4, 'broken')));
  expect(unprepared.jobs).toEqual({ 'score/score': 'failure', 'report/report': 'failure' });
  expect(unprepared.summary).toContain('could not be judged');
  expect(github.comments(4)).toHaveLength(1);
  expect(github.comments(4)[0]?.body).toContain('could not be judged');
  expect(github.statuses(prepared)).toMatchObject([{ state: 'error' }]);
  expect(github.violations).toEqual([]);
});

test.each([
  { name: 'quick-start', job: 'ml-test-score' },
  { name: 'gate-pull-request', job: 'report/report' },
])(
  '$name on a pull request of a fork or Dependabot, whose token can only read: the verdict stands, in the job summary',
  async ({ name, job }) => {
    const { repository, github, run } = await createWorld(pythonProject(copied(name)));
    const headSha = repository.push('change', poorer);
    github.addPullRequest({ number: 6, headBranch: 'change', headSha, headRepository: stranger });
    const refs = repository.openPullRequest(6, 'change');
    const opened = await run(name, pullRequest(repository, refs, { from: stranger }), { fork: true });
    expect(opened.jobs[job]).toBe('failure');
    expect(opened.outputs.decision).toBe('block');
    expect(opened.summary).toContain('### ❌ Blocked: `penguins`');
    expect(opened.log).toMatch(/no comment: .*pull-requests: write/);
    expect(github.comments(6)).toEqual([]);
    expect(github.statuses(headSha)).toEqual([]);
    expect(repository.records()).toEqual([]);
    expect(github.violations).toEqual([]);
  },
);
