import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Test files run beside one another: the first makes the environment, the others wait for it. The lock ends with its process. */
const make = `
import fcntl, os, subprocess, sys
folder, *requirements = sys.argv[1:]
os.makedirs(os.path.dirname(folder), exist_ok=True)
with open(folder + '.lock', 'w') as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    made, wanted = os.path.join(folder, 'made-of.txt'), '\\n'.join([sys.version, *requirements])
    if os.path.exists(made) and open(made).read() == wanted:
        sys.exit()
    subprocess.run([sys.executable, '-m', 'venv', folder], check=True)
    pip = [os.path.join(folder, 'bin', 'python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check']
    subprocess.run([*pip, *requirements], check=True)
    with open(made, 'w') as file:
        file.write(wanted)
`;

/** A virtual environment of this checkout, with packages of PyPI; the path of its `bin`. Made once, then kept until the requirements are others. */
export async function pythonEnvironment(name: string, requirements: readonly string[]): Promise<string> {
  const folder = join(import.meta.dirname, '../../../.venv', name);
  await run('python3', ['-c', make, folder, ...requirements], { maxBuffer: 1e8 });
  return join(folder, 'bin');
}

/** What the breast-cancer example pins; the path of its `bin`. */
export async function breastCancerBin(): Promise<string> {
  const file = join(import.meta.dirname, '../../../examples/breast-cancer/requirements.txt');
  const pinned = (await readFile(file, 'utf8')).match(/^[^#\n].+$/gm) ?? [];
  return pythonEnvironment('breast-cancer', pinned);
}
