import { onTestFinished } from 'vitest';
import { type FakeGithub, type SavedGithub, startFakeGithub } from '../../fake-github/server.ts';
import type { Run } from '../../fake-github/state.ts';
import type { Event } from './events.ts';
import { type Prepared, preparedFolder } from './prepared.ts';
import { createRepository, openRepository, type Repository } from './repository.ts';
import { type ActionRun, type JobOptions, readableRun, runJob } from './runner.ts';
import { temporary } from './temporary.ts';

/** A repository on GitHub and the runners of its jobs. */
export interface World {
  readonly repository: Repository;
  readonly github: FakeGithub;
  run(event: Event, options?: JobOptions): Promise<ActionRun>;
}

/** On a pull request GitHub names the head as the run's commit, and the repository that it is in. */
function headOf({ sha, ref, payload }: Event): Pick<Run, 'headSha' | 'headBranch' | 'headRepository'> {
  const { pull_request: pull } = payload as {
    pull_request?: { head: { sha: string; ref: string; repo: { full_name: string } | null } };
  };
  return pull === undefined
    ? { headSha: sha, headBranch: ref.replace(/^refs\/(heads|tags)\//, ''), headRepository: 'acme/penguins' }
    : { headSha: pull.head.sha, headBranch: pull.head.ref, headRepository: pull.head.repo?.full_name ?? null };
}

/** Real ids of runs have outgrown 32 bits. */
const firstRun = 9_000_000_001;

export const createWorld = (files: Readonly<Record<string, string>>): Promise<World> =>
  openWorld(createRepository(temporary(), files));

async function openWorld(repository: Repository, saved?: SavedGithub): Promise<World> {
  const github = await startFakeGithub({ ...(saved && { saved }), gitDirectory: repository.remote });
  onTestFinished(() => github.close());
  return {
    repository,
    github,
    async run(event, options = {}) {
      const { runId } = options;
      if (runId !== undefined) return runJob(repository, github, event, runId, options);
      let id = firstRun;
      while (github.runs.has(id)) id += 1;
      const run = github.addRun({
        id,
        attempt: options.attempt ?? 1,
        event: event.name,
        ...headOf(event),
        status: 'in_progress',
        conclusion: null,
      });
      const done = await runJob(repository, github, event, String(id), options);
      run.status = 'completed';
      run.conclusion = done.status === 0 ? 'success' : 'failure';
      return done;
    },
  };
}

/**
 * A world that was brought to a state once, by `begin`, as an independent copy: folder, repositories and GitHub, with whatever else `begin` gives (commits, runs of
 * the Action: plain data). Runs of the Action are what these tests cost, and most of them begin with the same ones. The state is kept for all files of one
 * start of vitest under `key`, so the key has all in it that `begin` takes from outside: files above all.
 *
 *     const { repository, github, run, first } = await prepared(['main scored', files], async () => {
 *       const world = await createWorld(files);
 *       const first = await world.run(push(world.repository, 'main', null));
 *       return { ...world, first };
 *     });
 *
 * Nothing may remember where the world was: no path of it in a committed file, no address of a server that ends with the test. What was first made is moved away
 * and its server closed, so whatever still pointed to it fails. To change an object of GitHub, look it up in `github`: `begin`'s own is another.
 */
export async function prepared<T extends World>(key: readonly unknown[], begin: () => Promise<T>): Promise<T> {
  const { folder, made } = await preparedFolder(['world', ...key], async (): Promise<Prepared<Kept>> => {
    const { repository, github, run, ...rest } = await begin();
    const saved = github.save();
    await github.close();
    return { folder: repository.folder, made: { saved, rest: eachValue(rest, withoutFunctions) } };
  });
  const world = await openWorld(openRepository(folder), made.saved);
  return { ...world, ...eachValue(made.rest, withFunctions) } as T;
}

interface Kept {
  readonly saved: SavedGithub;
  readonly rest: object;
}

const isRun = (value: unknown): value is ActionRun => typeof value === 'object' && value !== null && 'leaked' in value;
const withoutFunctions = (value: unknown): unknown => (isRun(value) ? { ...value, messages: null } : value);
const withFunctions = (value: unknown): unknown => (isRun(value) ? readableRun(value) : value);
const eachValue = (values: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
