import * as z from 'zod';
import { clipped } from '../support/text.ts';
import { type Approval, mostApprovals } from './link.ts';

/** GitHub's answer, as far as it is used (schema `environment-approvals`). Comments are what people typed. */
const answer = z.array(
  z.object({
    environments: z.array(z.object({ name: z.string().optional() })),
    state: z.enum(['approved', 'rejected', 'pending']),
    user: z.object({ login: z.string() }),
    comment: z.string(),
  }),
);

export interface ApprovalRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly connect: () => Promise<{
    request(route: string, parameters: Record<string, unknown>): Promise<{ readonly data: unknown }>;
  }>;
}

/** Who let the jobs of a run begin that waited for their environments; none where nothing waited. One request. Throws what the client throws. */
export async function readApprovals({ repository, runId, connect }: ApprovalRequest): Promise<Approval[]> {
  const [owner, repo] = repository.split('/');
  const client = await connect();
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
  const { data } = await client.request(route, { owner, repo, run_id: Number(runId) });
  return answer
    .parse(data)
    .slice(-mostApprovals)
    .map(({ environments, state, user, comment }) => ({
      user: clipped(user.login, 300),
      environments: environments.slice(0, 10).flatMap(({ name }) => (name === undefined ? [] : [clipped(name, 300)])),
      state,
      comment: clipped(comment, 500),
    }));
}
