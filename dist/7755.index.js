export const id = 7755;
export const ids = [7755];
export const modules = {

/***/ 47755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
const report = async () => {
    throw new Error('not built yet');
};


/***/ })

};
