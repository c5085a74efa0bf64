import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { sha256 } from './digest.ts';
import { ConfigurationError } from './errors.ts';

/**
 * Lets one run at a time work in a folder: two of them would overwrite each other's metrics and report. The lock is beside the repository, in the folder for
 * temporary files, and one that a killed run left is taken over. Answers the function that releases it. Throws `ConfigurationError`.
 */
export function lockFolder(folder: string): () => void {
  const name = sha256(`${userInfo().uid} ${folder}`).slice(0, 16);
  const file = join(tmpdir(), `ml-test-score-${name}.lock`);
  if (!take(file)) {
    const holder = readFileSync(file, 'utf8');
    if (holder === '' || isRunning(Number(holder)))
      throw new ConfigurationError({
        file: folder,
        message: `another run${holder === '' ? '' : ` (process ${holder})`} is at work in this folder`,
        next: `wait until it has ended, or work in another clone; if there is none, delete ${file}`,
      });
    rmSync(file, { force: true });
    if (!take(file)) return lockFolder(folder);
  }
  const release = (): void => rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new ConfigurationError(
      {
        file,
        message: `the file cannot be made (${code})`,
        next: 'free some space, or let TMPDIR name a folder that can be written',
      },
      { cause: error },
    );
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
