import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';
import type { CallMlflow, MlflowServer } from './mlflow.ts';

/** Registered models, their versions and aliases, as the MLflow of one's own and Databricks' Unity Catalog serve them (mlflow/store/model_registry, mlflow/store/_unity_catalog of 3.17). All texts of the answers are hostile. */

export interface ModelVersion {
  /** MLflow's own number, `7`. */
  readonly number: string;
  /** `READY`; in Unity Catalog `PENDING_REGISTRATION` until it was finalized. */
  readonly status: string;
  readonly source: string;
  /** Where Unity Catalog keeps its files; null elsewhere. */
  readonly storage: string | null;
  readonly tags: ReadonlyMap<string, string>;
}

export interface NewModelVersion {
  readonly name: string;
  readonly source: string;
  readonly runId: string | null;
  /** The logged model that the source is. */
  readonly modelId: string | null;
  /** Databricks' number of the workspace of the run, where that was told. */
  readonly workspace?: string | null;
  readonly tags: Readonly<Record<string, string>>;
  readonly description: string;
}

const number = z.union([z.string().regex(/^\d{1,18}$/), z.int().nonnegative()]).transform(String);
const pair = z.object({ key: z.string(), value: z.string().default('') });

const modelVersion = z
  .object({
    version: number,
    status: z.string().default('READY'),
    source: z.string().default(''),
    storage_location: z.string().optional(),
    tags: z.array(pair).default([]),
  })
  .transform(
    ({ version, status, source, storage_location, tags }): ModelVersion => ({
      number: version,
      status,
      source,
      storage: storage_location ?? null,
      tags: new Map(tags.map(({ key, value }) => [key.replace(/^ml_test_score_/, 'ml-test-score.'), value])),
    }),
  );

const registeredModel = z.object({
  registered_model: z.object({ aliases: z.array(z.object({ alias: z.string(), version: number })).default([]) }),
});

const oneVersion = z.object({ model_version: modelVersion });
const nothing = z.looseObject({});
const noSuch = ['RESOURCE_DOES_NOT_EXIST', 'NOT_FOUND'];
const reading = 'read registered models';
const writing = 'create registered models and versions of them';

/** As many versions come with one answer; and as many answers are asked for. */
const versionsOfPage = 1000;
const mostPages = 100;

export interface RegisteredModels {
  /** Alias → number of the version; null where there is no such model. */
  aliases(name: string): Promise<ReadonlyMap<string, string> | null>;
  create(name: string): Promise<void>;
  version(name: string, number: string): Promise<ModelVersion | null>;
  /** The versions of a model with this tag, the newest first. */
  tagged(name: string, key: string, value: string): Promise<readonly ModelVersion[]>;
  createVersion(version: NewModelVersion): Promise<ModelVersion>;
  /** Of Unity Catalog: all files of the version are there. */
  finalize(name: string, number: string): Promise<void>;
  setVersionTag(name: string, number: string, key: string, value: string): Promise<void>;
  deleteVersion(name: string, number: string): Promise<void>;
  setAlias(name: string, alias: string, number: string): Promise<void>;
}

