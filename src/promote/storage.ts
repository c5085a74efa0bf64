import type { Manifest } from './manifest.ts';
import type { Bundle, Version } from './registry.ts';

/** Where the files of versions lie. What is stored but has no tag is never served. */
export interface Storage {
  /** Stores all that can be stored before the version has its number. Refuses, before anything is written, what it cannot hold. */
  prepare(bundle: Bundle, manifest: Manifest): Promise<PreparedBundle>;
  /** Whether the whole bundle of this version can be fetched. */
  has(version: Version): Promise<boolean>;
  /** Copies the bundle into an existing empty folder and verifies every file. */
  fetch(version: Version, directory: string): Promise<void>;
  /** Left out where the tags alone say what is in a stage. */
  readonly pointers?: StagePointers;
}

/**
 * Where a registry itself names what is in a stage, for those who serve from it: an alias, a tag, an approval. The tags of git are what counts, as they alone settle who is first; the
 * pointer follows them, and is mended by the next assignment.
 */
export interface StagePointers {
  /** Throws `ConfigurationError` where the registry has no pointer of that name, before anything is assigned. */
  check?(stage: string): void;
  /** Lets the stage's pointer name this version, which is stored. Idempotent. `before`: what the tags had in the stage. */
  move(version: Version, stage: string, before: Version | null): Promise<void>;
  /** What the pointers of these stages name now: a version of ours as `1.4.0`; anything else in words; null where there is none. */
  read(
    model: string,
    stages: readonly string[],
    versions: readonly Version[],
  ): Promise<ReadonlyMap<string, Pointed | null>>;
}

/** What a pointer names: a version, or something that is none, in words. */
export type Pointed = { readonly version: string } | { readonly other: string };

export interface PreparedBundle {
  /** `Promotion.note`. */
  readonly note?: string;
  /** Takes the place of this version, before its tag is made. False where something else lies there. */
  place(version: string): Promise<boolean>;
  /** Lets the version be fetched, once its tag is made. */
  reveal(version: Version): Promise<void>;
  /** Cleans up; `unused` where somebody else stored the same bundle meanwhile, `failed` where an error ended it. */
  close(outcome: 'revealed' | 'unused' | 'failed'): Promise<void>;
}
