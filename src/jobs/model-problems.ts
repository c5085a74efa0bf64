import { ConfigurationError, inWorkspace, mendable, type Problem } from '../support/errors.ts';
import type { Log } from '../support/log.ts';

/** Why a model of several was not looked at: it must not take the others with it. */

export const cancelled: Problem = { message: 'the run was cancelled', next: 'run it again' };

/** A bug of ours leaves its trace in the log. */
export function problemsOfModel(caught: unknown, folder: string, log: Log): readonly Problem[] {
  const error = mendable(caught);
  if (error instanceof ConfigurationError) return error.problems.map((problem) => inWorkspace(problem, folder));
  log.info(error instanceof Error ? (error.stack ?? '') : String(error));
  return [{ message: 'this is a bug in ML Test Score: the log of this step has its trace' }];
}
