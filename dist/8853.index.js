export const id = 8853;
export const ids = [8853];
export const modules = {

/***/ 78853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changed: () => (/* binding */ changed)
/* harmony export */ });
const changed = async () => {
    throw new Error('not built yet');
};


/***/ })

};
