// What every model of this repository needs of a table. Paths are relative to the model's folder, where training runs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The rows of a CSV file without quotes, as objects by column name. */
export function readTable(file) {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
  });
}

export const readParams = () => JSON.parse(readFileSync('params.json', 'utf8'));

/** Whether every column is known. Looking at fewer for a smaller model would test it on other rows than the last one. */
export const measured = (row) => Object.values(row).every((cell) => cell !== '');

/** Three rows of ten for testing, told by their number: a new row moves no other one. */
export function split(rows) {
  const isForTesting = ({ id }) => [2, 5, 9].includes(Number(id.slice(1)) % 10);
  return { training: rows.filter((row) => !isForTesting(row)), testing: rows.filter(isForTesting) };
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Writes what ml-test-score.yml names. */
export function writeResults({ model, training, testing, predictions, metrics }) {
  mkdirSync('build', { recursive: true });
  writeTable('build/train.csv', training);
  writeTable('build/test.csv', testing);
  writeTable('build/predictions.csv', predictions);
  writeFileSync('build/model.json', `${JSON.stringify(model, null, 2)}\n`);
  writeFileSync('build/metrics.json', `${JSON.stringify(metrics, null, 2)}\n`);
  for (const [name, value] of Object.entries(metrics)) console.log(`${name} ${value.toFixed(4)}`);
}

function writeTable(file, rows) {
  const columns = Object.keys(rows[0]);
  const lines = rows.map((row) => columns.map((column) => row[column]).join(','));
  writeFileSync(file, `${[columns.join(','), ...lines].join('\n')}\n`);
}
