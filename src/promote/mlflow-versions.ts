import type { MlflowServer } from '../platforms/mlflow.ts';
import {
  type ModelVersion,
  type RegisteredModels,
  suggestAlias,
  suggestModelName,
} from '../platforms/mlflow-registry.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { Version } from './registry.ts';
import type { Pointed, StagePointers } from './storage.ts';

/** How a version of ours is known among MLflow's: by its tags. */

export const keys = {
  model: 'ml-test-score.model',
  version: 'ml-test-score.version',
  digest: 'ml-test-score.digest',
  commit: 'ml-test-score.commit',
  score: 'ml-test-score.score',
  run: 'ml-test-score.run',
  /** Of a version: where its bundle lies. */
  bundle: 'ml-test-score.bundle',
  /** Of a run: what it holds, where it was made for that. */
  holds: 'ml-test-score.holds',
} as const;

/** Of a version, or of a bundle that has none yet. */
export const tagsOf = (
  one: Pick<Version, 'model' | 'commit' | 'digest' | 'score' | 'run'> & { readonly version?: string },
): Record<string, string> => ({
  [keys.model]: one.model,
  ...(one.version === undefined ? {} : { [keys.version]: one.version }),
  ...(one.digest === null ? {} : { [keys.digest]: one.digest }),
  [keys.commit]: one.commit,
  ...(one.score === null ? {} : { [keys.score]: `${one.score}` }),
  ...(one.run === null ? {} : { [keys.run]: one.run }),
});

export const description = ({ model, version, commit, score }: Version, loadable: boolean): string =>
  [
    `${model} v${version}, ML Test Score ${score} of 7, trained from ${commit}.`,
    `Fetch it with \`ml-test-score pull ${model}@${version}\`.`,
    ...(loadable ? [] : [notLoadable]),
  ].join(' ');

export const notLoadable =
  'its artifacts hold no MLmodel folder (or several), so `mlflow.pyfunc.load_model` cannot load it: save the model with `mlflow.<flavor>.save_model` and name the folder below `artifacts`';

/** MLflow's version that is this version of ours; null where there is none. Throws where somebody else gave another model its tag. */
export async function findVersion(
  models: Pick<RegisteredModels, 'tagged'>,
  name: string,
  version: Pick<Version, 'model' | 'version' | 'commit' | 'digest'>,
  place: string,
): Promise<ModelVersion | null> {
  const tagged = await models.tagged(name, keys.version, version.version);
  const ofModel = tagged.filter(({ tags }) => (tags.get(keys.model) ?? version.model) === version.model);
  const same = ofModel.filter(({ tags }) => tags.get(keys.digest) === version.digest);
  const found = same
    .filter(({ tags, status }) => status === 'READY' && tags.get(keys.commit) === version.commit)
    .at(-1);
  if (found !== undefined) return found;
  if (same.length === 0 && ofModel[0] !== undefined)
    throw conflict(place, version.model, version.version, version.digest ?? 'none', ofModel[0]);
  return null;
}

export const conflict = (
  place: string,
  model: string,
  version: string,
  digest: string,
  other: ModelVersion,
): ConfigurationError =>
  new ConfigurationError({
    message: `${place}: ${model} v${version} is there already, as MLflow's version ${other.number}, with the digest ${
      other.tags.get(keys.digest)?.slice(0, 80) ?? 'none'
    }; this one has ${digest}`,
    next: `no promotion made that one: take the tag ${keys.version} from it (\`MlflowClient().delete_model_version_tag(…)\`), then run the promotion again`,
  });

export function checkAlias(place: string, stage: string): void {
  const suggestion = suggestAlias(stage);
  if (suggestion !== null)
    throw new ConfigurationError({
      message: `${place}: the stage ${JSON.stringify(stage.slice(0, 200))} cannot be an alias there: expected letters, digits, '-' and '_', and neither \`latest\` nor \`v\` with a number`,
      next: `name it \`${suggestion.slice(0, 200)}\``,
    });
}

export function checkModelName({ place, unityCatalog }: MlflowServer, model: string, name: string): string {
  const suggestion = suggestModelName(name, unityCatalog);
  if (suggestion === null) return name;
  const expected = unityCatalog
    ? 'expected the three parts of Unity Catalog, `catalog.schema.model`'
    : "expected a name without '/', ':' and quotation marks";
  throw new ConfigurationError({
    message: `${place}: ${JSON.stringify(name.slice(0, 200))} cannot be the name of a registered model there: ${expected}`,
    next: `add \`name: ${suggestion.slice(0, 200)}\` below \`promote\`${name === model ? '' : ', or leave it out'}`,
  });
}

/** Aliases follow the stages. */
export function mlflowPointers(
  place: string,
  models: RegisteredModels,
  nameOf: (model: string) => string,
): StagePointers {
  return {
    check: (stage) => checkAlias(place, stage),
    async move(version, stage) {
      const name = nameOf(version.model);
      const found = await findVersion(models, name, version, place);
      if (found === null)
        throw new ConfigurationError({
          message: `${place}: no version of ${name} has the tags of v${version.version}: it was deleted`,
          next: `run the promotion of commit ${version.commit.slice(0, 12)} again`,
        });
      await models.setAlias(name, stage, found.number);
    },
    async read(model, stages, versions) {
      const name = nameOf(model);
      const aliases = await models.aliases(name);
      const pointed = new Map<string, Pointed | null>();
      for (const stage of stages) {
        const number = aliases?.get(stage);
        const found = number === undefined ? null : await models.version(name, number);
        pointed.set(stage, number === undefined ? null : named(number, found, versions));
      }
      return pointed;
    },
  };
}

function named(number: string, found: ModelVersion | null, versions: readonly Version[]): Pointed {
  if (found === null) return { other: `MLflow's version ${number}, which does not exist` };
  const version = found.tags.get(keys.version);
  const same = versions.find((one) => one.version === version);
  if (same === undefined) return { other: `MLflow's version ${number}, which no promotion has made` };
  return found.tags.get(keys.digest) === same.digest
    ? { version: same.version }
    : { other: `MLflow's version ${number}, which is tagged ${same.version} and holds another model` };
}
