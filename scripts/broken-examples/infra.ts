import type { BrokenExample } from '../broken-examples.ts';

export const brokenInfra: readonly BrokenExample[] = [
  {
    test: 'infra/reproducibility',
    example: 'penguins',
    breaks: 'The seed of training is the time of day.',
    edits: [
      {
        file: 'train.js',
        before: "const rows = readTable(join(flags.features, 'train.csv'));",
        after: "settings.seed = Date.now();\nconst rows = readTable(join(flags.features, 'train.csv'));",
      },
    ],
    finding: ['log_loss'],
  },
  {
    test: 'infra/unit-tests',
    example: 'penguins',
    breaks: 'A species that nobody named and that was not there counts as a full success in the F1 score.',
    edits: [{ file: 'src/metrics.js', before: 'mentions === 0 ? 0', after: 'mentions === 0 ? 1' }],
    finding: ['f1 joins precision and recall', 'build/junit.xml'],
  },
  {
    test: 'infra/integration',
    example: 'penguins',
    breaks: 'The split accepts the table of this season only, by its number of rows.',
    edits: [
      {
        file: 'scripts/split.js',
        before: 'const species = [',
        after:
          "if (penguins.length !== 344) throw new Error('expected the 344 penguins of this season');\nconst species = [",
      },
    ],
    finding: ['split', 'expected the 344 penguins of this season'],
  },
  {
    test: 'infra/validation',
    example: 'penguins',
    breaks: 'Training stops after five epochs, to save time.',
    edits: [{ file: 'params.json', before: '"epochs": 60', after: '"epochs": 5' }],
    finding: ['log_loss', '10%'],
    also: {
      'monitor/quality': 'its probabilities are less sure, and the bias on the smallest island can no longer be told',
    },
  },
  {
    test: 'infra/debugging',
    example: 'penguins',
    breaks: 'The debugging command prints how long it took among the values of the model, so no two runs agree.',
    edits: [
      {
        file: 'explain.js',
        before: 'console.log(JSON.stringify(explain(readModel(flags.model), row), null, 2));',
        after:
          'const explained = explain(readModel(flags.model), row);\nconsole.log(JSON.stringify({ ...explained, milliseconds: performance.now() }, null, 2));',
      },
    ],
    finding: ['milliseconds'],
  },
  {
    test: 'infra/canary',
    example: 'penguins',
    breaks: 'The server takes the mass for grams and makes kilograms of it; inference in batches does not.',
    edits: [
      {
        file: 'src/serve.js',
        before: '    return answer(model, row);',
        after:
          '    const { body_mass_g: mass } = row;\n    return answer(model, mass ? { ...row, body_mass_g: mass / 1000 } : row);',
      },
    ],
    finding: ['of 103 rows', 'predicted offline'],
  },
  {
    test: 'infra/rollback',
    example: 'penguins',
    breaks: 'Somebody tidied up the registry: the model of the version to go back to is gone.',
    edits: [{ file: 'build/registry/penguins/1.2.0/artifacts/build/model.json', removed: true }],
    finding: ['1.2.0', 'model.json'],
  },
];
