import * as z from 'zod';
import { repeatSummary } from '../facts/repeats.ts';
import type { Version } from './registry.ts';

/** Messages longer than this are not read. */
export const messageLimit = 64 * 1024;

/** What the tag of a version tells about it, so that reading the metrics of production costs no request. */
const details = z.object({
  schemaVersion: z.literal(1),
  model: z.string().max(300),
  version: z.string().max(100),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  score: z.number().min(0).max(7),
  metrics: z.record(
    z.string().max(300),
    z.object({
      value: z.number(),
      direction: z.enum(['higher', 'lower']).nullable(),
      repeats: repeatSummary.optional(),
    }),
  ),
  run: z.string().max(2000).nullable(),
  registry: z.string().max(200),
});

export type VersionDetails = z.output<typeof details>;

/** `penguins v1.4.0`, an empty line, and JSON. At most `messageLimit`: metrics that do not fit are left out, the last ones first. */
export function formatVersionMessage(version: VersionDetails): string {
  const title = `${version.model} v${version.version}`;
  const format = (metrics: VersionDetails['metrics']): string =>
    `${title}\n\n${JSON.stringify({ ...version, metrics }, null, 1)}\n`;
  const message = format(version.metrics);
  if (Buffer.byteLength(message) <= messageLimit) return message;
  const entries = Object.entries(version.metrics);
  let room = messageLimit - Buffer.byteLength(format({})) - 16;
  const kept = entries.filter(([name, metric]) => {
    room -= Buffer.byteLength(JSON.stringify({ [name]: metric }, null, 4));
    return room >= 0;
  });
  return format(Object.fromEntries(kept));
}

/**
 * The details in the message of the tag `model@vversion`; null where somebody else wrote it, or where it speaks of another version. Hostile: whoever may push tags can
 * write anything.
 */
export function parseVersionMessage(message: string, model: string, version: string): VersionDetails | null {
  if (Buffer.byteLength(message) > messageLimit) return null;
  const start = message.indexOf('\n\n');
  if (start === -1) return null;
  let value: unknown;
  try {
    value = JSON.parse(withoutSignature(message.slice(start)));
  } catch {
    return null;
  }
  const parsed = details.safeParse(value);
  return parsed.success && parsed.data.model === model && parsed.data.version === version ? parsed.data : null;
}

/** git appends the signature of a signed tag to its message. */
const withoutSignature = (text: string): string => text.replace(/^-----BEGIN [A-Z ]+-----$[\s\S]*/m, '');

/** The fields of a version that its tag's message gives; for a tag that somebody made by hand, what is known without it. */
export function describedBy(
  found: VersionDetails | null,
  target: string,
): Pick<Version, 'commit' | 'digest' | 'score' | 'metrics' | 'run'> {
  if (found === null) return { commit: target, digest: null, score: null, metrics: {}, run: null };
  const { commit, digest, score, metrics, run } = found;
  return { commit, digest, score, metrics, run };
}
