import { describe, expect, it } from 'vitest';
import { debugging as check } from '../../../../src/checks/infra/debugging.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Debugging } from '../../../../src/facts/debugging.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const followed = (changes: Partial<Debugging> = {}): Debugging => ({
  command: 'python debug_one.py',
  row: 1,
  seconds: 1.5,
  problem: null,
  intermediate: { count: 2, names: ['scaled.bill', 'logits'] },
  nonFinite: { count: 0, names: [] },
  differing: { count: 0, names: [] },
  prediction: { agrees: true, difference: 1e-9 },
  ...changes,
});
const facts = (debugging: Debugging) =>
  factsWith({
    debugging: gathered(debugging),
    configuration: {
      tests: { 'infra/debugging': { command: 'python debug_one.py' } },
      gate: { require: ['infra/debugging'] },
    },
  });
const answer = (changes: Partial<Debugging> = {}) => runCheck(check, facts(followed(changes))).finding;

describe('infra/debugging', () => {
  it('passes where the example was followed to the prediction of the batch', () => {
    expect(answer()).toMatchObject({
      outcome: 'pass',
      summary:
        'row 1 of the testing data was followed through 2 values (`scaled.bill`, `logits`): all finite, the same twice, and the prediction is that of the batch',
    });
  });

  it.each([
    [
      { nonFinite: { count: 1, names: ['logits'] } },
      'expected finite values, found NaN or infinity in 1 value (`logits`)',
    ],
    [
      { differing: { count: 7, names: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] } },
      'found another value of 7 values (`a`, `b`, `c`, `d`, `e`, and 2 more)',
    ],
    [
      { prediction: { agrees: false, difference: 0.25 } },
      'expected the prediction of the batch, found another (it differs by 0.25)',
    ],
    [{ prediction: { agrees: false, difference: null } }, 'expected the prediction of the batch, found another'],
    [{ prediction: { agrees: true, difference: Number.NaN } }, 'expected the prediction of the batch, found another'],
    [{ prediction: { unreadable: 'holds null, expected a finite prediction' } }, 'what it prints holds null'],
    [{ intermediate: { count: 0, names: [] } }, 'expected values between the example and the prediction, found none'],
    [{ intermediate: { count: Number.NaN, names: [] } }, 'found none'],
    [{ nonFinite: { count: Number.NaN, names: [] } }, 'expected finite values'],
    [{ prediction: null }, 'expected one JSON object'],
  ] as const)('fails with %j', (changes, words) => {
    const finding = answer(changes);
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain(words);
    expect(finding.remedy).toBeTruthy();
  });

  it('fails where the command does, and is inconclusive where it was cancelled', () => {
    const problem = {
      kind: 'broken',
      summary: 'it ended with exit status 1',
      next: 'look at the log',
      exitCode: 1,
    } as const;
    expect(answer({ problem, prediction: null })).toMatchObject({
      outcome: 'fail',
      summary:
        'the command did not follow row 1 of the testing data: expected one JSON object on standard output, found: it ended with exit status 1 (after 1.5s)',
      remedy: 'look at the log',
    });
    const cancelled = { ...problem, kind: 'unfinished', summary: 'it was cancelled' } as const;
    expect(answer({ problem: cancelled, prediction: null }).outcome).toBe('inconclusive');
  });

  it('is inconclusive without the run of the command', () => {
    for (const debugging of [absent('no `predictions` are configured'), failed('test.csv: no such file')])
      expect(runCheck(check, { ...facts(followed()), debugging }).finding.outcome).toBe('inconclusive');
  });

  it('moves the score and blocks', () => {
    const [good, bad] = [facts(followed()), facts(followed({ prediction: { agrees: false, difference: null } }))].map(
      judge,
    );
    expect(good?.score.sections.infra).toBe(1);
    expect(bad?.score.sections.infra).toBe(0);
    expect([good?.decision.outcome, bad?.decision.outcome]).toEqual(['allow', 'block']);
  });

  it('says what it would cost where nobody asks for it', () => {
    const result = judge(factsWith({})).results.find(({ id }) => id === 'infra/debugging');
    expect(result).toMatchObject({ execution: 'none', outcome: null });
    expect(result?.summary).toContain('it would cost two runs of a command of yours on one example');
  });
});
