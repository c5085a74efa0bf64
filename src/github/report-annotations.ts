import { posix } from 'node:path';
import type { OtherModel } from '../gather/other-models.ts';
import type { Report } from '../report/report-schema.ts';
import { type Annotation, annotationOf, isOutside } from './annotations.ts';

/** What a report has to say at the lines of files, and why it blocks. */

/** Why a model was not judged, on the line of its own file. */
export const annotationsOfOther = ({ name, problems = [] }: OtherModel): Annotation[] =>
  problems.map((problem) => annotationOf(problem, `ML Test Score: ${name} was not judged`));

/** The failed test cases and findings with a place, then what blocks: the most useful first. A file outside of the workspace is none of the repository's. */
export function annotationsOf(
  { tests, decision, promotion }: Pick<Report, 'tests' | 'decision' | 'promotion'>,
  folder: string,
): Annotation[] {
  const inFolder = (file: string): string => posix.join(folder, file);
  const isThere = (file: string): boolean => file !== '' && !isOutside(inFolder(file));
  const blocks = (id: string): boolean => decision.reasons.some(({ subject }) => subject === id);
  const failed = tests.filter((test) => test.outcome === 'fail' || test.outcome === 'error');
  const positions = [...failed.filter(({ id }) => blocks(id)), ...failed.filter(({ id }) => !blocks(id))].map((test) =>
    test.evidence.flatMap((item): Annotation[] =>
      item.kind === 'position' && isThere(item.file)
        ? [
            {
              level: 'error',
              file: inFolder(item.file),
              ...(item.line === undefined ? {} : { line: item.line }),
              title: test.id,
              message: item.message,
            },
          ]
        : [],
    ),
  );
  const reasons = decision.reasons.map(
    (reason): Annotation => ({
      level: 'error',
      title: `ML Test Score blocks: ${reason.subject}`,
      // What a test found says what it expected.
      message: `${reason.kind === 'test' ? reason.found : `expected ${reason.expected}, found ${reason.found}`}\n→ ${reason.next}`,
    }),
  );
  const promoted =
    promotion?.problem != null && decision.outcome === 'allow'
      ? [{ level: 'error', title: 'not promoted', message: promotion.problem } as const]
      : [];
  return [...promoted, ...reasons, ...withoutRepeats(interleaved(positions))];
}

/** One test case may answer several tests. */
function withoutRepeats(annotations: readonly Annotation[]): Annotation[] {
  const seen = new Set<string>();
  return annotations.filter(({ file, line, message }) => {
    const key = JSON.stringify([file, line, message]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The first of each list, then the second of each: few are shown, and no test's take the place of all others. */
export const interleaved = <T>(lists: readonly (readonly T[])[]): T[] => {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
};
