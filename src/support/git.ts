import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ConfigurationError } from './errors.ts';

export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Of standard output; UTF-8 when left out. */
  readonly encoding?: 'latin1';
}

/** git in one directory. Never prompts, never runs hooks, always answers in English. */
export interface Git {
  readonly directory: string;
  /** Standard output without its final newline; throws `GitError` on a non-zero exit. */
  run(args: readonly string[], options?: GitOptions): Promise<string>;
  /** The whole output whatever the exit status. */
  try(args: readonly string[], options?: GitOptions): Promise<GitOutput>;
}

/** git said no. `output.stderr` tells why. */
export class GitError extends Error {
  readonly output: GitOutput;

  constructor(args: readonly string[], output: GitOutput) {
    const said = redact(output.stderr.trim() || output.stdout.trim());
    super(`git ${args.find((arg) => /^[a-z]/.test(arg)) ?? ''} ended with ${output.exitCode}: ${said}`);
    this.name = 'GitError';
    this.output = output;
  }
}

/** There is no git on PATH. */
export class GitNotFoundError extends ConfigurationError {
  constructor() {
    super({ message: 'git was not found', next: 'install git, or put it on PATH' });
    this.name = 'GitNotFoundError';
  }
}

/** A repository that holds history and version tags: the user's own, or a scratch clone of its remote that fetches only what is asked for. */
export interface GitStore {
  readonly git: Git;
  /** `origin` in a scratch clone; null where `git` is the repository itself. */
  readonly remote: string | null;
  /** True where this run must not write: every push is then refused here. */
  readonly readOnly?: boolean;
}

/** Git configuration: a name with its value, or with several values in order. */
export type GitSettings = Readonly<Record<string, string | readonly string[]>>;

/** The same text without the credentials that a URL in it may hold. */
export const redact = (text: string): string => text.replace(/(\b[a-z][a-z+.-]*:\/\/)[^@/\s'"]+@/gi, '$1');

const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
};

/** What would point git at another repository than `directory`: set where we run inside somebody's git hook. */
const elsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
];

/** The environment's own settings come first, so that ours win and theirs (a proxy, a safe directory) still hold. */
function configurationVariables(settings: GitSettings): Record<string, string> {
  const inherited = Number.parseInt(process.env.GIT_CONFIG_COUNT ?? '0', 10) || 0;
  const pairs = Object.entries(settings).flatMap(([key, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => [key, one] as const),
  );
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(inherited + pairs.length) };
  pairs.forEach(([key, value], index) => {
    variables[`GIT_CONFIG_KEY_${inherited + index}`] = key;
    variables[`GIT_CONFIG_VALUE_${inherited + index}`] = value;
  });
  return variables;
}

/** `settings` are git configuration for these commands only (in the environment, so a token in them never shows in a process list). */
export function openGit(directory: string, settings: GitSettings = {}): Git {
  const configuration = configurationVariables({
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    ...settings,
  });

  function attempt(args: readonly string[], options: GitOptions = {}): Promise<GitOutput> {
    const environment: NodeJS.ProcessEnv = { ...process.env, ...quiet, ...configuration, ...options.environment };
    for (const name of elsewhere) if (options.environment?.[name] === undefined) delete environment[name];
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, { cwd: directory, env: environment, stdio: 'pipe', windowsHide: true });
      const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
      child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
      child.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') reject(error);
        else if (existsSync(directory)) reject(new GitNotFoundError());
        else
          reject(
            new ConfigurationError({ file: directory, message: 'no such directory', next: 'name one that exists' }),
          );
      });
      child.on('close', (code, signal) =>
        resolve({
          exitCode: code ?? 128,
          stdout: Buffer.concat(chunks.stdout).toString(options.encoding ?? 'utf8'),
          stderr: Buffer.concat(chunks.stderr).toString('utf8') + (signal === null ? '' : `ended by ${signal}`),
        }),
      );
      // git may end without reading its input (it is then told why on stderr): no reason for us to end, too.
      child.stdin.on('error', () => {});
      child.stdin.end(options.input ?? '');
    });
  }

  return {
    directory,
    try: attempt,
    run: async (args, options) => answerOf(args, await attempt(args, options)),
  };
}

/** Standard output without the newline at its end. Throws `GitError`. */
export function answerOf(args: readonly string[], output: GitOutput): string {
  if (output.exitCode !== 0) throw new GitError(args, output);
  return output.stdout.replace(/\n$/, '');
}
