import { expect, test } from 'vitest';
import { onBranch, pullRequest, push } from '../integration/support/events.ts';
import { copied, createWorld, type World } from './support/act.ts';
import { better, configuration, poorer, pythonProject } from './support/project.ts';

/** The project of the callers, with a model that is released. */
const releasing = (workflows: readonly string[], more = ''): Record<string, string> =>
  pythonProject({
    'ml-test-score.yml': configuration(
      `gate:\n  metrics:\n    accuracy: { minimum: 0.7 }\npromote: { to: github-releases${more} }\n`,
    ),
    ...copied(...workflows),
  });

const scored = { 'score/score': 'success', 'report/report': 'success' } as const;
/** Types, stages and versions of what whoever deploys is told. */
const told = ({ github }: World): unknown[] =>
  github.dispatches.map(({ type, payload }) => {
    const { version, stage } = payload as { version: string; stage: string };
    return [type, version, stage];
  });
const promotedOf = ({ repository }: World): unknown[] =>
  repository.records().map(({ run, promoted }) => [run, promoted]);

test('what passes on main is promoted in a job of its own, a pull request and a block are not; a rollback puts the version before back', async () => {
  const world = await createWorld(releasing(['promote', 'rollback']));
  const { repository, github, run } = world;
  const start = repository.commitOf('main');
  const first = await run('promote', push(repository, 'main', null));
  expect(first.jobs).toEqual({ ...scored, 'promote/promote': 'success' });
  expect(first.outputs['promoted-version']).toBe('1.0.0');
  expect(first.log.match(/right$/gm)).toHaveLength(1);
  expect(first.log).not.toMatch(/::warning|no commit status/);
  expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);
  expect(repository.commitOf('penguins@v1.0.0')).toBe(start);
  expect(github.releases()).toMatchObject([{ tag: 'penguins@v1.0.0', draft: false }]);
  expect(told(world)).toEqual([['model-promoted', '1.0.0', 'production']]);
  expect(promotedOf(world)).toEqual([[String(first.id), '1.0.0']]);

  const head = repository.push('wider', better);
  github.addPullRequest({ number: 3, headBranch: 'wider', headSha: head });
  const opened = await run('promote', pullRequest(repository, repository.openPullRequest(3, 'wider')));
  expect(opened.jobs).toEqual(scored);
  expect(repository.tags()).toHaveLength(2);

  const merged = repository.merge('wider');
  const second = await run('promote', push(repository, 'main', start));
  expect(second.jobs).toMatchObject({ 'promote/promote': 'success' });
  expect(repository.commitOf('penguins@v1.1.0')).toBe(merged);
  expect(repository.tags()).toContain('penguins#production#2');

  repository.push('main', poorer);
  const blocked = await run('promote', push(repository, 'main', merged));
  expect(blocked.jobs).toEqual({ 'score/score': 'success', 'report/report': 'failure' });
  expect(repository.tags()).toHaveLength(4);
  expect(promotedOf(world)).toEqual([
    [String(first.id), '1.0.0'],
    [String(second.id), '1.1.0'],
    [String(blocked.id), null],
  ]);

  const back = await run('rollback', dispatched(world, { stage: 'production', version: '', model: '' }));
  expect(back.jobs).toEqual({ 'rollback/roll back': 'success' });
  expect(back.outputs['promoted-version']).toBe('1.0.0');
  expect(repository.commitOf('penguins#production#3')).toBe(start);
  expect(told(world).slice(1)).toEqual([
    ['model-promoted', '1.1.0', 'production'],
    ['model-rolled-back', '1.0.0', 'production'],
  ]);
  const unknown = await run('rollback', dispatched(world, { stage: 'production', version: '9.9.9', model: '' }));
  expect(unknown.jobs).toEqual({ 'rollback/roll back': 'failure' });
  expect(unknown.log).toContain('9.9.9');
  expect(repository.tags()).toHaveLength(5);
  expect(github.violations).toEqual([]);
});

test('with approval the same version goes to staging, then to production', async () => {
  const world = await createWorld(releasing(['approval'], ', stage: [staging, production]'));
  const { repository, github, run } = world;
  const first = await run('approval', push(repository, 'main', null));
  expect(first.jobs).toEqual({ ...scored, 'staging/promote': 'success', 'production/promote': 'success' });
  expect(repository.tags()).toEqual(['penguins#production#2', 'penguins#staging#1', 'penguins@v1.0.0']);
  expect(told(world)).toEqual([
    ['model-promoted', '1.0.0', 'staging'],
    ['model-promoted', '1.0.0', 'production'],
  ]);
  const digests = github.dispatches.map(({ payload }) => (payload as { digest: string }).digest);
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(digests[1]).toBe(digests[0]);
  expect(github.releases()).toHaveLength(1);
  expect(promotedOf(world)).toEqual([[String(first.id), '1.0.0']]);

  // What does not reach staging does not reach production either.
  const before = repository.commitOf('main');
  repository.push('main', poorer);
  const blocked = await run('approval', push(repository, 'main', before));
  expect(blocked.jobs).toEqual({ 'score/score': 'success', 'report/report': 'failure' });
  expect(repository.tags()).toHaveLength(3);
  expect(github.violations).toEqual([]);
});

/** Somebody has filled in the form of a workflow. */
function dispatched({ repository }: World, inputs: Readonly<Record<string, string>>) {
  const event = onBranch(repository, 'workflow_dispatch');
  return { ...event, payload: { ...(event.payload as object), inputs } };
}
