import type { History, IndexEntry } from '../history/store.ts';
import { messageOf, type Problem } from '../support/errors.ts';
import { type TouchedModel, touchedBy } from './touched-models.ts';

/** A model that this run did not judge: shown beside those that it did. */
export interface OtherModel {
  readonly name: string;
  /** In words: "not touched by this change", "application code changed: web/app.js". */
  readonly why: string;
  /** Its last record; null without one. */
  readonly last: IndexEntry | null;
  /** What kept a model from being judged that should have been: it blocks. Left out where nothing asked for it. */
  readonly problems?: readonly Problem[];
}

/**
 * The models that are not among those judged: what was not trained with its last record, and what should have been, which blocks. Trouble with the history only
 * leaves the records out.
 *
 * @param judged names of the models with a verdict
 * @param problems by name, why a model came to none
 */
export async function othersOf(
  models: readonly TouchedModel[],
  judged: ReadonlySet<string>,
  history: Pick<History, 'latest'> | null,
  problems: ReadonlyMap<string, readonly Problem[]> = new Map(),
): Promise<{ readonly others: readonly OtherModel[]; readonly warnings: readonly string[] }> {
  const others = models.filter(({ name }) => !judged.has(name));
  const names = others.map(({ name }) => name);
  const warnings: string[] = [];
  const latest =
    history === null || names.length === 0
      ? new Map<string, IndexEntry | null>()
      : await history.latest(names).catch((error: unknown) => {
          warnings.push(`the last records of the other models could not be read: ${messageOf(error)}`);
          return new Map<string, IndexEntry | null>();
        });
  return {
    warnings,
    others: others.map((model) => ({
      name: model.name,
      why: touchedBy(model),
      last: latest.get(model.name) ?? null,
      ...(model.trained ? { problems: problems.get(model.name) ?? whyNone(model) } : {}),
    })),
  };
}

const whyNone = ({ problems, config }: TouchedModel): readonly Problem[] =>
  problems.length > 0
    ? problems
    : [
        {
          file: config,
          message: 'this model was touched, and no facts came from the job that should have trained it',
          next: 'look at the log of that job; run it again',
        },
      ];
