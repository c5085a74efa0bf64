import { closest } from 'fastest-levenshtein';
import { checkOf, checks } from '../checks/index.ts';
import { describeCheck, explainRubric, explainTest, explanationJson, rubricJson } from '../report/explanation.ts';
import { sampleAnswers } from '../report/sample-answers.ts';
import { testIds } from '../rubric/sections.ts';
import { ConfigurationError } from '../support/errors.ts';
import { print } from './output.ts';
import type { ProjectOptions } from './project.ts';

/** A test, the rubric, or the MLOps level of the project. */
export async function explain(
  test: string | undefined,
  options: ProjectOptions & { readonly json?: boolean },
): Promise<number> {
  if (test === 'level') return (await import('./explain-level.ts')).explainLevelHere(options);
  if (test === undefined) {
    const costly = checks.filter((check) => check.cost !== undefined).map(({ id }) => id);
    print(options.json ? rubricJson(costly) : explainRubric(costly));
    return 0;
  }
  const id = testIds.find((candidate) => candidate === test || candidate.endsWith(`/${test}`));
  if (id === undefined)
    throw new ConfigurationError({
      message: `there is no test ${JSON.stringify(test.slice(0, 80))}`,
      next: `did you mean \`${closest(test, [...testIds, 'level'])}\`? \`ml-test-score explain\` lists all 28`,
    });
  const check = checkOf(id);
  if (check === undefined) throw new Error(`expected a built-in check for ${id}, found none`);
  const described = describeCheck(check);
  const answers = sampleAnswers[id];
  print(options.json ? explanationJson(id, described, answers) : explainTest(id, described, answers));
  return 0;
}
