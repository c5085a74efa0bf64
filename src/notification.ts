import type { Deliver } from './events/deliver.ts';
import type { Happening, Sender } from './events/event.ts';
import { presentValue, type Run } from './facts.ts';
import { isAlarm } from './gate/monitoring.ts';
import { type IndexEntry, isFull, resultIn } from './history/run-index.ts';
import type { Project } from './project.ts';
import type { Assignment, Version } from './promote/registry.ts';
import type { Report } from './report/report-schema.ts';
import { type TestId, testIds } from './rubric/sections.ts';
import { ConfigurationError, messageOf } from './support/errors.ts';
import type { Log } from './support/log.ts';

/** Who is told what happened: `events` of the configuration that judges. Trouble here changes nothing but the log. */

type Notified = Pick<Project, 'configuration' | 'environment' | 'runner' | 'repository' | 'model'>;

/** All models of a run that tell the same receiver wait for one another, and learn together that it is down. */
const receivers = new Map<string, { readonly deliver: Deliver; last: Promise<void> }>();

/** What is wrong with a key is told once. */
const warned = new Set<string>();

/** Sends those that are asked for, in order, after those that were given before. Never throws, and ends within a minute. */
export async function notify(project: Notified, happenings: readonly Happening[], log: Log): Promise<void> {
  const { events } = project.configuration;
  if (events === undefined) return;
  const wanted = happenings.filter(({ type }) => events.types.includes(type));
  if (wanted.length === 0) return;
  const [first] = wanted;
  if (first !== undefined && 'run' in first && project.runner === null) {
    log.info('no events are sent: this run is local');
    return;
  }
  try {
    const [{ eventOf }, { openDelivery, signingKey }] = await Promise.all([
      import('./events/event.ts'),
      import('./events/deliver.ts'),
    ]);
    const { url, secret: variable = null } = events;
    const key = variable === null ? null : signingKey(secretOf(project, variable), variable);
    const name = JSON.stringify([url, variable]);
    const receiver = receivers.get(name) ?? { deliver: openDelivery({ url, key, variable }), last: Promise.resolve() };
    receivers.set(name, receiver);
    const sender = senderOf(project);
    const made = wanted.map((happening) => eventOf(happening, sender));
    receiver.last = receiver.last.then(() => receiver.deliver(made, log));
    await receiver.last;
  } catch (error) {
    const [problem] = error instanceof ConfigurationError ? error.problems : [{ message: messageOf(error) }];
    const text = `no events are sent: ${[problem?.message, problem?.next].filter(Boolean).join('; ')}`;
    log.info(`not sent: ${wanted.map(({ type }) => type).join(', ')}`);
    if (!warned.has(text)) log.warning(text);
    warned.add(text);
  }
}

/** Throws `ConfigurationError`: an event that is not signed where that was asked for is worse than none. */
function secretOf({ environment }: Pick<Notified, 'environment'>, variable: string): string {
  const value = environment[variable]?.trim() ?? '';
  if (value !== '') return value;
  throw new ConfigurationError({
    message: `${variable}, which is to hold the key that signs them, is not set`,
    next: 'give it to this step as `env`, from a secret of the repository',
  });
}

function senderOf({ runner, repository, model }: Notified): Sender {
  const now = new Date();
  const source =
    runner === null
      ? (pageOf(presentValue(repository)?.remoteUrl ?? null) ?? `urn:ml-test-score:${encodeURIComponent(model)}`)
      : `${runner.serverUrl}/${runner.repository}`;
  return {
    source,
    occasion: runner === null ? `local-${now.getTime()}` : `${runner.runId}/${runner.attempt}`,
    run: runner?.runUrl ?? null,
    now: now.toISOString(),
  };
}

