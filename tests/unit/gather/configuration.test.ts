import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { loadCatalog } from '../../../src/gather/catalog.ts';
import { type ConfigurationRequest, gatherConfiguration } from '../../../src/gather/configuration.ts';
import { readRules } from '../../../src/gather/data.ts';
import { openInvariants } from '../../../src/gather/invariants.ts';
import { loadTableSchema } from '../../../src/gather/schema.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'configuration-'));
});
afterEach(() => rm(root, { recursive: true }));

const file = (rules: string): string => `model: penguins
train: python train.py
data:
  training: data/train.csv
  serving: data/serving.csv
tests:
  data/schema:
    tolerance: 1%
  monitor/invariants:
    max-age: 7d
    rules:
${rules}`;

const gather = async (changes: Partial<ConfigurationRequest> = {}) => {
  const schema = configurationSchema(checkOptions);
  return gatherConfiguration({ schema, root, file: null, overrides: {}, base: null, defaultBranch: null, ...changes });
};
const rulesOf = async (changes: Partial<ConfigurationRequest> = {}) => {
  const { configuration, policyPlaceOf } = await gather(changes);
  return readRules(configuration, policyPlaceOf);
};
const refusal = async (changes: Partial<ConfigurationRequest> = {}): Promise<string> =>
  String(
    await rulesOf(changes).then(
      () => 'no mistake found',
      (error: Error) => error.message,
    ),
  );

describe('a broken rule', () => {
  it('is told with line and column of the file', async () => {
    await writeFile(join(root, 'ml-test-score.yml'), file('      - row.age >=\n'));
    expect(await refusal()).toMatch(
      /^ml-test-score\.yml:12:9: tests\.monitor\/invariants\.rules\[0\]: .* column \d+ of `row\.age >=`/,
    );
  });

  it('is told for each rule, whatever its form', async () => {
    await writeFile(
      join(root, 'ml-test-score.yml'),
      file("      - row.age > 1\n      - name: old\n        rule: 'row.age >'\n      - 'agee > 2'\n"),
    );
    const places = (await refusal()).split('\n').filter((line) => line.startsWith('ml-test-score'));
    expect(places.map((line) => line.slice(0, 57))).toEqual([
      'ml-test-score.yml:14:15: tests.monitor/invariants.rules[1',
      'ml-test-score.yml:15:9: tests.monitor/invariants.rules[2]',
    ]);
  });

  it('is told where it names a column that the table does not have', async () => {
    await writeFile(join(root, 'ml-test-score.yml'), file('      - row.agee > 1\n'));
    const rules = await rulesOf();
    expect(() => openInvariants(rules, { role: 'serving', columns: ['age'] })).toThrow(
      /^ml-test-score\.yml:12:9: .* no column `agee`/,
    );
  });

  it('is told in the file of the base commit, on a pull request', async () => {
    await writeFile(join(root, 'ml-test-score.yml'), file('      - row.age > 1\n'));
    const commit = 'c'.repeat(40);
    const read = async (path: string) =>
      path === 'ml-test-score.yml' ? `# of the base\n${file('      - row.age >=\n')}` : null;
    expect(await refusal({ base: { commit, read } })).toMatch(
      /^ml-test-score\.yml:13:9: .* \(in the base commit ccccccc, whose policy judges this pull request\)/,
    );
  });

  it('of the pull request itself does not count while the base has a policy', async () => {
    await writeFile(join(root, 'ml-test-score.yml'), file('      - row.age >=\n'));
    const base = { commit: 'c'.repeat(40), read: async () => file('      - row.age > 1\n') };
    expect(await rulesOf({ base })).toHaveLength(1);
  });
});

