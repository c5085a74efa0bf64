export const id = 5892;
export const ids = [5892];
export const modules = {

/***/ 81557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ modelPaths),
/* harmony export */   Dm: () => (/* binding */ firstArtifact),
/* harmony export */   Pc: () => (/* binding */ modelEnvironment),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);



/** How a model is handed to a command: `$MODEL` is its first file, `$MODEL_ROOT` the folder that the paths of its files are below. */
/** The files of a model in the order in which `artifacts` names them, those of one entry by name: so `$MODEL` is the same file in all versions. */
function inOrder(artifacts, paths) {
    const matchers = artifacts.map((pattern) => {
        const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(plain, { dot: true });
        return (path) => path === plain || path.startsWith(`${plain}/`) || matches(path);
    });
    const placeOf = (path) => {
        const place = matchers.findIndex((matches) => matches(path));
        return place === -1 ? matchers.length : place;
    };
    return paths.toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}
/** The files of this run's model; empty where there is none. */
const modelPaths = (artifacts, declared) => inOrder(declared ?? [], ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .presentValue */ .p)(artifacts)?.files ?? []).map(({ path }) => path));
const firstArtifact = (modelRoot, paths) => paths[0] === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(modelRoot, paths[0]);
const modelEnvironment = (modelRoot, model) => ({
    MODEL_ROOT: modelRoot,
    ...(model === null ? {} : { MODEL: model }),
});


/***/ }),

/***/ 25892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherRestore: () => (/* binding */ gatherRestore)
/* harmony export */ });
/* harmony import */ var _config_options_unit_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80546);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86441);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17059);
/* harmony import */ var _model_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81557);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18007);





/** Runs the team's command that restores from a checkpoint, where it is configured and this run trained. Whatever its end, it is gathered. */
async function gatherRestore(request) {
    const { root, configuration, training, problem, artifacts, log } = request;
    const { restore, budget } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionsOf */ .c)(configuration, 'infra/unit-tests', _config_options_unit_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .unitTestsOptions */ .u);
    if (restore === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('no `restore` is configured below infra/unit-tests');
    if (problem !== null)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(problem);
    if (training.state !== 'gathered')
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)('not trained here, so there is no checkpoint of this run');
    const model = (0,_model_files_js__WEBPACK_IMPORTED_MODULE_2__/* .firstArtifact */ .Dm)(root, (0,_model_files_js__WEBPACK_IMPORTED_MODULE_2__/* .modelPaths */ .C9)(artifacts, configuration.artifacts));
    const plan = {
        directory: root,
        environment: (0,_model_files_js__WEBPACK_IMPORTED_MODULE_2__/* .modelEnvironment */ .Pc)(root, model),
        timeoutSeconds: budget,
    };
    const result = await log.group('Restore from a checkpoint', () => (0,_training_js__WEBPACK_IMPORTED_MODULE_3__/* .guardedRun */ .k9)(restore, plan, request));
    const { exitCode, outcome, seconds, tail } = result;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)({ command: restore, exitCode, outcome, seconds, tail });
}


/***/ })

};
