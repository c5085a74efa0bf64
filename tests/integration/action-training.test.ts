import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readActionInputs, readJobInputs } from '../../src/inputs.ts';
import { push } from './support/events.ts';
import { project } from './support/project.ts';
import { actionFile, root } from './support/runner.ts';
import { createWorld } from './support/world.ts';

/** Training that tries what it can against the step that runs it, and says what it saw. */
const hostile = `import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import './train.js';

const folder = process.env.RUNNER_TEMP + '/_runner_file_commands';
const files = readdirSync(folder).map((name) => folder + '/' + name);
const line = { set_output: 'score=7', set_env: 'NODE_OPTIONS=--require /tmp/evil.js', add_path: '/tmp/evil' };
for (const file of files) {
  const kind = file.split('/').at(-1).replace(/_[^_]*$/, '');
  appendFileSync(file, (line[kind] ?? 'written by training') + '\\n');
}
// A process that outlives training and writes later.
spawn('bash', ['-c', 'sleep 1; for file in "$@"; do echo "decision=allow" >> "$file"; done', 'bash', ...files], { detached: true, stdio: 'ignore' }).unref();

console.log('::set-output name=score::7');
console.log('::error file=train.js,line=1::from training');
console.log('::add-mask::a');
console.log('##[error]from training, the old way');
console.log('::stop-commands::mine');
writeFileSync('build/seen.json', JSON.stringify({ environment: process.env, files: files.length }));
`;

test('training sees no token, sets no output, and gives the runner no commands', async () => {
  const { repository, github, run } = await createWorld(
    project({ 'hostile.js': hostile, 'ml-test-score.yml': 'train: node hostile.js\nmetrics: build/metrics.json\n' }),
  );
  const token = github.tokens.write;
  const trained = await run(push(repository, 'main', null), {
    environment: {
      GITHUB_TOKEN: token,
      COPY_OF_THE_TOKEN: `bearer ${token}`,
      HEADER: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
      AWS_SECRET_ACCESS_KEY: 'kept',
    },
  });
  expect(trained.status).toBe(0);
  const seen = JSON.parse(readFileSync(join(trained.workspace, 'build', 'seen.json'), 'utf8'));
  expect(seen.files).toBe(5);
  const names = Object.keys(seen.environment);
  expect(names).toEqual(expect.arrayContaining(['AWS_SECRET_ACCESS_KEY', 'GITHUB_SHA', 'RUNNER_TEMP', 'PATH']));
  expect(
    names.filter((name) =>
      /^(INPUT_|ACTIONS_)|^GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|^COPY|^HEADER/.test(name),
    ),
  ).toEqual([]);
  expect(JSON.stringify(seen.environment)).not.toContain(token);

  expect(trained.outputs).toMatchObject({ decision: 'allow', score: String(trained.report?.score.total) });
  expect(trained.report?.score.total).not.toBe(7);
  expect(Object.keys(trained.outputs).sort()).toEqual(Object.keys(actionFile.outputs).sort());
  expect(trained.leaked).toBe('');
  expect(trained.summary).not.toContain('written by training');

  // It is all in the log to be read, and none of it is a command to the runner.
  expect(trained.log).toContain('::error file=train.js,line=1::from training');
  expect(trained.log).toContain('##[error]from training, the old way');
  const masks = trained.commands.filter(({ name }) => name === 'add-mask').map(({ value }) => value);
  expect(masks).toContain(token);
  expect(masks).not.toContain('a');
  expect(trained.commands.filter(({ name }) => name === 'set-output')).toEqual([]);
  expect(trained.messages('error')).toBe('');
  const stops = trained.commands.filter(({ name }) => name === 'stop-commands').map(({ value }) => value);
  expect(stops).not.toContain('mine');
  expect(new Set(stops).size).toBe(stops.length);
  // The mask is the one place where the log may hold the token.
  expect(trained.log.replaceAll(`::add-mask::${token}`, '')).not.toContain(token);
});

test.skipIf(process.platform !== 'linux')('the token shows up nowhere that outlives the run', async () => {
  const { repository, github, run } = await createWorld(
    project({
      // The one way that is left to training: the environment of the processes that started it.
      'leak.sh': `for (( pid = PPID; pid > 1; pid = $(awk '/^PPid:/ { print $2 }' /proc/$pid/status) )); do
  tr '\\0' '\\n' < /proc/$pid/environ | grep '^INPUT_TOKEN='
done
exit 3
`,
      'ml-test-score.yml': 'train: bash leak.sh\nmetrics: build/metrics.json\n',
    }),
  );
  const token = github.tokens.write;
  const failed = await run(push(repository, 'main', null));
  expect(failed.status).toBe(1);
  // It was found, and is hidden where it is shown.
  expect(failed.report?.training?.tail).toEqual(['INPUT_TOKEN=***']);
  for (const file of ['report.json', 'facts.json', 'comment.md', 'summary.md'])
    expect(readFileSync(join(failed.output, file), 'utf8')).not.toContain(token);
  expect(failed.summary).not.toContain(token);
  expect(JSON.stringify(repository.records())).not.toContain(token);
});

test('action.yml names the bundle that is there, and exactly the inputs that the code reads', () => {
  expect(actionFile.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(readFileSync(join(root, actionFile.runs.main), 'utf8')).not.toBe('');
  const read = new Set<string>();
  const environment = new Proxy({} as Record<string, string | undefined>, {
    get(_, name) {
      read.add(String(name));
      return undefined;
    },
  });
  readActionInputs(environment);
  readJobInputs(environment);
  expect([...read].sort()).toEqual(
    Object.keys(actionFile.inputs)
      .map((name) => `INPUT_${name.toUpperCase()}`)
      .sort(),
  );
});
