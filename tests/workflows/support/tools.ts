import { join } from 'node:path';
import { root } from './files.ts';

const stubs = join(root, 'tests', 'workflows', 'stubs');

/** Actions of others, and what stands for them. */
const actions: Readonly<Record<string, string>> = {
  'actions/checkout': 'checkout',
  'actions/setup-python': 'nothing',
  'astral-sh/setup-uv': 'nothing',
  'conda-incubator/setup-miniconda': 'setup-miniconda',
  'aws-actions/configure-aws-credentials': 'configure-aws-credentials',
};

export function stubOf(action: string): string {
  const stub = actions[action.split('@')[0] as string];
  if (stub === undefined) throw new Error(`no stub for ${action}`);
  return join(stubs, stub);
}

/** Tools that the machine may lack: what they install is there, and what they run is run. In shell. */
export const tools: Readonly<Record<string, string>> = {
  python: `PYTHONPATH='${join(stubs, 'packages')}' exec python3 "$@"`,
  pip: 'echo "pip $*"',
  uv: `case $1 in
sync) test -f pyproject.toml && test -f uv.lock && echo "uv $*" ;;
run) shift; exec "$@" ;;
*) echo "uv: unknown command $1" >&2; exit 2 ;;
esac`,
  conda: `test "$1 $2 $3 $4" = 'run --no-capture-output -n training' || exit 2
shift 4
exec "$@"`,
  // Its remote is a folder of the repository, behind the credentials of the real one.
  dvc: `case $1 in
pull)
  test -n "$AWS_ACCESS_KEY_ID" && test -n "$AWS_SECRET_ACCESS_KEY" || { echo 'dvc: no credentials' >&2; exit 255; }
  for file in .remote/*; do cp "$file" data/; done ;;
repro) sed -n 's/^ *cmd: //p' dvc.yaml | sh -e ;;
*) echo "dvc: unknown command $1" >&2; exit 2 ;;
esac`,
};
