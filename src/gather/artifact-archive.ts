import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { formatBytes, inside, megabyte } from '../support/files.ts';
import type { GithubClient } from './exercises.ts';
import { type PartReader, withParts } from './weights-file.ts';
import { contentOf, directoryOf, type Entry, isReadable } from './zip-archive.ts';

/**
 * The artifacts that runs left on GitHub. Whoever wrote one is not trusted: its size, and the names, sizes and contents in it, are read within bounds. What is thrown
 * is a `ConfigurationError` whose message is the reason alone.
 */

export interface ArtifactSource {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly signal?: AbortSignal | undefined;
}

export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  /** Of the archive. */
  readonly bytes: number;
}

/** An opened archive. */
export interface Archive {
  readonly file: PartReader;
  readonly entries: readonly Entry[];
}

export interface UnpackLimits {
  /** Of all files together, unpacked. */
  readonly bytes: number;
  readonly files: number;
}

export const bundleLimits: UnpackLimits = { bytes: 5 * 1024 * megabyte, files: 10_000 };

const listing = z.object({
  total_count: z.number(),
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), expired: z.boolean(), size_in_bytes: z.number() })),
});
/** The most that GitHub gives at once. */
const pageSize = 100;
const patience = 120_000;

/** The artifacts of a run on at most so many pages of 100; the one with a name where one is given. One request a page. */
export async function listArtifacts(
  source: ArtifactSource,
  runId: number,
  { name, pages }: { readonly name?: string; readonly pages: number },
): Promise<ListedArtifact[]> {
  const { owner, repo } = source;
  const found: ListedArtifact[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await ask(source, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
      owner,
      repo,
      run_id: runId,
      per_page: pageSize,
      page,
      ...(name === undefined ? {} : { name }),
    });
    const { data } = listing.safeParse(answer);
    if (data === undefined) throw because('GitHub listed the artifacts in a form that is not read');
    for (const { id, name, expired, size_in_bytes: bytes } of data.artifacts) found.push({ id, name, expired, bytes });
    if (data.artifacts.length < pageSize || found.length >= data.total_count) return found;
    if (page === pages)
      throw because(
        `the run ${runId} has ${data.total_count} artifacts, and only the first ${pages * pageSize} are looked at`,
      );
  }
}

/** Downloads an archive of at most `most` bytes into `folder`, and removes it after `use`. */
export async function withArtifact<T>(
  source: ArtifactSource,
  artifact: ListedArtifact,
  { folder, most }: { readonly folder: string; readonly most: number },
  use: (archive: Archive) => Promise<T>,
): Promise<T> {
  const what = `the artifact ${artifact.name}`;
  if (artifact.expired) throw because(`${what} has expired`);
  if (artifact.bytes > most) throw tooLarge(what, most);
  const path = `artifact-${artifact.id}.zip`;
  const target = join(folder, path);
  try {
    const signal = withPatience(source.signal, patience + artifact.bytes / 1000);
    const content = await ask(
      { ...source, signal },
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        owner: source.owner,
        repo: source.repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        // As a stream, which is cut off where it is larger than it was said to be.
        request: { signal, parseSuccessResponseBody: false },
      },
    );
    await save(content, target, most, what);
    return await withParts(folder, path, async (file) => use({ file, entries: await directoryOf(file) }));
  } finally {
    await rm(target, { force: true });
  }
}

