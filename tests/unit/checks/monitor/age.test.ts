import { describe, expect, it } from 'vitest';
import { age } from '../../../../src/checks/monitor/age.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { OutputTime, StageAge } from '../../../../src/facts/age.ts';
import { absent, type Fact, type Facts, failed, gathered, type Production } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { baseline, factsWith } from '../../../support/facts.ts';

const day = 86_400;
const served = (date: string): Fact<Production> =>
  gathered({ ...baseline({}, { date }), version: '1.4.0', stage: 'production', digest: 'd' });
const output = (time: string | null, by: OutputTime['by'] = 'commit', problem: string | null = null): OutputTime => ({
  path: 'build/x.csv',
  time,
  by,
  problem,
});
const stage = (name: string, maxAge: number, ...outputs: readonly OutputTime[]): StageAge => ({
  name,
  maxAge,
  outputs,
});
// The run is of 2026-11-21T10:00.
const fresh = output('2026-11-21T10:00:00.000Z', 'run');
const old = output('2026-11-01T10:00:00.000Z');
const factsOf = (production: Fact<Production>, stages: readonly StageAge[] | null, options: object | null = null) =>
  factsWith({
    production,
    stageAges: stages === null ? absent('no stage has a `max-age`') : gathered({ stages }),
    configuration: options === null ? {} : { tests: { 'monitor/age': options } },
  });
const answer = (...asked: Parameters<typeof factsOf>) => runCheck(age, factsOf(...asked)).finding;

describe('monitor/age', () => {
  it('passes when production and stages are within their limits', () => {
    const finding = answer(served('2026-11-01T10:00:00.000Z'), [
      stage('features', day, fresh),
      stage('training', 30 * day, old),
    ]);
    expect(finding).toMatchObject({ outcome: 'pass' });
    expect(finding.summary).toBe(
      'v1.4.0 in production is 20d old; build/x.csv of stage features is 0ms old; build/x.csv of stage training is 20d old',
    );
    expect(answer(served('2026-11-01T10:00:00.000Z'), null).outcome).toBe('pass');
    expect(answer(absent('nothing is promoted'), [stage('features', day, fresh)])).toMatchObject({
      outcome: 'pass',
      summary: expect.stringContaining('(the version in production was not looked at: nothing is promoted)'),
    });
  });

  it('does not pass where versions are promoted and none is in production, nor where one was tagged by hand', () => {
    const promoting = (production: Fact<Production>) => ({
      ...factsOf(production, [stage('features', day, fresh)]),
      configuration: factsWith({ configuration: { promote: { to: 'directory', path: 'models', stage: 'production' } } })
        .configuration,
    });
    const none = promoting(absent('no version of penguins is in the stage production yet'));
    expect(runCheck(age, none).finding).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('no version of penguins is in the stage production yet'),
      remedy: expect.stringContaining('promote a version'),
    });
    const byHand = promoting(failed('penguins@v1 was tagged by hand', 'promote another'));
    expect(runCheck(age, byHand).finding).toMatchObject({ outcome: 'inconclusive', remedy: 'promote another' });
    const points = (facts: Facts) => judge(facts).score.points['monitor/age'];
    expect([points(promoting(served('2026-11-01T10:00:00.000Z'))), points(none)]).toEqual([1, 0]);
  });

  it('fails when the version in production is too old, by the limit in force', () => {
    expect(answer(served('2026-10-01T10:00:00.000Z'), null)).toMatchObject({
      outcome: 'fail',
      summary: 'v1.4.0 in production is 51d old, expected at most 30d',
    });
    expect(answer(served('2026-10-01T10:00:00.000Z'), null, { production: '51d' }).outcome).toBe('pass');
    expect(answer(served('2026-10-01T10:00:00.000Z'), null, { production: '50d' }).outcome).toBe('fail');
  });

  it('names the first stage that has stalled', () => {
    const finding = answer(served('2026-11-20T10:00:00.000Z'), [
      stage('raw', day, fresh),
      stage('features', 7 * day, fresh, old),
      stage('training', 7 * day, old),
    ]);
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toBe(
      'stage features has stalled: build/x.csv of stage features is 20d old, expected at most 7d; build/x.csv of stage training is 20d old, expected at most 7d',
    );
    expect(finding.remedy).toContain('stage features');
  });

  it('is inconclusive where an age is not known, and still fails where another is too old', () => {
    const gone = stage('features', day, output(null, 'unknown', 'is not there'));
    const finding = answer(served('2026-11-20T10:00:00.000Z'), [gone]);
    expect(finding).toMatchObject({ outcome: 'inconclusive' });
    expect(finding.summary).toContain('build/x.csv of stage features: is not there');
    expect(answer(served('2026-11-20T10:00:00.000Z'), [gone, stage('training', day, old)]).outcome).toBe('fail');
    expect(answer(failed('no network'), [stage('features', day, fresh)]).outcome).toBe('inconclusive');
    expect(answer(served('2026-11-20T10:00:00.000Z'), [stage('features', day)]).outcome).toBe('inconclusive');
  });

  it('believes the time of a file only where it is old', () => {
    const byFile = (time: string) => answer(absent(''), [stage('features', 7 * day, output(time, 'file'))]);
    expect(byFile('2026-11-01T10:00:00.000Z').summary).toContain('is at least 20d old, expected at most 7d');
    expect(byFile('2026-11-20T10:00:00.000Z')).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('neither this run nor a commit tells its age'),
    });
  });

  it('never passes on a time that is none, or in the future', () => {
    expect(answer(served('soon'), null)).toMatchObject({ outcome: 'inconclusive' });
    expect(answer(served('2027-01-01T00:00:00.000Z'), null)).toMatchObject({
      outcome: 'inconclusive',
      summary: 'the age is not known: v1.4.0 in production is from the future: 2027-01-01T00:00:00.000Z',
    });
    expect(answer(served('2026-11-21T12:00:00.000Z'), null).outcome).toBe('pass');
    expect(answer(absent(''), [stage('features', Number.NaN, fresh)]).outcome).toBe('inconclusive');
  });

  it('is inconclusive without a version and without a limit, and steps aside', () => {
    const facts = factsOf(absent('no `promote` is configured'), null);
    expect(runCheck(age, facts)).toMatchObject({ foundFacts: false, finding: { outcome: 'inconclusive' } });
  });

  it('bounds hostile names', () => {
    const long = 'x'.repeat(5000);
    const finding = answer(absent(''), [stage(long, day, { ...old, path: long })]);
    expect(JSON.stringify(finding).length).toBeLessThan(4000);
  });

  it('takes the point away when it fails', () => {
    const points = (date: string): number => judge(factsOf(served(date), null)).score.sections.monitor;
    expect(points('2026-11-20T10:00:00.000Z') - points('2026-01-01T10:00:00.000Z')).toBe(1);
  });
});
