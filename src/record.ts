import { type Fact, type Fingerprint, presentValue } from './facts.ts';
import type { RunRecord } from './history/record.ts';
import type { Judgement } from './judgement.ts';
import type { Report } from './report/report-schema.ts';
import type { TestResult } from './result.ts';

/** What history keeps of a run: enough to compare with, no raw data. */
export function recordOf({ facts, results, score, decision }: Judgement, report: Report): RunRecord {
  const { run } = facts;
  const training = presentValue(facts.training);
  const metrics = presentValue(facts.metrics);
  const digest = (fact: Fact<Fingerprint>): string | null => presentValue(fact)?.sha256 ?? null;
  return {
    schemaVersion: 1,
    model: run.model,
    commit: run.commit as string,
    headCommit: run.headCommit as string,
    branch: run.branch,
    event: run.event,
    pullRequest: run.pullRequest?.number ?? null,
    run: run.id,
    attempt: run.attempt,
    url: run.url,
    startedAt: run.startedAt,
    training:
      training === undefined
        ? null
        : {
            command: training.command.slice(0, 500),
            outcome: training.outcome,
            seconds: training.seconds,
            peakMemoryBytes: training.peakMemoryBytes,
          },
    metrics: Object.fromEntries(
      (metrics?.values ?? []).map(({ name, value, direction }) => [name, { value, direction }]),
    ),
    score: { total: score.total, sections: score.sections },
    decision: {
      outcome: decision.outcome,
      reasons: decision.reasons.map((reason) =>
        `${reason.subject}: expected ${reason.expected}, found ${reason.found}`.slice(0, 500),
      ),
    },
    tests: Object.fromEntries(
      results.map((result: TestResult) => [
        result.id,
        { points: score.points[result.id], execution: result.execution, outcome: result.outcome },
      ]),
    ),
    parameters: metrics?.parameters ?? {},
    data: {
      training: digest(facts.data.training),
      testing: digest(facts.data.testing),
      serving: digest(facts.data.serving),
    },
    predictions: digest(facts.predictions),
    artifacts: digest(facts.artifacts),
    environment: { dependenciesSha256: facts.environment.dependenciesSha256 },
    promoted: report.promotion?.version ?? null,
    trigger: run.event,
  };
}
