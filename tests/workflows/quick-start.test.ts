import { expect, test } from 'vitest';
import { pullRequest, push } from '../integration/support/events.ts';
import { copied, createWorld } from './support/act.ts';
import { better, poorer, pythonProject } from './support/project.ts';

test('a push to main is recorded; a pull request gets one comment, which a further push updates, and a block fails it', async () => {
  const { repository, github, run } = await createWorld(pythonProject(copied('quick-start')));
  const first = await run('quick-start', push(repository, 'main', null));
  expect(first.log).toContain('8 of 10 right');
  expect(first.jobs).toEqual({ 'ml-test-score': 'success' });
  expect(first.outputs.decision).toBe('allow');
  expect(repository.records()).toMatchObject([{ run: String(first.id), metrics: { accuracy: { value: 0.8 } } }]);
  expect(github.artifacts.map(({ name, run: owner }) => [name, owner])).toEqual([
    ['ml-test-score-penguins-1', `run-${first.id}`],
  ]);

  const head = repository.push('wider', better);
  github.addPullRequest({ number: 3, headBranch: 'wider', headSha: head });
  const opened = await run('quick-start', pullRequest(repository, repository.openPullRequest(3, 'wider')));
  expect(opened.jobs).toEqual({ 'ml-test-score': 'success' });
  expect(github.comments(3)).toHaveLength(1);
  expect(github.comments(3)[0]?.body).toContain('0.8');
  const comment = github.comments(3)[0]?.id;

  const worse = repository.push('wider', poorer);
  const pull = github.state.pullRequests.get(3);
  if (pull !== undefined) pull.headSha = worse;
  const updated = await run('quick-start', pullRequest(repository, repository.openPullRequest(3, 'wider')));
  expect(updated.jobs).toEqual({ 'ml-test-score': 'failure' });
  expect(updated.outputs.decision).toBe('block');
  expect(github.comments(3).map(({ id }) => id)).toEqual([comment]);
  expect(github.comments(3)[0]?.body).toContain('0.6');
  // A pull request leaves no record.
  expect(repository.records()).toHaveLength(1);
  expect(github.violations).toEqual([]);
});
