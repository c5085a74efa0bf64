import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextBounded } from '../support/files.ts';

/** The names in a repository, and the few small files that are worth a look. Nothing is executed, no link is followed. */
export interface Tree {
  readonly root: string;
  /** Regular files with `/`, those nearest the root first, sorted within a folder. */
  readonly files: readonly string[];
  /** True where the repository has more entries than were looked at. */
  readonly truncated: boolean;
  /** How many names were left out because no configuration or command line can hold them safely. */
  readonly refused: number;
  /** The text of a file of at most 64 kB; null where there is none, it is larger, or it is no text. */
  read(path: string): Promise<string | null>;
}

const limits = { entries: 5000, entriesOfFolder: 1000, depth: 6, bytes: 64 * 1024 } as const;

const skipped = new Set([
  'node_modules',
  'venv',
  'env',
  'virtualenv',
  '__pycache__',
  'site-packages',
  'mlruns',
  'mlartifacts',
  'wandb',
  'lightning_logs',
  'renv',
  'vendor',
]);

/** Letters, digits, and what file names commonly hold; nothing that is a glob, a variable, an escape or a control character. */
const usableName = /^[\p{L}\p{N} ._\-@+=,~#:;%&'"]+$/u;
/** A name that needs no quotes in a shell, in YAML or in a workflow. */
const plainPath = /^[\w./@+-]+$/;

export const isPlain = (path: string): boolean => plainPath.test(path) && !path.startsWith('-');

export async function readTree(root: string): Promise<Tree> {
  const files: string[] = [];
  let refused = 0;
  let entries = 0;
  let truncated = false;
  let level: string[] = [''];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) {
      truncated = true;
      break;
    }
    const next: string[] = [];
    for (const folder of level) {
      const listed = await list(join(root, folder), Math.min(limits.entriesOfFolder, limits.entries - entries));
      entries += listed.entries.length;
      truncated ||= listed.truncated;
      if (listed.entries.some((entry) => entry.name === 'pyvenv.cfg')) continue;
      for (const entry of listed.entries) {
        if (!usableName.test(entry.name) || entry.name.startsWith('-') || entry.name.length > 120) refused++;
        else if (entry.isFile()) files.push(folder + entry.name);
        else if (entry.isDirectory() && !isSkipped(entry.name)) next.push(`${folder}${entry.name}/`);
      }
    }
    level = next;
  }
  return {
    root,
    files,
    truncated,
    refused,
    read: (path) => readTextBounded(root, path, limits.bytes).catch(() => null),
  };
}

const isSkipped = (name: string): boolean => skipped.has(name) || (name.startsWith('.') && name !== '.github');

async function list(folder: string, limit: number): Promise<{ entries: Dirent[]; truncated: boolean }> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entries.length >= limit) return { entries: sorted(entries), truncated: true };
      entries.push(entry);
    }
  } catch (error) {
    if (folder.endsWith('/') && ['EACCES', 'EPERM', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return { entries: [], truncated: true };
    throw error;
  }
  return { entries: sorted(entries), truncated: false };
}

const sorted = (entries: Dirent[]): Dirent[] => entries.sort((a, b) => (a.name < b.name ? -1 : 1));

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

/** One word of a bash command line. */
export const quoteForShell = (text: string): string =>
  plainPath.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
