import type { Configuration } from '../config/schema.ts';
import { whyNotNow } from '../config/when.ts';
import type { CarriedResult, CarriedResults } from '../facts/carried.ts';
import { absent, type Fact, failed, gathered, type Run } from '../facts.ts';
import { type IndexEntry, resultIn } from '../history/run-index.ts';
import type { History } from '../history/store.ts';
import { sectionOf, type TestId, testIds } from '../rubric/sections.ts';
import { GitError } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';

export interface CarriedRequest {
  readonly run: Run;
  readonly configuration: Configuration;
  readonly history: Pick<History, 'index'> | null;
}

/**
 * The last result on the default branch of each test that its `when` keeps from this run, however old it is: one read of the index answers for all. `absent` where
 * every test may run, or where there is no history; `failed` where the history cannot be read.
 */
export async function gatherCarried({ run, configuration, history }: CarriedRequest): Promise<Fact<CarriedResults>> {
  const limited = testIds.filter(
    (id) => configuration.tests[id]?.when !== undefined && whyNotNow(configuration, id, run) !== null,
  );
  if (limited.length === 0) return absent('no test is kept from this run by `when`');
  if (history === null) return absent('there is no history to look in');
  if (run.defaultBranch === null) return absent('the default branch is not known');
  try {
    const now = Date.parse(run.startedAt);
    const earlier = (await history.index(run.model)).filter(
      (entry) => entry.branch === run.defaultBranch && entry.run !== run.id && !(Date.parse(entry.startedAt) > now),
    );
    return gathered(
      Object.fromEntries(
        limited.flatMap((id) => {
          const last = lastResult(id, earlier, run);
          return last === null ? [] : [[id, last]];
        }),
      ),
    );
  } catch (error) {
    if (error instanceof RemoteError || error instanceof GitError)
      return failed(`the history could not be read: ${error.message}`);
    throw error;
  }
}

/**
 * The newest result decides. A monitoring test earns its point by a scheduled run, so where the newest passed on another event, the newest of a schedule speaks if
 * it passed as well.
 */
function lastResult(id: TestId, entries: readonly IndexEntry[], run: Run): CarriedResult | null {
  const newest = newestResult(id, entries, run);
  if (sectionOf(id) !== 'monitor' || newest?.outcome !== 'pass' || newest.event === 'schedule') return newest;
  const scheduled = newestResult(
    id,
    entries.filter(({ event }) => event === 'schedule'),
    run,
  );
  return scheduled?.outcome === 'pass' ? scheduled : newest;
}

/** @param entries newest first */
function newestResult(id: TestId, entries: readonly IndexEntry[], run: Run): CarriedResult | null {
  for (const entry of entries) {
    const result = resultIn(entry, id);
    if (result !== null)
      return {
        ...result,
        event: entry.event,
        date: entry.startedAt,
        commit: entry.commit,
        url: pageOf(entry.run, run.url),
      };
  }
  return null;
}

/** The page of another run of the same repository, beside this run's. */
function pageOf(id: string, ownPage: string | null): string | null {
  const runs = ownPage?.match(/^.*\/actions\/runs\//)?.[0];
  return runs === undefined || !/^\d+$/.test(id) ? null : `${runs}${id}`;
}
