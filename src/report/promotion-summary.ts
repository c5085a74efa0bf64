import { code, escapeMarkdown, prose, table } from './markdown.ts';

/** What a promotion or a rollback did with one model; plain values. */
export interface MovedModel {
  readonly model: string;
  /** Null where it is no version. */
  readonly version: string | null;
  readonly stage: string | null;
  readonly digest: string | null;
  readonly commit: string | null;
  /** Address of the run that was promoted; null where it is not known. */
  readonly run: string | null;
  readonly registry: string;
  /** Of the decision that was computed anew; null where it did not come to that. */
  readonly decision: { readonly outcome: 'allow' | 'block'; readonly score: number } | null;
  /** What was done, or why nothing was: "was in production already". */
  readonly note: string;
  readonly failed: boolean;
}

/** The job summary of `promote`: a line for each model. */
export function renderPromotion(models: readonly MovedModel[]): string {
  const failed = models.filter((one) => one.failed);
  const title =
    failed.length > 0
      ? `❌ Not promoted: ${failed
          .slice(0, 10)
          .map(({ model }) => code(model))
          .join(', ')}${failed.length > 10 ? ', …' : ''}`
      : `✅ ${models
          .map(
            ({ model, version, stage }) =>
              `${code(model)} v${escapeMarkdown(version ?? '')} is in ${code(stage ?? '')}`,
          )
          .slice(0, 10)
          .join(', ')}${models.length > 10 ? ', …' : ''}`;
  const rows = models.map(({ model, version, stage, digest, commit, run, registry, decision, note }) => [
    code(model),
    version === null ? '' : code(`v${version}`),
    stage === null ? '' : code(stage),
    decision === null ? '' : `${decision.outcome}, ${decision.score} of 7`,
    digest === null ? '' : code(digest.slice(0, 12)),
    `${commit === null ? '' : code(commit.slice(0, 7))}${link(run)}`,
    prose(note, 600) || `in ${escapeMarkdown(registry)}`,
  ]);
  return [
    `### ${title}`,
    withoutEmpty(['Model', 'Version', 'Stage', 'Decision, computed anew', 'Digest', 'Commit', 'What happened'], rows),
    ...(models.every(({ decision }) => decision === null)
      ? []
      : [
          'The decision was computed anew from what the run measured, with the policy that its commit has in git: a stored decision is never believed.',
        ]),
  ].join('\n\n');
}

/** Without the columns that are empty for every model: where nothing came to be, the reason alone. */
function withoutEmpty(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const isKept = (_: unknown, index: number): boolean => rows.some((row) => row[index] !== '');
  return table(
    columns.filter(isKept),
    rows.map((row) => row.filter(isKept)),
  );
}

const link = (run: string | null): string =>
  run !== null && /^https:\/\/[\w.:-]+\/[\w./-]+$/.test(run) ? ` [run](${run})` : '';

export interface RolledBack {
  readonly model: string;
  readonly stage: string;
  readonly from: string;
  readonly to: string;
  readonly registry: string;
  readonly actor: string | null;
}

/** The job summary of `rollback`. */
export const renderRollback = ({ model, stage, from, to, registry, actor }: RolledBack): string =>
  [
    `### ⏪ ${code(model)} went back to ${code(`v${to}`)} in ${code(stage)}`,
    table(
      ['Model', 'Stage', 'From', 'To', 'Registry', 'By'],
      [
        [
          code(model),
          code(stage),
          code(`v${from}`),
          code(`v${to}`),
          escapeMarkdown(registry),
          actor === null ? '' : code(actor),
        ],
      ],
    ),
    `No version was moved or deleted. A later promotion of a newer version takes the stage again.`,
  ].join('\n\n');
