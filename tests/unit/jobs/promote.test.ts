import { expect, test } from 'vitest';
import type { Trigger } from '../../../src/event.ts';
import type { Runner } from '../../../src/inputs.ts';
import { promotedRun, promotedRunId, refuseAskedBy } from '../../../src/jobs/promoted-run.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

const trigger = (changes: Partial<Trigger> = {}): Trigger => ({
  event: 'push',
  pullRequest: null,
  commit: 'a'.repeat(40),
  branch: 'main',
  defaultBranch: 'main',
  before: null,
  forced: false,
  mergeGroupBase: null,
  workflowRun: null,
  ...changes,
});
const runner = (changes: Partial<Trigger> = {}): Runner => ({
  trigger: trigger(changes),
  workspace: '/w',
  repository: 'acme/penguins',
  runId: '100',
  attempt: 1,
  actor: 'ana',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runUrl: 'https://github.com/acme/penguins/actions/runs/100',
  temporary: null,
  environment: 'github-hosted',
  stepSummary: null,
});

const answer = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 90,
  run_attempt: 2,
  event: 'push',
  head_sha: 'a'.repeat(40),
  head_branch: 'main',
  head_repository: { full_name: 'acme/penguins' },
  html_url: 'https://github.com/acme/penguins/actions/runs/90',
  created_at: '2026-11-21T10:00:00Z',
  ...changes,
});
const look = (changes: Readonly<Record<string, unknown>> = {}) =>
  promotedRun({ request: async () => ({ data: answer(changes) }) }, runner(), '90');

test.each([
  ['an input wins', '7', {}, '7'],
  ['the run that ended', null, { event: 'workflow_run', workflowRun: { id: '90' } as Trigger['workflowRun'] }, '90'],
  ['this very run', null, {}, '100'],
])('%s', (_, asked, changes, id) => {
  expect(promotedRunId(asked, runner(changes))).toBe(id);
});

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'])(
  '%s moves nothing',
  (event) => {
    for (const command of ['promote', 'rollback'])
      expect(() => refuseAskedBy(runner({ event }), command)).toThrow(`does not run on \`${event}\``);
  },
);

test.each(['push', 'workflow_run', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'deployment'])(
  '%s may ask',
  (event) => {
    expect(() => refuseAskedBy(runner({ event }), 'promote')).not.toThrow();
  },
);

test('a run is what GitHub tells of it', async () => {
  expect(await look()).toMatchObject({ id: '90', attempt: 2, headCommit: 'a'.repeat(40), headBranch: 'main' });
  // Names of repositories know no case.
  expect((await look({ head_repository: { full_name: 'Acme/Penguins' } })).id).toBe('90');
});

test.each([
  [{ event: 'pull_request' }, /the event pull_request promotes nothing/],
  [{ event: 'workflow_run' }, /the event workflow_run promotes nothing/],
  [{ event: 'local' }, /the event local promotes nothing/],
  [{ head_repository: { full_name: 'stranger/penguins' } }, /it is of stranger\/penguins, and this is acme\/penguins/],
  [{ head_repository: null }, /a repository that was deleted/],
  [{ id: 91 }, /GitHub answered with the run 91/],
  [{ head_sha: 'main' }, /no commit/],
])('%j is refused', async (changes, said) => {
  await expect(look(changes)).rejects.toThrow(ConfigurationError);
  await expect(look(changes)).rejects.toThrow(said);
});

test.each([
  [404, 'check `run-id`, and give the job the permission `actions: read`'],
  [502, 'run it again in some minutes'],
])('an answer %i says what to do', async (status, said) => {
  const request = async (): Promise<never> => {
    throw Object.assign(new Error('no'), { status, response: { headers: {}, data: {} } });
  };
  await expect(promotedRun({ request }, runner(), '90')).rejects.toThrow(said);
});
