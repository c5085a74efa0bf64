import { describe, expect, it } from 'vitest';
import { dependencies } from '../../../../src/checks/monitor/dependencies.ts';
import { runCheck } from '../../../../src/checks/runner.ts';
import type { Packages } from '../../../../src/facts/packages.ts';
import type { DataSource } from '../../../../src/facts/sources.ts';
import { absent, failed, gathered } from '../../../../src/facts.ts';
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
const packages = (changes: Partial<Packages> = {}) =>
  gathered<Packages>({
    files: [{ path: 'requirements.txt', packages: 1 }],
    versions: { 'python numpy': '2.1.0' },
    count: 1,
    unpinned: { count: 0, first: [] },
    unreadable: [],
    unread: [],
    ...changes,
  });
const facts = (changes: Parameters<typeof factsWith>[0] = {}) =>
  factsWith({
    sources: gathered({ sources: [source()], unreadable: [] }),
    baseline: gathered(baseline({}, { sources: [source()], dependenciesSha256: 'd' })),
    packages: packages(),
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
        ['requirements.txt', 'other content than at the base; the versions at the base are not known by name'],
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

  it('lists packages by name and version', () => {
    const before = { 'python numpy': '2.0.0', 'python old': '1.0', 'python same': '1' };
    const now = { 'python numpy': '2.1.0', 'npm new': '3.0.0', 'python same': '1' };
    const changed = answer({
      packages: packages({ versions: now, count: 3 }),
      baseline: gathered(baseline({}, { sources: [source()], dependenciesSha256: 'e', packages: before })),
    });
    expect(changed.outcome).toBe('pass');
    expect(changed.evidence[0]).toMatchObject({
      rows: [
        ['npm new', 'added: 3.0.0'],
        ['python numpy', '2.0.0 → 2.1.0'],
        ['python old', 'removed: was 1.0'],
      ],
    });
    const same = answer({
      packages: packages({ versions: before, count: 3 }),
      baseline: gathered(baseline({}, { sources: [source()], dependenciesSha256: 'e', packages: before })),
    });
    expect(same.summary).toContain('requirements.txt: other content than at the base, the same versions');
    const added = answer({
      packages: packages({ versions: before, count: 3 }),
      baseline: gathered(baseline({}, { sources: [source()], dependenciesSha256: null })),
    });
    expect(added.summary).toContain('requirements.txt: new since the base');
  });

  const unpinned = packages({
    unpinned: { count: 7, first: [{ file: 'requirements.txt', line: 3, requirement: 'pandas>=2' }] },
  });

  it('fails on a requirement that leaves the version open, unless the team allows it', () => {
    const finding = answer({ packages: unpinned });
    expect(finding).toMatchObject({
      outcome: 'fail',
      summary: '7 requirements leave their version open, expected none: pandas>=2 (requirements.txt:3) and 6 more',
      evidence: [{ kind: 'position', file: 'requirements.txt', line: 3 }],
    });
    const configuration = { tests: { 'monitor/dependencies': { pinned: false } } };
    expect(answer({ packages: unpinned, configuration }).outcome).toBe('pass');
    expect(judge(facts({ packages: unpinned })).score.points['monitor/dependencies']).toBe(0);
  });

  it('fails on a lock file that cannot be read, and does not pass without versions', () => {
    expect(
      answer({ packages: packages({ unreadable: [{ path: 'uv.lock', error: 'uv.lock is not TOML' }] }) }),
    ).toMatchObject({
      outcome: 'fail',
      summary: 'expected lock files that can be read, found uv.lock is not TOML',
    });
    expect(answer({ packages: absent('no file') }).outcome).toBe('inconclusive');
    expect(answer({ packages: failed('no file') }).outcome).toBe('inconclusive');
  });

  it('does not pass where a requirements file names no package', () => {
    const empty = { versions: {}, count: 0 };
    const finding = answer({ packages: packages({ ...empty, files: [{ path: 'requirements.txt', packages: 0 }] }) });
    expect(finding).toMatchObject({
      outcome: 'inconclusive',
      summary: 'no package is named in requirements.txt: a changed library would not be noticed',
    });
    // A lock file without packages tells that there are none.
    const locked = packages({ ...empty, files: [{ path: 'package-lock.json', packages: 0 }] });
    expect(answer({ packages: locked }).outcome).toBe('pass');
    const emptied = facts({ packages: packages({ ...empty }) });
    expect(judge(emptied).score.points['monitor/dependencies']).toBe(0);
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
