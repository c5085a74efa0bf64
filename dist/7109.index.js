export const id = 7109;
export const ids = [7109];
export const modules = {

/***/ 27109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherDvc: () => (/* binding */ gatherDvc)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17059);
/* harmony import */ var _support_dvc_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91693);
/* harmony import */ var _support_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62625);







const mostOutputs = 500;
const mostFiles = 2000;
const longestPath = 250;
/** Folders that no `.dvc` file of the project lies in. */
const beside = ['**/.git/**', '**/.dvc/**', '**/node_modules/**', '**/.venv/**', '**/venv/**', '.ml-test-score/**'];
/** What `dvc.lock` and `*.dvc` say about the outputs of the project. `absent` where the team does not use DVC: then nothing is searched. */
async function gatherDvc(root) {
    if (!(await usesDvc(root)))
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)('DVC is not used here');
    const files = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)(['**/dvc.lock', '**/?*.dvc'], {
        cwd: root,
        dot: true,
        followSymbolicLinks: false,
        ignore: beside,
    });
    const outputs = new Map();
    for (const file of files.sort().slice(0, mostFiles)) {
        const entries = file.endsWith('.dvc') ? await (0,_support_dvc_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readDvcFile */ .y)(root, file) : await (0,_support_dvc_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readDvcLock */ .H)(root, file);
        for (const entry of entries) {
            const output = await describe(root, file, entry);
            if (output !== null && !outputs.has(output.path))
                outputs.set(output.path, output);
        }
    }
    if (outputs.size === 0)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)('DVC keeps nothing here yet');
    const sorted = [...outputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .gathered */ .Pm)({ outputs: sorted.slice(0, mostOutputs), count: sorted.length });
}
/** A `.dvc` folder here or above, up to the top of the repository; or a `dvc.lock` here. */
async function usesDvc(root) {
    if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'dvc.lock')))
        return true;
    for (let folder = root;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.dvc')))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git'))))
            return false;
    }
}
const exists = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null)) !== null;
/** Null for what lies outside of the project, and for an output that was never made. */
async function describe(root, file, { path, output }) {
    const digest = digestOf(output);
    if (digest === null || path === '..' || path.startsWith('../') || path.includes('\0'))
        return null;
    const isHere = !path.startsWith('/') && !/^[a-z][a-z0-9+.-]*:\/\//i.test(path);
    return {
        path: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clipped */ .c)(path, longestPath),
        digest: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clipped */ .c)(digest),
        bytes: output.size ?? sizeOf(output.files),
        file: (0,_support_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clipped */ .c)(file, longestPath),
        present: isHere && (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))),
    };
}
function digestOf({ md5, etag, checksum, files }) {
    if (md5 !== undefined)
        return `md5 ${md5}`;
    if (etag !== undefined)
        return `etag ${etag}`;
    if (checksum !== undefined)
        return `checksum ${checksum}`;
    if (files === undefined || files.length === 0)
        return null;
    // A remote with versions of its own: DVC writes a digest for each file, and none for the folder.
    const lines = files.map((one) => `${one.md5 ?? one.etag ?? one.checksum ?? ''}  ${one.relpath}\n`).sort();
    return `sha256 ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.join('')).digest('hex')}`;
}
const sizeOf = (files) => files?.every(({ size }) => size !== undefined) ? files.reduce((sum, { size = 0 }) => sum + size, 0) : null;


/***/ })

};
