export const id=587,ids=[587],modules={9587:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{snapshotTarget:()=>snapshotTarget});var clean=__webpack_require__(11),content_uuid=__webpack_require__(
464),payload=__webpack_require__(166),revision=__webpack_require__(8359);function snapshotRef(env,event){const ref=toldBy(
env,event);return ref?.startsWith("refs/")?ref:void 0}function toldBy(env,event){const name=env.GITHUB_EVENT_NAME??"";if((0,revision.
r0)(name))return headOf((0,payload.fK)(event,"pull_request"));switch(name){case"merge_group":return(0,payload.$6)(event,
"merge_group","head_ref")??env.GITHUB_REF;case"workflow_run":return ofFinishedRun(env,(0,payload.fK)(event,"workflow_run"));case"\
delete":return;default:return(0,payload.fK)(event,"deleted")===!0?void 0:env.GITHUB_REF}}function headOf(pullRequest){const number=(0,payload.
fK)(pullRequest,"number");return Number.isSafeInteger(number)?`refs/pull/${number}/head`:void 0}function ofFinishedRun(env,run){
const branch=(0,payload.$6)(run,"head_branch");return(0,payload.$6)(run,"head_repository","full_name")===env.GITHUB_REPOSITORY&&
branch!==void 0?`refs/heads/${branch}`:void 0}var status_commit=__webpack_require__(1760);function snapshotTarget(about,run){
const{env,event,repository}=run,{fullName,runUrl}=repository,parts=[env.GITHUB_WORKFLOW??"",env.GITHUB_JOB??"",...about];
return{fullName,commit:(0,status_commit.a)(env,event),ref:snapshotRef(env,event),job:{id:env.GITHUB_RUN_ID||"unknown",correlator:correlator(
parts),...runUrl!==void 0&&{html_url:runUrl}},detector:detector(run)}}function detector({env,repository:{url=""},userAgent}){
const[name="",version=""]=userAgent.split("/"),server=env.GITHUB_SERVER_URL||"https://github.com",source=env.GITHUB_ACTION_REPOSITORY;
return{name,version,url:source?`${server}/${source}`:url}}const maxReadable=200;function correlator(parts){const readable=parts.
filter(part=>part!=="").join(" / ");return`${(0,clean.pj)(readable,maxReadable)} ${(0,content_uuid.V)(parts)}`}})};
