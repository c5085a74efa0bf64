import type { BrokenExample } from '../broken-examples.ts';

export const brokenData: readonly BrokenExample[] = [
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
];
