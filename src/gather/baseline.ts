import { absent, type Baseline, type Fact, failed, gathered } from '../facts.ts';
import { RecordError, type RunRecord } from '../history/record.ts';
import { isFull } from '../history/run-index.ts';
import type { History, StoredRecord } from '../history/store.ts';
import { GitError } from '../support/git.ts';
import type { Ancestry } from '../support/git-ancestry.ts';
import { RemoteError } from '../support/git-store.ts';

/** What decides which commit is the base: plain data of the event and of the checkout. */
export interface BaseContext {
  /** GitHub's event name, or `local`. */
  readonly event: string;
  /** The commit that is checked out; null on an unborn branch. */
  readonly head: string | null;
  readonly parents: readonly string[];
  /** Null where the head is detached, or the event is for a tag. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  readonly pullRequest: { readonly headCommit: string; readonly baseBranch: string } | null;
  /** `merge_group.base_sha`; null on other events. */
  readonly mergeGroupBase: string | null;
  /** `before` of a push; null on other events. */
  readonly before: string | null;
}

export interface BaseCommit {
  readonly commit: string;
  /** In words: "the first parent of GitHub's merge commit". */
  readonly why: string;
}

/** Events that run again what is there already: the base is what the last run found, so HEAD's own earlier record counts. */
export const repeatedEvents: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);

/** Which commit a run is compared with (docs: "Which base"); `absent` where there is none. Throws `RemoteError`. */
export async function baseCommitOf(
  context: BaseContext,
  ancestry: Pick<Ancestry, 'has' | 'mergeBase'>,
): Promise<Fact<BaseCommit>> {
  const { event, head, parents, branch, defaultBranch, pullRequest, before } = context;
  if (head === null) return absent('first run: there is no commit yet');

  const mergeBaseWith = async (other: string): Promise<Fact<BaseCommit>> => {
    const commit = await ancestry.mergeBase(head, other);
    if (commit === null)
      return absent(`no base: ${short(head)} and the branch ${other} have no common ancestor that could be found`);
    const why = commit === head ? `this commit is on ${other} already` : `the commit where this branch left ${other}`;
    return gathered({ commit, why: `${why} (merge-base)` });
  };
  const firstParent = (why: string): Fact<BaseCommit> => {
    const commit = parents[0];
    return commit === undefined
      ? absent(`first run: ${short(head)} is the first commit of the repository`)
      : gathered({ commit, why });
  };

  if (pullRequest !== null) {
    const merged = head !== pullRequest.headCommit && parents.length === 2 && parents[1] === pullRequest.headCommit;
    return merged ? firstParent("the first parent of GitHub's merge commit") : mergeBaseWith(pullRequest.baseBranch);
  }
  if (event === 'merge_group' && context.mergeGroupBase !== null)
    return gathered({ commit: context.mergeGroupBase, why: 'the base of the merge group' });
  const onDefaultBranch = branch !== null && branch === defaultBranch;
  if (event === 'push' && onDefaultBranch) {
    if (before === null || /^0*$/.test(before)) return firstParent(`the first parent: ${branch} was just made`);
    if (await ancestry.has(before)) return gathered({ commit: before, why: `${branch} before this push` });
    return firstParent(
      `the first parent: ${branch} before this push (${short(before)}) was left behind by a force push`,
    );
  }
  if (repeatedEvents.has(event) && (onDefaultBranch || defaultBranch === null))
    return gathered({ commit: head, why: `the last run of ${branch ?? 'this commit'} before this one` });
  if (onDefaultBranch || defaultBranch === null || event === 'merge_group')
    return firstParent(`the first parent of the commit on ${branch ?? 'a detached head'}`);
  return mergeBaseWith(defaultBranch);
}

export interface BaselineInput {
  readonly context: BaseContext;
  readonly model: string;
  /** Id of this run: never its own baseline, in whatever attempt. */
  readonly run: string;
  readonly history: History;
  readonly ancestry: Ancestry;
}

/** At most so many records are looked at when records cannot be used. */
const mostTries = 20;

/**
 * The record of the base commit (its latest run), else that of the nearest older ancestor. A record that is corrupt, of a later release or of a training
 * that failed is passed over, and `why` says so. Never throws for trouble with the history: that is `failed`.
 */
