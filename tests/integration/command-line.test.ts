import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { testIds } from '../../src/rubric/sections.ts';
import { createLocal, runCommandLine } from './support/command-line.ts';
import { params, project } from './support/project.ts';
import { root } from './support/runner.ts';
import { temporary } from './support/temporary.ts';

test('every command has --help, and the list of them is complete', () => {
  const folder = temporary();
  const all = runCommandLine(['--help'], folder);
  expect(all.status).toBe(0);
  const names = [...(all.stdout.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+) /gm)].map(
    ([, name]) => name ?? '',
  );
  expect(names.filter((name) => name !== 'help').sort()).toEqual(
    [
      'audit',
      'compare',
      'explain',
      'init',
      'profile',
      'promote',
      'pull',
      'replay',
      'rollback',
      'run',
      'versions',
    ].sort(),
  );
  expect(all.stdout).toContain('Exit status: 0 allow, 1 block, 2 something you can mend, 70 a bug of ours.');
  for (const name of names.filter((one) => one !== 'help')) {
    const help = runCommandLine([name, '--help'], folder);
    expect(help.status, name).toBe(0);
    expect(help.stdout, name).toMatch(new RegExp(`^Usage: ml-test-score ${name}.*\\n\\n\\S.*\\n`));
    expect(help.stdout, name).toContain('--json');
    expect(help.stderr, name).toBe('');
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(runCommandLine(['--version'], folder).stdout.trim()).toBe(version);
  expect(runCommandLine([], folder).status).toBe(2);
});

test('run: the report on standard output, progress on standard error, 0 or 1 by the decision', () => {
  const local = createLocal(project());
  const first = local.call('run');
  expect(first.stderr).toContain('8 of 10 right');
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^\n✔ allowed {2}plane {2}ML Test Score \d/);
  expect(first.stdout).not.toContain('8 of 10 right');
  expect(first.stdout + first.stderr).not.toContain('\u001b');
  for (const name of ['report.json', 'comment.md', 'summary.md', 'facts.json'])
    expect(existsSync(join(local.path, '.ml-test-score', name)), name).toBe(true);

  const commit = local.commit({ 'params.json': params.poor }, 'Look at the other column');
  const worse = local.call('run', '--json');
  expect(worse.status).toBe(1);
  const report = reportSchema.parse(worse.json());
  expect(report).toEqual(JSON.parse(readFileSync(join(local.path, '.ml-test-score', 'report.json'), 'utf8')));
  expect(report).toMatchObject({ commit, event: 'local', decision: { outcome: 'block' } });
  // History works without a remote.
  expect(report.metrics.find(({ name }) => name === 'accuracy')).toMatchObject({ baseline: 0.8, trend: 'worse' });
});

test('run: 2 for what the user can mend, with what to do', () => {
  const empty = temporary();
  const nothing = runCommandLine(['run'], empty);
  expect(nothing.status).toBe(2);
  expect(nothing.stderr).toContain('ml-test-score init');

  const local = createLocal(project());
  const failed = local.call('run', '--train', 'echo no data >&2; exit 4');
  expect(failed.status).toBe(2);
  expect(failed.stdout).toContain('no data');
  const mistaken = local.call('run', '--trian', 'x');
  expect(mistaken.status).toBe(2);
  expect(mistaken.stderr).toContain('(Did you mean --train?)');
  writeFileSync(join(local.path, 'ml-test-score.yml'), 'trian: node train.js\n');
  const wrong = local.call('run');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toMatch(/^error: ml-test-score\.yml:1:1.*trian/m);
  expect(wrong.stderr).toContain('did you mean `train`');
  expect(wrong.stdout).toBe('');
});

