import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configurationFiles } from '../config/load.ts';
import { correctComment, severalModels } from '../delivery.ts';
import type { Inputs } from '../inputs.ts';
import type { ConfigurationError } from '../support/errors.ts';
import { megabyte, readTextBounded } from '../support/files.ts';
import { modelOfRepository } from '../support/model-name.ts';
import type { JobRequest } from './job.ts';
import { verdictOfProblems } from './report-delivery.ts';

/**
 * A run of a pull request that could not judge it says so in the comment of an earlier push, which would go on to allow the merge. Where there is none, the
 * annotations on the lines of the file are enough.
 */
export async function correctStaleComment(
  { inputs, runner, log }: JobRequest,
  root: string,
  { problems }: ConfigurationError,
): Promise<void> {
  const { event, pullRequest } = runner.trigger;
  if (event !== 'pull_request' || pullRequest === null || inputs.token === null) return;
  const model = (await commentKey(root, inputs)) ?? modelOfRepository(runner.repository);
  const run = { headCommit: pullRequest.headCommit, url: runner.runUrl };
  const { comment } = verdictOfProblems(model === severalModels ? runner.repository : model, problems, run);
  await correctComment({ model, comment }, { inputs, runner, log });
}

/** By whose name the comment was written, as far as a file tells that may not even be YAML. */
async function commentKey(root: string, inputs: Inputs): Promise<string | null> {
  if (inputs.models !== null) return severalModels;
  if (inputs.model !== null) return inputs.model;
  for (const file of inputs.config === null ? configurationFiles : [inputs.config]) {
    if (!existsSync(join(root, file))) continue;
    // What cannot be read is what the comment is about.
    const text = await readTextBounded(root, file, megabyte).catch(() => '');
    if (/^models\s*:/m.test(text)) return severalModels;
    return /^model\s*:\s*["']?([a-z][a-z0-9-]*)["']?\s*(#.*)?$/m.exec(text)?.[1] ?? null;
  }
  return null;
}
