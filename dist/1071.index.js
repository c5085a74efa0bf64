export const id = 1071;
export const ids = [1071];
export const modules = {

/***/ 81071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   models: () => (/* binding */ models)
/* harmony export */ });
const models = async () => {
    throw new Error('not built yet');
};


/***/ })

};
