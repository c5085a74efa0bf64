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
  'pylock.toml',
  'Pipfile.lock',
  'environment.{yml,yaml}',
  'conda-lock.yml',
  'python_env.yaml',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'renv.lock',
];

/** The files that pin what training depends on, sorted. */
export const dependencyFilesOf = async (root: string): Promise<string[]> =>
  (await expandPaths(root, dependencyFiles)).filter((file) => existsSync(join(root, file)));

/** What makes times and memory comparable: `linux x64, AMD EPYC 7763, 4 cores`. */
export function machineKind(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim().replace(/\s+/g, ' ') || 'unknown processor';
  return `${platform()} ${arch()}, ${model}, ${processors.length} cores`.slice(0, 200);
}

/** The hardware, and a digest of the files that pin the dependencies. */
export async function gatherMachine(root: string): Promise<Environment> {
  const found = await dependencyFilesOf(root);
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
