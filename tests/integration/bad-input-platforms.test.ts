import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { selfSigned } from '../servers/support/oci-registry.ts';
import { freePort } from '../servers/support/program.ts';
import { createLocal, type Local } from './support/command-line.ts';
import { configuration, project } from './support/project.ts';
import { root } from './support/runner.ts';

/** Addresses that are no server, or none that can be trusted, and configurations that cannot be meant. */

const listening = async (server: {
  listen(port: number, host: string, then: () => void): unknown;
  address(): unknown;
  close(): unknown;
}) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as { port: number }).port;
};

const web: RequestListener = (_, response) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Welcome</title>');

function run(local: Local, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number | null; text: string }>((resolve) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
      cwd: local.path,
      env: { PATH: process.env.PATH ?? '', HOME: local.folder, LANG: 'C.UTF-8', ...environment },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        text += chunk;
      });
    child.on('close', (status) => resolve({ status, text }));
  });
}

const withKeys = (more: string): Local =>
  createLocal(project({ 'ml-test-score.yml': `model: plane\n${configuration(more)}` }));

const aws = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'testing',
  AWS_SECRET_ACCESS_KEY: 'testing',
  AWS_MAX_ATTEMPTS: '1',
};

test('addresses that are no registry: each is named, with the next step', async () => {
  const plain = await listening(createServer(web));
  const local = withKeys('');
  const { certificate, key } = await selfSigned(join(local.folder, 'tls'));
  const secure = await listening(createSecureServer({ cert: readFileSync(certificate), key: readFileSync(key) }, web));
  const dead = await freePort();
  expect((await run(local, ['run'])).status).toBe(0);
  const cases: [registry: string, said: RegExp, environment?: Record<string, string>][] = [
    [`mlflow:http://127.0.0.1:${plain}`, /what answers there is no MLflow server\s+→ check the address/],
    [`mlflow:https://127.0.0.1:${secure}`, /its certificate cannot be verified[\s\S]*NODE_EXTRA_CA_CERTS/],
    [`mlflow:http://127.0.0.1:${dead}`, /nothing listens there \(ECONNREFUSED\)/],
    ['mlflow:http://mlflow.invalid', /its host is not known[\s\S]*→ check the address/],
    [`oci:127.0.0.1:${plain}/team/plane`, /no manifest of OCI, and no JSON|→ check/],
    ['oci:registry.invalid/team/plane', /its host is not known[\s\S]*→ check the address/],
    [
      'sagemaker:s3://models/plane',
      /nothing listens there \(ECONNREFUSED\)/,
      { ...aws, AWS_ENDPOINT_URL: `http://127.0.0.1:${dead}` },
    ],
    [
      'sagemaker:s3://models/plane',
      /certificate cannot be verified[\s\S]*NODE_EXTRA_CA_CERTS/,
      { ...aws, AWS_ENDPOINT_URL: `https://127.0.0.1:${secure}` },
    ],
    [
      'sagemaker:s3://models/plane',
      /credentials|AWS_ACCESS_KEY_ID/,
      { AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_DISABLED: 'true' },
    ],
  ];
  // Most of the time is waiting, before it is tried again.
  const ended = await Promise.all(
    cases.map(([registry, , environment], index) => {
      const path = join(local.folder, `plane-${index}`);
      cpSync(local.path, path, { recursive: true });
      return run({ ...local, path }, ['promote', '--registry', registry], environment);
    }),
  );
  for (const [index, { status, text }] of ended.entries()) {
    const [registry, said] = cases[index] as (typeof cases)[number];
    expect([registry, status, status === 2 ? '' : text]).toEqual([registry, 2, '']);
    expect(text, registry).toMatch(said);
    expect(text, registry).not.toMatch(/\n\s+at /);
  }
});

test('a tracking server that cannot be used changes no verdict, and is told once in words', async () => {
  const plain = await listening(createServer(web));
  const signedOut = await listening(createServer((_, response) => void response.writeHead(401).end()));
  const dead = await freePort();
  for (const [uri, said] of [
    [`http://127.0.0.1:${plain}`, /what answers there is no MLflow server/],
    [`http://127.0.0.1:${signedOut}`, /\(401\)[\s\S]*MLFLOW_TRACKING_TOKEN/],
    [`http://127.0.0.1:${dead}`, /nothing listens there \(ECONNREFUSED\)/],
  ] as const) {
    const { status, text } = await run(withKeys(`mlflow: { tracking-uri: '${uri}' }\n`), ['run']);
    expect([uri, status]).toEqual([uri, 0]);
    expect(text, uri).toMatch(said);
    expect(text, uri).toContain(`mlflow ${uri}`);
    expect(text, uri).not.toMatch(/\n\s+at /);
  }
});

