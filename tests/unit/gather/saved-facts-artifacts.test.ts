import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts.ts';
import { extractBundle } from '../../../src/gather/artifact-archive.ts';
import type { GithubClient } from '../../../src/gather/exercises.ts';
import {
  fetchSavedFacts,
  listRunArtifacts,
  type SavedArtifact,
  type SavedFactsRequest,
  withRunArtifact,
} from '../../../src/gather/saved-facts-artifacts.ts';
import { createClient } from '../../../src/github/client.ts';
import { artifactName } from '../../../src/support/artifact-name.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import type { Artifact } from '../../fake-github/artifacts.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';
import { factsWith } from '../../support/facts.ts';
import { temporaryFolder } from '../support/git-repositories.ts';
import { bomb, type ZipEntry, zipOf } from '../support/zip.ts';

const token = 'token-reader';
const runId = 100;

let folder: ReturnType<typeof temporaryFolder>;
let github: FakeGithub;
beforeEach(async () => {
  folder = temporaryFolder();
  github = await startFakeGithub({
    private: true,
    tokens: {
      [token]: { account: { login: 'bot', id: 1, type: 'Bot' }, permissions: { actions: 'read' } },
    },
  });
});
afterEach(async () => {
  await github.close();
  const scratch = join(folder.path, 'scratch');
  const left = existsSync(scratch) ? readdirSync(scratch) : [];
  folder.remove();
  expect(left).toEqual([]);
  expect(github.violations).toEqual([]);
});

function facts(model = 'penguins', attempt = 1, changes: Partial<Facts['run']> = {}): Facts {
  const made = factsWith();
  return { ...made, run: { ...made.run, model, attempt, ...changes } };
}
const factsEntry = (one: unknown = facts()): ZipEntry => ({ name: 'facts.json', content: JSON.stringify(one) });

function upload(name: string, content: Buffer, changes: Partial<Artifact> = {}): Artifact {
  const artifacts = github.artifacts as Artifact[];
  const artifact: Artifact = {
    id: artifacts.length + 1,
    name,
    run: `run-${runId}`,
    content,
    finalized: true,
    expired: false,
    expiresAt: null,
    hash: null,
    ...changes,
  };
  artifacts.push(artifact);
  return artifact;
}
const uploadFacts = (model = 'penguins', attempt = 1): Artifact =>
  upload(artifactName(model, attempt), zipOf([factsEntry(facts(model, attempt))]));

async function request(changes: Partial<SavedFactsRequest> & { token?: string } = {}): Promise<SavedFactsRequest> {
  const { token: given = token, ...others } = changes;
  const client = await createClient({ token: given, apiUrl: github.url, retries: { baseMilliseconds: 1 } });
  return { client, owner: 'acme', repo: 'penguins', runId, scratch: join(folder.path, 'scratch'), ...others };
}
const fetched = async (changes: Parameters<typeof request>[0] = {}): Promise<SavedArtifact[]> =>
  fetchSavedFacts(await request(changes));
const problemOf = (answers: readonly SavedArtifact[]): string => {
  expect(answers).toHaveLength(1);
  const [answer] = answers as [SavedArtifact];
  return 'problem' in answer ? answer.problem : 'none';
};
const problemWith = async (entries: readonly ZipEntry[] | Buffer): Promise<string> => {
  (github.artifacts as Artifact[]).length = 0;
  upload('ml-test-score-penguins-1', Buffer.isBuffer(entries) ? entries : zipOf(entries));
  return problemOf(await fetched());
};
const refusal = async (changes: Parameters<typeof request>[0] = {}): Promise<string> => {
  const error = await fetched(changes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigurationError);
  return (error as Error).message;
};

