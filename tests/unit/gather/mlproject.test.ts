import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ProjectRequest, readProject } from '../../../src/gather/mlproject.ts';
import { ConfigurationError, type Problem } from '../../../src/support/errors.ts';
import { findProgram, runCommand } from '../../../src/support/process.ts';

let root: string;
let scratch: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mlproject-'));
  scratch = mkdtempSync(join(tmpdir(), 'scratch-'));
});
afterEach(() => {
  for (const folder of [root, scratch]) rmSync(folder, { recursive: true });
});

const environment = { PATH: process.env.PATH ?? '', SHELL: '/bin/bash' };
const python = findProgram('python3', environment);

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const read = (request: Partial<ProjectRequest> = {}) =>
  readProject({
    root,
    scratch,
    environment,
    path: '.',
    entryPoint: 'main',
    parameters: {},
    envManager: 'virtualenv',
    ...request,
  });
async function problems(request: Partial<ProjectRequest> = {}): Promise<readonly Problem[]> {
  const error = await read(request).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  return (error as ConfigurationError).problems;
}

const penguins = `name: penguins

entry_points:
  main:
    parameters:
      alpha: float
      rate: {type: float, default: 0.10}
      data: {type: path, default: data/train.csv}
      store: {type: uri, default: "s3://bucket/it's"}
      flag: {default: yes}
      layers: {type: int, default: 1.0}
    command: "python train.py {alpha} {rate} --data {data} {store} {flag} {layers} | awk '{{print $1}}'"
  validate:
    command: python validate.py
`;

describe('the command', () => {
  test('with defaults, values, and options that were not declared, each quoted', async () => {
    write('MLproject', penguins);
    const project = await read({ parameters: { alpha: 0.5, epochs: 3, 'my note': "$(rm -rf /) 'x'" } });
    expect(project.name).toBe('penguins');
    expect(project.directory).toBe(root);
    expect(project.environment).toEqual({});
    expect(project.prepareCommand).toBeUndefined();
    expect(project.command).toBe(
      `python train.py 0.5 0.1 --data ${root}/data/train.csv 's3://bucket/it'"'"'s' True 1.0 | awk '{print $1}' --epochs 3 --'my note' '$(rm -rf /) '"'"'x'"'"''`,
    );
  });

  test('a value is one word for the shell, whatever is in it', async () => {
    write('MLproject', 'entry_points: {main: {parameters: {a: string}, command: "printf %s {a}"}}');
    const evil = `a b'"$(touch evil)\`touch evil\`;|&*~\n`;
    const project = await read({ parameters: { a: evil } });
    const result = await runCommand(`${project.command} > out`, { cwd: root, environment, timeoutSeconds: 10 });
    expect(result.outcome).toBe('succeeded');
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe(evil);
    expect(existsSync(join(root, 'evil'))).toBe(false);
  });

  test('paths: those with a scheme are left, file: and relative ones become absolute from the project', async () => {
    write('sub/mlproject', 'entry_points: {main: {parameters: {a: path, b: path, c: path}, command: "x {a} {b} {c}"}}');
    const project = await read({ path: 'sub', parameters: { a: 'd.csv', b: 's3://b/d.csv', c: 'file:///d.csv' } });
    expect(project.command).toBe(`x ${root}/sub/d.csv s3://b/d.csv /d.csv`);
    expect(project.directory).toBe(join(root, 'sub'));
  });

  test.each([
    ['scripts/train.py', 'python scripts/train.py --a 1'],
    ['train it.sh', "/bin/bash 'train it.sh' --a 1"],
    ['train.R', `Rscript -e 'mlflow::mlflow_source("train.R")' --args --a 1`],
  ])('the script %s as an entry point', async (entryPoint, command) => {
    write('MLproject', 'name: x');
    expect((await read({ entryPoint, parameters: { a: 1 } })).command).toBe(command);
  });
});

