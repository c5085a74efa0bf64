import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import type { KeptPredictions } from '../facts/differences.ts';
import { artifactName } from '../support/artifact-name.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { fingerprint, formatBytes, inside, megabyte } from '../support/files.ts';
import type { ExerciseContext, GithubClient } from './exercises.ts';
import { withParts } from './weights-file.ts';
import { contentOf, directoryOf, isReadable } from './zip-archive.ts';

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
const patience = 120_000;
/** The folder of the predictions in a run's output. */
const predictionsPrefix = 'predictions/';

const archive = 'artifact.zip';

export interface FetchedPredictions {
  /** Absolute. */
  readonly root: string;
  readonly paths: readonly string[];
}

const listing = z.object({
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), expired: z.boolean(), size_in_bytes: z.number() })),
});

/** Writes the predictions below `folder`, verified by their digest. Throws `ConfigurationError` where they cannot be had. */
export async function fetchBasePredictions(
  request: BasePredictionsRequest,
  folder: string,
): Promise<FetchedPredictions> {
  const { kept, model, repository, github, signal } = request;
  if (kept.run.startsWith('local-')) throw unavailable('the base was measured by a local run, which keeps none');
  if (github === null || repository === null)
    throw unavailable('they are in an artifact on GitHub, and this run has no token to read it');
  const own = AbortSignal.timeout(patience);
  const options = { signal: signal === undefined ? own : AbortSignal.any([signal, own]) };
  const [owner, repo] = repository.split('/') as [string, string];
  const name = artifactName(model, kept.attempt);
  const client = await github();
  const found = await ask(client, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
    owner,
    repo,
    run_id: Number(kept.run),
    name,
    request: options,
  });
  const listed = listing.safeParse(found);
  const artifact = listed.data?.artifacts.find((one) => one.name === name);
  if (artifact === undefined) throw unavailable(`the run ${kept.run} has no artifact ${name}`);
  if (artifact.expired) throw unavailable(`the artifact ${name} of the run ${kept.run} has expired`);
  if (artifact.size_in_bytes > largestArchive) throw tooLarge(`the artifact ${name}`, largestArchive);
  const content = await ask(client, 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: 'zip',
    // As a stream, which is cut off where it is larger than it was said to be.
    request: { ...options, parseSuccessResponseBody: false },
  });
  await save(content, join(folder, archive), largestArchive, `the artifact ${name}`);
  const below = join(folder, 'base');
  await unpack(folder, below);
  const files = await fingerprint(below, ['.']);
  if (files.sha256 !== kept.sha256)
    throw unavailable(`those in the artifact ${name} are not those that were recorded (another SHA-256)`);
  return { root: below, paths: files.files.map(({ path }) => path) };
}

/** Throws `ConfigurationError`. */
async function ask(
  client: GithubClient,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  try {
    return (await client.request(route, parameters)).data;
  } catch (error) {
    const { status, message } = error as { status?: number; message?: string };
    const why =
      status === 403 || status === 401
        ? 'this token may not read artifacts: give the job the permission `actions: read`'
        : status === 404
          ? 'the run is gone, or this token may not see it: give the job the permission `actions: read`'
          : status === 410
            ? 'the artifact has expired'
            : `GitHub could not be asked: ${String(message).slice(0, 200)}`;
    throw unavailable(why, error);
  }
}

/** Names in an archive are hostile, and so is its size. */
async function save(content: unknown, target: string, most: number, what: string): Promise<number> {
  let bytes = 0;
  async function* bounded(): AsyncGenerator<Uint8Array> {
    for await (const chunk of content as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > most) throw tooLarge(what, most);
      // A piece is used again, and the stream may hold it.
      yield Uint8Array.from(chunk);
    }
  }
  try {
    await pipeline(bounded, createWriteStream(target, { flags: 'wx' }));
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw unavailable(`${what} could not be fetched: ${messageOf(error).slice(0, 200)}`, error);
  }
  return bytes;
}

/** The files of predictions alone, into `target`. */
async function unpack(folder: string, target: string): Promise<void> {
  await withParts(folder, archive, async (file) => {
    const named = (await directoryOf(file)).filter(({ name }) => name.startsWith(predictionsPrefix));
    const entries = named.filter(({ name }) => !name.endsWith('/'));
    if (entries.length === 0) throw unavailable('the artifact holds none');
    if (entries.length > mostFiles || !entries.every(isReadable))
      throw unavailable('the artifact holds them in a form that is not read');
    let left = largestPredictions;
    for (const entry of entries) {
      const path = join(target, inside(target, entry.name.slice(predictionsPrefix.length)));
      await mkdir(dirname(path), { recursive: true });
      left -= await save(contentOf(file, entry), path, left, 'the file of predictions in the artifact');
    }
  });
}

const tooLarge = (what: string, most: number): ConfigurationError =>
  unavailable(`${what} is larger than ${formatBytes(most)}`);

const unavailable = (why: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError(
    { message: `the predictions of the base are not there: ${why}`, next: 'the change is compared as a point' },
    { cause },
  );
