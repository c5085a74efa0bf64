import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report-schema.ts';
import { breastCancerBin } from './support/python.ts';

/** The Python example, for real: scikit-learn trains, pytest tests, a server serves, the built command line judges. Its first days, run after run. */

const run = promisify(execFile);
const top = join(import.meta.dirname, '../..');
const example = join(top, 'examples/breast-cancer');
const day = 86_400;

let bin: string;
let folder: string;
let repository: string;

beforeAll(async () => {
  bin = await breastCancerBin();
  folder = await mkdtemp(join(tmpdir(), 'breast-cancer-'));
  repository = join(folder, 'breast-cancer');
  await cp(example, repository, {
    recursive: true,
    filter: (path) => !/[\\/](build|\.ml-test-score|__pycache__|\.pytest_cache|\.coverage)$/.test(path),
  });
  await git('init', '--quiet', '--initial-branch=main');
  await edit('ml-test-score.yml', 'to: github-releases', 'to: directory\n  path: ../registry');
  // `prepare` is for machines that have nothing installed.
  await edit('ml-test-score.yml', '  prepare: pip install -r requirements.txt\n', '');
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function git(...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.org'];
  return (await run('git', [...identity, ...args], { cwd: repository })).stdout.trimEnd();
}

async function commit(message: string): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
}

async function edit(file: string, from: string | RegExp, to: string): Promise<string> {
  const text = await readFile(join(repository, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(repository, file), text.replace(from, to));
  return text;
}

/** As if all that was promoted so far had been promoted earlier: the tags are written anew with other dates. */
async function letPass(seconds: number): Promise<void> {
  const tags = await git('for-each-ref', '--format=%(refname)', 'refs/tags');
  for (const tag of tags.split('\n')) {
    const before = await git('cat-file', 'tag', tag);
    const after = before.replace(/^(tagger .*> )(\d+)/m, (_, who, date) => `${who}${Number(date) - seconds}`);
    expect(after).not.toBe(before);
    await writeFile(join(folder, 'tag'), `${after}\n`);
    await git('update-ref', tag, await git('hash-object', '-t', 'tag', '-w', join(folder, 'tag')));
  }
}

async function score(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const path = `${bin}${delimiter}${process.env.PATH}`;
  const done = run(process.execPath, [join(top, 'dist/cli.js'), ...args], {
    cwd: repository,
    env: { ...process.env, PATH: path, GITHUB_ACTIONS: '' },
    maxBuffer: 1e8,
  });
  return done.then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      status: error.code,
      stdout: error.stdout,
      stderr: error.stderr,
    }),
  );
}

async function allowed(): Promise<Report> {
  const { status, stdout, stderr } = await score('run', '--json');
  expect(status, `${stdout.slice(0, 2000)}${stderr}`).toBe(0);
  return JSON.parse(stdout);
}

/** Outcomes with the summary of what did not pass, so that a failing comparison says why. */
const outcomes = (report: Report): Record<string, unknown> =>
  Object.fromEntries(report.tests.map((test) => [test.id, test.outcome ?? test.execution]));
const reasons = (report: Report): string =>
  report.tests
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, outcome, summary }) => `${id}: ${outcome}: ${summary}`)
    .join('\n');

/** From the first run on, without history, GitHub or a version. */
const first: Readonly<Record<string, string>> = {
  'data/schema': 'pass',
  'data/benefit': 'pass',
  'data/cost': 'pass',
  'data/policy': 'pass',
  'data/privacy': 'pass',
  'data/agility': 'inconclusive',
  'data/code': 'pass',
  // Who approved a change is known to GitHub.
  'model/review': 'inconclusive',
  'model/online': 'pass',
  'model/tuning': 'pass',
  'model/staleness': 'inconclusive',
  'model/baseline': 'pass',
  'model/slices': 'pass',
  'model/inclusion': 'pass',
  'infra/reproducibility': 'pass',
  'infra/unit-tests': 'pass',
  'infra/integration': 'pass',
  'infra/validation': 'inconclusive',
  'infra/debugging': 'pass',
  'infra/canary': 'inconclusive',
  'infra/rollback': 'inconclusive',
  'monitor/dependencies': 'inconclusive',
  'monitor/invariants': 'pass',
  'monitor/skew': 'pass',
  // Nothing is in production yet.
  'monitor/age': 'inconclusive',
  'monitor/numerics': 'pass',
  // Eight runs on the same machine.
  'monitor/performance': 'inconclusive',
  'monitor/quality': 'pass',
};

