import { absent, type Fact, failed, gathered, type Measured, type Production } from '../facts.ts';
import type { History } from '../history/store.ts';
import { messageOf } from '../support/errors.ts';

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
      return absent(`${model}@v${version.version} in ${stage} was tagged by hand: what it measured is not known`);
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
 * The same with the quality on slices that the run of this version recorded: tags are too small for it. Left as it is where no record of that run is there, or the history cannot
 * be read.
 */
export async function withRecordedSlices(
  production: Fact<Production>,
  history: Pick<History, 'recordsOf' | 'read'> | null,
  model: string,
): Promise<Fact<Production>> {
  if (production.state !== 'gathered' || history === null || production.value.slices !== undefined) return production;
  const { commit, digest } = production.value;
  const records = await history.recordsOf(model, commit).catch(() => []);
  for (const stored of records.slice(0, mostRecords)) {
    const record = await history.read(stored).catch(() => null);
    if (record?.slices !== undefined && record.artifacts === digest)
      return gathered({ ...production.value, slices: record.slices });
  }
  return production;
}
