import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { presentValue } from '../../../src/facts.ts';
import { readCondaSpecification, readTomlLock } from '../../../src/gather/lock-files.ts';
import { gatherPackages } from '../../../src/gather/packages.ts';
import { readRequirement } from '../../../src/gather/requirements.ts';
import golden from '../../golden/packages/packages.json' with { type: 'json' };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function read(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const found = presentValue(await gatherPackages(root));
  if (found === undefined) throw new Error('nothing was read');
  return found;
}
const open = (found: Awaited<ReturnType<typeof read>>) =>
  found.unpinned.first.map(({ file, line, requirement }) => `${file}:${line} ${requirement}`);

describe('requirements', () => {
  it('of development alone do not stand for those of the project', async () => {
    const project = '[project]\nname = "own"\ndependencies = ["numpy>=1"]\n';
    const found = await read({ 'pyproject.toml': project, 'requirements-dev.txt': 'pytest==8.0\n' });
    expect(open(found)).toEqual(['pyproject.toml:3 numpy>=1']);
    const locked = await read({ 'pyproject.toml': project, 'requirements-lock.txt': 'numpy==2.1\n' });
    expect(open(locked)).toEqual([]);
  });

  it('that are too many to read are told, for a version that is left open may be among them', async () => {
    const included = Array.from({ length: 120 }, (_, place) => `parts/${place}.txt`);
    const found = await read({
      'requirements.txt': included.map((path) => `-r ${path}\n`).join(''),
      ...Object.fromEntries(included.map((path, place) => [path, `package-${place}==1\n`])),
    });
    expect(found.files).toHaveLength(100);
    expect(found.unreadable).toHaveLength(21);
    expect(found.unreadable[0]).toMatchObject({
      path: 'parts/99.txt',
      error: expect.stringContaining('more than 100'),
    });
  });

  it.each(golden.requirements)('are read as packaging reads them: $text', ({ text, name, version }) => {
    expect(readRequirement(text)).toEqual({ name, version });
  });

  it.each([
    ['-e .', 'local'],
    ['./tools/linter', 'local'],
    ['own @ file:///srv/own', 'local'],
    ['pip @ git+https://github.com/pypa/pip@main', { name: 'pip', version: null }],
    [`pip @ git+https://github.com/pypa/pip@${'a'.repeat(40)}`, { name: 'pip', version: 'a'.repeat(40) }],
    ['pip @ https://example.org/pip-24.0-py3-none-any.whl', { name: 'pip', version: 'pip-24.0-py3-none-any.whl' }],
    ['-e git+https://github.com/o/My_Tool@dev#egg=My_Tool', { name: 'my-tool', version: null }],
    ['numpy==2.1.0 --hash=sha256:00', { name: 'numpy', version: '2.1.0' }],
  ] as const)('may be addresses and code of the project: %s', (text, expected) => {
    expect(readRequirement(text)).toEqual(expected);
  });

  it('are followed to the files they name, with hashes, comments, and constraints that pin', async () => {
    const found = await read({
      'requirements.txt': [
        '# made by pip-compile',
        '--index-url https://example.org/simple',
        'NumPy==2.1.0 \\',
        '    --hash=sha256:00 \\',
        '    --hash=sha256:01',
        '    # via -r requirements.in',
        'pandas  # the newest',
        'scipy>=1',
        '-r requirements/extra.txt',
        '-c constraints.txt',
      ].join('\n'),
      'requirements/extra.txt': 'polars\n-r ../requirements.txt\n',
      'constraints.txt': 'SciPy==1.14.1\nunused==1\n',
    });
    expect(found.versions).toEqual({ 'python numpy': '2.1.0', 'python scipy': '1.14.1' });
    expect(open(found)).toEqual(['requirements.txt:7 pandas', 'requirements/extra.txt:1 polars']);
    expect(found).toMatchObject({ count: 2, unreadable: [], unread: [] });
  });

  it('that name a missing file or one outside are unreadable, not passed over', async () => {
    const { unreadable } = await read({ 'requirements.txt': '-r none.txt\n-r ../../etc/passwd\n' });
    expect(unreadable.map(({ path }) => path)).toEqual(['none.txt', '../../etc/passwd']);
    expect(unreadable[1]?.error).toContain('leads out of the repository');
  });
});

