import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { type Facts, presentValue } from '../../src/facts.ts';
import { zipOf } from '../unit/support/zip.ts';
import { onBranch, pullRequest, push } from './support/events.ts';
import { configuration, gate, params, project } from './support/project.ts';
import type { ActionRun, JobOptions } from './support/runner.ts';
import { runOf, workflowRun } from './support/scored.ts';
import { createWorld, prepared, type World } from './support/world.ts';

/** Training in one job with a token that reads, promotion in another. */

const releases = (more = ''): string => configuration(`${gate}promote: { to: github-releases${more} }\n`);
const ladder = ', stage: [staging, production]';

const promotion = (inputs: Readonly<Record<string, string>> = {}): JobOptions => ({
  inputs: { command: 'promote', ...inputs },
});

/** The fake's token of a job with `permissions: contents: read`. */
const score = (
  { run, repository, github }: World,
  options: JobOptions = {},
  event = push(repository, 'main', null),
): Promise<ActionRun> =>
  run(event, { token: github.tokens.read, inputs: { promote: 'false', comment: 'false' }, ...options });

/** Main was scored by a job that reads. */
const handedOver = () =>
  prepared(['main handed over', releases()], async () => {
    const world = await createWorld(project({ 'ml-test-score.yml': releases() }));
    return { ...world, scored: await score(world) };
  });

/** Another job of the same run. */
const promote = (world: World, { runId }: ActionRun, inputs: Readonly<Record<string, string>> = {}) =>
  world.run(push(world.repository, 'main', null), { runId, ...promotion(inputs) });

const writes = ({ github }: World): string[] =>
  github
    .counted()
    .filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql')
    .map(({ operation }) => operation);

const textOf = (run: ActionRun): string => `${run.messages('error')}\n${run.summary}`;

/** What the training job may do with its own artifact. */
function forge(
  { github }: World,
  run: ActionRun,
  change: (files: Map<string, string>, set: (path: string, value: unknown) => void) => void,
): void {
  const files = new Map(
    readdirSync(run.output, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(run.output, file), readFileSync(file, 'utf8')]),
  );
  const facts = JSON.parse(files.get('facts.json') ?? '');
  change(files, (path, value) => {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const place = keys.reduce((found, key) => found[key], facts);
    if (!(last in place)) throw new Error(`facts have no ${path}`);
    place[last] = value;
  });
  files.set('facts.json', JSON.stringify(facts));
  const artifact = github.artifacts.find((one) => one.run === `run-${run.runId}`);
  if (artifact === undefined) throw new Error('the run left no artifact');
  artifact.content = zipOf([...files].map(([name, content]) => ({ name, content })));
}

test('a job that reads trains and hands over; another decides anew and promotes; again, it changes nothing', async () => {
  const world = await handedOver();
  const { repository, github, run, scored } = world;
  const commit = repository.commitOf('main');
  expect(scored.log).toContain('handed over for `command: promote`');
  expect(scored.log).toContain('not recorded in the history: with `promote: false`');
  expect(scored.messages('warning')).toBe('');
  expect(repository.records()).toEqual([]);
  expect(scored.status).toBe(0);
  expect(scored.report?.promotion).toBeNull();
  expect(scored.outputs['promoted-version']).toBe('');
  expect(repository.tags()).toEqual([]);
  expect(writes(world)).toEqual([]);

  const done = await promote(world, scored);
  expect([done.status, done.status === 0 ? '' : done.log]).toEqual([0, '']);
  expect(done.outputs).toMatchObject({ decision: 'allow', 'promoted-version': '1.0.0' });
  expect(existsSync(join(done.workspace, 'build'))).toBe(false);
  expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);
  expect(repository.commitOf('penguins@v1.0.0')).toBe(commit);
  const [release] = github.releases();
  const assets = new Map([...(release?.assets.values() ?? [])].map((one) => [one.name, one.content.toString()]));
  expect(assets.get('model.json')).toBe(readFileSync(join(scored.workspace, 'build', 'model.json'), 'utf8'));
  expect(JSON.parse(assets.get('lineage.json') ?? '{}')).toMatchObject({
    commit,
    trigger: { run: scored.runId, event: 'push' },
  });
  const digest = done.report?.promotion?.digest;
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(github.dispatches).toEqual([
    { type: 'model-promoted', payload: { model: 'penguins', version: '1.0.0', stage: 'production', digest, commit } },
  ]);
  expect(done.summary).toContain('`penguins` v1.0.0 is in `production`');
  expect(done.summary).toContain('The decision was computed anew');
  expect(repository.records().map(({ run: id, promoted }) => [id, promoted])).toEqual([[scored.runId, '1.0.0']]);

  const tags = repository.tags();
  const before = writes(world).length;
  const again = await promote(world, scored);
  expect([again.status, again.outputs['promoted-version']]).toEqual([0, '1.0.0']);
  // From another run, by the number; and from the one that GitHub starts when it has ended.
  repository.push('main', { 'README.md': 'More.\n' });
  const later = await run(onBranch(repository, 'workflow_dispatch'), promotion({ 'run-id': scored.runId }));
  expect([later.status, later.outputs['promoted-version']]).toEqual([0, '1.0.0']);
  const ended = await run(workflowRun(repository, runOf(github, scored.runId)), promotion());
  expect([ended.status, ended.outputs['promoted-version']]).toEqual([0, '1.0.0']);
  expect(repository.tags()).toEqual(tags);
  expect(writes(world)).toHaveLength(before);
  expect(github.violations).toEqual([]);
});

