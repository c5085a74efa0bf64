import { type WorkflowRun, workflowRunSchema } from '../event.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';

export interface Asked {
  request(route: string, parameters: Record<string, unknown>): Promise<{ readonly data: unknown }>;
}

/** A run of `owner/name`, as GitHub tells it. One request. Throws `ConfigurationError` where it does not. */
export async function readRun(client: Asked, repository: string, id: string): Promise<WorkflowRun> {
  const [owner, repo] = repository.split('/');
  const answer = await client
    .request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: Number(id) })
    .catch(async (error: unknown) => {
      const { asProblem } = await import('../github/problem.ts');
      const { message, kind } = asProblem(error, `reading the run ${id}`, 'actions: read');
      const passes = kind === 'unavailable' || kind === 'rate-limit';
      throw new ConfigurationError(
        {
          message,
          next: passes
            ? 'run it again in some minutes'
            : 'check `run-id`, and give the job the permission `actions: read`',
        },
        { cause: error },
      );
    });
  const run = workflowRunSchema.safeParse(answer.data);
  if (run.success) return run.data;
  throw new ConfigurationError(
    {
      message: `GitHub's answer for the run ${id} is none that is known: ${messageOf(run.error)}`,
      next: 'run it again',
    },
    { cause: run.error },
  );
}
