import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporary } from '../integration/support/temporary.ts';
import { root } from './support/files.ts';

/** What the step leaves for those that follow, as a runner reads it. */
function set(variables: string) {
  const file = join(temporary(), 'environment');
  writeFileSync(file, '');
  const { stdout, status } = spawnSync('bash', [join(root, '.github/actions/variables/set.sh')], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      VARIABLES: variables,
      GITHUB_ENV: file,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme-birds/penguins',
      GITHUB_ACTOR: 'ana-the-birder',
    },
  });
  const written = [...readFileSync(file, 'utf8').matchAll(/^(\w+)<<(\w+)\n([\s\S]*?)\n\2\n/gm)];
  return {
    status,
    stdout,
    values: Object.fromEntries(written.map(([, name, , value]) => [name, value])),
    masked: [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value),
  };
}

test('lines NAME=value, with comments, quotes, Windows’ ends of line and signs of any kind', () => {
  const { status, values, masked, stdout } = set(
    '# the registry\r\nOCI_USERNAME=robot$models\r\n\r\nOCI_PASSWORD="a=b c\\n%0A`id`"\nEVENTS_KEY=\'whsec_abc=\'\nEMPTY=',
  );
  expect(values).toEqual({
    OCI_USERNAME: 'robot$models',
    OCI_PASSWORD: 'a=b c\\n%0A`id`',
    EVENTS_KEY: 'whsec_abc=',
    EMPTY: '',
  });
  // The runner reads %25 as %.
  expect(masked).toEqual(['robot$models', 'a=b c\\n%250A`id`', 'whsec_abc=']);
  expect(stdout.replace(/^::add-mask::.*\n/gm, '')).toBe('');
  expect(status).toBe(0);
});

test('a value of several lines, each masked, that cannot end before its end', () => {
  const { values, masked } = set('KEY<<END\n\n-----BEGIN KEY-----\nPATH=x\n{\n\nENDS\nEND\nAFTER=afterwards');
  expect(values).toEqual({ KEY: '\n-----BEGIN KEY-----\nPATH=x\n{\n\nENDS', AFTER: 'afterwards' });
  expect(masked).toEqual(['-----BEGIN KEY-----', 'PATH=x', 'afterwards']);
});

test('what is short, or stands in the address of the run, is not masked: the runner would leave out outputs that contain it', () => {
  const { values, masked } = set('A=true\nB=1\nC=allow\nD=acme-birds\nE=ana-the-birder\nF=secret');
  expect(Object.keys(values)).toHaveLength(6);
  expect(masked).toEqual(['secret']);
});

test.each([
  ['A=secret-1\nsecret-2', /line 2: expected NAME=value/],
  ['a-b=secret-2', /line 1: expected NAME=value/],
  ['=secret-2', /line 1: expected NAME=value/],
  ['KEY<<END\nsecret-2\nEN', /line 1: KEY is not ended/],
  ['GITHUB_TOKEN=secret-2', /line 1: GITHUB_TOKEN is not set in this way/],
  ['RUNNER_TEMP=secret-2', /RUNNER_TEMP is not set/],
  ['A=first-one\n\nPath=secret-2', /line 3: Path is not set/],
  ['NODE_OPTIONS=--require=secret-2', /NODE_OPTIONS is not set/],
  ['LD_PRELOAD<<END\nsecret-2\nEND', /line 1: LD_PRELOAD is not set/],
  ['BASH_ENV=secret-2', /BASH_ENV is not set/],
])('refused, with the line and without a value: %j', (variables, said) => {
  const { status, stdout, values } = set(variables);
  expect(status).toBe(1);
  expect(stdout).toMatch(said);
  expect(stdout.replace(/^::add-mask::.*\n/gm, '')).not.toContain('secret-2');
  expect(Object.values(values).join()).not.toContain('secret-2');
});

test('libraries that training needs are found: LD_LIBRARY_PATH and PYTHONPATH are the project’s own', () => {
  const variables = { LD_LIBRARY_PATH: '/usr/local/cuda/lib64', PYTHONPATH: 'source' };
  const text = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  expect(set(text.join('\n')).values).toEqual(variables);
});
