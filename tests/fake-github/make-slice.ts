/**
 * Cuts the operations that are in use out of GitHub's OpenAPI description, for the fake server:
 * `node tests/fake-github/make-slice.ts` writes openapi-slice.json. Run it again after adding an operation or updating `@octokit/openapi`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const operations = [
  'actions/download-artifact',
  'actions/get-artifact',
  'actions/get-reviews-for-run',
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'actions/list-artifacts-for-repo',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs-for-repo',
  'git/get-ref',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-reviews',
  'repos/create-commit-status',
  'repos/create-dispatch-event',
  'repos/create-release',
  'repos/delete-release',
  'repos/delete-release-asset',
  'repos/get',
  'repos/get-release',
  'repos/get-release-asset',
  'repos/get-release-by-tag',
  'repos/list-commit-statuses-for-ref',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-release-assets',
  'repos/list-releases',
  'repos/update-release',
  'repos/upload-release-asset',
];
/** Complete answers, as GitHub documents them: the fake lays its own values over these. */
const examples = [
  'environment-approvals-items',
  'full-repository',
  'pull-request',
  'pull-request-simple-items',
  'pull-request-review-items',
  'status',
  'workflow-run',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const packageFolder = new URL('../../node_modules/@octokit/openapi/', import.meta.url);
const description: JsonObject = JSON.parse(
  readFileSync(new URL('generated/api.github.com.json', packageFolder), 'utf8'),
);
const version = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')).version as string;

function at(path: readonly string[]): JsonObject {
  let found: Json | undefined = description;
  for (const key of path) found = (found as JsonObject | undefined)?.[key];
  if (found === undefined) throw new Error(`GitHub's description has no ${path.join('/')}`);
  return found as JsonObject;
}

const resolve = (value: Json | undefined): JsonObject => {
  const reference = (value as JsonObject | undefined)?.$ref;
  return typeof reference === 'string' ? at(reference.slice(2).split('/')) : (value as JsonObject);
};

const schemas: JsonObject = {};
const prose = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated', 'default']);

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type; references move; prose goes. */
function convert(value: Json): Json {
  if (Array.isArray(value)) return value.map(convert);
  if (value === null || typeof value !== 'object') return value;
  const result: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'nullable' || key.startsWith('x-')) continue;
    if (key === '$ref') {
      const name = String(inner).split('/').at(-1) as string;
      keep(name);
      result.$ref = `#/schemas/${name}`;
    } else if (key === 'properties') {
      result[key] = Object.fromEntries(
        Object.entries(inner as JsonObject).map(([name, schema]) => [name, convert(schema)]),
      );
    } else if (!prose.has(key)) result[key] = convert(inner);
  }
  if (value.nullable !== true) return result;
  if (Array.isArray(result.enum)) result.enum = [...result.enum, null];
  if (typeof result.type !== 'string') return { anyOf: [result, { type: 'null' }] };
  return { ...result, type: [result.type, 'null'] };
}

function keep(name: string): void {
  if (name in schemas) return;
  schemas[name] = {};
  schemas[name] = convert(at(['components', 'schemas', name]));
}

function contentOf(body: Json | undefined): JsonObject | undefined {
  const content = resolve(body)?.content as JsonObject | undefined;
  const entry = Object.entries(content ?? {})[0];
  if (entry === undefined) return undefined;
  const schema = (entry[1] as JsonObject).schema;
  return { contentType: entry[0], ...(schema === undefined ? {} : { schema: convert(schema) }) };
}

function slice(id: string): JsonObject {
  for (const [path, methods] of Object.entries(at(['paths'])))
    for (const [method, value] of Object.entries(methods as JsonObject)) {
      const operation = value as JsonObject;
      if (operation.operationId !== id) continue;
      const parameters = ((operation.parameters ?? []) as Json[]).map(resolve).map((parameter) => ({
        name: parameter.name as string,
        in: parameter.in as string,
        required: parameter.required === true,
        schema: convert(parameter.schema as Json),
      }));
      const body = contentOf(operation.requestBody);
      const answers: JsonObject = {};
      for (const [status, answer] of Object.entries(operation.responses as JsonObject))
        answers[status] = (contentOf(answer)?.schema as Json | undefined) ?? true;
      const required = resolve(operation.requestBody)?.required === true;
      return {
        id,
        method: method.toUpperCase(),
        path,
        parameters,
        ...(body ? { body: { ...body, required } } : {}),
        answers,
      };
    }
  throw new Error(`GitHub's description has no operation ${id}`);
}

const sliced = operations.map(slice);
const result = {
  source: `@octokit/openapi ${version}, generated/api.github.com.json (MIT)`,
  operations: sliced,
  schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
  examples: Object.fromEntries(examples.map((name) => [name, at(['components', 'examples', name]).value as Json])),
};
writeFileSync(new URL('openapi-slice.json', import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
