import { expect, test } from 'vitest';
import { type Event, onBranch } from '../integration/support/events.ts';
import { copied, createWorld, type World } from './support/act.ts';
import { configuration, pythonProject } from './support/project.ts';

/** Data that are not in the repository: a step of the repository's own fetches them from where they are kept, here a branch. */
const fetching = `name: Set up training
description: Fetches the data.
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        git fetch --quiet --depth=1 origin data
        mkdir -p data
        git archive FETCH_HEAD:store | tar -x -C data
`;

/** Two classes that the second column tells apart; \`shift\` moves all of them. */
const table = (shift: number, rows = 2000): string => {
  const cells = Array.from({ length: rows }, (_, index) => {
    const isB = index % 2 === 1;
    return [(index % 5) + shift, (index % 3) + (isB ? 4 : 0) + shift, isB ? 'b' : 'a'].join(',');
  });
  return `x,y,label\n${cells.join('\n')}\n`;
};

const monitored = configuration(`  serving: data/serving.csv
  label: label
tests:
  monitor/skew: { limit: 0.2 }
gate:
  metrics:
    accuracy: { minimum: 0.9 }
promote: { to: github-releases }
`);

async function createMonitored(): Promise<World> {
  const files = pythonProject({
    '.gitignore': 'build/\n/data/\n',
    '.github/actions/setup-training/action.yml': fetching,
    'ml-test-score.yml': monitored,
    ...copied('monitor', 'retrain'),
  });
  const { 'data/train.csv': _, 'data/test.csv': __, ...kept } = files;
  const world = await createWorld(kept);
  bring(world, { train: table(0), test: table(0, 200), serving: table(0, 2001) });
  return world;
}

/** New data are where data are kept. Nothing is committed to main. */
const bring = ({ repository }: World, files: Readonly<Record<string, string>>): string =>
  repository.push(
    'data',
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`store/${name}.csv`, text])),
    'More data',
  );

const onSchedule = ({ repository }: World): Event => onBranch(repository, 'schedule');
const issueOf = ({ github }: World) => github.issues()[0];
const retrained = {
  'score/score': 'success',
  'report/report': 'success',
  'promote/promote': 'success',
} as const;

test('drift opens an issue and asks once for a new model, which is trained, gated and promoted; then the issue is closed', async () => {
  const world = await createMonitored();
  const { repository, github, run } = world;
  expect((await run('retrain', onSchedule(world))).jobs).toEqual({ 'retrain/look': 'success', ...retrained });

  bring(world, { serving: table(3, 2001) });
  const first = await run('monitor', onSchedule(world));
  expect(first.jobs).toEqual({ 'monitor/monitor': 'failure' });
  expect(first.outputs.failing).toBe('["monitor/skew"]');
  expect(first.log).not.toContain(' right');
  expect(github.issues()).toMatchObject([{ number: 1, state: 'OPEN', title: expect.stringContaining('monitor/skew') }]);
  expect(issueOf(world)?.body).toContain('A retraining was asked for at');
  const asked = github.dispatches.filter(({ type }) => type === 'ml-test-score-retrain');
  expect(asked).toMatchObject([{ payload: { model: 'penguins', tests: ['monitor/skew'] } }]);

  const second = await run('monitor', onSchedule(world));
  expect(second.jobs).toEqual({ 'monitor/monitor': 'failure' });
  expect(github.issues()).toHaveLength(1);
  expect(issueOf(world)?.body).toContain('seen 2 times');
  expect(github.dispatches.filter(({ type }) => type === 'ml-test-score-retrain')).toHaveLength(1);
  expect(second.log).toContain('another one is asked for 1d later at the earliest');

  // What GitHub starts for the event: the people who label have brought data of today.
  bring(world, { train: table(3), test: table(3, 200) });
  const event = onBranch(repository, 'repository_dispatch');
  const retraining = await run('retrain', {
    ...event,
    payload: {
      ...(event.payload as object),
      action: 'ml-test-score-retrain',
      client_payload: asked[0]?.payload,
    },
  });
  expect(retraining.jobs).toMatchObject(retrained);
  expect(retraining.outputs['promoted-version']).toBe('1.1.0');

  const third = await run('monitor', onSchedule(world));
  expect(third.jobs).toEqual({ 'monitor/monitor': 'success' });
  expect(github.issues()).toMatchObject([{ number: 1, state: 'CLOSED', stateReason: 'COMPLETED' }]);
  expect(github.comments(1)).toHaveLength(1);
  expect(repository.records().map(({ event: by, scope, promoted }) => [by, scope, promoted])).toEqual([
    ['schedule', undefined, '1.0.0'],
    ['schedule', 'monitoring', null],
    ['schedule', 'monitoring', null],
    ['repository_dispatch', undefined, '1.1.0'],
    ['schedule', 'monitoring', null],
  ]);
  expect(github.violations).toEqual([]);
});

test('on a schedule nothing is trained while the data are the same; new data are trained on, gated and promoted', async () => {
  const world = await createMonitored();
  const { repository, github, run } = world;
  const commit = repository.commitOf('main');
  const first = await run('retrain', onSchedule(world));
  expect(first.jobs).toEqual({ 'retrain/look': 'success', ...retrained });
  expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);

  const same = await run('retrain', onSchedule(world));
  expect(same.jobs).toEqual({ 'retrain/look': 'success' });
  expect(same.outputs.changed).toBe('false');

  bring(world, { train: table(0, 3000) });
  const changed = await run('retrain', onSchedule(world));
  expect(changed.log).toMatch(/data\/train\.csv: other content: \d+ → \d+ bytes/);
  expect(changed.jobs).toEqual({ 'retrain/look': 'success', ...retrained });
  // The same code, and another model: a version of its own.
  expect(repository.tags()).toContain('penguins@v1.1.0');
  expect(repository.commitOf('penguins@v1.1.0')).not.toBe(commit);
  expect(github.dispatches.map(({ type, payload }) => [type, (payload as { version: string }).version])).toEqual([
    ['model-promoted', '1.0.0'],
    ['model-promoted', '1.1.0'],
  ]);

  // Labels that went wrong: trained, not promoted.
  bring(world, { train: table(0, 3000).replaceAll(/,([ab])$/gm, (_, label) => (label === 'a' ? ',b' : ',a')) });
  const worse = await run('retrain', onSchedule(world));
  expect(worse.jobs).toEqual({
    'retrain/look': 'success',
    'score/score': 'success',
    'report/report': 'failure',
  });
  expect(github.dispatches).toHaveLength(2);
  expect(repository.records().map(({ decision, promoted }) => [decision.outcome, promoted])).toEqual([
    ['allow', '1.0.0'],
    ['allow', '1.1.0'],
    ['block', null],
  ]);
  expect(github.violations).toEqual([]);
});
