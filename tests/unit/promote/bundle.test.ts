import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { absent, type Facts, gathered } from '../../../src/facts.ts';
import { type BundleInput, createBundle } from '../../../src/promote/bundle.ts';
import { describeBundle } from '../../../src/promote/manifest.ts';
import { type Score, scoreTests } from '../../../src/score/score.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { factsWith, metrics, training } from '../../support/facts.ts';
import { temporaryFolder } from './repository.ts';

const score: Score = { ...scoreTests([]), total: 2, sections: { data: 2, model: 2.5, infra: 3, monitor: 7 } };

async function start(changes: Parameters<typeof factsWith>[0] = {}): Promise<BundleInput & { facts: Facts }> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'build'));
  await writeFile(join(root, 'build', 'model.pkl'), 'weights');
  await writeFile(join(root, 'train.csv'), 'a,b\n1,2\n');
  const facts = factsWith({
    artifacts: gathered(await fingerprint(root, ['build'])),
    data: {
      training: gathered(await fingerprint(root, ['train.csv'])),
      testing: gathered(await fingerprint(root, ['train.csv'])),
      serving: absent('not configured'),
    },
    metrics: gathered({ ...metrics({ accuracy: 0.95, log_loss: 0.2 }), parameters: { depth: '3' } }),
    configuration: { promote: { to: 'github-releases', stage: ['staging', 'production'] } },
    ...changes,
  });
  const report = { schemaVersion: 1 };
  const directory = join(root, '.ml-test-score', 'bundle');
  return { facts, score, report, factsJson: '{"facts": true}', root, directory };
}

test('a bundle holds the model, the report, the facts, the lineage and the card', async () => {
  const input = await start();
  const bundle = await createBundle({ ...input, pullRequest: { number: 7, title: 'Deeper trees', author: 'ana' } });
  expect(bundle).toMatchObject({
    model: 'penguins',
    commit: 'a'.repeat(40),
    score: 2,
    metrics: { accuracy: { value: 0.95, direction: 'higher' }, log_loss: { value: 0.2, direction: 'lower' } },
    run: input.facts.run.url,
  });
  const manifest = await describeBundle(bundle);
  expect(manifest.files.map(({ path }) => path)).toEqual([
    'artifacts/build/model.pkl',
    'report.json',
    'facts.json',
    'model-card.md',
    'lineage.json',
  ]);
  const read = (name: string): Promise<string> => readFile(join(bundle.directory, name), 'utf8');
  expect(await read('artifacts/build/model.pkl')).toBe('weights');
  expect(await read('facts.json')).toBe('{"facts": true}');
  expect(JSON.parse(await read('report.json'))).toEqual({ schemaVersion: 1 });
  expect(JSON.parse(await read('lineage.json'))).toMatchObject({
    model: 'penguins',
    commit: 'a'.repeat(40),
    pullRequest: { number: 7, title: 'Deeper trees', author: 'ana' },
    trigger: { event: 'push', actor: 'ana', run: '100' },
    training: { command: 'python train.py', seconds: 12 },
    data: { training: { files: [{ path: 'train.csv' }] }, serving: null },
    parameters: { depth: '3' },
    artifacts: { sha256: bundle.digest },
  });
  // Again, over the old one.
  await writeFile(join(bundle.directory, 'artifacts', 'stale.pkl'), 'old');
  await createBundle(input);
  await expect(read('artifacts/stale.pkl')).rejects.toThrow('ENOENT');
});

test.each([
  ['other bytes', (file: string) => writeFile(file, 'heavier')],
  ['more bytes', (file: string) => writeFile(file, 'weights and more')],
  [
    'a link to the same bytes',
    async (file: string) => {
      await rename(file, `${file}.moved`);
      await symlink(`${file}.moved`, file);
    },
  ],
  [
    'a FIFO',
    async (file: string) => {
      await rename(file, `${file}.moved`);
      execFileSync('mkfifo', [file]);
    },
  ],
])('an artifact that became %s after it was gathered is refused', async (_what, change) => {
  const input = await start();
  await change(join(input.root, 'build', 'model.pkl'));
  await expect(createBundle(input)).rejects.toThrow(/build\/model\.pkl: is not the file any more/);
});

