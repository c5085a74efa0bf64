import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Freshness } from '../facts/freshness.ts';
import type { ColumnProfile, TableProfile } from '../facts/tables.ts';
import { columnOf } from '../facts/tables.ts';
import { absent, type Fact, failed, gathered } from '../facts.ts';
import { expandPaths } from '../support/files.ts';
import type { Git } from '../support/git.ts';
import { clipped } from '../support/text.ts';
import type { OriginOf } from './outputs.ts';

export interface FreshnessRequest {
  /** Absolute path of the working directory. */
  readonly root: string;
  /** Null without a repository. */
  readonly git: Git | null;
  /** Paths and globs of the serving data. */
  readonly patterns: readonly string[];
  /** Undefined where the table could not be read. */
  readonly profile: TableProfile | undefined;
  /** `data.time`. */
  readonly timeColumn: string | undefined;
  /** Knows which files this run wrote: their commit says nothing about them. */
  readonly originOf?: OriginOf;
  readonly now?: Date;
}

const dayMilliseconds = 86_400_000;

/**
 * The time of the newest row of the serving data: of `data.time`, else of the only datetime column, else of the commit that last changed the files, else of
 * the files themselves where git does not know them as they are. Failed where that is in the future, or cannot be told.
 */
export async function gatherFreshness(request: FreshnessRequest): Promise<Fact<Freshness>> {
  const found = fromColumn(request) ?? (await fromFiles(request));
  if (found.state !== 'gathered') return found;
  const { newest, by, column } = found.value;
  const now = (request.now ?? new Date()).getTime();
  if (Date.parse(newest) <= now + dayMilliseconds) return found;
  return failed(
    `the newest time of the serving data is in the future: ${newest}, by ${by === 'timestamp' ? `column \`${column}\`` : `the ${by}`}`,
    by === 'timestamp'
      ? 'mend the times, or name the column with the time of each row as `data.time`'
      : 'mend the clock of the machine that wrote it, or name the column with the time of each row as `data.time`',
  );
}

/** Undefined where no column was named and none stands out. */
function fromColumn({ profile, timeColumn }: FreshnessRequest): Fact<Freshness> | undefined {
  if (timeColumn === undefined) {
    const times = profile?.columns.filter(({ type }) => type === 'datetime') ?? [];
    return times.length === 1 ? newestOf(times[0] as ColumnProfile) : undefined;
  }
  if (profile === undefined)
    return failed(`\`data.time\` names \`${clipped(timeColumn)}\`, but the serving data could not be read`);
  const column = columnOf(profile, timeColumn);
  return column === undefined
    ? failed(
        `the serving data has no column \`${clipped(timeColumn)}\`, which \`data.time\` names`,
        'name the column with the time of each row, or leave `data.time` out',
      )
    : newestOf(column);
}

function newestOf({ name, type, maximum }: ColumnProfile): Fact<Freshness> {
  const time = type === 'date' || type === 'datetime' ? Date.parse(String(maximum)) : Number.NaN;
  return Number.isNaN(time)
    ? failed(
        `column \`${clipped(name)}\` holds no times: expected dates or times such as 2026-01-31T12:00:00Z, found ${type === 'empty' ? 'no value' : type}`,
        'write the time of each row in ISO 8601, or leave `data.time` out',
      )
    : gathered({ newest: new Date(time).toISOString(), by: 'timestamp', column: clipped(name) });
}

interface FileTime {
  readonly time: number;
  readonly by: 'commit' | 'file';
}

async function fromFiles({ root, git, patterns, originOf }: FreshnessRequest): Promise<Fact<Freshness>> {
  const files = await expandPaths(root, patterns);
  const times: FileTime[] = [];
  const changed = git === null ? null : await changedFiles(git, root, files);
  const committed: string[] = [];
  for (const file of files) {
    const origin = await originOf?.(file);
    const ours = origin === 'trained' || origin === 'earlier-step';
    if (changed !== null && !changed.has(file) && !ours) committed.push(file);
    else {
      const found = await lstat(join(root, file)).catch(() => undefined);
      if (found?.isFile()) times.push({ time: found.mtimeMs, by: 'file' });
    }
  }
  if (git !== null && committed.length > 0) {
    const found = await lastCommit(git, root, committed);
    if (found === 'unknown' && times.length === 0)
      return failed(
        'the checkout is shallow: it does not tell when the serving data last changed',
        'name the column with the time of each row as `data.time`, or check out with `fetch-depth: 0`',
      );
    if (typeof found === 'number') times.push({ time: found, by: 'commit' });
  }
  const newest = times.reduce<FileTime | undefined>(
    (best, one) => (best === undefined || one.time > best.time ? one : best),
    undefined,
  );
  return newest === undefined
    ? absent('there is no file of serving data to tell its age by')
    : gathered({ newest: new Date(newest.time).toISOString(), by: newest.by, column: null });
}

/** A command line holds so many paths. */
const perCommand = 200;

function parts(files: readonly string[]): string[][] {
  const count = Math.ceil(files.length / perCommand);
  return Array.from({ length: count }, (_, part) => files.slice(part * perCommand, (part + 1) * perCommand));
}

const inFolder = (root: string, args: readonly string[]): string[] => ['-C', root, '--literal-pathspecs', ...args];

/** Those that git does not track, or that differ from what is committed: their commit is not the time of what is in them. */
export async function changedFiles(git: Git, root: string, files: readonly string[]): Promise<Set<string>> {
  const changed = new Set(files);
  for (const part of parts(files)) {
    const tracked = await git.try(inFolder(root, ['ls-files', '-z', '--', ...part]));
    // A repository without a commit has no `HEAD`: then nothing is committed.
    const differing = await git.try(inFolder(root, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', ...part]));
    if (tracked.exitCode !== 0 || differing.exitCode !== 0) continue;
    for (const file of tracked.stdout.split('\0')) changed.delete(file);
    for (const file of differing.stdout.split('\0')) if (file !== '') changed.add(file);
  }
  return changed;
}

/** Time of the last commit that touched any of them; unknown where the history was cut off before it. */
export async function lastCommit(git: Git, root: string, files: readonly string[]): Promise<number | 'unknown'> {
  let newest: number | 'unknown' = 'unknown';
  for (const part of parts(files)) {
    const output = await git.run(inFolder(root, ['log', '-1', '--format=%H %cI', '--', ...part]));
    const [commit, date] = output.split(' ');
    const time = Date.parse(date ?? '');
    if (commit === undefined || Number.isNaN(time)) continue;
    // At the edge of a shallow clone every file seems to come with the first commit that is there.
    if (await isEdge(git, commit)) continue;
    if (newest === 'unknown' || time > newest) newest = time;
  }
  return newest;
}

/** True where the commit has parents that a shallow clone left out. */
export async function isEdge(git: Git, commit: string): Promise<boolean> {
  const raw = await git.try(['cat-file', 'commit', commit]);
  const parents = [...(raw.stdout.split('\n\n', 1)[0] as string).matchAll(/^parent ([0-9a-f]+)$/gm)].map(
    ([, id]) => id,
  );
  if (parents.length === 0) return false;
  const seen = await git.try(['rev-list', '--parents', '-1', commit]);
  return seen.stdout.trim().split(' ').length === 1;
}
