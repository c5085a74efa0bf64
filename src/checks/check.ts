import type * as z from 'zod';
import type { Configuration } from '../config/schema.ts';
import type { Fact, Facts } from '../facts.ts';
import type { Finding } from '../result.ts';
import type { TestId } from '../rubric/sections.ts';

/** The facts a check can ask for. */
export type FactName = { [Name in keyof Facts]: Facts[Name] extends Fact<unknown> ? Name : never }[keyof Facts];

type ValueOfFact<Name extends FactName> = Facts[Name] extends Fact<infer T> ? T : never;

/** What a check is handed: the values of the facts it needs, the facts it can do without, and what is always there. */
export type CheckInput<Needs extends FactName, Uses extends keyof Facts> = Pick<Facts, 'run' | 'configuration'> & {
  readonly [Name in Needs]: ValueOfFact<Name>;
} & { readonly [Name in Exclude<Uses, Needs>]: Facts[Name] };

/**
 * A built-in check: the test it answers, the facts it needs, its options, and a pure function. The runner answers `inconclusive` where a fact is
 * missing and turns anything thrown into `error`. A check never reads the clock, the disk, the environment or the network.
 */
export interface Check<
  Needs extends FactName = FactName,
  Uses extends keyof Facts = keyof Facts,
  Options extends z.ZodRawShape = z.ZodRawShape,
> {
  readonly id: TestId;
  /** Without these the check cannot answer. */
  readonly needs: readonly Needs[];
  /** These it looks at as they are: a fact that may be missing, or what is always there. */
  readonly uses: readonly Uses[];
  /** Its keys below `tests` in the configuration, each with a default and one sentence of description. */
  readonly options: Options;
  /** How a team would configure it: keys of the file, as YAML. Docs show it, and a test loads it. */
  readonly example: string;
  /**
   * What running it would cost, in words ("a second training, about 12s"). A check with a cost runs only where it is configured; elsewhere its test is not run, and the
   * report shows this. What it looks at is among its `needs`, so that its absence is seen.
   */
  readonly cost?: (facts: Pick<Facts, 'training' | 'configuration'>) => string;
  /** Keys at the top of the configuration that ask for it too, beside its own options. */
  readonly configuredBy?: readonly (keyof Configuration)[];
  readonly evaluate: (input: CheckInput<Needs, Uses>, options: z.output<z.ZodObject<Options>>) => Finding;
}

/** Keeps the types of a check while it is written, and forgets them for the list of checks. */
export function defineCheck<
  const Needs extends FactName,
  const Uses extends keyof Facts,
  const Options extends z.ZodRawShape,
>(check: Check<Needs, Uses, Options>): Check {
  return check as unknown as Check;
}
