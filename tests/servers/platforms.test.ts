import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandRun, runCommandLine, startCommandLine } from '../integration/support/command-line.ts';
import { onBranch, push } from '../integration/support/events.ts';
import { configuration, gate, params, project } from '../integration/support/project.ts';
import { createWorld, type World } from '../integration/support/world.ts';
import { git } from '../unit/support/git-repositories.ts';
import { type Platform, platformNames, startPlatform } from './support/platforms.ts';
import { freePort } from './support/program.ts';

/** The built product against real registries: what a team types, and what its jobs do. */

/** Logs to the run that is made for it, where there is one. */
const logging = `
const { MLFLOW_RUN_ID: run, MLFLOW_TRACKING_URI: uri } = process.env;
if (run !== undefined)
  await fetch(uri + '/api/2.0/mlflow/runs/log-metric', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ run_id: run, key: 'accuracy', value: right / testing.length, timestamp: Date.now() }),
  });
`;

const files = (platform: Platform, name: string, port?: number): Record<string, string> => {
  const plain = project();
  return {
    ...plain,
    'train.js': `${plain['train.js']}${logging}`,
    'ml-test-score.yml': `model: penguins\n${configuration(`${gate}${platform.configuration(name, port)}`)}`,
  };
};

/** What somebody types in a clone that is up to date. */
function clone({ repository }: World, environment: Readonly<Record<string, string>>) {
  return (...args: string[]): CommandRun => {
    git(repository.work, ['fetch', '--quiet', '--tags', 'origin']);
    return runCommandLine(args, repository.work, environment);
  };
}

describe.each(platformNames)('%s', (kind) => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform(kind);
  });
  afterAll(() => platform?.stop());

  test('a model is promoted, seen, proven, put right after somebody moved it, and rolled back', async () => {
    const name = 'life';
    const world = await createWorld(files(platform, name));
    const { repository, github, run } = world;
    const environment = platform.environment();
    const call = clone(world, environment);
    const target = (folder: string): string => join(repository.folder, folder);

    const first = await run(push(repository, 'main', null), { environment });
    expect([first.status, first.status === 0 ? '' : first.log]).toEqual([0, '']);
    expect(first.outputs).toMatchObject({ decision: 'allow', 'promoted-version': '1.0.0' });
    expect(first.report?.promotion).toMatchObject({ version: '1.0.0', stage: 'production', created: true });
    expect(first.summary).toContain('`v1.0.0` is a new version in');
    expect(await platform.pointer(name)).toBe('1.0.0');
    const again = await run(push(repository, 'main', null), { environment, attempt: 2 });
    expect(again.report?.promotion).toMatchObject({ version: '1.0.0', created: false });

    // One job trains, another promotes what is in its artifact.
    repository.push('main', { 'params.json': params.good });
    const scored = await run(push(repository, 'main', null), {
      token: github.tokens.read,
      inputs: { promote: 'false', comment: 'false' },
      environment,
    });
    expect(scored.outputs['promoted-version']).toBe('');
    const promotion = { runId: scored.runId, inputs: { command: 'promote' }, environment };
    const second = await run(push(repository, 'main', null), promotion);
    expect([second.status, second.status === 0 ? '' : second.log]).toEqual([0, '']);
    expect(second.outputs).toMatchObject({ decision: 'allow', 'promoted-version': '1.1.0' });
    // Where the registry has something to say of a new version, this job says it too.
    expect(second.messages('warning').includes('load_model')).toBe(kind === 'mlflow');
    expect(await platform.pointer(name)).toBe('1.1.0');

    expect(call('versions').stdout).toMatch(/1\.1\.0[^\n]*production/);
    expect(call('pull', 'penguins@production', '--output', target('served')).status).toBe(0);
    const trail = call('audit', '--json');
    expect(trail.json()).toMatchObject([{ version: '1.1.0' }, { version: '1.0.0' }]);
    const proven = call('audit', '--verify');
    expect([proven.status, proven.stdout]).toEqual([0, expect.stringMatching(/holds: 4 links/)]);

    await platform.move(name, '1.0.0');
    expect(await platform.pointer(name)).toBe('1.0.0');
    const moved = 'production of penguins does not point where it should: expected v1.1.0, found v1.0.0';
    const seen = call('versions');
    expect(seen.status).toBe(0);
    expect(`${seen.stdout}${seen.stderr}`).toContain(moved);
    const refused = call('pull', 'penguins@production', '--output', target('refused'));
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining(moved)]);
    expect(call('pull', 'penguins@1.1.0', '--output', target('by-number')).status).toBe(0);
    const broken = call('audit', '--verify');
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('does not hold');
    expect(broken.stdout).toContain('v1.0.0');

    repository.push('main', { 'data/train.csv': `${repository.read('main', 'data/train.csv')}\n2,2,b\n` });
    const third = await run(push(repository, 'main', null), { environment });
    expect([third.status, third.status === 0 ? '' : third.log]).toEqual([0, '']);
    expect(third.outputs['promoted-version']).toBe('1.2.0');
    expect(third.messages('warning')).toContain(`${moved}; this run puts it back`);
    expect(await platform.pointer(name)).toBe('1.2.0');

    const back = await run(onBranch(repository, 'workflow_dispatch'), { inputs: { command: 'rollback' }, environment });
    expect([back.status, back.outputs['promoted-version']]).toEqual([0, '1.1.0']);
    expect(back.summary).toContain('`penguins` went back to `v1.1.0` in `production`');
    expect(await platform.pointer(name)).toBe('1.1.0');
    expect(call('audit', '--verify').status).toBe(0);
    expect(github.violations).toEqual([]);
  });

  test('a server that is not there: the verdict stands, the job fails and says so, and nothing is half done', async () => {
    const name = 'gone';
    const port = await freePort();
    const world = await createWorld(files(platform, name, port));
    const { repository, github, run } = world;
    const environment = platform.environment(port);
    const done = await run(push(repository, 'main', null), { environment });
    expect(done.status).toBe(1);
    expect(done.outputs).toMatchObject({ decision: 'allow', 'promoted-version': '' });
    const place = kind === 'sagemaker' ? 's3://' : platform.place(name, port);
    expect(done.messages('error')).toContain('not promoted');
    expect(done.messages('error')).toContain(place);
    expect(done.messages('error')).toContain('nothing listens there (ECONNREFUSED)');
    expect(done.messages('error')).toContain('→ check address and port');
    expect(done.summary).toContain('#### Not promoted');
    expect(done.log).not.toMatch(/\n\s+at .*\.js:\d+/);
    expect(repository.tags()).toEqual([]);
    expect(github.dispatches).toEqual([]);
    // What is recorded is the run, without a version.
    expect(repository.records().map(({ promoted }) => promoted)).toEqual([null]);

    // Each gives up after some ten seconds of asking again: they wait at the same time.
    const commands = [['versions'], ['audit'], ['pull', 'penguins@production', '--output', 'x'], ['rollback']];
    git(repository.work, ['fetch', '--quiet', '--tags', 'origin']);
    const ended = await Promise.all(commands.map((args) => startCommandLine(args, repository.work, environment)));
    for (const [index, { status, stderr }] of ended.entries()) {
      const [command] = commands[index] as string[];
      expect([command, status === 70 || /\n\s+at /.test(stderr)]).toEqual([command, false]);
    }
  });
});
