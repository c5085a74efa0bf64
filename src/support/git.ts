import { getExecOutput } from '@actions/exec';
import { ConfigurationError, messageOf } from './errors.ts';

export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** git in one directory. Never prompts, never runs hooks, always answers in English. */
export interface Git {
  readonly directory: string;
  /** Standard output without its final newline; throws `GitError` on a non-zero exit. */
  run(args: readonly string[], options?: GitOptions): Promise<string>;
  /** The whole output whatever the exit status. */
  try(args: readonly string[], options?: GitOptions): Promise<GitOutput>;
}

/** git said no. `stderr` tells why. */
export class GitError extends Error {
  readonly output: GitOutput;

  constructor(args: readonly string[], output: GitOutput) {
    super(`git ${args[0] ?? ''} ended with ${output.exitCode}: ${output.stderr.trim() || output.stdout.trim()}`);
    this.name = 'GitError';
    this.output = output;
  }
}

/** A repository that holds history and version tags: the user's own, or a scratch clone of its remote that fetches only what is asked for. */
export interface GitStore {
  readonly git: Git;
  /** `origin` in a scratch clone; null where `git` is the repository itself. */
  readonly remote: string | null;
}

const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
};

/** `settings` are git configuration for these commands only (in the environment, so a token in them never shows in a process list). */
export function openGit(directory: string, settings: Readonly<Record<string, string>> = {}): Git {
  const all = Object.entries({ 'core.hooksPath': '/dev/null', 'core.fsmonitor': 'false', 'gc.auto': '0', ...settings });
  const configuration: Record<string, string> = { GIT_CONFIG_COUNT: String(all.length) };
  all.forEach(([key, value], index) => {
    configuration[`GIT_CONFIG_KEY_${index}`] = key;
    configuration[`GIT_CONFIG_VALUE_${index}`] = value;
  });

  async function attempt(args: readonly string[], options: GitOptions = {}): Promise<GitOutput> {
    try {
      return await getExecOutput('git', [...args], {
        cwd: directory,
        silent: true,
        ignoreReturnCode: true,
        env: { ...(process.env as Record<string, string>), ...quiet, ...configuration, ...options.environment },
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
      });
    } catch (error) {
      if (/unable to locate executable/i.test(messageOf(error)))
        throw new ConfigurationError({ message: 'git was not found', next: 'install git, or put it on PATH' });
      throw error;
    }
  }

  return {
    directory,
    try: attempt,
    async run(args, options) {
      const output = await attempt(args, options);
      if (output.exitCode !== 0) throw new GitError(args, output);
      return output.stdout.replace(/\n$/, '');
    },
  };
}
