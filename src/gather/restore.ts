import { unitTestsOptions } from '../config/options/unit-tests.ts';
import { optionsOf } from '../config/options.ts';
import { absent, type CommandRun, type Fact, gathered } from '../facts.ts';
import type { CommandExercise, ExerciseContext } from './exercises.ts';
import { firstArtifact, modelEnvironment, modelPaths } from './model-files.ts';
import { guardedRun } from './training.ts';

export type RestoreRequest = CommandExercise & Pick<ExerciseContext, 'training' | 'artifacts'>;

/** Runs the team's command that restores from a checkpoint, where it is configured and this run trained. Whatever its end, it is gathered. */
export async function gatherRestore(request: RestoreRequest): Promise<Fact<CommandRun>> {
  const { root, configuration, training, problem, artifacts, log } = request;
  const { restore, budget } = optionsOf(configuration, 'infra/unit-tests', unitTestsOptions);
  if (restore === undefined) return absent('no `restore` is configured below infra/unit-tests');
  if (problem !== null) return absent(problem);
  if (training.state !== 'gathered') return absent('not trained here, so there is no checkpoint of this run');
  const model = firstArtifact(root, modelPaths(artifacts, configuration.artifacts));
  const plan = {
    directory: root,
    environment: modelEnvironment(root, model),
    timeoutSeconds: budget,
  };
  const result = await log.group('Restore from a checkpoint', () => guardedRun(restore, plan, request));
  const { exitCode, outcome, seconds, tail } = result;
  return gathered({ command: restore, exitCode, outcome, seconds, tail });
}
