import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { type CleanCopy, type CleanCopyRequest, openCleanCopy } from '../../../src/gather/clean-copy.ts';
import { openGit } from '../../../src/support/git.ts';
import { silentLog } from '../../support/silent-log.ts';
import { commit, git, makeRepository, temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
let top: string;
let scratch: string;
const copies: CleanCopy[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  top = makeRepository(join(folder.path, 'repository'));
  scratch = join(folder.path, 'scratch');
});
afterEach(async () => {
  for (const copy of copies.splice(0)) await copy.close();
  folder.remove();
});

async function open(settings: object = {}, changes: Partial<CleanCopyRequest> = {}): Promise<CleanCopy> {
  const copy = await openCleanCopy({
    git: openGit(top),
    root: top,
    configuration: configurationSchema(checkOptions).parse(settings),
    scratch,
    environment: { PATH: process.env.PATH, HOME: folder.path, GITHUB_WORKSPACE: top, GITHUB_TOKEN: 'ghs_secret' },
    secrets: ['ghs_secret'],
    log: silentLog,
    ...changes,
  });
  copies.push(copy);
  return copy;
}

const read = (copy: CleanCopy, path: string): string => readFileSync(join(copy.directory, path), 'utf8');
const write = (path: string, text: string): void => {
  mkdirSync(join(top, path, '..'), { recursive: true });
  writeFileSync(join(top, path), text);
};

