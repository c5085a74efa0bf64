import { expect, test } from 'vitest';
import type { Trigger } from '../../../src/event.ts';
import { statusName } from '../../../src/jobs/report-delivery.ts';
import { commitsOf } from '../../../src/jobs/report-subject.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import type { GitStore } from '../../../src/support/git.ts';

const trigger = (changes: Partial<Trigger>): Trigger => ({
  event: 'push',
  pullRequest: null,
  commit: 'c'.repeat(40),
  branch: 'main',
  defaultBranch: 'main',
  before: null,
  forced: false,
  mergeGroupBase: null,
  workflowRun: null,
  ...changes,
});

const pullRequestTo = (baseBranch: string): Trigger =>
  trigger({
    event: 'pull_request',
    branch: 'change',
    pullRequest: {
      number: 1,
      title: '',
      author: 'ana',
      headCommit: 'c'.repeat(40),
      headBranch: 'change',
      baseBranch,
      fork: true,
    },
  });

const queueOf = (base: string): Trigger =>
  trigger({ event: 'merge_group', branch: `gh-readonly-queue/${base}/pr-7-${'b'.repeat(40)}` });

test.each([
  [trigger({}), 'ML Test Score'],
  [pullRequestTo('main'), 'ML Test Score'],
  [pullRequestTo('release/1'), 'ML Test Score (release/1)'],
  [pullRequestTo('gh-pages'), 'ML Test Score (gh-pages)'],
  [queueOf('main'), 'ML Test Score'],
  [queueOf('release/1'), 'ML Test Score (release/1)'],
])('the policy of a base answers under the name of that base: %#', (subject, name) => {
  expect(statusName('ML Test Score', subject)).toBe(name);
});

test('a merge group whose base nobody names is not judged by its own policy', async () => {
  const judged = commitsOf({ kind: 'scored', trigger: queueOf('main') }, null, {} as GitStore);
  await expect(judged).rejects.toThrow(ConfigurationError);
  await expect(judged).rejects.toThrow('the base of the merge group');
});
