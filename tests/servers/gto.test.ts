import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { directoryRegistry } from '../../src/promote/directory.ts';
import { climb, rollback } from '../../src/promote/promotion.ts';
import type { Registry } from '../../src/promote/registry.ts';
import { createWorld, type World } from '../unit/promote/repository.ts';
import { pythonEnvironment } from './support/python.ts';

/** What GTO itself (PyPI `gto`) reads out of our tags, and what we read out of its own. */

const run = promisify(execFile);
const now = '2026-11-21T10:00:00Z';

let bin: string;

beforeAll(async () => {
  bin = await pythonEnvironment('gto', ['gto==1.10.0']);
});

async function gto(world: World, ...args: string[]): Promise<string> {
  await world.work.run(['fetch', '--quiet', '--tags', '--prune', '--prune-tags', 'origin']);
  const { stdout } = await run(join(bin, 'gto'), args, {
    cwd: world.work.directory,
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'Ana',
      GIT_AUTHOR_EMAIL: 'ana@example.org',
      GIT_COMMITTER_NAME: 'Ana',
      GIT_COMMITTER_EMAIL: 'ana@example.org',
      EMAIL: 'ana@example.org',
    },
  });
  return stdout;
}

/** By hand, with GTO, and pushed. */
async function byHand(world: World, ...args: string[]): Promise<void> {
  await gto(world, ...args);
  await world.work.run(['push', '--quiet', 'origin', '--tags']);
}

interface Shown {
  readonly version: string | null;
  readonly stage: Readonly<Record<string, string | null>>;
  readonly active: boolean;
}

interface ShownVersion {
  readonly version: string;
  readonly commit_hexsha: string;
  readonly stages: readonly { readonly stage: string }[];
}

interface Event {
  readonly event: string;
  readonly version: string;
  readonly stage?: string;
  readonly timestamp: string;
}

/** Everything that both tell is the same. */
async function expectAgreement(world: World, registry: Registry, model: string): Promise<void> {
  const versions = await registry.versions(model);
  const assignments = await registry.assignments(model);
  const shown = (JSON.parse(await gto(world, 'show', '--json')) as Record<string, Shown>)[model];
  expect(shown?.version).toBe(versions[0] === undefined ? null : `v${versions[0].version}`);
  const stages = Object.fromEntries(Object.entries(shown?.stage ?? {}).filter(([, version]) => version !== null));
  expect(stages).toEqual(
    Object.fromEntries(assignments.filter((one) => one.current).map(({ stage, version }) => [stage, `v${version}`])),
  );
  const listed = JSON.parse(await gto(world, 'show', model, '--json')) as ShownVersion[];
  expect(listed.map((one) => [one.version, one.stages.map(({ stage }) => stage).sort()]).sort()).toEqual(
    versions.map(({ version, stages }) => [`v${version}`, [...stages].sort()]).sort(),
  );
  const history = JSON.parse(await gto(world, 'history', model, '--json')) as Event[];
  expect(history.filter(({ event }) => event === 'assignment').map(({ stage, version }) => [stage, version])).toEqual(
    assignments.map(({ stage, version }) => [stage, `v${version}`]),
  );
}

test('gto show and gto history agree with us after each step', async () => {
  const world = await createWorld();
  const registry = directoryRegistry({ store: await world.store(), path: join(world.folder, 'registry') });
  const agree = (): Promise<void> => expectAgreement(world, registry, 'penguins');
  const commit = await world.commit();

  await registry.publish(await world.bundle('penguins', commit, 'weights 1'), 'minor', now);
  await agree();
  await registry.assign('penguins', '1.0.0', 'staging', now);
  await agree();
  await registry.publish(await world.bundle('penguins', commit, 'weights 2'), 'minor', now);
  await agree();
  await registry.assign('penguins', '1.1.0', 'staging', now);
  await climb(registry, 'penguins', '1.0.0', 'production', now);
  await climb(registry, 'penguins', '1.1.0', 'production', now);
  await agree();
  await rollback(registry, 'penguins', 'production', { now });
  await agree();
  await registry.publish(await world.bundle('penguins', await world.commit(), 'weights 3'), 'major', now);
  await registry.publish(await world.bundle('birds:owls', commit, 'owls'), 'minor', now);
  await agree();
  await expectAgreement(world, registry, 'birds:owls');
  expect((await registry.assignments('penguins', 'production')).map(({ version }) => version)).toEqual([
    '1.0.0',
    '1.1.0',
    '1.0.0',
  ]);
});

test('what somebody does by hand with gto, we read as gto does', async () => {
  const world = await createWorld();
  const registry = directoryRegistry({ store: await world.store(), path: join(world.folder, 'registry') });
  const agree = (): Promise<void> => expectAgreement(world, registry, 'penguins');
  const past = '2026-01-01T10:00:00Z';
  for (const content of ['a', 'b'])
    await registry.publish(await world.bundle('penguins', await world.commit(), content), 'minor', past);
  await registry.assign('penguins', '1.0.0', 'production', past);
  await registry.assign('penguins', '1.1.0', 'production', past);
  await agree();

  await byHand(world, 'deprecate', 'penguins', 'v1.1.0', 'production');
  await agree();
  expect((await registry.versions('penguins')).map(({ stages }) => stages)).toEqual([[], ['production']]);

  await world.commit();
  await byHand(world, 'register', 'penguins');
  await agree();
  expect((await registry.versions('penguins'))[0]).toMatchObject({ version: '1.1.1', digest: null, score: null });

  await byHand(world, 'assign', 'penguins', '--version', 'v1.1.1', '--stage', 'production');
  await agree();
  await byHand(world, 'deprecate', 'penguins', 'v1.1.1');
  await agree();
  expect((await registry.versions('penguins')).map(({ version, stages }) => [version, stages])).toEqual([
    ['1.1.0', []],
    ['1.0.0', ['production']],
  ]);

  await registry.publish(await world.bundle('penguins', await world.commit(), 'c'), 'minor', now);
  await registry.assign('penguins', '1.2.0', 'production', now);
  await agree();
  await byHand(world, 'deprecate', 'penguins');
  expect(JSON.parse(await gto(world, 'show', '--json'))).toEqual({});
  expect(await registry.versions('penguins')).toEqual([]);
});
