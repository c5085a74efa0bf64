import { type Annotation, formatAnnotations } from '../github/annotations.ts';
import { uploadArtifact } from '../github/artifact.ts';
import { deliverComment } from '../github/comment.ts';
import type { RepositoryAddress } from '../github/pull-request.ts';
import { setStatus } from '../github/status.ts';
import { writeSummary } from '../github/summary.ts';
import type { Trigger, WorkflowRun } from '../inputs.ts';
import { code, prose } from '../report/markdown.ts';
import { judgedArtifactName } from '../support/artifact-name.ts';
import type { Problem } from '../support/errors.ts';
import type { JobRequest } from './job.ts';
import type { ModelRequest } from './report-model.ts';

/** What is told of one model, of several, or of a run that none could be judged of. */
export interface Told {
  /** The key of its comment. */
  readonly model: string;
  readonly comment: string;
  readonly summary: string;
  readonly state: 'success' | 'failure' | 'error';
  /** In one line. */
  readonly description: string;
  readonly annotations: readonly Annotation[];
  /** The folder that becomes the artifact; null where there is none. */
  readonly output: string | null;
}

/** Summary and artifact, the comment, and the status last. @returns the address of the comment, empty without one */
export async function tell(
  { request, source, subject }: ModelRequest,
  address: RepositoryAddress,
  told: Told,
): Promise<string> {
  await publish(request, told);
  const { url, outranked } = await comment(request, address, subject.trigger, source.run, told);
  if (outranked) request.log.info('no commit status: a newer run has set it');
  else await status(request, address, source.run, told, url === '' ? request.runner.runUrl : url);
  return url;
}

/** Comments as the run that measured, so that an older run never writes over a newer one. @returns the address, and whether a newer run has spoken */
async function comment(
  { inputs, log }: JobRequest,
  address: RepositoryAddress,
  trigger: Trigger,
  run: WorkflowRun,
  told: Told,
): Promise<{ readonly url: string; readonly outranked: boolean }> {
  const none = { url: '', outranked: false };
  const onBranch =
    run.event === 'push' && trigger.branch !== null && trigger.branch !== trigger.defaultBranch
      ? { branch: trigger.branch }
      : null;
  const pullRequest = trigger.pullRequest?.number ?? onBranch;
  if (!inputs.comment || pullRequest === null) return none;
  const outcome = await deliverComment({
    ...address,
    pullRequest,
    model: told.model,
    body: told.comment,
    writer: { event: trigger.event, headSha: run.headCommit, runId: run.id, attempt: run.attempt },
  });
  if (outcome.kind === 'silent') {
    log.info(`no comment: ${outcome.reason}`);
    return { url: '', outranked: /^a newer run/.test(outcome.reason) };
  }
  if (outcome.kind === 'failed') {
    const permission = outcome.permission === undefined ? '' : `; give the job the permission ${outcome.permission}`;
    log.warning(`no comment: ${outcome.reason}${permission}. The report is in the job summary`);
    return none;
  }
  log.info(`comment ${outcome.kind}: ${outcome.url}`);
  return { url: outcome.url, outranked: false };
}

async function status(
  { job, log }: JobRequest,
  address: RepositoryAddress,
  run: WorkflowRun,
  { state, description }: Pick<Told, 'state' | 'description'>,
  url: string,
): Promise<void> {
  if (job.status === null) return;
  const outcome = await setStatus({
    ...address,
    commit: run.headCommit,
    context: job.status,
    state,
    description,
    url,
  });
  if (outcome.kind === 'set') log.info(`status \`${job.status}\` of ${run.headCommit.slice(0, 7)}: ${state}`);
  else log.warning(`no commit status \`${job.status}\`: ${outcome.reason}`);
}

/** Where the people who look at this job find it. */
async function publish({ runner, environment, log }: JobRequest, told: Told): Promise<void> {
  log.commands(formatAnnotations(told.annotations));
  const summary = await writeSummary(runner.stepSummary ?? undefined, told.summary);
  if (summary.kind !== 'written') log.info(`no job summary: ${summary.reason}`);
  if (told.output === null) return;
  const artifact = await uploadArtifact({
    model: told.model,
    name: judgedArtifactName(runner.attempt),
    attempt: runner.attempt,
    directory: told.output,
    environment,
  });
  if (artifact.kind === 'uploaded') log.info(`report uploaded as the artifact ${artifact.name}`);
  else log.warning(`the report was not uploaded as an artifact: ${artifact.reason}; it is in ${told.output}`);
}

/** Missing never passes: what is told where nothing could be judged. Hostile text is escaped. */
export function toldOfProblems(model: string, problems: readonly Problem[], run: WorkflowRun): Told {
  const list = problems.slice(0, 20).map(({ file, line, message, next }) => {
    const place = file === undefined ? '' : `${code([file, line].filter((part) => part !== undefined).join(':'))} `;
    return `- ${place}${prose(message, 600)}${next === undefined ? '' : ` → ${prose(next)}`}`;
  });
  const more = problems.length > list.length ? `\n\n${problems.length - list.length} more are in the log.` : '';
  const text = `### ❌ Blocked: ${code(model)} could not be judged\n\n${list.join('\n')}${more}\n\n<sub>commit \`${run.headCommit.slice(0, 7)}\` · [run](${run.url})</sub>\n`;
  return {
    model,
    comment: text,
    summary: text,
    state: 'error',
    description: `Could not be judged: ${problems[0]?.message ?? ''}`,
    annotations: problems.map(({ message, next }) => ({
      level: 'error',
      title: 'ML Test Score: not judged',
      message: next === undefined ? message : `${message}\n→ ${next}`,
    })),
    output: null,
  };
}
