import { posix } from 'node:path';

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

/** A problem of a folder as one of the workspace that the folder is in. */
export const inWorkspace = (problem: Problem, folder: string): Problem =>
  problem.file === undefined || problem.file.startsWith('/')
    ? problem
    : { ...problem, file: posix.join(folder, problem.file) };

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

/** Refuses a file for what is in it. Throws `ConfigurationError`. */
export function refuse(file: string, message: string, next: string, line?: number): never {
  throw new ConfigurationError({ file, ...(line === undefined ? {} : { line }), message, next });
}

const systemCodes = /^E(ACCES|PERM|ROFS|NOSPC|DQUOT|NOTDIR|ISDIR|MFILE|NAMETOOLONG)$/;

/** Trouble of the machine or of the remote as something that the user can mend; everything else as it is. */
export function mendable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, path, message, name } = error as NodeJS.ErrnoException;
  if (name === 'RemoteError')
    return new ConfigurationError(
      { message, next: 'check the remote and the network, then run it again' },
      { cause: error },
    );
  if (code === undefined || !systemCodes.test(code)) return error;
  const problem = {
    message: `the system refuses: ${message}`,
    next: 'check permissions and free space, then run it again',
  };
  return new ConfigurationError(path === undefined ? problem : { file: path, ...problem }, { cause: error });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
