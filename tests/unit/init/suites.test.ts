import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { selectCases } from '../../../src/checks/case-selection.ts';
import { parseJunit } from '../../../src/gather/junit.ts';
import { detect } from '../../../src/init/detection.ts';
import { prepareCommand, trainingCommand } from '../../../src/init/files.ts';
import { guessTests, sectionOfFile } from '../../../src/init/guesses.ts';
import { fixture, fixturePath, repository } from './repositories.ts';

/** The report that pytest 9.2 wrote for the fixture `grouped`, read as every report is. */
const realCases = async () => parseJunit('junit.xml', await readFile(fixturePath('grouped-junit.xml'), 'utf8'));

describe('guesses', () => {
  test('select the very cases of a real pytest report that they were made from', async () => {
    const { guesses, unansweredTests } = await detect(await fixture('grouped'));
    const cases = await realCases();
    expect(
      Object.fromEntries(
        guesses.map(({ id, cases: globs }) => [id, selectCases(cases, globs).map(({ name }) => name)]),
      ),
    ).toEqual({
      'data/privacy': ['test_no_email_addresses'],
      'data/schema': ['test_columns', 'test_ages_are_numbers'],
      'model/baseline': ['test_beats_the_baseline'],
      'model/slices': ['test_every_slice[island/Biscoe]', 'test_every_slice[sex[female]]'],
      'model/inclusion': ['test_fairness_between_sexes'],
      'infra/reproducibility': ['test_twice_the_same'],
      'monitor/skew': ['test_training_serving_skew'],
      'monitor/numerics': ['test_no_nan'],
      'monitor/performance': ['test_latency'],
    });
    expect(unansweredTests).toEqual([]);
  });

  test('say where, and which word told', async () => {
    const { guesses } = await detect(await fixture('grouped'));
    expect(guesses.find(({ id }) => id === 'data/privacy')?.why).toEqual(['tests/data/test_privacy.py ("privacy")']);
  });

  test.each([
    ['tests/data/test_x.py', 'data'],
    ['tests/test_features.py', 'data'],
    ['tests/ml_model/test_x.py', 'model'],
    ['tests/infrastructure/test_x.py', 'infra'],
    ['tests/test_monitoring.py', 'monitor'],
    ['tests/test_utils.py', null],
    ['tests/test_database.py', null],
  ])('%s is in the section %s', (path, section) => {
    expect(sectionOfFile(path)).toBe(section);
  });

  test.each([
    ['tests/test_utils.py', 'test_finance_report', null],
    ['tests/test_utils.py', 'test_no_nan_left', 'monitor/numerics'],
    ['tests/data/test_x.py', 'test_no_nan_left', 'data/schema'],
    ['tests/test_utils.py', 'test_accuracy', null],
    ['tests/infra/test_x.py', 'test_accuracy', 'infra/validation'],
    ['tests/monitoring/test_x.py', 'test_accuracy', 'monitor/quality'],
    ['tests/test_utils.py', 'test_rollback_to_last_version', 'infra/rollback'],
    ['tests/test_utils.py', 'test_detects_drift', 'monitor/skew'],
  ])('%s %s is a guess for %s', (file, name, id) => {
    const { guesses } = guessTests([{ file, name, classname: 'x' }]);
    expect(guesses.map((guess) => guess.id)).toEqual(id === null ? [] : [id]);
  });
});

describe('the suite', () => {
  test.each<[string, Record<string, string>, { command: string | null; report: string } | null]>([
    [
      'pytest',
      { 'tests/test_a.py': '' },
      { command: 'python -m pytest --junitxml=reports/junit.xml', report: 'reports/junit.xml' },
    ],
    [
      'a report that pytest.ini names',
      { 'tests/test_a.py': '', 'pytest.ini': '[pytest]\naddopts = -q --junitxml=out/j.xml\n' },
      { command: 'python -m pytest', report: 'out/j.xml' },
    ],
    [
      'a report that pyproject.toml names',
      {
        'tests/test_a.py': '',
        'pyproject.toml': '[tool.pytest.ini_options]\naddopts = ["--junit-xml", "out/j.xml"]\n[tool.x]\n',
      },
      { command: 'python -m pytest', report: 'out/j.xml' },
    ],
    [
      'a report outside of the repository is not followed',
      { 'tests/test_a.py': '', 'pytest.ini': '[pytest]\naddopts = --junitxml=../j.xml\n' },
      { command: 'python -m pytest --junitxml=reports/junit.xml', report: 'reports/junit.xml' },
    ],
    [
      'training that runs pytest itself',
      { 'tests/test_a.py': '', Makefile: 'train:\n\tpython t.py\n\tpytest --junitxml=out/j.xml\n' },
      { command: null, report: 'out/j.xml' },
    ],
    [
      'vitest',
      { 'package.json': '{"scripts":{"test":"vitest run"}}' },
      {
        command: 'npx vitest run --reporter=default --reporter=junit --outputFile.junit=reports/junit.xml',
        report: 'reports/junit.xml',
      },
    ],
    ['jest without a reporter for JUnit', { 'package.json': '{"scripts":{"test":"jest"}}' }, null],
    [
      'a template in a script goes into no workflow',
      { 'package.json': `{"scripts":{"test":"node --test \${{ github.token }}"}}` },
      null,
    ],
    ['two commands in a script', { 'package.json': '{"scripts":{"test":"node --test && rm x"}}' }, null],
    ['no tests', { 'src/a.py': '' }, null],
  ])('%s', async (_, files, expected) => {
    const { suite } = await detect(await repository(files));
    expect(suite === null ? null : { command: suite.command, report: suite.report }).toEqual(expected);
  });

  test('tests that load the trained model run after training, in its command', async () => {
    const found = await detect(
      await repository({
        'train.py': 'joblib.dump(m, "model.joblib")',
        'requirements.txt': 'joblib\n',
        'tests/test_model.py': 'import joblib\n\n\ndef test_it():\n    joblib.load("model.joblib")\n',
      }),
    );
    expect(trainingCommand(found)).toBe(
      'python train.py && { python -m pytest --junitxml=reports/junit.xml || true; }',
    );
    expect(prepareCommand(found)).toBe('pip install -r requirements.txt && pip install pytest');
  });

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['pytest among the requirements', { 'requirements.txt': 'numpy\npytest-cov==6\n' }, []],
    ['only in a comment', { 'requirements.txt': 'numpy\n# pytest\n' }, ['pip install pytest']],
    [
      'in requirements-dev.txt',
      { 'requirements.txt': 'numpy\n', 'requirements-dev.txt': 'pytest\n' },
      ['pip install -r requirements-dev.txt'],
    ],
    [
      'in an extra',
      { 'pyproject.toml': '[project]\n[project.optional-dependencies]\ndoc = ["sphinx"]\ndev = ["ruff", "pytest"]\n' },
      ["pip install -e '.[dev]'"],
    ],
    [
      'in a group of uv',
      { 'uv.lock': '', 'pyproject.toml': '[dependency-groups]\nqa = ["pytest"]\n' },
      ['uv sync --group qa'],
    ],
    ['in the group dev of uv', { 'uv.lock': '', 'pyproject.toml': '[dependency-groups]\ndev = ["pytest"]\n' }, []],
    [
      'nowhere with poetry',
      { 'poetry.lock': '', 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.12"\n' },
      ['poetry run pip install pytest'],
    ],
  ])('%s', async (_, files, install) => {
    const found = await detect(await repository({ ...files, 'tests/test_a.py': '' }));
    expect(found.python?.installForTests).toEqual(install);
  });
});
