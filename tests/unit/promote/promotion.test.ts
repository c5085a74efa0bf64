import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configurationSchema, type Gate } from '../../../src/config/schema.ts';
import type { Decision } from '../../../src/gate/gate.ts';
import { directoryRegistry } from '../../../src/promote/directory.ts';
import { climb, type PromoteInput, promote, resolveReference, rollback } from '../../../src/promote/promotion.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { createWorld } from './repository.ts';

const now = '2026-11-21T10:00:00Z';

async function start(ladder: unknown = 'production') {
  const world = await createWorld();
  const registry = directoryRegistry({ store: await world.store(), path: join(world.folder, 'registry') });
  const stages = configurationSchema({}).parse({ promote: { to: 'directory', path: 'x', stage: ladder } }).promote
    ?.stage;
  if (stages === undefined) throw new Error('no stages');
  const asked: string[] = [];
  const run = async (content: string, changes: Partial<PromoteInput> = {}, commit?: string) =>
    promote({
      registry,
      bundle: await world.bundle('penguins', commit ?? (await world.commit()), content),
      outcome: 'allow',
      stages,
      bump: 'minor',
      now,
      allows: (_gate, stage) => {
        asked.push(stage);
        return allow;
      },
      ...changes,
    });
  const inStages = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await registry.assignments('penguins'))
        .filter((one) => one.current)
        .map(({ stage, version }) => [stage, version]),
    );
  return { world, registry, run, asked, inStages };
}

const allow: Pick<Decision, 'outcome' | 'reasons'> = { outcome: 'allow', reasons: [] };
const block: Pick<Decision, 'outcome' | 'reasons'> = {
  outcome: 'block',
  reasons: [{ kind: 'score', subject: 'score', expected: 'at least 2', found: '1', next: 'add a test' }],
};

describe('promote', () => {
  test('a blocked model is not even stored', async () => {
    const { registry, run } = await start();
    expect(await run('a', { outcome: 'block' })).toBeNull();
    expect(await registry.versions('penguins')).toEqual([]);
  });

  test('one stage; the same commit and digest again changes nothing', async () => {
    const { world, run, inStages } = await start();
    const commit = await world.commit();
    const first = await run('a', {}, commit);
    expect(first).toMatchObject({ created: true, stage: 'production', version: { version: '1.0.0' } });
    const again = await run('a', {}, commit);
    expect(again).toMatchObject({ created: false, stage: 'production', stages: first?.stages });
    expect(await inStages()).toEqual({ production: '1.0.0' });
  });

  test('the same digest climbs as far as the gates allow', async () => {
    const gate: Partial<Gate> = { score: 2 };
    const { registry, run, asked, inStages } = await start([
      'staging',
      { name: 'canary', gate },
      { name: 'production', gate },
    ]);
    const result = await run('a', { allows: (_gate, stage) => (stage === 'canary' ? allow : block) });
    expect(result?.stages.map(({ stage, assignment, reason }) => [stage, assignment?.version, reason])).toEqual([
      ['staging', '1.0.0', ''],
      ['canary', '1.0.0', ''],
      ['production', undefined, 'its gate blocks: score: expected at least 2, found 1'],
    ]);
    expect(result?.stage).toBe('canary');
    await run('b');
    expect(asked).toEqual(['canary', 'production']);
    expect(await inStages()).toEqual({ staging: '1.1.0', canary: '1.1.0', production: '1.1.0' });
    expect(await registry.versions('penguins')).toHaveLength(2);
  });

  test('nothing climbs over a stage that it is not in, nor by itself to one without a gate', async () => {
    const gate: Partial<Gate> = { score: 2 };
    const { run, inStages } = await start([{ name: 'staging', gate }, 'canary', { name: 'production', gate }]);
    const blocked = await run('a', { allows: () => block });
    expect(blocked?.stages.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('its gate blocks'),
      'it is not in staging',
      'it is not in canary',
    ]);
    expect(blocked?.stage).toBeNull();
    const allowed = await run('b');
    expect(allowed?.stages.map(({ reason }) => reason)).toEqual([
      '',
      'canary has no gate of its own: promote to it by hand',
      'it is not in canary',
    ]);
    expect(await inStages()).toEqual({ staging: '1.1.0' });
  });

  test('running an old promotion again does not bring its model back', async () => {
    const { world, registry, run, inStages } = await start();
    const [one, two] = [await world.commit(), await world.commit()];
    await run('a', {}, one);
    await run('b', {}, two);
    const old = await run('a', {}, one);
    expect(old).toMatchObject({ created: false, stage: null });
    expect(old?.stages[0]?.reason).toMatch(/production holds v1\.1\.0 .* has moved on from v1\.0\.0/);
    await rollback(registry, 'penguins', 'production', { now });
    const rolledBack = await run('b', {}, two);
    expect(rolledBack?.stage).toBeNull();
    expect(await inStages()).toEqual({ production: '1.0.0' });
    await run('c');
    expect(await inStages()).toEqual({ production: '1.2.0' });
  });

  test('a stage that GTO would not read is refused before anything is stored', async () => {
    const { registry, run } = await start(['pre prod']);
    await expect(run('a')).rejects.toThrow('`pre-prod`');
    expect(await registry.versions('penguins')).toEqual([]);
  });
});

