import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Installs in seconds what pip needs minutes for, and unpacks what several environments share once. */
const uv = 'uv==0.13.9';

/**
 * Test files run beside one another: the first makes the environment, the others wait for it. The lock ends with its process. uv does not read how pip is
 * configured on this machine: where it cannot install, pip does.
 */
const make = `
import fcntl, os, subprocess, sys
places, name, uv, *requirements = sys.argv[1:]
tools = os.path.join(places, 'uv')
pip = [os.path.join(tools, 'bin', 'python'), '-m', 'pip', '--quiet', '--disable-pip-version-check']

def once(folder, wanted, fill):
    wanted = '\\n'.join([sys.version, *wanted])
    made = os.path.join(folder, 'made-of.txt')
    with open(folder + '.lock', 'w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if os.path.exists(made) and open(made).read() == wanted:
            return
        subprocess.run([sys.executable, '-m', 'venv', '--clear', *([] if folder == tools else ['--without-pip']), folder], check=True)
        fill(os.path.join(folder, 'bin', 'python'))
        with open(made, 'w') as file:
            file.write(wanted)

def install(python):
    if subprocess.run([os.path.join(tools, 'bin', 'uv'), 'pip', 'install', '--quiet', '--python', python, *requirements]).returncode != 0:
        subprocess.run([*pip, '--python', python, 'install', *requirements], check=True)

os.makedirs(places, exist_ok=True)
once(tools, [uv], lambda python: subprocess.run([*pip, 'install', uv], check=True))
once(os.path.join(places, name), [uv, *requirements], install)
`;

/** A virtual environment of this checkout, with packages of PyPI; the path of its `bin`. Made once, then kept until the requirements are others. */
export async function pythonEnvironment(name: string, requirements: readonly string[]): Promise<string> {
  const places = join(import.meta.dirname, '../../../.venv');
  await run('python3', ['-c', make, places, name, uv, ...requirements], { maxBuffer: 1e8 });
  return join(places, name, 'bin');
}

/** What the breast-cancer example pins; the path of its `bin`. */
export async function breastCancerBin(): Promise<string> {
  const file = join(import.meta.dirname, '../../../examples/breast-cancer/requirements.txt');
  const pinned = (await readFile(file, 'utf8')).match(/^[^#\n].+$/gm) ?? [];
  return pythonEnvironment('breast-cancer', pinned);
}
