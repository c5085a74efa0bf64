import { join } from 'node:path';
import { deliver } from '../delivery.ts';
import { runPipeline } from '../pipeline.ts';
import type { Job } from './job.ts';

/** Trains, scores, decides, promotes and reports. */
export const run: Job = async ({ inputs, runner, environment, log, signal }) => {
  const result = await runPipeline({ workspace: runner.workspace, inputs, runner, environment, log, signal });
  const commentUrl = await deliver({ result, inputs, runner, environment, log });
  const { report } = result;
  const promotionFailed = report.promotion?.problem != null && report.decision.outcome === 'allow';
  return {
    outputs: {
      decision: report.decision.outcome,
      score: report.score.total,
      ...Object.fromEntries(
        Object.entries(report.score.sections).map(([section, points]) => [`${section}-score`, points]),
      ),
      report: join(result.output, 'report.json'),
      'promoted-version': report.promotion?.version ?? '',
      'comment-url': commentUrl,
    },
    failed: result.unjudged || promotionFailed || (report.decision.outcome === 'block' && inputs.fail),
    said: `${report.decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${report.score.total} of 7`,
  };
};
