import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const fixtures = fileURLToPath(new URL('../../fixtures/init/', import.meta.url));
const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A repository named `project` in a folder of its own, with a `.git` so that nothing above it counts. */
export async function repository(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const above = await mkdtemp(join(tmpdir(), 'init-'));
  made.push(above);
  const root = join(above, 'project');
  await mkdir(join(root, '.git'), { recursive: true });
  await write(root, files);
  return root;
}

export async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** A copy of one of `tests/fixtures/init`. */
export async function fixture(name: string): Promise<string> {
  const root = await repository();
  await cp(join(fixtures, name), root, { recursive: true });
  return root;
}

export const fixturePath = (name: string): string => join(fixtures, name);
