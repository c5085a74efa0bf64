import * as z from 'zod';
import type { Facts, SavedFacts } from '../facts.ts';
import { commitId, modelName, runId } from '../history/record.ts';
import { ConfigurationError, messageOf, refuse } from '../support/errors.ts';
import { formatBytes, megabyte } from '../support/files.ts';
import { checkBounds, valueText } from './saved-facts-bounds.ts';
import { describeIssues } from './saved-facts-problem.ts';

/**
 * Reads facts that another run saved. The text is hostile: a pull request's own code may have written all of it. That it has the shape of facts says nothing about
 * whether it is true.
 */

/** Of facts.json. */
export const largestFacts = 20 * megabyte;

/** What to do about facts that are not read. */
export interface FactsAdvice {
  /** Where they are of another form. */
  readonly form: string;
  /** Where another release wrote them. */
  readonly release: string;
}

const artifactAdvice: FactsAdvice = {
  form: 'let the run that trains upload the facts.json that it wrote, unchanged',
  release: 'use the same version of ML Test Score in the job that trains and in the one that reports',
};

/** The facts without the configuration and the policy that they claim, which are read by git. Throws `ConfigurationError`. */
export async function parseFacts(text: string, file: string): Promise<SavedFacts> {
  const claimed = parseVersioned(text, file, artifactAdvice);
  const facts = await checkFacts(claimed, file, artifactAdvice);
  refuseForms(identity.safeParse(facts), facts, file, artifactAdvice.form);
  return facts;
}

/** JSON of facts of this version, unchecked beyond that. Throws `ConfigurationError`. */
export function parseVersioned(text: string, file: string, advice: FactsAdvice): Partial<Facts> {
  if (Buffer.byteLength(text) > largestFacts) refuse(file, `is larger than ${formatBytes(largestFacts)}`, advice.form);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    refuse(
      file,
      `is no JSON: ${messageOf(error)
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')
        .slice(0, 200)}`,
      advice.form,
    );
  }
  const version = isObject(json) ? json.schemaVersion : undefined;
  if (version === 1) return json as Partial<Facts>;
  const found = `expected facts of schemaVersion 1, found ${version === undefined ? 'none' : valueText(version)}`;
  if (typeof version === 'number' && version > 1)
    refuse(file, `${found}: a later release of ML Test Score wrote them`, advice.release);
  return refuse(file, found, advice.form);
}

/** Facts in the shape of this release: all that is not configuration or policy. Throws `ConfigurationError`. */
export async function checkFacts(
  { configuration: _configuration, policy: _policy, ...facts }: Partial<Facts>,
  file: string,
  advice: FactsAdvice,
): Promise<SavedFacts> {
  const { schema, lackingIn } = await loadSchema();
  const lacking = lackingIn(facts);
  if (lacking.length > 0) refuse(file, `was written by another release: it has no ${firstOf(lacking)}`, advice.release);
  checkBounds(facts, file, advice.form);
  try {
    refuseForms(schema.safeParse(facts), facts, file, advice.form);
  } catch (error) {
    // Very many mistakes do not fit on the stack.
    if (!(error instanceof RangeError)) throw error;
    refuse(file, 'has more mistakes than can be listed', advice.form);
  }
  return facts as SavedFacts;
}

const firstOf = (names: readonly string[], most = 10): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');

function refuseForms(parsed: z.ZodSafeParseResult<unknown>, facts: unknown, file: string, next: string): void {
  if (parsed.success) return;
  throw new ConfigurationError(describeIssues(parsed.error.issues, facts).map((message) => ({ file, message, next })));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const fingerprinted = z.looseObject({ value: z.looseObject({ sha256 }).optional() });

/** What ends in names of files, addresses and records: in the very forms that the history demands. */
const identity = z.looseObject({
  run: z.looseObject({
    model: modelName,
    commit: commitId.nullable(),
    headCommit: commitId.nullable(),
    pullRequest: z.looseObject({ number: z.int().positive(), headCommit: commitId }).nullable(),
    id: runId,
    attempt: z.int().positive().max(1_000_000),
    startedAt: z.iso.datetime(),
  }),
  artifacts: fingerprinted,
  predictions: fingerprinted,
  data: z.looseObject({ training: fingerprinted, testing: fingerprinted, serving: fingerprinted }),
});

interface Definition {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly required?: readonly string[];
}

interface FactsSchema {
  readonly schema: z.ZodType;
  /** The facts that are not there at all: what another release, which does not know them, leaves out. */
  readonly lackingIn: (facts: Readonly<Record<string, unknown>>) => string[];
}

let loaded: Promise<FactsSchema> | undefined;

/** Generated from `SavedFacts` by `npm run generate`; loaded where facts are read, not at import. */
function loadSchema(): Promise<FactsSchema> {
  loaded ??= import('../facts/saved-facts.schema.json', { with: { type: 'json' } }).then(({ default: json }) => {
    const root = json.definitions.SavedFacts as Definition;
    return {
      schema: z.fromJSONSchema(json as unknown as Parameters<typeof z.fromJSONSchema>[0]),
      lackingIn: (facts) => [
        ...lackingOf(root, facts),
        ...(['tables', 'data'] as const).flatMap((group) =>
          isObject(facts[group]) ? lackingOf(root.properties?.[group], facts[group], `${group}.`) : [],
        ),
      ],
    };
  });
  return loaded;
}

function lackingOf({ properties = {}, required = [] }: Definition = {}, value: unknown, of = ''): string[] {
  const group = isObject(value) ? value : {};
  return required
    .filter((key) => {
      const found = group[key];
      const isFact = properties[key]?.$ref?.startsWith('#/definitions/Fact<') === true;
      return isFact ? !isObject(found) || !('state' in found) : found === undefined || found === null;
    })
    .map((key) => `${of}${key}`);
}
