import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { Fact, Training } from '../../../src/facts.ts';
import {
  gatherTraining,
  runEvidenceCommand,
  type TrainingInput,
  trainingProblem,
} from '../../../src/gather/training.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import type { Log } from '../../../src/support/log.ts';
import { findProgram } from '../../../src/support/process.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const python = findProgram('python3', { PATH: process.env.PATH ?? '' });

let root: string;
let scratch: string;
let lines: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'training-'));
  scratch = mkdtempSync(join(tmpdir(), 'training-scratch-'));
  lines = [];
});
afterEach(() => {
  for (const folder of [root, scratch]) rmSync(folder, { recursive: true });
});

/** Writes down each call, in order. */
const recordingLog = (): Log => ({
  info: (message) => lines.push(`info ${message}`),
  warning: (message) => lines.push(`warning ${message}`),
  group: async (title, body) => {
    lines.push(`group ${title}`);
    const result = await body();
    lines.push('end of group');
    return result;
  },
  beginOutput: () => lines.push('begin'),
  output: (chunk) => lines.push(`output ${chunk.toString().trimEnd()}`),
  endOutput: () => lines.push('end'),
});

const context = () => ({
  root,
  environment: { PATH: process.env.PATH, HOME: root } as Record<string, string | undefined>,
  secrets: [token],
  log: recordingLog(),
});

const train = (settings: unknown, extra: Partial<TrainingInput> = {}) =>
  gatherTraining({ ...context(), scratch, train: configurationSchema({}).parse({ train: settings }).train, ...extra });

function value<T>(fact: Fact<T>): T {
  if (fact.state !== 'gathered') throw new Error(`not gathered: ${JSON.stringify(fact)}`);
  return fact.value;
}

