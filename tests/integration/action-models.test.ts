import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeGroup, onBranch, pullRequest, push } from './support/events.ts';
import { configuration, gate, params, project } from './support/project.ts';
import { mainScored } from './support/scored.ts';
import { createWorld, type World } from './support/world.ts';

/** Three models in one repository, each a project of its own. */
const names = ['bears', 'foxes', 'seals'] as const;

function monorepo(files: Readonly<Record<string, string>> = {}): Record<string, string> {
  const models = names.flatMap((name) =>
    Object.entries(
      project({ 'ml-test-score.yml': configuration(`paths: { application: web/${name}/** }\n${gate}`) }),
    ).map(([path, text]): [string, string] => [`models/${name}/${path}`, text]),
  );
  return {
    ...Object.fromEntries(models),
    'ml-test-score.yml': 'models: ["models/*"]\nhistory: { branch: scores }\n',
    'web/foxes/app.js': '// calls the model\n',
    ...files,
  };
}

async function openPullRequest(world: World, files: Readonly<Record<string, string>>): Promise<void> {
  world.github.addPullRequest({ number: 12, headBranch: 'change', headSha: world.repository.push('change', files) });
}

const trainings = (log: string): number => log.match(/\d+ of \d+ right/g)?.length ?? 0;
const list = (workspace: string): { name: string; decision: string; score: number | null; report: string | null }[] =>
  JSON.parse(readFileSync(join(workspace, '.ml-test-score/models.json'), 'utf8')).models;

