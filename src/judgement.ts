import { checkOf } from './checks/index.ts';
import { answerTests } from './evidence/evidence.ts';
import type { Facts } from './facts.ts';
import { type Decision, decide } from './gate/gate.ts';
import { decideMonitoring } from './gate/monitoring.ts';
import { buildReport } from './report/report.ts';
import type { Report } from './report/report-schema.ts';
import type { TestResult } from './result.ts';
import { rubricTest } from './rubric/rubric.ts';
import { type Score, scoreTests } from './score/score.ts';

/** What check, score and gate make of facts. Pure, and so the same for a run, a replay and a promotion. */
export interface Judgement {
  readonly facts: Facts;
  readonly results: readonly TestResult[];
  readonly score: Score;
  readonly decision: Decision;
}

export function judge(facts: Facts): Judgement {
  const results = answerTests(facts, checkOf, (id) => rubricTest(id).remedy);
  const score = scoreTests(results);
  const decision =
    facts.run.scope === 'monitoring'
      ? decideMonitoring(results)
      : decide(facts.configuration.gate, facts, results, score);
  return { facts, results, score, decision };
}

export const reportOf = (
  { facts, results, score, decision }: Judgement,
  promotion: Report['promotion'] = null,
): Report => buildReport(facts, results, score, decision, promotion);
