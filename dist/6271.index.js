export const id = 6271;
export const ids = [6271];
export const modules = {

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   monitor: () => (/* binding */ monitor)
/* harmony export */ });
const monitor = async () => {
    throw new Error('not built yet');
};


/***/ })

};
