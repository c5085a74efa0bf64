import { formatDuration } from '../config/units.ts';
import { connect } from '../delivery.ts';
import { retrainEvent } from '../event.ts';
import { isAlarm } from '../gate/monitoring.ts';
import { type Change, type Finding, planIssues } from '../github/issue-plan.ts';
import type { AppliedChange } from '../github/issues.ts';
import type { Step } from '../github/mutation.ts';
import type { RepositoryAddress } from '../github/pull-request.ts';
import { isFull } from '../history/run-index.ts';
import { openProject } from '../project.ts';
import {
  type IssueLine,
  type IssueSubject,
  issueTitle,
  type ReportedTest,
  renderClosing,
  renderFailing,
  renderFinding,
  renderPassing,
  renderReopening,
  renderUntold,
} from '../report/issue.ts';
import type { Report } from '../report/report-schema.ts';
import { messageOf } from '../support/errors.ts';
import type { JobRequest } from './job.ts';
import type { Monitored } from './monitor.ts';

/** Whether a retraining of a model is asked for now, and what its issues say about it. */
interface Retraining {
  readonly due: boolean;
  readonly said: string | null;
  /** When one was last asked for, with this run in it. */
  readonly asked: string | null;
  /** The same without this run. */
  readonly before: string | null;
}

interface KeptIssues {
  readonly lines: readonly (IssueLine & { readonly model: string })[];
  readonly notes: readonly string[];
}

/**
 * Opens, updates and closes the issues of the monitoring tests of all models, and asks for retrainings. Trouble here never changes the verdict: the log
 * says what was missing.
 */
export async function keepIssues(request: JobRequest, models: readonly Monitored[]): Promise<KeptIssues> {
  const { inputs, runner, log } = request;
  const notes: string[] = [];
  const warn = (text: string): void => {
    log.warning(text);
    notes.push(text);
  };
  const [first] = models;
  if (first === undefined) return { lines: [], notes };
  // Issues speak of what is served: a run of another branch leaves them alone.
  const { branch, defaultBranch } = first.result.judgement.facts.run;
  if (branch === null || branch !== defaultBranch) {
    const note = `no issues: only runs of ${defaultBranch ?? 'the default branch'} keep them`;
    log.info(note);
    return { lines: [], notes: [note] };
  }
  if (inputs.token === null) {
    warn('no issues: there is no token');
    return { lines: [], notes };
  }
  try {
    const [place, issues] = await Promise.all([connect(inputs.token, runner), import('../github/issues.ts')]);
    const startedAt = first.result.report.startedAt;
    const writer = { runId: runner.runId, attempt: runner.attempt, startedAt };

    const book = await issues.readIssues(place, startedAt);
    const retrainings = new Map<string, Retraining>();
    for (const model of models) {
      const { report } = model.result;
      retrainings.set(report.model, await planRetraining(request, model, issues.lastRetraining(book, report.model)));
    }
    const findings = models.flatMap(({ result: { report } }) =>
      findingsOf(report, retrainings.get(report.model)?.said ?? null),
    );
    const changes = planIssues(book, findings, writer, (model) => retrainings.get(model)?.asked ?? null);
    const applied = await issues.applyIssues(place, book, changes);
    for (const problem of new Set(applied.flatMap(({ problems }) => problems))) warn(problem);
    for (const change of applied) log.info(saidOf(change));

    const corrections: Step[] = [];
    for (const { result } of models) {
      const { report } = result;
      const { due, said, before } = retrainings.get(report.model) as Retraining;
      const own = applied.filter(({ model }) => model === report.model);
      const problem = due ? await askForRetraining(place, request, report, own) : null;
      if (problem !== null) {
        warn(problem);
        corrections.push(...issues.rewriteHeads(own.filter(wasWritten), findingsOf(report, problem), before));
      } else if (due) log.info(`sent repository_dispatch ${retrainEvent} for ${report.model}`);
      else if (said !== null) log.info(said);
    }
    if (corrections.length > 0) {
      const { applySteps } = await import('../github/mutation.ts');
      const answers = await applySteps(place.client, corrections, 'correcting the issues', 'issues: write');
      for (const problem of new Set(answers.map((answer) => answer.problem))) if (problem !== null) warn(problem);
    }
    return { lines: applied.map(lineOf), notes };
  } catch (error) {
    warn(`the issues were not kept: ${messageOf(error)}`);
    return { lines: [], notes };
  }
}

