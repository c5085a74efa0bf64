/**
 * Every test that needs neither training nor a server, on predictions of two classes joined by key with a hold-out of as many rows, beside the metrics on slices and
 * the parity of groups alone by scikit-learn and fairlearn with pandas, in interleaved rounds. Times differ from machine to machine: quote the ratios. Arguments:
 * rows (1000000), rounds (3). The peers are installed into .venv/predictions on first use.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Slices } from '../src/facts/slices.ts';
import type { Fact } from '../src/facts.ts';
import { type Random, seededRandom } from '../src/statistics/random.ts';
import { runCommand } from '../src/support/process.ts';

const top = join(import.meta.dirname, '..');
const [rows = 1_000_000, rounds = 3] = process.argv.slice(2).map(Number);
if (![rows, rounds].every((number) => Number.isInteger(number) && number > 0) || rows < 20_000)
  throw new Error('expected rows (at least 20000) and rounds, as in `npm run bench:predictions -- 1000000 3`');
const folder = mkdtempSync(join(tmpdir(), 'ml-test-score-predictions-'));
const environment = join(top, '.venv/predictions');
const python = join(environment, 'bin/python');

const trainingRows = 20_000;
const metrics = ['accuracy', 'roc_auc'] as const;
const few = Math.floor(rows / 10);

const configuration = (metric: string): string => `model: lending
data:
  training: training.csv
  testing: testing.csv
  label: label
  key: [id]
  protected: [sex, age_band]
predictions: { path: predictions.csv, predicted: predicted, probabilities: [probability] }
tests:
  model/slices: { by: [region, device, [region, device], amount], metric: ${metric} }
  model/inclusion: { rows: 30 }
`;

const devices = ['phone', 'tablet', 'desktop', 'terminal'];
const bands = ['18-29', '30-44', '45-59', '60-74', '75+'];
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const whole = (random: Random, below: number): number => Math.floor(random() * below);
const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** A row of the hold-out, and what a model that sees most of it would say; the same for the same id. */
function makeRow(id: number): { readonly features: string; readonly prediction: string } {
  const random = seededRandom(id + 1);
  const [region, device, amount] = [whole(random, 12), whole(random, 4), Math.exp(6 + normal(random))];
  const [income, years] = [Math.exp(10 + 0.6 * normal(random)), whole(random, 40)];
  const [sex, band] = [random() < 0.48 ? 'f' : 'm', whole(random, 5)];
  const logit =
    0.8 * Math.log(income / 22_000) - 0.5 * Math.log(amount / 400) + 0.02 * (years - 20) + 0.03 * (region - 6);
  const label = random() < 1 / (1 + Math.exp(-2 * logit)) ? 1 : 0;
  const probability = 1 / (1 + Math.exp(-2 * logit - 0.3 * normal(random)));
  return {
    features: `${id},${amount.toFixed(2)},${income.toFixed(2)},${years},region-${region},${devices[device]},${sex},${bands[band]},${label}`,
    prediction: `${id},${probability.toFixed(6)},${Number(probability.toFixed(6)) >= 0.5 ? 1 : 0}`,
  };
}

function writeRows(path: string, header: string, count: number, rowAt: (row: number) => string): void {
  const file = openSync(path, 'w');
  for (let row = 0, lines = [header]; row < count; lines = []) {
    for (const end = Math.min(count, row + 5000); row < end; row += 1) lines.push(rowAt(row));
    writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
}

/** The hold-out in another order than the predictions, so that the key has to join them. */
function writeProject(path: string, count: number): void {
  mkdirSync(path);
  for (const metric of metrics) writeFileSync(join(path, `${metric}.yml`), configuration(metric));
  let step = 7919;
  while (greatestDivisor(step, count) > 1) step += 1;
  const features = 'id,amount,income,years,region,device,sex,age_band,label';
  writeRows(join(path, 'testing.csv'), features, count, (row) => makeRow((row * step) % count).features);
  writeRows(join(path, 'predictions.csv'), 'id,probability,predicted', count, (row) => makeRow(row).prediction);
  writeRows(join(path, 'training.csv'), features, trainingRows, (row) => makeRow(10 ** 8 + row).features);
}

type Values = Readonly<Record<string, number>>;

interface Tool {
  command(project: string, metric: string): string;
  read(project: string, output: string): Values;
  /** Exit statuses of a run that did its work: what the tests found is not judged here. */
  readonly statuses: readonly number[];
}

const tools = {
  ours: {
    command: (_, metric) =>
      [process.execPath, join(top, 'dist/cli.js'), 'run', '--config', `${metric}.yml`].map(quote).join(' '),
    read: readReport,
    statuses: [0, 1],
  },
  peers: {
    command: (project, metric) =>
      [python, join(import.meta.dirname, 'predictions_peer.py'), project, metric].map(quote).join(' '),
    read: (_, output) => JSON.parse(output),
    statuses: [0],
  },
} satisfies Record<string, Tool>;

/** Values by the names that the peers' script gives them. */
function readReport(project: string): Values {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(project, '.ml-test-score', file), 'utf8'));
  const { slices } = read('facts.json') as { slices: Fact<Slices> };
  if (slices.state !== 'gathered') throw new Error(`no slices: ${JSON.stringify(slices)}`);
  const { overall } = slices.value;
  if ('undefined' in overall) throw new Error(`no metric over all rows: ${overall.undefined}`);
  const { tests } = read('report.json') as {
    tests: readonly { id: string; measurements?: readonly { name: string; observed: unknown }[] }[];
  };
  const inclusion = tests.find(({ id }) => id === 'model/inclusion')?.measurements ?? [];
  return Object.fromEntries([
    ['overall', overall.value],
    ...slices.value.slices.map(({ id, value }) => [id, value] as const),
    ...inclusion.map(({ name, observed }) => [name, Number(observed)] as const),
  ]);
}

