import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '../../src/facts.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { pythonEnvironment } from './support/python.ts';

/** A repository that DVC itself (PyPI `dvc`) keeps: what it writes is what we read. */

const run = promisify(execFile);
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dvc-')));
const root = join(folder, 'project');
let bin: string;

const identity = {
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@example.org',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.org',
};
const environment = () => ({ ...process.env, ...identity, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` });
const dvc = (...args: string[]) => run(join(bin, 'dvc'), args, { cwd: root, env: environment() });
const git = (...args: string[]) => run('git', args, { cwd: root, env: environment() });
const write = (path: string, content: string) => writeFileSync(join(root, path), content);

interface Outcome {
  readonly status: number;
  readonly text: string;
  readonly facts: Facts;
  readonly report: Report;
  readonly html: string;
}

async function score(): Promise<Outcome> {
  rmSync(join(root, '.ml-test-score'), { recursive: true, force: true });
  const done = await run(process.execPath, [cli, 'run'], { cwd: root, env: environment() }).then(
    ({ stdout, stderr }) => ({ status: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      status: error.code,
      text: error.stdout + error.stderr,
    }),
  );
  const read = (name: string): string => readFileSync(join(root, '.ml-test-score', name), 'utf8');
  return {
    ...done,
    facts: JSON.parse(read('facts.json')) as Facts,
    report: JSON.parse(read('report.json')) as Report,
    html: read('report.html'),
  };
}

const commit = async (message: string): Promise<void> => {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
};

const rows = (count: number): string =>
  `x,species\n${Array.from({ length: count }, (_, at) => `${at % 7},${at % 2 === 0 ? 'ant' : 'bee'}`).join('\n')}\n`;

beforeAll(async () => {
  bin = await pythonEnvironment('dvc', ['dvc==3.67.1']);
  await run('git', ['init', '--quiet', '--initial-branch', 'main', root]);
  await dvc('init', '--quiet');
  await dvc('config', 'core.analytics', 'false');
  await dvc('remote', 'add', '--default', 'store', join(folder, 'store'));
  await run('mkdir', [join(root, 'data')]);
  write('data/train.csv', rows(40));
  await dvc('add', '--quiet', 'data/train.csv');
  write('params.yaml', 'depth: 3\n');
  write(
    'train.py',
    `import csv, json, os
rows = list(csv.DictReader(open('data/train.csv')))
os.makedirs('build', exist_ok=True)
json.dump({'accuracy': 0.9}, open('metrics.json', 'w'))
open('build/model.txt', 'w').write(str(len(rows)))
json.dump({'roc': [{'fpr': x / 20, 'tpr': (x / 20) ** 0.3} for x in range(21)]}, open('build/roc.json', 'w'))
with open('build/predictions.csv', 'w') as out:
    out.write('actual,predicted\\n')
    for i, row in enumerate(rows):
        out.write(row['species'] + ',' + ('ant' if i % 5 == 0 else row['species']) + '\\n')
`,
  );
  write(
    'dvc.yaml',
    `stages:
  train:
    cmd: python3 train.py
    deps: [train.py, data/train.csv]
    params: [depth]
    outs: [build/model.txt]
    metrics: [metrics.json: {cache: false}]
    plots:
      - build/predictions.csv: {template: confusion, x: actual, y: predicted, title: Confusion}
plots:
  - ROC:
      template: simple
      x: fpr
      y: {build/roc.json: tpr}
`,
  );
  write(
    'ml-test-score.yml',
    'model: bugs\ntrain: dvc repro --force\nartifacts: [build/model.txt]\ndata: { training: data/train.csv, label: species }\ntests: { infra/reproducibility: { when: never } }\n',
  );
  write('.gitignore', '.ml-test-score/\nbuild/roc.json\n');
  await dvc('repro', '--quiet');
  await commit('first');
  await dvc('push', '--quiet');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('digests, plots and a record', async () => {
  const { status, text, facts, report, html } = await score();
  expect(status, text).toBe(0);
  expect(facts.dvc.state, JSON.stringify(facts.dvc)).toBe('gathered');
  const outputs = facts.dvc.state === 'gathered' ? facts.dvc.value.outputs : [];
  expect(outputs.map(({ path, file, present }) => [path, file, present])).toEqual([
    ['build/model.txt', 'dvc.lock', true],
    ['build/predictions.csv', 'dvc.lock', true],
    ['data/train.csv', 'data/train.csv.dvc', true],
    ['metrics.json', 'dvc.lock', true],
  ]);
  const { stdout: md5 } = await run('md5sum', ['data/train.csv'], { cwd: root });
  expect(outputs[2]).toMatchObject({ digest: `md5 ${md5.slice(0, 32)}`, bytes: rows(40).length });
  expect(facts.plots.state === 'gathered' ? facts.plots.value : facts.plots).toMatchObject({
    problems: [],
    plots: [
      { title: 'ROC', content: { kind: 'lines', x: 'fpr', y: 'tpr' } },
      {
        title: 'Confusion',
        content: {
          kind: 'confusion',
          classes: ['ant', 'bee'],
          counts: [
            [20, 0],
            [4, 16],
          ],
        },
      },
    ],
  });
  expect(html).toContain('area below the curve');
  expect(html).toContain('36 of 40 right');
  expect(report.changes).toBeUndefined();
});

test('what changed after a commit of other data and another parameter', async () => {
  const before = readFileSync(join(root, 'data/train.csv.dvc'), 'utf8').match(/md5: (\w+)/)?.[1] ?? '';
  write('data/train.csv', rows(60));
  write('params.yaml', 'depth: 5\n');
  await dvc('add', '--quiet', 'data/train.csv');
  await dvc('repro', '--quiet');
  await commit('more data');
  await dvc('push', '--quiet');
  const after = readFileSync(join(root, 'data/train.csv.dvc'), 'utf8').match(/md5: (\w+)/)?.[1] ?? '';
  expect(after).not.toBe(before);
  const { status, text, report, html } = await score();
  expect(status, text).toBe(0);
  expect(report.baseline.reason).not.toContain('no record');
  expect(report.changes?.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'data training',
    'dvc build/model.txt',
    'dvc build/predictions.csv',
    'dvc data/train.csv',
    'parameter depth',
  ]);
  expect(report.changes?.[3]).toEqual({
    kind: 'dvc',
    name: 'data/train.csv',
    before: `md5 ${before}`,
    after: `md5 ${after}`,
    bytesBefore: rows(40).length,
    bytesAfter: rows(60).length,
  });
  expect(report.changes?.[4]).toEqual({ kind: 'parameter', name: 'depth', before: '3', after: '5' });
  const comment = readFileSync(join(root, '.ml-test-score/comment.md'), 'utf8');
  expect(comment).toContain('<summary>What changed: 1 data set, 3 files of DVC, 1 parameter</summary>');
  expect(comment).toContain(`\`md5 ${after.slice(0, 12)} (${rows(60).length} bytes)\``);
  expect(html).toContain('>What changed</h2>');
  const { stdout } = await run(process.execPath, [cli, 'compare', 'HEAD~1', 'HEAD'], { cwd: root, env: environment() });
  expect(stdout).toContain(`md5 ${before.slice(0, 12)}`);
  expect(stdout).toContain(`md5 ${after.slice(0, 12)}`);
});

