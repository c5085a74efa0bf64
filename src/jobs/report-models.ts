import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { severalModels, touchesNone } from '../delivery.ts';
import { type OtherModel, othersOf } from '../gather/other-models.ts';
import { withoutPlace } from '../github/annotations.ts';
import type { RepositoryAddress } from '../github/pull-request.ts';
import { annotationsOf, annotationsOfOther } from '../github/report-annotations.ts';
import { sharedReads } from '../github/shared-reads.ts';
import { openProject, type Project } from '../project.ts';
import { type PendingRecord, writeRecords } from '../record.ts';
import { renderModels } from '../report/models-comment.ts';
import { ConfigurationError } from '../support/errors.ts';
import { type EachModel, inTurn } from './each-model.ts';
import type { JobResult } from './job.ts';
import { tellVerdict } from './report-delivery.ts';
import { modelsOf, type ReportedModels } from './report-list.ts';
import { isJudged, type JudgedModel, judgeModel, type ModelRequest, scoredRun } from './report-model.ts';
import { amongOf, modelsFolder, readRecordsAhead, verdictOn, writeList } from './several-models.ts';

/** All models of a repository: those that the change touches must each have been measured, and are told of together. */
export async function reportOnModels(asked: ModelRequest, address: RepositoryAddress): Promise<JobResult> {
  const { source, inputs, request } = asked;
  const { log } = request;
  const project = await openRoot(asked);
  try {
    const listed = await modelsOf(asked, project);
    const folder = await modelsFolder(project.root);
    const { results: judged, problems, pending } = await judgeEach(asked, project, listed, folder);
    const history = project.configuration.models === undefined ? null : project.history;
    const names = new Set([...judged.keys()].map(({ name }) => name));
    const shown = inputs.models === null ? listed.models : listed.models.filter(({ name }) => !names.has(name));
    const found = await othersOf(shown, names, project.history, problems);
    for (const warning of found.warnings) log.warning(warning);
    if (history !== null) await writeRecords(history, pending, log);
    const others = [...found.others, ...listOf(listed, project)];
    const reports = [...judged.values()].map(({ report }) => report);
    const { decision, least, lost, outputs, said } = verdictOn(reports, others);
    const list = await writeList(project.root, judged, others);
    const blocked = [
      ...lost.map(({ name }) => name),
      ...reports.filter((report) => report.decision.outcome === 'block').map(({ model }) => model),
    ];
    const { loosened } = listed;
    const run = source.run.url;
    const url = await tellVerdict(asked, address, {
      model: severalModels,
      comment: renderModels(reports, others, { run, place: 'comment', loosened }),
      summary: renderModels(reports, others, { run, place: 'summary', loosened }),
      state: lost.length > 0 ? 'error' : decision === 'allow' ? 'success' : 'failure',
      description:
        decision === 'block'
          ? `Blocked: ${blocked.join(', ')}`
          : reports.length === 0
            ? `Allowed: this change touches none of ${others.length} models`
            : `Allowed: ${reports.length} models judged, the least score is ${least} of 7`,
      annotations: [
        ...others.flatMap(annotationsOfOther).map(withoutPlace),
        ...reports.flatMap((report) => annotationsOf({ ...report, tests: [] }, '')),
      ],
      onlyUpdate: touchesNone(reports.length, others) && loosened.length === 0,
      output: folder,
    });
    return {
      outputs: { ...outputs, report: list, 'comment-url': url },
      failed:
        lost.length > 0 ||
        [...judged.values()].some(({ unjudged }) => unjudged) ||
        (decision === 'block' && inputs.fail),
      said,
    };
  } finally {
    await project.close();
  }
}

/** With the base's list and history; where the base has none, with the run's own. */
async function openRoot({ request, source, subject, inputs }: ModelRequest): Promise<Project> {
  const { runner, environment, log } = request;
  await mkdir(resolve(runner.workspace, inputs.workingDirectory), { recursive: true });
  const open = (own: boolean): Promise<Project> =>
    openProject({
      workspace: runner.workspace,
      inputs,
      runner,
      environment,
      log,
      severalModels: true,
      scored: scoredRun(source, subject, own),
    });
  return open(false).catch((error: unknown) => {
    if (!(error instanceof ConfigurationError)) throw error;
    return open(true);
  });
}

interface EachJudged extends EachModel<JudgedModel> {
  readonly pending: readonly PendingRecord[];
}

async function judgeEach(
  asked: ModelRequest,
  project: Project,
  { models }: ReportedModels,
  folder: string,
): Promise<EachJudged> {
  const github = project.github === null ? null : sharedReads(project.github);
  const isListed = project.configuration.models !== undefined;
  await mkdir(join(folder, 'models'), { recursive: true });
  const pending: PendingRecord[] = [];
  const trained = models.filter((model) => model.trained);
  if (isListed) await readRecordsAhead(project, trained);
  const done = await inTurn({ ...asked.request, inputs: asked.inputs }, trained, async (model, inputs) => {
    const one = await judgeModel(
      {
        ...asked,
        inputs,
        among: amongOf(project, model, { github, root: project }),
        ...(isListed ? { keepRecord: (record) => pending.push(record) } : {}),
      },
      join(folder, 'models', model.name),
    );
    if (isJudged(one)) return one;
    throw new ConfigurationError(one.problems);
  });
  return { ...done, pending };
}

/** A list that cannot be read names no model that could be told of it. */
const listOf = ({ problems }: ReportedModels, { policy }: Project): OtherModel[] =>
  problems.length === 0 ? [] : [{ name: policy.file ?? 'models', why: 'the list of the models', last: null, problems }];
