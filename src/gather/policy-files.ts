import { ConfigurationError, type Problem } from '../support/errors.ts';
import { inside, readTextBounded } from '../support/files.ts';

/** A file that the policy names, as the base commit has it. */
export interface PolicyFile {
  readonly text: string;
  /** Words that say whose it is, for messages about it. */
  readonly note: string;
}

/** By path, relative to the project's folder. Empty where the policy is the work tree's own. */
export type PolicyFiles = ReadonlyMap<string, PolicyFile>;

/**
 * A file that the configuration names: as the base has it where the base's policy is in force, else from the work tree. Throws `ConfigurationError`.
 *
 * @param limit bytes, of a file of the work tree
 */
export async function readNamed<T>(
  root: string,
  path: string,
  files: PolicyFiles | undefined,
  limit: number,
  parse: (file: string, text: string) => T | Promise<T>,
): Promise<T> {
  const file = inside(root, path);
  const ofBase = files?.get(file);
  if (ofBase === undefined) return parse(file, await readTextBounded(root, path, limit));
  try {
    return await parse(file, ofBase.text);
  } catch (error) {
    throw error instanceof ConfigurationError ? noted(error, ofBase.note) : error;
  }
}

/** The same mistakes, each with a note about where its file stands. */
export const noted = (error: ConfigurationError, note: string): ConfigurationError =>
  new ConfigurationError(
    error.problems.map((problem): Problem => ({ ...problem, message: `${problem.message} ${note}` })),
    { cause: error },
  );
