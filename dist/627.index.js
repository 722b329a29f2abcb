export const id=627,ids=[627],modules={6627:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{describeRepository:()=>describeRepository});var metadata=__webpack_require__(
5435),repository=__webpack_require__(1298),repository_facts=__webpack_require__(7972),payload=__webpack_require__(166);const pauseMs=1e3,
version={"x-github-api-version":"2022-11-28"};function createFetch(origin,connection){return async(url,{method,headers,body,
signal})=>{if(!url.startsWith(`${origin}/`))throw new Error(`an address that does not belong to ${origin}`);const request={
method,path:url.slice(origin.length),headers:{...version,...headers},body},answer=await answerTo(request,connection,signal);
if(answer instanceof Error)throw answer;const problem=problemWith(answer);if(problem)throw Object.assign(new Error(problem),
{status:answer.status});return Object.defineProperty(responseOf(answer),"url",{value:url})}}async function answerTo(request,connection,signal){
const first=await send(request,connection,signal);if(request.method!=="GET"||!isTemporary(first))return first;try{await connection.
clock.sleep(pauseMs,signal)}catch{return first}return send(request,connection,signal)}function isTemporary(answer){return answer instanceof
Error?!0:answer.status===408||answer.status>=500}async function send(request,{http,log},signal){const logEnd=end=>log.debug(
`GitHub, ${request.method} ${request.path}: ${end}`);try{const answer=await http(request,signal);return logEnd(`HTTP ${answer.
status}`),answer}catch(thrown){const error=thrown instanceof Error?thrown:new Error("no answer");return logEnd(error.message),
error}}function problemWith({status,headers,text}){if(status>=300&&status<400&&status!==304)return`HTTP ${status}`;const isJson=/\bjson\b/i.
test(headers["content-type"]??"");return status<300&&text!==""&&!isJson?"an answer that is no JSON":void 0}function responseOf({
status,headers,text}){const hasBody=![204,205,304].includes(status);return new Response(hasBody?text:null,{status,headers})}
async function openOctokit(api){const{origin,pathname}=new URL(api.url),{getOctokit}=await Promise.all([__webpack_require__.
e(137),__webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__,2413)).catch(error=>{const why=(0,payload.
$6)(error,"message")??"unknown reason";throw new Error(`@actions/github cannot be loaded: ${why}`)}),{debug}=api.log,log={
debug,info:debug,warn:debug,error:debug};return getOctokit(api.token,{baseUrl:origin+pathname.replace(/\/+$/,""),log,request:{
fetch:createFetch(origin,api),signal:api.signal,log}})}function callFailure(error){const status=(0,payload.fK)(error,"re\
sponse","status");if(typeof status=="number"){const limited=(0,payload.fK)(error,"response","headers","x-ratelimit-remai\
ning")==="0"||status===429,problem=`HTTP ${status}${limited?", rate limit used up":""}`;return{status:limited?429:status,
problem}}if((0,payload.fK)(error,"errors","0")!==void 0)return graphqlFailure(error);const cause=(0,payload.fK)(error,"c\
ause")??error,unusable=(0,payload.fK)(cause,"status");return{status:typeof unusable=="number"?unusable:void 0,problem:(0,payload.
$6)(cause,"message")??"no answer"}}function graphqlFailure(error){const type=(0,payload.$6)(error,"errors","0","type")??
"";return{problem:`a GraphQL error${/^[A-Z_]{1,40}$/.test(type)?` ${type}`:""}`}}const permission="`github-token` needs \
the permission `metadata: read` there, which the token of the job has by itself.";async function describeRepository(fullName,wanted,api){
if(!api.token)return api.log.notice(leftOut(wanted,"`github-token` is empty.")),{};const octokit=openOctokit(api),asked=await Promise.
all(questions(fullName,wanted).map(async question=>({question,reply:await replyTo(question,octokit)}))),facts=asked.reduce(
(known,{reply})=>reply.facts?(0,repository.Qj)(known,reply.facts):known,{});if(api.signal.aborted)return facts;for(const{
question,reply}of asked){const missing=(0,metadata.Ss)(question.presets,facts);missing.length>0&&api.log.notice(leftOut(
missing,reason(question,reply)))}return facts}async function replyTo(question,octokit){try{return{facts:await question.ask(
await octokit)}}catch(error){return{failure:callFailure(error)}}}function questions(fullName,wanted){const[owner="",repo=""]=fullName.
split("/");return[{presets:wanted.filter(preset=>preset!=="custom-properties"),ask:async({rest})=>(0,repository_facts.O)(
(await rest.repos.get({owner,repo})).data),hidden:permission},{presets:wanted.filter(preset=>preset==="custom-properties"),
ask:async({rest})=>{const{data}=await rest.repos.customPropertiesForReposGetRepositoryValues({owner,repo});return(0,repository_facts.
B)(data)},hidden:`Custom properties exist only in organizations; ${permission}`}].filter(({presets})=>presets.length>0)}
function leftOut(presets,why){return`\`metadata-tags\`: ${presets.join(", ")} left out. ${why}`}function reason({hidden},{
failure}){if(!failure)return"This GitHub server's API does not tell.";const said=`GitHub's API: ${failure.problem}.`;switch(failure.
status){case 401:return`${said} \`github-token\` is not valid there.`;case 403:case 404:return`${said} ${hidden}`;default:
return said}}})};
