import { type Facts, type Measured, type Metric, presentValue, type RecordedMetric, whyMissing } from '../facts.ts';
import type { Decision } from '../gate/gate.ts';
import { loosenedBy } from '../gate/loosening.ts';
import type { TestResult } from '../result.ts';
import { bandOf } from '../rubric/bands.ts';
import { rubricTest } from '../rubric/rubric.ts';
import { sectionOf, sections, testIds } from '../rubric/sections.ts';
import { cheapestSteps, compareScores, type Score } from '../score/score.ts';
import { meanInterval, summaryOf } from '../statistics/mean-difference.ts';
import { metricChange } from '../statistics/metric-change.ts';
import { formatNumber, type LimitVerdict, whyNoNumber } from '../statistics/metric-limits.ts';
import { changesOf } from './changes.ts';
import { reportedLevel } from './level.ts';
import type { Report } from './report-schema.ts';

/** Everything a report format shows, from the stages before. Pure. */
export function buildReport(
  facts: Facts,
  results: readonly TestResult[],
  score: Score,
  decision: Decision,
  promotion: Report['promotion'] = null,
): Report {
  const { run, policy } = facts;
  const baseline = presentValue(facts.baseline);
  const production = presentValue(facts.production);
  const training = presentValue(facts.training);
  const operations = presentValue(facts.operations);
  // A base that was trained here has no tests: nothing changed against them.
  const scored = baseline === undefined || baseline.score === null ? undefined : baseline;
  const changes = changesOf(facts);
  const change = scored === undefined ? { change: null, compared: 0, changed: [] } : compareScores(results, scored);
  return {
    schemaVersion: 1,
    model: run.model,
    commit: run.commit,
    headCommit: run.headCommit,
    event: run.event,
    startedAt: run.startedAt,
    run: run.url,
    baseline: {
      commit: baseline?.commit ?? null,
      age: baseline?.commitsOlder ?? null,
      reason: baseline?.why ?? whyMissing(facts.baseline),
      score: baseline?.score ?? null,
      sections: scored === undefined ? null : sectionsOf(scored.tests),
      date: baseline?.date ?? null,
      ...(baseline?.trainedHere === true ? { trainedHere: true } : {}),
      ...unpairedOf(facts),
    },
    production:
      production === undefined
        ? null
        : { version: production.version, stage: production.stage, score: production.score },
    policy: {
      source: policy.source,
      file: policy.file,
      commit: policy.commit,
      loosened: loosenedBy(facts),
    },
    decision: { outcome: decision.outcome, reasons: [...decision.reasons] },
    score: {
      total: score.total,
      band: bandOf(score.total).reading,
      change: change.change,
      compared: change.compared,
      sections: score.sections,
      paper: score.paper,
      lost: [...score.lost],
      next: cheapestSteps(results, score, (id) => rubricTest(id).effort),
    },
    tests: results.map((result) => ({
      ...result,
      points: score.points[result.id],
      sources: [...result.sources],
      measurements: [...result.measurements],
      evidence: result.evidence.map((item) => structuredClone(item)) as Report['tests'][number]['evidence'],
    })),
    changedTests: [...change.changed],
    // After a failed training every metric would be missing: one reason says it all.
    metrics: decision.reasons.some((reason) => reason.kind === 'training') ? [] : metricRows(facts, decision.limits),
    ...(changes.length === 0 ? {} : { changes: [...changes] }),
    training:
      training === undefined
        ? null
        : {
            command: training.command,
            exitCode: training.exitCode,
            outcome: training.outcome,
            seconds: training.seconds,
            peakMemoryBytes: training.peakMemoryBytes,
            tail: training.outcome === 'succeeded' ? [] : training.tail.slice(-20),
          },
    promotion,
    ...(operations === undefined ? {} : { level: reportedLevel(operations) }),
  };
}

const sectionsOf = (tests: Measured['tests']): Score['sections'] =>
  Object.fromEntries(
    sections.map((section) => [
      section,
      testIds.filter((id) => sectionOf(id) === section).reduce((sum, id) => sum + (tests[id]?.points ?? 0), 0),
    ]),
  ) as Score['sections'];

