import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mlflowBin, quiet } from './support/mlflow-server.ts';
import { findCrane, type OciServer, startOciServer } from './support/oci-registry.ts';
import { type Program, startProgram } from './support/program.ts';
import { breastCancerBin } from './support/python.ts';

/** The section "Into a registry of your own" of the Python example's README, word for word but for the ports: real servers, real clients. */

const run = promisify(execFile);
const top = join(import.meta.dirname, '../..');
const example = join(top, 'examples/breast-cancer');

let folder: string;
let repository: string;
let python: string;
let mlflow: string;
let crane: string;
let tracking: Program;
let images: OciServer;
/** The README's section, with the ports of the servers of this test. */
let blocks: readonly string[];

async function git(...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.org'];
  return (await run('git', [...identity, ...args], { cwd: repository })).stdout.trimEnd();
}

beforeAll(async () => {
  python = await breastCancerBin();
  mlflow = await mlflowBin();
  crane = await findCrane();
  folder = await mkdtemp(join(tmpdir(), 'example-registries-'));
  repository = join(folder, 'breast-cancer');
  // Somebody may build meanwhile.
  await cp(join(top, 'dist'), join(folder, 'dist'), { recursive: true });
  await cp(example, repository, {
    recursive: true,
    filter: (path) => !/[\\/](build|\.ml-test-score|__pycache__|\.pytest_cache|\.coverage)$/.test(path),
  });
  const settings = join(repository, 'ml-test-score.yml');
  const before = await readFile(settings, 'utf8');
  // `prepare` is for machines that have nothing installed. A second training, and the drill, are tested elsewhere.
  const edits: readonly [string, string][] = [
    ['  prepare: pip install -r requirements.txt\n', ''],
    ['train-again: true', 'train-again: false'],
    ['drill: true', 'drill: false'],
  ];
  for (const [from] of edits) expect(before).toContain(from);
  await writeFile(
    settings,
    edits.reduce((text, [from, to]) => text.replace(from, to), before),
  );
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Breast cancer');

  const readme = await readFile(join(example, 'README.md'), 'utf8');
  const servers = sectionOf(readme).find((block) => block.startsWith('mlflow server')) ?? '';
  const [, ...words] = (servers.split('\n')[0] as string).split(' ');
  await mkdir(join(folder, 'mlflow'));
  tracking = await startProgram({
    command: join(mlflow, 'mlflow'),
    arguments: (port) => words.map((word) => (word === '5001' ? `${port}` : word)),
    environment: quiet,
    folder: join(folder, 'mlflow'),
    ready: '/health',
  });
  images = await startOciServer();
  blocks = sectionOf(readme).map((block) =>
    block
      .replaceAll('127.0.0.1:5001', `127.0.0.1:${tracking.port}`)
      .replaceAll('localhost:5000', `localhost:${images.port}`),
  );
}, 600_000);

