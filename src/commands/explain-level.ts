import type { Operations } from '../facts/operations.ts';
import { type Fact, presentValue, whyMissing } from '../facts.ts';
import { gatherOperations, noOperations } from '../gather/operations.ts';
import { standingsOf } from '../level/level.ts';
import { explainLevel, levelJson } from '../report/level-explanation.ts';
import { terminalText } from '../support/terminal.ts';
import { print } from './output.ts';
import { type ProjectOptions, withProject } from './project.ts';

/** The MLOps level that the history of this repository shows; without one, the levels alone. */
export const explainLevelHere = (options: ProjectOptions & { readonly json?: boolean }): Promise<number> =>
  withProject(options, async ({ configuration, history, model, repository, trigger }) => {
    const found: Fact<Operations> =
      history === null
        ? { state: 'absent', reason: whyMissing(repository) }
        : await gatherOperations({
            run: {
              model,
              id: '',
              defaultBranch: trigger.defaultBranch ?? presentValue(repository)?.defaultBranch ?? null,
              startedAt: new Date().toISOString(),
            },
            configuration,
            history,
          });
    const operations = presentValue(found) ?? null;
    const why = operations === null ? terminalText(whyMissing(found)) : null;
    const standings = standingsOf(operations ?? noOperations);
    print(options.json ? levelJson(model, standings, operations, why) : explainLevel(standings, operations, why));
    return 0;
  });
