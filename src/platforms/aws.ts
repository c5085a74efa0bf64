import { ConfigurationError } from '../support/errors.ts';
import { explainHttp, HttpError, withoutSecrets } from '../support/http.ts';
import type { OnWait } from '../support/retry.ts';
import { plainLine } from '../support/text.ts';

/** How the clients of the AWS SDK are opened, and what its errors mean. The SDK itself is imported by `sagemaker.ts` and `s3.ts` alone. */

type Variables = Readonly<Record<string, string | undefined>>;

export interface AwsSettings {
  readonly region: string;
  /** The environment's key, as the official credentials action leaves it; undefined leaves it to the SDK's chain (a web identity, a profile, the instance). */
  readonly credentials: AwsKey | undefined;
  /** Addresses other than Amazon's, as the SDK's own variables name them. */
  readonly endpoints: { readonly sagemaker: string | undefined; readonly s3: string | undefined };
  /** How often the SDK's standard retries send a request; the SDK's own number when left out. */
  readonly maxAttempts?: number;
  /** Told where one is asked again. */
  readonly onWait?: OnWait | undefined;
}

/** Also with a key that is renewed. */
export type ClientSettings = Omit<AwsSettings, 'credentials'> & {
  readonly credentials: AwsKey | (() => Promise<AwsKey>) | undefined;
};

export interface AwsKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** From when on a new one is asked for. */
  readonly expiration?: Date;
}

/** Throws `ConfigurationError` where no region is named. */
export function awsSettings(region: string | undefined, environment: Variables, onWait?: OnWait): AwsSettings {
  const variable = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const found = region ?? variable('AWS_REGION') ?? variable('AWS_DEFAULT_REGION');
  if (found === undefined)
    throw new ConfigurationError({
      message: 'sagemaker: no region is named',
      next: 'set AWS_REGION, as aws-actions/configure-aws-credentials does, or `sagemaker: { region: eu-west-1 }`',
    });
  const accessKeyId = variable('AWS_ACCESS_KEY_ID');
  const secretAccessKey = variable('AWS_SECRET_ACCESS_KEY');
  const sessionToken = variable('AWS_SESSION_TOKEN');
  const endpoint = (service: string): string | undefined =>
    variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') === 'true'
      ? undefined
      : (variable(`AWS_ENDPOINT_URL_${service}`) ?? variable('AWS_ENDPOINT_URL'));
  const attempts = Number(variable('AWS_MAX_ATTEMPTS'));
  return {
    region: found,
    // A profile wins, as in the SDK's own chain.
    credentials:
      accessKeyId === undefined || secretAccessKey === undefined || variable('AWS_PROFILE') !== undefined
        ? undefined
        : { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
    endpoints: { sagemaker: endpoint('SAGEMAKER'), s3: endpoint('S3') },
    ...(Number.isInteger(attempts) && attempts > 0 ? { maxAttempts: attempts } : {}),
    ...(onWait === undefined ? {} : { onWait }),
  };
}

/** What both clients are opened with. */
export function clientOptions({ region, credentials, maxAttempts }: ClientSettings, endpoint: string | undefined) {
  return {
    region,
    retryMode: 'standard',
    maxAttempts: maxAttempts ?? 5,
    // A request in which nothing moves is given up; a large file that does move may take as long as it needs.
    requestHandler: { connectionTimeout: 10_000, socketTimeout: 60_000 },
    ...(credentials === undefined ? {} : { credentials }),
    ...(endpoint === undefined ? {} : { endpoint }),
  } as const;
}

/** What is asked of AWS, for messages. */
export interface AwsWords {
  /** `sagemaker eu-west-1`, with what is dealt with: `sagemaker eu-west-1: penguins v1.4.0`. */
  readonly place: string;
  /** As policies name it: `sagemaker:CreateModelPackage`. */
  readonly action: string;
}

interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly status: number | undefined;
  /** Of a redirection, without what may be secret in it. */
  readonly location: string | undefined;
  /** Whether what answered was whole, and nothing that AWS says. */
  readonly isUnread: boolean;
}

function awsError(error: unknown): AwsError | null {
  if (!(error instanceof Error)) return null;
  const { $metadata, $response, code, Code, $service } = error as Error & {
    $response?: { headers?: Readonly<Record<string, string>> };
    $metadata?: { httpStatusCode?: number };
    $service?: string;
    code?: unknown;
    Code?: unknown;
  };
  const { name } = error;
  const message = error.message.replace(unread, '');
  const system = typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined;
  const isOfAws =
    $metadata !== undefined ||
    $service !== undefined ||
    system !== undefined ||
    /ProviderError$|^TimeoutError$/.test(name);
  if (!isOfAws) return null;
  // A connection that was cut in an answer has a status too, which says nothing.
  const status = system === undefined ? $metadata?.httpStatusCode : undefined;
  const isUnread = system === undefined && message !== error.message;
  const target = $response?.headers?.location;
  const location = target === undefined ? undefined : encodeURI(withoutSecrets(target));
  return { name: typeof Code === 'string' ? Code : name, message, code: system, status, location, isUnread };
}

/** What the SDK adds where it could not read an answer. */
const unread = /\s*Deserialization error: [\s\S]*$/;

/** Whether AWS says that there is none: SageMaker has several words for it. */
export function isMissing(error: unknown): boolean {
  const found = awsError(error);
  if (found === null) return false;
  return (
    /^(ResourceNotFound|ResourceNotFoundException|NoSuchKey|NotFound)$/.test(found.name) ||
    (/^Validation/.test(found.name) && /does not exist|not found|could not find/i.test(found.message))
  );
}

