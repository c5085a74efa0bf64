import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onBranch } from './support/events.ts';
import { configuration, project } from './support/project.ts';
import { createWorld, type World } from './support/world.ts';

/** Two models in one repository, of which one cannot be monitored. */

const table = (shift: number): string =>
  `x,y,label\n${Array.from({ length: 4000 }, (_, at) => `${(at % 4) + shift},${(at % 3) + shift},${at % 2 ? 'a' : 'b'}`).join('\n')}\n`;

const monitored = configuration(`  serving: data/serving.csv
  label: label
tests:
  monitor/skew: { limit: 0.2, when: schedule, max-age: 3650d }
  monitor/dependencies: { when: push }
`);

const model = (name: string, files: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(project({ 'data/train.csv': table(0), 'ml-test-score.yml': monitored, ...files })).map(
    ([path, text]) => [`models/${name}/${path}`, text],
  );

const monorepo = (): Record<string, string> => ({
  'ml-test-score.yml': 'models: ["models/*"]\nhistory: { branch: scores }\n',
  ...Object.fromEntries([
    ...model('bears', {
      'data/serving.csv': table(0),
      'ml-test-score.yml': monitored.replace('metrics:', 'metrcis:'),
    }),
    ...model('foxes', { 'data/serving.csv': table(5) }),
  ]),
});

const monitor = ({ repository, run }: World, inputs: Readonly<Record<string, string>> = {}) =>
  run(onBranch(repository, 'schedule'), {
    inputs: { command: 'monitor', ...inputs },
    // A step before it brings what was served since.
    before: (workspace) => appendFileSync(join(workspace, 'models/foxes/data/serving.csv'), '1,1,a\n'),
  });

test('a model with a broken file does not keep the other from being monitored; it is told on its line', async () => {
  const world = await createWorld(monorepo());
  const { repository, github } = world;
  const done = await monitor(world, { fail: 'false' });
  expect(done.log).not.toContain('a bug in ML Test Score');
  expect(done.status).toBe(1);
  expect(done.outputs).toMatchObject({ decision: 'block', failing: '["monitor/skew"]' });
  expect(done.commands.find(({ name }) => name === 'error')).toMatchObject({
    properties: { file: 'models/bears/ml-test-score.yml', line: '2' },
    value: expect.stringContaining('unknown key `metrcis`'),
  });
  expect(github.issues()).toMatchObject([{ state: 'OPEN', title: 'ML Test Score: monitor/skew fails for foxes' }]);
  expect(done.summary).toContain('`bears` was not monitored');
  const [blocks] = done.commands.filter(({ properties }) => properties.title?.includes('monitor/skew'));
  expect(blocks?.value).toMatch(/^fail: training and serving differ/);
  expect(blocks?.value).not.toContain('expected passes');
  expect(repository.records('scores').map(({ model: name, scope }) => [name, scope])).toEqual([
    ['foxes', 'monitoring'],
  ]);
  expect(github.violations).toEqual([]);
});

test('a failure soon after the issue was closed opens it again; a later one opens a new one', async () => {
  const world = await createWorld(monorepo());
  const { repository, github } = world;
  await monitor(world);
  repository.push('main', { 'models/foxes/data/serving.csv': table(0) });
  await monitor(world);
  expect(github.issues()).toMatchObject([{ number: 1, state: 'CLOSED' }]);

  const closedDaysAgo = (days: number): void => {
    const closedAt = new Date(Date.now() - days * 86_400_000).toISOString();
    Object.assign(github.issues()[0] as object, { closedAt });
  };
  closedDaysAgo(29);
  repository.push('main', { 'models/foxes/data/serving.csv': table(5) });
  await monitor(world);
  expect(github.issues()).toMatchObject([{ number: 1, state: 'OPEN', stateReason: 'REOPENED' }]);

  repository.push('main', { 'models/foxes/data/serving.csv': table(0) });
  await monitor(world);
  closedDaysAgo(31);
  repository.push('main', { 'models/foxes/data/serving.csv': table(5) });
  await monitor(world);
  expect(github.issues()).toMatchObject([
    { number: 1, state: 'CLOSED' },
    { number: 2, state: 'OPEN' },
  ]);
  expect(github.violations).toEqual([]);
});
