import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { absent, type Baseline, gathered, type Metrics, presentValue, whyMissing } from '../../../src/facts.ts';
import { gatherDifferences } from '../../../src/gather/differences.ts';
import { openPredicting } from '../../../src/gather/predicted.ts';
import { openTable } from '../../../src/gather/tables/table.ts';
import { uploadArtifact } from '../../../src/github/artifact.ts';
import { createClient } from '../../../src/github/client.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';
import { baseline, factsWith, metrics } from '../../support/facts.ts';
import { configurationWith } from '../../support/predicted.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
let github: FakeGithub;
beforeEach(async () => {
  folder = temporaryFolder();
  github = await startFakeGithub({
    private: true,
    tokens: { [token]: { account: { login: 'bot', id: 1, type: 'Bot' }, permissions: { actions: 'read' } } },
  });
  for (const [name, value] of Object.entries(github.environment())) vi.stubEnv(name, value);
  // The library that uploads reports its progress on standard output.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await github.close();
  folder.remove();
  expect(github.violations).toEqual([]);
});

/** May read artifacts. */
const token = 'token-reader';
const file = 'build/predictions.csv';
const rows = 40;
const ids = Array.from({ length: rows }, (_, index) => index);
const truth = (id: number): string => (id % 2 === 0 ? 'a' : 'b');
const other = (name: string): string => (name === 'a' ? 'b' : 'a');
const testingTable = `id,x,label\n${ids.map((id) => `${id},${id / 7},${truth(id)}`).join('\n')}\n`;

/** Predictions that are wrong for these rows, in this order. */
const predictions = (wrong: readonly number[], order: readonly number[] = ids): string =>
  `id,predicted\n${order.map((id) => `${id},${wrong.includes(id) ? other(truth(id)) : truth(id)}`).join('\n')}\n`;
const share = (wrong: readonly number[]): number => (rows - wrong.length) / rows;

function write(below: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder.path, below, path)), { recursive: true });
  writeFileSync(join(folder.path, below, path), text);
}

/** The base's run: its output folder, uploaded by the library that the Action uses, and its record. */
async function baseRun(text: string, accuracy: number): Promise<Baseline> {
  write('base', file, text);
  write('base-output', `predictions/${file}`, text);
  write('base-output', 'report.json', '{}');
  write('base-output', 'predictions-of-others.csv', 'no');
  const uploaded = await uploadArtifact({
    model: 'penguins',
    attempt: 2,
    directory: join(folder.path, 'base-output'),
    environment: process.env,
  });
  expect(uploaded).toMatchObject({ kind: 'uploaded' });
  write('root', 'data/test.csv', testingTable);
  return baseline(
    { accuracy, loss: 0.5 },
    {
      predictions: {
        sha256: (await fingerprint(join(folder.path, 'base'), [file])).sha256,
        testingSha256: (await fingerprint(join(folder.path, 'root'), ['data/test.csv'])).sha256,
        run: '1',
        attempt: 2,
      },
    },
  );
}

interface Changes {
  readonly accuracy?: number;
  readonly token?: string | null;
  readonly keys?: Record<string, unknown>;
  readonly testing?: string;
  readonly metrics?: Metrics;
}

async function differences(text: string, base: Baseline, changes: Changes = {}) {
  const root = join(folder.path, 'root');
  write('root', file, text);
  if (changes.testing !== undefined) write('root', 'data/test.csv', changes.testing);
  const configuration = configurationWith({
    predictions: file,
    data: { testing: 'data/test.csv', label: 'label', key: 'id' },
    gate: { metrics: { accuracy: { 'max-drop': 0.01 } } },
    ...changes.keys,
  });
  const predicting = openPredicting(configuration);
  const table = await openTable({ root, patterns: [file] });
  const reading = predicting.predictions(table);
  await table.read(reading === null ? [] : [reading]);
  if (configuration.data.testing !== undefined) {
    const testing = await openTable({ root, patterns: configuration.data.testing });
    const observer = predicting.testing(testing);
    if (observer !== null) await testing.read([observer]);
  }
  const right = text
    .split('\n')
    .slice(1, -1)
    .filter((row) => {
      const [id, predicted] = row.split(',');
      return predicted === truth(Number(id));
    }).length;
  const given = changes.token === undefined ? token : changes.token;
  return gatherDifferences({
    root,
    configuration,
    run: { ...factsWith().run, repository: 'acme/penguins' },
    log: silentLog,
    scratch: join(folder.path, 'scratch'),
    github: given === null ? null : async () => createClient({ token: given, apiUrl: github.url }),
    baseline: gathered(base),
    predicted: gathered(predicting.finish()),
    predictions: gathered(await fingerprint(root, [file])),
    testing:
      configuration.data.testing === undefined
        ? absent('none')
        : gathered(await fingerprint(root, configuration.data.testing)),
    metrics: gathered(changes.metrics ?? metrics({ accuracy: changes.accuracy ?? right / rows, loss: 0.5 })),
  });
}