describe('the facts that a run left', () => {
  it('are those of the newest attempt of each model, by model, with a request each', async () => {
    for (const [model, attempt] of [
      ['penguins', 1],
      ['whales', 1],
      ['penguins', 2],
      ['penguins', 10],
      ['a-2', 1],
    ] as const)
      uploadFacts(model, attempt);
    upload('coverage', Buffer.from('none of ours'));
    upload('ml-test-score-html', Buffer.from('no attempt'));
    upload('ml-test-score-penguins-3', Buffer.from('another run'), { run: 'run-99' });
    const answers = await fetched();
    expect(answers.map(({ name }) => name)).toEqual([
      'ml-test-score-a-2-1',
      'ml-test-score-penguins-10',
      'ml-test-score-whales-1',
    ]);
    const { configuration: _, policy: __, ...expected } = JSON.parse(JSON.stringify(facts('penguins', 10))) as Facts;
    expect(answers[1]).toEqual({ name: 'ml-test-score-penguins-10', model: 'penguins', attempt: 10, facts: expected });
    const asked = github.requests.map(({ operation }) => operation).filter((name) => name.startsWith('actions/'));
    expect(asked).toEqual(['actions/list-workflow-run-artifacts', ...Array(3).fill('actions/download-artifact')]);
    expect((await fetched({ attempt: 2 })).map(({ attempt }) => attempt)).toEqual([1, 2, 1]);
  });

  it('are found on all pages of artifacts', async () => {
    for (let index = 0; index < 230; index += 1) upload(`other-${index}`, Buffer.alloc(0));
    uploadFacts();
    expect(await fetched()).toMatchObject([{ model: 'penguins', facts: { run: { model: 'penguins' } } }]);
    expect(github.requests.filter(({ operation }) => operation.includes('list'))).toHaveLength(3);
  });

  it('are refused where there are too many models, or artifacts', async () => {
    for (let index = 0; index < 301; index += 1) upload(`ml-test-score-m${index}-1`, Buffer.alloc(0));
    expect(await refusal()).toContain('left the reports of 301 models; at most 300 are read');
    for (let index = 0; index < 800; index += 1) upload(`other-${index}`, Buffer.alloc(0));
    expect(await refusal()).toContain('has 1101 artifacts, and only the first 1000 are looked at');
  });

  it('are read up to a bound for all models together', async () => {
    for (const model of ['a', 'b', 'c', 'd', 'e', 'f'])
      upload(
        artifactName(model, 1),
        zipOf([{ name: 'facts.json', content: JSON.stringify(facts(model)) + ' '.repeat(19 * 1024 * 1024) }]),
      );
    const problems = (await fetched()).flatMap((answer) => ('problem' in answer ? [answer.problem] : []));
    expect(problems).toEqual(['the facts of all models of the run are larger than 100.0 MB']);
  });

  it('are none where the run left none', async () => {
    expect(await fetched()).toEqual([]);
  });

  it('must be of the model, the run and the attempt whose artifact it is', async () => {
    expect(await problemWith([factsEntry(facts('whales'))])).toBe(
      "facts.json: run.model: expected penguins, as the artifact's own, found whales",
    );
    expect(await problemWith([factsEntry(facts('penguins', 2))])).toContain('run.attempt: expected 1');
    expect(await problemWith([factsEntry(facts('penguins', 1, { id: '7' }))])).toContain('run.id: expected 100');
  });

  it('are a problem in words where they are forged, and those of other models are read all the same', async () => {
    upload('ml-test-score-penguins-1', zipOf([factsEntry({ ...facts(), training: { state: 'gathered', value: 7 } })]));
    uploadFacts('whales');
    expect(await fetched()).toMatchObject([
      { model: 'penguins', problem: 'facts.json: training.value: expected an object, found 7' },
      { model: 'whales', facts: { schemaVersion: 1 } },
    ]);
    expect(await problemWith([factsEntry({ ...facts(), schemaVersion: 9 })])).toContain('found 9: a later release');
    expect(await problemWith([{ name: 'facts.json', content: Buffer.from([0xff, 0xfe]) }])).toContain('not UTF-8');
  });
});

