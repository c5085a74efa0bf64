import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { formatIssueMarker, type IssueMarker, readIssueMarker } from '../../../src/github/issue-marker.ts';
import { type Finding, issueLabel, planIssues } from '../../../src/github/issue-plan.ts';
import { type AppliedChange, applyIssues, lastRetraining, readIssues } from '../../../src/github/issues.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';

let fake: FakeGithub;

beforeEach(async () => {
  fake = await startFakeGithub();
});

afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const start = Date.now();
const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();
const day = 24 * 60;

const finding = (verdict: Finding['verdict'], test = 'monitor/skew', model = 'penguins'): Finding => ({
  model,
  test,
  verdict,
  title: `${test} fails for ${model}`,
  head: ({ since, times }) => `${verdict} since ${since}, ${times} times`,
  found: verdict === 'failing' ? 'island: 0.4, at most 0.1' : `nothing of a ${verdict} test`,
  comment: verdict === 'passing' ? 'passes again' : 'fails again',
});

interface Options {
  readonly run?: string;
  readonly minutes?: number;
  readonly token?: string;
  readonly retrained?: string | null;
}

async function keep(findings: readonly Finding[], options: Options = {}): Promise<AppliedChange[]> {
  const { run = '100', minutes = 0, token = fake.tokens.write, retrained = null } = options;
  const client = await createClient({ token, apiUrl: fake.url, retries: { baseMilliseconds: 1 } });
  const place = { client, owner: 'acme', repo: 'penguins' };
  const book = await readIssues(place, at(minutes));
  const writer = { runId: run, attempt: 1, startedAt: at(minutes) };
  const changes = planIssues(book, findings, writer, () => retrained);
  return applyIssues(place, book, changes);
}

const issues = () => [...fake.state.issues.values()];
const markerOf = (number: number): IssueMarker => {
  const marker = readIssueMarker(fake.state.issues.get(number)?.body ?? '');
  if (marker === undefined) throw new Error(`issue ${number} has no marker`);
  return marker;
};
const kinds = (changes: readonly AppliedChange[]) => changes.map(({ kind }) => kind);