describe('mistakes', () => {
  test('no file', async () => {
    expect(await problems({ path: 'sub' })).toMatchObject([
      { file: 'sub', message: expect.stringContaining('MLproject') },
    ]);
    await expect(read({ path: '../..' })).rejects.toThrow('leads out of the repository');
  });

  test('all parameters that are missing or of another type, each with its line', async () => {
    write('MLproject', penguins);
    expect(await problems({ parameters: { rate: 'fast', store: 'data.csv' } })).toMatchObject([
      { file: 'MLproject', line: 6, message: 'parameter `alpha` (float) has neither a value nor a default' },
      { file: 'MLproject', line: 7, message: 'parameter `rate`: expected a number, found `fast`' },
      { file: 'MLproject', line: 9, message: expect.stringContaining('expected a URI') },
    ]);
  });

  test('an unknown entry point names those there are', async () => {
    write('MLproject', penguins);
    const [problem] = await problems({ entryPoint: 'train' });
    expect(problem?.message).toBe('has no entry point `train`; it has `main`, `validate`');
    expect(problem?.line).toBe(4);
  });

  test.each([
    ['a: [', 1, 'is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['- a', 1, 'expected keys and values'],
    ['entry_points: {main: 3}', 1, 'is no map'],
    ['entry_points:\n  main:\n    parameters: {}', 3, 'has no `command`'],
    ['entry_points:\n  main:\n    parameters: [a]\n    command: x', 3, '`parameters` is no map'],
    ["entry_points:\n  main:\n    command: awk '{print}'", 3, '`{print}` in the command is no declared parameter'],
    ['entry_points:\n  main:\n    command: echo } x', 3, '`}` in the command'],
    ['docker_env: {image: x}\nentry_points: {main: {command: x}}', 1, '`docker_env` is not created here'],
    ['name: a\nconda_env: [c]\nentry_points: {main: {command: x}}', 2, '`conda_env` names no file'],
    ['python_env:\nentry_points: {main: {command: x}}', 1, '`python_env` names no file'],
    ['conda_env: c\npython_env: p\nentry_points: {main: {command: x}}', 1, 'more than one environment'],
  ])('%j', async (content, line, message) => {
    write('MLproject', content);
    const [problem] = await problems();
    expect(problem).toMatchObject({ file: 'MLproject', message: expect.stringContaining(message) });
    expect(problem?.line).toBe(line);
    expect(problem?.next).not.toBe('');
  });

  test('a conda.yaml that nothing names counts, as for MLflow', async () => {
    write('MLproject', 'entry_points: {main: {command: x}}');
    write('conda.yaml', 'dependencies: [python=3.11]');
    expect(await problems()).toMatchObject([
      { file: 'conda.yaml', next: expect.stringContaining('env-manager: local') },
    ]);
  });

  test.each([
    ['conda_env: c.yaml', 'virtualenv', 'is a conda environment, and `train.mlproject.env-manager` is `virtualenv`'],
    ['python_env: c.yaml', 'conda', 'is a virtual environment, and `train.mlproject.env-manager` is `conda`'],
  ] as const)('%s with env-manager %s', async (content, envManager, message) => {
    write('MLproject', `${content}\nentry_points: {main: {command: x}}`);
    expect(await problems({ envManager })).toMatchObject([
      { file: 'c.yaml', message, next: expect.stringContaining('leave `env-manager` out') },
    ]);
  });

  test('with `local` no environment is refused', async () => {
    write('MLproject', 'conda_env: c.yaml\nentry_points: {main: {command: x}}');
    expect(await read({ envManager: 'local' })).toMatchObject({ command: 'x', environment: {} });
  });
});

describe.skipIf(python === undefined)('python_env', () => {
  const version = python
    ? execFileSync(python, ['-c', "import sys; print('%d.%d' % sys.version_info[:2])"]).toString().trim()
    : '';
  const run = (command: string, extra: Readonly<Record<string, string>>) =>
    runCommand(command, { cwd: root, environment: { ...environment, ...extra }, timeoutSeconds: 100 });

  beforeEach(() => write('MLproject', 'python_env: python_env.yaml\nentry_points: {main: {command: python -V}}'));

  test.each([
    ['python: "2.7.18"', 1, 'asks for Python 2.7.18; the one on PATH is'],
    ['dependencies: []\npython: 3.10', 2, 'expected `python` as text'],
    ['dependencies: numpy', 1, '`dependencies` is no list'],
    ['dependencies:\n- [a]', 2, 'expected a requirement as text'],
  ])('%j is refused', async (content, line, message) => {
    write('python_env.yaml', content);
    expect(await problems()).toMatchObject([
      { file: 'python_env.yaml', line, message: expect.stringContaining(message) },
    ]);
  });

  test('what it names must be there', async () => {
    expect(await problems()).toMatchObject([{ file: 'python_env.yaml', message: 'no such file' }]);
    write('python_env.yaml', 'dependencies: ["-r requirements.txt"]');
    expect(await problems()).toMatchObject([{ file: 'requirements.txt', message: 'no such file' }]);
  });

  test('no Python', async () => {
    write('python_env.yaml', 'dependencies: []');
    const bin = mkdtempSync(join(root, 'bin-'));
    expect(await problems({ environment: { PATH: bin } })).toMatchObject([
      { message: expect.stringContaining('needs Python') },
    ]);
  });

  test('is created with what it asks for, kept, and made anew when that changes', { timeout: 100_000 }, async () => {
    // A package of our own, from a folder: nothing is downloaded.
    mkdirSync(join(root, 'wheels'));
    execFileSync(
      python ?? '',
      [
        '-c',
        `import zipfile
with zipfile.ZipFile('tiny_thing-1.0-py3-none-any.whl', 'w') as wheel:
    wheel.writestr('tiny_thing.py', 'answer = 42')
    information = 'tiny_thing-1.0.dist-info/'
    wheel.writestr(information + 'METADATA', 'Metadata-Version: 2.1\\nName: tiny-thing\\nVersion: 1.0\\n')
    wheel.writestr(information + 'WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(information + 'RECORD', '')`,
      ],
      { cwd: join(root, 'wheels') },
    );
    const requirements = `--no-index\n--find-links ${join(root, 'wheels')}\ntiny-thing==1.0\n`;
    write(
      'python_env.yaml',
      `python: "${version}"\nbuild_dependencies: [pip]\ndependencies:\n  - -r requirements.txt # all\n`,
    );
    write('requirements.txt', requirements);
    const first = await read();
    const made = await run(first.prepareCommand ?? '', first.environment);
    expect(made, made.tail.join('\n')).toMatchObject({ outcome: 'succeeded' });
    const used = await run(
      'python -c "import tiny_thing; print(tiny_thing.answer)"; command -v python',
      first.environment,
    );
    expect(used.tail).toEqual(['42', join(first.environment.VIRTUAL_ENV ?? '', 'bin/python')]);

    const second = await read();
    expect(second.prepareCommand).toBeUndefined();
    expect(second.environment).toEqual(first.environment);

    write('requirements.txt', `${requirements}# changed\n`);
    const third = await read();
    expect(third.environment.VIRTUAL_ENV).not.toBe(first.environment.VIRTUAL_ENV);
    expect(third.prepareCommand).toBeDefined();
  });

  test('one that was left half made is not used', { timeout: 60_000 }, async () => {
    write('python_env.yaml', 'dependencies: ["./no-such-package"]');
    const first = await read();
    expect(await run(first.prepareCommand ?? '', first.environment)).toMatchObject({ outcome: 'failed' });
    expect((await read()).prepareCommand).toBeDefined();
  });
});

describe('conda_env', () => {
  /** Stands for conda, which only comes from channels of its own: makes a prefix with a Python and a script of activation, or fails half way. */
  const conda = (name: string, end = ':'): string => {
    write(
      `bin/${name}`,
      `#!/bin/bash
echo "$CONDA_ALWAYS_YES $*" >> "${root}/asked"
[ -z "\${CONDA_PREFIX:-}" ] || exit 9
while [ "$1" != -p ]; do shift; done
mkdir -p "$2/bin" "$2/etc/conda/activate.d"
${end}
printf '#!/bin/sh\\necho "in $CONDA_PREFIX"\\n' > "$2/bin/python"
chmod +x "$2/bin/python"
echo 'export COMPILER=gcc; false' > "$2/etc/conda/activate.d/compiler.sh"
`,
    );
    chmodSync(join(root, 'bin', name), 0o755);
    return `${root}/bin:/usr/bin:/bin`;
  };
  const run = (command: string, extra: Readonly<Record<string, string>>) =>
    runCommand(command, { cwd: root, environment: { ...environment, ...extra }, timeoutSeconds: 20 });
  const asked = () => readFileSync(join(root, 'asked'), 'utf8').trim().split('\n');
  const declared = 'variables: {MODE: fast}\ndependencies:\n  - python=3.11\n  - pip:\n    - -r requirements.txt\n';

  beforeEach(() => {
    write(
      'sub/MLproject',
      'conda_env: envs/conda.yaml\nentry_points: {main: {command: "python; echo $COMPILER $MODE"}}',
    );
    write('sub/envs/conda.yaml', declared);
    write('sub/envs/requirements.txt', 'numpy\n');
  });

  test.each([
    ['conda', 'env create'],
    ['mamba', 'env create'],
    ['micromamba', 'create'],
  ])('is created by %s, used, kept, and made anew when it changes', async (name, words) => {
    const PATH = conda(name);
    const request = { path: 'sub', envManager: null, environment: { PATH } };
    const first = await read(request);
    const home = first.environment.CONDA_PREFIX ?? '';
    // Another environment that is active is not what this one is made in.
    const made = await run(first.prepareCommand ?? '', { PATH, CONDA_PREFIX: '/other' });
    expect(made, made.tail.join('\n')).toMatchObject({ outcome: 'succeeded' });
    expect(asked()).toEqual([`true ${words} -p ${home} -f ${root}/sub/envs/conda.yaml`]);
    const used = await run(`${first.activation}\n${first.command}`, first.environment);
    expect(used, used.tail.join('\n')).toMatchObject({ outcome: 'succeeded', tail: [`in ${home}`, 'gcc fast'] });

    const second = await read(request);
    expect(second.prepareCommand).toBeUndefined();
    expect(second).toMatchObject({ environment: first.environment, activation: first.activation });

    write('sub/envs/requirements.txt', 'numpy\nscipy\n');
    const third = await read(request);
    expect(third.environment.CONDA_PREFIX).not.toBe(home);
    expect(third.prepareCommand).toBeDefined();
  });

  test('one that was left half made is not used', async () => {
    const PATH = conda('conda', 'exit 1');
    const first = await read({ path: 'sub', envManager: 'conda', environment: { PATH } });
    expect(await run(first.prepareCommand ?? '', { PATH })).toMatchObject({ outcome: 'failed' });
    expect(existsSync(first.environment.CONDA_PREFIX ?? '')).toBe(true);
    expect((await read({ path: 'sub', envManager: 'conda', environment: { PATH } })).prepareCommand).toBeDefined();
  });

  test('one with a package of the repository is made each time', async () => {
    write('sub/envs/requirements.txt', '-e ..\n');
    const PATH = conda('conda');
    const request = { path: 'sub', envManager: null, environment: { PATH } };
    await run((await read(request)).prepareCommand ?? '', { PATH });
    expect((await read(request)).prepareCommand).toBeDefined();
  });

  test('is found in the Miniconda of the runner, which is not on PATH', async () => {
    conda('conda');
    const project = await read({ path: 'sub', envManager: null, environment: { PATH: '/usr/bin', CONDA: root } });
    expect(project.prepareCommand).toContain(`${root}/bin/conda env create`);
  });

  test('without conda both ways out are named', async () => {
    const [problem] = await problems({ path: 'sub', envManager: null, environment: { PATH: scratch } });
    expect(problem).toMatchObject({
      file: 'sub/envs/conda.yaml',
      line: 1,
      message: 'is a conda environment, and neither `conda`, `mamba` nor `micromamba` was found',
    });
    expect(problem?.next).toMatch(/setup-miniconda.*env-manager: local/);
  });

  test.each([
    ['dependencies: numpy', 1, '`dependencies` is no list'],
    ['dependencies:\n- [a]', 2, 'expected a package as text, or `pip:` with a list'],
    ['dependencies:\n- pip: numpy', 2, '`pip` is no list'],
  ])('%j is refused', async (content, line, message) => {
    write('sub/envs/conda.yaml', content);
    const PATH = conda('conda');
    expect(await problems({ path: 'sub', envManager: null, environment: { PATH } })).toMatchObject([
      { file: 'sub/envs/conda.yaml', line, message },
    ]);
  });
});

test('a Python that is a file in the working directory is not run', async () => {
  write('MLproject', 'python_env: p.yaml\nentry_points: {main: {command: x}}');
  write('p.yaml', 'python: "3"');
  write('python', '#!/bin/sh\ntouch ran\n');
  chmodSync(join(root, 'python'), 0o755);
  await problems({ environment: { PATH: '.:' } });
  expect(existsSync(join(root, 'ran'))).toBe(false);
});