describe('the difference to the base', () => {
  const wrong = [1, 2, 3, 4];

  it('is paired by key, whatever the order of the rows, with two requests', async () => {
    const base = await baseRun(predictions(wrong, [...ids].reverse()), share(wrong));
    const found = presentValue(await differences(predictions([...wrong, 5]), base, { token }));
    expect(found).toMatchObject({ rows, key: ['id'], commit: 'b'.repeat(40), unpaired: {} });
    // One of 40 rows turned: Bonett and Price, z √((p12 + p21 − (p12 − p21)²) / (n + 2)) with p12 = 1/42, p21 = 2/42.
    const [only, both] = [1 / 42, 2 / 42];
    const half = 1.959963984540054 * Math.sqrt((only + both - (only - both) ** 2) / 42);
    const interval = found?.metrics.accuracy;
    expect(interval?.estimate).toBeCloseTo(-1 / 40, 12);
    expect(interval?.lower).toBeCloseTo(only - both - half, 9);
    expect(interval?.upper).toBeCloseTo(only - both + half, 9);
    // Of no log loss without probabilities, and nothing is asked of it.
    expect(Object.keys(found?.metrics ?? {})).toEqual(['accuracy']);
    expect(github.counted().map(({ operation }) => operation)).toEqual([
      'actions/list-workflow-run-artifacts',
      'actions/download-artifact',
    ]);
  });

  it('is 0 without a request where the predictions are the same', async () => {
    const base = await baseRun(predictions(wrong), share(wrong));
    const found = presentValue(await differences(predictions(wrong), base, { token: null }));
    expect(found?.metrics.accuracy?.estimate).toBe(0);
    expect(github.counted()).toEqual([]);
  });

  it('is paired without testing data, by the true values in both files', async () => {
    const withLabel = (text: string): string =>
      text
        .split('\n')
        .map((row, at) => (row === '' ? '' : `${row},${at === 0 ? 'label' : truth(Number(row.split(',')[0]))}`))
        .join('\n');
    const base = await baseRun(withLabel(predictions(wrong, [...ids].reverse())), share(wrong));
    const kept = { ...base, predictions: { ...base.predictions, testingSha256: null } } as Baseline;
    const keys = { data: { label: 'label', key: 'id' } };
    const found = presentValue(await differences(withLabel(predictions([])), kept, { keys, accuracy: 1 }));
    expect(found).toMatchObject({ rows, key: ['id'] });
    expect(found?.metrics.accuracy?.estimate).toBeCloseTo(0.1, 12);
  });

  it('is not paired with other rows, and says so', async () => {
    const base = await baseRun(predictions(wrong), share(wrong));
    const changed = await differences(predictions([1]), base, { testing: testingTable.replace('0,0,', '0,9,') });
    expect(whyMissing(changed)).toContain('the testing data are not those of the base');
    expect(github.counted()).toEqual([]);
  });

  it('is not paired with fewer rows', async () => {
    const base = await baseRun(predictions(wrong, ids.slice(1)), share(wrong));
    const found = await differences(predictions([1]), base);
    expect(whyMissing(found)).toContain('1 row (1) of the testing data has no prediction');
  });

  it('is not that of another quantity than the metric that was written', async () => {
    const base = await baseRun(predictions(wrong), 0.5);
    const found = presentValue(await differences(predictions([1]), base, { token }));
    expect(found).toMatchObject({
      metrics: {},
      unpaired: { accuracy: 'the base wrote 0.5, and its predictions give 0.9' },
    });
  });

  it('takes a metric that was rounded to three decimals, and not one of two', async () => {
    const base = await baseRun(predictions([1, 2, 3]), share([1, 2, 3]));
    // Of b: 18 of 20 found, and one that is none.
    const written = (f1: number): Baseline => ({ ...base, metrics: { f1: { value: f1, direction: 'higher' } } });
    const keys = { gate: { metrics: { f1: { 'max-drop': 0.01 } } } };
    const own = metrics({ f1: 1 });
    const found = presentValue(await differences(predictions([]), written(0.923), { keys, metrics: own }));
    expect(found?.metrics.f1?.estimate).toBeCloseTo(1 - 36 / 39, 12);
    const coarse = presentValue(await differences(predictions([]), written(0.92), { keys, metrics: own }));
    expect(coarse?.unpaired.f1).toContain('the base wrote 0.92');
  });

  it('is absent with the reason where the artifact cannot be had', async () => {
    const base = await baseRun(predictions(wrong), share(wrong));
    const why = async (changed: Baseline = base, changes: Changes = {}): Promise<string> =>
      whyMissing(await differences(predictions([1]), changed, changes));
    const kept = base.predictions as NonNullable<Baseline['predictions']>;
    expect(await why(base, { token: null })).toContain('this run has no token to read it');
    expect(await why(base, { token: github.tokens.read })).toContain('give the job the permission `actions: read`');
    expect(await why({ ...base, predictions: { ...kept, run: '7' } })).toContain(
      'has no artifact ml-test-score-penguins-2',
    );
    expect(await why({ ...base, predictions: { ...kept, run: 'local-1' } })).toContain('was measured by a local run');
    expect(await why({ ...base, predictions: undefined })).toContain('the base has no predictions');
    expect(await why({ ...base, predictions: { ...kept, sha256: '0'.repeat(64) } })).toContain('another SHA-256');
    github.failNext({ status: 410, match: ({ operation }) => operation === 'actions/download-artifact' });
    expect(await why()).toContain('the artifact has expired');
    const [artifact] = github.artifacts;
    if (artifact === undefined) throw new Error('nothing was uploaded');
    const { content } = artifact;
    artifact.content = content.subarray(0, content.length - 30);
    expect(await why()).toContain('is no sound zip file');
    artifact.content = Buffer.alloc(51 * 1024 * 1024);
    expect(await why()).toContain('is larger than 50.0 MB');
    artifact.expired = true;
    expect(await why()).toContain('has expired');
  });

  it('is absent where no row can be judged', async () => {
    const base = await baseRun(predictions(wrong), share(wrong));
    const none = await differences(predictions([1]), { ...base, metrics: {} });
    expect(whyMissing(none)).toContain('no metric of this run and of the base');
  });
});
