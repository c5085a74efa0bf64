import { readIssueMarker } from './issue-marker.ts';
import {
  bodyOf,
  type Change,
  type Finding,
  type FoundIssue,
  type IssueBook,
  issueLabel,
  type OurIssue,
  thirtyDays,
} from './issue-plan.ts';
import { applySteps, type Step } from './mutation.ts';
import { asProblem } from './problem.ts';
import type { RepositoryAddress } from './pull-request.ts';

/**
 * One issue for each failing test of each model: opened, updated in place, closed when it passes, opened again. One query finds them, one mutation
 * changes them, whatever their number; making the label is a request of its own, once in the life of a repository.
 */

const permission = 'issues: write';

export interface AppliedChange extends Omit<Change, 'steps'> {
  readonly url: string | null;
  readonly id: string | null;
  /** What did not work; empty where all did. */
  readonly problems: readonly string[];
}

const issueFields = 'nodes { id number url body state stateReason closedAt viewerDidAuthor }';

const query = `query ($owner: String!, $repo: String!, $label: String!, $since: DateTime!) {
  repository(owner: $owner, name: $repo) {
    id
    label(name: $label) { id }
    oldest: issues(labels: [$label], states: OPEN, first: 100) { totalCount ${issueFields} }
    newest: issues(labels: [$label], states: OPEN, last: 100) { ${issueFields} }
    closed: issues(
      labels: [$label], states: CLOSED, filterBy: { since: $since }, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }
    ) { ${issueFields} }
  }
}`;

interface Nodes {
  readonly totalCount?: number;
  readonly nodes: readonly (FoundIssue | null)[] | null;
}

/** Throws `GithubProblem`. */
export async function readIssues({ client, owner, repo }: RepositoryAddress, startedAt: string): Promise<IssueBook> {
  const since = new Date(Date.parse(startedAt) - thirtyDays).toISOString();
  try {
    const { repository } = await client.graphql<{
      repository: { id: string; label: { id: string } | null; oldest: Nodes; newest: Nodes; closed: Nodes };
    }>(query, { owner, repo, label: issueLabel, since });
    const { oldest, newest, closed } = repository;
    const found = new Map<string, FoundIssue>();
    for (const issue of [oldest, newest, closed].flatMap(({ nodes }) => nodes ?? []))
      if (issue !== null) found.set(issue.id, issue);
    const open = [...found.values()].filter(({ state }) => state === 'OPEN').length;
    return {
      repository: repository.id,
      label: repository.label?.id ?? null,
      issues: [...found.values()].flatMap(asOurs).sort((a, b) => a.number - b.number),
      more: (oldest.totalCount ?? 0) > open,
    };
  } catch (error) {
    throw asProblem(error, 'reading the issues', permission);
  }
}

/** Somebody else's issue with our marker is theirs. */
function asOurs(issue: FoundIssue): OurIssue[] {
  const marker = issue.viewerDidAuthor ? readIssueMarker(issue.body) : undefined;
  return marker === undefined ? [] : [{ ...issue, marker }];
}

/** When a retraining of a model was last asked for; null where never, as far as the issues tell. */
export function lastRetraining({ issues }: IssueBook, model: string): string | null {
  const times = issues.flatMap(({ marker }) =>
    marker.model === model && marker.retrained !== null ? [marker.retrained] : [],
  );
  return times.sort().at(-1) ?? null;
}

/**
 * Makes the changes in one request. Never throws for what GitHub refuses: each change says what did not work.
 *
 * @throws GithubProblem where the label could not be made, and so nothing was changed
 */
export async function applyIssues(
  place: RepositoryAddress,
  book: IssueBook,
  changes: readonly Change[],
): Promise<AppliedChange[]> {
  const needed = changes.some(({ kind }) => kind === 'opened') && book.label === null;
  const label = needed ? await makeLabel(place, book) : book.label;
  const steps = changes.flatMap((change) =>
    change.steps.map((step) =>
      step.field === 'createIssue' ? { ...step, input: { ...step.input, labelIds: [label] } } : step,
    ),
  );
  const answers = await applySteps(place.client, steps, 'keeping the issues', permission);
  let at = 0;
  return changes.map(({ steps: own, ...change }) => {
    const mine = answers.slice(at, at + own.length);
    at += own.length;
    const made = mine.find(({ value }) => value?.issue?.url !== undefined)?.value?.issue;
    return {
      ...change,
      url: change.issue?.url ?? made?.url ?? null,
      id: change.issue?.id ?? made?.id ?? null,
      problems: [...new Set(mine.flatMap(({ problem }) => (problem === null ? [] : [problem])))],
    };
  });
}

async function makeLabel({ client }: RepositoryAddress, { repository }: IssueBook): Promise<string> {
  const document = 'mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } } }';
  const description = 'Monitoring tests of the ML Test Score that fail';
  try {
    const answer = await client.graphql<{ createLabel: { label: { id: string } | null } | null }>(document, {
      input: { repositoryId: repository, name: issueLabel, color: 'b60205', description },
    });
    const id = answer.createLabel?.label?.id;
    if (id === undefined) throw new Error('GitHub answered without the new label');
    return id;
  } catch (error) {
    throw asProblem(error, `making the label ${issueLabel}`, permission);
  }
}

/** The same issues with another head: after something that the first request could not know. */
export const rewriteHeads = (
  changes: readonly AppliedChange[],
  findings: readonly Finding[],
  retrained: string | null,
): Step[] =>
  changes.flatMap((change): Step[] => {
    const finding = findings.find(({ model, test }) => model === change.model && test === change.test);
    if (finding === undefined || change.id === null || change.story === null || finding.verdict !== 'failing')
      return [];
    const body = bodyOf({ ...change.story, retrained }, finding, finding.found);
    return [{ field: 'updateIssue', input: { id: change.id, body }, select: 'issue { id }' }];
  });
