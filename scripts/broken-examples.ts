/** The tests of the rubric, and a small, realistic change to an example that each of them must notice. */

/** A piece of a file, which stands there once, and what takes its place; or a file that goes. */
export type Edit =
  | { readonly file: string; readonly before: string; readonly after: string }
  | { readonly file: string; readonly removed: true };

export interface BrokenExample {
  /** The test of the rubric that fails. */
  readonly test: string;
  /** The example below `examples/`. */
  readonly example: 'penguins';
  /** What somebody did, in one sentence. */
  readonly breaks: string;
  readonly edits: readonly Edit[];
  /** Days from the first commit of the change to its merge; a change without it is one commit. */
  readonly days?: number;
  /** Words of the finding that say what was found, or where. */
  readonly finding: readonly string[];
  /** Other tests that lose their point by the same change, each with the reason why they must. */
  readonly also?: Readonly<Record<string, string>>;
}

export const brokenExamples: readonly BrokenExample[] = [
  {
    test: 'data/schema',
    example: 'penguins',
    breaks: 'The mass of one penguin is written in kilograms, where all others are in grams.',
    edits: [
      {
        file: 'data/penguins.csv',
        before: 'P300,Gentoo,Biscoe,45.2,16.4,223,5950,male',
        after: 'P300,Gentoo,Biscoe,45.2,16.4,223,5.95,male',
      },
    ],
    finding: ['body_mass_g', 'serving'],
  },
  {
    test: 'data/benefit',
    example: 'penguins',
    breaks: 'The model no longer looks at the flipper, which is still measured and declared as a feature.',
    edits: [{ file: 'params.json', before: '    "flipper_length_mm",\n', after: '' }],
    finding: ['flipper_length_mm not in the file', 'build/importance.csv'],
    also: { 'data/cost': 'what a feature costs cannot be compared with a benefit that nobody measured' },
  },
  {
    test: 'data/cost',
    example: 'penguins',
    breaks: 'The laboratory that tells the sex answers in 30 ms in place of 3 ms.',
    edits: [{ file: 'data/catalog.yml', before: 'latency: 3ms', after: 'latency: 30ms' }],
    finding: ['latency', '20', '38'],
  },
  {
    test: 'data/policy',
    example: 'penguins',
    breaks: 'The catalog gives up the sex, as no more blood is taken; the model still uses it.',
    edits: [
      { file: 'data/catalog.yml', before: '    latency: 3ms', after: '    status: deprecated\n    latency: 3ms' },
    ],
    finding: ['sex', 'deprecated'],
  },
  {
    test: 'data/privacy',
    example: 'penguins',
    breaks: 'Each prediction names whom to ask about it, by e-mail address.',
    edits: [
      {
        file: 'predict.js',
        before: '      predicted,\n',
        after: "      contact: 'ana@example.org',\n      predicted,\n",
      },
    ],
    finding: ['contact', 'build/predictions.csv'],
  },
  {
    test: 'data/agility',
    example: 'penguins',
    breaks: 'The island comes into the catalog by a branch that waited four months for its merge.',
    edits: [
      {
        file: 'data/catalog.yml',
        before: 'features:\n',
        after: 'features:\n  island:\n    owner: ana\n    source: field book, position\n    latency: 0ms\n',
      },
    ],
    days: 120,
    finding: ['island', '30d'],
  },
  {
    test: 'data/code',
    example: 'penguins',
    breaks: 'A function that makes a feature comes without a test.',
    edits: [
      {
        file: 'src/features.js',
        before: '/** One row as numbers.',
        after: `/** How slender a bill is: its length over its depth, cut off where a slip of the pen made it absurd. */
export function slenderness(row) {
  const length = Number(row.bill_length_mm);
  const depth = Number(row.bill_depth_mm);
  if (depth === 0) {
    return 0;
  }
  return Math.min(length / depth, 5);
}

/** One row as numbers.`,
      },
    ],
    finding: ['src/features.js', '95%', 'build/lcov.info'],
  },
  {
    test: 'monitor/invariants',
    example: 'penguins',
    breaks:
      'The flipper of one heavy penguin is written as 152 mm in place of 223 mm: each value is possible, both together are not.',
    edits: [
      {
        file: 'data/penguins.csv',
        before: 'P300,Gentoo,Biscoe,45.2,16.4,223,5950,male',
        after: 'P300,Gentoo,Biscoe,45.2,16.4,152,5950,male',
      },
    ],
    finding: ['row.body_mass_g / row.flipper_length_mm < 35', 'serving', 'broken in 1 of 250 rows'],
  },
  {
    test: 'monitor/skew',
    example: 'penguins',
    breaks: 'Serving rounds the flipper to whole centimetres, which training does not.',
    edits: [
      {
        file: 'scripts/serving-sample.js',
        before: '  return { species, row:',
        after:
          '  features.flipper_length_mm &&= 10 * Math.round(features.flipper_length_mm / 10);\n  return { species, row:',
      },
    ],
    finding: ['flipper_length_mm'],
  },
  {
    test: 'monitor/numerics',
    example: 'penguins',
    breaks:
      'The training curve gains the change of the loss against the epoch before, which the first epoch does not have.',
    edits: [
      {
        file: 'train.js',
        before: "writeTable(join(output, 'curve.csv'), curve);",
        after: `writeTable(
  join(output, 'curve.csv'),
  curve.map(({ epoch, loss }, at) => ({ epoch, loss, change: loss / curve[at - 1]?.loss - 1 })),
);`,
      },
    ],
    finding: ['change', 'not finite', 'step 1'],
  },
  {
    test: 'monitor/dependencies',
    example: 'penguins',
    breaks: 'The lock file is gone, so a changed library would not be noticed.',
    edits: [{ file: 'package-lock.json', removed: true }],
    finding: ['lock or requirements file', 'found none'],
  },
];
