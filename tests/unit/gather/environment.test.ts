import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyRunnerFiles, guardedEnvironment, readRunnerFiles } from '../../../src/gather/environment.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

describe('the guarded environment', () => {
  test.each([
    'GITHUB_TOKEN',
    'INPUT_TRAIN',
    'INPUT_TOKEN',
    'input_token',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'OCI_USERNAME',
    'OCI_PASSWORD',
  ])('has no %s', (name) => {
    expect(guardedEnvironment({ [name]: 'value' }, [token])).toEqual({});
  });

  test.each([
    ['as it is', token],
    ['in an address', `https://x-access-token:${token}@github.com/`],
    ['in a header', `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`],
    ['in base64', Buffer.from(token).toString('base64')],
  ])('has no variable that holds the token %s', (_how, value) => {
    expect(guardedEnvironment({ GH_TOKEN: value, KEPT: 'yes' }, [token])).toEqual({ KEPT: 'yes' });
  });

  test('lets all others pass', () => {
    const others = {
      PATH: '/bin',
      AWS_SECRET_ACCESS_KEY: 'aws',
      WANDB_API_KEY: 'wandb',
      GITHUB_SHA: 'abc',
      GITHUB_WORKSPACE: '/w',
      RUNNER_TRACKING_ID: 'github_1',
      EMPTY: '',
    };
    expect(guardedEnvironment({ ...others, MISSING: undefined }, [token])).toEqual(others);
  });

  test('an empty secret is in nothing', () => {
    expect(guardedEnvironment({ PATH: '/bin' }, ['', ' '])).toEqual({ PATH: '/bin' });
  });

  test.each([
    { GIT_CONFIG_KEY_1: 'http.extraheader', GIT_CONFIG_VALUE_1: `AUTHORIZATION: bearer ${token}` },
    { GIT_CONFIG_KEY_1: `url.https://${token}@github.com/.insteadOf`, GIT_CONFIG_VALUE_1: 'https://github.com/' },
  ])('git still starts where its configuration held the token', (settings) => {
    const environment = guardedEnvironment(
      {
        PATH: process.env.PATH,
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'user.name',
        GIT_CONFIG_VALUE_0: 'ana',
        ...settings,
      },
      [token],
    );
    expect(JSON.stringify(environment)).not.toContain(token);
    expect(execFileSync('git', ['version'], { env: environment }).toString()).toContain('git version');
    execFileSync('git', ['config', '--list'], { env: environment, stdio: 'pipe' });
  });
});

describe('the files of the runner', () => {
  let folder: string;
  let environment: Record<string, string>;
  let output: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-files-'));
    environment = {};
    for (const [name, file] of [
      ['GITHUB_ENV', 'set_env_'],
      ['GITHUB_PATH', 'add_path_'],
      ['GITHUB_OUTPUT', 'set_output_'],
      ['GITHUB_STATE', 'save_state_'],
      ['GITHUB_STEP_SUMMARY', 'step_summary_'],
    ] as const) {
      const path = join(folder, `${file}6d2f`);
      writeFileSync(path, '');
      environment[name] = path;
    }
    output = environment.GITHUB_OUTPUT ?? '';
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('are emptied of what was written', async () => {
    for (const path of Object.values(environment)) writeFileSync(path, 'NODE_OPTIONS=--require=/tmp/evil.js\n');
    await emptyRunnerFiles(environment);
    for (const path of Object.values(environment)) expect(readFileSync(path, 'utf8')).toBe('');
  });

  test('keep what the step itself wrote before, in the very same file', async () => {
    writeFileSync(output, 'mine=1\n');
    const inode = statSync(output).ino;
    const before = await readRunnerFiles(environment);
    writeFileSync(output, 'theirs=longer than before\n');
    await emptyRunnerFiles(environment, before);
    expect(readFileSync(output, 'utf8')).toBe('mine=1\n');
    expect(statSync(output).ino).toBe(inode);
    appendFileSync(output, 'score=5\n');
    expect(readFileSync(output, 'utf8')).toBe('mine=1\nscore=5\n');
  });

  test.each([
    ['a symbolic link', (path: string, target: string) => symlinkSync(target, path)],
    ['a hard link', (path: string, target: string) => linkSync(target, path)],
    ['a FIFO', (path: string) => execFileSync('mkfifo', [path])],
    ['a folder', (path: string) => mkdirSync(join(path, 'deep'), { recursive: true })],
    ['nothing', () => {}],
  ])('%s in the place of one becomes a file, and what it led to stays', async (_what, replace) => {
    const target = join(folder, 'target');
    writeFileSync(target, 'precious');
    rmSync(output);
    replace(output, target);
    await emptyRunnerFiles(environment);
    expect(lstatSync(output).isFile()).toBe(true);
    expect(readFileSync(output, 'utf8')).toBe('');
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  test('outside GitHub there are none', async () => {
    await emptyRunnerFiles({ PATH: '/bin' }, await readRunnerFiles({ PATH: '/bin' }));
    expect(existsSync('undefined')).toBe(false);
  });
});