describe('gathering a training', () => {
  test('without a command it is absent', async () => {
    expect(await gatherTraining({ ...context(), scratch, train: undefined })).toEqual({
      state: 'absent',
      reason: 'no `train` command: not trained here',
    });
    expect(lines).toEqual([]);
  });

  test('a command runs in the working directory, its output between marks in a group', async () => {
    const training = value(await train('pwd; echo done > model.txt'));
    expect(training).toMatchObject({
      command: 'pwd; echo done > model.txt',
      exitCode: 0,
      outcome: 'succeeded',
      tail: [root],
      leftRunning: 0,
      problem: null,
    });
    expect(readFileSync(join(root, 'model.txt'), 'utf8')).toBe('done\n');
    expect(lines.slice(0, 6)).toEqual([
      'group Train',
      'info $ pwd; echo done > model.txt',
      'begin',
      `output ${root}`,
      'end',
      'end of group',
    ]);
    expect(lines[6]).toMatch(/^info training succeeded after \d+(ms|\.\ds|s)(, peak memory [\d.]+ [MkG]B)?$/);
  });

  test.each([
    ['exit 3', { exitCode: 3, outcome: 'failed' }, 'training ended with exit status 3 and no output'],
    ['trainn --fast', { exitCode: 127, outcome: 'failed' }, 'command not found: trainn'],
    ['kill -KILL $$', { exitCode: 137, outcome: 'failed' }, 'training was killed (exit status 137)'],
  ])('%s is gathered as failed, with its reason', async (command, end, summary) => {
    const training = value(await train(command));
    expect(training).toMatchObject(end);
    expect(training.problem?.summary).toContain(summary);
    expect(training.problem?.next).toBeTruthy();
    expect(lines.at(-1)).toContain(`training failed (exit status ${end.exitCode})`);
  });

  test('a time-out and a cancellation are gathered', async () => {
    expect(value(await train({ run: 'sleep 30', timeout: '300ms' }))).toMatchObject({
      outcome: 'timed-out',
      exitCode: null,
      problem: { summary: expect.stringContaining('time-out') },
    });
    const signal = AbortSignal.timeout(200);
    expect(value(await train('sleep 30', { signal }))).toMatchObject({ outcome: 'cancelled' });
  });

  test('what was left running is told', async () => {
    expect(value(await train('sleep 60 & sleep 60 & echo x'))).toMatchObject({ outcome: 'succeeded', leftRunning: 2 });
    expect(lines.find((line) => line.startsWith('warning'))).toContain('left 2 processes running');
  });

  test('the token is in no environment of its processes, nor in what is kept of the output', async () => {
    const environment = {
      ...context().environment,
      GITHUB_TOKEN: token,
      INPUT_TOKEN: token,
      MY_TOKEN: `bearer ${token}`,
      WANDB_API_KEY: 'w',
    };
    const training = value(
      await train(`env > seen; sh -c env >> seen; echo ${token.slice(0, 4)}"${token.slice(4)}"`, { environment }),
    );
    const seen = readFileSync(join(root, 'seen'), 'utf8');
    expect(seen).toContain('WANDB_API_KEY=w');
    expect(seen).not.toContain(token);
    expect(training.tail).toEqual(['***']);
  });

  test('what it writes to the files of the runner is taken out, when its children have ended too', async () => {
    const folder = join(scratch, '_runner_file_commands');
    mkdirSync(folder);
    const variables = join(folder, 'set_env_1f');
    const output = join(folder, 'set_output_1f');
    writeFileSync(variables, '');
    writeFileSync(output, 'before=1\n');
    const environment = { ...context().environment, GITHUB_ENV: variables, GITHUB_OUTPUT: output };
    const late = `(trap '' TERM HUP; sleep 0.3; echo late=1 >> ${folder}/set_env_1f; sleep 30) &`;
    value(await train(`for f in ${folder}/*; do echo theirs=1 >> $f; done; ${late}`, { environment }));
    expect(readFileSync(variables, 'utf8')).toBe('');
    expect(readFileSync(output, 'utf8')).toBe('before=1\n');
    appendFileSync(output, 'score=5\n');
    expect(readFileSync(output, 'utf8')).toBe('before=1\nscore=5\n');
  });

  test.skipIf(python === undefined)(
    'an entry point of an MLproject, in its environment',
    { timeout: 60_000 },
    async () => {
      mkdirSync(join(root, 'project'));
      writeFileSync(
        join(root, 'project/MLproject'),
        'python_env: python_env.yaml\nentry_points: {main: {parameters: {a: float}, command: "python t.py {a}"}}',
      );
      writeFileSync(join(root, 'project/python_env.yaml'), 'dependencies: []');
      writeFileSync(join(root, 'project/t.py'), 'import sys; print(sys.argv[1], sys.prefix); open("m.json", "w")');
      const training = value(await train({ mlproject: { path: 'project', parameters: { a: 0.5 } } }));
      expect(training, training.tail.join('\n')).toMatchObject({ outcome: 'succeeded', command: 'python t.py 0.5' });
      expect(training.tail[0]).toContain(`0.5 ${scratch}/venv-`);
      expect(readFileSync(join(root, 'project/m.json'), 'utf8')).toBe('');
    },
  );

  test.skipIf(python === undefined)(
    'an environment that cannot be made is a failed training',
    { timeout: 60_000 },
    async () => {
      writeFileSync(join(root, 'MLproject'), 'entry_points: {main: {command: touch trained}}');
      writeFileSync(join(root, 'python_env.yaml'), 'dependencies: [./no-such-package]');
      const training = value(await train({ mlproject: {} }));
      expect(training).toMatchObject({ outcome: 'failed', command: 'touch trained' });
      expect(training.problem?.summary).toMatch(
        /^the environment of the MLproject could not be made: .*no-such-package/,
      );
      expect(() => readFileSync(join(root, 'trained'))).toThrow();
    },
  );

  test('a mistake in an MLproject is thrown', async () => {
    await expect(train({ mlproject: {} })).rejects.toBeInstanceOf(ConfigurationError);
  });
});

describe('a command as evidence', () => {
  const run = (command: string, timeoutSeconds = 20) =>
    runEvidenceCommand({ ...context(), test: 'data/agility', command, timeoutSeconds });

  test.each([
    ['echo 5 days', 'succeeded', 0, ['5 days']],
    ['echo too slow; exit 1', 'failed', 1, ['too slow']],
    [`env | grep -c ${token.slice(0, 8)} || true`, 'succeeded', 0, ['0']],
  ])('%s', async (command, outcome, exitCode, tail) => {
    expect(value(await run(command))).toEqual({ command, outcome, exitCode, tail, seconds: expect.any(Number) });
    expect(lines[0]).toBe('group Test data/agility');
  });

  test('its time-out', async () => {
    expect(value(await run('sleep 30', 0.2))).toMatchObject({ outcome: 'timed-out', exitCode: null });
  });
});

