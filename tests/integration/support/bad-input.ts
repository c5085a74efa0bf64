import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { commit, git, makeRemote, makeRepository } from '../../unit/support/git-repositories.ts';
import { preparedFolder } from './prepared.ts';
import { compileCache } from './runner.ts';

/** Runs of the built product on repositories as they should not be, and what each of them leaves behind. */

const dist = resolve(import.meta.dirname, '../../../dist');

export interface Ended {
  /** Exit status; null where a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as a person at a terminal sees them. */
  readonly text: string;
  /** Processes that still ran, and temporary folders that were still there, when it had ended. Must be empty. */
  readonly leftBehind: readonly string[];
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The signal to send once training has written the file `started`. */
  readonly interrupt?: NodeJS.Signals;
  /** How many times. */
  readonly interrupts?: number;
  /** Reads nothing of standard output, as `| true` does. */
  readonly closeOutput?: boolean;
  /** A folder for temporary files that no other run of the place has. */
  readonly ownTemporary?: boolean;
}

export interface Place {
  /** Everything of this test is below. */
  readonly folder: string;
  /** A git repository with nothing in it yet. */
  readonly repository: string;
  /** The remote that `publish` makes. */
  readonly remote: string;
  /** TMPDIR of the runs. */
  readonly temporary: string;
  /** Resolves when training has written the file `started`. */
  started(): Promise<void>;
  /** A commit's id as the product shows it. */
  short(commit: string): string;
  /** Commits files on the checked out branch; gives the commit's id. */
  commit(files: Readonly<Record<string, string>>): string;
  /** Adds a bare remote over file:// and pushes the branch. */
  publish(): string;
  /** The command line, in the repository. */
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** The Action, in the repository as the workspace. */
  act(event: ActionEvent, options?: RunOptions): Promise<Ended & { readonly summary: string }>;
  /** What of `.ml-test-score/` is written, parsed. */
  report(): Report;
}

export interface ActionEvent {
  readonly name: string;
  readonly payload?: unknown;
  readonly branch?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly runId?: number;
}

/** The keys of report.json that are looked at here. */
export interface Report {
  readonly decision: { readonly outcome: string; readonly reasons: readonly { readonly found: string }[] };
  readonly promotion: { readonly version: string | null; readonly problem: string | null } | null;
  readonly baseline: { readonly commit: string | null; readonly reason: string };
  readonly policy: { readonly loosened: readonly string[] };
}

/** A folder with a repository, deleted when the test has ended, and a temporary folder of its own, so that whatever is left in it is seen. */
export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return openPlace(folder);
}

/** One that `begin` brought to a state once, as a copy. The key has all in it that `begin` takes from outside. */
export async function preparedPlace(key: readonly unknown[], begin: () => Promise<Place>): Promise<Place> {
  const { folder } = await preparedFolder(['place', ...key], async () => ({
    folder: (await begin()).folder,
    made: null,
  }));
  return openPlace(folder);
}

