import { gatherChange } from '../gather/changed-files.ts';
import { allTouched, type TouchedModel, touchedModels } from '../gather/touched-models.ts';
import type { Project } from '../project.ts';
import { ConfigurationError, type Problem } from '../support/errors.ts';
import { modelOfRepository } from '../support/model-name.ts';
import { droppedModels, listAt, type ModelList } from './model-list.ts';
import { type ModelRequest, scoredRun } from './report-model.ts';

/** The models of a change, which each must have been measured. */
export interface ReportedModels {
  readonly models: readonly TouchedModel[];
  /** What the change takes away from what judges it, in words. */
  readonly loosened: readonly string[];
  /** What is wrong with the list that the change makes; the base's is in force then. */
  readonly problems: readonly Problem[];
}

/**
 * The models that the head lists, as no other can be measured; a model that the base lists and the head does not is named, as it would never be judged again. No work
 * tree is looked at: that of this job is of another commit.
 */
export async function modelsOf(asked: ModelRequest, project: Project): Promise<ReportedModels> {
  const { source, subject, inputs, request } = asked;
  const { store, git, context, ancestry, prefix } = project;
  if (store === null) throw new ConfigurationError({ message: 'there is no repository to read the models from' });
  const { policy, configuration } = await scoredRun(source, subject, true).commits(store);

  const read = (commit: string): Promise<ModelList> =>
    listAt(project, commit, inputs, modelOfRepository(request.runner.repository));
  const base = policy === null ? null : await read(policy);
  let head: ModelList;
  let problems: readonly Problem[] = [];
  try {
    head = await read(configuration);
  } catch (error) {
    if (!(error instanceof ConfigurationError) || base === null) throw error;
    head = base;
    problems = error.problems;
  }
  const known = new Set(base?.models.map(({ name }) => name));
  const loosened = droppedModels(base?.models ?? [], head.models);
  const isMeasured = new Set(source.artifacts.map(({ model }) => model));
  for (const name of isMeasured)
    if (!head.models.some((model) => model.name === name) && !known.has(name))
      request.log.warning(
        `an artifact of the run ${source.run.id} is of ${name}, which is no model here: it is not judged`,
      );

  const all = head.models;
  if (inputs.models !== null) return { models: allTouched(all, 'named'), loosened, problems };
  const change = await gatherChange(context, ancestry, store, git);
  request.log.info(`${all.length} models are listed; changed since the base: ${change.why}`);
  const touched = change.files === null ? allTouched(all, 'all') : touchedModels(all, change.files, head.file, prefix);
  return {
    loosened,
    problems,
    // What was measured is judged, whatever the change.
    models: touched.map((model) => (isMeasured.has(model.name) ? { ...model, trained: true } : model)),
  };
}
