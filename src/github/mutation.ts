import type { GithubClient } from './client.ts';
import { asProblem } from './problem.ts';

/** One change among several of a request. */
export interface Step {
  /** Name of the mutation: `updateIssue`. */
  readonly field: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What is asked back: `issue { id }`. */
  readonly select: string;
}

export interface StepAnswer {
  readonly value: { readonly issue?: { readonly id: string; readonly url?: string } | null } | null;
  /** Why it was not done, in words; null where it was. */
  readonly problem: string | null;
}

/** `updateIssue` → `UpdateIssueInput`: GitHub names the types of all mutations so. */
const inputType = (field: string): string => `${field[0]?.toUpperCase()}${field.slice(1)}Input`;

/** All steps in one request, in their order. One that GitHub refuses keeps no other from being done. Never throws for an answer of GitHub. */
export async function applySteps(
  client: GithubClient,
  steps: readonly Step[],
  operation: string,
  permission: string,
): Promise<StepAnswer[]> {
  if (steps.length === 0) return [];
  const names = steps.map(({ field }, at) => `$i${at}: ${inputType(field)}!`).join(', ');
  const lines = steps.map(({ field, select }, at) => `  m${at}: ${field}(input: $i${at}) { ${select} }`);
  const document = `mutation (${names}) {\n${lines.join('\n')}\n}`;
  const inputs = Object.fromEntries(steps.map(({ input }, at) => [`i${at}`, input]));
  type Answers = Readonly<Record<string, StepAnswer['value']>>;
  try {
    const answers = await client.graphql<Answers>(document, inputs);
    return steps.map((_, at) => ({ value: answers[`m${at}`] ?? null, problem: null }));
  } catch (error) {
    const whole = asProblem(error, operation, permission).message;
    const { errors, data } = error as { errors?: readonly { path?: readonly unknown[] }[]; data?: Answers | null };
    // Where the answer tells which of the steps were refused, the others were done.
    const refused = new Set(Array.isArray(errors) ? errors.map(({ path }) => path?.[0]) : []);
    return steps.map((_, at) => {
      const value = data?.[`m${at}`] ?? null;
      return value !== null && !refused.has(`m${at}`) ? { value, problem: null } : { value: null, problem: whole };
    });
  }
}
