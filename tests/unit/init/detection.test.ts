import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/init/detection.ts';
import { prepareCommand, trainingCommand } from '../../../src/init/files.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { fixture, repository } from './repositories.ts';

const paths = (found: readonly { path: string; exact: boolean }[]) =>
  found.map(({ path, exact }) => (exact ? path : `**/${path}`));

describe('a repository as it is', () => {
  test.each([
    {
      name: 'plain',
      train: 'python train.py',
      prepare: 'pip install -r requirements.txt',
      metrics: ['outputs/metrics.json'],
      artifacts: ['outputs/model.joblib'],
    },
    {
      name: 'dvc',
      train: 'dvc repro',
      prepare: 'pip install -r requirements.txt && pip install dvc',
      metrics: ['eval/metrics.json'],
      artifacts: ['models/model.pkl'],
    },
    {
      name: 'makefile',
      train: 'make train',
      prepare: 'pip install -e .',
      metrics: ['artifacts/metrics.json'],
      artifacts: [],
    },
    {
      name: 'package',
      train: 'PYTHONPATH=src python -m churn.train',
      prepare: 'pip install -e .',
      metrics: ['**/metrics.json'],
      artifacts: [],
    },
    {
      name: 'uv',
      train: 'uv run python train.py',
      prepare: 'uv sync',
      metrics: ['metrics.yaml'],
      artifacts: ['model.txt'],
    },
    {
      name: 'node',
      train: 'npm run train',
      prepare: 'npm ci',
      metrics: ['outputs/metrics.json'],
      artifacts: ['outputs/model.json'],
    },
  ])('$name: $train', async ({ name, train, prepare, metrics, artifacts }) => {
    const found = await detect(await fixture(name));
    expect(trainingCommand(found)).toBe(train);
    expect(prepareCommand(found)).toBe(prepare);
    expect(paths(found.metrics)).toEqual(metrics);
    expect(paths(found.artifacts)).toEqual(artifacts);
    expect(found.problems).toEqual([]);
  });

  test('an MLproject trains by its entry point, in the environment it declares', async () => {
    const found = await detect(await fixture('mlproject'));
    expect(found.training?.mlproject).toEqual({ entryPoint: 'main', environmentManager: 'virtualenv' });
    expect(trainingCommand(found)).toBeNull();
    expect(paths(found.metrics)).toEqual(['mlflow.db']);
  });

  test('an empty repository has nothing, and says so', async () => {
    const found = await detect(await repository());
    expect(found).toMatchObject({ training: null, python: null, suite: null, metrics: [], artifacts: [], data: {} });
    expect(found.model.name).toBe('project');
  });

  test('a folder that is not there is a mistake of the user', async () => {
    await expect(detect('/no/such/folder')).rejects.toThrow(ConfigurationError);
  });
});

describe('the training command', () => {
  test.each<[string, Record<string, string>, string | null]>([
    [
      'DVC before MLproject',
      { 'dvc.yaml': 'stages: {train: {cmd: x}}', MLproject: 'entry_points: {main: {command: y}}' },
      'dvc repro',
    ],
    [
      'a dvc.yaml without stages trains nothing',
      { 'dvc.yaml': 'metrics: [m.json]', 'train.py': '' },
      'python train.py',
    ],
    ['Makefile before scripts', { Makefile: 'train:\n\tpython x.py\n', 'train.py': '' }, 'make train'],
    ['a variable named train is no target', { Makefile: 'train := yes\n', 'train.py': '' }, 'python train.py'],
    ['the root before src', { 'src/train.py': '', 'train.py': '' }, 'python train.py'],
    ['src before scripts', { 'scripts/train.py': '', 'src/train.py': '' }, 'python src/train.py'],
    [
      'a package at the root',
      { 'churn/__init__.py': '', 'churn/model/__init__.py': '', 'churn/model/train.py': '' },
      'python -m churn.model.train',
    ],
    ['training.py', { 'pipeline/training.py': '' }, 'python pipeline/training.py'],
    ['main.py counts where it fits a model', { 'main.py': 'model.fit(X, y)' }, 'python main.py'],
    ['main.py alone tells nothing', { 'main.py': 'print(1)' }, null],
    ['tests are not training', { 'tests/train.py': '', 'docs/train.py': '' }, null],
    ['R', { 'train.R': 'saveRDS(m, "model.rds")' }, 'Rscript train.R'],
    ['poetry', { 'poetry.lock': '', 'train.py': '' }, 'poetry run python train.py'],
    [
      'conda',
      { 'environment.yml': 'name: cats\n', 'train.py': '' },
      'conda run --no-capture-output --name cats python train.py',
    ],
    [
      'conda with an unusable name',
      { 'environment.yml': 'name: "a; rm -rf b"\n', 'train.py': '' },
      'conda run --no-capture-output --name training python train.py',
    ],
    ['a recipe that knows its runner', { 'uv.lock': '', Makefile: 'train:\n\tuv run train.py\n' }, 'make train'],
    [
      'a conda MLproject with defaults',
      {
        MLproject:
          'conda_env: conda.yaml\nentry_points:\n  main:\n    parameters: {alpha: {type: float, default: 0.5}}\n    command: "python train.py {alpha}"\n',
        'conda.yaml': 'name: wine\n',
      },
      'conda run --no-capture-output --name wine python train.py 0.5',
    ],
    [
      'a conda MLproject without a default',
      {
        MLproject:
          'conda_env: conda.yaml\nentry_points:\n  main:\n    parameters: {alpha: float}\n    command: "python fit.py {alpha}"\n',
        'conda.yaml': 'name: wine\n',
      },
      null,
    ],
    ['pnpm', { 'pnpm-lock.yaml': '', 'package.json': '{"scripts":{"train":"node t.js"}}' }, 'pnpm run train'],
    ['a name with a blank and a quote is quoted', { "data's lab/train.py": '' }, "python 'data'\\''s lab/train.py'"],
  ])('%s', async (_, files, command) => {
    expect(trainingCommand(await detect(await repository(files)))).toBe(command);
  });

  test('a broken dvc.yaml is named, and the next candidate is taken', async () => {
    const found = await detect(await repository({ 'dvc.yaml': 'stages: [\n', 'train.py': '' }));
    expect(found.problems).toEqual(['dvc.yaml cannot be read as YAML of at most 64 kB']);
    expect(trainingCommand(found)).toBe('python train.py');
  });

  test('other candidates are named', async () => {
    const found = await detect(await repository({ 'dvc.yaml': 'stages: {a: {cmd: python a.py}}', 'train.py': '' }));
    expect(found.otherTraining).toEqual(['train.py']);
  });
});

