import { type Fact, type Facts, type Fingerprint, presentValue, whyMissing } from './facts.ts';
import { formatBadge } from './history/badge.ts';
import { badgePath, mostDatasets, mostPackages, type RunRecord } from './history/record.ts';
import type { History } from './history/store.ts';
import type { Runner } from './inputs.ts';
import type { Judgement } from './judgement.ts';
import { checkedOutOther, type Project } from './project.ts';
import { promotingEvents } from './promote/guard.ts';
import type { Report } from './report/report-schema.ts';
import type { TestResult } from './result.ts';
import { recordedMetrics } from './statistics/recorded-metrics.ts';
import { messageOf } from './support/errors.ts';
import type { Log } from './support/log.ts';
import { clipped } from './support/text.ts';

/** What history keeps of a run: enough to compare with, no raw data. */
export function recordOf({ facts, results, score, decision }: Judgement, report: Report): RunRecord {
  const { run } = facts;
  const training = presentValue(facts.training);
  const metrics = presentValue(facts.metrics);
  const sources = presentValue(facts.sources);
  const slices = presentValue(facts.slices);
  const performance = presentValue(facts.performance);
  const packages = presentValue(facts.packages);
  const dvc = presentValue(facts.dvc);
  const digest = (fact: Fact<Fingerprint>): string | null => presentValue(fact)?.sha256 ?? null;
  return {
    schemaVersion: 1,
    model: run.model,
    commit: run.commit as string,
    headCommit: run.headCommit as string,
    branch: run.branch,
    event: run.event,
    ...(run.eventType === undefined ? {} : { eventType: run.eventType }),
    pullRequest: run.pullRequest?.number ?? null,
    run: run.id,
    attempt: run.attempt,
    ...(run.scope === undefined ? {} : { scope: run.scope }),
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
    // Nothing was trained: what lies there is of an earlier run.
    metrics: run.scope === undefined ? recordedMetrics(facts) : {},
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
    environment: {
      dependenciesSha256: facts.environment.dependenciesSha256,
      ...(performance === undefined ? {} : { machine: performance.machine }),
    },
    ...(performance === undefined
      ? {}
      : { costs: Object.fromEntries(performance.series.map(({ name, current }) => [name, current])) }),
    ...(packages === undefined || packages.count === 0 || packages.count > mostPackages
      ? {}
      : { packages: { ...packages.versions } }),
    ...(dvc === undefined
      ? {}
      : { dvc: Object.fromEntries(dvc.outputs.map(({ path, digest, bytes }) => [path, { digest, bytes }])) }),
    ...(sources === undefined
      ? {}
      : {
          sources: sources.sources
            .slice(0, 50)
            .map((source) => ({ ...source, columns: source.columns === null ? null : [...source.columns] })),
        }),
    ...datasetsOf(facts),
    ...(slices === undefined
      ? {}
      : {
          slices: {
            metric: slices.metric.name,
            values: slices.slices.map(({ id, value, interval, rows }) => ({ id, value, interval, rows })),
          },
        }),
    promoted: report.promotion?.version ?? null,
    ...stageOf(facts, report.promotion),
    trigger: run.event,
  };
}

/** Whoever counts deployments wants to know the last stage, whatever it is called. */
function stageOf({ configuration }: Facts, promotion: Report['promotion']): Pick<RunRecord, 'stage' | 'deployed'> {
  if (promotion === null || promotion.version === null || promotion.stage === null) return {};
  const { stage } = promotion;
  return { stage, deployed: configuration.promote?.stage.at(-1)?.name === stage };
}

function datasetsOf({ tracking }: Facts): Pick<RunRecord, 'datasets'> {
  const found = presentValue(tracking)?.run.datasets.filter(({ name }) => name !== '') ?? [];
  if (found.length === 0) return {};
  const datasets = found.slice(0, mostDatasets).map(({ name, digest, context }) => ({
    name: clipped(name, 250),
    digest: clipped(digest, 500),
    context: context === null ? null : clipped(context, 500),
  }));
  return { datasets };
}

/** Why this run leaves no record; null where it does. Only the default branch and the branch that promotes write history. */
function whyNotRecorded(project: Project, { run }: Facts, runner: Runner | null): string | null {
  const { configuration, trigger } = project;
  if (run.commit === null) return 'there is no commit';
  if (trigger.pullRequest !== null || trigger.event === 'merge_group')
    return 'the record of a pull request is its artifact';
  // On others, such as workflow_run, what is scored need not be of the commit that is checked out.
  if (!promotingEvents.includes(run.event)) return `the event ${run.event} writes no history`;
  if (runner === null && project.remote) return 'a local run of a repository with a remote leaves no record';
  if (runner === null && run.dirty) return 'the work tree differs from its commit';
  const other = checkedOutOther(project);
  if (other !== null) return other;
  const branches = [run.defaultBranch, configuration.promote?.branch].filter((branch) => typeof branch === 'string');
  return run.branch !== null && branches.includes(run.branch)
    ? null
    : `only ${branches.join(' and ') || 'the default branch'} writes history`;
}

/** A record that is to be written, with the badge that goes with it. */
export interface PendingRecord {
  readonly record: RunRecord;
  readonly files: Readonly<Record<string, string>>;
}

/** The record of this run; null, with the reason in the log, where it leaves none. */
function pendingRecord(
  project: Project,
  judgement: Judgement,
  report: Report,
  runner: Runner | null,
  log: Log,
): PendingRecord | null {
  const why = whyNotRecorded(project, judgement.facts, runner);
  if (project.history === null || why !== null) {
    log.info(`not recorded in the history: ${why ?? whyMissing(project.repository)}`);
    return null;
  }
  const { branch, defaultBranch, scope } = judgement.facts.run;
  const badge = { [badgePath(project.model)]: formatBadge(report.score.total, report.decision.outcome) };
  return {
    record: recordOf(judgement, report),
    files: branch === defaultBranch && scope === undefined ? badge : {},
  };
}

/** Writes records in one commit, and tells what was wrong with the history so far. The verdict stands, whatever becomes of them. */
export async function writeRecords(history: History, pending: readonly PendingRecord[], log: Log): Promise<void> {
  try {
    if (pending.length > 0) {
      await history.writeAll(
        pending.map(({ record }) => record),
        Object.assign({}, ...pending.map(({ files }) => files)),
      );
      log.info(`recorded in the branch ${history.branch}`);
    }
  } catch (error) {
    log.warning(messageOf(error));
  }
  for (const warning of history.warnings) log.warning(warning);
}

/** @param keep takes the record, to write it with those of other models; it is written at once when left out */
export async function record(
  project: Project,
  judgement: Judgement,
  report: Report,
  runner: Runner | null,
  log: Log,
  keep?: (pending: PendingRecord) => void,
): Promise<void> {
  const pending = pendingRecord(project, judgement, report, runner, log);
  if (pending === null || project.history === null) return;
  if (keep === undefined) await writeRecords(project.history, [pending], log);
  else keep(pending);
}
