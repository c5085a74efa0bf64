export const id = 6968;
export const ids = [6968];
export const modules = {

/***/ 43747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSagemakerRegistry: () => (/* binding */ openSagemakerRegistry)
/* harmony export */ });
/* unused harmony export sagemakerRegistry */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platforms_aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25978);
/* harmony import */ var _platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49573);
/* harmony import */ var _platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46891);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35921);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32138);
/* harmony import */ var _tag_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91043);








/** Versions as model packages of SageMaker; a stage is an approval. */
async function openSagemakerRegistry(input) {
    const { store, promote, environment } = input;
    const settings = (0,_platforms_aws_js__WEBPACK_IMPORTED_MODULE_2__.awsSettings)(input.sagemaker?.region, environment);
    return sagemakerRegistry({
        store,
        sagemaker: (0,_platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__.openSagemaker)(settings),
        s3: (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .openS3 */ .De)(settings),
        bucket: promote.bucket,
        groupOf: (model) => promote.group ?? model,
        approved: promote.stage.at(-1)?.name,
        image: promote.image ?? null,
    });
}
/**
 * Files lie in S3, the artifacts below their digest, so that none is sent twice: `<prefix>/<model>/<digest>/artifacts/…` and beside them, for each bundle, its documents,
 * `metrics.json` and, last, `manifest.json`. The model package is made once the version's tag is, waiting for approval.
 */
