/**
 * Start-up of the built Action and command line, and the whole run of the penguins example without its own commands (and without the tests that run them again), beside peers in the same
 * interleaved rounds. Times differ from machine to machine: quote the ratios. `--dvc` adds `dvc metrics diff` (installed into .venv/dvc on first use); `--before
 * FOLDER` adds the same rows of another build, such as `git archive COMMIT dist | tar -x -C FOLDER` leaves: what is loaded on use alone must not change them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { type CommandResult, runCommand } from '../src/support/process.ts';

const top = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'ml-test-score-bench-'));
const project = join(folder, 'penguins');
const rounds = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 9);
const node = JSON.stringify(process.execPath);
const before = process.argv[process.argv.indexOf('--before') + 1];
const hasBefore = process.argv.includes('--before') && before !== undefined;
const counter = join(import.meta.dirname, 'loaded-bytes.ts');

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly statuses?: readonly number[];
  /** Seconds that were not ours: what the project's own commands took. */
  readonly notOurs?: () => number;
}

interface Figures {
  readonly seconds: number[];
  readonly megabytes: number[];
}

function prepareProject(): void {
  cpSync(join(top, 'examples/penguins'), project, {
    recursive: true,
    filter: (path) => !/[\\/](build|\.ml-test-score)$/.test(path),
  });
  const file = join(project, 'ml-test-score.yml');
  const text = readFileSync(file, 'utf8').replace('to: github-releases', 'to: directory\n  path: ../registry');
  const configuration = parseDocument(text);
  // What trains again, serves or runs the pipeline takes the time of the project's own commands.
  for (const key of ['serve', 'stages']) configuration.delete(key);
  for (const test of [
    'model/staleness',
    'infra/reproducibility',
    'infra/integration',
    'infra/debugging',
    'infra/rollback',
  ])
    configuration.deleteIn(['tests', test]);
  configuration.setIn(['gate', 'require'], ['data/schema', 'model/baseline', 'infra/unit-tests']);
  writeFileSync(file, configuration.toString());
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], { cwd: project });
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'First model');
}

/** What training and the `run` evidence took in the run just measured, from its own log and report. */
let lastOutput = '';
function secondsOfProject(): number {
  const seconds: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60 };
  const spent = [...lastOutput.matchAll(/(?:training|the command) succeeded after ([\d.]+)(ms|s|m)/g)];
  return spent.reduce((sum, [, amount, unit]) => sum + Number(amount) * (seconds[unit as string] ?? 0), 0);
}

function dvcPeer(): Contender[] {
  if (!process.argv.includes('--dvc')) return [];
  const environment = join(top, '.venv/dvc');
  if (!existsSync(join(environment, 'bin/dvc'))) {
    console.log('installing dvc into .venv/dvc …');
    execFileSync('python3', ['-m', 'venv', environment]);
    execFileSync(join(environment, 'bin/pip'), ['install', '--quiet', 'dvc']);
  }
  const repository = join(folder, 'dvc');
  const script = `mkdir ${repository} && cd ${repository} && git init -q && ${environment}/bin/dvc init -q && echo '{"accuracy":0.9}' > metrics.json && printf 'metrics: [metrics.json]\\n' > dvc.yaml && git add -A && git -c user.name=b -c user.email=b@e.org commit -qm a && echo '{"accuracy":0.91}' > metrics.json`;
  execFileSync('bash', ['-c', script]);
  return [{ name: 'dvc metrics diff', command: `cd ${repository} && ${environment}/bin/dvc metrics diff --md` }];
}

/** What a build of ours does, each with the report folder that the run of that build has left. */
function ours(dist: string, label: string): Contender[] {
  const file = (name: string): string => JSON.stringify(join(dist, name));
  return [
    // Without GITHUB_ACTIONS the Action loads what every run loads, reads its inputs and ends: its start-up.
    { name: `${label}Action, start-up`, command: `${node} ${file('index.js')}`, statuses: [1] },
    { name: `${label}command line, --version`, command: `${node} ${file('cli.js')} --version` },
    {
      name: `${label}whole run, penguins, without its own commands`,
      command: `${node} ${file('cli.js')} run`,
      notOurs: secondsOfProject,
    },
    { name: `${label}replay of saved facts`, command: `${node} ${file('cli.js')} replay .ml-test-score/facts.json` },
  ];
}

interface Loaded {
  readonly bytes: number;
  /** Of the build's folder. */
  readonly files: readonly string[];
}

