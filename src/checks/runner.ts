import { optionsOf } from '../config/options.ts';
import type { Fact, Facts } from '../facts.ts';
import type { Finding } from '../result.ts';
import { messageOf } from '../support/errors.ts';
import type { Check } from './check.ts';
import { lacking } from './fact-words.ts';
import { inconclusive } from './inconclusive.ts';

/** What a built-in check answers, and whether the facts it needs were there at all. */
export interface CheckAnswer {
  readonly finding: Finding;
  /** False where a needed fact is absent: a check that nobody configured then steps aside for an attestation. */
  readonly foundFacts: boolean;
}

/** Runs one check on the facts it declares. A missing fact is `inconclusive`, anything thrown is `error`. */
export function runCheck(check: Check, facts: Facts): CheckAnswer {
  for (const name of check.needs) {
    const fact: Fact<unknown> = facts[name];
    if (fact.state !== 'gathered')
      return {
        finding: inconclusive(lacking(name, fact), fact.state === 'failed' ? fact.next : undefined),
        foundFacts: fact.state === 'failed',
      };
  }
  const handed = Object.fromEntries([
    ...check.uses.map((name) => [name, facts[name]] as const),
    ...check.needs.map((name) => [name, (facts[name] as { value: unknown }).value] as const),
  ]);
  try {
    const options = optionsOf(facts.configuration, check.id, check.options);
    const input = { ...handed, run: facts.run, configuration: facts.configuration } as Parameters<Check['evaluate']>[0];
    return { finding: check.evaluate(input, options), foundFacts: foundAny(check, facts) };
  } catch (error) {
    return {
      finding: {
        outcome: 'error',
        summary: `the check crashed: ${messageOf(error)}`,
        measurements: [],
        evidence: [],
        remedy: 'report this as a bug, with facts.json',
      },
      foundFacts: true,
    };
  }
}

/** A check that needs no fact by itself, because its options choose among several, found some where one of these is there, or should have been. */
function foundAny(check: Check, facts: Facts): boolean {
  const choices = check.uses.flatMap((name) => {
    const fact: unknown = facts[name];
    return typeof fact === 'object' && fact !== null && 'state' in fact ? [fact.state] : [];
  });
  return check.needs.length > 0 || choices.length === 0 || choices.some((state) => state !== 'absent');
}
