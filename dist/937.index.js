export const id=937,ids=[937,973],modules={4208:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>refusalWords});function refusalWords({status=0,problem},withoutSecrets,own={}){
const readOnly=missing[withoutSecrets??"usual"],common={401:"`github-token` is not valid there.",403:readOnly,404:readOnly},
why=own[status]??common[status];return[`GitHub's API: ${problem}.`,why].filter(Boolean).join(" ")}const missing={usual:"\
`github-token` lacks it: add it to `permissions` of the job.",fork:"The token of a pull request from a fork can only rea\
d.",dependabot:"The token of a run that Dependabot started can only read."}}),3973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
166),octokit=__webpack_require__(6797),repeat=__webpack_require__(3973),refusal_words=__webpack_require__(4208);function snapshotNotice(failure,withoutSecrets){
return notSubmitted((0,refusal_words.W)(failure,withoutSecrets,{...withoutSecrets?{}:{404:snapshot_notice_hidden},413:notTaken,
422:notTaken}))}const notTaken="GitHub does not take this snapshot.",snapshot_notice_hidden="`github-token` lacks it, or\
 the dependency graph is off in this repository.";function notSubmitted(why){return`\`submit-dependencies\`: no dependency\
 snapshot is submitted, which requires the permission \`contents: write\`. ${why}`}const maxTries=3,maxWords=500;async function submitSnapshot(snapshot,until,options){
const{clock,cancelled,withoutSecrets}=options,obstacle=obstacleTo(options);if(obstacle)return noticed(notSubmitted(obstacle));
let answer;const patience={clock,maxTries,until,signal:cancelled},failure=await options.open(until,cancelled,async api=>{
const create=await creation(snapshot,options.target,api),send=async()=>{answer=(await create()).data};return(0,repeat.repeatCall)(
send,patience)}).catch(octokit.callFailure);return failure?cancelled.aborted?{outputs:{},annotations:[]}:noticed(snapshotNotice(
failure,withoutSecrets)):settled(answer,snapshot,options)}function obstacleTo({hasToken,target}){if(!hasToken)return"`gi\
thub-token` is empty.";const{fullName,commit,ref}=target;return fullName===""||commit===void 0||ref===void 0?"The event \
does not tell which commit and ref of this repository the run is about.":void 0}async function creation({scanned,manifests},{
fullName,commit="",ref="",job,detector},api){const[owner="",repo=""]=fullName.split("/"),{rest}=await(0,octokit.openOctokit)(
api),snapshot={version:0,sha:commit,ref,job,detector,scanned};return()=>rest.dependencyGraph.createRepositorySnapshot({owner,
repo,...snapshot,manifests})}function noticed(message){return{outputs:{},annotations:[notice(message)]}}function notice(message){
return{level:"notice",title:"",message}}function settled(answer,{leftOut},{log}){const id2=(0,payload.fK)(answer,"id"),result=(0,clean.
pj)((0,payload.$6)(answer,"result")??"no result",maxWords),words=(0,clean.pj)((0,payload.$6)(answer,"message")??"",maxWords),
said=words?`: ${words}`:"";if(result==="INVALID")return invalid(`${result}${said}`);if(!Number.isSafeInteger(id2))return noticed(
notSubmitted("GitHub's API: an answer without an id."));log.info(`Dependency snapshot ${id2}: ${result}${said}`);const annotations=leftOut.
length>0?[notice(`\`submit-dependencies\`: left out: ${leftOut.join("; ")}.`)]:[];return{outputs:{"snapshot-id":String(id2)},
annotations}}function invalid(said){const message=`\`submit-dependencies\`: GitHub does not accept the dependency snapshot\
. It says ${said}`;return{outputs:{},annotations:[{level:"error",title:"Dependency snapshot",message}]}}})};
