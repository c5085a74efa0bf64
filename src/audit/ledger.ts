import * as semver from 'semver';
import { modelInTag } from '../promote/grammar.ts';
import { isoDate, type ModelState, modelState, type TagEvent } from '../promote/state.ts';
import { readTags } from '../promote/tags.ts';
import type { GitStore } from '../support/git.ts';
import type { Action } from './link.ts';

/** What the tags of a model tell in the order of their dates: each with what it did, and which version was in which stage from when to when. */

export interface LedgerTag {
  readonly name: string;
  /** The id of the tag object, which is a digest of all that the tag says. */
  readonly oid: string;
  /** Who made it, by their own git settings; null where it was this program's own name. */
  readonly tagger: string | null;
  /** The commit it points to. */
  readonly target: string;
  /** ISO 8601 UTC. */
  readonly date: string;
  readonly action: Action;
  /** Null for a tag of the whole model; the commit where no version is there. */
  readonly version: string | null;
  readonly stage: string | null;
  /** The version that was in the stage before. */
  readonly from: string | null;
  /** The commit that was trained. */
  readonly commit: string;
  readonly digest: string | null;
  /** What the message of a version's tag says; null elsewhere, and where it was tagged by hand. */
  readonly details: TagEvent['details'];
}

/** A version in a stage, from when to when. */
export interface Stay {
  readonly stage: string;
  /** The commit where it has no version. */
  readonly version: string;
  readonly since: string;
  /** Name of the tag that brought it, or gave it back. */
  readonly by: string;
  /** Null as long as it is there. */
  readonly until: { readonly date: string; readonly by: string; readonly next: string | null } | null;
}

export interface Ledger {
  readonly state: ModelState;
  /** Oldest first. */
  readonly tags: readonly LedgerTag[];
  /** In the order in which they began. */
  readonly stays: readonly Stay[];
}

/** Throws `ConfigurationError` where the remote cannot be read. */
export async function readLedger(store: GitStore, model: string): Promise<Ledger> {
  const tags = await readTags(store, model);
  const patterns = ['@', '#'].map((separator) => `refs/tags/${modelInTag(model)}${separator}*`);
  const listing = await store.git.run([
    'for-each-ref',
    '--format=%(refname:strip=2)%00%(objectname)%00%(taggername)',
    ...patterns,
  ]);
  const objects = new Map(
    listing.split('\n').map((line) => {
      const [name = '', oid = '', tagger = ''] = line.split('\0');
      return [name, { oid, tagger: tagger === '' || tagger === 'ml-test-score' ? null : tagger.slice(0, 300) }];
    }),
  );
  const state = modelState(model, tags);
  const events = [...tags.events].sort((a, b) => a.date - b.date || a.parsed.number - b.parsed.number);
  return { state, ...replay(state, events, (name) => objects.get(name) ?? { oid: '', tagger: null }) };
}

/** Goes through the tags once, and asks after each what is in the stages now. */
function replay(
  state: ModelState,
  events: readonly TagEvent[],
  objectOf: (name: string) => { readonly oid: string; readonly tagger: string | null },
): Pick<Ledger, 'tags' | 'stays'> {
  const versionAt = new Map(state.versions.map((one) => [one.target, one]));
  const inactive = new Set<string>();
  /** By stage the targets that were assigned and not taken out since, the last one at the end. */
  const assigned = new Map<string, string[]>();
  const open = new Map<string, { version: string; since: string; by: string }>();
  const stays: Stay[] = [];
  const tags: LedgerTag[] = [];
  const nameOf = (target: string): string => versionAt.get(target)?.version ?? target;

  for (const event of events) {
    const { parsed, target, name } = event;
    const date = isoDate(event.date);
    const before = parsed.action === 'assign' || parsed.action === 'unassign' ? open.get(parsed.stage) : undefined;
    if (parsed.action === 'register') inactive.delete(parsed.version);
    if (parsed.action === 'deregister') inactive.add(parsed.version);
    if (parsed.action === 'assign' || parsed.action === 'unassign') {
      const others = (assigned.get(parsed.stage) ?? []).filter((one) => one !== target);
      assigned.set(parsed.stage, parsed.action === 'assign' ? [...others, target] : others);
    }
    for (const [stage, targets] of assigned) {
      const now = parsed.action === 'deprecate' ? undefined : targets.findLast((one) => !inactive.has(nameOf(one)));
      const next = now === undefined ? null : nameOf(now);
      const here = open.get(stage);
      if ((here?.version ?? null) === next) continue;
      if (here !== undefined) stays.push({ stage, ...here, until: { date, by: name, next } });
      if (next === null) open.delete(stage);
      else open.set(stage, { version: next, since: date, by: name });
    }
    const version = 'version' in parsed ? parsed.version : 'stage' in parsed ? nameOf(target) : null;
    const known = state.versions.find((one) => one.version === version);
    tags.push({
      name,
      ...objectOf(name),
      target,
      date,
      action: actionOf(parsed.action, version, before?.version ?? null),
      version,
      stage: 'stage' in parsed ? parsed.stage : null,
      from: before !== undefined && before.version !== version ? before.version : null,
      commit: known?.commit ?? target,
      digest: known?.digest ?? null,
      details: event.details,
    });
  }
  for (const [stage, here] of open) stays.push({ stage, ...here, until: null });
  return { tags, stays: stays.sort((a, b) => a.since.localeCompare(b.since)) };
}

function actionOf(action: TagEvent['parsed']['action'], version: string | null, from: string | null): Action {
  if (action === 'register') return 'published';
  if (action === 'deregister') return 'deregistered';
  if (action === 'unassign') return 'unassigned';
  if (action === 'deprecate') return 'deprecated';
  if (action === 'create') return 'created';
  const isBack = version !== null && from !== null && semver.valid(version) !== null && semver.valid(from) !== null;
  return isBack && semver.compareBuild(version, from) < 0 ? 'rolled-back' : 'assigned';
}
