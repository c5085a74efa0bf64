import type { RecordedMetric } from '../facts.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';

/** One version of the model in the registry. */
export interface PromotedVersion {
  /** Semantic version without the `v`: `1.4.0`. */
  readonly version: string;
  /** The commit that was trained. */
  readonly commit: string;
  /** SHA-256 of the artifacts; null for a version that somebody tagged by hand: there is nothing to pull. */
  readonly digest: string | null;
  /** ISO 8601 UTC. */
  readonly date: string;
  /** Total score, 0 to 7; null for a version that somebody tagged by hand. */
  readonly score: number | null;
  readonly metrics: Readonly<Record<string, RecordedMetric>>;
  /** Address of the run's page; null outside GitHub. */
  readonly run: string | null;
  /** The stages it is in now. */
  readonly stages: readonly string[];
}

/** What gathering reads of a registry; `Registry` of promotion is one. */
export interface VersionSource {
  /** All versions, newest first. */
  versions(model: string): Promise<readonly PromotedVersion[]>;
  /** The history of a stage, newest first; all stages when left out. */
  assignments(
    model: string,
    stage?: string,
  ): Promise<
    readonly { readonly stage: string; readonly version: string; readonly date: string; readonly current: boolean }[]
  >;
  /** Fetches the bundle of a version into an empty folder (the files of the model below `artifacts/`) and verifies its digest. Throws `ConfigurationError`. */
  pull(model: string, version: string, directory: string): Promise<PromotedVersion>;
}

/**
 * The versions that a stage goes back to from its current one, the oldest first; `history` of that stage, newest first. Going back to a version drops those that came after
 * it: what was rolled back from is never returned to.
 */
export function versionsBefore(
  history: readonly { readonly version: string }[],
  current: { readonly version: string },
): string[] {
  const found: string[] = [];
  for (const { version } of [...history].reverse()) {
    const at = found.indexOf(version);
    if (at === -1) found.push(version);
    else found.splice(at + 1);
  }
  const end = found.indexOf(current.version);
  return end === -1 ? [] : found.slice(0, end);
}

/** What a registry answers; trouble with it is something that the user can mend: `ConfigurationError`. */
export async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(
      {
        message: `the registry could not be read: ${messageOf(error)}`,
        next: 'check the registry and the network, then run it again',
      },
      { cause: error },
    );
  }
}
