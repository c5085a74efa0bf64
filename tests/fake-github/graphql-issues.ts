import { connection, forbidden, type Page, refusal } from './graphql-connection.ts';
import {
  allows,
  type Comment,
  characters,
  commentsOf,
  createComment,
  type Issue,
  type Label,
  maximumComment,
  type State,
  type Token,
} from './state.ts';

const maximumTitle = 256;
const maximumLabelName = 50;
const maximumLabelDescription = 100;

const own = (state: State) => `https://github.com/${state.owner}/${state.name}`;
export const repositoryNodeId = 'R_1';

const labelNode = (state: State, label: Label) => ({
  __typename: 'Label',
  id: `LA_${label.name}`,
  name: label.name,
  color: label.color,
  description: label.description,
  isDefault: false,
  url: `${own(state)}/labels/${encodeURIComponent(label.name)}`,
});

/** GitHub knows a label by its name in any case. */
const labelNamed = (state: State, name: string): Label | undefined =>
  [...state.labels.values()].find((label) => label.name.toLowerCase() === name.toLowerCase());

type CommentNode = (state: State, token: Token, comment: Comment) => unknown;

export function issueNode(state: State, token: Token, issue: Issue, commentNode: CommentNode) {
  return {
    __typename: 'Issue',
    id: `I_${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    stateReason: issue.stateReason,
    closed: issue.state === 'CLOSED',
    closedAt: issue.closedAt,
    locked: issue.locked,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    url: `${own(state)}/issues/${issue.number}`,
    author: { __typename: issue.author.type, login: issue.author.login },
    viewerDidAuthor: issue.author.login === token.account.login,
    labels: (page: Page) =>
      connection(
        'labels',
        issue.labels.flatMap((name) => state.labels.get(name) ?? []).map((label) => labelNode(state, label)),
        page,
      ),
    comments: (page: Page) =>
      connection(
        'comments',
        commentsOf(state, issue.number).map((comment) => commentNode(state, token, comment)),
        page,
      ),
  };
}

interface IssueFilter extends Page {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly filterBy?: {
    readonly labels?: readonly string[] | null;
    readonly states?: readonly string[] | null;
    readonly createdBy?: string | null;
  } | null;
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS';
    readonly direction: 'ASC' | 'DESC';
  } | null;
}

/** Fields of the repository: its issues and labels. */
export function issueFields(state: State, token: Token, commentNode: CommentNode) {
  const mayRead = () => {
    if (!allows(state, token, 'issues', 'read')) throw forbidden();
  };
  return {
    issue({ number }: { number: number }) {
      mayRead();
      const issue = state.issues.get(number);
      if (issue === undefined)
        throw refusal('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
      return issueNode(state, token, issue, commentNode);
    },
    issues({ labels, states, filterBy, orderBy, ...page }: IssueFilter) {
      mayRead();
      const allowed = states ?? filterBy?.states;
      const found = [...state.issues.values()].filter(
        (issue) =>
          (allowed == null || allowed.includes(issue.state)) &&
          (labels == null || labels.some((name) => issue.labels.includes(name))) &&
          (filterBy?.labels == null || filterBy.labels.every((name) => issue.labels.includes(name))) &&
          (filterBy?.createdBy == null || filterBy.createdBy === issue.author.login),
      );
      const key = (issue: Issue) => (orderBy?.field === 'UPDATED_AT' ? issue.updatedAt : issue.createdAt);
      found.sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number);
      if (orderBy?.direction === 'DESC') found.reverse();
      return connection(
        'issues',
        found.map((issue) => issueNode(state, token, issue, commentNode)),
        page,
      );
    },
    label({ name }: { name: string }) {
      mayRead();
      const label = labelNamed(state, name);
      return label === undefined ? null : labelNode(state, label);
    },
    labels({ query, ...page }: Page & { query?: string | null }) {
      mayRead();
      const found = [...state.labels.values()].filter(({ name }) => query == null || name.includes(query));
      return connection(
        'labels',
        found.map((label) => labelNode(state, label)),
        page,
      );
    },
  };
}

interface IssueText {
  readonly title?: string | null;
  readonly body?: string | null;
  readonly labelIds?: readonly string[] | null;
}

/** Mutations of issues and labels; all take `issues: write`. */
export function issueMutations(state: State, token: Token, commentNode: CommentNode) {
  const mayWrite = () => {
    if (!allows(state, token, 'issues', 'write')) throw forbidden();
  };
  const unresolved = (id: string) => refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  const issueOf = (id: string): Issue => {
    const issue = state.issues.get(Number(/^I_(\d+)$/.exec(id)?.[1]));
    if (issue === undefined) throw unresolved(id);
    mayWrite();
    return issue;
  };
  const mine = (repositoryId: string) => {
    if (repositoryId !== repositoryNodeId) throw unresolved(repositoryId);
    mayWrite();
  };
  const labelsOf = (ids: readonly string[]): string[] =>
    ids.map((id) => {
      const label = labelNamed(state, id.replace(/^LA_/, ''));
      if (label === undefined) throw unresolved(id);
      return label.name;
    });
  const tooLong = (what: string, limit: number) =>
    refusal('UNPROCESSABLE', `${what} is too long (maximum is ${limit} characters)`);
  const checkText = ({ title, body }: IssueText) => {
    if (title != null && title.trim() === '') throw refusal('UNPROCESSABLE', "Title can't be blank");
    if (title != null && characters(title) > maximumTitle) throw tooLong('Title', maximumTitle);
    if (body != null && characters(body) > maximumComment) throw tooLong('Body', maximumComment);
  };
  const changed = (issue: Issue, changes: Partial<Issue>) => {
    Object.assign(issue, { ...changes, updatedAt: new Date().toISOString() });
    return { issue: issueNode(state, token, issue, commentNode) };
  };
  const closed = (stateReason: Issue['stateReason']): Partial<Issue> => ({
    state: 'CLOSED',
    stateReason,
    closedAt: new Date().toISOString(),
  });
  const reopened: Partial<Issue> = { state: 'OPEN', stateReason: 'REOPENED', closedAt: null };

  return {
    createIssue({ input }: { input: IssueText & { repositoryId: string; title: string } }) {
      mine(input.repositoryId);
      checkText(input);
      const now = new Date().toISOString();
      const issue: Issue = {
        number: Math.max(0, ...state.issues.keys(), ...state.pullRequests.keys()) + 1,
        author: token.account,
        title: input.title,
        body: input.body ?? '',
        state: 'OPEN',
        stateReason: null,
        locked: false,
        labels: labelsOf(input.labelIds ?? []),
        createdAt: now,
        updatedAt: now,
        closedAt: null,
      };
      state.issues.set(issue.number, issue);
      return { issue: issueNode(state, token, issue, commentNode) };
    },
    updateIssue({ input }: { input: IssueText & { id: string; state?: Issue['state'] | null } }) {
      const issue = issueOf(input.id);
      checkText(input);
      return changed(issue, {
        ...(input.title == null ? {} : { title: input.title }),
        ...(input.body == null ? {} : { body: input.body }),
        ...(input.labelIds == null ? {} : { labels: labelsOf(input.labelIds) }),
        ...(input.state == null || input.state === issue.state
          ? {}
          : input.state === 'OPEN'
            ? reopened
            : closed('COMPLETED')),
      });
    },
    closeIssue({ input }: { input: { issueId: string; stateReason?: Issue['stateReason'] } }) {
      return changed(issueOf(input.issueId), closed(input.stateReason ?? 'COMPLETED'));
    },
    reopenIssue({ input }: { input: { issueId: string } }) {
      return changed(issueOf(input.issueId), reopened);
    },
    createLabel({ input }: { input: Label & { repositoryId: string } }) {
      mine(input.repositoryId);
      if (labelNamed(state, input.name) !== undefined) throw refusal('UNPROCESSABLE', 'Name has already been taken');
      if (!/^[0-9a-f]{6}$/i.test(input.color)) throw refusal('UNPROCESSABLE', 'Color is invalid');
      if (characters(input.name) > maximumLabelName) throw tooLong('Name', maximumLabelName);
      if (characters(input.description ?? '') > maximumLabelDescription)
        throw tooLong('Description', maximumLabelDescription);
      const label: Label = { name: input.name, color: input.color, description: input.description ?? null };
      state.labels.set(label.name, label);
      return { label: labelNode(state, label) };
    },
    /** A comment on an issue; undefined where `subjectId` is none. */
    commentOnIssue(subjectId: string, body: string) {
      const issue = state.issues.get(Number(/^I_(\d+)$/.exec(subjectId)?.[1]));
      if (issue === undefined) return undefined;
      mayWrite();
      if (issue.locked) throw refusal('FORBIDDEN', 'Unable to create comment because issue is locked');
      checkText({ body });
      const comment = createComment(state, issue.number, token.account, body);
      issue.updatedAt = comment.createdAt;
      return {
        commentEdge: { node: commentNode(state, token, comment) },
        subject: issueNode(state, token, issue, commentNode),
      };
    },
  };
}
