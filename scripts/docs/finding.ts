import { outcomeSigns } from '../../src/report/comment.ts';
import { code, codeBlock, escapeMarkdown, prose, table } from '../../src/report/markdown.ts';
import type { Evidence, Finding } from '../../src/result.ts';

const shownRows = 6;

/** What a check answered, escaped as in a comment: the outcome, its line, what it rests on, and the next step. */
export function findingInMarkdown({ outcome, summary, evidence, remedy }: Finding): string[] {
  return tight([
    `${outcomeSigns[outcome]}: ${prose(summary, 600)}`,
    ...evidence.flatMap(evidenceInMarkdown),
    ...(remedy === undefined ? [] : [`Next step: ${prose(remedy, 400)}`]),
  ]);
}

/** Items of a list that follow each other become one part. */
function tight(parts: readonly string[]): string[] {
  const done: string[] = [];
  for (const part of parts) {
    const isNext = part.startsWith('- ') && done.at(-1)?.startsWith('- ');
    done.push(isNext ? `${done.pop()}\n${part}` : part);
  }
  return done;
}

function evidenceInMarkdown(evidence: Evidence): string[] {
  switch (evidence.kind) {
    case 'table': {
      const cells = (row: readonly (string | number)[]) => row.map((cell) => escapeMarkdown(String(cell)));
      const left = evidence.rows.length - shownRows;
      const more = left > 0 ? [`and ${left} more`] : [];
      return [
        `*${escapeMarkdown(evidence.title)}*`,
        table(cells(evidence.columns), evidence.rows.slice(0, shownRows).map(cells)),
        ...more,
      ];
    }
    case 'position': {
      const place = evidence.line === undefined ? evidence.file : `${evidence.file}:${evidence.line}`;
      return [`- ${code(place)}: ${prose(evidence.message)}`];
    }
    case 'command':
      return [
        `- ${code(evidence.command)} ended with exit status ${evidence.exitCode ?? 'none'}`,
        ...(evidence.tail.length === 0 ? [] : [codeBlock(evidence.tail)]),
      ];
    case 'metric':
      return [`- ${code(evidence.name)} is ${evidence.value} in ${code(evidence.file)}`];
    case 'attestation':
      return [
        `- attested by ${escapeMarkdown(evidence.owner)} on ${evidence.date}: ${escapeMarkdown(evidence.results)}`,
      ];
    case 'link':
      return [`- ${escapeMarkdown(evidence.title)}`];
  }
}
