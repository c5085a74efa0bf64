import { describe, expect, it } from 'vitest';
import { review as check } from '../../../../src/checks/model/review.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Review, ReviewerState, SpecificationChange } from '../../../../src/facts/review.ts';
import { absent, type Fact, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const head = 'c'.repeat(40);
const reviewer = (changes: Partial<ReviewerState> = {}): ReviewerState => ({
  login: 'bo',
  state: 'approved',
  commit: head,
  association: 'MEMBER',
  isBot: false,
  ...changes,
});
const proposed = (
  reviews: readonly ReviewerState[],
  changes: Partial<Extract<SpecificationChange, { kind: 'pull-request' }>> = {},
): SpecificationChange => ({
  kind: 'pull-request',
  number: 7,
  author: 'ana',
  isMerged: false,
  head,
  files: ['train.py'],
  reviews,
  ...changes,
});
const reviewed = (change: SpecificationChange, changes: Partial<Review> = {}): Fact<Review> =>
  gathered({
    specification: { byDefault: true, files: 2, examples: ['params.yaml', 'train.py'] },
    notCheckedIn: { count: 0, files: [] },
    change,
    ...changes,
  });
const factsOf = (review: Fact<Review>, options: object = {}) =>
  factsWith({ review, configuration: { tests: { 'model/review': options } } });
const answer = (review: Fact<Review>, options: object = {}) => runCheck(check, factsOf(review, options)).finding;

describe('model/review', () => {
  it('passes when somebody else approved the latest commit', () => {
    expect(answer(reviewed(proposed([reviewer()])))).toMatchObject({
      outcome: 'pass',
      summary: 'pull request #7 changes train.py: ccccccc was approved by bo',
    });
    expect(answer(reviewed(proposed([reviewer()], { isMerged: true }))).summary).toContain('changed train.py');
    expect(answer(reviewed(proposed([reviewer()], { files: null }))).outcome).toBe('pass');
  });

  it('passes, saying so, when a pull request leaves the specification alone', () => {
    expect(answer(reviewed({ kind: 'untouched', base: head }))).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('as they are at the base ccccccc: there is no change to approve'),
    });
  });

  it.each<[string, Partial<ReviewerState>, string]>([
    ['the author', { login: 'Ana' }, 'by the author'],
    ['a bot', { isBot: true }, 'by a bot'],
    ['a stranger', { association: 'CONTRIBUTOR' }, 'the reviewer is CONTRIBUTOR'],
    ['an older commit', { commit: 'd'.repeat(40) }, 'it is of ddddddd, not of the latest commit ccccccc'],
    ['a commit that is gone', { commit: null }, 'a commit that is gone'],
    ['a dismissed review', { state: 'dismissed' }, 'it was dismissed'],
  ])('does not count the approval of %s', (_, changes, why) => {
    const finding = answer(reviewed(proposed([reviewer(changes)])));
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('expected at least 1 approval of ccccccc, found 0');
    expect(finding.summary).toContain(why);
    expect(finding.remedy).toContain('let somebody other than ana approve ccccccc');
  });

  it('counts to what is asked for, and takes anyone where that is asked for', () => {
    expect(answer(reviewed(proposed([reviewer()])), { approvals: 2 })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('at least 2 approvals of ccccccc, found 1'),
    });
    expect(answer(reviewed(proposed([reviewer(), reviewer({ login: 'cy' })])), { approvals: 2 }).outcome).toBe('pass');
    const stranger = reviewed(proposed([reviewer({ association: 'NONE' })]));
    expect(answer(stranger, { reviewers: 'anyone' }).outcome).toBe('pass');
  });

  it('fails while somebody asks for changes, of whatever commit', () => {
    const objection = reviewer({ login: 'cy', state: 'changes-requested', commit: null });
    expect(answer(reviewed(proposed([reviewer(), objection])))).toMatchObject({
      outcome: 'fail',
      summary: 'pull request #7 changes train.py: cy asked for changes',
    });
  });

  it('fails on a direct push', () => {
    const change = { kind: 'direct-push', commit: head, branch: 'main', files: ['train.py'] } as const;
    expect(answer(reviewed(change))).toMatchObject({
      outcome: 'fail',
      summary:
        'expected changes of the specification by pull request; ccccccc was pushed to main directly, and changed train.py',
    });
  });

  it('fails when the specification is not checked in, whoever approved it', () => {
    const notCheckedIn = { count: 7, files: [{ path: 'fit.ipynb', problem: 'untracked' as const }] };
    expect(answer(reviewed(proposed([reviewer()]), { notCheckedIn }))).toMatchObject({
      outcome: 'fail',
      summary: 'expected a specification that is checked in as it is here; fit.ipynb is not committed; and 6 more',
    });
  });

  it('is inconclusive where nobody can tell', () => {
    const unknown = { kind: 'unknown', reason: 'no token', next: 'give one' } as const;
    expect(answer(reviewed(unknown))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('no token'),
      remedy: 'give one',
    });
    expect(answer(reviewed(proposed([], { files: null })))).toMatchObject({
      outcome: 'inconclusive',
      remedy: expect.stringContaining('fetch-depth: 0'),
    });
    const specification = { byDefault: false, files: 0, examples: [] };
    expect(answer(reviewed(proposed([reviewer()]), { specification })).outcome).toBe('inconclusive');
    expect(answer(absent('no paths')).outcome).toBe('inconclusive');
    expect(answer(failed('no file')).outcome).toBe('inconclusive');
  });

  it('never passes on a number that is none', () => {
    expect(answer(reviewed(proposed([reviewer()])), { approvals: 1 }).outcome).toBe('pass');
    const facts = factsOf(reviewed(proposed([reviewer()])));
    Object.assign(facts.configuration.tests['model/review'] ?? {}, { approvals: Number.NaN });
    expect(runCheck(check, facts).finding.outcome).toBe('fail');
    const count = Number.NaN;
    expect(answer(reviewed(proposed([reviewer()]), { notCheckedIn: { count, files: [] } })).outcome).toBe('fail');
  });

  it('bounds hostile names', () => {
    const long = 'x'.repeat(5000);
    const reviews = Array.from({ length: 200 }, (_, place) =>
      reviewer({ login: `${long}${place}`, association: long }),
    );
    expect(JSON.stringify(answer(reviewed(proposed(reviews, { author: long, files: [long] })))).length).toBeLessThan(
      20_000,
    );
  });

  it('takes the point away when it fails', () => {
    const points = (change: SpecificationChange): number => judge(factsOf(reviewed(change))).score.sections.model;
    expect(points(proposed([reviewer()])) - points(proposed([]))).toBe(1);
  });
});
