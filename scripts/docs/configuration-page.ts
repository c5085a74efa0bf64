import { describeKeys, type JsonSchema, typeInWords } from '../../src/config/json-schema.ts';
import { configuration, generated, page, table, testPage } from './markdown.ts';

interface Group {
  readonly title: string;
  readonly keys: readonly string[];
  readonly text: string;
  readonly example: string;
}

const groups: readonly Group[] = [
  {
    title: 'The model and its files',
    keys: ['model', 'metrics', 'directions', 'artifacts', 'predictions', 'junit'],
    text: 'Paths are relative to the working directory and must stay inside the repository. Formats and directions: [metrics](metrics.md). A string as `predictions` is short for its `path`: [predictions](model.md#predictions).',
    example: `
model: penguins
metrics: build/metrics.json
directions: { regret: lower }
artifacts: [build/model.pkl, build/encoder.json]
predictions: { path: build/predictions.csv, predicted: outcome, positive: yes }
junit: reports/*.xml`,
  },
  {
    title: 'train',
    keys: ['train'],
    text: 'A string is short for `run`. Exactly one of `run`, `mlproject` and `sagemaker` must be given. What `repeats` is for: [change or chance](gate.md#change-or-chance).',
    example: `
train:
  run: python train.py
  prepare: pip install -r requirements.txt
  timeout: 30m
  repeats: 5`,
  },
  {
    title: 'data',
    keys: ['data'],
    text: 'What the data tests measure, read once on the runner; no row leaves it. Details: [data](data.md).',
    example: `
data:
  training: data/train/*.parquet
  testing: data/test.csv
  serving: [data/serving-1.csv, data/serving-2.csv]`,
  },
  {
    title: 'stages',
    keys: ['stages'],
    text: 'The feature, training and inference pipelines, for infra/integration, infra/reproducibility and monitor/age. Each command runs in the order of the list. Details: [stages](model.md#stages).',
    example: `
stages:
  - { name: features, run: python features.py, inputs: data/raw.csv, outputs: build/features.csv, max-age: 2d }
  - { name: training, run: python train.py, inputs: build/features.csv, outputs: build/model.pkl }
  - { name: inference, run: python predict.py, inputs: build/features.csv, outputs: build/predictions.csv, model: production }`,
  },
  {
    title: 'serve',
    keys: ['serve'],
    text: 'A string is short for `run`. Exactly one of `run`, `batch` and `mlmodel` must be given. The command finds `HOST`, `PORT`, `MODEL` (the first of `artifacts`) and `MODEL_ROOT` (the folder that the paths of `artifacts` are below) in its environment. Details: [serving](model.md#serving).',
    example: `
serve:
  run: python serve.py --port $PORT --model $MODEL
  health: /health
  predict: /predict
  request: rows
  ready: 30s`,
  },
  {
    title: 'tests',
    keys: ['tests'],
    text: 'One key for each test of the [rubric](rubric.md); a built-in check runs by itself when its facts are there. What counts as evidence, and how `when` and `max-age` work: [evidence](evidence.md).',
    example: `
tests:
  infra/unit-tests: { cases: ['tests.unit.*'] }
  model/slices: { junit: { files: reports/junit.xml, cases: '*slices*' } }
  data/agility: { run: { command: scripts/agility.sh, timeout: 2m } }
  infra/reproducibility: { train-again: true, when: schedule, max-age: 3d }
  data/policy:
    manual: { owner: ana, date: 2026-10-01, expires: 2027-04-01, results: docs/policy-review.md }
  model/inclusion: { not-applicable: The data holds rock samples and no people. }`,
  },
  {
    title: 'gate',
    keys: ['gate', 'baseline'],
    text: 'Without it only a failed training and an unreadable metrics file block. How it decides, and what `baseline` is for: [gate](gate.md).',
    example: `
baseline: train
gate:
  score: 1
  sections: { data: 2 }
  require: [infra/validation, monitor/numerics]
  metrics:
    accuracy: { minimum: 0.9, max-drop: 0.01 }
    log_loss: { maximum: 0.4, max-rise: 5%, against: production }`,
  },
  {
    title: 'promote',
    keys: ['promote'],
    text: 'Without it nothing is promoted. It is read from the default branch, so a branch cannot name itself. Details: [promotion](promotion.md).',
    example: `
promote:
  to: github-releases
  stage:
    - staging
    - name: production
      gate: { score: 2, metrics: { accuracy: { minimum: 0.95 } } }
  branch: main
  bump: minor`,
  },
  {
    title: 'mlflow',
    keys: ['mlflow'],
    text: 'The run that training logs is found, read, and marked with the results. Details: [MLflow](mlflow.md).',
    example: `
mlflow:
  tracking-uri: https://mlflow.example.org
  experiment: penguins
  select: { metric: val_accuracy }`,
  },
  {
    title: 'sagemaker',
    keys: ['sagemaker'],
    text: 'Beside `train: sagemaker` and `promote: to: sagemaker`. Details: [SageMaker](sagemaker.md).',
    example: `
sagemaker: { region: eu-west-1, experiment: penguins }`,
  },
  {
    title: 'events',
    keys: ['events'],
    text: 'What is sent, and how a receiver checks the signature: [events](events.md).',
    example: `
events:
  url: https://hooks.example.org/ml
  secret: EVENTS_SECRET
  types: [gate.blocked, model.promoted, drift.found]`,
  },
  {
    title: 'history',
    keys: ['history'],
    text: 'What is kept there, and who may write it: [history](history.md).',
    example: `
history: { branch: ml-test-score }`,
  },
  {
    title: 'models',
    keys: ['models'],
    text: 'For a repository with several models: the file at its root names the others, and holds nothing else but `history`. Details: [several models](monorepo.md).',
    example: `
models: [models/*/ml-test-score.yml]
history: { branch: ml-test-score }`,
  },
  {
    title: 'paths',
    keys: ['paths'],
    text: "In the file of one of several models: which files are this model's, as globs from the repository's root. Details: [several models](monorepo.md).",
    example: `
paths:
  training: [models/churn/**, libs/features/**]
  application: apps/churn/**
  data: data/churn/**`,
  },
];