/** `git@github.com:acme/penguins.git` → `https://github.com/acme/penguins`; null for a folder. */
function pageOf(remote: string | null): string | null {
  const [, host, path] =
    remote?.match(
      /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([A-Za-z0-9.-]+\.[A-Za-z]+)(?::\d+)?[:/](.+?)(?:\.git)?\/*$/,
    ) ?? [];
  return host === undefined || path === undefined ? null : encodeURI(`https://${host}/${path}`);
}

/** A version whose stages were set, as every command that does so tells. */
interface MovedVersion {
  readonly kind: 'promoted' | 'rolled-back';
  readonly registry: { readonly place: string };
  readonly version: Version;
  readonly assignments: readonly Assignment[];
  /** The stages among them that it was not in before. */
  readonly entered: readonly string[];
  readonly from: string | null;
}

/** A promotion that is repeated tells nobody twice. */
export async function notifyStages(
  project: Notified,
  { kind, registry, version, assignments, entered, from }: MovedVersion,
  log: Log,
): Promise<void> {
  const { runner } = project;
  const moves = assignments.filter(({ stage }) => entered.includes(stage));
  const happenings = moves.map(
    ({ stage, number, date }): Happening => ({
      type: `model.${kind}`,
      model: version.model,
      move: {
        stage,
        version: version.version,
        from,
        number,
        date,
        digest: version.digest,
        commit: version.commit,
        registry: registry.place,
        score: version.score,
        actor: runner?.actor ?? null,
      },
    }),
  );
  await notify(project, happenings, log);
}

/** What a run without its own token for secrets leaves to the trusted half. */
const isOfFork = ({ pullRequest }: Run): boolean => pullRequest?.fork === true;

/** Training is over. Sent by the job that trains. */
export async function notifyTraining(
  project: Notified,
  { run, training }: Omit<Extract<Happening, { type: 'training.finished' }>, 'type'>,
  log: Log,
): Promise<void> {
  if (!isOfFork(run)) await notify(project, [{ type: 'training.finished', run, training }], log);
}

export interface Verdict {
  readonly run: Run;
  readonly report: Report;
  /** Whether the job that tells is the trusted half, which tells for forks as well. */
  readonly trusted: boolean;
}

/** What the verdict means for those who are told. */
export async function notifyVerdict(
  project: Notified & Pick<Project, 'history'>,
  { run, report, trusted }: Verdict,
  log: Log,
): Promise<void> {
  if (project.configuration.events === undefined) return;
  if (!trusted && isOfFork(run)) {
    log.info('no events are sent: `command: report` tells of pull requests from forks');
    return;
  }
  if (run.scope === 'monitoring') return notify(project, await monitoringHappenings(project, run, report, log), log);
  const happenings: Happening[] = [{ type: 'run.scored', run, report }];
  if (report.decision.outcome === 'block') happenings.push({ type: 'gate.blocked', run, report });
  return notify(project, happenings, log);
}

/** Events speak of what is served: a run of another branch sends none. */
async function monitoringHappenings(
  { history }: Pick<Project, 'history'>,
  run: Run,
  report: Report,
  log: Log,
): Promise<Happening[]> {
  if (run.branch === null || run.branch !== run.defaultBranch) {
    log.info(`no events of monitoring are sent: only runs of ${run.defaultBranch ?? 'the default branch'} send them`);
    return [];
  }
  let entries: readonly IndexEntry[] = [];
  try {
    entries = (await history?.index(run.model)) ?? [];
  } catch (error) {
    log.warning(
      `whether a monitoring test failed before is not known: the history could not be read: ${messageOf(error)}`,
    );
  }
  const { failed, recovered } = turns(entries, run, report);
  const skew = report.tests.find(({ id }) => id === 'monitor/skew');
  return [
    ...(skew?.outcome === 'fail' ? [{ type: 'drift.found' as const, run, report }] : []),
    ...(failed.length === 0 ? [] : [{ type: 'monitoring.failed' as const, run, report, tests: failed }]),
    ...(recovered.length === 0 ? [] : [{ type: 'monitoring.recovered' as const, run, report, tests: recovered }]),
  ];
}

/**
 * Which monitoring tests began to fail, and which pass again, against the last monitoring run that could tell. Where none is known, what fails now is taken for
 * new: told twice rather than never.
 */
export function turns(
  entries: readonly IndexEntry[],
  run: Pick<Run, 'id' | 'attempt' | 'defaultBranch'>,
  { tests }: Pick<Report, 'tests'>,
): { readonly failed: readonly TestId[]; readonly recovered: readonly TestId[] } {
  const earlier = entries.filter(
    (entry) =>
      !isFull(entry) && entry.branch === run.defaultBranch && !(entry.run === run.id && entry.attempt === run.attempt),
  );
  const failedBefore = (id: TestId): boolean => {
    for (const entry of earlier) {
      const result = resultIn(entry, id);
      if (result?.execution !== 'automated' || result.outcome === 'inconclusive') continue;
      return result.outcome !== 'pass';
    }
    return false;
  };
  const outcomes = new Map(tests.map((test) => [test.id, test]));
  const monitored = testIds.filter((id) => id.startsWith('monitor/'));
  return {
    failed: monitored.filter((id) => {
      const test = outcomes.get(id);
      return test !== undefined && isAlarm(test) && !failedBefore(id);
    }),
    recovered: monitored.filter((id) => {
      const test = outcomes.get(id);
      return test?.outcome === 'pass' && test.execution === 'automated' && failedBefore(id);
    }),
  };
}
