import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import { checkModel, checkStage, stageTag, versionTag } from './grammar.ts';
import { describeBundle } from './manifest.ts';
import { formatVersionMessage } from './message.ts';
import {
  findVersion,
  isBehind,
  notOurs,
  notStored,
  occupied,
  refuseDeprecated,
  sameBundle,
} from './registered-versions.ts';
import type { Assignment, Bundle, Disagreement, Promotion, Registry, Version } from './registry.ts';
import { isoDate, type ModelState, modelState, nextVersion } from './state.ts';
import type { PreparedBundle, Storage } from './storage.ts';
import { childCommit, dateAfter, ensureCommit, readTags, writeTag } from './tags.ts';

/** How often a version or assignment that lost against somebody else's is tried again. */
const attempts = 20;

/** A registry whose versions and stages are git tags in GTO's form, and whose files lie in `storage`. */
export function tagRegistry(name: string, place: string, store: GitStore, storage: Storage): Registry {
  const read = async (model: string): Promise<ModelState> =>
    modelState(model, await readTags(store, checkModel(model)));
  /** Versions that this run has stored, or seen. */
  const served = new Set<string>();
  async function isServed(version: Version): Promise<boolean> {
    const key = versionTag(version.model, version.version);
    if (!served.has(key) && (await storage.has(version))) served.add(key);
    return served.has(key);
  }

  async function publish(bundle: Bundle, bump: 'major' | 'minor' | 'patch', now: string): Promise<Promotion> {
    let state = await read(bundle.model);
    refuseDeprecated(state);
    const before = sameBundle(state, bundle);
    if (before !== undefined && (await isServed(before))) return { version: plain(before), created: false };
    await ensureCommit(store, bundle.commit);
    const prepared = await storage.prepare(bundle, await describeBundle(bundle));
    let outcome: 'revealed' | 'unused' | 'failed' = 'failed';
    try {
      const waitedFor = new Set<string>();
      const skip = new Set<string>();
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const known = sameBundle(state, bundle);
        if (known !== undefined) {
          // Somebody else was quicker, or an earlier run ended between the tag and the end: then this one completes it.
          if (await isServed(known)) {
            outcome = 'unused';
            return { version: plain(known), created: false };
          }
          if (!(await prepared.place(known.version))) throw occupied(known);
          await reveal(known);
          return { version: plain(known), created: true, ...noteOf(prepared) };
        }
        const version = nextVersion(state, bump, (next) => versionTag(bundle.model, next), skip);
        if (!(await prepared.place(version))) {
          // Somebody is about to tag it, and is let; or nobody ever will, and it is passed over.
          if (waitedFor.has(version)) skip.add(version);
          waitedFor.add(version);
          await sleep(1000);
          state = await read(bundle.model);
          continue;
        }
        // The name of the tag settles who is first on a commit. Not so where a number was passed over: another run may have waited for it in vain on this very commit.
        const isFirst = !state.targets.has(bundle.commit) && skip.size === 0;
        const tagged = await tagVersion(state, bundle, version, now, isFirst);
        if (tagged === null) {
          state = await read(bundle.model);
          continue;
        }
        await reveal(tagged);
        return { version: tagged, created: true, ...noteOf(prepared) };
      }
      throw new ConfigurationError({
        message: `${place}: no free version of ${bundle.model} after ${attempts} tries`,
        next: 'run the promotion again when the other promotions have ended',
      });
    } finally {
      await prepared.close(outcome);
    }

    async function reveal(version: Version): Promise<void> {
      const { commit } = version;
      await prepared.reveal(version).catch((error: unknown) => {
        throw unfinished(
          error,
          `the tag ${versionTag(version.model, version.version)} is written, and its files are not all there: nobody gets them before the promotion of commit ${commit.slice(0, 12)} was run again`,
        );
      });
      served.add(versionTag(version.model, version.version));
      outcome = 'revealed';
    }
  }

  /** Null where the version was taken meanwhile. */
  async function tagVersion(
    state: ModelState,
    bundle: Bundle,
    version: string,
    now: string,
    isFirst: boolean,
  ): Promise<Version | null> {
    const date = dateAfter(state.lastDate, now);
    const title = `${bundle.model} v${version}`;
    const { model, digest, commit, score, metrics, run } = bundle;
    const message = formatVersionMessage({
      schemaVersion: 1,
      model,
      version,
      digest,
      commit,
      score,
      metrics: { ...metrics },
      run,
      registry: name,
    });
    const target = isFirst ? commit : await childCommit(store, commit, title, date);
    if ((await writeTag(store, { name: versionTag(model, version), target, message, date })) === 'exists') return null;
    return { model, version, commit, digest, date: isoDate(date), score, metrics, run, stages: [] };
  }

  async function assign(
    model: string,
    text: string,
    stage: string,
    now: string,
    options: { readonly forward?: boolean } = {},
  ): Promise<Assignment> {
    checkStage(stage);
    storage.pointers?.check?.(stage);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const state = await read(model);
      const version = findVersion(state, text, place);
      // It may be in the stage, and stored in another registry alone.
      if (version.digest === null && storage.pointers !== undefined) throw notOurs(version);
      if (version.digest !== null && !(await isServed(version))) throw notStored(version, place);
      const ofStage = state.assignments.filter((assignment) => assignment.stage === stage);
      const current = ofStage.find((assignment) => assignment.current);
      if (current !== undefined) {
        const isKept = options.forward === true && isBehind(version.version, current.version, ofStage);
        if (current.version === version.version || isKept) {
          // An earlier run may have ended between the tag and the pointer.
          await followTags(model, stage, null);
          return current;
        }
      }
      const number = state.highestNumber + 1;
      const date = dateAfter(state.lastDate, now);
      const message = `Assigning stage ${stage} to artifact ${model} version v${version.version}\n`;
      const tag = { name: stageTag(model, stage, number), target: version.target, message, date };
      if ((await writeTag(store, tag)) === 'created') {
        await followTags(model, stage, state.versions.find((one) => one.version === current?.version) ?? null);
        return { stage, version: version.version, number, date: isoDate(date), current: true };
      }
    }
    throw new ConfigurationError({
      message: `${place}: stage ${stage} of ${model} was assigned by others ${attempts} times meanwhile`,
      next: 'run the promotion again when the other promotions have ended',
    });
  }

  /** Moves the pointer of a stage to what the tags have there, until they have nothing else: somebody may assign it meanwhile, and move the pointer earlier than this run. */
  async function followTags(model: string, stage: string, before: Version | null): Promise<void> {
    const { pointers } = storage;
    if (pointers === undefined) return;
    let moved: string | null = null;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const { versions } = await read(model);
      const now = versions.find((version) => version.active && version.stages.includes(stage));
      // Of a version that was tagged by hand nothing is stored.
      if (now === undefined || now.digest === null || now.version === moved) return;
      await pointers.move(plain(now), stage, before === null ? null : plain(before)).catch((error: unknown) => {
        throw unfinished(
          error,
          `by its tag v${now.version} is in ${stage}, and what ${place} itself has there was not moved: run it again`,
        );
      });
      moved = now.version;
    }
  }

  /** Stages whose own pointer names something else than the tags do. */
  async function disagreements(model: string): Promise<readonly Disagreement[]> {
    const { pointers } = storage;
    if (pointers === undefined) return [];
    const { versions, assignments, deprecated } = await read(model);
    const ours = deprecated ? [] : versions.filter(({ active, digest }) => active && digest !== null).map(plain);
    const stages = [...new Set(assignments.map(({ stage }) => stage))];
    const pointed = await pointers.read(model, stages, ours);
    return stages.flatMap((stage): Disagreement[] => {
      const expected = ours.find((version) => version.stages.includes(stage))?.version ?? null;
      const found = pointed.get(stage) ?? null;
      if (found !== null && 'version' in found ? found.version === expected : found === null && expected === null)
        return [];
      return [
        { stage, expected, found: found === null ? null : 'version' in found ? `v${found.version}` : found.other },
      ];
    });
  }

  async function pull(model: string, text: string, directory: string): Promise<Version> {
    const version = findVersion(await read(model), text, place);
    if (version.digest === null) throw notOurs(version);
    const target = resolve(directory);
    const partial = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
    try {
      const content = await readdir(target).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (content !== null && content.length > 0)
        throw new ConfigurationError({
          file: directory,
          message: 'is not empty',
          next: 'name a new or an empty folder',
        });
      await mkdir(partial, { recursive: true });
      await storage.fetch(version, partial);
      if (content !== null) await rmdir(target);
      await rename(partial, target);
    } catch (error) {
      await rm(partial, { recursive: true, force: true }).catch(() => {});
      throw notWritable(error, directory, 'name a folder that can be written');
    }
    return plain(version);
  }

  return {
    name,
    place,
    publish,
    assign,
    pull,
    disagreements,
    versions: (model) => taggedVersions(store, model),
    async assignments(model, stage) {
      const { assignments } = await read(model);
      return stage === undefined ? assignments : assignments.filter((assignment) => assignment.stage === stage);
    },
  };
}

/** What the tags tell of versions and their stages, where no files are needed: whoever has no credentials of the platform can know it. */
export async function taggedVersions(store: GitStore, model: string): Promise<Version[]> {
  const { deprecated, versions } = modelState(model, await readTags(store, checkModel(model)));
  return deprecated ? [] : versions.filter(({ active }) => active).map(plain);
}

const noteOf = ({ note }: PreparedBundle): { note?: string } => (note === undefined ? {} : { note });

const plain = ({ model, version, commit, digest, date, score, metrics, run, stages }: Version): Version => ({
  model,
  version,
  commit,
  digest,
  date,
  score,
  metrics,
  run,
  stages,
});

/** Says what is half done, with the reason. */
function unfinished(error: unknown, what: string): unknown {
  if (!(error instanceof ConfigurationError)) return error;
  const problems = error.problems.map((problem) => ({ ...problem, message: `${problem.message}; ${what}` }));
  return new ConfigurationError(problems, { cause: error });
}

/** Errors of the file system as something the user can mend; everything else as it is. */
export function notWritable(error: unknown, path: string, next: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (error instanceof ConfigurationError || typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return error;
  return new ConfigurationError({ file: path, message: `cannot be written (${code})`, next }, { cause: error });
}
