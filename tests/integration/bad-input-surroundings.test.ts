import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type FakeGithub, startFakeGithub } from '../fake-github/server.ts';
import { git } from '../unit/support/git-repositories.ts';
import { expectEnd, makePlace, type Place, pathWith } from './support/bad-input.ts';

/** What the user sees where git, GitHub, the registry or the runner are not as they should be. */

const good = `printf '{"accuracy": 0.9}' > metrics.json`;
const limits = 'gate: { metrics: { accuracy: { max-drop: 0.01 } } }\n';

/** A project that trains well; `more` are further keys of its configuration. */
const project = (more = ''): Record<string, string> => ({
  'ml-test-score.yml': `train: sh train.sh\nmetrics: metrics.json\nartifacts: model.bin\n${more}`,
  'train.sh': `${good}\necho model > model.bin\n`,
  '.gitignore': 'metrics.json\nmodel.bin\n',
});

const recordsIn = (repository: string): string[] =>
  git(repository, ['ls-tree', '-r', '--name-only', 'ml-test-score', 'records/'])
    .split('\n')
    .filter((file) => !file.includes('/index'));

describe('git', () => {
  test('no repository', async () => {
    const place = makePlace();
    const cwd = join(place.folder, 'plain');
    mkdirSync(cwd);
    expectEnd(
      await place.run(['run', '--train', good], { cwd }),
      0,
      'not recorded',
      '✔ allowed',
      'not a git repository',
    );
    writeFileSync(join(cwd, 'ml-test-score.yml'), 'promote: { to: directory, path: ../registry }\n');
    expectEnd(await place.run(['versions'], { cwd }), 2, 'versions are git tags: not a git repository', '→');
  });

  test('no git', async () => {
    const place = makePlace();
    place.commit(project('promote: { to: directory, path: ../registry }\n'));
    const environment = { PATH: pathWith(place.folder, ['bash', 'sh', 'mkfifo']) };
    expectEnd(await place.run(['run'], { environment }), 0, '✔ allowed', 'not compared: git was not found');
    expectEnd(await place.run(['versions'], { environment }), 2, 'versions are git tags: git was not found', '→');
  });

  test('a work tree of another owner', async ({ skip }) => {
    const place = makePlace();
    place.commit(project());
    if (process.getuid?.() !== 0) skip('only root can give a folder away');
    execFileSync('chown', ['-R', '12345', place.repository]);
    const next = `→ run \`git config --global --add safe.directory ${place.repository}\``;
    expectEnd(await place.run(['run']), 2, 'the work tree belongs to another user', next);
    // The workspace of a job is what the user asked us to work in.
    expectEnd(await place.act({ name: 'push' }), 0, 'recorded in the branch', 'allowed');
  });

  test('a shallow clone is compared, and stays as it was', async () => {
    const place = makePlace();
    for (const text of ['a', 'b', 'c']) place.commit({ ...project(limits), text });
    const url = place.publish();
    expectEnd(await place.act({ name: 'push' }), 0, 'recorded in the branch');
    const before = git(place.repository, ['rev-parse', 'HEAD']);
    place.commit({ text: 'd' });
    git(place.repository, ['push', '--quiet', 'origin', 'HEAD']);

    const cwd = join(place.folder, 'shallow');
    git(place.folder, ['clone', '--quiet', '--depth=1', url, cwd]);
    const refs = git(cwd, ['for-each-ref']);
    expectEnd(await place.run(['run'], { cwd }), 0, `compared with ${place.short(before)}`);
    const payload = { repository: { default_branch: 'main' }, before };
    const environment = { GITHUB_WORKSPACE: cwd };
    const action = await place.act({ name: 'push', payload }, { cwd, environment });
    expectEnd(action, 0, 'recorded in the branch', 'allowed');
    expect(action.summary).toContain('unchanged');
    expect(git(cwd, ['rev-parse', '--is-shallow-repository'])).toBe('true');
    expect(git(cwd, ['for-each-ref'])).toBe(refs);
    expect(recordsIn(place.remote)).toHaveLength(2);
  });

  test('a detached head', async () => {
    const place = makePlace();
    place.commit(project());
    git(place.repository, ['checkout', '--quiet', '--detach']);
    expectEnd(await place.run(['run']), 0, 'not recorded in the history: only main writes history', '✔ allowed');
  });

  test('an unborn branch', async () => {
    const place = makePlace();
    const words = ['not recorded in the history: there is no commit', 'allowed'];
    expectEnd(await place.run(['run', '--train', good]), 0, ...words, 'first run: there is no commit yet');
    expectEnd(await place.act({ name: 'push', inputs: { train: good } }), 0, ...words);
  });

  test('a damaged repository is not taken for an empty one', async () => {
    const place = makePlace();
    place.commit(project());
    git(place.repository, ['gc', '--quiet']);
    const folder = join(place.repository, '.git/objects/pack');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.pack'))) {
      chmodSync(join(folder, name), 0o644);
      writeFileSync(join(folder, name), 'x');
    }
    expectEnd(await place.run(['run']), 2, 'the repository is damaged', '→ run `git fsck`');
  });

  test('a remote that goes away during training', async () => {
    const place = makePlace();
    place.commit({
      ...project('promote: { to: directory, path: ../registry }\n'),
      'train.sh': `${project()['train.sh']}mv ../remote ../gone\n`,
    });
    place.publish();
    const ended = await place.act({ name: 'push' });
    expectEnd(ended, 1, '::error title=not promoted::', 'the remote cannot be read', '→ check the remote', 'allowed');
    expect(place.report().decision.outcome).toBe('allow');
    renameSync(join(place.folder, 'gone'), join(place.folder, 'remote'));
    expect(git(place.remote, ['tag'])).toBe('');
  });
});

