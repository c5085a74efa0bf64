import { lstat } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import type { RepeatProblem } from '../facts/reproducibility.ts';
import { clipped } from '../support/text.ts';

const mostMissing = 5;
/** A line of output may be as long as the program likes. */
const longestLine = 2000;

/** What Python, Node.js, R and shells write where a file, a command or a module is not there; the name is the first group that is. */
const patterns: readonly RegExp[] = [
  /can't open file '([^']+)': \[Errno 2\]/,
  /No such file or directory: (?:b?'([^']+)'|b?"([^"]+)")/,
  /ENOENT: no such file or directory, \w+ '([^']+)'/,
  /cannot open file '([^']+)': No such file or directory/,
  /Cannot find (?:module|package) '([^']+)'/,
  // DVC's own words for what it shall track and does not find.
  /missing data 'sources?': ([^,]+)/,
  /No module named '?([\w.]+)'?/,
  /(?:^|: )([^\s:][^:]*): No such file or directory$/,
];

/** The files and modules that the last lines of a command in `directory` say are missing, and whether the work tree at `root` has them. */
export async function missingFilesIn(
  tail: readonly string[],
  directory: string,
  root: string,
): Promise<RepeatProblem['missing']> {
  const names = new Set<string>();
  for (const line of tail) {
    const text = line.slice(0, longestLine).trimEnd();
    const match = patterns.map((pattern) => text.match(pattern)).find((found) => found !== null);
    const name = match?.slice(1).find((group) => group !== undefined);
    if (name !== undefined) names.add(name.startsWith(`${directory}/`) ? name.slice(directory.length + 1) : name);
  }
  return Promise.all(
    [...names].slice(0, mostMissing).map(async (name) => ({
      name: clipped(name),
      inWorkTree: await isIn(root, name.replace(/^file:\/\//, '')),
    })),
  );
}

async function isIn(root: string, name: string): Promise<boolean> {
  const path = normalize(name);
  if (isAbsolute(path) || path.startsWith('..') || path.includes('\0')) return false;
  const candidates = [path, `${path.replaceAll('.', '/')}.py`, path.replaceAll('.', '/')];
  for (const candidate of candidates) if ((await lstat(join(root, candidate)).catch(() => null)) !== null) return true;
  return false;
}