test('one stage after the other; the version before goes back by a rollback', async () => {
  const world = await createWorld(project({ 'ml-test-score.yml': releases(ladder) }));
  const { repository, github, run } = world;
  const first = await score(world);
  const early = await promote(world, first, { stage: 'production' });
  expect(early.status).toBe(1);
  expect(textOf(early)).toContain('production comes after staging, and this model is not in staging');
  const unknown = await promote(world, first, { stage: 'canary' });
  expect(textOf(unknown)).toContain('choose one of staging, production');
  expect(repository.tags()).toEqual([]);

  expect((await promote(world, first, { stage: 'staging' })).status).toBe(0);
  expect(repository.tags()).toEqual(['penguins#staging#1', 'penguins@v1.0.0']);
  const up = await promote(world, first, { stage: 'production' });
  expect([up.status, up.outputs['promoted-version']]).toEqual([0, '1.0.0']);
  expect(repository.tags()).toEqual(['penguins#production#2', 'penguins#staging#1', 'penguins@v1.0.0']);
  const stages = (): unknown[] =>
    github.dispatches.map(({ type, payload }) => [type, (payload as { stage: string }).stage]);
  expect(stages()).toEqual([
    ['model-promoted', 'staging'],
    ['model-promoted', 'production'],
  ]);
  expect(github.releases()).toHaveLength(1);

  repository.push('main', { 'params.json': params.good });
  const second = await score(world);
  // Without a name, the next stage.
  expect((await promote(world, second)).outputs['promoted-version']).toBe('1.1.0');
  // The job again: no stage is entered that somebody may have to approve.
  const before = repository.tags();
  const again = await promote(world, second);
  expect([again.status, again.outputs['promoted-version']]).toEqual([0, '1.1.0']);
  expect(again.summary).toContain('v1.1.0 was in staging already');
  expect(repository.tags()).toEqual(before);
  // The one that is in the registry, by its version.
  const named = await run(onBranch(repository, 'workflow_dispatch'), promotion({ version: '1.1.0' }));
  expect([named.status, named.status === 0 ? '' : named.log]).toEqual([0, '']);
  expect(named.summary).toContain('`penguins` v1.1.0 is in `production`');
  // An older commit takes no stage from a newer one.
  const old = await run(
    onBranch(repository, 'workflow_dispatch'),
    promotion({ 'run-id': first.runId, stage: 'staging' }),
  );
  expect(old.status).toBe(1);
  expect(textOf(old)).toContain('is of the newer commit');

  const back = await run(onBranch(repository, 'workflow_dispatch'), { inputs: { command: 'rollback' } });
  expect([back.status, back.outputs['promoted-version']]).toEqual([0, '1.0.0']);
  expect(back.summary).toContain('`penguins` went back to `v1.0.0` in `production`');
  expect(github.dispatches.at(-1)).toMatchObject({
    type: 'model-rolled-back',
    payload: { model: 'penguins', version: '1.0.0', from: '1.1.0', stage: 'production' },
  });
  // What was rolled back does not return because a job runs again.
  const rerun = await promote(world, second, { stage: 'production' });
  expect(rerun.status).toBe(1);
  expect(textOf(rerun)).toContain('has moved on from v1.1.0');
  const none = await run(onBranch(repository, 'workflow_dispatch'), { inputs: { command: 'rollback' } });
  expect(none.status).toBe(1);
  expect(textOf(none)).toContain('is the first version in production');
  expect(none.summary).toContain('### ❌ Nothing was rolled back');
  expect(github.violations).toEqual([]);
});

