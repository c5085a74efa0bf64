import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gatherDvc } from '../../../src/gather/dvc.ts';
import { gatherTraining } from '../../../src/gather/training.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { fingerprint, readBounded, readTextBounded } from '../../../src/support/files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dvc-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const md5 = (digit: string): string => digit.repeat(32);

/** A repository as DVC 3.67 leaves it. */
function writeRepository(): void {
  write('.dvc/config', '');
  write('data/raw.dvc', `outs:\n- md5: ${md5('a')}.dir\n  size: 30\n  nfiles: 2\n  hash: md5\n  path: raw\n`);
  write(
    'data/prices.csv.dvc',
    `md5: ${md5('1')}\nfrozen: true\ndeps:\n- path: prices.csv\n  repo: {url: https://example.org/data, rev_lock: abc}\nouts:\n- md5: ${md5('b')}\n  size: 10\n  hash: md5\n  path: prices.csv\n`,
  );
  write('data/prices.csv', 'a\n1\n');
  write('data/remote.csv.dvc', 'outs:\n- etag: "0x8D"\n  size: 7\n  path: remote.csv\n');
  write(
    'data/versions.dvc',
    `outs:\n- path: versions\n  files:\n  - {relpath: a.csv, md5: ${md5('c')}, size: 3}\n  - {relpath: b.csv, md5: ${md5('d')}, size: 4}\n`,
  );
  write('dvc.yaml', 'stages:\n  train: {cmd: x, wdir: model}\n  each: {foreach: [a, b], do: {cmd: x, wdir: parts}}\n');
  write(
    'dvc.lock',
    `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: model.pkl\n      hash: md5\n      md5: ${md5('e')}\n      size: 5\n    - path: s3://bucket/big\n      etag: abc\n  each@a:\n    cmd: x\n    outs:\n    - {path: a.csv, md5: ${md5('f')}}\n`,
  );
}

describe('what DVC keeps', () => {
  test('is read from every .dvc file and dvc.lock', async () => {
    writeRepository();
    const found = await gatherDvc(root);
    expect(found.state === 'gathered' ? found.value.outputs : found).toEqual([
      { path: 'data/prices.csv', digest: `md5 ${md5('b')}`, bytes: 10, file: 'data/prices.csv.dvc', present: true },
      { path: 'data/raw', digest: `md5 ${md5('a')}.dir`, bytes: 30, file: 'data/raw.dvc', present: false },
      { path: 'data/remote.csv', digest: 'etag 0x8D', bytes: 7, file: 'data/remote.csv.dvc', present: false },
      {
        path: 'data/versions',
        digest: expect.stringMatching(/^sha256 [0-9a-f]{64}$/),
        bytes: 7,
        file: 'data/versions.dvc',
        present: false,
      },
      { path: 'model/model.pkl', digest: `md5 ${md5('e')}`, bytes: 5, file: 'dvc.lock', present: false },
      { path: 'parts/a.csv', digest: `md5 ${md5('f')}`, bytes: null, file: 'dvc.lock', present: false },
      { path: 's3://bucket/big', digest: 'etag abc', bytes: null, file: 'dvc.lock', present: false },
    ]);
  });

  test('is nothing where DVC is not used, whatever lies about', async () => {
    write('.git/HEAD', '');
    write('a.csv.dvc', `outs:\n- {md5: ${md5('a')}, path: a.csv}\n`);
    expect(await gatherDvc(root)).toEqual({ state: 'absent', reason: 'DVC is not used here' });
  });

  test('is found from a folder of the repository, and stays in it', async () => {
    write('.git/HEAD', '');
    write('.dvc/config', '');
    write(
      'models/one/a.csv.dvc',
      `outs:\n- {md5: ${md5('a')}, path: a.csv}\n- {md5: ${md5('b')}, path: ../../b.csv}\n`,
    );
    const found = await gatherDvc(join(root, 'models/one'));
    expect(found).toMatchObject({ value: { count: 1, outputs: [{ path: 'a.csv', file: 'a.csv.dvc' }] } });
  });

  test.each([
    ['no YAML', 'outs: ['],
    ['another form', 'outs: 3'],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]`).join('\n')}\nouts: *h\n`,
    ],
  ])('says nothing where a file is %s', async (_, content) => {
    write('.dvc/config', '');
    write('bad.dvc', content);
    write('good.dvc', `outs:\n- {md5: ${md5('a')}, path: good}\n`);
    expect(await gatherDvc(root)).toMatchObject({ value: { count: 1 } });
  });

  test('is bounded', async () => {
    write('.dvc/config', '');
    const outs = Array.from({ length: 600 }, (_, at) => `- {md5: ${md5('a')}, path: p${at}${'x'.repeat(400)}}`);
    write('many.dvc', `outs:\n${outs.join('\n')}\n`);
    const found = await gatherDvc(root);
    expect(found.state === 'gathered' && [found.value.outputs.length, found.value.count]).toEqual([500, 600]);
    expect(found.state === 'gathered' && found.value.outputs.every(({ path }) => path.length <= 250)).toBe(true);
  });
});

