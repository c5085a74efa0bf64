import * as semver from 'semver';
import type { ParsedTag } from './grammar.ts';
import { describedBy, type VersionDetails } from './message.ts';
import type { Assignment, Version } from './registry.ts';

/** One annotated tag of a model. */
export interface TagEvent {
  /** `penguins@v1.4.0`. */
  readonly name: string;
  readonly parsed: ParsedTag;
  /** The commit it points to. */
  readonly target: string;
  /** Seconds since 1970. */
  readonly date: number;
  /** Of a version's tag, and only where this program wrote it. */
  readonly details: VersionDetails | null;
}

/** All tags of one model. */
export interface ModelTags {
  readonly events: readonly TagEvent[];
  /** The names that are taken, those of tags that GTO ignores too. */
  readonly names: ReadonlySet<string>;
}

export interface RegisteredVersion extends Version {
  /** The commit that its tag points to: `commit`, or a child of it. */
  readonly target: string;
  /** False where it was deregistered. */
  readonly active: boolean;
}

/** What the tags of a model add up to, as GTO adds them up (gto/base.py). */
export interface ModelState {
  readonly model: string;
  /** Highest version first, deregistered ones too. */
  readonly versions: readonly RegisteredVersion[];
  /** Newest first. */
  readonly assignments: readonly Assignment[];
  /** Whether `penguins@deprecated` is the last word. */
  readonly deprecated: boolean;
  /** Seconds since 1970 of the newest tag; 0 where there is none. */
  readonly lastDate: number;
  readonly highestNumber: number;
  /** Commits that a version or a stage points to: GTO fails for good where a second version points to one. */
  readonly targets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export const isoDate = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

type Of<Action extends ParsedTag['action']> = TagEvent & { readonly parsed: Extract<ParsedTag, { action: Action }> };

const isVersionEvent = (event: TagEvent): event is Of<'register' | 'deregister'> =>
  event.parsed.action === 'register' || event.parsed.action === 'deregister';

const isStageEvent = (event: TagEvent): event is Of<'assign' | 'unassign'> =>
  event.parsed.action === 'assign' || event.parsed.action === 'unassign';

export function modelState(model: string, tags: ModelTags): ModelState {
  const events = [...tags.events].sort((a, b) => a.date - b.date || a.parsed.number - b.parsed.number);
  const registrations = new Map<string, { first: TagEvent; active: boolean }>();
  for (const event of events.filter(isVersionEvent)) {
    const { version, action } = event.parsed;
    const before = registrations.get(version);
    if (action === 'register') registrations.set(version, { first: before?.first ?? event, active: true });
    else if (before !== undefined) before.active = false;
  }
  const versionAt = new Map([...registrations].map(([version, { first }]) => [first.target, version]));
  const stageEvents = events.filter(isStageEvent);
  const current = currentEvents(stageEvents, (target) => {
    const version = versionAt.get(target);
    return version === undefined || registrations.get(version)?.active === true;
  });
  const last = events.at(-1);
  const deprecated = last?.parsed.action === 'deprecate';
  const inForce = (event: Of<'assign' | 'unassign'>): boolean =>
    !deprecated && current.get(event.parsed.stage) === event;

  return {
    model,
    versions: [...registrations]
      .map(([version, { first, active }]) => ({
        model,
        version,
        ...describedBy(first.details, first.target),
        date: isoDate(first.date),
        stages: active
          ? stageEvents
              .filter((event) => inForce(event) && event.target === first.target)
              .map((event) => event.parsed.stage)
          : [],
        target: first.target,
        active,
      }))
      .sort((a, b) => semver.compareBuild(b.version, a.version)),
    assignments: stageEvents
      .filter((event) => event.parsed.action === 'assign')
      .map((event) => ({
        stage: event.parsed.stage,
        version: versionAt.get(event.target) ?? event.target,
        number: event.parsed.number,
        date: isoDate(event.date),
        current: inForce(event),
      }))
      .reverse(),
    deprecated,
    lastDate: last?.date ?? 0,
    highestNumber: Math.max(0, ...events.map((event) => event.parsed.number)),
    targets: new Set(
      events.filter((event) => isVersionEvent(event) || isStageEvent(event)).map((event) => event.target),
    ),
    names: tags.names,
  };
}

/**
 * The assignment each stage points to: of the versions that are in it (assigned, not unassigned since, and not deregistered) the one that was assigned last. So taking
 * a version out of a stage gives it back to the one before.
 */
function currentEvents(
  events: readonly Of<'assign' | 'unassign'>[],
  isActive: (target: string) => boolean,
): Map<string, Of<'assign' | 'unassign'>> {
  const lastWord = new Map<string, Of<'assign' | 'unassign'>>();
  for (const event of events) lastWord.set(`${event.parsed.stage} ${event.target}`, event);
  const current = new Map<string, Of<'assign' | 'unassign'>>();
  for (const event of events)
    if (event.parsed.action === 'assign' && isActive(event.target)) {
      if (lastWord.get(`${event.parsed.stage} ${event.target}`) === event) current.set(event.parsed.stage, event);
    }
  return current;
}

/** `1.0.0`, or the highest version raised; a number whose tag is taken, by whatever, or that `skip` names is passed over. */
export function nextVersion(
  state: ModelState,
  bump: 'major' | 'minor' | 'patch',
  tagOf: (version: string) => string,
  skip: ReadonlySet<string> = new Set(),
): string {
  const highest = state.versions[0]?.version;
  let next = highest === undefined ? '1.0.0' : (semver.inc(highest, bump) ?? '1.0.0');
  while (skip.has(next) || state.names.has(tagOf(next))) next = semver.inc(next, bump) ?? '1.0.0';
  return next;
}
