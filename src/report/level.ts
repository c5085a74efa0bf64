import type { Operations } from '../facts/operations.ts';
import { standingsOf } from '../level/level.ts';
import { maturityModel, maturityModels } from '../level/levels.ts';
import { proseHtml } from './html-text.ts';
import { prose } from './markdown.ts';
import type { Report } from './report-schema.ts';

/** The MLOps level in words. Beside the verdict, never a part of it. */

type ReportedLevel = NonNullable<Report['level']>;

export function reportedLevel(operations: Operations): ReportedLevel {
  const standings = standingsOf(operations);
  return {
    google: standings.google.level,
    azure: standings.azure.level,
    runs: operations.runs,
    since: operations.since,
    missing: maturityModels.flatMap((model) =>
      standings[model].missing.map(({ id, asks, found, next }) => ({
        model,
        level: standings[model].level + 1,
        criterion: id,
        asks,
        found,
        next,
      })),
    ),
  };
}

const authors = { google: 'Google', azure: 'Azure' } as const;
const highestOf = (model: keyof typeof authors): number => maturityModel[model].levels.length - 1;

export const levelLine = (level: Pick<ReportedLevel, 'google' | 'azure'>): string =>
  `MLOps level: ${maturityModels.map((model) => `${authors[model]} ${level[model]} of ${highestOf(model)}`).join(', ')}`;

const readFrom = ({ runs, since }: ReportedLevel): string =>
  `From ${runs} recorded ${runs === 1 ? 'run' : 'runs'} since ${since.slice(0, 10)}. No gate looks at it; \`ml-test-score explain level\` shows all criteria.`;

interface MissingStep {
  readonly title: string;
  readonly items: readonly string[];
}

const missingSteps = ({ google, azure, missing }: ReportedLevel): MissingStep[] =>
  maturityModels.flatMap((model) => {
    const own = missing.filter((one) => one.model === model);
    const level = { google, azure }[model] + 1;
    const name = maturityModel[model].levels[level]?.name;
    return own.length === 0
      ? []
      : [
          {
            title: `Missing to ${authors[model]} ${level} (${name})`,
            items: own.map(({ asks, found, next }) => `${asks}: ${found}. Next: ${next}.`),
          },
        ];
  });

/** A line for the job summary, and below it what is missing to the next levels. Empty where nothing is known. */
export function levelMarkdown({ level }: Report): string {
  if (level === undefined) return '';
  const steps = missingSteps(level).map(
    ({ title, items }) => `${title}\n\n${items.map((item) => `- ${prose(item, 1000)}`).join('\n')}`,
  );
  return `<details><summary>${levelLine(level)}</summary>\n\n${[prose(readFrom(level), 600), ...steps].join('\n\n')}\n\n</details>`;
}

export function levelHtml({ level }: Report): string {
  if (level === undefined) return '';
  const steps = missingSteps(level).map(
    ({ title, items }) =>
      `<h3>${title}</h3><ul>${items.map((item) => `<li>${proseHtml(item, 1000)}</li>`).join('')}</ul>`,
  );
  return `<p>${levelLine(level)}.</p><p class="note">${proseHtml(readFrom(level))}</p>${steps.join('')}`;
}