const problemOf = async (reading: Promise<unknown>) => {
  const error = await reading.catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  return (error as ConfigurationError).problems[0];
};

describe('a file that is not there', () => {
  beforeEach(writeRepository);

  test.each([
    [
      'data/remote.csv',
      'DVC keeps it (data/remote.csv.dvc), and it was not pulled',
      '`dvc pull data/remote.csv`; on GitHub',
    ],
    [
      'data/raw/a b.csv',
      'DVC keeps it (data/raw.dvc), and it was not pulled',
      "`dvc pull 'data/raw/a b.csv'`; on GitHub",
    ],
    [
      'model/model.pkl',
      "DVC's stage `train` writes it (dvc.lock), and it was not pulled",
      '`dvc pull model/model.pkl`, or let',
    ],
    [
      'parts/a.csv',
      "DVC's stage `each@a` writes it (dvc.lock), and it was not pulled",
      '`dvc pull parts/a.csv`, or let',
    ],
  ])('%s is named with what pulls it', async (path, why, next) => {
    for (const reading of [() => fingerprint(root, [path]), () => readTextBounded(root, path)]) {
      const problem = await problemOf(reading());
      expect(problem).toMatchObject({ file: path, message: `no such file: ${why}` });
      expect(problem?.next?.startsWith(next), problem?.next).toBe(true);
    }
  });

  test.each([
    ['data/rem*.csv', 'data/remote.csv: DVC keeps it', '`dvc pull data/remote.csv`'],
    ['data/raw/*.csv', 'data/raw: DVC keeps it', '`dvc pull data/raw`'],
  ])('the glob %s too', async (pattern, message, next) => {
    const problem = await problemOf(fingerprint(root, [pattern]));
    expect(problem?.message).toContain(message);
    expect(problem?.next).toContain(next);
  });

  test('is no matter of DVC where DVC does not know it', async () => {
    expect(await problemOf(fingerprint(root, ['data/other.csv']))).toMatchObject({
      message: 'no such file',
      next: 'check the path, and that the training command writes it',
    });
    expect(await problemOf(fingerprint(root, ['other/*.csv']))).toMatchObject({
      message: 'nothing matches other/*.csv',
    });
  });

  test('a link of DVC is told how to become a file', async () => {
    write('.dvc/cache/x', 'a\n1\n');
    symlinkSync(join(root, '.dvc/cache/x'), join(root, 'data/remote.csv'));
    expect((await problemOf(fingerprint(root, ['data/remote.csv'])))?.next).toContain('dvc checkout --relink');
  });

  test('is named where training misses it', async () => {
    const training = await gatherTraining({
      root,
      scratch: root,
      environment: { PATH: process.env.PATH },
      secrets: [],
      log: {
        info() {},
        warning() {},
        error() {},
        beginOutput() {},
        output() {},
        endOutput() {},
        group: (_title: string, body: () => Promise<unknown>) => body(),
      } as never,
      train: {
        run: `echo "FileNotFoundError: [Errno 2] No such file or directory: 'data/remote.csv'" >&2; exit 1`,
        timeout: 20,
      } as never,
    });
    expect(training).toMatchObject({
      value: {
        problem: {
          summary: expect.stringContaining(
            '(data/remote.csv: DVC keeps it (data/remote.csv.dvc), and it was not pulled)',
          ),
          next: expect.stringContaining('`dvc pull data/remote.csv`'),
        },
      },
    });
  });
});

describe('a pointer of Git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;

  test('is no data', async () => {
    write('train.csv', pointer);
    for (const reading of [() => fingerprint(root, ['train.csv']), () => readTextBounded(root, 'train.csv')])
      expect(await problemOf(reading())).toMatchObject({
        file: 'train.csv',
        message: 'is a pointer of Git LFS, and no data: the file itself was not fetched',
        next: '`git lfs pull --include train.csv`; on GitHub `lfs: true` at `actions/checkout`',
      });
    // Who looks for pointers finds them.
    expect((await readBounded(root, 'train.csv')).toString()).toBe(pointer);
  });

  test('text that only speaks of one is data', async () => {
    const text = `# version https://git-lfs.github.com/spec/v1\na\n1\n`;
    write('train.csv', text);
    expect(await readTextBounded(root, 'train.csv')).toBe(text);
    expect((await fingerprint(root, ['train.csv'])).files).toHaveLength(1);
  });
});
