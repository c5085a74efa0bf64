export const id = 8545;
export const ids = [8545];
export const modules = {

/***/ 78545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
const rollback = async () => {
    throw new Error('not built yet');
};


/***/ })

};