describe('the life of an issue', () => {
  it('is opened with the label, which is made when it is missing: three requests', async () => {
    const [change] = await keep([finding('failing')]);
    expect(change).toMatchObject({
      kind: 'opened',
      problems: [],
      url: expect.stringMatching(/\/acme\/penguins\/issues\/1$/),
    });
    expect(issues()).toHaveLength(1);
    expect(issues()[0]).toMatchObject({
      state: 'OPEN',
      labels: [issueLabel],
      title: 'monitor/skew fails for penguins',
    });
    expect(issues()[0]?.body).toContain('island: 0.4, at most 0.1');
    expect(markerOf(1)).toMatchObject({ model: 'penguins', test: 'monitor/skew', times: 1, run: '100', closed: null });
    expect(fake.counted()).toHaveLength(3);
  });

  it('is updated in place, without a comment, in two requests', async () => {
    await keep([finding('failing')]);
    fake.requests.length = 0;
    expect(kinds(await keep([finding('failing')], { run: '101', minutes: 60 }))).toEqual(['updated']);
    expect(issues()).toHaveLength(1);
    expect(fake.comments(1)).toEqual([]);
    expect(markerOf(1)).toMatchObject({ since: at(0), seen: at(60), times: 2, run: '101' });
    expect(issues()[0]?.body).toContain(`failing since ${at(0)}, 2 times`);
    expect(fake.counted()).toHaveLength(2);
  });

  it('counts a run that is started again once', async () => {
    await keep([finding('failing')]);
    await keep([finding('failing')], { minutes: 5 });
    expect(markerOf(1).times).toBe(1);
  });

  it('is closed with a comment when the test passes, and keeps what the last failure found', async () => {
    await keep([finding('failing')]);
    fake.requests.length = 0;
    expect(kinds(await keep([finding('passing')], { run: '101', minutes: 60 }))).toEqual(['closed']);
    expect(issues()[0]).toMatchObject({ state: 'CLOSED', stateReason: 'COMPLETED' });
    expect(fake.comments(1).map(({ body }) => body)).toEqual(['passes again']);
    expect(issues()[0]?.body).toContain('island: 0.4, at most 0.1');
    expect(issues()[0]?.body).not.toContain('nothing of a passing test');
    expect(markerOf(1).closed).toBe(at(60));
    expect(fake.counted()).toHaveLength(2);
  });

  it('is opened again when the test fails within 30 days of that', async () => {
    await keep([finding('failing')]);
    await keep([finding('passing')], { run: '101', minutes: 60 });
    const changes = await keep([finding('failing')], { run: '102', minutes: 29 * day });
    expect(kinds(changes)).toEqual(['reopened']);
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.state).toBe('OPEN');
    expect(fake.comments(1).map(({ body }) => body)).toEqual(['passes again', 'fails again']);
    expect(markerOf(1)).toMatchObject({ since: at(29 * day), times: 2, closed: null });
  });

  it('is left in peace after 30 days: then there is a new one', async () => {
    await keep([finding('failing')]);
    await keep([finding('passing')], { run: '101', minutes: 60 });
    expect(kinds(await keep([finding('failing')], { run: '102', minutes: 31 * day }))).toEqual(['opened']);
    expect(issues().map(({ state }) => state)).toEqual(['CLOSED', 'OPEN']);
  });

  it('stays open where nobody can tell, and its body says so above the last failure', async () => {
    await keep([finding('failing')]);
    expect(kinds(await keep([finding('untold')], { run: '101', minutes: 60 }))).toEqual(['kept']);
    expect(issues()[0]?.state).toBe('OPEN');
    expect(issues()[0]?.body).toMatch(/untold since .*island: 0\.4/s);
    expect(markerOf(1)).toMatchObject({ seen: at(0), times: 1 });
    await keep([finding('failing')], { run: '102', minutes: 120 });
    expect(issues()[0]?.body).not.toContain('untold');
  });

  it('is not opened for a test that passes or cannot tell', async () => {
    expect(await keep([finding('passing'), finding('untold', 'monitor/age')])).toEqual([]);
    expect(issues()).toEqual([]);
    expect(fake.counted()).toHaveLength(1);
  });

  it('takes two requests for seven tests that fail at once, and three where the label is new', async () => {
    const seven = Array.from({ length: 7 }, (_, index) => finding('failing', `monitor/test-${index}`));
    await keep(seven);
    expect(issues()).toHaveLength(7);
    expect(fake.counted()).toHaveLength(3);
    fake.requests.length = 0;
    expect(kinds(await keep(seven, { run: '101' }))).toEqual(Array(7).fill('updated'));
    expect(fake.counted()).toHaveLength(2);
    fake.requests.length = 0;
    await keep(
      seven.map(({ test }) => finding('passing', test)),
      { run: '102' },
    );
    expect(issues().every(({ state }) => state === 'CLOSED')).toBe(true);
    expect(fake.counted()).toHaveLength(2);
  });

  it('keeps models apart', async () => {
    await keep([finding('failing')]);
    expect(kinds(await keep([finding('failing', 'monitor/skew', 'penguins-large')], { run: '101' }))).toEqual([
      'opened',
    ]);
    expect(issues()).toHaveLength(2);
  });
});

describe('issues of others', () => {
  const marker: IssueMarker = {
    model: 'penguins',
    test: 'monitor/skew',
    since: at(0),
    seen: at(0),
    times: 1,
    run: '1',
    attempt: 1,
    closed: null,
    retrained: at(0),
  };

  it('never touches one of another author that carries our marker', async () => {
    await keep([finding('failing')], { token: fake.tokens.person });
    const before = { ...issues()[0] };
    expect(kinds(await keep([finding('failing')], { run: '101', minutes: 60 }))).toEqual(['opened']);
    expect(kinds(await keep([finding('passing')], { run: '102', minutes: 120 }))).toEqual(['closed']);
    expect(issues()[0]).toEqual(before);
    expect(fake.comments(1)).toEqual([]);
  });

  it('does not believe the time of a retraining in such an issue', async () => {
    await keep([finding('failing')], { token: fake.tokens.person, retrained: at(0) });
    const client = await createClient({ token: fake.tokens.write, apiUrl: fake.url });
    const book = await readIssues({ client, owner: 'acme', repo: 'penguins' }, at(1));
    expect(lastRetraining(book, 'penguins')).toBeNull();
  });

  it('respects a person who closed it as not planned, for 30 days', async () => {
    await keep([finding('failing')]);
    const [issue] = issues();
    Object.assign(issue ?? {}, { state: 'CLOSED', stateReason: 'NOT_PLANNED', closedAt: at(10) });
    const [change] = await keep([finding('failing')], { run: '101', minutes: 60 });
    expect(change).toMatchObject({ kind: 'left', reason: expect.stringContaining('#1 was closed as not planned') });
    expect(kinds(await keep([finding('failing')], { run: '102', minutes: 31 * day }))).toEqual(['opened']);
  });

  it('opens a new one where a person closed it as done, and the test still fails', async () => {
    await keep([finding('failing')]);
    Object.assign(issues()[0] ?? {}, { state: 'CLOSED', stateReason: 'COMPLETED', closedAt: at(10) });
    expect(kinds(await keep([finding('failing')], { run: '101', minutes: 60 }))).toEqual(['opened']);
  });

  it('leaves what a newer run wrote', async () => {
    await keep([finding('failing')], { run: '205' });
    const before = issues()[0]?.body;
    const [change] = await keep([finding('passing')], { run: '204' });
    expect(change).toMatchObject({ kind: 'left', reason: expect.stringContaining('run 205 is newer') });
    expect(issues()[0]).toMatchObject({ state: 'OPEN', body: before });
  });

  it('closes a second one of the same test as a duplicate', async () => {
    await keep([finding('failing')]);
    const [first] = issues();
    if (first === undefined) throw new Error('no issue');
    fake.state.issues.set(2, { ...first, number: 2, body: `${formatIssueMarker({ ...marker, run: '100' })}\nsecond` });
    expect(kinds(await keep([finding('failing')], { run: '101' }))).toEqual(['updated']);
    expect(issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['OPEN', null],
      ['CLOSED', 'DUPLICATE'],
    ]);
  });
});