test('what the training job claims is not believed', async () => {
  const world = await handedOver();
  const { repository, github, scored } = world;
  const other = 'f'.repeat(40);
  const accuracy = (JSON.parse(readFileSync(join(scored.output, 'facts.json'), 'utf8')) as Facts).metrics;
  const at = presentValue(accuracy)?.values.findIndex(({ name }) => name === 'accuracy');
  const attempts: [string, Parameters<typeof forge>[2], RegExp][] = [
    ['another commit', (_, set) => set('run.commit', other), /are of the commit f{40}/],
    ['another run', (_, set) => set('run.id', '1'), /run\.id: expected \d+/],
    [
      'another model file',
      (files) => files.set('bundle/artifacts/build/model.json', '{}'),
      /not the one that was scored/,
    ],
    ['one more file', (files) => files.set('bundle/artifacts/build/more.bin', 'x'), /not the one that was scored/],
    [
      'metrics that miss the gate, with an allow in every report',
      (files, set) => {
        set(`metrics.value.values.${at}.value`, 0.5);
        set('configuration.gate', { sections: {}, require: [], metrics: {} });
        set('policy.source', 'defaults');
        for (const name of ['report.json', 'bundle/report.json'])
          files.set(name, (files.get(name) ?? '').replaceAll('"block"', '"allow"'));
      },
      /accuracy/,
    ],
    ['a link out of the bundle', (files) => files.set('bundle/artifacts/../../../x', 'x'), /leads out of it/],
    [
      'nothing handed over',
      (files) => {
        for (const name of [...files.keys()]) if (name.startsWith('bundle/')) files.delete(name);
      },
      /holds no bundle/,
    ],
    ['facts in another form', (_, set) => set('metrics.value.values', 'many'), /metrics/],
  ];
  for (const [what, change, said] of attempts) {
    forge(world, scored, change);
    const refused = await promote(world, scored);
    expect([what, refused.status]).toEqual([what, 1]);
    expect(textOf(refused), what).toMatch(said);
    expect(refused.outputs['promoted-version']).toBe('');
    expect(refused.outputs.decision).toBe('block');
  }
  expect(repository.tags()).toEqual([]);
  expect(github.releases()).toEqual([]);
  expect(github.dispatches).toEqual([]);
  const artifact = github.artifacts.find(({ run }) => run === `run-${scored.runId}`);
  if (artifact !== undefined) artifact.expired = true;
  expect(textOf(await promote(world, scored))).toMatch(/has expired/);
});

test('only a run of this repository, on the branch that promotes, of an event that promotes', async () => {
  const world = await handedOver();
  const { repository, github, run, scored } = world;
  const main = push(repository, 'main', null);
  const branch = { 'ml-test-score.yml': releases(', branch: change'), 'params.json': params.good };
  const headSha = repository.push('change', branch);
  github.addPullRequest({ number: 12, headBranch: 'change', headSha });
  const refs = repository.openPullRequest(12, 'change');

  const onPull = await run(pullRequest(repository, refs), promotion({ 'run-id': scored.runId }));
  expect(onPull.status).toBe(1);
  expect(textOf(onPull)).toContain('does not run on `pull_request`');

  // The branch names itself as the one that promotes.
  const ofBranch = await score(world, {}, push(repository, 'change', null));
  expect(ofBranch.log).toContain('not handed over for promotion: only the branch main promotes');
  const ofPull = await score(world, {}, pullRequest(repository, refs));
  const refusals: [string, RegExp][] = [
    [ofBranch.runId, /only the branch main promotes, and it is of change/],
    [ofPull.runId, /the event pull_request promotes nothing/],
    ['404404', /`run-id`/],
  ];
  // A tag that has the name of the branch: GitHub tells its name as the branch of the run.
  const aside = repository.push('aside', { 'params.json': params.good });
  const tagged = github.addRun({ id: 77, headSha: aside, headBranch: 'main' });
  const fork = github.addRun({ id: 78, headSha: main.sha, headRepository: 'stranger/penguins' });
  const gone = github.addRun({ id: 79, headSha: main.sha, headRepository: null });
  for (const { id } of [tagged, fork, gone])
    for (const artifact of github.artifacts.filter(({ run: of }) => of === `run-${ofBranch.runId}`))
      (github.artifacts as (typeof artifact)[]).push({
        ...artifact,
        id: github.artifacts.length + 1,
        run: `run-${id}`,
      });
  refusals.push(
    ['77', /its commit [0-9a-f]{7} is not on the branch main/],
    ['78', /it is of stranger\/penguins/],
    ['79', /a repository that was deleted/],
  );
  for (const [id, said] of refusals) {
    const refused = await run(onBranch(repository, 'workflow_dispatch'), promotion({ 'run-id': id }));
    expect([id, refused.status]).toEqual([id, 1]);
    expect(textOf(refused), id).toMatch(said);
  }
  expect(repository.tags()).toEqual([]);
  expect(github.dispatches).toEqual([]);
});

