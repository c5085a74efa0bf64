import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProject } from '../../src/gather/mlproject.ts';
import { runCommand } from '../../src/support/process.ts';
import { mlflowBin } from './support/mlflow-server.ts';

/** The same `MLproject` run by MLflow itself and by us, without MLflow: the program gets the same arguments, in the same folder. */

const run = promisify(execFile);
const root = realpathSync(mkdtempSync(join(tmpdir(), 'mlproject-')));
const print = `import json, os, sys
with open(os.environ['WRITTEN'], 'w') as out:
    json.dump({'arguments': sys.argv[1:], 'folder': os.getcwd()}, out)
`;

interface Case {
  readonly name: string;
  /** Of the parameters and the command of `main`. */
  readonly entry: string;
  readonly entryPoint?: string;
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
}

const cases: readonly Case[] = [
  { name: 'no parameters', entry: 'command: "python print.py"' },
  {
    name: 'defaults of every kind of scalar',
    entry: `parameters:
      a: {type: float, default: 0.10}
      b: {type: int, default: 1.0}
      c: {default: yes}
      d: {default: 1e-3}
      e: {default: 2026-11-21}
      f: {default: 012}
      g: {default: "007"}
      h: {default: .inf}
      i: {default: 1_000}
      j: {default: ''}
      k: {default: 1.0e+20}
      l: {default: n}
      m: {default: 0x1F}
      o: {default: 1.5e-05}
      p: {default: 0.00012}
      q: {default: -2.5e+16}
      r: {default: 123456789.0}
    command: "python print.py {a} {b} {c} {d} {e} {f} {g} {h} {i} {j} {k} {l} {m} {o} {p} {q} {r}"`,
  },
  {
    name: 'values of the shell stay words',
    entry: 'parameters: {a: string, b: {type: string, default: "it\'s"}}\n    command: "python print.py {a} --b {b}"',
    parameters: { a: '$(echo no) `echo no` "x" \\ * ~ ; | &' },
  },
  {
    name: 'parameters that are not declared become options',
    entry: 'parameters: {alpha: float}\n    command: "python print.py {alpha}"',
    parameters: { alpha: 0.5, 'l1-ratio': '0.1 x', epochs: 3 },
  },
  {
    name: 'braces, pipes and a value twice',
    entry: `parameters: {a: string}
    command: "python print.py {a} {a} {{x}} && printf '%s' {a} | awk '{{print $1}}' > /dev/null"`,
    parameters: { a: 'one two' },
  },
  {
    name: 'paths and addresses',
    entry: `parameters: {data: path, other: {type: path, default: data/train.csv}, store: {type: uri, default: "s3://bucket/a b"}}
    command: "python print.py {data} {other} {store}"`,
    parameters: { data: 'data' },
  },
  {
    name: 'a command of several lines',
    entry: 'parameters: {a: {default: 1}}\n    command: |\n      true\n      python print.py {a} \\\n        --last',
  },
  {
    name: 'a script that is no entry point',
    entry: 'command: "true"',
    entryPoint: 'print.py',
    parameters: { a: 'b c' },
  },
  { name: 'a shell script', entry: 'command: "true"', entryPoint: 'print it.sh', parameters: { a: "it's" } },
];

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const folderOf = (at: number): string => `project-${at}`;
const theirs = (at: number): string => join(root, `theirs-${at}.json`);
let environment: Record<string, string>;

beforeAll(async () => {
  const bin = await mlflowBin();
  environment = {
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    HOME: root,
    SHELL: '/bin/bash',
    MLFLOW_TRACKING_URI: `file://${root}/runs`,
    MLFLOW_ALLOW_FILE_STORE: 'true',
  };
  for (const [at, { entry }] of cases.entries()) {
    write(`${folderOf(at)}/MLproject`, `name: x\nentry_points:\n  main:\n    ${entry}\n`);
    write(`${folderOf(at)}/print.py`, print);
    write(`${folderOf(at)}/print it.sh`, 'python print.py "$@"\n');
    write(`${folderOf(at)}/data/train.csv`, 'a\n1\n');
  }
  const asked = cases.map(({ entryPoint = 'main', parameters = {} }, at) => ({
    folder: join(root, folderOf(at)),
    entryPoint,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)])),
    written: theirs(at),
  }));
  write('cases.json', JSON.stringify(asked));
  write(
    'run.py',
    `import json, os, mlflow.projects
for one in json.load(open('cases.json')):
    os.environ['WRITTEN'] = one['written']
    os.chdir(one['folder'])
    mlflow.projects.run('.', entry_point=one['entryPoint'], parameters=one['parameters'], env_manager='local')
`,
  );
  await run(join(bin, 'python'), ['run.py'], { cwd: root, env: environment, maxBuffer: 1e8 });
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(cases.map((one, at) => ({ ...one, at })))('$name', async ({ at, entryPoint = 'main', parameters = {} }) => {
  const project = await readProject({
    root,
    scratch: join(root, 'scratch'),
    path: folderOf(at),
    entryPoint,
    parameters,
    envManager: 'local',
    environment,
  });
  const written = join(root, `ours-${at}.json`);
  const { outcome, tail } = await runCommand(project.command, {
    cwd: project.directory,
    environment: { ...environment, ...project.environment, WRITTEN: written },
    timeoutSeconds: 600,
  });
  expect(outcome, tail.join('\n')).toBe('succeeded');
  expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(JSON.parse(readFileSync(theirs(at), 'utf8')));
});

describe('the command line of MLflow', () => {
  test('runs a subfolder with the same arguments', async () => {
    const written = join(root, 'line.json');
    const at = cases.findIndex(({ name }) => name.startsWith('parameters that'));
    const parameters = ['-P', 'alpha=0.5', '-P', 'l1-ratio=0.1 x', '-P', 'epochs=3'];
    await run('mlflow', ['run', folderOf(at), '--env-manager', 'local', ...parameters], {
      cwd: root,
      env: { ...environment, WRITTEN: written },
    });
    expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(JSON.parse(readFileSync(theirs(at), 'utf8')));
  });

  test('asks conda for an environment with the same words', async () => {
    // Conda itself comes from channels that need the network: a stand-in notes what it is asked for.
    write(
      'bin/conda',
      `#!/bin/sh\necho "$@" >> ${root}/asked\ncase "$*" in *"env list"*) echo '{"envs": []}';; esac\n`,
    );
    chmodSync(join(root, 'bin/conda'), 0o755);
    write('bin/activate', '');
    write('conda/MLproject', 'conda_env: conda.yaml\nentry_points: {main: {command: "true"}}\n');
    write('conda/conda.yaml', 'dependencies: [python=3.11]\n');
    const PATH = `${root}/bin${delimiter}${environment.PATH}`;
    await run('mlflow', ['run', 'conda'], { cwd: root, env: { ...environment, PATH } });
    const theirCreate = readFileSync(join(root, 'asked'), 'utf8').match(/^env create .*$/m)?.[0] ?? '';
    const project = await readProject({
      root,
      scratch: join(root, 'scratch'),
      path: 'conda',
      entryPoint: 'main',
      parameters: {},
      envManager: null,
      environment: { ...environment, PATH },
    });
    // They name it in conda's own folder (`-n`), we keep it in ours (`-p`).
    const ourCreate = project.prepareCommand?.match(/env create .*/)?.[0] ?? '';
    expect(theirCreate).toMatch(/^env create -n mlflow-\w+ --file \S+\/conda\/conda.yaml$/);
    expect(ourCreate).toMatch(/^env create -p \S+\/conda-\w+ -f \S+\/conda\/conda.yaml$/);
  });
});