describe('outputs', () => {
  test.each<[string, string, string[]]>([
    ['a plain literal', 'open("out/metrics.json", "w")', ['out/metrics.json']],
    ['Path / name', 'p = Path("out") / "metrics.json"', ['out/metrics.json']],
    ['a variable that is a Path', 'OUT = Path("out")\n(OUT / "metrics.json").write_text("")', ['out/metrics.json']],
    ['os.path.join', 'os.path.join("out", "metrics.json")', ['out/metrics.json']],
    [
      'the default of an argument',
      'p.add_argument(\n  "--out-dir",\n  default="out")\nopen(args.out_dir + "x")\njoin(args.out_dir, "metrics.json")',
      ['out/metrics.json'],
    ],
    ['an f-string', 'd = "out"\nopen(f"{d}/metrics.json")', ['out/metrics.json']],
    ['an unknown folder becomes a glob', 'open(where() / x / "metrics.json")', ['**/metrics.json']],
    ['a comment is no output', '# writes "metrics.json"', []],
    ['a file that is read is no output', 'json.load(open("metrics.json"))', []],
    ['a path out of the repository is none', 'open("../metrics.json", "w")', []],
    ['a glob character is none', 'open("out*/metrics.json", "w")', []],
    ['scores beside no metrics', 'open("scores.json", "w")', ['scores.json']],
    ['metrics before scores', 'open("scores.json", "w"); open("metrics.json", "w")', ['metrics.json']],
    ['MLflow', 'import mlflow\nmlflow.log_metric("a", 1)', ['mlflow.db']],
    ['a remote MLflow leaves no file', 'import mlflow\nmlflow.set_tracking_uri("https://m.example")', []],
    ['DVCLive', 'from dvclive import Live', ['dvclive/metrics.json']],
  ])('%s', async (_, script, metrics) => {
    const found = await detect(await repository({ 'train.py': script }));
    expect(paths(found.metrics)).toEqual(metrics);
  });

  test('MLflow before 3 wrote a folder', async () => {
    for (const pin of ['mlflow==2.14.1', 'mlflow>=2,<3', 'mlflow~=2.9'])
      expect(
        paths((await detect(await repository({ 'train.py': 'import mlflow', 'requirements.txt': pin }))).metrics),
      ).toEqual(['mlruns']);
    expect(
      paths(
        (await detect(await repository({ 'train.py': 'import mlflow', 'requirements.txt': 'mlflow==3.1' }))).metrics,
      ),
    ).toEqual(['mlflow.db']);
  });

  test('a metrics file that is there tells its names for the example of a gate', async () => {
    expect((await detect(await fixture('dvc'))).metricNames).toEqual(['accuracy', 'nested.log_loss']);
  });

  test('data by name, by a .dvc file, and as the one table that training reads', async () => {
    const named = await detect(
      await repository({
        'data/train.csv': '',
        'data/test.parquet.dvc': '',
        'data/serving.jsonl': '',
        'tests/data/train.csv': '',
      }),
    );
    expect(Object.entries(named.data).map(([role, { path }]) => [role, path])).toEqual([
      ['serving', 'data/serving.jsonl'],
      ['testing', 'data/test.parquet'],
      ['training', 'data/train.csv'],
    ]);
    const read = await detect(await repository({ 'train.py': 'pd.read_csv("data/iris.csv")', 'data/iris.csv': 'a\n' }));
    expect(read.data.training?.path).toBe('data/iris.csv');
  });
});

