import { spawn } from 'node:child_process';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { configuration, gate, project } from '../integration/support/project.ts';
import { root } from '../integration/support/runner.ts';
import { createWorld } from '../integration/support/world.ts';
import { type Interference, startProxy } from './support/oci-registry.ts';
import { type Platform, type PlatformName, platformNames, startPlatform } from './support/platforms.ts';

/** The command line against real registries behind a proxy that lets things go wrong. */

interface Called {
  readonly status: number | null;
  readonly text: string;
}

/** Not `spawnSync`: the proxy lives in this process. */
function call(cwd: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Called> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: join(cwd, '..'), LANG: 'C.UTF-8', ...environment },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        text += chunk;
      });
    child.on('close', (status) => resolve({ status, text }));
  });
}

type Interfere = (method: string, url: string, headers: IncomingHttpHeaders) => Interference;

const always =
  (what: Interference): Interfere =>
  () =>
    what;

/** In the middle of a file. */
const cutUploads: Interfere = (method) => (method === 'PUT' || method === 'PATCH' ? { cutAfter: 100 } : 'pass');
const page = { status: 200, body: '<title>Welcome</title>', headers: { 'content-type': 'text/html' } };

const faults: readonly [what: string, interfere: Interfere, said: RegExp][] = [
  ['401', always({ status: 401 }), /\(401\)[\s\S]*→ (set MLFLOW|sign in|put a step with aws-actions)/],
  ['403', always({ status: 403 }), /do not suffice \(403\)[\s\S]*→ let the account/],
  [
    '404',
    always({ status: 404, body: '<html>' }),
    /(no MLflow server|no service of AWS|nothing (at that address|of that name))[\s\S]*→ check/,
  ],
  [
    '429',
    always({ status: 429, headers: { 'retry-after': '3600' } }),
    /too many requests \(429\)[\s\S]*→ run it again/,
  ],
  ['a cut upload', cutUploads, /the connection was cut[\s\S]*→ check the network/],
];

/** What makes the version whole, and what moves the registry's own pointer of the stage. */
const steps: Readonly<Record<PlatformName, Readonly<Record<'version' | 'pointer', Interfere>>>> = {
  mlflow: {
    version: (_, url) => (url.includes('model-versions/create') ? { status: 403 } : 'pass'),
    pointer: (method, url) => (method === 'POST' && url.includes('registered-models/alias') ? { status: 403 } : 'pass'),
  },
  oci: {
    version: (method, url) => (method === 'PUT' && url.endsWith('/manifests/1.0.0') ? { status: 403 } : 'pass'),
    pointer: (method, url) => (method === 'PUT' && url.endsWith('/manifests/production') ? { status: 403 } : 'pass'),
  },
  sagemaker: {
    version: (_, __, headers) =>
      headers['x-amz-target'] === 'SageMaker.CreateModelPackage' ? { status: 403 } : 'pass',
    pointer: (_, __, headers) =>
      headers['x-amz-target'] === 'SageMaker.UpdateModelPackage' ? { status: 403 } : 'pass',
  },
};

describe.each(platformNames)('%s', (kind) => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform(kind);
  });
  afterAll(() => platform?.stop());

  test('what goes wrong is said, with the registry and the next step; what is half done, too', async () => {
    const name = 'faults';
    let interfere: Interfere = () => 'pass';
    const proxy = await startProxy(platform, (...request) => interfere(...request));
    onTestFinished(() => proxy.stop());
    const port = Number(proxy.host.split(':')[1]);
    const text = `model: penguins\n${configuration(`${gate}${platform.configuration(name, port).replace(/^mlflow:.*\n/m, '')}`)}`;
    const { repository } = await createWorld(project({ 'ml-test-score.yml': text }));
    // Without it the SDK waits half a minute for whoever asks for an hour. A second attempt is what `429, then well` needs.
    const environment = { ...platform.environment(port), AWS_MAX_ATTEMPTS: '2' };
    const ask = (...args: string[]): Promise<Called> => call(repository.work, args, environment);
    const place = kind === 'sagemaker' ? /s3:\/\/|sagemaker eu-west-1/ : new RegExp(platform.place(name, port));
    const refused = async (what: string, args: readonly string[], said: RegExp): Promise<void> => {
      const { status, text: all } = await ask(...args);
      expect([what, status, status === 2 ? '' : all]).toEqual([what, 2, '']);
      expect(all, what).toMatch(said);
      expect(all, what).toMatch(place);
      expect(all, what).not.toMatch(/\n\s+at |UnknownError/);
    };

    expect((await ask('run')).status).toBe(0);
    for (const [what, how, said] of faults) {
      interfere = how;
      await refused(what, ['promote'], said);
      expect([what, repository.tags()]).toEqual([what, []]);
    }

    interfere = steps[kind].version;
    await refused('the version', ['promote'], /\(403\)|do not suffice|no permission/);
    if (repository.tags().length > 0)
      await refused(
        'the version',
        ['promote'],
        /the tag penguins@v1\.0\.0 is written, and its files are not all there/,
      );
    expect(await platform.pointer(name)).toBeNull();

    interfere = steps[kind].pointer;
    await refused(
      'the pointer',
      ['promote'],
      /by its tag v1\.0\.0 is in production, and what .* itself has there was not moved/,
    );
    expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);
    expect(await platform.pointer(name)).toBeNull();

    let requests = 0;
    interfere = () => {
      requests += 1;
      return requests === 1 ? { status: 429, headers: { 'retry-after': '1' } } : 'pass';
    };
    const done = await ask('promote');
    expect([done.status, done.status === 0 ? '' : done.text]).toEqual([0, '']);
    expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);
    expect(await platform.pointer(name)).toBe('1.0.0');

    const pull = (to: string): string[] => ['pull', 'penguins@1.0.0', '--output', join(repository.folder, to)];
    interfere = always({ status: 401 });
    await refused('pull: 401', pull('signed-out'), /1\.0\.0[\s\S]*\(401\)|\(401\)/);
    interfere = (method) => (method === 'GET' || method === 'POST' ? { cutAnswerAfter: 20 } : 'pass');
    await refused('pull: a cut answer', pull('cut'), /cut|did not answer/);
    interfere = always(page);
    await refused('pull: a page', pull('page'), /no MLflow server|no manifest of OCI, and no JSON|→/);
    interfere = () => 'pass';
    expect((await ask(...pull('whole'))).status).toBe(0);
  });
});
