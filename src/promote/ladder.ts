import type { Promote } from '../config/schema.ts';
import { ConfigurationError } from '../support/errors.ts';

/** One step up: which stage a version enters next, and whether it may. */

export interface LadderRequest {
  readonly model: string;
  /** Null where it is no version yet. */
  readonly version: { readonly version: string; readonly stages: readonly string[] } | null;
  readonly ladder: Promote['stage'];
  /** The stage that was asked for; null for the next one. */
  readonly asked: string | null;
  /** Somebody has named this very version. */
  readonly byHand: boolean;
}

/**
 * The stage of the ladder that the version goes to: the lowest above those that it is in, or the one that was asked for. One that is in the highest stage already stays
 * there. A job that runs again, or a retraining that makes the same model, must not lift it past whoever approves: unasked, only a stage with a gate of its own follows. Throws `ConfigurationError` where the ladder has no such stage, and where the version is not in the one below.
 */
export function stageOnLadder({ model, version, ladder, asked, byHand }: LadderRequest): Promote['stage'][number] {
  const names = ladder.map(({ name }) => name);
  const held = version?.stages ?? [];
  const highest = Math.max(-1, ...held.map((stage) => names.indexOf(stage)));
  const above = Math.min(highest + 1, names.length - 1);
  const follows = byHand || highest < 0 || ladder[above]?.gate !== undefined;
  const at = asked === null ? (follows ? above : highest) : names.indexOf(asked);
  const stage = ladder[at];
  if (stage === undefined)
    throw new ConfigurationError({
      message: `\`stage\`: ${asked} is no stage of ${model}`,
      next: `choose one of ${names.join(', ')}, as \`promote: stage\` on the default branch has them`,
    });
  const below = names[at - 1];
  if (below !== undefined && !held.includes(stage.name) && !held.includes(below))
    throw new ConfigurationError({
      message: `${stage.name} comes after ${below}, and ${version === null ? 'this model' : `v${version.version}`} is not in ${below}`,
      next: `promote it to ${below} first`,
    });
  return stage;
}
