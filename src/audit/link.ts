import * as z from 'zod';
import { commitId, decisionOutcome, modelName, parseVersioned, runId } from '../history/record.ts';
import { sections } from '../rubric/sections.ts';
import { clipped } from '../support/text.ts';

/**
 * One link of a model's audit: what is known of one tag, and the digest of the link before it. The history branch keeps
 * `audit/<model>/<2 digits of the commit>/<commit>/<number>.json`, and beside the folders `head.json`. What is read back is hostile text: validated and bounded.
 */

/** A link is never larger than this. */
export const largestLink = 64 * 1024;
export const mostApprovals = 30;
const mostReviewers = 30;
const mostReasons = 30;

const word = z.string().max(300);
const text = z.string().max(500);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const points = z.number().min(0).max(7);
const time = z.iso.datetime();

/** Who let a job begin that waited for its environment, as GitHub tells it. It tells no time. */
const approval = z.object({
  user: word,
  environments: z.array(word).max(10),
  state: z.enum(['approved', 'rejected', 'pending']),
  comment: text,
});

/** A run of a workflow, or of the command line. */
const run = z.object({ id: runId, attempt: z.int().positive(), event: word, url: text.nullable() });

const decision = z.object({
  outcome: decisionOutcome,
  score: points,
  sections: z.object(
    Object.fromEntries(sections.map((id) => [id, points])) as Record<(typeof sections)[number], typeof points>,
  ),
  reasons: z.array(text).max(mostReasons),
  /** The commit whose policy judged; null where it was that of a work tree. */
  policy: commitId.nullable(),
  /** The run that trained and scored. */
  run: run.extend({ actor: word.nullable() }),
  /** Of this program, that decided. */
  release: word,
});

/** What happened: what the tag says, in words. */
export const actions = [
  'published',
  'assigned',
  'rolled-back',
  'unassigned',
  'deregistered',
  'deprecated',
  'created',
] as const;
export type Action = (typeof actions)[number];

/** What only the run knows that made the tag. */
const account = z.object({
  /** Of the registry, for people. */
  registry: text.nullable(),
  decision: decision.nullable(),
  data: z.object({ training: sha256.nullable(), testing: sha256.nullable(), serving: sha256.nullable() }).nullable(),
  /** SHA-256 of facts.json in the bundle; only of the run that stored it. */
  facts: sha256.nullable(),
  /** The run that published or moved; null where somebody did it on a machine of their own. */
  run: run.nullable(),
  actor: word.nullable(),
  /** Null where GitHub was not asked, or did not tell. */
  approvals: z.array(approval).max(mostApprovals).nullable(),
  pullRequest: z.object({ number: z.int().positive(), title: word.nullable(), author: word.nullable() }).nullable(),
  /** The last word of each reviewer on what defines the model; null where it was not gathered. */
  reviewers: z
    .array(z.object({ login: word, state: word }))
    .max(mostReviewers)
    .nullable(),
});

export type Approval = z.output<typeof approval>;
export type Account = z.output<typeof account>;

const link = account.extend({
  schemaVersion: z.literal(1),
  model: modelName,
  /** From 1, without a gap. */
  number: z.int().positive(),
  /** SHA-256 of the text of the link before; null for the first. */
  previous: sha256.nullable(),
  /** When it was written. */
  date: time,
  /** True where it was not written by the run that made the tag: then it tells what the tag tells, and no more. */
  recordedLater: z.boolean(),
  action: z.enum(actions),
  /** Null for a tag of the whole model; the commit, where somebody put a commit without a version in a stage. */
  version: word.nullable(),
  stage: word.nullable(),
  /** The version that was in the stage before. */
  from: word.nullable(),
  tag: z.object({ name: text, oid: commitId, date: time, tagger: word.nullable() }),
  /** That was trained. */
  commit: commitId,
  digest: sha256.nullable(),
});

export type Link = z.output<typeof link>;

/** The end of the chain. */
const head = z.object({ schemaVersion: z.literal(1), model: modelName, number: z.int().positive(), hash: sha256 });
export type Head = z.output<typeof head>;

/** Throws `RecordError`. `where` is the path in the history branch. */
export const parseLink = (content: string, where: string): Link => parseVersioned(content, where, link);
export const parseHead = (content: string, where: string): Head => parseVersioned(content, where, head);

/** The text that is kept, and that the next link's `previous` is the digest of. Throws `RecordError` where it does not fit. */
export function formatLink(one: Link): string {
  const content = `${JSON.stringify(link.parse(one), null, 1)}\n`;
  parseLink(content, linkPath(one));
  return content;
}

export const formatHead = (one: Head): string => `${JSON.stringify(one, null, 1)}\n`;

export const auditFolder = (model: string): string => `audit/${model}`;

export const headPath = (model: string): string => `${auditFolder(model)}/head.json`;

export const linkFolder = (model: string, commit: string): string =>
  `${auditFolder(model)}/${commit.slice(0, 2)}/${commit}`;

export const linkPath = ({ model, commit, number }: Pick<Link, 'model' | 'commit' | 'number'>): string =>
  `${linkFolder(model, commit)}/${String(number).padStart(6, '0')}.json`;

export const unknownAccount: Account = {
  registry: null,
  decision: null,
  data: null,
  facts: null,
  run: null,
  actor: null,
  approvals: null,
  pullRequest: null,
  reviewers: null,
};

/** Of a decision, as many reasons as a link holds. */
export const boundedReasons = (reasons: readonly string[]): string[] =>
  reasons.slice(0, mostReasons).map((reason) => clipped(reason, 500));
