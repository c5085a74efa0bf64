import * as z from 'zod';
import type { ReviewerState } from '../facts/review.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { clipped } from '../support/text.ts';
import type { GithubClient } from './exercises.ts';

/** The questions to GitHub about who approved a change, each one request; a run asks at most two. */

/** GitHub did not tell. */
export interface Untold {
  readonly reason: string;
  readonly next: string;
}

export const isUntold = (answer: object): answer is Untold => 'reason' in answer;

const user = z.object({ login: z.string(), type: z.string().optional() }).nullish();

const pull = z.object({
  number: z.number(),
  user,
  state: z.string(),
  merged_at: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string() }),
});

const review = z.object({
  user,
  state: z.string(),
  commit_id: z.string().nullish(),
  author_association: z.string(),
});

export interface FoundPull {
  readonly number: number;
  readonly author: string | null;
  readonly isMerged: boolean;
  readonly isOpen: boolean;
  readonly mergeCommit: string | null;
  readonly head: string;
  readonly baseBranch: string;
}

const perPage = 100;

export function reviewRequests(client: GithubClient, repository: string) {
  const [owner = '', repo = ''] = repository.split('/');
  const ask = async <T extends z.ZodType>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    form: T,
  ): Promise<{ readonly data: z.output<T> } | Untold> => {
    try {
      const found = form.safeParse((await client.request(route, { owner, repo, ...parameters })).data);
      return found.success
        ? found
        : { reason: `GitHub answered ${route} in a form that is not known here`, next: 'run it again in some minutes' };
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      return explain(error);
    }
  };

  return {
    /** Pull requests that the commit came with, or that it is in. */
    async pullsOf(commit: string): Promise<readonly FoundPull[] | Untold> {
      const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
      const answer = await ask(route, { commit_sha: commit, per_page: perPage }, z.array(pull));
      return isUntold(answer) ? answer : answer.data.map(foundPull);
    },

    async pull(number: number): Promise<FoundPull | Untold> {
      const answer = await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pull);
      return isUntold(answer) ? answer : foundPull(answer.data);
    },

    /** The last word of each reviewer, from at most so many pages of reviews, oldest first. */
    async reviewersOf(number: number, mostPages: number): Promise<readonly ReviewerState[] | Untold> {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
      const all: z.output<typeof review>[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const answer = await ask(route, { pull_number: number, per_page: perPage, page }, z.array(review));
        if (isUntold(answer)) return answer;
        all.push(...answer.data);
        if (answer.data.length < perPage) return lastWords(all);
      }
      return {
        reason: `pull request #${number} has ${all.length} reviews or more, and the last ones were not read`,
        next: 'answer by a test of your own with `run`, or make smaller pull requests',
      };
    },
  };
}

const foundPull = (found: z.output<typeof pull>): FoundPull => ({
  number: found.number,
  author: found.user?.login ?? null,
  isMerged: found.merged_at != null,
  isOpen: found.state === 'open',
  mergeCommit: found.merge_commit_sha ?? null,
  head: found.head.sha,
  baseBranch: found.base.ref,
});

const states: Readonly<Record<string, ReviewerState['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

/** Comments and pending reviews say nothing; of a reviewer whose account is gone nobody can tell who it was. */
function lastWords(reviews: readonly z.output<typeof review>[]): ReviewerState[] {
  const byLogin = new Map<string, ReviewerState>();
  for (const { user: reviewer, state: said, commit_id, author_association } of reviews) {
    const state = Object.hasOwn(states, said) ? states[said] : undefined;
    if (reviewer == null || state === undefined) continue;
    const login = clipped(reviewer.login);
    byLogin.set(login.toLowerCase(), {
      login,
      state,
      commit: commit_id ?? null,
      association: clipped(author_association, 40),
      isBot: reviewer.type === 'Bot',
    });
  }
  return [...byLogin.values()];
}

function explain(error: unknown): Untold {
  const { status } = error as { status?: unknown };
  const said = clipped(messageOf(error), 300);
  if (typeof status !== 'number')
    return { reason: `GitHub could not be asked for reviews: ${said}`, next: 'run it again in some minutes' };
  const reason = `GitHub did not tell the reviews (${status}): ${said}`;
  if (status === 401) return { reason, next: 'check the input `token`: it is wrong or has expired' };
  if (status === 429 || status >= 500 || /rate limit|abuse/i.test(said))
    return { reason, next: 'run it again in some minutes' };
  return { reason, next: 'give the job `permissions: pull-requests: read` and `contents: read`' };
}
