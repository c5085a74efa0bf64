import type { Disagreement } from '../promote/registry.ts';
import type { Ledger } from './ledger.ts';
import { pathOf, readRecords } from './records.ts';
import type { AuditPlace, Chain } from './store.ts';
import { versionWord } from './trail.ts';
import { type Break, breakAt, chainBreak, short, tagBreak } from './verify-links.ts';

export type { Break };

/** Whether the chain holds: each link against the one before, its tag, its run's record and the bundle that is stored. */

export interface Verification {
  /** The first; null where all holds. */
  readonly broken: Break | null;
  readonly links: number;
  /** What was looked at, and what could not be, in words. */
  readonly notes: readonly string[];
}

/** What a bundle says that was fetched and whose digest was verified. */
export interface StoredBundle {
  readonly factsSha256: string;
  /** Computed anew from its facts. */
  readonly outcome: 'allow' | 'block';
  readonly score: number;
  readonly model: string;
  readonly commit: string | null;
}

export interface VerifyInput {
  readonly place: AuditPlace;
  readonly chain: Chain;
  readonly ledger: Ledger;
  /** Asks the registry, once all holds that git shows. */
  readonly disagreements: () => Promise<readonly Disagreement[]>;
  /** What mends one, in words. */
  readonly putBack: (one: Disagreement) => string;
  /** Fetches the bundle of a version; why it cannot be fetched, in words. Null skips all of them. */
  readonly bundleOf: ((version: string) => Promise<StoredBundle | { readonly problem: string }>) | null;
  /** The versions whose bundles are fetched; all when left out. */
  readonly only?: readonly string[];
  /** Of this program: another may count otherwise than the one that decided. */
  readonly release: string;
}

/** Throws `RemoteError` and `GitError`. */
export async function verifyChain(input: VerifyInput): Promise<Verification> {
  const { chain, ledger } = input;
  const notes: string[] = [];
  const end = (broken: Break | null): Verification => ({ broken, links: chain.links.length, notes });

  const inChain = chainBreak(chain, input.place.model);
  if (inChain !== null) return end(inChain);
  const tags = new Map(ledger.tags.map((tag) => [tag.name, tag]));
  for (const { link, path } of chain.links) {
    const found = await tagBreak(link, path, tags.get(link.tag.name), input.place.store);
    if (found !== null) return end(found);
  }
  const told = new Map<string, number>();
  for (const { link, path } of chain.links) {
    const before = told.get(link.tag.name);
    if (before !== undefined)
      return end(
        breakAt(link, path, `tells the tag ${link.tag.name}`, 'one link for each tag', `link ${before} does, too`),
      );
    told.set(link.tag.name, link.number);
  }
  const untold = ledger.tags.find(({ name }) => !told.has(name));
  if (untold !== undefined)
    return end({
      link: null,
      where: `tag ${untold.name}`,
      message: 'no link tells this tag: it was made by hand since the last change, or links were removed',
      next: 'where you know who made it: the next change of a stage, ten minutes after the tag or later, adds its link',
      expected: `a link for ${untold.name} of ${untold.date}`,
      found: `${chain.links.length} links, up to ${chain.links.at(-1)?.link.tag.name ?? 'none'}`,
    });
  const inRecords = await recordBreak(input, notes);
  if (inRecords !== null) return end(inRecords);
  // A registry that cannot be asked is no bundle that is missing.
  const [elsewhere] = await input.disagreements();
  const inBundles = await bundleBreak(input, notes);
  if (inBundles !== null) return end(inBundles);
  if (elsewhere !== undefined)
    return end({
      link: null,
      where: `stage ${elsewhere.stage} in the registry`,
      message: "the registry's own pointer is not on the version that the tags have in the stage",
      next: input.putBack(elsewhere),
      expected: elsewhere.expected === null ? 'nothing' : `v${elsewhere.expected}`,
      found: elsewhere.found ?? 'nothing',
    });
  const later = chain.links.filter(({ link }) => link.recordedLater).length;
  if (later > 0)
    notes.push(
      `${later} ${later === 1 ? 'link was' : 'links were'} recorded later, from the tags alone: no run tells who approved ${later === 1 ? 'it' : 'them'}`,
    );
  return end(null);
}

