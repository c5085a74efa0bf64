import { answerOf, type Git, type GitOptions, type GitOutput } from './git.ts';

/** Questions about objects, by their ids: whenever they are asked, the answer is the same. Links by name, and what is still to be fetched, are not among them. */
const lasting = [
  /^cat-file commit [0-9a-f]{40}$/,
  /^rev-parse [0-9a-f]{40}\^\{tree\}$/,
  /^ls-tree( -r)?( --full-tree| -z){2} [0-9a-f]{40}$/,
  /^show --no-patch --format=%B [0-9a-f]{40}$/,
  // How the clone was made does not change while a run lasts.
  /^config --get-regexp \^remote\S*$/,
  /^remote get-url origin$/,
];

/** As many characters as are kept; further answers are asked for again. */
const mostCharacters = 50_000_000;

/** The same git, which asks what is asked of the same commits only once. */
export function withMemory(git: Git): Git {
  const answers = new Map<string, GitOutput>();
  let characters = 0;
  async function ask(args: readonly string[], options?: GitOptions): Promise<GitOutput> {
    const question = args.join(' ');
    if (options !== undefined || !lasting.some((one) => one.test(question))) return git.try(args, options);
    const known = answers.get(question);
    if (known !== undefined) return known;
    const output = await git.try(args);
    const isTrouble = output.exitCode > 1 || (output.exitCode === 1 && output.stderr !== '');
    if (isTrouble || characters + output.stdout.length > mostCharacters) return output;
    characters += output.stdout.length;
    answers.set(question, output);
    return output;
  }
  return {
    directory: git.directory,
    try: ask,
    run: async (args, options) => answerOf(args, await ask(args, options)),
  };
}
