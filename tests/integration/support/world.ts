import { onTestFinished } from 'vitest';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';
import type { Run } from '../../fake-github/state.ts';
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

/** On a pull request GitHub names the head as the run's commit, and the repository that it is in. */
function headOf({ sha, ref, payload }: Event): Pick<Run, 'headSha' | 'headBranch' | 'headRepository'> {
  const { pull_request: pull } = payload as {
    pull_request?: { head: { sha: string; ref: string; repo: { full_name: string } | null } };
  };
  return pull === undefined
    ? { headSha: sha, headBranch: ref.replace(/^refs\/(heads|tags)\//, ''), headRepository: 'acme/penguins' }
    : { headSha: pull.head.sha, headBranch: pull.head.ref, headRepository: pull.head.repo?.full_name ?? null };
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
      const { runId } = options;
      if (runId !== undefined) return runJob(repository, github, event, runId, options);
      runs += 1;
      const run = github.addRun({
        id: runs,
        attempt: options.attempt ?? 1,
        event: event.name,
        ...headOf(event),
        status: 'in_progress',
        conclusion: null,
      });
      const done = await runJob(repository, github, event, String(runs), options);
      run.status = 'completed';
      run.conclusion = done.status === 0 ? 'success' : 'failure';
      return done;
    },
  };
}
