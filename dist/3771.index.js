export const id = 3771;
export const ids = [3771,6982];
export const modules = {

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOciRegistry: () => (/* binding */ openOciRegistry)
});

// UNUSED EXPORTS: ociRegistry

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/support/http.js
var http = __webpack_require__(96982);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./build/platforms/oci-auth.js


/** The first challenge of `WWW-Authenticate` that can be met; null where there is none. */
function parseChallenge(header) {
    const found = /(?:^|,\s*)(basic|bearer)(?:\s+|$)/i.exec(header ?? '');
    if (header === null || found === null)
        return null;
    const parameters = new Map();
    const rest = header.slice(found.index + found[0].length);
    for (const [, name = '', quoted, bare] of rest.matchAll(/([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi)) {
        const key = name.toLowerCase();
        if (!parameters.has(key))
            parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    const parameter = (name) => parameters.get(name) ?? null;
    return {
        scheme: found[1].toLowerCase(),
        realm: parameter('realm'),
        service: parameter('service'),
        scope: parameter('scope'),
    };
}
const isLoopback = (host) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);
/** Whether what is secret may go there: over TLS, to this machine, or to the host that the user has said to ask without. */
function mayHoldSecrets(address, registry) {
    if (address.protocol === 'https:')
        return true;
    return (address.protocol === 'http:' &&
        registry.protocol === 'http:' &&
        (isLoopback(address.hostname) || address.hostname === registry.hostname));
}
const tokenAnswer = schemas.looseObject({ token: schemas.string().optional(), access_token: schemas.string().optional() });
/** The value of `Authorization` that meets a challenge; null where nobody signs in and Basic is asked for. Throws `HttpError` and `ConfigurationError`. */
async function authorization(request) {
    const { challenge, credentials } = request;
    if (credentials?.kind === 'bearer')
        return `Bearer ${credentials.token}`;
    if (challenge.scheme === 'basic')
        return credentials?.kind === 'password' ? basic(credentials) : null;
    return `Bearer ${await fetchToken(request)}`;
}
const basic = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
async function fetchToken({ send, place, registry, challenge, credentials, scope }) {
    let realm;
    try {
        realm = new URL(challenge.realm ?? '', registry);
    }
    catch {
        throw unusable(place, 'the token service that it names is no address');
    }
    if (credentials !== null && !mayHoldSecrets(realm, registry))
        throw unusable(place, `the token service that it names, ${realm.origin}, is asked without TLS: no credentials go there`);
    const parameters = new URLSearchParams({
        ...(challenge.service === null ? {} : { service: challenge.service }),
        scope: challenge.scope ?? scope,
    });
    let response;
    if (credentials?.kind === 'refresh') {
        parameters.set('grant_type', 'refresh_token');
        parameters.set('client_id', 'ml-test-score');
        parameters.set('refresh_token', credentials.token);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const body = parameters.toString();
        // A redirection would take the refresh token along.
        response = await send({ method: 'POST', url: realm.href, headers, body, redirect: 'manual', repeat: true });
    }
    else {
        for (const [name, value] of parameters)
            realm.searchParams.set(name, value);
        const headers = credentials === null ? {} : { authorization: basic(credentials) };
        response = await send({ method: 'GET', url: realm.href, headers, redirect: 'manual' });
    }
    const answer = tokenAnswer.safeParse(await response.json().catch(() => null));
    const token = answer.success ? answer.data.token || answer.data.access_token : undefined;
    if (token === undefined || /[^\x21-\x7e]/.test(token))
        throw unusable(place, `its token service ${realm.origin} did not answer with a token`);
    return token;
}
const unusable = (place, message) => new errors/* ConfigurationError */.j1({
    message: `${place}: ${message}`,
    next: 'check the address of the registry, and how it is set up',
});

;// CONCATENATED MODULE: ./build/platforms/oci-manifest.js


/** Manifests and indexes of OCI (github.com/opencontainers/image-spec 1.1). What a registry gives is hostile until it has passed here. */
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
/** The media type of `{}`, for what has no configuration. */
const emptyType = 'application/vnd.oci.empty.v1+json';
const annotations = schemas.record(schemas.string(), schemas.string());
const descriptor = schemas.looseObject({
    mediaType: schemas.string().max(255),
    digest: schemas.string()
        .regex(/^[a-z0-9]+([.+_-][a-z0-9]+)*:[A-Za-z0-9=_-]+$/)
        .max(200),
    size: schemas.int().nonnegative(),
    artifactType: schemas.string().max(255).optional(),
    annotations: annotations.optional(),
});
const manifest = schemas.looseObject({
    schemaVersion: schemas.literal(2),
    mediaType: schemas.string().max(255).default(manifestType),
    artifactType: schemas.string().max(255).optional(),
    config: descriptor.optional(),
    layers: schemas.array(descriptor).default([]),
    /** Of an index. */
    manifests: schemas.array(descriptor).default([]),
    subject: descriptor.optional(),
    annotations: annotations.default({}),
});
/** Throws `ConfigurationError`, which names the place. */
function parseOciManifest(bytes, place) {
    let value = null;
    try {
        value = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch { }
    const parsed = manifest.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* ConfigurationError */.j1({
        message: `${place} is no manifest of OCI: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
        next: 'look at what lies there: no promotion has made it',
    });
}
/** What a registry takes as a tag. */
const isTag = (text) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);

;// CONCATENATED MODULE: ./build/platforms/oci.js







/** Of `ghcr.io/owner/penguins`. Without `plainHttp`, only this machine is asked without TLS, as Docker does. */
function parseRepository(text, plainHttp) {
    const slash = text.indexOf('/');
    const first = text.slice(0, slash);
    const name = text.slice(slash + 1);
    if (slash < 1 || !/[.:]|^localhost$/.test(first))
        throw new errors/* ConfigurationError */.j1({
            message: `repository: found ${JSON.stringify(text)}, expected a host first`,
            next: `write \`repository: ghcr.io/${text}\`, or the host of your registry`,
        });
    if (!/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/.test(name) || text.length > 255)
        throw new errors/* ConfigurationError */.j1({
            message: `oci ${text}: a registry does not take this name`,
            next: 'use at most 255 lower-case letters, digits, and single `.`, `_`, `-` between them',
        });
    const host = /^(index\.)?docker\.io$/.test(first) ? 'registry-1.docker.io' : first;
    const isLocal = /^(localhost|127(\.\d{1,3}){3})(:\d+)?$/.test(host);
    const scheme = (plainHttp ?? isLocal) ? 'http' : 'https';
    try {
        return { host, name, origin: new URL(`${scheme}://${host}`) };
    }
    catch {
        throw new errors/* ConfigurationError */.j1({ message: `repository: ${host} is no host`, next: 'write it as host/name' });
    }
}
/** The distribution specification asks registries for at least this much. */
const largestManifest = 4 * files/* megabyte */.H7;
/** How often a download that brings nothing more is taken up again. */
const downloadAttempts = 4;
const sha256Of = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
function ociClient({ repository, credentials, send }) {
    const { host, name, origin } = repository;
    const place = `oci ${host}/${name}`;
    /** What met the last challenge, for reading and for writing. */
    const known = new Map();
    async function call({ path, headers = {}, answers = [], ...request }) {
        const action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'pull,push';
        let target = typeof path === 'string' ? new URL(`/v2/${name}/${path}`, origin) : path;
        let challenged = false;
        for (let hops = 0; hops < 6; hops += 1) {
            // Whoever else the registry sends us to gets no credentials: an address there is signed.
            const isRegistry = target.origin === origin.origin;
            if (!isRegistry && origin.protocol === 'https:' && target.protocol !== 'https:')
                throw strange(`it sends us to ${target.origin}, which is not asked over TLS`);
            const secret = isRegistry && mayHoldSecrets(target, origin) ? known.get(action) : undefined;
            const response = await send({
                ...request,
                url: target.href,
                headers: { ...headers, ...(secret === undefined ? {} : { authorization: secret }) },
                answers: isRegistry && !challenged ? [...answers, 401] : answers,
                redirect: 'manual',
            });
            if (response.status === 401 && isRegistry && !challenged) {
                challenged = true;
                await response.body?.cancel();
                const challenge = parseChallenge(response.headers.get('www-authenticate'));
                const scope = `repository:${name}:${action}`;
                const met = challenge === null
                    ? null
                    : await authorization({
                        send,
                        place,
                        registry: origin,
                        challenge,
                        credentials: await credentials(),
                        scope,
                    });
                if (met !== null)
                    known.set(action, met);
                continue;
            }
            const location = response.headers.get('location');
            if (response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) {
                if (request.method !== 'GET' && request.method !== 'HEAD')
                    throw strange(`it redirects ${request.method}, which is not followed`);
                await response.body?.cancel();
                target = addressIn(location, target);
                continue;
            }
            return response;
        }
        throw strange('it redirects without end');
    }
    function addressIn(location, base) {
        try {
            const address = new URL(location, base);
            if (/^https?:$/.test(address.protocol))
                return address;
        }
        catch { }
        throw strange('it redirects to what is no address');
    }
    const strange = (message) => new errors/* ConfigurationError */.j1({
        message: `${place}: ${message}`,
        next: 'check how the registry, or the proxy before it, is set up',
    });
    const accept = `${manifestType}, ${indexType}`;
    async function manifest(reference) {
        const response = await call({
            method: 'GET',
            path: `manifests/${reference}`,
            headers: { accept },
            answers: [404],
        });
        if (response.status === 404) {
            await response.body?.cancel();
            return null;
        }
        const bytes = await readAtMost(response, largestManifest, place, reference);
        const digest = sha256Of(bytes);
        const told = response.headers.get('docker-content-digest') ?? (reference.startsWith('sha256:') ? reference : digest);
        if (told !== digest)
            throw strange(`the manifest of ${reference} has the digest ${digest}, and it says ${told}`);
        const content = parseOciManifest(bytes, `${place}: ${reference}`);
        return { digest, bytes, content, mediaType: content.mediaType };
    }
    return {
        repository,
        place,
        call,
        manifest,
        async resolve(reference) {
            const response = await call({
                method: 'HEAD',
                path: `manifests/${reference}`,
                headers: { accept },
                answers: [404],
            });
            if (response.status === 404)
                return null;
            const told = response.headers.get('docker-content-digest');
            return told !== null && /^sha256:[0-9a-f]{64}$/.test(told) ? told : ((await manifest(reference))?.digest ?? null);
        },
        async putManifest(reference, bytes, mediaType) {
            const digest = sha256Of(bytes);
            const response = await call({
                method: 'PUT',
                path: `manifests/${reference}`,
                headers: { 'content-type': mediaType },
                body: bytes,
            });
            await response.body?.cancel();
            if (response.status !== 201)
                throw strange(`it answered ${response.status} where a registry answers 201`);
            const told = response.headers.get('docker-content-digest');
            if (told !== null && told !== digest)
                throw strange(`it stored ${reference} as ${told}, and what was sent is ${digest}`);
            return { digest, listed: response.headers.get('oci-subject') !== null };
        },
        async hasBlob(digest) {
            const response = await call({ method: 'HEAD', path: `blobs/${digest}`, answers: [404] });
            return response.status === 200;
        },
        async *blob({ digest, size }) {
            let offset = 0;
            let idle = 0;
            while (offset < size) {
                const before = offset;
                const range = offset === 0 ? {} : { range: `bytes=${offset}-` };
                const response = await call({ method: 'GET', path: `blobs/${digest}`, headers: range, timeoutMilliseconds: 0 });
                // Who does not know ranges begins at the beginning.
                let skip = response.status === 206 ? 0 : offset;
                try {
                    for await (const chunk of response.body ?? []) {
                        const rest = chunk.subarray(Math.min(skip, chunk.byteLength));
                        skip -= chunk.byteLength - rest.byteLength;
                        if (rest.byteLength === 0)
                            continue;
                        offset += rest.byteLength;
                        yield rest;
                    }
                    // It ended in order: whoever counts tells what is missing.
                    return;
                }
                catch (error) {
                    idle = offset === before ? idle + 1 : 0;
                    if (idle >= downloadAttempts)
                        throw cut(digest, error);
                    await (0,promises_.setTimeout)(250 * 2 ** idle);
                }
            }
        },
    };
    function cut(digest, error) {
        const found = { status: null, code: 'ECONNRESET', body: '', headers: new Headers() };
        return new http.HttpError(`GET ${place} ${digest}: cut`, found, { cause: error });
    }
}
async function readAtMost(response, limit, place, reference) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            throw new errors/* ConfigurationError */.j1({
                message: `${place}: the manifest of ${reference} is larger than ${limit} bytes`,
                next: 'look at what lies there: no promotion has made it',
            });
        chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/platforms/oci-credentials.js






const entry = schemas.looseObject({
    auth: schemas.string().optional(),
    username: schemas.string().optional(),
    password: schemas.string().optional(),
    identitytoken: schemas.string().optional(),
    registrytoken: schemas.string().optional(),
});
/** `config.json` of Docker, as far as it is about signing in (github.com/docker/cli/blob/master/cli/config/configfile). */
const dockerConfig = schemas.looseObject({
    auths: schemas.record(schemas.string(), entry).optional(),
    credHelpers: schemas.record(schemas.string(), schemas.string()).optional(),
    credsStore: schemas.string().optional(),
});
const helperAnswer = schemas.looseObject({ Username: schemas.string(), Secret: schemas.string() });
/** The name under which Docker keeps what belongs to Docker Hub. */
const dockerHub = 'https://index.docker.io/v1/';
const keyOf = (host) => (host === 'registry-1.docker.io' ? dockerHub : host);
/**
 * OCI_USERNAME and OCI_PASSWORD win; then Docker's `config.json` (DOCKER_CONFIG, `~/.docker`) with its helpers; for ghcr.io at last the token of the
 * step. Null: nobody signs in. Throws `ConfigurationError`.
 */
async function findCredentials(host, environment, githubToken) {
    const { OCI_USERNAME: username = '', OCI_PASSWORD: password = '' } = environment;
    if (password !== '')
        return { kind: 'password', username, password };
    if (username !== '')
        throw new errors/* ConfigurationError */.j1({
            message: `oci ${host}: OCI_USERNAME is set, and OCI_PASSWORD is not`,
            next: 'set both, or none',
        });
    const docker = await fromDocker(host, environment);
    if (docker !== null)
        return docker;
    if (host !== 'ghcr.io' || githubToken === null)
        return null;
    return { kind: 'password', username: environment.GITHUB_ACTOR || 'token', password: githubToken };
}
async function fromDocker(host, environment) {
    const file = (0,external_node_path_.join)(environment.DOCKER_CONFIG || (0,external_node_path_.join)(environment.HOME || (0,external_node_os_.homedir)(), '.docker'), 'config.json');
    const text = await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return null;
        throw refused(file, `cannot be read (${error.code})`);
    });
    if (text === null)
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refused(file, 'is not JSON');
    }
    const parsed = dockerConfig.safeParse(value);
    if (!parsed.success)
        throw refused(file, `${parsed.error.issues[0]?.path.join('.')}: not as Docker writes it`);
    const { auths = {}, credHelpers = {}, credsStore } = parsed.data;
    const key = keyOf(host);
    const helper = credHelpers[host] ?? credHelpers[key] ?? credsStore;
    const helped = helper === undefined ? null : await askHelper(helper, key, environment, file);
    if (helped !== null)
        return helped;
    const wanted = [
        key,
        ...['', '/', '/v1/', '/v2/'].flatMap((end) => [`https://${host}${end}`, `http://${host}${end}`]),
    ];
    const found = wanted.map((name) => auths[name]).find((one) => one !== undefined);
    return found === undefined ? null : fromEntry(found, file);
}
function fromEntry(found, file) {
    if (found.identitytoken)
        return { kind: 'refresh', token: found.identitytoken };
    if (found.registrytoken)
        return { kind: 'bearer', token: found.registrytoken };
    if (found.auth) {
        const decoded = Buffer.from(found.auth, 'base64').toString('utf8');
        const colon = decoded.indexOf(':');
        if (colon < 1)
            throw refused(file, 'an `auth` in it is not user:password in Base64');
        // Docker pads old entries with zero bytes.
        const password = decoded.slice(colon + 1).replace(/\0+$/, '');
        return { kind: 'password', username: decoded.slice(0, colon), password };
    }
    if (found.username && found.password !== undefined)
        return { kind: 'password', username: found.username, password: found.password };
    return null;
}
/** Null where the helper knows nothing of this registry. */
async function askHelper(name, key, environment, file) {
    const program = `docker-credential-${name}`;
    if (!/^[A-Za-z0-9._-]+$/.test(name))
        throw refused(file, 'the name of a credential helper in it is none');
    const answer = await new Promise((resolve, reject) => {
        const options = { env: environment, timeout: 30_000, maxBuffer: 1024 * 1024 };
        const child = (0,external_node_child_process_.execFile)(program, ['get'], options, (error, stdout) => {
            if (error === null)
                return resolve(stdout);
            if (/credentials not found/i.test(stdout))
                return resolve(null);
            const missing = error.code === 'ENOENT';
            reject(new errors/* ConfigurationError */.j1({
                file,
                // What a helper prints may hold what it keeps.
                message: missing ? `names ${program}, which is not on PATH` : `${program} failed for ${key}`,
                next: `let \`echo ${key} | ${program} get\` answer, sign in with \`docker login\` again, or set OCI_USERNAME and OCI_PASSWORD`,
            }));
        });
        // A helper that does not read ends the pipe.
        child.stdin?.on('error', () => { });
        child.stdin?.end(`${key}\n`);
    });
    if (answer === null)
        return null;
    let value = null;
    try {
        value = JSON.parse(answer);
    }
    catch { }
    const parsed = helperAnswer.safeParse(value);
    if (!parsed.success)
        throw refused(file, `${program} did not answer with Username and Secret`);
    const { Username: username, Secret: secret } = parsed.data;
    if (secret === '')
        return null;
    return username === '<token>' ? { kind: 'refresh', token: secret } : { kind: 'password', username, password: secret };
}
const refused = (file, message) => new errors/* ConfigurationError */.j1({
    file,
    message,
    next: 'sign in with `docker login` again, or set OCI_USERNAME and OCI_PASSWORD',
});

