export const id=973,ids=[973],modules={3973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{isRefusal:()=>isRefusal,pausedAfter:()=>pausedAfter,
repeatCall:()=>repeatCall,repeated:()=>repeated});var _octokit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6797);
async function repeatCall(call,patience){return repeated(call,patience).then(()=>{},_octokit_js__WEBPACK_IMPORTED_MODULE_0__.
callFailure)}async function repeated(call,patience){for(let tries=1;;tries++)try{return await call()}catch(error){if(!await pausedAfter(
(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__.callFailure)(error),tries,patience))throw error}}async function pausedAfter(failure,tries,patience){
if(tries>=patience.maxTries)return!1;const pauseMs=pauseAfter(failure,tries);return pauseMs!==void 0&&paused(pauseMs,patience)}
function isRefusal({status=0}){return status>=300&&status<500&&status!==408&&status!==429}function pauseAfter(failure,tries){
if(isRefusal(failure))return;const{status,retryAfterMs}=failure;return retryAfterMs!==void 0?retryAfterMs:status===429?void 0:
tries*1e3}async function paused(ms,{clock,until,signal}){return signal.aborted||clock.now()+ms>=until?!1:clock.sleep(ms,
signal).then(()=>!0,()=>!1)}})};
