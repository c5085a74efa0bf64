import type { Operations, Step } from '../../../src/facts/operations.ts';
import { noOperations } from '../../../src/gather/operations.ts';
import type { TestId } from '../../../src/rubric/sections.ts';

/** Twelve runs in which these steps were seen three times and these tests pass. */
export const operationsWith = (seen: {
  readonly steps: readonly Step[];
  readonly tests: readonly TestId[];
}): Operations => ({
  ...noOperations,
  runs: 12,
  since: '2026-09-01T08:00:00.000Z',
  triggers: { ...noOperations.triggers, push: 9, schedule: 3 },
  steps: {
    ...noOperations.steps,
    ...Object.fromEntries(seen.steps.map((step) => [step, { count: 3, newest: '2026-11-19T08:00:00.000Z' }])),
  },
  tests: Object.fromEntries(
    seen.tests.map((id) => [id, { ran: 9, passed: 9, newest: '2026-11-19T08:00:00.000Z', passes: true }]),
  ),
});
