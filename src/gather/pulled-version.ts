import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDuration } from '../config/units.ts';
import type { Fingerprint } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { fingerprint } from '../support/files.ts';
import { inOrder } from './model-files.ts';
import { asked, type VersionSource } from './versions.ts';

/** An older version of the model, in a folder of its own. */
export interface PulledVersion {
  /** The folder that the paths of the artifacts are below; absolute. */
  readonly modelRoot: string;
  /** The files of the model below `modelRoot`; the first is what `$MODEL` names. */
  readonly paths: readonly string[];
  readonly files: Fingerprint;
}

export interface PullRequest {
  readonly model: string;
  readonly version: string;
  /** What `artifacts` of the configuration names. */
  readonly artifacts: readonly string[];
  /** How long fetching may take. */
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches a version into `bundle` below `folder`, and verifies its digest on what arrived. Throws `ConfigurationError` where it cannot be fetched, is another, takes too
 * long, or the run is cancelled.
 */
export async function pullVersion(
  source: VersionSource,
  { model, version, artifacts, ...patience }: PullRequest,
  folder: string,
): Promise<PulledVersion> {
  const bundle = join(folder, 'bundle');
  const pulling = asked(() => source.pull(model, version, bundle));
  const { digest } = await waitFor(pulling, patience, () => rm(folder, { recursive: true, force: true }));
  const modelRoot = join(bundle, 'artifacts');
  const files = await fingerprint(modelRoot, ['.']);
  if (files.sha256 !== digest)
    throw new ConfigurationError({
      message: `the files of ${model} v${version} have the SHA-256 ${files.sha256}, expected ${digest ?? 'one that was recorded'}`,
      next: 'promote the same commit again, or look who changed what the registry holds',
    });
  return {
    modelRoot,
    files,
    paths: inOrder(
      artifacts,
      files.files.map(({ path }) => path),
    ),
  };
}

/** Waits no longer than this. A registry cannot be stopped: what it still does after that is thrown away by `discard`. */
async function waitFor<T>(
  work: Promise<T>,
  { seconds, signal }: Pick<PullRequest, 'seconds' | 'signal'>,
  discard: () => Promise<void>,
): Promise<T> {
  let stop = (): void => {};
  const end = new Promise<'end'>((resolve) => {
    stop = () => resolve('end');
  });
  const timer = setTimeout(stop, Math.min(seconds * 1000, 2 ** 31 - 1));
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  try {
    const first = await Promise.race([end, work.then((value) => ({ value }))]);
    if (first !== 'end') return first.value;
    work.then(discard, discard).catch(() => {});
    throw new ConfigurationError(
      signal?.aborted
        ? { message: 'the run was cancelled', next: 'run it again' }
        : {
            message: `fetching it did not end within ${formatDuration(Math.max(0, seconds))}`,
            next: 'look at the registry and the network, keep the model smaller, or give it more time',
          },
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
