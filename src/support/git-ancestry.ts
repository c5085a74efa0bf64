import type { Git, GitStore } from './git.ts';
import { fetchCommits, fetchRef, localRef, missingObjects } from './git-store.ts';

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

export function openAncestry(repository: Git, store: GitStore): Ancestry {
  const isHere = async (git: Git, commit: string): Promise<boolean> =>
    (await missingObjects(git, [commit])).length === 0;

  let shallow: Promise<boolean> | undefined;
  const isShallow = (): Promise<boolean> => {
    shallow ??= repository.try(['rev-parse', '--is-shallow-repository']).then(({ stdout }) => stdout.trim() === 'true');
    return shallow;
  };

  /** Whether the clone alone can answer about this commit; it has to where there is no remote. */
  const answersHere = async (commit: string): Promise<boolean> =>
    store.remote === null || ((await isHere(repository, commit)) && !(await isShallow()));

  /** Asks `question` of ever deeper history, until it has an answer or nothing more comes. */
  async function deepening<T>(from: readonly string[], question: () => Promise<T | null>): Promise<T | null> {
    let known = -1;
    for (const depth of depths) {
      if (!(await fetchCommits(store, from, depth))) return null;
      const answer = await question();
      if (answer !== null) return answer;
      const count = Number(await store.git.run(['rev-list', '--count', ...from]));
      if (count === known) return null;
      known = count;
    }
    return null;
  }

  return {
    async has(commit) {
      if (await isHere(repository, commit)) return true;
      return store.remote !== null && fetchCommits(store, [commit], 1);
    },

    async mergeBase(commit, branch) {
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
      return deepening([commit, tip], async () => {
        const found = await store.git.try(['merge-base', commit, tip]);
        return found.exitCode === 0 ? found.stdout.trim() : null;
      });
    },

    async nearest(commit, wanted) {
      if (wanted.size === 0) return [];
      if (await answersHere(commit))
        return (await isHere(repository, commit)) ? ancestorsAmong(repository, commit, wanted) : [];
      const found = await deepening([commit], async () => {
        const among = await ancestorsAmong(store.git, commit, wanted);
        return among.length > 0 ? among : null;
      });
      return found ?? [];
    },
  };
}

async function ancestorsAmong(git: Git, commit: string, wanted: ReadonlySet<string>): Promise<readonly Ancestor[]> {
  const list = async (order: string): Promise<readonly Ancestor[]> => {
    const ids = (await git.run(['rev-list', `--max-count=${deepest}`, order, commit])).split('\n');
    return ids.flatMap((id, olderBy) => (olderBy > 0 && wanted.has(id) ? [{ commit: id, olderBy }] : []));
  };
  const firstParents = await list('--first-parent');
  return firstParents.length > 0 ? firstParents : list('--topo-order');
}