test('data that is not pulled is named with the command, and the command fetches it', async () => {
  rmSync(join(root, 'data/train.csv'));
  rmSync(join(root, '.dvc/cache'), { recursive: true, force: true });
  write('ml-test-score.yml', readFileSync(join(root, 'ml-test-score.yml'), 'utf8').replace(/train: .*\n/, ''));
  const untrained = await score();
  const { training } = untrained.facts.data;
  expect(training).toMatchObject({
    state: 'failed',
    error: expect.stringContaining('no such file: DVC keeps it (data/train.csv.dvc), and it was not pulled'),
    next: expect.stringMatching(/^`dvc pull data\/train.csv`; on GitHub in a step before this one/),
  });
  expect(untrained.facts.tables.training).toMatchObject({ next: expect.stringContaining('`dvc pull data/train.csv`') });
  expect(untrained.facts.dvc).toMatchObject({
    value: { outputs: expect.arrayContaining([expect.objectContaining({ path: 'data/train.csv', present: false })]) },
  });

  // A training that does not find it says so, too; with DVC's own words or with Python's.
  for (const train of ['python3 train.py', 'dvc repro --force']) {
    write('ml-test-score.yml', `model: bugs\ntrain: ${train}\ndata: { training: data/train.csv }\n`);
    const { status, text, report, facts } = await score();
    expect(status, text).not.toBe(0);
    expect(facts.training).toMatchObject({ value: { outcome: 'failed' } });
    expect(JSON.stringify(report.decision.reasons), text).toContain('`dvc pull data/train.csv`');
  }
  await dvc('pull', 'data/train.csv');
  expect(existsSync(join(root, 'data/train.csv'))).toBe(true);
  await git('checkout', '--', '.');
  expect((await score()).status).toBe(0);
});
