import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { checkOptions } from '../../../src/checks/index.ts';
import { loadConfiguration } from '../../../src/config/load.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { detect } from '../../../src/init/detection.ts';
import { writeConfiguration, writeWorkflow } from '../../../src/init/files.ts';
import { testIds } from '../../../src/rubric/sections.ts';
import { fixture, repository } from './repositories.ts';

const schema = configurationSchema(checkOptions);
const load = (text: string) => loadConfiguration(schema, 'ml-test-score.yml', text).configuration;

const fixtures = ['plain', 'dvc', 'mlproject', 'makefile', 'package', 'uv', 'node', 'grouped'];
const repositories: readonly (readonly [string, () => Promise<string>])[] = [
  ...fixtures.map((name) => [name, () => fixture(name)] as const),
  ['empty', () => repository()],
  ['notebook', () => repository({ 'study.ipynb': '{}' })],
  ['conda', () => repository({ 'environment.yml': 'name: cats\n', 'train.py': '' })],
  [
    'poetry',
    () => repository({ 'poetry.lock': '', 'pyproject.toml': '[tool.poetry]\n', 'train.py': '', 'tests/test_a.py': '' }),
  ],
  ['pipenv', () => repository({ 'Pipfile.lock': '{}', Pipfile: '', 'train.py': '' })],
  ['R', () => repository({ 'train.R': '', 'renv.lock': '{}' })],
  ['pnpm', () => repository({ 'pnpm-lock.yaml': '', 'package.json': '{"scripts":{"train":"x","test":"vitest"}}' })],
  [
    'awkward',
    () =>
      repository({
        'it\'s: a #1 "lab", ok/train.py': 'open("out, put/metrics.json", "w"); save("m, odel: x.pkl")',
        'data/train: #1.csv': '',
      }),
  ],
];