describe('a file that the policy names', () => {
  const commit = 'c'.repeat(40);
  const named = 'data: { schema: ./data/schema.yml, catalog: data/catalog.yml }\n';
  const text = 'fields:\n  - name: age\n';
  const base = (files: Readonly<Record<string, string>>) => ({
    commit,
    read: async (path: string): Promise<string | null> => ({ 'ml-test-score.yml': named, ...files })[path] ?? null,
  });
  beforeEach(async () => {
    await mkdir(join(root, 'data'));
    await writeFile(join(root, 'ml-test-score.yml'), named);
    await writeFile(join(root, 'data/schema.yml'), text);
  });

  it('is that of the base, and is told where it is another', async () => {
    const ofBase = `${text}    constraints: { required: true }\n`;
    const found = await gather({ base: base({ 'data/schema.yml': ofBase }) });
    expect(found.configuration.data.schema).toBe('data/schema.yml');
    expect(found.policy.changedFiles).toEqual(['data/schema.yml']);
    const schema = await loadTableSchema(root, 'data/schema.yml', found.policyFiles);
    expect(schema.fields[0]?.constraints.required).toBe(true);
    expect((await loadTableSchema(root, 'data/schema.yml')).fields[0]?.constraints.required).toBe(false);
  });

  it('is no other for its line ends', async () => {
    await writeFile(join(root, 'data/schema.yml'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect((await gather({ base: base({ 'data/schema.yml': text }) })).policy.changedFiles).toEqual([]);
  });

  it('counts as changed where the pull request deletes it, or makes it a link', async () => {
    const files = { 'data/schema.yml': text };
    await rm(join(root, 'data/schema.yml'));
    expect((await gather({ base: base(files) })).policy.changedFiles).toEqual(['data/schema.yml']);
    await symlink('/etc/passwd', join(root, 'data/schema.yml'));
    expect((await gather({ base: base(files) })).policy.changedFiles).toEqual(['data/schema.yml']);
  });

  it('is that of the work tree where the base has none that can be read, or is no pull request', async () => {
    const read = async (path: string): Promise<string | null> => {
      if (path === 'ml-test-score.yml') return named;
      throw new ConfigurationError({ file: path, message: 'is a symbolic link' });
    };
    for (const changes of [{ base: base({}) }, { base: { commit, read } }, {}]) {
      const found = await gather(changes);
      expect(found.policyFiles.size).toBe(0);
      expect(found.policy.changedFiles ?? []).toEqual([]);
      expect((await loadTableSchema(root, 'data/schema.yml', found.policyFiles)).fields).toHaveLength(1);
    }
  });

  it('says whose it is where it is wrong', async () => {
    const { policyFiles } = await gather({ base: base({ 'data/catalog.yml': 'features: [{ nam: age }]\n' }) });
    await expect(loadCatalog(root, 'data/catalog.yml', policyFiles)).rejects.toThrow(
      /data\/catalog\.yml:1.*\(in the base commit ccccccc, whose policy judges this pull request\)/,
    );
  });
});

describe('where the registry is, as far as `promote` does not say it', () => {
  const server = (host: string): string =>
    `model: penguins\nmlflow: { tracking-uri: 'https://${host}' }\npromote: { to: mlflow, stage: production }\n`;
  const read = (host: string) => async (name: string) => (name === 'ml-test-score.yml' ? server(host) : null);
  const addressOf = async (changes: Partial<ConfigurationRequest>): Promise<string | undefined> =>
    (await gather(changes)).platforms.mlflow?.['tracking-uri'];

  it('is said by the base on a pull request, and by the default branch for a run of another', async () => {
    await writeFile(join(root, 'ml-test-score.yml'), server('elsewhere.example.org'));
    expect(await addressOf({})).toBe('https://elsewhere.example.org');
    const base = { commit: 'a'.repeat(40), read: read('mlflow.example.org') };
    expect(await addressOf({ base })).toBe('https://mlflow.example.org');
    expect(await addressOf({ defaultBranch: read('mlflow.example.org') })).toBe('https://mlflow.example.org');
    expect(await addressOf({ defaultBranch: async () => null })).toBeUndefined();
    // The run itself may be tracked elsewhere.
    expect((await gather({ base })).configuration.mlflow?.['tracking-uri']).toBe('https://elsewhere.example.org');
  });
});
