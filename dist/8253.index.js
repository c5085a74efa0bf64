export const id = 8253;
export const ids = [8253];
export const modules = {

/***/ 88253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReleasesRegistry: () => (/* binding */ githubReleasesRegistry)
});

// UNUSED EXPORTS: withAssets

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(35921);
// EXTERNAL MODULE: ./build/support/files.js
var files = __webpack_require__(89263);
// EXTERNAL MODULE: ./build/promote/grammar.js
var grammar = __webpack_require__(23286);
// EXTERNAL MODULE: ./build/promote/manifest.js
var promote_manifest = __webpack_require__(32138);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./build/promote/release-client.js




const asset = schemas.object({
    id: schemas.number(),
    name: schemas.string(),
    /** `uploaded`; an upload that broke off leaves a `starter`. */
    state: schemas.string(),
    size: schemas.number(),
    /** `sha256:…`, on newer servers. */
    digest: schemas.string().nullish(),
});
const release = schemas.object({
    id: schemas.number(),
    tag_name: schemas.string(),
    draft: schemas.boolean(),
    body: schemas.string().nullish(),
    upload_url: schemas.string(),
});
/** GitHub's own limits on releases, in bytes and assets. */
const assetLimits = { bytes: 2 * 1024 ** 3, count: 1000 };
const statusOf = (error) => error?.status;
/** The calls that a registry of releases makes, each one request. */
function releaseCalls(client, owner, repo) {
    const place = `github-releases ${owner}/${repo}`;
    async function call(route, parameters) {
        try {
            return (await client.request(route, { owner, repo, ...parameters })).data;
        }
        catch (error) {
            throw explain(error, place);
        }
    }
    return {
        place,
        /** The newest hundred: drafts too, where the token may write. */
        async list() {
            return schemas.array(release).parse(await call('GET /repos/{owner}/{repo}/releases', { per_page: 100 }));
        },
        /** The published release of a tag; null where there is none, or a draft. */
        async byTag(tag) {
            const found = await client
                .request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { owner, repo, tag })
                .catch((error) => {
                if (statusOf(error) === 404)
                    return null;
                throw explain(error, place);
            });
            return found === null ? null : release.parse(found.data);
        },
        /** A draft, without `target_commitish`: with one, GitHub answers 403 where the commit touches workflows. */
        async createDraft(tag, body) {
            return release.parse(await call('POST /repos/{owner}/{repo}/releases', { tag_name: tag, name: tag, body, draft: true }));
        },
        async publish(id, change) {
            const parameters = { release_id: id, ...change, draft: false, make_latest: 'false' };
            await call('PATCH /repos/{owner}/{repo}/releases/{release_id}', parameters);
        },
        async remove(id) {
            await call('DELETE /repos/{owner}/{repo}/releases/{release_id}', { release_id: id });
        },
        async assets(id) {
            const all = [];
            for (let page = 1; page <= assetLimits.count / 100; page += 1) {
                const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
                const found = schemas.array(asset).parse(await call(route, { release_id: id, per_page: 100, page }));
                all.push(...found);
                if (found.length < 100)
                    break;
            }
            return all;
        },
        async removeAsset(id) {
            await call('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id });
        },
        /** Streams a file from the disk; its length is known, and it can be read again where the client tries again. */
        async upload(to, name, content) {
            const data = typeof content === 'string' ? Buffer.from(content) : await (0,external_node_fs_.openAsBlob)(content.file);
            const url = to.upload_url.replace(/\{[^}]*\}$/, '');
            const headers = { 'content-type': 'application/octet-stream' };
            const uploaded = await client.request(`POST ${url}{?name}`, { name, data, headers }).catch((error) => {
                throw explain(error, place, name);
            });
            return asset.parse(uploaded.data);
        },
        /** The content as it comes. */
        async download(id) {
            const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
            const data = await call(route, {
                asset_id: id,
                headers: { accept: 'application/octet-stream' },
                request: { parseSuccessResponseBody: false },
            });
            return data instanceof ArrayBuffer ? external_node_stream_.Readable.from([new Uint8Array(data)]) : data;
        },
    };
}
/** GitHub understood, and did not do it: 422. */
const isRefused = (error) => statusOf(error) === 422;
/** It did not because the name is taken. */
const isTaken = (error) => isRefused(error) && /already_exists/.test((0,errors/* messageOf */.bD)(error));
/** What the user can mend, told so; everything else as it is. */
function explain(error, place, asset) {
    const status = statusOf(error);
    const said = (0,errors/* messageOf */.bD)(error).slice(0, 500);
    if (status === 401 || status === 403)
        return new errors/* ConfigurationError */.j1({
            message: `${place}: GitHub refuses (${status}): ${said}`,
            next: /rate limit|abuse/i.test(said)
                ? 'wait some minutes, then run it again'
                : 'give the job `permissions: contents: write`; a pull request from a fork never has it',
        }, { cause: error });
    if (status === 404)
        return new errors/* ConfigurationError */.j1({
            message: `${place}: GitHub finds no such repository or release (404), or the token may not write there: ${said}`,
            next: 'check the name of the repository, and give the job `permissions: contents: write`',
        }, { cause: error });
    if (status !== undefined && (status === 429 || status >= 500))
        return new errors/* ConfigurationError */.j1({
            message: `${place}: GitHub cannot answer now (${status}): ${said}`,
            next: 'run it again in some minutes: what was stored is used again, and nothing that is incomplete is served',
        }, { cause: error });
    if (asset !== undefined && error instanceof Error && !isTaken(error))
        error.message += ` (asset ${asset})`;
    return error;
}

