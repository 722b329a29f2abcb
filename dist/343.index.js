export const id=343,ids=[343],modules={8343:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{markdownFormat:()=>markdownFormat});
var _summary_page_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9352),_summary_size_budget_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2485);const markdownFormat={name:"markdown",output:"markdown-path",file:"mend-report.md",*write(source){yield*(0,_summary_size_budget_js__WEBPACK_IMPORTED_MODULE_1__.
PM)((0,_summary_page_js__WEBPACK_IMPORTED_MODULE_0__.M)({...source,uncut:!0}))}}})};
