import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onBranch, pullRequest, push } from './support/events.ts';
import { configuration, newerData, params, project } from './support/project.ts';
import { mainScored } from './support/scored.ts';
import { createWorld, type World } from './support/world.ts';

const table = (rows: readonly (readonly [number, number, string])[]): string =>
  `x,y,label\n${rows.map((row) => row.join(',')).join('\n')}\n`;
const many = (shift: number): string =>
  table(Array.from({ length: 4000 }, (_, index) => [(index % 4) + shift, (index % 3) + shift, index % 2 ? 'a' : 'b']));

/** The serving data are like the training data, or far from them. */
const same = many(0);
const drifted = many(5);

const monitored = configuration(`  serving: data/serving.csv
  label: label
tests:
  monitor/skew: { limit: 0.2, when: schedule, max-age: 3650d }
  monitor/dependencies: { when: push }
gate:
  metrics:
    accuracy: { minimum: 0.7 }
`);

const files = (more: Readonly<Record<string, string>> = {}) =>
  project({ 'data/train.csv': many(0), 'data/serving.csv': same, 'ml-test-score.yml': monitored, ...more });

const monitor = ({ repository, run }: World, inputs: Readonly<Record<string, string>> = {}, token?: string) =>
  run(onBranch(repository, 'schedule'), {
    inputs: { command: 'monitor', ...inputs },
    // A step before it brings what was served since.
    before: (workspace) => appendFileSync(join(workspace, 'data/serving.csv'), '1,1,a\n'),
    ...(token === undefined ? {} : { token }),
  });

const issuesOf = ({ github }: World) => github.issues();

test('a scheduled run opens an issue on drifted data, the next one updates it, and mended data close it; nothing is trained', async () => {
  const world = await mainScored(files());
  const { repository, github, run, first: before } = world;
  expect(world.pushed.status).toBe(0);

  repository.push('main', { 'data/serving.csv': drifted });
  const first = await monitor(world);
  expect(first.status).toBe(1);
  expect(first.log).not.toContain('right');
  expect(first.outputs).toMatchObject({ decision: 'block', failing: '["monitor/skew"]', score: '' });
  expect(first.outputs['monitor-score']).toMatch(/^\d/);
  expect(first.report?.training).toBeNull();
  expect(first.report?.tests.filter(({ execution }) => execution !== 'none').map(({ id }) => id)).not.toContain(
    'data/schema',
  );
  expect(issuesOf(world)).toMatchObject([
    { number: 1, state: 'OPEN', title: 'ML Test Score: monitor/skew fails for penguins' },
  ]);
  expect(first.summary).toContain('/issues/1)');
  expect(github.artifacts.map(({ name }) => name)).toContain('ml-test-score-penguins-1');

  github.requests.length = 0;
  const second = await monitor(world, { fail: 'false' });
  expect(second.status).toBe(0);
  expect(issuesOf(world)).toHaveLength(1);
  expect(issuesOf(world)[0]?.body).toContain('seen 2 times');
  expect(github.counted()).toHaveLength(2);

  // The two runs left records, which are no baseline of the next push, and no badge.
  const records = repository.records();
  expect(records.map(({ scope }) => scope)).toEqual([undefined, 'monitoring', 'monitoring']);
  expect(records[1]).toMatchObject({ metrics: {}, training: null, event: 'schedule' });
  const drift = repository.commitOf('main');
  repository.push('main', { 'data/serving.csv': same });
  const pushed = await run(push(repository, 'main', drift));
  expect(pushed.report?.baseline.commit).toBe(before);
  expect(pushed.report?.baseline.age).toBe(1);
  // What the schedule found counts where `when` keeps the test from this run.
  expect(pushed.report?.tests.find(({ id }) => id === 'monitor/skew')).toMatchObject({
    execution: 'none',
    carried: { outcome: 'fail', event: 'schedule', commit: drift },
  });

  const third = await monitor(world);
  expect(third.status).toBe(0);
  expect(third.outputs).toMatchObject({ decision: 'allow', failing: '[]' });
  expect(third.report?.tests.find(({ id }) => id === 'monitor/skew')).toMatchObject({
    outcome: 'pass',
    summary: expect.stringContaining('agree'),
  });
  expect(issuesOf(world)).toMatchObject([{ number: 1, state: 'CLOSED' }]);
  expect(github.comments(1)).toHaveLength(1);
  expect(repository.read('refs/heads/ml-test-score', 'badges/penguins.json')).toContain('/ 7');
  const tip = repository.commitOf('main');
  repository.push('main', { 'README.md': 'A plane.\n' });
  const earned = await run(push(repository, 'main', tip));
  expect(earned.report?.tests.find(({ id }) => id === 'monitor/skew')).toMatchObject({
    points: 1,
    carried: { outcome: 'pass', event: 'schedule' },
  });
  expect(github.violations).toEqual([]);
});

