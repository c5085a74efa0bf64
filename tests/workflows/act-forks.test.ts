import { expect, test } from 'vitest';
import { type Event, pullRequest, push } from '../integration/support/events.ts';
import { params } from '../integration/support/project.ts';
import { runOf, stranger, workflowRun } from '../integration/support/scored.ts';
import { copied, createWorld, type World } from './support/act.ts';
import { callers } from './support/files.ts';
import { better, configuration, pythonProject } from './support/project.ts';

const scoring = 'forks-score';
const reporting = 'forks-report';

/** Both workflows, as GitHub starts them: the second when the first has ended, on the default branch, with its token. */
async function pair({ repository, github, run }: World, event: Event, fork: boolean) {
  const scored = await run(scoring, event, { fork });
  const reported = await run(reporting, workflowRun(repository, runOf(github, String(scored.id))));
  return { scored, reported };
}

/** Somebody opens pull request 12 from a fork, or pushes to it. */
function fromFork({ repository, github }: World, files: Readonly<Record<string, string>>) {
  const headSha = repository.push('change', files);
  const open = github.state.pullRequests.get(12);
  if (open === undefined)
    github.addPullRequest({ number: 12, headBranch: 'change', headSha, headRepository: stranger });
  else open.headSha = headSha;
  const refs = repository.openPullRequest(12, 'change');
  return { headSha, event: pullRequest(repository, refs, { from: stranger }) };
}

test('the trusted half waits for the workflow that scores, by its name', () => {
  const workflowOf = (name: string) => callers.find(({ path }) => path === `workflows/${name}.yml`)?.workflow;
  expect(workflowOf(reporting)?.on.workflow_run).toMatchObject({ workflows: [workflowOf(scoring)?.name] });
});

test('a fork: its own job can only read; the other half comments and sets the status, by the policy of the base', async () => {
  const world = await createWorld(pythonProject(copied(scoring, reporting)));
  const { repository, github } = world;
  const first = await pair(world, push(repository, 'main', null), false);
  expect(first.scored.jobs).toEqual({ 'score/score': 'success' });
  expect(first.reported.jobs).toEqual({ 'report/report': 'success' });
  expect(repository.records()).toMatchObject([{ run: String(first.scored.id), event: 'push' }]);

  const good = fromFork(world, better);
  const opened = await pair(world, good.event, true);
  expect(opened.scored.jobs).toEqual({ 'score/score': 'success' });
  expect(opened.reported.jobs).toEqual({ 'report/report': 'success' });
  expect(opened.reported.log).not.toContain('of 10 right');
  expect(opened.reported.log).toContain(`checked out ${repository.commitOf('main')}`);
  const [comment, ...others] = github.comments(12);
  expect(others).toEqual([]);
  expect(comment?.body).toContain('### ✅ Allowed');
  expect(comment?.body).toContain("reported by the pull request's own code");
  expect(github.statuses(good.headSha)).toMatchObject([{ context: 'ML Test Score', state: 'success' }]);

  // A poorer model, and a gate of its own that would let it pass.
  const eased = configuration('gate: { metrics: { accuracy: { minimum: 0.1 } } }\n');
  const poor = fromFork(world, { 'params.json': params.poor, 'ml-test-score.yml': eased });
  const updated = await pair(world, poor.event, true);
  expect(updated.reported.jobs).toEqual({ 'report/report': 'failure' });
  expect(updated.reported.outputs.decision).toBe('block');
  expect(github.comments(12).map(({ id }) => id)).toEqual([comment?.id]);
  expect(github.comments(12)[0]?.body).toContain('### ❌ Blocked');
  expect(github.comments(12)[0]?.body).toContain('0.1');
  expect(github.statuses(poor.headSha)).toMatchObject([
    { state: 'failure', description: expect.stringContaining('accuracy: expected at least 0.7, found 0.6') },
  ]);

  // It cannot even train: told where people look, and no success.
  const broken = fromFork(world, { 'train.py': 'raise SystemExit("no such column")\n' });
  const failed = await pair(world, broken.event, true);
  expect(failed.scored.jobs).toEqual({ 'score/score': 'failure' });
  expect(failed.reported.jobs).toEqual({ 'report/report': 'failure' });
  expect(github.comments(12).map(({ id }) => id)).toEqual([comment?.id]);
  expect(github.comments(12)[0]?.body).toContain('no such column');
  expect(github.statuses(broken.headSha)).toMatchObject([{ state: 'failure' }]);
  expect(repository.records()).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

/** A fork may change the workflow that scores it: this one says that the run is of another pull request. */
const forging = `name: ML Test Score of a change
on: [pull_request]
permissions: { contents: read, actions: read }
jobs:
  score:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: |
          sed -i 's/"number": *12\\b/"number": 7/g' "$GITHUB_EVENT_PATH"
      - uses: ml-test-score/ml-test-score@v1
        with: { train: python train.py }
`;

test('a fork that claims the number of another pull request is refused, and heard nowhere', async () => {
  const world = await createWorld(pythonProject(copied(scoring, reporting)));
  const { repository, github } = world;
  const victim = repository.push('victim', { 'README.md': 'Another change\n' });
  github.addPullRequest({ number: 7, headBranch: 'victim', headSha: victim });
  const { headSha, event } = fromFork(world, { ...better, '.github/workflows/forks-score.yml': forging });
  const { scored, reported } = await pair(world, event, true);
  expect(scored.jobs).toEqual({ score: 'success' });
  expect(github.artifacts.map(({ run }) => run)).toEqual([`run-${scored.id}`]);
  expect(reported.jobs).toEqual({ 'report/report': 'failure' });
  expect(reported.log).toContain(
    `refused: the facts of the run ${scored.id} claim pull request #7, whose head is victim of acme/penguins`,
  );
  for (const number of [7, 12]) expect(github.comments(number)).toEqual([]);
  for (const commit of [victim, headSha]) expect(github.statuses(commit)).toEqual([]);
  expect(github.violations).toEqual([]);
});