describe('the history branch', () => {
  /** Writes text over files of the branch, in a commit of its own. */
  function damage(place: Place, pattern: RegExp, text: string): void {
    const folder = join(place.folder, 'history');
    git(place.repository, ['worktree', 'add', '--quiet', folder, 'ml-test-score']);
    for (const file of git(folder, ['ls-files'])
      .split('\n')
      .filter((name) => pattern.test(name)))
      writeFileSync(join(folder, file), text);
    git(folder, ['commit', '--quiet', '--all', '-m', 'Damage']);
    git(place.repository, ['worktree', 'remove', folder]);
  }

  const halfRecord = '{"schemaVersion": 1, "mod\u001b[31m';
  const aside = ['index.json: is not JSON', 'index.corrupt-1.json'];
  test.each([
    ['record', /^records\/.*-1\.json$/, 0, ['✔ allowed', 'compared with']],
    ['index', /^records\/.*index\.json$/, 0, [...aside, '✔ allowed', 'compared with']],
    ['record and index', /^records\//, 1, [...aside, '✘ blocked', 'found the base could not be read', '→']],
  ] as const)('with a corrupt %s loses nothing', async (_, pattern, status, words) => {
    const place = makePlace();
    place.commit(project(limits));
    expectEnd(await place.run(['run']), 0, 'recorded in the branch');
    damage(place, pattern, halfRecord);
    place.commit({ next: '1' });
    expectEnd(await place.run(['run']), status, 'recorded in the branch', ...words);
    const second = place.short(git(place.repository, ['rev-parse', 'HEAD']));
    place.commit({ next: '2' });
    expectEnd(await place.run(['run']), 0, `compared with ${second}`);
    expect(recordsIn(place.repository)).toHaveLength(3);
  });

  test('that is something else is left alone', async () => {
    const place = makePlace();
    place.commit(project());
    git(place.repository, ['branch', 'ml-test-score']);
    const words = ['the branch ml-test-score exists and is no history', '→ name another branch', '✔ allowed'];
    expectEnd(await place.run(['run']), 0, ...words);
    expect(git(place.repository, ['rev-parse', 'ml-test-score'])).toBe(git(place.repository, ['rev-parse', 'main']));
  });
});

describe('GitHub', () => {
  async function pullRequest(more: string): Promise<{ place: Place; github: FakeGithub; payload: object }> {
    const place = makePlace();
    place.commit(project('gate: { metrics: { accuracy: { minimum: 0.95 } } }\n'));
    place.publish();
    const base = git(place.repository, ['rev-parse', 'HEAD']);
    git(place.repository, ['checkout', '--quiet', '-b', 'topic']);
    const head = place.commit(project(more));
    git(place.repository, ['push', '--quiet', 'origin', 'topic']);
    const repo = { full_name: 'acme/penguins' };
    const payload = {
      repository: { ...repo, default_branch: 'main' },
      pull_request: {
        number: 7,
        title: 'Try',
        user: { login: 'ana' },
        head: { ref: 'topic', sha: head, repo },
        base: { ref: 'main', sha: base, repo },
      },
    };
    const github = await startFakeGithub();
    onTestFinished(() => github.close());
    github.addPullRequest({ number: 7, headSha: head });
    return { place, github, payload };
  }
  const event = { name: 'pull_request', branch: '7/merge' };
  const loose = 'gate: { metrics: { accuracy: { minimum: 0.5 } } }\n';

  test('a pull request that loosens the policy', async () => {
    const { place, github, payload } = await pullRequest(loose);
    const ended = await place.act({ ...event, payload }, { environment: github.environment() });
    expectEnd(ended, 1, 'from the policy of the base', 'expected at least 0.95, found 0.9', 'blocked');
    expect(place.report().policy.loosened).toEqual(['`gate.metrics.accuracy.minimum`: 0.95 → 0.5']);
    expect(github.comments(7).map(({ body }) => body)).toEqual([expect.stringContaining('loosens the policy')]);
  });

  test.each(['read', 'none'] as const)('a token that may %s', async (kind) => {
    const { place, github, payload } = await pullRequest(loose);
    const ended = await place.act({ ...event, payload }, { environment: github.environment(github.tokens[kind]) });
    expectEnd(ended, 1, '::warning::no comment', 'pull-requests: write', 'The report is in the job summary', 'blocked');
    expect(ended.summary).toContain('### ❌ Blocked');
    expect(github.comments(7)).toEqual([]);
  });

  test('500, then 200', async () => {
    const { place, github, payload } = await pullRequest(loose);
    github.failNext({ status: 500, match: ({ operation }) => operation === 'graphql' });
    const ended = await place.act({ ...event, payload }, { environment: github.environment() });
    expectEnd(ended, 1, 'comment created: ', 'blocked');
    expect(github.comments(7)).toHaveLength(1);
  });

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s trains nothing', async (name) => {
    const { place, github, payload } = await pullRequest('');
    const ended = await place.act({ ...event, name, payload }, { environment: github.environment() });
    expectEnd(ended, 1, `training does not run on \`${name}\``, '→ train on `pull_request`', 'gate-pull-request.yml');
    expect(existsSync(join(place.repository, 'model.bin'))).toBe(false);
  });

  test('an event payload that is none, and a truth value that is none', async () => {
    const place = makePlace();
    place.commit(project());
    expectEnd(
      await place.act({ name: 'push', payload: 'x' }),
      1,
      'event.json',
      'the event payload cannot be read: ',
      'expected object',
    );
    expectEnd(
      await place.act({ name: 'push', inputs: { comment: 'yess' } }),
      1,
      'input `comment`: expected true or false, found "yess"',
    );
  });
});

