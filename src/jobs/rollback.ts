import { publish } from '../delivery.ts';
import { announce } from '../github/announcement.ts';
import { registryProblem } from '../promote/guard.ts';
import { type RolledBack, renderRollback } from '../report/promotion-summary.ts';
import { stageChanged, warnOfDisagreement } from '../stage-change.ts';
import type { Job } from './job.ts';
import { refuseAskedBy } from './promoted-run.ts';
import { type ModelProject, withEachProject } from './promotion-projects.ts';

/** Puts the version before back into a stage, or the one that is named. Nothing is moved or deleted. */
export const rollback: Job = async (request) => {
  const { job, runner, log } = request;
  refuseAskedBy(runner, 'rollback');
  const { rollback: rollBack } = await import('../promote/promotion.ts');
  const putBack = async ({ project }: ModelProject): Promise<RolledBack> => {
    const { configuration, root, model } = project;
    const { promote } = configuration;
    const place = { runnerEnvironment: runner.environment, workspace: runner.workspace, root };
    const problem = promote === undefined ? null : registryProblem(promote, place);
    if (problem !== null) throw problem;
    const registry = await project.registry();
    const stage = job.stage ?? promote?.stage.at(-1)?.name ?? 'production';
    await warnOfDisagreement(registry, model, [stage], log);
    const { from, assignment } = await rollBack(registry, model, stage, {
      now: new Date().toISOString(),
      ...(job.version === null ? {} : { to: job.version }),
    });
    const version = (await registry.versions(model)).find((one) => one.version === assignment.version);
    if (version !== undefined)
      await stageChanged(
        project,
        {
          kind: 'rolled-back',
          registry,
          version,
          created: false,
          assignments: [assignment],
          entered: [stage],
          from,
          judgement: null,
          factsSha256: null,
          runner,
        },
        log,
      );
    if (project.github !== null)
      await announce({
        announcement: {
          type: 'model-rolled-back',
          payload: {
            model,
            version: assignment.version,
            from,
            stage,
            digest: version?.digest ?? null,
            commit: version?.commit ?? null,
          },
        },
        repository: runner.repository,
        connect: project.github,
        log,
      });
    return { model, stage, from, to: assignment.version, registry: registry.place, actor: runner.actor };
  };
  const [done] = await withEachProject(request, { only: true }, putBack);
  if (done === undefined) throw new Error('there is always one model');
  await publish({ annotations: [], summary: renderRollback(done) }, request);
  return {
    outputs: { 'promoted-version': done.to },
    failed: false,
    said: `${done.stage}: ${done.model} went back from v${done.from} to v${done.to}`,
  };
};
