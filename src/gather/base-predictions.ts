import { join } from 'node:path';
import type { KeptPredictions } from '../facts/differences.ts';
import { artifactName } from '../support/artifact-name.ts';
import { ConfigurationError } from '../support/errors.ts';
import { fingerprint, megabyte } from '../support/files.ts';
import { artifactProblem, extractFolder, listArtifacts, withArtifact } from './artifact-archive.ts';
import type { ExerciseContext } from './exercises.ts';

/** Fetches what an earlier run predicted from the artifact that the run left on GitHub: two requests. */

export interface BasePredictionsRequest {
  readonly kept: KeptPredictions;
  readonly model: string;
  /** `owner/name`; null outside GitHub. */
  readonly repository: string | null;
  readonly github: ExerciseContext['github'];
  readonly signal?: AbortSignal | undefined;
}

const largestArchive = 50 * megabyte;
/** Unpacked; what a run keeps at most. */
const largestPredictions = 100 * megabyte;
const mostFiles = 1000;
/** The folder of the predictions in a run's output. */
const predictionsPrefix = 'predictions/';

export interface FetchedPredictions {
  /** Absolute. */
  readonly root: string;
  readonly paths: readonly string[];
}

/** Writes the predictions below `folder`, verified by their digest. Throws `ConfigurationError` where they cannot be had. */
export async function fetchBasePredictions(
  request: BasePredictionsRequest,
  folder: string,
): Promise<FetchedPredictions> {
  const { kept, model, repository, github, signal } = request;
  if (kept.run.startsWith('local-')) throw unavailable('the base was measured by a local run, which keeps none');
  if (github === null || repository === null)
    throw unavailable('they are in an artifact on GitHub, and this run has no token to read it');
  const [owner, repo] = repository.split('/') as [string, string];
  const name = artifactName(model, kept.attempt);
  const source = { client: await github(), owner, repo, signal };
  const below = join(folder, 'base');
  try {
    const listed = await listArtifacts(source, Number(kept.run), { name, pages: 1 });
    const artifact = listed.find((one) => one.name === name);
    if (artifact === undefined)
      throw new ConfigurationError({ message: `the run ${kept.run} has no artifact ${name}` });
    await withArtifact(source, artifact, { folder, most: largestArchive }, (archive) =>
      extractFolder(archive, predictionsPrefix, below, { bytes: largestPredictions, files: mostFiles }),
    );
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw unavailable(artifactProblem(error), error);
  }
  const files = await fingerprint(below, ['.']);
  if (files.sha256 !== kept.sha256)
    throw unavailable(`those in the artifact ${name} are not those that were recorded (another SHA-256)`);
  return { root: below, paths: files.files.map(({ path }) => path) };
}

const unavailable = (why: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError(
    { message: `the predictions of the base are not there: ${why}`, next: 'the change is compared as a point' },
    { cause },
  );
