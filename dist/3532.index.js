export const id = 3532;
export const ids = [3532];
export const modules = {

/***/ 73532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readApprovals: () => (/* binding */ readApprovals)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28942);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);


/** GitHub's answer, as far as it is used (schema `environment-approvals`). Comments are what people typed. */
const answer = zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({
    environments: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() })),
    state: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['approved', 'rejected', 'pending']),
    user: zod__WEBPACK_IMPORTED_MODULE_1__.object({ login: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
}));
/** Who let the jobs of a run begin that waited for their environments; none where nothing waited. One request. Throws what the client throws. */
async function readApprovals({ repository, runId, connect }) {
    const [owner, repo] = repository.split('/');
    const client = await connect();
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
    const { data } = await client.request(route, { owner, repo, run_id: Number(runId) });
    return answer
        .parse(data)
        .slice(-_link_js__WEBPACK_IMPORTED_MODULE_0__/* .mostApprovals */ .Q0)
        .map(({ environments, state, user, comment }) => ({
        user: (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(user.login),
        environments: environments.slice(0, 10).flatMap(({ name }) => (name === undefined ? [] : [(0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name)])),
        state,
        comment: (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(comment, 500),
    }));
}


/***/ })

};