// EXTERNAL MODULE: ./build/support/once.js
var support_once = __webpack_require__(53539);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/platforms/oci-upload.js




/** How often a chunk is tried, and how often an upload is begun anew that the registry has forgotten. */
const chunkAttempts = 5;
const uploadAttempts = 4;
const octets = { 'content-type': 'application/octet-stream' };
/** Stores a blob that the registry does not hold yet; false where it did. Throws `HttpError`. */
async function uploadBlob(client, digest, body, { chunkBytes = 64 * files/* megabyte */.H7, waitMilliseconds = 500 } = {}) {
    let inChunks = body.size > chunkBytes;
    for (let attempt = 1;; attempt += 1) {
        // Also after a lost answer: it may have been stored.
        if (await client.hasBlob(digest))
            return attempt > 1;
        try {
            const session = await begin();
            if (inChunks)
                await sendChunks(session);
            await finish(session);
            return true;
        }
        catch (error) {
            const again = error instanceof http.HttpError && attempt < uploadAttempts && mayBeginAnew(error);
            if (!again)
                throw error;
            // Some registries take no chunks.
            if (error instanceof Stuck)
                inChunks = false;
            await (0,promises_.setTimeout)(waitMilliseconds * 2 ** (attempt - 1));
        }
    }
    async function begin() {
        const response = await client.call({ method: 'POST', path: 'blobs/uploads/', repeat: true });
        await response.body?.cancel();
        const smallest = Number(response.headers.get('oci-chunk-min-length'));
        return {
            location: locationOf(client, response),
            offset: 0,
            smallestChunk: Number.isSafeInteger(smallest) && smallest > 0 ? smallest : 0,
        };
    }
    async function sendChunks(session) {
        const length = Math.max(chunkBytes, session.smallestChunk);
        let failures = 0;
        while (session.offset < body.size) {
            const end = Math.min(session.offset + length, body.size);
            const before = session.offset;
            try {
                const response = await client.call({
                    method: 'PATCH',
                    path: session.location,
                    headers: { ...octets, 'content-range': `${session.offset}-${end - 1}` },
                    body: body.slice(session.offset, end),
                    timeoutMilliseconds: 0,
                });
                await response.body?.cancel();
                session.location = locationOf(client, response);
                session.offset = received(response) ?? end;
            }
            catch (error) {
                if (!(error instanceof http.HttpError) || !mayGoOn(error))
                    throw error;
                failures += 1;
                if (failures >= chunkAttempts)
                    throw new Stuck(error);
                await (0,promises_.setTimeout)(waitMilliseconds * 2 ** (failures - 1));
                await askHowMuch(session);
            }
            if (session.offset > before)
                failures = 0;
            else if (failures === 0)
                throw new Stuck(notTaken(client));
            if (session.offset > body.size)
                throw new Stuck(notTaken(client));
        }
    }
    /** What a registry holds of an upload whose last chunk was cut. */
    async function askHowMuch(session) {
        const path = session.location;
        const response = await client.call({ method: 'GET', path }).catch((error) => {
            // docker-registry gives an upload up whose last chunk came in half; others do not tell.
            throw error instanceof http.HttpError && [400, 404, 405, 501].includes(error.status ?? 0) ? new Lost(error) : error;
        });
        await response.body?.cancel();
        session.offset = received(response) ?? session.offset;
        if (response.headers.has('location'))
            session.location = locationOf(client, response);
    }
    /** Ends the upload, with all that was not sent before; the registry computes the digest. */
    async function finish(session) {
        const target = new URL(session.location);
        target.searchParams.set('digest', digest);
        const response = await client.call({
            method: 'PUT',
            path: target,
            headers: octets,
            ...(session.offset === body.size ? {} : { body: body.slice(session.offset) }),
            timeoutMilliseconds: 0,
            // Half of it may be there: it is begun anew instead.
            repeat: false,
        });
        await response.body?.cancel();
    }
}
/** An upload that the registry cannot go on with. */
class Lost extends http.HttpError {
    constructor(found) {
        super(found.message, found, { cause: found });
    }
}
/** An upload in chunks that does not get on. */
class Stuck extends Lost {
}
const notTaken = (client) => new http.HttpError(`${client.place}: chunks are not taken`, {
    status: 416,
    code: null,
    body: 'it counts other bytes than were sent',
    headers: new Headers(),
});
/** The same upload may go on: the connection was cut, the server stumbled, or it holds another part than we thought. */
const mayGoOn = ({ status }) => status === null || status === 416 || status >= 500;
/** The upload is lost, but another may succeed. An address or certificate that is wrong stays wrong. */
const mayBeginAnew = (error) => error instanceof Lost ||
    error.status === 404 ||
    error.status === 416 ||
    (error.status === null
        ? !/ENOTFOUND|ECONNREFUSED|CERT|SIGNED|SSL|TLS/.test(error.code ?? '')
        : error.status >= 500) ||
    (error.status === 400 && error.body.includes('BLOB_UPLOAD_INVALID'));
