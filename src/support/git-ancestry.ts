import type { Git, GitStore } from './git.ts';
import { fetchCommits, fetchRef, localRef, missingObjects } from './git-store.ts';
import { openOnce } from './once.ts';

/** Questions about ancestors, answered whatever the depth of the user's clone: what it lacks is fetched beside it, commits only, in bounded steps. */
export interface Ancestry {
  /** Whether the commit can be had at all; a force push may have left it behind. Throws `RemoteError`. */
  has(commit: string): Promise<boolean>;
  /** The best common ancestor of a commit and a branch (without `refs/heads/`); null where none was found. Throws `RemoteError`. */
  mergeBase(commit: string, branch: string): Promise<string | null>;
  /**
   * Those of `wanted` that are ancestors of `commit` (itself left out), nearest first: along the first parents, then along all. `olderBy` counts the
   * commits between. Throws `RemoteError`.
   */
  nearest(commit: string, wanted: ReadonlySet<string>): Promise<readonly Ancestor[]>;
}

export interface Ancestor {
  readonly commit: string;
  readonly olderBy: number;
}

const depths = [50, 250, 1000] as const;
const deepest = 5000;

/** What it has found once, it answers again without asking git. */
export function openAncestry(repository: Git, store: GitStore): Ancestry {
  const once = openOnce();
  const isHere = (commit: string): Promise<boolean> =>
    once(`here ${commit}`, async () => (await missingObjects(repository, [commit])).length === 0);
  const isShallow = (): Promise<boolean> =>
    once('shallow', async () => {
      const { stdout } = await repository.try(['rev-parse', '--is-shallow-repository']);
      return stdout.trim() === 'true';
    });

  /** Whether the clone alone can answer about this commit; it has to where there is no remote. */
  const answersHere = async (commit: string): Promise<boolean> =>
    store.remote === null || ((await isHere(commit)) && !(await isShallow()));

  async function mergeBase(commit: string, branch: string): Promise<string | null> {
    if (await answersHere(commit)) {
      const tips = [
        await localRef(repository, `refs/remotes/origin/${branch}`),
        await localRef(repository, `refs/heads/${branch}`),
      ].filter((tip) => tip !== null);
      // With several tips, the best common ancestor with any of them: main may be ahead here or there.
      const found = tips.length === 0 ? undefined : await repository.try(['merge-base', commit, ...tips]);
      if (found?.exitCode === 0) return found.stdout.trim();
      if (store.remote === null || !(await fetchCommits(store, [commit], 1))) return null;
    }
    const tip = await fetchRef(store, `refs/heads/${branch}`, { depth: 1 });
    if (tip === null) return null;
    let known = -1;
    for (const depth of depths) {
      if (!(await fetchCommits(store, [commit, tip], depth))) return null;
      const found = await store.git.try(['merge-base', commit, tip]);
      if (found.exitCode === 0) return found.stdout.trim();
      const count = Number(await store.git.run(['rev-list', '--count', commit, tip]));
      // Nothing more comes.
      if (count === known) return null;
      known = count;
    }
    return null;
  }

  return {
    has: (commit) =>
      once(`has ${commit}`, async () =>
        (await isHere(commit)) ? true : store.remote !== null && fetchCommits(store, [commit], 1),
      ),

    mergeBase: (commit, branch) => once(`base ${commit} ${branch}`, () => mergeBase(commit, branch)),

    async nearest(commit, wanted) {
      if (wanted.size === 0) return [];
      if (await answersHere(commit))
        return (await isHere(commit))
          ? ancestorsAmong(wanted, (order) => once(`${order} ${commit}`, () => ancestors(repository, commit, order)))
          : [];
      let known = -1;
      for (const depth of depths) {
        // Both at once: the next fetch may cut the history again.
        const lists = await once(`${depth} ${commit}`, async () =>
          (await fetchCommits(store, [commit], depth))
            ? {
                [firstParents]: await ancestors(store.git, commit, firstParents),
                [all]: await ancestors(store.git, commit, all),
              }
            : null,
        );
        if (lists === null) return [];
        const found = await ancestorsAmong(wanted, async (order) => lists[order]);
        if (found.length > 0 || lists[all].length === known) return found;
        known = lists[all].length;
      }
      return [];
    },
  };
}

const firstParents = '--first-parent';
const all = '--topo-order';
type Order = typeof firstParents | typeof all;

/** The commit, and those before it. */
const ancestors = async (git: Git, commit: string, order: Order): Promise<readonly string[]> =>
  (await git.run(['rev-list', `--max-count=${deepest}`, order, commit])).split('\n');

async function ancestorsAmong(
  wanted: ReadonlySet<string>,
  list: (order: Order) => Promise<readonly string[]>,
): Promise<readonly Ancestor[]> {
  const among = async (order: Order): Promise<readonly Ancestor[]> =>
    (await list(order)).flatMap((commit, olderBy) => (olderBy > 0 && wanted.has(commit) ? [{ commit, olderBy }] : []));
  const found = await among(firstParents);
  return found.length > 0 ? found : among(all);
}