type Row = readonly [key: string, type: string, written: string, description: string];

const propertiesOf = (schema: JsonSchema) => (schema.properties ?? {}) as Record<string, JsonSchema>;

/** The keys below one key, however deep, a row each. */
function rowsBelow(schema: JsonSchema, path: string): Row[] {
  const nested = [
    ...rowsOf(schema, `${path}.`),
    ...((schema.anyOf ?? []) as JsonSchema[]).flatMap((part) => rowsBelow(part, path)),
  ];
  if (typeof schema.additionalProperties === 'object')
    nested.push(...rowsBelow(schema.additionalProperties as JsonSchema, `${path}.NAME`));
  if (schema.items !== undefined) nested.push(...rowsBelow(schema.items as JsonSchema, path));
  return nested.filter((row, index) => nested.findIndex((other) => other[0] === row[0]) === index);
}

function rowsOf(schema: JsonSchema, prefix: string): Row[] {
  const properties = propertiesOf(schema);
  return describeKeys(schema).flatMap((key) => {
    const path = `${prefix}${key.name}`;
    const written = key.required ? 'required' : key.default === undefined ? '' : `\`${key.default}\``;
    const isRepeated = key.name === 'gate' && prefix !== '';
    const type = isRepeated ? 'as [gate](#gate)' : path === 'gate.require' ? 'list of test ids' : key.type;
    const row: Row = [`\`${path}\``, type, written, key.description];
    return isRepeated ? [row] : [row, ...rowsBelow(properties[key.name] as JsonSchema, path)];
  });
}

function rowsOfTests(schema: JsonSchema): Row[] {
  const definitions = (schema.$defs ?? {}) as Record<string, JsonSchema>;
  const options = Object.entries(propertiesOf(propertiesOf(schema).tests as JsonSchema)).flatMap(([id, test]) => {
    const own = Object.entries(propertiesOf(test)).filter(([name]) => !(name in definitions));
    return rowsOf({ ...test, properties: Object.fromEntries(own) } as JsonSchema, `tests.${id}.`).map(
      ([key, type, written, text]): Row => [key, type, written, `${text} ([the check](tests/${testPage(id)}))`],
    );
  });
  return [...rowsOf({ properties: definitions } as JsonSchema, 'tests.ID.'), ...options];
}

/** `docs/configuration.md`, from the JSON Schema of the configuration. Fails when a key belongs to no group, or a group names none. */
export function configurationPage(schema: JsonSchema): string {
  const properties = propertiesOf(schema);
  const grouped = groups.flatMap((group) => group.keys);
  const strays = [...Object.keys(properties), ...grouped].filter(
    (key) => !grouped.includes(key) || properties[key] === undefined,
  );
  if (strays.length > 0)
    throw new Error(`expected each key of the configuration in one group of this page, found ${strays.join(', ')}`);

  const parts = groups.flatMap((group) => {
    const rows = group.keys.flatMap((key): Row[] => {
      const own = properties[key] as JsonSchema;
      const shown = { properties: { [key]: own } } as JsonSchema;
      return key === 'tests'
        ? [['`tests`', typeInWords(own), '', own.description ?? ''], ...rowsOfTests(schema)]
        : rowsOf(shown, '');
    });
    return [
      `## ${group.title}`,
      group.text,
      table(['key', 'type', 'default', 'description'], rows),
      configuration(group.example),
    ];
  });
  return page([
    generated('src/config/schema.ts'),
    '# Configuration',
    'The file is `ml-test-score.yml` at the root of the repository or in `.github/`. Every key may be left out; with no file at all, the inputs of the step are enough. An input (`train`, `metrics`, `model`, …) wins over the file, and the log says where each value came from. A mistake is reported with file, line and column, all mistakes at once.',
    'On a pull request, `gate`, `tests`, `promote`, `history` and the files of `data.schema` and `data.catalog` are read from the base branch: a change to them takes effect once it is merged, and the comment says where the pull request loosens them.',
    'For completion and checks while you type, put this line at the top of the file; editors with the YAML language server read it:',
    `\`\`\`yaml\n# yaml-language-server: $schema=${schema.$id}\n\`\`\``,
    `In the tables, \`NAME\` stands for a name of yours and \`ID\` for a test such as \`data/schema\`. A **duration** is written \`30s\`, \`15m\`, \`2h\` or \`7d\`; a **share** \`1%\`; a **date** \`2026-10-01\`.`,
    ...parts,
  ]);
}
