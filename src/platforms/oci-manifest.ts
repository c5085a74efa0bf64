import * as z from 'zod';
import { unlikeSchema } from '../support/answer-words.ts';
import { ConfigurationError } from '../support/errors.ts';

/** Manifests and indexes of OCI (github.com/opencontainers/image-spec 1.1). What a registry gives is hostile until it has passed here. */

export const manifestType = 'application/vnd.oci.image.manifest.v1+json';
export const indexType = 'application/vnd.oci.image.index.v1+json';
/** The media type of `{}`, for what has no configuration. */
export const emptyType = 'application/vnd.oci.empty.v1+json';

const annotations = z.record(z.string(), z.string());

const descriptor = z.looseObject({
  mediaType: z.string().max(255),
  digest: z
    .string()
    .regex(/^[a-z0-9]+([.+_-][a-z0-9]+)*:[A-Za-z0-9=_-]+$/)
    .max(200),
  size: z.int().nonnegative(),
  artifactType: z.string().max(255).optional(),
  annotations: annotations.optional(),
});

export type Descriptor = z.output<typeof descriptor>;

const manifest = z.looseObject({
  schemaVersion: z.literal(2),
  mediaType: z.string().max(255).default(manifestType),
  artifactType: z.string().max(255).optional(),
  config: descriptor.optional(),
  layers: z.array(descriptor).default([]),
  /** Of an index. */
  manifests: z.array(descriptor).default([]),
  subject: descriptor.optional(),
  annotations: annotations.default({}),
});

export type OciManifest = z.output<typeof manifest>;

/** Throws `ConfigurationError`, which names the place. */
export function parseOciManifest(bytes: Uint8Array, place: string): OciManifest {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new ConfigurationError({
      message: `${place} is no manifest of OCI, and no JSON`,
      next: 'check the host of `repository`: what answers there may be no registry',
    });
  }
  const parsed = manifest.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError({
    message: `${place} is no manifest of OCI: ${unlikeSchema(parsed.error, value)}`,
    next: 'look at what lies there: no promotion has made it',
  });
}

/** What a registry takes as a tag. */
export const isTag = (text: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
