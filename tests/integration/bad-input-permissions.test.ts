import { expect, test } from 'vitest';
import type { Access } from '../fake-github/state.ts';
import {
  monitoring,
  promoting,
  reportOnFork,
  reportOnOwnRun,
  runOnPullRequest,
  type Scenario,
} from './support/scenarios.ts';

/** Tokens that lack one of the permissions of the job, in a private repository: there nothing is to be read by everybody. */

interface Lack {
  readonly lacks: string;
  /** What it holds instead; left out: nothing. */
  readonly only?: Access;
  readonly status: number;
  readonly decision: string;
  readonly said: readonly string[];
  readonly comments?: number;
  readonly commitStatus?: string;
}

interface Case {
  readonly scenario: Scenario;
  readonly needs: Readonly<Record<string, Access>>;
  readonly lacks: readonly Lack[];
}

const reporting: Pick<Case, 'needs'> & { readonly lacks: (own: boolean) => Lack[] } = {
  needs: { actions: 'read', contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  lacks: (own) => [
    { lacks: 'actions', status: 1, decision: 'block', said: ['`actions: read`'], comments: 1, commitStatus: 'error' },
    {
      lacks: 'pull-requests',
      only: 'read',
      status: 0,
      decision: 'allow',
      said: ['`pull-requests: write`'],
      comments: 0,
      commitStatus: 'success',
    },
    own
      ? {
          lacks: 'pull-requests',
          status: 0,
          decision: 'allow',
          said: ['`pull-requests: write`'],
          comments: 0,
          commitStatus: 'success',
        }
      : { lacks: 'pull-requests', status: 1, decision: '', said: ['cannot be checked', '`pull-requests: write`'] },
    { lacks: 'statuses', status: 0, decision: 'allow', said: ['no commit status', '`statuses: write`'], comments: 1 },
  ],
};

const cases: readonly Case[] = [
  {
    scenario: runOnPullRequest,
    needs: { contents: 'read', 'pull-requests': 'write' },
    lacks: [
      { lacks: 'pull-requests', only: 'read', status: 0, decision: 'allow', said: ['`pull-requests: write`'] },
      { lacks: 'pull-requests', status: 0, decision: 'allow', said: ['`pull-requests: write`'] },
    ],
  },
  { scenario: reportOnOwnRun, needs: reporting.needs, lacks: reporting.lacks(true) },
  { scenario: reportOnFork, needs: reporting.needs, lacks: reporting.lacks(false) },
  {
    scenario: promoting,
    needs: { actions: 'read', contents: 'write', 'pull-requests': 'read' },
    lacks: [
      { lacks: 'actions', status: 1, decision: '', said: ['`actions: read`'] },
      { lacks: 'contents', only: 'read', status: 1, decision: 'block', said: ['contents: write'] },
    ],
  },
  {
    scenario: monitoring,
    needs: { contents: 'write', issues: 'write' },
    lacks: [
      { lacks: 'issues', only: 'read', status: 1, decision: 'block', said: ['`issues: write`'] },
      { lacks: 'issues', status: 1, decision: 'block', said: ['`issues: write`'] },
      { lacks: 'contents', only: 'read', status: 1, decision: 'block', said: ['`contents: write`'] },
    ],
  },
];

test.each(cases)('$scenario.name, without each permission', async ({ scenario, needs, lacks }) => {
  const scene = await scenario.open();
  const { github } = scene;
  github.state.private = true;
  scene.reset();
  const whole = await scene.act({ token: github.addToken(needs) });
  scene.isWhole(whole);
  expect(whole.messages('warning')).toBe('');

  for (const { lacks: name, only, ...expected } of lacks) {
    scene.reset();
    const { [name]: _, ...rest } = needs;
    const done = await scene.act({ token: github.addToken(only === undefined ? rest : { ...rest, [name]: only }) });
    const what = `${name}: ${only ?? 'none'}`;
    expect(done.log).not.toContain('a bug in ML Test Score');
    expect([what, done.status, done.status === expected.status ? '' : done.log]).toEqual([what, expected.status, '']);
    expect([what, done.outputs.decision ?? '']).toEqual([what, expected.decision]);
    const told = `${done.messages('warning')}\n${done.messages('error')}`;
    for (const said of expected.said) expect([what, told]).toEqual([what, expect.stringContaining(said)]);
    if (expected.comments !== undefined) expect([what, github.comments(12).length]).toEqual([what, expected.comments]);
    if (expected.commitStatus !== undefined)
      expect([what, github.state.statuses.map(({ state }) => state)]).toEqual([what, [expected.commitStatus]]);
    if (scenario === promoting) expect(scene.repository.tags()).toEqual([]);
    expect(github.dispatches).toEqual([]);
    expect(github.violations).toEqual([]);
  }
});