function sagemakerRegistry(input) {
    const place = `${input.sagemaker.place} ${input.bucket}`;
    return (0,_tag_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .tagRegistry */ .q)('sagemaker', place, input.store, packageStorage(input));
}
/** Of a manifest: 100,000 files with long names. */
const largestManifest = 64 * 1024 ** 2;
function packageStorage(input) {
    const { sagemaker, s3, image } = input;
    const groupOf = (model) => checkedGroup(input.groupOf(model), model);
    async function manifestOf(found) {
        const text = await (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjectText */ .Db)(s3, found.manifest, largestManifest);
        return text === null ? null : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(text, (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(found.manifest));
    }
    return {
        async prepare(bundle, manifest) {
            const group = groupOf(bundle.model);
            const served = image === null ? null : servedArchive(manifest, image);
            const content = `${JSON.stringify(manifest, null, 2)}\n`;
            const folders = foldersOf(input.bucket, bundle, content);
            const metrics = `${JSON.stringify(metricsOf(bundle), null, 2)}\n`;
            for (const file of manifest.files)
                await (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .writeObjectFile */ .hm)(s3, fileIn(folders, file.path), { ...file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle.directory, file.path) });
            await (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .writeObjectText */ .Mn)(s3, fileIn(folders, 'metrics.json'), metrics);
            await (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .writeObjectText */ .Mn)(s3, fileIn(folders, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS), content);
            return {
                place: async () => true,
                async reveal(version) {
                    const subject = `${version.model} v${version.version}`;
                    await (0,_platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__.ensureGroup)(sagemaker, group, `Versions of the model ${version.model}`);
                    await (0,_platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__.createPackage)(sagemaker, {
                        ModelPackageGroupName: group,
                        ModelPackageDescription: describe(version, fileIn(folders, _manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS)),
                        ModelApprovalStatus: 'PendingManualApproval',
                        ClientToken: tokenOf(group, version),
                        CustomerMetadataProperties: propertiesOf(version),
                        ModelMetrics: {
                            ModelQuality: {
                                Statistics: {
                                    ContentType: 'application/json',
                                    ContentDigest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(metrics).digest('hex')}`,
                                    S3Uri: (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(fileIn(folders, 'metrics.json')),
                                },
                            },
                        },
                        // The service takes one of the two (aws/sagemaker-python-sdk#4492).
                        ...(image === null || served === null
                            ? { SourceUri: (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(folders.bundle) }
                            : inference(image, (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(fileIn(folders, served)))),
                    }, subject);
                },
                // What lies in S3 without a package is kept: the artifacts may be another version's, and the next attempt uses them.
                close: async () => { },
            };
        },
        async has(version) {
            const found = await findPackage(sagemaker, groupOf(version.model), version);
            if (found === null)
                return false;
            const manifest = await manifestOf(found);
            if (manifest === null || manifest.commit !== version.commit || manifest.digest !== version.digest)
                return false;
            const folders = foldersAt(found.manifest, manifest.digest);
            const stored = new Map();
            for (const folder of [folders.artifacts, folders.bundle])
                for (const { key, bytes } of await (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .listObjects */ .L)(s3, folder))
                    stored.set(key, bytes);
            return manifest.files.every(({ path, bytes }) => stored.get(fileIn(folders, path).key) === bytes);
        },
        async fetch(version, directory) {
            const name = `${version.model} v${version.version}`;
            const found = await findPackage(sagemaker, groupOf(version.model), version);
            if (found === null)
                throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .qM)(`${sagemaker.place}: ${name}`, 'its model package is not there');
            const manifest = await manifestOf(found);
            if (manifest === null)
                throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .qM)((0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(found.manifest), 'no such file');
            if (manifest.digest !== version.digest || manifest.commit !== version.commit)
                throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .qM)((0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(found.manifest), `it holds another model than the tag of v${version.version} names`);
            const folders = foldersAt(found.manifest, manifest.digest);
            for (const file of manifest.files) {
                const stored = fileIn(folders, file.path);
                const content = await (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .Ag)(s3, stored);
                if (content === null)
                    throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .qM)((0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(stored), 'no such file');
                await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .writeVerified */ .wJ)(content.chunks, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path), file);
            }
        },
        pointers: approvals(sagemaker, groupOf, input.approved),
    };
}
/**
 * The approval as pointer. `Approved` is the version in the stage alone: whoever deploys the newest approved package gets, after a rollback too, what the tags have there. The new one
 * is approved first, so that there is one at any moment. The others become `Rejected` and not `PendingManualApproval`: they wait for nobody's decision.
 */
function approvals(sagemaker, groupOf, approved) {
    return {
        async move(version, stage) {
            if (stage !== approved)
                return;
            const group = groupOf(version.model);
            const subject = `${version.model} v${version.version}`;
            const found = await findPackage(sagemaker, group, version);
            if (found === null)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
                    message: `${sagemaker.place}: the group ${group} has no model package of ${subject}`,
                    next: `promote commit ${version.commit.slice(0, 12)} again`,
                });
            if (found.status !== 'Approved')
                await (0,_platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__.setApproval)(sagemaker, found.arn, 'Approved', `${subject} is in ${stage}`, subject);
            const others = [];
            for await (const one of (0,_platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__.modelPackages)(sagemaker, group, 'Approved'))
                if (one.ModelPackageArn !== found.arn)
                    others.push(one);
            for (const other of others) {
                const name = nameOf(other);
                const why = `${name} is not in ${stage} any more: ${subject} is`;
                await (0,_platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__.setApproval)(sagemaker, other.ModelPackageArn, 'Rejected', why, name);
            }
        },
        async read(model, stages, versions) {
            const found = new Map();
            for (const stage of stages) {
                const inStage = versions.find((version) => version.stages.includes(stage));
                // Of the stages that are tags alone there is nothing else to read.
                found.set(stage, inStage === undefined ? null : { version: inStage.version });
            }
            if (!stages.includes(approved))
                return found;
            const packages = [];
            for await (const one of (0,_platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__.modelPackages)(sagemaker, groupOf(model), 'Approved'))
                packages.push(one);
            found.set(approved, pointed(packages, model, versions));
            return found;
        },
    };
}
/** What the approved packages, newest first, say together. */
function pointed(packages, model, versions) {
    const [first, ...more] = packages;
    if (first === undefined)
        return null;
    if (more.length > 0) {
        const names = packages.slice(0, 5).map(nameOf).join(', ');
        return { other: `${packages.length} approved model packages: ${names}${packages.length > 5 ? ', …' : ''}` };
    }
    const found = parseDescription(first);
    const known = found !== null &&
        found.model === model &&
        versions.some(({ version, commit, digest }) => version === found.version && commit === found.commit && digest === found.digest);
    return known ? { version: found.version } : { other: nameOf(first) };
}
/** The package of a version; null where there is none. */
async function findPackage(sagemaker, group, version) {
    for await (const one of (0,_platforms_sagemaker_js__WEBPACK_IMPORTED_MODULE_4__.modelPackages)(sagemaker, group)) {
        if (one.ModelPackageStatus === 'Failed' || one.ModelPackageStatus === 'Deleting')
            continue;
        const found = parseDescription(one);
        if (found !== null &&
            found.model === version.model &&
            found.version === version.version &&
            found.commit === version.commit &&
            found.digest === version.digest)
            return found;
    }
    return null;
}
/** One line that people read, and by which the package is found: the list of packages gives it, which it does not for other properties. */
const describe = (version, manifest) => `${version.model} v${version.version} of commit ${version.commit}, SHA-256 ${version.digest}, score ${version.score}: ${(0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(manifest)}`;
function parseDescription(one) {
    const pattern = /^(\S{1,300}) v(\S{1,100}) of commit ([0-9a-f]{40}), SHA-256 ([0-9a-f]{64}), score \S{1,30}: (s3:\S+\/manifest\.json)$/;
    const [, model = '', version = '', commit = '', digest = '', uri = ''] = pattern.exec(one.ModelPackageDescription ?? '') ?? [];
    const manifest = (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .parseS3Uri */ .yc)(uri);
    if (manifest === null || one.ModelPackageArn === undefined)
        return null;
    return { arn: one.ModelPackageArn, status: one.ModelApprovalStatus, model, version, commit, digest, manifest };
}
function nameOf(one) {
    const found = parseDescription(one);
    if (found !== null)
        return `${found.model} v${found.version}`;
    const [, group = ''] = /model-package\/([A-Za-z0-9/-]{1,100})$/.exec(one.ModelPackageArn ?? '') ?? [];
    return `the model package ${group}, which no promotion has made`;
}
function foldersOf(uri, bundle, manifest) {
    const { bucket = '', key = uri } = (0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .parseS3Uri */ .yc)(uri) ?? {};
    const prefix = key.replace(/^\/+|\/+$/g, '');
    const top = `${prefix === '' ? '' : `${prefix}/`}${bundle.model}/${bundle.digest}`;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(manifest).digest('hex').slice(0, 16);
    // What a package is found by has 1024 characters.
    if (bucket === '' || top.length > 500)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
            message: `${uri.slice(0, 200)}: the prefix is too long`,
            next: 'name a shorter `bucket` below `promote`',
        });
    return { artifacts: { bucket, key: `${top}/artifacts/` }, bundle: { bucket, key: `${top}/${id}/` } };
}
/** The folders of a bundle whose manifest lies here. */
function foldersAt(manifest, digest) {
    const { bucket, key } = manifest;
    const bundle = key.slice(0, -_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS.length);
    const top = bundle.replace(/[^/]*\/$/, '');
    if (!top.endsWith(`/${digest}/`))
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .damaged */ .qM)((0,_platforms_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .s3Uri */ .tT)(manifest), `it does not lie below its digest ${digest}`);
    return { artifacts: { bucket, key: `${top}artifacts/` }, bundle: { bucket, key: bundle } };
}
const fileIn = ({ artifacts, bundle }, path) => path.startsWith('artifacts/')
    ? { bucket: artifacts.bucket, key: artifacts.key + path.slice('artifacts/'.length) }
    : { bucket: bundle.bucket, key: bundle.key + path };
/** SageMaker unpacks one archive: the one that the container gets. */
function servedArchive(manifest, image) {
    const archives = manifest.files.filter(({ path }) => /^artifacts\/.*\.tar\.gz$/.test(path));
    if (archives.length === 1)
        return archives[0].path;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
        message: `the image ${image} is given one archive, and the model has ${archives.length === 0 ? 'no' : archives.length} files that end in .tar.gz`,
        next: 'let training pack the model into model.tar.gz and name that below `artifacts`, or leave `image` out',
    });
}
const inference = (image, url) => ({
    InferenceSpecification: {
        Containers: [{ Image: image, ModelDataUrl: url }],
        SupportedContentTypes: ['text/csv', 'application/json'],
        SupportedResponseMIMETypes: ['text/csv', 'application/json'],
    },
});
/** The same version is made once, however often it is asked for. */
const tokenOf = (group, { model, version, commit, digest }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([group, model, version, commit, digest].join('\n')).digest('hex').slice(0, 36);
const propertiesOf = ({ model, version, commit, digest, score, run }) => ({
    model,
    version,
    commit,
    digest: digest ?? '',
    score: String(score),
    // Properties take 256 characters.
    ...(run === null || run.length > 256 ? {} : { run }),
});
const metricsOf = ({ model, commit, digest, score, metrics }) => ({ model, commit, digest, score, metrics });
function checkedGroup(group, model) {
    if (/^[A-Za-z0-9](-*[A-Za-z0-9]){0,62}$/.test(group))
        return group;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1({
        message: `sagemaker: ${group.slice(0, 100)} is no name of a model package group: it takes letters, digits and hyphens, at most 63`,
        next: `name one for ${model.slice(0, 100)}: \`group: …\` below \`promote\``,
    });
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
