/**
 * A small project with people in it, which neither example has: made-up applicants for a loan, and a rule that stands for a model. Women and men have the same means, and fewer
 * women have worked full-time for long.
 */

const applicants = 1000;

const configuration = `model: loans
train: node train.js
metrics: build/metrics.json
artifacts: build/model.json
data:
  testing: data/applicants.csv
  label: repaid
  key: id
  features: [income, debts]
  protected: [sex]
predictions: { path: build/predictions.csv, positive: 'yes' }
tests:
  model/inclusion: { demographic-parity: 0.8, equal-opportunity: 0.1, equalized-odds: 0.1 }
`;

const training = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [header, ...lines] = readFileSync('data/applicants.csv', 'utf8').trimEnd().split('\\n');
const columns = header.split(',');
const rows = lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [columns[at], value])));
const grants = (row) => row.income - row.debts >= 20;
const predictions = rows.map((row) => ({ ...row, predicted: grants(row) ? 'yes' : 'no' }));
const right = predictions.filter(({ repaid, predicted }) => repaid === predicted).length;

mkdirSync('build', { recursive: true });
writeFileSync('build/model.json', JSON.stringify({ rule: String(grants) }));
writeFileSync('build/metrics.json', JSON.stringify({ accuracy: right / rows.length }));
writeFileSync('build/predictions.csv', ['id,predicted', ...predictions.map(({ id, predicted }) => \`\${id},\${predicted}\`)].join('\\n'));
`;

/** Two neighbours are a woman and a man alike in all but their years of full-time work. Every tenth pair surprises. */
function applicant(index: number): string {
  const pair = Math.floor(index / 2);
  const isWoman = index % 2 === 0;
  const income = 20 + ((pair * 7) % 41);
  const debts = (pair * 3) % 23;
  const years = (pair % 10) + (isWoman ? 0 : 5);
  const repaid = income - debts >= 20 !== (pair % 10 === 9);
  return [`A${index}`, isWoman ? 'female' : 'male', income, debts, years, repaid ? 'yes' : 'no'].join(',');
}

/** Path → text. */
export const loansExample: Readonly<Record<string, string>> = {
  '.gitignore': 'build/\n.ml-test-score/\n',
  'ml-test-score.yml': configuration,
  'package.json': '{ "private": true, "type": "module" }\n',
  'train.js': training,
  'data/applicants.csv': `${['id,sex,income,debts,full_time_years,repaid', ...Array.from({ length: applicants }, (_, index) => applicant(index))].join('\n')}\n`,
};
