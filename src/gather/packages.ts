import { posix } from 'node:path';
import type { Packages } from '../facts/packages.ts';
import { absent, type Fact, gathered } from '../facts.ts';
import { ConfigurationError, formatProblem } from '../support/errors.ts';
import { megabyte, readTextBounded } from '../support/files.ts';
import { clipped } from '../support/text.ts';
import * as locks from './lock-files.ts';
import { dependencyFilesOf } from './machine.ts';
import { type ReadPackages, readRequirements } from './requirements.ts';

const mostVersions = 5000;
const mostUnpinned = 200;
const mostIncluded = 100;
/** YAML takes about a second for each megabyte. */
const largestYaml = 8 * megabyte;
const largest = 64 * megabyte;

/** By the name of the file. Those without a reader are compared by their digest alone. */
const readers: readonly (readonly [RegExp, locks.PackageReader, limit?: number])[] = [
  [/^(?:poetry|uv|pdm)\.lock$|^pylock(?:\..+)?\.toml$/, locks.readTomlLock],
  [/^Pipfile\.lock$/, locks.readPipfileLock],
  [/^package-lock\.json$/, locks.readNpmLock],
  [/^renv\.lock$/, locks.readRenvLock],
  [/^conda-lock\.yml$/, locks.readCondaLock, largestYaml],
  [/^environment\.ya?ml$|^python_env\.yaml$/, locks.readEnvironment, largestYaml],
  [/^pyproject\.toml$/, locks.readPyproject],
];

const isRequirements = (path: string): boolean => /^requirements.*\.txt$/.test(posix.basename(path));

/** The packages, and the versions that lock and requirements files at the root of the project give them; absent where there is none. */
export async function gatherPackages(root: string): Promise<Fact<Packages>> {
  const paths = await dependencyFilesOf(root);
  if (paths.length === 0) return absent('there is no lock or requirements file');
  const files: Packages['files'][number][] = [];
  const unreadable: Packages['unreadable'][number][] = [];
  const unread: string[] = [];
  const all: ReadPackages[] = [];
  const take = async (path: string, read: () => Promise<ReadPackages>): Promise<void> => {
    try {
      const found = await read();
      files.push({ path: clipped(path), packages: found.pinned.length + found.unpinned.length });
      all.push(found);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const message = error.problems.map(({ next: _, ...problem }) => formatProblem(problem)).join('; ');
      unreadable.push({ path: clipped(path), error: clipped(message) });
    }
  };
  const requirements = paths.filter(isRequirements);
  for (const path of await takeRequirements(root, requirements, take, all))
    unreadable.push({ path: clipped(path), error: `more than ${mostIncluded} requirements files name each other` });
  for (const path of paths) {
    if (requirements.includes(path) || isSource(path, paths)) continue;
    const [, read, limit = largest] = readers.find(([pattern]) => pattern.test(posix.basename(path))) ?? [];
    if (read === undefined) unread.push(clipped(path));
    else await take(path, async () => read(path, await readTextBounded(root, path, limit)));
  }
  return gathered({ ...summaryOf(all), files, unreadable, unread });
}

/** Requirements of development alone (`requirements-dev.txt`) say nothing of what the project runs with. */
const pythonLocks =
  /^(?:poetry|uv|pdm|Pipfile)\.lock$|^pylock(?:\..+)?\.toml$|^requirements(?!.*(?:dev|test|doc|lint)).*\.txt$|^conda-lock\.yml$/;

/** What a lock file beside it was made from leaves versions open by right. */
function isSource(path: string, paths: readonly string[]): boolean {
  const others = (pattern: RegExp): boolean =>
    paths.some((other) => other !== path && pattern.test(posix.basename(other)));
  const name = posix.basename(path);
  if (name === 'pyproject.toml') return others(pythonLocks) || others(/^environment\.ya?ml$|^python_env\.yaml$/);
  return /^environment\.ya?ml$/.test(name) && others(/^conda-lock\.yml$/);
}

/** Requirements with the files that they name; what a constraint pins counts as pinned. Answers the files that were too many to read. */
async function takeRequirements(
  root: string,
  paths: readonly string[],
  take: (path: string, read: () => Promise<ReadPackages>) => Promise<void>,
  all: ReadPackages[],
): Promise<string[]> {
  const left = paths.map((path) => ({ path, constraint: false }));
  const seen = new Set<string>();
  const versions = new Map<string, string>();
  const before = all.length;
  const beyond = new Set<string>();
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const { path, constraint } = next;
    if (seen.has(path)) continue;
    if (seen.size === mostIncluded) {
      beyond.add(path);
      continue;
    }
    seen.add(path);
    await take(path, async () => {
      const { includes, ...found } = readRequirements(path, await readTextBounded(root, path, largest));
      left.push(...includes.map((one) => ({ path: one.path, constraint: constraint || one.constraint })));
      if (!constraint) return found;
      for (const { name, version } of found.pinned) versions.set(name, version);
      return { pinned: [], unpinned: [] };
    });
  }
  for (let place = before; place < all.length; place += 1) {
    const { pinned, unpinned } = all[place] as ReadPackages;
    const constrained = unpinned.flatMap(({ name }) => {
      const version = name === null ? undefined : versions.get(name);
      return name === null || version === undefined ? [] : [{ ecosystem: 'python' as const, name, version }];
    });
    all[place] = {
      pinned: [...pinned, ...constrained],
      unpinned: unpinned.filter(({ name }) => name === null || !versions.has(name)),
    };
  }
  return [...beyond];
}

function summaryOf(all: readonly ReadPackages[]): Pick<Packages, 'versions' | 'count' | 'unpinned'> {
  const versions = new Map<string, Set<string>>();
  for (const { ecosystem, name, version } of all.flatMap(({ pinned }) => pinned)) {
    const key = clipped(`${ecosystem} ${name}`);
    const known = versions.get(key) ?? new Set();
    versions.set(key, known.add(version));
  }
  const unpinned = all.flatMap((found) => found.unpinned);
  const sorted = [...versions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    versions: Object.fromEntries(
      sorted.slice(0, mostVersions).map(([name, found]) => [name, clipped([...found].sort().join(', '))]),
    ),
    count: versions.size,
    unpinned: {
      count: unpinned.length,
      first: unpinned.slice(0, mostUnpinned).map(({ name: _, ...one }) => one),
    },
  };
}
