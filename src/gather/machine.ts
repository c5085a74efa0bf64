import { existsSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../facts.ts';
import { expandPaths, fingerprint } from '../support/files.ts';

/** Files that pin what training depends on, at the root of the project. */
const dependencyFiles = [
  'requirements*.txt',
  'pyproject.toml',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'Pipfile.lock',
  'environment.{yml,yaml}',
  'conda-lock.yml',
  'python_env.yaml',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'renv.lock',
];

/** The hardware, and a digest of the files that pin the dependencies. */
export async function gatherMachine(root: string): Promise<Environment> {
  const found = (await expandPaths(root, dependencyFiles)).filter((file) => existsSync(join(root, file)));
  const processors = cpus();
  return {
    platform: `${platform()} ${arch()}`,
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryBytes: totalmem(),
    dependenciesSha256: found.length === 0 ? null : (await fingerprint(root, found)).sha256,
    dependencyFiles: found,
  };
}
