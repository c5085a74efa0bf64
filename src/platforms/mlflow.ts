import * as z from 'zod';
import { unlikeSchema } from '../support/answer-words.ts';
import { ConfigurationError } from '../support/errors.ts';
import { explainHttp, type Send, textOf, withoutSecrets } from '../support/http.ts';
import { plainLine } from '../support/text.ts';

/** MLflow's REST interface (mlflow.org/docs/latest/api_reference/rest-api.html), as MLflow 3.17 and Databricks serve it. */

export interface MlflowServer {
  /** For people: `mlflow https://mlflow.example.org`, `mlflow databricks`. */
  readonly place: string;
  /** The address that requests go to, without a slash at the end. */
  readonly address: string;
  /** `Authorization` and the like. */
  readonly headers: Readonly<Record<string, string>>;
  /** True for Databricks' Unity Catalog: models are `catalog.schema.model`, and their calls are at another path. */
  readonly unityCatalog: boolean;
  /** Databricks, whose artifacts lie at `dbfs:/databricks/mlflow-tracking/…`. */
  readonly databricks: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The server that a URI of MLflow names, with the credentials that MLflow's own client takes: MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD; of
 * Databricks DATABRICKS_HOST and DATABRICKS_TOKEN. Throws `ConfigurationError`.
 */
export function mlflowServer(uri: string, environment: Variables): MlflowServer {
  const variable = (name: string): string | null => environment[name]?.trim() || null;
  const token = variable('MLFLOW_TRACKING_TOKEN');
  if (/^databricks(-uc)?(:|$)/.test(uri)) {
    const host = variable('DATABRICKS_HOST');
    const key = variable('DATABRICKS_TOKEN') ?? token;
    if (host === null || key === null)
      throw new ConfigurationError({
        message: `mlflow ${uri}: ${host === null ? 'DATABRICKS_HOST' : 'DATABRICKS_TOKEN'} is not set`,
        next: 'give the step DATABRICKS_HOST and DATABRICKS_TOKEN; a profile of .databrickscfg is not read',
      });
    const address = `${/^https?:/.test(host) ? '' : 'https://'}${host}`.replace(/\/+$/, '');
    return {
      place: `mlflow ${uri}`,
      address,
      headers: { authorization: `Bearer ${key}` },
      unityCatalog: uri.startsWith('databricks-uc'),
      databricks: true,
    };
  }
  const inside = credentialsIn(uri);
  const user = variable('MLFLOW_TRACKING_USERNAME') ?? inside.user;
  const password = variable('MLFLOW_TRACKING_PASSWORD') ?? inside.password;
  const basic = user === null ? null : Buffer.from(`${user}:${password ?? ''}`).toString('base64');
  const address = inside.address.replace(/\/+$/, '');
  return {
    place: `mlflow ${address}`,
    address,
    // As MLflow's own client: a user wins over a token.
    headers:
      basic !== null ? { authorization: `Basic ${basic}` } : token === null ? {} : { authorization: `Bearer ${token}` },
    unityCatalog: false,
    databricks: false,
  };
}

/** The environment's URI may hold a user, as `requests` takes it; nothing of it is shown. */
function credentialsIn(uri: string): { address: string; user: string | null; password: string | null } {
  // A token after `?` is none of MLflow's, and not shown either.
  const address = withoutSecrets(uri);
  try {
    const url = new URL(uri);
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return { address, user: user || null, password: password || null };
  } catch {
    return { address, user: null, password: null };
  }
}

export interface MlflowCall<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/api/2.0/mlflow/`: `runs/get`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Of the answer. */
  readonly schema: z.ZodType<T>;
  /** Whether asking again does no harm: a search by POST. */
  readonly repeat?: boolean;
  /** MLflow's `error_code`s that are answered with null: `RESOURCE_DOES_NOT_EXIST`. */
  readonly nullOn?: readonly string[];
  /** What the account must be allowed for this: `log to the experiment`. */
  readonly permission: string;
  /** What is dealt with, for messages: `penguins v1.4.0`. */
  readonly subject?: string;
}

export type CallMlflow = <T>(call: MlflowCall<T>) => Promise<T | null>;

/** Calls of one server. Throws `ConfigurationError` that names the server, what it said and what to do. */
export function mlflowCalls(server: MlflowServer, send: Send): CallMlflow {
  return async ({ method, path, query = {}, body, schema, repeat, nullOn = [], permission, subject }) => {
    const search = new URLSearchParams(query).toString();
    const place = subject === undefined ? server.place : `${server.place}: ${subject}`;
    try {
      const response = await send({
        method,
        url: `${server.address}/api/2.0/mlflow/${path}${search === '' ? '' : `?${search}`}`,
        headers: { ...server.headers, accept: 'application/json', 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(repeat === undefined ? {} : { repeat }),
        answers: nullOn.length === 0 ? [] : [400, 404],
      });
      const answer = await parsed(response, place);
      if (response.status < 400) return understood(schema, answer, place, path);
      const { error_code: code, message } = refusal.safeParse(answer).data ?? {};
      if (code !== undefined && nullOn.includes(code)) return null;
      throw new ConfigurationError({
        message: `${place}: ${plainLine([code ?? `it refuses (${response.status})`, message ?? ''].filter((part) => part !== '').join(': '))}`,
        next: 'check the names, and that this is the address of an MLflow server',
      });
    } catch (error) {
      const credentials = server.databricks ? databricksSignIn : signIn;
      throw explainHttp(error, { place, credentials, permission });
    }
  };
}

const refusal = z.looseObject({ error_code: z.string().optional(), message: z.string().optional() });

export const signIn =
  'set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in the `env` of the step';

export const databricksSignIn = 'set DATABRICKS_TOKEN to a valid token';

export function understood<T>(schema: z.ZodType<T>, answer: unknown, place: string, path: string): T {
  const { success, data, error } = schema.safeParse(answer);
  if (success) return data;
  throw new ConfigurationError({
    message: `${place}: its answer to ${path} is not MLflow's: ${unlikeSchema(error, answer)}`,
    next: 'check the address and the version of the server; this was written for MLflow 3.17',
  });
}

export async function parsed(response: Response, place: string): Promise<unknown> {
  const text = await textOf(response);
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError({
      message: `${place}: what answers there is no MLflow server`,
      next: 'check the address: it is what MLFLOW_TRACKING_URI names, without `/api` or `/#`',
    });
  }
}
