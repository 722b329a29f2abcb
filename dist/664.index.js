export const id=664,ids=[664],modules={3664:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readPermissions:()=>readPermissions});var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
166),_octokit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6797);async function readPermissions(wanted,place,api){
const facts=see=>Promise.all(wanted.map(async permission=>({permission,...await see(permission)})));if(!api.token)return facts(
()=>missing("`github-token` is empty"));if(!place.fullName)return facts(()=>unseen("this run has no repository"));try{const octokit=await(0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.
openOctokit)(api);return await facts(permission=>seen(permission,place,octokit))}catch(error){const{problem}=(0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.
callFailure)(error);return facts(()=>unseen(`GitHub's API: ${problem}`))}}const missing=because=>({status:"missing",because}),
unseen=because=>({status:"unseen",because});async function seen(permission,place,{rest}){try{const{headers}=await questions[permission](
rest,place),scopes=(0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(headers,"x-oauth-scopes");return permission==="\
contents: write"?{status:"granted",because:"GitHub answers a request that takes it"}:scopes===void 0?unseen("GitHub show\
s it only to those who write, and check writes nothing"):byScopes(permission,scopes)}catch(error){const{status,problem}=(0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.
callFailure)(error),because=`GitHub's API: ${problem}`;return status===401?missing(`${because}, it is not valid there`):
status===403?missing(because):unseen(because)}}const questions={"statuses: write":(rest,{commit="HEAD",...place})=>rest.
repos.listCommitStatusesForRef({...partsOf(place),ref:commit,per_page:1}),"pull-requests: write":(rest,place)=>rest.pulls.
list({...partsOf(place),per_page:1}),"contents: write":(rest,{commit,...place})=>rest.repos.generateReleaseNotes({...partsOf(
place),tag_name:"mend-check",...commit!==void 0&&{target_commitish:commit}})};function partsOf({fullName}){const[owner="",
repo=""]=fullName.split("/");return{owner,repo}}function byScopes(permission,scopes){const own=scopes.split(",").map(scope=>scope.
trim()),enough=["repo","public_repo"];permission==="statuses: write"&&enough.push("repo:status");const found=enough.find(
scope=>own.includes(scope));return found===void 0?missing("no scope of this classic token allows it"):unseen(`the scope ${found}\
 of this classic token allows it, if its user may write here`)}})};
