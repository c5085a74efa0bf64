import { mkdir, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Configuration } from '../config/schema.ts';
import type { Training } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { Git } from '../support/git.ts';
import type { CommandResult } from '../support/process.ts';
import { type CopiedEntry, contentOf } from './clean-copy-content.ts';
import { contentState, fill, stateOf, statesBelow } from './clean-copy-files.ts';
import { giveRepository } from './clean-copy-repository.ts';
import { keepPrepared, type PreparedFiles } from './prepared-files.ts';
import { openScratchFolder } from './scratch-folder.ts';
import { type CommandContext, gatherTraining, guardedRun } from './training.ts';

export interface CleanCopyRequest extends CommandContext {
  readonly git: Git | null;
  readonly configuration: Configuration;
  /** Where the copy is made; absolute. */
  readonly scratch: string;
}

/** The commit's work tree once more, in which a command finds nothing that an earlier one wrote. */
export interface CleanCopy {
  /** The working directory in the copy; absolute. */
  readonly directory: string;
  /** Runs `train.prepare` where it is configured and has not run; `succeeded` without one. What it makes belongs to the copy from then on. */
  prepare(timeoutSeconds?: number): Promise<Pick<CommandResult, 'outcome' | 'exitCode' | 'seconds' | 'tail'>>;
  /** Runs a command in `directory`, guarded as training is; `title` heads its group of the log. */
  run(command: string, options: CopyCommandOptions): Promise<CommandResult>;
  /** Trains as this run did, `run` or `MLproject`. Throws `ConfigurationError` for a mistake in an `MLproject`. */
  train(options: {
    readonly title: string;
    readonly timeoutSeconds?: number;
    readonly seed?: number;
  }): Promise<Training>;
  /** Takes away what was written since `prepare`, and puts back what was changed or removed since, of the work tree and of what `prepare` made, but for installed packages and caches. Throws `ConfigurationError` for a changed file that was too large to keep. */
  restore(): Promise<void>;
  /** A text for each file of the working directory that changes when the file does. */
  statesOf(files: readonly string[]): Promise<readonly string[]>;
  /** Removes the copy. May be called twice. */
  close(): Promise<void>;
}

