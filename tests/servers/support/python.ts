import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A virtual environment of this checkout, with packages of PyPI; the path of its `bin`. Made once, then kept. */
export async function pythonEnvironment(name: string, requirements: readonly string[]): Promise<string> {
  const folder = join(import.meta.dirname, '../../../.venv', name);
  await run('python3', ['-m', 'venv', folder]);
  const pip = ['install', '--quiet', '--disable-pip-version-check', ...requirements];
  await run(join(folder, 'bin/pip'), pip, { maxBuffer: 1e8 });
  return join(folder, 'bin');
}
