import { GitError, type GitStore } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';
import { fetchTip, moveBranch, type Tip } from './branch.ts';
import { freeName, refuseOthers, subjectOf, withReadme } from './commit.ts';
import {
  formatRecord,
  indexPath,
  isFullRecord,
  largestRecord,
  modelName,
  parseRecord,
  RecordError,
  type RunRecord,
  recordFolder,
  recordPath,
} from './record.ts';
import { entryOf, formatIndex, type IndexEntry, isFull, type ParsedIndex, parseIndex, withEntry } from './run-index.ts';
import { entryAt, type Folders, findFiles, readBlob, readBlobs, readFolders, writeBlobs, writeTree } from './tree.ts';

export { HistoryRefusedError } from './branch.ts';
export type { IndexEntry } from './run-index.ts';

/** Where a record is: its path in the history branch, and the id of its blob. */
export interface StoredRecord {
  readonly path: string;
  readonly oid: string;
}

/** The records of earlier runs, in a branch of the repository. Reading costs the same at ten runs and at a hundred thousand. */
export interface History {
  readonly branch: string;
  /** What was wrong with files of the branch, and what was done about it, so far. */
  readonly warnings: readonly string[];
  /** The latest runs of a model, newest first; about a thousand at most. Throws `RemoteError`. */
  index(model: string): Promise<readonly IndexEntry[]>;
  /** The latest run of each model that scored everything, null where there is none; the indexes come in one request. Throws `RemoteError`. */
  latest(models: readonly string[]): Promise<ReadonlyMap<string, IndexEntry | null>>;
  /** Reads what `index` and `read` will be asked of many models together, in few requests: the indexes, and a record of this commit or the latest. Trouble is left to them. */
  readAhead(models: readonly string[], commit: string | null): Promise<void>;
  /** The records of one commit, newest first, whether the index still names them or not; none of a run that only monitored. Throws `RemoteError`. */
  recordsOf(model: string, commit: string): Promise<readonly StoredRecord[]>;
  /** Throws `RecordError` where the record is corrupt or of a later release, `RemoteError` where the remote cannot be read. */
  read(stored: StoredRecord): Promise<RunRecord>;
  /**
   * Adds the record, and `files` (path → text, a badge). The same record of the same run again changes nothing. Several writers at once lose nothing.
   * Throws `HistoryRefusedError`, `RemoteError`, or `ConfigurationError` where the branch is no history.
   */
  write(record: RunRecord, files?: Readonly<Record<string, string>>): Promise<{ readonly commit: string }>;
  /** The same for several records, in one commit. */
  writeAll(
    records: readonly RunRecord[],
    files?: Readonly<Record<string, string>>,
  ): Promise<{ readonly commit: string }>;
  /** The root of the branch as all reads of a run see it; null where there is no branch. Throws `RemoteError`. */
  root(): Promise<string | null>;
  /** Writes files that are no records: what `build` makes of the branch as it then is, again where another run was first. `what` it is, for the message. Throws as `write` does. */
  edit(what: string, build: (root: string | null) => Promise<Edit | null>): Promise<void>;
}

/** Records of hundreds of models are in memory at once; larger ones are read when they are asked for. */
const mostAhead = 100_000;

