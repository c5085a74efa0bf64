import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signingSecret } from '../../src/events/signing-secret.ts';
import { absent, gathered, type Run } from '../../src/facts.ts';
import type { IndexEntry } from '../../src/history/run-index.ts';
import { notify, notifyStages, notifyTraining, turns } from '../../src/notification.ts';
import type { Project } from '../../src/project.ts';
import { testIds } from '../../src/rubric/sections.ts';
import type { Log } from '../../src/support/log.ts';
import { factsWith, training } from '../support/facts.ts';
import { key, type Receiver, startReceiver } from '../support/receiver.ts';
import { silentLog } from '../support/silent-log.ts';
import { type ReportTest, reportWith } from './report/reports.ts';

const { run: own } = factsWith();
const run: Run = { ...own, id: '9', attempt: 1, branch: 'main', defaultBranch: 'main' };

const letters = { pass: 'p', fail: 'f', error: 'e', inconclusive: 'i', none: '-' } as const;

/** A run that monitored, with what became of monitor/skew. */
const entry = (skew: keyof typeof letters, changes: Partial<IndexEntry> = {}): IndexEntry => ({
  commit: 'a'.repeat(40),
  headCommit: 'a'.repeat(40),
  run: '1',
  attempt: 1,
  startedAt: '2026-11-01T00:00:00Z',
  branch: 'main',
  event: 'schedule',
  scope: 'monitoring',
  score: 0,
  decision: 'allow',
  training: null,
  metrics: {},
  tests: testIds.map((id) => (id === 'monitor/skew' ? letters[skew] : '-')).join(''),
  oid: 'b'.repeat(40),
  path: 'records/x.json',
  ...changes,
});

const now = (outcome: ReportTest['outcome'], execution: ReportTest['execution'] = 'automated') =>
  reportWith({}, { 'monitor/skew': { outcome, execution } });

describe('what began to fail, and what passes again', () => {
  const failed = { failed: ['monitor/skew'], recovered: [] };
  const recovered = { failed: [], recovered: ['monitor/skew'] };
  const neither = { failed: [], recovered: [] };
  it.each([
    ['fails for the first time anybody looks', [], now('fail'), failed],
    ['crashes', [], now('error'), failed],
    ['failed before', [entry('fail')], now('fail'), neither],
    ['crashed before', [entry('error')], now('fail'), neither],
    ['passed before', [entry('pass'), entry('fail')], now('fail'), failed],
    ['passes again', [entry('fail')], now('pass'), recovered],
    ['passes again after a crash', [entry('error')], now('pass'), recovered],
    ['passes for the first time', [], now('pass'), neither],
    ['passed before as well', [entry('pass'), entry('fail')], now('pass'), neither],
    ['could not tell in between', [entry('inconclusive'), entry('none'), entry('fail')], now('pass'), recovered],
    ['cannot tell now', [entry('fail')], now('inconclusive'), neither],
    ['passes by hand', [entry('fail')], now('pass', 'manual'), neither],
    ['failed on another branch', [entry('fail', { branch: 'change' })], now('pass'), neither],
    ['failed in a run that did not monitor', [fullRun()], now('pass'), neither],
    ['has its own record already', [entry('fail', { run: '9' })], now('fail'), failed],
    ['failed in an earlier attempt', [entry('fail', { run: '9', attempt: 2 })], now('fail'), neither],
  ])('%s', (_, entries, report, expected) => {
    expect(turns(entries, run, report)).toEqual(expected);
  });

  function fullRun(): IndexEntry {
    const { scope: _, ...full } = entry('fail');
    return full;
  }
});

let receiver: Receiver;
let warnings: string[];
let lines: string[];
const log: Log = { ...silentLog, warning: (text) => warnings.push(text), info: (text) => lines.push(text) };

beforeEach(async () => {
  receiver = await startReceiver();
  warnings = [];
  lines = [];
});
afterEach(() => receiver.close());

type Notified = Parameters<typeof notify>[0];

function project(events: object | undefined, changes: Partial<Notified> = {}): Notified {
  const configuration = factsWith({ configuration: events === undefined ? {} : { events } }).configuration;
  return {
    configuration,
    environment: {},
    model: 'penguins',
    repository: absent('no git'),
    runner: {
      serverUrl: 'https://github.com',
      repository: 'acme/penguins',
      runId: '9',
      attempt: 1,
      runUrl: 'https://github.com/acme/penguins/actions/runs/9',
      actor: 'ana',
    } as NonNullable<Project['runner']>,
    ...changes,
  };
}

