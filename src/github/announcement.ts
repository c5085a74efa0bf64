import type { Log } from '../support/log.ts';
import { asProblem } from './problem.ts';

/** What other workflows may start on: tags and releases made with GITHUB_TOKEN start none, `repository_dispatch` does. */
export interface Announcement {
  readonly type: 'model-promoted' | 'model-rolled-back';
  /** At most ten keys: GitHub takes no more. */
  readonly payload: Readonly<Record<string, string | number | null>>;
}

export interface AnnouncementRequest {
  readonly announcement: Announcement;
  /** `owner/name`. */
  readonly repository: string;
  readonly connect: () => Promise<{
    request(route: string, parameters: Record<string, unknown>): Promise<unknown>;
  }>;
  readonly log: Log;
}

/** Sends a `repository_dispatch`. Never throws: what was done stands, and the log says that nobody was told. */
export async function announce({ announcement, repository, connect, log }: AnnouncementRequest): Promise<void> {
  const { type, payload } = announcement;
  const [owner, repo] = repository.split('/');
  try {
    const client = await connect();
    await client.request('POST /repos/{owner}/{repo}/dispatches', {
      owner,
      repo,
      event_type: type,
      client_payload: payload,
    });
    log.info(`sent repository_dispatch ${type}`);
  } catch (error) {
    log.warning(asProblem(error, `repository_dispatch ${type} was not sent`, 'contents: write').message);
  }
}
