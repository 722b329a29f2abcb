export const id=973,ids=[973],modules={3973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{isRefusal:()=>isRefusal,repeatCall:()=>repeatCall});
var _octokit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6797);async function repeatCall(call,patience){for(let tries=1;;tries++){
const failure=await call().then(()=>{},_octokit_js__WEBPACK_IMPORTED_MODULE_0__.callFailure);if(!failure||tries>=patience.
maxTries)return failure;const pauseMs=pauseAfter(failure,tries);if(!(pauseMs!==void 0&&await paused(pauseMs,patience)))return failure}}
function isRefusal({status=0}){return status>=300&&status<500&&status!==408&&status!==429}function pauseAfter(failure,tries){
if(isRefusal(failure))return;const{status,retryAfterMs}=failure;return retryAfterMs!==void 0?retryAfterMs:status===429?void 0:
tries*1e3}async function paused(ms,{clock,until,signal}){return signal.aborted||clock.now()+ms>=until?!1:clock.sleep(ms,
signal).then(()=>!0,()=>!1)}})};
