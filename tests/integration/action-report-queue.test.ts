import { expect, test } from 'vitest';
import { mergeGroup } from './support/events.ts';
import { params } from './support/project.ts';
import { mainScored, reporting, runOf, workflowRun } from './support/scored.ts';

/** The two halves in a merge queue: it waits for a check, or a status, on the commit of its group. */
test.each([
  { name: 'jobs of one run', pair: false },
  { name: 'two workflows', pair: true },
])(
  'a merge queue, $name: judged by the policy of the base of its group, with a status and no comment or record',
  async ({ pair }) => {
    const { repository, github, run, first: base } = await mainScored();
    const head = repository.push('change', {
      'params.json': params.poor,
      'ml-test-score.yml': 'train: node train.js\n',
    });
    github.addPullRequest({ number: 8, headBranch: 'change', headSha: head });
    const queued = mergeGroup(repository, repository.openPullRequest(8, 'change'), base);
    const scored = await run(queued, { token: github.tokens.read, inputs: { fail: 'false' } });
    const reported = pair
      ? await run(workflowRun(repository, runOf(github, scored.runId)), { inputs: reporting })
      : await run(queued, { inputs: reporting, runId: scored.runId });
    expect(reported.log).not.toContain('a bug in ML Test Score');
    expect(reported.status).toBe(1);
    expect(reported.outputs.decision).toBe('block');
    expect(reported.report).toMatchObject({
      event: 'merge_group',
      commit: queued.sha,
      baseline: { commit: base, reason: 'the base of the merge group' },
      policy: { source: 'base-commit', commit: base },
    });
    expect(github.statuses(queued.sha)).toMatchObject([{ context: 'ML Test Score', state: 'failure' }]);
    expect(github.comments(8)).toEqual([]);
    expect(repository.records()).toHaveLength(1);
    expect(github.violations).toEqual([]);
  },
);