describe('the git repository', () => {
  const config = (url: string) => ({
    '.git/config': `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*\n`,
  });
  test.each([
    ['https://github.com/ana/Penguin_Model.git', 'penguin-model'],
    ['git@github.com:ana/penguins', 'penguins'],
    ['https://github.com/ana/42', 'project'],
  ])('%s is the model %s', async (url, name) => {
    expect((await detect(await repository(config(url)))).model.name).toBe(name);
  });

  test('the default branch is that of the remote, else a usual one that is checked out, else both', async () => {
    const branches = async (files: Record<string, string>) => (await detect(await repository(files))).branches;
    expect(
      await branches({
        '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n',
        '.git/HEAD': 'ref: refs/heads/x\n',
      }),
    ).toEqual(['trunk']);
    expect(await branches({ '.git/HEAD': 'ref: refs/heads/master\n' })).toEqual(['master']);
    expect(await branches({ '.git/HEAD': 'ref: refs/heads/my-branch\n' })).toEqual(['main', 'master']);
  });

  test('a project in a folder of its repository', async () => {
    const root = await repository({ 'models/cats/train.py': '' });
    const found = await detect(join(root, 'models/cats'));
    expect(found).toMatchObject({ subfolder: 'models/cats', top: root, model: { name: 'cats' } });
  });

  test('what scores by the rubric today is named', async () => {
    expect((await detect(await fixture('grouped'))).homeMade).toEqual(['.github/workflows/score.yml']);
    const own = await repository({ '.github/workflows/a.yml': 'steps: [{ uses: ml-test-score/ml-test-score@v1 }]' });
    expect(await detect(own)).toMatchObject({ homeMade: [], callers: ['.github/workflows/a.yml'] });
  });
});

describe('a hostile repository', () => {
  test('names with control characters, globs and templates are left out and counted; nothing is followed', async () => {
    const root = await repository({ 'train.py': 'x' });
    for (const name of ['a\nb', 'x\u001b[2J', `\${{ github.token }}`, '*', 'back`tick', '-rf'])
      await mkdir(join(root, name, 'deep'), { recursive: true });
    await symlink('.', join(root, 'loop'));
    await symlink('/etc/passwd', join(root, 'metrics.json'));
    const found = await detect(root);
    expect(found.problems).toEqual(['6 names were left out: they hold characters that no command line holds safely']);
    expect(found.metrics).toEqual([]);
    expect(trainingCommand(found)).toBe('python train.py');
  });

  test('a train.py of 10 MB is run, not read', async () => {
    const root = await repository();
    await writeFile(join(root, 'train.py'), `open("metrics.json", "w")\n${'#'.repeat(10 * 1024 * 1024)}`);
    const found = await detect(root);
    expect(trainingCommand(found)).toBe('python train.py');
    expect(found.metrics).toEqual([]);
    expect(found.problems).toEqual([
      'train.py is no text of at most 64 kB: the names of its outputs were not looked up',
    ]);
  });

  test('a folder with more names than are looked at', async () => {
    const root = await repository({ 'train.py': '' });
    await mkdir(join(root, 'many'));
    for (let index = 0; index < 1100; index++) await writeFile(join(root, `many/${index}.txt`), '');
    const found = await detect(root);
    expect(found.problems).toEqual(['the repository has more files than were looked at: check what was found']);
    expect(trainingCommand(found)).toBe('python train.py');
  });

  test('64 kB of quotes, dots and slashes are searched in no time', async () => {
    const started = performance.now();
    for (const text of [
      '"a/'.repeat(20_000),
      `${'x = '.repeat(200)}\n`.repeat(60),
      `"${'.json'.repeat(10_000)}"`,
      '("'.repeat(30_000),
    ])
      await detect(
        await repository({
          'train.py': text,
          'tests/test_a.py': text,
          'pyproject.toml': `[dependency-groups]\nx = [${text}`,
        }),
      );
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('an alias bomb in dvc.yaml is refused', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`),
    ].join('\n');
    const found = await detect(await repository({ 'dvc.yaml': bomb }));
    expect(found.problems).toEqual(['dvc.yaml cannot be read as YAML of at most 64 kB']);
  });
});
