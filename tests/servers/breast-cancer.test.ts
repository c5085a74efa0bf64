import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report-schema.ts';

/** The Python example, for real: scikit-learn trains, pytest tests, the built command line judges. */

const run = promisify(execFile);
const top = join(import.meta.dirname, '../..');
const example = join(top, 'examples/breast-cancer');
const environment = join(top, '.venv/breast-cancer');

let folder: string;
let repository: string;

beforeAll(async () => {
  await run('python3', ['-m', 'venv', environment]);
  await run(join(environment, 'bin/pip'), ['install', '--quiet', '-r', join(example, 'requirements.txt')], {
    maxBuffer: 1e8,
  });
  folder = await mkdtemp(join(tmpdir(), 'breast-cancer-'));
  repository = join(folder, 'breast-cancer');
  await cp(example, repository, {
    recursive: true,
    filter: (path) => !/[\\/](build|\.ml-test-score|__pycache__|\.pytest_cache)$/.test(path),
  });
  await git('init', '--quiet', '--initial-branch=main');
  await edit('ml-test-score.yml', 'to: github-releases', 'to: directory\n  path: ../registry');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'First model');
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.org', ...args], { cwd: repository });

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(repository, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(repository, file), text.replace(from, to));
}

async function score(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const path = `${join(environment, 'bin')}${delimiter}${process.env.PATH}`;
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

const outcomes = (report: Report): Record<string, unknown> =>
  Object.fromEntries(
    report.tests
      .filter((test) => test.execution !== 'none')
      .map((test) => [test.id, test.execution === 'manual' ? `${test.outcome} (manual)` : test.outcome]),
  );

describe('the Python example', () => {
  it('trains, scores, and is promoted to the highest stage whose gate allows', async () => {
    const { status, stdout, stderr } = await score('run', '--json');
    expect(status, stderr).toBe(0);
    const report: Report = JSON.parse(stdout);
    expect(report.decision).toEqual({ outcome: 'allow', reasons: [] });
    expect(outcomes(report)).toEqual({
      'data/schema': 'pass',
      // Some of the thirty measures tell nothing about the tumour, as the example's README says.
      'data/benefit': 'fail',
      'data/cost': 'fail',
      'data/policy': 'pass',
      'data/privacy': 'pass',
      'data/agility': 'inconclusive',
      'data/code': 'pass',
      'model/tuning': 'pass (manual)',
      'model/baseline': 'pass',
      'model/slices': 'pass',
      'infra/reproducibility': 'pass',
      'infra/unit-tests': 'pass',
      'infra/integration': 'pass',
      'infra/validation': 'inconclusive',
      'monitor/dependencies': 'inconclusive',
      'monitor/invariants': 'pass',
      'monitor/skew': 'pass',
      'monitor/numerics': 'pass',
    });
    expect(report.score).toMatchObject({ total: 2.5, sections: { data: 4, model: 2.5, infra: 3, monitor: 3 } });
    expect(report.promotion).toMatchObject({ version: '1.0.0', stage: 'production', created: true, problem: null });
    // What the example's README says of the model.
    expect(
      Object.fromEntries(report.metrics.map(({ name, value }) => [name, Number(value?.toFixed(4))])),
    ).toMatchObject({ accuracy: 0.9474, roc_auc: 0.9955, recall: 0.9688, precision: 0.8986 });
  });

  it('blocks a threshold that misses tumours, whatever its precision', async () => {
    await git('switch', '--quiet', '--create', 'careful');
    await edit('params.yaml', 'threshold: 0.25', 'threshold: 0.9');
    await git('commit', '--quiet', '--all', '--message', 'Fewer false alarms');
    const { status, stdout } = await score('run', '--json');
    expect(status).toBe(1);
    const report: Report = JSON.parse(stdout);
    expect(report.decision.reasons.map((reason) => reason.subject)).toContain('recall');
    expect(report.metrics.find((metric) => metric.name === 'precision')?.trend).toBe('better');
    expect(report.promotion).toBeNull();
  });

  it('names the test case, file and line that pytest reports when data breaks the schema', async () => {
    await git('switch', '--quiet', 'main');
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
