import { expect, it } from 'vitest';
import { readJobInputs } from '../../src/inputs.ts';

it.each([
  ['COMMAND', 'promot', 'expected one of run, report, promote, rollback, monitor, changed, models, found "promot"'],
  ['MAX-JOBS', 'many', 'expected a whole number from 1 to 256, found "many"'],
  ['MAX-JOBS', '257', 'expected a whole number from 1 to 256, found "257"'],
  ['MAX-JOBS', '0', 'expected a whole number from 1 to 256, found "0"'],
  ['RUN-ID', 'last', 'expected the number of a run, found "last"'],
])('the input %s: %j is refused with what is expected', (name, value, said) => {
  expect(() => readJobInputs({ [`INPUT_${name}`]: value })).toThrow(`input \`${name.toLowerCase()}\`: ${said}`);
});

it('takes what is in its range', () => {
  expect(readJobInputs({ 'INPUT_MAX-JOBS': '256' }).maxJobs).toBe(256);
  expect(readJobInputs({}).maxJobs).toBe(256);
  expect(readJobInputs({ 'INPUT_MAX-JOBS': '1', INPUT_COMMAND: 'models' })).toMatchObject({
    maxJobs: 1,
    command: 'models',
  });
});
