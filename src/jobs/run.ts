import { join } from 'node:path';
import { deliver } from '../delivery.ts';
import { type PipelineResult, runPipeline } from '../pipeline.ts';
import { ConfigurationError, mendable } from '../support/errors.ts';
import type { Job } from './job.ts';
import { namesModels, verdictOn } from './several-models.ts';

/** Trains, scores, decides, promotes and reports: one model, or those of several that the change touches. */
export const run: Job = async (request) => {
  try {
    return await runAll(request);
  } catch (caught) {
    const error = mendable(caught);
    if (error instanceof ConfigurationError) {
      const root = join(request.runner.workspace, request.inputs.workingDirectory);
      await (await import('./stale-comment.ts')).correctStaleComment(request, root, error);
    }
    throw error;
  }
};

const runAll: Job = async (request) => {
  const { inputs, runner, environment, log, signal } = request;
  if (await namesModels(join(runner.workspace, inputs.workingDirectory), inputs))
    return (await import('./run-models.ts')).runModels(request);
  const result = await runPipeline({ workspace: runner.workspace, inputs, runner, environment, log, signal });
  const { commentUrl } = await deliver({ results: [result], others: [], inputs, runner, environment, log });
  const { report } = result;
  return {
    outputs: {
      ...verdictOn([report], []).outputs,
      report: join(result.output, 'report.json'),
      'promoted-version': report.promotion?.version ?? '',
      'comment-url': commentUrl,
    },
    failed: isFailed(result) || (report.decision.outcome === 'block' && inputs.fail),
    said: `${report.decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${report.score.total} of 7`,
  };
};

/** What fails a step even where a block does not. */
export const isFailed = ({ unjudged, report }: PipelineResult): boolean =>
  unjudged || (report.promotion?.problem != null && report.decision.outcome === 'allow');