export interface CopyCommandOptions {
  readonly title: string;
  readonly timeoutSeconds: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Makes a clean copy of the work tree: tracked files as they are now (a `git worktree` would have the commit without what is not committed yet, would run checkout filters
 * such as LFS, and would write into the repository, where a killed run leaves it), in a git repository of its own at the same commit, and declared data. Files are cloned where the
 * file system can (reflink); else large ones are hard links, or symbolic ones across file systems. Folders of installed packages are symbolic links. Two copies never meet.
 * Throws `ConfigurationError`; nothing is left then.
 */
export async function openCleanCopy(request: CleanCopyRequest): Promise<CleanCopy> {
  const content = await contentOf(request);
  const { path: home, remove: close } = await openScratchFolder(request, 'clean-copy');
  try {
    const top = join(home, 'work');
    const directory = join(top, content.prefix);
    await mkdir(directory, { recursive: true });
    const linked = await fill(top, content.entries, request.signal);
    if (request.git !== null) await giveRepository(request.git, content.top, top);
    return copyOf({ ...request, home, top, directory, from: content.top, entries: content.entries, linked, close });
  } catch (error) {
    await close();
    throw error;
  }
}

interface OpenedCopy extends CleanCopyRequest {
  readonly home: string;
  /** The copy of the top folder, and what it is a copy of. */
  readonly top: string;
  readonly from: string;
  readonly directory: string;
  readonly entries: readonly CopiedEntry[];
  /** Files that share their content with the work tree, with their state when the copy was made. */
  readonly linked: ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
}

function copyOf(copy: OpenedCopy): CleanCopy {
  const { configuration, log, top, directory, entries, close } = copy;
  const { train } = configuration;
  const context = { ...copy, root: directory, environment: movedEnvironment(copy) };
  const scratch = join(copy.home, 'environments');
  let prepared: Awaited<ReturnType<CleanCopy['prepare']>> | undefined;
  let known: ReadonlyMap<string, string> | undefined;
  let made: PreparedFiles | undefined;

  const run: CleanCopy['run'] = async (command, { title, timeoutSeconds, environment = {} }) => {
    known ??= await statesBelow(top);
    const result = await log.group(title, () =>
      guardedRun(command, { directory, environment, timeoutSeconds }, context),
    );
    await requireUnchanged(copy);
    return result;
  };
  return {
    directory,
    async prepare(timeoutSeconds = train?.timeout ?? 3600) {
      if (prepared !== undefined) return prepared;
      if (train?.prepare === undefined) prepared = { outcome: 'succeeded', exitCode: 0, seconds: 0, tail: [] };
      else {
        const before = await statesBelow(top);
        prepared = await run(train.prepare, { title: 'Prepare the clean copy', timeoutSeconds });
        known = await statesBelow(top);
        made = await keepPrepared(top, join(copy.home, 'prepared'), before, known);
      }
      known ??= await statesBelow(top);
      return prepared;
    },
    run,
    async train({ title, timeoutSeconds, seed }) {
      if (train === undefined) throw new Error('there is no training to run in a clean copy');
      known ??= await statesBelow(top);
      const timeout = Math.min(train.timeout, timeoutSeconds ?? train.timeout);
      const trained = await gatherTraining({ ...context, train: { ...train, timeout }, scratch, title, seed });
      await requireUnchanged(copy);
      if (trained.state !== 'gathered') throw new Error('a training has an end, whatever it is');
      return trained.value;
    },
    async restore() {
      if (known === undefined) return;
      const now = await statesBelow(top);
      const isChanged = (path: string): boolean => known?.has(path) === true && now.get(path) !== known.get(path);
      made?.requireKept(isChanged);
      for (const path of now.keys()) if (!known.has(path)) await rm(join(top, path), { force: true });
      const [ofTree, ofPrepare] = [entries, made?.kept ?? []].map((all) => all.filter(({ path }) => isChanged(path)));
      // What `prepare` changed of the work tree is as `prepare` left it.
      const changed = [
        ...new Map([...(ofTree ?? []), ...(ofPrepare ?? [])].map((entry) => [entry.path, entry])).values(),
      ];
      for (const { path } of changed) await rm(join(top, path), { recursive: true, force: true });
      await fill(top, [...entries.filter(({ kind }) => kind === 'folder'), ...changed], undefined);
      const states = changed.map(async ({ path }) => [path, await stateOf(join(top, path))] as const);
      known = new Map([...known, ...(await Promise.all(states))]);
    },
    statesOf: (files) => Promise.all(files.map((file) => stateOf(join(directory, file)))),
    close,
  };
}

/** A command that writes into a linked file has changed the work tree. */
export async function requireUnchanged({ linked, from }: Pick<OpenedCopy, 'linked' | 'from'>): Promise<void> {
  for (const [source, before] of linked)
    if ((await contentState(source).catch(() => 'gone')) !== before)
      throw new ConfigurationError({
        file: source.slice(from.length + 1),
        message: 'was changed by a command in a clean copy, where large data is linked and not copied',
        next: 'let the command write its outputs under other names than its inputs',
      });
}

/** Variables that lead a program to the files of the repository: they lead into the copy here. */
const pathVariables = ['GITHUB_WORKSPACE', 'PYTHONPATH', 'PWD', 'INIT_CWD'];

export function movedEnvironment({
  environment,
  from,
  top,
}: Pick<OpenedCopy, 'environment' | 'from' | 'top'>): CommandContext['environment'] {
  const moved = (path: string): string =>
    path === from || path.startsWith(`${from}/`) ? top + path.slice(from.length) : path;
  return {
    ...environment,
    ...Object.fromEntries(
      pathVariables.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value.split(delimiter).map(moved).join(delimiter)]];
      }),
    ),
  };
}
