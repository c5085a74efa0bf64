import { expect, test } from 'vitest';
import { createLocal, runCommandLine } from './support/command-line.ts';
import { type Event, onBranch, push } from './support/events.ts';
import { configuration, gate, newerData, project } from './support/project.ts';
import { temporary } from './support/temporary.ts';
import { createWorld } from './support/world.ts';

/** The MLOps level, read from what jobs have left in the history. */

interface Told {
  readonly known: boolean;
  readonly reason?: string;
  readonly operations?: {
    readonly runs: number;
    readonly triggers: Readonly<Record<string, number>>;
    readonly steps: Readonly<Record<string, { readonly count: number }>>;
  };
  readonly levels: Readonly<
    Record<'google' | 'azure', { readonly level?: number; readonly missing?: readonly string[] }>
  >;
}

const served = configuration(`  serving: data/test.csv
  label: label
tests:
  infra/unit-tests: { run: 'true' }
  infra/integration: { run: 'true' }
  monitor/dependencies: { run: 'true' }
model: penguins
${gate}promote: { to: github-releases, stage: [staging, production] }
`);

const dispatched = (event: Event, action: string): Event => ({
  ...event,
  payload: { ...(event.payload as Record<string, unknown>), action },
});

test('jobs are told apart by what started them, in one job and in two, and a version counts once', async () => {
  const world = await createWorld(project({ 'ml-test-score.yml': served }));
  const { repository, github, run } = world;
  const first = await run(push(repository, 'main', null));
  expect(first.status, first.log).toBe(0);
  // Nothing was recorded before it.
  expect(first.report).not.toHaveProperty('level');

  repository.push('main', { 'data/train.csv': newerData });
  const scheduled = await run(onBranch(repository, 'schedule'), {
    token: github.tokens.read,
    inputs: { promote: 'false', comment: 'false' },
  });
  expect(scheduled.status, scheduled.log).toBe(0);
  expect(scheduled.report?.level).toMatchObject({ google: 0, azure: 1, runs: 1 });
  expect(scheduled.summary).toContain('<summary>MLOps level: Google 0 of 2, Azure 1 of 4</summary>');
  const { runId } = scheduled;
  const jobs = [{ command: 'report' }, { command: 'promote' }, { command: 'promote', stage: 'production' }];
  for (const inputs of jobs) {
    const job = await run(onBranch(repository, 'schedule'), { runId, inputs });
    expect(job.status, job.log).toBe(0);
  }
  const retrained = await run(dispatched(onBranch(repository, 'repository_dispatch'), 'ml-test-score-retrain'));
  expect(retrained.status, retrained.log).toBe(0);
  expect(repository.records().at(-1)).toMatchObject({
    event: 'repository_dispatch',
    eventType: 'ml-test-score-retrain',
  });
  const watched = await run(onBranch(repository, 'schedule'), { inputs: { command: 'monitor', fail: 'false' } });
  expect(watched.status, watched.log).toBe(0);

  const { known, operations, levels } = runCommandLine(['explain', 'level', '--json'], repository.work).json() as Told;
  expect(known).toBe(true);
  expect(operations).toMatchObject({
    runs: 4,
    triggers: { push: 1, data: 1, schedule: 1, monitoring: 1, message: 0, manual: 0 },
    steps: {
      training: { count: 3 },
      retraining: { count: 2 },
      recovery: { count: 1 },
      monitoring: { count: 1 },
      delivery: { count: 2 },
      deployment: { count: 1 },
      trial: { count: 0 },
      lineage: { count: 1 },
    },
  });
  expect(levels.azure).toMatchObject({ level: 1, missing: ['reproducibility'] });
  expect(levels.google.missing).toContain('data-validation');
  const text = runCommandLine(['explain', 'level', '-C', repository.work], repository.folder);
  expect(text.status).toBe(0);
  expect(text.stdout).toContain('MLOps level: Google 0 of 2, Azure 1 of 4');
  expect(text.stdout).toMatch(/schedule with changed data 1/);
});

test('without a repository or a record it explains the levels, and claims nothing', () => {
  const nowhere = runCommandLine(['explain', 'level', '--json'], temporary());
  expect(nowhere.status).toBe(0);
  expect(nowhere.json()).toMatchObject({ known: false, reason: expect.stringContaining('git') });
  const { call } = createLocal(project());
  const first = call('explain', 'level');
  expect(first.status).toBe(0);
  expect(first.stdout).toContain('MLOps level: not known here');
  expect(first.stdout).toContain('no run of');
  expect(first.stdout).toContain('workflows/retrain.yml');
  // A local run is started by hand, and proves nothing.
  expect(call('run').status).toBe(0);
  const after = call('explain', 'level', '--json').json() as Told;
  expect(after).toMatchObject({
    operations: { runs: 1, triggers: { manual: 1 }, steps: { training: { count: 0 } }, tests: {} },
    levels: { google: { level: 0 }, azure: { level: 0 } },
  });
});
