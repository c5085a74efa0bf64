import type { Operations } from '../facts/operations.ts';
import { type Standing, type Standings, triggersSaid, windowSaid } from '../level/level.ts';
import { maturityModels } from '../level/levels.ts';
import { wrap } from './explanation.ts';
import { levelLine } from './level.ts';

/** A sign before the first line, and the others below its text. */
const hanging = (sign: string, text: string): string => `${sign}${wrap(text, ' '.repeat(sign.length)).trimStart()}`;

function explainStanding({ model, levels, level, highest }: Standing, isKnown: boolean): string {
  const head = `${model.author}: ${model.title}${isKnown ? `\n  level ${level} of ${highest} here` : ''}\n  ${model.url}`;
  const described = levels.map(({ level: number, name, criteria }) => {
    const lines = criteria.map(({ asks, found, next, holds }) => {
      if (!isKnown) return `${hanging('    - ', asks)}\n${wrap(`To earn it: ${next}`, '      ')}`;
      const said = holds ? found : `${found}; next: ${next}`;
      return `${hanging(holds ? '    yes ' : '    no  ', asks)}\n${wrap(said, '        ')}`;
    });
    return [`  ${number}  ${name}`, ...lines].join('\n');
  });
  return [head, ...described].join('\n\n');
}

/** For the terminal. `why` says why nothing is known; null where `operations` were gathered. */
export function explainLevel(standings: Standings, operations: Operations | null, why: string | null): string {
  const isKnown = operations !== null;
  const paragraphs = [
    isKnown
      ? levelLine({ google: standings.google.level, azure: standings.azure.level })
      : 'MLOps level: not known here',
    isKnown
      ? wrap(`Read from ${windowSaid(operations)}. They were started by: ${triggersSaid(operations)}.`)
      : wrap(`${why}. Only the recorded runs of a repository tell its level.`),
    ...maturityModels.map((model) => explainStanding(standings[model], isKnown)),
    wrap(
      "A criterion holds when the history of the branch shows it; a level holds with all of its criteria and those below. What a run on somebody's machine did does not count. How teams work together cannot be seen in a repository, and is not claimed. No gate looks at the level, and it earns no points. AWS uses the levels of Google in similar words.",
    ),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** The same as data. */
export function levelJson(model: string, standings: Standings, operations: Operations | null, why: string | null) {
  const isKnown = operations !== null;
  return {
    model,
    known: isKnown,
    ...(isKnown ? { operations } : { reason: why }),
    levels: Object.fromEntries(
      maturityModels.map((id) => {
        const { model: source, level, highest, levels, missing } = standings[id];
        return [
          id,
          {
            title: source.title,
            url: source.url,
            ...(isKnown ? { level } : {}),
            highest,
            levels: levels.map(({ level: number, name, criteria }) => ({
              level: number,
              name,
              criteria: criteria.map(({ id: criterion, asks, found, next, holds }) => ({
                id: criterion,
                asks,
                next,
                ...(isKnown ? { holds, found } : {}),
              })),
            })),
            ...(isKnown ? { missing: missing.map(({ id: criterion }) => criterion) } : {}),
          },
        ];
      }),
    ),
  };
}