test('what is no bundle is not replaced, and what cannot be a version is refused', async () => {
  const input = await start();
  await mkdir(input.directory, { recursive: true });
  await writeFile(join(input.directory, 'thesis.tex'), 'years of work');
  await expect(createBundle(input)).rejects.toThrow(/it is no bundle/);
  const { facts } = await start({ artifacts: absent('no `artifacts` are configured') });
  await expect(createBundle({ ...input, facts })).rejects.toThrow(/no `artifacts` are configured/);
  const unborn = { ...input.facts, run: { ...input.facts.run, commit: null } };
  await expect(createBundle({ ...input, facts: unborn })).rejects.toThrow(/commit first/);
  const odd = { ...input.facts, run: { ...input.facts.run, model: 'my.model' } };
  await expect(createBundle({ ...input, facts: odd })).rejects.toThrow('`my-model`');
});

const cardOf = async (changes: Parameters<typeof start>[0]): Promise<{ front: unknown; text: string }> => {
  const { directory } = await createBundle(await start(changes));
  const text = await readFile(join(directory, 'model-card.md'), 'utf8');
  const [, front = '', ...rest] = text.split(/^---$/m);
  // Python reads YAML 1.1, JavaScript 1.2.
  expect(parse(front, { version: '1.1' })).toEqual(parse(front));
  return { front: parse(front), text: rest.join('---') };
};

test('the card has the front matter of Hugging Face, and says what is not written yet', async () => {
  const { front, text } = await cardOf({});
  expect(front).toEqual({
    tags: ['ml-test-score'],
    'model-index': [
      {
        name: 'penguins',
        results: [
          {
            task: { type: 'other' },
            dataset: { type: 'testing', name: 'Testing data', revision: expect.stringMatching(/^[0-9a-f]{64}$/) },
            metrics: [
              { type: 'accuracy', value: 0.95, name: 'accuracy' },
              { type: 'log_loss', value: 0.2, name: 'log_loss' },
            ],
            source: { name: 'ML Test Score', url: 'https://github.com/ana/penguins/actions/runs/100' },
          },
        ],
      },
    ],
  });
  for (const section of ['Intended use', 'Training data', 'Metrics', 'ML Test Score', 'Lineage', 'How to get it'])
    expect(text).toContain(`\n## ${section}\n`);
  expect(text).toContain('_Not written yet.');
  expect(text).toContain('**2 of 7**');
  expect(text).toContain('ml-test-score pull penguins@production');
});

test('hostile names stay in their cells', async () => {
  const name = 'a|b`c`\n---\n# Owned @ana #1 <img src=x> "quoted": {yaml: [';
  const { front, text } = await cardOf({
    metrics: gathered(metrics({ [name]: 1 })),
    training: gathered(training({ command: 'x | y\n## Owned\n' })),
  });
  expect(front).toMatchObject({ 'model-index': [{ results: [{ metrics: [{ type: name, value: 1 }] }] }] });
  expect(text).not.toMatch(/^#+ Owned/m);
  const row = text.split('\n').find((line) => line.includes('quoted'));
  expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4);
});

test('a metric that YAML could take for something else stays a name', async () => {
  const { front } = await cardOf({ metrics: gathered(metrics({ no: 1, '1e3': 2 })) });
  expect(front).toMatchObject({ 'model-index': [{ results: [{ metrics: [{ type: 'no' }, { type: '1e3' }] }] }] });
});

test('without metrics there is no result to show', async () => {
  const { front, text } = await cardOf({ metrics: absent('no metrics file'), training: absent('no `train`') });
  expect(front).toMatchObject({ 'model-index': [{ name: 'penguins', results: [] }] });
  expect(text).toContain('None was measured.');
  expect(text).toContain('not trained here');
});
