import { describe, expect, it } from 'vitest';
import { dependencies } from '../../../../src/checks/monitor/dependencies.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { DataSource } from '../../../../src/facts/sources.ts';
import { absent, gathered } from '../../../../src/facts.ts';
import { judge } from '../../../../src/judgement.ts';
import { baseline, factsWith } from '../../../support/facts.ts';

const source = (changes: Partial<DataSource> = {}): DataSource => ({
  name: 'train.csv',
  bytes: 10,
  files: 1,
  sha256: 'a',
  columns: [
    { name: 'x', type: 'integer' },
    { name: 'y', type: 'text' },
  ],
  ...changes,
});
const facts = (changes: Parameters<typeof factsWith>[0] = {}) =>
  factsWith({
    sources: gathered({ sources: [source()], unreadable: [] }),
    baseline: gathered(baseline({}, { sources: [source()], dependenciesSha256: 'd' })),
    environment: { ...factsWith().environment, dependencyFiles: ['requirements.txt'], dependenciesSha256: 'd' },
    ...changes,
  });
const answer = (changes?: Parameters<typeof factsWith>[0]) => runCheck(dependencies, facts(changes)).finding;
const unreadable = gathered({ sources: [], unreadable: [{ name: 'up.csv', error: 'no such file' }] });

describe('monitor/dependencies', () => {
  it('passes when everything was compared, and lists what changed', () => {
    expect(answer()).toMatchObject({ outcome: 'pass', evidence: [] });
    const now = [
      source({
        sha256: 'b',
        columns: [
          { name: 'x', type: 'text' },
          { name: 'z', type: 'text' },
        ],
      }),
      source({ name: 'new.csv' }),
    ];
    const finding = answer({
      sources: gathered({ sources: now, unreadable: [] }),
      baseline: gathered(baseline({}, { sources: [source(), source({ name: 'old.csv' })], dependenciesSha256: 'e' })),
    });
    expect(finding.outcome).toBe('pass');
    expect(finding.evidence[0]).toMatchObject({
      rows: [
        ['train.csv', 'other content: 10 → 10 bytes, 1 → 1 files'],
        ['train.csv', 'column y removed'],
        ['train.csv', 'column x was integer, is text'],
        ['train.csv', 'column z added'],
        ['new.csv', 'new source'],
        ['old.csv', 'no longer a source'],
        ['requirements.txt', 'other content than at the base'],
      ],
    });
  });

  it('fails on a source that cannot be read, and without a lock file', () => {
    expect(answer({ sources: unreadable })).toMatchObject({
      outcome: 'fail',
      summary: expect.stringContaining('up.csv: no such file'),
    });
    expect(answer({ environment: factsWith().environment }).outcome).toBe('fail');
  });

  it('is inconclusive on a first run, over an old record, and without data', () => {
    expect(answer({ baseline: absent('first run') }).outcome).toBe('inconclusive');
    expect(answer({ baseline: gathered(baseline({})) }).outcome).toBe('inconclusive');
    expect(answer({ sources: absent('no data') }).outcome).toBe('inconclusive');
  });

  it('moves the score', () => {
    expect(judge(facts()).score.points['monitor/dependencies']).toBe(1);
    expect(judge(facts({ sources: unreadable })).score.points['monitor/dependencies']).toBe(0);
  });
});
