import { expect, test } from 'vitest';
import { project } from './support/project.ts';
import { forkScored, reporting } from './support/scored.ts';

/** docs/forks.md: no review of a fork's pull request starts a workflow that may write, so somebody runs the report again. */
test("an approval of a fork's pull request counts when the report is run again", async () => {
  const { github, refs, scored, report } = await forkScored({
    'train.js': `${project()['train.js']}// as reviewed\n`,
  });
  const pointsOf = (run: typeof scored) => run.report?.tests.find(({ id }) => id === 'model/review')?.points;
  const first = await report({ inputs: reporting });
  expect([first.status, pointsOf(first)]).toEqual([0, 0]);

  const pull = github.state.pullRequests.get(12);
  if (pull === undefined) throw new Error('no pull request');
  const approval = { state: 'APPROVED', commit: refs.head, association: 'MEMBER' } as const;
  const ben = { login: 'ben', id: 8, type: 'User' } as const;
  github.state.pullRequests.set(12, { ...pull, reviews: [{ ...approval, author: ben }] });
  const again = await report({ inputs: reporting, attempt: 2, runId: first.runId });
  expect([again.status, pointsOf(again)]).toEqual([0, 1]);
  expect(again.log).not.toContain('node train.js\n');
  expect(github.comments(12)).toHaveLength(1);
  expect(github.comments(12)[0]?.body).toContain(`run=${scored.runId} `);
  expect(github.statuses(refs.head)).toMatchObject([{ state: 'success' }, { state: 'success' }]);
  expect(github.violations).toEqual([]);
});
