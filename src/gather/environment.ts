import { lstat, open, readFile, rm, writeFile } from 'node:fs/promises';

/**
 * Files that the runner names in the environment and reads when the step has ended: lines in them set variables, PATH and outputs of the job.
 */
const runnerFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The environment for code of the repository: without GitHub's token, what belongs to the Action itself (also how it signs in at an OCI registry), the runner's files, and every
 * variable that holds one of `secrets`, as it is or as a header or an address would carry it. All others pass: `dvc pull`, AWS and W&B need theirs.
 */
export function guardedEnvironment(environment: Variables, secrets: readonly string[]): Record<string, string> {
  const forms = secrets.filter((secret) => secret.trim() !== '').flatMap(formsOf);
  const guarded: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || isOurs(name.toUpperCase())) continue;
    if (!forms.some((form) => value.includes(form))) guarded[name] = value;
    // git refuses to start when one of a numbered set is missing.
    else if (/^GIT_CONFIG_(KEY|VALUE)_\d+$/.test(name)) guarded[name] = '';
  }
  // An empty key is refused too: drop the whole set then.
  if (Object.entries(guarded).some(([name, value]) => value === '' && name.startsWith('GIT_CONFIG_KEY_')))
    for (const name of Object.keys(guarded))
      if (/^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/.test(name)) delete guarded[name];
  return guarded;
}

function isOurs(name: string): boolean {
  return (
    /^(GITHUB_TOKEN|OCI_USERNAME|OCI_PASSWORD)$/.test(name) ||
    /^(INPUT|ACTIONS)_/.test(name) ||
    runnerFiles.some((file) => file === name)
  );
}

/** `actions/checkout` and git carry a token as `basic base64(x-access-token:TOKEN)`. */
export function formsOf(secret: string): string[] {
  const basic = Buffer.from(`x-access-token:${secret}`).toString('base64').replace(/=+$/, '');
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'), basic];
}

/** The runner's files as they were before code of the repository ran. */
export type RunnerFiles = ReadonlyMap<string, Buffer>;

/** What this step wrote to the runner's files up to now. */
export async function readRunnerFiles(environment: Variables): Promise<RunnerFiles> {
  const found = new Map<string, Buffer>();
  for (const path of pathsOf(environment)) found.set(path, await readFile(path).catch(() => Buffer.alloc(0)));
  return found;
}

/**
 * Takes out of the runner's files what code of the repository wrote there; call it when all its processes have ended.
 *
 * Leaving the variables out of its environment does not keep it from the files: the runner makes them anew for each step as
 * `$RUNNER_TEMP/_runner_file_commands/{set_env,add_path,set_output,save_state,step_summary}_<uuid>`, a folder that can be listed. It reads exactly
 * these five when the step ends, so they are put back to what the step itself had written `before` (nothing, where it is left out). What the Action
 * writes later is not touched. A link, a FIFO or a folder that was put in the place of one is replaced by a file.
 */
export async function emptyRunnerFiles(environment: Variables, before: RunnerFiles = new Map()): Promise<void> {
  for (const path of pathsOf(environment)) {
    const content = before.get(path) ?? Buffer.alloc(0);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile() && found.nlink === 1) {
      // In place: a script may hold the file open for all of its commands (`{ ...; } >> "$GITHUB_OUTPUT"`).
      const file = await open(path, 'r+');
      try {
        await file.truncate(0);
        await file.write(content, 0, content.length, 0);
      } finally {
        await file.close();
      }
    } else {
      await rm(path, { recursive: true, force: true });
      await writeFile(path, content, { flag: 'wx' });
    }
  }
}

function pathsOf(environment: Variables): string[] {
  return runnerFiles.map((name) => environment[name]).filter((path) => path !== undefined && path !== '') as string[];
}