describe('a hostile archive', () => {
  it('of 10 GB stops at the bound, in little memory and with nothing on disk', async () => {
    const before = process.memoryUsage().rss;
    const text = await problemWith([{ name: 'facts.json', content: '', stored: bomb(160), claimedBytes: 10 }]);
    expect(text).toBe('facts.json in it is larger than 20.0 MB');
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  it('is never unpacked beyond the one file of facts', async () => {
    const outside = [
      { name: '../facts.json', content: 'x' },
      { name: '/tmp/facts.json', content: 'x' },
      { name: '..\\facts.json', content: 'x' },
      { name: 'link', content: '/etc/passwd', mode: 0o120777 },
      { name: 'bomb', content: '', stored: bomb(1) },
    ];
    expect(await problemWith([...outside, factsEntry()])).toBe('none');
    expect(await problemWith(outside)).toBe('it holds no facts.json');
    expect(readdirSync(folder.path)).toEqual(['scratch']);
  });

  it.each<[string, readonly ZipEntry[], string]>([
    ['facts twice', [factsEntry(), factsEntry(facts('whales'))], 'it holds facts.json more than once'],
    ['a link', [{ ...factsEntry(), mode: 0o120777 }], '"facts.json" in it is a symbolic link'],
    ['a FIFO', [{ ...factsEntry(), mode: 0o010644 }], '"facts.json" in it is not a regular file'],
    ['an encrypted file', [{ ...factsEntry(), flags: 1 }], '"facts.json" in it is encrypted'],
    ['another method', [{ ...factsEntry(), method: 12 }], 'compressed in a form that is not read'],
    ['no deflate', [{ ...factsEntry(), stored: Buffer.from('no deflate') }], 'cannot be decompressed'],
  ])('is a problem in words: %s', async (_, entries, words) => {
    expect(await problemWith(entries)).toContain(words);
  });

  it('is a problem in words wherever it is cut off', async () => {
    const whole = zipOf([factsEntry()]);
    for (const bytes of [0, 1, 21, 40, 200, whole.length - 60, whole.length - 1]) {
      expect(await problemWith(whole.subarray(0, bytes)), String(bytes)).toMatch(/is no sound zip file|is cut off/);
    }
  });

  it('is a problem in words where its directory lies', async () => {
    const change = (at: (zip: Buffer) => number, value: number): Buffer => {
      const zip = zipOf([factsEntry()]);
      zip.writeUInt32LE(value, at(zip));
      return zip;
    };
    const end = (zip: Buffer): number => zip.length - 22;
    const directory = (zip: Buffer): number => zip.readUInt32LE(end(zip) + 16);
    expect(await problemWith(change((zip) => end(zip) + 16, 0xfffffff0))).toContain('is cut off');
    expect(await problemWith(change((zip) => end(zip) + 16, 0))).toContain('its directory is broken');
    // The compressed size and the place of the file.
    expect(await problemWith(change((zip) => directory(zip) + 20, 0xfffffff0))).toContain('is cut off');
    expect(await problemWith(change((zip) => directory(zip) + 42, 7))).toContain('is not where it should be');
    // ZIP64: 2^53 entries in an archive of 200 bytes.
    const wide = Buffer.alloc(76);
    wide.write('PK\x06\x06', 'latin1');
    wide.writeBigUInt64LE(2n ** 53n, 32);
    wide.write('PK\x06\x07', 56, 'latin1');
    const zip = zipOf([factsEntry()]);
    wide.writeBigUInt64LE(BigInt(end(zip)), 64);
    const lying = Buffer.concat([zip.subarray(0, end(zip)), wide, zip.subarray(end(zip))]);
    expect(await problemWith(lying)).toContain('has 9007199254740992 entries');
  });

  it('is cut off where it is larger than GitHub said', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield new Uint8Array(1024 * 1024);
      }
    }
    const artifacts = [{ id: 1, name: 'ml-test-score-penguins-1', expired: false, size_in_bytes: 10 }];
    const client: GithubClient = {
      request: async (route) => ({
        data: route.includes('archive_format') ? endless() : { total_count: 1, artifacts },
      }),
    };
    expect(problemOf(await fetched({ client, largestArchive: 5 * 1024 * 1024 }))).toBe(
      'the artifact ml-test-score-penguins-1 is larger than 5.0 MB',
    );
    expect(given).toBeLessThan(10);
  });
});

describe('trouble with GitHub', () => {
  it('is a problem in words of the artifact', async () => {
    const artifact = uploadFacts();
    github.failNext({ status: 410, match: ({ operation }) => operation === 'actions/download-artifact' });
    expect(problemOf(await fetched())).toBe('the artifact has expired');
    github.failNext({ status: 404, match: ({ operation }) => operation === 'actions/download-artifact' });
    expect(problemOf(await fetched())).toContain('is gone');
    artifact.expired = true;
    expect(problemOf(await fetched())).toBe('the artifact ml-test-score-penguins-1 has expired');
    artifact.expired = false;
    expect(problemOf(await fetched({ largestArchive: 100 }))).toContain('is larger than 100 bytes');
  });

  it('names the permission that is missing', async () => {
    uploadFacts();
    expect(await refusal({ token: github.tokens.read })).toContain('give the job the permission `actions: read`');
    github.failNext({ status: 404, match: ({ operation }) => operation.includes('list') });
    expect(await refusal()).toContain('the run is gone, or this token may not see it');
  });

  it('is no permission where it is a rate limit', async () => {
    uploadFacts();
    github.failNext({
      status: 403,
      body: { message: 'API rate limit exceeded for installation' },
      match: ({ operation }) => operation.includes('list'),
    });
    const message = await refusal();
    expect(message).toContain('rate limit');
    expect(message).not.toContain('actions: read');
  });

  it('is nothing where it passes', async () => {
    uploadFacts();
    for (const operation of ['actions/list-workflow-run-artifacts', 'actions/download-artifact'])
      github.failNext({ status: 502, times: 2, match: (request) => request.operation === operation });
    expect(problemOf(await fetched())).toBe('none');
  });
});