/** The content of the one entry of this very name, of at most `most` bytes. */
export async function readEntry({ file, entries }: Archive, name: string, most: number): Promise<Buffer> {
  const [entry, second] = entries.filter((one) => one.name === name);
  if (entry === undefined) throw because(`it holds no ${name}`);
  if (second !== undefined) throw because(`it holds ${name} more than once`);
  whyNoFile(entry);
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of contentOf(file, entry)) {
    bytes += piece.length;
    if (bytes > most) throw tooLarge(`${name} in it`, most);
    // A piece is used again.
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

/** Writes the files below the folder `prefix` (`bundle/`) of an archive into `target`, which must be new. Gives their paths below it. */
export async function extractFolder(
  { file, entries }: Archive,
  prefix: string,
  target: string,
  limits: UnpackLimits,
): Promise<string[]> {
  const named = entries.filter(({ name }) => name.startsWith(prefix) && !name.endsWith('/'));
  if (named.length === 0) throw because(`it holds nothing below ${prefix}`);
  if (named.length > limits.files)
    throw because(`it holds ${named.length} files below ${prefix}; at most ${limits.files} are read`);
  const files = named.map((entry) => ({ entry, path: pathBelow(target, entry.name.slice(prefix.length)) }));
  for (const { entry } of files) whyNoFile(entry);
  let left = limits.bytes;
  for (const { entry, path } of files) {
    const full = join(target, path);
    await mkdir(dirname(full), { recursive: true }).catch((error: unknown) => {
      throw because(`${shown(path)} in it cannot be written: ${messageOf(error).slice(0, 200)}`, error);
    });
    try {
      left -= await save(contentOf(file, entry), full, left, `what it holds below ${prefix}`, limits.bytes);
    } catch (error) {
      if (isCode(error, 'EEXIST')) throw because(`it holds ${shown(entry.name)} more than once`, error);
      throw error;
    }
  }
  return files.map(({ path }) => path);
}

/** The bundle that promotion moves, of an artifact. Its digest is not looked at here. */
export const extractBundle = (
  archive: Archive,
  target: string,
  limits: UnpackLimits = bundleLimits,
): Promise<string[]> => extractFolder(archive, 'bundle/', target, limits);

const typeOf = (mode: number): number => mode & 0o170000;

/** Throws for what is no regular file that can be read. */
function whyNoFile(entry: Entry): void {
  const name = shown(entry.name);
  if (entry.encrypted) throw because(`${name} in it is encrypted`);
  if (typeOf(entry.mode) === 0o120000) throw because(`${name} in it is a symbolic link`);
  if (![0, 0o100000].includes(typeOf(entry.mode))) throw because(`${name} in it is not a regular file`);
  if (!isReadable(entry)) throw because(`${name} in it is compressed in a form that is not read`);
}

/** A path that every system reads alike, below `target`. */
function pathBelow(target: string, name: string): string {
  const parts = name.split('/');
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
  if (!plain || name.length > 1000) throw because(`it holds a file whose path leads out of it: ${shown(name)}`);
  return inside(target, name);
}

/** Names are hostile text. */
const shown = (name: string): string => JSON.stringify(name.slice(0, 200)).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');

const withPatience = (signal: AbortSignal | undefined, milliseconds: number): AbortSignal => {
  const own = AbortSignal.timeout(Math.round(milliseconds));
  return signal === undefined ? own : AbortSignal.any([signal, own]);
};

async function ask(
  { client, signal }: ArtifactSource,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const request = { signal: withPatience(signal, patience) };
  try {
    return (await client.request(route, { request, ...parameters })).data;
  } catch (error) {
    const { status, message } = error as { status?: number; message?: string };
    const limited = status === 429 || /rate limit/i.test(String(message));
    const why =
      (status === 403 || status === 401) && !limited
        ? 'this token may not read artifacts: give the job the permission `actions: read`'
        : status === 404
          ? 'the run is gone, or this token may not see it: give the job the permission `actions: read`'
          : status === 410
            ? 'the artifact has expired'
            : null;
    if (why !== null) throw because(why, error);
    const said = `GitHub ${status === undefined ? 'could not be asked' : `answered ${status}`}: ${String(message).slice(0, 200)}`;
    throw new ConfigurationError({ message: said, next: 'run it again in some minutes' }, { cause: error });
  }
}

/** Writes a new file of at most `most` bytes, whatever the content claims to be; `said` is the bound that the message names. */
async function save(content: unknown, target: string, most: number, what: string, said = most): Promise<number> {
  let bytes = 0;
  // Read from now on: Node ends a body that nobody reads yet when its response is collected as garbage.
  const chunks = content instanceof ReadableStream ? content.values() : content;
  async function* bounded(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > most) throw tooLarge(what, said);
      // A piece is used again, and the stream may hold it.
      yield Uint8Array.from(chunk);
    }
  }
  try {
    await pipeline(bounded, createWriteStream(target, { flags: 'wx' }));
  } catch (error) {
    if (error instanceof ConfigurationError || isCode(error, 'EEXIST')) throw error;
    throw because(`${what} could not be fetched: ${messageOf(error).slice(0, 200)}`, error);
  }
  return bytes;
}

const isCode = (error: unknown, code: string): boolean => (error as { code?: unknown } | null)?.code === code;

const tooLarge = (what: string, most: number): ConfigurationError =>
  because(`${what} is larger than ${formatBytes(most)}`);

const because = (message: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError({ message }, { cause });

/** Why an artifact could not be read, in one line. What is said of a file in it may quote hostile text. */
export const artifactProblem = (error: ConfigurationError): string =>
  error.problems
    .map(({ file, message }) =>
      file === undefined ? message : `${archiveName.test(file) ? 'it' : `${file}:`} ${message}`,
    )
    .join('; ')
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 1000);

const archiveName = /^artifact-\d+\.zip$/;
