import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { TestResult } from '../../../src/result.ts';
import { type Ended, expectEnd, makePlace, type Place } from './bad-input.ts';

/** A small project with a model, a server and a debugging command, of which each test of bad input spoils one thing. */

export type Content = string | Uint8Array;
type Result = TestResult & { readonly points: number };
/** Of `ml-test-score.yml`; JSON is YAML. */
export type Keys = Readonly<Record<string, unknown>>;

export const limit = 5;
export const testRows = 120;
const x = (at: number): number => ((at * 37) % 101) / 10;
const predictedAt = (at: number): string => (x(at) < limit ? 'a' : 'b');
/** Every twentieth row is not what the model says. */
const labelAt = (at: number): string => (at % 20 === 0 ? (x(at) < limit ? 'b' : 'a') : predictedAt(at));
const siteAt = (at: number): string => ['north', 'south'][at % 2] as string;

const rows = (first: number, count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${row(first + at)}\n`).join('');

/** A hold-out; the site of each row as it is told. */
export const testTable = (site: (at: number) => string = siteAt): string =>
  `id,x,site,label\n${rows(0, testRows, (at) => `${at},${x(at)},${site(at)},${labelAt(at)}`)}`;

/** Offline predictions, with what a row has in place of the usual. */
export const predictionTable = (
  change: Readonly<Record<number, string>> = {},
  header = 'id,predicted',
  usual = (at: number) => `${at},${predictedAt(at)}`,
): string => `${header}\n${rows(0, testRows, (at) => change[at] ?? usual(at))}`;

/** Of the class `b`. */
export const probabilityTable = (change: Readonly<Record<number, string>>): string =>
  predictionTable(change, 'id,predicted,probability', (at) => `${at},${predictedAt(at)},${x(at) / 10.1}`);

const train = 'mkdir -p build\ncp given/* build/\n';

const debug = `import { readFileSync } from 'node:fs';
const { x } = JSON.parse(readFileSync(0, 'utf8'));
const { limit } = JSON.parse(readFileSync(process.env.MODEL, 'utf8'));
const distance = x - limit;
console.log(JSON.stringify({ distance, prediction: distance < 0 ? 'a' : 'b' }));
`;

/** How a server answers by its first argument: as it should, or as it should not. */
const serve = `import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const [mode] = process.argv.slice(2);
const { limit } = JSON.parse(readFileSync(process.env.MODEL, 'utf8'));
let asked = 0;
const answers = {
  html: () => '<html><body>It works! @octocat</body></html>',
  truncated: () => '{"prediction": "a',
  wrong: (right) => JSON.stringify({ prediction: right === 'a' ? 'b' : 'a' }),
  nan: () => '{"prediction": NaN}',
  likely: () => '{"probability": 1.7}',
  deep: () => '{"prediction":'.repeat(100_000) + '1' + '}'.repeat(100_000),
};
if (mode === 'daemon')
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' }).unref();
if (mode === 'daemon') for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {});
if (mode === 'exits') process.exit(3);
createServer(async (request, response) => {
  if (mode === 'moved') return response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
  if (request.url === '/health') return response.writeHead(mode === 'sick' ? 503 : 200).end('{}');
  const body = await new Response(request).json();
  asked += 1;
  if (mode === 'crash' && asked > 7) {
    console.error('Segmentation fault @octocat');
    process.exit(139);
  }
  if (mode === 'error') return response.writeHead(500).end('Traceback (most recent call last)');
  if (mode === 'hangs') return writeFileSync('started', '');
  const right = body.x < limit ? 'a' : 'b';
  if (mode === 'endless') return void setInterval(() => response.write('x'.repeat(100_000)), 1);
  response.end(answers[mode]?.(right) ?? JSON.stringify({ prediction: right }));
}).listen(Number(process.env.PORT), process.env.HOST);
`;

const base = {
  model: 'sites',
  train: 'sh train.sh',
  metrics: 'build/metrics.json',
  artifacts: 'build/model.json',
  predictions: 'build/predictions.csv',
};
const data = { training: 'data/train.csv', testing: 'data/test.csv', label: 'label', key: 'id', features: ['x'] };

/** What a person's own configuration says beside the usual; `data` is joined key by key. */
export function configurationOf(keys: Keys = {}): string {
  return JSON.stringify({ ...base, ...keys, data: { ...data, ...(keys.data as object | undefined) } });
}

export function lay(place: Place, keys: Keys = {}, files: Readonly<Record<string, Content>> = {}): void {
  const all: Record<string, Content> = {
    '.gitignore': 'build/\nfirst\nstarted\n.ml-test-score/\n',
    'ml-test-score.yml': configurationOf(keys),
    'train.sh': train,
    'serve.mjs': serve,
    'debug.mjs': debug,
    'given/metrics.json': '{"accuracy": 0.95}',
    'given/model.json': JSON.stringify({ limit }),
    'given/predictions.csv': predictionTable(),
    'data/test.csv': testTable(),
    'data/train.csv': `id,x,site,label\n${rows(1000, 200, (at) => `${at},${x(at)},${siteAt(at)},${labelAt(at)}`)}`,
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    const file = join(place.repository, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export const resultsOf = (place: Place): readonly Result[] =>
  JSON.parse(readFileSync(join(place.repository, '.ml-test-score/report.json'), 'utf8')).tests;

export const resultOf = (place: Place, id: string): Result => resultsOf(place).find((one) => one.id === id) as Result;

/** One thing that is wrong, and what one test says of it. */
export interface Wrong {
  readonly name: string;
  readonly keys?: Keys;
  readonly files?: Readonly<Record<string, Content>>;
  /** The tests that cannot pass on it. */
  readonly concerned: readonly string[];
  readonly outcome: 'fail' | 'inconclusive';
  /** Words of each summary. */
  readonly says: readonly (string | RegExp)[];
  /** Words of the next step. */
  readonly next: string;
}

export interface Spoilt {
  readonly name: string;
  readonly wrongs: readonly Wrong[];
}

/** Lists of things that do not touch each other, side by side: one run shows one of each. */
export function together(...lists: readonly (readonly Wrong[])[]): readonly Spoilt[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => {
    const wrongs = lists.flatMap((list) => list[at] ?? []);
    return { name: wrongs.map(({ name }) => name).join('; '), wrongs };
  });
}

/** One run on a project in which all of this is wrong: what each test answers, and what holds whatever is wrong. */
export async function expectSpoilt(...wrongs: readonly Wrong[]): Promise<Place> {
  const place = makePlace();
  const keysOf = (key: string): object => Object.assign({}, ...wrongs.map(({ keys }) => keys?.[key]));
  const keys = {
    ...Object.assign({}, ...wrongs.map((wrong) => wrong.keys)),
    tests: keysOf('tests'),
    data: keysOf('data'),
  };
  lay(place, keys, Object.assign({}, ...wrongs.map(({ files }) => files)));
  place.commit({});
  expectAnswered(await place.run(['run']), place, ...wrongs);
  return place;
}

export function expectAnswered(ended: Ended, place: Place, ...wrongs: readonly Omit<Wrong, 'name'>[]): void {
  expectEnd(ended, 0, 'ML Test Score');
  expect(ended.text.length).toBeLessThan(30_000);
  for (const { concerned, outcome, says, next } of wrongs)
    for (const id of concerned) {
      const result = resultOf(place, id);
      expect(result).toMatchObject({ id, points: 0, execution: 'automated', outcome });
      for (const words of says) expect(result.summary).toMatch(words);
      expect(result.summary.length).toBeLessThan(2000);
      expect(result.remedy ?? '').not.toBe('');
      expect(result.remedy).toContain(next);
    }
}
