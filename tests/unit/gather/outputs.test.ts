import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { originAfter, snapshotOutputs } from '../../../src/gather/outputs.ts';
import { openGit } from '../../../src/support/git.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const md5 = (content: string) => createHash('md5').update(content).digest('hex');
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=ana', '-c', 'user.email=ana@example.com', ...args]);

/** As DVC 3 writes it. */
const dvcLock = (outs: Record<string, string>, stage = 'train') => `schema: '2.0'
stages:
  ${stage}:
    cmd: python train.py
    outs:
${Object.entries(outs)
  .map(([path, digest]) => `    - path: ${path}\n      hash: md5\n      md5: ${digest}\n      size: 8\n`)
  .join('')}`;

describe('with training', () => {
  const content = '{"a": 1}';
  const cases: [string, () => void, 'trained' | 'stale'][] = [
    ['left alone', () => {}, 'stale'],
    ['written anew', () => write('m.json', '{"a": 2}'), 'trained'],
    ['written anew with the same content', () => write('m.json', content), 'trained'],
    [
      'replaced by the same content with the old time',
      () => {
        const { atime, mtime } = statSync(join(root, 'm.json'));
        write('m.tmp', content);
        utimesSync(join(root, 'm.tmp'), atime, mtime);
        renameSync(join(root, 'm.tmp'), join(root, 'm.json'));
      },
      'trained',
    ],
    [
      'changed in place with the old time',
      () => {
        utimesSync(join(root, 'm.json'), 1, 1);
        write('m.json', '{"a": 3}');
        utimesSync(join(root, 'm.json'), 1, 1);
      },
      'trained',
    ],
  ];
  test.each(cases)('a file %s', async (_how, train, expected) => {
    write('m.json', content);
    const snapshot = await snapshotOutputs(root, ['m.json']);
    await sleep(15);
    train();
    expect(await originAfter(snapshot, root, null)('m.json')).toBe(expected);
  });

  test('the digest alone tells a change where inode, time and size are the same', async () => {
    write('m.json', content);
    utimesSync(join(root, 'm.json'), 1, 1);
    const snapshot = await snapshotOutputs(root, ['m.json']);
    writeFileSync(join(root, 'm.json'), '{"a": 9}', { flag: 'r+' });
    utimesSync(join(root, 'm.json'), 1, 1);
    expect(await originAfter(snapshot, root, null)('m.json')).toBe('trained');
  });

  test('files of globs and directories', async () => {
    write('reports/old.xml', '<a/>');
    write('runs/1/old.json', '1');
    const snapshot = await snapshotOutputs(root, ['reports/*.xml', 'runs']);
    await sleep(15);
    write('reports/new.xml', '<a/>');
    write('runs/1/new.json', '1');
    const origin = originAfter(snapshot, root, null);
    expect(await Promise.all(['reports/old.xml', 'runs/1/old.json'].map(origin))).toEqual(['stale', 'stale']);
    expect(await Promise.all(['reports/new.xml', 'runs/1/new.json'].map(origin))).toEqual(['trained', 'trained']);
  });

  test('a file that was not declared is judged by the time of its last change', async () => {
    write('before.json', '1');
    await sleep(250);
    const snapshot = await snapshotOutputs(root, ['m.json']);
    write('after.json', '1');
    utimesSync(join(root, 'after.json'), 1, 1);
    const origin = originAfter(snapshot, root, null);
    expect(await origin('before.json')).toBe('stale');
    expect(await origin('after.json')).toBe('trained');
  });

  test('what is missing or no file is left for its reader to refuse', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const origin = originAfter(await snapshotOutputs(root, ['pipe', 'missing']), root, null);
    expect(await origin('missing')).toBe('trained');
    expect(await origin('pipe')).toBe('trained');
  });

  test('a file over 2 GB is known by inode, time and size', async () => {
    write('model.bin', '');
    truncateSync(join(root, 'model.bin'), 2 * 1024 ** 3 + 1);
    const snapshot = await snapshotOutputs(root, ['model.bin']);
    expect(snapshot.files.get('model.bin')?.digest).toBeNull();
    expect(await originAfter(snapshot, root, null)('model.bin')).toBe('stale');
    truncateSync(join(root, 'model.bin'), 2 * 1024 ** 3 + 2);
    expect(await originAfter(snapshot, root, null)('model.bin')).toBe('trained');
  });

  test('tracked in git is no excuse for being stale, and no hindrance for being trained', async () => {
    git('init', '-q');
    write('m.json', content);
    git('add', '.');
    git('commit', '-qm', 'all');
    const snapshot = await snapshotOutputs(root, ['m.json']);
    const origin = originAfter(snapshot, root, openGit(root));
    expect(await origin('m.json')).toBe('stale');
    await sleep(15);
    write('m.json', content);
    expect(await origin('m.json')).toBe('trained');
  });
});

