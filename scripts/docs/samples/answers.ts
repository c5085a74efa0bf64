import { parse } from 'yaml';
import type { Check } from '../../../src/checks/check.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import type { Facts } from '../../../src/facts.ts';
import type { Finding } from '../../../src/result.ts';
import { factsWith } from '../../../tests/support/facts.ts';
import type { Sample, SampleFacts } from './sample.ts';

export interface SampleAnswers {
  readonly pass: Finding;
  readonly fail: Finding;
}

/** Everything a scheduled run would know, as some examples run on a schedule only, with the configuration that the page of the check shows. */
export const factsOfSample = (check: Check, facts: SampleFacts): Facts =>
  factsWith({ run: { ...factsWith().run, event: 'schedule' }, ...facts, configuration: parse(check.example) });

/** What the check really answers on its samples: nothing here is written by hand, so it cannot go stale. */
export const answersOf = (check: Check, sample: Sample): SampleAnswers => ({
  pass: runCheck(check, factsOfSample(check, sample.pass)).finding,
  fail: runCheck(check, factsOfSample(check, sample.fail)).finding,
});
