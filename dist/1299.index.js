export const id = 1299;
export const ids = [1299];
export const modules = {

/***/ 11299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97865);

/** Sends a `repository_dispatch`. Never throws: what was done stands, and the log says that nobody was told. */
async function announce({ announcement, repository, connect, log }) {
    const { type, payload } = announcement;
    const [owner, repo] = repository.split('/');
    try {
        const client = await connect();
        await client.request('POST /repos/{owner}/{repo}/dispatches', {
            owner,
            repo,
            event_type: type,
            client_payload: payload,
        });
        log.info(`sent repository_dispatch ${type}`);
    }
    catch (error) {
        log.warning((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.asProblem)(error, `repository_dispatch ${type} was not sent`, 'contents: write').message);
    }
}


/***/ })

};
