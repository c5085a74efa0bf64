export const id = 5978;
export const ids = [5978,6982];
export const modules = {

/***/ 25978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsSettings: () => (/* binding */ awsSettings),
/* harmony export */   clientOptions: () => (/* binding */ clientOptions),
/* harmony export */   explainAws: () => (/* binding */ explainAws),
/* harmony export */   isMissing: () => (/* binding */ isMissing),
/* harmony export */   isTaken: () => (/* binding */ isTaken),
/* harmony export */   told: () => (/* binding */ told)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);
/* harmony import */ var _support_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96982);


/** Throws `ConfigurationError` where no region is named. */
function awsSettings(region, environment) {
    const variable = (name) => environment[name]?.trim() || undefined;
    const found = region ?? variable('AWS_REGION') ?? variable('AWS_DEFAULT_REGION');
    if (found === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({
            message: 'sagemaker: no region is named',
            next: 'set AWS_REGION, as aws-actions/configure-aws-credentials does, or `sagemaker: { region: eu-west-1 }`',
        });
    const accessKeyId = variable('AWS_ACCESS_KEY_ID');
    const secretAccessKey = variable('AWS_SECRET_ACCESS_KEY');
    const sessionToken = variable('AWS_SESSION_TOKEN');
    const endpoint = (service) => variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') === 'true'
        ? undefined
        : (variable(`AWS_ENDPOINT_URL_${service}`) ?? variable('AWS_ENDPOINT_URL'));
    const attempts = Number(variable('AWS_MAX_ATTEMPTS'));
    return {
        region: found,
        // A profile wins, as in the SDK's own chain.
        credentials: accessKeyId === undefined || secretAccessKey === undefined || variable('AWS_PROFILE') !== undefined
            ? undefined
            : { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
        endpoints: { sagemaker: endpoint('SAGEMAKER'), s3: endpoint('S3') },
        ...(Number.isInteger(attempts) && attempts > 0 ? { maxAttempts: attempts } : {}),
    };
}
/** What both clients are opened with. */
function clientOptions({ region, credentials, maxAttempts }, endpoint) {
    return {
        region,
        retryMode: 'standard',
        maxAttempts: maxAttempts ?? 5,
        // A request in which nothing moves is given up; a large file that does move may take as long as it needs.
        requestHandler: { connectionTimeout: 10_000, socketTimeout: 120_000 },
        ...(credentials === undefined ? {} : { credentials }),
        ...(endpoint === undefined ? {} : { endpoint }),
    };
}
function awsError(error) {
    if (!(error instanceof Error))
        return null;
    const { $metadata, code, Code, $service } = error;
    const { name, message } = error;
    const system = typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined;
    const isOfAws = $metadata !== undefined ||
        $service !== undefined ||
        system !== undefined ||
        /ProviderError$|^TimeoutError$/.test(name);
    if (!isOfAws)
        return null;
    const status = $metadata?.httpStatusCode;
    return { name: typeof Code === 'string' ? Code : name, message, code: system, status };
}
/** Whether AWS says that there is none: SageMaker has several words for it. */
function isMissing(error) {
    const found = awsError(error);
    if (found === null)
        return false;
    return (/^(ResourceNotFound|ResourceNotFoundException|NoSuchKey|NotFound)$/.test(found.name) ||
        (/^Validation/.test(found.name) && /does not exist|not found|could not find/i.test(found.message)));
}
/** Whether AWS says that it is there already. */
function isTaken(error) {
    const found = awsError(error);
    return (found !== null &&
        (/^(ResourceInUse|ConflictException)$/.test(found.name) ||
            (/^Validation/.test(found.name) && /already exist/i.test(found.message))));
}
const advices = [
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
/** An error of the SDK as something that the user can mend; everything else as it is. */
function explainAws(error, { place, action }) {
    const found = awsError(error);
    if (found === null)
        return error;
    const { name, status, code } = found;
    const detail = bounded(found.message);
    const told = (what, next) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1({ message: `${place}: ${what}${detail === '' || detail === name ? '' : `: ${detail}`}`, next }, { cause: error });
    if (/^(AccessDenied(Exception)?|Forbidden|UnauthorizedOperation|AllAccessDisabled)$/.test(name))
        return told(`the credentials do not allow ${action}`, `allow ${action} in the policy of the role or user`);
    const advice = advices.find(([names]) => names.test(name));
    if (advice !== undefined)
        return told(advice[1], advice[2]);
    if (isMissing(error))
        return told(`there is nothing of that name for ${action}`, 'check the name and the region');
    if (status !== undefined && status < 500 && status !== 401 && status !== 403 && status !== 429)
        return told(`it refuses ${action} (${name})`, 'look at what it says');
    const unanswered = status === undefined;
    const http = new _support_http_js__WEBPACK_IMPORTED_MODULE_1__.HttpError(detail, {
        status: status ?? null,
        code: unanswered ? (code ?? (name === 'TimeoutError' ? 'ETIMEDOUT' : name)) : null,
        body: unanswered ? '' : detail,
        headers: new Headers(),
    }, { cause: error });
    const explained = (0,_support_http_js__WEBPACK_IMPORTED_MODULE_1__.explainHttp)(http, {
        place,
        credentials: 'put a step with aws-actions/configure-aws-credentials before this one',
        permission: `do ${action}`,
    });
    if (code === 'ENOTFOUND' && explained instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1)
        return told(`its host is not known (${code})`, 'check the region (AWS_REGION, `sagemaker.region`) and AWS_ENDPOINT_URL');
    return explained;
}
/** What AWS says, hostile text that may name a key. */
function bounded(text) {
    return (text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: hostile text
        .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .replace(/\bA(KIA|SIA)[A-Z0-9]{12,}\b/g, '***')
        .trim()
        .slice(0, 300));
}
/** What a promise of the SDK gives, its errors explained. */
function told(answer, words) {
    return answer.catch((error) => {
        throw explainAws(error, words);
    });
}


/***/ }),

/***/ 96982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpError: () => (/* binding */ HttpError),
/* harmony export */   explainHttp: () => (/* binding */ explainHttp),
/* harmony export */   openHttp: () => (/* binding */ openHttp),
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35921);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2682);



