import { expect, test } from 'vitest';
import { onBranch, push } from './support/events.ts';
import { newerData, project } from './support/project.ts';
import { createWorld } from './support/world.ts';

/** Training makes its own table of the raw one. */
const making = (sources: string): string => `train: mkdir -p build && cp data/train.csv build/train.csv && node train.js
metrics: build/metrics.json
data: { training: build/train.csv, testing: data/test.csv }
${sources}`;
const named = making('tests: { monitor/dependencies: { sources: [data/train.csv] } }\n');

test('tables that training makes are not there yet: what they are made of says whether they would be others', async () => {
  const { repository, run } = await createWorld(project({ 'ml-test-score.yml': named }));
  const ask = () => run(onBranch(repository, 'schedule'), { inputs: { command: 'changed' } });
  expect((await run(push(repository, 'main', null))).status).toBe(0);

  const unchanged = await ask();
  expect(unchanged.status, unchanged.log).toBe(0);
  expect(unchanged.outputs.changed, unchanged.log).toBe('false');
  expect(unchanged.log).toContain('build/train.csv is left out');

  repository.push('main', { 'data/train.csv': newerData });
  const changed = await ask();
  expect(changed.outputs.changed).toBe('true');
  expect(changed.log).toContain('data/train.csv: other content');
  expect(changed.log).not.toContain('no longer a source');

  repository.push('main', { 'ml-test-score.yml': making('') });
  const unnamed = await ask();
  expect(unnamed.status).toBe(1);
  expect(unnamed.messages('error')).toContain('build/train.csv');
  expect(unnamed.messages('error')).toContain('name what it makes them from');

  // A source that is named, and is not there, is not known to be the same.
  repository.push('main', { 'ml-test-score.yml': named.replace('sources: [', 'sources: [data/more.csv, ') });
  const missing = await ask();
  expect(missing.status).toBe(1);
  expect(missing.messages('error')).toContain('data/more.csv');
});
