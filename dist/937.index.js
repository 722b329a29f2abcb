export const id=937,ids=[937,142,973],modules={142:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
signal).then(()=>!0,()=>!1)}}),937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{submitSnapshot:()=>submitSnapshot});var clean=__webpack_require__(11),payload=__webpack_require__(
166),octokit=__webpack_require__(6797),repeat=__webpack_require__(3973),commit_status=__webpack_require__(142);function snapshotNotice({
status,problem},withoutSecrets){const said=`GitHub's API: ${problem}.`;switch(status){case 401:return notSubmitted(`${said}\
 \`github-token\` is not valid there.`);case 403:return notSubmitted(`${said} ${commit_status.missing[withoutSecrets??"u\
sual"]}`);case 404:return notSubmitted(`${said} ${withoutSecrets?commit_status.missing[withoutSecrets]:snapshot_notice_hidden}`);case 413:case 422:
return notSubmitted(`${said} GitHub does not take this snapshot.`);default:return notSubmitted(said)}}const snapshot_notice_hidden="\
`github-token` lacks it, or the dependency graph is off in this repository.";function notSubmitted(why){return`\`submit-d\
ependencies\`: no dependency snapshot is submitted, which takes the permission \`contents: write\`. ${why}`}const maxTries=3,
maxWords=500;async function submitSnapshot(snapshot,until,options){const{clock,cancelled,withoutSecrets}=options,obstacle=obstacleTo(
options);if(obstacle)return noticed(notSubmitted(obstacle));let answer;const patience={clock,maxTries,until,signal:cancelled},
failure=await options.open(async api=>{const create=await creation(snapshot,options.target,api),send=async()=>{answer=(await create()).
data};return(0,repeat.repeatCall)(send,patience)}).catch(octokit.callFailure);return failure?cancelled.aborted?{outputs:{},
annotations:[]}:noticed(snapshotNotice(failure,withoutSecrets)):settled(answer,snapshot,options)}function obstacleTo({hasToken,
target}){if(!hasToken)return"`github-token` is empty.";const{fullName,commit,ref}=target;return fullName===""||commit===
void 0||ref===void 0?"The event does not tell which commit and ref of this repository the run is about.":void 0}async function creation({
scanned,manifests},{fullName,commit="",ref="",job,detector},api){const[owner="",repo=""]=fullName.split("/"),{rest}=await(0,octokit.
openOctokit)(api),snapshot={version:0,sha:commit,ref,job,detector,scanned};return()=>rest.dependencyGraph.createRepositorySnapshot(
{owner,repo,...snapshot,manifests})}function noticed(message){return{outputs:{},annotations:[notice(message)]}}function notice(message){
return{level:"notice",title:"",message}}function settled(answer,{leftOut},{log}){const id2=(0,payload.fK)(answer,"id"),result=(0,clean.
pj)((0,payload.$6)(answer,"result")??"no result",maxWords),words=(0,clean.pj)((0,payload.$6)(answer,"message")??"",maxWords),
said=words?`: ${words}`:"";if(result==="INVALID")return invalid(`${result}${said}`);if(!Number.isSafeInteger(id2))return noticed(
notSubmitted("GitHub's API: an answer without an id."));log.info(`Dependency snapshot ${id2}: ${result}${said}`);const annotations=leftOut.
length>0?[notice(`\`submit-dependencies\`: left out: ${leftOut.join("; ")}.`)]:[];return{outputs:{"snapshot-id":String(id2)},
annotations}}function invalid(said){const message=`\`submit-dependencies\`: GitHub does not accept the dependency snapshot\
. It says ${said}`;return{outputs:{},annotations:[{level:"error",title:"Dependency snapshot",message}]}}})};