describe('lock files', () => {
  it('in TOML are read as tomllib reads them', async () => {
    const { pinned } = await readTomlLock('uv.lock', golden.lock.text);
    expect(pinned.map(({ name, version }) => ({ name, version }))).toEqual(golden.lock.packages);
  });

  it('leave out what lies in the project, as Poetry and PDM write it', async () => {
    const poetry = `[[package]]
name = "numpy"
version = "2.1.0"
description = "Arrays"
optional = false
files = [{file = "numpy-2.1.0.tar.gz", hash = "sha256:00"}]

[package.dependencies]
six = "*"

[[package]]
name = "beside"
version = "0.1.0"

[package.source]
type = "directory"
url = "../beside"
`;
    const pdm =
      '[metadata]\ngroups = ["default"]\n\n[[package]]\nname = "six"\nversion = "1.17.0"\n\n[[package]]\nname = "own"\nversion = "0.1.0"\neditable = true\npath = "."\n';
    const found = await read({ 'poetry.lock': poetry, 'pdm.lock': pdm });
    expect(found.versions).toEqual({ 'python numpy': '2.1.0', 'python six': '1.17.0' });
    expect((await read({ 'uv.lock': '[[package]\n' })).unreadable[0]?.error).toContain('uv.lock: is not TOML');
  });

  it('of npm give every version of a package, in each version of the format', async () => {
    const packages = {
      '': { name: 'own', version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/@s/b': { version: '2.0.0' },
      'node_modules/@s/b/node_modules/a': { version: '3.0.0' },
      'node_modules/linked': { resolved: 'packages/linked', link: true },
      'packages/linked': { version: '0.0.1' },
    };
    const versions = { 'npm @s/b': '2.0.0', 'npm a': '1.0.0, 3.0.0' };
    expect(await read({ 'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages }) })).toMatchObject({
      versions,
      count: 2,
    });
    const dependencies = {
      a: { version: '1.0.0' },
      '@s/b': { version: '2.0.0', dependencies: { a: { version: '3.0.0' } } },
    };
    expect(await read({ 'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies }) })).toMatchObject({
      versions,
    });
  });

  it('of Pipenv, renv and conda are read', async () => {
    const found = await read({
      'Pipfile.lock': JSON.stringify({ default: { numpy: { version: '==2.1.0' } }, develop: { tool: { ref: 'abc' } } }),
      'renv.lock': JSON.stringify({ Packages: { dplyr: { Package: 'dplyr', Version: '1.1.4' } } }),
      'conda-lock.yml': `package:
- {name: numpy, version: 2.1.0, manager: conda, platform: linux-64}
- {name: numpy, version: 2.1.0, manager: conda, platform: osx-64}
- {name: Tool_x, version: '1.0', manager: pip, platform: linux-64}
`,
      // Its lock file is beside it.
      'environment.yml': 'dependencies: [numpy]\n',
    });
    expect(found.versions).toEqual({
      'conda numpy': '2.1.0',
      'python numpy': '2.1.0',
      'python tool': 'abc',
      'python tool-x': '1.0',
      'r dplyr': '1.1.4',
    });
    expect(found.unpinned.count).toBe(0);
  });

  it('that are broken are unreadable with the reason, and unknown formats are named', async () => {
    const found = await read({ 'package-lock.json': '{', 'Pipfile.lock': '[]', 'yarn.lock': '' });
    expect(found.unreadable.map(({ error }) => error)).toEqual([
      expect.stringContaining('is JSON, but no table of keys'),
      expect.stringContaining('is not JSON'),
    ]);
    expect(found.unread).toEqual(['yarn.lock']);
  });

  it('leave nothing to look at where there is none', async () => {
    const root = mkdtempSync(join(tmpdir(), 'packages-'));
    folders.push(root);
    expect(await gatherPackages(root)).toMatchObject({ state: 'absent' });
  });
});

describe('conda environments', () => {
  it.each([
    ['numpy=1.26.4=py311h64a7726_0', '1.26.4'],
    ['conda-forge::numpy==1.26.4', '1.26.4'],
    ['numpy=1.26.4', '1.26.4'],
    ['numpy=1.26', null],
    ['numpy=1.26.*', null],
    ['numpy >=1.26', null],
    ['numpy', null],
  ])('%s → %s', (text, version) => {
    expect(readCondaSpecification(text)).toEqual({ name: 'numpy', version });
  });

  it('name what they leave open, with its line', async () => {
    const found = await read({
      'environment.yml': 'dependencies:\n  - python=3.11\n  - pip\n  - pip:\n      - torch==2.4.0\n      - lightning\n',
    });
    expect(open(found)).toEqual(['environment.yml:2 python=3.11', 'environment.yml:6 lightning']);
    expect(found.versions).toEqual({ 'python torch': '2.4.0' });
  });
});

describe('pyproject.toml', () => {
  const pyproject = '[project]\nname = "own"\ndependencies = [\n  "numpy>=2",\n  "pandas==2.2.3",\n]\n';

  it('counts where no lock file was made from it', async () => {
    const found = await read({ 'pyproject.toml': pyproject });
    expect(open(found)).toEqual(['pyproject.toml:4 numpy>=2']);
    expect(found.versions).toEqual({ 'python pandas': '2.2.3' });
    const poetry =
      '[tool.poetry.dependencies]\npython = "^3.11"\nnumpy = "^2.1"\npandas = "2.2.3"\nown = {path = "x"}\n';
    expect(open(await read({ 'pyproject.toml': poetry }))).toEqual(['pyproject.toml:3 numpy^2.1']);
  });

  it('does not count beside one', async () => {
    const lock = '[[package]]\nname = "numpy"\nversion = "2.1.0"\n';
    const found = await read({ 'pyproject.toml': pyproject, 'poetry.lock': lock });
    expect(found.unpinned.count).toBe(0);
    expect(found.versions).toEqual({ 'python numpy': '2.1.0' });
  });
});