describe('dvc.lock', () => {
  const origins = async (path: string) => {
    const snapshot = await snapshotOutputs(root, [path]);
    return [await originAfter(snapshot, root, null)(path), await originAfter(null, root, null)(path)];
  };
  const recorded = ['dvc-lock', 'dvc-lock'];
  const notRecorded = ['stale', 'earlier-step'];

  test('records the digest', async () => {
    write('build/m.json', '{"a": 1}');
    write('dvc.lock', dvcLock({ 'build/m.json': md5('{"a": 1}') }));
    expect(await origins('build/m.json')).toEqual(recorded);
  });

  test('beside the file, with paths from there', async () => {
    write('build/m.json', '{"a": 1}');
    write('build/dvc.lock', dvcLock({ 'm.json': md5('{"a": 1}') }));
    expect(await origins('build/m.json')).toEqual(recorded);
  });

  test('records another digest, or another file of that name', async () => {
    write('build/m.json', '{"a": 1}');
    write('dvc.lock', dvcLock({ 'build/m.json': md5('{"a": 2}'), 'm.json': md5('{"a": 1}') }));
    expect(await origins('build/m.json')).toEqual(notRecorded);
  });

  test.each([
    ['train', 'train:\n    wdir: work'],
    ['train@a', 'train:\n    foreach: [a]\n    do:\n      wdir: work\n      cmd: x'],
  ])("paths are relative to the stage's wdir: %s", async (stage, yaml) => {
    write('m.json', '{"a": 1}');
    write('work/n.json', '[1]');
    write('dvc.yaml', `stages:\n  ${yaml}\n`);
    write('dvc.lock', dvcLock({ '../m.json': md5('{"a": 1}'), 'n.json': md5('[1]') }, stage));
    expect(await origins('m.json')).toEqual(recorded);
    expect(await origins('work/n.json')).toEqual(recorded);
  });

  test('a file in a directory, by the list in the cache', async () => {
    write('out/m.json', '1\n');
    const list = JSON.stringify([{ md5: md5('1\n'), relpath: 'm.json' }]);
    write('dvc.lock', dvcLock({ out: `${md5(list)}.dir` }));
    expect(await origins('out/m.json')).toEqual(notRecorded);
    write(`.dvc/cache/files/md5/${md5(list).slice(0, 2)}/${md5(list).slice(2)}.dir`, list);
    expect(await origins('out/m.json')).toEqual(recorded);
    write(`.dvc/cache/files/md5/${md5(list).slice(0, 2)}/${md5(list).slice(2)}.dir`, `${list} `);
    expect(await origins('out/m.json')).toEqual(notRecorded);
  });

  test.each(['', '- a', 'stages: 3', 'stages: {a: {outs: 7}}', ': :\n\t-', 'stages: {a: {outs: [{path: 3}]}}'])(
    'in another form records nothing: %j',
    async (content) => {
      write('m.json', '1');
      write('dvc.lock', content);
      expect(await origins('m.json')).toEqual(notRecorded);
    },
  );
});

describe('without training', () => {
  const origin = (path: string) => originAfter(null, root, openGit(root))(path);

  beforeEach(() => {
    git('init', '-q');
    write('m.json', '1');
    write('work/[a].json', '2');
    git('add', '.');
    git('commit', '-qm', 'all');
  });

  test('tracked and unmodified is committed, whatever its time', async () => {
    utimesSync(join(root, 'm.json'), 1, 1);
    expect(await origin('m.json')).toBe('committed');
    expect(await origin('work/[a].json')).toBe('committed');
    expect(await originAfter(null, join(root, 'work'), openGit(root))('[a].json')).toBe('committed');
  });

  test('modified, staged or untracked is from an earlier step', async () => {
    write('m.json', '2');
    expect(await origin('m.json')).toBe('earlier-step');
    git('add', 'm.json');
    expect(await origin('m.json')).toBe('earlier-step');
    write('new.json', '1');
    expect(await origin('new.json')).toBe('earlier-step');
  });

  test('a change that git was told not to see', async () => {
    git('update-index', '--assume-unchanged', 'm.json');
    write('m.json', '2');
    expect(await origin('m.json')).toBe('earlier-step');
  });

  test('no repository, no commit', async () => {
    expect(await originAfter(null, root, null)('m.json')).toBe('earlier-step');
    rmSync(join(root, '.git'), { recursive: true });
    expect(await origin('m.json')).toBe('earlier-step');
    git('init', '-q');
    git('add', '.');
    expect(await origin('m.json')).toBe('earlier-step');
  });
});

test('a path out of the repository is refused', async () => {
  await expect(originAfter(null, root, null)('../m.json')).rejects.toThrow('leads out of the repository');
});