/** A run takes about half a minute of a free machine. */
describe('the Python example', { timeout: 900_000 }, () => {
  it('earns four points in its first run, and is promoted to the highest stage whose gate allows', async () => {
    // The day before `worst_texture` came.
    for (const file of ['breast_cancer/features.py', 'data/catalog.yml', 'ml-test-score.yml'])
      await edit(file, /^.*\bworst_texture\b.*\n/m, '');
    await edit('params.yaml', 'C: 1.0', 'C: 0.75');
    await commit('First model');
    const report = await allowed();
    expect(outcomes(report), reasons(report)).toEqual(first);
    expect(report.score.sections).toEqual({ data: 6, model: 5, infra: 4, monitor: 4 });
    expect(report.decision).toEqual({ outcome: 'allow', reasons: [] });
    expect(report.promotion).toMatchObject({ version: '1.0.0', stage: 'production', created: true, problem: null });
  });

  it('brings a new feature to production', async () => {
    await git('switch', '--quiet', '--create', 'texture');
    await cp(join(example, 'breast_cancer/features.py'), join(repository, 'breast_cancer/features.py'));
    await cp(join(example, 'data/catalog.yml'), join(repository, 'data/catalog.yml'));
    await edit('ml-test-score.yml', /^( +- )worst_radius\n/m, '$1worst_radius\n$1worst_texture\n');
    await commit('The texture of the largest nuclei');
    await git('switch', '--quiet', 'main');
    await git('merge', '--quiet', '--no-ff', '--message', 'Merge texture', 'texture');
    const report = await allowed();
    expect(outcomes(report), reasons(report)).toEqual({
      ...first,
      'infra/validation': 'pass',
      'infra/canary': 'pass',
      'monitor/dependencies': 'pass',
      'monitor/age': 'pass',
    });
    expect(report.promotion).toMatchObject({ version: '1.1.0', stage: 'production', created: true, problem: null });
  });

  it('has more than five points in every section once there are versions of different ages', async () => {
    await letPass(10 * day);
    await edit('params.yaml', 'C: 0.75', 'C: 1.0');
    await commit('The best C of the search');
    const report = await allowed();
    const expected = Object.fromEntries(Object.keys(first).map((id) => [id, 'pass']));
    expect(outcomes(report), reasons(report)).toEqual({
      ...expected,
      'model/review': 'inconclusive',
      'monitor/performance': 'inconclusive',
    });
    expect(report.score).toMatchObject({ total: 6, sections: { data: 7, model: 6, infra: 7, monitor: 6 } });
    expect(report.promotion).toMatchObject({ version: '1.2.0', stage: 'production', created: true, problem: null });
    // What the example's README says of the model.
    expect(
      Object.fromEntries(report.metrics.map(({ name, value }) => [name, Number(value?.toFixed(4))])),
    ).toMatchObject({ accuracy: 0.9532, roc_auc: 0.9952, recall: 0.9688, precision: 0.9118 });
  });

  it('blocks a threshold that misses tumours, whatever its precision', async () => {
    await git('switch', '--quiet', '--create', 'careful');
    await edit('params.yaml', 'threshold: 0.35', 'threshold: 0.9');
    await commit('Fewer false alarms');
    const { status, stdout } = await score('run', '--json');
    expect(status).toBe(1);
    const report: Report = JSON.parse(stdout);
    expect(report.decision.reasons.map((reason) => reason.subject)).toContain('recall');
    expect(report.metrics.find((metric) => metric.name === 'precision')?.trend).toBe('better');
    expect(report.promotion).toBeNull();
    // Training a second time is for main.
    expect(report.tests.find(({ id }) => id === 'infra/reproducibility')?.points).toBe(0);
  });

  it('names the test case, file and line that pytest reports when data breaks the schema', async () => {
    const path = join(repository, 'data/train.csv');
    const lines = (await readFile(path, 'utf8')).split('\n');
    lines[1] = lines[2] as string;
    await writeFile(path, lines.join('\n'));
    const { status, stdout } = await score('run', '--json');
    expect(status).toBe(1);
    const report: Report = JSON.parse(stdout);
    const schema = report.tests.find((test) => test.id === 'data/schema');
    expect(schema).toMatchObject({ outcome: 'fail', points: 0 });
    expect(schema?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'position', file: 'tests/test_data.py', line: expect.any(Number) }),
    );
    expect(schema?.summary).toContain('data/train.csv row 2');
    expect(report.decision.reasons.map((reason) => reason.subject)).toContain('data/schema');
  });
});