function quote(argument: string): string {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}

interface Measurement {
  readonly seconds: number[];
  readonly megabytes: number[];
  told: Values;
}
const nothingYet = (): Measurement => ({ seconds: [], megabytes: [], told: {} });

async function measure(
  { command, read, statuses }: Tool,
  project: string,
  metric: string,
  into: Measurement,
): Promise<void> {
  const output = join(folder, 'output.txt');
  const result = await runCommand(`exec ${command(project, metric)} > ${quote(output)}`, {
    cwd: project,
    environment: { PATH: process.env.PATH ?? '', HOME: folder },
    timeoutSeconds: 1800,
  });
  if (result.exitCode === null || !statuses.includes(result.exitCode))
    throw new Error(`${command(project, metric)} ended with ${result.exitCode}\n${result.tail.join('\n')}`);
  into.seconds.push(result.seconds);
  if (result.peakMemoryBytes !== null) into.megabytes.push(result.peakMemoryBytes / 1024 ** 2);
  into.told = read(project, readFileSync(output, 'utf8'));
}

function largestDifference(ours: Values, peers: Values): string {
  const lacking = Object.keys(peers).filter((name) => !Number.isFinite(ours[name]));
  if (lacking.length > 0) return `no value of ours for ${lacking.slice(0, 3).join(', ')}`;
  const differences = Object.entries(peers).map(([name, value]) => Math.abs(value - (ours[name] as number)));
  return `${Math.max(...differences).toExponential(1)} of ${differences.length} values`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[Math.floor(index)] ?? Number.NaN;
  return (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
}

function installPeers(): void {
  // An installation that was interrupted has a Python, but not all of them.
  const imports = ['-c', 'import sklearn, fairlearn, pandas'];
  if (existsSync(python) && spawnSync(python, imports, { stdio: 'ignore' }).status === 0) return;
  console.log('installing scikit-learn, fairlearn and pandas into .venv/predictions …');
  execFileSync('python3', ['-m', 'venv', environment]);
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'scikit-learn', 'fairlearn', 'pandas']);
}

async function main(): Promise<void> {
  installPeers();
  console.log(`writing ${rows} predictions …`);
  const [project, smaller] = [join(folder, 'all'), join(folder, 'few')];
  writeProject(project, rows);
  writeProject(smaller, few);
  const runs = metrics.map((metric) => ({
    metric,
    ours: nothingYet(),
    peers: nothingYet(),
    oursOfFew: nothingYet(),
    peersOfFew: nothingYet(),
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const { metric, ours, peers, oursOfFew, peersOfFew } of runs) {
      await measure(tools.ours, project, metric, ours);
      await measure(tools.peers, project, metric, peers);
      await measure(tools.ours, smaller, metric, oursOfFew);
      await measure(tools.peers, smaller, metric, peersOfFew);
    }

  const versions =
    'import sklearn, fairlearn, pandas; print(f"scikit-learn {sklearn.__version__}, fairlearn {fairlearn.__version__}, pandas {pandas.__version__}")';
  const peer = execFileSync(python, ['-c', versions], { encoding: 'utf8' }).trim();
  console.log(`Node ${process.version}, ${peer}, ${rows} rows, ${rounds} interleaved rounds, medians\n`);
  console.log(
    '| metric of slices | | seconds | peers ÷ ours | peak MB | peers ÷ ours | bytes a row | largest difference |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const { metric, ours, peers, oursOfFew, peersOfFew } of runs)
    for (const [name, own, ofFew] of [
      ['ours', ours, oursOfFew],
      ['peers', peers, peersOfFew],
    ] as const) {
      const ratio = (key: 'seconds' | 'megabytes'): string =>
        name === 'ours' ? (median(peers[key]) / median(own[key])).toFixed(2) : '';
      const growth = ((median(own.megabytes) - median(ofFew.megabytes)) * 1024 ** 2) / (rows - few);
      const difference = name === 'ours' ? largestDifference(ours.told, peers.told) : '';
      console.log(
        `| ${metric} | ${name} | ${median(own.seconds).toFixed(2)} | ${ratio('seconds')} | ${median(own.megabytes).toFixed(0)} | ${ratio('megabytes')} | ${growth.toFixed(0)} | ${difference} |`,
      );
    }
  console.log(`\nBytes a row: how much more memory the peak takes with ${rows} rows than with ${few}, by row.`);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