function locationOf(client, response) {
    const location = response.headers.get('location');
    try {
        if (location !== null)
            return new URL(location, response.url);
    }
    catch { }
    throw new errors/* ConfigurationError */.j1({
        message: `${client.place}: it does not say where an upload goes`,
        next: 'check that it is a registry of OCI, and the proxy before it',
    });
}
/** `Range: 0-99` is 100 bytes; docker-registry says `0-0` of none, too. */
function received(response) {
    const found = /^(?:bytes=)?0-(\d{1,15})$/.exec(response.headers.get('range') ?? '');
    if (found === null)
        return null;
    const last = Number(found[1]);
    return last === 0 ? 0 : last + 1;
}

// EXTERNAL MODULE: ./build/promote/manifest.js
var promote_manifest = __webpack_require__(32138);
;// CONCATENATED MODULE: ./build/promote/oci-artifact.js



/**
 * A version as an artifact of OCI after the ModelPack specification (github.com/modelpack/model-spec): each file is a layer as it is. The same version makes the same bytes, whichever
 * run writes them.
 */
const modelType = 'application/vnd.cncf.model.manifest.v1+json';
const configType = 'application/vnd.cncf.model.config.v1+json';
const weightType = 'application/vnd.cncf.model.weight.v1.raw';
const documentType = 'application/vnd.cncf.model.doc.v1.raw';
const reportType = 'application/vnd.ml-test-score.report.v1+json';
const cardType = 'application/vnd.ml-test-score.model-card.v1';
const keys = {
    version: 'org.opencontainers.image.version',
    revision: 'org.opencontainers.image.revision',
    title: 'org.opencontainers.image.title',
    created: 'org.opencontainers.image.created',
    url: 'org.opencontainers.image.url',
    path: 'org.cncf.model.filepath',
    file: 'org.cncf.model.file.metadata+json',
    model: 'ml-test-score.model',
    digest: 'ml-test-score.digest',
    score: 'ml-test-score.score',
};
const blobOf = (value, indent) => {
    const bytes = new Uint8Array(Buffer.from(`${JSON.stringify(value, null, indent)}${indent === undefined ? '' : '\n'}`));
    return { digest: sha256Of(bytes), bytes };
};
/** `manifest.json`, which `pull` verifies every file by. */
const listOf = (manifest) => blobOf(manifest, 2);
/** `{}`, the configuration of what has none. */
const emptyBlob = () => blobOf({});
/** An empty file is no layer, as some registries take no empty blob; `manifest.json` lists it. */
function describeArtifact(version, manifest) {
    const list = listOf(manifest);
    const files = [
        ...manifest.files.filter(({ bytes }) => bytes > 0),
        { path: promote_manifest/* manifestName */.vS, bytes: list.bytes.byteLength, sha256: list.digest.slice('sha256:'.length), asset: null },
    ];
    const layers = files.map((file) => layerOf(file, version));
    const config = blobOf({
        descriptor: {
            createdAt: version.date,
            name: version.model,
            version: version.version,
            revision: version.commit,
            title: `${version.model} v${version.version}`,
            ...(version.run === null ? {} : { sourceURL: version.run }),
        },
        config: {},
        modelfs: { type: 'layers', diffIds: layers.map(({ digest }) => digest) },
    });
    return {
        config,
        manifest: blobOf({
            schemaVersion: 2,
            mediaType: manifestType,
            artifactType: modelType,
            config: { mediaType: configType, digest: config.digest, size: config.bytes.byteLength },
            layers,
            annotations: {
                [keys.title]: `${version.model} v${version.version}`,
                [keys.version]: version.version,
                [keys.revision]: version.commit,
                [keys.created]: version.date,
                ...(version.run === null ? {} : { [keys.url]: version.run }),
                [keys.model]: version.model,
                [keys.digest]: version.digest ?? '',
                ...(version.score === null ? {} : { [keys.score]: String(version.score) }),
            },
        }),
    };
}
function layerOf({ path, bytes, sha256 }, version) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    // 48 is tar's `0`, a regular file. Owner and time are not the machine's: the same version makes the same bytes.
    const metadata = { name, mode: 0o644, uid: 0, gid: 0, size: bytes, mtime: version.date, typeflag: 48 };
    return {
        mediaType: path.startsWith('artifacts/') ? weightType : documentType,
        digest: `sha256:${sha256}`,
        size: bytes,
        annotations: { [keys.path]: path, [keys.title]: path, [keys.file]: JSON.stringify(metadata) },
    };
}
function marksOf({ annotations, artifactType }) {
    const mark = (key) => (artifactType === modelType ? (annotations[key] ?? null) : null);
    return {
        model: mark(keys.model),
        version: mark(keys.version),
        commit: mark(keys.revision),
        digest: mark(keys.digest),
    };
}
/** Whether these are the marks of this model's bundle, as whichever version. */
const isBundle = (marks, { model, commit, digest }) => marks.model === model && marks.commit === commit && marks.digest === digest && digest !== null;
/** A document that is attached to a version: a manifest of its own, whose `subject` is the version's. */
function describeAttachment(subject, file, type, mediaType, created, empty) {
    return blobOf({
        schemaVersion: 2,
        mediaType: manifestType,
        artifactType: type,
        config: empty,
        layers: [
            { mediaType, digest: `sha256:${file.sha256}`, size: file.bytes, annotations: { [keys.title]: file.path } },
        ],
        subject,
        annotations: { [keys.created]: created },
    });
}
/** The larger of what a manifest can become: its version and date are not known yet. */
const largestSize = (manifest, model, commit, run) => {
    const version = {
        model,
        version: '9'.repeat(60),
        commit,
        digest: manifest.digest,
        date: '2026-01-01T00:00:00Z',
        score: 0.123456789012345,
        metrics: {},
        run,
        stages: [],
    };
    return describeArtifact(version, manifest).manifest.bytes.byteLength;
};

