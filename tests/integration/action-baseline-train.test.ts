import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../unit/support/git-repositories.ts';
import { pullRequest, push } from './support/events.ts';
import { configuration, gate, newerData, params, project } from './support/project.ts';
import type { JobOptions } from './support/runner.ts';
import { createWorld } from './support/world.ts';

/** `baseline: train`: a base without a record is trained in a work tree of its own, by the built Action. */

/** The small training, which also tells what of GitHub's it was given, and where it ran. */
const telling = `${project()['train.js']}
const given = Object.keys(process.env).filter((name) => /^(INPUT_|ACTIONS_)|^GITHUB_TOKEN$/.test(name));
const accuracy = right / testing.length;
writeFileSync('build/metrics.json', JSON.stringify({ accuracy, given: given.length, rows: training.length }));
console.log('trained in ' + process.cwd() + ' of ' + process.env.GITHUB_WORKSPACE);
`;
const training = (more = gate) => configuration(`baseline: train\n${more}`);

interface Sides {
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly main?: 'scored';
}

async function judged({ base, head, main }: Sides, options: JobOptions = {}) {
  const world = await createWorld(project({ 'train.js': telling, 'ml-test-score.yml': training(), ...base }));
  const { repository, github, run } = world;
  if (main === 'scored') await run(push(repository, 'main', null));
  github.addPullRequest({ number: 12, headBranch: 'change', headSha: repository.push('change', head) });
  const refs = repository.openPullRequest(12, 'change');
  const before = repository.refs('refs');
  const ended = await run(pullRequest(repository, refs), options);
  const accuracy = ended.report?.metrics.find(({ name }) => name === 'accuracy');
  const [comment] = github.comments(12);
  expect(repository.refs('refs')).toEqual(before);
  expect(github.violations).toEqual([]);
  // What was made for the base is gone.
  const temporary = readdirSync(repository.folder)
    .filter((name) => name.startsWith(`runner-${ended.runId}-`))
    .flatMap((name) => readdirSync(join(repository.folder, name, '_temp')));
  expect(temporary).toContain('event.json');
  expect(temporary.filter((name) => name.startsWith('base-commit'))).toEqual([]);
  return { ...world, ended, accuracy, comment, commit: refs.merge, base: repository.commitOf('main') };
}

const trainedHere = "the first parent of GitHub's merge commit; trained here, as it has no record";

test('the base is trained at fetch-depth: 1, in a work tree of its own, and its metrics are what the change is measured by', async () => {
  const { ended, accuracy, comment, base, repository } = await judged({
    base: { 'params.json': params.good },
    head: { 'params.json': params.fair },
  });
  expect(ended.report?.baseline).toMatchObject({
    commit: base,
    age: 0,
    reason: trainedHere,
    score: null,
    sections: null,
    trainedHere: true,
  });
  expect(accuracy).toMatchObject({ value: 0.8, baseline: 1, trend: 'worse', outcome: 'missed' });
  expect(ended.status).toBe(1);
  expect(ended.report?.decision.reasons).toMatchObject([{ subject: 'accuracy', kind: 'metric' }]);
  expect(ended.report?.changedTests).toEqual([]);
  expect(ended.report?.score).toMatchObject({ change: null, compared: 0 });
  expect(ended.report?.metrics.find(({ name }) => name === 'given')).toMatchObject({ value: 0, baseline: 0 });

  expect(comment?.body).toContain('of 7 (base not scored)');
  expect(comment?.body).toContain('| `accuracy` | 0.8 | 1 | −0.2 (−20%) ▼ worse |');
  expect(comment?.body).toContain('trained here, as it has no record)');
  expect(comment?.body).not.toContain('Tests that changed state');

  const said = ended.log.indexOf(
    `the base ${base.slice(0, 7)} has no record that can be used, so it is trained here too`,
  );
  const began = ended.log.indexOf(`::group::Train the base ${base.slice(0, 7)}`);
  expect(said).toBeGreaterThan(0);
  expect(began).toBeGreaterThan(said);
  const places = [...ended.log.matchAll(/trained in (\S+) of (\S+)/g)].map(([, place, workspace]) => [
    place,
    workspace,
  ]);
  expect(places).toHaveLength(2);
  expect(places[0]).toEqual([ended.workspace, ended.workspace]);
  expect(places[1]?.[0]).toContain('base-commit-');
  expect(places[1]?.[1]).toBe(places[1]?.[0]);
  expect(JSON.parse(readFileSync(join(ended.workspace, 'build/metrics.json'), 'utf8')).accuracy).toBe(0.8);
  expect(git(ended.workspace, ['status', '--porcelain', '--untracked-files=no'])).toBe('');
  expect(git(ended.workspace, ['rev-list', '--count', 'HEAD'])).toBe('1');
  expect(repository.records()).toEqual([]);
});

test('by its own command, metrics and data, and after its own `prepare`', async () => {
  const old = training().replace('train: node train.js', 'train: { run: node fit.js, prepare: node prepare.js }');
  const { ended, accuracy } = await judged({
    base: {
      'fit.js': telling.replaceAll('build/metrics.json', 'out.json').replace("'params.json'", "'chosen.json'"),
      'prepare.js': `import { copyFileSync } from 'node:fs';\ncopyFileSync('params.json', 'chosen.json');\n`,
      '.gitignore': 'build/\nchosen.json\nout.json\n',
      'ml-test-score.yml': old.replace('metrics: build/metrics.json', 'metrics: out.json'),
    },
    head: {
      'fit.js': 'process.exit(9);\n',
      'prepare.js': 'process.exit(9);\n',
      'params.json': params.good,
      'data/train.csv': newerData,
      'ml-test-score.yml': training(),
    },
  });
  expect(ended.report?.baseline.reason).toBe(trainedHere);
  expect(accuracy).toMatchObject({ value: 1, baseline: 0.8 });
  expect(ended.report?.metrics.find(({ name }) => name === 'rows')).toMatchObject({ value: 5, baseline: 8 });
  expect(ended.status).toBe(0);
});

