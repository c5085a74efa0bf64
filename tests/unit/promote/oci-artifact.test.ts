import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseOciManifest } from '../../../src/platforms/oci-manifest.ts';
import type { Manifest } from '../../../src/promote/manifest.ts';
import { describeArtifact, isBundle, largestSize, listOf, marksOf } from '../../../src/promote/oci-artifact.ts';
import type { Version } from '../../../src/promote/registry.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const version: Version = {
  model: 'penguins',
  version: '1.4.0',
  commit: 'c'.repeat(40),
  digest: 'd'.repeat(64),
  date: '2026-11-21T10:00:00Z',
  score: 2.5,
  metrics: {},
  run: 'https://github.com/o/r/actions/runs/1',
  stages: [],
};
const manifest: Manifest = {
  schemaVersion: 1,
  model: 'penguins',
  commit: version.commit,
  digest: 'd'.repeat(64),
  files: [
    { path: 'artifacts/build/model.pkl', bytes: 7, sha256: sha256('weights'), asset: null },
    { path: 'artifacts/build/empty.txt', bytes: 0, sha256: sha256(''), asset: null },
    { path: 'model-card.md', bytes: 4, sha256: sha256('card'), asset: null },
  ],
};

/** schema/config-schema.json of github.com/modelpack/model-spec, as far as it says what this configuration may hold. */
const text = { type: 'string' };
const configSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['descriptor', 'config', 'modelfs'],
  properties: {
    descriptor: {
      type: 'object',
      additionalProperties: false,
      properties: {
        ...Object.fromEntries(
          ['family', 'docURL', 'sourceURL', 'version', 'revision', 'vendor', 'title', 'description'].map((key) => [
            key,
            text,
          ]),
        ),
        createdAt: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$` },
        name: { type: 'string', minLength: 1 },
        authors: { type: 'array', items: text },
        licenses: { type: 'array', items: text },
        datasetsURL: { type: 'array', items: text },
      },
    },
    modelfs: {
      type: 'object',
      additionalProperties: false,
      required: ['type', 'diffIds'],
      properties: { type: { enum: ['layers'] }, diffIds: { type: 'array', items: text, minItems: 1 } },
    },
    config: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        ['architecture', 'format', 'paramSize', 'precision', 'quantization'].map((key) => [key, text]),
      ),
    },
  },
};

const parsed = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString('utf8'));

describe('a version as an artifact after ModelPack', () => {
  const artifact = describeArtifact(version, manifest);

  it('has a configuration that the schema of the specification accepts', () => {
    const validate = new Ajv({ strict: false }).compile(configSchema);
    const config = parsed(artifact.config.bytes);
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...config, more: 1 })).toBe(false);
    expect(config.descriptor).toMatchObject({ name: 'penguins', version: '1.4.0', revision: version.commit });
  });

  it('has a layer for every file that is not empty, and one for their list', () => {
    const found = parseOciManifest(artifact.manifest.bytes, 'x');
    expect(found).toMatchObject({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.cncf.model.manifest.v1+json',
      config: {
        mediaType: 'application/vnd.cncf.model.config.v1+json',
        digest: artifact.config.digest,
        size: artifact.config.bytes.byteLength,
      },
    });
    const list = listOf(manifest);
    expect(
      found.layers.map(({ mediaType, digest, size, annotations }) => [
        annotations?.['org.cncf.model.filepath'],
        mediaType,
        digest,
        size,
      ]),
    ).toEqual([
      ['artifacts/build/model.pkl', 'application/vnd.cncf.model.weight.v1.raw', `sha256:${sha256('weights')}`, 7],
      ['model-card.md', 'application/vnd.cncf.model.doc.v1.raw', `sha256:${sha256('card')}`, 4],
      ['manifest.json', 'application/vnd.cncf.model.doc.v1.raw', list.digest, list.bytes.byteLength],
    ]);
    expect(parsed(list.bytes)).toEqual(manifest);
    expect(parsed(artifact.config.bytes).modelfs.diffIds).toEqual(found.layers.map(({ digest }) => digest));
    expect(JSON.parse(found.layers[0]?.annotations?.['org.cncf.model.file.metadata+json'] ?? '')).toEqual({
      ...{ name: 'model.pkl', mode: 0o644, uid: 0, gid: 0, size: 7, mtime: version.date, typeflag: 48 },
    });
  });

  it('is the same bytes again, whatever stage the version is in', () => {
    expect(describeArtifact({ ...version, stages: ['production'] }, manifest).manifest.digest).toBe(
      artifact.manifest.digest,
    );
    expect(artifact.manifest.digest).toBe(`sha256:${sha256(Buffer.from(artifact.manifest.bytes).toString('utf8'))}`);
    expect(artifact.manifest.bytes.byteLength).toBeLessThanOrEqual(
      largestSize(manifest, version.model, version.commit, version.run),
    );
  });

  it('carries marks by which it is known again; others’ manifests have none', () => {
    const found = parseOciManifest(artifact.manifest.bytes, 'x');
    const marks = marksOf(found);
    expect(marks).toEqual({ model: 'penguins', version: '1.4.0', commit: version.commit, digest: version.digest });
    expect(isBundle(marks, version)).toBe(true);
    for (const other of [{ model: 'owls' }, { commit: 'e'.repeat(40) }, { digest: 'e'.repeat(64) }, { digest: null }])
      expect(isBundle(marks, { ...version, ...other })).toBe(false);
    const image = { ...found, artifactType: undefined };
    expect(isBundle(marksOf(image), { ...version, digest: null })).toBe(false);
    expect(marksOf(image).digest).toBeNull();
  });

  it.each([
    '',
    '[]',
    '{"schemaVersion":1}',
    '{"schemaVersion":2,"layers":[{"digest":"../../etc","size":1,"mediaType":"x"}]}',
  ])('hostile manifests are refused: %s', (bytes) => {
    expect(() => parseOciManifest(Buffer.from(bytes), 'oci x: 1.0.0')).toThrow(/oci x: 1\.0\.0 is no manifest of OCI/);
  });
});
