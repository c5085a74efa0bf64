import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { commit, makeRepository } from '../../unit/support/git-repositories.ts';
import { preparedFolder } from './prepared.ts';
import { compileCache, root } from './runner.ts';
import { temporary } from './temporary.ts';

export interface CommandRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What was printed, as JSON. */
  json(): unknown;
}

export interface Local {
  /** The folder that the repository is in. */
  readonly folder: string;
  readonly path: string;
  /** `ml-test-score ARGUMENTS` in the repository. */
  call(...args: string[]): CommandRun;
  commit(files: Readonly<Record<string, string>>, message?: string): string;
}

const command = join(root, 'dist', 'cli.js');

/** Somebody's machine: nothing of a job, no settings of ours, no terminal. */
const machine = (cwd: string, environment: Readonly<Record<string, string>>) => ({
  cwd,
  env: { PATH: process.env.PATH ?? '', HOME: join(cwd, '..'), LANG: 'C.UTF-8', ...compileCache, ...environment },
});

const readable = (status: number | null, stdout: string, stderr: string): CommandRun => ({
  status,
  stdout,
  stderr,
  json: () => JSON.parse(stdout),
});

export function runCommandLine(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): CommandRun {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [command, ...args], {
    ...machine(cwd, environment),
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return readable(status, stdout, stderr);
}

/** The same, of which several may wait at the same time. */
export function startCommandLine(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [command, ...args], machine(cwd, environment), (error, stdout, stderr) => {
      // Any status is an answer; no status is none.
      if (child.exitCode === null) reject(error);
      else resolve(readable(child.exitCode, stdout, stderr));
    });
  });
}

/** A git repository without a remote. */
export function createLocal(files: Readonly<Record<string, string>>): Local {
  const folder = temporary();
  const path = join(folder, 'plane');
  mkdirSync(path);
  makeRepository(path);
  commit(path, files, 'Tell two classes apart');
  return openLocal(folder);
}

/** One that `begin` brought to a state once, as a copy: `prepared` of world.ts says what that asks for. */
export async function preparedLocal(key: readonly unknown[], begin: () => Local): Promise<Local> {
  const { folder } = await preparedFolder(['local', ...key], async () => ({ folder: begin().folder, made: null }));
  return openLocal(folder);
}

function openLocal(folder: string): Local {
  const path = join(folder, 'plane');
  return {
    folder,
    path,
    call: (...args) => runCommandLine(args, path),
    commit: (changes, message) => commit(path, changes, message),
  };
}
