import type { Detection } from './detection.ts';
import type { FoundPath } from './outputs.ts';
import { suiteCommand } from './suites.ts';
import { isPlain } from './tree.ts';
import { yamlComment, yamlSentence, yamlValue } from './yaml-text.ts';

export { writeWorkflow } from './workflow.ts';

const schemaAddress = 'https://raw.githubusercontent.com/ml-test-score/ml-test-score/v1/ml-test-score.schema.json';
const documentation = 'https://github.com/ml-test-score/ml-test-score/blob/v1/docs';

const oneOrMany = (paths: readonly string[]): string => yamlValue(paths.length === 1 ? paths[0] : [...paths]);

/** The content of `ml-test-score.yml`: what was found as keys, what was not as commented keys to fill in. */
export function writeConfiguration(detection: Detection): string {
  const parts = [
    [
      `# yaml-language-server: $schema=${schemaAddress}`,
      '# ML Test Score: how this model is trained, what answers the 28 tests of the rubric, and what blocks a merge.',
      '# Written by `ml-test-score init` from what it found. To use a line that starts with "# " and a key, remove the "# ".',
      `# Every key: ${documentation}/configuration.md`,
    ],
    [`model: ${detection.model.name}`],
    training(detection),
    metrics(detection),
    artifacts(detection),
    data(detection),
    tests(detection),
    gate(detection),
    promotion(),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The command that trains, as bash runs it; null for an `MLproject`, or without training. */
export function trainingCommand({ training, python, suite }: Detection): string | null {
  if (training === null || training.command === null) return null;
  const own = ['npm', 'r'].includes(training.kind) || /\b(uv|poetry|pipenv|conda) run\b/.test(training.commands);
  const command = `${training.variables}${own ? '' : (python?.prefix ?? '')}${training.command}`;
  const tests = suite?.afterTraining ? suiteCommand(suite, python) : null;
  // A failing test is no failed training: the report tells.
  return tests === null ? command : `${command} && { ${tests} || true; }`;
}

/** The commands that install what training needs. */
export function prepareCommand({ training, python, node, r, suite }: Detection): string | null {
  if (training?.mlproject?.environmentManager === 'virtualenv') return null;
  const environments = training?.kind === 'npm' ? [node, python] : training?.kind === 'r' ? [r] : [python, node];
  const commands = environments.flatMap((environment) => [
    ...(environment?.install ?? []),
    ...(suite?.afterTraining ? (environment?.installForTests ?? []) : []),
  ]);
  return commands.length === 0 ? null : commands.map((command) => parenthesised(command)).join(' && ');
}

const parenthesised = (command: string): string => (command.includes('||') ? `{ ${command}; }` : command);

function training(detection: Detection): string[] {
  const found = detection.training;
  if (found === null)
    return [
      '# Not found: the command that trains. Without one, what earlier steps of the job wrote is scored as "not trained here".',
      ...detection.notebooks
        .slice(0, 1)
        .map((path) => `# A notebook is not trained by itself; ${yamlComment(path)} would be run by:`),
      detection.notebooks.length > 0 && isPlain(detection.notebooks[0] ?? '')
        ? `# train: jupyter nbconvert --to notebook --execute --inplace ${detection.notebooks[0]}`
        : '# train: python train.py',
    ];
  const lines = [yamlSentence(found.why)];
  if (detection.otherTraining.length > 0)
    lines.push(`# Also there: ${yamlComment(detection.otherTraining.slice(0, 5).join(', '))}.`);
  if (detection.suite?.afterTraining)
    lines.push(
      '# The tests read what training writes, so they run after it; `|| true` leaves their judgement to the report.',
    );
  lines.push('train:');
  const command = trainingCommand(detection);
  if (command !== null) lines.push(`  run: ${yamlValue(command)}`);
  else
    lines.push(
      '  mlproject:',
      '    path: .',
      `    entry-point: ${yamlValue(found.mlproject?.entryPoint)}`,
      `    env-manager: ${found.mlproject?.environmentManager}`,
      '    # parameters: { alpha: 0.5 }',
    );
  const prepare = prepareCommand(detection);
  lines.push(
    prepare === null
      ? '  # prepare: pip install -r requirements.txt   # before a further training in a clean copy'
      : `  prepare: ${yamlValue(prepare)}`,
    '  # timeout: 30m',
  );
  return lines;
}

const guessed = ({ path, exact }: FoundPath): string => (exact ? path : `**/${path}`);

function metrics(detection: Detection): string[] {
  const found = detection.metrics;
  if (detection.training !== null && detection.training.metrics.length > 0)
    return [
      '# The metrics are those that dvc.yaml declares. A key here would replace them:',
      `# metrics: ${yamlComment(oneOrMany(detection.training.metrics))}`,
    ];
  if (found.length === 0)
    return [
      '# Not found: the file that training writes its metrics to (JSON, YAML, CSV or TSV; nested keys are read as a.b.c).',
      '# metrics: metrics.json',
    ];
  return [
    ...unique(found.map(({ why }) => yamlSentence(why))),
    ...(found.every(({ exact }) => exact)
      ? []
      : ['# The folder was not clear: name it in place of `**/`, so that no other file of that name is read.']),
    `metrics: ${oneOrMany(found.map(guessed))}`,
  ];
}

function artifacts({ artifacts: found, predictions }: Detection): string[] {
  const exact = found.filter((artifact) => artifact.exact);
  const lines =
    exact.length > 0
      ? [
          '# The files of the model: what promotion moves.',
          ...unique(exact.map(({ why }) => yamlSentence(why))),
          `artifacts: ${yamlValue(exact.map(({ path }) => path))}`,
        ]
      : [
          '# Not found: the files of the model. Promotion needs them.',
          `# artifacts: [${found[0] === undefined ? 'build/model.pkl' : yamlComment(yamlValue(guessed(found[0])))}]`,
        ];
  lines.push(
    predictions?.exact
      ? `predictions: ${yamlValue(predictions.path)}`
      : `# predictions: ${predictions === null ? 'build/predictions.csv' : yamlComment(yamlValue(guessed(predictions)))}   # on the testing data`,
  );
  return lines;
}

function data({ data: found, dataSchema: { schema, text, label } }: Detection): string[] {
  const none = Object.keys(found).length === 0;
  const roles = [
    ['training', 'data/train.csv'],
    ['testing', 'data/test.csv'],
    ['serving', 'data/serving.csv'],
  ] as const;
  return [
    none
      ? '# Not found: the data. Its digests go into the lineage; CSV, TSV, JSON Lines or Parquet, a path or a glob.'
      : '# The data; its digests go into the lineage. A path or a glob, or several.',
    none ? '# data:' : 'data:',
    ...roles.map(([role, example]) => {
      const path = found[role];
      const comment = none ? '# ' : '';
      return path === undefined
        ? `${none ? '#   ' : '  # '}${role}: ${example}`
        : `${comment}  ${role}: ${yamlValue(path.path)}`;
    }),
    schema === null
      ? `${none ? '#   ' : '  # '}schema: data/schema.yml   # \`ml-test-score profile --schema FILE\` prints a first one`
      : `  schema: ${yamlValue(schema.path)}${text === null ? '' : '   # inferred from the training data: go over it'}`,
    label === null
      ? `${none ? '#   ' : '  # '}label: label   # the column that the model predicts`
      : `  label: ${yamlValue(label)}`,
  ];
}

function tests(detection: Detection): string[] {
  const { suite, guesses } = detection;
  if (suite === null)
    return [
      '# Not found: unit tests. A JUnit report that they write in the same run answers infra/unit-tests, and more.',
      '# junit: reports/junit.xml',
      '# tests:',
      '#   infra/unit-tests: {}',
      '#   data/policy:',
      '#     manual: { owner: your-name, date: 2026-01-31, expires: 2026-07-31, results: docs/policy-review.md }',
    ];
  const lines = [
    yamlSentence(suite.why),
    '# The report must be of this run: one that is committed proves nothing.',
    `junit: ${yamlValue(suite.report)}`,
    'tests:',
    '  infra/unit-tests: {}   # all cases of the report; `cases: ["tests.model*"]` would narrow them',
  ];
  if (guesses.length > 0)
    lines.push(
      '  # Guesses, from the names of your tests. Remove the "# " in front of a test where the cases really answer what it asks;',
      '  # `ml-test-score explain data/schema` says what that is.',
    );
  for (const { id, cases, why } of guesses) {
    lines.push(`  # From ${yamlComment(why.slice(0, 3).join(', ') + (why.length > 3 ? ', …' : ''))}:`);
    lines.push(
      `  # ${id}: { junit: { files: ${yamlValue(suite.report)}, cases: ${yamlValue([...cases].slice(0, 20))} } }`,
    );
  }
  if (!guesses.some(({ id }) => id === 'data/policy'))
    lines.push(
      '  # A test that is done by hand earns half a point until it expires:',
      '  # data/policy: { manual: { owner: your-name, date: 2026-01-31, expires: 2026-07-31, results: docs/policy-review.md } }',
    );
  return lines;
}

const smallerIsBetter = /loss|error|rmse|mae|mse|mape|perplexity|latency|seconds/i;

function gate({ suite, metricNames }: Detection): string[] {
  const names = metricNames.length === 0 ? ['accuracy', 'log_loss'] : metricNames;
  const limits = names.map((name) =>
    smallerIsBetter.test(name)
      ? `${yamlValue(name)}: { max-rise: 5% }`
      : `${yamlValue(name)}: { ${metricNames.length === 0 ? 'minimum: 0.9, ' : ''}max-drop: 1% }`,
  );
  const active = suite !== null;
  const examples = [
    'score: 1',
    'sections: { infra: 1 }',
    'metrics:   # `minimum` and `maximum` too; compared with the base, or `against: production`',
    ...limits.map((limit) => `  ${limit}`),
  ];
  return active
    ? [
        '# What blocks. Failing unit tests do, here and not in their own step, so that the comment can say what failed.',
        'gate:',
        '  require: [infra/unit-tests]',
        ...examples.map((line) => `  # ${line}`),
      ]
    : ['# What blocks.', '# gate:', ...examples.map((line) => `#   ${line}`)];
}

const promotion = (): string[] => [
  '# Where a model goes that passed, on a push to the default branch.',
  '# promote:',
  '#   to: github-releases        # or `directory`, with `path: registry`',
  '#   stage: production          # or a ladder: [staging, production]',
];

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];
