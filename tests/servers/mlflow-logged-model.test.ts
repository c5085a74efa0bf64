import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SavedFacts } from '../../src/facts.ts';
import { type Mlflow, quiet, startMlflow } from './support/mlflow-server.ts';

/** A training that writes no file and only logs its model: from `run` to what a team serves with. */

const execute = promisify(execFile);
const cli = [
  '--import',
  `data:text/javascript,globalThis.mlTestScoreEntry='command-line'`,
  join(import.meta.dirname, '../../src/main.ts'),
];

const training = `
import sys
import mlflow
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

features, species = load_iris(return_X_y=True, as_frame=True)
with mlflow.start_run():
    for name in sys.argv[1:]:
        model = LogisticRegression(max_iter=1000, C=3.0).fit(features, species)
        mlflow.log_metric("accuracy", model.score(features, species))
        mlflow.sklearn.log_model(
            model, name=name, input_example=features.head(2), pip_requirements=["scikit-learn"],
            skops_trusted_types=["numpy.dtype"],
        )
`;

const serving = `
import sys
import mlflow
from sklearn.datasets import load_iris

features, species = load_iris(return_X_y=True, as_frame=True)
model = mlflow.pyfunc.load_model(sys.argv[1])
print(model.get_raw_model().C, (model.predict(features) == species).mean() > 0.9)
`;

let home: string;
let mlflow: Mlflow;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ml-test-score-logged-'));
  mlflow = await startMlflow(home);
  const { MLFLOW_RUN_ID: _, ...inherited } = process.env;
  environment = {
    ...inherited,
    ...quiet,
    PATH: `${mlflow.bin}${delimiter}${process.env.PATH}`,
    GITHUB_ACTIONS: '',
    MLFLOW_TRACKING_URI: mlflow.address,
  };
});
afterAll(async () => {
  await mlflow?.stop();
  await rm(home, { recursive: true, force: true });
});

async function project(name: string, models: string, more = ''): Promise<string> {
  const root = join(home, name);
  await mkdir(root);
  await writeFile(join(root, 'train.py'), training);
  await writeFile(join(root, '.gitignore'), '.ml-test-score/\n');
  await writeFile(
    join(root, 'ml-test-score.yml'),
    `model: ${name}\ntrain: python train.py ${models}\nmlflow: {}\ngate: { metrics: { accuracy: { minimum: 0.9 } } }\n${more}`,
  );
  const git = (...args: string[]) => execute('git', args, { cwd: root });
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'Ines');
  await git('config', 'user.email', 'ines@example.org');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Iris');
  await execute('git', ['init', '--quiet', '--bare', `${root}.git`]);
  await git('remote', 'add', 'origin', `${root}.git`);
  await git('push', '--quiet', 'origin', 'main');
  return root;
}

const run = (cwd: string, ...args: string[]) =>
  execute(process.execPath, [...cli, ...args], { cwd, env: environment, maxBuffer: 1e8 });

async function factsOf(root: string): Promise<SavedFacts> {
  return JSON.parse(await readFile(join(root, '.ml-test-score/facts.json'), 'utf8'));
}

test('the one model that training logged is promoted, and loaded by its alias', async () => {
  const root = await project('iris', 'model', 'promote: { to: mlflow, branch: main, stage: production }\n');
  await run(root, 'run');
  const { artifacts, tracking } = await factsOf(root);
  const files = artifacts.state === 'gathered' ? artifacts.value.files.map(({ path }) => path) : artifacts;
  expect(files).toEqual(expect.arrayContaining(['mlflow-model/MLmodel', 'mlflow-model/conda.yaml']));
  expect(files).not.toContain('mlflow-model/.gitignore');
  const { stdout: status } = await execute('git', ['status', '--porcelain'], { cwd: root });
  expect(status).toBe('');

  const { stdout, stderr } = await run(root, 'promote');
  expect(stdout).toContain('iris v1.0.0 is a new version in mlflow');
  expect(stderr).not.toContain('cannot load');
  const { stdout: loaded } = await execute(join(mlflow.bin, 'python'), ['-c', serving, 'models:/iris@production'], {
    cwd: home,
    env: environment,
  });
  expect(loaded.trim()).toBe('3.0 True');

  const answer = await fetch(`${mlflow.address}/api/2.0/mlflow/registered-models/alias?name=iris&alias=production`);
  const logged = tracking.state === 'gathered' ? tracking.value.run : null;
  expect(await answer.json()).toMatchObject({
    model_version: { source: logged?.models[0]?.uri, run_id: logged?.id },
  });

  // The next run has another model in its place, and pulls the first back where it was.
  await run(root, 'run');
  const again = await factsOf(root);
  expect(again.artifacts.state).toBe('gathered');
  await run(root, 'pull', 'iris@production', '--output', join(home, 'pulled'));
  expect(await readFile(join(home, 'pulled/artifacts/mlflow-model/MLmodel'), 'utf8')).toContain(logged?.models[0]?.id);
});

test('none of several is taken', async () => {
  const root = await project('birds', 'owl finch');
  await run(root, 'run');
  const { artifacts } = await factsOf(root);
  expect(artifacts).toMatchObject({
    state: 'absent',
    reason: expect.stringMatching(/several models \((owl, finch|finch, owl)\)/),
  });
});