afterAll(async () => {
  await tracking?.stop();
  await images?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What it shows to type: the run before it, and its blocks. */
function sectionOf(readme: string): string[] {
  const section = /^With the whole pipeline[\s\S]*?^(?=## What to look at)/m.exec(readme)?.[0] ?? '';
  return [...section.matchAll(/^```(?:sh|python)\n([\s\S]*?)^```$/gm)].map(([, text]) => text as string);
}

/** The README's line that begins so, run in the repository by a shell. */
async function type(start: string): Promise<string> {
  const line = blocks.flatMap((block) => block.split('\n')).find((one) => one.startsWith(start));
  if (line === undefined) throw new Error(`the README has no line \`${start}…\``);
  const shim = join(folder, 'bin');
  await mkdir(shim, { recursive: true });
  await writeFile(
    join(shim, 'ml-test-score'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(folder, 'dist/cli.js')}" "$@"\n`,
    { mode: 0o755 },
  );
  const places = [shim, python, dirname(crane), process.env.PATH];
  const { stdout } = await run('bash', ['-ec', line], {
    cwd: repository,
    env: { ...process.env, PATH: places.join(delimiter), NO_COLOR: '1', GITHUB_ACTIONS: '', MLFLOW_TRACKING_URI: '' },
    maxBuffer: 1e8,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${line}\n${error.stdout.slice(-3000)}${error.stderr}`);
  });
  return stdout;
}

/** What the README's Python prints, from the table of the test data. */
async function predicted(): Promise<string> {
  const program = blocks.find((block) => block.startsWith('import mlflow')) ?? '';
  const { stdout } = await run(join(mlflow, 'python'), ['-c', program], {
    cwd: repository,
    env: { ...process.env, ...quiet },
    maxBuffer: 1e8,
  });
  return stdout;
}

/** The first probability that training wrote, as pandas prints it. */
async function offline(): Promise<string> {
  const [names = '', first = ''] = (await readFile(join(repository, 'build/predictions.csv'), 'utf8')).split('\n');
  return Number(first.split(',')[names.split(',').indexOf('probability')]).toFixed(6);
}

const tagged = async (tag: string): Promise<string> =>
  (await run(crane, ['digest', '--insecure', `localhost:${images.port}/breast-cancer:${tag}`])).stdout.trim();

const promoteBoth = async (): Promise<string[]> => [
  await type('ml-test-score promote --registry mlflow:'),
  await type('ml-test-score promote --registry oci:'),
];

describe('the Python example in registries of others', { timeout: 900_000 }, () => {
  let first: string;

  it('promotes what it ran to MLflow and to an OCI registry, with one command each', async () => {
    await type('ml-test-score run ');
    first = await offline();
    const [inMlflow, inOci] = await promoteBoth();
    for (const said of [inMlflow, inOci])
      expect(said).toMatch(/^breast-cancer v1\.0\.0 is a new version in .*\nit is in staging\nit is in production$/m);
    expect(await type('ml-test-score versions')).toMatch(/^ *v1\.0\.0 +staging, production /m);
  });

  it('is loaded by MLflow, by its alias and with its own code', async () => {
    const said = await predicted();
    expect(said).toMatch(/^ +probability +predicted$/m);
    expect(said).toContain(first);
  });

  it('is read by crane and skopeo, and pulled', async () => {
    const digest = (await type('crane digest')).trim();
    expect(digest).toBe(await tagged('1.0.0'));
    expect(await tagged('staging')).toBe(digest);
    await type('skopeo copy');
    await type('ml-test-score pull');
    const pulled = await readFile(join(repository, 'breast-cancer-pulled/artifacts/build/model/model.joblib'));
    expect(pulled).toEqual(await readFile(join(repository, 'build/model/model.joblib')));
    // Layers are the files as they are.
    const sha256 = createHash('sha256').update(pulled).digest('hex');
    expect(await readdir(join(repository, 'breast-cancer-layers'))).toContain(sha256);
  });

  it('goes back: the alias with the stage, the tag with the second command', async () => {
    const settings = join(repository, 'params.yaml');
    await writeFile(settings, (await readFile(settings, 'utf8')).replace('C: 1.0', 'C: 0.75'));
    await git('commit', '--quiet', '--all', '--message', 'A stronger penalty');
    await type('ml-test-score run ');
    const second = await offline();
    expect(second).not.toBe(first);
    await promoteBoth();
    expect(await predicted()).toContain(second);
    expect(await tagged('production')).toBe(await tagged('1.1.0'));

    expect(await type('ml-test-score rollback')).toBe('production: breast-cancer went back from v1.1.0 to v1.0.0\n');
    expect(await predicted()).toContain(first);
    expect(await tagged('production')).toBe(await tagged('1.1.0'));
    await type('ml-test-score promote 1.0.0 ');
    expect(await tagged('production')).toBe(await tagged('1.0.0'));
    expect(await tagged('staging')).toBe(await tagged('1.1.0'));
  });
});