describe('the registry', () => {
  test.each(['file/registry', '/proc/registry'])('that cannot be written: %s', async (path) => {
    const place = makePlace();
    writeFileSync(join(place.folder, 'file'), '');
    place.commit(project(`promote: { to: directory, path: ${path.startsWith('/') ? path : `../${path}`} }\n`));
    const words = ['cannot be written (', '→ make it writable', '✔ allowed', 'not promoted: '];
    expectEnd(await place.run(['run']), 2, ...words);
    expect(git(place.repository, ['tag'])).toBe('');
    expect(recordsIn(place.repository)).toHaveLength(1);
  });

  test.each([
    [
      'on a runner that is thrown away',
      'github-hosted',
      '/srv/registry',
      'the runner is thrown away with the directory',
    ],
    [
      'in a workspace that is emptied',
      'self-hosted',
      'registry',
      'inside the workspace, which actions/checkout empties',
    ],
  ])('%s', async (_, runner, path, message) => {
    const place = makePlace();
    place.commit(project(`promote: { to: directory, path: ${path} }\n`));
    const ended = await place.act({ name: 'push' }, { environment: { RUNNER_ENVIRONMENT: runner } });
    expectEnd(ended, 1, message, '→', '`to: github-releases`');
    expect(existsSync(join(place.repository, 'model.bin'))).toBe(false);
  });
});