test('configurations that cannot be meant', async () => {
  const cases: [more: string, said: string][] = [
    ['mlflow: { tracking_uri: https://x }', 'did you mean `tracking-uri`?'],
    [
      'mlflow: { tracking-uri: ./mlruns }',
      'expected an http(s) address without user and password, `databricks` or `databricks-uc`, found "./mlruns"',
    ],
    ['mlflow: { tracking-uri: https://x, select: {} }', 'expected `metric`, `filter` or both'],
    ['events: { secret: KEY }', '`events.url` is missing'],
    ['events: { url: https://x, types: [model.promote] }', 'did you mean `model.promoted`?'],
    ['sagemaker: { regin: eu-west-1 }', 'did you mean `region`?'],
    ['promote: { to: oci }', '`promote.repository` is missing; expected `repository` with `to: oci`'],
    [
      'promote: { to: oci, repository: "https://ghcr.io/a/b" }',
      'expected host/name in lower case, such as ghcr.io/owner/penguins',
    ],
    ['promote: { to: sagemaker }', '`promote.bucket` is missing'],
    ['promote: { to: mlflow, repository: ghcr.io/a/b }', '`repository` belongs to `to: oci`'],
    ['promote: { to: s3 }', 'expected one of `directory`, `github-releases`, `mlflow`, `oci`, `sagemaker`, found "s3"'],
  ];
  for (const [more, said] of cases) {
    const { status, text } = await run(withKeys(`${more}\n`), ['run']);
    expect([more, status]).toEqual([more, 2]);
    expect(text, more).toContain(said);
    expect(text, more).toMatch(/ml-test-score\.yml:8:\d+: /);
  }
  const both = createLocal({
    ...project(),
    'ml-test-score.yml': 'train: { run: node train.js, sagemaker: { pipeline: plane } }\nmetrics: build/metrics.json\n',
  });
  const { status, text } = await run(both, ['run']);
  expect([status, text]).toEqual([
    2,
    expect.stringContaining('expected exactly one of `run`, `mlproject` and `sagemaker`'),
  ]);
});

test('a registry that refuses: versions and audit tell what the tags have, and that its own pointers were not compared', async () => {
  const refusing = await listening(createServer((_, response) => void response.writeHead(401).end()));
  const local = withKeys('promote: { to: directory, path: ../registry }\n');
  expect((await run(local, ['run'])).status).toBe(0);
  const registry = ['--registry', `mlflow:http://127.0.0.1:${refusing}`];
  const warning = `warning: whether mlflow http://127.0.0.1:${refusing} agrees with the tags was not found out: `;
  for (const [args, told] of [
    [['versions'], /^ *v1\.0\.0 +production /m],
    [['versions', '--json'], /"version": "1\.0\.0"/],
    [['audit'], /the registry's own pointer was not compared/],
    [['audit', '--json'], /"disagreement": "not compared"/],
  ] as const) {
    const { status, text } = await run(local, [...args, ...registry]);
    expect([args, status, status === 0 ? '' : text]).toEqual([args, 0, '']);
    expect(text).toMatch(told);
    expect(text).toContain(warning);
    expect(text).toMatch(/\(401\)[\s\S]*→ .*MLFLOW_TRACKING_TOKEN/);
  }
  // What was not looked at cannot be called proven.
  const proof = await run(local, ['audit', '--verify', ...registry]);
  expect([proof.status, proof.text]).toEqual([2, expect.stringMatching(/\(401\)/)]);
  expect((await run(local, ['versions'])).text).not.toContain('warning');
  const uri = `promote: { to: mlflow, uri: 'http://127.0.0.1:${refusing}' }\n`;
  writeFileSync(join(local.path, 'ml-test-score.yml'), `model: plane\n${configuration(uri)}`);
  const compared = await run(local, ['compare', '@production', '1.0.0']);
  expect([compared.status, compared.text]).toEqual([0, expect.stringContaining(warning)]);
  expect(compared.text).toMatch(/\(401\)[\s\S]*→ /);
});
