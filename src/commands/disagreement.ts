import { parseReference } from '../promote/grammar.ts';
import type { Disagreement, Registry } from '../promote/registry.ts';
import { disagreement, notCompared } from '../stage-change.ts';
import { ConfigurationError, formatProblem, type Problem } from '../support/errors.ts';
import type { Log } from '../support/log.ts';
import { quoteForShell } from '../support/text.ts';

/** Where the registry's own pointer of a stage is not where the tags have it, in words, with what mends it. */

/** Null where the registry cannot tell: that is a warning, as versions and stages are in git. */
export async function readDisagreements(
  registry: Registry,
  model: string,
  log: Pick<Log, 'warning'>,
): Promise<readonly Disagreement[] | null> {
  try {
    return await registry.disagreements(model);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    log.warning(notCompared(registry, error));
    return null;
  }
}

/** A line for each, and what puts the pointer back. */
export const disagreementLines = (
  registry: Registry,
  model: string,
  found: readonly Disagreement[],
  /** Of `--registry`. */
  place?: string,
): string =>
  found
    .map(
      (one) => `${formatProblem({ message: disagreement(registry, model, one), next: putBack(model, one, place) })}\n`,
    )
    .join('');

/** That the registry itself serves another version in the stage that is asked for than the tags have there; null where it does not. */
export async function disagreementOf(
  registry: Registry,
  reference: string,
  /** Of `--registry`. */
  place?: string,
): Promise<Problem | null> {
  const asked = parseReference(reference);
  if (asked.kind !== 'stage') return null;
  const found = (await registry.disagreements(asked.model)).find(({ stage }) => stage === asked.stage);
  return found === undefined
    ? null
    : {
        message: disagreement(registry, asked.model, found),
        next: `${putBack(asked.model, found, place)}; a version by its number can be pulled meanwhile`,
      };
}

/** What mends one, in words; `place` is that of `--registry`. */
export const putBack = (model: string, { stage, expected }: Disagreement, place: string | undefined): string =>
  expected === null
    ? 'take it away there, or promote that version'
    : `\`ml-test-score promote ${model}@${expected} --stage ${stage}${place === undefined ? '' : ` --registry ${quoteForShell(place)}`}\` puts it back`;
