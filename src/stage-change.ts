import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { type Account, type Approval, boundedReasons, type Link, unknownAccount } from './audit/link.ts';
import { type Fact, type Fingerprint, presentValue } from './facts.ts';
import type { Runner } from './inputs.ts';
import type { Judgement } from './judgement.ts';
import type { Project } from './project.ts';
import { stageTag, versionTag } from './promote/grammar.ts';
import type { Assignment, Bundle, Disagreement, Promotion, Registry, Version } from './promote/registry.ts';
import { sha256 } from './support/digest.ts';
import { messageOf } from './support/errors.ts';
import type { Log } from './support/log.ts';
import { clipped } from './support/text.ts';

/** A version that was published, or whose stage was set: what every command that does so tells here, once it is done. */
export interface StageChange {
  readonly kind: 'promoted' | 'rolled-back';
  readonly registry: Pick<Registry, 'name' | 'place'>;
  readonly version: Version;
  /** Whether this run made it a version. */
  readonly created: boolean;
  /** What has it in its stages, from the lowest up; those that were there before this run are among them. None where it only became a version. */
  readonly assignments: readonly Assignment[];
  /** The stages among them that it was not in before: none where everything was done already. */
  readonly entered: readonly string[];
  /** The version that a rollback came from. */
  readonly from: string | null;
  /** Why the version may be in its stages; null where somebody moved it by hand. */
  readonly judgement: Judgement | null;
  /** SHA-256 of facts.json in the bundle that this run stored; null where it stored none. */
  readonly factsSha256: string | null;
  /** The job; null on somebody's machine. */
  readonly runner: Runner | null;
}

/** Tells who ought to know of a change, and keeps it in the audit. Never throws: the change stands, and the log says what is missing. */
export async function stageChanged(project: Project, change: StageChange, log: Log): Promise<void> {
  await keepLink(project, change, log);
  if (project.configuration.events === undefined) return;
  const { notifyStages } = await import('./notification.ts');
  await notifyStages(project, change, log);
}

/** Done again where everything was there already: a run that ended between the tag and the link may have left it out. */
async function keepLink(project: Project, change: StageChange, log: Log): Promise<void> {
  const { store, history } = project;
  const { model } = change.version;
  if (store === null || history === null) return;
  try {
    const { appendLinks } = await import('./audit/store.ts');
    const account = await accountOf(project, change, log);
    const own = new Map<string, Account & Partial<Pick<Link, 'action' | 'from'>>>();
    if (change.created) own.set(versionTag(model, change.version.version), account);
    for (const { stage, number } of change.assignments)
      own.set(stageTag(model, stage, number), {
        ...account,
        action: change.kind === 'rolled-back' ? 'rolled-back' : 'assigned',
        ...(change.from === null ? {} : { from: change.from }),
      });
    const added = await appendLinks({ store, history, model }, own, Date.now());
    const later = added.filter(({ recordedLater }) => recordedLater).length;
    if (added.length > 0)
      log.info(
        `audit: ${added.length} link${added.length === 1 ? '' : 's'} added to the branch ${history.branch}${later === 0 ? '' : `, ${later} of them for tags that an earlier run or a person made`}`,
      );
  } catch (error) {
    log.warning(
      `the audit of ${model} lacks a link for v${change.version.version}: ${messageOf(error)}; the next change of a stage adds what the tags tell`,
    );
  }
}

async function accountOf(project: Project, change: StageChange, log: Log): Promise<Account> {
  const { registry, judgement, runner, factsSha256 } = change;
  const base = {
    ...unknownAccount,
    registry: clipped(registry.place, 500),
    run:
      runner === null
        ? null
        : {
            id: runner.runId,
            attempt: runner.attempt,
            event: clipped(runner.trigger.event, 300),
            url: clipped(runner.runUrl, 500),
          },
    actor: runner?.actor == null ? null : clipped(runner.actor, 300),
    approvals: await approvalsOf(project, runner, log),
  };
  if (judgement === null) return base;
  const { facts, score, decision } = judgement;
  const { run } = facts;
  const digest = (fact: Fact<Fingerprint>): string | null => presentValue(fact)?.sha256 ?? null;
  const review = presentValue(facts.review)?.change;
  const reviewed = review?.kind === 'pull-request' ? review : null;
  const pull = run.pullRequest ?? reviewed;
  return {
    ...base,
    decision: {
      outcome: decision.outcome,
      score: score.total,
      sections: score.sections,
      reasons: boundedReasons(
        decision.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`),
      ),
      policy: facts.policy.commit ?? run.commit,
      run: {
        id: run.id,
        attempt: run.attempt,
        event: clipped(run.event, 300),
        url: run.url === null ? null : clipped(run.url, 500),
        actor: run.actor === null ? null : clipped(run.actor, 300),
      },
      release: packageJson.version,
    },
    data: {
      training: digest(facts.data.training),
      testing: digest(facts.data.testing),
      serving: digest(facts.data.serving),
    },
    facts: factsSha256,
    pullRequest:
      pull === null
        ? null
        : {
            number: pull.number,
            title: 'title' in pull ? clipped(pull.title, 300) : null,
            author: pull.author === null ? null : clipped(pull.author, 300),
          },
    reviewers:
      reviewed === null
        ? null
        : reviewed.reviews
            .slice(0, 30)
            .map(({ login, state }) => ({ login: clipped(login, 300), state: clipped(state, 300) })),
  };
}

/** Of a bundle, for the link of the version that it became. */
export const factsDigest = async ({ directory }: Pick<Bundle, 'directory'>): Promise<string> =>
  sha256(await readFile(join(directory, 'facts.json')));

/** Null where GitHub is not there, or does not tell. */
async function approvalsOf(project: Project, runner: Runner | null, log: Log): Promise<Approval[] | null> {
  if (runner === null || project.github === null) return null;
  try {
    const { readApprovals } = await import('./audit/approvals.ts');
    return await readApprovals({
      repository: runner.repository,
      runId: runner.runId,
      connect: project.github,
    });
  } catch (error) {
    const { asProblem } = await import('./github/problem.ts');
    const { message } = asProblem(error, 'who approved this run was not read', 'actions: read');
    log.info(`audit: ${message}; the link says that it is not known`);
    return null;
  }
}

/** Says what the registry has to say about a version that it has stored. */
export function warnOfNote(
  { place }: Pick<Registry, 'place'>,
  { version, note }: Pick<Promotion, 'version' | 'note'>,
  log: Pick<Log, 'warning'>,
): void {
  if (note !== undefined) log.warning(`v${version.version} in ${place}: ${note}`);
}

/** Says where the registry's own pointer of a stage is not where the tags have it, before an assignment puts it back. Never throws. */
export async function warnOfDisagreement(
  registry: Registry,
  model: string,
  stages: readonly string[],
  log: Log,
): Promise<void> {
  try {
    for (const one of await registry.disagreements(model))
      if (stages.includes(one.stage)) log.warning(`${disagreement(registry, model, one)}; this run puts it back`);
  } catch (error) {
    log.warning(notCompared(registry, error));
  }
}

export const notCompared = ({ place }: Pick<Registry, 'place'>, error: unknown): string =>
  `whether ${place} agrees with the tags was not found out: ${messageOf(error)}`;

/** In one line. */
export const disagreement = (
  { place }: Pick<Registry, 'place'>,
  model: string,
  { stage, expected, found }: Disagreement,
): string =>
  `${place}: ${stage} of ${model} does not point where it should: expected ${expected === null ? 'nothing' : `v${expected}`}, found ${found ?? 'nothing'}`;
