import { closest, distance } from 'fastest-levenshtein';
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import * as z from 'zod';
import { ConfigurationError, type Problem } from '../support/errors.ts';
import type { Configuration, configurationSchema } from './schema.ts';

type Schema = ReturnType<typeof configurationSchema>;
type Path = readonly PropertyKey[];
type Json = { readonly [key: string]: unknown };

/** Where the file is looked for when nobody names it, in this order. */
export const configurationFiles = [
  'ml-test-score.yml',
  'ml-test-score.yaml',
  '.github/ml-test-score.yml',
  '.github/ml-test-score.yaml',
] as const;

/** Keys that action inputs and command line options may set over the file. */
export interface Overrides {
  readonly train?: string | undefined;
  readonly metrics?: readonly string[] | undefined;
  readonly model?: string | undefined;
}

/** Where a value came from, for the log. */
export type Source = 'input' | 'file' | 'default';

/** Where a value stands in the file it was read from. */
export type PlaceOf = (path: readonly PropertyKey[]) => Pick<Problem, 'file' | 'line' | 'column'>;

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** For mistakes that only a later stage can see. */
  readonly placeOf: PlaceOf;
  /** The source of each top-level key. */
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * Reads `ml-test-score.yml`. All mistakes are reported at once, each with file:line:column, what was found, what was expected and, for a name that is nearly
 * right, what was probably meant.
 *
 * @param text the file's content; null without a file
 * @throws ConfigurationError
 */
export function loadConfiguration(
  schema: Schema,
  file: string,
  text: string | null,
  overrides: Overrides = {},
): LoadedConfiguration {
  const { raw, value, placeOf } = parseYamlAs(schema, file, text ?? '', (written) =>
    override(written ?? {}, overrides),
  );
  const fromFile = typeof raw === 'object' && raw !== null ? raw : {};
  if ('models' in fromFile) refuseBesideModels(Object.keys(fromFile), placeOf);
  return {
    configuration: value,
    placeOf,
    sources: Object.fromEntries(
      Object.keys(schema.shape).map((key): [string, Source] => [
        key,
        overrides[key as keyof Overrides] !== undefined ? 'input' : key in fromFile ? 'file' : 'default',
      ]),
    ),
  };
}

/** A file that lists models speaks for none of them: what it said would hold for nobody. */
function refuseBesideModels(keys: readonly string[], placeOf: PlaceOf): void {
  const others = keys.filter((key) => key !== 'models' && key !== 'history');
  if (others.length === 0) return;
  throw new ConfigurationError(
    others.map((key) => ({
      ...placeOf([key]),
      message: `\`${key}\` stands beside \`models\`: expected in each model's own file`,
      next: `move \`${key}\` into the files that \`models\` lists; beside it stands \`history\` alone`,
    })),
  );
}

/**
 * The content of a YAML or JSON file after validation, for every file that a team writes. Mistakes come as in the configuration: all at once, each with its position.
 *
 * @param change what is done to the plain value before it is validated
 * @throws ConfigurationError
 */
export function parseYamlAs<Expected extends z.ZodType>(
  schema: Expected,
  file: string,
  text: string,
  change: (raw: unknown) => unknown = (raw) => raw,
): { readonly raw: unknown; readonly value: z.output<Expected>; readonly placeOf: PlaceOf } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new ConfigurationError(
      document.errors.slice(0, mostProblems).map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const next = hints[error.code] ?? 'mend the YAML at this place';
        return { file, line, column: col, message: sentenceOf(error.message), next };
      }),
    );
  }
  const raw = toPlain(document, file);
  const merged = change(raw);
  const parsed = schema.safeParse(merged);
  if (!parsed.success) {
    const description = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
    const problems = parsed.error.issues
      .flatMap((issue) => explain(issue, [], merged, description))
      .map(({ path, atKey, ...rest }): Problem => ({ ...place(document, lines, file, path, atKey), ...rest }))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    throw new ConfigurationError(bounded(problems, file));
  }
  return { raw, value: parsed.data, placeOf: (path) => place(document, lines, file, path, false) };
}

/** A generated file can be wrong in thousands of places. */
const mostProblems = 50;

const bounded = (problems: readonly Problem[], file: string): readonly Problem[] =>
  problems.length <= mostProblems
    ? problems
    : [
        ...problems.slice(0, mostProblems),
        { file, message: `${problems.length - mostProblems} more mistakes`, next: 'mend these first' },
      ];

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new ConfigurationError({
      file,
      message: `the YAML cannot be read: ${(error as Error).message}`,
      next: 'write it with fewer aliases',
    });
  }
}

const hints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes: a colon and a space in it begin a new key',
};

