import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { bytesOf } from '../support/chunks.ts';
import { ConfigurationError } from '../support/errors.ts';
import { digestFile, fingerprintDigest, formatBytes, megabyte } from '../support/files.ts';
import type { Bundle } from './registry.ts';

/** What a stored bundle consists of: `manifest.json`, written beside the files by every registry, and verified when they are pulled. */

export const manifestName = 'manifest.json';

/** What a bundle holds beside `artifacts/`. */
export const documentNames = ['report.json', 'facts.json', 'model-card.md', 'lineage.json'] as const;

/** A path below the bundle that leads nowhere else, on any system. */
const bundlePath = z
  .string()
  .max(1000)
  .refine(
    (path) =>
      (documentNames as readonly string[]).includes(path) ||
      (path.startsWith('artifacts/') &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        !/[\\\u0000-\u001f]/.test(path) &&
        !/^artifacts\/[a-z]:/i.test(path)),
    'a path below artifacts/',
  );

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.object({
  schemaVersion: z.literal(1),
  model: z.string().max(300),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  digest: sha256,
  files: z
    .array(
      z.object({
        path: bundlePath,
        bytes: z.int().nonnegative(),
        sha256,
        /** Name of the release asset that holds the file; null where files are stored by their paths, and for an empty file. */
        asset: z.string().max(300).nullable(),
      }),
    )
    .max(100_000),
});

export type Manifest = z.output<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];

/** What a bundle consists of. Throws where its digest is not that of its artifacts. */
export async function describeBundle(bundle: Bundle): Promise<Manifest> {
  if (fingerprintDigest(bundle.artifacts.files) !== bundle.digest)
    throw new Error('the digest of the bundle is not that of its artifacts');
  const documents: ManifestFile[] = [];
  for (const path of documentNames) {
    if (!(await exists(join(bundle.directory, path)))) continue;
    const { bytes, digest } = await digestFile(bundle.directory, path);
    documents.push({ path, bytes, sha256: digest, asset: null });
  }
  const artifacts = bundle.artifacts.files.map(({ path, ...file }) => ({
    ...file,
    path: `artifacts/${path}`,
    asset: null,
  }));
  const manifest = checked({
    schemaVersion: 1,
    model: bundle.model,
    commit: bundle.commit,
    digest: bundle.digest,
    files: [...artifacts, ...documents],
  });
  if (typeof manifest === 'string') throw damaged('the bundle', manifest);
  return manifest;
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** As every registry keeps it. */
export const formatManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** A manifest that was stored, hostile until it has passed here. `place` names it in the error. */
export function parseManifest(text: string, place: string): Manifest {
  const found = manifestIn(text);
  if (typeof found === 'string') throw damaged(place, found);
  return found;
}

/** The same; what is wrong with it, in words, where it is none. */
export function manifestIn(text: string): Manifest | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return `${manifestName} is not JSON`;
  }
  return checked(value);
}

/** Whether a bundle that is stored for a version is that version's. */
export const isOf = (
  manifest: Manifest,
  { commit, digest }: { readonly commit: string; readonly digest: string | null },
): boolean => manifest.commit === commit && manifest.digest === digest;

export const notOfItsTag = 'it holds another model than its tag names';

/** The text of a manifest as it comes, within bounds. */
export async function manifestText(content: AsyncIterable<Uint8Array>, place: string): Promise<string> {
  const limit = 64 * megabyte;
  const bytes = await bytesOf(content, limit);
  if (bytes === null) throw damaged(place, `its ${manifestName} has more than ${formatBytes(limit)}`);
  return bytes.toString('utf8');
}

function checked(value: unknown): Manifest | string {
  const result = manifestSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a manifest'}`;
  }
  const { files, digest } = result.data;
  if (new Set(files.map(({ path }) => path.toLowerCase())).size !== files.length) return 'two files have the same path';
  return artifactsDigest(files) === digest ? result.data : 'its digest is not that of its artifacts';
}

const artifactsDigest = (files: readonly ManifestFile[]): string =>
  fingerprintDigest(
    files.flatMap(({ path, bytes, sha256 }) =>
      path.startsWith('artifacts/') ? [{ path: path.slice('artifacts/'.length), bytes, sha256 }] : [],
    ),
  );

export const damaged = (place: string, what: string): ConfigurationError =>
  new ConfigurationError({
    file: place,
    message: `the stored bundle is damaged: ${what}`,
    next: 'promote the same commit again, or pull another version',
  });

/** Writes a file as its chunks come, never more of them than were announced; throws where bytes or digest differ. `place`: where they come from, with the version. */
export async function writeVerified(
  chunks: AsyncIterable<Uint8Array>,
  target: string,
  expected: Pick<ManifestFile, 'path' | 'bytes' | 'sha256'>,
  place?: string,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const named = place === undefined ? expected.path : `${place}: ${expected.path}`;
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(target, 'wx');
  try {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes > expected.bytes) break;
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
  } finally {
    await handle.close();
  }
  if (bytes > expected.bytes) throw damaged(named, `more than the ${expected.bytes} bytes expected`);
  if (bytes < expected.bytes) throw damaged(named, `found ${bytes} bytes, expected ${expected.bytes}`);
  const digest = hash.digest('hex');
  if (digest !== expected.sha256) throw damaged(named, `found SHA-256 ${digest}, expected ${expected.sha256}`);
}

/** Copies a regular file (no link, no FIFO) and verifies what was copied. */
export async function copyVerified(
  source: string,
  target: string,
  expected: Pick<ManifestFile, 'path' | 'bytes' | 'sha256'>,
): Promise<void> {
  const handle = await open(source, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ELOOP' || error.code === 'ENOENT' || error.code === 'ENXIO'
        ? damaged(expected.path, 'no such regular file')
        : error;
    },
  );
  try {
    if (!(await handle.stat()).isFile()) throw damaged(expected.path, 'is not a regular file');
    await writeVerified(
      handle.createReadStream({ highWaterMark: megabyte, autoClose: false }) as AsyncIterable<Buffer>,
      target,
      expected,
    );
  } finally {
    await handle.close();
  }
}
