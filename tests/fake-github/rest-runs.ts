import { example } from './openapi.ts';
import { type Answer, invalid, notFound, objectOf, page, type RestRequest, userOf } from './rest.ts';
import { headRepositoryOf } from './rest-pulls.ts';
import { type CommitStatus, characters, type Run, type State } from './state.ts';

/** Pull requests of this repository whose head a run is of. GitHub names none for a run of a fork. */
function pullsOf({ state, url }: RestRequest, run: Run) {
  const own = `${state.owner}/${state.name}`;
  const repository = { id: 1, url: `${url}/repos/${own}`, name: state.name };
  if (run.headRepository !== own) return [];
  return [...state.pullRequests.values()]
    .filter((pull) => pull.state === 'OPEN' && pull.headSha === run.headSha && headRepositoryOf(state, pull) === own)
    .map((pull) => ({
      id: pull.number,
      number: pull.number,
      url: `${url}/repos/${own}/pulls/${pull.number}`,
      head: { ref: pull.headBranch, sha: pull.headSha, repo: repository },
      base: { ref: pull.baseBranch, sha: '0'.repeat(40), repo: repository },
    }));
}

function repositoryBody(sample: unknown, fullName: string, own: string) {
  const [owner, name] = fullName.split('/');
  return {
    ...(sample as object),
    full_name: fullName,
    name,
    owner: { ...ownerOf(sample), login: owner },
    fork: fullName !== own,
  };
}
const ownerOf = (sample: unknown) => (sample as { owner: object }).owner;

/** A run, as the API gives it and as `workflow_run` events hold it. */
export function runBody(request: RestRequest, run: Run) {
  const { state, url } = request;
  const own = `${state.owner}/${state.name}`;
  const sample = example('workflow-run', url);
  const base = `${url}/repos/${own}/actions/runs/${run.id}`;
  return {
    ...sample,
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.name,
    path: run.path,
    display_title: run.name,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    head_commit: { ...(sample.head_commit as object), id: run.headSha },
    run_attempt: run.attempt,
    url: base,
    html_url: `https://github.com/${own}/actions/runs/${run.id}`,
    artifacts_url: `${base}/artifacts`,
    pull_requests: pullsOf(request, run),
    created_at: run.createdAt,
    run_started_at: run.createdAt,
    updated_at: run.createdAt,
    actor: userOf(run.actor, url),
    triggering_actor: userOf(run.actor, url),
    repository: repositoryBody(sample.repository, own, own),
    head_repository:
      run.headRepository === null ? null : repositoryBody(sample.head_repository, run.headRepository, own),
  };
}

function statusBody({ state, url }: RestRequest, status: CommitStatus) {
  return {
    ...example('status', url),
    id: status.id,
    node_id: `SC_${status.id}`,
    url: `${url}/repos/${state.owner}/${state.name}/statuses/${status.sha}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: userOf(status.creator, url),
  };
}

/** A branch, a tag or a commit. */
const commitOf = ({ gitDirectory }: State, ref: string): string =>
  gitDirectory === null
    ? ref
    : (objectOf(gitDirectory, `refs/heads/${ref.replace(/^heads\//, '')}`)?.sha ??
      objectOf(gitDirectory, `refs/tags/${ref.replace(/^tags\//, '')}`)?.sha ??
      ref);

const maximumDescription = 140;

export const runHandlers: Readonly<Record<string, (request: RestRequest) => Answer>> = {
  'actions/get-workflow-run': (request) => {
    const run = request.state.runs.get(Number(request.match.path.run_id));
    return run === undefined ? notFound : { status: 200, body: runBody(request, run) };
  },

  'actions/get-workflow-run-attempt': (request) => {
    const { run_id: id, attempt_number: attempt } = request.match.path;
    const run = request.state.runs.get(Number(id));
    if (run === undefined || Number(attempt) > run.attempt) return notFound;
    return { status: 200, body: runBody(request, { ...run, attempt: Number(attempt) }) };
  },

  'actions/get-reviews-for-run': ({ state, match, url }) => {
    const run = state.runs.get(Number(match.path.run_id));
    if (run === undefined) return notFound;
    const sample = example('environment-approvals-items', url) as {
      environments: readonly [Record<string, unknown>];
    };
    const body = (run.approvals ?? []).map(({ user, environments, state: said, comment }) => ({
      state: said,
      comment,
      user: userOf(user, url),
      environments: environments.map((name) => ({ ...sample.environments[0], name })),
    }));
    return { status: 200, body };
  },

  'actions/list-workflow-runs-for-repo': (request) => {
    const { state, query } = request;
    const fits = (name: string, ...values: (string | null)[]): boolean =>
      !query.has(name) || values.includes(query.get(name));
    const found = [...state.runs.values()]
      .filter(
        (run) =>
          fits('event', run.event) &&
          fits('head_sha', run.headSha) &&
          fits('branch', run.headBranch) &&
          fits('actor', run.actor.login) &&
          fits('status', run.status, run.conclusion),
      )
      .sort((a, b) => b.id - a.id);
    const { items, headers } = page(request, found);
    const body = { total_count: found.length, workflow_runs: items.map((run) => runBody(request, run)) };
    return { status: 200, body, headers };
  },

  'repos/create-commit-status': (request) => {
    const { state, match, token } = request;
    const { sha = '' } = match.path;
    const given = request.body as {
      state: CommitStatus['state'];
      context?: string;
      description?: string | null;
      target_url?: string | null;
    };
    const wrong = (field: string, message: string) => invalid({ resource: 'Status', code: 'custom', field, message });
    if (!/^[0-9a-f]{40}$/.test(sha)) return wrong('sha', 'sha must be a 40 character SHA1');
    if (characters(given.description ?? '') > maximumDescription)
      return wrong('description', `description is too long (maximum is ${maximumDescription} characters)`);
    if (given.target_url != null && !/^https?:\/\//.test(given.target_url))
      return wrong('target_url', 'target_url must use http(s) scheme');
    const status: CommitStatus = {
      id: state.nextId(),
      sha,
      context: given.context ?? 'default',
      state: given.state,
      description: given.description ?? null,
      targetUrl: given.target_url ?? null,
      creator: token.account,
      createdAt: new Date().toISOString(),
    };
    state.statuses.push(status);
    return { status: 201, body: statusBody(request, status) };
  },

  'repos/list-commit-statuses-for-ref': (request) => {
    const { state, match } = request;
    const sha = commitOf(state, match.path.ref ?? '');
    const found = state.statuses.filter((status) => status.sha === sha).toReversed();
    const { items, headers } = page(request, found);
    return { status: 200, body: items.map((status) => statusBody(request, status)), headers };
  },
};
