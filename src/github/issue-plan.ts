import { cutToFit } from './cut.ts';
import { formatIssueMarker, type IssueMarker } from './issue-marker.ts';
import { isNewerRun } from './marker.ts';
import type { Step } from './mutation.ts';

/** What becomes of the issues: pure, from the issues that are there and the tests of a run. */

export const issueLabel = 'ml-test-score';
/** GitHub's limit, as for comments. */
const maximumBody = 65_536;
/** More than this are not opened by one run. */
const mostOpened = 50;
/** A failure within this time opens the old issue again. */
export const thirtyDays = 30 * 86_400_000;
/** Between what changes with each run and what the last failure found. */
const divider = '\n\n<!-- ml-test-score-found -->\n\n';

/** The run that writes. */
export interface IssueWriter {
  readonly runId: string;
  readonly attempt: number;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
}

/** What the marker of an issue tells, with this run in it. */
export type Story = Pick<IssueMarker, 'since' | 'seen' | 'times'>;

/** A test of this run. `untold`: neither failed nor passed. */
export interface Finding {
  readonly model: string;
  readonly test: string;
  readonly verdict: 'failing' | 'passing' | 'untold';
  readonly title: string;
  /** Markdown, made harmless by whoever gives it. */
  readonly head: (story: Story) => string;
  /** What the failure found; kept from the last failure by the other verdicts. */
  readonly found: string;
  /** The comment that closes the issue, or opens it again. */
  readonly comment: string;
}

export interface FoundIssue {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly stateReason: string | null;
  readonly closedAt: string | null;
  readonly viewerDidAuthor: boolean;
}

export interface OurIssue extends FoundIssue {
  readonly marker: IssueMarker;
}

/** The issues that are ours, by marker, author and label. */
export interface IssueBook {
  readonly repository: string;
  readonly label: string | null;
  /** Oldest first. */
  readonly issues: readonly OurIssue[];
  /** Whether there are more open issues with the label than were read. */
  readonly more: boolean;
}

export interface Change {
  readonly kind: 'opened' | 'updated' | 'closed' | 'reopened' | 'kept' | 'left';
  readonly model: string;
  readonly test: string;
  /** Null for one that is yet to be opened, and where there is none. */
  readonly issue: OurIssue | null;
  /** Why it is left as it is. */
  readonly reason?: string;
  readonly steps: readonly Step[];
  /** What is in its body after the marker. */
  readonly story: IssueMarker | null;
}

