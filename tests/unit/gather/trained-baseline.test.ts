import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { absent, failed, type Training } from '../../../src/facts.ts';
import { gatherTrainedBaseline, type TrainedBaselineRequest } from '../../../src/gather/trained-baseline.ts';
import { openGit } from '../../../src/support/git.ts';
import { silentLog } from '../../support/silent-log.ts';
import {
  commit,
  git,
  makeRemote,
  makeRepository,
  openStore,
  stateOf,
  temporaryFolder,
} from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Tells what it finds: each file of `data` that is there, by its size, and how many commits git knows of. */
const train = `import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const metrics = { commits: Number(execFileSync('git', ['rev-list', '--count', 'HEAD'], { encoding: 'utf8' })) };
metrics.clean = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) === '' ? 1 : 0;
metrics.secrets = process.env.GITHUB_TOKEN === undefined && process.env.COPY_OF_TOKEN === undefined ? 0 : 1;
metrics.installed = existsSync('.venv/bin/tool') ? 1 : 0;
for (const name of ['tracked', 'fetched', 'large', 'moved'])
  metrics[name] = existsSync('data/' + name) ? readFileSync('data/' + name, 'utf8').length : 0;
mkdirSync('build', { recursive: true });
writeFileSync('build/metrics.json', JSON.stringify(metrics));
`;
const file = (more = '') => `train: node train.mjs
metrics: build/metrics.json
directions: { commits: higher }
data: { training: [data/tracked, data/fetched, data/large] }
${more}`;
const pointer = (content: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`;

const own: Training = {
  command: 'node train.mjs',
  exitCode: 0,
  outcome: 'succeeded',
  seconds: 1,
  peakMemoryBytes: null,
  tail: [],
  leftRunning: 0,
  problem: null,
};

/** A base and a head on a remote, and a clone of depth 1 at the head with what was fetched into it. */
function project(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const url = makeRemote(join(folder.path, 'remote.git'));
  const work = makeRepository(join(folder.path, 'work'), url);
  commit(work, { 'old.txt': '1' });
  const first = { 'train.mjs': train, 'ml-test-score.yml': file(), '.gitignore': 'build\n/data/fetched\n.venv\n' };
  const commits = [commit(work, { ...first, 'data/tracked': '1234', ...base }), commit(work, head)];
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  const root = makeRepository(join(folder.path, 'clone'), url);
  git(root, ['fetch', '--quiet', '--depth=1', 'origin', 'main']);
  git(root, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
  return { root, commits: commits as [string, string] };
}

const write = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

async function trained(root: string, commitId: string, changes: Partial<TrainedBaselineRequest> = {}) {
  const said: string[] = [];
  const scratch = join(folder.path, 'scratch');
  const state = stateOf(root);
  const result = await gatherTrainedBaseline(
    {
      root,
      git: openGit(root),
      store: await openStore(root, join(folder.path, 'store.git')),
      environment: { PATH: process.env.PATH, HOME: folder.path, GITHUB_TOKEN: 'secret', COPY_OF_TOKEN: 'secret' },
      secrets: ['secret'],
      log: { ...silentLog, info: (text) => said.push(text), warning: (text) => said.push(`warning: ${text}`) },
      scratch,
      schema: configurationSchema(checkOptions),
      file: null,
      overrides: {},
      base: { commit: commitId, why: 'the first parent' },
      unrecorded: absent('first run: no record'),
      ...changes,
    },
    own,
  );
  await result.close();
  expect(readdirSync(scratch)).toEqual([]);
  expect(stateOf(root)).toBe(state);
  return { ...result, said: said.join('\n') };
}

const metricsOf = ({ baseline }: Awaited<ReturnType<typeof trained>>): Record<string, number> => {
  if (baseline.state !== 'gathered') throw new Error(JSON.stringify(baseline));
  return Object.fromEntries(Object.entries(baseline.value.metrics).map(([name, { value }]) => [name, value]));
};

test('a commit that a clone of depth 1 lacks: its own files and metrics, no token, and the data that no commit holds', async () => {
  const { root, commits } = project({}, { 'train.mjs': 'process.exit(9)', 'data/tracked': '12' });
  write(root, 'data/fetched', '123456');
  write(root, '.venv/bin/tool', '');
  const result = await trained(root, commits[0]);
  expect(result.baseline).toEqual({
    state: 'gathered',
    value: {
      commit: commits[0],
      baseCommit: commits[0],
      commitsOlder: 0,
      date: expect.stringMatching(/^\d{4}-/),
      metrics: expect.objectContaining({ commits: { value: 1, direction: 'higher' } }),
      score: null,
      tests: {},
      trainedHere: true,
      dependenciesSha256: null,
      url: null,
      why: 'the first parent; trained here, as it has no record',
    },
  });
  expect(metricsOf(result)).toEqual({
    commits: 1,
    clean: 1,
    secrets: 0,
    installed: 1,
    tracked: 4,
    fetched: 6,
    large: 0,
    moved: 0,
  });
  expect(result.said).toContain('a second training, of about 1s');
});

test('a whole clone: its history is there too; what the head made of the work tree is not', async () => {
  const { root, commits } = project({}, { 'data/tracked': '12' });
  git(root, ['fetch', '--quiet', '--unshallow']);
  write(root, 'data/tracked', 'changed');
  write(root, 'build/metrics.json', '{"accuracy": 1}');
  expect(metricsOf(await trained(root, commits[0]))).toMatchObject({ commits: 2, clean: 1, tracked: 4, fetched: 0 });
});

test('what it was made from is told where all of its data can be read', async () => {
  const configuration = file().replace(
    'data: { training: [data/tracked, data/fetched, data/large] }',
    'data: { training: data/tracked }',
  );
  const { root, commits } = project({ 'ml-test-score.yml': configuration }, { 'data/tracked': '12' });
  const { baseline } = await trained(root, commits[0]);
  const sha256 = createHash('sha256').update('1234').digest('hex');
  const training = createHash('sha256').update(`${sha256}  data/tracked\n`).digest('hex');
  expect(baseline).toMatchObject({
    value: { inputs: { parameters: {}, data: { training, testing: null, serving: null } } },
  });
});

test('installed packages are not those of the work tree where the base prepares its own', async () => {
  const prepared = file().replace('train: node train.mjs', 'train: { run: node train.mjs, prepare: "true" }');
  const { root, commits } = project({ 'ml-test-score.yml': prepared }, { 'a.txt': '1' });
  write(root, '.venv/bin/tool', '');
  expect(metricsOf(await trained(root, commits[0]))).toMatchObject({ installed: 0 });
});

test('what DVC keeps is that of the work tree where both name the same data, and is left out where they do not', async () => {
  const dvc = (md5: string) => `outs:\n- md5: ${md5}\n  path: x\n`;
  const ignored = 'build\n/data/fetched\n/data/moved\n';
  const { root, commits } = project(
    { '.gitignore': ignored, 'data/fetched.dvc': dvc('a'), 'data/moved.dvc': dvc('b') },
    { 'data/fetched.dvc': dvc('c') },
  );
  write(root, 'data/fetched', '123456');
  write(root, 'data/moved', '123');
  expect(metricsOf(await trained(root, commits[0]))).toMatchObject({ fetched: 0, moved: 3 });
});

test('a file of Git LFS comes from the work tree where its content is the same; no pointer is left to be read as data', async () => {
  const attributes = { '.gitattributes': 'data/large filter=lfs -text\ndata/moved filter=lfs -text\n' };
  const { root, commits } = project(
    { ...attributes, 'data/large': pointer('the same content'), 'data/moved': pointer('of the base') },
    { 'data/moved': pointer('of the head') },
  );
  write(root, 'data/large', 'the same content');
  write(root, 'data/moved', 'of the head');
  const result = await trained(root, commits[0]);
  expect(metricsOf(result)).toMatchObject({ large: 'the same content'.length, moved: 0 });
  expect(result.said).toContain('kept by Git LFS with another content');
  expect(result.said).toContain('data/moved');
});

test.each([
  { name: 'no configuration', base: { 'ml-test-score.yml': 'model: x\n' }, why: 'it has no `train`' },
  { name: 'a mistake in it', base: { 'ml-test-score.yml': 'trian: x\n' }, why: 'ml-test-score.yml:1:1' },
  { name: 'a command that fails', base: { 'train.mjs': "console.error('no beak');process.exit(3)" }, why: 'no beak' },
])('a base with $name leaves the run as it was, and says why', async ({ base, why }) => {
  const { root, commits } = project(base, { 'a.txt': '1' });
  const first = await trained(root, commits[0]);
  expect(first.baseline).toEqual({
    state: 'absent',
    reason: expect.stringContaining(`first run: no record; and it could not be trained here: `),
  });
  expect(JSON.stringify(first.baseline)).toContain(why);
  // Records that could not be read block as before: nobody knows what they say.
  const unreadable = await trained(root, commits[0], { unrecorded: failed('no usable record', 'update') });
  expect(unreadable.baseline).toMatchObject({ state: 'failed', next: 'update' });
});

test('a commit that the remote has lost, and a file that the input names and the base has not', async () => {
  const { root, commits } = project({}, { 'other.yml': file() });
  const lost = await trained(root, 'f'.repeat(40));
  expect(lost.baseline).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining('not in the repository any more'),
  });
  const named = await trained(root, commits[0], { file: 'other.yml' });
  expect(named.baseline).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining('no such configuration file'),
  });
  expect(existsSync(join(root, 'build'))).toBe(false);
});
