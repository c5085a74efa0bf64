import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { detect } from '../../../src/init/detection.ts';
import { writeWorkflow } from '../../../src/init/files.ts';
import { writeModelsWorkflow } from '../../../src/init/several.ts';
import { fixture, repository } from './repositories.ts';

const folder = fileURLToPath(new URL('../../../workflows/', import.meta.url));

interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  steps: { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  env: Record<string, string>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}
const workflow = async (name: string): Promise<Workflow> =>
  parse(await readFile(join(folder, name), 'utf8')) as Workflow;

describe('quick-start.yml', () => {
  test('is what init writes for a plain repository, with the training command as an input', async () => {
    const written = parse(writeWorkflow(await detect(await fixture('plain')))) as Workflow;
    const shipped = await workflow('quick-start.yml');
    const steps = written.jobs['ml-test-score']?.steps ?? [];
    expect(shipped.permissions).toEqual(written.permissions);
    expect(shipped.jobs['ml-test-score']?.steps).toEqual([
      ...steps.slice(0, -1),
      { ...steps.at(-1), with: { train: 'python train.py' } },
    ]);
  });
});

describe('monorepo.yml', () => {
  test('is what init writes for a repository with several models that install nothing', async () => {
    const root = await repository({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'models/cats/ml-test-score.yml': '',
      'models/dogs/ml-test-score.yml': '',
    });
    expect(parse(writeModelsWorkflow(await detect(root), []))).toEqual(await workflow('monorepo.yml'));
  });
});