describe('trouble', () => {
  it('names the permission that is missing', async () => {
    await expect(keep([finding('failing')], { token: fake.tokens.none })).rejects.toThrow(/issues: write/);
    await keep([finding('failing')]);
    const [change] = await keep([finding('failing')], { run: '101', token: fake.tokens.read });
    // Its author is the same account, so it finds the issue, and may not change it.
    expect(change?.problems).toEqual([expect.stringContaining('`issues: write`')]);
    expect(issues()).toHaveLength(1);
  });

  it('tells which of several changes was refused, and makes the others', async () => {
    await keep([finding('failing'), finding('failing', 'monitor/age')]);
    Object.assign(issues()[0] ?? {}, { locked: true });
    const changes = await keep([finding('passing'), finding('passing', 'monitor/age')], { run: '101' });
    expect(changes.map(({ problems }) => problems.length)).toEqual([1, 0]);
    expect(changes[0]?.problems[0]).toContain('locked');
    expect(issues().map(({ state }) => state)).toEqual(['CLOSED', 'CLOSED']);
  });

  it('tries again after a 502, and says so where it stays', async () => {
    await keep([finding('failing')]);
    fake.failNext({ status: 502 });
    expect(kinds(await keep([finding('failing')], { run: '101' }))).toEqual(['updated']);
    fake.failNext({ status: 502, times: 20 });
    await expect(keep([finding('failing')], { run: '102' })).rejects.toThrow(/502/);
  });

  it('stays within what GitHub takes, whatever a finding holds', async () => {
    const long = { ...finding('failing'), found: 'a long line of a report\n'.repeat(10_000) };
    await keep([long]);
    await keep([{ ...finding('passing'), comment: 'x'.repeat(100_000) }], { run: '101' });
    expect(issues()[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(issues()[0]?.body).toContain('_Cut here');
    expect(issues()[0]?.state).toBe('CLOSED');
  });

  it('opens none where ours may be among open issues that were not read', async () => {
    await keep([finding('failing')], { token: fake.tokens.person });
    const [first] = issues();
    if (first === undefined) throw new Error('no issue');
    for (let number = 2; number <= 202; number += 1) fake.state.issues.set(number, { ...first, number });
    const [change] = await keep([finding('failing')], { run: '101' });
    expect(change).toMatchObject({ kind: 'left', reason: expect.stringContaining('more than 200 open issues') });
    expect(issues()).toHaveLength(202);
  });
});

describe('the marker', () => {
  it('survives every character, and reads as never what is no time', () => {
    const marker: IssueMarker = {
      model: 'a--> <b>',
      test: 'monitor/skew',
      since: at(0),
      seen: at(1),
      times: 3,
      run: '7',
      attempt: 2,
      closed: null,
      retrained: at(2),
    };
    const line = formatIssueMarker(marker);
    expect(line.indexOf('-->')).toBe(line.length - 3);
    expect(readIssueMarker(`${line}\r\nbody`)).toEqual(marker);
    expect(readIssueMarker(`text\n${line}`)).toBeUndefined();
    expect(
      readIssueMarker('<!-- ml-test-score-issue model=m test=t times=x closed=soon retrained=99999999999999 -->'),
    ).toMatchObject({ times: 1, closed: null, retrained: null });
  });
});
