import type { ReviewerState, SpecificationChange } from '../facts/review.ts';
import type { Evidence } from '../result.ts';
import { clipped } from './names.ts';

export type ProposedChange = Extract<SpecificationChange, { readonly kind: 'pull-request' }>;

export interface Approvals {
  /** Logins whose approval counts. */
  readonly counted: readonly string[];
  /** Logins that have asked for changes and did not take it back. */
  readonly objecting: readonly string[];
  /** Each reviewer with what the review is worth, in words. */
  readonly rows: readonly (readonly [string, string, string])[];
}

const writers = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Whose word counts: not the author's, nor a bot's, and where `reviewers` says so, only that of people who belong to the repository or its organization. */
export function approvalsOf(change: ProposedChange, reviewers: 'members' | 'anyone'): Approvals {
  const counted: string[] = [];
  const objecting: string[] = [];
  const rows = change.reviews.map((review): [string, string, string] => {
    const login = clipped(review.login);
    const why = whyNot(review, change, reviewers);
    if (why === null) (review.state === 'approved' ? counted : objecting).push(login);
    return [login, words[review.state], why === null ? 'counts' : `does not count: ${why}`];
  });
  return { counted, objecting, rows };
}

const words: Readonly<Record<ReviewerState['state'], string>> = {
  approved: 'approved',
  'changes-requested': 'asks for changes',
  dismissed: 'dismissed',
};

function whyNot(review: ReviewerState, change: ProposedChange, reviewers: 'members' | 'anyone'): string | null {
  if (review.state === 'dismissed') return 'it was dismissed';
  if (change.author !== null && review.login.toLowerCase() === change.author.toLowerCase())
    return 'it is by the author of the change';
  if (review.isBot) return 'it is by a bot';
  if (reviewers === 'members' && !writers.has(review.association))
    return `the reviewer is ${clipped(review.association, 40)}, not owner, member or collaborator`;
  // Changes that were asked for stay asked for until the reviewer says otherwise; an approval is of what was seen.
  if (review.state === 'approved' && review.commit !== change.head)
    return `it is of ${review.commit === null ? 'a commit that is gone' : review.commit.slice(0, 7)}, not of the latest commit ${change.head.slice(0, 7)}`;
  return null;
}

const mostRows = 20;

export const reviewersTable = ({ rows }: Approvals): Evidence[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          title:
            rows.length > mostRows
              ? `Reviewers, the first ${mostRows} and ${rows.length - mostRows} more`
              : 'Reviewers',
          columns: ['reviewer', 'last word', 'here'],
          rows: rows.slice(0, mostRows),
        },
      ];
