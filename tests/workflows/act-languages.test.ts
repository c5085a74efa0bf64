import { expect, test } from 'vitest';
import { pullRequest, push } from '../integration/support/events.ts';
import { copied, createWorld } from './support/act.ts';
import { configuration, gate, pythonProject } from './support/project.ts';

/** Unit tests that count, and must pass. */
const tested = {
  'ml-test-score.yml': configuration(`${gate}  require: [infra/unit-tests]
tests: { infra/unit-tests: { junit: reports/junit.xml } }
`),
  '.gitignore': 'build/\nreports/\n',
  'tests/test_parameters.py': `import json

def test_features_are_columns():
    assert set(json.load(open('params.json'))['features']) <= {0, 1}
`,
};

const unitTests = (record: { tests: Record<string, { points: number }> } | undefined) =>
  record?.tests['infra/unit-tests'];

test('pip: unit tests run before training, and one that fails is told and blocks', async () => {
  const { repository, github, run } = await createWorld(pythonProject({ ...copied('python-pip'), ...tested }));
  const first = await run('python-pip', push(repository, 'main', null));
  expect(first.jobs).toEqual({ 'ml-test-score': 'success' });
  expect(first.log).toContain('pip install -r requirements.txt');
  expect(unitTests(repository.records()[0])).toMatchObject({ points: 1, outcome: 'pass' });

  const head = repository.push('typo', { 'tests/test_parameters.py': 'def test_typo():\n    assert 1 == 2\n' });
  github.addPullRequest({ number: 5, headBranch: 'typo', headSha: head });
  const opened = await run('python-pip', pullRequest(repository, repository.openPullRequest(5, 'typo')));
  expect(opened.jobs).toEqual({ 'ml-test-score': 'failure' });
  // The step that tests has failed, and the model was trained all the same.
  expect(opened.log).toContain('8 of 10 right');
  expect(github.comments(5)[0]?.body).toContain('### ❌ Blocked');
  expect(github.comments(5)[0]?.body).toContain('test\\_typo');
  expect(github.violations).toEqual([]);
});

test.each([
  { name: 'python-uv', files: { 'pyproject.toml': '[project]\nname = "penguins"\n', 'uv.lock': 'version = 1\n' } },
  { name: 'python-conda', files: { 'environment.yml': 'dependencies: [python=3.13]\n' } },
])('$name: tests and training run in its environment', async ({ name, files }) => {
  const { repository, github, run } = await createWorld(pythonProject({ ...copied(name), ...tested, ...files }));
  const first = await run(name, push(repository, 'main', null));
  expect(first.jobs).toEqual({ 'ml-test-score': 'success' });
  expect(first.log).toContain('8 of 10 right');
  const [record] = repository.records();
  expect(record).toMatchObject({ run: String(first.id), metrics: { accuracy: { value: 0.8 } } });
  expect(unitTests(record)).toMatchObject({ points: 1, outcome: 'pass' });
  expect(github.violations).toEqual([]);
});

test('DVC: training pulls its data with the secrets, and the metrics are those of dvc.yaml', async () => {
  const plain = pythonProject();
  const { 'data/train.csv': training = '', 'data/test.csv': testing = '', ...files } = plain;
  const { repository, github, run } = await createWorld({
    ...files,
    ...copied('dvc'),
    '.gitignore': 'build/\ndata/*.csv\n',
    '.remote/train.csv': training,
    '.remote/test.csv': testing,
    'data/README.md': 'In DVC.\n',
    'dvc.yaml': `stages:
  train:
    cmd: python train.py
    deps: [train.py, data/train.csv]
    metrics: [build/metrics.json: { cache: false }]
`,
    'ml-test-score.yml': gate,
  });
  const secrets = { AWS_ACCESS_KEY_ID: 'key-of-the-store', AWS_SECRET_ACCESS_KEY: 'secret-of-the-store' };
  const first = await run('dvc', push(repository, 'main', null), { secrets });
  expect(first.jobs).toEqual({ 'ml-test-score': 'success' });
  expect(repository.records()).toMatchObject([{ run: String(first.id), metrics: { accuracy: { value: 0.8 } } }]);
  expect(first.log).not.toContain('secret-of-the-store');
  expect(github.violations).toEqual([]);
});

test('a big runner: training has its variables there, and the model is promoted from what it left', async () => {
  const train = `${pythonProject()['train.py']}print('bucket', os.environ['BUCKET'] == 'of-the-data')\n`;
  const { repository, github, run } = await createWorld(
    pythonProject({
      ...copied('big-runner'),
      'train.py': train,
      'ml-test-score.yml': configuration(`${gate}promote: { to: github-releases, stage: staging }\n`),
    }),
  );
  const secrets = { TRAINING_ENV: '# where the data is\nBUCKET=of-the-data\n' };
  const first = await run('big-runner', push(repository, 'main', null), { secrets });
  expect(first.jobs).toEqual({ 'score/score': 'success', 'report/report': 'success', 'promote/promote': 'success' });
  expect(first.log).toContain('bucket True');
  expect(first.outputs['promoted-version']).toBe('1.0.0');
  expect(repository.tags()).toEqual(expect.arrayContaining(['penguins@v1.0.0']));
  expect(github.violations).toEqual([]);
});
