import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { uploadArtifact } from '../../../src/github/artifact.ts';
import { artifactName } from '../../../src/support/artifact-name.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';

let fake: FakeGithub;
let directory: string;
beforeEach(async () => {
  fake = await startFakeGithub();
  directory = await mkdtemp(join(tmpdir(), 'artifact-'));
  for (const [name, value] of Object.entries(fake.environment())) vi.stubEnv(name, value);
  // The library reports its progress on standard output.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
  await fake.close();
});

const upload = (changes = {}) =>
  uploadArtifact({ model: 'penguins', attempt: 2, directory, environment: fake.environment(), ...changes });

it('uploads the regular files of a folder', async () => {
  await mkdir(join(directory, 'bundle'));
  await writeFile(join(directory, 'report.json'), '{"decision":"allow"}');
  await writeFile(join(directory, 'bundle', 'model.bin'), Buffer.alloc(100_000, 7));
  await writeFile(join(directory, 'a:b.txt'), 'no artifact may hold this name');
  await symlink('/etc/passwd', join(directory, 'secret'));
  const outcome = await upload();
  expect(outcome).toMatchObject({ kind: 'uploaded', name: 'ml-test-score-penguins-2', id: 1, leftOut: ['a:b.txt'] });
  const [artifact] = fake.artifacts;
  expect(artifact).toMatchObject({ name: 'ml-test-score-penguins-2', run: 'run-1', finalized: true });
  const content = artifact?.content ?? Buffer.alloc(0);
  expect(outcome).toHaveProperty('bytes', content.length);
  expect(artifact?.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  const listing = content.toString('latin1');
  expect(listing).toContain('report.json');
  expect(listing).toContain('bundle/model.bin');
  expect(listing).not.toContain('secret');
  expect(fake.counted()).toEqual([]);
});

it('turns a refusal into an outcome', async () => {
  await writeFile(join(directory, 'report.json'), '{}');
  await upload();
  const outcome = await upload();
  expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/409.*already exists/) });
});

it.each([
  ['ACTIONS_RUNTIME_TOKEN', undefined, 'ACTIONS_RUNTIME_TOKEN is not set'],
  ['ACTIONS_RESULTS_URL', undefined, 'ACTIONS_RESULTS_URL is not set'],
  ['GITHUB_SERVER_URL', 'https://git.example.org', 'git.example.org is an Enterprise Server'],
])('is unavailable with %s = %s', async (name, value, reason) => {
  await writeFile(join(directory, 'report.json'), '{}');
  const outcome = await upload({ environment: { ...fake.environment(), [name]: value } });
  expect(outcome).toMatchObject({ kind: 'unavailable', reason: expect.stringContaining(reason) });
  expect(fake.requests).toEqual([]);
});

it('is unavailable for an empty folder, and fails for one that is not there', async () => {
  expect(await upload()).toMatchObject({ kind: 'unavailable', reason: expect.stringContaining('holds no files') });
  expect(await upload({ directory: join(directory, 'none') })).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('ENOENT'),
  });
});

it('makes a name that the service takes', () => {
  expect(artifactName('team/penguins:v1', 3)).toBe('ml-test-score-team-penguins-v1-3');
});
