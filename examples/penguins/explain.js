// Follows one penguin through the model: reads its measurements as JSON from standard input, and prints what lies between them and the answer.
//   echo '{"bill_length_mm": 39.1, "bill_depth_mm": 18.7}' | node explain.js --model build/model.json
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explain, readModel } from './src/answer.js';

const { values: flags } = parseArgs({ options: { model: { type: 'string', default: 'build/model.json' } } });
const row = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(explain(readModel(flags.model), row), null, 2));
