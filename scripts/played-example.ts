/** The past that an example needs for some tests, and that nobody waits for: older versions in the registry, and records of earlier runs. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHistory } from '../src/history/store.ts';
import { directoryRegistry } from '../src/promote/directory.ts';
import type { Bundle, Registry } from '../src/promote/registry.ts';
import { fingerprint } from '../src/support/files.ts';
import { type GitStore, openGit } from '../src/support/git.ts';
import type { OlderVersion } from './broken-examples.ts';

const model = 'penguins';
const stage = 'production';
const day = 86_400_000;
const registryPath = 'build/registry';
const artifact = 'build/model.json';

/** What the example has in production before anything is broken: two models that do without a measurement, and are as good. */
export const usualVersions: readonly OlderVersion[] = [
  { ageDays: 40, features: ['bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'sex'] },
  { ageDays: 20, features: ['bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'body_mass_g'] },
];

const storeOf = (folder: string): GitStore => ({ git: openGit(folder), remote: null, readOnly: false });
const ago = (days: number): string => new Date(Date.now() - days * day).toISOString();

/**
 * Trains the older versions, and puts them into registry and stage before those that are there: versions are told in the order of their dates, so the registry is written anew.
 */
export async function playVersions(folder: string, versions: readonly OlderVersion[]): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'played-example-'));
  try {
    const store = storeOf(folder);
    const registry = directoryRegistry({ store, path: join(folder, registryPath) });
    const present = await pulled(registry, join(scratch, 'present'));
    rmSync(join(folder, registryPath), { recursive: true, force: true });
    const tags = await store.git.run(['tag', '--list', `${model}[@#]*`]);
    if (tags !== '') await store.git.run(['tag', '--delete', ...tags.split('\n')]);

    const commit = (await store.git.run(['rev-list', '--max-parents=0', 'HEAD'])).trim();
    for (const [at, { ageDays, features }] of versions.entries()) {
      const bundle = await trained(folder, features, commit, join(scratch, `older-${at}`));
      await placed(registry, bundle, ago(ageDays));
    }
    for (const { bundle, date } of present) await placed(registry, bundle, date);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function placed(registry: Registry, bundle: Bundle, now: string): Promise<void> {
  const { version } = await registry.publish(bundle, 'minor', now);
  await registry.assign(model, version.version, stage, now);
}

/** The versions of real runs, oldest first, with their dates. */
async function pulled(registry: Registry, folder: string): Promise<{ bundle: Bundle; date: string }[]> {
  const all = (await registry.versions(model)).filter(({ run }) => run !== playedRun);
  const bundles: { bundle: Bundle; date: string }[] = [];
  for (const version of all.toReversed()) {
    const directory = join(folder, version.version);
    mkdirSync(directory, { recursive: true });
    await registry.pull(model, version.version, directory);
    const artifacts = await fingerprint(join(directory, 'artifacts'), [artifact]);
    const { commit, score, metrics, run, date } = version;
    bundles.push({
      date,
      bundle: { model, commit, digest: artifacts.sha256, artifacts, directory, score: score ?? 0, metrics, run },
    });
  }
  return bundles;
}

/** Tells a played version from one of a run. */
const playedRun = 'https://example.org/played';

async function trained(
  folder: string,
  features: readonly string[],
  commit: string,
  directory: string,
): Promise<Bundle> {
  const build = join(directory, 'build');
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe' });
  node('features.js', '--features', features.join(','), '--output', join(build, 'features'));
  node('train.js', '--features', join(build, 'features'), '--output', build);
  node('evaluate.js', '--model', join(directory, artifact), '--metrics', join(build, 'metrics.json'));
  const values: Readonly<Record<string, number>> = JSON.parse(readFileSync(join(build, 'metrics.json'), 'utf8'));

  const bundle = join(directory, 'bundle');
  mkdirSync(join(bundle, 'artifacts/build'), { recursive: true });
  cpSync(join(directory, artifact), join(bundle, 'artifacts', artifact));
  for (const name of ['report.json', 'facts.json', 'lineage.json']) writeFileSync(join(bundle, name), '{}\n');
  writeFileSync(join(bundle, 'model-card.md'), `# ${model}\n\nLooks at ${features.join(', ')}.\n`);
  const artifacts = await fingerprint(join(bundle, 'artifacts'), [artifact]);
  const metrics = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, direction: name === 'log_loss' ? ('lower' as const) : ('higher' as const) },
    ]),
  );
  return { model, commit, digest: artifacts.sha256, artifacts, directory: bundle, score: 4, metrics, run: playedRun };
}

/**
 * Of the first run's costs, in the eight runs before it: a shared machine, on which the latency of a small server varies a hundredfold and memory by a third. No trend
 * is in them. Wide, so that the load of the machine that plays them fails nothing.
 */
const slowness = [60, 2, 90, 1, 30, 80, 15, 40];
const fullness = [1.3, 0.75, 1.35, 1, 0.75, 1.25, 0.85, 1.1];

/** Records eight earlier runs of the latest commit that has a record, a day apart, as a daily schedule would. */
export async function playRuns(folder: string): Promise<void> {
  const history = openHistory(storeOf(folder), 'ml-test-score');
  const [latest] = await history.index(model);
  if (latest === undefined) throw new Error(`${folder}: expected the record of a run in the history, found none`);
  const [stored] = await history.recordsOf(model, latest.commit);
  if (stored === undefined) throw new Error(`${folder}: the record of ${latest.commit} is not in the history`);
  const record = await history.read(stored);
  for (const [at, slower] of slowness.entries()) {
    const fuller = fullness[at] as number;
    const factor = (name: string): number =>
      name.endsWith('memory') ? fuller : name.endsWith('per second') ? 1 / slower : slower;
    await history.write({
      ...record,
      run: `0-played-${at + 1}`,
      startedAt: ago(slowness.length - at),
      costs: Object.fromEntries(Object.entries(record.costs ?? {}).map(([name, cost]) => [name, cost * factor(name)])),
    });
  }
}
