import { expect, it } from 'vitest';
import { shardsOf } from '../../../src/jobs/models.ts';

const models = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `m${index}`, config: `m${index}/ml-test-score.yml` }));

it.each([
  [300, 256, 256],
  [256, 256, 256],
  [3, 256, 3],
  [10, 3, 3],
  [1000, 256, 256],
  [0, 256, 0],
])('%d models over at most %d jobs are %d, each model once, in order, as equal as can be', (count, most, jobs) => {
  const shards = shardsOf(models(count), most);
  expect(shards).toHaveLength(jobs);
  expect(shards.flatMap((shard) => shard.models.split('\n'))).toEqual(models(count).map(({ config }) => config));
  const sizes = shards.map((shard) => shard.models.split('\n').length);
  if (jobs > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  expect(new Set(shards.map(({ name }) => name)).size).toBe(jobs);
});
