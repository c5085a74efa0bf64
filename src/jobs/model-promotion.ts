import { join } from 'node:path';
import type { Promote } from '../config/schema.ts';
import type { WorkflowRun } from '../event.ts';
import { type Facts, presentValue } from '../facts.ts';
import { decide } from '../gate/gate.ts';
import type { RunArtifact, RunArtifactsRequest } from '../gather/saved-facts-artifacts.ts';
import { withFolder } from '../gather/scratch-folder.ts';
import { announce } from '../github/announcement.ts';
import type { Runner } from '../inputs.ts';
import { type Judgement, judge, reportOf } from '../judgement.ts';
import { makeOutputFolder, outputFolder, writeReports } from '../output.ts';
import type { Project } from '../project.ts';
import { parseVersion } from '../promote/grammar.ts';
import { missingModel, refusePromotion, registryProblem } from '../promote/guard.ts';
import { stageOnLadder } from '../promote/ladder.ts';
import type { Promotion, Version } from '../promote/registry.ts';
import { bundleOf, servedByNewer } from '../promotion.ts';
import { record } from '../record.ts';
import type { Report } from '../report/report-schema.ts';
import { factsDigest, stageChanged, warnOfDisagreement, warnOfNote } from '../stage-change.ts';
import { ConfigurationError } from '../support/errors.ts';
import { fingerprint, readTextBounded } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import { type ModelProject, runOnBranch } from './promotion-projects.ts';
import { believedFacts } from './report-facts.ts';

export interface PromotionContext {
  readonly project: Project;
  readonly runner: Runner;
  readonly log: Log;
  /** The stage that was asked for; null for the next one. */
  readonly stage: string | null;
}

/** What became of one model. Where the gate blocks, the report says why, and no version is named. */
export interface ModelPromotion {
  readonly report: Report;
  /** The folder of report.json; absolute. */
  readonly output: string;
  readonly note: string;
}

/** With the model; a file of it goes on as an asset of at most 2 GiB. */
const largestArchive = 10 * 1024 ** 3;

/**
 * Promotes what a run has measured and handed over. Throws `ConfigurationError` where it may not.
 *
 * @param found the artifact of this model that the run left
 */
