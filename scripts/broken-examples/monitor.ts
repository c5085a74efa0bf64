import type { BrokenExample } from '../broken-examples.ts';

export const brokenMonitor: readonly BrokenExample[] = [
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
  {
    test: 'monitor/age',
    example: 'penguins',
    breaks: 'Features are made only where there are none, and those that are there are forty days old.',
    edits: [
      {
        file: 'package.json',
        before: 'node features.js && node train.js',
        after: '(test -e build/features || node features.js) && node train.js',
      },
      ...['encoder.json', 'train.csv', 'test.csv'].map((name) => ({ file: `build/features/${name}`, ageDays: 40 })),
    ],
    finding: ['stage features', '40d', '30d'],
  },
  {
    test: 'monitor/performance',
    example: 'penguins',
    breaks: 'Training keeps a copy of all numbers for each epoch, and needs many times the memory.',
    edits: [
      {
        file: 'train.js',
        before: 'const { model, curve } = fit(',
        after:
          'const kept = Array.from({ length: settings.epochs }, () => new Float64Array(4096 * rows.length).fill(1));\nconst { model, curve } = fit(',
      },
    ],
    finding: ['training peak memory', 'worse than the median'],
  },
  {
    test: 'monitor/quality',
    example: 'penguins',
    breaks: 'Production hands over the bill in centimetres, and the model takes it for millimetres.',
    edits: [
      {
        file: 'scripts/serving-sample.js',
        before: 'answer(model, row);\n    const named',
        after: 'answer(model, { ...row, bill_length_mm: row.bill_length_mm / 10 });\n    const named',
      },
    ],
    finding: ['accuracy', 'at the promotion of v1.'],
  },
];
