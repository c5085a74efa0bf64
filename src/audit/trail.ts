import type { RunRecord } from '../history/record.ts';
import type { Disagreement } from '../promote/registry.ts';
import type { RegisteredVersion } from '../promote/state.ts';
import type { AuditedDecision, AuditedEvent, AuditedStay, AuditedVersion } from '../report/audit.ts';
import type { Ledger, LedgerTag, Stay } from './ledger.ts';
import type { Link } from './link.ts';
import { readRecords } from './records.ts';
import { type AuditPlace, type Chain, readLinksOf } from './store.ts';

/** What is known of versions: from their tags, the links of the audit, and the records of the runs that scored them. */

/** Reads the folders of these versions only. Throws `RemoteError`. */
export async function readTrails(
  place: AuditPlace,
  ledger: Ledger,
  versions: readonly RegisteredVersion[],
  /** Null where the registry did not tell. */
  disagreements: readonly Disagreement[] | null,
): Promise<readonly AuditedVersion[]> {
  const successors = ledger.stays.flatMap(({ version, until }) =>
    until?.next != null && versions.some((one) => one.version === version) ? [until.next] : [],
  );
  // Who put the next version in its place is told by that version's link.
  const commits = ledger.state.versions
    .filter((one) => versions.includes(one) || successors.includes(one.version))
    .map(({ commit }) => commit);
  const chain = await readLinksOf(place, commits);
  const byTag = new Map(chain.links.map(({ link }) => [link.tag.name, link]));
  const untold = versions.filter(
    ({ version, digest }) => digest !== null && decisionLink(chain, version) === undefined,
  );
  const records = [
    ...(await readRecords(
      place,
      untold.map(({ commit }) => ({ commit, run: null })),
    ).then((found) => found.values())),
  ];
  return versions.map((version) => trailOf(place.model, version, { ledger, chain, byTag, records, disagreements }));
}

const decisionLink = (chain: Pick<Chain, 'links'>, version: string): Link | undefined =>
  chain.links.find(({ link }) => link.version === version && link.decision !== null)?.link;

interface Known {
  readonly ledger: Ledger;
  readonly chain: Pick<Chain, 'links'>;
  readonly byTag: ReadonlyMap<string, Link>;
  readonly records: readonly RunRecord[];
  readonly disagreements: readonly Disagreement[] | null;
}

function trailOf(model: string, version: RegisteredVersion, known: Known): AuditedVersion {
  const { ledger, chain, byTag } = known;
  const own = ledger.tags.filter((tag) => tag.version === version.version);
  const made = own.find(({ action }) => action === 'published');
  const link = decisionLink(chain, version.version);
  const record = link === undefined ? recordFor(version, known.records) : undefined;
  const registry = own.map(({ name }) => byTag.get(name)?.registry ?? null).find((place) => place !== null);
  return {
    model,
    version: version.version,
    commit: version.commit,
    digest: version.digest,
    date: version.date,
    registry: registry ?? made?.details?.registry ?? null,
    taggedByHand: version.digest === null,
    tagger: made?.tagger ?? null,
    active: version.active && !ledger.state.deprecated,
    decision: link?.decision ?? (record === undefined ? null : decisionOf(record)),
    data: link?.data ?? record?.data ?? null,
    pullRequest:
      link?.pullRequest ??
      (record?.pullRequest == null ? null : { number: record.pullRequest, title: null, author: null }),
    reviewers: link?.reviewers ?? null,
    run: version.run,
    source: link !== undefined ? 'link' : record !== undefined ? 'record' : 'tag',
    events: own.map((tag) => eventOf(tag, byTag.get(tag.name))),
    stays: ledger.stays
      .filter((stay) => stay.version === version.version)
      .map((stay) => ({
        stage: stay.stage,
        since: stay.since,
        until: stay.until?.date ?? null,
        why: stay.until === null ? null : whyLeft(stay, known),
        disagreement: stay.until === null ? disagreementIn(stay, known) : null,
      })),
  };
}

const disagreementIn = ({ stage }: Stay, { disagreements }: Known): AuditedStay['disagreement'] =>
  disagreements === null ? 'not compared' : (disagreements.find((one) => one.stage === stage) ?? null);

/** The run that was promoted as this version; the score tells it apart from others of the commit. */
const recordFor = (version: RegisteredVersion, records: readonly RunRecord[]): RunRecord | undefined => {
  const same = records.filter(({ commit, artifacts }) => commit === version.commit && artifacts === version.digest);
  return same.find(({ promoted }) => promoted === version.version) ?? same[0];
};

const decisionOf = ({ decision, score, run, attempt, event }: RunRecord): AuditedDecision => ({
  ...decision,
  score: score.total,
  sections: score.sections,
  run: { id: run, attempt, event, actor: null },
});

const eventOf = (tag: LedgerTag, link: Link | undefined): AuditedEvent => ({
  date: tag.date,
  action: link?.action ?? tag.action,
  stage: tag.stage,
  from: link?.from ?? tag.from,
  tag: tag.name,
  tagger: tag.tagger,
  run: link?.run ?? null,
  actor: link?.actor ?? null,
  approvals: link?.approvals ?? null,
  link: link === undefined ? 'none' : link.recordedLater ? 'recorded later' : 'written',
});

function whyLeft({ until }: Stay, { ledger, byTag }: Known): string {
  const tag = ledger.tags.find(({ name }) => name === until?.by);
  const link = byTag.get(until?.by ?? '');
  const actor = link?.actor ?? tag?.tagger ?? null;
  const by = actor === null ? '' : ` by ${actor}`;
  const action = link?.action ?? tag?.action;
  if (action === 'unassigned') return `unassigned by hand${by}`;
  if (action === 'deregistered') return `deregistered by hand${by}`;
  if (action === 'deprecated') return `the model was deprecated${by}`;
  const next = versionWord(until?.next ?? '');
  return action === 'rolled-back' ? `rolled back to ${next}${by}` : `replaced by ${next}${by}`;
}

/** `v1.4.0`; a commit that somebody put in a stage without a version as it is. */
export const versionWord = (version: string): string => (/^[0-9a-f]{40}$/.test(version) ? version : `v${version}`);
