import type { OciClient } from '../platforms/oci.ts';
import { type Descriptor, emptyType, indexType, manifestType } from '../platforms/oci-manifest.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { ManifestFile } from './manifest.ts';
import { type Blob, cardType, describeAttachment, emptyBlob, reportType } from './oci-artifact.ts';

/** Report and model card as referrers of a version: `oras discover`, or the page of a registry, shows them without fetching the model. */

const documents: Readonly<Record<string, { readonly type: string; readonly mediaType: string }>> = {
  'report.json': { type: reportType, mediaType: 'application/json' },
  'model-card.md': { type: cardType, mediaType: 'text/markdown' },
};

/** How often the list is written again that somebody else has overwritten. */
const attempts = 4;

export interface AttachmentRequest {
  readonly client: OciClient;
  /** The version's manifest. */
  readonly subject: Descriptor;
  readonly files: readonly ManifestFile[];
  readonly created: string;
  readonly put: (blob: Blob) => Promise<boolean>;
}

export async function attachDocuments({ client, subject, files, created, put }: AttachmentRequest): Promise<void> {
  const empty = emptyBlob();
  const config: Descriptor = { mediaType: emptyType, digest: empty.digest, size: empty.bytes.byteLength };
  const unlisted: Descriptor[] = [];
  for (const file of files) {
    const document = documents[file.path];
    if (document === undefined || file.bytes === 0) continue;
    await put(empty);
    const { digest, bytes } = describeAttachment(subject, file, document.type, document.mediaType, created, config);
    const { listed } = await client.putManifest(digest, bytes, manifestType);
    if (!listed)
      unlisted.push({ mediaType: manifestType, digest, size: bytes.byteLength, artifactType: document.type });
  }
  if (unlisted.length > 0) await listByTag(client, subject, unlisted);
}

/** For registries without the referrers API: the index under the tag `sha256-…` ("Referrers Tag Schema" of the distribution specification). */
async function listByTag(client: OciClient, subject: Descriptor, added: readonly Descriptor[]): Promise<void> {
  const tag = subject.digest.replace(':', '-');
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const found = await client.manifest(tag);
    const listed = found?.content.mediaType === indexType ? found.content.manifests : [];
    const missing = added.filter(({ digest }) => !listed.some((one) => one.digest === digest));
    if (missing.length === 0) return;
    const index = { schemaVersion: 2, mediaType: indexType, manifests: [...listed, ...missing] };
    await client.putManifest(tag, new Uint8Array(Buffer.from(JSON.stringify(index))), indexType);
  }
  // Written, and read once more without them.
  const last = await client.manifest(tag);
  if (added.every(({ digest }) => last?.content.manifests.some((one) => one.digest === digest))) return;
  throw new ConfigurationError({
    message: `${client.place}: others have overwritten the list of attachments ${tag} ${attempts} times`,
    next: 'run the promotion again when the other promotions have ended',
  });
}
