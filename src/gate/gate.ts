import type { Gate } from '../config/schema.ts';
import type { Facts } from '../facts.ts';
import type { TestResult } from '../result.ts';
import { sections, sectionTitles } from '../rubric/sections.ts';
import type { Score } from '../score/score.ts';
import { judgeMetric, type LimitVerdict } from '../statistics/metric-limits.ts';

/** One reason why the gate blocks. All texts may hold hostile names until a report escapes them. */
export interface Reason {
  readonly kind: 'training' | 'metrics' | 'metric' | 'score' | 'section' | 'test';
  /** The metric, section or test id; `training` or `metrics` for those. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  readonly next: string;
}

export interface Decision {
  readonly outcome: 'allow' | 'block';
  readonly reasons: readonly Reason[];
  /** Every limit on a metric with its verdict, met or not. */
  readonly limits: readonly LimitVerdict[];
}

/**
 * The decision of one gate. Missing, skipped, crashed and NaN never pass; a relative limit without anything to compare with does not block.
 */
export function decide(gate: Gate, facts: Facts, results: readonly TestResult[], score: Score): Decision {
  const limits = Object.entries(gate.metrics).flatMap(([name, limit]) =>
    judgeMetric(name, limit, facts.metrics, {
      base: facts.baseline,
      production: facts.production,
      repeats: facts.repeats,
      differences: facts.differences,
    }),
  );
  const failedTraining = reasonsOfTraining(facts);
  // A failed training explains everything that is missing after it: one reason, not thirty.
  const reasons =
    failedTraining.length > 0
      ? failedTraining
      : [...reasonsOfMetrics(facts, limits), ...reasonsOfScore(gate, results, score)];
  return { outcome: reasons.length === 0 ? 'allow' : 'block', reasons, limits };
}

function reasonsOfTraining({ training }: Facts): Reason[] {
  if (training.state === 'absent') return [];
  if (training.state === 'failed')
    return [
      {
        kind: 'training',
        subject: 'training',
        expected: 'the training command runs',
        found: training.error,
        next: 'mend the training command in the configuration',
      },
    ];
  if (training.value.outcome === 'succeeded') return [];
  const { summary, next } = training.value.problem ?? { summary: training.value.outcome, next: 'look at its output' };
  return [
    {
      kind: 'training',
      subject: 'training',
      expected: `\`${training.value.command}\` ends with 0`,
      found: summary,
      next,
    },
  ];
}

/** Metrics that cannot be used block even where no gate names one, and explain every limit that is not met. */
function reasonsOfMetrics({ metrics }: Facts, limits: readonly LimitVerdict[]): Reason[] {
  if (metrics.state !== 'failed') return limits.flatMap(reasonOfLimit);
  return [
    {
      kind: 'metrics',
      subject: 'metrics',
      expected: 'metrics that can be read',
      found: metrics.error,
      next: metrics.next ?? 'let training write them as JSON, YAML, CSV or TSV, or mend `metrics` in the configuration',
    },
  ];
}

function reasonOfLimit(verdict: LimitVerdict): Reason[] {
  if (verdict.outcome !== 'missed' && verdict.outcome !== 'error') return [];
  const next =
    verdict.next ??
    (verdict.outcome === 'error'
      ? `write ${verdict.metric} as a finite number, or mend its limit below \`gate.metrics\``
      : `improve ${verdict.metric}, or change its limit on the base branch where the loss is meant`);
  return [{ kind: 'metric', subject: verdict.metric, expected: verdict.expected, found: verdict.found, next }];
}

function reasonsOfScore(gate: Gate, results: readonly TestResult[], score: Score): Reason[] {
  const reasons: Reason[] = [];
  if (gate.score !== undefined && score.total < gate.score) {
    const weakest = sections
      .filter((section) => score.sections[section] === score.total)
      .map((section) => sectionTitles[section]);
    reasons.push({
      kind: 'score',
      subject: 'score',
      expected: `at least ${gate.score}`,
      found: `${score.total} (weakest: ${weakest.join(', ')})`,
      next: `earn a point in ${weakest.join(' and in ')}`,
    });
  }
  for (const section of sections) {
    const least = gate.sections[section];
    if (least !== undefined && score.sections[section] < least)
      reasons.push({
        kind: 'section',
        subject: section,
        expected: `at least ${least}`,
        found: String(score.sections[section]),
        next: `earn a point in ${sectionTitles[section]}`,
      });
  }
  for (const id of gate.require) {
    const result = results.find((candidate) => candidate.id === id);
    if (result === undefined || score.points[id] > 0 || isCarriedPass(result)) continue;
    reasons.push({
      kind: 'test',
      subject: id,
      expected: 'passes',
      found: result.outcome === null ? result.summary : `${result.outcome}: ${result.summary}`,
      next: result.remedy,
    });
  }
  return reasons;
}

/** A test that `when` kept from this run passes the gate by its last result on the default branch, until that is too old. */
const isCarriedPass = ({ carried }: TestResult): boolean =>
  carried !== undefined && !carried.expired && carried.outcome === 'pass' && carried.points > 0;

/** Whether a block comes from something that never got as far as a judgement: the exit status then is 2, not 1. */
export const isUnjudged = (decision: Decision): boolean =>
  decision.reasons.some((reason) => reason.kind === 'training' || reason.kind === 'metrics');