function findingsOf(report: Report, retraining: string | null): Finding[] {
  const { model } = report;
  return report.tests
    .filter(({ id }) => id.startsWith('monitor/'))
    .map((test): Finding => {
      const subject: IssueSubject = {
        model,
        test,
        run: report.run,
        startedAt: report.startedAt,
        commit: report.headCommit,
      };
      const verdict = verdictOf(test);
      return {
        model,
        test: test.id,
        verdict,
        title: issueTitle(model, test.id),
        head: (story) =>
          verdict === 'failing'
            ? renderFailing(subject, { ...story, retraining })
            : verdict === 'passing'
              ? renderPassing(subject, { ...story, retraining })
              : renderUntold(subject, { ...story, retraining }),
        found: renderFinding(subject),
        comment: verdict === 'passing' ? renderClosing(subject) : renderReopening(subject),
      };
    });
}

/** A crash is a failure of the test itself, and opens an issue as well. What passes by hand, or did not run, tells nothing about what is served now. */
function verdictOf(test: ReportedTest): Finding['verdict'] {
  if (isAlarm(test)) return 'failing';
  return test.outcome === 'pass' && test.execution === 'automated' ? 'passing' : 'untold';
}

/** At most once per `cooldown`: the issues keep when the last one was asked for, the history when one ran. A crashed check is mended by no retraining. */
async function planRetraining(request: JobRequest, monitored: Monitored, before: string | null): Promise<Retraining> {
  const { job, log } = request;
  const { report } = monitored.result;
  const not = (said: string | null): Retraining => ({ due: false, said, asked: before, before });
  if (!job.retrain || !report.tests.some(isFailing)) return not(null);
  const now = Date.parse(report.startedAt);
  const isRecent = (time: string): boolean => now - Date.parse(time) < job.cooldown * 1000;
  const wait = `another one is asked for ${formatDuration(job.cooldown)} later at the earliest`;
  const minute = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;
  if (before !== null && isRecent(before)) return not(`A retraining was asked for at ${minute(before)}; ${wait}.`);
  try {
    const ran = await lastRetrained(request, monitored);
    if (ran !== null && isRecent(ran)) return not(`A retraining ran at ${minute(ran)}; ${wait}.`);
  } catch (error) {
    log.warning(`the history could not be read for the last retraining: ${messageOf(error)}`);
  }
  const said = `A retraining was asked for at ${minute(report.startedAt)} (event \`${retrainEvent}\`).`;
  return { due: true, said, asked: report.startedAt, before };
}

const isFailing = (test: ReportedTest): boolean => isAlarm(test) && test.outcome === 'fail';

/** When the last retraining that a dispatch started left its record; null where none did. */
async function lastRetrained(
  { runner, environment }: JobRequest,
  { inputs, among, result }: Monitored,
): Promise<string | null> {
  const project = await openProject({ workspace: runner.workspace, inputs, runner, environment, among });
  try {
    const entries = (await project.history?.index(result.report.model)) ?? [];
    return entries.find((entry) => isFull(entry) && entry.event === 'repository_dispatch')?.startedAt ?? null;
  } finally {
    await project.close();
  }
}

/** Only where an issue keeps its time: else each run would ask again. @returns why it was not sent; null where it was */
async function askForRetraining(
  { client, owner, repo }: RepositoryAddress,
  { runner }: JobRequest,
  report: Report,
  applied: readonly AppliedChange[],
): Promise<string | null> {
  if (!applied.some(wasWritten)) return 'No retraining was asked for: no issue could keep the time of it.';
  const tests = report.tests.filter(isFailing).map(({ id }) => id);
  try {
    await client.request('POST /repos/{owner}/{repo}/dispatches', {
      owner,
      repo,
      event_type: retrainEvent,
      client_payload: { model: report.model, tests, run: runner.runUrl },
    });
    return null;
  } catch (error) {
    const { asProblem } = await import('../github/problem.ts');
    return asProblem(error, `the retraining (repository_dispatch ${retrainEvent})`, 'contents: write').message;
  }
}

const keepsTime: readonly Change['kind'][] = ['opened', 'updated', 'reopened'];
const wasWritten = ({ kind, problems, id }: AppliedChange): boolean =>
  keepsTime.includes(kind) && problems.length === 0 && id !== null;

const words: Readonly<Record<Change['kind'], string>> = {
  opened: 'opened',
  updated: 'still open',
  reopened: 'reopened',
  closed: 'closed',
  kept: 'still open, not known whether it still fails',
  left: 'left as it is',
};

const wordsOf = ({ kind, issue, reason, problems }: AppliedChange): string => {
  const number = issue === null ? '' : `#${issue.number} `;
  if (problems.length > 0) return `${number}not ${kind === 'kept' ? 'updated' : kind}`;
  return `${number}${words[kind]}${reason === undefined ? '' : `: ${reason}`}`;
};

const saidOf = (change: AppliedChange): string =>
  `issue of ${change.test}: ${wordsOf(change)}${change.url === null ? '' : ` (${change.url})`}`;

const lineOf = (change: AppliedChange): KeptIssues['lines'][number] => ({
  model: change.model,
  test: change.test as IssueLine['test'],
  what: wordsOf(change),
  url: change.url,
});
