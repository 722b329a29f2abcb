export const id=6,ids=[6,973],modules={3006:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{writeComment:()=>writeComment});var payload=__webpack_require__(166),revision=__webpack_require__(
8359);function pullRequestsOf(env,event){const name=env.GITHUB_EVENT_NAME??"";if((0,revision.r0)(name)){const number=(0,payload.
fK)(event,"pull_request","number");return typeof number=="number"&&Number.isSafeInteger(number)?{kind:"number",number}:{
kind:"none",why:"The event does not tell which pull request."}}switch(name){case"push":return pushed(env,event);case"wor\
kflow_run":return finished(event);case"merge_group":return{kind:"none"};default:return none(`The event \`${plainName(name)}\
\` is not about one`)}}function plainName(name){return name.replace(/\W/g,"")||"unknown"}function none(why){return{kind:"\
none",why:`${why}.`}}function pushed(env,event){const branch=/^refs\/heads\/(.+)/.exec(env.GITHUB_REF??"")?.[1],[owner=""]=(env.
GITHUB_REPOSITORY??"").split("/"),commit=(0,revision.ui)(env.GITHUB_SHA),isGone=(0,payload.fK)(event,"deleted")===!0;return!branch||
!owner||!commit||isGone?none("The push is not to a branch"):headOf("push",owner,branch,commit)}function headOf(event,owner,branch,commit){
return(0,revision.Xl)(branch)!==void 0?{kind:"none"}:{kind:"head",event,head:`${owner}:${branch}`,commit}}function finished(event){
const run=(0,payload.fK)(event,"workflow_run"),[owner]=((0,payload.$6)(run,"head_repository","full_name")??"").split("/"),
branch=(0,payload.$6)(run,"head_branch"),commit=(0,revision.ui)((0,payload.$6)(run,"head_sha"));return!owner||!branch||!commit?
none("The event does not tell the head of the run"):headOf("workflow_run",owner,branch,commit)}var api_octokit=__webpack_require__(
6797),repeat=__webpack_require__(3973),content_uuid=__webpack_require__(464);const line=/^<!-- mend-project-action key=([\da-f-]{36}) run=(\d{1,15}) attempt=(\d{1,9}) digest=([\da-f-]{36}) -->$/;
function markerLine({key,run,attempt,digest}){return`<!-- mend-project-action key=${key} run=${run} attempt=${attempt} d\
igest=${digest} -->`}function readMarker(body){const[first=""]=body.split(/\r?\n/,1),[,key,run,attempt,digest]=line.exec(
first)??[];if(!(key===void 0||digest===void 0))return{key,run:Number(run),attempt:Number(attempt),digest}}const targetInputs=[
"product-name","product-token","project-name","project-token"];function markerOf(env,inputs,digest){const file=env.GITHUB_WORKFLOW_REF?.
replace(/@.*/s,"");return{key:(0,content_uuid.V)([file||env.GITHUB_WORKFLOW||"",env.GITHUB_JOB??"",...targetInputs.map(name=>inputs[name]??
"")]),run:numberOf(env.GITHUB_RUN_ID),attempt:numberOf(env.GITHUB_RUN_ATTEMPT),digest}}function numberOf(text=""){return/^\d{1,15}$/.
test(text)?Number(text):0}function isNewer(one,other){return one.run===other.run?one.attempt>other.attempt:one.run>other.
run}const commentsQuery=`query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId url body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;function pageReader(octokit,pull){const{owner,repo:name,number}=pull;return after=>octokit.graphql(commentsQuery,{owner,
name,number,after})}async function ownComments(read,key){const found=[];let after;do{const answer=await read(after),page=(0,payload.
fK)(answer,"repository","pullRequest","comments"),nodes=(0,payload.fK)(page,"nodes");if(!Array.isArray(nodes))throw new Error(
"an answer without comments");found.push(...nodes.flatMap(ownComment).filter(hasKey(key))),after=(0,payload.fK)(page,"pa\
geInfo","hasNextPage")!==!0?void 0:(0,payload.$6)(page,"pageInfo","endCursor")}while(after!==void 0);return found.sort((a,b)=>a.
id-b.id)}function hasKey(key){return({marker})=>marker.key===key}function ownComment(node){const id2=Number((0,payload.fK)(
node,"fullDatabaseId")),marker=readMarker((0,payload.$6)(node,"body")??""),isOurs=(0,payload.fK)(node,"viewerDidAuthor")===
!0;return!marker||!isOurs||!Number.isSafeInteger(id2)?[]:[{id:id2,url:(0,payload.$6)(node,"url")??"",marker}]}function planFor(mode,{
marker,isBad,isChanged},ours){const[comment,...surplus]=ours;if(!comment)return{act:mode==="always"||isBad||mode==="on-c\
hange"&&isChanged?"create":"leave",surplus};if(ours.some(one=>isNewer(one.marker,marker)))return{act:"leave",comment,surplus:[]};
const isSame=comment.marker.digest===marker.digest,isOwnRun=!isNewer(marker,comment.marker);return{act:isSame&&(mode==="\
on-change"||isOwnRun)?"leave":"edit",comment,surplus}}async function keepComment(pull,text,mode,octokit,patience){const calls=callsFor(
pull,text,octokit,patience);let created;try{for(let tries=1;;tries++){const ours=withCreated(await calls.look(),created),
plan=planFor(mode,text,ours);if(plan.act!=="create")return await finish(plan,calls);const outcome=await calls.create().catch(
api_octokit.callFailure);if("marker"in outcome)created=outcome;else if(!await(0,repeat.pausedAfter)(outcome,tries,patience))
return{failure:outcome}}}catch(error){return{failure:(0,api_octokit.callFailure)(error)}}}function withCreated(listed,created){
const isListed=listed.some(({id:id2})=>id2===created?.id);return created&&!isListed?[...listed,created]:listed}async function finish({
act,comment,surplus},calls){const failure=comment&&act==="edit"?await calls.edit(comment):void 0;for(const one of surplus)
await calls.remove(one);return{url:comment?.url,failure}}function callsFor(pull,{body,marker},octokit,patience){const{owner,
repo,number}=pull,{issues}=octokit.rest,whole={owner,repo,body:`${markerLine(marker)}

