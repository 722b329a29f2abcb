export const id=380,ids=[380],modules={9380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{describeRepository:()=>describeRepository});var _domain_tags_metadata_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5435),_domain_tags_repository_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1298),_event_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7972),_octokit_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6797);const permission="`github-token` needs the perm\
ission `metadata: read` there, which the job's own token always has.";async function describeRepository(fullName,wanted,api){
if(!api.token)return api.log.notice(leftOut(wanted,"`github-token` is empty.")),{};const octokit=(0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__.
openOctokit)(api),asked=await Promise.all(questions(fullName,wanted).map(async question=>({question,reply:await replyTo(
question,octokit)}))),facts=asked.reduce((known,{reply})=>reply.facts?(0,_domain_tags_repository_js__WEBPACK_IMPORTED_MODULE_3__.
Qj)(known,reply.facts):known,{});if(api.signal.aborted)return facts;for(const{question,reply}of asked){const missing=(0,_domain_tags_metadata_js__WEBPACK_IMPORTED_MODULE_0__.
Ss)(question.presets,facts);missing.length>0&&api.log.notice(leftOut(missing,reason(question,reply)))}return facts}async function replyTo(question,octokit){
try{return{facts:await question.ask(await octokit)}}catch(error){return{failure:(0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__.
callFailure)(error)}}}function questions(fullName,wanted){const[owner="",repo=""]=fullName.split("/");return[{presets:wanted.
filter(preset=>preset!=="custom-properties"),ask:async({rest})=>(0,_event_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__.
O)((await rest.repos.get({owner,repo})).data),hidden:permission},{presets:wanted.filter(preset=>preset==="custom-propert\
ies"),ask:async({rest})=>{const{data}=await rest.repos.customPropertiesForReposGetRepositoryValues({owner,repo});return(0,_event_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__.
B)(data)},hidden:`Custom properties exist only in organizations; ${permission}`}].filter(({presets})=>presets.length>0)}
function leftOut(presets,why){return`\`metadata-tags\`: ${presets.join(", ")} left out. ${why}`}function reason({hidden},{
failure}){if(!failure)return"This GitHub server's API does not provide it.";const said=`GitHub's API: ${failure.problem}\
.`;switch(failure.status){case 401:return`${said} \`github-token\` is not valid there.`;case 403:case 404:return`${said}\
 ${hidden}`;default:return said}}})};