describe('a clean copy', () => {
  it('has tracked files as they are now, declared data and what dvc add keeps, and nothing that training wrote', async () => {
    commit(top, {
      'train.py': 'old',
      'gone.py': '',
      'build/metrics.json': '{}',
      'data/raw.csv.dvc': 'outs: []',
      '.gitignore': 'data/*.csv\nmodel.pkl',
    });
    write('train.py', 'new');
    unlinkSync(join(top, 'gone.py'));
    write('data/train.csv', 'a\n1\n');
    write('data/raw.csv', 'raw');
    write('data/other.csv', 'not declared');
    write('model.pkl', 'stale');
    const copy = await open({
      metrics: 'build/metrics.json',
      artifacts: ['model.pkl'],
      data: { training: 'data/train.csv' },
    });
    expect(read(copy, 'train.py')).toBe('new');
    expect(readdirSync(copy.directory).sort()).toEqual(['.git', '.gitignore', 'build', 'data', 'train.py']);
    expect(readdirSync(join(copy.directory, 'build'))).toEqual([]);
    expect(readdirSync(join(copy.directory, 'data')).sort()).toEqual(['raw.csv', 'raw.csv.dvc', 'train.csv']);
  });

  it('is a repository of its own at the same commit', async () => {
    const head = commit(top, { 'a.txt': 'a' });
    const copy = await open();
    expect(git(copy.directory, ['rev-parse', 'HEAD'])).toBe(head);
    expect(git(copy.directory, ['status', '--porcelain'])).toBe('');
    expect(git(copy.directory, ['branch', '--show-current'])).toBe('main');
    commit(copy.directory, { 'b.txt': 'b' });
    expect(git(top, ['rev-parse', 'HEAD'])).toBe(head);
  });

  it('runs commands guarded and inside, also in a working directory below the top', async () => {
    commit(top, {
      'models/run.sh': 'cat ../shared.txt; echo "$GITHUB_WORKSPACE $(printenv GITHUB_TOKEN || echo none)"; pwd',
      'shared.txt': 'up\n',
    });
    const copy = await open({}, { root: join(top, 'models') });
    const { outcome, tail } = await copy.run('bash run.sh', { title: 'Test', timeoutSeconds: 20 });
    const copied = copy.directory.replace(/\/models$/, '');
    expect({ outcome, tail }).toEqual({ outcome: 'succeeded', tail: ['up', `${copied} none`, copy.directory] });
  });

  it('keeps what prepare made, and restores everything else', async () => {
    commit(top, { 'a.txt': 'a', 'b.txt': 'b' });
    const copy = await open({ train: { run: 'true', prepare: 'echo ready > ready.txt' } });
    expect(await copy.prepare()).toMatchObject({ outcome: 'succeeded' });
    await copy.run('echo x > model.txt; echo changed > a.txt; rm b.txt', { title: 'Test', timeoutSeconds: 20 });
    await copy.restore();
    expect(readdirSync(copy.directory).sort()).toEqual(['.git', 'a.txt', 'b.txt', 'ready.txt']);
    expect([read(copy, 'a.txt'), read(copy, 'b.txt'), read(copy, 'ready.txt')]).toEqual(['a', 'b', 'ready\n']);
  });

  it('puts back what prepare made and a training changed: files, links, and changes to the work tree', async () => {
    commit(top, { 'a.txt': 'a', 'gone.txt': 'gone' });
    const prepare = [
      'mkdir -p data && echo 1 > data/x.csv && echo 2 > data/y.csv && ln -s x.csv data/link',
      'echo prepared > a.txt; rm gone.txt; mkdir -p env/lib && touch env/pyvenv.cfg && echo old > env/lib/a.py',
    ].join('; ');
    const copy = await open({ train: { run: 'true', prepare } });
    await copy.prepare();
    for (const round of [1, 2]) {
      const harm = `echo ${round}${round} >> data/x.csv; rm data/y.csv; ln -sf y.csv data/link; echo changed > a.txt; echo back > gone.txt`;
      await copy.run(`${harm}; echo new > env/lib/a.py`, { title: 'Test', timeoutSeconds: 20 });
      await copy.restore();
      expect(['data/x.csv', 'data/y.csv', 'a.txt'].map((path) => read(copy, path))).toEqual([
        '1\n',
        '2\n',
        'prepared\n',
      ]);
      expect(readlinkSync(join(copy.directory, 'data/link'))).toBe('x.csv');
      expect(existsSync(join(copy.directory, 'gone.txt'))).toBe(false);
    }
    // An environment is no input of training.
    expect(read(copy, 'env/lib/a.py')).toBe('new\n');
  });

  it('refuses to go on from what prepare made, could not be kept, and a training changed', async () => {
    commit(top, { 'a.txt': 'a' });
    const copy = await open({ train: { run: 'true', prepare: 'mkfifo pipe; echo b > b.txt' } });
    await copy.prepare();
    await copy.run('echo c > b.txt', { title: 'Test', timeoutSeconds: 20 });
    await copy.restore();
    await copy.run('rm pipe', { title: 'Test', timeoutSeconds: 20 });
    await expect(copy.restore()).rejects.toThrow(/pipe.*was made by `train.prepare` and changed by a training/s);
  });

  it.each([
    ['a command', { run: 'pwd > where.txt' }],
    ['an MLproject', { mlproject: { 'env-manager': 'local' } }],
  ])('trains as the run did: %s', async (_, train) => {
    commit(top, { MLproject: 'entry_points:\n  main: { command: "pwd > where.txt" }\n' });
    const copy = await open({ train });
    expect(await copy.train({ title: 'Again' })).toMatchObject({ outcome: 'succeeded', command: 'pwd > where.txt' });
    expect(read(copy, 'where.txt')).toBe(`${copy.directory}\n`);
    expect(existsSync(join(top, 'where.txt'))).toBe(false);
    await copy.restore();
    expect(existsSync(join(copy.directory, 'where.txt'))).toBe(false);
  });

  it('shares large data, and says so where a command writes into it', async () => {
    commit(top, { '.gitignore': 'big.csv' });
    write('big.csv', 'a'.repeat(17 * 1024 * 1024));
    const copy = await open({ data: { training: 'big.csv' } });
    expect(statSync(join(copy.directory, 'big.csv')).size).toBe(17 * 1024 * 1024);
    const isLinked = statSync(join(copy.directory, 'big.csv')).ino === statSync(join(top, 'big.csv')).ino;
    const written = copy.run('echo more >> big.csv', { title: 'Test', timeoutSeconds: 20 });
    // A file system that clones files shares nothing that could be written through.
    if (isLinked) await expect(written).rejects.toThrow('was changed by a command in a clean copy');
    else expect((await written).outcome).toBe('succeeded');
  });

  it('links installed packages, unless train.prepare makes them', async () => {
    commit(top, { '.gitignore': 'node_modules', 'web/package.json': '{}' });
    write('web/node_modules/x/index.js', '1');
    expect(readlinkSync(join((await open()).directory, 'web/node_modules'))).toBe(join(top, 'web/node_modules'));
    const prepared = await open({ train: { run: 'true', prepare: 'true' } });
    expect(existsSync(join(prepared.directory, 'web/node_modules'))).toBe(false);
  });

  it('without git has all files but outputs and caches', async () => {
    const root = join(folder.path, 'plain');
    for (const path of ['train.py', 'src/a.py', '__pycache__/a.pyc', 'node_modules/x/i.js', 'metrics.json', '.env']) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), '');
    }
    const copy = await open({}, { git: null, root });
    expect(readdirSync(copy.directory).sort()).toEqual(['.env', 'node_modules', 'src', 'train.py']);
  });

  it('refuses what leads out of the repository, and leaves nothing', async () => {
    commit(top, { 'a.txt': 'a' });
    symlinkSync('a.txt', join(top, 'inside'));
    git(top, ['add', 'inside']);
    expect(readlinkSync(join((await open()).directory, 'inside'))).toBe('a.txt');
    for (const copy of copies.splice(0)) await copy.close();
    await expect(open({ data: { training: '../secret.csv' } })).rejects.toThrow('leads out of the repository');
    symlinkSync('/etc/hostname', join(top, 'outside'));
    git(top, ['add', 'outside']);
    await expect(open()).rejects.toThrow('outside: is or lies behind a symbolic link');
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('is removed, also where a command took away permissions or was cancelled; two do not meet', async () => {
    commit(top, { 'a.txt': 'a' });
    const cancellation = new AbortController();
    const [first, second] = [await open(), await open({}, { signal: cancellation.signal })];
    expect(first.directory).not.toBe(second.directory);
    await first.run('mkdir locked; touch locked/x; chmod 500 locked', { title: 'Test', timeoutSeconds: 20 });
    const running = second.run('sleep 60', { title: 'Test', timeoutSeconds: 60 });
    setTimeout(() => cancellation.abort(), 300);
    expect((await running).outcome).toBe('cancelled');
    await first.close();
    await second.close();
    expect(readdirSync(scratch)).toEqual([]);
    await expect(open({}, { signal: cancellation.signal })).rejects.toThrow('cancelled');
    expect(readdirSync(scratch)).toEqual([]);
  });
});
