import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { inject } from 'vitest';
import { temporary } from './temporary.ts';

/** A folder, and what is known of it: data that `v8.serialize` takes. */
export interface Prepared<T> {
  readonly folder: string;
  readonly made: T;
}

interface Stored {
  /** Where it was made. */
  readonly from: string;
  readonly made: unknown;
}

/**
 * A copy of the folder that `begin` made under this key, the first time that any test asked for it. Paths to the folder are those of the copy: in `made`, and in the
 * configuration of the git repositories directly in it.
 */
export async function preparedFolder<T>(
  key: readonly unknown[],
  begin: () => Promise<Prepared<T>>,
): Promise<Prepared<T>> {
  const place = join(inject('prepared'), createHash('sha256').update(JSON.stringify(key)).digest('hex'));
  if (!existsSync(place)) store(place, await begin());
  const { from, made } = deserialize(readFileSync(join(place, 'made'))) as Stored;
  const folder = temporary();
  cpSync(join(place, 'folder'), folder, { recursive: true, verbatimSymlinks: true });
  for (const file of configurationsIn(folder)) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, folder));
  return { folder, made: withPaths(made, from, folder) as T };
}

function store<T>(place: string, { folder, made }: Prepared<T>): void {
  const stored = serialize({ from: folder, made } satisfies Stored);
  const draft = mkdtempSync(`${place}-`);
  renameSync(folder, join(draft, 'folder'));
  writeFileSync(join(draft, 'made'), stored);
  // Machines of jobs that have ended, and git's samples: nobody looks at them again.
  for (const name of readdirSync(join(draft, 'folder'))) {
    const path = join(draft, 'folder', name);
    if (name.startsWith('runner-')) rmSync(path, { recursive: true });
    for (const hooks of [join(path, 'hooks'), join(path, '.git', 'hooks')])
      if (existsSync(hooks))
        for (const file of readdirSync(hooks)) if (file.endsWith('.sample')) rmSync(join(hooks, file));
  }
  try {
    renameSync(draft, place);
  } catch (error) {
    // Another worker was faster: its copy is as good.
    if (!existsSync(place)) throw error;
    rmSync(draft, { recursive: true });
  }
}

const configurationsIn = (folder: string): string[] =>
  readdirSync(folder)
    .flatMap((name) => [join(folder, name, '.git', 'config'), join(folder, name, 'config')])
    .filter((file) => existsSync(file));

/** The same data; buffers are not looked into. */
function withPaths(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replaceAll(from, to);
  if (Array.isArray(value)) return value.map((one) => withPaths(one, from, to));
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, withPaths(one, from, to)]));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPaths(one, from, to)]));
}
