import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../unit/support/git-repositories.ts';
import { onBranch, pullRequest, push } from './support/events.ts';
import { configuration, gate, newerData, params, project } from './support/project.ts';
import type { Repository } from './support/repository.ts';
import { mainScored } from './support/scored.ts';
import { createWorld, type World } from './support/world.ts';

const toReleases = configuration(`${gate}promote: { to: github-releases }\n`);

const promoting = project({ 'ml-test-score.yml': toReleases });

const messageOf = (repository: Repository, tag: string): string =>
  git(repository.remote, ['for-each-ref', '--format=%(contents)', `refs/tags/${tag}`]);

/** Version tags and what they point to, and who is in which stage. */
const versionsOf = (repository: Repository): string[] => repository.tags().filter((tag) => tag.includes('@'));
const stagesOf = (repository: Repository): string[] => repository.tags().filter((tag) => tag.includes('#'));

/** GitHub's operations that write, in their order. */
const writes = ({ github }: World): string[] =>
  github
    .counted()
    .filter(({ method }) => method !== 'GET')
    .map(({ operation }) => operation);

test('a push to main that is allowed becomes a release, in an order that leaves nothing half done', async () => {
  const world = await createWorld(promoting);
  const { repository, github, run } = world;
  const commit = repository.commitOf('main');
  const tagsThen: Record<string, string[]> = {};
  for (const operation of ['repos/upload-release-asset', 'repos/update-release', 'repos/create-dispatch-event'])
    github.before(
      (request) => request.operation === operation,
      () => {
        tagsThen[operation] = repository.tags();
      },
    );
  const first = await run(push(repository, 'main', null));

  expect(first.status).toBe(0);
  expect(first.outputs['promoted-version']).toBe('1.0.0');
  expect(first.report?.promotion).toMatchObject({
    version: '1.0.0',
    stage: 'production',
    created: true,
    problem: null,
  });
  const order = writes(world);
  expect(order[0]).toBe('repos/create-release');
  expect(new Set(order.slice(1, -2))).toEqual(new Set(['repos/upload-release-asset']));
  expect(order.slice(-2)).toEqual(['repos/update-release', 'repos/create-dispatch-event']);
  expect(tagsThen).toEqual({
    'repos/upload-release-asset': [],
    'repos/update-release': ['penguins@v1.0.0'],
    'repos/create-dispatch-event': ['penguins#production#1', 'penguins@v1.0.0'],
  });

  const [release, ...others] = github.releases();
  expect(others).toEqual([]);
  expect(release).toMatchObject({ tag: 'penguins@v1.0.0', name: 'penguins v1.0.0', draft: false, makeLatest: 'false' });
  const assets = new Map([...(release?.assets.values() ?? [])].map((asset) => [asset.name, asset.content.toString()]));
  expect([...assets.keys()].sort()).toEqual(
    ['facts.json', 'lineage.json', 'manifest.json', 'model-card.md', 'model.json', 'report.json'].sort(),
  );
  expect(assets.get('model.json')).toBe(readFileSync(join(first.workspace, 'build', 'model.json'), 'utf8'));
  expect(JSON.parse(assets.get('lineage.json') ?? '{}')).toMatchObject({
    commit,
    repository: 'acme/penguins',
    trigger: { event: 'push', actor: 'ana', run: first.runId },
    training: { command: 'node train.js' },
  });
  expect(git(repository.remote, ['cat-file', '-t', 'refs/tags/penguins@v1.0.0'])).toBe('tag');
  expect(repository.commitOf('penguins@v1.0.0')).toBe(commit);
  const digest = first.report?.promotion?.digest ?? '';
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(messageOf(repository, 'penguins@v1.0.0')).toContain(digest);
  expect(github.dispatches).toEqual([
    {
      type: 'model-promoted',
      payload: { model: 'penguins', version: '1.0.0', stage: 'production', digest, commit },
    },
  ]);
  expect(repository.records()[0]?.promoted).toBe('1.0.0');
  expect(first.summary).toContain('#### Promoted');

  // The same commit again: nothing new, and nobody is told twice.
  const tags = repository.tags();
  const before = writes(world).length;
  const again = await run(push(repository, 'main', null), { attempt: 2 });
  expect(again.status).toBe(0);
  expect(again.outputs['promoted-version']).toBe('1.0.0');
  expect(again.report?.promotion).toMatchObject({ version: '1.0.0', created: false });
  expect(again.report?.production?.version).toBe('1.0.0');
  expect(repository.tags()).toEqual(tags);
  expect(github.releases()).toHaveLength(1);
  expect(writes(world)).toHaveLength(before);
  expect(github.violations).toEqual([]);
});

