import type { Check } from '../checks/check.ts';
import { formatDuration } from '../config/units.ts';
import { defaultMaxAge } from '../config/when.ts';
import type { CarriedResult } from '../facts/carried.ts';
import { type Facts, whyMissing } from '../facts.ts';
import type { Carried, TestResult } from '../result.ts';
import { sectionOf, type TestId } from '../rubric/sections.ts';

/** A test that nothing answered. */
export const unanswered = (id: TestId, summary: string, remedy: string): TestResult => ({
  id,
  execution: 'none',
  outcome: null,
  sources: [],
  summary,
  measurements: [],
  evidence: [],
  remedy,
});

/** "; it would cost a second training, about 12s": empty for a check that costs nothing to speak of. */
export const costOf = (check: Check, facts: Facts): string =>
  check.cost === undefined ? '' : `; it would cost ${check.cost(facts)}`;

/** A test that `when` keeps from this run: it did not run, and its last result on the default branch stands beside it. */
export function keptFromRun(id: TestId, why: string, facts: Facts, check: Check): TestResult {
  const { run, carried, configuration } = facts;
  const notRun = `did not run: ${why}${costOf(check, facts)}`;
  const branch = run.defaultBranch ?? 'the default branch';
  const again = `let it run on ${branch} on an event that its \`when\` names, or widen \`when\``;
  if (carried.state !== 'gathered')
    return unanswered(id, `${notRun}; its last result is not known: ${whyMissing(carried)}`, again);
  const last = carried.value[id];
  if (last === undefined) return unanswered(id, `${notRun}; there is no result of ${branch} yet`, again);

  const maxAge = configuration.tests[id]?.['max-age'] ?? defaultMaxAge;
  const age = (Date.parse(run.startedAt) - Date.parse(last.date)) / 1000;
  // An age that is no number is expired.
  const result: Carried = { ...last, expired: !(age <= maxAge) };
  const from = `${last.outcome}, from ${originOf(last)}, ${formatDuration(Math.max(0, age))} ago`;
  if (result.expired)
    return {
      ...unanswered(
        id,
        `${notRun}; its last result (${from}) is older than its \`max-age\` of ${formatDuration(maxAge)}`,
        again,
      ),
      carried: result,
    };
  return { ...unanswered(id, `${from}: ${countsFor(id, last)}; it ${notRun}`, remedyFor(id, last)), carried: result };
}

const originOf = ({ event, date, commit }: CarriedResult): string =>
  `the ${event === 'schedule' ? 'scheduled' : event} run of ${date.slice(0, 10)} (commit ${commit.slice(0, 7)})`;

function countsFor(id: TestId, { event }: CarriedResult): string {
  if (sectionOf(id) !== 'monitor') return 'it counts for the gate, not for the score';
  return event === 'schedule'
    ? 'it counts for gate and score'
    : 'it counts for the gate, and for the score only from a scheduled run';
}

function remedyFor(id: TestId, { outcome, event }: CarriedResult): string {
  if (outcome !== 'pass') return 'look at that run, mend what it found, and let the test run again';
  if (sectionOf(id) !== 'monitor') return 'widen `when`, so that it runs here too';
  return event === 'schedule' ? '' : 'let it run on `schedule` as well';
}