describe('the bundle of an artifact', () => {
  const extract = async (
    entries: readonly ZipEntry[],
    limits?: { bytes: number; files: number },
  ): Promise<{ paths?: string[]; problem?: string; target: string }> => {
    (github.artifacts as Artifact[]).length = 0;
    upload('ml-test-score-penguins-1', zipOf(entries));
    const asked = await request();
    const [one] = await listRunArtifacts(asked);
    const target = join(folder.path, `bundle-${readdirSync(folder.path).length}`);
    mkdirSync(target);
    if (one === undefined) throw new Error('nothing was listed');
    return withRunArtifact(asked, one, 50 * 1024 * 1024, (archive) => extractBundle(archive, target, limits)).then(
      (paths) => ({ paths, target }),
      (error: unknown) => {
        expect(error).toBeInstanceOf(ConfigurationError);
        return { problem: (error as Error).message, target };
      },
    );
  };

  it('is written below the target, and nothing else', async () => {
    const { paths, target } = await extract([
      factsEntry(),
      { name: 'bundle/', content: '' },
      { name: 'bundle/manifest.json', content: '{}' },
      { name: 'bundle/artifacts/build/model.pkl', content: 'weights' },
    ]);
    expect(paths).toEqual(['manifest.json', 'artifacts/build/model.pkl']);
    expect(readFileSync(join(target, 'artifacts/build/model.pkl'), 'utf8')).toBe('weights');
    expect(readdirSync(target).sort()).toEqual(['artifacts', 'manifest.json']);
  });

  it.each<[string, readonly ZipEntry[], string]>([
    ['above', [{ name: 'bundle/../../x', content: 'x' }], 'leads out of it: "../../x"'],
    ['above by a backslash', [{ name: 'bundle/..\\x', content: 'x' }], 'leads out of it'],
    ['absolute', [{ name: 'bundle//etc/x', content: 'x' }], 'leads out of it'],
    ['a drive', [{ name: 'bundle/C:x', content: 'x' }], 'leads out of it'],
    ['a link', [{ name: 'bundle/x', content: '/etc', mode: 0o120777 }], 'is a symbolic link'],
    [
      'twice',
      [
        { name: 'bundle/x', content: '1' },
        { name: 'bundle/x', content: '2' },
      ],
      'it holds "bundle/x" more than once',
    ],
    [
      'a file and a folder',
      [
        { name: 'bundle/x', content: '1' },
        { name: 'bundle/x/y', content: '2' },
      ],
      '"x/y" in it cannot be written',
    ],
    ['no bundle', [{ name: 'facts.json', content: '1' }], 'it holds nothing below bundle/'],
  ])('is refused: %s', async (_, entries, words) => {
    const { problem } = await extract(
      [{ name: 'bundle/a', content: 'a' }, ...entries].slice(words.includes('nothing') ? 1 : 0),
    );
    expect(problem).toContain(words);
    expect(existsSync(join(folder.path, 'x'))).toBe(false);
  });

  it('is refused beyond its bounds', async () => {
    const two: ZipEntry[] = [
      { name: 'bundle/a', content: 'a'.repeat(60) },
      { name: 'bundle/b', content: 'b'.repeat(60) },
    ];
    expect((await extract(two, { bytes: 120, files: 2 })).paths).toEqual(['a', 'b']);
    expect((await extract(two, { bytes: 119, files: 2 })).problem).toContain('is larger than 119 bytes');
    expect((await extract(two, { bytes: 120, files: 1 })).problem).toContain('it holds 2 files below bundle/');
  });
});
