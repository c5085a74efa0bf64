import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeGroup, onBranch, pullRequestTarget } from './support/events.ts';
import { params, project } from './support/project.ts';
import { mainScored } from './support/scored.ts';
import { createWorld } from './support/world.ts';

test.each(['workflow_dispatch', 'schedule', 'repository_dispatch'] as const)(
  '%s runs the branch again: compared with its last run, and the trigger is recorded',
  async (name) => {
    const { repository, github, run, first: commit } = await mainScored();
    const again = await run(onBranch(repository, name));
    expect(again.status).toBe(0);
    expect(again.report).toMatchObject({ event: name, commit });
    expect(again.report?.baseline).toMatchObject({ commit, age: 0, reason: 'the last run of main before this one' });
    expect(repository.records().map(({ trigger, commit: of, run: id }) => [trigger, of, id])).toEqual([
      ['push', commit, String(Number(again.runId) - 1)],
      [name, commit, again.runId],
    ]);
    const whoReviewed = 'repos/list-pull-requests-associated-with-commit';
    expect(github.counted().map(({ operation }) => operation)).toEqual([whoReviewed, whoReviewed]);
    expect(github.violations).toEqual([]);
  },
);

test('a merge queue: compared with the base of its group, judged by the policy there, neither recorded nor commented', async () => {
  const { repository, github, run } = await mainScored();
  const base = repository.commitOf('main');
  repository.push('change', { 'params.json': params.poor, 'ml-test-score.yml': 'train: node train.js\n' });
  const refs = repository.openPullRequest(8, 'change');
  const queued = await run(mergeGroup(repository, refs, base));
  expect(queued.status).toBe(1);
  expect(queued.report).toMatchObject({ event: 'merge_group', commit: refs.merge });
  expect(queued.report?.baseline).toMatchObject({ commit: base, reason: 'the base of the merge group' });
  expect(queued.report?.policy).toMatchObject({ source: 'base-commit', commit: base });
  expect(repository.records()).toHaveLength(1);
  expect(github.counted().map(({ operation }) => operation)).toEqual([
    'repos/list-pull-requests-associated-with-commit',
    'pulls/get',
  ]);
});

test.each(['pull_request_target', 'workflow_run', 'issue_comment'] as const)(
  'training on %s is refused: nothing runs, and the message names the safe way',
  async (name) => {
    const { repository, github, run } = await createWorld(project());
    repository.push('change', { 'params.json': params.good });
    const event =
      name === 'pull_request_target'
        ? pullRequestTarget(repository, repository.openPullRequest(3, 'change'))
        : onBranch(repository, name);
    const refused = await run(event);
    expect(refused.status).toBe(1);
    const message = refused.messages('error');
    expect(message).toContain(`training does not run on \`${name}\``);
    expect(message).toContain("somebody else's code with this repository's token");
    expect(message).toContain('workflows/quick-start.yml');
    expect(refused.summary).toContain(name);
    expect(existsSync(join(refused.workspace, 'build'))).toBe(false);
    expect(refused.outputs).toEqual({});
    expect(github.requests).toEqual([]);
    expect(repository.records()).toEqual([]);
  },
);
