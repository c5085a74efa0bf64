import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findCredentials } from '../../../src/platforms/oci-credentials.ts';

async function docker(config: unknown): Promise<{ folder: string; environment: Record<string, string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'docker-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (config !== null)
    await writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return { folder, environment: { DOCKER_CONFIG: folder, PATH: `${folder}${delimiter}${process.env.PATH}` } };
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const host = 'registry.example.org';
const password = (username: string, password: string) => ({ kind: 'password', username, password });

test('nobody signs in where nothing says who', async () => {
  const { environment } = await docker(null);
  expect(await findCredentials(host, environment, 'token')).toBeNull();
});

test.each([
  [{ auths: { [host]: { auth: base64('ana:se:cret') } } }, password('ana', 'se:cret')],
  [{ auths: { [`https://${host}/v2/`]: { auth: base64('ana:x\0\0') } } }, password('ana', 'x')],
  [{ auths: { [host]: { username: 'ana', password: 'x' } } }, password('ana', 'x')],
  [{ auths: { [host]: { auth: base64('ana:x'), identitytoken: 'i' } } }, { kind: 'refresh', token: 'i' }],
  [{ auths: { [host]: { registrytoken: 'r' } } }, { kind: 'bearer', token: 'r' }],
  [{ auths: { [`${host}.evil.example`]: { auth: base64('ana:x') } } }, null],
  [{ auths: { [host]: {} } }, null],
])('Docker’s config.json %j', async (config, expected) => {
  const { environment } = await docker(config);
  expect(await findCredentials(host, environment, null)).toEqual(expected);
});

test('Docker Hub has a key of its own', async () => {
  const { environment } = await docker({ auths: { 'https://index.docker.io/v1/': { auth: base64('ana:x') } } });
  expect(await findCredentials('registry-1.docker.io', environment, null)).toEqual(password('ana', 'x'));
});

test('the environment wins, and half of it is refused', async () => {
  const { environment } = await docker({ auths: { [host]: { auth: base64('ana:x') } } });
  const both = { ...environment, OCI_USERNAME: 'bo', OCI_PASSWORD: 'y' };
  expect(await findCredentials(host, both, null)).toEqual(password('bo', 'y'));
  await expect(findCredentials(host, { ...environment, OCI_USERNAME: 'bo' }, null)).rejects.toThrow(
    /OCI_PASSWORD is not/,
  );
});

test('the token of the step is for ghcr.io alone, and comes last', async () => {
  const { environment } = await docker({ auths: { 'ghcr.io': { auth: base64('ana:x') } } });
  const none = (await docker(null)).environment;
  expect(await findCredentials('ghcr.io', none, 'ghs_1')).toEqual(password('token', 'ghs_1'));
  expect(await findCredentials('ghcr.io', { ...none, GITHUB_ACTOR: 'ana' }, 'ghs_1')).toEqual(password('ana', 'ghs_1'));
  expect(await findCredentials('ghcr.io', environment, 'ghs_1')).toEqual(password('ana', 'x'));
  expect(await findCredentials('ghcr.io.evil.example', none, 'ghs_1')).toBeNull();
});

test('a credential helper is asked on its standard input', async () => {
  const { folder, environment } = await docker({ credHelpers: { [host]: 'here' }, credsStore: 'gone' });
  const helper = async (script: string): Promise<void> => {
    await writeFile(join(folder, 'docker-credential-here'), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, 'docker-credential-here'), 0o755);
  };
  await helper(`read key; test "$1 $key" = "get ${host}" && echo '{"ServerURL":"x","Username":"ana","Secret":"x"}'`);
  expect(await findCredentials(host, environment, null)).toEqual(password('ana', 'x'));
  await helper(`echo '{"Username":"<token>","Secret":"i"}'`);
  expect(await findCredentials(host, environment, null)).toEqual({ kind: 'refresh', token: 'i' });
  await helper('echo credentials not found in native keychain; exit 1');
  expect(await findCredentials(host, environment, null)).toBeNull();
  await helper('echo the secret is hunter2 >&2; echo hunter2; exit 1');
  const failed = findCredentials(host, environment, null);
  await expect(failed).rejects.toThrow(/docker-credential-here failed/);
  await expect(failed).rejects.not.toThrow(/hunter2/);
  await helper('echo nonsense');
  await expect(findCredentials(host, environment, null)).rejects.toThrow(/did not answer with Username and Secret/);
  await expect(findCredentials('other.example.org', environment, null)).rejects.toThrow(
    /docker-credential-gone, which is not on PATH/,
  );
});

test.each(['{', '[]', '{"auths":{"a":1}}', JSON.stringify({ auths: { [host]: { auth: base64('nobody') } } })])(
  'a file that Docker has not written is refused: %s',
  async (text) => {
    const { environment } = await docker(text);
    await expect(findCredentials(host, environment, null)).rejects.toThrow(/config\.json.*docker login/s);
  },
);

test('a helper whose name leads elsewhere is not run', async () => {
  const { environment } = await docker({ credsStore: '../../bin/sh' });
  await expect(findCredentials(host, environment, null)).rejects.toThrow(/helper in it is none/);
});
