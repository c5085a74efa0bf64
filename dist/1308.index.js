export const id = 1308;
export const ids = [1308];
export const modules = {

/***/ 11308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFailed: () => (/* binding */ isFailed),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44430);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94653);
/* harmony import */ var _several_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90800);




/** Trains, scores, decides, promotes and reports: one model, or those of several that the change touches. */
const run = async (request) => {
    const { inputs, runner, environment, log, signal } = request;
    if (await (0,_several_models_js__WEBPACK_IMPORTED_MODULE_3__/* .namesModels */ .tE)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner.workspace, inputs.workingDirectory), inputs))
        return (await __webpack_require__.e(/* import() */ 2199).then(__webpack_require__.bind(__webpack_require__, 12199))).runModels(request);
    const result = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .runPipeline */ .a)({ workspace: runner.workspace, inputs, runner, environment, log, signal });
    const { commentUrl } = await (0,_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .cK)({ results: [result], others: [], inputs, runner, environment, log });
    const { report } = result;
    return {
        outputs: {
            decision: report.decision.outcome,
            score: report.score.total,
            ...Object.fromEntries(Object.entries(report.score.sections).map(([section, points]) => [`${section}-score`, points])),
            report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(result.output, 'report.json'),
            'promoted-version': report.promotion?.version ?? '',
            'comment-url': commentUrl,
        },
        failed: isFailed(result) || (report.decision.outcome === 'block' && inputs.fail),
        said: `${report.decision.outcome === 'allow' ? 'allowed' : 'blocked'}: ML Test Score ${report.score.total} of 7`,
    };
};
/** What fails a step even where a block does not. */
const isFailed = ({ unjudged, report }) => unjudged || (report.promotion?.problem != null && report.decision.outcome === 'allow');


/***/ })

};