/** Removes the "# " in front of the keys of one block, as the file tells its reader to. */
function uncomment(text: string, from: RegExp, to: RegExp): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => from.test(line));
  const end = lines.findIndex((line, index) => index > start && to.test(line));
  expect(start).toBeGreaterThan(-1);
  return lines
    .map((line, index) => (index >= start && (index < end || end === -1) ? line.replace(/^( *)# ?/, '$1') : line))
    .join('\n');
}

describe('ml-test-score.yml', () => {
  test.each(repositories)('%s: is accepted by the schema', async (_, make) => {
    const text = writeConfiguration(await detect(await make()));
    expect(text.startsWith('# yaml-language-server: $schema=https://')).toBe(true);
    expect(parseDocument(text).errors).toEqual([]);
    expect(load(text).model).toMatch(/^[a-z]/);
  });

  test('holds what was found', async () => {
    expect(load(writeConfiguration(await detect(await fixture('plain'))))).toMatchObject({
      train: { run: 'python train.py', prepare: 'pip install -r requirements.txt' },
      metrics: ['outputs/metrics.json'],
      artifacts: ['outputs/model.joblib'],
      predictions: { path: 'outputs/predictions.csv' },
      data: { training: ['data/train.csv'], testing: ['data/test.csv'] },
    });
    expect(load(writeConfiguration(await detect(await fixture('mlproject')))).train).toMatchObject({
      mlproject: { path: '.', 'entry-point': 'main', 'env-manager': 'virtualenv' },
    });
    expect(load(writeConfiguration(await detect(await fixture('grouped'))))).toMatchObject({
      junit: ['reports/junit.xml'],
      gate: { require: ['infra/unit-tests'] },
    });
  });

  test("leaves DVC's metrics to dvc.yaml", async () => {
    const text = writeConfiguration(await detect(await fixture('dvc')));
    expect(load(text).metrics).toBeUndefined();
    expect(text).toContain('# metrics: eval/metrics.json');
  });

  test('awkward names keep their meaning', async () => {
    const make = repositories.find(([name]) => name === 'awkward')?.[1] as () => Promise<string>;
    expect(load(writeConfiguration(await detect(await make())))).toMatchObject({
      train: { run: `python 'it'\\''s: a #1 "lab", ok/train.py'` },
      metrics: ['out, put/metrics.json'],
      data: { training: ['data/train: #1.csv'] },
    });
  });

  test('a guess becomes evidence when its "# " is removed, and no earlier', async () => {
    const text = writeConfiguration(await detect(await fixture('grouped')));
    expect(load(text).tests['data/schema']).toBeUndefined();
    const ids = testIds.filter((id) => text.includes(`  # ${id}: { junit`));
    expect(ids).toHaveLength(9);
    for (const id of ids)
      expect(load(text.replace(`  # ${id}: {`, `  ${id}: {`)).tests[id]?.junit, id).toMatchObject({
        files: ['reports/junit.xml'],
      });
    const all = ids.reduce((changed, id) => changed.replace(`  # ${id}: {`, `  ${id}: {`), text);
    expect(Object.keys(load(all).tests).length).toBe(10);
  });

  test.each(['plain', 'grouped', 'dvc'])('%s: the examples work as written', async (name) => {
    const text = writeConfiguration(await detect(await fixture(name)));
    expect(load(uncomment(text, /^# promote:/, /^$/)).promote).toMatchObject({ to: 'github-releases' });
    const gate = load(uncomment(text, /^( {2}# score:|# gate:)/, /^$/)).gate;
    expect(gate.score).toBe(1);
    expect(Object.keys(gate.metrics)).toEqual(
      name === 'dvc' ? ['accuracy', 'nested.log_loss'] : ['accuracy', 'log_loss'],
    );
    expect(gate.metrics[name === 'dvc' ? 'nested.log_loss' : 'log_loss']?.['max-rise']).toBeDefined();
    if (name !== 'grouped') {
      const tests = load(uncomment(text, /^# junit:/, /^$/)).tests;
      expect(tests['data/policy']?.manual?.owner).toBe('your-name');
    }
  });

  test('an empty repository gets the lines to fill in', async () => {
    const text = writeConfiguration(await detect(await repository()));
    expect(parse(text)).toEqual({ model: 'project' });
    for (const key of ['train', 'metrics', 'artifacts', 'predictions', 'data', 'junit', 'gate', 'promote'])
      expect(text).toMatch(new RegExp(`^# ${key}:`, 'm'));
  });
});

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  'continue-on-error'?: boolean;
}
interface Workflow {
  on: { push: { branches: string[] }; pull_request: null };
  permissions: Record<string, string>;
  jobs: Record<string, { defaults?: { run: Record<string, string> }; steps: Step[] }>;
}
const workflowOf = async (root: string): Promise<{ text: string; workflow: Workflow; steps: Step[] }> => {
  const text = writeWorkflow(await detect(root));
  const workflow = parse(text) as Workflow;
  return { text, workflow, steps: workflow.jobs['ml-test-score']?.steps ?? [] };
};

describe('the workflow', () => {
  test.each(repositories)('%s: checks out, ends in the Action, asks for three permissions', async (_, make) => {
    const { text, workflow, steps } = await workflowOf(await make());
    expect(workflow.permissions).toEqual({
      contents: 'write',
      'pull-requests': 'write',
      actions: 'read',
    });
    expect(workflow.on.pull_request).toBeNull();
    expect(steps[0]).toEqual({ uses: 'actions/checkout@v7', with: { 'persist-credentials': false } });
    expect(steps.at(-1)?.uses).toBe('ml-test-score/ml-test-score@v1');
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    expect(text).not.toMatch(/[ \t]$/m);
  });

  test('runs the tests before the Action, with a fresh report, and leaves their judgement to it', async () => {
    const { steps } = await workflowOf(await fixture('grouped'));
    expect(steps.at(-2)).toMatchObject({ 'continue-on-error': true });
    expect(steps.at(-2)?.run?.split('\n').slice(0, 2)).toEqual([
      'rm -f reports/junit.xml   # a report of an earlier run is no evidence',
      'python -m pytest --junitxml=reports/junit.xml',
    ]);
  });

  test('has no step for tests that the training command runs', async () => {
    const { steps } = await workflowOf(await fixture('makefile'));
    expect(steps.filter(({ run }) => run?.includes('-m pytest'))).toEqual([]);
  });

  test.each<[string, () => Promise<string>, readonly string[]]>([
    ['pip', () => fixture('plain'), ['actions/setup-python@v7']],
    ['uv', () => fixture('uv'), ['astral-sh/setup-uv@v9.0.0']],
    ['npm', () => fixture('node'), ['actions/setup-node@v7']],
    [
      'conda',
      () => repository({ 'environment.yml': 'name: cats\n', 'train.py': '' }),
      ['conda-incubator/setup-miniconda@v4'],
    ],
    [
      'R',
      () => repository({ 'train.R': '', 'renv.lock': '{}' }),
      ['r-lib/actions/setup-r@v2', 'r-lib/actions/setup-renv@v2'],
    ],
    [
      "the team's own action",
      () => repository({ 'train.py': '', '.github/actions/setup-training/action.yml': 'runs: {}' }),
      ['./.github/actions/setup-training'],
    ],
    ['nothing to set up', () => repository(), []],
  ])('sets up %s', async (_, make, uses) => {
    const { steps } = await workflowOf(await make());
    expect(steps.slice(1, -1).flatMap((step) => step.uses ?? [])).toEqual(uses);
  });

  test('takes the version of Python from the repository, and caches only where there is a file to cache by', async () => {
    const inputs = async (files: Record<string, string>) =>
      (await workflowOf(await repository({ 'train.py': '', ...files }))).steps[1]?.with;
    expect(await inputs({ 'requirements.txt': '', '.python-version': '3.13\n' })).toEqual({
      'python-version-file': '.python-version',
      cache: 'pip',
    });
    expect(await inputs({ 'pyproject.toml': '[project]\nrequires-python = ">=3.12"\n' })).toEqual({
      'python-version-file': 'pyproject.toml',
      cache: 'pip',
    });
    expect(await inputs({ 'setup.py': '' })).toEqual({ 'python-version': '3.x' });
    expect(await inputs({})).toEqual({ 'python-version': '3.x' });
  });

  test('pulls data where DVC has a remote, and fetches LFS files', async () => {
    expect((await workflowOf(await fixture('dvc'))).steps.some(({ run }) => run === 'dvc pull --allow-missing')).toBe(
      true,
    );
    const lfs = await workflowOf(await repository({ 'train.py': '', '.gitattributes': '*.csv filter=lfs diff=lfs\n' }));
    expect(lfs.steps[0]?.with).toMatchObject({ lfs: true });
  });

  test('a project in a folder works there', async () => {
    const root = await repository({ 'models/cats/train.py': '', 'models/cats/requirements.txt': 'numpy' });
    const { workflow, steps } = await workflowOf(`${root}/models/cats`);
    expect(workflow.jobs['ml-test-score']?.defaults).toEqual({ run: { 'working-directory': 'models/cats' } });
    expect(steps[1]?.with).toMatchObject({ 'cache-dependency-path': 'models/cats/requirements.txt' });
    expect(steps.at(-1)?.with).toEqual({ 'working-directory': 'models/cats' });
  });
});