test('a token that may not, and a GitHub that cannot: the job fails, says which, and can be run again', async () => {
  const world = await handedOver();
  const { repository, github, run, scored } = world;
  const asked = { runId: scored.runId, ...promotion() };
  const event = push(repository, 'main', null);
  const refused = await run(event, { ...asked, token: github.tokens.read });
  expect(refused.status).toBe(1);
  expect(textOf(refused)).toContain('contents: write');
  expect(repository.tags()).toEqual([]);

  for (const operation of ['actions/get-workflow-run', 'actions/list-workflow-run-artifacts', 'repos/create-release'])
    github.failNext({ status: 502, match: (request) => request.operation === operation });
  const patient = await run(event, asked);
  expect([patient.status, patient.status === 0 ? '' : patient.log]).toEqual([0, '']);
  expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);
  expect(github.releases()).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

test('to a directory of a self-hosted runner, which trained on another machine', async () => {
  const world = await createWorld(project());
  const { repository, github, run } = world;
  const registry = join(repository.folder, 'registry');
  repository.push('main', {
    'ml-test-score.yml': configuration(`${gate}promote: { to: directory, path: ${registry} }\n`),
  });
  const scored = await score(world);
  expect([scored.status, scored.status === 0 ? '' : scored.log]).toEqual([0, '']);
  const hosted = await promote(world, scored);
  expect(hosted.status).toBe(1);
  expect(textOf(hosted)).toContain('the runner is thrown away');
  const event = push(repository, 'main', null);
  const environment = { RUNNER_ENVIRONMENT: 'self-hosted' };
  const done = await run(event, { runId: scored.runId, ...promotion(), environment });
  expect([done.status, done.outputs['promoted-version']]).toEqual([0, '1.0.0']);
  expect(JSON.parse(readFileSync(join(registry, 'penguins', '1.0.0', 'manifest.json'), 'utf8')).digest).toBe(
    done.report?.promotion?.digest,
  );
  expect(github.releases()).toEqual([]);
});

test('several models: each that is allowed is promoted, and one that is not does not stop the others', async () => {
  const one = (name: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(project({ 'ml-test-score.yml': `model: ${name}\n${releases()}` })).map(([path, text]) => [
        `models/${name}/${path}`,
        text,
      ]),
    );
  const world = await createWorld({
    'ml-test-score.yml': 'models: [models/*]\n',
    ...one('adelie'),
    ...one('gentoo'),
    'models/gentoo/params.json': params.poor,
  });
  const { repository, github } = world;
  const scored = await score(world);
  expect(scored.status).toBe(1);
  const done = await promote(world, scored);
  expect(done.status).toBe(1);
  expect(done.outputs).toMatchObject({ decision: 'block', 'promoted-version': 'adelie@1.0.0' });
  expect(done.summary).toContain('### ❌ Not promoted: `gentoo`');
  expect(repository.tags()).toEqual(['adelie#production#1', 'adelie@v1.0.0']);
  expect(github.dispatches.map(({ payload }) => (payload as { model: string }).model)).toEqual(['adelie']);
  const back = await promote(world, scored, { command: 'rollback' });
  expect(back.status).toBe(1);
  expect(textOf(back)).toContain('the repository has several models, and the input `model` names none');
  const named = await promote(world, scored, { model: 'adelie' });
  expect([named.status, named.outputs['promoted-version']]).toEqual([0, '1.0.0']);
});

test('a rollback without a registry names the file to edit', async () => {
  const { repository, run } = await createWorld(project());
  const event = onBranch(repository, 'workflow_dispatch');
  const single = await run(event, { inputs: { command: 'rollback' } });
  expect(single.status).toBe(1);
  expect(single.commands.find(({ name }) => name === 'error')).toMatchObject({
    properties: { file: 'ml-test-score.yml' },
    value: expect.stringMatching(/there is no `promote:`[\s\S]*→ add .* to ml-test-score\.yml/),
  });

  const file = 'ml-test-score.yml';
  const several = await createWorld({
    [file]: 'models: ["models/*"]\n',
    ...Object.fromEntries(Object.entries(project()).map(([path, text]) => [`models/foxes/${path}`, text])),
  });
  const one = await several.run(onBranch(several.repository, 'workflow_dispatch'), { inputs: { command: 'rollback' } });
  expect(one.status).toBe(1);
  expect(one.commands.find(({ name }) => name === 'error')).toMatchObject({
    properties: { file: 'models/foxes/ml-test-score.yml' },
  });
});
