import type { JsonSchema } from '../../src/config/json-schema.ts';
import { explanationJson } from '../../src/report/explanation.ts';
import { paper } from '../../src/rubric/rubric.ts';
import { sectionTitles, type TestId } from '../../src/rubric/sections.ts';
import { configuration, generated, page, table } from './markdown.ts';

const efforts = { 1: 'an hour', 2: 'a day', 3: 'a week' } as const;

/** `docs/tests/<section>-<name>.md`: one test. `options` is the object schema of its check's options, `example` its configuration; undefined without a check. */
export function pageOfTest(id: TestId, options: JsonSchema | undefined, example: string | undefined): string {
  const test = explanationJson(id, options, options !== undefined);
  const check =
    options === undefined
      ? [
          `There is no built-in check yet: answer the test with evidence of your own. What it is to measure: ${test.measured}`,
        ]
      : [
          test.measured,
          test.options.length === 0
            ? 'The check has no options.'
            : table(
                ['option', 'type', 'default', 'description'],
                test.options.map((option) => [
                  `\`${option.name}\``,
                  option.type,
                  option.required ? 'required' : option.default === undefined ? '' : `\`${option.default}\``,
                  option.description,
                ]),
              ),
          ...(example === undefined ? [] : [configuration(example)]),
        ];
  const ways = test.ways.flatMap((way) => [
    `**${way.source}** (${way.points === 1 ? '1 point' : 'half a point'}). ${way.description}`,
    ...(way.example === undefined ? [] : [configuration(way.example)]),
  ]);
  return page([
    generated('src/rubric/'),
    `# ${test.id}`,
    `**${test.title}.** ${sectionTitles[test.section]}, number ${test.number}; "${test.paper}" in the paper.`,
    '## What it asks',
    test.asks,
    '## Why',
    test.why,
    options === undefined ? '## No built-in check yet' : '## How the built-in check measures it',
    ...check,
    '## How to earn the point',
    `${test.remedy} (About ${efforts[test.effort]}.)`,
    '## Ways to answer it',
    'What you configure must pass in full; an attestation counts only where nothing automated answers. See [evidence](../evidence.md).',
    ...ways,
    '## Source',
    `${paper.authors}, *${paper.title}*, ${paper.venue}, ${test.paper}. [doi:${paper.doi}](https://doi.org/${paper.doi})`,
    '[All 28 tests](../rubric.md)',
  ]);
}