test('only the touched model is trained, the others are shown with their last record, in one comment', async () => {
  const world = await mainScored(monorepo());
  const { repository, github, run, pushed: first } = world;
  expect(first.messages('error')).toBe('');
  expect(first.status).toBe(0);
  expect(trainings(first.log)).toBe(3);
  // A path that matches nothing would read as a model that no change touches.
  expect(first.messages('warning')).toContain(
    'models/bears/ml-test-score.yml: `paths.application`: "web/bears/**" matches no file',
  );
  expect(first.messages('warning')).not.toContain('web/foxes');
  expect(list(first.workspace).map(({ name, decision }) => [name, decision])).toEqual(
    names.map((name) => [name, 'allow']),
  );
  expect(first.outputs).toMatchObject({
    decision: 'allow',
    report: join(first.workspace, '.ml-test-score/models.json'),
  });
  expect(
    repository
      .records('scores')
      .map(({ model }) => model)
      .sort(),
  ).toEqual([...names]);
  // All records of a run are one commit.
  expect(repository.refs('refs/heads/ml-test-score')).toEqual([]);
  expect(repository.read('scores', 'README.md')).toContain('History');
  expect(github.artifacts.map(({ name }) => name).sort()).toEqual(names.map((name) => `ml-test-score-${name}-1`));

  await openPullRequest(world, { 'models/foxes/params.json': params.poor });
  const refs = repository.openPullRequest(12, 'change');
  const asked = github.counted().length;
  const worse = await run(pullRequest(repository, refs));
  expect(trainings(worse.log)).toBe(1);
  expect(github.counted().length - asked).toBeLessThanOrEqual(6);
  expect(worse.status).toBe(1);
  expect(worse.outputs.decision).toBe('block');
  const [comment, ...more] = github.comments(12);
  expect(more).toEqual([]);
  expect(worse.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
  expect(comment?.body).toMatch(/^<!-- ml-test-score model=\* [^\n]*-->\n### ❌ Blocked: 1 of 1 model blocks/);
  expect(comment?.body).toMatch(/\| `foxes` \| ❌ blocked \| .*`accuracy`: expected at least 0\.7, found 0\.6/);
  expect(comment?.body).toContain('2 models not trained for this change');
  expect(comment?.body).toMatch(/- `seals`: \S+ of 7, allowed, \d{4}-\d\d-\d\d, `[0-9a-f]{7}`/);
  expect(worse.summary).toContain('### ❌ Blocked');

  // The same comment is corrected where a push takes the change back, and only application code is left.
  repository.push('change', { 'models/foxes/params.json': params.fair, 'web/foxes/app.js': '// calls it twice\n' });
  const back = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(trainings(back.log)).toBe(0);
  expect(back.status).toBe(0);
  expect(back.outputs).toMatchObject({ decision: 'allow', score: '' });
  expect(github.comments(12)).toHaveLength(1);
  expect(github.comments(12)[0]?.body).toContain('### ✅ Allowed: this change touches none of 3 models');
  expect(github.comments(12)[0]?.body).toMatch(/- `foxes`: .* · application code changed: web\/foxes\/app\.js/);

  const refsNow = repository.openPullRequest(12, 'change');
  const queued = await run(mergeGroup(repository, refsNow, repository.commitOf('main')));
  expect(trainings(queued.log)).toBe(0);
  expect(queued.status).toBe(0);
  expect(repository.records('scores')).toHaveLength(3);
  expect(github.violations).toEqual([]);
});

test('a push to main trains what it touches, a dispatch all, the root file all; one commit of records each', async () => {
  const { repository, run, first: before } = await mainScored(monorepo());
  repository.push('main', { 'models/seals/params.json': params.good, 'README.md': 'words\n' });
  const touched = await run(push(repository, 'main', before));
  expect(trainings(touched.log)).toBe(1);
  expect(touched.summary).toMatch(/`accuracy` 1 \(base 0\.8\)/);
  const dispatched = await run(onBranch(repository, 'workflow_dispatch'));
  expect(trainings(dispatched.log)).toBe(3);
  const records = repository.records('scores');
  expect(records.map(({ model }) => model).sort()).toEqual([
    'bears',
    'bears',
    'foxes',
    'foxes',
    'seals',
    'seals',
    'seals',
  ]);

  const older = repository.commitOf('main');
  repository.push('main', { 'ml-test-score.yml': '# all\nmodels: ["models/*"]\nhistory: { branch: scores }\n' });
  expect(trainings((await run(push(repository, 'main', older))).log)).toBe(3);
});

test('a model that is broken blocks by its own line, and the others are judged all the same', async () => {
  const world = await mainScored(monorepo());
  const { repository, github, run } = world;
  await openPullRequest(world, {
    'models/bears/ml-test-score.yml': 'train: node train.js\nmetrcis: build/metrics.json\n',
    'models/foxes/train.js': 'process.exit(3)\n',
    'models/seals/params.json': params.good,
  });
  const broken = await run(pullRequest(repository, repository.openPullRequest(12, 'change')), {
    inputs: { fail: 'false' },
  });
  expect(broken.status).toBe(1);
  const errors = broken.commands.filter(({ name }) => name === 'error');
  expect(errors[0]).toMatchObject({
    properties: { file: 'models/bears/ml-test-score.yml', line: '2' },
    value: expect.stringContaining('unknown key `metrcis`'),
  });
  const body = github.comments(12)[0]?.body ?? '';
  expect(body).toContain('### ❌ Blocked: 2 of 3 models block');
  expect(body).toMatch(
    /\| `bears` \| ❌ not judged \| {2}\| `models\/bears\/ml-test-score\.yml:2` unknown key `metrcis`.* → did you mean `metrics`\?/,
  );
  expect(body).toMatch(/\| `foxes` \| ❌ blocked \|/);
  expect(body).toMatch(/\| `seals` \| ✅ allowed \| .*`accuracy` 1 \(base 0\.8\)/);
  expect(list(broken.workspace).map(({ name, decision }) => [name, decision])).toEqual([
    ['foxes', 'block'],
    ['seals', 'allow'],
    ['bears', 'block'],
  ]);
});

test('the matrix: `models` lists what is touched, each job trains its part', async () => {
  const world = await mainScored(monorepo());
  const { repository, github, run } = world;
  await openPullRequest(world, {
    'models/foxes/params.json': params.good,
    'models/seals/data/test.csv': 'x,y,label\n1,1,a\n',
  });
  const event = pullRequest(repository, repository.openPullRequest(12, 'change'));
  const asked = github.counted().length;
  const listed = await run(event, { inputs: { command: 'models' } });
  expect(listed.status).toBe(0);
  expect(github.counted().length).toBe(asked);
  expect(JSON.parse(listed.outputs.models as string)).toEqual([
    { name: 'foxes', config: 'models/foxes/ml-test-score.yml', reason: 'training code' },
    { name: 'seals', config: 'models/seals/ml-test-score.yml', reason: 'data' },
  ]);
  expect(listed.log).toContain('○ bears: not touched by this change');
  expect(listed.log).toContain('● seals: data: models/seals/data/test.csv');
  const matrix = JSON.parse(listed.outputs.matrix as string) as { name: string; models: string }[];
  expect(matrix).toEqual([
    { name: 'foxes', models: 'models/foxes/ml-test-score.yml' },
    { name: 'seals', models: 'models/seals/ml-test-score.yml' },
  ]);
  const sharded = await run(event, { inputs: { command: 'models', 'max-jobs': '1' } });
  expect(JSON.parse(sharded.outputs.matrix as string)).toEqual([
    { name: 'foxes and 1 more', models: 'models/foxes/ml-test-score.yml\nmodels/seals/ml-test-score.yml' },
  ]);

  const job = await run(event, { inputs: { models: matrix[0]?.models as string, comment: 'false' } });
  expect(job.status).toBe(0);
  expect(trainings(job.log)).toBe(1);
  expect(job.summary).toContain('### ✅ Allowed: `foxes`');
  expect(existsSync(join(job.workspace, 'models/foxes/.ml-test-score/facts.json'))).toBe(true);
  expect(github.comments(12)).toEqual([]);

  repository.push('change', { 'models/foxes/params.json': params.fair, 'models/seals/data/test.csv': '' });
  const none = await createWorld(monorepo());
  none.github.addPullRequest({
    number: 12,
    headBranch: 'change',
    headSha: none.repository.push('change', { 'README.md': 'words\n' }),
  });
  const untouched = pullRequest(none.repository, none.repository.openPullRequest(12, 'change'));
  expect((await none.run(untouched, { inputs: { command: 'models' } })).outputs).toMatchObject({
    models: '[]',
    matrix: '[]',
  });
  // A change that touches no model gets no comment.
  expect((await none.run(untouched)).status).toBe(0);
  expect(none.github.comments(12)).toEqual([]);
});

test('a root file that says more than which models there are is refused on its line', async () => {
  const { repository, run } = await createWorld(
    monorepo({ 'ml-test-score.yml': 'models: ["models/*"]\ngate: { score: 1 }\n' }),
  );
  const refused = await run(push(repository, 'main', null));
  expect(refused.status).toBe(1);
  expect(refused.commands.find(({ name }) => name === 'error')).toMatchObject({
    properties: { file: 'ml-test-score.yml', line: '2' },
    value: expect.stringContaining("expected in each model's own file"),
  });
  const one = await createWorld(monorepo());
  const input = await one.run(push(one.repository, 'main', null), { inputs: { train: 'node train.js' } });
  expect(input.messages('error')).toContain('input `train` is for one model');
});

test('a model that a pull request takes off the list is told as a loosening, though no other is touched', async () => {
  const listed = (...models: string[]): string =>
    `models: [${models.map((name) => `models/${name}`).join(', ')}]\nhistory: { branch: scores }\n`;
  const world = await createWorld(monorepo({ 'ml-test-score.yml': listed('bears', 'foxes') }));
  const { repository, github, run } = world;
  await openPullRequest(world, { 'ml-test-score.yml': listed('bears') });
  const done = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(done.messages('error')).toBe('');
  expect(done.status).toBe(0);
  const body = github.comments(12)[0]?.body ?? '';
  expect(body).toMatch(/loosens the policy[\s\S]*the model foxes .*models\/foxes\/ml-test-score\.yml.* is dropped/);
  expect(done.summary).toContain('the model foxes');
  expect(list(done.workspace).map(({ name, decision }) => [name, decision])).toEqual([['bears', 'allow']]);
  expect(github.violations).toEqual([]);
});