// EXTERNAL MODULE: ./build/promote/tag-registry.js
var tag_registry = __webpack_require__(91043);
;// CONCATENATED MODULE: ./build/promote/github-releases.js








/** Versions as releases of the repository, one for each version's tag, with the files of the bundle and `manifest.json` as assets. */
function githubReleasesRegistry({ store, client, owner, repo }) {
    const calls = releaseCalls(client, owner, repo);
    return (0,tag_registry/* tagRegistry */.q)('github-releases', calls.place, store, releaseStorage(calls));
}
function releaseStorage(calls) {
    return {
        async prepare(bundle, described) {
            const manifest = withAssets(described);
            refuseTooMuch(manifest, calls.place);
            const marker = markerOf(bundle);
            const drafts = (await calls.list()).filter((one) => one.draft && one.body?.startsWith(marker.text) === true);
            const draft = drafts.find((one) => isAbandoned(one, marker.run)) ??
                (await calls.createDraft(`${bundle.model} unpublished ${bundle.digest.slice(0, 12)}`, marker.whole));
            await uploadAll(calls, draft, bundle, manifest);
            return {
                place: async () => true,
                async reveal(version) {
                    const tag = (0,grammar/* versionTag */.Vm)(version.model, version.version);
                    const name = `${version.model} v${version.version}`;
                    try {
                        await calls.publish(draft.id, { tag_name: tag, name, body: `${marker.whole}${describe(version)}` });
                    }
                    catch (error) {
                        // The same model's other run has published the release of this very tag in between.
                        if (!isRefused(error) || (await calls.byTag(tag)) === null)
                            throw error;
                        await calls.remove(draft.id);
                    }
                },
                async close(outcome) {
                    if (outcome === 'unused')
                        await calls.remove(draft.id).catch(() => { });
                },
            };
        },
        has: async (version) => (await calls.byTag((0,grammar/* versionTag */.Vm)(version.model, version.version))) !== null,
        async fetch(version, directory) {
            const tag = (0,grammar/* versionTag */.Vm)(version.model, version.version);
            const release = await calls.byTag(tag);
            if (release === null)
                throw (0,promote_manifest/* damaged */.qM)(tag, 'its release is not published');
            const assets = new Map((await calls.assets(release.id)).map((asset) => [asset.name, asset]));
            const manifest = await readManifest(calls, assets.get(promote_manifest/* manifestName */.vS), tag);
            if (manifest.digest !== version.digest || manifest.commit !== version.commit)
                throw (0,promote_manifest/* damaged */.qM)(tag, 'the release holds another model than its tag names');
            for (const file of manifest.files) {
                const asset = file.asset === null ? undefined : assets.get(file.asset);
                if (asset === undefined && file.bytes > 0)
                    throw (0,promote_manifest/* damaged */.qM)(tag, `the release has no asset for ${file.path}`);
                await (0,promote_manifest/* writeVerified */.wJ)(asset === undefined ? nothing() : await calls.download(asset.id), (0,external_node_path_.join)(directory, file.path), file);
            }
        },
    };
}
async function* nothing() { }
/** The manifest with a safe and unique asset name for each file: GitHub renames unusual ones and takes no empty asset. */
function withAssets(manifest) {
    const taken = new Set([promote_manifest/* manifestName */.vS, ...promote_manifest/* documentNames */.oD]);
    return {
        ...manifest,
        files: manifest.files.map((file) => {
            if (file.bytes === 0)
                return file;
            if (!file.path.includes('/'))
                return { ...file, asset: file.path };
            const base = (file.path.split('/').at(-1) ?? '')
                .replace(/[^a-zA-Z0-9._-]+/g, '-')
                .slice(-80)
                .replace(/^[.-]+|[.-]+$/g, '') || 'file';
            let asset = base;
            for (let number = 2; taken.has(asset.toLowerCase()); number += 1)
                asset = `${number}-${base}`;
            taken.add(asset.toLowerCase());
            return { ...file, asset };
        }),
    };
}
function refuseTooMuch(manifest, place) {
    const large = manifest.files.find(({ bytes }) => bytes >= assetLimits.bytes);
    if (large !== undefined)
        throw new errors/* ConfigurationError */.j1({
            file: large.path,
            message: `has ${(0,files/* formatBytes */.z3)(large.bytes)}; ${place} takes less than ${(0,files/* formatBytes */.z3)(assetLimits.bytes)} per file`,
            next: 'split or compress it, or promote to a `directory`',
        });
    if (manifest.files.length + 1 > assetLimits.count)
        throw new errors/* ConfigurationError */.j1({
            message: `the model has ${manifest.files.length} files; ${place} takes at most ${assetLimits.count - 1}`,
            next: 'let training pack them into one archive and name that below `artifacts`',
        });
}
/** How a draft says what it holds (its first line, by which it is found), which run made it, and when. */
function markerOf(bundle) {
    const text = `<!-- ml-test-score ${bundle.model} ${bundle.commit} ${bundle.digest} -->\n`;
    const run = bundle.run === null ? null : (0,external_node_crypto_.createHash)('sha256').update(bundle.run).digest('hex');
    return { text, run, whole: `${text}<!-- run ${run ?? 'local'} made ${new Date().toISOString()} -->\n` };
}
/** No job of GitHub runs longer. */
const longestRunDays = 5;
/**
 * A draft that nobody works on any more: made by an earlier attempt of this run, or too old. Another run may be filling a younger one right now. (The release's own
 * `created_at` is the date of its commit.)
 */