/** Whether AWS says that it is there already. */
export function isTaken(error: unknown): boolean {
  const found = awsError(error);
  return (
    found !== null &&
    (/^(ResourceInUse|ConflictException)$/.test(found.name) ||
      (/^Validation/.test(found.name) && /already exist/i.test(found.message)))
  );
}

type Advice = readonly [names: RegExp, what: string, next: string];

const advices: readonly Advice[] = [
  [
    /^(CredentialsProviderError|TokenProviderError|MissingAuthenticationToken(Exception)?)$/,
    'there are no credentials',
    'put a step with aws-actions/configure-aws-credentials (and `permissions: id-token: write`) before this one, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  ],
  [
    /^(ExpiredToken(Exception)?|TokenRefreshRequired|RequestExpired)$/,
    'the credentials have expired',
    'raise `role-duration-seconds` of aws-actions/configure-aws-credentials, or run that step right before this one',
  ],
  [
    /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature|NotAuthorized)$/,
    'AWS does not accept the credentials',
    'check the key or the role that aws-actions/configure-aws-credentials assumes, and that it belongs to this region',
  ],
  [
    /^(RequestTimeTooSkewed|RequestInTheFuture)$/,
    'the clock of this machine is wrong',
    'set it by NTP, then run it again',
  ],
  [
    /^(Throttling(Exception)?|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled(Exception)?|SlowDown|BandwidthLimitExceeded)$/,
    'too many requests, also after several tries',
    'run it again later, or let fewer jobs run at once',
  ],
  [
    /^(ResourceLimitExceeded|LimitExceededException|ServiceQuotaExceededException)$/,
    'a limit of the account is reached',
    'raise the quota under Service Quotas, or delete what is not needed any more',
  ],
  [
    /^NoSuchBucket$/,
    'there is no such bucket',
    'create it, or mend its name in `bucket` below `promote` or in the address',
  ],
  [
    /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/,
    'the bucket is in another region',
    'set `sagemaker.region` or AWS_REGION to the region of the bucket, or use a bucket of this region',
  ],
  [
    /^(BadDigest|InvalidDigest|XAmzContentChecksumMismatch)$/,
    'what arrived is not what was sent',
    'run it again; let nothing write to the files meanwhile',
  ],
  [
    /^(ConflictException|ResourceInUse|OperationAborted)$/,
    'somebody else changes it at the same moment, or it is there already',
    'run it again',
  ],
];

const noService = 'check AWS_ENDPOINT_URL, the region, and the proxy before it';

/** An error of the SDK as something that the user can mend; everything else as it is. */
export function explainAws(error: unknown, { place, action }: AwsWords): unknown {
  const found = awsError(error);
  if (found === null) return error;
  const { name, status, code } = found;
  // What the SDK calls it where the answer says nothing.
  const nameless = /^Unknown(Error)?$/.test(name);
  // Of what could not be read, the message is the reader's own.
  const detail = found.isUnread || /^Unknown(Error)?$/.test(found.message) ? '' : plainDetail(found.message);
  const told = (what: string, next: string): ConfigurationError =>
    new ConfigurationError(
      { message: `${place}: ${what}${detail === '' || detail === name ? '' : `: ${detail}`}`, next },
      { cause: error },
    );
  if (/^(AccessDenied(Exception)?|Forbidden|UnauthorizedOperation|AllAccessDisabled)$/.test(name))
    return told(`the credentials do not allow ${action}`, `allow ${action} in the policy of the role or user`);
  const advice = advices.find(([names]) => names.test(name));
  if (advice !== undefined) return told(advice[1], advice[2]);
  // A page of a proxy whose service is down for a while is nothing to mend.
  const isDown = status !== undefined && status >= 500;
  if (found.isUnread && !isDown)
    return new ConfigurationError(
      {
        message: `${place}: what answers there is no service of AWS${status === undefined ? '' : ` (${status})`}`,
        next: noService,
      },
      { cause: error },
    );
  if (isMissing(error)) return told(`there is nothing of that name for ${action}`, 'check the name and the region');
  if (!nameless && status !== undefined && status < 500 && status !== 401 && status !== 403 && status !== 429)
    return told(`it refuses ${action} (${name})`, 'look at what it says');
  const unanswered = status === undefined;
  const http = new HttpError(
    detail,
    {
      status: status ?? null,
      code: unanswered ? (code ?? (name === 'TimeoutError' ? 'ETIMEDOUT' : name)) : null,
      body: unanswered ? '' : detail,
      headers: new Headers(found.location === undefined ? {} : { location: found.location }),
    },
    { cause: error },
  );
  const explained = explainHttp(http, {
    place,
    credentials: 'put a step with aws-actions/configure-aws-credentials before this one',
    permission: `do ${action}`,
  });
  if (code === 'ENOTFOUND' && explained instanceof ConfigurationError)
    return told(
      `its host is not known (${code})`,
      'check the region (AWS_REGION, `sagemaker.region`) and AWS_ENDPOINT_URL',
    );
  return explained;
}

/** What AWS says, hostile text that may name a key. */
const plainDetail = (text: string): string => plainLine(text.replace(/\bA(KIA|SIA)[A-Z0-9]{12,}\b/g, '***'));

/** What each answer of a service holds: without it, somebody else has answered, and nothing was done. */
export function said<T>(value: T | undefined, { place, action }: AwsWords): T {
  if (value !== undefined && value !== null) return value;
  throw new ConfigurationError({
    message: `${place}: what answers ${action} there is no service of AWS`,
    next: noService,
  });
}

/** What a promise of the SDK gives, its errors explained. */
export function told<T>(answer: Promise<T>, words: AwsWords): Promise<T> {
  return answer.catch((error: unknown) => {
    throw explainAws(error, words);
  });
}