export async function promoteRun(
  context: PromotionContext,
  run: WorkflowRun,
  request: RunArtifactsRequest,
  found: RunArtifact,
): Promise<ModelPromotion> {
  const { project, runner } = context;
  const { attempt, artifact } = found;
  const advice = 'train and score the commit again, and promote that run';
  const refuse = (message: string, next = advice): never => {
    throw new ConfigurationError({ message: `the artifact ${artifact.name}: ${message}`, next });
  };
  const [{ withRunArtifact, factsIn }, { extractBundle }] = await Promise.all([
    import('../gather/saved-facts-artifacts.ts'),
    import('../gather/artifact-archive.ts'),
  ]);
  try {
    return await withRunArtifact(request, found, largestArchive, async (archive) => {
      const saved = await factsIn(archive, { model: project.model, attempt, runId: run.id });
      const { commit, scope } = saved.run;
      if (commit !== run.headCommit)
        refuse(`its facts are of the commit ${commit}, and the run is of ${run.headCommit}`);
      if (scope !== undefined) refuse('the run has only monitored, and trained nothing', 'promote a run that trains');
      const url = `${run.url.replace(/\/attempts\/\d+$/, '')}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
      const facts = await believedFacts(saved, project, { ...run, attempt, url }, runner);
      return promoteFacts(context, facts, null, async (judgement, folder) => {
        if (!archive.entries.some(({ name }) => name.startsWith('bundle/')))
          refuse('it holds no bundle: the run handed nothing over', 'let the job that trains have `promote: false`');
        const target = join(folder, 'handed-over');
        await extractBundle(archive, target);
        const root = join(target, 'artifacts');
        const expected = presentValue(facts.artifacts)?.sha256;
        const { sha256 } = await fingerprint(root, ['.']);
        if (sha256 !== expected)
          refuse(`the model in it is not the one that was scored: expected SHA-256 ${expected}, found ${sha256}`);
        // All that the bundle says beside the model is written anew, from what is known here.
        return bundleOf({ root, git: project.git }, judgement, folder);
      });
    });
  } catch (error) {
    // What is wrong with an archive is told without its name.
    if (!(error instanceof ConfigurationError) || error.problems.some(({ next }) => next !== undefined)) throw error;
    return refuse(error.problems.map(({ message }) => message).join('; '));
  }
}

/** Puts a version that the registry holds in a stage. Its decision is computed from the facts in its bundle. */
export async function promoteVersion(
  context: PromotionContext,
  as: ModelProject['as'],
  reference: string,
): Promise<ModelPromotion> {
  const { project, runner, log } = context;
  const { model, trigger } = project;
  const { resolveReference } = await import('../promote/promotion.ts');
  const { parseFacts, largestFacts } = await import('../gather/saved-facts.ts');
  const text = parseVersion(reference);
  if (text === null)
    throw new ConfigurationError({
      message: `input \`version\`: expected a version such as 1.4.0, found ${JSON.stringify(reference.slice(0, 100))}`,
      next: 'name one of `ml-test-score versions`',
    });
  const registry = await registryOf(context);
  const version = await resolveReference(registry, `${model}@${text}`);
  const place = `facts.json of v${version.version}`;
  const saved = await withFolder({ scratch: project.cache, log }, 'artifact', async (folder) => {
    const target = join(folder, 'version');
    await registry.pull(model, version.version, target);
    return parseFacts(await readTextBounded(target, 'facts.json', largestFacts), place);
  });
  const { run } = saved;
  if (run.model !== model || run.commit !== version.commit || presentValue(saved.artifacts)?.sha256 !== version.digest)
    throw new ConfigurationError({
      message: `${place} are not of this version: another model, commit or digest`,
      next: 'promote the run that made it again',
    });
  const { event, branch } = run;
  const scored = runOnBranch({
    event,
    branch,
    before: null,
    commit: version.commit,
    defaultBranch: trigger.defaultBranch,
  });
  return as(scored, async (own) => {
    const measured: WorkflowRun = {
      id: run.id,
      attempt: run.attempt,
      event,
      headCommit: version.commit,
      headBranch: branch,
      headRepository: run.repository,
      conclusion: null,
      url: run.url ?? '',
      actor: run.actor,
      startedAt: run.startedAt,
    };
    const facts = await believedFacts(saved, own, measured, runner);
    return promoteFacts(
      { ...context, project: own },
      { ...facts, run: { ...facts.run, url: run.url } },
      version,
      () => {
        throw new Error('a version that is there needs no bundle');
      },
    );
  });
}

type BundleOf = (judgement: Judgement, folder: string) => ReturnType<typeof bundleOf>;

/** A version, and the SHA-256 of the facts.json that was stored with it where this run did so. */
type Published = Promotion & { readonly factsSha256: string | null };

/** Decides anew, and does it. `known` is the version where it was named. */
async function promoteFacts(
  context: PromotionContext,
  facts: Facts,
  known: Version | null,
  bundle: BundleOf,
): Promise<ModelPromotion> {
  const { project, log, stage: asked } = context;
  const commit = facts.run.commit as string;
  refuseFacts(facts);
  const registry = await registryOf(context);
  const promote = facts.configuration.promote as Promote;
  const judgement = judge(facts);
  const { decision, score } = judgement;
  const finish = (promotion: NonNullable<Report['promotion']>, note: string): Promise<ModelPromotion> =>
    written(project, judgement, promotion, note);
  const withheld = (problem: string): Promise<ModelPromotion> =>
    finish({ registry: registry.place, version: null, stage: null, digest: null, created: false, problem }, problem);
  log.info(
    `the decision, computed anew from the facts of the run ${facts.run.id}: ${decision.outcome}, ${score.total} of 7`,
  );
  if (decision.outcome === 'block') return withheld('the gate blocks');

  const digest = presentValue(facts.artifacts)?.sha256 ?? null;
  const version =
    known ??
    (await registry.versions(project.model)).find((one) => one.commit === commit && one.digest === digest) ??
    null;
  const stage = stageOnLadder({ model: project.model, version, ladder: promote.stage, asked, byHand: known !== null });
  const problem = gateProblem(stage, judgement) ?? (await servedByNewer(project, commit, stage.name));
  if (problem !== null) return withheld(problem);

  const now = new Date().toISOString();
  await warnOfDisagreement(registry, project.model, [stage.name], log);
  const wasThere = version?.stages.includes(stage.name) === true;
  // A version that is in a stage is whole; what an interrupted promotion has left is completed.
  const published: Published =
    version !== null && (known !== null || version.stages.length > 0)
      ? { version, created: false, factsSha256: null }
      : await withFolder({ scratch: project.cache, log }, 'artifact', async (folder) => {
          const made = await bundle(judgement, folder);
          const result = await registry.publish(made, promote.bump, now);
          return { ...result, factsSha256: result.created ? await factsDigest(made) : null };
        });
  const name = published.version.version;
  warnOfNote(registry, published, log);
  const assignment = await registry.assign(project.model, name, stage.name, now, { forward: known === null });
  if (assignment.version !== name)
    return withheld(
      `${stage.name} holds v${assignment.version} since ${assignment.date} and has moved on from v${name}: name the version to put it back`,
    );
  const promotion = {
    registry: registry.place,
    version: name,
    stage: stage.name,
    digest: published.version.digest,
    created: published.created,
    problem: null,
  };
  const note = wasThere ? `v${name} was in ${stage.name} already` : `v${name} is in ${stage.name}`;
  log.info(note);
  await stageChanged(
    project,
    {
      kind: 'promoted',
      registry,
      version: published.version,
      created: published.created,
      assignments: [assignment],
      entered: wasThere ? [] : [stage.name],
      from: null,
      judgement,
      factsSha256: published.factsSha256,
      runner: context.runner,
    },
    log,
  );
  const done = await finish(promotion, note);
  if (wasThere) return done;
  if (project.github !== null)
    await announce({
      announcement: {
        type: 'model-promoted',
        payload: { model: project.model, version: name, stage: stage.name, digest: promotion.digest, commit },
      },
      repository: context.runner.repository,
      connect: project.github,
      log,
    });
  if (known === null) await record(project, judgement, done.report, context.runner, log);
  return done;
}

/** Throws `ConfigurationError` where a run is none that promotes, or has no model. */
function refuseFacts(facts: Facts): void {
  const refused = refusePromotion(facts) ?? missingModel(facts);
  if (refused === null) return;
  throw new ConfigurationError({
    message: refused,
    next:
      facts.configuration.promote === undefined
        ? 'add `promote: { to: github-releases }` to the configuration on the default branch, and promote a run that comes after'
        : 'promote a run of the branch that promotes',
  });
}

/** Why the stage's own gate blocks; null where it has none, or allows. */
function gateProblem({ name, gate }: Promote['stage'][number], { facts, results, score }: Judgement): string | null {
  const own = gate === undefined ? null : decide(gate, facts, results, score);
  if (own === null || own.outcome === 'allow') return null;
  const reasons = own.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`);
  return `the gate of ${name} blocks: ${reasons.join('; ')}`;
}

async function written(
  project: Project,
  judgement: Judgement,
  promotion: NonNullable<Report['promotion']>,
  note: string,
): Promise<ModelPromotion> {
  const report = reportOf(judgement, promotion);
  const output = outputFolder(project.root);
  await makeOutputFolder(output);
  await writeReports(output, report, judgement.facts, project.prefix);
  return { report, output, note };
}

async function registryOf({ project, runner }: PromotionContext): ReturnType<Project['registry']> {
  const { promote } = project.configuration;
  if (promote !== undefined) {
    const { root } = project;
    const problem = registryProblem(promote, {
      runnerEnvironment: runner.environment,
      workspace: runner.workspace,
      root,
    });
    if (problem !== null) throw problem;
  }
  return project.registry();
}
