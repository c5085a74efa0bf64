import type { Detection } from './detection.ts';
import type { Environment } from './environment.ts';
import { suiteCommand } from './suites.ts';
import { yamlComment, yamlValue } from './yaml-text.ts';

/** One step of a job: text lines without indentation. */
type Step = readonly string[];

/**
 * Majors that exist, looked up in November 2026. setup-uv publishes exact tags only, since 8.0.0.
 */
const versions = {
  checkout: 'actions/checkout@v7',
  python: 'actions/setup-python@v7',
  node: 'actions/setup-node@v7',
  uv: 'astral-sh/setup-uv@v9.0.0',
  conda: 'conda-incubator/setup-miniconda@v4',
  r: 'r-lib/actions/setup-r@v2',
  rDependencies: 'r-lib/actions/setup-r-dependencies@v2',
  renv: 'r-lib/actions/setup-renv@v2',
  own: 'ml-test-score/ml-test-score@v1',
} as const;

/** Where the workflow goes, below the top of the repository. */
export const workflowPath = ({ subfolder }: Detection): string =>
  `.github/workflows/ml-test-score${slug(subfolder)}.yml`;

const slug = (subfolder: string): string =>
  subfolder === '' ? '' : `-${subfolder.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.replace(/-+$/, '');

/** The content of the workflow: set up, install, the repository's own tests, the Action. Only plain paths and constants go into commands. */
export function writeWorkflow(detection: Detection): string {
  const { subfolder, branches } = detection;
  const steps = [
    checkout(detection),
    ...setup(detection),
    ...pullData(detection),
    ...suiteSteps(detection),
    action(detection),
  ];
  return [
    '# Trains, runs the ML Test Score, compares with the base, comments on the pull request, and says whether it may be merged.',
    '# Written by `ml-test-score init`. Training runs in the job that holds the write token: right for pull requests from this',
    '# repository, whose authors could change this file as well. A pull request from a fork has a read-only token and gets its',
    '# report in the job summary. To keep training away from the token, see workflows/gate-pull-request.yml of ml-test-score.',
    `name: ML Test Score${subfolder === '' ? '' : yamlComment(` (${detection.model.name})`)}`,
    '',
    'on:',
    '  push:',
    `    branches: ${yamlValue([...branches])}`,
    '  pull_request:',
    '',
    'permissions:',
    '  contents: write        # the record of each run, in the branch ml-test-score; version tags and releases',
    '  pull-requests: write   # the comment',
    "  actions: read          # the base's predictions, to tell change from chance",
    '',
    '# One run at a time for each branch and pull request; every push gets its turn, so that versions are promoted in order.',
    'concurrency:',
    `  group: ml-test-score${slug(subfolder)}-\${{ github.ref }}`,
    '  queue: max',
    '',
    'jobs:',
    '  ml-test-score:',
    '    runs-on: ubuntu-latest',
    ...(subfolder === '' ? [] : ['    defaults:', '      run:', `        working-directory: ${yamlValue(subfolder)}`]),
    '    steps:',
    steps.map((lines) => lines.map((line) => (line === '' ? '' : `      ${line}`)).join('\n')).join('\n\n'),
    '',
  ].join('\n');
}

const step = (lines: readonly string[]): Step => lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));

const withInputs = (uses: string, inputs: readonly string[]): Step =>
  step([`uses: ${uses}`, ...(inputs.length === 0 ? [] : ['with:', ...inputs.map((line) => `  ${line}`)])]);

const checkout = ({ lfs }: Detection): Step =>
  withInputs(versions.checkout, [
    'persist-credentials: false   # training cannot read the token from .git/config',
    ...(lfs ? ['lfs: true'] : []),
  ]);

function setup(detection: Detection): Step[] {
  if (detection.setupAction) return [step(['uses: ./.github/actions/setup-training'])];
  const { python, node, r, subfolder } = detection;
  return [
    ...(python === null ? [] : setupPython(python, subfolder)),
    ...(node === null ? [] : setupNode(node, subfolder)),
    ...(r === null ? [] : setupR(r)),
  ];
}

const inFolder = (subfolder: string, file: string): string =>
  yamlValue(subfolder === '' ? file : `${subfolder}/${file}`);

function setupPython(python: Environment, subfolder: string): Step[] {
  const install = installStep(python);
  if (python.manager === 'uv') return [withInputs(versions.uv, ['enable-cache: true']), ...install];
  if (python.manager === 'conda')
    return [
      withInputs(versions.conda, [
        `activate-environment: ${python.name}`,
        `environment-file: ${inFolder(subfolder, python.file)}`,
      ]),
      // The action above has installed the file already.
      ...installStep({ ...python, install: python.install.slice(1) }),
    ];
  const inputs =
    python.versionFile === null
      ? ["python-version: '3.x'"]
      : [`python-version-file: ${inFolder(subfolder, python.versionFile)}`];
  if (python.cacheFile !== null)
    inputs.push(
      `cache: ${python.manager}`,
      ...(subfolder === '' && !python.cacheFile.includes('/')
        ? []
        : [`cache-dependency-path: ${inFolder(subfolder, python.cacheFile)}`]),
    );
  const tool = python.manager === 'pip' ? [] : [step([`run: pipx install ${python.manager}`])];
  return [...tool, withInputs(versions.python, inputs), ...install];
}

function setupNode(node: Environment, subfolder: string): Step[] {
  const inputs =
    node.versionFile === null
      ? ['node-version: lts/*']
      : [`node-version-file: ${inFolder(subfolder, node.versionFile)}`];
  if (node.cacheFile !== null)
    inputs.push(
      `cache: ${node.manager}`,
      ...(subfolder === '' ? [] : [`cache-dependency-path: ${inFolder(subfolder, node.cacheFile)}`]),
    );
  const tool = node.manager === 'pnpm' ? [step(['run: npm install --global pnpm'])] : [];
  return [withInputs(versions.node, inputs), ...tool, ...installStep(node)];
}

function setupR(r: Environment): Step[] {
  const packages =
    r.file === 'renv.lock'
      ? [step([`uses: ${versions.renv}`])]
      : r.file === 'DESCRIPTION'
        ? [step([`uses: ${versions.rDependencies}`])]
        : [];
  return [step([`uses: ${versions.r}`]), ...packages];
}

function installStep({ install, installForTests }: Environment): Step[] {
  const commands = [...install, ...installForTests];
  if (commands.length === 0) return [];
  return [
    step(
      commands.length === 1
        ? ['name: Install', `run: ${yamlValue(commands[0])}`]
        : ['name: Install', 'run: |', ...commands.map((command) => `  ${command}`)],
    ),
  ];
}

function pullData({ dvcRemote, python }: Detection): Step[] {
  if (!dvcRemote) return [];
  return [
    step([
      'name: Pull data',
      `run: ${python?.prefix ?? ''}dvc pull --allow-missing`,
      '# env:   # where the remote asks who you are',
      `#   AWS_ACCESS_KEY_ID: \${{ secrets.AWS_ACCESS_KEY_ID }}`,
      `#   AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}`,
    ]),
  ];
}

function suiteSteps({ suite, python }: Detection): Step[] {
  if (suite === null || suite.afterTraining) return [];
  const command = suiteCommand(suite, python);
  if (command === null) return [];
  return [
    step([
      'name: Test',
      '# A failure does not end the job here: it costs its point, is named in the comment, and blocks by `gate: require`.',
      'continue-on-error: true',
      'run: |',
      `  rm -f ${suite.report}   # a report of an earlier run is no evidence`,
      `  ${command}`,
    ]),
  ];
}

const action = ({ subfolder }: Detection): Step =>
  withInputs(versions.own, subfolder === '' ? [] : [`working-directory: ${yamlValue(subfolder)}`]);
