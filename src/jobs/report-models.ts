import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { annotationsOf, annotationsOfOther, severalModels } from '../delivery.ts';
import { gatherChange } from '../gather/changed-files.ts';
import { filesAtCommit, findModels, type Model } from '../gather/models.ts';
import { othersOf } from '../gather/other-models.ts';
import { allTouched, type TouchedModel, touchedModels } from '../gather/touched-models.ts';
import type { RepositoryAddress } from '../github/pull-request.ts';
import { sharedReads } from '../github/shared-reads.ts';
import { openProject, type Project, schema } from '../project.ts';
import { type PendingRecord, writeRecords } from '../record.ts';
import { decisionOf, leastScore, renderModels } from '../report/models-comment.ts';
import { sections } from '../rubric/sections.ts';
import { ConfigurationError, type Problem } from '../support/errors.ts';
import { modelNameOf } from '../support/model-name.ts';
import type { JobResult } from './job.ts';
import { tell } from './report-delivery.ts';
import { isJudged, type JudgedModel, judgeModel, type ModelRequest, scoredRun } from './report-model.ts';
import { inWorkspace } from './run-models.ts';
import { inputsOf, modelsFolder } from './several-models.ts';

/** All models of a repository: those that the change touches must each have been measured, and are told of together. */
export async function reportOnModels(asked: ModelRequest, address: RepositoryAddress): Promise<JobResult> {
  const { request, source, subject, inputs } = asked;
  const { runner, environment, log } = request;
  const project = await openProject({
    workspace: runner.workspace,
    inputs,
    runner,
    environment,
    severalModels: true,
    // Which models there are is the base's to say: a pull request must not shake one off.
    scored: scoredRun(source, subject, false),
  });
  try {
    const models = await modelsOf(asked, project);
    const github = project.github === null ? null : sharedReads(project.github);
    const root = await modelsFolder(project.root);
    await mkdir(join(root, 'models'), { recursive: true });
    // Where the root file lists the models, they share a history: one commit holds the records of a run.
    const shared = project.configuration.models === undefined ? null : project.history;
    const historyBranch = project.configuration.models === undefined ? null : project.configuration.history.branch;
    const pending: PendingRecord[] = [];
    const judged: JudgedModel[] = [];
    const names = new Set<string>();
    const problems = new Map<string, readonly Problem[]>();
    for (const model of models.filter(({ trained }) => trained)) {
      const among = { name: model.name, historyBranch, github };
      const own: ModelRequest = {
        ...asked,
        inputs: inputsOf(inputs, model),
        among,
        ...(shared === null ? {} : { keepRecord: (record) => pending.push(record) }),
      };
      const one =
        model.problems.length > 0
          ? { model: model.name, problems: model.problems }
          : await judgeModel(own, join(root, 'models', model.name));
      if (isJudged(one)) {
        judged.push(one);
        names.add(model.name);
      } else if (model.problems.length > 0) problems.set(model.name, one.problems);
      else
        problems.set(
          model.name,
          one.problems.map((problem) => inWorkspace(problem, own.inputs.workingDirectory)),
        );
    }
    if (shared !== null) await writeRecords(shared, pending, log);
    const { others, warnings } = await othersOf(models, names, project.history, problems);
    for (const warning of warnings) log.warning(warning);
    const reports = judged.map(({ report }) => report);
    const decision = decisionOf(reports, others);
    const least = leastScore(reports);
    const lost = others.filter((other) => other.problems !== undefined);
    const blocked = [
      ...lost.map(({ name }) => name),
      ...reports.filter(({ decision: own }) => own.outcome === 'block').map(({ model }) => model),
    ];
    const url = await tell(asked, address, {
      model: severalModels,
      comment: renderModels(reports, others, { run: source.run.url, place: 'comment' }),
      summary: renderModels(reports, others, { run: source.run.url, place: 'summary' }),
      state: lost.length > 0 ? 'error' : decision === 'allow' ? 'success' : 'failure',
      description:
        decision === 'allow'
          ? `Allowed: ${reports.length} models judged${least === null ? '' : `, the least score is ${least} of 7`}`
          : `Blocked: ${blocked.join(', ')}`,
      annotations: [
        // Files are those of another commit than this job's, on which GitHub would show them.
        ...others.flatMap(annotationsOfOther).map(({ level, title, message, file, line }) => ({
          level,
          title,
          message: file === undefined ? message : `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
        })),
        ...reports.flatMap((report) => annotationsOf({ ...report, tests: [] }, '')),
      ],
      output: root,
    });
    return {
      outputs: {
        decision,
        score: least ?? '',
        ...Object.fromEntries(
          sections.map((section) => [
            `${section}-score`,
            reports.length === 0 ? '' : Math.min(...reports.map(({ score }) => score.sections[section])),
          ]),
        ),
        'comment-url': url,
      },
      failed: lost.length > 0 || judged.some(({ unjudged }) => unjudged) || (decision === 'block' && inputs.fail),
      said: `${decision === 'allow' ? 'allowed' : 'blocked'}: ${reports.length} models judged${lost.length === 0 ? '' : `, ${lost.length} not`}`,
    };
  } finally {
    await project.close();
  }
}

/** Those of the base, and those that the head adds: by name, the base's first. */
async function modelsOf(
  { source, subject, inputs, request }: ModelRequest,
  project: Project,
): Promise<readonly TouchedModel[]> {
  const { store, git, context, ancestry, prefix } = project;
  if (store === null) throw new ConfigurationError({ message: 'there is no repository to read the models from' });
  const { policy, configuration } = await scoredRun(source, subject, true).commits(store);
  const rootFile = project.policy.file;
  const listedAt = (commit: string): Promise<readonly Model[]> =>
    findModels({
      schema,
      files: filesAtCommit(store, commit, prefix, git),
      asked: inputs.models,
      listed: project.configuration.models,
      rootFile: project.configuration.models === undefined ? null : rootFile,
      repositoryName: modelNameOf(request.runner.repository) ?? 'model',
    });
  const base = await listedAt(policy ?? configuration);
  const head =
    policy === null
      ? base
      : await listedAt(configuration).catch((error: unknown) => {
          // What the head has made of its files is told by each model.
          if (error instanceof ConfigurationError) return [];
          throw error;
        });
  const known = new Set(base.map(({ name }) => name));
  const models = [...base, ...head.filter(({ name }) => !known.has(name))];
  if (inputs.models !== null) return allTouched(models, 'named');
  const change = await gatherChange(context, ancestry, store, git);
  request.log.info(`${models.length} models are listed; changed since the base: ${change.why}`);
  return change.files === null ? allTouched(models, 'all') : touchedModels(models, change.files, rootFile, prefix);
}