describe('the problem in one line', () => {
  const ended = (tail: string[], extra: Partial<Training> = {}) =>
    trainingProblem({
      command: 'python train.py',
      exitCode: 1,
      outcome: 'failed',
      seconds: 3,
      peakMemoryBytes: 3 * 1024 ** 3,
      tail,
      leftRunning: 0,
      ...extra,
    });
  const frames = [
    'Traceback (most recent call last):',
    '  File "train.py", line 3, in <module>',
    '    fit()',
    '    ^^^^^',
  ];

  test.each<[string, string[], Partial<Training>, string, string]>([
    ['bash', ['bash: line 1: dvc: command not found'], { exitCode: 127 }, 'command not found: dvc', 'install `dvc`'],
    ['sh', ['/bin/sh: 1: dvc: not found'], { exitCode: 127 }, 'command not found: dvc', 'install `dvc`'],
    [
      'python',
      ['bash: line 1: python: command not found'],
      { exitCode: 127 },
      'command not found: python',
      'setup-python',
    ],
    ['a script', ['bash: line 1: ./t.sh: No such file or directory'], { exitCode: 127 }, './t.sh', 'check the path'],
    [
      'a script that is no program',
      ['bash: line 1: ./t.sh: Permission denied'],
      { exitCode: 126 },
      'Permission denied',
      'chmod=+x',
    ],
    [
      'memory',
      ['bash: line 1: 17 Killed  python train.py'],
      { exitCode: 137 },
      '3.0 GB was the most',
      'smaller batches',
    ],
    ['a crash', [], { exitCode: 139 }, 'SIGSEGV', 'last lines'],
    ['no signal', ['bye'], { exitCode: 255 }, 'bye', 'where you can look into it'],
    [
      'a module',
      [...frames, "ModuleNotFoundError: No module named 'sklearn'"],
      {},
      'No module named',
      'pip install scikit-learn',
    ],
    [
      'a module of -m',
      ['/usr/bin/python: No module named train', 'ImportError: No module named x.y'],
      {},
      'x.y',
      'pip install x',
    ],
    [
      'an exception and what follows',
      [...frames, 'ValueError: bad shape', 'the shape was 3', 'bye'],
      {},
      'ValueError: bad shape',
      '',
    ],
    [
      'the last of two',
      [...frames, 'KeyError: 1', '', 'During handling of the above:', '', ...frames, 'app.errors.Fatal: 2'],
      {},
      'app.errors.Fatal: 2',
      '',
    ],
    ['one without words', [...frames, 'AssertionError'], {}, 'AssertionError', ''],
    [
      'a rank',
      ['[rank0]: Traceback (most recent call last):', '[rank0]:   File "t.py"', '[rank0]: RuntimeError: no GPU'],
      {},
      'RuntimeError: no GPU',
      '',
    ],
    [
      'a deep one',
      ['    return f()', '           ^^^', 'RecursionError: too deep'],
      {},
      'RecursionError: too deep',
      '',
    ],
    ['memory of Python', [...frames, 'MemoryError'], {}, 'MemoryError', 'smaller batches'],
    [
      'a missing file',
      [...frames, "FileNotFoundError: [Errno 2] No such file or directory: 'd.csv'"],
      {},
      'd.csv',
      'dvc pull',
    ],
    ['the last line', ['one', 'make: *** [train] Error 2', '', ' '], { exitCode: 2 }, 'make: *** [train] Error 2', ''],
    ['a very long line', ['x'.repeat(500)], {}, '…', ''],
  ])('%s', (_what, tail, extra, summary, next) => {
    const problem = ended(tail, extra);
    expect(problem.summary).toContain(summary);
    expect(problem.summary.length).toBeLessThanOrEqual(320);
    expect(problem.next).toContain(next);
    expect(problem.summary).not.toContain('\n');
  });
});