export function registeredModels(
  { unityCatalog }: Pick<MlflowServer, 'unityCatalog'>,
  call: CallMlflow,
): RegisteredModels {
  // Neither '.' nor '-' may be in the key of a tag of Unity Catalog.
  const keyed = (key: string): string => (unityCatalog ? key.replaceAll(/[.-]/g, '_') : key);
  const at = (path: string): string => (unityCatalog ? `unity-catalog/${path}` : path);

  async function search(filter: string, subject: string): Promise<readonly ModelVersion[]> {
    const found: ModelVersion[] = [];
    let token = '';
    for (let page = 0; page < mostPages; page += 1) {
      const answer = await call({
        method: 'GET',
        path: at('model-versions/search'),
        query: {
          filter,
          max_results: `${versionsOfPage}`,
          ...(token === '' ? {} : { page_token: token }),
        },
        schema: z.object({
          model_versions: z.array(modelVersion).default([]),
          next_page_token: z.string().default(''),
        }),
        permission: reading,
        subject,
      });
      found.push(...(answer?.model_versions ?? []));
      token = answer?.next_page_token ?? '';
      if (token === '') break;
    }
    return found.sort((one, other) => Number(other.number) - Number(one.number));
  }

  async function version(name: string, number: string): Promise<ModelVersion | null> {
    const found = await call({
      method: 'GET',
      path: at('model-versions/get'),
      query: { name, version: number },
      schema: oneVersion,
      nullOn: noSuch,
      permission: reading,
      subject: `${name}, MLflow's version ${number}`,
    });
    return found?.model_version ?? null;
  }

  return {
    version,
    async aliases(name) {
      const found = await call({
        method: 'GET',
        path: at('registered-models/get'),
        query: { name },
        schema: registeredModel,
        nullOn: noSuch,
        permission: reading,
        subject: name,
      });
      return found && new Map(found.registered_model.aliases.map(({ alias, version }) => [alias, version]));
    },
    async create(name) {
      await call({
        method: 'POST',
        path: at('registered-models/create'),
        body: { name },
        schema: nothing,
        nullOn: ['RESOURCE_ALREADY_EXISTS', 'ALREADY_EXISTS'],
        permission: writing,
        subject: name,
      });
    },
    async tagged(name, key, value) {
      const ofName = `name='${name}'`;
      const subject = `${name}, ${key} ${value}`;
      if (!unityCatalog) return search(`${ofName} AND tags.\`${key}\`='${value}'`, subject);
      // Unity Catalog filters by the name alone, and leaves the tags out.
      for (const { number, status } of await search(ofName, subject)) {
        const found = status === 'READY' ? await version(name, number) : null;
        if (found?.tags.get(key) === value) return [found];
      }
      return [];
    },
    async createVersion({ name, source, runId, modelId, workspace = null, tags, description }) {
      const created = await call({
        method: 'POST',
        path: at('model-versions/create'),
        body: {
          name,
          source,
          ...(runId === null ? {} : { run_id: runId }),
          ...(modelId === null ? {} : { model_id: modelId }),
          ...(workspace === null ? {} : { run_tracking_server_id: workspace }),
          description,
          tags: Object.entries(tags).map(([key, value]) => ({ key: keyed(key), value })),
        },
        schema: oneVersion,
        permission: writing,
        subject: name,
      });
      if (created !== null) return created.model_version;
      throw new ConfigurationError({ message: `mlflow: no version of ${name} was made`, next: 'run it again' });
    },
    async finalize(name, number) {
      const body = { name, version: number };
      const path = at('model-versions/finalize');
      await call({ method: 'POST', path, body, schema: nothing, repeat: true, permission: writing, subject: name });
    },
    async setVersionTag(name, number, key, value) {
      const body = { name, version: number, key: keyed(key), value };
      const path = at('model-versions/set-tag');
      await call({ method: 'POST', path, body, schema: nothing, repeat: true, permission: writing, subject: name });
    },
    async deleteVersion(name, number) {
      const body = { name, version: number };
      const path = at('model-versions/delete');
      await call({ method: 'DELETE', path, body, schema: nothing, nullOn: noSuch, permission: writing, subject: name });
    },
    async setAlias(name, alias, number) {
      await call({
        method: 'POST',
        path: at('registered-models/alias'),
        body: { name, alias, version: number },
        schema: nothing,
        repeat: true,
        permission: 'set aliases of registered models',
        subject: `${name}, alias ${alias}`,
      });
    },
  };
}

/** What MLflow takes as the name of a registered model (mlflow/utils/validation.py); what the model could be called, where it does not. */
export function suggestModelName(name: string, unityCatalog: boolean): string | null {
  if (unityCatalog) return /^[^\s./'"`]+(\.[^\s./'"`]+){2}$/.test(name) ? null : `catalog.schema.${word(name)}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const allowed = name.trim() === name && !/[/:'"`\\\u0000-\u001f]/.test(name) && !/^\.{0,2}$/.test(name);
  return allowed ? null : word(name);
}

/** The same for an alias. */
export function suggestAlias(stage: string): string | null {
  if (/^[\w-]{1,255}$/.test(stage) && !/^(latest|v\d+)$/i.test(stage)) return null;
  return /^(latest|v\d+)$/i.test(stage) ? `stage-${stage}` : word(stage);
}

const word = (text: string): string => text.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'model';
