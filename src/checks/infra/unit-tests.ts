import * as z from 'zod';
import { selectCases } from '../case-selection.ts';
import { defineCheck } from '../check.ts';
import { judgeCases } from '../test-cases.ts';

/** Infra 2: the code of the model spec is unit tested. So far from the JUnit reports of this run; coverage, loss and restore are to come. */
export const unitTests = defineCheck({
  id: 'infra/unit-tests',
  needs: ['junit'],
  uses: [],
  options: {
    cases: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe(
        "Globs over `file`, `classname`, `name` or suite of the test cases that test the model's code; all cases when left out.",
      ),
  },
  example: `junit: build/junit.xml
tests:
  infra/unit-tests:
    cases: [tests/test_features.py, tests/test_model.py]
`,
  evaluate: ({ junit }, { cases }) =>
    judgeCases(selectCases(junit.cases, cases), junit, `\`cases: ${cases?.join(', ')}\``),
});
