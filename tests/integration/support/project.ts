/** A very small machine learning project: nearest centroid on a plane, in plain Node. One feature makes a poor model, both a good one. */

const train = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const { features } = JSON.parse(readFileSync('params.json', 'utf8'));
const readTable = (file) =>
  readFileSync(file, 'utf8').trim().split('\\n').slice(1).map((line) => {
    const cells = line.split(',');
    return { label: cells[2], values: features.map((index) => Number(cells[index])) };
  });

const centroids = {};
const training = readTable(process.env.TRAINING_DATA ?? 'data/train.csv');
for (const label of new Set(training.map((row) => row.label))) {
  const rows = training.filter((row) => row.label === label);
  centroids[label] = features.map((_, index) => rows.reduce((sum, { values }) => sum + values[index], 0) / rows.length);
}
const distance = (values, label) => Math.hypot(...values.map((value, index) => value - centroids[label][index]));
const predict = (values) => Object.keys(centroids).sort((a, b) => distance(values, a) - distance(values, b))[0];
const testing = readTable('data/test.csv');
const right = testing.filter(({ label, values }) => predict(values) === label).length;

mkdirSync('build', { recursive: true });
writeFileSync('build/model.json', JSON.stringify({ features, centroids }));
writeFileSync('build/metrics.json', JSON.stringify({ accuracy: right / testing.length, rows: training.length }));
console.log(\`\${right} of \${testing.length} right\`);
`;

const points = (rows: readonly (readonly [number, number, string])[]): string =>
  `x,y,label\n${rows.map((row) => row.join(',')).join('\n')}\n`;

/** Which columns the model looks at, and the accuracy on the test set that this gives. */
export const params = {
  /** 0.6 */
  poor: '{ "features": [0] }\n',
  /** 0.8 */
  fair: '{ "features": [1] }\n',
  /** 1 */
  good: '{ "features": [0, 1] }\n',
} as const;

export const gate = `gate:
  metrics:
    accuracy: { minimum: 0.7, max-drop: 0.1 }
`;

/** The configuration file; \`more\` is appended to it. */
export const configuration = (more = gate): string => `train: node train.js
metrics: build/metrics.json
artifacts: build/model.json
data:
  training: data/train.csv
  testing: data/test.csv
${more}`;

/** A fresh sample of the same two classes: other centroids, the same accuracy. */
export const newerData = points([
  [0, 0, 'a'],
  [1, 1, 'a'],
  [1, 0, 'a'],
  [2, 3, 'b'],
  [3, 3, 'b'],
]);

/** The files of the project: a fair model, which the gate allows. */
export const project = (files: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'train.js': train,
  'package.json': '{ "private": true, "type": "module", "scripts": { "train": "node train.js" } }\n',
  'params.json': params.fair,
  '.gitignore': 'build/\n',
  'data/train.csv': points([
    [0, 0, 'a'],
    [1, 0, 'a'],
    [0, 1, 'a'],
    [1, 1, 'a'],
    [2, 2, 'b'],
    [3, 2, 'b'],
    [2, 3, 'b'],
    [3, 3, 'b'],
  ]),
  'data/test.csv': points([
    [0, 1, 'a'],
    [1, 0, 'a'],
    [2, 0, 'a'],
    [0, 2, 'a'],
    [2, -1, 'a'],
    [1, 3, 'b'],
    [3, 1, 'b'],
    [3, 3, 'b'],
    [2, 2, 'b'],
    [1, 4, 'b'],
  ]),
  'ml-test-score.yml': configuration(),
  ...files,
});
