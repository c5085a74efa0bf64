import { absent, type Facts, presentValue, type Run, whyMissing } from './facts.ts';
import { baseCommitOf, gatherBaseline } from './gather/baseline.ts';
import type { GatherRequest } from './gather/gather.ts';
import { gatherProduction } from './gather/production.ts';
import type { Project } from './project.ts';

/** What is known of a run before anything is measured: which one it is, and what it is compared with. */

/** @param own what the job, or GitHub, tells of the run itself */
export function runOf(
  { model, trigger, repository: checkedOut }: Project,
  own: Pick<Run, 'id' | 'attempt' | 'url' | 'repository' | 'actor' | 'startedAt'>,
): Run {
  const repository = presentValue(checkedOut);
  return {
    model,
    commit: repository?.head ?? null,
    headCommit: trigger.pullRequest?.headCommit ?? repository?.head ?? null,
    branch: trigger.branch,
    defaultBranch: trigger.defaultBranch ?? repository?.defaultBranch ?? null,
    dirty: repository?.dirty ?? false,
    event: trigger.event,
    ...(trigger.eventType === undefined ? {} : { eventType: trigger.eventType }),
    pullRequest: trigger.pullRequest,
    ...own,
  };
}

/** The record of the base. */
export async function baselineOf(
  { history, ancestry, context, model, repository }: Project,
  { id }: Pick<Run, 'id'>,
): Promise<Facts['baseline']> {
  if (history === null || ancestry === null || context === null) return absent(whyMissing(repository));
  return gatherBaseline({ context, model, run: id, history, ancestry });
}

/** What is in the last stage of the ladder. */
export function productionOf(project: Project): Promise<Facts['production']> {
  const { configuration, store, registry, model } = project;
  const { promote } = configuration;
  // The job that judges, and a pull request from a fork, may have neither address nor credentials of the platform.
  const open = async () => {
    if (store === null) return registry();
    const { taggedVersions } = await import('./promote/tag-registry.ts');
    return { versions: (name: string) => taggedVersions(store, name) };
  };
  return gatherProduction(promote === undefined ? null : open, model, promote?.stage.at(-1)?.name ?? '');
}

/** Where what is known of the base is read. */
export function upstreamOf({ store, context, ancestry }: Project): GatherRequest['upstream'] {
  if (store === null || context === null || ancestry === null) return undefined;
  return { store, base: () => baseCommitOf(context, ancestry) };
}
