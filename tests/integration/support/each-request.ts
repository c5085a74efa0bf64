import { expect } from 'vitest';
import type { Failure, FakeRequest } from '../../fake-github/server.ts';
import type { ActionRun } from './runner.ts';
import type { Scenario, Scene } from './scenarios.ts';

/** What becomes of a job each of whose requests, in turn, meets trouble of GitHub's server. */

export interface Expectation {
  readonly scenario: Scenario;
  /** Of the job when nothing is wrong, and where trouble changes no verdict. */
  readonly status: number;
  /** Beginnings of the requests without which there is no verdict, and so no success: `graphql 0`. */
  readonly needed: readonly string[];
  /** Those whose absence loses nothing but a point or a link, which the log need not tell. */
  readonly small: readonly string[];
}

interface Trouble extends Omit<Failure, 'match'> {
  readonly name: string;
  readonly said?: RegExp;
}

const once: Trouble = { name: '502, once', status: 502 };
const shortLimit: Trouble = { name: '429 with Retry-After: 1', status: 429, headers: { 'retry-after': '1' } };
/** A wait that is not waited for. */
const always: Trouble = { name: '502, for long', status: 502, headers: { 'retry-after': '600' }, said: /502/ };
const longLimit: Trouble = {
  name: 'the limit of the hour',
  status: 403,
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3000) },
  body: { message: 'API rate limit exceeded for installation ID 1.' },
  said: /rate limit/i,
};

const isCounted = ({ operation }: FakeRequest): boolean => !['artifacts', 'blobs', 'storage'].includes(operation);

/** Fails the request of this place once. @returns what tells whether it came to that */
function failAt({ github }: Scene, at: number, failure: Trouble): () => boolean {
  let failed = false;
  github.failNext({
    ...failure,
    match: (request) => {
      const fits = !failed && isCounted(request) && github.requests.filter(isCounted).indexOf(request) === at;
      failed ||= fits;
      return fits;
    },
  });
  return () => failed;
}

export async function eachRequest(expectation: Expectation): Promise<void> {
  const { scenario, status } = expectation;
  const scene = await scenario.open();
  const { github } = scene;
  scene.reset();
  const usual = await scene.act();
  expect([usual.status, usual.status === status ? '' : usual.log]).toEqual([status, '']);
  expect(whyNot(() => scene.isWhole(usual))).toBe('');
  const operations = github.requests.filter(isCounted).map(({ operation }) => operation);
  const requests = operations.map(
    (operation, at) => `${operation} ${operations.slice(0, at).filter((one) => one === operation).length}`,
  );
  expect(requests.length).toBeGreaterThan(2);

  for (const [at, request] of requests.entries()) {
    const meet = async (trouble: Trouble): Promise<ActionRun> => {
      scene.reset();
      const hasFailed = failAt(scene, at, trouble);
      const done = await scene.act();
      expect([request, trouble.name, hasFailed()]).toEqual([request, trouble.name, true]);
      expect(done.log).not.toContain('a bug in ML Test Score');
      expect(github.violations).toEqual([]);
      return done;
    };
    for (const trouble of at === 0 ? [once, shortLimit] : [once]) {
      const done = await meet(trouble);
      const what = `${request}: ${trouble.name}`;
      expect([what, done.status, done.status === status ? '' : done.log]).toEqual([what, status, '']);
      expect([what, whyNot(() => scene.isWhole(done))]).toEqual([what, '']);
    }
    const lasting = at === 1 ? [always, longLimit] : [always];
    for (const trouble of lasting) judgeLasting(scene, await meet(trouble), expectation, request, trouble);
  }
}

/** The verdict is as without the trouble, or there is none and nothing is told as a success; and the log tells. */
function judgeLasting(
  { github }: Scene,
  done: ActionRun,
  { status, needed, small }: Expectation,
  request: string,
  { name, said }: Trouble,
): void {
  const what = `${request}: ${name}`;
  const isNeeded = needed.some((start) => request.startsWith(start));
  expect([what, done.status, isNeeded || done.status === status ? '' : done.log]).toEqual([
    what,
    isNeeded ? 1 : status,
    '',
  ]);
  if (isNeeded) expect([what, ['', 'block']]).toEqual([what, expect.arrayContaining([done.outputs.decision ?? ''])]);
  else expect([what, done.outputs.decision]).toEqual([what, status === 0 ? 'allow' : 'block']);
  const successes = github.state.statuses.filter(({ state }) => state === 'success');
  if (isNeeded) expect([what, successes]).toEqual([what, []]);
  if (!small.some((start) => request.startsWith(start)))
    expect([what, `${done.messages('warning')}\n${done.messages('error')}`]).toEqual([
      what,
      expect.stringMatching(said as RegExp),
    ]);
}

function whyNot(check: () => void): string {
  try {
    check();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