/** No answer, or one that refuses. */
class HttpError extends Error {
    /** Null where no answer came. */
    status;
    /** The system's, as `ECONNREFUSED` or `SELF_SIGNED_CERT_IN_CHAIN`; null with an answer. */
    code;
    /** The beginning of the answer's body. Hostile text. */
    body;
    headers;
    constructor(message, found, options) {
        super(message, options);
        this.name = 'HttpError';
        this.status = found.status;
        this.code = found.code;
        this.body = found.body;
        this.headers = found.headers;
    }
}
/** As much of a refusal as is read. */
const longestRefusal = 4000;
/** Repeats lost connections, 5xx and 429, each as long as `retries` allows; never anything else. */
function openHttp({ retries = {}, signal } = {}) {
    const policy = { ..._retry_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultRetries */ .yC, ...retries };
    return async (request) => {
        const repeatable = request.repeat ?? (request.method !== 'POST' && request.method !== 'PATCH');
        const start = Date.now();
        for (let retry = 0;; retry += 1) {
            const result = await attempt(request, policy.timeoutMilliseconds, signal);
            if (!(result instanceof HttpError))
                return result;
            const { status, headers } = result;
            const wait = (repeatable && !isForGood(result)) || status === 429
                ? (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryWait */ .y_)({ ...(status === null ? {} : { status }), headers: Object.fromEntries(headers) }, retry, policy)
                : undefined;
            const late = wait === undefined || Date.now() - start + wait > policy.totalMilliseconds;
            if (late || retry >= policy.attempts || signal?.aborted === true)
                throw result;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        }
    };
}
/** A certificate does not get better by asking again. */
const isForGood = ({ code }) => /CERT|SELF_SIGNED|ISSUER|ALTNAME|ERR_INVALID_URL/.test(code ?? '');
async function attempt(request, usual, signal) {
    const { method, url, headers = {}, body, redirect = 'follow', answers = [], timeoutMilliseconds = usual } = request;
    const place = `${method} ${withoutSecrets(url)}`;
    const signals = [
        ...(signal === undefined ? [] : [signal]),
        ...(timeoutMilliseconds === 0 ? [] : [AbortSignal.timeout(timeoutMilliseconds)]),
    ];
    try {
        const response = await fetch(url, {
            method,
            headers,
            redirect,
            signal: AbortSignal.any(signals),
            ...(body === undefined ? {} : { body }),
        });
        if (response.status < 400 || answers.includes(response.status))
            return response;
        const text = await beginningOf(response);
        return new HttpError(`${place} answered ${response.status}`, {
            status: response.status,
            code: null,
            body: text,
            headers: response.headers,
        });
    }
    catch (error) {
        const code = codeOf(error);
        return new HttpError(`${place}: ${code}`, { status: null, code, body: '', headers: new Headers() }, { cause: error });
    }
}
/** What has come until it is enough, or cut: a body may be endless. */
async function beginningOf({ body }) {
    const decoder = new TextDecoder();
    let text = '';
    try {
        for await (const chunk of body ?? []) {
            text += decoder.decode(chunk, { stream: true });
            if (text.length >= longestRefusal)
                break;
        }
    }
    catch { }
    return text.slice(0, longestRefusal);
}
/** An address without what signs it or names a user. */
function withoutSecrets(url) {
    try {
        const { origin, pathname } = new URL(url);
        return `${origin}${pathname}`;
    }
    catch {
        return url.slice(0, 200);
    }
}
/** `fetch` tells what happened in the cause of what it throws, or in one of several. */
function codeOf(error) {
    const { name, code, cause, errors } = (error ?? {});
    if (name === 'TimeoutError')
        return 'ETIMEDOUT';
    if (typeof code === 'string' && code !== '')
        return code;
    if (errors?.[0] !== undefined)
        return codeOf(errors[0]);
    return cause === undefined ? (name ?? 'no answer') : codeOf(cause);
}
/** An `HttpError` as something that the user can mend; everything else as it is. */
function explainHttp(error, { place, next = {}, credentials, permission }) {
    if (!(error instanceof HttpError))
        return error;
    const { status, code } = error;
    const detail = detailOf(error.body);
    const told = (what, advice) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1({
        message: `${place}: ${what}${detail === '' ? '' : `: ${detail}`}`,
        next: (status !== null && next[status]) || advice,
    }, { cause: error });
    if (status === null)
        return told(...unanswered(code ?? ''));
    if (status === 401)
        return told('it does not accept the credentials, or was given none (401)', credentials);
    if (status === 403)
        return told('the credentials do not suffice (403)', `let the account ${permission}`);
    if (status === 404)
        return told('it has nothing at that address (404)', 'check the address and the name');
    if (status === 409)
        return told('somebody else was first, or it is there already (409)', 'run it again');
    if (status === 413)
        return told('the file is too large for it (413)', 'raise its limit, or that of the proxy before it');
    if (status === 429)
        return told('too many requests (429)', 'run it again later, or raise its limit');
    if (status >= 500)
        return told(`it cannot answer now (${status})`, 'look at its log, then run it again');
    return told(`it refuses (${status})`, 'look at what it says, and at its log');
}
function unanswered(code) {
    if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code))
        return [`its host is not known (${code})`, 'check the address'];
    if (code === 'ECONNREFUSED')
        return [`nothing listens there (${code})`, 'check address and port, and that it runs'];
    if (/CERT|SIGNATURE|SELF_SIGNED|ISSUER|ALTNAME|SSL|TLS/.test(code))
        return [
            `its certificate cannot be verified (${code})`,
            'let NODE_EXTRA_CA_CERTS name the file of its certificate authority; verification cannot be switched off here',
        ];
    if (/TIMEDOUT|TIMEOUT/.test(code))
        return [`it did not answer in time (${code})`, 'check the network, then run it again'];
    if (/URL|Invalid/i.test(code))
        return [`no address that can be asked (${code})`, 'write it as https://host/path'];
    return [`the connection was cut (${code})`, 'check the network, then run it again'];
}
/** What JSON services say is in one of a few places; a page of a proxy says nothing of use. */
function detailOf(body) {
    let text = body.trim();
    if (text.startsWith('<'))
        return '';
    try {
        const value = JSON.parse(text);
        const found = value?.message ?? value?.errors?.[0]?.message ?? value?.error;
        if (typeof found === 'string')
            text = found;
    }
    catch { }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: hostile text
    return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 300);
}


/***/ })

};
