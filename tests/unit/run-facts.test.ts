import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Project } from '../../src/project.ts';
import { directoryRegistry } from '../../src/promote/directory.ts';
import { productionOf } from '../../src/run-facts.ts';
import { ConfigurationError } from '../../src/support/errors.ts';
import { createWorld } from './promote/repository.ts';

const problem = new ConfigurationError({ message: 'sagemaker: no region is named', next: 'set AWS_REGION' });
/** Of a job that was given neither address nor credentials. */
const registry = () => Promise.reject(problem);
const project = (more: Partial<Project>): Project =>
  ({
    configuration: { promote: { to: 'sagemaker', stage: [{ name: 'staging' }, { name: 'production' }] } },
    model: 'penguins',
    registry,
    ...more,
  }) as unknown as Project;

test('what is in production is known where nobody signed in at the platform: the tags tell it', async () => {
  const world = await createWorld();
  const store = await world.store();
  expect(await productionOf(project({ store }))).toMatchObject({
    state: 'absent',
    reason: expect.stringContaining('no version of penguins is in the stage production yet'),
  });
  const now = '2026-11-21T10:00:00Z';
  const files = directoryRegistry({ store, path: join(world.folder, 'registry') });
  const commit = await world.commit();
  await files.publish(await world.bundle('penguins', commit, 'weights'), 'minor', now);
  await files.assign('penguins', '1.0.0', 'production', now);
  expect(await productionOf(project({ store: await world.store() }))).toMatchObject({
    state: 'gathered',
    value: { version: '1.0.0', stage: 'production', commit },
  });
});

test('without a repository there are no tags, and without `promote` nothing is looked for', async () => {
  expect(await productionOf(project({ store: null }))).toMatchObject({
    state: 'failed',
    error: expect.stringContaining('the registry could not be read'),
  });
  const { promote: _, ...configuration } = project({}).configuration;
  expect(await productionOf(project({ configuration, store: null }))).toMatchObject({ state: 'absent' });
});