test('data that is not in git is that of the work tree', async () => {
  const { 'data/train.csv': table = '', ...rest } = project({
    '.gitignore': 'build/\ndata/train.csv\n',
    'ml-test-score.yml': training(),
  });
  const { repository, run } = await createWorld(rest);
  repository.push('change', { 'params.json': params.good });
  const ended = await run(pullRequest(repository, repository.openPullRequest(12, 'change')), {
    before: (workspace) => writeFileSync(join(workspace, 'data/train.csv'), table),
  });
  expect(ended.report?.baseline).toMatchObject({ commit: repository.commitOf('main'), trainedHere: true });
  expect(readFileSync(join(ended.workspace, 'data/train.csv'), 'utf8')).toBe(table);
});

test('a record is there: nothing is trained twice', async () => {
  const { ended, base } = await judged({ base: {}, head: { 'params.json': params.good }, main: 'scored' });
  expect(ended.report?.baseline).toMatchObject({ commit: base, reason: "the first parent of GitHub's merge commit" });
  expect(ended.report?.baseline.score).not.toBeNull();
  expect(ended.log).not.toContain('Train the base');
});

test('a pull request cannot turn it off for its own run, and is told that it would', async () => {
  const { ended, comment } = await judged({
    base: { 'params.json': params.good },
    head: { 'params.json': params.fair, 'ml-test-score.yml': configuration() },
  });
  expect(ended.report?.baseline).toMatchObject({ trainedHere: true });
  expect(ended.status).toBe(1);
  expect(comment?.body).toContain('#### ⚠️ This pull request loosens the policy');
  expect(comment?.body).toContain('`baseline`: train → record');
});

test.each([
  {
    name: 'whose training fails',
    base: { 'train.js': "console.error('no such column: beak @octocat');\nprocess.exit(3);\n" },
    why: /could not be trained here: no such column: beak/,
  },
  {
    name: 'whose training takes too long',
    base: {
      'train.js': 'setTimeout(() => {}, 60_000);\n',
      'ml-test-score.yml': training().replace('train: node train.js', 'train: { run: node train.js, timeout: 1s }'),
    },
    why: /could not be trained here: training was stopped after 1/,
  },
  {
    name: 'whose `prepare` fails',
    base: {
      'ml-test-score.yml': training().replace('train: node train.js', 'train: { run: node train.js, prepare: exit 4 }'),
    },
    why: /could not be trained here: `train.prepare` failed/,
  },
  {
    name: 'that writes no metrics',
    base: { 'train.js': "console.log('done');\n" },
    why: /could not be trained here: .*build\/metrics\.json/,
  },
])('a base $name: not compared, and the change is not blamed for it', async ({ base, why }) => {
  const { ended, accuracy, comment } = await judged({
    base,
    head: { 'train.js': telling, 'params.json': params.fair, 'ml-test-score.yml': training() },
  });
  expect(ended.status).toBe(0);
  expect(ended.report?.baseline).toMatchObject({ commit: null, age: null, reason: expect.stringMatching(why) });
  expect(ended.report?.baseline.reason).toContain('first run');
  expect(accuracy).toMatchObject({ value: 0.8, baseline: null, outcome: 'not-compared' });
  expect(ended.messages('warning')).toMatch(/the base [0-9a-f]{7} could not be trained/);
  expect(comment?.body).toContain('✅ Allowed');
  expect(comment?.body).not.toMatch(/ @octocat/);
});

test('a training that failed is enough: its base is not trained', async () => {
  const { ended } = await judged({ base: {}, head: { 'train.js': 'process.exit(3);\n' } });
  expect(ended.status).toBe(1);
  expect(ended.log).not.toContain('Train the base');
  expect(ended.report?.baseline.reason).toContain('first run');
});

test('a base without a configuration has nothing to train by', async () => {
  const { 'ml-test-score.yml': _, ...rest } = project({ 'train.js': telling });
  const { repository, run } = await createWorld(rest);
  repository.push('change', { 'ml-test-score.yml': training() });
  const event = pullRequest(repository, repository.openPullRequest(12, 'change'));
  const ended = await run(event);
  expect(ended.status).toBe(0);
  expect(ended.report?.baseline.reason).toContain('could not be trained here: it has no `train`');
  // The command of an input is that of the base, too.
  const byInput = await run(event, { inputs: { train: 'node train.js', metrics: 'build/metrics.json' } });
  expect(byInput.report?.baseline).toMatchObject({ trainedHere: true });
});

test('what it predicts is paired with what this run predicts: a drop within the noise does not block', async () => {
  const written = `${telling}
writeFileSync('build/predictions.csv', ['label,predicted', ...testing.map(({ label, values }) => label + ',' + predict(values))].join('\\n') + '\\n');
`;
  const limits = 'predictions: build/predictions.csv\ngate: { metrics: { accuracy: { max-drop: 0.1 } } }\n';
  const { ended, accuracy } = await judged({
    base: { 'train.js': written, 'ml-test-score.yml': training(limits).replace('data:\n', 'data:\n  label: label\n') },
    head: { 'params.json': params.poor },
  });
  expect(accuracy).toMatchObject({
    value: 0.6,
    baseline: 0.8,
    outcome: 'undecided',
    changeInterval: { from: 'predictions', rows: 10 },
  });
  expect(ended.status).toBe(0);
  const saved = JSON.parse(readFileSync(join(dirname(ended.outputs.report as string), 'facts.json'), 'utf8'));
  expect(saved.baseline.value.predictions).toBeUndefined();
});
