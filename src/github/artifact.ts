import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { artifactName } from '../support/artifact-name.ts';
import { messageOf } from '../support/errors.ts';

export interface ArtifactRequest {
  readonly model: string;
  /** The attempt of the run: names must be unique within a run, also when it is run again. */
  readonly attempt: number;
  /** In place of the name of the report of a model. */
  readonly name?: string;
  readonly directory: string;
  /** Folders of it that stay here. */
  readonly leaveOut?: readonly string[];
  /** The runner's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export type ArtifactOutcome =
  | {
      readonly kind: 'uploaded';
      readonly name: string;
      readonly id: number | null;
      /** Of the compressed archive. */
      readonly bytes: number;
      /** Files whose names no artifact may hold. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'unavailable' | 'failed'; readonly reason: string };

/** What NTFS forbids in a name; the artifact service refuses the whole artifact for one such file. */
const refusedInPath = /["<>|*?:\r\n]/;

function whyUnavailable(environment: ArtifactRequest['environment']): string | undefined {
  for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])
    if (!environment[name]) return `${name} is not set: the runner offers no artifact service`;
  const host = new URL(environment.GITHUB_SERVER_URL || 'https://github.com').hostname.toLowerCase();
  if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')) return undefined;
  return `${host} is an Enterprise Server, whose artifact service is not supported: keep the folder with a step of your own`;
}

/** Uploads the regular files below a folder as one artifact. The library is loaded here, not at import. Never throws. */
export async function uploadArtifact(request: ArtifactRequest): Promise<ArtifactOutcome> {
  const { model, attempt, directory, leaveOut = [], environment } = request;
  try {
    const unavailable = whyUnavailable(environment);
    if (unavailable !== undefined) return { kind: 'unavailable', reason: unavailable };
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !leaveOut.includes(relative(directory, file).split(sep)[0] as string));
    const usable = files.filter((file) => !refusedInPath.test(relative(directory, file)));
    const leftOut = files.filter((file) => !usable.includes(file)).map((file) => relative(directory, file));
    if (usable.length === 0) return { kind: 'unavailable', reason: `${directory} holds no files` };
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const name = request.name ?? artifactName(model, attempt);
    const answer = await new DefaultArtifactClient().uploadArtifact(name, usable, directory);
    return { kind: 'uploaded', name, id: answer.id ?? null, bytes: answer.size ?? 0, leftOut };
  } catch (error) {
    return { kind: 'failed', reason: `the artifact could not be uploaded: ${messageOf(error)}` };
  }
}
