import * as semver from 'semver';
import { ConfigurationError } from '../support/errors.ts';
import { parseVersion, versionTag } from './grammar.ts';
import type { Assignment, Bundle, Version } from './registry.ts';
import type { ModelState, RegisteredVersion } from './state.ts';

/** Which of the versions that the tags tell is meant, and what is said where it is none of them. */

/** The version of the same commit with the same artifacts. Throws where it was deregistered: somebody withdrew it on purpose. */
export function sameBundle(state: ModelState, bundle: Bundle): RegisteredVersion | undefined {
  const same = state.versions.filter(({ commit, digest }) => commit === bundle.commit && digest === bundle.digest);
  const found = same.find(({ active }) => active);
  if (found === undefined && same[0] !== undefined)
    throw new ConfigurationError({
      message: `this very model is ${bundle.model} v${same[0].version}, which was deregistered`,
      next: `train another commit, or take the tag ${versionTag(bundle.model, same[0].version)}! back`,
    });
  return found;
}

export function refuseDeprecated(state: ModelState): void {
  if (state.deprecated)
    throw new ConfigurationError({
      message: `the model ${state.model} is deprecated by its tag ${state.model}@deprecated`,
      next: 'delete that tag where the model shall live again',
    });
}

/** Whether the stage has left this version behind. */
export const isBehind = (version: string, current: string, ofStage: readonly Assignment[]): boolean =>
  ofStage.some((assignment) => assignment.version === version) ||
  (semver.valid(current) !== null && semver.compareBuild(current, version) > 0);

/** The active version; throws `ConfigurationError` with the versions that there are. */
export function findVersion(state: ModelState, text: string, place: string): RegisteredVersion {
  refuseDeprecated(state);
  const version = parseVersion(text);
  const found = state.versions.find((one) => one.version === version);
  if (found?.active === true) return found;
  const there = state.versions.filter(({ active }) => active).map((one) => `v${one.version}`);
  const what =
    found === undefined
      ? `has no version ${text} of ${state.model}`
      : `${state.model} v${found.version} was deregistered`;
  throw new ConfigurationError({
    message: found === undefined ? `${place} ${what}` : `${place}: ${what}`,
    next:
      there.length === 0
        ? 'promote a first version'
        : `choose one of ${there.slice(0, 10).join(', ')}${there.length > 10 ? ', …' : ''}`,
  });
}

export const notOurs = (version: Version): ConfigurationError =>
  new ConfigurationError({
    message: `${version.model} v${version.version} was tagged by hand: no registry holds its files`,
    next: `check out the tag ${versionTag(version.model, version.version)}, or pull a version that was promoted`,
  });

export const notStored = (version: Version, place: string): ConfigurationError =>
  new ConfigurationError({
    message: `${place} does not hold the files of ${version.model} v${version.version}: it was promoted elsewhere, its promotion was interrupted, or they were removed`,
    next: `run the promotion of commit ${version.commit.slice(0, 12)} again`,
  });

export const occupied = (version: Version): ConfigurationError =>
  new ConfigurationError({
    message: `what lies in the place of ${version.model} v${version.version} is not that version`,
    next: 'move it away, then run the promotion again',
  });
