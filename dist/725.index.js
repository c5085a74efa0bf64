export const id = 725;
export const ids = [725];
export const modules = {

/***/ 30725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
const promote = async () => {
    throw new Error('not built yet');
};


/***/ })

};