${body}`},readPage=pageReader(octokit,pull);return{look:()=>ownComments(after=>(0,repeat.repeated)(()=>readPage(after),patience),
marker.key),async create(){const issue_number=number,{data}=await issues.createComment({...whole,issue_number});return{id:data.
id,url:data.html_url,marker}},edit:({id:comment_id})=>(0,repeat.repeatCall)(()=>issues.updateComment({...whole,comment_id}),
patience),remove:({id:comment_id})=>(0,repeat.repeatCall)(()=>issues.deleteComment({owner,repo,comment_id}),patience)}}var refusal_words=__webpack_require__(
4208);const needs=", which requires the permission `pull-requests: write`";function commentNotice(failure,withoutSecrets){
return lacking((0,refusal_words.W)(failure,withoutSecrets))}function lacking(why){return`\`comment\`: no comment is writte\
n${needs}. ${why}`}function withoutPull(why){return`\`comment\`: no comment is written. ${why}`}function onlyFirst(max,of){
return`\`comment\`: this commit is the head of ${of} open pull requests; only the first ${max} get a comment.`}var counted=__webpack_require__(
4428);const maxPulls=5;async function targetPulls(wanted,[owner,repo],{rest},patience){if(wanted.kind==="number")return{
numbers:[wanted.number]};const{event,head,commit}=wanted,query={owner,repo,head,state:"open",per_page:100},{data}=await(0,repeat.
repeated)(()=>rest.pulls.list(query),patience),numbers=data.filter(pull=>pull.head.sha===commit).map(({number})=>number).
sort((a,b)=>a-b);return event==="push"?ofPush(numbers):ofRun(numbers)}function ofPush(numbers){const{length}=numbers;if(length===
0)return{numbers,notice:withoutPull(noPull)};const notice=length>maxPulls?onlyFirst(maxPulls,length):void 0;return{numbers:numbers.
slice(0,maxPulls),notice}}const noPull="This commit is the head of no open pull request.";function ofRun(numbers){if(numbers.
length===1)return{numbers};const several=`The run's commit is the head of ${(0,counted.z)(numbers.length)} open pull req\
uests.`,why=numbers.length===0?noPull:several;return{numbers:[],notice:withoutPull(why)}}const maxTries=3;async function writeComment(comment,until,options){
const{env,inputs,event,log,hasToken,cancelled}=options,wanted=pullRequestsOf(env,event);if(wanted.kind==="none")return wanted.
why&&log.notice(withoutPull(wanted.why)),leftAt([]);if(!hasToken)return log.notice(lacking("`github-token` is empty.")),
leftAt([]);const text={...comment,marker:markerOf(env,inputs,comment.digest)},kept=await keepAll(wanted,text,until,options),
[failure]=kept.flatMap(one=>one.failure??[]);return failure&&!cancelled.aborted&&log.notice(commentNotice(failure,options.
withoutSecrets)),leftAt(kept)}function leftAt(kept){const urls=kept.flatMap(({url})=>url||[]);return{outputs:urls.length>
0?{"comment-url":urls.join(`
`)}:{},annotations:[]}}async function keepAll(wanted,text,until,{fullName,clock,log,mode,cancelled:signal,open}){const[owner="",
repo=""]=fullName.split("/"),patience={clock,maxTries,until,signal};return open(until,signal,async api=>{const octokit=await(0,api_octokit.
openOctokit)({...api,repeatsReads:!1}),found=await targetPulls(wanted,[owner,repo],octokit,patience);found.notice&&log.notice(
found.notice);const keepOne=number=>keepComment({owner,repo,number},text,mode,octokit,patience);return Promise.all(found.
numbers.map(keepOne))}).catch(error=>[{failure:(0,api_octokit.callFailure)(error)}])}}),4208:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
signal).then(()=>!0,()=>!1)}})};