describe('runs of the same commit at once', () => {
  const promoting = project('promote: { to: directory, path: ../registry }\n');

  test('in jobs of their own lose no record and make one version', async () => {
    const place = makePlace();
    place.commit(promoting);
    const url = place.publish();
    const clones = ['one', 'two', 'three'].map((name) => join(place.folder, name));
    for (const clone of clones) git(place.folder, ['clone', '--quiet', url, clone]);
    const all = await Promise.all(
      clones.map((cwd, index) => {
        const environment = { GITHUB_WORKSPACE: cwd };
        return place.act({ name: 'push', runId: 500 + index }, { cwd, environment, ownTemporary: true });
      }),
    );
    for (const ended of all) expectEnd(ended, 0, 'v1.0.0 is in production', 'recorded in the branch', 'allowed');
    expect(recordsIn(place.remote).map((file) => file.split('/').at(-1))).toEqual([
      '500-1.json',
      '501-1.json',
      '502-1.json',
    ]);
    const index = JSON.parse(git(place.remote, ['show', 'ml-test-score:records/penguins/index.json']));
    expect(index.entries).toHaveLength(3);
    expect(git(place.remote, ['tag']).split('\n')).toEqual(['penguins#production#1', 'penguins@v1.0.0']);
    expect(readdirSync(join(place.folder, 'registry/penguins'))).toEqual(['1.0.0']);
  });

  test('in one folder: the second is told to wait', async () => {
    const place = makePlace();
    place.commit({
      ...promoting,
      'train.sh': `${promoting['train.sh']}touch started\nuntil test -e second; do sleep 0.05; done\nrm started second\n`,
      '.gitignore': 'metrics.json\nmodel.bin\nstarted\nsecond\n',
    });
    const first = place.run(['run']);
    await place.started();
    const second = await place.run(['run']);
    expect(second.status).toBe(2);
    expect(second.text).toMatch(/another run \(process \d+\) is at work in this folder\n {2}→ wait until it has ended/);
    writeFileSync(join(place.repository, 'second'), '');
    expectEnd(await first, 0, 'v1.0.0 is in production', '✔ allowed');
    expect(recordsIn(place.repository)).toHaveLength(1);
  });

  test('a lock that a killed run left is taken over', async () => {
    const place = makePlace();
    place.commit(project());
    const dead = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim();
    const seen = await place.run(['run', '--train', 'ls "$TMPDIR"; sh train.sh']);
    const lock = /ml-test-score-\w+\.lock/.exec(seen.text)?.[0] as string;
    writeFileSync(join(place.temporary, lock), dead);
    expectEnd(await place.run(['run']), 0, '✔ allowed');
    expect(readFileSync(join(place.repository, 'model.bin'), 'utf8')).toBe('model\n');
  });
});
