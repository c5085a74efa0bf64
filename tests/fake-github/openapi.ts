import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  /** GitHub's name: `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly contentType: string; readonly schema?: Schema };
  /** Schema of the answer per status; true where there is none. */
  readonly answers: Readonly<Record<string, Schema | true>>;
}

interface Slice {
  readonly operations: readonly Operation[];
  readonly schemas: Record<string, Schema>;
  readonly examples: Record<string, unknown>;
}

const slice: Slice = JSON.parse(readFileSync(new URL('openapi-slice.json', import.meta.url), 'utf8'));

/** A complete answer as GitHub documents it, with its addresses moved to the fake. */
export function example(name: string, url: string): Record<string, unknown> {
  const text = JSON.stringify(slice.examples[name]).replaceAll('https://api.github.com', url);
  const value = JSON.parse(text);
  return Array.isArray(value) ? value[0] : value;
}

const isUri = (text: string) => URL.canParse(text.replaceAll(/\{[^}]*\}/g, ''));
const isDateTime = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes });
  ajv.addFormat('uri', isUri).addFormat('date-time', isDateTime);
  for (const name of ['email', 'int64', 'uri-template', 'repo.nwo', 'ssh-key']) ajv.addFormat(name, true);
  return ajv.addSchema({ $id: 'github', schemas: slice.schemas });
}

const exact = createAjv(false);
/** Parameters arrive as text. */
const coercing = createAjv(true);
const compiled = new Map<string, ValidateFunction>();

const rebase = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'));

function check(ajv: Ajv, key: string, schema: unknown, value: unknown): string[] {
  let validate = compiled.get(key);
  if (validate === undefined) {
    validate = ajv.compile(rebase(schema) as Schema);
    compiled.set(key, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${key}${error.instancePath}: ${error.message}`);
}

export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

const routes = slice.operations.map((operation) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string);
  // A tag or a ref may hold slashes; both stand last.
  const pattern = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => (/^(ref|tag)$/.test(name) ? '(.+)' : '([^/]+)'));
  return { operation, names, pattern: new RegExp(`^${pattern}$`) };
});

export function matchOperation(method: string, path: string): Match | undefined {
  for (const { operation, names, pattern } of routes) {
    const found = operation.method === method ? pattern.exec(path) : null;
    if (found === null) continue;
    const values = names.map((name, index) => [name, decodeURIComponent(found[index + 1] as string)]);
    // Ids are numbers: `/releases/tags` is not release "tags".
    if (values.some(([name, value]) => name?.endsWith('_id') && !/^\d+$/.test(value ?? ''))) continue;
    return { operation, path: Object.fromEntries(values) };
  }
  return undefined;
}

function closed(schema: Schema): Schema {
  const open = schema.type !== 'object' || schema.properties === undefined || schema.additionalProperties !== undefined;
  return open ? schema : { ...schema, additionalProperties: false };
}

/** What GitHub's description says against a request. A name that GitHub does not know is an error too: GitHub would ignore it without a word. */
export function checkRequest({ operation, path }: Match, query: URLSearchParams, contentType: string, body: unknown) {
  const problems: string[] = [];
  for (const place of ['path', 'query'] as const) {
    const known = operation.parameters.filter((parameter) => parameter.in === place);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(known.map((parameter) => [parameter.name, parameter.schema])),
      required: known.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      additionalProperties: false,
    };
    const values = place === 'path' ? { ...path } : Object.fromEntries(query);
    problems.push(...check(coercing, `${operation.id} ${place}`, schema, values));
  }
  const expected = operation.body;
  if (expected === undefined) {
    if (body !== undefined) problems.push(`${operation.id}: takes no body`);
  } else if (body === undefined) {
    if (expected.required) problems.push(`${operation.id}: the body is missing`);
  } else if (expected.contentType === 'application/json') {
    if (!contentType.startsWith('application/json')) problems.push(`${operation.id}: content type ${contentType}`);
    if (expected.schema !== undefined)
      problems.push(...check(exact, `${operation.id} body`, closed(expected.schema), body));
  }
  return problems;
}

/** What GitHub's description says against an answer of the fake. Statuses that it does not describe pass: GitHub gives them all the same. */
export function checkAnswer(operation: Operation, status: number, body: unknown): string[] {
  const schema = operation.answers[String(status)];
  if (schema === undefined || schema === true) return [];
  return check(exact, `${operation.id} ${status}`, schema, JSON.parse(JSON.stringify(body ?? null)));
}
