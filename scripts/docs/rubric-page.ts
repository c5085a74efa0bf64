import { bands } from '../../src/rubric/bands.ts';
import { paper, rubric } from '../../src/rubric/rubric.ts';
import { sections, sectionTitles, type TestId } from '../../src/rubric/sections.ts';
import { generated, page, table, testPage } from './markdown.ts';

const efforts = { 1: 'an hour', 2: 'a day', 3: 'a week' } as const;

/** `docs/rubric.md`: the 28 tests, how they make a score, and what the score means. */
export function rubricPage(costly: readonly TestId[]): string {
  const tables = sections.flatMap((section) => [
    `### ${sectionTitles[section]}`,
    table(
      ['test', 'in the paper', 'true when the point is earned', 'the built-in check runs', 'about'],
      rubric
        .filter((test) => test.section === section)
        .map((test) => [
          `[${test.id}](tests/${testPage(test.id)})`,
          test.paper,
          test.title,
          costly.includes(test.id) ? 'where it is configured' : 'by itself',
          efforts[test.effort],
        ]),
    ),
  ]);
  return page([
    generated('src/rubric/'),
    '# The rubric',
    `The ML Test Score asks 28 questions about a machine learning system, seven in each of four sections. They are from a paper: ${paper.authors}, *${paper.title}*, ${paper.venue}, [doi:${paper.doi}](https://doi.org/${paper.doi}). The words here are ours; each test names its number in the paper.`,
    'Each test has a built-in check. Most run by themselves when what they look at is there; those that [cost something](model.md#what-costs-something) (a second training, a server, a download) run only where they are configured. Every test can be answered with [evidence](evidence.md) of your own (`junit`, `run`, `manual`), too. The page of a test shows its options, a configuration, and what the check answers when it passes and when it fails. "About" is a guess at the work for a repository that has nothing yet.',
    '## The 28 tests',
    ...tables,
    '## How they make a score',
    table(
      ['the test', 'earns'],
      [
        [
          'ran automatically in this run, and passed (a monitoring test: or in a scheduled run, as long as that is not too old)',
          '1',
        ],
        ['was done by hand: an attestation that has not expired, with results that are there', '0.5'],
        ['failed, could not be judged (`inconclusive`), or crashed (`error`)', '0'],
        ['does not apply', '0'],
        ['was not answered', '0'],
      ],
    ),
    'A section is the sum of its seven tests, 0 to 7. **The score is the lowest of the four sections**: a system is as ready as its weakest side.',
    'The paper gives the point for having the test and running it repeatedly. We give it only when the test ran on this commit and passed. The count by the rule of the paper (executed, whatever the outcome) stands beside ours as `score.paper` in `report.json`. Why: [score.md](score.md).',
    '## What the score means',
    table(
      ['score', 'reading'],
      bands.map((band) => [band.range, band.reading]),
    ),
    'On the command line: `ml-test-score explain` lists the tests, `ml-test-score explain data/schema` shows one in full.',
  ]);
}