test('colour where it is asked for, and never where NO_COLOR says so', () => {
  const folder = createLocal(project()).path;
  expect(runCommandLine(['run'], folder, { FORCE_COLOR: '1' }).stdout).toContain('\u001b[32m✔ allowed');
  expect(runCommandLine(['run'], folder, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b');
});

test('replay judges saved facts as the run did, without training', () => {
  const local = createLocal(project());
  local.call('run');
  local.commit({ 'params.json': params.poor });
  expect(local.call('run').status).toBe(1);
  const saved = join(local.folder, 'saved');
  cpSync(join(local.path, '.ml-test-score'), saved, { recursive: true });
  const output = join(local.folder, 'again');
  mkdirSync(output);
  // Far from the repository: facts are all it takes.
  const again = runCommandLine(['replay', join(saved, 'facts.json'), '--json', '--output', output], local.folder);
  expect(again.status).toBe(1);
  const report = readFileSync(join(saved, 'report.json'), 'utf8');
  expect(again.stdout).toBe(report);
  for (const name of ['report.json', 'comment.md', 'summary.md'])
    expect(readFileSync(join(output, name), 'utf8'), name).toBe(readFileSync(join(saved, name), 'utf8'));
  expect(runCommandLine(['replay', join(saved, 'facts.json')], local.folder).stdout).toContain('✘ blocked');

  const broken = join(local.folder, 'broken.json');
  for (const [text, message] of [
    ['{', 'is no JSON'],
    ['{"schemaVersion": 2}', 'expected facts of schemaVersion 1, found 2'],
    ['{"schemaVersion": 1, "run": {}}', 'has no configuration, policy'],
  ] as const) {
    writeFileSync(broken, text);
    const refused = runCommandLine(['replay', broken], local.folder);
    expect(refused.status, text).toBe(2);
    expect(refused.stderr, text).toContain(message);
    expect(refused.stderr, text).toContain('broken.json');
  }
  const missing = runCommandLine(['replay', join(local.folder, 'none.json')], local.folder);
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('ENOENT');
});

test('explain: all 28 tests, one of them with its options, and what is meant by a slip', () => {
  const folder = temporary();
  const all = runCommandLine(['explain'], folder);
  expect(all.status).toBe(0);
  for (const id of testIds) expect(all.stdout).toContain(id);
  const tests = JSON.stringify(runCommandLine(['explain', '--json'], folder).json());
  for (const id of testIds) expect(tests).toContain(`"${id}"`);
  const one = runCommandLine(['explain', 'numerics'], folder);
  expect(one.status).toBe(0);
  expect(one.stdout).toContain('monitor/numerics');
  expect(runCommandLine(['explain', 'monitor/numerics', '--json'], folder).json()).toMatchObject({
    id: 'monitor/numerics',
  });
  const slip = runCommandLine(['explain', 'data/shema'], folder);
  expect(slip.status).toBe(2);
  expect(slip.stderr).toContain('did you mean `data/schema`?');
});

test('init writes a configuration and a workflow that run, and overwrites nothing', () => {
  const { 'ml-test-score.yml': _, ...files } = project();
  const local = createLocal(files);
  const written = local.call('init');
  expect(written.stderr).toBe('');
  expect(written.status).toBe(0);
  const configuration = readFileSync(join(local.path, 'ml-test-score.yml'), 'utf8');
  expect(configuration).toMatch(/^train:/m);
  expect(existsSync(join(local.path, '.github', 'workflows', 'ml-test-score.yml'))).toBe(true);
  local.commit({});
  const ran = local.call('run', '--json');
  expect(ran.stderr).toContain('8 of 10 right');
  expect(ran.status).toBe(0);
  expect(reportSchema.parse(ran.json()).metrics.map(({ name }) => name)).toContain('accuracy');

  const again = local.call('init');
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('ml-test-score.yml');
  expect(readFileSync(join(local.path, 'ml-test-score.yml'), 'utf8')).toBe(configuration);
  expect(local.call('init', '--force', '--json').json()).toMatchObject({ written: expect.any(Array) });
});

test('run at a root that lists models: a line for each, 1 where one blocks, 2 where one cannot be judged', () => {
  const names = ['bears', 'foxes'] as const;
  const local = createLocal({
    'ml-test-score.yml': 'models: ["models/*"]\n',
    ...Object.fromEntries(
      names.flatMap((name) => Object.entries(project()).map(([path, text]) => [`models/${name}/${path}`, text])),
    ),
  });
  const listed = () =>
    JSON.parse(readFileSync(join(local.path, '.ml-test-score', 'models.json'), 'utf8')) as {
      models: { name: string; decision: string; report: string | null }[];
    };
  const first = local.call('run');
  expect([first.status, first.status === 0 ? '' : first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatch(
    /^\n✔ allowed {2}bears {2}[\d.]+ of 7\n✔ allowed {2}foxes {2}[\d.]+ of 7\n\nallowed: 2 models judged/,
  );
  expect(listed().models.map(({ name, report }) => [name, report])).toEqual(
    names.map((name) => [name, `models/${name}/.ml-test-score/report.json`]),
  );
  expect(local.call('run', '--model', 'bears').stderr).toContain('input `model` is for one model');

  local.commit({ 'models/foxes/params.json': params.poor }, 'Look at the other column');
  const worse = local.call('run', '--json');
  expect(worse.status).toBe(1);
  expect(worse.json()).toEqual(listed());
  expect(listed().models.map(({ name, decision }) => [name, decision])).toEqual([
    ['bears', 'allow'],
    ['foxes', 'block'],
  ]);
  const blocked = local.call('run', '--models', 'models/foxes');
  expect(blocked.status).toBe(1);
  expect(blocked.stdout).toMatch(
    /^\n✘ blocked {2}foxes {2}[\d.]+ of 7 {2}accuracy: expected at least 0\.7, found 0\.6/,
  );
  expect(blocked.stdout).not.toContain('bears');

  local.commit({ 'models/bears/ml-test-score.yml': 'trian: node train.js\n' }, 'Mistype');
  const broken = local.call('run');
  expect(broken.status).toBe(2);
  expect(broken.stdout).toMatch(/✘ not judged {2}bears {2}models\/bears\/ml-test-score\.yml:1: .*trian/);
  expect(local.call('run', '--models', 'models/cats').status).toBe(2);
});
