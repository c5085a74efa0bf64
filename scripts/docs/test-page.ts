import type { Check } from '../../src/checks/check.ts';
import { describeCheck, explanationJson } from '../../src/report/explanation.ts';
import { paper } from '../../src/rubric/rubric.ts';
import { sectionTitles } from '../../src/rubric/sections.ts';
import { findingInMarkdown } from './finding.ts';
import { configuration, generated, page, table } from './markdown.ts';
import type { SampleAnswers } from './samples/answers.ts';

const efforts = { 1: 'an hour', 2: 'a day', 3: 'a week' } as const;

/** `docs/tests/<section>-<name>.md`: one test, its check, and what that check answered on its two samples. */
export function pageOfTest(check: Check, answers: SampleAnswers): string {
  const test = explanationJson(check.id, describeCheck(check));
  const ways = test.ways.flatMap((way) => [
    `**${way.source}** (${way.points === 1 ? '1 point' : 'half a point'}). ${way.description}`,
    ...(way.example === undefined ? [] : [configuration(way.example)]),
  ]);
  return page([
    generated('src/rubric/, src/checks/ and scripts/docs/samples/'),
    `# ${test.id}`,
    `**${test.title}.** ${sectionTitles[test.section]}, number ${test.number}; "${test.paper}" in the paper.`,
    '## What it asks',
    test.asks,
    '## Why',
    test.why,
    '## How the built-in check measures it',
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
    configuration(test.example),
    '## What it answers',
    'With this configuration, on data where all is well and on data where it is not:',
    '### When it passes',
    ...findingInMarkdown(answers.pass),
    '### When it fails',
    ...findingInMarkdown(answers.fail),
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