/** The records of the runs that scored what was published. */
async function recordBreak({ place, chain }: VerifyInput, notes: string[]): Promise<Break | null> {
  const decided = chain.links.filter(({ link }) => link.decision !== null);
  const wanted = decided.map(({ link }) => ({ commit: link.commit, run: link.decision?.run ?? null }));
  const records = await readRecords(place, wanted);
  let missing = 0;
  for (const { link, path } of decided) {
    const { decision, data } = link;
    if (decision === null) continue;
    const record = records.get(pathOf(place.model, link.commit, decision.run));
    if (record === undefined) {
      missing += 1;
      continue;
    }
    const same: readonly (readonly [string, unknown, unknown])[] = [
      ['decision', record.decision.outcome, decision.outcome],
      ['score', record.score.total, decision.score],
      ...Object.entries(record.score.sections).map(
        ([section, points]) =>
          [`score of ${section}`, points, (decision.sections as Record<string, number>)[section]] as const,
      ),
      ['digest', record.artifacts, link.digest],
      ...(['training', 'testing', 'serving'] as const).map(
        (role) => [`digest of the ${role} data`, record.data[role], data?.[role] ?? null] as const,
      ),
    ];
    for (const [what, expected, found] of same)
      if (expected !== found)
        return breakAt(
          link,
          path,
          `its ${what} is not that of the record of run ${decision.run.id}`,
          `${expected ?? 'none'}`,
          `${found ?? 'none'}`,
        );
  }
  if (missing > 0)
    notes.push(
      `${missing} of ${decided.length} decisions have no record in the history to compare with: a run by hand leaves none, and a run that could not write it neither`,
    );
  return null;
}

/** The bundles that are stored, their facts and the decision that these lead to. */
async function bundleBreak(input: VerifyInput, notes: string[]): Promise<Break | null> {
  const { chain, ledger, bundleOf, only, release } = input;
  const stored = ledger.state.versions.filter(
    ({ active, digest, version }) => active && digest !== null && (only === undefined || only.includes(version)),
  );
  if (bundleOf === null) {
    notes.push(`the files of ${stored.length} versions were not looked at (--no-files)`);
    return null;
  }
  for (const version of [...stored].reverse()) {
    const published = chain.links.find(({ link }) => link.action === 'published' && link.version === version.version);
    if (published === undefined) continue;
    const { link, path } = published;
    const name = versionWord(version.version);
    const bundle = await bundleOf(version.version);
    const wrong = (message: string, expected: string, found: string): Break =>
      breakAt(link, path, message, expected, found);
    if ('problem' in bundle)
      return wrong(
        `the bundle of ${name} is not what was published`,
        `the digest ${short(link.digest)}`,
        bundle.problem,
      );
    if (link.facts !== null && bundle.factsSha256 !== link.facts)
      return wrong(
        `facts.json of ${name} was changed`,
        `SHA-256 ${short(link.facts)}`,
        `SHA-256 ${short(bundle.factsSha256)}`,
      );
    if (bundle.model !== link.model || bundle.commit !== link.commit)
      return wrong(
        `facts.json of ${name} is of another model or commit`,
        `${link.model} at ${short(link.commit)}`,
        `${bundle.model} at ${short(bundle.commit)}`,
      );
    const score = link.decision?.score ?? version.score;
    if (bundle.outcome === 'allow' && bundle.score === score) continue;
    if (link.decision !== null && link.decision.release !== release) {
      notes.push(
        `${name}: this release (${release}) computes ${bundle.outcome}, ${bundle.score} of 7; release ${link.decision.release} decided: ${link.decision.outcome}, ${link.decision.score} of 7`,
      );
      continue;
    }
    return wrong(
      `the decision of ${name}, computed anew from its facts, is another one`,
      `allow, ${score} of 7`,
      `${bundle.outcome}, ${bundle.score} of 7`,
    );
  }
  return null;
}
