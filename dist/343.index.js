export const id = 343;
export const ids = [343];
export const modules = {

/***/ 8343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownFormat: () => (/* binding */ markdownFormat)
/* harmony export */ });
/* harmony import */ var _size_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);
/* harmony import */ var _summary_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3521);


/** The job summary with every row and every section, whatever its size. */
const markdownFormat = {
    name: 'markdown',
    output: 'markdown-path',
    file: 'mend-report.md',
    *write(source) {
        yield* (0,_size_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePage */ .PM)((0,_summary_page_js__WEBPACK_IMPORTED_MODULE_1__/* .page */ .M)({ ...source, uncut: true }));
    },
};


/***/ })

};