test('a retraining is asked for once within the cooldown', async () => {
  const world = await mainScored(files({ 'data/serving.csv': drifted }));
  const { repository, github, run } = world;
  expect(world.pushed.status).toBe(0);
  const inputs = { retrain: 'true', cooldown: '1h', fail: 'false' };

  const first = await monitor(world, inputs);
  expect(github.dispatches).toEqual([
    {
      type: 'ml-test-score-retrain',
      payload: {
        model: 'penguins',
        tests: ['monitor/skew'],
        run: `https://github.com/acme/penguins/actions/runs/${first.runId}`,
      },
    },
  ]);
  expect(issuesOf(world)[0]?.body).toContain('A retraining was asked for at');
  const second = await monitor(world, inputs);
  expect(github.dispatches).toHaveLength(1);
  expect(second.log).toContain('another one is asked for 1h later at the earliest');

  // Where the issue is gone, the record of the retraining tells.
  github.state.issues.clear();
  expect((await run(onBranch(repository, 'repository_dispatch'))).status).toBe(0);
  const third = await monitor(world, inputs);
  expect(github.dispatches).toHaveLength(1);
  expect(third.log).toContain('A retraining ran at');
  expect(github.violations).toEqual([]);
});

test('without permissions the verdict stands, and the log names what is missing', async () => {
  const world = await createWorld(files({ 'data/serving.csv': drifted }));
  const { github } = world;
  const unissued = await monitor(world, { retrain: 'true' }, github.tokens.none);
  expect(unissued.status).toBe(1);
  expect(unissued.outputs).toMatchObject({ decision: 'block', failing: '["monitor/skew"]' });
  expect(unissued.messages('warning')).toContain('`issues: write`');
  expect(issuesOf(world)).toEqual([]);
  expect(github.dispatches).toEqual([]);

  // A retraining that GitHub refuses is not said to be on its way.
  github.failNext({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
    match: ({ operation }) => operation === 'repos/create-dispatch-event',
  });
  const refused = await monitor(world, { retrain: 'true' });
  expect(refused.messages('warning')).toContain('`contents: write`');
  expect(issuesOf(world)[0]?.body).not.toContain('was asked for');
  expect(issuesOf(world)[0]?.body).toContain('contents: write');
  await monitor(world, { retrain: 'true' });
  expect(github.dispatches).toHaveLength(1);
});

test('on a pull request there is nothing to monitor; on another branch no issue is kept', async () => {
  const world = await createWorld(files({ 'data/serving.csv': drifted }));
  const { repository, run } = world;
  repository.push('column', { 'params.json': params.good });
  const inputs = { command: 'monitor' };
  const pull = await run(pullRequest(repository, repository.openPullRequest(3, 'column')), { inputs });
  expect(pull.status).toBe(1);
  expect(pull.messages('error')).toContain('this is a run of pull_request');

  const other = await run(onBranch(repository, 'workflow_dispatch', 'column'), { inputs });
  expect(other.outputs).toMatchObject({ decision: 'allow' });
  expect(issuesOf(world)).toEqual([]);
  expect(other.log).toContain('no issues: only runs of main keep them');
});

test('`changed` compares the declared data with the last full record', async () => {
  const world = await createWorld(files());
  const { repository, run } = world;
  const ask = async () => {
    const done = await run(onBranch(repository, 'schedule'), { inputs: { command: 'changed' } });
    expect(done.status).toBe(0);
    return done;
  };
  const none = await ask();
  expect(none.outputs).toMatchObject({ changed: 'true', decision: '' });
  expect(none.log).toContain('there is no record of penguins yet');

  expect((await run(push(repository, 'main', null))).status).toBe(0);
  expect((await ask()).outputs.changed).toBe('false');
  // Other data that are served, and a record of monitoring, are no reason.
  repository.push('main', { 'data/serving.csv': drifted });
  await monitor(world);
  expect((await ask()).outputs.changed).toBe('false');

  repository.push('main', { 'data/train.csv': newerData.replaceAll('x,y,label', 'x,z,label') });
  const changed = await ask();
  expect(changed.outputs.changed).toBe('true');
  expect(changed.log).toMatch(/data\/train\.csv: other content: \d+ → \d+ bytes/);
  expect(changed.log).toContain('column y removed');
  expect(changed.log).toContain('column z added');

  repository.push('main', { 'ml-test-score.yml': 'train: node train.js\nmetrics: build/metrics.json\n' });
  const undeclared = await run(onBranch(repository, 'schedule'), { inputs: { command: 'changed' } });
  expect(undeclared.status).toBe(1);
  expect(undeclared.messages('error')).toContain('no data are declared');
});
