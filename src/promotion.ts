import { decide } from './gate/gate.ts';
import { mergedPullRequest } from './gather/merged-pull-request.ts';
import type { Runner } from './inputs.ts';
import { type Judgement, reportOf } from './judgement.ts';
import { checkedOutOther, type Project } from './project.ts';
import { missingModel, refusePromotion } from './promote/guard.ts';
import type { Bundle } from './promote/registry.ts';
import type { Report } from './report/report-schema.ts';
import { factsDigest, stageChanged, warnOfDisagreement, warnOfNote } from './stage-change.ts';
import { ConfigurationError, messageOf } from './support/errors.ts';
import type { Log } from './support/log.ts';

/** A local run must not change what a team shares: only a folder of a repository without a remote is promoted to by itself. */
const byHand = ({ remote, configuration }: Project, runner: Runner | null): string | null =>
  runner === null && (remote || configuration.promote?.to !== 'directory')
    ? 'a local run is promoted by hand: `ml-test-score promote`'
    : null;

/** Promotes what the decision, computed from the facts of this very run, allows. Trouble with the registry is reported and fails the run, the verdict stands. */
export async function promoteIfAllowed(
  project: Project,
  judgement: Judgement,
  folder: string,
  runner: Runner | null,
  log: Log,
): Promise<Report['promotion']> {
  const { facts, results, score, decision } = judgement;
  const { promote } = project.configuration;
  if (promote === undefined) return null;
  const none = (problem: string): Report['promotion'] => notPromoted(promote.to, problem);
  const refused = byHand(project, runner) ?? refusePromotion(facts) ?? checkedOutOther(project);
  if (refused !== null) {
    log.info(`not promoted: ${refused}`);
    return null;
  }
  if (decision.outcome === 'block') return none('the gate blocks');
  const missing = missingModel(facts);
  if (missing !== null) {
    log.warning(`not promoted: ${missing}`);
    return none(missing);
  }
  const promotion = await import('./promote/promotion.ts');
  return log.group('Promote', async () => {
    try {
      const newer = await servedByNewer(project, facts.run.commit as string);
      if (newer !== null) {
        log.info(`not promoted: ${newer}`);
        return null;
      }
      const bundle = await bundleOf(project, judgement, folder);
      const registry = await project.registry();
      await warnOfDisagreement(
        registry,
        project.model,
        promote.stage.map(({ name }) => name),
        log,
      );
      const promoted = await promotion.promote({
        registry,
        bundle,
        outcome: decision.outcome,
        stages: promote.stage,
        bump: promote.bump,
        now: new Date().toISOString(),
        allows: (gate) => decide(gate, facts, results, score),
      });
      if (promoted === null) return none('the gate blocks');
      warnOfNote(registry, promoted, log);
      for (const { stage, reason } of promoted.stages)
        log.info(reason === '' ? `v${promoted.version.version} is in ${stage}` : `not in ${stage}: ${reason}`);
      const { version, created } = promoted;
      await stageChanged(
        project,
        {
          ...promotion.entered(promoted),
          kind: 'promoted',
          registry,
          version,
          created,
          from: null,
          judgement,
          factsSha256: created ? await factsDigest(bundle) : null,
          runner,
        },
        log,
      );
      return {
        registry: registry.place,
        version: promoted.version.version,
        stage: promoted.stage,
        digest: promoted.version.digest,
        created: promoted.created,
        problem: null,
      };
    } catch (error) {
      return none(told(error, log));
    }
  });
}

const notPromoted = (registry: string, problem: string): NonNullable<Report['promotion']> => ({
  registry,
  version: null,
  stage: null,
  digest: null,
  created: false,
  problem,
});

/** The verdict stands and is delivered; what is a bug of ours leaves its trace in the log. */
function told(error: unknown, log: Log): string {
  if (!(error instanceof ConfigurationError) && error instanceof Error) log.info(error.stack ?? error.message);
  log.warning(messageOf(error));
  return messageOf(error);
}

/** Puts the bundle of a model that the gate allows in the report folder, for a later `command: promote`, which decides anew. Nothing is written to the registry. */
export async function handOver(
  project: Project,
  judgement: Judgement,
  folder: string,
  log: Log,
): Promise<Report['promotion']> {
  const { facts, decision } = judgement;
  const { promote } = project.configuration;
  if (promote === undefined) return null;
  const refused = refusePromotion(facts) ?? checkedOutOther(project);
  if (refused !== null) {
    log.info(`not handed over for promotion: ${refused}`);
    return null;
  }
  if (decision.outcome === 'block') return notPromoted(promote.to, 'the gate blocks');
  const missing = missingModel(facts);
  if (missing !== null) {
    log.warning(`not handed over for promotion: ${missing}`);
    return notPromoted(promote.to, missing);
  }
  try {
    await bundleOf(project, judgement, folder);
    log.info('handed over for `command: promote`: the bundle is in the artifact');
    return null;
  } catch (error) {
    return notPromoted(promote.to, told(error, log));
  }
}

/** Made below `folder`, of the files below `root`. */
export async function bundleOf(
  project: Pick<Project, 'root' | 'git'>,
  judgement: Judgement,
  folder: string,
): Promise<Bundle> {
  const { facts, score } = judgement;
  const { createBundle } = await import('./promote/bundle.ts');
  return createBundle({
    facts,
    score,
    report: reportOf(judgement),
    factsJson: JSON.stringify(facts),
    root: project.root,
    directory: `${folder}/bundle`,
    pullRequest: await mergedPullRequest(project.git, facts.run.commit),
  });
}

/** Why this commit is too old to be promoted: a run that ends late, or an old one that is run again, must not take a stage (any, where none is named) from a newer commit. */
export async function servedByNewer(
  { registry, model, ancestry }: Pick<Project, 'registry' | 'model' | 'ancestry'>,
  commit: string,
  stage: string | null = null,
): Promise<string | null> {
  for (const served of await (await registry()).versions(model)) {
    if (stage !== null && !served.stages.includes(stage)) continue;
    if (served.stages.length === 0 || served.commit === commit || ancestry === null) continue;
    if ((await ancestry.nearest(commit, new Set([served.commit]))).length > 0) continue;
    if ((await ancestry.nearest(served.commit, new Set([commit]))).length > 0)
      return `v${served.version} in ${served.stages.join(', ')} is of the newer commit ${served.commit.slice(0, 7)}`;
  }
  return null;
}
