import { expect, test } from 'vitest';
import { pullRequest, push } from '../integration/support/events.ts';
import { copied, createWorld } from './support/act.ts';
import { better, poorer, pythonProject } from './support/project.ts';

test('training has a token that reads, and the other half comments, records and sets the status', async () => {
  const { repository, github, run } = await createWorld(pythonProject(copied('gate-pull-request')));
  const first = await run('gate-pull-request', push(repository, 'main', null));
  expect(first.jobs).toEqual({ 'score/score': 'success', 'report/report': 'success' });
  expect(repository.records()).toMatchObject([{ run: String(first.id), metrics: { accuracy: { value: 0.8 } } }]);

  const head = repository.push('wider', better);
  github.addPullRequest({ number: 3, headBranch: 'wider', headSha: head });
  const opened = await run('gate-pull-request', pullRequest(repository, repository.openPullRequest(3, 'wider')));
  expect(opened.jobs).toEqual({ 'score/score': 'success', 'report/report': 'success' });
  expect(github.comments(3)).toHaveLength(1);
  expect(github.statuses(head)).toMatchObject([{ context: 'ML Test Score', state: 'success' }]);

  const worse = repository.push('wider', poorer);
  const pull = github.state.pullRequests.get(3);
  if (pull !== undefined) pull.headSha = worse;
  const updated = await run('gate-pull-request', pullRequest(repository, repository.openPullRequest(3, 'wider')));
  expect(updated.jobs).toEqual({ 'score/score': 'success', 'report/report': 'failure' });
  expect(github.comments(3)).toHaveLength(1);
  expect(github.statuses(worse)).toMatchObject([{ state: 'failure' }]);
  expect(repository.records()).toHaveLength(1);
  expect(github.violations).toEqual([]);
});
