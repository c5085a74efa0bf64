import { expect, test } from 'vitest';
import { onBranch, pullRequest, push } from './support/events.ts';
import { configuration, params, project } from './support/project.ts';
import { createWorld } from './support/world.ts';

const check = `import { existsSync } from 'node:fs';
console.log('the costly command ran');
process.exit(existsSync('broken') ? 1 : 0);
`;

const limited = configuration(`tests:
  infra/canary: { run: node check.js, when: schedule }
  monitor/quality: { run: node check.js, when: { events: schedule } }
gate:
  require: [infra/canary]
`);

test('a test of the schedule does not run on a push; its last result there counts for the gate, and for the score where it monitors', async () => {
  const { repository, run } = await createWorld(project({ 'check.js': check, 'ml-test-score.yml': limited }));
  const commit = repository.commitOf('main');
  const testOf = (done: Awaited<ReturnType<typeof run>>, id: string) =>
    done.report?.tests.find((candidate) => candidate.id === id);

  const first = await run(push(repository, 'main', null));
  expect(first.log).not.toContain('the costly command ran');
  expect(first.status).toBe(1);
  expect(first.report?.decision.reasons).toMatchObject([{ kind: 'test', subject: 'infra/canary' }]);
  expect(first.report?.decision.reasons[0]?.found).toContain('there is no result of main yet');

  const scheduled = await run(onBranch(repository, 'schedule'));
  expect(scheduled.log).toContain('the costly command ran');
  expect(scheduled.status).toBe(0);
  expect(testOf(scheduled, 'infra/canary')).toMatchObject({ points: 1, execution: 'automated', outcome: 'pass' });

  repository.push('main', { 'README.md': 'A plane.\n' });
  const carrying = await run(push(repository, 'main', commit));
  expect(carrying.log).not.toContain('the costly command ran');
  expect(carrying.status).toBe(0);
  const carried = { outcome: 'pass', event: 'schedule', commit, expired: false };
  expect(testOf(carrying, 'infra/canary')).toMatchObject({ points: 0, execution: 'none', outcome: null, carried });
  expect(testOf(carrying, 'monitor/quality')).toMatchObject({ points: 1, execution: 'none', outcome: null, carried });
  expect(testOf(carrying, 'monitor/quality')?.carried?.url).toMatch(new RegExp(`/actions/runs/${scheduled.runId}$`));
  expect(carrying.report?.changedTests).toEqual([]);
  expect(carrying.summary).toMatch(
    /Carried from earlier runs.*✅ `monitor\/quality`: pass, from the scheduled run of/s,
  );
  // What was carried is not carried again: the record of this run says that the test did not run.
  expect(repository.records().at(-1)?.tests['monitor/quality']).toEqual({
    points: 1,
    execution: 'none',
    outcome: null,
  });

  repository.push('column', { 'params.json': params.good });
  const pull = await run(pullRequest(repository, repository.openPullRequest(3, 'column')));
  expect(pull.status).toBe(0);
  expect(testOf(pull, 'infra/canary')).toMatchObject({ points: 0, carried });

  repository.push('main', { broken: '' });
  expect((await run(onBranch(repository, 'schedule'))).status).toBe(1);
  const before = repository.commitOf('main');
  repository.push('main', { 'README.md': 'A flat plane.\n' });
  const blocked = await run(push(repository, 'main', before));
  expect(blocked.status).toBe(1);
  expect(blocked.report?.decision.reasons[0]?.found).toMatch(/^fail, from the scheduled run of/);
  expect(testOf(blocked, 'monitor/quality')).toMatchObject({ points: 0, carried: { outcome: 'fail' } });
});
