import type { BrokenExample } from '../broken-examples.ts';

export const brokenModel: readonly BrokenExample[] = [
  {
    test: 'model/review',
    example: 'penguins',
    breaks: 'A change of the inference goes straight to main, and nobody has looked at it.',
    edits: [
      {
        file: 'predict.js',
        before: 'const rows = readTable(flags.input);',
        after: 'const rows = readTable(flags.input); // all at once: the table is small',
      },
    ],
    needsGithub: true,
    finding: ['predict.js', 'main'],
  },
  {
    test: 'model/online',
    example: 'penguins',
    breaks: 'The results of the A/B tests were sorted, their versions were not: the online values stand beside others.',
    edits: [
      {
        file: 'reports/online.csv',
        before: `sex,1.1130,44.7
body mass,0.6011,72.8
bill depth,0.5509,74.8
flipper and sex,0.4172,79.6
bill length,0.5115,75.7
bill depth and mass,0.4687,79.6
bill,0.1047,94.2
all five,0.0310,99.0
`,
        after: `sex,1.1130,99.0
body mass,0.6011,94.2
bill depth,0.5509,79.6
flipper and sex,0.4172,79.6
bill length,0.5115,75.7
bill depth and mass,0.4687,74.8
bill,0.1047,72.8
all five,0.0310,44.7
`,
      },
    ],
    finding: ['reports/online.csv', '8 pairs'],
  },
  {
    test: 'model/tuning',
    example: 'penguins',
    breaks: 'Training uses a tenfold regularisation, of which the search had found that it is worse.',
    edits: [{ file: 'params.json', before: '"l2": 0.0001', after: '"l2": 0.001' }],
    finding: ['trial 28', '0.03103'],
    also: {
      'monitor/quality': 'its probabilities are less sure, and the bias on the smallest island can no longer be told',
    },
  },
  {
    test: 'model/staleness',
    example: 'penguins',
    breaks: 'Each version of the last forty days is clearly worse on the penguins of today than the one after it.',
    edits: [],
    versions: [
      { ageDays: 40, features: ['sex'] },
      { ageDays: 30, features: ['bill_depth_mm'] },
      { ageDays: 20, features: ['flipper_length_mm', 'sex'] },
      { ageDays: 10, features: ['bill_length_mm', 'bill_depth_mm'] },
    ],
    finding: ['accuracy loses', '30 days of age over 5 models'],
  },
  {
    test: 'model/baseline',
    example: 'penguins',
    breaks: 'The model is compared with a linear one too, and is no better: it is one itself.',
    edits: [{ file: 'ml-test-score.yml', before: 'against: majority\n', after: 'against: [majority, linear]\n' }],
    finding: ['logistic regression', 'better by 0', '103 rows'],
  },
  {
    test: 'model/slices',
    example: 'penguins',
    breaks: 'On one island most Chinstraps are taken for Adelies before the model learns from them.',
    edits: [
      {
        file: 'features.js',
        before: 'train: readTable(flags.training),',
        after: `train: readTable(flags.training).map((row) =>
    row.island === 'Dream' && Number(row.id.slice(1)) % 8 !== 0 ? { ...row, species: 'Adelie' } : row,
  ),`,
      },
    ],
    finding: ['island=Dream'],
    also: {
      'data/benefit': 'what the model makes of the sex after that does harm',
      'data/cost': 'the sex costs what it cost, and its benefit is gone',
      'infra/validation': 'these penguins are predicted wrongly, which the limits of all metrics forbid',
      'monitor/quality': 'what the same model answered about penguins of that island was as wrong',
    },
  },
  {
    test: 'model/inclusion',
    example: 'loans',
    breaks: 'A loan now takes five years of full-time work as well, which fewer women have, at the same means.',
    edits: [
      {
        file: 'train.js',
        before: 'row.income - row.debts >= 20',
        after: 'row.income - row.debts >= 20 && row.full_time_years >= 5',
      },
    ],
    finding: ['sex', 'demographic parity ratio', 'at least 0.8'],
    also: { 'model/slices': 'women who would repay are refused, so the model is right about fewer of them' },
  },
];