;// CONCATENATED MODULE: ./build/promote/oci-referrers.js



/** Report and model card as referrers of a version: `oras discover`, or the page of a registry, shows them without fetching the model. */
const documents = {
    'report.json': { type: reportType, mediaType: 'application/json' },
    'model-card.md': { type: cardType, mediaType: 'text/markdown' },
};
/** How often the list is written again that somebody else has overwritten. */
const attempts = 4;
async function attachDocuments({ client, subject, files, created, put }) {
    const empty = emptyBlob();
    const config = { mediaType: emptyType, digest: empty.digest, size: empty.bytes.byteLength };
    const unlisted = [];
    for (const file of files) {
        const document = documents[file.path];
        if (document === undefined || file.bytes === 0)
            continue;
        await put(empty);
        const { digest, bytes } = describeAttachment(subject, file, document.type, document.mediaType, created, config);
        const { listed } = await client.putManifest(digest, bytes, manifestType);
        if (!listed)
            unlisted.push({ mediaType: manifestType, digest, size: bytes.byteLength, artifactType: document.type });
    }
    if (unlisted.length > 0)
        await listByTag(client, subject, unlisted);
}
/** For registries without the referrers API: the index under the tag `sha256-…` ("Referrers Tag Schema" of the distribution specification). */
async function listByTag(client, subject, added) {
    const tag = subject.digest.replace(':', '-');
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const found = await client.manifest(tag);
        const listed = found?.content.mediaType === indexType ? found.content.manifests : [];
        const missing = added.filter(({ digest }) => !listed.some((one) => one.digest === digest));
        if (missing.length === 0)
            return;
        const index = { schemaVersion: 2, mediaType: indexType, manifests: [...listed, ...missing] };
        await client.putManifest(tag, new Uint8Array(Buffer.from(JSON.stringify(index))), indexType);
    }
    // Written, and read once more without them.
    const last = await client.manifest(tag);
    if (added.every(({ digest }) => last?.content.manifests.some((one) => one.digest === digest)))
        return;
    throw new errors/* ConfigurationError */.j1({
        message: `${client.place}: others have overwritten the list of attachments ${tag} ${attempts} times`,
        next: 'run the promotion again when the other promotions have ended',
    });
}