export async function gatherBaseline(input: BaselineInput): Promise<Fact<Baseline>> {
  try {
    const base = await baseCommitOf(input.context, input.ancestry);
    return base.state === 'gathered' ? await findRecord(input, base.value) : base;
  } catch (error) {
    if (error instanceof RemoteError || error instanceof GitError) return failed(`no baseline: ${error.message}`);
    throw error;
  }
}

async function findRecord(input: BaselineInput, base: BaseCommit): Promise<Fact<Baseline>> {
  const { history, ancestry, model } = input;
  const passedOver: string[] = [];
  let unreadable = false;
  let tries = 0;

  async function usable(stored: StoredRecord): Promise<RunRecord | null> {
    tries += 1;
    try {
      const record = await history.read(stored);
      const trained = record.training === null || record.training.outcome === 'succeeded';
      if (!trained)
        passedOver.push(`the training of run ${record.run} for ${short(record.commit)} ${record.training?.outcome}`);
      // What could not be measured is nothing to compare with: every relative limit would be let off.
      const unmeasured = Object.keys(record.metrics).length === 0 && record.decision.reasons.some(isUnreadable);
      if (unmeasured) passedOver.push(`the metrics of run ${record.run} for ${short(record.commit)} could not be read`);
      return trained && !unmeasured ? record : null;
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      passedOver.push(error.message);
      unreadable = true;
      return null;
    }
  }

  const answer = (record: RunRecord, commitsOlder: number): Fact<Baseline> =>
    gathered({
      commit: record.commit,
      date: record.startedAt,
      metrics: record.metrics,
      score: record.score.total,
      tests: record.tests,
      sources: record.sources,
      slices: record.slices,
      packages: record.packages,
      dependenciesSha256: record.environment.dependenciesSha256,
      url: record.url,
      inputs: {
        parameters: record.parameters,
        data: record.data,
        ...(record.dvc === undefined ? {} : { dvc: record.dvc }),
        ...(record.datasets === undefined ? {} : { datasets: record.datasets }),
      },
      ...(record.predictions === null
        ? {}
        : {
            predictions: {
              sha256: record.predictions,
              testingSha256: record.data.testing,
              run: record.run,
              attempt: record.attempt,
            },
          }),
      baseCommit: base.commit,
      commitsOlder,
      why: [base.why, ...passedOver.slice(0, 3).map((text) => `passed over: ${text}`)].join('; '),
    });

  const index = (await history.index(model)).filter((entry) => isFull(entry) && entry.run !== input.run);
  const own: readonly StoredRecord[] = index.filter(({ commit }) => commit === base.commit);
  // The index is bounded, and what it names may be corrupt: the folder of the base commit is complete.
  const others = async (): Promise<readonly StoredRecord[]> =>
    (await history.recordsOf(model, base.commit)).filter(
      ({ path }) => !own.some((one) => one.path === path) && runOf(path) !== input.run,
    );
  for (const find of [async () => own, others])
    for (const stored of (await find()).slice(0, mostTries)) {
      const record = await usable(stored);
      if (record !== null) return answer(record, 0);
    }

  const ancestors = await ancestry.nearest(base.commit, new Set(index.map(({ commit }) => commit)));
  for (const { commit, olderBy } of ancestors)
    for (const stored of index.filter((entry) => entry.commit === commit)) {
      if (tries >= 2 * mostTries) break;
      const record = await usable(stored);
      if (record !== null) return answer(record, olderBy);
    }

  const where = `of ${model} for ${short(base.commit)} (${base.why}) or an older commit in the branch ${history.branch}`;
  const because = passedOver.length === 0 ? '' : `: ${passedOver.slice(0, 3).join('; ')}`;
  return unreadable ? failed(`no usable record ${where}${because}`) : absent(`first run: no record ${where}${because}`);
}

/** The gate's reason for metrics that could not be read, as a record keeps it. */
const isUnreadable = (reason: string): boolean => reason.startsWith('metrics: expected metrics that can be read');

/** `records/m/aa/<commit>/<run>-<attempt>.json` → run. */
const runOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('-'));

const short = (commit: string): string => commit.slice(0, 7);
