import { generated } from './markdown.ts';
import type { SampleAnswers } from './samples/answers.ts';

const line = (text: string): string => [...text].slice(0, 500).join('');

/** `src/report/sample-answers.ts`: the lines that `explain` shows, as a module that is loaded with it. Not formatted yet. */
export function sampleAnswersModule(answers: Readonly<Record<string, SampleAnswers>>): string {
  const lines = Object.fromEntries(
    Object.entries(answers).map(([id, { pass, fail }]) => [id, { pass: line(pass.summary), fail: line(fail.summary) }]),
  );
  return [
    generated('scripts/docs/samples/').replace('<!--', '//').replace(' -->', ''),
    "import type { TestId } from '../rubric/sections.ts';",
    "import type { SampleAnswer } from './explanation.ts';",
    '',
    '/** What each built-in check answered on its two samples. */',
    `export const sampleAnswers: Readonly<Partial<Record<TestId, SampleAnswer>>> = ${JSON.stringify(lines, null, 2)};`,
    '',
  ].join('\n');
}
