import { absent, type Fact, failed, gathered, type Measured, type Production } from '../facts.ts';
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
