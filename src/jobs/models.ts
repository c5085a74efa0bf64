import { type TouchedModel, touchedBy } from '../gather/touched-models.ts';
import type { Job } from './job.ts';
import { openModels } from './several-models.ts';

/** One job of a matrix. */
interface Shard {
  readonly name: string;
  /** For the input `models`, one on each line. */
  readonly models: string;
}

/** At most `most` jobs, each with models that are neighbours in the list, as equal in number as can be. */
export function shardsOf(models: readonly Pick<TouchedModel, 'name' | 'config'>[], most: number): readonly Shard[] {
  const count = Math.min(most, models.length);
  return Array.from({ length: count }, (_, index) => {
    const own = models.slice(
      Math.floor((index * models.length) / count),
      Math.floor(((index + 1) * models.length) / count),
    );
    const [first, ...others] = own;
    return {
      name: `${first?.name}${others.length === 0 ? '' : ` and ${others.length} more`}`,
      models: own.map(({ config }) => config).join('\n'),
    };
  });
}

/** Tells which models a change touches, for a matrix that trains each in a job of its own. */
export const models: Job = async (request) => {
  const { log, job } = request;
  const { project, models, change } = await openModels(request);
  await project.close();
  log.info(`changed files: ${change.files === null ? 'all count' : change.files.length} (${change.why})`);
  for (const model of models) log.info(`${model.trained ? '●' : '○'} ${model.name}: ${touchedBy(model)}`);
  const trained = models.filter((model) => model.trained);
  return {
    outputs: {
      models: JSON.stringify(
        trained.map(({ name, config, touched }) => ({
          name,
          config,
          reason: touched?.reason ?? '',
        })),
      ),
      matrix: JSON.stringify(shardsOf(trained, job.maxJobs)),
    },
    failed: false,
    said: `${trained.length} of ${models.length} models are touched`,
  };
};
