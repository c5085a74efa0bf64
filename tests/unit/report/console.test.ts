import { expect, test } from 'vitest';
import { judge, reportOf } from '../../../src/judgement.ts';
import { renderConsole } from '../../../src/report/console.ts';
import { factsWith } from '../../support/facts.ts';

const told = (tests: object = {}) => reportOf(judge(factsWith({ configuration: { tests } })));

test('tests that do not apply are told apart from those without an answer', () => {
  const open = told().tests.filter(({ execution }) => execution === 'none');
  expect(open.length).toBeGreaterThan(2);
  expect(renderConsole(told())).toContain(`  ${open.length} of 28 tests have no answer yet`);
  expect(renderConsole(told())).not.toContain('apply');
  const [first, second] = open;
  const notApplicable = Object.fromEntries([first, second].map((one) => [one?.id, { 'not-applicable': 'no people' }]));
  const text = renderConsole(told(notApplicable));
  expect(text).toContain(`  ${open.length - 2} of 28 tests have no answer yet`);
  expect(text).toContain('  2 of 28 tests do not apply to this model');
});