function isAbandoned(draft, run) {
    const found = /<!-- run (\w+) made (\S+) -->/.exec(draft.body ?? '');
    if (run !== null && found?.[1] === run)
        return true;
    return Date.now() - Date.parse(found?.[2] ?? '') > longestRunDays * 86_400_000;
}
/** Brings the draft's assets to what the manifest says, the manifest last; what an earlier attempt has uploaded is kept where it is whole. */
async function uploadAll(calls, draft, bundle, manifest) {
    const content = `${JSON.stringify(manifest, null, 2)}\n`;
    const wanted = [
        ...manifest.files.flatMap(({ path, asset, bytes, sha256 }) => asset === null ? [] : [{ asset, bytes, sha256, content: { file: (0,external_node_path_.join)(bundle.directory, path) } }]),
        {
            asset: promote_manifest/* manifestName */.vS,
            bytes: Buffer.byteLength(content),
            sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'),
            content,
        },
    ];
    const there = new Map((await calls.assets(draft.id)).map((asset) => [asset.name, asset]));
    for (const file of wanted) {
        const found = there.get(file.asset);
        if (found !== undefined && isWhole(found, file))
            continue;
        if (found !== undefined)
            await calls.removeAsset(found.id);
        const uploaded = await uploadOnce(calls, draft, file);
        if (uploaded.name !== file.asset || uploaded.size !== file.bytes)
            throw new Error(`GitHub stored ${uploaded.name} with ${uploaded.size} bytes, expected ${file.asset} with ${file.bytes}`);
    }
}
/** An upload whose answer was lost, and which the client tried again, finds its own name taken. */
async function uploadOnce(calls, draft, file) {
    try {
        return await calls.upload(draft, file.asset, file.content);
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
        const found = (await calls.assets(draft.id)).find(({ name }) => name === file.asset);
        if (found === undefined)
            throw error;
        if (isWhole(found, file))
            return found;
        await calls.removeAsset(found.id);
        return calls.upload(draft, file.asset, file.content);
    }
}
/** Only a digest tells that it is the same content; a server that gives none gets the file again. */
const isWhole = (asset, file) => asset.state === 'uploaded' && asset.size === file.bytes && asset.digest === `sha256:${file.sha256}`;
async function readManifest(calls, asset, tag) {
    if (asset === undefined)
        throw (0,promote_manifest/* damaged */.qM)(tag, `the release has no ${promote_manifest/* manifestName */.vS}`);
    return (0,promote_manifest/* parseManifest */.Ng)(await (0,promote_manifest/* manifestText */.$2)(await calls.download(asset.id), tag), tag);
}
/** Names of the model are in GTO's grammar here, and a run's address is checked: nothing hostile. */
const describe = ({ model, version, commit, digest, score, run }) => [
    `\nML Test Score ${score} of 7, trained from ${commit}.\n`,
    `SHA-256 of the model: \`${digest}\`\n`,
    ...(run !== null && /^https?:\/\/[\w.:/-]+$/.test(run) ? [`[The run that trained it](${run})\n`] : []),
    `\`\`\`\nml-test-score pull ${model}@${version}\n\`\`\`\n`,
].join('\n');


/***/ })

};
