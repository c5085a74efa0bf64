import { formatProblem, type Problem } from '../support/errors.ts';
import { formatCommand } from './command.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  /** Relative to the repository. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** What the user can mend, on its file and line. A file outside of the workspace is none of the repository's: it is named in the text. */
export function annotationOf({ message, next, ...place }: Problem, title: string): Annotation {
  const text = next === undefined ? message : `${message}\n→ ${next}`;
  const annotation: Annotation = { level: 'error', title, message: text, ...place };
  return isOutside(place.file ?? '') ? withoutPlace(annotation) : annotation;
}

/** Of the workspace. */
export const isOutside = (file: string): boolean => /^(\.\.(\/|$)|\/)/.test(file);

/** The place as text, where the file is that of another commit than the job's: GitHub would show it on the job's. */
export function withoutPlace({ level, title, message, ...place }: Annotation): Annotation {
  return { level, title, message: formatProblem({ ...place, message }) };
}

/** GitHub shows ten of a kind for a step. */
export const maximumOfAKind = 10;

const leastWithoutPlace = 3;

const maximumMessage = 4_000;
const maximumTitle = 200;

const shorten = (text: string, limit: number) => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`);

function formatAnnotation({ level, file, line, column, title, message }: Annotation): string {
  const position = file === undefined ? {} : { file, line, col: line === undefined ? undefined : column };
  return formatCommand(level, { ...position, title: shorten(title, maximumTitle) }, shorten(message, maximumMessage));
}

function formatLevel(annotations: readonly Annotation[], level: AnnotationLevel): string[] {
  const all = annotations.filter((annotation) => annotation.level === level);
  // Those with a place are shown in the changed files, where the reader is.
  const placed = all.filter(({ file }) => file !== undefined);
  const others = all.filter(({ file }) => file === undefined);
  const ordered = [...placed, ...others];
  if (ordered.length <= maximumOfAKind) return ordered.map(formatAnnotation);
  // Many places must not hide all of what has none: why it blocks.
  const kept = Math.min(others.length, leastWithoutPlace);
  const shown = [...placed.slice(0, maximumOfAKind - 1 - kept), ...others].slice(0, maximumOfAKind - 1);
  const rest: Annotation = {
    level,
    title: `${ordered.length - shown.length} more`,
    message: `GitHub shows ${maximumOfAKind} of a kind. The job summary shows more.`,
  };
  return [...shown, rest].map(formatAnnotation);
}

/**
 * Workflow commands, one a line: errors, then warnings, then notices; within a level those with a place first, else in the order given (the caller's
 * most useful first), three of which are shown however many places there are. More than ten of a kind end in one that says how many more there are.
 */
export function formatAnnotations(annotations: readonly Annotation[]): string[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => formatLevel(annotations, level));
}
