import {
  largestRecord,
  parseRecord,
  RecordError,
  type RunRecord,
  recordFolder,
  recordPath,
} from '../history/record.ts';
import { readBlobs, readFolders } from '../history/tree.ts';
import type { AuditPlace } from './store.ts';

/** A run of a commit; every run of it where it is left out. */
export interface WantedRecord {
  readonly commit: string;
  readonly run: { readonly id: string; readonly attempt: number } | null;
}

/** The records of runs, by their paths in the history branch, in few requests whatever their number; what cannot be read is not among them. Throws `RemoteError`. */
export async function readRecords(
  { store, history, model }: AuditPlace,
  wanted: readonly WantedRecord[],
): Promise<ReadonlyMap<string, RunRecord>> {
  const names = [...new Set(wanted.map(({ commit }) => recordFolder(model, commit)))];
  const folders = await readFolders(
    store,
    await history.root(),
    names.map((name) => `${name}/x`),
  );
  const asked = new Set(wanted.flatMap(({ commit, run }) => (run === null ? [] : [pathOf(model, commit, run)])));
  const all = new Set(wanted.filter(({ run }) => run === null).map(({ commit }) => recordFolder(model, commit)));
  const files = new Map(
    names.flatMap((name) =>
      [...(folders.get(name) ?? [])]
        .filter(([, { type }]) => type === 'blob')
        .map(([file, { oid }]) => [`${name}/${file}`, oid] as const)
        .filter(([path]) => all.has(name) || asked.has(path)),
    ),
  );
  const texts = await readBlobs(store, [...files.values()], largestRecord);
  const records = new Map<string, RunRecord>();
  for (const [path, oid] of files) {
    try {
      const record = parseRecord(texts.get(oid) ?? '', path);
      if (recordPath(record) === path) records.set(path, record);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
    }
  }
  return records;
}

export const pathOf = (model: string, commit: string, { id, attempt }: { id: string; attempt: number }): string =>
  recordPath({ model, commit, run: id, attempt });
