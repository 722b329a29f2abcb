export const id=142,ids=[142,973],modules={142:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{missing:()=>missing,notSet:()=>notSet,
setCommitStatus:()=>setCommitStatus,statusNotice:()=>statusNotice});var _octokit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6797),_repeat_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3973);async function setCommitStatus({fullName,commit,
context,runUrl},{state,description},api,patience){const[owner="",repo=""]=fullName.split("/"),link=runUrl===void 0?{}:{target_url:runUrl};
try{const{rest}=await(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__.openOctokit)(api),status={owner,repo,sha:commit,state,description,
context},set=()=>rest.repos.createCommitStatus({...status,...link});return await(0,_repeat_js__WEBPACK_IMPORTED_MODULE_1__.
repeatCall)(set,patience)}catch(error){return(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__.callFailure)(error)}}const permission="\
the permission `statuses: write`";function statusNotice({status,problem},withoutSecrets){const said=`GitHub's API: ${problem}\
.`;switch(status){case 401:return notSet(`${said} \`github-token\` is not valid there.`);case 403:case 404:return notSet(
`${said} ${missing[withoutSecrets??"usual"]}`);case 422:return notSet(`${said} The commit is not in this repository, or \
GitHub does not take the context or any more statuses of it.`);default:return notSet(said)}}const missing={usual:"`githu\
b-token` lacks it: add it to `permissions` of the job.",fork:"The token of a pull request from a fork can only read.",dependabot:"\
The token of a run that Dependabot started can only read."};function notSet(why){return`\`commit-status\`: no status is se\
t, which takes ${permission}. ${why}`}}),3973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
