import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { GitError, GitNotFoundError, openGit, redact } from '../../../src/support/git.ts';
import { makeRepository, temporaryFolder } from './git-repositories.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
afterEach(() => vi.unstubAllEnvs());
const repository = makeRepository(join(folder.path, 'repository'));

test('answers without the final newline, and throws with what git said', async () => {
  const git = openGit(repository);
  expect(await git.run(['rev-parse', '--git-dir'])).toBe('.git');
  await expect(git.run(['cat-file', '-p', 'nothing'])).rejects.toThrow(
    /^git cat-file ended with 128: fatal: .*nothing/,
  );
  await expect(git.run(['cat-file', '-p', 'nothing'])).rejects.toBeInstanceOf(GitError);
});

test('survives a git that ends before it has read its input', async () => {
  const output = await openGit(repository).try(['mktree', '--no-such-option'], { input: 'x'.repeat(4_000_000) });
  expect(output.exitCode).toBe(129);
});

test('keeps multi-byte characters whole, in and out', async () => {
  const git = openGit(repository);
  const text = 'žluťoučký 🐧 '.repeat(20_000);
  const oid = await git.run(['hash-object', '-w', '--stdin'], { input: text });
  expect((await git.try(['cat-file', 'blob', oid])).stdout).toBe(text);
});

test('works in its own directory, whatever repository the environment names', async () => {
  vi.stubEnv('GIT_DIR', join(folder.path, 'elsewhere'));
  vi.stubEnv('GIT_WORK_TREE', folder.path);
  expect(await openGit(repository).run(['rev-parse', '--show-toplevel'])).toBe(repository);
});

test('adds its settings to those of the environment, several values in order', async () => {
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  vi.stubEnv('GIT_CONFIG_KEY_0', 'test.inherited');
  vi.stubEnv('GIT_CONFIG_VALUE_0', 'yes');
  const git = openGit(repository, { 'test.header': ['', 'one', 'two'] });
  expect(await git.run(['config', 'test.inherited'])).toBe('yes');
  expect(await git.run(['config', '--get-all', 'test.header'])).toBe('\none\ntwo');
  expect(await git.run(['config', 'core.hooksPath'])).toBe('/dev/null');
});

test('says when there is no git, and when there is no such directory', async () => {
  await expect(openGit(join(folder.path, 'gone')).run(['status'])).rejects.toThrow(/gone: no such directory/);
  vi.stubEnv('PATH', folder.path);
  await expect(openGit(repository).run(['status'])).rejects.toBeInstanceOf(GitNotFoundError);
  await expect(openGit(repository).run(['status'])).rejects.toBeInstanceOf(ConfigurationError);
});

test('never shows the credentials of an address', () => {
  expect(redact("unable to access 'https://x-access-token:abc@github.com/o/r.git/': 403")).toBe(
    "unable to access 'https://github.com/o/r.git/': 403",
  );
  expect(redact('git@github.com:o/r.git and a@b')).toBe('git@github.com:o/r.git and a@b');
});
