import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../delivery.ts';
import type { RepositoryAddress } from '../github/pull-request.ts';
import { annotationsOf } from '../github/report-annotations.ts';
import { renderComment, summaryBounds } from '../report/comment.ts';
import type { Report } from '../report/report-schema.ts';
import { ConfigurationError, mendable } from '../support/errors.ts';
import type { Job, JobRequest, JobResult } from './job.ts';
import { tellFailure, tellVerdict, type Verdict, verdictOfProblems } from './report-delivery.ts';
import { isJudged, judgeModel, type ModelRequest } from './report-model.ts';
import { sourceOf } from './report-source.ts';
import { subjectOf } from './report-subject.ts';
import { namesModels, verdictOn } from './several-models.ts';

/**
 * The trusted half: judges what a job with fewer permissions has measured. No code of the commit that was measured runs here, none is checked out, and what its facts say
 * of anything but measurements is replaced.
 */
export const report: Job = async (request) => {
  const address = await addressOf(request);
  const { inputs, runner, job, signal } = request;
  const scratch = await mkdtemp(join(runner.temporary ?? tmpdir(), 'ml-test-score-facts-'));
  try {
    const source = await sourceOf({ address, runner, runId: job.runId, scratch, signal });
    const subject = await subjectOf(source, runner, address);
    if (subject.kind === 'silent')
      return { outputs: {}, failed: false, said: `nothing is reported: ${subject.reason}` };
    try {
      if (subject.kind === 'unjudged') throw new ConfigurationError(subject.problem);
      const asked: ModelRequest = { request, source, subject, inputs };
      if (await namesModels(join(runner.workspace, inputs.workingDirectory), inputs))
        return await (await import('./report-models.ts')).reportOnModels(asked, address);
      return await reportOnModel(asked, address);
    } catch (error) {
      if (!signal.aborted) await tellFailure({ request, source, trigger: subject.trigger }, address, inOneLine(error));
      throw error;
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

/** A status has one line, and what is no mistake of the user's is not told to everybody. */
const inOneLine = (caught: unknown): string => {
  const error = mendable(caught);
  return error instanceof ConfigurationError
    ? (error.problems[0]?.message ?? '')
    : 'a bug in ML Test Score: the log of the job has its trace';
};

async function addressOf({ inputs, runner }: JobRequest): Promise<RepositoryAddress> {
  if (inputs.token === null)
    throw new ConfigurationError({
      message: '`report` needs a token: it reads the artifacts of a run, comments and sets a status',
      next: 'leave out the input `token`, and give the job `actions: read`, `contents: read`, `pull-requests: write` and `statuses: write`',
    });
  return connect(inputs.token, runner);
}

async function reportOnModel(asked: ModelRequest, address: RepositoryAddress): Promise<JobResult> {
  const judged = await judgeModel(asked);
  if (!isJudged(judged)) {
    const verdict = verdictOfProblems(judged.model, judged.problems, asked.source.run);
    const url = await tellVerdict(asked, address, verdict);
    return {
      outputs: { decision: 'block', 'comment-url': url },
      failed: true,
      said: `blocked: ${verdict.description}`,
    };
  }
  const { decision, score } = judged.report;
  const url = await tellVerdict(asked, address, verdictOf(judged.report, judged.output));
  return {
    outputs: {
      ...verdictOn([judged.report], []).outputs,
      report: join(judged.output, 'report.json'),
      'comment-url': url,
    },
    failed: judged.unjudged || (decision.outcome === 'block' && asked.inputs.fail),
    said: `${decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${score.total} of 7`,
  };
}

function verdictOf(report: Report, output: string): Verdict {
  const { model, decision, score, claimed } = report;
  const isAllowed = decision.outcome === 'allow';
  const [first, ...others] = decision.reasons;
  const why =
    first === undefined
      ? ''
      : `; ${first.subject}: expected ${first.expected}, found ${first.found}${others.length > 0 ? `, and ${others.length} more` : ''}`;
  return {
    model,
    comment: renderComment(report),
    summary: renderComment(report, summaryBounds),
    state: isAllowed ? 'success' : 'failure',
    description: `${isAllowed ? 'Allowed' : 'Blocked'}: ${score.total} of 7${claimed === true ? ' (as the pull request reports)' : ''}${why}`,
    // Files are those of another commit than this job's, on which GitHub would show them.
    annotations: annotationsOf({ ...report, tests: [] }, ''),
    onlyUpdate: false,
    output,
  };
}
