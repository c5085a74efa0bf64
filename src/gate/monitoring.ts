import type { TestResult } from '../result.ts';
import { sectionOf } from '../rubric/sections.ts';
import type { Decision } from './gate.ts';

/** A monitoring test that found something wrong, or crashed. What could not be told is no alarm. */
export const isAlarm = ({ id, outcome }: Pick<TestResult, 'id' | 'outcome'>): boolean =>
  sectionOf(id) === 'monitor' && (outcome === 'fail' || outcome === 'error');

/**
 * The decision of a run that only monitors: no gate, since nothing was trained and other sections were not looked at. It blocks where a monitoring test
 * fails or crashes.
 */
export function decideMonitoring(results: readonly TestResult[]): Decision {
  const reasons = results.filter(isAlarm).map(
    ({ id, outcome, summary, remedy }) =>
      ({
        kind: 'test',
        subject: id,
        expected: 'passes',
        found: `${outcome}: ${summary}`,
        next: remedy,
      }) as const,
  );
  return { outcome: reasons.length === 0 ? 'allow' : 'block', reasons, limits: [] };
}