const remote = (remoteUrl: string | null) => gathered({ remoteUrl } as never);
const version = {
  model: 'penguins',
  version: '1.0.0',
  commit: 'a'.repeat(40),
  digest: null,
  date: '2026-11-02T09:00:00Z',
  score: null,
  metrics: {},
  run: null,
  stages: ['staging', 'production'],
} as const;
const assignment = (stage: string, number: number) => ({
  stage,
  number,
  version: '1.0.0',
  date: '2026-11-02T09:00:00Z',
  current: true,
});
const change = {
  kind: 'promoted' as const,
  registry: { place: 'here' },
  version,
  from: null,
  assignments: [assignment('staging', 1), assignment('production', 2)],
};

describe('notifying', () => {
  const happening = { type: 'training.finished' as const, run, training: training() };

  it('sends nothing where nobody is to be told', async () => {
    await notify(project(undefined), [happening], log);
    await notify(project({ url: receiver.url, types: ['run.scored'] }), [happening], log);
    expect(receiver.received).toEqual([]);
    expect([...warnings, ...lines]).toEqual([]);
  });

  it('keeps the order of what is not waited for', async () => {
    const told = project({ url: receiver.url });
    receiver.answer((response) => setTimeout(() => response.writeHead(200).end(), 200));
    const first = notify(told, [happening], log);
    await notify(told, [{ type: 'run.scored', run, report: reportWith() }], log);
    await first;
    expect(receiver.types()).toEqual(['training.finished', 'run.scored']);
  });

  it('sends nothing without the key, and warns once', async () => {
    const told = project({ url: receiver.url, secret: 'NO_SUCH_KEY' }, { environment: { NO_SUCH_KEY: ' ' } });
    await notify(told, [happening], log);
    await notify(told, [happening], log);
    expect(receiver.received).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('NO_SUCH_KEY, which is to hold the key')]);
    expect(lines).toEqual(['not sent: training.finished', 'not sent: training.finished']);
  });

  it('signs with the key without the blanks around it', async () => {
    await notify(project({ url: receiver.url, secret: 'K' }, { environment: { K: `${key}\n` } }), [happening], log);
    expect(receiver.received.map((one) => one.verifies(key))).toEqual([true]);
  });

  it('tells of no training of a fork', async () => {
    const pullRequest = {
      number: 1,
      title: '',
      author: null,
      headCommit: 'c'.repeat(40),
      headBranch: 'b',
      baseBranch: 'main',
      fork: true,
    };
    await notifyTraining(project({ url: receiver.url }), { run: { ...run, pullRequest }, training: training() }, log);
    expect(receiver.received).toEqual([]);
  });

  it('tells of the stages that were entered, not of those where it was', async () => {
    const told = project({ url: receiver.url });
    await notifyStages(told, { ...change, entered: ['production'] }, log);
    await notifyStages(told, { ...change, entered: [] }, log);
    expect(receiver.of('model.promoted').map(({ data }) => [data.stage, data.number])).toEqual([['production', 2]]);
  });

  it.each([
    ['git@github.com:acme/penguins.git', 'https://github.com/acme/penguins'],
    ['ssh://git@git.example.org:2222/acme/penguins', 'https://git.example.org/acme/penguins'],
    ['https://github.com/acme/penguins.git', 'https://github.com/acme/penguins'],
    ['/srv/git/penguins.git', 'urn:ml-test-score:penguins'],
    ['file:///srv/git/penguins.git', 'urn:ml-test-score:penguins'],
    ['C:\\git\\penguins', 'urn:ml-test-score:penguins'],
    [null, 'urn:ml-test-score:penguins'],
  ])('on somebody’s machine with the remote %j the source is %s', async (url, expected) => {
    const told = project({ url: receiver.url }, { runner: null, repository: remote(url) });
    await notifyStages(told, { ...change, entered: ['production'] }, log);
    expect(receiver.received.map(({ event }) => event.source)).toEqual([expected]);
    await notify(told, [happening], log);
    expect(receiver.received).toHaveLength(1);
    expect(lines.at(-1)).toContain('this run is local');
  });
});

describe('what no command may see', () => {
  it.each([
    [{ K: key }, key],
    [{ K: ` ${key}\n` }, key],
    // It would take every variable away that has an `a` in it.
    [{ K: 'a' }, null],
    [{}, null],
  ])('of %j is %j', (environment, expected) => {
    expect(signingSecret(project({ url: receiver.url, secret: 'K' }, { environment }))).toBe(expected);
  });
});
