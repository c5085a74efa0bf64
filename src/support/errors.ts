/** One mistake that the user can mend: where it is, what was found, what was expected, and what to do. */
export interface Problem {
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  readonly next?: string;
}

/** `file:line:column: message` and, on a line of its own, what to do next. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const head = place === '' ? problem.message : `${place}: ${problem.message}`;
  return problem.next === undefined ? head : `${head}\n  → ${problem.next}`;
}

/** Something the user can mend (exit status 2). Everything else that is thrown is a bug of ours (exit status 70). */
export class ConfigurationError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(formatProblem).join('\n'), options);
    this.name = 'ConfigurationError';
    this.problems = list;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
