import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import { megabyte, readTextBounded } from '../support/files.ts';
import { findProgram } from '../support/process.ts';
import { quoteForShell } from '../support/text.ts';
import { type ProjectFile, readProjectFile, textOf } from './project-file.ts';
import {
  isLocal,
  type PythonEnvironment,
  type PythonEnvironmentRequest,
  requirementFiles,
} from './python-environment.ts';

const programs = ['conda', 'mamba', 'micromamba'] as const;

/**
 * The conda environment that a `conda.yaml` declares, kept under the digest of all that goes into it. Throws `ConfigurationError` where there is neither conda, mamba
 * nor micromamba.
 */
export async function condaEnvironment(request: PythonEnvironmentRequest): Promise<PythonEnvironment> {
  const { root, file, scratch } = request;
  const source = await readProjectFile(root, file);
  const program = condaProgram(request.environment) ?? refuseWithoutConda(source);
  const pip = pipRequirements(source);
  const requirements = [...pip];
  // Conda gives pip a file in the folder of this one.
  for (const line of pip)
    for (const text of await requirementFiles(root, dirname(file), line)) requirements.push(...text.split('\n'));
  const declared = await readTextBounded(root, file, megabyte);
  const digest = createHash('sha256').update(JSON.stringify([declared, requirements, basename(program)]));
  const home = join(scratch, `conda-${digest.digest('hex').slice(0, 32)}`);
  const environment = {
    ...variables(source),
    CONDA_PREFIX: home,
    CONDA_DEFAULT_ENV: home,
    PATH: [join(home, 'bin'), request.environment.PATH].filter((part) => part !== undefined).join(delimiter),
    PIP_NO_INPUT: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
  };
  const made = { environment, activation };
  const complete = join(home, 'complete');
  const reusable = !requirements.some(isLocal);
  if (reusable && (await stat(complete).catch(() => undefined)) !== undefined) return made;
  const create = basename(program) === 'micromamba' ? 'create' : 'env create';
  return {
    ...made,
    prepareCommand: [
      `rm -rf ${quoteForShell(home)}`,
      // Nobody answers questions here. An environment that another step has activated is none of this one's business.
      `env -u CONDA_PREFIX -u CONDA_DEFAULT_ENV CONDA_ALWAYS_YES=true MAMBA_ALWAYS_YES=true ${quoteForShell(program)} ${create} -p ${quoteForShell(home)} -f ${quoteForShell(resolve(root, file))}`,
      // Last: a half-made environment is not used again.
      `touch ${quoteForShell(complete)}`,
    ].join('\n'),
  };
}

/** What `conda activate` does beside PATH: compilers, GDAL and others set variables of their own. */
const activation = [
  'for activate_script in "$CONDA_PREFIX"/etc/conda/activate.d/*.sh; do',
  '  if [ -f "$activate_script" ]; then . "$activate_script" || true; fi',
  'done',
].join('\n');

/** On PATH, else where conda and the runners of GitHub (`CONDA`, of their Miniconda) say it is. */
function condaProgram(environment: PythonEnvironmentRequest['environment']): string | undefined {
  const { CONDA_EXE, MAMBA_EXE, CONDA, MLFLOW_CONDA_HOME } = environment;
  const folders = [
    ...[MLFLOW_CONDA_HOME, CONDA].flatMap((home) => (home ? [join(home, 'bin')] : [])),
    ...[CONDA_EXE, MAMBA_EXE].flatMap((program) => (program ? [dirname(program)] : [])),
  ];
  const found = (path: string | undefined): string | undefined => {
    for (const name of programs) {
      const program = findProgram(name, { ...environment, ...(path === undefined ? {} : { PATH: path }) });
      if (program !== undefined) return program;
    }
    return undefined;
  };
  return found(undefined) ?? (folders.length === 0 ? undefined : found(folders.join(delimiter)));
}

const refuseWithoutConda = (source: ProjectFile): never =>
  source.fail(
    source.top,
    'is a conda environment, and neither `conda`, `mamba` nor `micromamba` was found',
    'set conda up in an earlier step (`conda-incubator/setup-miniconda`), or set `train.mlproject.env-manager: local` and install what training needs there (and in `train.prepare`)',
  );

/** What `dependencies` gives to pip. */
function pipRequirements(source: ProjectFile): string[] {
  const dependencies = source.top.get('dependencies', true);
  if (dependencies === undefined || (isScalar(dependencies) && dependencies.value === null)) return [];
  if (!isSeq(dependencies))
    return source.fail(dependencies, '`dependencies` is no list', 'write one package a line, each after `- `');
  return dependencies.items.flatMap((item) => {
    if (!isMap(item)) {
      if (textOf(item) !== undefined) return [];
      return source.fail(item, 'expected a package as text, or `pip:` with a list', 'write it as conda would read it');
    }
    const list = item.get('pip', true);
    if (!isSeq(list)) return source.fail(list ?? item, '`pip` is no list', 'write one requirement a line');
    return list.items.map(
      (line) => textOf(line) ?? source.fail(line, 'expected a requirement as text', 'write it as pip would read it'),
    );
  });
}

/** `variables`, which conda sets on activation. */
function variables(source: ProjectFile): Record<string, string> {
  const declared = source.top.get('variables', true);
  if (!isMap(declared)) return {};
  return Object.fromEntries(
    declared.items.flatMap(({ key, value }) => {
      const [name, text] = [textOf(key), textOf(value)];
      return name === undefined || text === undefined || !/^[A-Za-z_]\w*$/.test(name) ? [] : [[name, text]];
    }),
  );
}
