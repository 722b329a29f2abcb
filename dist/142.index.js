export const id=142,ids=[142,973],modules={142:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{notSet:()=>notSet,setCommitStatus:()=>setCommitStatus,
statusNotice:()=>statusNotice});var _octokit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6797),_refusal_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4208),_repeat_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3973);async function setCommitStatus({fullName,commit,
context,runUrl},{state,description},api,patience){const[owner="",repo=""]=fullName.split("/"),link=runUrl===void 0?{}:{target_url:runUrl};
try{const{rest}=await(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__.openOctokit)(api),status={owner,repo,sha:commit,state,description,
context},set=()=>rest.repos.createCommitStatus({...status,...link});return await(0,_repeat_js__WEBPACK_IMPORTED_MODULE_2__.
repeatCall)(set,patience)}catch(error){return(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__.callFailure)(error)}}const permission="\
the permission `statuses: write`";function statusNotice(failure,withoutSecrets){return notSet((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_1__.
W)(failure,withoutSecrets,{422:"The commit is not in this repository, or GitHub does not take the context or any more st\
atuses of it."}))}function notSet(why){return`\`commit-status\`: no status is set, which requires ${permission}. ${why}`}}),
4208:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>refusalWords});function refusalWords({status=0,problem},withoutSecrets,own={}){const readOnly=missing[withoutSecrets??
"usual"],common={401:"`github-token` is not valid there.",403:readOnly,404:readOnly},why=own[status]??common[status];return[
`GitHub's API: ${problem}.`,why].filter(Boolean).join(" ")}const missing={usual:"`github-token` lacks it: add it to `per\
missions` of the job.",fork:"The token of a pull request from a fork can only read.",dependabot:"The token of a run that\
 Dependabot started can only read."}}),3973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
