import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ScoredRun } from '../checkout.ts';
import { isUnjudged } from '../gate/gate.ts';
import type { SavedArtifact } from '../gather/saved-facts-artifacts.ts';
import type { Inputs } from '../inputs.ts';
import { type Judgement, judge, reportOf } from '../judgement.ts';
import { makeOutputFolder, outputFolder, writeReports } from '../output.ts';
import { type ModelAmong, openProject, type Project } from '../project.ts';
import { type PendingRecord, record } from '../record.ts';
import type { Report } from '../report/report-schema.ts';
import { ConfigurationError, messageOf, type Problem } from '../support/errors.ts';
import { onceFor } from '../support/once.ts';
import type { JobRequest } from './job.ts';
import { isOnBranch } from './promoted-run.ts';
import { believedFacts } from './report-facts.ts';
import type { Source } from './report-source.ts';
import { commitsOf, type Scored } from './report-subject.ts';

export interface JudgedModel {
  readonly judgement: Judgement;
  readonly report: Report;
  /** The report folder; absolute. */
  readonly output: string;
  readonly unjudged: boolean;
}

export interface UnjudgedModel {
  readonly model: string;
  readonly problems: readonly Problem[];
}

export const isJudged = (one: JudgedModel | UnjudgedModel): one is JudgedModel => 'report' in one;

export interface ModelRequest {
  readonly request: JobRequest;
  readonly source: Source;
  readonly subject: Scored;
  /** Of this model. */
  readonly inputs: Inputs;
  readonly among?: ModelAmong;
  /** Given, its record is left to the caller, who writes those of all models at once. */
  readonly keepRecord?: (pending: PendingRecord) => void;
}

/**
 * The verdict on one model, or why there is none.
 *
 * @param output its report folder; null for the usual one
 */
export async function judgeModel(
  asked: ModelRequest,
  output: string | null = null,
): Promise<JudgedModel | UnjudgedModel> {
  const opened = await openScored(asked);
  if ('problems' in opened) return opened;
  const { request, source } = asked;
  try {
    const saved = savedOf(source, opened.model, request.log);
    if ('problems' in saved) return saved;
    const stray = await whyNotOfBranch(opened, source);
    if (stray !== null) return { model: opened.model, problems: [stray] };
    const facts = await believedFacts(saved.facts, opened, source.run, request.runner);
    const judgement = judge(facts);
    const claimed = facts.run.pullRequest?.fork === true;
    const report: Report = { ...reportOf(judgement), ...(claimed ? { claimed } : {}) };
    const folder = output ?? outputFolder(opened.root);
    // Without the predictions: their paths are claims, too.
    await makeOutputFolder(folder);
    await writeFile(join(folder, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
    await writeReports(folder, report, facts, opened.prefix);
    await record(opened, judgement, report, request.runner, request.log, asked.keepRecord);
    if (opened.configuration.events !== undefined) {
      const { notifyVerdict } = await import('../notification.ts');
      await notifyVerdict(opened, { run: facts.run, report, trusted: true }, request.log);
    }
    return { judgement, report, output: folder, unjudged: isUnjudged(judgement.decision) };
  } catch (error) {
    return { model: opened.model, problems: problemsOf(error) };
  } finally {
    await opened.close();
  }
}

/**
 * A run of another workflow is "of main" for a tag of that name, too, which whoever may push sets on any commit: only what is on the branch is judged as its own, and
 * recorded.
 */
async function whyNotOfBranch(
  { trigger, configuration, store, ancestry }: Project,
  source: Source,
): Promise<Problem | null> {
  const { pullRequest, event, branch, defaultBranch } = trigger;
  const { headCommit, id } = source.run;
  const writes = branch !== null && [defaultBranch, configuration.promote?.branch].includes(branch);
  if (source.trigger !== null || pullRequest !== null || event === 'merge_group' || !writes) return null;
  if (store === null || ancestry === null) return null;
  const isOfBranch = await onceFor(store)(`${headCommit} on ${branch}`, () =>
    isOnBranch(store, ancestry, branch, headCommit),
  );
  if (isOfBranch) return null;
  return {
    message: `the run ${id} is of ${headCommit.slice(0, 7)}, which is not on the branch ${branch}: a tag of that name, or a force push, has brought it there`,
    next: `run it on the tip of ${branch}`,
  };
}

/** With the run's own configuration as far as it may have one; where that is wrong, the base's still says which model it is. */
async function openScored({ request, source, subject, inputs, among }: ModelRequest): Promise<Project | UnjudgedModel> {
  const { runner, environment, log } = request;
  const { workspace } = runner;
  // A folder that only the pull request has.
  try {
    await mkdir(resolve(workspace, inputs.workingDirectory), { recursive: true });
  } catch (error) {
    // Where the base has a file.
    const problem = {
      file: '.',
      message: `the folder cannot be made in the work tree of the base (${(error as NodeJS.ErrnoException).code})`,
      next: 'give the model a folder of a name that the base does not use for a file',
    };
    if (among === undefined) throw new ConfigurationError(problem, { cause: error });
    return { model: among.name, problems: [problem] };
  }
  const open = (own: boolean): Promise<Project> =>
    openProject({
      workspace,
      inputs,
      runner,
      environment,
      log,
      among,
      scored: scoredRun(source, subject, own, among?.name),
    });
  try {
    return await open(true);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const base = await open(false).catch(() => null);
    if (base === null) {
      if (among === undefined) throw error;
      return { model: among.name, problems: error.problems };
    }
    await base.close();
    return { model: base.model, problems: error.problems };
  }
}

/**
 * @param own false reads the configuration of the base alone
 * @param model whose claim counts; left out for the first
 */
export function scoredRun({ artifacts }: Source, subject: Scored, own: boolean, model?: string): ScoredRun {
  const [claimed = null] = artifacts.flatMap((artifact) =>
    'facts' in artifact && (model === undefined || artifact.model === model) ? [artifact.facts.run.commit] : [],
  );
  return {
    trigger: subject.trigger,
    commits: async (store) => {
      const commits = await commitsOf(subject, claimed, store);
      return own || commits.policy === null ? commits : { ...commits, configuration: commits.policy };
    },
  };
}

/** The facts of this model: in the artifact that has its name. */
function savedOf(
  { run, artifacts, missing }: Source,
  model: string,
  log: JobRequest['log'],
): Extract<SavedArtifact, { facts: unknown }> | UnjudgedModel {
  const next = 'look at the log of the job that trains, and run it again';
  const none = (message: string): UnjudgedModel => ({ model, problems: [{ message, next }] });
  if (missing !== null) return none(missing);
  const found = artifacts.find((artifact) => artifact.model === model);
  if (found === undefined)
    return none(
      `the run ${run.id} left no facts of the model ${model}, only ${artifacts
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', ')}`,
    );
  if ('problem' in found) return none(`the facts in the artifact ${found.name} cannot be used: ${found.problem}`);
  if (found.attempt < run.attempt) log.info(`${model}: measured by attempt ${found.attempt} of the run ${run.id}`);
  return found;
}

/** What a hostile value makes fail is no bug of ours; whatever it is, nothing passes. */
const problemsOf = (error: unknown): readonly Problem[] =>
  error instanceof ConfigurationError
    ? error.problems
    : [{ message: `these facts cannot be judged: ${messageOf(error)}`, next: 'run the job that trains again' }];
