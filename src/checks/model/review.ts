import * as z from 'zod';
import { reviewOptions } from '../../config/options/review.ts';
import type { CheckInProblem, Review } from '../../facts/review.ts';
import type { Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { expectNone } from '../measurements.ts';
import { clipped, listed } from '../names.ts';
import { approvalsOf, type ProposedChange, reviewersTable } from '../review-approvals.ts';

interface Options {
  readonly approvals: number;
  readonly reviewers: 'members' | 'anyone';
}

/** Model 1: what defines the model is checked in, and somebody other than its author approved the change. */
export const review = defineCheck({
  id: 'model/review',
  needs: ['review'],
  uses: [],
  options: {
    ...reviewOptions,
    approvals: z
      .number()
      .int()
      .min(1)
      .max(10)
      .default(1)
      .describe('How many people other than the author must have approved the latest commit of the pull request.'),
    reviewers: z
      .enum(['members', 'anyone'])
      .default('members')
      .describe(
        'Whose reviews count: `members` are owners, collaborators and members of the organization as GitHub shows them to the token (private membership is not shown); `anyone` who is no bot.',
      ),
  },
  example: `train: python src/train.py
tests:
  model/review:
    paths: ["src/**/*.py", params.yaml, ml-test-score.yml]
    approvals: 1
`,
  evaluate: ({ review: found }, options) => {
    const checkedIn: Measurement = expectNone('paths that are not checked in as they are', found.notCheckedIn.count);
    const finding =
      found.notCheckedIn.count !== 0
        ? notCheckedIn(found)
        : found.specification.files > 0
          ? judge(found, options)
          : unanswered('no file of the specification is checked in', 'name its files as `paths` of model/review');
    return { ...finding, measurements: [checkedIn, ...finding.measurements] };
  },
});

type Verdict = Omit<Finding, 'measurements'> & { readonly measurements: readonly Measurement[] };

const unanswered = (summary: string, remedy: string): Verdict => ({
  outcome: 'inconclusive',
  summary,
  measurements: [],
  evidence: [],
  remedy,
});

const problemWords: Readonly<Record<CheckInProblem, string>> = {
  untracked: 'is not committed',
  modified: 'differs from the commit',
  deleted: 'is in the commit, and gone here',
  missing: 'names no file',
};

function notCheckedIn({ notCheckedIn: { count, files } }: Review): Verdict {
  const shown = files.slice(0, 5).map(({ path, problem }) => `${clipped(path)} ${problemWords[problem]}`);
  const more = count > shown.length ? [`and ${count - shown.length} more`] : [];
  return {
    outcome: 'fail',
    summary: `expected a specification that is checked in as it is here; ${[...shown, ...more].join('; ')}`,
    measurements: [],
    evidence: files.map(({ path, problem }) => ({
      kind: 'position',
      file: clipped(path),
      message: problemWords[problem],
    })),
    remedy:
      'commit what defines the model, and let training write elsewhere; where a path is no part of it, set `paths` of model/review',
  };
}

function judge({ specification, change }: Review, options: Options): Verdict {
  const what = `${specification.files} ${specification.files === 1 ? 'file' : 'files'} of the specification (${listed(specification.examples, 3)})`;
  switch (change.kind) {
    case 'unknown':
      return unanswered(
        `${what} are checked in; whether the change was approved is not known: ${clipped(change.reason, 500)}`,
        clipped(change.next, 500),
      );
    case 'untouched':
      return {
        outcome: 'pass',
        summary: `${what} are checked in, and as they are at the base ${change.base.slice(0, 7)}: there is no change to approve`,
        measurements: [],
        evidence: [],
      };
    case 'direct-push':
      return {
        outcome: 'fail',
        summary: `expected changes of the specification by pull request; ${change.commit.slice(0, 7)} was pushed to ${clipped(change.branch)} directly, and changed ${listed(change.files, 3)}`,
        measurements: [{ name: 'approvals', observed: 0, expected: `at least ${options.approvals}`, met: false }],
        evidence: [],
        remedy:
          'protect the branch, so that it takes pull requests only; the next reviewed change of the specification earns the point',
      };
    case 'pull-request':
      return judgeReviews(change, options);
  }
}

function judgeReviews(change: ProposedChange, { approvals: wanted, reviewers }: Options): Verdict {
  const approvals = approvalsOf(change, reviewers);
  const { counted, objecting } = approvals;
  const short = change.head.slice(0, 7);
  const changed = change.files === null ? 'the specification' : listed(change.files, 3);
  const asked = `pull request #${change.number} ${change.isMerged ? 'changed' : 'changes'} ${changed}`;
  // Written so that a count that is no number is not enough.
  const isEnough = counted.length >= wanted;
  const found = {
    measurements: [
      { name: 'approvals', observed: counted.length, expected: `at least ${wanted}`, met: isEnough },
      expectNone('reviewers who ask for changes', objecting.length),
    ],
    evidence: reviewersTable(approvals),
  };
  if (isEnough && objecting.length === 0)
    return { ...found, outcome: 'pass', summary: `${asked}: ${short} was approved by ${listed(counted, 3)}` };
  const next = change.isMerged
    ? 'require approvals of the latest commit in the protection of the branch; the next reviewed change earns the point'
    : `let somebody other than ${change.author === null ? 'the author' : clipped(change.author)} approve ${short}, then run this job again`;
  if (objecting.length > 0)
    return { ...found, outcome: 'fail', summary: `${asked}: ${listed(objecting, 3)} asked for changes`, remedy: next };
  const others = approvals.rows
    .filter(([, , worth]) => worth !== 'counts')
    .map(([login, said, why]) => `${login} ${said}, which ${why}`);
  const summary = `${asked}: expected at least ${wanted} approval${wanted === 1 ? '' : 's'} of ${short}, found ${counted.length}${others.length === 0 ? '' : ` (${listed(others, 3)})`}`;
  // Without the history nobody can tell whether the specification is changed at all.
  if (change.files === null)
    return {
      ...found,
      outcome: 'inconclusive',
      summary: `${summary}; whether it changes the specification is not known, as its base is not in this clone`,
      remedy: `check out with \`fetch-depth: 0\`, or ${next}`,
    };
  return { ...found, outcome: 'fail', summary, remedy: next };
}