/** What to do with each test. Pure. `retrained` is when a retraining of the model was last asked for, with this run in it. */
export function planIssues(
  book: IssueBook,
  findings: readonly Finding[],
  writer: IssueWriter,
  retrained: (model: string) => string | null,
): Change[] {
  let opened = 0;
  return findings.flatMap((finding): Change[] => {
    const ours = book.issues.filter(({ marker }) => marker.model === finding.model && marker.test === finding.test);
    const open = ours.filter(({ state }) => state === 'OPEN');
    const newer = ours.find(({ marker: { run: runId, attempt } }) => isNewerRun({ runId, attempt }, writer));
    if (newer !== undefined) return [left(finding, newer, `run ${newer.marker.run} is newer and has written it`)];
    const [first, ...surplus] = open;
    const change = first === undefined ? withoutOpen(finding, ours) : withOpen(finding, first);
    if (change === null) return [];
    if (change.kind === 'opened') {
      opened += 1;
      if (book.more)
        return [
          left(
            finding,
            null,
            `more than 200 open issues have the label ${issueLabel}, and it may be among those that were not read`,
          ),
        ];
      if (opened > mostOpened) return [left(finding, null, `one run opens at most ${mostOpened} issues`)];
    }
    return [
      {
        ...change,
        steps: [...change.steps, ...surplus.map((issue) => closeAsDuplicate(issue, first as OurIssue))],
      },
    ];
  });

  function markerOf(finding: Finding, before: IssueMarker | null, changes: Partial<IssueMarker>): IssueMarker {
    return {
      model: finding.model,
      test: finding.test,
      since: writer.startedAt,
      seen: writer.startedAt,
      times: 1,
      closed: null,
      ...before,
      run: writer.runId,
      attempt: writer.attempt,
      retrained: retrained(finding.model) ?? before?.retrained ?? null,
      ...changes,
    };
  }

  function withOpen(finding: Finding, issue: OurIssue): Change {
    const { model, test } = finding;
    const { marker: before } = issue;
    const passed = before.closed !== null;
    if (finding.verdict === 'failing') {
      // A run that is started again has seen the same failure.
      const again = before.run === writer.runId ? 0 : 1;
      const marker = markerOf(finding, before, {
        seen: writer.startedAt,
        times: before.times + again,
        closed: null,
        ...(passed ? { since: writer.startedAt } : {}),
      });
      return {
        kind: 'updated',
        model,
        test,
        issue,
        story: marker,
        steps: [update(issue, finding, marker, finding.found)],
      };
    }
    const found = foundIn(issue.body);
    if (finding.verdict === 'untold') {
      const marker = markerOf(finding, before, {});
      return { kind: 'kept', model, test, issue, story: marker, steps: [update(issue, finding, marker, found)] };
    }
    const marker = markerOf(finding, before, { closed: writer.startedAt });
    const steps = [comment(issue, finding), update(issue, finding, marker, found), close(issue)];
    return { kind: 'closed', model, test, issue, story: marker, steps };
  }

  function withoutOpen(finding: Finding, closed: readonly OurIssue[]): Change | null {
    if (finding.verdict !== 'failing') return null;
    const { model, test } = finding;
    const recent = closed.filter(
      ({ closedAt }) => closedAt !== null && Date.parse(writer.startedAt) - Date.parse(closedAt) < thirtyDays,
    );
    const dismissed = recent.findLast(
      ({ marker, stateReason }) => marker.closed === null && stateReason === 'NOT_PLANNED',
    );
    if (dismissed !== undefined)
      return left(finding, dismissed, `#${dismissed.number} was closed as not planned less than 30 days ago`);
    const issue = recent.findLast(({ marker }) => marker.closed !== null);
    if (issue === undefined) {
      const marker = markerOf(finding, null, {});
      const input = {
        repositoryId: book.repository,
        title: finding.title,
        body: bodyOf(marker, finding, finding.found),
        labelIds: [book.label ?? ''],
      };
      const steps: Step[] = [{ field: 'createIssue', input, select: 'issue { id number url }' }];
      return { kind: 'opened', model, test, issue: null, story: marker, steps };
    }
    const marker = markerOf(finding, issue.marker, {
      since: writer.startedAt,
      seen: writer.startedAt,
      times: issue.marker.times + 1,
      closed: null,
    });
    const reopen: Step = { field: 'reopenIssue', input: { issueId: issue.id }, select: 'issue { id }' };
    const steps = [reopen, update(issue, finding, marker, finding.found), comment(issue, finding)];
    return { kind: 'reopened', model, test, issue, story: marker, steps };
  }
}

const left = ({ model, test }: Finding, issue: OurIssue | null, reason: string): Change => ({
  kind: 'left',
  model,
  test,
  issue,
  reason,
  steps: [],
  story: null,
});

const update = (issue: OurIssue, finding: Finding, marker: IssueMarker, found: string): Step => ({
  field: 'updateIssue',
  input: { id: issue.id, title: finding.title, body: bodyOf(marker, finding, found) },
  select: 'issue { id }',
});

const comment = (issue: OurIssue, finding: Finding): Step => ({
  field: 'addComment',
  input: { subjectId: issue.id, body: cutTo(finding.comment, maximumBody) },
  select: 'clientMutationId',
});

const close = (issue: OurIssue): Step => ({
  field: 'closeIssue',
  input: { issueId: issue.id, stateReason: 'COMPLETED' },
  select: 'issue { id }',
});

/** Two runs that opened one at once, or an answer of GitHub that was lost: the older one stays. */
const closeAsDuplicate = (issue: OurIssue, first: OurIssue): Step => ({
  field: 'closeIssue',
  input: { issueId: issue.id, stateReason: 'DUPLICATE', duplicateIssueId: first.id },
  select: 'issue { id }',
});

/** Marker, head and finding, within GitHub's limit. */
export function bodyOf(marker: IssueMarker, { head }: Pick<Finding, 'head'>, found: string): string {
  const start = `${formatIssueMarker(marker)}\n${head(marker).trimEnd()}${divider}`;
  return start + cutTo(found.trimEnd(), maximumBody - start.length);
}

/** The last failure in a body of ours, as it was written; people may have changed it, and it is bounded again. */
function foundIn(body: string): string {
  const text = body.replaceAll('\r\n', '\n');
  const at = text.indexOf(divider);
  return at === -1 ? '' : text.slice(at + divider.length);
}

const note = '\n\n_Cut here: GitHub takes no more in an issue. The whole report is in the artifact of the run._';
const cutTo = (text: string, limit: number): string => cutToFit(text, limit, note);
