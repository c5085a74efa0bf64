import type { ReviewerState } from '../../../../src/facts/review.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const head = '4f2a9c1'.padEnd(40, '0');
const facts = (reviewedCommit: string) => ({
  review: gathered({
    specification: { byDefault: false, files: 4, examples: ['src/train.py', 'src/model.py', 'params.yaml'] },
    notCheckedIn: { count: 0, files: [] },
    change: {
      kind: 'pull-request' as const,
      number: 42,
      author: 'ana',
      isMerged: false,
      head,
      files: ['params.yaml'],
      reviews: [
        { login: 'bo', state: 'approved', commit: reviewedCommit, association: 'MEMBER', isBot: false },
      ] satisfies ReviewerState[],
    },
  }),
});

/** An approval of an earlier commit says nothing about what was pushed since. */
export const review: Sample = { pass: facts(head), fail: facts('9e81d07'.padEnd(40, '0')) };
