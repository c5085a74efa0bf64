import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListModelPackagesCommand, UpdateModelPackageCommand } from '@aws-sdk/client-sagemaker';
import { openSagemaker } from '../../../src/platforms/sagemaker.ts';
import { startMlflow } from './mlflow-server.ts';
import { motoBucket, startMoto } from './moto.ts';
import { startOciServer } from './oci-registry.ts';

/** A registry of a team, as the configuration and the registry's own tools see it. Each test has a `name` of its own in it. */
export interface Platform {
  readonly port: number;
  /** What a message calls it: the server, at this port. */
  readonly place: (name: string, port?: number) => string;
  /** `promote:` of the configuration, and what else belongs to it. Another port is that of a proxy before it. */
  readonly configuration: (name: string, port?: number) => string;
  /** What the step is given. */
  readonly environment: (port?: number) => Readonly<Record<string, string>>;
  /** Our version in the stage `production`, as the registry's own clients see it; null where there is none. */
  pointer(name: string): Promise<string | null>;
  /** Moves `production` with the registry's own calls. */
  move(name: string, version: string): Promise<void>;
  stop(): Promise<void>;
}

export const platformNames = ['mlflow', 'oci', 'sagemaker'] as const;

export type PlatformName = (typeof platformNames)[number];

export const startPlatform = (name: PlatformName): Promise<Platform> => starts[name]();

const starts: Readonly<Record<PlatformName, () => Promise<Platform>>> = {
  async mlflow() {
    const folder = await mkdtemp(join(tmpdir(), 'mlflow-server-'));
    const server = await startMlflow(folder);
    const at = (port = server.port): string => `http://127.0.0.1:${port}`;

    async function ask<T>(method: string, path: string, body?: object): Promise<T> {
      const response = await fetch(`${at()}/api/2.0/mlflow/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      return (await response.json()) as T;
    }

    interface Numbered {
      readonly version: string;
      readonly tags?: readonly { readonly key: string; readonly value: string }[];
    }

    return {
      port: server.port,
      place: (_, port) => `mlflow ${at(port)}`,
      configuration: (name, port) =>
        `mlflow: { tracking-uri: '${at(port)}', experiment: ${name} }\npromote: { to: mlflow, uri: '${at(port)}', name: ${name}, stage: production }\n`,
      environment: () => ({}),
      async pointer(name) {
        const query = new URLSearchParams({ name, alias: 'production' });
        const { model_version: found } = await ask<{ model_version?: Numbered }>(
          'GET',
          `registered-models/alias?${query}`,
        );
        return found?.tags?.find(({ key }) => key === 'ml-test-score.version')?.value ?? null;
      },
      async move(name, version) {
        const filter = `name='${name}' AND tags.\`ml-test-score.version\`='${version}'`;
        const query = new URLSearchParams({ filter });
        const found = await ask<{ model_versions: Numbered[] }>('GET', `model-versions/search?${query}`);
        const number = found.model_versions[0]?.version;
        await ask('POST', 'registered-models/alias', { name, alias: 'production', version: number });
      },
      async stop() {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },

  async oci() {
    const server = await startOciServer();
    const host = (port = server.port): string => `127.0.0.1:${port}`;
    const manifest = (name: string, tag: string, init: RequestInit = {}): Promise<Response> =>
      fetch(`http://${host()}/v2/team/${name}/manifests/${tag}`, {
        ...init,
        headers: { accept: manifestType, ...init.headers },
      });
    return {
      port: server.port,
      place: (name, port) => `oci ${host(port)}/team/${name}`,
      configuration: (name, port) =>
        `promote: { to: oci, repository: '${host(port)}/team/${name}', stage: production }\n`,
      environment: () => ({}),
      async pointer(name) {
        const answer = await manifest(name, 'production');
        if (answer.status === 404) return null;
        const { annotations } = (await answer.json()) as { annotations: Record<string, string> };
        return annotations['org.opencontainers.image.version'] ?? null;
      },
      async move(name, version) {
        const body = await (await manifest(name, version)).text();
        const put = await manifest(name, 'production', {
          method: 'PUT',
          body,
          headers: { 'content-type': manifestType },
        });
        if (put.status !== 201) throw new Error(await put.text());
      },
      stop: () => server.stop(),
    };
  },

  async sagemaker() {
    const moto = await startMoto();
    const { client } = openSagemaker(moto.settings);
    const { port } = new URL(moto.url);
    const packages = async (group: string) => {
      const answer = await client.send(new ListModelPackagesCommand({ ModelPackageGroupName: group }));
      return (answer.ModelPackageSummaryList ?? []).map((one) => ({
        arn: one.ModelPackageArn as string,
        number: one.ModelPackageVersion as number,
        status: one.ModelApprovalStatus,
        version: / v(\S+) /.exec(one.ModelPackageDescription ?? '')?.[1] ?? null,
      }));
    };
    return {
      port: Number(port),
      place: () => 'sagemaker eu-west-1',
      configuration: (name) =>
        `promote: { to: sagemaker, bucket: 's3://${motoBucket}/${name}', group: ${name}, stage: production }\n`,
      environment: (of = Number(port)) => ({ ...moto.environment, AWS_ENDPOINT_URL: `http://127.0.0.1:${of}` }),
      // Whoever deploys asks for the newest package that is approved.
      async pointer(name) {
        const approved = (await packages(name)).filter(({ status }) => status === 'Approved');
        return approved.sort((a, b) => b.number - a.number)[0]?.version ?? null;
      },
      async move(name, version) {
        for (const one of await packages(name)) {
          const status = one.version === version ? 'Approved' : 'Rejected';
          await client.send(new UpdateModelPackageCommand({ ModelPackageArn: one.arn, ModelApprovalStatus: status }));
        }
      },
      stop: () => moto.stop(),
    };
  },
};

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
