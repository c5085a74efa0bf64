import { afterEach, expect, it } from 'vitest';
import { createClient } from '../../../src/github/client.ts';
import { type FakeGithub, startFakeGithub } from '../../fake-github/server.ts';

let fake: FakeGithub;
const place = { owner: 'acme', repo: 'penguins' };
const head = 'a'.repeat(40);

async function start() {
  fake = await startFakeGithub();
  const retries = { attempts: 0 };
  const write = await createClient({ token: fake.tokens.write, apiUrl: fake.url, retries });
  const read = await createClient({ token: fake.tokens.read, apiUrl: fake.url, retries });
  return { write, read };
}

afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

it('shows runs of forks and of its own branches, newest first', async () => {
  const { read } = await start();
  fake.addPullRequest({ number: 3, headBranch: 'wider', headSha: head });
  fake.addRun({ id: 9_000_000_001, headSha: head, headBranch: 'wider', event: 'pull_request', attempt: 2 });
  fake.addRun({ id: 9_000_000_002, headSha: head, event: 'pull_request', headRepository: 'stranger/penguins' });
  fake.addRun({ id: 9_000_000_003, headSha: head, status: 'in_progress', conclusion: null });

  const { data: run } = await read.rest.actions.getWorkflowRun({ ...place, run_id: 9_000_000_001 });
  expect(run).toMatchObject({ head_sha: head, run_attempt: 2, pull_requests: [{ number: 3 }] });
  const { data } = await read.rest.actions.listWorkflowRunsForRepo({
    ...place,
    head_sha: head,
    event: 'pull_request',
    status: 'completed',
  });
  expect(data.workflow_runs.map(({ id }) => id)).toEqual([9_000_000_002, 9_000_000_001]);
  // GitHub names no pull request for a run of a fork.
  expect(data.workflow_runs[0]).toMatchObject({
    head_repository: { full_name: 'stranger/penguins' },
    pull_requests: [],
  });
  await expect(read.rest.actions.getWorkflowRun({ ...place, run_id: 1 })).rejects.toMatchObject({ status: 404 });
});

it('keeps commit statuses for who may set them, within GitHub’s limits', async () => {
  const { write, read } = await start();
  const status = { ...place, sha: head, context: 'ML Test Score', state: 'success' as const };
  await write.rest.repos.createCommitStatus({ ...status, state: 'pending' });
  await write.rest.repos.createCommitStatus({ ...status, description: 'allowed: 3 of 7' });
  const { data } = await read.rest.repos.listCommitStatusesForRef({ ...place, ref: head });
  expect(data.map(({ state }) => state)).toEqual(['success', 'pending']);
  await expect(read.rest.repos.createCommitStatus(status)).rejects.toMatchObject({ status: 403 });
  await expect(write.rest.repos.createCommitStatus({ ...status, description: 'x'.repeat(141) })).rejects.toMatchObject({
    status: 422,
  });
});

it('shows a fork’s pull request and its reviews in one query', async () => {
  const { read } = await start();
  fake.addPullRequest({
    number: 7,
    headSha: head,
    headRepository: 'stranger/penguins',
    reviews: [
      { author: { login: 'ben', id: 8, type: 'User' }, state: 'APPROVED', commit: head, association: 'MEMBER' },
    ],
  });
  const query = `query { repository(owner: "acme", name: "penguins") { pullRequest(number: 7) {
    headRefOid isCrossRepository headRepository { nameWithOwner } baseRefOid
    reviews(first: 10) { nodes { author { login } state commit { oid } } pageInfo { hasNextPage } } } } }`;
  const answer = await read.graphql<{ repository: { pullRequest: unknown } }>(query);
  expect(answer.repository.pullRequest).toMatchObject({
    headRefOid: head,
    isCrossRepository: true,
    headRepository: { nameWithOwner: 'stranger/penguins' },
    reviews: { nodes: [{ author: { login: 'ben' }, state: 'APPROVED', commit: { oid: head } }] },
  });
  const { data } = await read.rest.pulls.get({ ...place, pull_number: 7 });
  expect(data.head.repo).toMatchObject({ full_name: 'stranger/penguins', fork: true });
});

it('opens, finds, updates and closes issues by label', async () => {
  const { write, read } = await start();
  const create = `mutation($title: String!, $labels: [ID!]) {
    createIssue(input: { repositoryId: "R_1", title: $title, body: "b", labelIds: $labels }) { issue { id number } } }`;
  const label = `mutation { createLabel(input: { repositoryId: "R_1", name: "ml", color: "ededed" }) { label { id } } }`;
  await expect(read.graphql(label)).rejects.toThrow(/Resource not accessible/);
  const made = await write.graphql<{ createLabel: { label: { id: string } } }>(label);
  await write.graphql(create, { title: 'other', labels: [] });
  const { createIssue } = await write.graphql<{ createIssue: { issue: { id: string; number: number } } }>(create, {
    title: 'failing',
    labels: [made.createLabel.label.id],
  });
  const find = `query { repository(owner: "acme", name: "penguins") {
    issues(labels: ["ml"], states: OPEN, last: 100) { nodes { number title viewerDidAuthor labels(first: 9) { nodes { name } } } } } }`;
  const issuesNow = async () =>
    (await read.graphql<{ repository: { issues: { nodes: unknown[] } } }>(find)).repository.issues.nodes;
  expect(await issuesNow()).toEqual([
    { number: 2, title: 'failing', viewerDidAuthor: true, labels: { nodes: [{ name: 'ml' }] } },
  ]);
  const { id } = createIssue.issue;
  await write.graphql(
    'mutation($id: ID!) { addComment(input: { subjectId: $id, body: "still" }) { clientMutationId subject { id } } }',
    { id },
  );
  await write.graphql('mutation($id: ID!) { closeIssue(input: { issueId: $id }) { issue { state } } }', { id });
  expect(await issuesNow()).toEqual([]);
  expect(fake.comments(2).map(({ body }) => body)).toEqual(['still']);
  await write.graphql('mutation($id: ID!) { reopenIssue(input: { issueId: $id }) { issue { state } } }', { id });
  expect(fake.issues()[1]).toMatchObject({ state: 'OPEN', stateReason: 'REOPENED', body: 'b' });
});
