import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ociClient, parseRepository } from '../../../src/platforms/oci.ts';
import { manifestType } from '../../../src/platforms/oci-manifest.ts';
import type { Manifest } from '../../../src/promote/manifest.ts';
import { describeArtifact, listOf } from '../../../src/promote/oci-artifact.ts';
import { ociStorage } from '../../../src/promote/oci-storage.ts';
import type { Version } from '../../../src/promote/registry.ts';
import { sha256 } from '../../../src/support/digest.ts';
import { fingerprintDigest } from '../../../src/support/files.ts';
import { HttpError, type Send } from '../../../src/support/http.ts';

const weights = 'the weights';
const file = { path: 'build/model.pkl', bytes: weights.length, sha256: sha256(weights) };
const digest = fingerprintDigest([file]);
const commit = 'a'.repeat(40);
const manifest: Manifest = {
  schemaVersion: 1,
  model: 'penguins',
  commit,
  digest,
  files: [{ ...file, path: `artifacts/${file.path}`, asset: null }],
};
const version: Version = {
  model: 'penguins',
  version: '1.0.0',
  commit,
  digest,
  date: '2026-11-22T00:00:00Z',
  score: 2.5,
  metrics: {},
  run: null,
  stages: [],
};

/** A registry that holds version 1.0.0, and of its layers what is given. */
async function fetched(layers: Readonly<Record<string, string>>): Promise<void> {
  const list = listOf(manifest);
  const artifact = describeArtifact(version, manifest).manifest;
  const send: Send = async ({ method, url, answers = [] }) => {
    if (url.endsWith('/manifests/1.0.0'))
      return new Response(artifact.bytes, { headers: { 'content-type': manifestType } });
    if (url.endsWith(list.digest)) return new Response(list.bytes);
    const [, name = ''] = /sha256:(\w+)$/.exec(url) ?? [];
    if (layers[name] !== undefined) return new Response(layers[name]);
    if (answers.includes(404)) return new Response(null, { status: 404 });
    throw new HttpError(`${method} ${url}`, { status: 404, code: null, body: '', headers: new Headers() });
  };
  const repository = parseRepository('ghcr.io/team/penguins');
  const storage = ociStorage(() => ociClient({ repository, credentials: async () => null, send }), {});
  const folder = await mkdtemp(join(tmpdir(), 'oci-storage-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await storage.fetch(version, join(folder, 'model'));
}

test('a layer is fetched where it is whole', () => fetched({ [file.sha256]: weights }));

test('a layer that is gone or damaged is told with the registry and the version', async () => {
  const place = 'oci ghcr.io/team/penguins:1.0.0';
  const next = 'promote the same commit again, or pull another version';
  await expect(fetched({})).rejects.toThrow(
    `${place}: the stored bundle is damaged: the registry does not hold artifacts/build/model.pkl any more\n  → ${next}`,
  );
  await expect(fetched({ [file.sha256]: 'the weight' })).rejects.toThrow(
    `${place}: artifacts/build/model.pkl: the stored bundle is damaged: found 10 bytes, expected 11\n  → ${next}`,
  );
});