test('the same commit trained on new data is a new version on a commit of its own', async () => {
  const { repository, github, run, first: commit, pushed: first } = await mainScored(promoting);
  const data = join(repository.folder, 'newer.csv');
  writeFileSync(data, newerData);
  const second = await run(onBranch(repository, 'schedule'), { environment: { TRAINING_DATA: data } });
  expect(second.status).toBe(0);
  expect(second.outputs['promoted-version']).toBe('1.1.0');
  expect(second.report?.promotion?.digest).not.toBe(first.report?.promotion?.digest);
  expect(versionsOf(repository)).toEqual(['penguins@v1.0.0', 'penguins@v1.1.0']);
  expect(stagesOf(repository)).toEqual(['penguins#production#1', 'penguins#production#2']);
  // GTO takes one version for each commit: a child with the same files stands for the second.
  const child = repository.commitOf('penguins@v1.1.0');
  expect(git(repository.remote, ['rev-parse', `${child}^`])).toBe(commit);
  expect(git(repository.remote, ['rev-parse', `${child}^{tree}`])).toBe(
    git(repository.remote, ['rev-parse', `${commit}^{tree}`]),
  );
  expect(repository.commitOf('main')).toBe(commit);
  expect(github.dispatches.map(({ payload }) => (payload as { version: string }).version)).toEqual(['1.0.0', '1.1.0']);
  expect(repository.records().map(({ trigger, promoted }) => [trigger, promoted])).toEqual([
    ['push', '1.0.0'],
    ['schedule', '1.1.0'],
  ]);

  const third = await run(onBranch(repository, 'workflow_dispatch'), { environment: { TRAINING_DATA: data } });
  expect(third.outputs['promoted-version']).toBe('1.1.0');
  expect(third.report?.promotion?.created).toBe(false);
  expect(github.dispatches).toHaveLength(2);
  expect(github.violations).toEqual([]);
});

