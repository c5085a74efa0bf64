import type { RecordedSlices } from '../facts/slices.ts';
import { absent, type Fact, failed, gathered, type Measured, type Production } from '../facts.ts';
import { RecordError } from '../history/record.ts';
import type { History } from '../history/store.ts';
import { messageOf } from '../support/errors.ts';
import { GitError } from '../support/git.ts';
import { RemoteError } from '../support/git-store.ts';
import { clipped } from '../support/text.ts';

/** The part of a registry that tells what is served now. */
export interface ServedVersions {
  versions(model: string): Promise<
    readonly (Omit<Measured, 'tests' | 'url' | 'score'> & {
      version: string;
      digest: string | null;
      score: number | null;
      run: string | null;
      stages: readonly string[];
    })[]
  >;
}

/** The version that is now in a stage. Trouble with the registry is `failed`: nothing is compared with it, and the report says so. */
export async function gatherProduction(
  open: (() => Promise<ServedVersions>) | null,
  model: string,
  stage: string,
): Promise<Fact<Production>> {
  if (open === null) return absent('no `promote` is configured');
  try {
    const registry = await open();
    const version = (await registry.versions(model)).find((candidate) => candidate.stages.includes(stage));
    if (version === undefined) return absent(`no version of ${model} is in the stage ${stage} yet`);
    const { commit, date, metrics, score, digest } = version;
    if (digest === null || score === null)
      return failed(
        `${model}@v${version.version} in ${stage} was tagged by hand: what it measured is not known`,
        'put a version that a run promoted in that stage: `ml-test-score promote MODEL@VERSION --stage STAGE`',
      );
    return gathered({
      commit,
      date,
      metrics,
      score,
      tests: {},
      url: version.run,
      version: version.version,
      stage,
      digest,
    });
  } catch (error) {
    return failed(`the registry could not be read: ${messageOf(error)}`);
  }
}

/** At most so many records of one commit are looked at. */
const mostRecords = 10;

/**
 * The same with the quality on slices that the run of this version recorded: tags are too small for it. Where no record tells, or the history cannot be read, it says
 * why. Rejects only for a bug.
 */
export async function withRecordedSlices(
  production: Fact<Production>,
  history: Pick<History, 'recordsOf' | 'read'> | null,
  model: string,
): Promise<Fact<Production>> {
  if (production.state !== 'gathered' || production.value.slices !== undefined) return production;
  const slices =
    history === null
      ? absent('there is no history without a repository')
      : await recordedSlices(history, model, production.value).catch((error: unknown) => {
          if (!(error instanceof RemoteError || error instanceof GitError)) throw error;
          return failed(`the history could not be read: ${clipped(messageOf(error), 400)}`);
        });
  return gathered({
    ...production.value,
    ...(slices.state === 'gathered' ? { slices: slices.value } : { withoutSlices: slices }),
  });
}

async function recordedSlices(
  history: Pick<History, 'recordsOf' | 'read'>,
  model: string,
  { commit, digest }: Production,
): Promise<Fact<RecordedSlices>> {
  const records = (await history.recordsOf(model, commit)).slice(0, mostRecords);
  let corrupt: RecordError | null = null;
  for (const stored of records) {
    try {
      const record = await history.read(stored);
      if (record.slices !== undefined && record.artifacts === digest) return gathered(record.slices);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      corrupt ??= error;
    }
  }
  if (corrupt !== null) return failed(`a record of its commit cannot be read: ${clipped(messageOf(corrupt), 400)}`);
  return absent(
    records.length === 0 ? 'the history has no record of its commit' : 'its run recorded no quality on slices',
  );
}
