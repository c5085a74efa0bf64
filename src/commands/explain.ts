import { closest } from 'fastest-levenshtein';
import { checkOf, checks } from '../checks/index.ts';
import { optionsJsonSchema } from '../config/json-schema.ts';
import { explainRubric, explainTest, explanationJson, rubricJson } from '../report/explanation.ts';
import { type TestId, testIds } from '../rubric/sections.ts';
import { ConfigurationError } from '../support/errors.ts';
import { print } from './output.ts';

export function explain(test: string | undefined, options: { readonly json?: boolean }): number {
  const withCheck = checks.map((check) => check.id);
  if (test === undefined) {
    print(options.json ? rubricJson(withCheck) : explainRubric(withCheck));
    return 0;
  }
  const id = testIds.find((candidate) => candidate === test || candidate.endsWith(`/${test}`));
  if (id === undefined)
    throw new ConfigurationError({
      message: `there is no test ${JSON.stringify(test.slice(0, 80))}`,
      next: `did you mean \`${closest(test, testIds as unknown as string[])}\`? \`ml-test-score explain\` lists all 28`,
    });
  const check = checkOf(id as TestId);
  const schema = check === undefined ? undefined : optionsJsonSchema(check.options);
  print(options.json ? explanationJson(id, schema, check !== undefined) : explainTest(id, schema, check !== undefined));
  return 0;
}