;// CONCATENATED MODULE: ./build/promote/oci-storage.js











/** The files of versions in an OCI registry. A version has the tag `1.4.0`, which is written last; a stage the tag of its name. */
/** The largest `manifest.json` that is read: 100,000 files are less. */
const largestList = 64 * files/* megabyte */.H7;
/** Requests at the same time. */
const lanes = 4;
/** Throws `ConfigurationError` where a registry takes no such tag. */
function checkTag({ host, name }, what, text) {
    // A registry lists under `sha256-…` what is attached to a manifest.
    if (isTag(text) && !/^sha256-[0-9a-f]{64}/.test(text))
        return;
    throw new errors/* ConfigurationError */.j1({
        message: `oci ${host}/${name}: the ${what} ${JSON.stringify(text)} cannot be a tag there`,
        next: 'use at most 128 letters, digits, `_`, `.` and `-`, no `/` and no `+`',
    });
}
function ociStorage(clientOf, upload) {
    /** What a version's tag names; null where it has none. */
    async function stored(client, version) {
        checkTag(client.repository, 'version', version);
        const manifest = await client.manifest(version);
        return manifest === null ? null : { manifest, marks: marksOf(manifest.content) };
    }
    const isWhole = async (client, { content }) => {
        const blobs = [...content.layers, ...(content.config === undefined ? [] : [content.config])];
        const digests = [...new Set(blobs.map(({ digest }) => digest))];
        let whole = true;
        await eachInLanes(digests, async (digest) => {
            if (whole && !(await client.hasBlob(digest)))
                whole = false;
        });
        return whole;
    };
    async function prepare(bundle, manifest) {
        const client = clientOf(bundle.model);
        refuseTooMuch(client, manifest, bundle);
        const list = listOf(manifest);
        const files = [
            ...new Map(manifest.files.filter(({ bytes }) => bytes > 0).map((file) => [file.sha256, file])).values(),
        ];
        const put = (blob) => uploadBlob(client, blob.digest, new Blob([blob.bytes]), upload);
        await explained(client, bundle.model, async () => {
            await eachInLanes(files, async ({ path, sha256 }) => {
                await uploadBlob(client, `sha256:${sha256}`, await (0,external_node_fs_.openAsBlob)((0,external_node_path_.join)(bundle.directory, path)), upload);
            });
            await put(list);
        });
        const waitedFor = new Set();
        return {
            place: (version) => explained(client, `${bundle.model} v${version}`, async () => {
                const found = await stored(client, version);
                if (found === null || (isBundle(found.marks, bundle) && found.marks.version === version))
                    return true;
                // Another run may be ahead by a moment; its tag in git shows soon.
                const mayBeRun = found.marks.model === bundle.model && !waitedFor.has(version);
                if (!mayBeRun)
                    throw taken(client, { ...bundle, version }, found);
                waitedFor.add(version);
                return false;
            }),
            reveal: (version) => explained(client, `${version.model} v${version.version}`, async () => {
                const found = await stored(client, version.version);
                if (found !== null && !isBundle(found.marks, version))
                    throw taken(client, version, found);
                if (found !== null && (await isWhole(client, found.manifest)))
                    return;
                const artifact = describeArtifact(version, manifest);
                await put(artifact.config);
                const { digest, bytes } = artifact.manifest;
                await client.putManifest(digest, bytes, manifestType);
                const subject = { mediaType: manifestType, digest, size: bytes.byteLength };
                await attachDocuments({ client, subject, files: manifest.files, created: version.date, put });
                await client.putManifest(version.version, bytes, manifestType);
            }),
            // What was uploaded in vain belongs to no tag: the registry's own collection of garbage removes it.
            close: async () => { },
        };
    }
    async function fetch(version, directory) {
        const client = clientOf(version.model);
        const place = `${client.place}:${version.version}`;
        const found = await stored(client, version.version);
        if (found === null)
            throw (0,promote_manifest/* damaged */.qM)(place, 'there is no such tag');
        if (!isBundle(found.marks, version))
            throw taken(client, version, found);
        const { layers } = found.manifest.content;
        const list = layers.find(({ annotations }) => annotations?.[keys.path] === promote_manifest/* manifestName */.vS);
        if (list === undefined || list.size > largestList)
            throw (0,promote_manifest/* damaged */.qM)(place, `it has no ${promote_manifest/* manifestName */.vS}`);
        const manifest = (0,promote_manifest/* parseManifest */.Ng)(await readVerified(client, list, place), place);
        if (!isBundle({ ...manifest, version: version.version }, version))
            throw (0,promote_manifest/* damaged */.qM)(place, 'it holds another model than its tag in git names');
        const sizes = new Map(layers.map(({ digest, size }) => [digest, size]));
        for (const file of manifest.files) {
            const digest = `sha256:${file.sha256}`;
            if (file.bytes > 0 && sizes.get(digest) !== file.bytes)
                throw (0,promote_manifest/* damaged */.qM)(place, `no layer holds ${file.path}`);
            await (0,promote_manifest/* writeVerified */.wJ)(client.blob({ digest, size: file.bytes }), (0,external_node_path_.join)(directory, file.path), file);
        }
    }
    const pointers = {
        move: (version, stage) => {
            const client = clientOf(version.model);
            return explained(client, `${version.model} v${version.version} in ${stage}`, async () => {
                checkTag(client.repository, 'stage', stage);
                const found = await stored(client, version.version);
                if (found === null)
                    throw new errors/* ConfigurationError */.j1({
                        message: `${client.place} has no tag ${version.version}, which ${stage} shall follow`,
                        next: `run the promotion of commit ${version.commit.slice(0, 12)} again`,
                    });
                if (!isBundle(found.marks, version))
                    throw taken(client, version, found);
                const { digest, bytes, mediaType } = found.manifest;
                if ((await client.resolve(stage)) !== digest)
                    await client.putManifest(stage, bytes, mediaType);
            });
        },
        read: async (model, stages, versions) => {
            const client = clientOf(model);
            const pointed = new Map();
            for (const stage of stages)
                pointed.set(stage, await explained(client, `${model} in ${stage}`, () => pointedBy(client, stage, versions)));
            return pointed;
        },
    };
    async function pointedBy(client, stage, versions) {
        const found = isTag(stage) ? await client.manifest(stage) : null;
        if (found === null)
            return null;
        const marks = marksOf(found.content);
        const version = versions.find((one) => one.version === marks.version && isBundle(marks, one));
        if (version === undefined)
            return { other: `${found.digest}, which is no version here` };
        const own = await client.resolve(version.version);
        if (own === found.digest)
            return { version: version.version };
        const rest = own === null ? 'the tag of that version is gone' : `the tag of that version names ${own}`;
        return { other: `${found.digest}, made as v${version.version}, while ${rest}` };
    }
    return {
        prepare,
        pointers,
        has(version) {
            const client = clientOf(version.model);
            return explained(client, `${version.model} v${version.version}`, async () => {
                const found = await stored(client, version.version);
                if (found === null)
                    return false;
                if (!isBundle(found.marks, version))
                    throw taken(client, version, found);
                return isWhole(client, found.manifest);
            });
        },
        fetch: (version, directory) => explained(clientOf(version.model), `${version.model} v${version.version}`, () => fetch(version, directory)),
    };
}
async function explained({ place, repository }, what, body) {
    try {
        return await body();
    }
    catch (error) {
        throw (0,http.explainHttp)(error, {
            place: `${place}: ${what}`,
            credentials: `sign in with \`docker login ${repository.host}\`, or set OCI_USERNAME and OCI_PASSWORD`,
            permission: `pull from and push to ${repository.name}`,
            next: {
                404: 'check host and name of `repository`; create it first where the registry does not do so by itself',
                409: 'where its tags are immutable, let those of stages be moved; else run it again',
                412: 'where its tags are immutable, let those of stages be moved',
            },
        });
    }
}
/** The tag of a version names something else. */
function taken(client, wanted, { manifest, marks }) {
    const { version, model } = wanted;
    const what = marks.digest === null
        ? 'which no promotion has made'
        : `${printable(marks.model)} v${printable(marks.version)} with the digest ${printable(marks.digest)}`;
    const other = marks.model !== null && marks.model !== model;
    return new errors/* ConfigurationError */.j1({
        message: `${client.place}: the tag ${version} names ${manifest.digest}, ${what}; ${model} v${version} has the digest ${wanted.digest}`,
        next: other
            ? 'give each model a `repository` of its own'
            : `somebody has set that tag: put it back, or delete it with \`crane delete ${client.repository.host}/${client.repository.name}:${version}\`, then promote again`,
    });
}
const printable = (text) => (text ?? 'nothing').replace(/[^\x20-\x7e]+/g, ' ').slice(0, 100);
function refuseTooMuch(client, manifest, { model, commit, run }) {
    const bytes = largestSize(manifest, model, commit, run);
    if (bytes <= largestManifest)
        return;
    throw new errors/* ConfigurationError */.j1({
        message: `${client.place}: ${manifest.files.length} files make a manifest of ${(0,files/* formatBytes */.z3)(bytes)}, and registries take ${(0,files/* formatBytes */.z3)(largestManifest)}`,
        next: 'pack the files of the model into one archive',
    });
}
/** A small blob as text. */
async function readVerified(client, descriptor, place) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of client.blob(descriptor)) {
        bytes += chunk.byteLength;
        if (bytes > descriptor.size)
            break;
        chunks.push(chunk);
    }
    const content = Buffer.concat(chunks);
    if (bytes !== descriptor.size || sha256Of(content) !== descriptor.digest)
        throw (0,promote_manifest/* damaged */.qM)(place, `${promote_manifest/* manifestName */.vS} is not what its digest says`);
    return content.toString('utf8');
}
/** The first error ends it, once all that had begun has ended. */
async function eachInLanes(items, body) {
    let next = 0;
    let failed = false;
    const lane = async () => {
        while (!failed && next < items.length) {
            const item = items[next];
            next += 1;
            await body(item).catch((error) => {
                failed = true;
                throw error;
            });
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const one of ended)
        if (one.status === 'rejected')
            throw one.reason;
}

// EXTERNAL MODULE: ./build/promote/tag-registry.js
var tag_registry = __webpack_require__(91043);
;// CONCATENATED MODULE: ./build/promote/oci.js






/** Versions as artifacts in an OCI registry, after the ModelPack specification; a stage is a tag. Throws `ConfigurationError`. */
async function openOciRegistry({ store, promote, environment, token }) {
    const repository = parseRepository(promote.repository, promote['plain-http']);
    for (const { name } of promote.stage)
        checkTag(repository, 'stage', name);
    const once = (0,support_once/* openOnce */.q)();
    const credentials = () => once('credentials', () => findCredentials(repository.host, environment, token));
    const client = ociClient({ repository, credentials, send: (0,http.openHttp)() });
    return ociRegistry({ store, place: client.place, clientOf: () => client });
}
function ociRegistry({ store, place, clientOf, upload = {} }) {
    const registry = (0,tag_registry/* tagRegistry */.q)('oci', place, store, ociStorage(clientOf, upload));
    return {
        ...registry,
        async assign(model, version, stage, now, options) {
            // Before the stage is written in git.
            checkTag(clientOf(model).repository, 'stage', stage);
            return registry.assign(model, version, stage, now, options);
        },
    };
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


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ askedWait),
/* harmony export */   yC: () => (/* binding */ defaultRetries),
/* harmony export */   y_: () => (/* binding */ retryWait)
/* harmony export */ });
const defaultRetries = {
    attempts: 4,
    totalMilliseconds: 60_000,
    baseMilliseconds: 1_000,
    timeoutMilliseconds: 30_000,
};
function secondsFrom(value) {
    const seconds = Number(value);
    return value === undefined || value === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds;
}
/** How long GitHub itself asks to wait, in milliseconds; undefined where it does not say. */
function askedWait(headers, now) {
    const header = headers['retry-after'];
    const seconds = secondsFrom(header);
    if (seconds !== undefined)
        return seconds * 1000;
    if (typeof header === 'string' && !Number.isNaN(Date.parse(header)))
        return Math.max(0, Date.parse(header) - now);
    const reset = secondsFrom(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && reset !== undefined)
        return Math.max(0, reset * 1000 - now);
    return undefined;
}
/** Milliseconds to wait before the next attempt; undefined where repeating cannot help (permission, not found, refused input). */
function retryWait(failure, attempt, policy, now = Date.now(), random = Math.random()) {
    const asked = askedWait(failure.headers, now);
    // All jobs of a matrix are told the same moment.
    const spread = policy.baseMilliseconds * random;
    const limited = failure.status === 403 || failure.status === 429;
    if (limited)
        return asked === undefined ? undefined : asked + spread;
    if (failure.status !== undefined && failure.status < 500)
        return undefined;
    const backoff = policy.baseMilliseconds * 2 ** attempt * (0.5 + random / 2);
    return asked !== undefined && asked > backoff ? asked + spread : backoff;
}


/***/ })

};