describe('rollback', () => {
  test('goes one version further back each time, then says that there is none', async () => {
    const { registry, run, inStages } = await start();
    for (const content of ['a', 'b', 'c']) await run(content);
    const first = await rollback(registry, 'penguins', 'production', { now });
    expect(first).toMatchObject({ model: 'penguins', from: '1.2.0', assignment: { version: '1.1.0', number: 4 } });
    const second = await rollback(registry, 'penguins', 'production', { now });
    expect(second).toMatchObject({ from: '1.1.0', assignment: { version: '1.0.0', number: 5 } });
    expect(await inStages()).toEqual({ production: '1.0.0' });
    await expect(rollback(registry, 'penguins', 'production', { now })).rejects.toThrow(
      /v1\.0\.0 is the first version in production/,
    );
    const named = await rollback(registry, 'penguins', 'production', { to: 'v1.2.0', now });
    expect(named).toMatchObject({ from: '1.0.0', assignment: { version: '1.2.0' } });
  });

  test('what cannot be rolled back is told with what can', async () => {
    const { registry, run } = await start(['staging', 'production']);
    await expect(rollback(registry, 'penguins', 'staging', { now })).rejects.toThrow(ConfigurationError);
    await run('a');
    await expect(rollback(registry, 'penguins', 'production', { now })).rejects.toThrow(
      /no version of penguins is in production[\s\S]*staging \(v1\.0\.0\)/,
    );
    await expect(rollback(registry, 'penguins', 'staging', { now })).rejects.toThrow(/is the first version in staging/);
    await run('b');
    await expect(rollback(registry, 'penguins', 'staging', { to: '9.9.9', now })).rejects.toThrow(
      /v9\.9\.9 was never in staging[\s\S]*v1\.0\.0/,
    );
    await expect(rollback(registry, 'penguins', 'staging', { to: '1.1.0', now })).rejects.toThrow(/already/);
  });
});

test('by hand, any version goes to any stage', async () => {
  const { registry, run, inStages } = await start(['staging', 'production']);
  await run('a');
  await run('b');
  await climb(registry, 'penguins', 'v1.1.0', 'production', now);
  await climb(registry, 'penguins', '1.0.0', 'production', now);
  expect(await inStages()).toEqual({ staging: '1.1.0', production: '1.0.0' });
  await expect(climb(registry, 'penguins', '3.0.0', 'production', now)).rejects.toThrow(
    /choose one of v1\.1\.0, v1\.0\.0/,
  );
});

test('references', async () => {
  const { registry, run } = await start(['staging']);
  await expect(resolveReference(registry, 'penguins')).rejects.toThrow(/has no version of penguins/);
  await run('a');
  await run('b');
  await rollback(registry, 'penguins', 'staging', { now });
  for (const [text, version] of [
    ['penguins', '1.1.0'],
    ['penguins@latest', '1.1.0'],
    ['penguins@1.0.0', '1.0.0'],
    ['penguins@v1.1.0', '1.1.0'],
    ['penguins@staging', '1.0.0'],
    ['penguins#staging', '1.0.0'],
  ] as const)
    expect((await resolveReference(registry, text)).version).toBe(version);
  await expect(resolveReference(registry, 'penguins@2.0.0')).rejects.toThrow(/penguins@1\.1\.0, penguins@1\.0\.0/);
  await expect(resolveReference(registry, 'penguins@production')).rejects.toThrow(/staging \(v1\.0\.0\)/);
});
