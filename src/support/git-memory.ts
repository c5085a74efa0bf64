import type { Git, GitOutput } from './git.ts';

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
  const known = (args: readonly string[], asked: boolean): string | null => {
    const question = args.join(' ');
    return asked && lasting.some((one) => one.test(question)) ? question : null;
  };
  const keep = (question: string | null, output: GitOutput): GitOutput => {
    const isTrouble = output.exitCode > 1 || (output.exitCode === 1 && output.stderr !== '');
    if (question === null || isTrouble || characters > mostCharacters) return output;
    characters += output.stdout.length;
    answers.set(question, output);
    return output;
  };
  return {
    directory: git.directory,
    async try(args, options) {
      const question = known(args, options === undefined);
      return answers.get(question ?? '') ?? keep(question, await git.try(args, options));
    },
    async run(args, options) {
      const question = known(args, options === undefined);
      const output = answers.get(question ?? '');
      if (output?.exitCode === 0) return output.stdout.replace(/\n$/, '');
      const stdout = await git.run(args, options);
      keep(question, { exitCode: 0, stdout, stderr: '' });
      return stdout;
    },
  };
}
