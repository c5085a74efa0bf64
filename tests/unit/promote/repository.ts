import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RecordedMetric } from '../../../src/facts.ts';
import type { Bundle } from '../../../src/promote/registry.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { type Git, type GitStore, openGit } from '../../../src/support/git.ts';
import { openGitStore } from '../../../src/support/git-store.ts';

/** Nobody's own settings, and an identity of the tests. */
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

const identity = { 'user.name': 'Ana', 'user.email': 'ana@example.org' };

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'promote-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A bare remote on disk, and a clone that commits to it. */
export interface World {
  readonly folder: string;
  readonly remote: Git;
  readonly work: Git;
  /** A commit on main, pushed. */
  commit(): Promise<string>;
  /** A scratch clone of the remote, as each run has its own. */
  store(): Promise<GitStore>;
  /** A bundle of one artifact with this content. */
  bundle(model: string, commit: string, content: string, more?: Partial<Bundle>): Promise<Bundle>;
}

export async function createWorld(): Promise<World> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'remote.git'));
  await mkdir(join(folder, 'work'));
  const remote = openGit(join(folder, 'remote.git'));
  await remote.run(['init', '--quiet', '--bare', '--initial-branch=main', '.']);
  await remote.run(['config', 'uploadpack.allowFilter', 'true']);
  await remote.run(['config', 'uploadpack.allowReachableSHA1InWant', 'true']);
  const work = openGit(join(folder, 'work'), identity);
  await work.run(['init', '--quiet', '--initial-branch=main', '.']);
  await work.run(['remote', 'add', 'origin', `file://${remote.directory}`]);
  let commits = 0;
  let numbers = 0;
  const world: World = {
    folder,
    remote,
    work,
    async commit() {
      commits += 1;
      await mkdir(join(work.directory, 'src'), { recursive: true });
      await writeFile(join(work.directory, 'src', 'train.py'), `print(${commits})\n`);
      await work.run(['add', '.']);
      await work.run(['commit', '--quiet', '--message', `Train ${commits}`]);
      await work.run(['push', '--quiet', 'origin', 'main']);
      return work.run(['rev-parse', 'HEAD']);
    },
    async store() {
      numbers += 1;
      return openGitStore({
        repository: work,
        scratch: join(folder, `scratch-${numbers}`),
        token: null,
        serverUrl: null,
        write: true,
      });
    },
    async bundle(model, commit, content, more = {}) {
      numbers += 1;
      const directory = join(folder, `bundle-${numbers}`);
      await mkdir(join(directory, 'artifacts', 'build'), { recursive: true });
      await writeFile(join(directory, 'artifacts', 'build', 'model.pkl'), content);
      await writeFile(join(directory, 'artifacts', 'build', 'empty.txt'), '');
      for (const name of ['report.json', 'facts.json', 'lineage.json'])
        await writeFile(join(directory, name), '{"schemaVersion": 1}\n');
      await writeFile(join(directory, 'model-card.md'), '# A model\n');
      const artifacts = await fingerprint(join(directory, 'artifacts'), ['build']);
      const metrics: Record<string, RecordedMetric> = { accuracy: { value: 0.9, direction: 'higher' } };
      return {
        model,
        commit,
        digest: artifacts.sha256,
        artifacts,
        directory,
        score: 2.5,
        metrics,
        run: 'https://github.com/o/r/actions/runs/1',
        ...more,
      };
    },
  };
  await world.commit();
  return world;
}

/** Death of the process before the n-th of the calls that go through `guard`: none is made from there on. */
export class Death extends Error {}

export interface Fate {
  guard<T>(body: () => Promise<T>): Promise<T>;
}

export function dieAt(number: number): Fate {
  let calls = 0;
  return {
    async guard(body) {
      calls += 1;
      if (calls >= number) throw new Death('the process is dead');
      return body();
    },
  };
}

export function doomed(store: GitStore, fate: Fate): GitStore {
  const { git } = store;
  return {
    ...store,
    git: {
      directory: git.directory,
      run: (args, options) => fate.guard(() => git.run(args, options)),
      try: (args, options) => fate.guard(() => git.try(args, options)),
    },
  };
}
