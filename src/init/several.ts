import { join } from 'node:path';
import { type Detection, detect } from './detection.ts';
import { prepareCommand } from './files.ts';
import { folderOf, quoteForShell } from './tree.ts';
import { yamlValue } from './yaml-text.ts';

/** A repository with several models, each in a folder of its own. */

/** The models, as those that `init` finds in each folder. Tests run after training, as no step of the workflow is one model's alone. */
export const detectModels = async ({ root, modelFolders: folders }: Detection): Promise<readonly Detection[]> =>
  Promise.all(
    folders.map(async (folder) => {
      const found = await detect(join(root, folder));
      return { ...found, suite: found.suite === null ? null : { ...found.suite, afterTraining: true } };
    }),
  );

/** `models/*` where every model is a folder of one folder; else each by its name. */
export function modelsGlobs({ modelFolders: folders }: Pick<Detection, 'modelFolders'>): readonly string[] {
  const parents = new Set(folders.map(folderOf));
  const [parent = ''] = parents;
  return parents.size === 1 && parent !== '' ? [`${parent}/*`] : folders;
}

/** The content of the root's `ml-test-score.yml`. */
export const writeModels = (detection: Detection): string =>
  [
    '# ML Test Score: the models of this repository. Everything about one of them stands in its own file.',
    '# Written by `ml-test-score init`.',
    `models: ${yamlValue(modelsGlobs(detection))}`,
    '# history: { branch: ml-test-score }   # where the records of all of them go',
    '',
  ].join('\n');

/** The content of the workflow: workflows/monorepo.yml, with what installs the packages of every model. */
export function writeModelsWorkflow(detection: Detection, models: readonly Detection[]): string {
  const prepare = models.flatMap((model, at) => {
    const command = prepareCommand(model);
    return command === null ? [] : [`(cd ${quoteForShell(detection.modelFolders[at] as string)} && ${command})`];
  });
  const atRoot = detection.python?.file === '' ? null : prepareCommand({ ...detection, suite: null });
  const managers = new Set([detection, ...models].map(({ python }) => python?.manager));
  const commands = [
    // The runner has pip and conda.
    ...(['uv', 'poetry', 'pipenv'] as const).filter((name) => managers.has(name)).map((name) => `pipx install ${name}`),
    ...(atRoot === null ? [] : [atRoot]),
    ...prepare,
  ];
  return [
    '# Trains the models that a change touches, in parallel jobs, and reports on all of them in one comment, one status, one record.',
    '# Written by `ml-test-score init`. Training never shares a job with the write token.',
    '# Make the check `models / report / report` a required one.',
    'name: ML Test Score',
    '',
    'on:',
    '  push:',
    `    branches: ${yamlValue([...detection.branches])}`,
    '  pull_request:   # no `paths:` here: a required check that is skipped counts as passed',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  models:',
    '    uses: ml-test-score/ml-test-score/.github/workflows/matrix.yml@v1',
    '    permissions:',
    '      contents: write        # the record of each run, in the branch ml-test-score',
    '      pull-requests: write   # the comment',
    '      statuses: write        # the commit status on the head commit',
    '      actions: read          # the facts that the scoring job uploaded',
    ...(commands.length === 0
      ? []
      : ['    with:', '      prepare: |', ...commands.map((command) => `        ${command}`)]),
    '',
  ].join('\n');
}
