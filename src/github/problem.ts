import { messageOf } from '../support/errors.ts';
import { askedWait } from '../support/retry.ts';

/** Why GitHub did not do what was asked. */
export type ProblemKind =
  | 'permission'
  | 'credentials'
  | 'rate-limit'
  | 'not-found'
  | 'refused'
  /** 5xx, time-out, no network: after all attempts. */
  | 'unavailable';

/** GitHub said no. The message is complete: what was asked, what came back, what to do. */
export class GithubProblem extends Error {
  readonly kind: ProblemKind;
  /** HTTP status; undefined where no answer came, and for an error of GraphQL. */
  readonly status: number | undefined;
  /** What a workflow must grant, as written there: `pull-requests: write`. */
  readonly permission: string | undefined;
  /** `already_exists`, `missing_field`, … of a 422. */
  readonly codes: readonly string[];

  constructor(
    message: string,
    details: { kind: ProblemKind; status?: number | undefined; permission?: string | undefined; codes?: string[] },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GithubProblem';
    this.kind = details.kind;
    this.status = details.status;
    this.permission = details.permission;
    this.codes = details.codes ?? [];
  }
}

/** Octokit's errors, as far as they are read here. */
interface RequestFailure {
  readonly status?: number;
  readonly message: string;
  readonly request?: { readonly method?: string; readonly url?: string };
  readonly response?: { readonly headers: Record<string, unknown>; readonly data: unknown };
}

interface GraphqlFailure {
  readonly headers: Record<string, unknown>;
  readonly errors: readonly { readonly type?: string; readonly message: string }[];
}

const isGraphqlFailure = (error: unknown): error is GraphqlFailure =>
  error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error && Array.isArray(error.errors);

const isRequestFailure = (error: unknown): error is RequestFailure =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

/**
 * One set of permissions that would do, in a workflow's words, from `x-accepted-github-permissions`: sets are separated by `;`, permissions of a
 * set by `,`. The set that holds `preferred` wins: GitHub lists `issues=write` for comments, but on a pull request only `pull_requests=write` helps.
 */
export function acceptedPermission(header: unknown, preferred?: string): string | undefined {
  if (typeof header !== 'string' || header.trim() === '') return undefined;
  const sets = header.split(';').map((set) =>
    set
      .split(',')
      .map((entry) => entry.trim().replaceAll('_', '-').replace('=', ': '))
      .filter((entry) => /^[a-z-]+: [a-z]+$/.test(entry)),
  );
  const usable = sets.filter((set) => set.length > 0);
  const chosen = usable.find((set) => preferred !== undefined && set.includes(preferred)) ?? usable[0];
  return chosen?.join(', ');
}

/** The type of an error in an answer to GraphQL. */
export const isRateLimit = (type: unknown): boolean => type === 'RATE_LIMITED' || type === 'RATE_LIMIT';

const patience = (wait: number | undefined): string =>
  wait === undefined ? 'try again later' : `it asks to wait ${Math.ceil(wait / 1000)} seconds`;

const notAccessible = /not accessible by (integration|personal access token)|must have admin rights/i;
const grant = (permission: string | undefined) =>
  permission === undefined
    ? 'the token lacks a permission for this'
    : `the token lacks \`${permission}\`: add it under \`permissions:\` of the job (a pull request from a fork or from Dependabot never gets it)`;

function codesOf(data: unknown): string[] {
  const errors = (data as { errors?: unknown } | null | undefined)?.errors;
  if (!Array.isArray(errors)) return [];
  return errors.map((entry) => String((entry as { code?: unknown } | null)?.code ?? entry));
}

/** The one place that reads Octokit's errors. `preferred` is the permission that the operation needs, where GitHub does not name one. */
export function asProblem(error: unknown, operation: string, preferred?: string): GithubProblem {
  if (error instanceof GithubProblem) return error;
  const options = { cause: error };
  if (isGraphqlFailure(error)) {
    const message = error.errors.map((entry) => entry.message).join('; ');
    const types = error.errors.map((entry) => entry.type);
    if (types.includes('FORBIDDEN') && notAccessible.test(message))
      return new GithubProblem(
        `${operation}: GitHub answered "${message}"; ${grant(preferred)}`,
        { kind: 'permission', permission: preferred },
        options,
      );
    const limited = types.some(isRateLimit);
    const kind = types.includes('NOT_FOUND') ? 'not-found' : limited ? 'rate-limit' : 'refused';
    const advice = limited ? `; ${patience(askedWait(error.headers, Date.now()))}` : '';
    return new GithubProblem(`${operation}: GitHub answered "${message}"${advice}`, { kind }, options);
  }
  if (!isRequestFailure(error))
    return new GithubProblem(`${operation}: ${messageOf(error)}`, { kind: 'unavailable' }, options);
  if (error.response === undefined)
    return new GithubProblem(
      `${operation}: GitHub could not be reached (${messageOf(error)})`,
      { kind: 'unavailable' },
      options,
    );

  const { status = 0, response } = error;
  const answer = `${operation}: GitHub answered ${status} "${error.message}"`;
  const problem = (kind: ProblemKind, advice: string, permission?: string) =>
    new GithubProblem(
      advice === '' ? answer : `${answer}; ${advice}`,
      { kind, status, permission, codes: codesOf(response.data) },
      options,
    );

  if (status === 401) return problem('credentials', 'the token is wrong or has expired: check the input `token`');
  const wait = askedWait(response.headers, Date.now());
  if (status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(error.message))))
    return problem('rate-limit', patience(wait));
  if (status === 403 && notAccessible.test(error.message)) {
    const permission = acceptedPermission(response.headers['x-accepted-github-permissions'], preferred) ?? preferred;
    return problem('permission', grant(permission), permission);
  }
  if (status === 404) return problem('not-found', 'it does not exist, or the token may not see it');
  if (status >= 500) return problem('unavailable', 'try again later');
  return problem('refused', '');
}