test('what is blocked, what is on another branch, and what is a pull request is not promoted', async () => {
  const { repository, github, run } = await createWorld(promoting);
  const base = repository.commitOf('main');
  const branch = {
    'params.json': params.good,
    'ml-test-score.yml': toReleases.replace('releases }', 'releases, branch: change }'),
  };
  const head = repository.push('change', branch);
  github.addPullRequest({ number: 12, headBranch: 'change', headSha: head });
  const pulled = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
  expect(pulled.status).toBe(0);
  expect(pulled.report?.promotion).toBeNull();
  // The branch names itself as the one that promotes: the default branch's file decides.
  const pushed = await run(push(repository, 'change', null));
  expect(pushed.status).toBe(0);
  expect(pushed.log).toContain('not promoted: only the branch main promotes, and this is change');
  repository.push('main', { 'params.json': params.poor });
  const blocked = await run(push(repository, 'main', base));
  expect(blocked.status).toBe(1);
  expect(blocked.report?.promotion).toMatchObject({ version: null, problem: 'the gate blocks' });
  expect(blocked.outputs['promoted-version']).toBe('');
  expect(repository.tags()).toEqual([]);
  expect(github.releases()).toEqual([]);
  expect(github.dispatches).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('promotions at the same moment: one version for each commit, one for the same model', async () => {
  const { repository, github, run } = await createWorld(promoting);
  const first = push(repository, 'main', null);
  repository.push('main', { 'params.json': params.good });
  const second = push(repository, 'main', first.sha);
  const runs = await Promise.all([run(first), run(second), run(second)]);
  expect(runs.map(({ status, log }) => [status, status === 0 ? '' : log])).toEqual(runs.map(() => [0, '']));
  expect(versionsOf(repository)).toEqual(['penguins@v1.0.0', 'penguins@v1.1.0']);
  const [one, two, three] = runs.map(({ report }) => report?.promotion);
  expect(new Set([one?.version, two?.version])).toEqual(new Set(['1.0.0', '1.1.0']));
  expect(three?.version).toBe(two?.version);
  expect(repository.commitOf(`penguins@v${one?.version}`)).toBe(first.sha);
  expect(repository.commitOf(`penguins@v${two?.version}`)).toBe(second.sha);
  expect(
    github
      .releases()
      .map(({ draft, tag }) => [draft, tag])
      .sort(),
  ).toEqual([
    [false, 'penguins@v1.0.0'],
    [false, 'penguins@v1.1.0'],
  ]);
  expect(github.dispatches).toHaveLength(2);
  expect(github.violations).toEqual([]);
});

test('a token that may not release: the verdict stands, the step fails and names the permission, nothing is left', async () => {
  const { repository, github, run } = await createWorld(promoting);
  const refused = await run(push(repository, 'main', null), { token: github.tokens.read });
  expect(refused.status).toBe(1);
  expect(refused.outputs).toMatchObject({ decision: 'allow', 'promoted-version': '' });
  expect(refused.messages('error')).toMatch(/not promoted.*contents: write/s);
  expect(refused.summary).toContain('#### Not promoted');
  expect(repository.tags()).toEqual([]);
  expect(github.releases()).toEqual([]);
  expect(github.dispatches).toEqual([]);
});

test('to a directory of a self-hosted runner', async () => {
  const world = await createWorld(project());
  const { repository, github, run } = world;
  const registry = join(repository.folder, 'registry');
  const commit = repository.push('main', {
    'ml-test-score.yml': configuration(
      `${gate}promote: { to: directory, path: ${registry}, stage: [staging, production] }\n`,
    ),
  });
  const event = push(repository, 'main', null);

  const lost = await run(event);
  expect(lost.status).toBe(1);
  expect(lost.messages('error')).toContain('the runner is thrown away');
  expect(existsSync(join(lost.workspace, 'build'))).toBe(false);

  const kept = await run(event, { environment: { RUNNER_ENVIRONMENT: 'self-hosted' } });
  expect(kept.status).toBe(0);
  expect(kept.outputs['promoted-version']).toBe('1.0.0');
  expect(kept.log).toContain('not in production: production has no gate of its own');
  expect(repository.tags()).toEqual(['penguins#staging#1', 'penguins@v1.0.0']);
  expect(repository.commitOf('penguins@v1.0.0')).toBe(commit);
  const folder = join(registry, 'penguins', '1.0.0');
  expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
    commit,
    digest: kept.report?.promotion?.digest,
  });
  const stored = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('model.json'));
  expect(stored).toHaveLength(1);
  expect(readFileSync(join(folder, stored[0] as string), 'utf8')).toBe(
    readFileSync(join(kept.workspace, 'build', 'model.json'), 'utf8'),
  );
  expect(writes(world)).toEqual(['repos/create-dispatch-event']);
  expect(github.violations).toEqual([]);
});

test('an old run that is run again does not take the stage from a newer commit', async () => {
  const { repository, run } = await mainScored(promoting);
  const old = push(repository, 'main', null);
  repository.push('main', { 'params.json': params.good });
  await run(push(repository, 'main', old.sha));
  expect(versionsOf(repository)).toEqual(['penguins@v1.0.0', 'penguins@v1.1.0']);
  const data = join(repository.folder, 'newer.csv');
  writeFileSync(data, newerData);
  const again = await run(old, { attempt: 2, environment: { TRAINING_DATA: data } });
  expect(again.status).toBe(0);
  expect(again.report?.promotion).toBeNull();
  expect(again.log).toContain('not promoted: v1.1.0 in production is of the newer commit');
  expect(versionsOf(repository)).toEqual(['penguins@v1.0.0', 'penguins@v1.1.0']);
});
