import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isUnjudged } from '../gate/gate.ts';
import type { SavedArtifact } from '../gather/saved-facts-artifacts.ts';
import type { Inputs } from '../inputs.ts';
import { type Judgement, judge, reportOf } from '../judgement.ts';
import { makeOutputFolder, outputFolder, writeReports } from '../output.ts';
import { type ModelAmong, openProject, type Project, type ScoredRun } from '../project.ts';
import { type PendingRecord, pendingRecord, record } from '../record.ts';
import type { Report } from '../report/report-schema.ts';
import { artifactName } from '../support/artifact-name.ts';
import { ConfigurationError, messageOf, type Problem } from '../support/errors.ts';
import type { JobRequest } from './job.ts';
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
  /** Takes the record, to be written with those of other models. Left out, it is written here. */
  readonly keepRecord?: (record: PendingRecord) => void;
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
    const saved = savedOf(source, opened.model);
    if ('problems' in saved) return saved;
    const facts = await believedFacts(saved.facts, opened, source.run, request.runner);
    const judgement = judge(facts);
    const claimed = facts.run.pullRequest?.fork === true;
    const report: Report = { ...reportOf(judgement), ...(claimed ? { claimed } : {}) };
    const folder = output ?? outputFolder(opened.root);
    // Without the predictions: their paths are claims, too.
    await makeOutputFolder(folder);
    await writeFile(join(folder, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
    await writeReports(folder, report, facts, opened.prefix);
    if (asked.keepRecord === undefined) await record(opened, judgement, report, request.runner, request.log);
    else {
      const pending = pendingRecord(opened, judgement, report, request.runner, request.log);
      if (pending !== null) asked.keepRecord(pending);
    }
    return { judgement, report, output: folder, unjudged: isUnjudged(judgement.decision) };
  } catch (error) {
    return { model: opened.model, problems: problemsOf(error) };
  } finally {
    await opened.close();
  }
}

/** With the run's own configuration as far as it may have one; where that is wrong, the base's still says which model it is. */
async function openScored({ request, source, subject, inputs, among }: ModelRequest): Promise<Project | UnjudgedModel> {
  const { runner, environment } = request;
  const { workspace } = runner;
  // A folder that only the pull request has.
  await mkdir(resolve(workspace, inputs.workingDirectory), { recursive: true });
  const open = (own: boolean): Promise<Project> =>
    openProject({
      workspace,
      inputs,
      runner,
      environment,
      among,
      scored: scoredRun(source, subject, own),
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

/** @param own false reads the configuration of the base alone */
export function scoredRun({ artifacts }: Source, subject: Scored, own: boolean): ScoredRun {
  const claimed = artifacts.flatMap((artifact) => ('facts' in artifact ? [artifact.facts.run.commit] : []))[0] ?? null;
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
): Extract<SavedArtifact, { facts: unknown }> | UnjudgedModel {
  const next = 'look at the log of the job that trains, and run it again';
  const none = (message: string): UnjudgedModel => ({ model, problems: [{ message, next }] });
  if (missing !== null) return none(missing);
  const found = artifacts.find(({ name }) => name === artifactName(model, run.attempt));
  if (found === undefined)
    return none(
      `the run ${run.id} left no facts of the model ${model}, only ${artifacts
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', ')}`,
    );
  if ('problem' in found) return none(`the facts in the artifact ${found.name} cannot be used: ${found.problem}`);
  if (found.facts.run.model === model) return found;
  return none(`the facts in the artifact ${found.name} claim to be of the model ${found.facts.run.model}`);
}

/** What a hostile value makes fail is no bug of ours; whatever it is, nothing passes. */
const problemsOf = (error: unknown): readonly Problem[] =>
  error instanceof ConfigurationError
    ? error.problems
    : [{ message: `these facts cannot be judged: ${messageOf(error)}`, next: 'run the job that trains again' }];
