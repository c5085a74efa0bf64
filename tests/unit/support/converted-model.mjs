// A conversion of the model in $MODEL, whose answer is twice the first column, or "big" from 6 on: as a batch command of `converted`.
import { readFileSync, writeFileSync } from 'node:fs';

const behaviour = process.argv[2];
const factor = Number(readFileSync(process.env.MODEL, 'utf8'));
const [, ...lines] = readFileSync(process.env.INPUT, 'utf8').trim().split('\r\n');
const values = lines.map((line) => Number(line.split(',')[0]));
const isBig = (x) => x >= 6;
const big = (x) => (isBig(x) ? 0.75 : 0.25);

if (behaviour === 'crashes') {
  console.error('Error: operator Gelu is not registered');
  process.exit(7);
}
if (behaviour === 'silent') await new Promise((resolve) => setTimeout(resolve, 60_000));

const value = (predict) => ['predicted', (x) => predict(x)];
const [header, row] = {
  same: value((x) => factor * x),
  // What a conversion to 32 bits does.
  rounded: value((x) => Math.fround(factor * x + 1e-6)),
  wrong: value((x) => (x === 7 ? factor * x + 0.01 : factor * x)),
  short: value((x) => factor * x),
  nan: value((x) => (x === 3 ? Number.NaN : factor * x)),
  unnamed: ['column_0', (x) => factor * x],
  'with-score': ['predicted,score', (x) => `${factor * x},${100 * x}`],
  labels: value((x) => (isBig(x) ? 'big' : 'small')),
  swapped: value((x) => (isBig(x) ? 'small' : 'big')),
  probability: ['probability,predicted', (x) => `${Math.fround(big(x) + 1e-8)},${isBig(x) ? 'big' : 'small'}`],
  'of-the-other': ['probability,predicted', (x) => `${1 - big(x)},${isBig(x) ? 'big' : 'small'}`],
  // In another order than the classes.
  probabilities: ['probability_small,probability_big', (x) => `${1 - big(x)},${big(x)}`],
  'class-missing': ['probability_small,probability_huge', (x) => `${1 - big(x)},${big(x)}`],
  logits: ['probability_small,probability_big', (x) => `${x - 6},${6 - x}`],
}[behaviour];
const answers = (behaviour === 'short' ? values.slice(1) : values).map(row);
writeFileSync(process.env.OUTPUT, `${[header, ...answers].join('\n')}\n`);
