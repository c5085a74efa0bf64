import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import {
  CreateModelPackageCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  UpdateModelPackageCommand,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openS3, parseS3Uri, readObjectText, type S3Place } from '../../src/platforms/s3.ts';
import { openSagemaker } from '../../src/platforms/sagemaker.ts';
import { parseManifest } from '../../src/promote/manifest.ts';
import type { Registry } from '../../src/promote/registry.ts';
import { sagemakerRegistry } from '../../src/promote/sagemaker.ts';
import { fingerprint } from '../../src/support/files.ts';
import { registryContract, type Subject } from '../unit/promote/contract.ts';
import { createWorld, doomed, type Fate, type World } from '../unit/promote/repository.ts';
import { type Moto, motoBucket, startMoto } from './support/moto.ts';

/** The registry in Amazon SageMaker and S3, as moto plays them. */

const now = '2026-11-21T10:00:00Z';
let moto: Moto;
beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto?.stop());

let worlds = 0;

interface SagemakerSubject extends Subject {
  readonly group: (model: string) => string;
  readonly registry: (options?: { fate?: Fate; image?: string; bucket?: string }) => Promise<Registry>;
}

function subjectOf(world: World): SagemakerSubject {
  worlds += 1;
  const prefix = `world-${worlds}`;
  const group = (model: string): string => `${prefix}-${model}`;
  const { client } = openSagemaker(moto.settings);
  const s3 = openS3(moto.settings);

  const registry: SagemakerSubject['registry'] = async ({ fate, image, bucket = motoBucket } = {}) => {
    const sagemaker = openSagemaker(moto.settings);
    const files = openS3(moto.settings);
    let store = await world.store();
    if (fate !== undefined) {
      store = doomed(store, fate);
      for (const one of [sagemaker.client, files]) {
        const send = one.send.bind(one) as (...all: unknown[]) => Promise<unknown>;
        one.send = ((...all: unknown[]) => fate.guard(() => send(...all))) as never;
      }
    }
    return sagemakerRegistry({
      store,
      sagemaker,
      s3: files,
      bucket: `s3://${bucket}/${prefix}`,
      groupOf: group,
      approved: 'production',
      image: image ?? null,
    });
  };

  async function packages(model: string) {
    const answer = await client.send(new ListModelPackagesCommand({ ModelPackageGroupName: group(model) }));
    return (answer.ModelPackageSummaryList ?? []).map((one) => ({
      arn: one.ModelPackageArn as string,
      number: one.ModelPackageVersion as number,
      status: one.ModelApprovalStatus,
      manifest: parseS3Uri(/ (s3:\S+)$/.exec(one.ModelPackageDescription ?? '')?.[1] ?? '') as S3Place,
      version: / v(\S+) /.exec(one.ModelPackageDescription ?? '')?.[1],
    }));
  }

  const artifactOf = (manifest: S3Place): S3Place => ({
    bucket: manifest.bucket,
    key: `${manifest.key.split('/').slice(0, -2).join('/')}/artifacts/build/model.pkl`,
  });

  return {
    group,
    registry,
    open: (fate) => registry(fate === undefined ? {} : { fate }),
    async damage(model, version) {
      const found = (await packages(model)).find((one) => one.version === version);
      const { bucket, key } = artifactOf(found?.manifest as S3Place);
      const text = await readObjectText(s3, { bucket, key }, 1000);
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: `${text}x` }));
    },
    pointers: {
      // Whoever deploys asks for the newest package that is approved.
      async served(model, stage) {
        if (stage !== 'production') return null;
        const [newest] = (await packages(model))
          .filter(({ status }) => status === 'Approved')
          .sort((a, b) => b.number - a.number);
        if (newest === undefined) return null;
        const manifest = parseManifest((await readObjectText(s3, newest.manifest, 10_000)) as string, 'the manifest');
        const text = (await readObjectText(s3, artifactOf(newest.manifest), 1000)) as string;
        const file = manifest.files.find(({ path }) => path === 'artifacts/build/model.pkl');
        if (createHash('sha256').update(text).digest('hex') !== file?.sha256) throw new Error('not whole');
        return text;
      },
      async move(model, _stage, version) {
        for (const one of await packages(model)) {
          const status = one.version === version ? 'Approved' : 'Rejected';
          await client.send(new UpdateModelPackageCommand({ ModelPackageArn: one.arn, ModelApprovalStatus: status }));
        }
      },
    },
  };
}

registryContract('sagemaker', async (world) => subjectOf(world));

