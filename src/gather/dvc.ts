import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import type { DvcOutput, DvcOutputs } from '../facts/dvc.ts';
import { absent, type Fact, gathered } from '../facts.ts';
import { sha256 } from '../support/digest.ts';
import type { DvcEntry, DvcFileOutput } from '../support/dvc-files.ts';
import { clipped } from '../support/text.ts';

const mostOutputs = 500;
const mostFiles = 2000;
const longestPath = 250;

/** Folders that no `.dvc` file of the project lies in. */
const beside = ['**/.git/**', '**/.dvc/**', '**/node_modules/**', '**/.venv/**', '**/venv/**', '.ml-test-score/**'];

/** What `dvc.lock` and `*.dvc` say about the outputs of the project. `absent` where the team does not use DVC: then nothing is searched. */
export async function gatherDvc(root: string): Promise<Fact<DvcOutputs>> {
  if (!(await usesDvc(root))) return absent('DVC is not used here');
  const { readDvcFile, readDvcLock } = await import('../support/dvc-files.ts');
  const files = await glob(['**/dvc.lock', '**/?*.dvc'], {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    ignore: beside,
  });
  const outputs = new Map<string, DvcOutput>();
  for (const file of files.sort().slice(0, mostFiles)) {
    const entries = file.endsWith('.dvc') ? await readDvcFile(root, file) : await readDvcLock(root, file);
    for (const entry of entries) {
      const output = await describe(root, file, entry);
      if (output !== null && !outputs.has(output.path)) outputs.set(output.path, output);
    }
  }
  if (outputs.size === 0) return absent('DVC keeps nothing here yet');
  const sorted = [...outputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return gathered({ outputs: sorted.slice(0, mostOutputs), count: sorted.length });
}

/** A `.dvc` folder here or above, up to the top of the repository; or a `dvc.lock` here. */
async function usesDvc(root: string): Promise<boolean> {
  if (await exists(join(root, 'dvc.lock'))) return true;
  for (let folder = root; ; folder = dirname(folder)) {
    if (await exists(join(folder, '.dvc'))) return true;
    if (dirname(folder) === folder || (await exists(join(folder, '.git')))) return false;
  }
}

const exists = async (path: string): Promise<boolean> => (await lstat(path).catch(() => null)) !== null;

/** Null for what lies outside of the project, and for an output that was never made. */
async function describe(root: string, file: string, { path, output }: DvcEntry): Promise<DvcOutput | null> {
  const digest = digestOf(output);
  if (digest === null || path === '..' || path.startsWith('../') || path.includes('\0')) return null;
  const isHere = !path.startsWith('/') && !/^[a-z][a-z0-9+.-]*:\/\//i.test(path);
  return {
    path: clipped(path, longestPath),
    digest: clipped(digest),
    bytes: output.size ?? sizeOf(output.files),
    file: clipped(file, longestPath),
    present: isHere && (await exists(join(root, path))),
  };
}

function digestOf({ md5, etag, checksum, files }: DvcFileOutput): string | null {
  if (md5 !== undefined) return `md5 ${md5}`;
  if (etag !== undefined) return `etag ${etag}`;
  if (checksum !== undefined) return `checksum ${checksum}`;
  if (files === undefined || files.length === 0) return null;
  // A remote with versions of its own: DVC writes a digest for each file, and none for the folder.
  const lines = files.map((one) => `${one.md5 ?? one.etag ?? one.checksum ?? ''}  ${one.relpath}\n`).sort();
  return `sha256 ${sha256(lines.join(''))}`;
}

const sizeOf = (files: DvcFileOutput['files']): number | null =>
  files?.every(({ size }) => size !== undefined) ? files.reduce((sum, { size = 0 }) => sum + size, 0) : null;