/** An input wins over the file; a train command given as input keeps the file's time-out and preparation. */
function override(raw: unknown, overrides: Overrides): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const { train, ...others } = overrides;
  const set = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  if (train === undefined) return { ...raw, ...set };
  const before = (raw as Json).train;
  const { mlproject: _, ...kept } = (typeof before === 'object' && before !== null ? before : {}) as Json;
  return { ...raw, ...set, train: { ...kept, run: train } };
}

interface Explained {
  readonly path: Path;
  /** True where the key itself is wrong, not its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly next?: string;
}

function explain(issue: z.core.$ZodIssue, above: Path, value: unknown, schema: Json): Explained[] {
  const path = [...above, ...issue.path];
  const name = path.length === 0 ? 'the file' : `\`${path.map(String).join('.')}\``;
  const found = at(value, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        message: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${name}`}; expected ${oneOf(known)}`,
        ...meant(key, known),
      }));
    }
    case 'invalid_union': {
      // The branch that got furthest is the one that was meant; where none got further than the type, every type is named.
      const branches = issue.errors.map((errors) => errors.flatMap((error) => explain(error, path, value, schema)));
      const deeper = branches.filter((branch) => branch.every((problem) => problem.path.length > path.length));
      if (deeper.length > 0) return deeper.sort((a, b) => a.length - b.length)[0] as Explained[];
      const formats = issue.errors.flat().filter((error) => error.code !== 'invalid_type');
      const wanted = formats.length > 0 ? formats : issue.errors.flat();
      return [
        {
          path,
          atKey: false,
          message: `${name}: expected ${[...new Set(wanted.map(expectation))].join(' or ')}, found ${describe(found)}`,
        },
      ];
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        {
          path,
          atKey: false,
          message: `${name}: expected ${oneOf(values)}, found ${describe(found)}`,
          ...meant(String(found), values),
        },
      ];
    }
    case 'invalid_key':
      return [{ path, atKey: true, message: `${name}: ${issue.issues.map((inner) => inner.message).join('; ')}` }];
    default:
      return [
        {
          path,
          atKey: false,
          message:
            found === undefined
              ? `${name} is missing; expected ${expectation(issue)}`
              : `${name}: ${issue.code === 'custom' ? issue.message : `expected ${expectation(issue)}`}${issue.code === 'custom' && isMapping(found) ? '' : `, found ${describe(found)}`}`,
        },
      ];
  }
}

const isMapping = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'at least one' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'regex'
        ? issue.message
        : issue.format === 'date'
          ? 'a date such as 2026-10-01'
          : issue.format;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    default:
      return issue.message.replace(/^expected /, '');
  }
}

/** What stands there, in few words: the text is bounded, whoever wrote it. */
function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys and values';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A long list would hide the message: then the nearest name (`meant`) says more than all of them. */
const oneOf = (values: readonly string[]): string => {
  const shown = values.slice(0, values.length > 12 ? 3 : 12).map((value) => `\`${value}\``);
  if (values.length === 1) return shown[0] as string;
  return values.length > 12 ? `one of ${values.length} names (${shown.join(', ')}, …)` : `one of ${shown.join(', ')}`;
};

function meant(text: string, known: readonly string[]): { next?: string } {
  if (known.length === 0) return {};
  const near = closest(text, known as string[]);
  return distance(text, near) <= Math.max(2, text.length / 3) ? { next: `did you mean \`${near}\`?` } : {};
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner === null || inner === undefined ? undefined : (inner as Json)[key as string]),
    value,
  );
}

/** The keys that the JSON Schema knows at a path, over all branches of unions. */
function keysAt(schema: Json, path: Path): string[] {
  const branches = [schema, ...((schema.anyOf ?? schema.allOf ?? []) as Json[])];
  const [key, ...rest] = path;
  if (key === undefined)
    return [...new Set(branches.flatMap((branch) => Object.keys((branch.properties ?? {}) as Json)))];
  return branches.flatMap((branch) => {
    const properties = branch.properties as Json | undefined;
    const next = typeof key === 'number' ? branch.items : (properties?.[String(key)] ?? branch.additionalProperties);
    return typeof next === 'object' && next !== null ? keysAt(next as Json, rest) : [];
  });
}

/** The position of a path in the file: of its key where the key is wrong, else of its value; the nearest thing above it where it is missing. */
function place(
  document: Document,
  lines: LineCounter,
  file: string,
  path: Path,
  atKey: boolean,
): Pick<Problem, 'file' | 'line' | 'column'> {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0];
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) break;
      const keyNode = pair.key as Node;
      node = pair.value as Node | null;
      offset = (depth === path.length - 1 && atKey ? keyNode : (node ?? keyNode)).range?.[0] ?? offset;
    } else {
      const item = (node as { items?: Node[] } | null)?.items?.[Number(key)];
      if (item === undefined) break;
      node = item;
      offset = item.range?.[0] ?? offset;
    }
  }
  if (offset === undefined) return { file };
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

const sentenceOf = (message: string): string => message.split('\n')[0] as string;
