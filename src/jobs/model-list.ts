import { configurationFiles, loadConfiguration } from '../config/load.ts';
import type { Configuration } from '../config/schema.ts';
import { filesAtCommit, findModels, type Model } from '../gather/models.ts';
import type { Inputs } from '../inputs.ts';
import { type Project, schema } from '../project.ts';
import { ConfigurationError } from '../support/errors.ts';

export interface ModelList {
  readonly models: readonly Model[];
  /** The file that lists them; null where an input does. */
  readonly file: string | null;
}

/** The models that a commit lists. No work tree is looked at. Throws `ConfigurationError`, `RemoteError`. */
export async function listAt(
  { store, git, prefix }: Project,
  commit: string,
  inputs: Pick<Inputs, 'config' | 'models'>,
  repositoryName: string,
): Promise<ModelList> {
  if (store === null) throw new ConfigurationError({ message: 'there is no repository to read the models from' });
  const files = filesAtCommit(store, commit, prefix, git);
  const list = async (listed: Configuration['models'], file: string | null): Promise<ModelList> => ({
    file,
    models: await findModels({ schema, files, asked: inputs.models, listed, rootFile: file, repositoryName }),
  });
  if (inputs.models !== null) return list(undefined, null);
  for (const file of inputs.config === null ? configurationFiles : [inputs.config]) {
    const text = await files.read(file);
    if (text === null) continue;
    const { models } = loadConfiguration(schema, file, text).configuration;
    return models === undefined ? { file, models: [] } : list(models, file);
  }
  return { file: null, models: [] };
}

/** What a change takes away from what judges its models, in words: one that the base lists and the head does not would never be judged again. */
export function droppedModels(
  base: readonly Pick<Model, 'name' | 'config'>[],
  head: readonly Pick<Model, 'name' | 'config'>[],
): readonly string[] {
  const kept = new Set(head.map(({ config }) => config));
  return base
    .filter(({ config }) => !kept.has(config))
    .map(({ name, config }) =>
      head.some((model) => model.name === name)
        ? `the model ${name} is no longer that of ${config}, and its policy there judges it no more`
        : `the model ${name} (${config}) is dropped: nothing judges it any more`,
    );
}
