import * as z from 'zod';
import { rubricTest } from '../rubric/rubric.ts';
import type { TestId } from '../rubric/sections.ts';
import { evidenceKeys } from './evidence-keys.ts';
import { type CheckOptions, configurationSchema } from './schema.ts';
import { changeLimit, duration, formatDuration } from './units.ts';

/** The parts of JSON Schema (draft 2020-12) that zod writes for what users write. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const evidenceNames = Object.keys(evidenceKeys) as (keyof typeof evidenceKeys)[];

/** Defaults are values after parsing; the reader of a JSON Schema needs them as they are written. */
function writtenDefault(schema: z.core.$ZodDefault): unknown {
  const { innerType, defaultValue } = schema._zod.def;
  if (innerType === duration) return formatDuration(defaultValue as number);
  if (innerType === changeLimit) {
    const { value, relative } = defaultValue as z.output<typeof changeLimit>;
    return relative ? `${Number((value * 100).toFixed(6))}%` : value;
  }
  return undefined;
}

/** The JSON Schema of what is written, before parsing. Further keys stay allowed where the schema is not strict. */
export function toJsonSchema(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'default') {
        const written = writtenDefault(zodSchema as z.core.$ZodDefault);
        if (written !== undefined) jsonSchema.default = written as never;
      }
      // The format says it already; zod's expression for leap years is no help in an editor.
      if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  }) as JsonSchema;
}

/** The options of one check as an object schema: its keys with types, defaults and descriptions. */
export const optionsJsonSchema = (options: z.ZodRawShape): JsonSchema => toJsonSchema(z.strictObject(options));

/** The JSON Schema of `ml-test-score.yml` for editors. Rules across several keys are left to the validation of a run. */
export function configurationJsonSchema(options: CheckOptions): JsonSchema {
  const schema = toJsonSchema(configurationSchema(options));
  const properties = schema.properties as Record<string, JsonSchema>;

  // A preprocessing step is a function, so the short forms such as `train: COMMAND` are not in what zod writes.
  for (const name of ['train', 'predictions', 'serve'] as const) {
    const { description, ...long } = properties[name] as JsonSchema;
    properties[name] = { description: description as string, anyOf: [{ type: 'string', minLength: 1 }, long] };
  }

  // The same four keys below each of the 28 tests, written once.
  const definitions: Record<string, JsonSchema> = {};
  for (const [id, test] of Object.entries((properties.tests as JsonSchema).properties as Record<string, JsonSchema>)) {
    const { title, paper } = rubricTest(id as TestId);
    test.description = `${paper}: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
    const keys = test.properties as Record<string, JsonSchema>;
    for (const name of evidenceNames) {
      definitions[name] ??= keys[name] as JsonSchema;
      keys[name] = { $ref: `#/$defs/${name}` };
    }
  }
  return { ...schema, $defs: definitions };
}

/** What an object schema says about one of its keys, in words. */
export interface KeyDescription {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** As it is written in YAML; absent where there is none or it is empty. */
  readonly default?: string;
  readonly description: string;
}

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const flatten = (schema: JsonSchema): JsonSchema[] =>
  schema.anyOf === undefined ? [schema] : (schema.anyOf as JsonSchema[]).flatMap(flatten);

/** The type of a value, in words: `list of strings`. */
export function typeInWords(schema: JsonSchema): string {
  if (schema.enum !== undefined) return either(schema.enum.map((value) => `\`${value}\``));
  if (schema.anyOf !== undefined) {
    const parts = flatten(schema);
    const items = parts.map((part) => (part.type === 'array' ? flatten((part.items ?? {}) as JsonSchema) : []));
    return either(
      parts.map((part, index) => ((items[index] as JsonSchema[]).length > 1 ? 'list of these' : typeInWords(part))),
    );
  }
  if (Array.isArray(schema.type)) return either(schema.type);
  switch (schema.type) {
    case 'array':
      return `list of ${typeInWords((schema.items ?? {}) as JsonSchema).replace(/^(string|number|integer|object)\b/, '$1s')}`;
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? `map of names to ${typeInWords(schema.additionalProperties as JsonSchema)}`
        : 'object';
    case 'string':
      if (schema.format === 'date') return 'date';
      if (schema.pattern?.includes('ms|s|m|h|d')) return 'duration';
      return schema.pattern?.endsWith('%$') ? 'share' : 'string';
    default:
      return schema.type ?? 'any value';
  }
}

function writtenValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') {
    const text = JSON.stringify(value);
    return text === '{}' || text === '[]' ? undefined : text;
  }
  return String(value);
}

/** The keys of an object schema, in order. */
export function describeKeys(schema: JsonSchema): readonly KeyDescription[] {
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(([name, key]) => {
    const written = writtenValue(key.default);
    return {
      name,
      type: typeInWords(key),
      required: schema.required?.includes(name) ?? false,
      ...(written === undefined ? {} : { default: written }),
      description: key.description ?? '',
    };
  });
}
