import { sections, sectionTitles } from '../rubric/sections.ts';
import { plainLine } from '../support/text.ts';
import { noPaint, type Paint } from './console.ts';

/** The audit of versions for a terminal. Hostile text is on one line, bounded and without control characters. */

/** What is known of a version. */
export interface AuditedVersion {
  readonly model: string;
  readonly version: string;
  readonly commit: string;
  /** Null where it was tagged by hand. */
  readonly digest: string | null;
  readonly date: string;
  readonly registry: string | null;
  /** Whether somebody made its tag without this program: there is no record then. */
  readonly taggedByHand: boolean;
  readonly tagger: string | null;
  /** False where it was deregistered. */
  readonly active: boolean;
  readonly decision: AuditedDecision | null;
  readonly data: Readonly<Record<string, string | null>> | null;
  readonly pullRequest: {
    readonly number: number;
    readonly title: string | null;
    readonly author: string | null;
  } | null;
  readonly reviewers: readonly { readonly login: string; readonly state: string }[] | null;
  /** Address of the run that scored it. */
  readonly run: string | null;
  /** Where decision and data are from. */
  readonly source: 'link' | 'record' | 'tag';
  /** What was done with it, oldest first. */
  readonly events: readonly AuditedEvent[];
  readonly stays: readonly AuditedStay[];
}

export interface AuditedDecision {
  readonly outcome: string;
  readonly score: number;
  readonly sections: Readonly<Record<string, number>>;
  readonly reasons: readonly string[];
  readonly run: {
    readonly id: string;
    readonly attempt: number;
    readonly event: string;
    readonly actor: string | null;
  };
}

export interface AuditedEvent {
  readonly date: string;
  readonly action: string;
  readonly stage: string | null;
  /** The version that was in the stage before. */
  readonly from: string | null;
  readonly tag: string;
  readonly tagger: string | null;
  /** Null where no run told it. */
  readonly run: {
    readonly id: string;
    readonly attempt: number;
    readonly event: string;
    readonly url: string | null;
  } | null;
  readonly actor: string | null;
  /** Null where it is not known. */
  readonly approvals:
    | readonly {
        readonly user: string;
        readonly environments: readonly string[];
        readonly state: string;
        readonly comment: string;
      }[]
    | null;
  /** Whether there is a link, and whether that was written by the run that did it. */
  readonly link: 'written' | 'recorded later' | 'none';
}

export interface AuditedStay {
  readonly stage: string;
  readonly since: string;
  /** Null as long as it is there. */
  readonly until: string | null;
  /** Why it left, in words; null as long as it is there. */
  readonly why: string | null;
  /** The registry's own pointer is elsewhere, or is not known. */
  readonly disagreement: { readonly found: string | null } | 'not compared' | null;
}

const time = (date: string): string => date.slice(0, 16).replace('T', ' ');

export function renderAudit(versions: readonly AuditedVersion[], paint: Paint = noPaint): string {
  return `${versions.map((version) => block(version, paint).join('\n')).join('\n\n')}\n`;
}

function block(version: AuditedVersion, paint: Paint): string[] {
  const { model, active, registry, taggedByHand } = version;
  const where = [registry === null ? '' : plainLine(registry), active ? '' : 'deregistered']
    .filter(Boolean)
    .join(' · ');
  return [
    `${paint('bold', `${plainLine(model)} v${plainLine(version.version)}`)}  ${time(version.date)}${where === '' ? '' : `  ${where}`}`,
    ...(taggedByHand
      ? [`  tagged by hand${version.tagger === null ? '' : ` by ${plainLine(version.tagger, 80)}`}: no record`]
      : [
          row('decision', decisionLine(version)),
          ...(version.decision?.reasons ?? []).map((reason) => row('', plainLine(reason))),
          row('scored by', runLine(version)),
          ...pullRequestRows(version),
          ...(version.data === null ? [] : [row('data', dataLine(version.data))]),
        ]),
    row('commit', version.commit),
    ...(version.digest === null ? [] : [row('digest', version.digest)]),
    ...version.events.flatMap((event) => eventRows(event, taggedByHand)),
    ...version.stays.map((stay) => row(plainLine(stay.stage, 40), stayLine(stay))),
  ];
}