describe('a model package', () => {
  async function start() {
    const world = await createWorld();
    const subject = subjectOf(world);
    const { client } = openSagemaker(moto.settings);
    const list = async (model: string) => {
      const answer = await client.send(
        new ListModelPackagesCommand({ ModelPackageGroupName: subject.group(model), SortBy: 'CreationTime' }),
      );
      return Promise.all(
        (answer.ModelPackageSummaryList ?? []).map((one) =>
          client.send(new DescribeModelPackageCommand({ ModelPackageName: one.ModelPackageArn })),
        ),
      );
    };
    return { ...subject, world, client, list, one: await subject.registry() };
  }

  test('waits for approval with its metrics, is approved by the stage, and rejected when it leaves it', async () => {
    const { world, one, list, client } = await start();
    const commits = [await world.commit(), await world.commit()];
    for (const [index, commit] of commits.entries()) {
      await one.publish(await world.bundle('penguins', commit, `weights ${index}`), 'minor', now);
    }
    const waiting = await list('penguins');
    expect(waiting.map((found) => found.ModelApprovalStatus)).toEqual([
      'PendingManualApproval',
      'PendingManualApproval',
    ]);
    expect(waiting[0]?.ModelPackageDescription).toContain(`penguins v1.0.0 of commit ${commits[0]}, SHA-256 `);
    const statistics = waiting[0]?.ModelMetrics?.ModelQuality?.Statistics;
    const text = await readObjectText(openS3(moto.settings), parseS3Uri(statistics?.S3Uri ?? '') as S3Place, 10_000);
    expect(JSON.parse(text ?? '')).toMatchObject({ score: 2.5, metrics: { accuracy: { value: 0.9 } } });
    expect(statistics?.ContentDigest).toBe(
      `sha256:${createHash('sha256')
        .update(text ?? '')
        .digest('hex')}`,
    );

    const states = async () =>
      (await list('penguins')).map((found) => [found.ModelApprovalStatus, found.ApprovalDescription ?? null]);
    await one.assign('penguins', '1.0.0', 'staging', now);
    expect(await states()).toEqual([
      ['PendingManualApproval', null],
      ['PendingManualApproval', null],
    ]);
    await one.assign('penguins', '1.0.0', 'production', now);
    await one.assign('penguins', '1.1.0', 'production', now);
    expect(await states()).toEqual([
      ['Rejected', 'penguins v1.0.0 is not in production any more: penguins v1.1.0 is'],
      ['Approved', 'penguins v1.1.0 is in production'],
    ]);
    await one.assign('penguins', '1.0.0', 'production', now);
    expect(await states()).toEqual([
      ['Approved', 'penguins v1.0.0 is in production'],
      ['Rejected', 'penguins v1.1.0 is not in production any more: penguins v1.0.0 is'],
    ]);
    expect(await one.disagreements('penguins')).toEqual([]);

    // Approved by hand beside it, and a package of somebody else.
    const second = (await list('penguins'))[1]?.ModelPackageArn;
    await client.send(new UpdateModelPackageCommand({ ModelPackageArn: second, ModelApprovalStatus: 'Approved' }));
    expect(await one.disagreements('penguins')).toEqual([
      {
        stage: 'production',
        expected: '1.0.0',
        found: '2 approved model packages: penguins v1.1.0, penguins v1.0.0',
      },
    ]);
    await one.assign('penguins', '1.0.0', 'production', now);
    expect(await one.disagreements('penguins')).toEqual([]);
  });

  test('that nobody promoted is told, and none is damaged by it', async () => {
    const { world, one, client, group } = await start();
    await one.publish(await world.bundle('penguins', await world.commit(), 'w'), 'minor', now);
    await one.assign('penguins', '1.0.0', 'production', now);
    const foreign = await client.send(
      new CreateModelPackageCommand({
        ModelPackageGroupName: group('penguins'),
        ModelPackageDescription: 'By hand',
        ModelApprovalStatus: 'Approved',
      }),
    );
    const [found] = await one.disagreements('penguins');
    expect(found?.found).toMatch(
      /^2 approved model packages: the model package world-\d+-penguins\/2, which no promotion has made, penguins v1\.0\.0$/,
    );
    await one.assign('penguins', '1.0.0', 'production', now);
    expect(await one.disagreements('penguins')).toEqual([]);
    const left = await client.send(new DescribeModelPackageCommand({ ModelPackageName: foreign.ModelPackageArn }));
    expect(left.ModelApprovalStatus).toBe('Rejected');
  });

  test('names the container and the one archive that it is given', async () => {
    const { world, registry, list } = await start();
    const commit = await world.commit();
    const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/serve:1';
    const serving = await registry({ image });
    const plain = await world.bundle('penguins', commit, 'w');
    await expect(serving.publish(plain, 'minor', now)).rejects.toThrow(/the model has no files that end in \.tar\.gz/);
    expect(await list('penguins')).toEqual([]);
    // Above what is sent in one piece, so that it goes in parts.
    const content = Buffer.alloc(20 * 1024 ** 2, 'weights');
    await mkdir(join(plain.directory, 'artifacts/build'), { recursive: true });
    await writeFile(join(plain.directory, 'artifacts/build/model.tar.gz'), content);
    const artifacts = await fingerprint(join(plain.directory, 'artifacts'), ['build']);
    const bundle = { ...plain, artifacts, digest: artifacts.sha256 };
    await serving.publish(bundle, 'minor', now);
    const [found] = await list('penguins');
    const [container] = found?.InferenceSpecification?.Containers ?? [];
    expect(container?.Image).toBe(image);
    expect(container?.ModelDataUrl).toMatch(new RegExp(`^s3://${motoBucket}/.*/artifacts/build/model\\.tar\\.gz$`));
    const target = join(world.folder, 'pulled');
    await serving.pull('penguins', '1.0.0', target);
    expect((await readFile(join(target, 'artifacts/build/model.tar.gz'))).equals(content)).toBe(true);
  });

  test('is refused with words: a name, a bucket, a group that is too long', async () => {
    const { world, registry, one } = await start();
    const commit = await world.commit();
    const elsewhere = await registry({ bucket: 'no-such-bucket-here' });
    await expect(elsewhere.publish(await world.bundle('penguins', commit, 'w'), 'minor', now)).rejects.toThrow(
      /s3:\/\/no-such-bucket-here\/.*there is no such bucket.*\n.*create it, or mend its name/,
    );
    const long = `m${'odel'.repeat(20)}`;
    await expect(one.publish(await world.bundle(long, commit, 'w'), 'minor', now)).rejects.toThrow(
      /is no name of a model package group.*at most 63\n.*group:/,
    );
    expect(await one.versions('penguins')).toEqual([]);
  });
});
