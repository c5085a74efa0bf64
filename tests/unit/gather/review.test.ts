import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { absent, type Fact, gathered, type Run } from '../../../src/facts.ts';
import type { BaseCommit } from '../../../src/gather/baseline.ts';
import { gatherReview } from '../../../src/gather/review.ts';
import { createClient } from '../../../src/github/client.ts';
import { openGit } from '../../../src/support/git.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';
import type { Review } from '../../fake-github/state.ts';
import { factsWith } from '../../support/facts.ts';
import { commit, git, makeRemote, makeRepository, openStore, temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
let remote: string;
let work: string;
let fake: FakeGithub;
let clones = 0;

beforeEach(async () => {
  folder = temporaryFolder();
  remote = makeRemote(join(folder.path, 'remote.git'));
  work = makeRepository(join(folder.path, 'work'), remote);
  fake = await startFakeGithub();
});
afterEach(async () => {
  folder.remove();
  expect(fake.violations).toEqual([]);
  await fake.close();
});

interface Asked {
  readonly run?: Partial<Run>;
  readonly base?: Fact<BaseCommit>;
  readonly configuration?: object;
  readonly root?: string;
  readonly github?: null;
  readonly token?: string;
}

const spec = { train: 'python train.py --out build/model.pkl', tests: { 'model/review': {} } };

async function gather({ run, base = absent('none'), configuration = spec, root = work, github, token }: Asked = {}) {
  const repository = openGit(root);
  clones += 1;
  const store = await openStore(root, join(folder.path, `scratch-${clones}`), false);
  const head = git(root, ['rev-parse', 'HEAD']);
  return gatherReview({
    root,
    git: repository,
    configuration: configurationSchema(checkOptions).parse(configuration),
    run: { ...factsWith().run, repository: 'acme/penguins', commit: head, headCommit: head, ...run },
    github:
      github === null
        ? null
        : () => createClient({ token: token ?? fake.tokens.read, apiUrl: fake.url, retries: { attempts: 0 } }),
    upstream: { store, base: async () => base },
  });
}
const at = (id: string): Fact<BaseCommit> => gathered({ commit: id, why: 'the base' });
const push = (): void => void git(work, ['push', '--quiet', '--all', 'origin']);
const files = { 'train.py': 'fit()', 'params.yaml': 'a: 1', 'README.md': 'x' };
const operations = (): string[] => fake.counted().map(({ operation }) => operation);
const approval = (of: string, changes: Partial<Review> = {}): Review => ({
  author: { login: 'bo', id: 8, type: 'User' },
  state: 'APPROVED',
  commit: of,
  association: 'MEMBER',
  ...changes,
});
const pullRequest = (headCommit: string): Run['pullRequest'] => ({
  number: 7,
  title: 'A change',
  author: 'ana',
  headCommit,
  headBranch: 'topic',
  baseBranch: 'main',
  fork: false,
});

describe('the specification', () => {
  const notCheckedIn = async (asked: Asked = {}) => {
    const fact = await gather({ github: null, ...asked });
    return fact.state === 'gathered' ? fact.value.notCheckedIn.files : fact;
  };

  it('is by default what the training command names, with the usual files', async () => {
    commit(work, { ...files, 'data/train.csv': 'a', 'ml/fit.py': '' });
    const configuration = { train: 'python -m ml.fit --data data/train.csv && bash ./train.py' };
    expect(await gather({ github: null, configuration })).toMatchObject({
      value: { specification: { byDefault: true, files: 3, examples: ['ml/fit.py', 'params.yaml', 'train.py'] } },
    });
    expect(await gather({ configuration: { train: 'make' } })).toMatchObject({ state: 'absent' });
    expect(await gather({ configuration: {} })).toMatchObject({ state: 'absent' });
    expect(operations()).toEqual([]);
  });

  it('tells what is untracked, modified, deleted or not there', async () => {
    commit(work, { ...files, 'ml/a.py': '1', 'ml/b.py': '2', 'ml/c.py': '3' });
    writeFileSync(join(work, 'ml/a.py'), 'changed');
    git(work, ['update-index', '--assume-unchanged', 'ml/a.py']);
    rmSync(join(work, 'ml/b.py'));
    writeFileSync(join(work, 'ml/new.py'), '');
    const configuration = { tests: { 'model/review': { paths: ['ml', 'params.yaml', 'no/*.py'] } } };
    expect(await notCheckedIn({ configuration })).toEqual([
      { path: 'no/*.py', problem: 'missing' },
      { path: 'ml/new.py', problem: 'untracked' },
      { path: 'ml/b.py', problem: 'deleted' },
      { path: 'ml/a.py', problem: 'modified' },
    ]);
  });

  it('sees a notebook that was never committed, and leaves out what training writes', async () => {
    commit(work, { 'README.md': 'x' });
    writeFileSync(join(work, 'fit.ipynb'), '{}');
    writeFileSync(join(work, 'model.json'), '{}');
    const configuration = { train: 'jupyter execute fit.ipynb --out model.json', artifacts: 'model.json' };
    expect(await notCheckedIn({ configuration })).toEqual([{ path: 'fit.ipynb', problem: 'untracked' }]);
  });

  it('does not take a link for the file that it replaced', async () => {
    commit(work, files);
    rmSync(join(work, 'train.py'));
    symlinkSync('README.md', join(work, 'train.py'));
    expect(await notCheckedIn()).toEqual([{ path: 'train.py', problem: 'modified' }]);
    commit(work, {});
    expect(await notCheckedIn()).toEqual([]);
  });

  it('is named relative to the working directory', async () => {
    commit(work, { 'models/a/train.py': '1', 'train.py': '2' });
    expect(await gather({ root: join(work, 'models/a'), github: null })).toMatchObject({
      value: { specification: { examples: ['train.py'] }, notCheckedIn: { count: 0 } },
    });
  });
});

describe('a pull request', () => {
  const topic = (changed: Readonly<Record<string, string>>): { base: string; head: string } => {
    const base = commit(work, files);
    git(work, ['checkout', '--quiet', '-b', 'topic']);
    const head = commit(work, changed);
    push();
    return { base, head };
  };

  it('that leaves the specification alone needs no approval, and no request', async () => {
    const { base, head } = topic({ 'README.md': 'y' });
    expect(await gather({ run: { pullRequest: pullRequest(head) }, base: at(base) })).toMatchObject({
      value: { change: { kind: 'untouched', base } },
    });
    expect(operations()).toEqual([]);
  });

  it('that touches it brings the last word of each reviewer', async () => {
    const { base, head } = topic({ 'train.py': 'better()' });
    const cy = { author: { login: 'cy', id: 9, type: 'User' } } as const;
    fake.addPullRequest({
      number: 7,
      headSha: head,
      reviews: [
        approval(base, { state: 'CHANGES_REQUESTED' }),
        approval(head),
        approval(head, { state: 'COMMENTED' }),
        approval(head, cy),
        approval(head, { ...cy, state: 'DISMISSED' }),
        approval(head, { author: null }),
      ],
    });
    expect(await gather({ run: { pullRequest: pullRequest(head) }, base: at(base) })).toMatchObject({
      value: {
        change: {
          kind: 'pull-request',
          number: 7,
          author: 'ana',
          isMerged: false,
          head,
          files: ['train.py'],
          reviews: [
            { login: 'bo', state: 'approved', commit: head, association: 'MEMBER', isBot: false },
            { login: 'cy', state: 'dismissed' },
          ],
        },
      },
    });
    expect(operations()).toEqual(['pulls/list-reviews']);
  });

  it('sees the usual files go, and what a merge of GitHub brings, in a clone of depth 1', async () => {
    const { base, head } = topic({ 'README.md': 'y' });
    git(work, ['rm', '--quiet', 'params.yaml']);
    const gone = commit(work, {});
    git(work, ['checkout', '--quiet', 'main']);
    git(work, ['merge', '--quiet', '--no-ff', '-m', 'merge', 'topic']);
    git(work, ['push', '--quiet', 'origin', 'HEAD:refs/pull/7/merge', 'topic']);
    const clone = makeRepository(join(folder.path, 'clone'), remote);
    git(clone, ['fetch', '--quiet', '--depth=1', 'origin', 'refs/pull/7/merge']);
    git(clone, ['checkout', '--quiet', 'FETCH_HEAD']);
    fake.addPullRequest({ number: 7, headSha: gone });
    expect(await gather({ root: clone, run: { pullRequest: pullRequest(gone) }, base: at(base) })).toMatchObject({
      value: { change: { kind: 'pull-request', files: ['params.yaml'], reviews: [] } },
    });
    expect(head).not.toBe(gone);
  });

  it('is taken to touch it where the base is not there', async () => {
    const { head } = topic({ 'README.md': 'y' });
    fake.addPullRequest({ number: 7, headSha: head });
    expect(await gather({ run: { pullRequest: pullRequest(head) } })).toMatchObject({
      value: { change: { kind: 'pull-request', files: null } },
    });
  });

  it('asks at most two pages', async () => {
    const { base, head } = topic({ 'train.py': 'better()' });
    const reviews = Array.from({ length: 150 }, () => approval(base));
    fake.addPullRequest({ number: 7, headSha: head, reviews: [...reviews, approval(head)] });
    const asked = { run: { pullRequest: pullRequest(head) }, base: at(base) };
    expect(await gather(asked)).toMatchObject({ value: { change: { reviews: [{ commit: head }] } } });
    expect(operations()).toHaveLength(2);
    fake.state.pullRequests.get(7)?.reviews?.push(...reviews);
    expect(await gather(asked)).toMatchObject({ value: { change: { kind: 'unknown' } } });
    expect(operations()).toHaveLength(4);
  });

  it('in a merge queue is the one that the branch names', async () => {
    const { base, head } = topic({ 'train.py': 'better()' });
    fake.addPullRequest({ number: 7, headSha: head, reviews: [approval(head)] });
    const run = { event: 'merge_group', branch: `gh-readonly-queue/main/pr-7-${base}` };
    expect(await gather({ run, base: at(base) })).toMatchObject({
      value: { change: { number: 7, head, reviews: [{ login: 'bo' }] } },
    });
    expect(operations()).toEqual(['pulls/get', 'pulls/list-reviews']);
  });
});

describe('a push', () => {
  it('is judged by the pull request that the change came with', async () => {
    const base = commit(work, files);
    git(work, ['checkout', '--quiet', '-b', 'topic']);
    const head = commit(work, { 'train.py': 'better()' });
    git(work, ['checkout', '--quiet', 'main']);
    git(work, ['merge', '--quiet', '--no-ff', '-m', 'merge', 'topic']);
    const mergeCommit = git(work, ['rev-parse', 'HEAD']);
    fake.addPullRequest({ number: 7, headSha: head, state: 'MERGED', mergeCommit, reviews: [approval(head)] });
    const expected = { kind: 'pull-request', number: 7, isMerged: true, head, files: ['train.py'] };
    expect(await gather({ base: at(base) })).toMatchObject({ value: { change: expected } });
    expect(operations()).toEqual(['repos/list-pull-requests-associated-with-commit', 'pulls/list-reviews']);
    commit(work, { 'README.md': 'y' });
    expect(await gather({ base: at(mergeCommit) })).toMatchObject({ value: { change: expected } });
    expect(await gather({ run: { event: 'schedule' }, base: at(git(work, ['rev-parse', 'HEAD'])) })).toMatchObject({
      value: { change: expected },
    });

    push();
    const clone = join(folder.path, 'clone');
    git(folder.path, ['clone', '--quiet', '--depth=1', remote, clone]);
    expect(await gather({ root: clone, base: at(mergeCommit) })).toMatchObject({ value: { change: expected } });
  });

  it('without a pull request is direct on the default branch, and unknown on others', async () => {
    const base = commit(work, files);
    const head = commit(work, { 'train.py': 'better()' });
    expect(await gather({ base: at(base) })).toMatchObject({
      value: { change: { kind: 'direct-push', commit: head, branch: 'main', files: ['train.py'] } },
    });
    expect(await gather({ base: at(base), run: { branch: 'topic' } })).toMatchObject({
      value: { change: { kind: 'unknown', reason: expect.stringContaining('is in no pull request yet') } },
    });
  });

  it('is not believed when only its message names a pull request', async () => {
    const base = commit(work, files);
    commit(work, { 'train.py': 'better()' }, 'a change (#7)');
    expect(await gather({ base: at(base) })).toMatchObject({
      value: { change: { kind: 'unknown', reason: expect.stringContaining('names pull request #7') } },
    });
  });

  it('does not hide a direct change behind a reviewed one, nor the other way round', async () => {
    const base = commit(work, files);
    const first = commit(work, { 'train.py': 'sneaky()' });
    const second = commit(work, { 'train.py': 'reviewed()' });
    fake.addPullRequest({ number: 7, state: 'MERGED', headSha: second, mergeCommit: second });
    expect(await gather({ base: at(base) })).toMatchObject({
      value: { change: { kind: 'direct-push', commit: first } },
    });
    const third = commit(work, { 'train.py': 'late()' });
    expect(await gather({ base: at(first) })).toMatchObject({
      value: { change: { kind: 'unknown', reason: expect.stringContaining(third.slice(0, 7)) } },
    });
  });

  it('takes the commits of a rebase as one', async () => {
    const base = commit(work, files);
    const first = commit(work, { 'train.py': '1' });
    const second = commit(work, { 'train.py': '2' });
    fake.addPullRequest({ number: 7, state: 'MERGED', headSha: 'c'.repeat(40), mergeCommit: second, commits: [first] });
    expect(await gather({ base: at(base) })).toMatchObject({ value: { change: { number: 7 } } });
  });

  it('is unknown where the history that would tell is out of reach', async () => {
    commit(work, files);
    const empty = (number: number): string =>
      `commit refs/heads/main\ncommitter Ana <ana@example.com> ${1_700_000_000 + number} +0000\ndata 1\nx\n${number === 0 ? 'from refs/heads/main^0\n' : ''}\n`;
    git(work, ['fast-import', '--quiet', '--force'], Array.from({ length: 60 }, (_, number) => empty(number)).join(''));
    push();
    const clone = join(folder.path, 'clone');
    git(folder.path, ['clone', '--quiet', '--depth=1', remote, clone]);
    expect(await gather({ root: clone })).toMatchObject({
      value: { change: { kind: 'unknown', next: 'check out with `fetch-depth: 0`' } },
    });
  });
});

describe('trouble', () => {
  it('is told with what to do', async () => {
    const base = commit(work, files);
    commit(work, { 'train.py': 'better()' });
    const change = async (asked: Asked = {}) => {
      const fact = await gather({ base: at(base), ...asked });
      return fact.state === 'gathered' ? fact.value.change : fact;
    };
    expect(await change({ github: null })).toMatchObject({
      kind: 'unknown',
      next: expect.stringContaining('pull-requests: read'),
    });
    expect(await change({ token: 'wrong' })).toMatchObject({ reason: expect.stringContaining('(401)') });
    for (const [status, next] of [
      [403, 'run it again in some minutes'],
      [404, 'give the job `permissions: pull-requests: read` and `contents: read`'],
      [500, 'run it again in some minutes'],
    ] as const) {
      fake.failNext({ status });
      expect(await change()).toMatchObject({ kind: 'unknown', next, reason: expect.stringContaining(`(${status})`) });
    }
    fake.failNext({ status: 200, body: { odd: true } });
    expect(await change()).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('form') });
    fake.failNext({ status: 200, hangUp: true });
    expect(await change()).toMatchObject({ kind: 'unknown' });
  });

  it('without a commit there is nothing to review', async () => {
    const fact = await gatherReview({
      root: work,
      git: null,
      configuration: configurationSchema(checkOptions).parse({}),
      run: factsWith().run,
      github: null,
    });
    expect(fact).toMatchObject({ state: 'absent' });
  });
});