const row = (name: string, text: string): string => `  ${name.padEnd(12)} ${text}`;

function decisionLine({ decision }: AuditedVersion): string {
  if (decision === null) return 'not known: neither a link nor a record tells it';
  const parts = sections.map((section) => `${sectionTitles[section]} ${decision.sections[section]}`).join(', ');
  return `${decision.outcome}, ${decision.score} of 7 (${parts})`;
}

function runLine({ decision, run }: AuditedVersion): string {
  if (decision === null) return run === null ? 'not known' : plainLine(run);
  const { id, attempt, event, actor } = decision.run;
  const by = actor === null ? '' : ` by ${plainLine(actor, 80)}`;
  const name = `run ${plainLine(id, 100)}${attempt > 1 ? `, attempt ${attempt}` : ''}`;
  return `${plainLine(event, 80)}${by}, ${name}${run === null ? '' : ` ${plainLine(run)}`}`;
}

function pullRequestRows({ pullRequest, reviewers }: AuditedVersion): string[] {
  if (pullRequest === null) return [];
  const { number, title, author } = pullRequest;
  const said = (reviewers ?? []).map(({ login, state }) => `${plainLine(login, 80)} ${plainLine(state, 40)}`);
  return [
    row(
      'pull request',
      `#${number}${title === null ? '' : ` ${plainLine(title, 120)}`}${author === null ? '' : ` by ${plainLine(author, 80)}`}${said.length === 0 ? '' : `; reviews: ${said.join(', ')}`}`,
    ),
  ];
}

const dataLine = (data: Readonly<Record<string, string | null>>): string =>
  Object.entries(data)
    .filter(([, digest]) => digest !== null)
    .map(([role, digest]) => `${role} ${digest?.slice(0, 12)}`)
    .join(', ') || 'none';

function eventRows(event: AuditedEvent, byHand: boolean): string[] {
  const { date, action, stage, from, tagger, run, actor, link } = event;
  const who = actor ?? tagger;
  const how = run === null ? '' : `, ${plainLine(run.event, 80)}, run ${plainLine(run.id, 100)}`;
  const place = stage === null ? '' : ` ${action === 'unassigned' ? 'from' : 'to'} ${plainLine(stage, 80)}`;
  const note = link === 'written' || byHand ? '' : link === 'none' ? '  (no link)' : '  (recorded later)';
  return [
    row(
      time(date).slice(0, 10),
      `${action.replace('-', ' ')}${place}${from === null || action === 'unassigned' ? '' : ` in place of v${plainLine(from, 80)}`}${who === null ? '' : ` by ${plainLine(who, 80)}`}${how}${note}`,
    ),
    ...approvalLines(event).map((line) => row('', line)),
  ];
}

function approvalLines({ approvals, run, link }: AuditedEvent): string[] {
  if (link !== 'written' || run === null) return [];
  if (approvals === null) return ['approvals: not known'];
  return approvals.map(
    ({ user, environments, state, comment }) =>
      `${plainLine(state, 20)} by ${plainLine(user, 80)} for ${environments.map((name) => plainLine(name, 80)).join(', ')}${comment === '' ? '' : `: ${plainLine(comment)}`}`,
  );
}

function stayLine({ since, until, why, disagreement }: AuditedStay): string {
  const left = until === null ? 'until now' : `until ${time(until)}: ${plainLine(why ?? 'left')}`;
  const elsewhere =
    disagreement === null
      ? ''
      : disagreement === 'not compared'
        ? "; the registry's own pointer was not compared"
        : `; the registry's own pointer is on ${plainLine(disagreement.found ?? 'nothing')}`;
  return `from ${time(since)} ${left}${elsewhere}`;
}