/** The JavaScript that a command loads, without that of the counter itself and of the processes that it starts. */
async function loadedBy({ command, ...contender }: Contender): Promise<Loaded> {
  const log = join(folder, 'loaded-bytes');
  rmSync(log, { force: true });
  const counted = command.replace(node, `${node} --import ${JSON.stringify(counter)}`);
  await measure({ ...contender, command: counted, environment: { LOADED_BYTES: log } });
  const all = readFileSync(log, 'utf8').trim().split('\n');
  const [most] = all.map((line): Loaded => JSON.parse(line)).sort((a, b) => b.bytes - a.bytes);
  return most as Loaded;
}

/** Text that only the code of this platform has, in every build. */
const platforms: Readonly<Record<string, string>> = {
  MLflow: '/api/2.0/mlflow',
  OCI: 'vnd.oci.image.manifest',
  'Amazon S3': 'CompleteMultipartUploadCommand',
  SageMaker: 'CreateModelPackageGroupCommand',
  events: 'specversion',
};

/** For each platform the files of our build that have its code. Throws where there is none: then the text is no longer right. */
function filesOfPlatforms(): ReadonlyMap<string, readonly string[]> {
  const dist = join(top, 'dist');
  const chunks = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
  return new Map(
    Object.entries(platforms).map(([platform, mark]) => {
      const files = chunks.filter(({ text }) => text.includes(mark)).map(({ name }) => name);
      if (files.length === 0)
        throw new Error(`no file of dist/ has "${mark}", by which the code of ${platform} is known`);
      return [platform, files];
    }),
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

prepareProject();
writeFileSync(join(folder, 'empty.mjs'), '');
const contenders: Contender[] = [
  { name: 'empty Node script', command: `${node} ${join(folder, 'empty.mjs')}` },
  ...ours(join(top, 'dist'), ''),
  ...(hasBefore ? ours(join(resolve(before), 'dist'), 'before: ') : []),
  ...dvcPeer(),
];

async function measure({ command, environment, statuses = [0] }: Contender): Promise<CommandResult> {
  const output: Buffer[] = [];
  const result = await runCommand(command, {
    cwd: project,
    environment: { PATH: process.env.PATH ?? '', HOME: folder, ...environment },
    timeoutSeconds: 300,
    onOutput: (chunk) => void output.push(chunk),
  });
  lastOutput = Buffer.concat(output).toString();
  if (result.exitCode === null || !statuses.includes(result.exitCode))
    throw new Error(`${command} ended with ${result.exitCode}\n${lastOutput}`);
  return result;
}

const figures = new Map<string, Figures>(contenders.map(({ name }) => [name, { seconds: [], megabytes: [] }]));
await measure({ name: 'warm-up', command: `${node} ${JSON.stringify(join(top, 'dist', 'cli.js'))} run` });
for (let round = 0; round < rounds; round += 1) {
  for (const contender of contenders) {
    const { seconds, peakMemoryBytes } = await measure(contender);
    const own = figures.get(contender.name) as Figures;
    own.seconds.push(seconds - (contender.notOurs?.() ?? 0));
    if (peakMemoryBytes !== null) own.megabytes.push(peakMemoryBytes / 1024 ** 2);
  }
}

const code = filesOfPlatforms();
const used: string[] = [];
const empty = median((figures.get('empty Node script') as Figures).seconds);
console.log(`Node ${process.version}, ${rounds} interleaved rounds, medians\n`);
console.log('| | seconds | ÷ empty script | peak MB | KB of JavaScript |\n|---|---|---|---|---|');
for (const [name, { seconds, megabytes }] of figures) {
  const peak = megabytes.length === 0 ? '' : median(megabytes).toFixed(0);
  const contender = contenders.find((one) => one.name === name) as Contender;
  const loaded = contender.command.startsWith(node) ? await loadedBy(contender) : null;
  if (contender.command.includes(join(top, 'dist')))
    for (const [platform, files] of code)
      if (loaded?.files.some((file) => files.includes(file))) used.push(`${platform} (${name})`);
  console.log(
    `| ${name} | ${median(seconds).toFixed(3)} | ${(median(seconds) / empty).toFixed(1)} | ${peak} | ${loaded === null ? '' : (loaded.bytes / 1024).toFixed(0)} |`,
  );
}
console.log(
  `\nCode of platforms that is loaded, though none is configured: ${used.length === 0 ? 'none' : used.join(', ')} (of ${[...code.keys()].join(', ')}).`,
);
console.log('\nThe peak is of the whole process tree; that of the whole run includes the training.');
rmSync(folder, { recursive: true, force: true });
