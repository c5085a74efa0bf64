import { createHash } from 'node:crypto';
import type { Artifact } from './artifacts.ts';
import { type Answer, notFound, page, type RestRequest, refuse } from './rest.ts';
import type { State } from './state.ts';

/** The number of the one repository; a fork has another. */
export const repositoryId = 1_296_269;

/** The run that an artifact is of, as REST numbers it: `run-100` of a runner's token is run 100. */
const runOf = ({ run }: Artifact): string => run.replace(/^run-/, '');

function workflowRunOf(state: State, artifact: Artifact) {
  const run = state.runs.get(Number(runOf(artifact)));
  if (run === undefined) return null;
  const own = run.headRepository === `${state.owner}/${state.name}`;
  return {
    id: run.id,
    repository_id: repositoryId,
    ...(run.headRepository === null ? {} : { head_repository_id: own ? repositoryId : repositoryId + 1 }),
    ...(run.headBranch === null ? {} : { head_branch: run.headBranch }),
    head_sha: run.headSha,
  };
}

function artifactBody({ state, url }: RestRequest, artifact: Artifact) {
  const own = `${url}/repos/${state.owner}/${state.name}/actions/artifacts/${artifact.id}`;
  const now = new Date().toISOString();
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    url: own,
    archive_download_url: `${own}/zip`,
    expired: artifact.expired,
    created_at: now,
    expires_at: artifact.expiresAt,
    updated_at: now,
    workflow_run: workflowRunOf(state, artifact),
    digest: `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`,
  };
}

/** Artifacts of finished uploads, and where their archives are. */
export const artifactHandlers = (
  artifacts: readonly Artifact[],
): Readonly<Record<string, (request: RestRequest) => Answer>> => ({
  'actions/list-workflow-run-artifacts': (request) => {
    const { match, query } = request;
    const name = query.get('name');
    const found = artifacts.filter(
      (artifact) =>
        artifact.finalized && runOf(artifact) === match.path.run_id && (name === null || name === artifact.name),
    );
    const { items, headers } = page(request, found);
    const body = { total_count: found.length, artifacts: items.map((artifact) => artifactBody(request, artifact)) };
    return { status: 200, body, headers };
  },

  'actions/list-artifacts-for-repo': (request) => {
    const name = request.query.get('name');
    // Newest first.
    const found = artifacts.filter((artifact) => artifact.finalized && (name ?? artifact.name) === artifact.name);
    const { items, headers } = page(request, found.toReversed());
    const body = { total_count: found.length, artifacts: items.map((artifact) => artifactBody(request, artifact)) };
    return { status: 200, body, headers };
  },

  'actions/get-artifact': (request) => {
    const { artifact_id: id } = request.match.path;
    const artifact = artifacts.find((candidate) => candidate.finalized && String(candidate.id) === id);
    return artifact === undefined ? notFound : { status: 200, body: artifactBody(request, artifact) };
  },

  'actions/download-artifact': ({ match, url }) => {
    const artifact = artifacts.find(({ id, finalized }) => finalized && String(id) === match.path.artifact_id);
    if (artifact === undefined || match.path.archive_format !== 'zip') return notFound;
    if (artifact.expired) return refuse(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${url}/blobs/${artifact.id}?sig=download-${artifact.id}` } };
  },
});