/** `branch` without `refs/heads/`. Nothing is read before it is asked for; the branch is made by the first write. */
export function openHistory(store: GitStore, branch: string): History {
  const warnings = new Set<string>();
  let snapshot: Promise<Tip> | undefined;

  /** All reads of a run see the same commit, until it writes. */
  function tip(): Promise<Tip> {
    if (snapshot === undefined) {
      const fetched = fetchTip(store, branch);
      snapshot = fetched;
      fetched.catch(() => {
        snapshot = undefined;
      });
    }
    return snapshot;
  }

  async function readIndex(
    model: string,
    folders: Folders,
    contents: ReadonlyMap<string, string> = new Map(),
  ): Promise<ParsedIndex & { oid: string | null }> {
    const entry = entryAt(folders, indexPath(model));
    if (entry === undefined) return { entries: [], problem: null, oid: null };
    try {
      const content = contents.get(entry.oid) ?? (await readBlob(store, entry.oid, indexPath(model), largestRecord));
      return { ...parseIndex(model, content), oid: entry.oid };
    } catch (error) {
      if (error instanceof RecordError) return { entries: [], problem: error, oid: entry.oid };
      throw error;
    }
  }

  /** Several look at the index of one commit: it is read once. */
  const indexes = new Map<string, Promise<ParsedIndex['entries']>>();

  /** Records that were read ahead, by their ids. */
  const texts = new Map<string, string>();

  /** Of those models whose index is there and can be read, or is not there. */
  async function readIndexes(models: readonly string[]): Promise<Map<string, ParsedIndex['entries']>> {
    const { tree } = await tip();
    const known = [...new Set(models)].filter((model) => modelName.safeParse(model).success);
    const files = await findFiles(store, tree, 'records', known.map(indexPath));
    const contents = await readBlobs(store, [...files.values()], largestRecord);
    const found = new Map<string, ParsedIndex['entries']>();
    for (const model of known) {
      const path = indexPath(model);
      const content = contents.get(files.get(path) ?? '');
      if (content === undefined && files.has(path)) {
        warnings.add(`${path}: has more than ${largestRecord} bytes, and is not read`);
        continue;
      }
      const { entries, problem } = content === undefined ? { entries: [], problem: null } : parseIndex(model, content);
      if (problem !== null) warnings.add(`${problem.message}; ${entries.length} of its entries are used`);
      found.set(model, entries);
    }
    return found;
  }

  async function readEntries(model: string, tree: string | null): Promise<ParsedIndex['entries']> {
    const folders = await readFolders(store, tree, [indexPath(model)]);
    const { entries, problem } = await readIndex(model, folders);
    if (problem !== null) warnings.add(`${problem.message}; ${entries.length} of its entries are used`);
    return entries;
  }

  async function compose(records: readonly Kept[], files: Readonly<Record<string, string>>, at: Tip) {
    const byModel = new Map<string, Kept[]>();
    for (const one of records) byModel.set(one.record.model, [...(byModel.get(one.record.model) ?? []), one]);
    const folders = await readFolders(store, at.tree, [
      ...records.map(({ record }) => recordPath(record)),
      ...[...byModel.keys()].map(indexPath),
      'README.md',
      ...Object.keys(files),
    ]);
    refuseOthers(branch, folders);
    const texts = withReadme(folders, [
      ...Object.entries(files),
      ...records.map(({ record, content }) => [recordPath(record), content] as const),
    ]);
    const written = await writeBlobs(store.git, texts.values());
    const changes = new Map([...texts].map(([path, text]) => [path, written.get(text) as string]));

    const contents = await readBlobs(store, indexIds([...byModel.keys()], folders), largestRecord);
    const indexTexts = new Map<string, string>();
    for (const [model, own] of byModel) {
      const index = await readIndex(model, folders, contents);
      let { entries } = index;
      for (const { record } of own)
        entries = withEntry(entries, entryOf(record, changes.get(recordPath(record)) as string));
      if (index.problem?.kind === 'newer') {
        warnings.add(`${index.problem.message}; the record is written, the index is left`);
        continue;
      }
      if (index.problem !== null && index.oid !== null) {
        const aside = freeName(folders, model);
        changes.set(aside, index.oid);
        warnings.add(`${index.problem.message}; it was moved to ${aside}, ${index.entries.length} entries were kept`);
      }
      indexTexts.set(indexPath(model), formatIndex(model, entries));
    }
    const newIndexes = await writeBlobs(store.git, indexTexts.values());
    for (const [path, text] of indexTexts) changes.set(path, newIndexes.get(text) as string);
    return writeTree(store.git, folders, changes);
  }

  return {
    branch,
    get warnings() {
      return [...warnings];
    },

    async index(model) {
      const { tree } = await tip();
      const key = `${tree} ${modelName.parse(model)}`;
      const read = indexes.get(key) ?? readEntries(model, tree);
      indexes.set(key, read);
      return read;
    },

    async latest(models) {
      const entries = await readIndexes(models);
      return new Map(models.map((model) => [model, entries.get(model)?.find(isFull) ?? null]));
    },

    async readAhead(models, commit) {
      try {
        const { tree } = await tip();
        const found = await readIndexes(models);
        for (const [model, entries] of found) indexes.set(`${tree} ${model}`, Promise.resolve(entries));
        const ids = [...found.values()].flatMap((entries) => {
          const full = entries.filter(isFull);
          return full.find((entry) => entry.commit === commit)?.oid ?? full[0]?.oid ?? [];
        });
        for (const [oid, text] of await readBlobs(store, ids, mostAhead)) texts.set(oid, text);
      } catch (error) {
        if (!(error instanceof RemoteError || error instanceof GitError)) throw error;
      }
    },

    async recordsOf(model, commit) {
      const { tree } = await tip();
      const folder = recordFolder(modelName.parse(model), commit);
      const folders = await readFolders(store, tree, [`${folder}/x`]);
      return [...(folders.get(folder) ?? [])]
        .filter(([name, { type }]) => type === 'blob' && isFullRecord(name))
        .sort(([a], [b]) => b.localeCompare(a, 'en', { numeric: true }))
        .map(([name, { oid }]) => ({ path: `${folder}/${name}`, oid }));
    },

    async read({ path, oid }) {
      const content = await Promise.resolve(texts.get(oid) ?? readBlob(store, oid, path, largestRecord)).catch(
        (error: unknown) => {
          if (error instanceof RemoteError && error.kind === 'other')
            throw new RecordError(path, 'corrupt', error.message);
          throw error;
        },
      );
      const record = parseRecord(content, path);
      if (recordPath(record) !== path) throw new RecordError(path, 'corrupt', `is the record ${recordPath(record)}`);
      return record;
    },

    write: (record, files = {}) => writeAll([record], files),
    writeAll,
    root: async () => (await tip()).tree,
    edit,
  };

  async function writeAll(records: readonly RunRecord[], files: Readonly<Record<string, string>> = {}) {
    const kept = records.map((record): Kept => {
      const content = formatRecord(record);
      // The index names what the record keeps, in the same bounds.
      return { content, record: parseRecord(content, recordPath(record)) };
    });
    const moved = await moveBranch(store, branch, async (at) => ({
      tree: await compose(kept, files, at),
      message: subjectOf(records),
    }));
    snapshot = Promise.resolve(moved);
    return { commit: moved.commit as string };
  }

  async function edit(what: string, build: (root: string | null) => Promise<Edit | null>): Promise<void> {
    const moved = await moveBranch(
      store,
      branch,
      async ({ tree }) => {
        const made = await build(tree);
        if (made === null) return null;
        const folders = await readFolders(store, tree, ['README.md', ...made.files.keys()]);
        refuseOthers(branch, folders);
        const texts = withReadme(folders, made.files);
        const written = await writeBlobs(store.git, texts.values());
        const changes = new Map([...texts].map(([path, text]) => [path, written.get(text) as string]));
        return { tree: await writeTree(store.git, folders, changes), message: `${made.subject} [skip ci]` };
      },
      what,
    );
    snapshot = Promise.resolve(moved);
  }
}

/** What `edit` shall write. */
export interface Edit {
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Of the commit, one line. */
  readonly subject: string;
}

interface Kept {
  readonly record: RunRecord;
  /** Its text. */
  readonly content: string;
}

const indexIds = (models: readonly string[], folders: Folders): readonly string[] =>
  models.flatMap((model) => entryAt(folders, indexPath(model))?.oid ?? []);
