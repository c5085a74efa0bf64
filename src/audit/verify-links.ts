import type { GitStore } from '../support/git.ts';
import type { LedgerTag } from './ledger.ts';
import { headPath, type Link } from './link.ts';
import type { Chain, StoredLink } from './store.ts';

/** Whether each link fits the one before, and its tag. */

/** What does not hold, and where that shows. */
export interface Break {
  /** The number of the link; null for what no link tells, and for what is beside the links. */
  readonly link: number | null;
  /** A file of the history branch, a tag, or what else it is. */
  readonly where: string;
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  /** What mends it, where something does. */
  readonly next?: string;
}

export const short = (hash: string | null): string => (hash === null ? 'none' : hash.slice(0, 12));

export const breakAt = (
  { number }: Pick<Link, 'number'>,
  where: string,
  message: string,
  expected: string,
  found: string,
): Break => ({ link: number, where, message, expected, found });

/** Numbers without a gap, each with the digest of the one before, up to the head. */
export function chainBreak({ head, links, problems }: Chain, model: string): Break | null {
  const [unreadable] = problems;
  let previous: StoredLink | null = null;
  for (const stored of links) {
    const { link, path, hash: _ } = stored;
    const expected: number = (previous?.link.number ?? 0) + 1;
    if (link.number !== expected)
      return unreadable !== undefined
        ? unreadableBreak(unreadable)
        : {
            link: link.number > expected ? expected : link.number,
            where: path,
            message: link.number > expected ? `link ${expected} is missing` : `there are two links ${link.number}`,
            expected: `link ${expected}`,
            found: `link ${link.number}`,
          };
    if (link.previous !== (previous?.hash ?? null))
      return breakAt(
        previous?.link ?? link,
        previous?.path ?? path,
        previous === null
          ? 'the first link names one before it'
          : `this link was changed after link ${link.number} was written, or that one was`,
        `SHA-256 ${short(link.previous)}, as link ${link.number} says`,
        `SHA-256 ${short(previous?.hash ?? null)}`,
      );
    previous = stored;
  }
  if (unreadable !== undefined) return unreadableBreak(unreadable);
  const where = headPath(model);
  if (head === null)
    return previous === null
      ? null
      : { link: null, where, message: 'is missing', expected: 'the end of the chain', found: 'no file' };
  if (head.number !== (previous?.link.number ?? 0))
    return {
      link: (previous?.link.number ?? 0) + 1,
      where,
      message: `links are missing at the end of the chain`,
      expected: `${head.number} links, as head.json says`,
      found: `${previous?.link.number ?? 0}`,
    };
  if (previous !== null && head.hash !== previous.hash)
    return breakAt(
      previous.link,
      previous.path,
      'this link was changed after it was written, or head.json was',
      `SHA-256 ${short(head.hash)}, as head.json says`,
      `SHA-256 ${short(previous.hash)}`,
    );
  return null;
}

const unreadableBreak = ({ path, message }: Chain['problems'][number]): Break => {
  const number = /(\d{6,})\.json$/.exec(path)?.[1];
  return {
    link: number === undefined ? null : Number(number),
    where: path,
    message: 'cannot be read',
    expected: 'a link as this program writes it',
    found: message,
  };
};

/** Null where the link says what its tag does. */
export async function tagBreak(
  link: Link,
  path: string,
  tag: LedgerTag | undefined,
  store: GitStore,
): Promise<Break | null> {
  const wrong = (message: string, expected: string, found: string): Break =>
    breakAt(link, path, message, expected, found);
  const { name, oid } = link.tag;
  if (tag === undefined)
    return wrong(`the tag ${name} is gone`, `the tag object ${short(oid)}`, 'no such annotated tag');
  if (tag.oid !== oid)
    return wrong(`the tag ${name} was made anew`, `the tag object ${short(oid)}`, `the tag object ${short(tag.oid)}`);
  const same: readonly (readonly [string, unknown, unknown])[] = [
    ['date of the tag', tag.date, link.tag.date],
    ['tagger', tag.tagger, link.tag.tagger],
    ['version', tag.version, link.version],
    ['stage', tag.stage, link.stage],
    ['commit', tag.commit, link.commit],
    ['digest', tag.digest, link.digest],
    ['score', tag.details?.score ?? link.decision?.score, link.decision?.score ?? tag.details?.score],
    ['action', kindOf(tag.action), kindOf(link.action)],
  ];
  for (const [what, expected, found] of same)
    if (expected !== found)
      return wrong(`its ${what} is not that of the tag ${name}`, `${expected ?? 'none'}`, `${found ?? 'none'}`);
  if (tag.target === link.commit) return null;
  const content = await store.git.try(['cat-file', 'commit', tag.target]);
  const parent = /^parent ([0-9a-f]{40})$/m.exec(content.stdout)?.[1] ?? 'none';
  return parent === link.commit
    ? null
    : wrong(
        `the tag ${name} points to ${short(tag.target)}`,
        `the commit ${link.commit} or a child of it`,
        `a child of ${parent}`,
      );
}

/** Whether it is called a rollback is the word of who did it. */
const kindOf = (action: Link['action']): Link['action'] => (action === 'rolled-back' ? 'assigned' : action);
