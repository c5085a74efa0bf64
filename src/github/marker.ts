/** Which run wrote a comment. */
export interface Writer {
  /** GitHub's event name. */
  readonly event: string;
  /** The head commit that was scored. */
  readonly headSha: string;
  /** GitHub's run id: grows over all runs of a server. */
  readonly runId: string;
  readonly attempt: number;
}

const opening = '<!-- ml-test-score ';
const closing = ' -->';

/** `--` would end an HTML comment early. */
const encode = (value: string) => encodeURIComponent(value).replaceAll('-', '%2D');

/** The hidden first line by which a later run finds its comment, and knows who wrote it. */
export function formatMarker(model: string, writer: Writer): string {
  const fields = {
    model,
    event: writer.event,
    head: writer.headSha,
    run: writer.runId,
    attempt: String(writer.attempt),
  };
  return formatFields(opening, fields);
}

/** A hidden line: the opening of an HTML comment, and fields that no value can end early. */
export function formatFields(start: string, fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${encode(value)}`);
  return start + pairs.join(' ') + closing;
}

/** The fields of the hidden first line of a text; undefined where there is no such line. */
export function readFields(start: string, body: string): ReadonlyMap<string, string> | undefined {
  const line = body.split(/\r?\n/, 1)[0] ?? '';
  if (!line.startsWith(start) || !line.endsWith(closing)) return undefined;
  const fields = new Map<string, string>();
  for (const pair of line.slice(start.length, -closing.length).split(' ')) {
    const [name = '', value = ''] = pair.split('=', 2);
    try {
      fields.set(name, decodeURIComponent(value));
    } catch {
      return undefined;
    }
  }
  return fields;
}

/** The writer of a comment for this model; undefined where the first line is no marker of this model. What is missing in it ranks lowest. */
export function readMarker(body: string, model: string): Writer | undefined {
  const fields = readFields(opening, body);
  if (fields === undefined || fields.get('model') !== model) return undefined;
  return {
    event: fields.get('event') ?? '',
    headSha: fields.get('head') ?? '',
    runId: fields.get('run') ?? '',
    attempt: Number(fields.get('attempt')) || 0,
  };
}

const runNumber = (id: string) => (/^\d+$/.test(id) ? BigInt(id) : 0n);

/** Whether a run started after another one; run ids grow over all runs of a server. */
export function isNewerRun(one: Pick<Writer, 'runId' | 'attempt'>, other: Pick<Writer, 'runId' | 'attempt'>): boolean {
  const [run, otherRun] = [runNumber(one.runId), runNumber(other.runId)];
  return run > otherRun || (run === otherRun && one.attempt > other.attempt);
}

const ownsComment = (event: string) => event.startsWith('pull_request') || event === 'workflow_run';

export interface Outranked {
  readonly reason: string;
  /** The other run is the newer one, and not only the one that the comment belongs to. */
  readonly newer: boolean;
}

/** Why `writer` must leave a comment of `other` alone; undefined where it may overwrite it. */
export function whyOutranked(writer: Writer, other: Writer): Outranked | undefined {
  const mine = ownsComment(writer.event);
  const theirs = ownsComment(other.event);
  if (!mine && theirs)
    return { reason: `the comment belongs to the pull request's own run (${other.runId})`, newer: false };
  if (mine && !theirs && writer.headSha === other.headSha) return undefined;
  if (isNewerRun(other, writer))
    return { reason: `a newer run (${other.runId}, attempt ${other.attempt}) has already commented`, newer: true };
  return undefined;
}
