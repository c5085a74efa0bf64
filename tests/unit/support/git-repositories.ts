import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openGit } from '../../../src/support/git.ts';
import { openGitStore } from '../../../src/support/git-store.ts';

/** Real repositories for tests: a remote over file:// as GitHub configures it, and clones of it. */

const environment = {
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@example.com',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export function git(directory: string, args: readonly string[], input?: string): string {
  const options = {
    cwd: directory,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 1 << 28,
  } as const;
  return execFileSync('git', args, input === undefined ? options : { ...options, input }).trim();
}

/** A folder that `remove` deletes. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'ml-test-score-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A bare remote; `partial` answers requests for single objects and parts of trees, as GitHub does. */
export function makeRemote(directory: string, partial = true): string {
  git(dirname(directory), ['init', '--quiet', '--bare', '--initial-branch=main', directory]);
  git(directory, ['config', 'uploadpack.allowFilter', String(partial)]);
  git(directory, ['config', 'uploadpack.allowAnySHA1InWant', String(partial)]);
  return `file://${directory}`;
}

export function makeRepository(directory: string, remoteUrl?: string): string {
  mkdirSync(directory, { recursive: true });
  git(directory, ['init', '--quiet', '--initial-branch=main']);
  if (remoteUrl !== undefined) git(directory, ['remote', 'add', 'origin', remoteUrl]);
  return directory;
}

/** Commits files; gives the commit's id. */
export function commit(directory: string, files: Readonly<Record<string, string>>, message = 'change'): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  git(directory, ['add', '--all']);
  git(directory, ['commit', '--quiet', '--allow-empty', '-m', message]);
  return git(directory, ['rev-parse', 'HEAD']);
}

export const openStore = (repository: string, scratch: string, write = true) =>
  openGitStore({ repository: openGit(repository), scratch, token: null, serverUrl: null, write });

/** Everything in a clone that a fetch could change. */
export const stateOf = (directory: string): string =>
  ['count-objects -v', 'for-each-ref', 'config --local --list', 'rev-parse --is-shallow-repository']
    .map((command) => git(directory, command.split(' ')))
    .join('\n');

/** How many objects a repository holds. */
export function countObjects(directory: string): number {
  const found = git(directory, ['count-objects', '-v']);
  return Number(/^count: (\d+)/m.exec(found)?.[1]) + Number(/^in-pack: (\d+)/m.exec(found)?.[1]);
}
