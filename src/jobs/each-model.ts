import type { TouchedModel } from '../gather/touched-models.ts';
import type { Inputs } from '../inputs.ts';
import { ConfigurationError, inWorkspace, mendable, messageOf, type Problem } from '../support/errors.ts';
import type { Log } from '../support/log.ts';
import { inputsOf, type ModelsRequest } from './several-models.ts';

const cancelled: Problem = { message: 'the run was cancelled', next: 'run it again' };

export interface EachModel<T> {
  readonly results: ReadonlyMap<TouchedModel, T>;
  /** By name, why a model came to none. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** One model after the other, with the inputs of its project. What keeps one from its result does not stop the others. */
export async function inTurn<T>(
  { inputs, log, signal }: Pick<ModelsRequest, 'inputs' | 'log' | 'signal'>,
  models: readonly TouchedModel[],
  body: (model: TouchedModel, own: Inputs, index: number) => Promise<T>,
): Promise<EachModel<T>> {
  const results = new Map<TouchedModel, T>();
  const problems = new Map<string, readonly Problem[]>();
  for (const [index, model] of models.entries()) {
    if (signal.aborted) problems.set(model.name, [cancelled]);
    else if (model.problems.length > 0) problems.set(model.name, model.problems);
    else {
      const own = inputsOf(inputs, model);
      try {
        results.set(model, await body(model, own, index));
      } catch (caught) {
        problems.set(model.name, problemsOf(caught, own.workingDirectory, log));
        log.info(`${model.name}: not judged: ${messageOf(caught)}`);
      }
    }
  }
  return { results, problems };
}

/** A bug of ours leaves its trace in the log. */
function problemsOf(caught: unknown, folder: string, log: Log): readonly Problem[] {
  const error = mendable(caught);
  if (error instanceof ConfigurationError) return error.problems.map((problem) => inWorkspace(problem, folder));
  log.info(error instanceof Error ? (error.stack ?? '') : String(error));
  return [{ message: 'this is a bug in ML Test Score: the log of this step has its trace' }];
}
