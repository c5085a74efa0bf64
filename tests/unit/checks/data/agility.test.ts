import { describe, expect, it } from 'vitest';
import { agility } from '../../../../src/checks/data/agility.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { FeatureDelivery, FeatureHistory } from '../../../../src/facts/feature-history.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { factsWith } from '../../../support/facts.ts';

const start = Date.parse('2026-06-01T00:00:00Z');
const day = (days: number): string => new Date(start + days * 86_400_000).toISOString();
/** Started on day 0; factsWith runs on 2026-11-21, day 173. */
const delivery = (feature: string, mergedAfter: number, promotedAfter: number | null = null): FeatureDelivery => ({
  feature,
  started: { commit: 'b'.repeat(40), date: day(0) },
  merged: { commit: `${feature}`.padEnd(40, '0'), date: day(mergedAfter) },
  promoted: promotedAfter === null ? null : { version: '1.0.0', date: day(promotedAfter) },
});
const history = (features: readonly FeatureDelivery[], versions = 1) =>
  gathered<FeatureHistory>({ file: 'data/features.yml', branch: 'main', versions, features });
const answer = (featureHistory: Parameters<typeof factsWith>[0], options: object = {}) =>
  runCheck(agility, factsWith({ ...featureHistory, configuration: { tests: { 'data/agility': options } } })).finding;

describe('data/agility', () => {
  it('passes when the median change reaches production within the limit', () => {
    const features = [delivery('a', 1, 3), delivery('b', 5, 10), delivery('c', 50, 90)];
    const finding = answer({ featureHistory: history(features) });
    expect(finding).toMatchObject({
      outcome: 'pass',
      measurements: [{ observed: 10 * 86_400, met: true }, {}, {}, {}],
    });
    expect(finding.summary).toContain('took 10d to the first version with it; expected at most 30d');
  });

  it('fails when it does not, naming the slowest', () => {
    const features = [delivery('a', 1, 3), delivery('b', 5, 40), delivery('c', 50, 90)];
    const finding = answer({ featureHistory: history(features) });
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toContain('took 40d');
    expect(finding.summary).toContain('slowest: c, 90d');
    expect(answer({ featureHistory: history(features) }, { limit: '41d' }).outcome).toBe('pass');
    expect(answer({ featureHistory: history(features) }, { last: 1 }).outcome).toBe('pass');
  });

  it('counts a change once, however many features it added', () => {
    const bulk = ['x', 'y', 'z'].map((name) => ({ ...delivery(name, 90, 90), merged: delivery('bulk', 90).merged }));
    expect(answer({ featureHistory: history([...bulk, delivery('a', 1, 2), delivery('b', 1, 2)]) }).outcome).toBe(
      'pass',
    );
  });

  it('counts the wait of a change that is in no version once it exceeds the limit', () => {
    expect(answer({ featureHistory: history([delivery('a', 1)]) })).toMatchObject({ outcome: 'fail' });
    expect(answer({ featureHistory: history([delivery('a', 1)]) }, { limit: '200d' })).toMatchObject({
      outcome: 'inconclusive',
      remedy: 'promote a version with them',
    });
  });

  it('measures to the merge where there are no versions, unless the history hides the start', () => {
    expect(answer({ featureHistory: history([delivery('a', 4)], 0) })).toMatchObject({ outcome: 'pass' });
    expect(answer({ featureHistory: history([delivery('a', 40)], 0) })).toMatchObject({ outcome: 'fail' });
    expect(answer({ featureHistory: history([delivery('a', 0)], 0) })).toMatchObject({ outcome: 'inconclusive' });
  });

  it('is inconclusive where no feature was ever added, without facts, and over dates that are none', () => {
    expect(answer({ featureHistory: history([]) })).toMatchObject({ outcome: 'inconclusive' });
    expect(answer({ featureHistory: absent('no `data.catalog`') })).toMatchObject({ outcome: 'inconclusive' });
    expect(answer({ featureHistory: failed('the clone is shallow') }).summary).toContain('the clone is shallow');
    const broken = { ...delivery('a', 1, 2), started: { commit: 'b', date: 'yesterday' } };
    expect(answer({ featureHistory: history([broken]) })).toMatchObject({ outcome: 'inconclusive' });
  });

  it('moves score and gate', () => {
    const judged = (days: number) =>
      judge(
        factsWith({
          featureHistory: history([delivery('a', 1, days)]),
          configuration: { gate: { require: ['data/agility'] } },
        }),
      );
    const [good, bad] = [judged(10), judged(60)];
    expect(good.score.sections.data - bad.score.sections.data).toBe(1);
    expect([good.decision.outcome, bad.decision.outcome]).toEqual(['allow', 'block']);
  });
});