type MetricRow = Report['metrics'][number];

const severity: readonly LimitVerdict['outcome'][] = ['error', 'missed', 'undecided', 'not-compared', 'met'];

/** Every metric of this run and of the base: those with a limit first, then by name; the worst verdict of a metric is its outcome. */
function metricRows(facts: Facts, limits: readonly LimitVerdict[]): MetricRow[] {
  const values = new Map((presentValue(facts.metrics)?.values ?? []).map((metric) => [metric.name, metric]));
  const others = (presentValue(facts.metrics)?.others ?? [])
    .filter((other) => other.kind === 'nan' || other.kind === 'infinity')
    .map((other) => other.name);
  const before = presentValue(facts.baseline)?.metrics ?? {};
  const names = new Set([
    ...limits.map((limit) => limit.metric),
    ...[...new Set([...values.keys(), ...others, ...Object.keys(before)])].sort(),
  ]);
  return [...names].map((name) => {
    const own = limits.filter((limit) => limit.metric === name);
    const metric = values.get(name);
    const earlier = Object.hasOwn(before, name) ? before[name] : undefined;
    const baseline = earlier?.value ?? null;
    const change = metric === undefined || baseline === null ? null : metric.value - baseline;
    return {
      name,
      value: metric?.value ?? null,
      found: metric === undefined ? whyNoNumber(name, facts.metrics) : formatNumber(metric.value),
      baseline,
      change,
      relativeChange: change === null || baseline === null || baseline === 0 ? null : change / Math.abs(baseline),
      direction: metric?.direction ?? earlier?.direction ?? null,
      trend: trendOf(metric, baseline, change, facts.baseline.state === 'gathered'),
      outcome: severity.find((outcome) => own.some((limit) => limit.outcome === outcome)) ?? null,
      limits: own.map((limit) => limit.expected),
      ...repeatsOf(metric, facts, earlier),
    };
  });
}

/** Why changes have no interval, to a team that has predictions. */
function unpairedOf({ predictions, baseline, differences }: Facts): Pick<Report['baseline'], 'unpaired'> {
  if (predictions.state !== 'gathered' || baseline.state !== 'gathered' || differences === undefined) return {};
  if (differences.state !== 'gathered') return { unpaired: [whyMissing(differences)] };
  const found = Object.entries(differences.value.unpaired);
  return found.length === 0 ? {} : { unpaired: found.map(([name, why]) => `${name}: ${why}`) };
}

function repeatsOf(
  metric: Metric | undefined,
  { repeats, differences }: Facts,
  earlier: RecordedMetric | undefined,
): Pick<MetricRow, 'repeats' | 'changeInterval'> {
  if (metric === undefined) return {};
  const found = presentValue(repeats);
  const values =
    found !== undefined && Object.hasOwn(found.metrics, metric.name) ? found.metrics[metric.name] : undefined;
  const own = summaryOf(values ?? [metric.value]);
  const interval = meanInterval(own);
  const change = earlier === undefined ? null : metricChange(metric, earlier, { repeats, differences });
  return {
    ...(interval === null
      ? {}
      : {
          repeats: {
            trainings: own.count,
            mean: own.mean,
            lower: interval.lower,
            upper: interval.upper,
            same: own.deviation === 0,
          },
        }),
    ...(change === null
      ? {}
      : {
          changeInterval: {
            estimate: change.interval.estimate,
            lower: change.interval.lower,
            upper: change.interval.upper,
            from: change.from,
            rows: change.interval.rows,
          },
        }),
  };
}

function trendOf(
  metric: Metric | undefined,
  baseline: number | null,
  change: number | null,
  compared: boolean,
): MetricRow['trend'] {
  if (!compared) return null;
  if (metric === undefined) return baseline === null ? null : 'vanished';
  if (baseline === null || change === null) return 'new';
  if (change === 0) return 'unchanged';
  if (metric.direction === null) return 'changed';
  return change > 0 === (metric.direction === 'higher') ? 'better' : 'worse';
}