/** In an empty folder, or in one where a place was before. */
function openPlace(folder: string): Place {
  const repository = makeRepository(join(folder, 'penguins'));
  const remote = join(folder, 'remote', 'penguins.git');
  const temporary = join(folder, 'tmp');
  const home = join(folder, 'home');
  mkdirSync(temporary, { recursive: true });
  mkdirSync(home, { recursive: true });
  let run = 100;

  const environment = (mark: string, temporary: string): Record<string, string | undefined> => ({
    PATH: process.env.PATH,
    HOME: home,
    TMPDIR: temporary,
    RUNNER_TEMP: temporary,
    LANG: 'C.UTF-8',
    ...compileCache,
    GIT_AUTHOR_NAME: 'Ana',
    GIT_AUTHOR_EMAIL: 'ana@example.com',
    GIT_COMMITTER_NAME: 'Ana',
    GIT_COMMITTER_EMAIL: 'ana@example.com',
    BAD_INPUT_MARK: mark,
  });

  /** What was killed a moment ago may still be listed. */
  async function remains(mark: string, temporary: string): Promise<string[]> {
    for (let wait = 0; ; wait += 1) {
      const processes = processesMarked(mark);
      const files = readdirSync(temporary);
      if (wait === 40 || processes.length + files.length === 0) return [...processes, ...files];
      await sleep(50);
    }
  }

  async function started(): Promise<void> {
    while (!existsSync(join(repository, 'started'))) await sleep(20);
  }

  async function start(script: string, args: readonly string[], options: RunOptions): Promise<Ended> {
    const mark = `${folder}-${run++}`;
    const own = options.ownTemporary === true ? mkdtempSync(join(folder, 'tmp-')) : temporary;
    const env = { ...environment(mark, own), ...options.environment };
    const child = spawn(process.execPath, [join(dist, script), ...args], {
      cwd: options.cwd ?? repository,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = { stdout: '', stderr: '', text: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        chunks[name] += text;
        chunks.text += text;
      });
    if (options.closeOutput === true) child.stdout.destroy();
    const ended = new Promise<number | null>((done, fail) => {
      child.once('close', done);
      child.once('error', fail);
    });
    if (options.interrupt !== undefined) {
      await Promise.race([started(), ended]);
      for (let time = 0; time < (options.interrupts ?? 1); time += 1) {
        child.kill(options.interrupt);
        await sleep(200);
      }
      rmSync(join(repository, 'started'), { force: true });
    }
    const status = await ended;
    return { status, ...chunks, leftBehind: await remains(mark, own) };
  }

  return {
    folder,
    repository,
    remote,
    temporary,
    started,
    short: (id) => id.slice(0, 7),
    commit: (files) => commit(repository, files),
    publish() {
      mkdirSync(dirname(remote));
      const url = makeRemote(remote);
      git(repository, ['remote', 'add', 'origin', url]);
      git(repository, ['push', '--quiet', 'origin', 'HEAD']);
      return url;
    },
    run: (args, options = {}) => start('cli.js', args, options),
    async act({ name, payload, branch, inputs, runId }, options = {}) {
      const files = mkdtempSync(join(folder, 'runner-'));
      const summary = join(files, 'summary.md');
      writeFileSync(summary, '');
      writeFileSync(join(files, 'output'), '');
      writeFileSync(join(files, 'event.json'), JSON.stringify(payload ?? { repository: { default_branch: 'main' } }));
      const given = Object.entries(inputs ?? {}).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
      const ended = await start('index.js', [], {
        ...options,
        environment: {
          GITHUB_ACTIONS: 'true',
          GITHUB_REPOSITORY: 'acme/penguins',
          GITHUB_RUN_ID: String(runId ?? run),
          GITHUB_EVENT_NAME: name,
          GITHUB_EVENT_PATH: join(files, 'event.json'),
          GITHUB_WORKSPACE: repository,
          GITHUB_REF_TYPE: 'branch',
          GITHUB_REF_NAME: branch ?? 'main',
          GITHUB_STEP_SUMMARY: summary,
          GITHUB_OUTPUT: join(files, 'output'),
          ...Object.fromEntries(given),
          ...options.environment,
        },
      });
      return { ...ended, summary: readFileSync(summary, 'utf8') };
    },
    report: () => JSON.parse(readFileSync(join(repository, '.ml-test-score/report.json'), 'utf8')) as Report,
  };
}

/** The command lines of processes that carry the mark of a run in their environment. */
function processesMarked(mark: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readQuietly(`/proc/${pid}/environ`).split('\0').includes(`BAD_INPUT_MARK=${mark}`))
    .map((pid) => readQuietly(`/proc/${pid}/cmdline`).replaceAll('\0', ' '));
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/**
 * The exit status, the words that the user must find in this order, and what holds for every run whatever its input: no trace of a bug, nothing left behind, and no
 * control character that a terminal would obey.
 */
export function expectEnd(ended: Ended, status: number, ...words: readonly string[]): void {
  expect(ended.text).not.toMatch(/a bug in|at async|node:internal/i);
  expect(ended.leftBehind).toEqual([]);
  expect(ended.text.match(/[^\P{Cc}\n\t]/gu) ?? []).toEqual([]);
  let rest = ended.text;
  for (const word of words) {
    expect(rest).toContain(word);
    rest = rest.slice(rest.indexOf(word) + word.length);
  }
  expect(ended.status).toBe(status);
}

/** A PATH with these programs of the system and no others. */
export function pathWith(folder: string, programs: readonly string[]): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of programs) {
    const found = (process.env.PATH ?? '')
      .split(':')
      .map((one) => join(one, name))
      .find((file) => existsSync(file));
    if (found !== undefined) symlinkSync(found, join(bin, name));
  }
  return bin;
}
