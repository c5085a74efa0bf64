import { posix } from 'node:path';
import type { ScoredRun } from '../checkout.ts';
import type { Trigger } from '../event.ts';
import { findModels, type Model, workTreeFiles } from '../gather/models.ts';
import type { Inputs } from '../inputs.ts';
import { type ModelAmong, openProject, type Project, schema } from '../project.ts';
import { ConfigurationError, inWorkspace } from '../support/errors.ts';
import { fetchCommits } from '../support/git-store.ts';
import { modelOfRepository } from '../support/model-name.ts';
import type { JobRequest } from './job.ts';
import { amongOf, inputsOf } from './several-models.ts';

/** A model of the repository, opened where its configuration is. */
export interface ModelProject {
  readonly project: Project;
  /** Calls `body` with the same model as another run saw it, without that run's work tree. */
  readonly as: <T>(scored: ScoredRun, body: (project: Project) => Promise<T>) => Promise<T>;
}

interface Selection {
  /** The run that all are looked at as; left out for what is checked out. */
  readonly scored?: ScoredRun;
  /** Whether one model must be named where there are several. */
  readonly only: boolean;
}

/** Calls `body` with each model of the repository in turn: one, or those that `models` lists (the input `model` names one of them). */
export async function withEachProject<T>(
  { inputs, runner, environment, log }: JobRequest,
  { scored, only }: Selection,
  body: (model: ModelProject) => Promise<T>,
): Promise<T[]> {
  const base = { workspace: runner.workspace, runner, environment, log };
  const opened = async <R>(
    request: { inputs: Inputs; among?: ModelAmong; scored?: ScoredRun },
    use: (project: Project) => Promise<R>,
  ): Promise<R> => {
    try {
      const project = await openProject({ ...base, ...request });
      try {
        return await use(project);
      } finally {
        await project.close();
      }
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      // Files are told as those of the step's own working directory.
      const folder = posix.relative(posix.normalize(inputs.workingDirectory), request.inputs.workingDirectory);
      throw new ConfigurationError(
        error.problems.map((problem) => inWorkspace(problem, folder)),
        { cause: error },
      );
    }
  };
  const withModel = (own: { inputs: Inputs; among?: ModelAmong }): Promise<T> =>
    opened({ ...own, ...(scored === undefined ? {} : { scored }) }, (project) =>
      body({ project, as: (other, use) => opened({ ...own, scored: other }, use) }),
    );

  const root = await openProject({ ...base, inputs: { ...inputs, model: null }, severalModels: true });
  try {
    const listed = root.configuration.models;
    if (listed === undefined && inputs.models === null) return [await withModel({ inputs })];
    const models = await findModels({
      schema,
      files: workTreeFiles(root.root),
      asked: inputs.models,
      listed,
      rootFile: listed === undefined ? null : root.policy.file,
      repositoryName: modelOfRepository(runner.repository),
    });
    const results: T[] = [];
    for (const model of chosen(models, inputs.model, only))
      results.push(
        await withModel({
          inputs: inputsOf(inputs, model),
          among: amongOf(root, model),
        }),
      );
    return results;
  } finally {
    await root.close();
  }
}

function chosen(models: readonly Model[], name: string | null, only: boolean): readonly Model[] {
  const found = name === null ? models : models.filter((model) => model.name === name);
  if (found.length === 1 || (found.length > 0 && !only)) return found;
  const names = models.map((model) => model.name);
  throw new ConfigurationError({
    message:
      name === null
        ? 'the repository has several models, and the input `model` names none'
        : `input \`model\`: the repository has no model ${name}`,
    next: `name one of ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`,
  });
}

/** A run on a branch, whose configuration and policy are those of its commit; `promote` is the default branch's. */
export function runOnBranch(
  run: Pick<Trigger, 'event' | 'eventType' | 'branch' | 'defaultBranch' | 'before'> & { readonly commit: string },
): ScoredRun {
  const { event, eventType, branch, defaultBranch, before, commit } = run;
  return {
    trigger: {
      event,
      ...(eventType === undefined ? {} : { eventType }),
      pullRequest: null,
      commit,
      branch,
      defaultBranch,
      before,
      forced: false,
      mergeGroupBase: null,
      workflowRun: null,
    },
    async commits(store) {
      if (await fetchCommits(store, [commit], 1)) return { commit, configuration: commit, policy: null };
      throw new ConfigurationError({
        message: `the commit ${commit.slice(0, 7)} is not in the repository any more`,
        next: 'promote a run of a commit that is on the branch',
      });
    },
  };
}
