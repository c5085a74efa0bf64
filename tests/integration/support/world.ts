import { onTestFinished } from 'vitest';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';
import type { Event } from './events.ts';
import { createRepository, type Repository } from './repository.ts';
import { type ActionRun, type JobOptions, runJob } from './runner.ts';
import { temporary } from './temporary.ts';

/** A repository on GitHub and the runners of its jobs. */
export interface World {
  readonly repository: Repository;
  readonly github: FakeGithub;
  run(event: Event, options?: JobOptions): Promise<ActionRun>;
}

export async function createWorld(files: Readonly<Record<string, string>>): Promise<World> {
  const repository = createRepository(temporary(), files);
  const github = await startFakeGithub({ gitDirectory: repository.remote });
  onTestFinished(() => github.close());
  // Real ones have outgrown 32 bits.
  let runs = 9_000_000_000;
  return {
    repository,
    github,
    async run(event, options = {}) {
      runs += 1;
      return runJob(repository, github, event, String(runs), options);
    },
  };
}
