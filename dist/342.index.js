export const id=342,ids=[342],modules={4518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>githubCaller,X:()=>githubSide});function commentWriter({mode,...options}){
if(mode!=="never")return async(comment,until)=>{const{writeComment}=await __webpack_require__.e(6).then(__webpack_require__.
bind(__webpack_require__,3006));return writeComment(comment,until,{...options,mode})}}const maxEndMs=3e4;class GithubSide{#options;constructor(options){
this.#options=options}async end({status,comment,snapshot}){const{clock,...write}=this.#options,until=clock.now()+maxEndMs,
[left,submitted]=await Promise.all([comment&&write.comment?.(comment,until),snapshot&&write.snapshot?.(snapshot,until),status&&
write.status?.end(status,until)]);return{outputs:{...left?.outputs,...submitted?.outputs},annotations:[...left?.annotations??
[],...submitted?.annotations??[]]}}async endLate({status}){return status&&await this.#options.status?.endLate(status),{outputs:{},
annotations:[]}}}function snapshotWriter(options){return async(snapshot,until)=>{const{submitSnapshot}=await __webpack_require__.
e(937).then(__webpack_require__.bind(__webpack_require__,937)),{snapshotTarget}=await __webpack_require__.e(587).then(__webpack_require__.
bind(__webpack_require__,9587));return submitSnapshot(snapshot,until,{...options,target:snapshotTarget(snapshot.about,options)})}}
const load=async()=>({...await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,6797)),...await __webpack_require__.
e(142).then(__webpack_require__.bind(__webpack_require__,142)),...await __webpack_require__.e(973).then(__webpack_require__.
bind(__webpack_require__,3973))}),maxTries=3,maxLateMs=1400,maxPendingDelayMs=1e3;class StatusSession{#options;#ended=new AbortController;#closing=new AbortController;#pending;#done=!1;#cancelledAt;constructor(options){
this.#options=options,options.cancelled.addEventListener("abort",()=>{this.#cancelledAt=options.clock.now()})}watch(send,operation){
return(...args)=>{const answer=send(...args);return this.#pending??=this.#setPending(answer,`${operation} is running`).catch(
()=>{}),answer}}async end(status,until){const{cancelled}=this.#options;this.#ended.abort(),cancelled.addEventListener("a\
bort",()=>this.#closing.abort());const enough=cancelled;await this.#finish(status,{maxTries,until,signal:cancelled,enough})}async endLate(status){
const{clock}=this.#options,now=clock.now(),until=(this.#cancelledAt??now)+maxLateMs;if(this.#done||now>=until)return;this.#ended.
abort(),this.#closing.abort();const never=new AbortController().signal,tries={maxTries:1,until,signal:never,enough:never};
await this.#finish(status,tries)}async#setPending(answer,description){const{clock}=this.#options,enough=this.#ended.signal,
delay=clock.sleep(maxPendingDelayMs,enough);if(await Promise.race([answer,delay]).catch(()=>{}),enough.aborted||this.#obstacle())
return;const[until,signal]=[Number.POSITIVE_INFINITY,this.#closing.signal],tries={maxTries,until,signal,enough};return this.#set(
{state:"pending",description},tries)}async#finish(status,tries){const{log,withoutSecrets}=this.#options,{isRefusal,notSet,
statusNotice}=await load(),obstacle=this.#obstacle(),begun=await this.#pending,failure=obstacle||begun&&isRefusal(begun)?
begun:await this.#set(status,tries);failure&&!obstacle&&tries.signal.aborted||(this.#done=!0,obstacle?log.notice(notSet(
obstacle)):failure&&log.notice(statusNotice(failure,withoutSecrets)))}#obstacle(){const{hasToken,target}=this.#options;return hasToken?
target.commit===void 0||target.fullName===""?"The event does not tell which commit the run is about.":void 0:"`github-to\
ken` is empty."}async#set(status,{signal,enough,...tries}){const{clock,open}=this.#options,{commit="",...target}=this.#options.
target,{callFailure,setCommitStatus}=await load(),patience={...tries,clock,signal:enough};return open(tries.until,signal,
api=>setCommitStatus({...target,commit},status,api,patience)).catch(callFailure)}}var status_commit=__webpack_require__(
1760),client=__webpack_require__(4588),github_settings=__webpack_require__(565);const maxGithubMs=1e4,maxAtOnce=5;function githubCaller({
env,clock,log,userAgent}){return async({requestTimeout,caCertificate,githubToken},signal,use,until=Number.POSITIVE_INFINITY)=>{
const url=env.GITHUB_API_URL||"https://api.github.com",server=(0,client.V)({endpoint:URL.parse(url)?.origin??url,concurrency:maxAtOnce,
requestTimeoutMs:Math.min(requestTimeout,maxGithubMs),ca:caCertificate,userAgent,env}),http=(request,signal2)=>server.request(
request,signal2,Math.max(until-clock.now(),1));try{return await use({url,http,token:githubToken,clock,log,signal})}finally{
await server.close()}}}function githubSide(inputs,event,withGithub,options){const{clock,log,cancelled}=options,{statusContext:context,
comment:mode,submitDependencies}=(0,github_settings.g)(inputs),connection=(0,github_settings.a)(inputs,options.files),{fullName,
runUrl,withoutSecrets}=options.repository,reach={withoutSecrets,hasToken:connection.githubToken!=="",open:(until,signal,use)=>withGithub(
connection,signal,use,until)},commit=(0,status_commit.a)(options.env,event),target={fullName,commit,context,runUrl},status=context?
new StatusSession({...reach,target,clock,log,cancelled}):void 0,all={...options,...reach,event},comment=commentWriter({...all,
mode,inputs,fullName}),snapshot=submitDependencies?snapshotWriter(all):void 0;return{status,side:new GithubSide({status,
comment,snapshot,clock})}}}),2540:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_2:()=>failureFacts,bD:()=>messageOf,e3:()=>debugFailure,oh:()=>failureMessage});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7550),_text_clean_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11);const maxDepth=5;function failureFacts(error){
return error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.H?error.facts:{what:`Internal error: ${messageOf(error)}`,
why:"This is a bug in the action.",fix:"Please report it in the action's repository, with the log of a run that has debu\
g logging turned on.",cause:error}}function failureMessage(error){return(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.k)(failureFacts(
error))}function debugFailure(error,log){let current=error;for(let depth=0;depth<maxDepth&&current!==void 0;depth++){const lines=((current instanceof
Error?current.stack:void 0)??messageOf(current)).split(`
`);for(const line of lines)log.debug(depth>0?`cause: ${line}`:line);current=current instanceof Error?current.cause:void 0}}
function messageOf(error){const text=rawMessage(error).replace(/\s+/g," ").trim();return(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.
Jj)(text.replace(/\.$/,""),500)||"no details are known"}function rawMessage(error){if(error instanceof Error)return error.
message||error.name;if(error==null)return"";try{return String(error)}catch{return Object.prototype.toString.call(error)}}}),
7550:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H:()=>Failure,k:()=>failureText});class Failure extends Error{name="Failure";code;facts;constructor(code,facts){super(failureText(
facts),{cause:facts.cause}),this.code=code,this.facts=facts}}function failureText(facts){return[`${facts.what}.`,facts.said?.
trim()&&`Mend said: ${withPeriod(facts.said.trim())}`,facts.why,facts.fix].filter(Boolean).join(" ")}function withPeriod(sentence){
return/[.!?]$/.test(sentence)?sentence:`${sentence}.`}}),3363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>limitText,z:()=>parseCondition});var _project_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8605),_measure_traits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(498),_name_patterns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4979);function parseCondition(line){const text=line.trim().replace(/\s+/g," "),[,kind,list=""]=patternShape.exec(text)??
[];if(kind!==void 0)return patternCondition(text,kind,list);const word=/^[^\s<>=]*/.exec(text)?.[0]??"";if(isMeasure(word))
return countCondition(text,word);const example=Object.hasOwn(examples,word)?examples[word]:void 0;if(example)return wrong(
text,`expected a condition such as ${example}`);const near=nearestCondition(word,text),hint=near===void 0?"":` (did you \
mean ${near}?)`;return wrong(text,`unknown condition${hint}; expected one of ${known.join(", ")}, such as critical > 0`)}
function nearestCondition(word,text){const words=[...Object.keys(examples),...Object.keys(_measure_traits_js__WEBPACK_IMPORTED_MODULE_1__.
O)],[near=""]=(0,_project_js__WEBPACK_IMPORTED_MODULE_0__.L)(words,word,1);return near==="library"?/[<>=]/.test(text)?"l\
ibraries":"library matches":near!=="license"?near||void 0:/ not /i.test(text)?"license not in":"license in"}const patternShape=/^(license in|license not in|library matches)(?: (.*))?$/,
known=["license in","license not in","library matches",...Object.keys(_measure_traits_js__WEBPACK_IMPORTED_MODULE_1__.O)],
examples={license:"license in GPL*, AGPL* or license not in MIT, Apache-2.0",library:"library matches log4j:1.*"},kinds={
"license in":"license-in","license not in":"license-not-in","library matches":"library"};function patternCondition(text,words,list){
const patterns=list.split(",").map(pattern=>pattern.trim()),invalid=patterns.find(pattern=>!(0,_name_patterns_js__WEBPACK_IMPORTED_MODULE_2__.
Pt)(pattern)),kind=kinds[words];return kind&&invalid===void 0?{ok:!0,condition:{kind,text,patterns}}:wrong(text,`expecte\
d patterns separated by commas, without quotes, with * and ? for any characters; ${found(invalid)}`)}function found(pattern=""){
return pattern===""?"one of them is empty":(0,_name_patterns_js__WEBPACK_IMPORTED_MODULE_2__.qE)(pattern)?`found the pac\
kage URL "${pattern}"; write a name instead, such as lodash@4.17.*`:`found "${pattern}"`}const countShape=/^\S+? ?(>=|<=|>|<|=) ?(\d[\d.]*) ?(\D?)$/;
function countCondition(text,measure){const[,operator,digits="",mark=""]=countShape.exec(text)??[],{accepted,isNumber}=numberForms[formOf(
measure)];if(mark==="%"&&!takesPercent(measure))return wrong(text,`${measure} cannot be a percentage; expected ${accepted}`);
const form=mark==="%"?numberForms.percentage:{accepted,isNumber};if(!isOperator(operator)||!form.isNumber(digits+mark)){
const or=takesPercent(measure)?" or a percentage from 0% to 100%":"";return wrong(text,`expected ${measure}, one of > >=\
 < <= =, and ${accepted}${or}`)}const limit=Number(digits),unit=isUnit(mark)?mark:void 0,number=limitText({measure,limit,
unit});return{ok:!0,condition:{kind:"count",text:`${measure} ${operator} ${number}`,measure,operator,limit,unit}}}const numberForms={
count:{accepted:"a whole number",isNumber:text=>/^\d{1,9}$/.test(text)},percentage:{accepted:"a percentage from 0% to 10\
0%",isNumber:text=>/^\d{1,3}(?:\.\d{1,6})?%$/.test(text)&&Number.parseFloat(text)<=100},score:{accepted:"a CVSS score fr\
om 0.0 to 10.0",isNumber:text=>/^(?:\d(?:\.\d)?|10(?:\.0)?)$/.test(text)},age:{accepted:"a number of days or hours such \
as 7d or 12h",isNumber:text=>/^\d{1,5}[dh]$/.test(text)}};function formOf(measure){return(0,_measure_traits_js__WEBPACK_IMPORTED_MODULE_1__.
J)(measure).number??"count"}function limitText({measure,limit,unit=void 0}){return`${(0,_measure_traits_js__WEBPACK_IMPORTED_MODULE_1__.
J)(measure).number==="score"?limit.toFixed(1):limit}${unit??""}`}function isUnit(text){return["%","d","h"].includes(text)}
function takesPercent(measure){return(0,_measure_traits_js__WEBPACK_IMPORTED_MODULE_1__.J)(measure).percent??!1}function isMeasure(word){
return Object.hasOwn(_measure_traits_js__WEBPACK_IMPORTED_MODULE_1__.O,word)}function isOperator(text){return text!==void 0&&
[">",">=","<","<=","="].includes(text)}function wrong(text,why){return{ok:!1,problem:`"${text}": ${why}`}}}),498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>traitsOf,O:()=>measureTraits});const measureTraits={critical:{alerts:!0},
high:{alerts:!0},medium:{alerts:!0},low:{alerts:!0},cvss:{alerts:!0,number:"score"},"fixable-critical":{alerts:!0},"fixa\
ble-high":{alerts:!0},"direct-critical":{alerts:!0,hierarchy:!0},"direct-high":{alerts:!0,hierarchy:!0},"vulnerable-libr\
aries":{alerts:!0,percent:!0},"no-license":{percent:!0},outdated:{alerts:!0,percent:!0},libraries:{},"weak-matches":{percent:!0},
"duplicate-versions":{},"new-libraries":{baseline:!0,percent:!0},"removed-libraries":{baseline:!0,percent:!0},"new-criti\
cal":{baseline:!0,alerts:!0},"new-high":{baseline:!0,alerts:!0},"new-vulnerabilities":{baseline:!0,alerts:!0},"new-licen\
ses":{baseline:!0},"scan-age":{scanDate:!0,number:"age",apart:!0},"policy-violations":{policyViolations:!0,apart:!0},"ex\
pired-waivers":{apart:!0}};function traitsOf(measure){return measureTraits[measure]}}),4979:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lx:()=>pythonSpelling,OC:()=>libraryNames,Pt:()=>isPattern,XA:()=>namesMatcher,
Yk:()=>libraryMatcher,cx:()=>licenseNames,m3:()=>deniedNames,qE:()=>isPackageUrl});var _library_identity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8028),_library_license_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2599),_library_no_license_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2167),_library_spelling_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6928),_text_clean_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
11),_text_glob_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3234),_text_redact_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
9341);function isPattern(pattern){return!/^[^[\]{}|^$\\;<>=]{1,200}$/.test(pattern)||/^\/.*\/\w*$|^\(.*\)$|^:|^["'`]|["'`]$/.
test(pattern)||isPackageUrl(pattern)?!1:pattern.split(" ").filter(word=>word.includes("*")).length<2}function isPackageUrl(text){
return/^pkg:[\w.+-]+\//i.test(text)}function libraryNames(library){const identity=(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.
cu)(library),bases=basesOf(identity,library);let names;return{bases:known(bases),get names(){return names??=known(withVersions(
bases,identity,library)),names},isPython:identity.type==="pypi"}}function known(names){const all=[...names];return all.some(
_text_redact_js__WEBPACK_IMPORTED_MODULE_5__.vX)?all.filter(isKnown):all}function basesOf(identity,library){const{name,groupId,
artifactId}=library,names=new Set([...(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.Hz)(identity,library),name]),
alone=(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.xo)(identity);return alone&&names.add(alone),artifactId&&names.
add(artifactId),groupId&&artifactId&&names.add(`${groupId}:${artifactId}`),names}function withVersions(bases,identity,library){
const names=new Set(bases);for(const version of(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.eZ)(identity,library))
for(const base of bases)names.add(`${base}:${version}`).add(`${base}@${version}`);return names}function libraryMatcher(patterns){
const lower=patterns.map(pattern=>pattern.toLowerCase()),ofPython=lower.map(pattern=>pythonSpelling(pattern)).filter((pattern,at)=>pattern!==
lower[at]),plain=lower.map(pattern=>(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_6__.T)(pattern)),all=[...plain,...ofPython.
map(pattern=>(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_6__.T)(pattern))];return({names,isPython})=>{const globs=isPython?
all:plain;return names.some(name=>{const text=name.toLowerCase();return globs.some(matches=>matches(text))})}}function pythonSpelling(pattern){
return(0,_library_spelling_js__WEBPACK_IMPORTED_MODULE_3__.T)("pypi",pattern)}function namesMatcher(patterns){const globs=patterns.
map(ignoringCase);return names=>names.filter(name=>name!==void 0).some(name=>isKnown(name)&&globs.some(glob=>glob(name)))}
function ignoringCase(pattern){return(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_6__.T)(pattern,{ignoreCase:!0})}function isKnown(name){
return!(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_5__.vX)(name)}function licenseNames(license){const{spdxName}=license,
name=(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__.$B)(license.name);return[name,name.replaceAll(" ","-"),spdxName&&(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__.
$B)(spdxName),(0,_library_license_js__WEBPACK_IMPORTED_MODULE_1__.v)({name,spdxName})]}function deniedNames(license){const{
name}=license,certain={...license,name:(0,_library_no_license_js__WEBPACK_IMPORTED_MODULE_2__.b1)(name)},names=(0,_library_no_license_js__WEBPACK_IMPORTED_MODULE_2__.
Zp)(name)?[...licenseNames(license),...licenseNames(certain)]:licenseNames(license);return[...names,...names.map(otherGnuId)]}
const gnuId=/^((?:A|L)?GPL-\d\.\d|GFDL-1\.\d)(\+|-only|-or-later)?$/i,otherEndings={"":"-only","-only":"","+":"-or-later",
"-or-later":"+"};function otherGnuId(id2){const[,license,ending=""]=gnuId.exec(id2??"")??[];return license&&license+otherEndings[ending.
toLowerCase()]}}),5260:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Hh:()=>isPassed,KN:()=>notPassed,zU:()=>isOfGate});function isPassed({verdict,isEmpty}){return verdict===
"passed"&&!isEmpty}function notPassed(conditions=[]){return conditions.filter(({verdict})=>verdict!=="passed")}function isOfGate(conditions){
const starts=notPassed(conditions).map(({condition})=>`${condition}: `);return reason=>starts.some(start=>reason.startsWith(
start))}}),5030:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>isDay,YM:()=>daysBetween,kb:()=>dayOf});const msPerDay=864e5;function dayOf(msSince1970){return new Date(msSince1970).
toISOString().slice(0,10)}function isDay(text){if(!/^\d{4}-\d{2}-\d{2}$/.test(text))return!1;const ms=Date.parse(`${text}\
T00:00:00Z`);return!Number.isNaN(ms)&&dayOf(ms)===text}function daysBetween(from,to){return Math.round((Date.parse(to)-Date.
parse(from))/msPerDay)}}),506:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{GB:()=>justifications,Jc:()=>analysisStates,Zp:()=>noWaivers,jd:()=>waiverLabel});const analysisStates=[
"resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"],justifications=["code_not\
_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compi\
ler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"],noWaivers={waiverOf:()=>{},licenseWaiverOf:()=>{}};
function waiverLabel(waiver){return`${"license"in waiver?waiver.license:waiver.vulnerability} in ${waiver.library}`}}),7280:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>withoutLicenseText});var _text_counted_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4428);function withoutLicenseText(count){return`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(count,"library","l\
ibraries")} without a known license not judged`}}),1499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hu:()=>findingWords,dQ:()=>findingCount,pL:()=>differentWords,yM:()=>isShared});
var _text_counted_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4428);function findingCount(list){const ids2=new Set(
list.map(({vulnerability})=>vulnerability.id));return{findings:list.length,different:ids2.size}}function isShared({findings,
different}){return different<findings}function findingWords(count,kind=""){const{findings,different}=count,before=kind&&
`${kind} `;return isShared(count)?`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.z)(findings)} ${before}findings (${differentWords(
different)})`:vulnerabilities(findings,before)}function differentWords(different){return vulnerabilities(different,"diff\
erent ")}function vulnerabilities(count,before){return(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(count,`${before}\
vulnerability`,`${before}vulnerabilities`)}}),5536:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UG:()=>nothingToJudge,hs:()=>shareWords,uM:()=>actualWords});var _text_counted_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4428),_finding_count_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1499);function actualWords({unit,different},actual){
const what=different===void 0?"":" findings";return`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.z)(actual)}${unit??
""}${what}`}function shareWords({share,different}){return share?`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.z)(share.
count)} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.z)(share.of)}`:different===void 0?"":(0,_finding_count_js__WEBPACK_IMPORTED_MODULE_1__.
pL)(different)}const nothingToJudge="nothing to judge"}),4310:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Pg:()=>findings,QJ:()=>inventoryFigures,QL:()=>packagesInSeveralVersions,QX:()=>mostSevereFirst,
cH:()=>packageVersionOf});var _library_identity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8028),_library_library_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
6427),_library_match_type_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5774),_library_no_license_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
2167),_library_spelling_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6928),_text_compare_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
185);function inventoryFigures({libraries,alertsPending=!1},packageOf=packageVersionOf){const tally={libraries:0,vulnerableLibraries:0,
vulnerabilities:0,bySeverity:{critical:0,high:0,medium:0,low:0},noLicense:0,weakMatches:0,licenses:new Map,packages:new Map};
for(const library of libraries)count(library,tally),noteVersion(tally.packages,packageOf(library));const{vulnerableLibraries,
vulnerabilities,bySeverity}=tally,risk={vulnerableLibraries,vulnerabilities,bySeverity};return{libraries:tally.libraries,
risk:alertsPending?void 0:risk,outdated:alertsPending?void 0:tally.outdated,noLicense:tally.noLicense,licenses:new Map([
...tally.licenses].sort(_text_compare_js__WEBPACK_IMPORTED_MODULE_3__.D)),weakMatches:tally.weakMatches,duplicateVersions:inSeveralVersions(
tally.packages).length}}function count(library,tally){const{vulnerabilities,outdated}=library,licenses=(0,_library_no_license_js__WEBPACK_IMPORTED_MODULE_1__.
e4)(library.licenses);tally.libraries++,vulnerabilities.length>0&&tally.vulnerableLibraries++,tally.vulnerabilities+=vulnerabilities.
length;for(const{severity}of vulnerabilities)severity&&tally.bySeverity[severity]++;outdated!==void 0&&(tally.outdated=(tally.
outdated??0)+Number(outdated)),licenses.length===0&&tally.noLicense++;for(const{name}of licenses)tally.licenses.set(name,
(tally.licenses.get(name)??0)+1);(0,_library_match_type_js__WEBPACK_IMPORTED_MODULE_4__.s)(library)&&tally.weakMatches++}
function packageVersionOf(library){const identity=(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.cu)(library),{type}=identity,
version=(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.ol)(identity);if(version==="")return;const name=(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.
Vb)(identity,library);return{type,name,key:(0,_library_spelling_js__WEBPACK_IMPORTED_MODULE_2__.T)(type,name),version}}function packagesInSeveralVersions(libraries){
const packages=new Map;for(const library of libraries)noteVersion(packages,packageVersionOf(library));return inSeveralVersions(
packages)}function inSeveralVersions(packages){const found=[];for(const ofType of packages.values())for(const{name,versions}of ofType.
values())versions&&found.push({name,versions});return found}function noteVersion(packages,found){if(!found)return;const{
type,name,key,version}=found,ofType=packages.get(type)??new Map;ofType.size===0&&packages.set(type,ofType);const known=ofType.
get(key);known?known.versions?known.versions.add(version):known.first!==version&&(known.versions=new Set([known.first,version])):
ofType.set(key,{name,first:version})}function findings(libraries){return libraries.flatMap(library=>library.vulnerabilities.
map(vulnerability=>({library,vulnerability}))).sort(mostSevereFirst())}function mostSevereFirst(){const names=new Map,nameIn=({
library})=>{const name=names.get(library)??(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.oZ)(library);return names.
set(library,name),name};return(a,b)=>rank(a.vulnerability)-rank(b.vulnerability)||(b.vulnerability.score??0)-(a.vulnerability.
score??0)||(0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__.U)(nameIn(a),nameIn(b))||(0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__.
U)(a.library.version??"",b.library.version??"")||(0,_text_compare_js__WEBPACK_IMPORTED_MODULE_3__.U)(a.vulnerability.id,
b.vulnerability.id)}function rank({severity}){return severity?_library_library_js__WEBPACK_IMPORTED_MODULE_5__.g.indexOf(
severity):_library_library_js__WEBPACK_IMPORTED_MODULE_5__.g.length}}),4464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>hierarchyFigures});function hierarchyFigures(roots){const direct=new Set(
roots.map(({keyUuid})=>keyUuid)),all=new Set;let maxDepth=0;const stack=roots.length>0?[{nodes:roots,depth:1}]:[];for(let level=stack.
pop();level;level=stack.pop()){maxDepth=Math.max(maxDepth,level.depth);for(const{keyUuid,dependencies}of level.nodes)all.
add(keyUuid),dependencies.length>0&&stack.push({nodes:dependencies,depth:level.depth+1})}return{direct:direct.size,transitive:all.
size-direct.size,maxDepth}}}),2429:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{M:()=>packageKey});var _library_identity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8028);
function packageKey(library){const identity=(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.cu)(library),{type,version}=identity;
if(type!=="generic"||!version)return(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.TN)(identity,library);const name=withoutVersion(
library.name,version);return(0,_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.TN)(identity,{...library,name})}const marks="\
-_ @";function withoutVersion(name,version){let dotted=0,at=name.lastIndexOf(version);for(;at>0;at=name.lastIndexOf(version,
at-1)){const start=name[at-1]==="v"?at-2:at-1,mark=name[start]??"none";if(start>0&&marks.includes(mark))return without(name,
start,at+version.length);mark==="."&&(dotted=Math.max(dotted,at))}return dotted>1?without(name,dotted-1,dotted+version.length):
name}function without(text,start,end){return text.slice(0,start)+text.slice(end)}}),9964:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mg:()=>ecosystemOf,W7:()=>fileOf,ZA:()=>javaArchive,_w:()=>isMaven,lp:()=>withoutFolder});
var _memo_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4460);const byType={MAVEN_ARTIFACT:"maven",MAVEN:"maven",GRADLE:"\
maven",JAVA:"maven",NODE_PACKAGED_MODULE:"npm",JAVASCRIPT_NODE_JS:"npm",NPM:"npm",PYTHON_PACKAGE:"pypi",PYTHON:"pypi",DOT_NET_RESOURCE:"\
nuget",NUGET_PACKAGE_MODULE:"nuget",NUGET:"nuget",GO_PACKAGE:"golang",GO:"golang",REDHAT_PACKAGE_MODULE:"rpm",RPM:"rpm",
DEBIAN_PACKAGE:"deb",DEBIAN:"deb",ALPINE:"apk",ARCH_LINUX:"alpm",RUBY:"gem",PHP:"composer",RUST:"cargo",CRATE:"cargo",COCOAPODS:"\
cocoapods",HEX:"hex",R:"cran",CONDA:"conda",HASKELL:"hackage",CABAL:"hackage",OCAML:"opam",OPAM:"opam",DOCKER:"docker",SOURCE_LIBRARY:"\
github"},files=new Set(["ACTIONSCRIPT","DOCKER_LAYER","DOT_NET_AS_GENERIC_RESOURCE","FILE","FILE_CLUSTER","GENERIC_ARCHI\
VE","JAVASCRIPT","JAVASCRIPT_BOWER","JAVA_SCRIPT_LIBRARY","UNIX_LIBRARY","WINDOWS_INSTALLER"]),byEnding=[[/\.(whl|egg)$/i,
"pypi"],[/\.nupkg$/i,"nuget"],[/\.gem$/i,"gem"],[/\.crate$/i,"cargo"],[/\.rpm$/i,"rpm"],[/\.u?deb$/i,"deb"],[/\.conda$/i,
"conda"],[/\.pkg\.tar\.\w+$/i,"alpm"],[/\.tgz$/i,"npm",/javascript|node/i]],binary=/\.(dll|exe)$/i;function fileOf(library){
return withoutFolder(library.filename||library.artifactId||library.name)}function withoutFolder(path){const at=Math.max(
path.lastIndexOf("/"),path.lastIndexOf("\\"));return at<0?path:path.slice(at+1)||path}function ecosystemOf(library){const known=ofType(
library.type??"");return known==="nuget"&&binary.test(fileOf(library))?"generic":known||(isMaven(library)?"maven":byFile(
library))}const ofType=(0,_memo_js__WEBPACK_IMPORTED_MODULE_0__.x)(type=>{const word=normalized(type);return files.has(word)?
"generic":byType[word]??byType[word.replace(/(_PACKAGE)?(_MODULE)?$/,"")]});function normalized(type){return type.toUpperCase().
replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}function byFile(library){const file=fileOf(library);return byEnding.find(([ending,
,language])=>ending.test(file)&&(language===void 0||language.test(library.languages??"")))?.[1]??"generic"}const isMavenType=(0,_memo_js__WEBPACK_IMPORTED_MODULE_0__.
x)(type=>ofType(type)==="maven"||normalized(type)==="JAVA_ARCHIVE"),javaArchive=/\.(jar|war|ear|aar|pom)$/i;function isMaven(library){
const{groupId,artifactId,coordinates,filename}=library;return!groupId||!artifactId||javaArchive.test(groupId)||javaArchive.
test(artifactId)?!1:isMavenType(library.type??"")?!0:!!coordinates||javaArchive.test(filename??library.name)}}),8028:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ol:()=>fullVersion,QX:()=>genericIdentity,cu:()=>identityOf,TN:()=>keyOf,xo:()=>nameAlone,
Vb:()=>nameOf,oZ:()=>packageName,Hz:()=>spellingsOf,eZ:()=>versionSpellings});var ecosystem=__webpack_require__(9964);const grammars={
alpm:[[/\.pkg\.tar(\.\w+)?$/i,arch]],apk:[[/\.apk$/i,alpine]],cargo:[[/\.crate$/i,before("-",/^([a-z][\w-]*)-(\d+\.\d+\.\d.*)$/i)]],
conda:[[/\.(conda|tar\.bz2)$/i,conda]],cran:[[/\.(tar\.gz|tgz|zip)$/i,firstOf("_")]],deb:[[/\.u?deb$/i,debian]],gem:[[/\.gem$/i,
gem]],hackage:[[/\.tar\.gz$/i,before("-",/^(.+)-(\d+(?:\.\d+)*)$/)]],hex:[[/\.(tar|tar\.gz)$/i,firstOf("-")]],npm:[[/\.tgz$/i,
before("-")]],nuget:[[/\.nupkg$/i,before(".")]],opam:[[/(\.opam|\.tar\.gz|\.tbz)?$/i,before(".")]],pypi:[[/\.whl$/i,wheel],
[/\.egg$/i,firstOf("-")],[/\.(tar\.gz|tar\.bz2|tgz|zip)$/i,before("-",/^(.+)(?=-)(?<!-\d[\d.]*)-(\d[^-]*)$/)]],rpm:[[/\.rpm$/i,
rpm]]},qualifiedTypes=new Set(["alpm","apk","conda","deb","gem","rpm"]);function fileParts(type,file,version){const rule=grammars[type]?.
find(([ending2])=>ending2.test(file));if(!rule)return;const[ending,read]=rule,parts=read(file.replace(ending,""),version);
return parts?.name?parts:void 0}function before(mark,own){return(stem,version)=>{if(version){const end=`${mark}${version}`;
return stem.endsWith(end)?{name:stem.slice(0,-end.length)}:void 0}const[,name,ofFile]=own?.exec(stem)??[];return name===
void 0?void 0:{name,version:ofFile}}}function firstOf(mark){return stem=>{const[name="",version]=stem.split(mark);return version===
void 0?void 0:{name,version}}}function wheel(stem){const parts=stem.split("-"),[name="",version]=parts;return parts.length<
5||parts.length>6?void 0:{name,version}}const gemFile=/^(.+?)-(\d[^-]*(?:-(?!\d).+)?)$/;function gem(stem,version){const whole=before(
"-",gemFile)(stem,version);if(whole||!version)return whole;const at=stem.indexOf(`-${version}-`);if(at<0)return;const platform2=stem.
slice(at+version.length+2);return{name:stem.slice(0,at),qualifiers:{platform:platform2}}}function debian(stem){const parts=stem.
split("_"),[name="",version,...rest]=parts;if(!(parts.length<2))return{name,version:version?.replace(/%3a/i,":"),qualifiers:qualifiers(
{arch:rest.at(-1)})}}function rpm(stem){const dot=stem.lastIndexOf("."),parts=lastOf(stem.slice(0,dot),2),arch2=stem.slice(
dot+1);if(!(dot<0||!parts||!/^\w+$/.test(arch2)))return{...parts,qualifiers:{arch:arch2}}}function alpine(stem){const[,plain=stem,
arch2]=/^(.*-r\d+)[-.](\w+)$/.exec(stem)??[],parts=lastOf(plain,2);if(!(!parts||!/-r\d+$/.test(plain)))return{...parts,qualifiers:qualifiers(
{arch:arch2})}}function arch(stem){const at=stem.lastIndexOf("-"),parts=at<0?void 0:lastOf(stem.slice(0,at),2);return parts&&
{...parts,qualifiers:{arch:stem.slice(at+1)}}}function conda(stem){const parts=lastOf(stem,2),[version="",build=""]=parts?.
version.split("-")??[];return parts&&{name:parts.name,version,qualifiers:{build}}}function lastOf(stem,dashes){const parts=stem.
split("-");if(parts.length<=dashes)return;const version=parts.slice(-dashes).join("-");return{name:parts.slice(0,-dashes).
join("-"),version}}function qualifiers({arch:arch2}){return arch2?{arch:arch2}:void 0}function byGroup(type,library){const{
groupId}=library,version=versionOf(library),group=groupId&&(fileParts(type,groupId,version)?.name??groupId);if(group&&version&&
!qualifiedTypes.has(type))return{name:group,version};const named=fileParts(type,(0,ecosystem.W7)(library),version),name=group||
named?.name||plainArtifact(library);if(name)return{name,version:plainVersion(version,named?.version),qualifiers:named?.qualifiers}}
function plainVersion(version,ofFile){return version?ofFile&&version.endsWith(`-${ofFile}`)?ofFile:version:ofFile}const archive=/\.(t?gz|tbz|bz2|xz|zst|zip|tar|whl|egg|gem|crate|nupkg|rpm|u?deb|apk|conda|jar|dll|exe)$/i;
function plainArtifact({groupId,artifactId}){return groupId||!artifactId||!/^[\w.+-]+$/.test(artifactId)||/[-_.@]v?\d+\.\d/.
test(artifactId)||archive.test(artifactId)?void 0:artifactId}function withoutVersion(name,version){const whole=name.endsWith(
".zip")?name.slice(0,-4):name;return!version||!whole.endsWith(version)||!version.includes(".")&&version.length<7?name:/^(.+)[-@:]v?$/.
exec(whole.slice(0,-version.length))?.[1]??name}function versionOf({version,coordinates}){return version||coordinates?.split(
":")[2]}function split(path){const at=path.lastIndexOf("/");return at<0?{name:path}:{namespace:path.slice(0,at),name:path.
slice(at+1)}}const importPath=/^[\w-]+(\.[\w-]+)+\/[^\s:]+$/,atVersion=/^(.+?)[-@]([\da-f]{40}|v\d+\.\d+\.\d[^/]*)$/;function golang(library){
const found=pathOf(library);if(!found)return;const given=found.includes("!")?unescaped(found):found,version=versionOf(library);
if(version)return{...split(withoutVersion(given,version)),version};const[,path=given,ofName]=atVersion.exec(given)??[];return{
...split(path),version:ofName}}function unescaped(path){return path.replace(/!([a-z])/g,(_,letter)=>letter.toUpperCase())}
function pathOf(library){const{groupId,artifactId,name}=library;if(isPath(artifactId))return artifactId;const whole=inGroup(
library);return isPath(whole)?whole:[groupId,name].find(isPath)}function inGroup(library){const{groupId,artifactId}=library;
if(!groupId||!artifactId||artifactId.includes("/"))return;const segment=withoutVersion(artifactId,versionOf(library));return`\
/${groupId}`.endsWith(`/${segment}`)?void 0:`${groupId}/${segment}`}function isPath(text){return text!==void 0&&importPath.
test(text)}const debianVendors=[[/ubuntu/i,"ubuntu"],[/[+~]rpi|[+~]rpt/i,"raspbian"],[/kali/i,"kali"]],rpmVendors=[[/\.fc\d/i,
"fedora"],[/\.amzn\d/i,"amzn"],[/\.mga\d/i,"mageia"],[/\.azl\d/i,"azurelinux"],[/\.centos\b/i,"centos"],[/\.rocky\b/i,"r\
ocky"],[/\.alma\b/i,"almalinux"]];function system_packages_debian(library){const parts=byGroup("deb",library),namespace=vendorOf(
parts?.version,debianVendors)??"debian";return parts&&{...parts,namespace}}function system_packages_rpm(library){const parts=byGroup(
"rpm",library);if(!parts)return;const[,epoch,rest]=/^(\d+):(.+)$/.exec(parts.version??"")??[],namespace=vendorOf(parts.version,
rpmVendors);if(!epoch)return{...parts,namespace};const qualifiers2={...parts.qualifiers,epoch};return{...parts,namespace,
version:rest,qualifiers:qualifiers2}}function vendorOf(version,vendors2){return vendors2.find(([mark])=>mark.test(version??
""))?.[1]}function system_packages_alpine(library){const parts=byGroup("apk",library);return parts&&within("alpine",parts,
/^(.*-r\d+)-(\w+)$/)}function archLinux(library){const parts=byGroup("alpm",library);return parts&&within("arch",parts,/^(.+-[\d.]+)-([a-z]\w*)$/)}
function within(namespace,parts,withArch){const[,version,arch2]=withArch.exec(parts.version??"")??[];return!version||!arch2?
{...parts,namespace}:{...parts,namespace,version,qualifiers:{arch:arch2}}}const platform=/^([^-]+)-((?:java|jruby|mswin\d*|(?:x86|x64|x86_64|i\d86|amd64|arm|arm64|armv\d\w*|aarch64|universal|powerpc\w*|ppc\w*|s390x|riscv64)-.+))$/;
function ruby(library){const parts=byGroup("gem",library);if(!parts?.version?.includes("-"))return parts;const[,version,
built]=platform.exec(parts.version)??[];if(!version||!built)return parts;const qualifiers2={...parts.qualifiers,platform:built};
return{...parts,version,qualifiers:qualifiers2}}const rules={alpm:archLinux,apk:system_packages_alpine,cocoapods,composer,
deb:system_packages_debian,docker,gem:ruby,generic:()=>{},github,golang,hex,maven,npm,rpm:system_packages_rpm};function partsOf(type,library){
const rule=rules[type];return rule?rule(library):byGroup(type,library)}function npm(library){const{groupId,artifactId,name}=library,
version=versionOf(library),scoped=[groupId,artifactId,name].find(isScoped);if(scoped){const parts=split(scoped);return{...parts,
name:withoutTarball(parts.name,version),version}}if(!groupId)return;if(!groupId.startsWith("@"))return{...split(withoutTarball(
groupId,version)),version};const inScope=byGroup("npm",{...library,groupId:void 0});return inScope&&{namespace:groupId,name:inScope.
name,version}}function isScoped(text){return text?.startsWith("@")===!0&&/^@[^/]+\/[^/]+$/.test(text)}function withoutTarball(name,version){
return name.endsWith(".tgz")?fileParts("npm",name,version)?.name??name:withoutVersion(name,version)}function cocoapods(library){
const{groupId,artifactId,name}=library,texts=[groupId,artifactId,name].filter(text=>text!==void 0),version=versionOf(library),
given=groupId?texts.find(text=>text.startsWith(`${groupId}/`))??groupId:texts.find(text=>/^[\w-][^\s/]*\/\S+$/.test(text))??
plainArtifact(library);if(!given)return;const whole=withoutVersion(given,version),at=whole.indexOf("/");return at<0?{name:whole,
version}:{name:whole.slice(0,at),version,subpath:whole.slice(at+1)}}function composer(library){const{groupId,artifactId,
name}=library,version=versionOf(library),whole=[groupId,artifactId].find(isInVendor);if(!whole&&groupId&&artifactId)return{
namespace:groupId,name:artifactId,version};const known=whole??(isInVendor(name)?name:void 0);if(known)return{...split(withoutVersion(
known,version)),version}}function isInVendor(text){return text!==void 0&&/^[^\s/]+\/[^\s/]+$/.test(text)}function hex(library){
const parts=byGroup("hex",library);return parts&&{...parts,...split(parts.name)}}function docker(library){const image=library.
groupId?.includes("/")?library.groupId:library.name,[,path=image,tag=""]=/^(.+?)(?:@|:(?=[^/]*$))(.+)$/.exec(image)??[],
version=versionOf(library)??(tag.split("@").at(-1)||void 0),[host="",...rest]=path.split("/");if(rest.length===0||!/[.:]|^localhost$/.
test(host))return path?{...split(path),version}:void 0;const qualifiers2={repository_url:host};return{...split(rest.join(
"/")),version,qualifiers:qualifiers2}}const onGithub=/^(?:(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?(?:www\.)?github\.com\/|git@github\.com:)([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#?].*)?$/i;
function github(library){const[,namespace,name]=onGithub.exec(library.url??"")??[];if(!(!namespace||!name))return{namespace,
name,version:versionOf(library)}}function maven(library){const{groupId,artifactId,coordinates}=library,[namespace,name]=(0,ecosystem.
_w)(library)?[groupId,artifactId]:coordinates?.split(":",2)??[];if(!(!namespace||!name))return{namespace,name,version:versionOf(
library),qualifiers:mavenQualifiers(name,library)}}const archiveType=/\.(aar|dll|ear|jar|nar|pom|rar|so|tar\.gz|war|zip)$/i;
function mavenQualifiers(artifact,{version,filename,name}){const start=`${artifact}-${version}`,file=(0,ecosystem.lp)(filename??
name);if(!file.startsWith(start))return;const ending=archiveType.exec(file)?.[1]?.toLowerCase();if(!ending)return;const classifier=file.
slice(start.length+1,-ending.length-1),qualifiers2={...classifier&&file[start.length]==="-"&&{classifier},...ending!=="j\
ar"&&{type:ending}};return Object.keys(qualifiers2).length>0?qualifiers2:void 0}var spelling=__webpack_require__(6928);function identityOf(library){
const type=(0,ecosystem.Mg)(library),parts=partsOf(type,library);if(!parts)return genericIdentity(library);const{namespace,
name,version,qualifiers:qualifiers2,subpath}=parts;return{type,namespace:namespace&&(0,spelling.$)(type,namespace),name:(0,spelling.
$)(type,name),version,qualifiers:qualifiers2,subpath}}function genericIdentity(library){return{type:"generic",name:(0,ecosystem.
lp)(library.filename??"")||library.name,version:versionOf(library)}}const vendors=new Set(["alpm","apk","deb","rpm"]);function packageName(library){
return nameOf(identityOf(library),library)}function nameOf({type,namespace,name,qualifiers:qualifiers2,subpath},library){
if(type==="generic")return fileName(library);if(type==="maven")return`${namespace}:${name}`;const space=vendors.has(type)?
void 0:namespace,host=qualifiers2?.repository_url;return space||host||subpath?[host,space,name,subpath].filter(Boolean).
join("/"):name}function fileName(library){const{type,groupId,artifactId,version,name}=library;return type||!groupId||!artifactId||
ecosystem.ZA.test(groupId)?name:version!==void 0&&artifactId.includes(version)||groupId===artifactId?groupId:`${groupId}\
:${artifactId}`}function fullVersion({version="",qualifiers:qualifiers2}){const epoch=qualifiers2?.epoch;return epoch===
void 0||epoch==="0"?version:`${epoch}:${version}`}function keyOf(identity,library){const{type}=identity;return`${(0,spelling.
T)(type,nameOf(identity,library))}
${type}`}function spellingsOf(identity,library){const{type,namespace,name}=identity,{groupId}=library,known=nameOf(identity,
library);if(type==="generic")return[known];const names=[known];return namespace&&names.push(`${namespace}/${name}`),groupId&&
(0,spelling.$)(type,groupId)===known&&names.push(groupId),names}function nameAlone({type,namespace,name,subpath}){return subpath||
type==="docker"&&!(namespace&&namespace!=="library")?name:void 0}function versionSpellings(identity,library){const versions=new Set;
for(const version of[library.version,identity.version])version!==void 0&&(versions.add(version),version.startsWith("v")&&
versions.add(version.slice(1)));return versions}}),6427:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>severities});const severities=["critical","high","medium","low"]}),2599:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>spdxId});var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3389),spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5204),_no_license_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2167);const orLater=["GPL-1.0","GPL-2.0","GPL-3.0","LGPL-2.0","LGPL-2.1","LGPL-3.0"],ids2=new Set([...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_1__,
...spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_0__,...orLater.map(id2=>`${id2}+`)]),certain=new Map([["Apa\
che 2.0","Apache-2.0"],["BSD 2","BSD-2-Clause"],["BSD 3","BSD-3-Clause"],["CC0","CC0-1.0"],["CC BY 3.0","CC-BY-3.0"],["C\
C BY 4.0","CC-BY-4.0"],["CDDL 1.0","CDDL-1.0"],["Eclipse 1.0","EPL-1.0"],["LGPL 2.1","LGPL-2.1"],["LGPL 3.0","LGPL-3.0"]]);
function spdxId({name,spdxName}){if(!(0,_no_license_js__WEBPACK_IMPORTED_MODULE_2__.Zp)(name))return spdxName!==void 0&&
ids2.has(spdxName)?spdxName:certain.get(name)??(ids2.has(name)?name:void 0)}}),7367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$V:()=>manifestOf,Yh:()=>isManifest,oF:()=>manifestsOf});var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
185);const names={npm:[/^package\.json$/],maven:[/^pom\.xml$/,/^build\.gradle(\.kts)?$/,/^build\.sbt$/,/\.versions\.toml$/,
/\.gradle(\.kts)?$/],pypi:[/^requirements\.txt$/,/^pyproject\.toml$/,/^setup\.(py|cfg)$/,/^Pipfile$/,/^([\w.-]+[._-])?requirements([._-][\w.-]+)?\.(txt|in)$/],
nuget:[/\.(cs|fs|vb)proj$/,/^packages\.config$/,/^Directory\.(Packages|Build)\.props$/],golang:[/^go\.mod$/],gem:[/^Gemfile$/,
/^gems\.rb$/,/\.gemspec$/],composer:[/^composer\.json$/],cargo:[/^Cargo\.toml$/],cocoapods:[/^Podfile$/],hex:[/^mix\.exs$/],
conda:[/^environment\.ya?ml$/],cran:[/^DESCRIPTION$/],hackage:[/\.cabal$/],opam:[/\.opam$/],docker:[/^Dockerfile$/]},all=Object.
values(names).flat();function isManifest(name){return all.some(shape=>shape.test(name))}function manifestOf(ecosystem,paths){
const those=manifestsOf(ecosystem,paths);for(const shape of names[ecosystem]??[]){const nearest=those.find(path=>shape.test(
fileName(path)));if(nearest!==void 0)return nearest}}function manifestsOf(ecosystem,paths){const shapes=names[ecosystem]??
[];return paths.filter(path=>shapes.some(shape=>shape.test(fileName(path)))).toSorted((a,b)=>depth(a)-depth(b)||(0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__.
U)(a,b))}function fileName(path){return path.slice(path.lastIndexOf("/")+1)}function depth(path){return path.split("/").
length}}),5774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{s:()=>isWeakMatch});const fileName=/^\s*file[\s_-]?name(?:[\s_-]+match)?\s*$/i;function isWeakMatch({matchType}){return matchType!==
void 0&&fileName.test(matchType)}}),2167:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E1:()=>lacksLicense,VO:()=>isNoLicense,Zp:()=>isSuspected,b1:()=>withoutSuspected,
bk:()=>wordsForNone,e4:()=>knownLicenses});var _memo_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4460),_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11);const wordsForNone=new Set(["","requires review","unspecified","unspecified license","unsupported filetype"]);function isNoLicense({
name}){return isWordForNone(name)}const isWordForNone=(0,_memo_js__WEBPACK_IMPORTED_MODULE_1__.x)(name=>wordsForNone.has(
(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.$B)(withoutSuspected(name)).toLowerCase()));function knownLicenses(all){return all.
some(isNoLicense)?all.filter(license=>!isNoLicense(license)):all}function lacksLicense({licenses}){return licenses.every(
isNoLicense)}const suspected=/^\s*suspected(?:\s+|$)/i;function isSuspected(name){return suspected.test(name)}function withoutSuspected(name){
return name.replace(suspected,"")}}),6928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>canonical,T:()=>folded});const lower=new Set(["alpm","apk","composer","\
conda","deb","docker","github","hex"]);function canonical(type,name){return type==="pypi"?name.toLowerCase().replace(/[-_.]+/g,
"-"):lower.has(type)?name.toLowerCase():name}function folded(type,text){if(type==="nuget")return text.toLowerCase();if(type!==
"pypi")return canonical(type,text);const end=text.search(/[:@]/);return end<0?canonical(type,text):canonical(type,text.slice(
0,end))+text.slice(end).toLowerCase()}}),4460:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>lazily,x:()=>memoized});const maxKept=1e3;function memoized(make){const kept=new Map;
return key=>{const known=kept.get(key);if(known)return known.value;const value=make(key);return kept.size<maxKept&&kept.
set(key,{value}),value}}function lazily(make){let made;return()=>(made??={value:make()},made.value)}}),3088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>operationNames,s:()=>unknownOperation});const operationNames=["sync","e\
nsure","tag","wait","report","compare","portfolio","list-tags","status","check","library","notify","delete","cleanup"],unknownOperation="\
unknown"}),3968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ly:()=>rankLicenses,PT:()=>staleDays,dN:()=>rankVulnerabilities,ej:()=>worstProjects,k7:()=>staleProjects});var _library_library_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6427),_library_no_license_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2167),_text_compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
185);function rankVulnerabilities(libraries,projectCount){const places=new Map,facts=new Map;for(const[place,{library}]of libraries.
entries())for(const one of library.vulnerabilities){const known=places.get(one.id);known?known.push(place):places.set(one.
id,[place]),facts.set(one.id,moreSevere(facts.get(one.id),one))}const distinct=distinctProjects(libraries,projectCount);
return[...facts.values()].map(({id:id2,severity,score})=>{const ids2=[...new Set(places.get(id2))];return{id:id2,severity,
score,projects:distinct(ids2),libraries:ids2}}).sort((a,b)=>b.projects-a.projects||bySeverity(a,b)||(0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__.
U)(a.id,b.id))}function moreSevere(known,one){return known===void 0||bySeverity(one,known)<0?one:known}function bySeverity(a,b){
return rank(a)-rank(b)||(b.score??0)-(a.score??0)}function rank({severity}){return severity?_library_library_js__WEBPACK_IMPORTED_MODULE_2__.
g.indexOf(severity):_library_library_js__WEBPACK_IMPORTED_MODULE_2__.g.length}function rankLicenses(libraries,projectCount){
const places=new Map;for(const[place,{library}]of libraries.entries())for(const{name}of(0,_library_no_license_js__WEBPACK_IMPORTED_MODULE_0__.
e4)(library.licenses)){const known=places.get(name);known?known.push(place):places.set(name,[place])}const distinct=distinctProjects(
libraries,projectCount);return[...places].map(([name,those])=>({name,projects:distinct(those),libraries:those.reduce((sum,place)=>sum+
(libraries[place]?.projects.length??0),0)})).sort((a,b)=>b.projects-a.projects||(0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__.
U)(a.name,b.name))}function distinctProjects(libraries,projectCount){const seen=new Uint32Array(projectCount);let question=0;
return places=>{question++;let count=0;for(const place of places)for(const project of libraries[place]?.projects??[])seen[project]!==
question&&(seen[project]=question,count++);return count}}function worstProjects(projects){return projects.filter(({figures})=>figures&&
figures.vulnerabilities>0).sort((a,b)=>{for(const name of["critical","high","medium","low"]){const difference=(b.figures?.[name]??
0)-(a.figures?.[name]??0);if(difference!==0)return difference}return 0})}const staleDays=90,dayMs=864e5;function staleProjects(projects,now){
const at=({lastUpdated=""})=>Date.parse(lastUpdated);return projects.filter(project=>now-at(project)>staleDays*dayMs).sort(
(a,b)=>at(a)-at(b))}}),8605:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>nearestNames,_:()=>findByName});var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9341);function findByName(rows,name){if((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__.vX)(name))return{kind:"none"};const[
found,...others]=rows.filter(row=>row.name===name);if(others.length>0)return{kind:"duplicate",count:others.length+1};if(found)
return{kind:"exact",found};const folded=fold(name),near=rows.filter(row=>fold(row.name)===folded);if(near.length===0)return{
kind:"none"};const differences=near.flatMap(row=>differencesOf(row.name,name));return{kind:"ambiguous",near,differences:[
...new Set(differences)]}}const folds={whitespace:name=>name.replace(/(?!\uFEFF)[\s\u0085]/g," ").replace(/ {2,}/g," "),
"invisible characters":name=>name.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,""),"Unicode normal form":name=>name.
normalize("NFKC"),case:name=>name.toUpperCase().toLowerCase()},allDifferences=Object.keys(folds),plainAscii=/^[!-~]+(?: [!-~]+)*$/;
function fold(name){return plainAscii.test(name)?name.toLowerCase():without(allDifferences,name)}function without(differences,name){
const once=text=>differences.reduce((rest,difference)=>folds[difference](rest),text),folded=once(once(name));return differences.
includes("whitespace")?folded.replace(/^ +| +$/g,""):folded}function differencesOf(a,b){const same=some=>without(some,a)===
without(some,b),enough=allDifferences.find(difference=>same([difference]));if(enough!==void 0)return[enough];const needed=allDifferences.
filter(difference=>{const others=allDifferences.filter(other=>other!==difference);return!same(others)});return needed.length>
0?needed:allDifferences}function nearestNames(names,wanted,max=5){const target=letterPairs(wanted);return names.map(name=>({
name,likeness:dice(letterPairs(name),target)})).filter(({likeness})=>likeness>.25).sort((a,b)=>b.likeness-a.likeness||(a.
name<b.name?-1:1)).slice(0,max).map(({name})=>name)}function letterPairs(text){const folded=fold(text),found=new Set;for(let i=0;i<
folded.length-1;i++)found.add(folded.slice(i,i+2));return found}function dice(a,b){if(a.size+b.size===0)return 0;let shared=0;
for(const pair of a)b.has(pair)&&shared++;return 2*shared/(a.size+b.size)}}),4712:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>jsonFields});function jsonFields(value){return typeof value=="object"&&
value!==null?{...value}:{}}}),9451:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Z:()=>mergeRejections,V:()=>readPolicyRejections});var json_fields=__webpack_require__(4712);function repairJson(text){
try{return JSON.parse(wholeLines(text).map(escapedLine).join(`
`))}catch{return}}const punctuation=/^ *(?:"\w+": )?(?:[[\]{}]+|-?\d[\d.eE+-]*|true|false|null),?$/,textBegins=/^ {2,}"(?:\w+": "|.*",?$)/,
textEnds=/",?$/,textLine=/^( *(?:"\w+": )?)"(.*)"(,?)$/s;function wholeLines(text){const lines=[];let open="";for(const line of text.
split(/\r?\n/)){const mayBegin=open===""||textEnds.test(open),isPunctuation=mayBegin&&punctuation.test(line);(isPunctuation||
mayBegin&&textBegins.test(line))&&(open!==""&&lines.push(open),open=""),isPunctuation?lines.push(line):open=open===""?line:
`${open}
${line}`}return open===""?lines:[...lines,open]}function escapedLine(line){const[,before="",inner,after=""]=textLine.exec(
line)??[];return inner===void 0?line:before+JSON.stringify(inner)+after}function readPolicyRejections(text){const value=parsed(
text),summary=(0,json_fields.y)(value),rows=summary.rejectingPolicies;if(!Array.isArray(rows))return;const policies=rows.
map(policyOf),listed=policies.reduce((sum,one)=>sum+one.libraries.length,0),said=Number((0,json_fields.y)(summary.summary).
totalRejectedLibraries);return{policies,total:Number.isSafeInteger(said)?Math.max(said,listed):listed}}function mergeRejections(all){
return{policies:all.flatMap(({policies})=>policies),total:all.reduce((sum,{total})=>sum+total,0)}}function parsed(text){
if(controlEscape.test(text))return repairJson(text);try{return JSON.parse(text)}catch{return repairJson(text)}}const controlEscape=/(?<!\\)(?:\\\\)*\\(?:[bfnrt]|u00[01])/;
function policyOf(row){const fields=(0,json_fields.y)(row),{projectLevel,productLevel,rejectedLibraries}=fields,owner=ownerOf(
projectLevel,productLevel),libraries=Array.isArray(rejectedLibraries)?rejectedLibraries:[];return{name:textOf(fields.policyName),
filterType:textOf(fields.filterType),...owner&&{owner},libraries:libraries.map(libraryOf)}}function ownerOf(projectLevel,productLevel){
return projectLevel===!0?"project":productLevel===!0?"product":projectLevel===!1||productLevel===!1?"organization":void 0}
function libraryOf(row){const fields=(0,json_fields.y)(row),{projects}=fields;return{name:textOf(fields.name),sha1:textOf(
fields.sha1),link:textOf(fields.link),systemPath:textOf(fields.systemPath),manifestFile:textOf(fields.manifestFile),projects:Array.
isArray(projects)?projects.map(textOf):[]}}function textOf(value){return typeof value=="string"?value:""}}),513:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BP:()=>newest,Gm:()=>everyModification,V2:()=>phaseWords,tW:()=>phases});const phases={
SETUP:"initializing project",DIFF:"calculating inventory changes",UPDATE:"updating inventory",CHANGE_EXCLUSIONS:"updatin\
g dependency exclusions",CHANGE_LOCAL_PATHS:"updating library paths",REMOVE:"removing libraries",PARTNER_UPDATE:"updatin\
g inventory",UPDATE_ALERTS:"updating alerts",CREATE_ISSUES:"creating external tickets"};function phaseWords(process2){return Object.
hasOwn(phases,process2)?phases[process2]??process2:process2}const modificationTypes=["ALERTS","INVENTORY","METADATA","SC\
AN"];function newest(rows,type){return rows.filter(row=>row.type===type).reduce((a,b)=>a&&newer(a,b)?a:b,void 0)}function newer(a,b){
return(a.at??"")>=(b.at??"")}function everyModification(rows){const known=new Set(modificationTypes),others=rows.filter(
({type})=>!known.has(type));return[...known,...new Set(others.map(({type})=>type))].map(type=>newest(rows,type)??{type})}}),
1193:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Yd:()=>hasLaterToken,uJ:()=>noScanOutput,y6:()=>mergeScanOutputs});var _policy_rejections_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9451);const noScanOutput={projects:[],requestTokens:[]};function mergeScanOutputs(outputs){const projects=new Map;for(const project of outputs.
flatMap(output=>output.projects)){const known=projects.get(project.token);projects.set(project.token,known?.name?known:project)}
const tokens=outputs.flatMap(({requestTokens})=>requestTokens),logs=outputs.map(({requestTokens})=>requestTokens).filter(
({length})=>length>1),rejections=outputs.flatMap(output=>output.rejections??[]);return{projects:[...projects.values()],requestTokens:[
...new Set(tokens)],...logs.length>0&&{logs},...rejections.length>0&&{rejections:(0,_policy_rejections_js__WEBPACK_IMPORTED_MODULE_0__.
Z)(rejections)}}}function hasLaterToken({logs=[]},token,isKnown){return logs.some(log=>{const at=log.lastIndexOf(token);
return at>=0&&log.findLastIndex(isKnown)>at})}}),8557:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BO:()=>countRows,N6:()=>isFailure,O8:()=>keptCount,dD:()=>failedCount,lQ:()=>matrixOf,
x$:()=>selectedCount});var _shard_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6473);function countRows({rows},...wanted){
return rows.filter(({status})=>wanted.includes(status)).length}function selectedCount(cleanup){return cleanup.rows.length-
countRows(cleanup,"undecided","not-read")}const failures=new Set(["refused","unclear","failed","undecided"]);function isFailure(status){
return failures.has(status)}function failedCount({rows}){return rows.filter(({status})=>isFailure(status)).length}function keptCount(cleanup){
return selectedCount(cleanup)-countRows(cleanup,"deleted")}function matrixOf(cleanup){const{shard,isComplete}=cleanup;if(!(shard.
kind!=="plan"||!isComplete))return(0,_shard_js__WEBPACK_IMPORTED_MODULE_0__._b)(selectedCount(cleanup),shard.maxCount)}}),
3310:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ke:()=>exactNames,cK:()=>matches,fD:()=>rulesOf,iT:()=>parseRule,rt:()=>matchesAge});var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3234),_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3300),_text_redact_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9341);const everything={rules:[]},accepted="expected product=\u2026, name=\u2026, tag=key, tag=key:value or older-than=90d, with !\
 in front for the opposite";function parseRule(line){const[,mark,kind="",text=""]=/^(!?)\s*([\w-]+)\s*=\s*(.*)$/s.exec(line.
trim())??[],base={line:line.trim(),negated:mark==="!"},problem=what=>`"${base.line}": ${what}`;if(text==="")return problem(
accepted);switch(kind){case"name":case"product":{const parsed=(0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);
if(!parsed.ok)return problem(parsed.problem);const exact=/^\/|[*?]/.test(text)?void 0:text;return{...base,kind,pattern:parsed.
pattern,exact}}case"tag":{const tag=parseTag(text);return tag?{...base,kind,...tag}:problem(accepted)}case"older-than":{
const ms=parseAge(text);return ms?{...base,kind,ms}:problem("expected days or hours, such as 90d or 36h")}default:return problem(
accepted)}}function parseTag(text){const[,key="",value]=/^([^:]*)(?::(.*))?$/s.exec(text)??[];if(!(key.trim()===""||value?.
trim()===""))return{key:key.trim(),value:value===void 0?void 0:(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__.T)(value.trim())}}
const hourMs=36e5;function parseAge(text){const[,count,unit]=/^(\d{1,5})([dh])$/.exec(text)??[];if(count!==void 0)return Number(
count)*(unit==="d"?24:1)*hourMs}function matches(selection,object){return selection.rules.every(rule=>{const held=holds(
rule,object);return held!==void 0&&held!==rule.negated})}function holds(rule,object){switch(rule.kind){case"name":return match(
rule.pattern,object.name);case"product":return match(rule.pattern,object.product);case"tag":{if((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__.
vX)(rule.key))return;const values=object.tags.get(rule.key)??[];if(!rule.value)return values.length>0;const{value}=rule,
found=values.map(text=>match(value,text));return found.includes(!0)||(found.includes(void 0)?void 0:!1)}case"older-than":
return!rule.negated}}function match(pattern,text){return text===void 0||(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__.
vX)(text)?void 0:pattern(text)}function rulesOf(selection,kind){return selection.rules.filter(rule=>rule.kind===kind)}function exactNames({
rules},wanted){return rules.flatMap(rule=>rule.kind!==wanted||rule.negated?[]:rule.exact===void 0?[]:[rule.exact])}function matchesAge(selection,ageMs){
return selection.rules.every(rule=>rule.kind!=="older-than"?!0:ageMs!==void 0&&ageMs>rule.ms!==rule.negated)}}),6473:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$_:()=>shardLabel,O1:()=>isInShard,_b:()=>shardMatrix,uK:()=>parseShard});const maxShards=256,
accepted=`expected a share such as 3/16, or auto/16, with at most ${maxShards} shards`;function parseShard(text){if(text===
"")return{kind:"whole"};const[,first="",last=""]=/^(auto|\d{1,3})\s*\/\s*(\d{1,3})$/.exec(text)??[],count=Number(last);if(count<
1||count>maxShards)return accepted;if(first==="auto")return{kind:"plan",maxCount:count};const index=Number(first);return index<
1||index>count?accepted:{kind:"share",index,count}}function shardLabel(shard){return shard.kind==="share"?`${shard.index}\
/${shard.count}`:void 0}function isInShard(shard,token){return shard.kind!=="share"||shardOf(token,shard.count)===shard.
index}function shardOf(token,count){return stableHash(token)%count+1}function stableHash(text){let h=2166136261;for(let i=0;i<
text.length;i++)h=Math.imul(h^text.charCodeAt(i),16777619);return h=Math.imul(h^h>>>16,2246822507),h=Math.imul(h^h>>>13,
3266489909),(h^h>>>16)>>>0}const projectsPerShard=500;function shardMatrix(selected,maxCount){const worth=Math.ceil(selected/
projectsPerShard),count=Math.max(1,Math.min(maxCount,worth));return{shard:Array.from({length:count},(_,at)=>`${at+1}/${count}`)}}}),
5435:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EL:()=>metadataPresets,Ss:()=>presetsWithoutFacts,Vs:()=>metadataTags,ar:()=>presetKeys});var _tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8379);const presets={repository:{repository:({fullName})=>fullName},branch:{branch:({branch})=>branch},tag:{release:({tag})=>tag},
commit:{commit:({commit})=>commit},event:{event:({event})=>event},actor:{actor:({actor})=>actor},"run-url":{"run-url":({
runUrl})=>runUrl},visibility:{visibility:({visibility})=>visibility},"default-branch":{"default-branch":({defaultBranch})=>defaultBranch},
license:{license:({license})=>license},language:{language:({language})=>language},topics:{topic:({topics})=>topics},"cus\
tom-properties":{},mend:{repoFullName:({fullName})=>fullName,remoteUrl:({url})=>url}},metadataPresets=Object.keys(presets);
function metadataTags(wanted,repository){const known=[],used=new Set(_tags_js__WEBPACK_IMPORTED_MODULE_0__.D$);for(const preset of wanted){
const keys=presets[preset];for(const[key,factOf]of Object.entries(keys))known.push(...tagsOf(key,factOf(repository))),used.
add(key)}if(wanted.includes("custom-properties"))for(const{key,value}of(0,_tags_js__WEBPACK_IMPORTED_MODULE_0__.AS)(repository.
customProperties??none))used.has(key)||known.push(...tagsOf(key,value));return(0,_tags_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(
known)}const none=new Map;function presetKeys(wanted){return wanted.flatMap(preset=>Object.keys(presets[preset]))}function tagsOf(key,fact){
return[fact??[]].flat().map(text=>({key,value:text.trim()})).filter(({value})=>value!=="")}const apiFacts={visibility:"v\
isibility","default-branch":"defaultBranch",license:"license",language:"language",topics:"topics","custom-properties":"c\
ustomProperties"};function presetsWithoutFacts(wanted,facts){return wanted.filter(preset=>isApiPreset(preset)&&facts[apiFacts[preset]]===
void 0)}function isApiPreset(preset){return Object.hasOwn(apiFacts,preset)}}),1298:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EU:()=>shortName,Qj:()=>withFacts,Y7:()=>defaultProjectName});function withFacts(known,facts){
const found=Object.entries(facts).filter(([,fact])=>fact!==void 0);return{...known,...Object.fromEntries(found)}}function shortName({
fullName}){return fullName.slice(fullName.indexOf("/")+1)}function defaultProjectName(repository){const ref=repository.branch??
repository.tag;return ref?`${shortName(repository)}_${ref}`:shortName(repository)}}),8379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AS:()=>pairs,D$:()=>scannerKeys,Qb:()=>tagsFrom,Vd:()=>planTags});var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9341);const scannerKeys=new Set(["CTX","commitId","repoFullName","remoteUrl","scanError"]);function planTags(present,desired){
const add=[],keep=[];for(const{key,value}of pairs(desired.declared))(!(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__.vX)(
value)&&present.get(key)?.includes(value)?keep:add).push({key,value});const remove=pairs(present).filter(({key,value})=>!(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__.
vX)(key)&&!(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__.vX)(value)).filter(tag=>isToRemove(tag,desired));return{add,remove,
keep}}function isToRemove({key,value},desired){const declared=desired.declared.get(key);return declared?.includes(value)?
!1:declared&&desired.mode==="replace"?!0:desired.removals.some(removal=>removal.key===key&&(removal.value===void 0||removal.
value===value))}function pairs(tags){return[...tags].flatMap(([key,values])=>[...new Set(values)].map(value=>({key,value})))}
function tagsFrom(entries){const tags=new Map;for(const{key,value}of entries){const values=tags.get(key);values?values.includes(
value)||values.push(value):tags.set(key,[value])}return tags}}),11:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$B:()=>bare,Jj:()=>cut,Pq:()=>json,TN:()=>oneLine,Tu:()=>atMost,ee:()=>bytes,
hr:()=>exactName,pj:()=>plain,ts:()=>escapeInvisible});var _counted_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4428),_visible_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6904);const invisible=/(?!\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
lineBreaks=/[\t-\r\u0085\u2028\u2029]+/g,ascii=/^[ -~]*$/,spare=/^ | $| {2}/;function isPlainAscii(text){return ascii.test(
text)&&!spare.test(text)}function plain(text,max=Number.POSITIVE_INFINITY){return isPlainAscii(text)?cut(text,max):(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.
qW)(text)?"":cut(oneLine(text).replace(/\s+/g," ").trim(),max)}function oneLine(text){return ascii.test(text)?text:(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.
T3)(text.toWellFormed().replace(lineBreaks," "))}function bare(text){return isPlainAscii(text)?text:text.replace(lineBreaks,
" ").replace(invisible,"").replace(/\s+/g," ").trim()}function exactName(text){return ascii.test(text)?text:text.toWellFormed().
replace(lineBreaks," ").replace(new RegExp("\\p{Cc}","gu"),"")}function cut(text,max){if(text.length<=max)return text;const head=text.
slice(0,2*max+2);if(ascii.test(head))return`${head.slice(0,max-1)}\u2026`;const characters=Array.from(head);if(characters.
length<=max)return text;const end=characters.slice(0,max-1).join("").length;return`${head.slice(0,characterStart(head,end))}\
\u2026`}let segmenter;const twoLetters=/^[ -~\u00C0-\u024F\u0370-\u0482\u048A-\u052F\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]{2}$/;
function characterStart(text,at){return twoLetters.test(text.slice(at-1,at+1))||!("Segmenter"in Intl)?at:(segmenter??=new Intl.
Segmenter("en",{granularity:"grapheme"}),segmenter.segment(text).containing(at)?.index??at)}function bytes(text){return new TextEncoder().
encode(text).length}function atMost(lines,max){if(lines.length<=max)return[...lines];const shown=lines.slice(0,max-1);return[
...shown,`\u2026 and ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_1__.z)(lines.length-shown.length)} more`]}function json(value,indent=0){
return escapeInvisible(JSON.stringify(value,null,indent))}function escapeInvisible(text){return beyondAscii.test(text)?text.
replace(invisible,escaped):text}const beyondAscii=/[^\0-~]/;function escaped(character){return character===`
`?character:character.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}}),185:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>byCountThenName,U:()=>compare});function compare(a,b){return a===b?0:a<
b?-1:1}function byCountThenName([a,countA],[b,countB]){return countB-countA||compare(a,b)}}),4428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>counted,z:()=>grouped});function grouped(count){return String(count).replace(
/\B(?=(\d{3})+$)/g,",")}function counted(count,one,many=`${one}s`){return`${grouped(count)} ${count===1?one:many}`}}),5976:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>formatDuration});function formatDuration(ms){const seconds=Math.max(0,Math.
round(ms/1e3));return[[Math.floor(seconds/3600),"h"],[Math.floor(seconds/60)%60,"m"],[seconds%60,"s"]].filter(([count])=>count>
0).map(part=>part.join("")).join("")||"0s"}}),3234:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>glob});function glob(pattern,{ignoreCase=!1}={}){if(!ignoreCase)return text=>matches(
pattern,text);const lower=pattern.toLowerCase();return text=>matches(lower,text.toLowerCase())}function matches(wanted,given){
let at=0,star=-1,resume=0;for(let i=0;i<given.length;){const character=wanted[at];if(character==="*")star=at++,resume=i;else if(character===
"?")at++,i+=isPair(given,i)?2:1;else if(character!==void 0&&character===given[i])at++,i++;else if(star>=0)at=star+1,i=++resume;else
return!1}for(;wanted[at]==="*";)at++;return at===wanted.length}function isPair(text,at){return(text.codePointAt(at)??0)>
65535}}),2787:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{o:()=>someString,t:()=>mapStrings});function someString(root,test){const pending=[],passes=(value,property)=>typeof value==
"string"?test(value,property):(typeof value=="object"&&value!==null&&pending.push(value),!1);if(passes(root))return!0;for(let value=pending.
pop();value;value=pending.pop())if(isCollection(value)){for(const member of value)if(passes(member))return!0}else if(isPlain(
value)){for(const name in value)if(passes(value[name],name))return!0}return!1}function mapStrings(root,change){return someString(
root,(text,name)=>change(text,name)!==text)?copied(root,change):root}function copied(root,change){const copies=new Map,unfilled=[],
copyOf=(value,property)=>{if(typeof value=="string")return change(value,property);if(copies.has(value))return copies.get(
value);const{copy:copy2,fill}=emptyCopy(value,copyOf);return copies.set(value,copy2),fill&&unfilled.push(fill),copy2},copy=copyOf(
root);for(let fill=unfilled.pop();fill;fill=unfilled.pop())fill();return copy}function emptyCopy(value,copyOf){if(Array.
isArray(value)){const copy2=[];return{copy:copy2,fill:()=>{for(const member of value)copy2.push(copyOf(member))}}}if(value instanceof
Map){const copy2=new Map;return{copy:copy2,fill:()=>{for(const[key,member]of value)copy2.set(copyOf(key),copyOf(member))}}}
if(!isPlain(value))return{copy:value};const copy={};return{copy,fill:()=>{for(const name in value)copy[name]=copyOf(value[name],
name)}}}function isCollection(value){return Array.isArray(value)||value instanceof Map}function isPlain(value){if(typeof value!=
"object"||value===null)return!1;const prototype=Object.getPrototypeOf(value);return prototype===Object.prototype||prototype===
null}}),3300:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>parsePattern,_:()=>mayTakeForever});var _glob_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3234);const maxExpressionLength=200;
function parsePattern(text){if(!text.startsWith("/"))return{ok:!0,pattern:(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__.T)(text)};
const[,source,flags]=/^\/(.+)\/(\w*)$/s.exec(text)??[];return source===void 0?wrong("a regular expression must be betwee\
n slashes: /^svc-/"):flags!==""&&flags!=="i"?wrong("a regular expression ends with / or /i"):source.length>maxExpressionLength?
wrong(`a regular expression has at most ${maxExpressionLength} characters`):repeatsRepeats(source)?wrong("a repeated gro\
up that contains a repetition, such as (a+)+, is not accepted because it can take forever"):compiled(source,flags)}function wrong(problem){
return{ok:!1,problem}}function compiled(source,flags){try{const expression=new RegExp(source,flags);return{ok:!0,pattern:text=>expression.
test(text)}}catch{return wrong("this is not a valid JavaScript regular expression")}}const tokens=/\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|[*+]|\{\d+,\d*\}|./gs,
repeat=/^(?:[*+]|\{\d+,\d*\})$/;function repeatsRepeats(source){const open=[!1];let closed=!1;for(const[token]of source.
matchAll(tokens)){const repeated=repeat.test(token);if(repeated&&closed)return!0;closed=!1,token==="("?open.push(!1):token===
")"&&(closed=open.pop()??!1),(repeated||closed)&&(open[Math.max(0,open.length-1)]=!0)}return!1}function mayTakeForever(source){
const repeats=source.replace(/\||(?<![()*+?}])\?/g,"a*").replace(/\{\d+(?:,\d*)?\}/g,"*"),counts=/(?:(?:[*+]|\{\d+,).*){4}|\{\d*,?\d{3}/s;
return repeatsRepeats(repeats)||counts.test(source)}}),9341:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{SG:()=>redactionMarker,cc:()=>secretPatterns,lY:()=>createRedactor,vX:()=>isRedacted,
wV:()=>encodedForms});const minSecretLength=12,maxFormsInExpression=500,maxFormLength=1e3,redactionMarker="[redacted-sec\
ret]";function isRedacted(text){return text.includes(redactionMarker)}function encodedForms(secret){const whole=secret.toWellFormed(),
bytes=new TextEncoder().encode(whole),binary=Array.from(bytes,byte=>String.fromCharCode(byte)).join(""),digits=hex(bytes),
forms=[secret,...[0,1,2].map(offset=>base64(binary,offset)),digits,digits.toUpperCase(),encodeURIComponent(whole),inJson(
secret),inJson(inJson(secret))];return[...new Set(forms)].sort((a,b)=>b.length-a.length)}function inJson(text){return JSON.
stringify(text).slice(1,-1)}function hex(bytes){return Array.from(bytes,byte=>byte.toString(16).padStart(2,"0")).join("")}
function base64(binary,offset){const padded="\0".repeat(offset)+binary,encoded=btoa(padded),first=Math.ceil(offset*8/6);
return encoded.slice(first,Math.floor(padded.length*8/6))}function secretPatterns(secrets){const forms=[...new Set(secrets)].
filter(secret=>secret.length>=minSecretLength).flatMap(encodedForms).sort((a,b)=>b.length-a.length),long=forms.filter(({
length})=>length>maxFormLength),short=forms.slice(long.length),expressions=[];for(let at=0;at<short.length;at+=maxFormsInExpression){
const some=short.slice(at,at+maxFormsInExpression);expressions.push(new RegExp(some.map(literal).join("|"),"g"))}return[
...long,...expressions]}function literal(text){return text.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function createRedactor(secrets,replacement="\
***"){const patterns=secretPatterns(secrets),replaced=(text,pattern)=>isIn(text,pattern)?text.replaceAll(pattern,()=>replacement):
text;return text=>text.length<minSecretLength?text:patterns.reduce(replaced,text)}function isIn(text,pattern){return typeof pattern==
"string"?text.includes(pattern):pattern.test(text)}}),5140:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>utcTime});function utcTime(iso){const[,day,time]=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.
exec(iso)??[];return day&&time?`${day} ${time} UTC`:iso}}),6904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lx:()=>hasControls,T3:()=>withDeceptiveShown,ff:()=>withInvisibleShown,qW:()=>isInvisible});
const nothingSeen=String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`,belongs=String.raw`[\u00AD\u034F\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u180B-\u180D\u180F\u200C\u200D\uFE00-\uFE0F\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{E0100}-\u{E01EF}]`,
flag=String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,deceptive=new RegExp(`(${flag})|(?!${belongs}\
)${nothingSeen}`,"gu"),anyUnseen=new RegExp(nothingSeen,"u"),asciiSign=/[!-~]/,onlyInvisible=new RegExp(`^(?:\\s|${nothingSeen}\
)*$`,"u"),unclear=new RegExp(`(?! )(?:\\s|${nothingSeen})`,"gu");function withDeceptiveShown(text){return anyUnseen.test(
text)?text.replace(deceptive,(found,whole)=>whole??codePoint(found)):text}function withInvisibleShown(text){return text.
toWellFormed().replace(unclear,codePoint)}function isInvisible(text){return!asciiSign.test(text)&&onlyInvisible.test(text)}
function hasControls(text){return controls.test(text)}const controls=/[\p{Cc}\p{Zl}\p{Zp}]/u;function codePoint(character){
return`[U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}}),6797:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{callFailure:()=>callFailure,openOctokit:()=>openOctokit});
var payload=__webpack_require__(166);const pauseMs=1e3,version={"x-github-api-version":"2022-11-28"};function createFetch(origin,connection){
return async(url,{method,headers,body,signal})=>{if(!url.startsWith(`${origin}/`))throw new Error(`an address that does \
not belong to ${origin}`);const request={method,path:url.slice(origin.length),headers:{...version,...headers},body},answer=await answerTo(
request,connection,signal);if(answer instanceof Error)throw answer;const problem=problemWith(answer);if(problem)throw Object.
assign(new Error(problem),{status:answer.status});return Object.defineProperty(responseOf(answer),"url",{value:url})}}async function answerTo(request,connection,signal){
const first=await send(request,connection,signal),{repeatsReads=!0}=connection;if(!(repeatsReads&&request.method==="GET")||
!isTemporary(first))return first;try{await connection.clock.sleep(pauseMs,signal)}catch{return first}return send(request,
connection,signal)}function isTemporary(answer){return answer instanceof Error?!0:answer.status===408||answer.status>=500}
async function send(request,{http,log},signal){const logEnd=end=>log.debug(`GitHub, ${request.method} ${request.path}: ${end}`);
try{const answer=await http(request,signal);return logEnd(`HTTP ${answer.status}`),answer}catch(thrown){const error=thrown instanceof
Error?thrown:new Error("no answer");return logEnd(error.message),error}}function problemWith({status,headers,text}){if(status>=
300&&status<400&&status!==304)return`HTTP ${status}`;const isJson=/\bjson\b/i.test(headers["content-type"]??"");return status<
300&&text!==""&&!isJson?"an answer that is not JSON":void 0}function responseOf({status,headers,text}){const hasBody=![204,
205,304].includes(status);return new Response(hasBody?text:null,{status,headers})}async function openOctokit(api){const{
origin,pathname}=new URL(api.url),{getOctokit}=await Promise.all([__webpack_require__.e(137),__webpack_require__.e(413)]).
then(__webpack_require__.bind(__webpack_require__,2413)).catch(error=>{const why=(0,payload.$6)(error,"message")??"unkno\
wn reason";throw new Error(`@actions/github cannot be loaded: ${why}`)}),{debug}=api.log,log={debug,info:debug,warn:debug,
error:debug};return getOctokit(api.token,{baseUrl:origin+pathname.replace(/\/+$/,""),log,request:{fetch:createFetch(origin,
api),signal:api.signal,log}})}function callFailure(error){const status=(0,payload.fK)(error,"response","status");if(typeof status==
"number")return answerFailure(status,error);if((0,payload.fK)(error,"errors","0")!==void 0)return graphqlFailure(error);
const cause=(0,payload.fK)(error,"cause")??error,unusable=(0,payload.fK)(cause,"status");return{status:typeof unusable==
"number"?unusable:void 0,problem:(0,payload.$6)(cause,"message")??"no answer"}}function answerFailure(status,error){const headers=(0,payload.
fK)(error,"response","headers"),message=(0,payload.$6)(error,"response","data","message")??"",retryAfterMs=retryAfter(headers),
isSecondary=retryAfterMs!==void 0||/\brate limit\b/i.test(message),limited=status===429||(0,payload.fK)(headers,"x-ratel\
imit-remaining")==="0"||status===403&&isSecondary,problem=`HTTP ${status}${limited?usedUp:""}`;return{status:limited?429:
status,problem,retryAfterMs}}const usedUp=", rate limit used up";function retryAfter(headers){const seconds=(0,payload.$6)(
headers,"retry-after")??"";return/^\d{1,6}$/.test(seconds)?1e3*Number(seconds):void 0}const graphqlStatus={FORBIDDEN:403,
INSUFFICIENT_SCOPES:403,NOT_FOUND:404,RATE_LIMIT:429,RATE_LIMITED:429};function graphqlFailure(error){const type=(0,payload.
$6)(error,"errors","0","type")??"",known=/^[A-Z_]{1,40}$/.test(type)?` ${type}`:"",message=(0,payload.$6)(error,"errors",
"0","message")??"",status=/\brate limit\b/i.test(message)?429:graphqlStatus[type],problem=`a GraphQL error${known}${status===
429?usedUp:""}`,retryAfterMs=retryAfter((0,payload.fK)(error,"headers"));return{status,problem,retryAfterMs}}}),6961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>tooLarge,readRepositoryFile:()=>readRepositoryFile});var _octokit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6797);async function readRepositoryFile({owner,repository:repo,path,ref},maxBytes,api){if(!api.token)throw new Error("`g\
ithub-token` is empty");try{const{rest}=await(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__.openOctokit)(api),{data}=await rest.
repos.getContent({owner,repo,path,ref});if(Array.isArray(data))throw new NoFile("is a folder");if(data.type!=="file"||!("\
content"in data))throw new NoFile(`is a ${data.type}, not a file`);if(data.size>maxBytes)throw new NoFile(tooLarge(maxBytes));
const isWhole=data.encoding==="base64",file_sha=data.sha,{content}=isWhole?data:(await rest.git.getBlob({owner,repo,file_sha})).
data;return Buffer.from(content,"base64")}catch(error){throw error instanceof NoFile?error:new Error(whyNot(error))}}class NoFile extends Error{}
function tooLarge(maxBytes){return`is larger than ${maxBytes/1e6} MB`}function whyNot(error){const{status,problem}=(0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__.
callFailure)(error);switch(status){case 401:return`GitHub's API: ${problem}; the token is not valid or has expired`;case 403:case 404:
return`GitHub's API: ${problem}; either owner, repository, path or ref is wrong, or the token may not read that reposito\
ry: set \`policy-token\` to one with the permission \`contents: read\` there`;default:return`GitHub's API: ${problem}`}}}),
464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>contentUuid});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);function contentUuid(parts){
const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");for(const part of parts)hash.update(`${part.
length}:${part}`);const bytes=hash.digest().subarray(0,16);return bytes.writeUInt8(bytes.readUInt8(6)&15|128,6),bytes.writeUInt8(
bytes.readUInt8(8)&63|128,8),bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}}),2073:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W3:()=>checkDirectory,FK:()=>isInside,AJ:()=>openDirectory,u5:()=>writeReport});
var external_node_fs_=__webpack_require__(3024),external_node_path_=__webpack_require__(6760),environment=__webpack_require__(
3658);const gathered=65536;function writePieces(path,text){const file=(0,external_node_fs_.openSync)(path,"wx");try{const bytes=new Uint8Array(
4*gathered);let waiting="";for(const piece of typeof text=="string"?[text]:text)waiting+=piece,!(waiting.length<gathered)&&
(writeText(file,waiting,bytes),waiting="");writeText(file,waiting,bytes)}finally{(0,external_node_fs_.closeSync)(file)}}
const encoder=new TextEncoder;function writeText(file,text,bytes){let rest=text;for(;rest!=="";){const{read,written}=encoder.
encodeInto(rest,bytes);for(let at=0;at<written;)at+=(0,external_node_fs_.writeSync)(file,bytes,at,written-at);rest=rest.
slice(read)}}const accepted="it must lie inside the workspace (GITHUB_WORKSPACE) or RUNNER_TEMP";function checkDirectory(text,env){
if(text!=="")try{return locate(text,env).problem}catch(error){return`"${text}" cannot be read: ${String(error)}`}}function openDirectory(text,env){
if(text==="")return newDirectory((0,environment._)(env));const{path,problem}=locate(text,env);if(problem)throw new Error(
problem);return(0,external_node_fs_.mkdirSync)(path,{recursive:!0}),(0,external_node_fs_.realpathSync)(path)}function writeReport(directory,name,text){
if((0,external_node_path_.basename)(name)!==name)throw new Error(`"${name}" is not a file name`);const path=(0,external_node_path_.
join)(directory,name),fresh=(0,external_node_path_.join)(directory,`.${name}.${crypto.randomUUID()}`);try{writePieces(fresh,
text),(0,external_node_fs_.renameSync)(fresh,path)}catch(error){throw(0,external_node_fs_.rmSync)(fresh,{force:!0}),error}
return path}function newDirectory(parent){return(0,external_node_fs_.mkdirSync)(parent,{recursive:!0}),(0,external_node_fs_.
mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(parent),"mend-report-"))}function locate(text,env){
const path=(0,external_node_path_.resolve)((0,environment.B)(env),text),real=realPath(path);return real===void 0?{path,problem:`\
"${text}" contains a broken symbolic link`}:[(0,environment.B)(env),(0,environment._)(env)].some(root=>isInside(realPath(
root)??root,real))?isBlocked(real)?{path:real,problem:`"${text}" contains a file where a folder is expected`}:{path:real}:
{path:real,problem:`"${text}" leads to ${real}; ${accepted}`}}function realPath(path){if(exists(path))try{return(0,external_node_fs_.
realpathSync)(path)}catch{return}const parent=(0,external_node_path_.dirname)(path);if(parent===path)return path;const real=realPath(
parent);return real===void 0?void 0:(0,external_node_path_.join)(real,(0,external_node_path_.basename)(path))}function exists(path){
try{return(0,external_node_fs_.lstatSync)(path),!0}catch{return!1}}function isInside(root,path){const way=(0,external_node_path_.
relative)(root,path);return way!==".."&&!/^\.\.[\\/]/.test(way)&&!(0,external_node_path_.isAbsolute)(way)}function isBlocked(path){
const stat=(0,external_node_fs_.statSync)(path,{throwIfNoEntry:!1});return stat?!stat.isDirectory():(0,external_node_path_.
dirname)(path)!==path&&isBlocked((0,external_node_path_.dirname)(path))}}),3658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>workspaceOf,_:()=>tempOf});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8161);function workspaceOf(env){return env.GITHUB_WORKSPACE||process.cwd()}function tempOf(env){return env.RUNNER_TEMP||
(0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()}}),339:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>readRepository});var _payload_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
166),_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7972),_revision_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8359);function readRepository(env,event){const server=(env.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,""),fullName=env.
GITHUB_REPOSITORY||(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"repository","full_name")||"",url=fullName?`${server}\
/${fullName}`:void 0,runId=env.GITHUB_RUN_ID;return{fullName,event:env.GITHUB_EVENT_NAME??"",workflow:workflowFile(env),
...(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.M7)(env,event),actor:env.GITHUB_ACTOR||void 0,url,runUrl:url&&runId?`${url}\
/actions/runs/${runId}`:void 0,withoutSecrets:withoutSecrets(env,event),...(0,_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__.
O)((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.fK)(event,"repository"))}}function workflowFile(env){const[,path]=/\/(\.github\/workflows\/[^/@]+)@/.
exec(env.GITHUB_WORKFLOW_REF??"")??[];return path}function withoutSecrets(env,event){if(isDependabots(env,event))return"\
dependabot";const name=env.GITHUB_EVENT_NAME??"";if(!(!(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.r0)(name)||name==="p\
ull_request_target"))return(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.ty)(event)?"fork":void 0}const dependabot="depen\
dabot[bot]",restrictedEvents=new Set(["pull_request","pull_request_review","pull_request_review_comment","push","create",
"deployment","deployment_status"]);function isDependabots(env,event){if(env.GITHUB_ACTOR!==dependabot)return!1;const name=env.
GITHUB_EVENT_NAME??"";if(name!=="pull_request_target")return restrictedEvents.has(name);const author=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(event,"pull_request","user","login");return author===void 0||author===dependabot}}),166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$6:()=>textAt,fK:()=>valueAt,j_:()=>readEvent});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024);function readEvent(path,log){if(!path){log.debug("No event payload: GITHUB_EVENT_PATH is not set");return}try{return JSON.
parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,"utf8"))}catch(error){log.debug(`The event payload ${path}\
 cannot be read: ${String(error)}`);return}}function valueAt(payload,...keys){let value=payload;for(const key of keys){if(typeof value!=
"object"||value===null)return;value=Object.getOwnPropertyDescriptor(value,key)?.value}return value}function textAt(payload,...keys){
const value=valueAt(payload,...keys);return typeof value=="string"&&value!==""?value:void 0}}),7972:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>propertyFacts,O:()=>repositoryFacts});var _domain_tags_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8379),_payload_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(166);function repositoryFacts(repository){const properties=(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.
fK)(repository,"custom_properties");return{visibility:(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(repository,"visibi\
lity"),defaultBranch:(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(repository,"default_branch"),license:licenseOf((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.
fK)(repository,"license")),language:textOrNone((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.fK)(repository,"language")),topics:textsOf(
(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.fK)(repository,"topics")),customProperties:isObject(properties)?propertiesOf(
Object.entries(properties)):void 0}}function propertyFacts(values){if(!Array.isArray(values))return{};const entries=values.
map(row=>[(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(row,"property_name")??"",(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.
fK)(row,"value")]);return{customProperties:propertiesOf(entries)}}function propertiesOf(entries){const known=entries.flatMap(
([key,value])=>key?(0,_domain_tags_tags_js__WEBPACK_IMPORTED_MODULE_0__.AS)(new Map([[key,textsOf([value].flat())??[]]])):
[]);return(0,_domain_tags_tags_js__WEBPACK_IMPORTED_MODULE_0__.Qb)(known)}function licenseOf(license){if(license===void 0)
return;const id2=(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(license,"spdx_id");return id2===void 0||id2==="NOASSERT\
ION"?null:id2}function textOrNone(value){return value===null||typeof value=="string"?value||null:void 0}function textsOf(values){
if(Array.isArray(values))return values.filter(value=>typeof value=="string"&&value!=="")}function isObject(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}}),8359:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M7:()=>readRevision,Xl:()=>queueTarget,r0:()=>isPullRequest,ty:()=>isFromFork,
ui:()=>commitHash});var _payload_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(166);function readRevision(env,event){
const name=env.GITHUB_EVENT_NAME??"";if(isPullRequest(name))return pullRequestHead(env,event);switch(name){case"workflow\
_run":return ofTarget(finishedRun(env,event));case"merge_group":return ofTarget(queued(env,event));case"release":return released(
env,event);case"delete":return deleted(event);case"push":return pushed(env,event);case"status":case"page_build":return onDefaultBranch(
env,event);default:return ofTarget(named(env))}}const queueBranch=/^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/i;function ofTarget(revision){
const target=queueTarget(revision.branch);return target===void 0?revision:{...revision,branch:target}}function queueTarget(branch=""){
return queueBranch.exec(branch)?.[1]}function isPullRequest(name){return name.startsWith("pull_request")}function pullRequestHead(env,event){
const head=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.fK)(event,"pull_request","head"),branch=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(head,"ref")||env.GITHUB_HEAD_REF||void 0;return{branch:isFromFork(event)?forkBranch(branch,(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(head,"repo","full_name"),head):branch,commit:commitHash((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(head,"sha"))}}
function finishedRun(env,event){const run=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.fK)(event,"workflow_run"),branch=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(run,"head_branch"),head=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(run,"head_repository","full_name");return{branch:(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
fK)(run,"head_repository")===void 0||head===(env.GITHUB_REPOSITORY||(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,
"repository","full_name"))?branch:forkBranch(branch,head),commit:commitHash((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(run,"head_sha"))}}function isFromFork(event){if((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.fK)(event,"pull_request",
"head")===void 0)return!1;const head=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"pull_request","head","repo",
"full_name"),base=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"pull_request","base","repo","full_name");return head===
void 0||head!==base}function forkBranch(branch,fullName,head){if(branch===void 0)return;const label=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(head,"label");return label?.endsWith(`:${branch}`)?label:`${fullName?.replace(/\/.*/,"")??(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(head,"user","login")??"unknown"}:${branch}`}function queued(env,event){return{branch:((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(event,"merge_group","base_ref")??(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"merge_group","head_ref"))?.replace(
/^refs\/heads\//,"")??named(env).branch,commit:commitHash((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"merge_g\
roup","head_sha")??env.GITHUB_SHA)}}function released(env,event){const{tag,commit}=named(env);return{tag:(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(event,"release","tag_name")??tag,commit}}function deleted(event){const ref=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(event,"ref")?.replace(/^refs\/(heads|tags)\//,"");switch((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"ref_\
type")){case"branch":return{branch:ref};case"tag":return{tag:ref};default:return{}}}function pushed(env,event){const revision=ofTarget(
named(env)),deletion=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.fK)(event,"deleted")===!0;return deletion?{...revision,
deletion}:revision}function onDefaultBranch(env,event){const revision=named(env);if(env.GITHUB_REF)return ofTarget(revision);
const branch=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"repository","default_branch");return{...revision,branch}}
function named(env){const ref=env.GITHUB_REF??"";return{branch:after("refs/heads/",ref),tag:after("refs/tags/",ref),commit:commitHash(
env.GITHUB_SHA)}}function after(prefix,ref){return ref.startsWith(prefix)&&ref.slice(prefix.length)||void 0}function commitHash(text){
return text&&/^[0-9a-f]{40,64}$/i.test(text)?text:void 0}}),1760:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>statusCommit});var _payload_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
166),_revision_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8359);function statusCommit(env,event){return(0,_revision_js__WEBPACK_IMPORTED_MODULE_1__.
ui)(toldBy(env,event))}function toldBy(env,event){const name=env.GITHUB_EVENT_NAME??"";if((0,_revision_js__WEBPACK_IMPORTED_MODULE_1__.
r0)(name))return(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"pull_request","head","sha");switch(name){case"mer\
ge_group":return(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"merge_group","head_sha")??env.GITHUB_SHA;case"wor\
kflow_run":return(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.$6)(event,"workflow_run","head_sha");default:return env.GITHUB_SHA}}}),
1061:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{g7:()=>decodeText,tr:()=>readLargeText,yR:()=>readText});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);
const megabyte=1048576,maxWhole=32*megabyte,maxJson=128*megabyte,jsonStart=/^\s*(?:\{\s*["}]|\[\s*[[{"\]])/,overlap=2e3;
function readText(path,fatal){return sizeOf(path),decodeText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path),
fatal)}function decodeText(bytes,fatal){return new TextDecoder(encodingOf(bytes),{fatal}).decode(bytes)}function readLargeText(path,relevant){
const size=sizeOf(path);if(size<=maxWhole)return decodeLog((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path),relevant);
const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path,"r");try{const head=readPiece(file),decoder=new TextDecoder(
encodingOf(head)),decode=piece=>decoder.decode(piece,{stream:!0}),first=decode(head);if(!jsonStart.test(first))return relevantLines(
first,()=>decode(readPiece(file)),relevant)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)}if(size<=maxJson)
return readText(path,!1);throw new RangeError("is JSON of more than 128 MB")}function decodeLog(bytes,relevant){return encodingOf(
bytes)!=="utf-8"&&relevant.test(new TextDecoder("latin1").decode(bytes))?new TextDecoder().decode(bytes):decodeText(bytes,
!1)}function relevantLines(first,next,relevant){const kept=[];let length=0,rest=first;for(let piece=first;piece!=="";){const lines=rest.
split(`
`),last=lines.pop()??"",isLong=last.length>megabyte;isLong&&lines.push(last);for(const line of lines.filter(one=>relevant.
test(one)))length+=line.length+1,kept.push(line);if(length>maxWhole)throw new RangeError("has too many long lines");piece=
next(),rest=(isLong?last.slice(-overlap):last)+piece}return[...kept,rest].join(`
`)}function readPiece(file){const buffer=new Uint8Array(megabyte);return buffer.subarray(0,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(file,buffer))}function sizeOf(path){const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);if(!stats.
isFile())throw Object.assign(new Error(`${path} is not a file`),{code:"EISDIR"});return stats.size}function encodingOf([
a,b,c,d]){return a===255&&b===254?"utf-16le":a===254&&b===255?"utf-16be":a&&b===0&&c&&d===0?"utf-16le":a===0&&b&&c===0&&
d?"utf-16be":"utf-8"}}),7660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{q:()=>createFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2073),_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3658),_file_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
1061);function createFiles(env){const absolute=path=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_environment_js__WEBPACK_IMPORTED_MODULE_4__.
B)(env),fromHome(path,env));return{read:(path,strict)=>(0,_file_text_js__WEBPACK_IMPORTED_MODULE_5__.yR)(absolute(path),
strict!==void 0),readLarge:(path,relevant)=>(0,_file_text_js__WEBPACK_IMPORTED_MODULE_5__.tr)(absolute(path),relevant),find:pattern=>mayBeFile(
absolute(pattern))?[(0,node_path__WEBPACK_IMPORTED_MODULE_2__.normalize)(fromHome(pattern,env))]:globbed(pattern,env).filter(
path=>!isFolder(absolute(path))).sort(),identity:path=>realPath(absolute(path)),directoryProblem:directory=>(0,_directory_js__WEBPACK_IMPORTED_MODULE_3__.
W3)(directory,env)}}const home=/^~[/\\]/;function homeOf(env){return env.HOME||(0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()}
function fromHome(path,env){return home.test(path)?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeOf(env),path.slice(
2)):path}function globbed(pattern,env){if(!home.test(pattern))return glob(pattern,(0,_environment_js__WEBPACK_IMPORTED_MODULE_4__.
B)(env));const cwd=homeOf(env);return glob(pattern.slice(2),cwd).map(path=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(
cwd,path))}function glob(pattern,cwd){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern,{cwd})}catch{return[]}}
function mayBeFile(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path,{throwIfNoEntry:!1})?.isFile()??
!1}catch(error){return error instanceof Error&&"code"in error&&error.code==="EACCES"}}function isFolder(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(path,{throwIfNoEntry:!1})?.isDirectory()??!1}catch{return!1}}function realPath(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(path)}catch{return path}}}),6174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ch:()=>readVariables,Ko:()=>readInputs,QU:()=>maskSecrets});var _toolkit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7785);function readInputs(names,exact=[]){const read=name=>(0,_toolkit_js__WEBPACK_IMPORTED_MODULE_0__.V4)(name,{trimWhitespace:!exact.
includes(name)});return Object.fromEntries(names.map(name=>[name,read(name)]))}function readVariables(env,names){return Object.
fromEntries(names.map(name=>[name,env[name]??""]))}function maskSecrets(inputs,secrets,log){for(const name of secrets)log.
mask(inputs[name]??"");const within=tokenWithin(inputs.baseline??"");within&&log.mask(within)}function tokenWithin(text){
const[,token]=/^project-token\s*[=:]?\s*(.+)$/is.exec(text)??[];return token??/^[0-9a-f-]{32,}$/i.exec(text)?.[0]}}),284:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>createLog});var clean=__webpack_require__(11),toolkit=__webpack_require__(
7785);const maxLine=2e3;function harmless(line,max=maxLine){const broken=(0,clean.TN)(unbroken(line)).replace(/^(\s*):(?=:)/,
"$1:\u200B").replaceAll("##[","##\u200B[");return(0,clean.Jj)(broken,max)}function unbroken(line){return line.replace(/^(\s*):\u200b(?=:)/,
"$1:").replaceAll("##\u200B[","##[")}function harmlessLines(text,max){const lines=text.split(/\r\n|\r|\n/).map(line=>harmless(
line,max));return(0,clean.Jj)(lines.join(`
`),max)}const{z3:error,lm:notice,$e:warning}=toolkit,issue={error,notice,warning},maxAnnotations=10,maxMessage=4096,maxTitle=255,
minSecret=4;function createLog(){const shown={error:0,warning:0,notice:0},info=line=>toolkit.pq(harmless(line)),annotate=({
level,title,message})=>{if(shown[level]++>=maxAnnotations)return plainLines(level,title,message).forEach(info);const properties=title?
{title:harmless(title,maxTitle)}:{};issue[level](harmlessLines(message,maxMessage),properties)};return{info,debug(line){
toolkit._o()&&toolkit.Yz(harmless(line))},notice:message=>annotate({level:"notice",title:"",message}),warning:message=>annotate(
{level:"warning",title:"",message}),annotate,group(title,lines){toolkit.Oh(harmless(title)),lines.forEach(info),toolkit.
N4()},mask:secret=>masks(secret).forEach(toolkit.Pq)}}function plainLines(level,title,message){return`${title===""?level:
`${level}: ${title}`}: ${(0,clean.Jj)(message,maxMessage)}`.split(/[\r\n]+/)}function masks(secret){const lines=secret.split(
/[\r\n]+/).map(line=>line.trim()).filter(line=>line!==""),hidden=new Set(lines.filter(longEnough));return lines.length>1&&
lines.every(longEnough)&&hidden.add(secret.trim()),[...hidden]}function longEnough(text){return text.length>=minSecret}}),
645:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>readManifest,k:()=>findManifests});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_domain_library_manifest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7367),_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3658),_file_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1061),_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8249);const foreign=new Set(["bin","bower_components","build","dist","node_modules","obj","out","target","third_party","\
vendor","venv"]),deepest=5,maxFolders=2e3;function findManifests(env){const found=[],folders=[{path:"",depth:0}];for(const{
path,depth}of folders)for(const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_environment_js__WEBPACK_IMPORTED_MODULE_3__.
B)(env),path))){const inner=path===""?entry.name:`${path}/${entry.name}`;entry.isFile()&&(0,_domain_library_manifest_js__WEBPACK_IMPORTED_MODULE_2__.
Yh)(entry.name)&&found.push(inner),depth<deepest&&folders.length<maxFolders&&entry.isDirectory()&&isOwn(entry.name)&&folders.
push({path:inner,depth:depth+1})}return found.sort()}const maxBytes=1048576;function readManifest(path,env){try{return(0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__.
g7)((0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__.s)(path,maxBytes,env),!1)}catch{return}}function isOwn(folder){return!folder.
startsWith(".")&&!foreign.has(folder)}function entriesOf(folder){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(
folder,{withFileTypes:!0})}catch{return[]}}}),1944:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>publish});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6760),_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11),_directory_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2073),_runner_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3295);const secretOutputs=["product-token","proj\
ect-token"];async function publish(presentation,options){const{log,cancelled}=options;for(const name of secretOutputs)log.
mask(presentation.outputs[name]??"");const written=await writeFiles(presentation.files,options),left=cancelled.aborted?nothing:
await writeToGithub("end",presentation,options),outputs={...Object.fromEntries(options.lateOutputs.map(name=>[name,""])),
...presentation.outputs,...written,...left.outputs};await attempt(log,"The outputs were not set",()=>(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_3__.
Kn)(outputs,log));const{summary}=presentation;return summary&&await attempt(log,"The job summary was not written",()=>(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_3__.
Sy)(summary)),cancelled.aborted&&await writeToGithub("endLate",presentation,options),[...presentation.annotations,...left.
annotations].forEach(log.annotate),presentation.log.forEach(log.info),namesOf(written).forEach(log.info),presentation.failed?
1:0}const nothing={outputs:{},annotations:[]};async function writeToGithub(step,{status,comment,snapshot},{github,log}){
if(!github||!(status||comment||snapshot))return nothing;const texts={status,comment,snapshot};return await attempt(log,"\
Nothing was written to GitHub",()=>github[step](texts))??nothing}const maxNames=20;function namesOf(written){const paths=Object.
values(written).flatMap(paths2=>paths2.split(`
`)),[first]=paths;if(first===void 0)return[];const names=(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.Tu)(paths.
map(path=>(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)),maxNames);return[`Files in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
dirname)(first)}: ${names.join(", ")}`]}async function writeFiles(files,{directory,env,log}){const paths={};if(files.length===
0)return paths;const loss=`The report files were not written, because ${directory?`"${directory}"`:"a new folder in RUNN\
ER_TEMP"} cannot be used`,folder=await attempt(log,loss,()=>(0,_directory_js__WEBPACK_IMPORTED_MODULE_2__.AJ)(directory,
env));if(folder===void 0)return paths;for(const{output,name,text}of files){const path=await attempt(log,`${folder}/${name}\
 was not written`,()=>(0,_directory_js__WEBPACK_IMPORTED_MODULE_2__.u5)(folder,name,text));path!==void 0&&(paths[output]=
paths[output]?`${paths[output]}
${path}`:path)}return paths}async function attempt(log,loss,action){try{return await action()}catch(error){log.warning(`${loss}\
: ${error instanceof Error?error.message:error}`);return}}}),3295:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kn:()=>writeOutputs,Sy:()=>writeSummary,m4:()=>summaryRoom});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4428),_toolkit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7785);const summaryLimit=1048576,summaryBudget=1e6,outputLimit=131072;async function writeOutputs(outputs,log){await appendWhole(
"GITHUB_OUTPUT",()=>{for(const[name,value]of Object.entries(outputs))(0,_toolkit_js__WEBPACK_IMPORTED_MODULE_1__.uH)(name,
storable(name,value,log))})}async function writeSummary(text){const markdown=text.endsWith(`
`)?text:`${text}
`,size=summarySize()+Buffer.byteLength(markdown);if(size>summaryLimit)throw new Error(`${(0,_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_2__.
z)(size)} bytes, above GitHub's ${(0,_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_2__.z)(summaryLimit)}`);await appendWhole(
"GITHUB_STEP_SUMMARY",()=>_toolkit_js__WEBPACK_IMPORTED_MODULE_1__.z.addRaw(markdown).write())}function summaryRoom(){return Math.
max(0,summaryBudget-summarySize())}function summarySize(){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(process.
env.GITHUB_STEP_SUMMARY??"").size}catch{return 0}}async function appendWhole(variable,append){const path=process.env[variable];
if(!path)throw new Error(`${variable} is not set`);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path,"");const{
size}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);try{await append()}catch(error){throw(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(path).size>size&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path,size),error}}function storable(name,value,log){
const clean=value.toWellFormed().replaceAll("\0",""),bytes=Buffer.byteLength(clean);return bytes<=outputLimit?clean:(log.
warning(`The output ${name} is left empty: ${(0,_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_2__.z)(bytes)} bytes, a\
bove ${(0,_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_2__.z)(outputLimit)}`),"")}}),7785:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$e:()=>warning,N4:()=>endGroup,Oh:()=>startGroup,Pq:()=>setSecret,V4:()=>getInput,
Yz:()=>debug,_o:()=>isDebug,lm:()=>notice,pq:()=>info,uH:()=>setOutput,z:()=>summary,z3:()=>error});var os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
857),crypto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6982),fs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9896);
function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(
input)}function toCommandProperties(annotationProperties){return Object.keys(annotationProperties).length?{title:annotationProperties.
title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.
startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){const cmd=new Command(
command,properties,message);process.stdout.write(cmd.toString()+os__WEBPACK_IMPORTED_MODULE_0__.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command=
"missing.command"),this.command=command,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+
this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(const key in this.properties)
if(this.properties.hasOwnProperty(key)){const val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(
val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function issueFileCommand(command,message){
const filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for fi\
le command ${command}`);if(!fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);
fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync(filePath,`${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_1__.
randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name s\
hould not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unexpected input\
: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_0__.
EOL}${delimiter}`}var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?
value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(
e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=fs__WEBPACK_IMPORTED_MODULE_2__.promises,
SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY",Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,
void 0,function*(){if(this._filePath)return this._filePath;const pathFromEnv=process.env[SUMMARY_ENV_VAR];if(!pathFromEnv)
throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports\
 job summaries.`);try{yield access(pathFromEnv,fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK|fs__WEBPACK_IMPORTED_MODULE_2__.
constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct re\
ad/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.
entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:
`<${tag}${htmlAttrs}>`}write(options){return __awaiter(this,void 0,void 0,function*(){const overwrite=!!options?.overwrite,
filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,{encoding:"utf8"}),this.
emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){
return this._buffer+=text,addEOL?this.addEOL():this}addEOL(){return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL)}addCodeBlock(code,lang){
const attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).
addEOL()}addList(items,ordered=!1){const tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),
element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){const tableBody=rows.map(row=>{const cells=row.
map(cell=>{if(typeof cell=="string")return this.wrap("td",cell);const{header,data,colspan,rowspan}=cell,tag=header?"th":
"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join(
"");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
const element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){
const{width,height}=options||{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap(
"img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){const tag=`h${level}`,
allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.addRaw(
element).addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.
wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite}),element=this.
wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){const element=this.wrap("a",text,{
href});return this.addRaw(element).addEOL()}},_summary=new Summary,summary=_summary,platform=os__WEBPACK_IMPORTED_MODULE_0__.
platform(),arch=os__WEBPACK_IMPORTED_MODULE_0__.arch(),ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Suc\
cess",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||(ExitCode={}));function setSecret(secret){issueCommand("add-m\
ask",{},secret)}function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||
"";if(options&&options.required&&!val)throw new Error(`Input required and not supplied: ${name}`);return options&&options.
trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand(
"OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os__WEBPACK_IMPORTED_MODULE_0__.EOL),issueCommand("set\
-output",{name},toCommandValue(value))}function isDebug(){return process.env.RUNNER_DEBUG==="1"}function debug(message){
issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),
message instanceof Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(
properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){issueCommand("no\
tice",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.
stdout.write(message+os__WEBPACK_IMPORTED_MODULE_0__.EOL)}function startGroup(name){issue("group",name)}function endGroup(){
issue("endgroup")}}),8249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>readWorkspaceFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_api_repository_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6961),_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2073),_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3658);function readWorkspaceFile(path,maxBytes,env){
const real=realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_environment_js__WEBPACK_IMPORTED_MODULE_4__.
B)(env),path));if(!(0,_directory_js__WEBPACK_IMPORTED_MODULE_3__.FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(
(0,_environment_js__WEBPACK_IMPORTED_MODULE_4__.B)(env)),real))throw new Error("is outside the workspace");const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(real);if(!stats.isFile())throw new Error("is not a file");if(stats.size>maxBytes)throw new Error((0,_api_repository_file_js__WEBPACK_IMPORTED_MODULE_2__.
g)(maxBytes));return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real)}function realPathOf(path){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(path)}catch{throw new Error("does not exist in the workspace; check out the repository before this step")}}}),
4588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>createHttp,S:()=>createHttpTransport});function createConcurrencyLimit(count){const waiting=[];let free=count;const release=()=>{
const next=waiting.shift();next?next():free++};return{async acquire(){return free>0?free--:await new Promise(resolve=>waiting.
push(resolve)),release}}}var external_node_crypto_=__webpack_require__(7598),external_node_tls_=__webpack_require__(1692),
dispatcher_pool=__webpack_require__(628),external_node_util_=__webpack_require__(7975);const acceptEncoding="gzip, br",maxBytes=500*
1024*1024;async function decompress(bytes,encoding){return new TextDecoder().decode(await decompressed(bytes,encoding))}
async function decompressed(bytes,encoding){switch(encoding.trim().toLowerCase()){case"":case"identity":return bytes;case"\
gzip":case"x-gzip":return unpacked(bytes,({gunzip})=>(0,external_node_util_.promisify)(gunzip));case"br":return unpacked(
bytes,zlib=>(0,external_node_util_.promisify)(zlib.brotliDecompress));default:throw new Error("unknown content encoding")}}
async function unpacked(bytes,method){return bytes.length===0?bytes:method(await Promise.resolve().then(__webpack_require__.
t.bind(__webpack_require__,8522,19)))(bytes,{maxOutputLength:maxBytes})}var transport=__webpack_require__(3005);class ProxyUnreachable extends Error{name="\
ProxyUnreachable"}class UnusableProxy extends Error{name="UnusableProxy"}function faultOf(error,delivered,route){const[kind,
message]=factOf(asNetworkError(error),route);return new transport.w(kind,delivered,message,error)}function asNetworkError(error){
return typeof error=="object"&&error!==null?error:{}}function factOf(error,route){return proxyFact(error,route)??socketFact(
error,route)}function proxyFact(error,{proxy}){if(!proxy)return;if(error instanceof UnusableProxy)return["proxy-refused",
error.message];const answered=/Proxy[^(]*\((\d{3})\)/.exec(error.message??"")?.[1];if(answered)return[answered.startsWith(
"4")?"proxy-refused":"proxy",`proxy ${proxy} answered ${answered}`];if(error instanceof ProxyUnreachable){const cause=asNetworkError(
error.cause);return["proxy",`proxy ${proxy}: ${socketFact(cause,{host:"it"})[1]}`]}if(/^UND_ERR_PRX/.test(error.code??""))
return["proxy",`proxy ${proxy} closed the connection`]}const facts={ECONNREFUSED:(e,host)=>["refused",`connection refuse\
d by ${e.address?`${e.address}:${e.port}`:host}`],ENOTFOUND:(e,host)=>["dns",`host ${e.hostname??host} not found`],EAI_AGAIN:(e,host)=>[
"dns",`host ${e.hostname??host} could not be looked up at the moment`],EAI_FAIL:(e,host)=>["dns",`host ${e.hostname??host}\
 could not be looked up`],ETIMEDOUT:connectTimeout,UND_ERR_CONNECT_TIMEOUT:connectTimeout,EHOSTUNREACH:(_,host)=>["conne\
ct-timeout",`no route to ${host}`],ENETUNREACH:(_,host)=>["connect-timeout",`no network route to ${host}`],ECONNRESET:network_errors_reset,
EPIPE:network_errors_reset,UND_ERR_SOCKET:network_errors_reset,UND_ERR_RES_CONTENT_LENGTH_MISMATCH:network_errors_reset,
UND_ERR_RES_EXCEEDED_MAX_SIZE:()=>["other","the answer is too large"],UND_ERR_DESTROYED:()=>["aborted","the connection w\
as closed by us"],UND_ERR_CLOSED:()=>["aborted","the connection was closed by us"]};function connectTimeout(_,host){return[
"connect-timeout",`no connection to ${host} within the time limit`]}function network_errors_reset(){return["reset","conn\
ection closed before the answer was complete"]}function socketFact(given,{host}){const error=given.errors?.[0]??given,code=error.
code??"",known=Object.hasOwn(facts,code)?facts[code]:void 0;if(known)return known(error,host);if(isCertificate(code)){const[
reason=code]=(error.message??code).split(";");return["tls",`certificate not trusted: ${reason}`]}return/^(ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO)/.
test(code)?["tls",`TLS failed: ${error.reason??code}`]:["other",`network error ${code||"without a code"}`]}function isCertificate(code){
return/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CRL_|INVALID_|HOSTNAME_|PATH_LENGTH|ERR_TLS_CERT)/.test(code)}const placeholder=new URL(
"http://proxy.invalid");function proxyFor(endpoint,env){const name=`${endpoint.protocol.slice(0,-1)}_proxy`,variable=env[name]?.
trim()?name:name.toUpperCase(),value=env[variable]?.trim();if(!value)return;const url=URL.parse(value.includes("://")?value:
`http://${value}`),noProxy=env.no_proxy?.trim()||env.NO_PROXY?.trim()||"",description=`${url?.protocol}//${url?.host} (${variable}\
)`;if(url&&/^https?:$/.test(url.protocol))return{url,description,noProxy};const problem=url&&/^socks/.test(url.protocol)?
`proxy ${description} cannot be used: only http and https proxies can`:`the environment variable ${variable} is not a va\
lid proxy URL`;return{url:placeholder,description,noProxy,problem}}const maxConnectMs=1e4;async function openConnection(options){
const endpoint=new URL(options.endpoint),pool={connect:{...trustedRoots(options.ca),rejectUnauthorized:!0,timeout:Math.min(
maxConnectMs,options.requestTimeoutMs),allowH2:!1},connections:options.concurrency,allowH2:!1,maxResponseSize:maxBytes},
proxy=proxyFor(endpoint,options.env);let dialed=!1;const dispatcher=proxy?await proxyAgent(proxy,endpoint,pool,()=>{dialed=
!0}):new dispatcher_pool(endpoint.origin,pool),route={host:endpoint.host,proxy:proxy?.description};return{dispatcher,route,
usedProxy:()=>dialed}}function trustedRoots(ca){if(!ca)return{};try{const trusted=[...(0,external_node_tls_.getCACertificates)(
"default"),...certificatesIn(ca)];return{secureContext:(0,external_node_tls_.createSecureContext)({ca:trusted})}}catch(error){
const message="the additional certificate is not readable PEM";throw new transport.w("ca-certificate","no",message,error)}}
function certificatesIn(pem){return(pem.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g)??[pem]).map(block=>new external_node_crypto_.
X509Certificate(block).toString())}async function proxyAgent(proxy,endpoint,pool,onDial){const[{default:EnvHttpProxyAgent},
{default:connect}]=await Promise.all([__webpack_require__.e(137).then(__webpack_require__.t.bind(__webpack_require__,3137,
19)),__webpack_require__.e(660).then(__webpack_require__.t.bind(__webpack_require__,2279,19))]),{url,noProxy,description,
problem}=proxy,https=endpoint.protocol==="https:",toProxy=options=>observed(options,onDial,problem);try{return new EnvHttpProxyAgent(
{...pool,httpProxy:https?"":url.href,httpsProxy:https?url.href:"",noProxy,requestTls:pool.connect,proxyTls:pool.connect,
clientFactory:(origin,options)=>Object.assign(new dispatcher_pool(origin,toProxy(options)),{connect}),factory:(origin,options)=>new dispatcher_pool(
origin,`${origin}`===url.href?toProxy(options):options)})}catch{const why=`proxy ${description} cannot be used`,unusable={
...proxy,url:placeholder,problem:why};return proxyAgent(unusable,endpoint,pool,onDial)}}function observed(options,onDial,problem){
const{connect}=options;return connect?{...options,connect:(to,callback)=>{if(problem)return callback(new UnusableProxy(problem),
null);onDial(),connect(to,(error,socket)=>{error?callback(new ProxyUnreachable("",{cause:error}),null):socket&&callback(
null,socket)})}}:options}var promises_=__webpack_require__(8500),api_request=__webpack_require__(4043);async function exchange(connection,wanted,signal,options,limitMs){
let delivered="no";const stop=new AbortController,end=(kind,message)=>stop.abort(new transport.w(kind,delivered,message)),
abort=()=>end("aborted","the request was cancelled"),late=`no complete answer within ${limitMs/1e3} s`,timer=setTimeout(
()=>end("timeout",late),limitMs);signal?.addEventListener("abort",abort);try{return signal?.aborted&&abort(),await Promise.
race([rejection(stop.signal),answer(connection,wanted,stop.signal,options,()=>{delivered="maybe"})])}catch(error){throw stop.
signal.aborted?stop.signal.reason:faultOf(error,delivered,connection.route)}finally{clearTimeout(timer),signal?.removeEventListener(
"abort",abort)}}function rejection(signal){return new Promise((_,reject)=>{const stop=()=>reject(signal.reason);signal.aborted?
stop():signal.addEventListener("abort",stop)})}async function answer({dispatcher},{method,path,headers:given,body},signal,{
endpoint,userAgent},onSending){const{origin,pathname}=new URL(endpoint),response=await api_request.call(exchange_observed(
dispatcher,onSending),{origin,path:pathname.replace(/\/$/,"")+path,method,headers:{...given,"accept-encoding":acceptEncoding,
"user-agent":userAgent},body:body??null,signal,headersTimeout:0,bodyTimeout:0}),headers=joined(response.headers),bytes=await response.
body.bytes(),text=await decompress(bytes,headers["content-encoding"]??"");return await(0,promises_.setImmediate)(),{status:response.
statusCode,headers,text}}function exchange_observed(dispatcher,onSending){return{dispatch(options,handler){const start=handler.
onRequestStart;return handler.onRequestStart=(controller,context)=>{onSending(),start?.call(handler,controller,context)},
dispatcher.dispatch(options,handler)}}}function joined(headers){return Object.fromEntries(Object.entries(headers).map(([
name,value=""])=>[name.toLowerCase(),Array.isArray(value)?value.join(", "):value]))}const json={"content-type":"applicat\
ion/json",accept:"application/json"};function createHttpTransport(options){const{request,...server}=createHttp(options),
post={method:"POST",path:"",headers:json};return{...server,send:(body,{signal,timeoutMs}={})=>request({...post,body},signal,
timeoutMs)}}function createHttp(options){const limit=createConcurrencyLimit(options.concurrency);let opening;return{async request(wanted,signal,timeoutMs=1/0){
const limitMs=Math.round(Math.min(options.requestTimeoutMs,timeoutMs)),release=await limit.acquire();try{return opening??=
openConnection(options),await exchange(await opening,wanted,signal,options,limitMs)}finally{release()}},async proxy(){const connection=await opening?.
catch(()=>{});return connection?.usedProxy()?connection.route.proxy:void 0},async close(){await opening?.then(({dispatcher})=>dispatcher.
destroy(),()=>{})}}}}),3005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{w:()=>TransportFault});class TransportFault extends Error{name="TransportFault";kind;delivered;constructor(kind,delivered,message,cause){
super(message,{cause}),this.kind=kind,this.delivered=delivered}}}),342:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let leave=function(ran2){
return leaving??=write(ran2),leaving},exit=function(){process.stdout.write("",()=>process.exit())},crash=function(error){
leave(()=>(0,_run_js__WEBPACK_IMPORTED_MODULE_17__.zB)(error,inputs,host)).catch(worse=>log.warning((0,_domain_failure_facts_js__WEBPACK_IMPORTED_MODULE_2__.
oh)(worse))).then(exit)};__webpack_require__.r(__webpack_exports__);var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),_connect_github_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4518),_domain_failure_facts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2540),_github_content_uuid_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(464),_github_directory_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2073),_github_event_context_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(339),_github_event_payload_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
166),_github_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7660),_github_inputs_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
6174),_github_log_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(284),_github_manifests_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
645),_github_publish_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(1944),_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
3295),_github_workspace_file_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(8249),_http_client_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
4588),_operations_inputs_policy_source_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(9686),_operations_inputs_scanner_keys_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(
2985),_operations_inputs_schema_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(8977),_run_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
5811),_version_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(3411);const cancelled=new AbortController;for(const name of[
"SIGINT","SIGTERM"])process.on(name,()=>cancelled.abort());const{env}=process,log=(0,_github_log_js__WEBPACK_IMPORTED_MODULE_9__.
h)(),inputs=(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_8__.Ko)(_operations_inputs_schema_js__WEBPACK_IMPORTED_MODULE_16__.
vj,_operations_inputs_schema_js__WEBPACK_IMPORTED_MODULE_16__.Kw),scanners=(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_8__.
Ch)(env,_operations_inputs_scanner_keys_js__WEBPACK_IMPORTED_MODULE_15__.AA);(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_8__.
QU)(inputs,_operations_inputs_schema_js__WEBPACK_IMPORTED_MODULE_16__.T7,log),(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_8__.
QU)(scanners,_operations_inputs_scanner_keys_js__WEBPACK_IMPORTED_MODULE_15__.GN,log);const clock={now:()=>performance.now(),
date:()=>new Date,sleep:(ms,signal)=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms,void 0,signal?{
signal}:{}),turn:()=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(),every(ms,work){const timer=setInterval(
work,ms).unref();return()=>clearInterval(timer)},random:()=>Math.random()},event=(0,_github_event_payload_js__WEBPACK_IMPORTED_MODULE_6__.
j_)(env.GITHUB_EVENT_PATH,log),repository=(0,_github_event_context_js__WEBPACK_IMPORTED_MODULE_5__.N)(env,event),userAgent=`\
mend-project-action/${_version_js__WEBPACK_IMPORTED_MODULE_18__.r}`,files=(0,_github_files_js__WEBPACK_IMPORTED_MODULE_7__.
q)(env),github={env,clock,log,files,repository,userAgent,cancelled:cancelled.signal},withGithub=(0,_connect_github_js__WEBPACK_IMPORTED_MODULE_1__.
v)(github),{status,side}=(0,_connect_github_js__WEBPACK_IMPORTED_MODULE_1__.X)(inputs,event,withGithub,github),host={repository,
clock,log,files,scanners,fileSecrets:[],signal:cancelled.signal,connect(inputs2){const transport=(0,_http_client_js__WEBPACK_IMPORTED_MODULE_14__.
S)({endpoint:inputs2.serverUrl.endpoint,concurrency:inputs2.concurrency,requestTimeoutMs:inputs2.requestTimeout,ca:inputs2.
caCertificate,userAgent,env});if(!status)return transport;const send=status.watch(transport.send,inputs2.operation);return{
...transport,send}},async describeRepository(wanted,inputs2,signal){const{describeRepository}=await __webpack_require__.
e(380).then(__webpack_require__.bind(__webpack_require__,9380));return withGithub(inputs2,signal,api=>describeRepository(
repository.fullName,wanted,api))},async readPermissions(wanted,inputs2,signal){const{readPermissions}=await __webpack_require__.
e(664).then(__webpack_require__.bind(__webpack_require__,3664));return withGithub(inputs2,signal,api=>readPermissions(wanted,
repository,api))},async readPolicyFile(source,inputs2){if(source.kind==="workspace")return(0,_github_workspace_file_js__WEBPACK_IMPORTED_MODULE_13__.
s)(source.path,_operations_inputs_policy_source_js__WEBPACK_IMPORTED_MODULE_19__.s,env);const{readRepositoryFile}=await Promise.
resolve().then(__webpack_require__.bind(__webpack_require__,6961)),githubToken=inputs2.policyToken||inputs2.githubToken;
return withGithub({...inputs2,githubToken},cancelled.signal,api=>readRepositoryFile(source,_operations_inputs_policy_source_js__WEBPACK_IMPORTED_MODULE_19__.
s,api))},saveFiles(files2,directory){savedIn??=(0,_github_directory_js__WEBPACK_IMPORTED_MODULE_4__.AJ)(directory,env);for(const{
name,text}of files2)(0,_github_directory_js__WEBPACK_IMPORTED_MODULE_4__.u5)(savedIn,name,text)},summaryRoom:_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.
m4,manifests:()=>(0,_github_manifests_js__WEBPACK_IMPORTED_MODULE_10__.k)(env),readManifest:path=>(0,_github_manifests_js__WEBPACK_IMPORTED_MODULE_10__.
W)(path,env),uuid:_github_content_uuid_js__WEBPACK_IMPORTED_MODULE_3__.V};let savedIn,leaving;async function write(ran2){
process.exitCode=1;const{presentation,directory}=await ran2(),{lateOutputNames:lateOutputs}=await(0,_run_js__WEBPACK_IMPORTED_MODULE_17__.
yc)(),options={env,log,lateOutputs,github:side,directory:savedIn??directory,cancelled:cancelled.signal};process.exitCode=
await(0,_github_publish_js__WEBPACK_IMPORTED_MODULE_11__.m)(presentation,options)}process.on("uncaughtException",crash),
process.on("beforeExit",()=>crash(new Error("the run did not finish")));const ran=await(0,_run_js__WEBPACK_IMPORTED_MODULE_17__.
eF)(inputs,host);await leave(async()=>ran),exit(),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),
8301:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>parseServerUrl});const expected="Expected a region (saas, saas-eu, saas-au, saas-il, app, app-eu) or the URL of y\
our server, such as https://saas.mend.io.";function parseServerUrl(text){const given=text.trim();if(given==="")return rejected(
"It is empty.");if(/[\s\\]/.test(given))return rejected("It contains whitespace or a backslash.");const region=/^(?:api-)?((?:saas|app)(?:-[a-z]{2})?)\/?$/i.
exec(given)?.[1];if(region)return accepted(`https://${region.toLowerCase()}.mend.io`);if(isSingleWord(given))return rejected(
"It is not a known region.");const url=parsed(given);return url?fromUrl(url):rejected("It is not a URL.")}function parsed(given){
const hasScheme=/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(given);if(!(hasScheme&&!/^[a-z][a-z0-9+.-]*:\/\//i.test(given)))return URL.
parse(hasScheme?given:`https://${given}`)??void 0}function fromUrl(url){if(url.username||url.password)return rejected("I\
t contains a user name or password; keys belong in `user-key`.");const host=url.host.replace(/^api-/,"");return isHost(url.
hostname.replace(/^api-/,""))?url.protocol==="http:"&&isLoopback(url.hostname)?accepted(`http://${host}`):url.protocol!==
"https:"?rejected("It must use https; http is accepted only for this machine."):accepted(`https://${host}`):rejected("It\
s host name is not valid.")}function isHost(name){return/^\[[0-9a-f:.]+\]$|^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(name)}function isSingleWord(given){
return/^[\w-]+$/.test(given)&&given.toLowerCase()!=="localhost"}function isLoopback(hostname){return/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.
test(hostname)}function accepted(origin){return{ok:!0,origin,endpoint:`${origin}/api/v1.4`}}function rejected(what){return{
ok:!1,problem:`${what} ${expected}`}}}),5538:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>baselineText,m:()=>readBaseline});var packages_6VP7BG7P=__webpack_require__(
6090),visible=__webpack_require__(6904),reading_problem=__webpack_require__(8376),fields=__webpack_require__(9413),library=__webpack_require__(
1113),named=(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.Ik)({name:fields.mR})),project1=(0,packages_6VP7BG7P.Ik)({product:named,
project:named,...library.pf.entries}),version1=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Ik)({...project1.entries,projects:(0,packages_6VP7BG7P.
lq)((0,packages_6VP7BG7P.YO)(project1))}),(0,packages_6VP7BG7P.pd)(report=>({projects:(report.projects??[report]).map(earlier1),
several:report.projects!==void 0})));function earlier1({product,project,inventoryUpdated:lastUpdated,alertsPending,libraries}){
const names={productName:product?.name,projectName:project?.name};return{...names,inventory:libraries&&{...names,lastUpdated,
alertsPending,libraries}}}var readers=new Map([[1,version1]]),head=(0,packages_6VP7BG7P.Ik)({schemaVersion:(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.ai)(),(0,packages_6VP7BG7P.nd)()),operation:(0,packages_6VP7BG7P.Yj)()});function readReport(file){
const json=parsed(file),known=(0,packages_6VP7BG7P.xL)(head,json);if(!known.success)return{problem:"is not a JSON report\
 of this action"};const{schemaVersion}=known.output,reader=readers.get(schemaVersion);if(!reader){const read=[...readers.
keys()].join(", ");return{problem:`is a report of schema version ${schemaVersion}, which this version of the action cann\
ot read (it reads ${read}); use the version that wrote it, or a newer one`}}const asWritten=(0,packages_6VP7BG7P.xL)(reader,
json,{abortEarly:!0}),content=asWritten.success?asWritten:(0,packages_6VP7BG7P.xL)(reader,withoutNulls(json),{abortEarly:!0});
if(!content.success)return{problem:`is a damaged report: ${(0,packages_6VP7BG7P.Bu)(content.issues[0])??"its content"} i\
s not valid`};const report=content.output;return report.projects.some(({inventory:inventory2})=>inventory2)?report:{problem:"\
contains no inventory, because the run that wrote it did not read one"}}function parsed(file){try{return JSON.parse(file)}catch{
return}}function withoutNulls(value){if(Array.isArray(value))for(const item of value)withoutNulls(item);else if(isObject(
value))for(const name in value)value[name]===null?value[name]=void 0:withoutNulls(value[name]);return value}function isObject(value){
return typeof value=="object"&&value!==null}var unread={projects:[],several:!1},accepted="expected the path of a JSON re\
port of an earlier run, project-name=\u2026 or project-token=\u2026",baselineText=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
Yj)(),(0,packages_6VP7BG7P.NT)(({dataset,addIssue,NEVER})=>{const given=dataset.value,[,key,value=""]=/^(project-\w+)\s*=\s*(\S.*)$/.
exec(given)??[];if(given!=="")return key==="project-token"?{by:"token",token:value}:key==="project-name"&&!(0,visible.Lx)(
value)?{by:"name",name:value}:!(0,visible.Lx)(given)&&!notPath.test(given)?{by:"report",path:given,report:unread}:(addIssue(
{message:accepted}),NEVER)})),notPath=/^project[-_ ]?(?:name|token)\s*(?:[=:\s]|$)|\n|^(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
function readBaseline(given,files){if(given?.by!=="report")return{given};const problem=what=>({given:void 0,problem:`"${withoutTokens(
given.path)}" ${what}; ${accepted}`});let text;try{text=files.read(given.path,"strict")}catch(error){return problem((0,reading_problem.
Y)(error))}const report=readReport(text);return"problem"in report?problem(report.problem):{given:{...given,report}}}function withoutTokens(path){
return path.replace(/[0-9a-f-]{32,}/gi,"***")}}),3818:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ae:()=>anyText,E8:()=>removalLines,EO:()=>policyLines,Hf:()=>conditionLines,Jt:()=>flag,
Mn:()=>lines,SL:()=>fieldProblem,a_:()=>selectionLines,c3:()=>listOf,du:()=>tokenLines,eG:()=>shardText,f3:()=>parsedBy,
fh:()=>nameText,nM:()=>contextText,oA:()=>tagLines,p0:()=>duration,rD:()=>wholeNumber,yL:()=>oneOf});var _packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6090),_domain_gate_condition_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3363),_domain_selection_rules_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3310),_domain_selection_shard_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6473),_domain_text_visible_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6904),_policy_source_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9686),flag=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.KI)(["true","True","TRUE","false","False","FALSE"],"expected t\
rue or false"),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.pd)(text=>text.toLowerCase()==="true")),anyText=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Yj)(),nameText=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Yj)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.z6)(text=>!(0,_domain_text_visible_js__WEBPACK_IMPORTED_MODULE_3__.
Lx)(text),"expected a name in one line, without control characters")),contextWords="expected a name in one line, such as\
 mend/licenses, of at most 255 characters, without control characters",contextText=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.z6)(
text=>text===""||!(0,_domain_text_visible_js__WEBPACK_IMPORTED_MODULE_3__.qW)(text),contextWords),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Bq)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.yG)(/^[^\p{Cc}\p{Zl}\p{Zp}]{0,255}$/u,contextWords));function oneOf(words){
return(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.KI)(words,`expected one of ${words.join(", ")}`)}function listOf(words){
const accepted=`expected none, or a list of ${words.join(", ")}`;return(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.pd)(
splitWords),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.pd)(list=>list.join()==="none"?[]:list),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
YO)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.KI)(words,accepted)))}function splitWords(text){return text.split(
/[\n,]/).map(word=>word.trim()).filter(word=>word!==""&&!word.startsWith("#"))}function wholeNumber(min,max){const accepted=`\
expected a whole number from ${min} to ${max}`;return(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Yj)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.yG)(/^\d{1,9}$/,accepted),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
pd)(Number),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Ww)(min,accepted),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
cG)(max,accepted))}var units={h:36e5,m:6e4,s:1e3},durationShape=/^(?:\d{1,6}|(?=\d)(?:\d{1,4}h)?(?:\d{1,5}m)?(?:\d{1,6}s)?)$/;
function duration(min,max){const accepted=`expected a duration such as 90s, 10m or 1h30m, from ${min} to ${max}`;return(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.yG)(
durationShape,accepted),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.pd)(milliseconds),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Ww)(milliseconds(min),accepted),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.cG)(milliseconds(max),accepted))}function milliseconds(text){
if(/^\d+$/.test(text))return Number(text)*1e3;let sum=0;for(const[,count,unit=""]of text.matchAll(/(\d+)([hms])/g))sum+=
Number(count)*(units[unit]??0);return sum}var numberedLine=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({text:(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Yj)(),number:(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.ai)()}),numberedLines=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.pd)(
text=>text.split(/\r?\n/).map((line,at)=>({text:line.trim(),number:at+1})).filter(({text:text2})=>text2!==""&&!text2.startsWith(
"#")))),lines=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Fs)(numberedLines,(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
pd)(list=>list.map(({text})=>text))),tokenLines=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Fs)(lines,(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
z6)(list=>!list.some(text=>/[\s,;"']/.test(text)),"expected one token per line, without commas, blanks or quotes"));function parsedBy(parse){
return(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.NT)(({dataset,addIssue,NEVER})=>{const parsed=parse(dataset.
value);return typeof parsed!="string"?parsed:(addIssue({message:parsed}),NEVER)})}function linesOf(parse){const line=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Fs)(numberedLine,(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.pd)(({text})=>text),parsedBy(parse));return(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Fs)(numberedLines,(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.YO)(line))}function fieldProblem({message,path}){
const value=path?.[0].value;return typeof value=="string"?{message,word:value}:(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
is)(numberedLine,value)?{message,line:value.number}:{message}}var tagLines=linesOf(tag);function tag(line){const at=line.
indexOf("="),key=line.slice(0,Math.max(at,0)).trim(),value=line.slice(at+1).trim();return key&&value?{key,value}:`expect\
ed one key=value a line, with a key and a value; found "${line}"`}var removalLines=linesOf(removal);function removal(line){
const[first="",...rest]=line.split("="),key=first.trim(),value=rest.join("=").trim(),complete=rest.length===0||value!=="";
return key&&complete?{key,value:value||void 0}:`expected key=value (one value) or key (every value) a line; found "${line}\
"`}var conditionLines=linesOf(condition);function condition(line){const parsed=(0,_domain_gate_condition_js__WEBPACK_IMPORTED_MODULE_1__.
z)(line);return parsed.ok?parsed.condition:parsed.problem}var policyLines=linesOf(_policy_source_js__WEBPACK_IMPORTED_MODULE_4__.
p),selectionLines=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Fs)(linesOf(_domain_selection_rules_js__WEBPACK_IMPORTED_MODULE_2__.
iT),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.pd)(rules=>({rules}))),shardText=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(),parsedBy(_domain_selection_shard_js__WEBPACK_IMPORTED_MODULE_5__.
uK))}),959:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{w:()=>readCertificate,r:()=>readScanFiles});var counted=__webpack_require__(4428);const surePattern="[0-9a-f]{64}(?![0-\
9a-z])|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])",tokenPattern=`(?:${surePattern}|[0-9a-z-]{16,128})`;function linkedTokens(text){
const found=new Set([...text.matchAll(scan_links_link)].map(([,one=""])=>one)),tokens=[...found].filter(one=>isSure.test(
one));return{tokens,others:found.size-tokens.length}}const scan_links_link=new RegExp(`(?:[?&#;]|\\\\u0026|\\\\u003f|%26|%3f\
)token(?:=|%3d|\\\\u003d)(${surePattern}|[\\w.~-]{8,128})`,"gi"),isSure=new RegExp(`^(?:${surePattern})$`,"i");function withoutColors(text){
return!text.includes(esc)&&!text.includes("\x9B")?text:text.replaceAll(colorsInWord," ").replaceAll(colors,"")}const esc="\
\x1B",sequence=`(?:(?:${esc}\\[|\x9B)[0-?]*[ -/]*[@-~]|${esc}[ -/]+[0-~])`,colors=new RegExp(sequence,"g"),colorsInWord=new RegExp(
`(?<=[0-9a-z])${sequence}{1,9}(?=[0-9a-z-])`,"gi");function withoutNuls(text){return text.includes("\0")?text.replace(/(^|\n)\0+(?=[^\0])/g,
"$1").replace(/([\t\n\r -~])\0/g,"$1"):text}function readAgentLog(text){const updates=new Map;let run=0;const checks=new Set;
for(const[,end,policies,label,token=""]of text.matchAll(marks))end?run++:policies?checks.add(token):updates.has(token)||
updates.set(token,{token,failed:label==="token",run});const all=[...updates.values()].filter(({token})=>!checks.has(token)),
counted2=all.filter(({failed,run:run2},index)=>!failed||all[index+1]?.run!==run2);return{requestTokens:counted2.map(({token})=>token),
retried:all.length-counted2.length,checksPolicies:checks.size>0,numbered:numberedProjects(text)}}const marks=new RegExp(
`(Process finished with exit code|Initializing (?:WhiteSource|Mend) Client|Service URL is )|(Check ?Polic(?:ies|y) *)?Su\
pport (token):[^\\S\\r\\n]*(${tokenPattern})`,"gi");function numberedProjects(text){const found=new Map;for(const[,name="",
number=""]of text.matchAll(namedNumber))found.has(number)||found.set(number,{number,name});for(const[,number=""]of text.
matchAll(linkedNumber))found.has(number)||found.set(number,{number,name:""});return[...found.values()]}const namedNumber=/Project name: ([^\r\n]{1,300}?), (?:project )?URL: ?[^\s#]{0,300}#!project;id=(\d{1,20})/gi,
linkedNumber=/#!project;id=(\d{1,20})/gi;var json_fields=__webpack_require__(4712),policy_rejections=__webpack_require__(
9451);function namedProjects(value2){const fields=(0,json_fields.y)(value2),rows=Array.isArray(value2)?value2:fields.projects;
return Array.isArray(rows)&&(rows!==value2||rows.some(hasToken))?details(rows):"projectVitals"in fields?scanReport(fields.
projectVitals):void 0}function hasToken(row){return"projectToken"in(0,json_fields.y)(row)}function isProjectFile(name){return/^scanprojectdetails\.json$|scan_report\.json$/.
test(name)}function beginsLikeProjectFile(text){return cutOff.test(text)}const cutOff=/^\s*(?:\{|\[\s*\{)\s*(?=")[\s\S]*?"project(?:Token|Vitals)"\s*:/;
function details(rows){const projects=rows.flatMap(row=>{const{projectToken,projectName}=(0,json_fields.y)(row);return projectOf(
projectToken,projectName)}),left=rows.length-projects.length,others=left>0?`${(0,counted.h)(left,"project")} without a t\
oken left out`:void 0,note=projects.length>0?others:noProjectToken;return{kind:"scanProjectDetails.json",projects,requestTokens:[],
note}}function scanReport(vitals){const{token,name}=(0,json_fields.y)(vitals),projects=projectOf(token,name),note=projects.
length>0?void 0:noProjectToken;return{kind:"scan report",projects,requestTokens:[],note}}function projectOf(token,name){
if(typeof token!="string"||token.trim()==="")return[];const known=typeof name=="string"&&name.trim()!=="";return[{token:token.
trim(),name:known?name:void 0}]}const noProjectToken="it contains no project token; set `project-token` or `project-name\
`";var scan_output=__webpack_require__(1193);const maxSecrets=200,addresses=new Set(["projecttoken","producttoken","requ\
esttoken"]);function secretsOfRequest(text){const field=/(?<![\w.-])([\w.-]{0,40}?(?:token|key|password|secret))\\*"?\s*[:=]\s*\\*"?/;
return firstOf([...valuesIn(text),...fieldsIn(text,field)])}function secretsOfScanner(text){return firstOf(fieldsIn(text,
/((?:api|user)[_-]?key|(?:org|organization|api)[_-]?token)\\*"?\s*[:=]\s*\\*"?/))}function firstOf(secrets){return[...new Set(
secrets)].slice(0,maxSecrets)}const value=/([^"\\&\s,;<>()]{8,512})/;function fieldsIn(text,field){const pattern=new RegExp(
field.source+value.source,"gi");return[...text.matchAll(pattern)].filter(([,name="",found=""])=>isSecret(name,found)).map(
([,,found=""])=>found)}function valuesIn(text){const found=[];try{JSON.parse(text,(name,value2)=>{const named=/(?:token|key|password|secret)$/i.
test(name);return typeof value2=="string"&&named&&isSecret(name,value2)&&found.push(value2),value2})}catch{}return found}
function isSecret(name,found){return found.length>=8&&!/^\*+$/.test(found)&&!addresses.has(name.toLowerCase().replace(/^aggregate|[^a-z]/g,
""))}const emptyFile={...scan_output.uJ,kind:"an empty file"},unknownFile={...scan_output.uJ,kind:"an unknown kind of fi\
le"},binaryFile={...scan_output.uJ,kind:"a binary file",note:"it is not read; give text in UTF-8 or UTF-16"},offlineRequest={
...scan_output.uJ,kind:"offline update request",note:"nothing was sent to Mend yet; give the log of the run that sends i\
t"},policyCheck={...scan_output.uJ,kind:"a policy check's answer",note:"its token does not belong to an update; give the\
 agent's log, and policyRejectionSummary.json for what was rejected"},statisticsOnly={...scan_output.uJ,kind:"mend-sca-r\
eport.json",note:"it contains only statistics; give the CLI's results as text"},cliResultsAsJson={...scan_output.uJ,kind:"\
Mend CLI results as JSON",note:"it contains no token; export the results as text, without --format json"},brokenRejections={
...scan_output.uJ,kind:"policyRejectionSummary.json",note:"its JSON is broken and could not be repaired, so its rejectio\
ns are not counted"},damagedProjects={...scan_output.uJ,kind:"damaged JSON",problem:"is JSON that is cut off or damaged,\
 so the projects that it names are not known"},relevantLine=/support.{0,20}token|token(?:=|%3d|\\u003d)|#!project;id=|process finished|initializing|service url|(?:api|user)[_-]?key|(?:org|organization|api)[_-]?token/i;
function readScanFile(text,path=""){const plainText=withoutColors(withoutNuls(text.replace(/^\uFEFF/,""))),name=path.split(
/[/\\]/).at(-1)?.toLowerCase()??"",value2=parsed(plainText),fields=(0,json_fields.y)(value2);if(/^update-request.*\.txt$/.
test(name)||isRequest(fields))return{...offlineRequest,secrets:secretsOfRequest(plainText)};const secrets=secretsOfScanner(
plainText);return{...ofKind(plainText,name,value2,fields),...secrets.length>0&&{secrets}}}function ofKind(text,name,value2,fields){
const isJson=value2!==void 0;if(!isJson&&isProjectFile(name))return damagedProjects;if(text.trim()==="")return emptyFile;
if(text.includes("\0"))return binaryFile;if(isRejections(text,name,value2,fields))return rejected(text);if(name==="check\
policies-json.txt"||isPolicyCheck(text))return policyCheck;if(name==="mend-sca-report.json")return statisticsOnly;const read=namedProjects(
value2)??fromText(text,Array.isArray(value2)),isSilent2=read.projects.length+read.requestTokens.length===0;return!isJson&&
isSilent2&&beginsLikeProjectFile(text)?damagedProjects:read}function isRejections(text,name,value2,fields){return value2!==
void 0?"rejectingPolicies"in fields:name==="policyrejectionsummary.json"||/^\s*\{[^{]{0,99}"rejectingPolicies"/.test(text)}
function isRequest(fields){return["orgToken","userKey","apiKey"].some(name=>name in fields)}function isPolicyCheck(text){
const start=text.slice(0,2e3);return/^\s*\{[^{]{0,999}"(?:existingProjects|newProjects)"\s*:\s*\{/.test(start)}function rejected(text){
const rejections=(0,policy_rejections.V)(text);return rejections?{...scan_output.uJ,kind:"policyRejectionSummary.json",rejections}:
brokenRejections}function fromText(text,isArray){const log=readAgentLog(text),{requestTokens,numbered,checksPolicies}=log,
links=linkedTokens(text),projects=links.tokens.map(token=>({token})),notes=notesOf(log,links.others),found={projects,requestTokens,
...numbered.length>0&&{numbered},...notes.length>0&&{note:notes.join(", ")}};return requestTokens.length>0?{kind:"Unifie\
d Agent log",...found}:projects.length>0?{kind:"Mend CLI results",...found}:checksPolicies?{kind:"Unified Agent log",...found}:
numbered.length>0?{kind:"text with links to projects",...found}:isArray?cliResultsAsJson:{...unknownFile,...found}}function notesOf({
requestTokens,retried,checksPolicies},otherLinks){const isCheckOnly=checksPolicies&&requestTokens.length===0;return[retried>
0&&`failed updates that the same run sent again, left out: ${retried}`,isCheckOnly&&"only the token of a policy check, n\
o update",otherLinks>0&&`links whose token is not a project's, left out: ${(0,counted.z)(otherLinks)}`].filter(note=>note!==
!1)}function parsed(text){if(/^\s*[[{]/.test(text))try{return JSON.parse(text)}catch{return}}var clean=__webpack_require__(
11),reading_problem=__webpack_require__(8376);const maxNumbered=10,maxName=100;function scanFileWords({kind,projects,requestTokens,
rejections,numbered=[],note},known){const taken=[...projects.length>0?[`project tokens: ${(0,counted.z)(projects.length)}`]:
[],...requestTokens.length>0?[`request tokens: ${(0,counted.z)(requestTokens.length)}`]:[],...rejections?[rejectionWords(
rejections)]:[]],unknown=numbered.filter(({name})=>!known.has(name));return[kind,...taken.length>0?taken:["nothing used"],
...note?[note]:[],...unknown.length>0?[numberedWords(unknown)]:[]].join(", ")}function rejectionWords({total,policies:{length}}){
return`${(0,counted.h)(total,"rejection")} by ${(0,counted.h)(length,"policy","policies")}`}function numberedWords(projects){
const names=projects.map(({name,number})=>name?`"${(0,clean.pj)(name,maxName)}" (number ${number})`:`number ${number}`);
return`projects without a token: ${(0,clean.Tu)(names,maxNumbered).join(", ")}. Mend's API does not accept numbers. To u\
se these projects, add scanProjectDetails.json (WS_GENERATEPROJECTDETAILSJSON=true), or set \`project-token\` or \`project-\
name\``}function readScanFiles(patterns,files){const problems=[],paths=patterns.flatMap(pattern=>{const found=files.find(
pattern);return found.length===0&&problems.push(noMatch(pattern,files)),found}),read=onceEach(paths,files).flatMap(path=>readFile(
path,files,problems)),output=(0,scan_output.y6)(read.map(({file})=>file)),lines=linesOf(read,output);paths.length>0&&problems.
length===0&&isSilent(output)&&problems.push([nothingFound,...(0,clean.Tu)(lines,maxListed)].join("; "));const secrets=read.
flatMap(({file})=>file.secrets??[]);return{output,lines,secrets,problems}}const maxListed=20;function onceEach(paths,files){
const known=new Map;for(const path of paths){const identity=files.identity(path);known.has(identity)||known.set(identity,
path)}return[...known.values()]}function noMatch(pattern,files){const within=`${pattern.replace(/[/\\]+$/,"")}/*`;return/[*?[{]/.
test(pattern)||files.find(within).length===0?`no file matches "${pattern}"`:`"${pattern}" is a folder; name the files in\
 it: "${within}"`}const nothingFound='the files name neither a project token nor a request token ("Support Token: \u2026"); e\
xpected a Unified Agent log, scanProjectDetails.json or Mend CLI results';function isSilent({projects,requestTokens,rejections}){
return projects.length+requestTokens.length===0&&!rejections}function linesOf(read,{projects}){const known=new Set(projects.
flatMap(({name})=>name??[]));return read.map(({path,file})=>`${path}: ${scanFileWords(file,known)}`)}function readFile(path,files,problems){
try{const text=files.readLarge(path,relevantLine),file=readScanFile(text,path);return file.problem&&problems.push(`"${path}\
" ${file.problem}`),[{path,file}]}catch(error){return problems.push(`"${path}" ${(0,reading_problem.Y)(error)}`),[]}}function readCertificate(given,files){
if(!given)return{pem:""};try{const pem=isPem(given)?given:files.read(given);return isPem(pem)?{pem}:{pem:"",problem:`"${given}\
" contains no PEM certificate (BEGIN CERTIFICATE)`}}catch(error){return{pem:"",problem:`${given.includes(`
`)?"":`"${given}" ${(0,reading_problem.Y)(error)}; `}expected PEM text (BEGIN CERTIFICATE \u2026) or the path of a file with \
it`}}}function isPem(text){return text.includes("-----BEGIN CERTIFICATE-----")}}),565:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>githubConnection,g:()=>githubWrites});var _files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
959),_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8977),_validate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
534);function githubWrites(raw){const{value:dryRun,found}=(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__.cn)(_schema_js__WEBPACK_IMPORTED_MODULE_1__.
OA["dry-run"],(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__.xe)(raw,"dry-run")),given=dryRun||found.length>0?{}:raw,read=(field,name)=>(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__.
cn)(field,(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__.xe)(given,name)).value;return{statusContext:read(_schema_js__WEBPACK_IMPORTED_MODULE_1__.
OA["commit-status"],"commit-status"),comment:read(_schema_js__WEBPACK_IMPORTED_MODULE_1__.OA.comment,"comment"),submitDependencies:read(
_schema_js__WEBPACK_IMPORTED_MODULE_1__.OA["submit-dependencies"],"submit-dependencies")}}function githubConnection(raw,files){
const timeout="request-timeout";return{githubToken:(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__.xe)(raw,"github-token"),
requestTimeout:(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__.cn)(_schema_js__WEBPACK_IMPORTED_MODULE_1__.OA[timeout],(0,_validate_js__WEBPACK_IMPORTED_MODULE_2__.
xe)(raw,timeout)).value,caCertificate:(0,_files_js__WEBPACK_IMPORTED_MODULE_0__.w)((0,_validate_js__WEBPACK_IMPORTED_MODULE_2__.
xe)(raw,"ca-certificate"),files).pem}}}),9686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>parsePolicySource,s:()=>maxPolicyBytes});const maxPolicyBytes=2e6,ownerShape=/^[A-Za-z0-9][\w-]{0,99}$/,
repositoryShape=/^(?!\.{1,2}$)[\w.-]{1,100}$/,noRef=/[\p{Cc}\s~^:?*[\\]|\.\.|\/\/|^[/.-]|[/.]$|\.lock$/u;function parsePolicySource(line){
if(new RegExp("\\p{Cc}","u").test(line))return wrong(line,"control characters");const at=line.lastIndexOf("@");if(at<0||
line.startsWith("./"))return{name:line,kind:"workspace",path:line};const[owner="",repository="",...folders]=line.slice(0,
at).split("/"),ref=line.slice(at+1);if(ref==="")return wrong(line,"no ref after the @");if(noRef.test(ref))return wrong(
line,`no valid ref: "${ref}"`);const isPath=folders.length>0&&folders.every(isFolder);if(ownerShape.test(owner)&&repositoryShape.
test(repository)&&isPath){const path=folders.join("/");return{name:line,kind:"repository",owner,repository,path,ref}}return wrong(
line,"no owner, repository and path before the @")}function isFolder(name){return!/^\.{0,2}$|\\/.test(name)}function wrong(line,found){
return`"${line}": expected a path in the workspace, or owner/repository/path@ref; found ${found}. A local path with an @\
 begins with ./`}}),9324:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{s:()=>readPortfolioReports,V:()=>shardNumbers});var packages_6VP7BG7P=__webpack_require__(6090),fields=__webpack_require__(
9413),library=__webpack_require__(1113),figures=(0,packages_6VP7BG7P.OH)((0,packages_6VP7BG7P.Ik)({libraries:fields.U9,vulnerableLibraries:fields.
U9,vulnerabilities:(0,fields.WY)(fields.U9,"Pairs of library and vulnerability."),bySeverity:(0,packages_6VP7BG7P.Ik)({critical:fields.
U9,high:fields.U9,medium:fields.U9,low:fields.U9}),outdated:(0,fields.WY)(fields.U9,"Absent when the organization does n\
ot report it."),noLicense:fields.U9,weakMatches:(0,fields.WY)(fields.U9,"Recognized by file name alone."),duplicateVersions:fields.
U9,direct:fields.U9,transitive:fields.U9,maxDepth:fields.U9})),oddRows=(0,packages_6VP7BG7P.Ik)({of:(0,fields.WY)(fields.
U9,"All rows of the answer."),kept:(0,fields.WY)(fields.U9,"Odd, and kept with what they have."),leftOut:(0,fields.WY)(fields.
U9,"Odd, and not usable at all."),examples:(0,fields.WY)((0,packages_6VP7BG7P.YO)(fields.Qq),"The first few, in words.")}),
edges={direct:(0,fields.WY)((0,packages_6VP7BG7P.YO)(fields.Qq),"keyUuids, sorted."),dependencies:(0,fields.WY)((0,packages_6VP7BG7P.
g1)(fields.Qq,(0,packages_6VP7BG7P.YO)(fields.Qq)),"From a keyUuid to those it depends on directly.")},hierarchy=(0,packages_6VP7BG7P.
Ik)({...edges,libraries:(0,fields.WY)((0,packages_6VP7BG7P.YO)(library.D_),"Those that the inventory does not list.")}),
dependencies=(0,packages_6VP7BG7P.Ik)({...edges,libraries:(0,packages_6VP7BG7P.YO)((0,packages_6VP7BG7P.Ik)({...library.
D_.entries,scope:fields.mR,licenses:(0,packages_6VP7BG7P.YO)(library.qY)}))}),waiver=__webpack_require__(506),place={file:fields.
Qq,line:fields.U9},condition=(0,packages_6VP7BG7P.Ik)({condition:fields.Qq,limit:(0,fields.WY)(fields.Qq,"What is allowe\
d, in words."),actual:(0,fields.WY)((0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.ai)()),"A count, or a score; absent wh\
en it was not judged."),unit:(0,fields.WY)((0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.KI)(["%","d","h"])),"What actua\
l is in: percent, days or hours; absent for counts and scores."),share:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.Ik)(
{count:fields.U9,of:fields.U9})),different:(0,fields.WY)((0,packages_6VP7BG7P.lq)(fields.U9),"How many different vulnera\
bilities the findings are; absent where no libraries share one."),waived:(0,fields.WY)((0,packages_6VP7BG7P.lq)(fields.U9),
"How many were left out because they are waived; absent where no waiver acts."),withoutLicense:(0,fields.WY)((0,packages_6VP7BG7P.
lq)(fields.U9),"Of a condition on licenses: libraries without a known license, which it cannot judge; absent for none."),
verdict:(0,packages_6VP7BG7P.KI)(["passed","failed","not-judged"]),isEmpty:(0,fields.WY)((0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.
eu)(!0)),"It passed on an inventory without libraries, so there was nothing to judge."),why:fields.mR,origin:(0,fields.WY)(
(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.Ik)(place)),"Where the condition stands, if not in `fail-on`."),examples:(0,packages_6VP7BG7P.
YO)(fields.Qq)}),policy_waiver={reason:fields.Qq,until:(0,fields.WY)(fields.Qq,"The last day on which it holds, in UTC."),
state:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.KI)(waiver.Jc)),justification:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.
KI)(waiver.GB)),...place,workspace:(0,fields.WY)((0,packages_6VP7BG7P.zM)(),"The file is the workspace's own, which on a\
 pull request is the pull request's.")},waivedFinding=(0,packages_6VP7BG7P.Ik)({library:(0,fields.WY)(fields.Qq,"Name an\
d version."),keyUuid:fields.Qq,vulnerability:fields.mR,license:(0,fields.WY)(fields.mR,"Empty for a library that has non\
e."),severity:library.yf,...policy_waiver}),policyWaiver=(0,packages_6VP7BG7P.Ik)({library:(0,fields.WY)(fields.Qq,"A na\
me or pattern."),vulnerability:fields.mR,license:(0,fields.WY)(fields.mR,"A name or pattern."),...policy_waiver}),policyWaivers=(0,packages_6VP7BG7P.
lq)((0,packages_6VP7BG7P.YO)(policyWaiver)),policyViolation=(0,packages_6VP7BG7P.Ik)({policy:fields.Qq,filterType:(0,fields.
WY)(fields.mR,"By what the policy rejects, in Mend's words, such as LICENSE."),owner:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.
KI)(["project","product","organization"])),library:fields.Qq,manifest:(0,fields.WY)(fields.mR,"The file that declares th\
e library, on the machine of the scanner."),projects:(0,packages_6VP7BG7P.YO)(fields.Qq)}),policyFields={conditions:(0,fields.
WY)((0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.YO)(condition)),"The conditions of `fail-on` and of the policy files, \
in their order; empty where an inventory was read and no conditions are set."),waived:(0,fields.WY)((0,packages_6VP7BG7P.
lq)((0,packages_6VP7BG7P.Ik)({findings:fields.U9,expired:fields.U9,nearlyExpired:fields.U9,unused:fields.U9})),"How long\
 the lists of waivers are; absent without a policy."),waivers:(0,fields.WY)((0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.
YO)(waivedFinding)),"Each finding that is waived, by library."),expiredWaivers:(0,fields.WY)(policyWaivers,"Their last d\
ay is over: they no longer apply."),nearlyExpiredWaivers:(0,fields.WY)(policyWaivers,"They hold for another 14 days at m\
ost."),unusedWaivers:(0,fields.WY)(policyWaivers,"They hold and match nothing in this inventory."),policyViolations:(0,fields.
WY)((0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.Ik)({total:(0,fields.WY)(fields.U9,"A library that two policies reject\
 counts twice."),rows:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.YO)(policyViolation))})),"What Mend's own policies r\
eject, as the scanner's policyRejectionSummary.json says.")},operations=__webpack_require__(3088),outcome=(0,packages_6VP7BG7P.
KI)(["passed","failed","warned","skipped","planned","timed-out","cancelled","error"]),operation=(0,fields.WY)((0,packages_6VP7BG7P.
KI)([...operations.q,operations.s]),"unknown when the `operation` input names none that there is."),failure=(0,packages_6VP7BG7P.
Ik)({what:fields.Qq,said:fields.mR,why:fields.mR,fix:fields.mR}),named=(0,packages_6VP7BG7P.Ik)({name:fields.Qq,status:(0,fields.
WY)((0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.KI)(["existing","created","planned","missing","unclear"])),"Absent whe\
n the run only read the name. `missing`: it was to be created and was not. `unclear`: whether this run created it is not\
 known."),look:fields.Op}),tag=(0,packages_6VP7BG7P.Ik)({key:fields.Qq,value:fields.Qq}),failedChange=(0,packages_6VP7BG7P.
Ik)({...tag.entries,change:(0,packages_6VP7BG7P.KI)(["add","remove"]),message:fields.Qq}),tagChanges=(0,packages_6VP7BG7P.
Ik)({scope:(0,packages_6VP7BG7P.KI)(["product","project"]),name:fields.Qq,added:(0,packages_6VP7BG7P.YO)(tag),removed:(0,packages_6VP7BG7P.
YO)(tag),unchanged:(0,packages_6VP7BG7P.YO)(tag),failed:(0,packages_6VP7BG7P.YO)(failedChange),unclear:(0,fields.WY)((0,packages_6VP7BG7P.
lq)((0,packages_6VP7BG7P.YO)(failedChange)),"The change was sent, and what it did is not known."),spared:(0,fields.WY)((0,packages_6VP7BG7P.
YO)(tag),"Not removed, because a new value of the same key could not be added."),look:fields.Op}),scan=(0,packages_6VP7BG7P.
Ik)({end:(0,fields.WY)((0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.KI)(["finished","updated","failed","skipped","unkno\
wn","timed-out"])),"Absent when the wait had not ended."),state:(0,fields.WY)(fields.mR,"The last state seen, in Mend's \
words."),seconds:fields.U9,polls:fields.U9,followed:(0,fields.WY)((0,packages_6VP7BG7P.zM)(),"Another scan was waited fo\
r instead."),changes:(0,packages_6VP7BG7P.YO)((0,packages_6VP7BG7P.Ik)({state:fields.Qq,atSeconds:fields.U9}))}),wait=(0,packages_6VP7BG7P.
Ik)({requestTokenSource:(0,packages_6VP7BG7P.KI)(["input","scan-output","discovered","none"]),seconds:fields.U9,polls:fields.
U9,scans:(0,packages_6VP7BG7P.YO)(scan)}),report_schema_version=__webpack_require__(5950),portfolio_hierarchy=(0,packages_6VP7BG7P.
Ik)({direct:fields.U9,transitive:fields.U9,maxDepth:fields.U9}),project=(0,packages_6VP7BG7P.Ik)({id:(0,fields.WY)(fields.
Qq,"The same in every report; made of the token, which it does not tell."),product:fields.mR,name:fields.Qq,status:(0,fields.
WY)((0,packages_6VP7BG7P.KI)(["read","failed","not-read"]),"`not-read`: the run ended before."),reason:(0,fields.WY)(fields.
mR,"Why it could not be read."),lastUpdated:(0,fields.WY)(fields.mR,"When its inventory was last updated; ISO 8601, UTC."),
lastScan:(0,fields.WY)(fields.mR,"When it was last scanned; only where a condition needs it."),figures:(0,packages_6VP7BG7P.
lq)((0,packages_6VP7BG7P.Ik)({libraries:fields.U9,vulnerableLibraries:fields.U9,vulnerabilities:fields.U9,critical:fields.
U9,high:fields.U9,medium:fields.U9,low:fields.U9,outdated:(0,packages_6VP7BG7P.lq)(fields.U9),noLicense:fields.U9,weakMatches:fields.
U9,duplicateVersions:fields.U9})),hierarchy:(0,fields.WY)((0,packages_6VP7BG7P.lq)(portfolio_hierarchy),"Absent when the\
 hierarchy was not read.")}),places=(0,packages_6VP7BG7P.Ie)(value=>Array.isArray(value)&&value.every(place2=>Number.isSafeInteger(
place2)&&place2>=0),"expected places in a list"),portfolio_library=(0,packages_6VP7BG7P.Ik)({package:(0,fields.WY)(fields.
Qq,"The name by which people know the package."),...(0,packages_6VP7BG7P.cJ)(library.D_,["sha1"]).entries,languages:fields.
mR,matchType:(0,fields.WY)(fields.mR,"SHA1, FILENAME (weak) or SOURCE_FILE."),url:fields.mR,licenses:(0,packages_6VP7BG7P.
YO)((0,packages_6VP7BG7P.Ik)({name:fields.Qq,spdxName:fields.mR})),vulnerabilities:(0,packages_6VP7BG7P.YO)((0,packages_6VP7BG7P.
Ik)({id:fields.Qq,severity:library.yf,score:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.ai)()),fix:fields.mR})),outdated:(0,packages_6VP7BG7P.
lq)((0,packages_6VP7BG7P.zM)()),newestVersion:fields.mR,projects:(0,fields.WY)(places,"The projects that have it: places\
 in `projects`, from 0, ascending."),direct:(0,fields.WY)((0,packages_6VP7BG7P.lq)(places),"Those of them in which it is\
 a direct dependency.")}),vulnerability=(0,packages_6VP7BG7P.Ik)({id:fields.Qq,severity:library.yf,score:(0,packages_6VP7BG7P.
lq)((0,packages_6VP7BG7P.ai)()),projects:(0,fields.WY)(fields.U9,"How many projects have it."),libraries:(0,fields.WY)((0,packages_6VP7BG7P.
YO)(fields.U9),"The libraries that bring it in: places in `libraries`, from 0.")}),license=(0,packages_6VP7BG7P.Ik)({name:fields.
Qq,projects:(0,fields.WY)(fields.U9,"How many projects have it."),libraries:(0,fields.WY)(fields.U9,"How many libraries \
have it: one in two projects counts twice.")}),scope=(0,packages_6VP7BG7P.Ik)({select:(0,fields.WY)((0,packages_6VP7BG7P.
YO)(fields.Qq),"The lines of `select`, sorted."),product:(0,fields.WY)(fields.mR,"The name of the product, or an id made\
 of its token."),report:(0,packages_6VP7BG7P.YO)((0,packages_6VP7BG7P.KI)(["inventory","hierarchy"])),includeInHouse:(0,packages_6VP7BG7P.
zM)(),includeOutdated:(0,packages_6VP7BG7P.zM)()}),portfolioReport=(0,packages_6VP7BG7P.Ik)({schemaVersion:(0,fields.WY)(
(0,packages_6VP7BG7P.eu)(report_schema_version.C),"Raised when a field changes its meaning or goes."),kind:(0,packages_6VP7BG7P.
eu)("portfolio"),generatedAt:(0,packages_6VP7BG7P.Fs)(fields.Qq,(0,packages_6VP7BG7P.yh)()),runUrl:fields.mR,operation:(0,packages_6VP7BG7P.
eu)("portfolio"),result:outcome,reasons:(0,packages_6VP7BG7P.YO)(fields.Qq),failure:(0,packages_6VP7BG7P.lq)(failure),server:(0,fields.
WY)(fields.Qq,"The server's origin."),organization:(0,fields.WY)(fields.Qq,"An id made of its token; empty where the run\
 had none."),scope:(0,fields.WY)(scope,"What was to be read."),shard:(0,fields.WY)(fields.mR,"`3/4`; absent for the whol\
e."),complete:(0,fields.WY)((0,packages_6VP7BG7P.zM)(),"Every selected project was asked for."),serverDate:(0,fields.WY)(
fields.mR,"The server's time at the end; ISO 8601, UTC."),totals:(0,packages_6VP7BG7P.Ik)({selected:fields.U9,read:fields.
U9,failed:fields.U9,notRead:fields.U9,empty:(0,fields.WY)(fields.U9,"Read, and without libraries."),libraries:(0,fields.
WY)(fields.U9,"Different ones."),vulnerabilities:(0,fields.WY)(fields.U9,"Different ones."),waived:(0,packages_6VP7BG7P.
lq)(fields.U9)}),figures:(0,fields.WY)(figures,"The sums of all projects: a library in two projects counts twice."),...(0,packages_6VP7BG7P.
Up)((0,packages_6VP7BG7P.Ik)(policyFields),["conditions","waived","waivers","expiredWaivers","nearlyExpiredWaivers","unu\
sedWaivers"]).entries,vulnerabilities:(0,fields.WY)((0,packages_6VP7BG7P.YO)(vulnerability),"Those that the most project\
s have first."),licenses:(0,fields.WY)((0,packages_6VP7BG7P.YO)(license),"Those that the most projects have first."),projects:(0,fields.
WY)((0,packages_6VP7BG7P.YO)(project),"By product and name."),libraries:(0,fields.WY)((0,packages_6VP7BG7P.YO)(portfolio_library),
"By name and version.")}),reading_problem=__webpack_require__(8376),mergeParts=(0,packages_6VP7BG7P.Up)(portfolioReport,
["server","organization","scope","shard","complete","serverDate","projects","libraries"]),head=(0,packages_6VP7BG7P.Ik)(
{schemaVersion:(0,packages_6VP7BG7P.ai)(),operation:(0,packages_6VP7BG7P.eu)("portfolio"),kind:(0,packages_6VP7BG7P.lq)(
(0,packages_6VP7BG7P.Yj)())});function readPortfolioReports(patterns,files){const problems=[],paths=patterns.flatMap(pattern=>{
const found=files.find(pattern);return found.length===0&&problems.push(`"${pattern}" matches no file`),found}),reports=[];
for(const path of new Set(paths)){const read=readReport(path,files);typeof read=="string"?problems.push(`"${path}" ${read}`):
reports.push({path,...read})}return{given:{patterns,shards:reports},problems:[...problems,...disagreements(reports)]}}function readReport(path,files){
let text;try{text=files.read(path,"strict")}catch(error){return(0,reading_problem.Y)(error)}const json=parsed(text),known=(0,packages_6VP7BG7P.
xL)(head,json);if(!known.success)return"is not a JSON report of operation portfolio";const version=known.output.schemaVersion;
if(version!==report_schema_version.C)return`is a report of schema version ${version}, which this version of the action c\
annot read (it reads ${report_schema_version.C})`;if(known.output.kind!=="portfolio")return"is the report of a run that \
ended before it read any project";const read=(0,packages_6VP7BG7P.xL)(mergeParts,json,{abortEarly:!0});return read.success?
isSound(read.output)?read.output:"is a damaged report: a library names a project or a shard that is not there":`is a dam\
aged report: ${(0,packages_6VP7BG7P.Bu)(read.issues[0])??"its content"} is not valid`}function parsed(text){try{return JSON.
parse(text)}catch{return}}function isSound({shard,projects,libraries}){return shard!==void 0&&!shardNumbers(shard)?!1:libraries.
every(library2=>[library2.projects,library2.direct??[]].every(places2=>places2.every(place2=>place2<projects.length)))}function shardNumbers(shard){
const[,first="",last=""]=/^(\d{1,3})\/(\d{1,3})$/.exec(shard)??[],[index,count]=[Number(first),Number(last)];return index>=
1&&index<=count?[index,count]:void 0}var common=[["other servers",({server})=>server],["other organizations",({organization})=>organization],
["other selections",({scope:scope2})=>JSON.stringify(scope2)],["other numbers of shards",({shard})=>shard?.replace(/^\d+/,
"")??"/1"]];function disagreements(reports){const[first,...others]=reports;return first?common.flatMap(([what,part])=>{const other=others.
find(one=>part(one)!==part(first));return other?[`"${first.path}" and "${other.path}" are of ${what}`]:[]}):[]}}),8376:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>readingProblem});function readingProblem(error){if(error instanceof RangeError)
return error.message;const code=typeof error=="object"&&error!==null&&"code"in error?error.code:"";return words.get(String(
code))??"cannot be read"}const words=new Map([["ENOENT","does not exist"],["ENOTDIR","does not exist"],["EISDIR","is not\
 a file"],["EACCES","cannot be read: permission denied"],["EPERM","cannot be read: permission denied"],["ERR_ENCODING_IN\
VALID_ENCODED_DATA","is not text in UTF-8 or UTF-16, or is damaged"]])}),2985:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AA:()=>scannerVariables,C7:()=>notInEnvironment,GN:()=>secretScannerVariables,
Il:()=>secretsOfScanners,cw:()=>fromScanners});var _mend_server_url_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8301);const connection=["server-url","user-key","org-token"],mendCli={"server-url":"MEND_URL","user-key":"MEND_USER_KEY",
"org-token":"MEND_ORG_TOKEN"},unifiedAgent={"server-url":"WS_WSS_URL","user-key":"WS_USERKEY","org-token":"WS_APIKEY"},families=[
mendCli,unifiedAgent],scannerVariables=families.flatMap(one=>Object.values(one)),secretScannerVariables=families.flatMap(
family=>[family["user-key"],family["org-token"]]);function secretsOfScanners(variables){return secretScannerVariables.map(
name=>variables[name]?.trim()??"").filter(secret=>secret!=="")}function fromScanners(raw,variables){const given=input=>raw[input]?.
trim()??"",value=variable2=>variables[variable2]?.trim()??"";if(given("user-key"))return{raw,taken:[]};const family=value(
mendCli["user-key"])?mendCli:unifiedAgent,filled=connection.filter(input=>!given(input)&&value(family[input])),taken=filled.
map(input=>family[input]),values=filled.map(input=>[input,value(family[input])]),connected={raw:{...raw,...Object.fromEntries(
values)},taken},variable=family["server-url"],text=serverProblem(given("server-url"),variable,value(variable));if(!text||
taken.length===0)return connected;const unchanged={"server-url":given("server-url")};return{raw:{...connected.raw,...unchanged},
taken,problem:{input:"server-url",text}}}function notInEnvironment(input,userKey,variables){const value=variable=>variables[variable]?.
trim()??"",names=families.map(family=>family[input]),unused=names.filter(value);if(unused.length>0)return`; ${listed(unused)}\
 of the environment counts only with the same scanner's own user key`;const own=families.find(one=>userKey&&value(one["u\
ser-key"])===userKey);return own?`, and the environment has no \`${own[input]}\``:userKey?"":`, and the environment has \
neither ${listed(names,"nor")}`}function listed(variables,word="or"){return variables.map(variable=>`\`${variable}\``).join(
` ${word} `)}function serverProblem(input,variable,address){if(!address)return;const own=(0,_mend_server_url_js__WEBPACK_IMPORTED_MODULE_0__.
E)(address);if(!own.ok)return`\`${variable}\` in the environment is not valid. ${own.problem}`;const wanted=(0,_mend_server_url_js__WEBPACK_IMPORTED_MODULE_0__.
E)(input);if(!(!wanted.ok||wanted.origin===own.origin))return`${wanted.origin} is not the server of the keys in the envi\
ronment (\`${variable}\` is ${own.origin}), and a key is sent only to its own server; leave it empty, or set \`user-key\` \
too`}}),8977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Kw:()=>exactInputNames,OA:()=>fields,vj:()=>inputNames,T7:()=>secretInputNames,Fj:()=>secretsOf});var packages_6VP7BG7P=__webpack_require__(
6090),operations=__webpack_require__(3088),metadata=__webpack_require__(5435),server_url=__webpack_require__(8301);const tagScopes=[
"project","product","product-projects","organization-products","organization-projects"];var baseline=__webpack_require__(
5538),field_types=__webpack_require__(3818),reportFormats=["json","csv","markdown","html","cyclonedx","spdx","sarif","me\
rmaid"],commentModes=["always","on-failure","on-change","never"];function field(fallback,schema,marks={}){return{fallback,
schema,...marks}}var unquoted={unquoted:!0},secret=field("",field_types.Ae,{secret:!0}),serverUrl=(0,packages_6VP7BG7P.Fs)(
(0,packages_6VP7BG7P.Yj)(),(0,field_types.f3)(given=>{const parsed=(0,server_url.E)(given);return parsed.ok?parsed:parsed.
problem})),pollInterval=(0,packages_6VP7BG7P.KC)([(0,packages_6VP7BG7P.eu)("auto"),(0,field_types.p0)("1s","10m")],"expe\
cted auto, or a duration such as 10s, from 1s to 10m"),notificationAction=(0,packages_6VP7BG7P.KI)(["","enabled","disabl\
ed","custom"],"expected enabled, disabled or custom"),fields={operation:field("sync",(0,field_types.yL)(operations.q)),"\
server-url":field("https://saas.mend.io",serverUrl,unquoted),"user-key":secret,"org-token":secret,"ca-certificate":field(
"",field_types.Ae),"request-timeout":field("60s",(0,field_types.p0)("1s","30m")),retries:field("5",(0,field_types.rD)(0,
20)),concurrency:field("8",(0,field_types.rD)(1,64)),"on-missing-credentials":field("fail",(0,field_types.yL)(["fail","s\
kip"])),"product-name":field("",field_types.fh),"product-token":secret,"project-name":field("",field_types.fh),"project-\
token":secret,"project-description":field("",field_types.Ae),create:field("true",field_types.Jt),"scan-output":field("",
field_types.Mn),"metadata-tags":field("repository, branch, commit",(0,field_types.c3)(metadata.EL)),tags:field("",field_types.
oA),"product-tags":field("",field_types.oA),"remove-tags":field("",field_types.E8),"remove-product-tags":field("",field_types.
E8),"tag-mode":field("replace",(0,field_types.yL)(["replace","append"])),"request-token":field("",field_types.du,{secret:!0}),
"wait-for":field("finished",(0,field_types.yL)(["finished","updated","none"])),timeout:field("30m",(0,field_types.p0)("1\
s","24h")),"poll-interval":field("auto",pollInterval),"on-skipped":field("follow",(0,field_types.yL)(["follow","warn","f\
ail"])),report:field("inventory, hierarchy",(0,field_types.c3)(["inventory","hierarchy"])),"include-in-house":field("tru\
e",field_types.Jt),"include-outdated":field("true",field_types.Jt),summary:field("true",field_types.Jt),"report-formats":field(
"json",(0,field_types.c3)(reportFormats)),"report-directory":field("",field_types.Ae),baseline:field("",baseline.B,unquoted),
scope:field("project",(0,field_types.yL)(tagScopes)),select:field("",field_types.a_,unquoted),keep:field("0",(0,field_types.
rD)(0,999999)),"max-deletions":field("100",(0,field_types.rD)(0,999999)),shard:field("",field_types.eG),reports:field("",
field_types.Mn),"github-token":secret,"commit-status":field("",field_types.nM,{exact:!0}),comment:field("never",(0,field_types.
yL)(commentModes)),"submit-dependencies":field("false",field_types.Jt),"fail-on":field("",field_types.Hf,unquoted),policy:field(
"",field_types.EO,unquoted),"policy-token":secret,library:field("",field_types.Ae),"notification-action":field("",notificationAction),
"notification-tag-key-regex":field("",field_types.Ae),"notification-tag-value-regex":field("",field_types.Ae),confirm:field(
"",field_types.Ae),"warn-only":field("false",field_types.Jt),"dry-run":field("false",field_types.Jt)},inputNames=Object.
keys(fields),secretInputNames=inputNames.filter(name=>"secret"in fields[name]),exactInputNames=inputNames.filter(name=>"\
exact"in fields[name]);function secretsOf(raw){return secretInputNames.flatMap(name=>(raw[name]??"").split(`
`)).map(secret2=>secret2.trim()).filter(secret2=>secret2!=="")}}),534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{TL:()=>parseInputs,cn:()=>parseField,xe:()=>givenText});var _packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6090),_baseline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5538),_field_types_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3818),_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(959),_portfolio_reports_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9324),_schema_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8977);function parseInputs(raw,files,known=[]){const problems=[
...known],given=name=>givenText(raw,name),parsed=_schema_js__WEBPACK_IMPORTED_MODULE_5__.vj.map(name=>{const{value,found}=parseField(
_schema_js__WEBPACK_IMPORTED_MODULE_5__.OA[name],given(name));return problems.push(...found.map(problem=>({input:name,...problem}))),
[camel(name),value]}),note=(input,text)=>{text&&problems.push({input,text})},{contents,scanFiles}=readNamedFiles(given,files,
note);return{inputs:{...Object.fromEntries(parsed),...contents},problems,scanFiles}}function givenText(raw,name){const text=raw[name]??
"";return"exact"in _schema_js__WEBPACK_IMPORTED_MODULE_5__.OA[name]?text:text.trim()}function readNamedFiles(given,files,note){
const certificate=(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.w)(given("ca-certificate"),files);note("ca-certificate",certificate.
problem);const patterns=parseField(_schema_js__WEBPACK_IMPORTED_MODULE_5__.OA["scan-output"],given("scan-output")),scanned=(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.
r)(patterns.value,files),{output,problems,...scanFiles}=scanned;for(const problem of problems)note("scan-output",problem);
const reportPaths=parseField(_schema_js__WEBPACK_IMPORTED_MODULE_5__.OA.reports,given("reports")).value,{given:reports,problems:wrong}=(0,_portfolio_reports_js__WEBPACK_IMPORTED_MODULE_4__.
s)(reportPaths,files);for(const problem of wrong)note("reports",problem);const source=parseField(_schema_js__WEBPACK_IMPORTED_MODULE_5__.
OA.baseline,given("baseline")),baseline=(0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__.m)(source.value,files);note("baseli\
ne",baseline.problem);const directory=given("report-directory"),unusable=directory?files.directoryProblem(directory):void 0;
return note("report-directory",unusable),{contents:{caCertificate:certificate.pem,scanOutput:output,reports,baseline:baseline.
given,reportDirectory:unusable?"":directory},scanFiles}}function parseField(field,given){const parsed=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
xL)(field.schema,given||field.fallback);if(parsed.success)return{value:parsed.output,found:[]};const value=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
qg)(field.schema,field.fallback),found=new Map;for(const issue of parsed.issues){const{message,line,word}=(0,_field_types_js__WEBPACK_IMPORTED_MODULE_2__.
SL)(issue),text=(line===void 0?quote(field,word??given):"")+message,where=given.includes(`
`)?line:void 0;found.set(`${where}: ${text}`,{text,line:where})}return{value,found:[...found.values()]}}function quote({
secret,unquoted},given){return secret||unquoted||given.includes(`
`)?"":`"${given}": `}function camel(name){return name.replace(/-(.)/g,(_,letter)=>letter.toUpperCase())}}),6090:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bq:()=>trim,Bu:()=>getDotPath,Fs:()=>pipe,Ie:()=>custom,Ik:()=>object,K1:()=>examples,
KC:()=>union,KI:()=>picklist,L5:()=>unknown,NT:()=>rawTransform,Np:()=>fallback,OH:()=>partial,RZ:()=>lazy,Up:()=>pick,Ww:()=>minValue,
YO:()=>array,Yj:()=>string,_H:()=>looseObject,ai:()=>number,cG:()=>maxValue,cJ:()=>omit,cl:()=>nullish,eu:()=>literal,g1:()=>record,
h_:()=>description,hq:()=>nonEmpty,is:()=>is,lq:()=>optional,nd:()=>integer,pd:()=>transform,qT:()=>partialCheck,qg:()=>parse,
re:()=>strictObject,sY:()=>forward,xL:()=>safeParse,yG:()=>regex,yh:()=>isoTimestamp,z6:()=>check,zM:()=>boolean});var store$4,
DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function getGlobalConfig(config$1){return!config$1&&
!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??store$4?.
abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}}var store$3;function getGlobalMessage(lang){
return store$3?.get(lang)}var store$2;function getSchemaMessage(lang){return store$2?.get(lang)}var store$1;function getSpecificMessage(reference,lang){
return store$1?.get(reference)?.get(lang)}function _stringify(input){const type=typeof input;return type==="string"?`"${input}\
"`:type==="number"||type==="bigint"||type==="boolean"?`${input}`:type==="object"||type==="function"?(input&&Object.getPrototypeOf(
input)?.constructor?.name)??"null":type}function _addIssue(context,label,dataset,config$1,other){const input=other&&"inp\
ut"in other?other.input:dataset.value,expected=other?.expected??context.expects??null,received=other?.received??_stringify(
input),issue={kind:context.kind,type:context.type,input,expected,received,message:`Invalid ${label}: ${expected?`Expecte\
d ${expected} but r`:"R"}eceived ${received}`,requirement:context.requirement,path:other?.path,issues:other?.issues,lang:config$1.
lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema=context.kind==="schema",message$1=other?.
message??context.message??getSpecificMessage(context.reference,issue.lang)??(isSchema?getSchemaMessage(issue.lang):null)??
config$1.message??getGlobalMessage(issue.lang);message$1!==void 0&&(issue.message=typeof message$1=="function"?message$1(
issue):message$1),isSchema&&(dataset.typed=!1),dataset.issues?dataset.issues.push(issue):dataset.issues=[issue]}function _isSameValueZero(value1,value2){
return value1===value2||Number.isNaN(value1)&&Number.isNaN(value2)}function _isValidObjectKey(object$1,key){return Object.
prototype.hasOwnProperty.call(object$1,key)&&key!=="__proto__"&&key!=="prototype"&&key!=="constructor"}function _joinExpects(values$1,separator){
const list=[...new Set(values$1)];return list.length>1?`(${list.join(` ${separator} `)})`:list[0]??"never"}function _standardSchema(schema){
return schema["~standard"]={version:1,vendor:"valibot",validate:value$1=>schema["~run"]({value:value$1},getGlobalConfig())},
schema}function getDotPath(issue){if(issue.path){let key="";for(const item of issue.path)if(typeof item.key=="string"||typeof item.
key=="number")key?key+=`.${item.key}`:key+=item.key;else return null;return key}return null}var ValiError=class extends Error{constructor(issues){
super(issues[0].message),this.name="ValiError",this.issues=issues}},EMOJI_REGEX=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}\
|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Em\
oji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?\
:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Em\
oji_Presentation}))*)+$","u"),ISO_TIMESTAMP_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",
dataset,config$1),dataset}}}function description(description_){return{kind:"metadata",type:"description",reference:description,
description:description_}}function examples(examples_){return{kind:"metadata",type:"examples",reference:examples,examples:examples_}}
function integer(message$1){return{kind:"validation",type:"integer",reference:integer,async:!1,expects:null,requirement:Number.
isInteger,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,
"integer",dataset,config$1),dataset}}}function isoTimestamp(message$1){return{kind:"validation",type:"iso_timestamp",reference:isoTimestamp,
async:!1,expects:null,requirement:ISO_TIMESTAMP_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.
requirement.test(dataset.value)&&_addIssue(this,"timestamp",dataset,config$1),dataset}}}function maxValue(requirement,message$1){
return{kind:"validation",type:"max_value",reference:maxValue,async:!1,expects:`<=${requirement instanceof Date?requirement.
toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.
value<=this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.
toJSON():_stringify(dataset.value)}),dataset}}}function minValue(requirement,message$1){return{kind:"validation",type:"m\
in_value",reference:minValue,async:!1,expects:`>=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.value>=this.requirement)&&_addIssue(
this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),
dataset}}}function nonEmpty(message$1){return{kind:"validation",type:"non_empty",reference:nonEmpty,async:!1,expects:"!0",
message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length===0&&_addIssue(this,"length",dataset,
config$1,{received:"0"}),dataset}}}function _isPartiallyTyped(dataset,paths){if(dataset.issues)for(const path of paths)for(const issue of dataset.
issues){let typed=!1;const bound=Math.min(path.length,issue.path?.length??0);for(let index=0;index<bound;index++)if(path[index]!==
issue.path[index].key&&(path[index]!=="$"||issue.path[index].type!=="array")){typed=!0;break}if(!typed)return!1}return!0}
function partialCheck(paths,requirement,message$1){return{kind:"validation",type:"partial_check",reference:partialCheck,
async:!1,expects:null,paths,requirement,message:message$1,"~run"(dataset,config$1){return(dataset.typed||_isPartiallyTyped(
dataset,paths))&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function rawTransform(action){
return{kind:"transformation",type:"raw_transform",reference:rawTransform,async:!1,"~run"(dataset,config$1){const output=action(
{dataset,config:config$1,addIssue:info=>_addIssue(this,info?.label??"input",dataset,config$1,info),NEVER:null});return dataset.
issues?dataset.typed=!1:dataset.value=output,dataset}}}function regex(requirement,message$1){return{kind:"validation",type:"\
regex",reference:regex,async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"format",dataset,config$1),dataset}}}function transform(operation){
return{kind:"transformation",type:"transform",reference:transform,async:!1,operation,"~run"(dataset){return dataset.value=
this.operation(dataset.value),dataset}}}function trim(){return{kind:"transformation",type:"trim",reference:trim,async:!1,
"~run"(dataset){return dataset.value=dataset.value.trim(),dataset}}}var ABORT_EARLY_CONFIG={abortEarly:!0};function getFallback(schema,dataset,config$1){
return typeof schema.fallback=="function"?schema.fallback(dataset,config$1):schema.fallback}function fallback(schema,fallback$1){
return _standardSchema({...schema,fallback:fallback$1,"~run"(dataset,config$1){const outputDataset=schema["~run"](dataset,
config$1);return outputDataset.issues?{typed:!0,value:getFallback(this,outputDataset,config$1)}:outputDataset}})}function forward(action,path){
return{...action,"~run"(dataset,config$1){const prevIssues=dataset.issues&&[...dataset.issues];if(dataset=action["~run"](
dataset,config$1),dataset.issues){for(const issue of dataset.issues)if(!prevIssues?.includes(issue)){let pathInput=dataset.
value;for(const key of path){const pathValue=pathInput[key],pathItem={type:"unknown",origin:"value",input:pathInput,key,
value:pathValue};if(issue.path?issue.path.push(pathItem):issue.path=[pathItem],!pathValue)break;pathInput=pathValue}}}return dataset}}}
function getDefault(schema,dataset,config$1){return typeof schema.default=="function"?schema.default(dataset,config$1):schema.
default}function is(schema,input){return!schema["~run"]({value:input},ABORT_EARLY_CONFIG).issues}function array(item,message$1){
return _standardSchema({kind:"schema",type:"array",reference:array,expects:"Array",async:!1,item,message:message$1,"~run"(dataset,config$1){
const input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<input.length;key++){
const value$1=input[key],itemDataset=this.item["~run"]({value:value$1},config$1);if(itemDataset.issues){const pathItem={
type:"array",origin:"value",input,key,value:value$1};for(const issue of itemDataset.issues)issue.path?issue.path.unshift(
pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(
this,"type",dataset,config$1);return dataset}})}function boolean(message$1){return _standardSchema({kind:"schema",type:"\
boolean",reference:boolean,expects:"boolean",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.value==
"boolean"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function custom(check$1,message$1){return _standardSchema(
{kind:"schema",type:"custom",reference:custom,expects:"unknown",async:!1,check:check$1,message:message$1,"~run"(dataset,config$1){
return this.check(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function lazy(getter){
return _standardSchema({kind:"schema",type:"lazy",reference:lazy,expects:"unknown",async:!1,getter,"~run"(dataset,config$1){
return this.getter(dataset.value)["~run"](dataset,config$1)}})}function literal(literal_,message$1){return _standardSchema(
{kind:"schema",type:"literal",reference:literal,expects:_stringify(literal_),async:!1,literal:literal_,message:message$1,
"~run"(dataset,config$1){return _isSameValueZero(dataset.value,this.literal)?dataset.typed=!0:_addIssue(this,"type",dataset,
config$1),dataset}})}function looseObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",
reference:looseObject,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){const input=dataset.
value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(const key in this.entries){const valueSchema=this.
entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="n\
ullish")&&valueSchema.default!==void 0){const value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["\
~run"]({value:value$1},config$1);if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1};
for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(
issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.
typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=
getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!==
"nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,
key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly)for(const key in input)_isValidObjectKey(
input,key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,
"type",dataset,config$1);return dataset}})}function nullish(wrapped,default_){return _standardSchema({kind:"schema",type:"\
nullish",reference:nullish,expects:`(${wrapped.expects} | null | undefined)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){
return(dataset.value===null||dataset.value===void 0)&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),
dataset.value===null||dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function number(message$1){
return _standardSchema({kind:"schema",type:"number",reference:number,expects:"number",async:!1,message:message$1,"~run"(dataset,config$1){
return typeof dataset.value=="number"&&!isNaN(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}
function object(entries$1,message$1){return _standardSchema({kind:"schema",type:"object",reference:object,expects:"Objec\
t",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){const input=dataset.value;if(input&&typeof input==
"object"){dataset.typed=!0,dataset.value={};for(const key in this.entries){const valueSchema=this.entries[key];if(key in
input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==
void 0){const value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);
if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1};for(const issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.
value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.
type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,
{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))
break}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function optional(wrapped,default_){return _standardSchema(
{kind:"schema",type:"optional",reference:optional,expects:`(${wrapped.expects} | undefined)`,async:!1,wrapped,default:default_,
"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),
dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function picklist(options,message$1){
return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(options.map(_stringify),"|"),
async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.value)?dataset.typed=!0:
_addIssue(this,"type",dataset,config$1),dataset}})}function record(key,value$1,message$1){return _standardSchema({kind:"\
schema",type:"record",reference:record,expects:"Object",async:!1,key,value:value$1,message:message$1,"~run"(dataset,config$1){
const input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(const entryKey in input)
if(_isValidObjectKey(input,entryKey)){const entryValue=input[entryKey],keyDataset=this.key["~run"]({value:entryKey},config$1);
if(keyDataset.issues){const pathItem={type:"object",origin:"key",input,key:entryKey,value:entryValue};for(const issue of keyDataset.
issues)issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=keyDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}const valueDataset=this.value["~run"]({value:entryValue},config$1);if(valueDataset.issues){
const pathItem={type:"object",origin:"value",input,key:entryKey,value:entryValue};for(const issue of valueDataset.issues)
issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.typed)&&(dataset.typed=
!1),keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);
return dataset}})}function strictObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"strict_object",
reference:strictObject,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){const input=dataset.
value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(const key in this.entries){const valueSchema=this.
entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="n\
ullish")&&valueSchema.default!==void 0){const value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["\
~run"]({value:value$1},config$1);if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1};
for(const issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(
issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.
typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=
getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!==
"nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,
key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly){for(const key in input)if(!Object.
prototype.hasOwnProperty.call(this.entries,key)){_addIssue(this,"key",dataset,config$1,{input:key,expected:"never",path:[
{type:"object",origin:"key",input,key,value:input[key]}]});break}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function string(message$1){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,
message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",
dataset,config$1),dataset}})}function _subIssues(datasets){let issues;if(datasets)for(const dataset of datasets)if(issues)
for(const issue of dataset.issues)issues.push(issue);else issues=dataset.issues;return issues}function union(options,message$1){
return _standardSchema({kind:"schema",type:"union",reference:union,expects:_joinExpects(options.map(option=>option.expects),
"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;for(const schema of this.
options){const optionDataset=schema["~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.issues)
typedDatasets?typedDatasets.push(optionDataset):typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else
untypedDatasets?untypedDatasets.push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)return validDataset;
if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(
typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.length===1)return untypedDatasets[0];_addIssue(this,"type",dataset,
config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unknown(){return _standardSchema({kind:"schema",
type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}function omit(schema,keys){
const entries$1={...schema.entries};for(const key of keys)delete entries$1[key];return _standardSchema({...schema,entries:entries$1})}
function parse(schema,input,config$1){const dataset=schema["~run"]({value:input},getGlobalConfig(config$1));if(dataset.issues)
throw new ValiError(dataset.issues);return dataset.value}function partial(schema,keys){const entries$1={};for(const key in schema.
entries)entries$1[key]=!keys||keys.includes(key)?optional(schema.entries[key]):schema.entries[key];return _standardSchema(
{...schema,entries:entries$1})}function pick(schema,keys){const entries$1={};for(const key of keys)entries$1[key]=schema.
entries[key];return _standardSchema({...schema,entries:entries$1})}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],
pipe:pipe$1,"~run"(dataset,config$1){for(const item of pipe$1)if(item.kind!=="metadata"){if(dataset.issues&&(item.kind===
"schema"||item.kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&
(dataset=item["~run"](dataset,config$1))}return dataset}})}function safeParse(schema,input,config$1){const dataset=schema["\
~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,output:dataset.value,
issues:dataset.issues}}}),9413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Op:()=>look,Qq:()=>text,U9:()=>count,WY:()=>described,mR:()=>optionalText});var _packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6090),text=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Yj)(),optionalText=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
lq)(text),count=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Fs)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
ai)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.nd)(),(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Ww)(0));function described(schema,description2){return(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Fs)(schema,(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
h_)(description2))}var look=described(optionalText,"When a change is unclear: what to look at in Mend.")}),1113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D_:()=>identity,pf:()=>inventory,qY:()=>license,yf:()=>severity});var _packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6090),_domain_library_library_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6427),_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9413),severity=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Np)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
lq)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.KI)(_domain_library_library_js__WEBPACK_IMPORTED_MODULE_2__.g)),
void 0),identity=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({keyUuid:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq,"Unique within the organization."),name:_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq,filename:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,groupId:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,artifactId:_fields_js__WEBPACK_IMPORTED_MODULE_1__.
mR,version:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,sha1:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,type:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,"Mend's own word, such as MAVEN_ARTIFACT."),coordinates:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,"group:artifact:version, for Maven.")}),license=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({name:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq,"Mend's name, not an\
 SPDX id."),url:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,spdxName:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,copyrightRisk:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,"ONE (low) to FIVE (high)."),copyleft:_fields_js__WEBPACK_IMPORTED_MODULE_1__.
mR}),vulnerability=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({id:_fields_js__WEBPACK_IMPORTED_MODULE_1__.
Qq,severity:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WY)(severity,"Critical from a CVSS 3 score of 9.0."),score:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.ai)()),
"CVSS 3 where present, otherwise CVSS 2."),url:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,published:_fields_js__WEBPACK_IMPORTED_MODULE_1__.
mR,description:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,fix:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR}),fix=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({version:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,"Fixes every vuln\
erability that has a known fix; absent where Mend does not name versions alone."),texts:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.YO)(
_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)),"Mend's different texts where it does not name versions alone."),fixes:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.U9,"Vulnerabilities with a known fix."),of:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.U9,"All vulnerabilities of the library.")}),library=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({...identity.entries,languages:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,matchType:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,"SHA1, FILENAME (weak) or SOURCE_FILE."),url:_fields_js__WEBPACK_IMPORTED_MODULE_1__.
mR,homePage:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,licenses:(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.YO)(
license),vulnerabilities:(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.YO)(vulnerability),outdated:(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
lq)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.zM)()),newestVersion:_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR}),
libraryWithFix=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.Ik)({...library.entries,fix:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WY)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.lq)(fix),"Of a vulnerable library.")}),inventory=(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)({inventoryUpdated:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WY)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR,"ISO 860\
1, UTC."),alertsPending:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WY)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
lq)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.zM)()),"Mend had not computed the alerts yet: there may be mor\
e vulnerabilities, and outdated libraries are not known."),libraries:(0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.
lq)((0,_packages_6VP7BG7P_js__WEBPACK_IMPORTED_MODULE_0__.YO)(library))})}),5950:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>schemaVersion});const schemaVersion=1}),5811:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{zB:()=>crashed,yc:()=>loadReports,eF:()=>run});var contents_namespaceObject={};
__webpack_require__.r(contents_namespaceObject),__webpack_require__.d(contents_namespaceObject,{getLibrarySourceFiles:()=>getLibrarySourceFiles,
getProjectHierarchy:()=>getProjectHierarchy,getProjectInventory:()=>getProjectInventory,getProjectLibraryDependencies:()=>getProjectLibraryDependencies});
var notifications_namespaceObject={};__webpack_require__.r(notifications_namespaceObject),__webpack_require__.d(notifications_namespaceObject,
{setProjectSetupNotificationConfig:()=>setProjectSetupNotificationConfig});var product_tags_namespaceObject={};__webpack_require__.
r(product_tags_namespaceObject),__webpack_require__.d(product_tags_namespaceObject,{getOrganizationProductTags:()=>getOrganizationProductTags,
getProductTags:()=>getProductTags,removeProductTag:()=>removeProductTag,saveProductTag:()=>saveProductTag});var products_namespaceObject={};
__webpack_require__.r(products_namespaceObject),__webpack_require__.d(products_namespaceObject,{createProduct:()=>createProduct,
deleteProduct:()=>deleteProduct});var project_tags_namespaceObject={};__webpack_require__.r(project_tags_namespaceObject),
__webpack_require__.d(project_tags_namespaceObject,{getOrganizationProjectTags:()=>getOrganizationProjectTags,getProductProjectTags:()=>getProductProjectTags,
getProjectTags:()=>getProjectTags,removeProjectTag:()=>removeProjectTag,saveProjectTag:()=>saveProjectTag});var projects_namespaceObject={};
__webpack_require__.r(projects_namespaceObject),__webpack_require__.d(projects_namespaceObject,{createProject:()=>createProject,
deleteProject:()=>projects_deleteProject});var state_namespaceObject={};__webpack_require__.r(state_namespaceObject),__webpack_require__.
d(state_namespaceObject,{getProjectLastModification:()=>getProjectLastModification,getProjectState:()=>getProjectState,getRequestState:()=>getRequestState});
var failure_facts=__webpack_require__(2540),operations=__webpack_require__(3088),text_redact=__webpack_require__(9341),scanner_keys=__webpack_require__(
2985);function missingCredentials(inputs,operation,repository,scanners){const absent=input=>{const text=`is required but\
 empty${(0,scanner_keys.C7)(input,inputs.userKey,scanners)}. ${adviceFor(input,inputs,repository)}`;return{input,text}},
missing2=[];return inputs.userKey||missing2.push(absent("user-key")),!inputs.orgToken&&operation.needsOrgToken(inputs)&&
missing2.push(absent("org-token")),missing2}function adviceFor(input,inputs,{withoutSecrets}){return withoutSecrets?withheld(
withoutSecrets,inputs):present(input,inputs)}function withheld(reason,{onMissingCredentials}){const skips=onMissingCredentials===
"skip",{why,fix}=reasons[reason];return[why,...skips?[]:[setSkip],...fix].join(" ")}const setSkip="Set `on-missing-crede\
ntials: skip` to end such runs green.",reasons={fork:{why:"This run comes from a fork, and GitHub gives no secrets to fo\
rks.",fix:[]},dependabot:{why:"Dependabot started this run, and GitHub gives it only the secrets of the Dependabot store\
.",fix:["To run the step, add the secret there."]}};function present(input,{onMissingCredentials}){const secret=`MEND_${input.
toUpperCase().replace("-","_")}`,add2=`Add it as a secret of the repository or organization and pass it: ${`\`${input}: \
\${{ secrets.${secret} }}\``}. GitHub passes an empty text for a secret whose name is misspelled.`;return onMissingCredentials!==
"skip"?add2:`${add2} \`on-missing-credentials: skip\` applies only to pull requests from forks and to Dependabot, because \
GitHub gives those no secrets.`}var domain_failure=__webpack_require__(7550),tags_repository=__webpack_require__(1298),visible=__webpack_require__(
6904);function targetOf({inputs,repository}){const name=inputs.projectName||(0,tags_repository.Y7)(repository),project2=reference(
inputs.projectToken,name);return hasProduct(inputs)?{product:productOf({inputs,repository}),project:project2}:{project:project2}}
function productOf({inputs,repository}){const name=inputs.productName||(0,tags_repository.EU)(repository);return reference(
inputs.productToken,name)}function reference(token,name){return token?{by:"token",token}:{by:"name",name}}function demandNames(target){
for(const kind of["product","project"]){const what=namelessText(kind,target[kind]);if(what===void 0)continue;const fix=`\
Set \`${kind}-name\` or \`${kind}-token\`.`;throw new domain_failure.H("no-name",{what,fix})}}function namelessText(kind,reference2){
return isNameless(reference2)?`This run has no repository to take a ${kind} name from`:reference2?.by==="name"&&(0,visible.
Lx)(reference2.name)?`The branch or tag of this run has control characters in its name, so no ${kind} can be named after\
 it`:void 0}function isNameless(reference2){return reference2?.by==="name"&&reference2.name===""}function hasProduct(inputs){
const{projectToken,productName,productToken}=inputs;return!!(!projectToken||productName||productToken)}function looksUpProducts(inputs){
return!inputs.productToken&&hasProduct(inputs)}function targetProblems(inputs){const{productName,productToken,projectName,
projectToken}=inputs,problem=kind=>({input:`${kind}-name`,text:`given together with \`${kind}-token\`; expected one of th\
e two, not both`});return[...productName&&productToken?[problem("product")]:[],...projectName&&projectToken?[problem("pr\
oject")]:[]]}var compare=__webpack_require__(185);const passed={outcome:"passed",reasons:[]},nothingSelected={outcome:"w\
arned",reasons:["`select` matches no project. Check its rules."]},mostSevereFirst=["error","failed","timed-out","cancell\
ed","warned","skipped","planned","passed"];function combineVerdicts(verdicts){const present2=new Set(verdicts.map(({outcome})=>outcome));
return{outcome:mostSevereFirst.find(outcome=>present2.has(outcome))??"passed",reasons:verdicts.flatMap(({reasons:reasons2})=>reasons2)}}
function failuresFirst(a,b){const rank2=({outcome})=>mostSevereFirst.indexOf(outcome);return rank2(a)-rank2(b)||findings(
b,"critical")-findings(a,"critical")||findings(b,"high")-findings(a,"high")||(0,compare.U)(a.name,b.name)}function findings({
reported},severity){return reported?.inventoryFigures?.risk?.bySeverity[severity]??0}function settleVerdict(verdict,{warnOnly,
dryRun}){return warnOnly&&verdict.outcome==="failed"?{...verdict,outcome:"warned"}:dryRun&&verdict.outcome==="passed"?{...verdict,
outcome:"planned"}:verdict}var project=__webpack_require__(8605),text_counted=__webpack_require__(4428);function lookUp(query){
const match=(0,project._)(query.rows,query.name);switch(match.kind){case"exact":return{kind:"found",object:match.found};case"\
none":return{kind:"missing"};case"duplicate":return{kind:"ambiguous",facts:duplicate(query,match.count)};case"ambiguous":
return{kind:"ambiguous",facts:otherSpelling(query,match)}}}function pick(query){const answer=lookUp(query);if(answer.kind===
"ambiguous")throw new domain_failure.H("ambiguous-name",answer.facts);return answer.kind==="found"?answer.object:void 0}
function pickExisting(query){const found=pick(query);if(found)return found;throw new domain_failure.H("not-found",notFound(
query))}function notFound(query){const{kind,name,product,fix}=query,where=product===void 0?"":` in the product "${product}\
"`;return{what:`There is no ${kind} "${name}"${where}`,why:nearestSentence(nearest(query)),fix:fix??`Check \`${kind}-nam\
e\`; the operations sync and ensure create what is missing.`}}function createFix(kind){return`Check \`${kind}-name\`, or \
set \`create\` to true.`}function nearest({rows:rows2,name}){const names=rows2.map(row=>row.name);return(0,project.L)(names,
name).map(near=>`"${near}"`)}function nearestSentence(names){return names.length===0?void 0:`The nearest ${names.length===
1?"name is":"names are"} ${names.join(", ")}.`}function duplicate({kind,name,fix},count){return{what:`${(0,text_counted.
z)(count)} ${kind}s are called "${name}"`,why:"It is unclear which one is meant, so nothing was done.",fix:fix??`Set \`${kind}\
-token\` instead of \`${kind}-name\`.`}}function otherSpelling({kind,name,fix},{near,differences}){const spellings=near.
map(row=>quoted(row.name)).join(", "),verb=near.length===1?"differs":"differ";return{what:`No ${kind} is called exactly ${quoted(
name)}, but ${spellings} ${verb} only in ${differences.join(" or ")}`,why:"Mend might treat these as the same name, so n\
othing was done.",fix:fix??`Write \`${kind}-name\` exactly as it is in Mend, or set \`${kind}-token\`.`}}function quoted(name){
return`"${(0,visible.ff)(name)}"`}async function replyOf(promise){try{return{ok:!0,value:await promise}}catch(error){if(!(error instanceof
domain_failure.H)||error.code==="cancelled")throw error;return{ok:!1,failure:error}}}const unusedToken="0".repeat(32);async function askAll(context){
const{inputs,mend,log}=context,target=targetOf(context),products=inputs.orgToken?replyOf(mend.call("getOrganizationProdu\
ctTags",{})):void 0,projects=tokenOf("product",target.product,products).then(productToken=>{if(productToken)return log.mask(
productToken),replyOf(mend.call("getProductProjectTags",{productToken}))}),state=tokenOf("project",target.project,projects).
then(projectToken=>{if(projectToken)return log.mask(projectToken),replyOf(mend.call("getProjectState",{projectToken}))}),
asked={products,projects,state,...askOthers(context)};return await Promise.all(Object.values(asked)),{products:await asked.
products,projects:await asked.projects,state:await asked.state,scan:await asked.scan,product:await asked.product,project:await asked.
project}}function askOthers(context){const{inputs,mend}=context,{product,project:project2}=targetOf(context);return{scan:inputs.
orgToken?replyOf(mend.call("getRequestState",{requestToken:unusedToken})):void 0,product:product?.by==="token"?replyOf(mend.
call("getProductTags",{productToken:product.token})):void 0,project:project2.by==="token"?replyOf(mend.call("getProjectT\
ags",{projectToken:project2.token})):void 0}}async function tokenOf(kind,reference2,listing){if(reference2?.by==="token")
return reference2.token;const rows2=await listing;if(!reference2||!rows2?.ok)return;const answer=lookUp({kind,name:reference2.
name,rows:rows2.value});return answer.kind==="found"?answer.object.token:void 0}const knownServers=["saas.mend.io","saas\
-eu.mend.io","saas-au.mend.io","saas-il.mend.io","app.mend.io","app-eu.mend.io"],serverList=knownServers.join(", ");function ok(title,found){
return{title,status:"ok",found}}function failed(title,found,fix){return{title,status:"failed",found,fix}}function warning(title,found,fix){
return{title,status:"warning",found,fix}}function unknown(title,found){return{title,status:"unknown",found}}function line_quoted({
said:said2}){return said2?` (Mend said: ${withoutPeriod(said2)})`:""}function joined(what,why){return why?`${what}. ${withoutPeriod(
why)}`:what}function withoutPeriod(sentence){return sentence.replace(/\.$/,"")}const stages=[["proxy","Proxy"],["dns","D\
NS"],["tcp","TCP"],["tls","TLS"],["http","Mend API"]];function connectionLines(inputs,reach){const{stuck}=reach,end=stages.
findIndex(([stage])=>stage===stuck?.at),lines=stages.map(([stage,title],index)=>{if(stuck&&index>end)return unknown(title,
"not reached");if(!stuck||index<end)return ok(title,works(stage,inputs,reach));const{what,why,fix}=stuck.failure;return failed(
title,joined(what,why),fix)});return[serverLine(inputs),...lines]}function serverLine({serverUrl}){const name=(URL.parse(
serverUrl.origin)?.host??"").replace(/\.whitesourcesoftware\.com$/,".mend.io"),whose=knownServers.some(server=>server===
name)?"one of Mend's own":"not one of Mend's own";return ok("Server",`\`${serverUrl.origin}\` (${whose})`)}function works(stage,inputs,{
proxy}){const{serverUrl,caCertificate}=inputs;switch(stage){case"proxy":return proxy?`\`${proxy}\` is used`:"none is use\
d";case"dns":return proxy?"left to the proxy":resolved(serverUrl.origin);case"tcp":return proxy?"open, through the proxy":
"the connection opens";case"tls":return trust(serverUrl.origin,caCertificate);case"http":return`\`${serverUrl.endpoint}\`\
 answers as Mend does`}}function resolved(origin){const name=URL.parse(origin)?.hostname??"";return/^\[|^[\d.]+$/.test(name)?
"not needed for an IP address":`\`${name}\` is found`}function trust(origin,pem){if(origin.startsWith("http:"))return"no\
t used: plain http to this machine";const count=pem.match(/-----BEGIN CERTIFICATE-----/g)?.length??0;return count===0?"t\
he certificate is trusted, with the system's roots":`the certificate is trusted, with the system's roots and ${count===1?
"one certificate":`${count} certificates`} of \`ca-certificate\``}class Refused extends domain_failure.H{name="Refused";errorCode;unclear;constructor(errorCode,facts,unclear2=!1){
super("refused",facts),this.errorCode=errorCode,this.unclear=unclear2}}class Unanswered extends domain_failure.H{name="U\
nanswered";unclear;constructor(unclear2,facts){super("unanswered",facts),this.unclear=unclear2}}class Malformed extends domain_failure.
H{name="Malformed";unclear;constructor(facts,unclear2=!1){super("malformed",facts),this.unclear=unclear2}}class Unsendable extends domain_failure.
H{name="Unsendable";constructor(facts){super("unsendable",facts)}}class DryRunViolated extends domain_failure.H{name="Dr\
yRunViolated";constructor(facts){super("dry-run",facts)}}class Cancelled extends domain_failure.H{name="Cancelled";unclear;constructor(facts,unclear2=!1){
super("cancelled",facts),this.unclear=unclear2}}function credentialLines(examined,missing2){return[missingLine("user-key",
missing2)??userKeyLine(examined),missingLine("org-token",missing2)??orgTokenLine(examined),regionLine(examined)]}function missingLine(title,missing2){
const text=missing2.find(({input})=>input===title)?.text;if(text===void 0)return;const[,found=text,fix]=/^(.*?)\. (.*)$/s.
exec(text)??[];return failed(title,found,fix)}function userKeyLine(examined){const title="user-key",{inputs,answers,whyNotAsked}=examined,
shape2=shapeOf(inputs.userKey);if(whyNotAsked)return notSent(title,shape2,whyNotAsked);const[refusal]=refusalsIn(answers);
switch(userKeyStatus(examined)){case"accepted":return ok(title,`${shape2.words}, accepted`);case"refused":return failed(
title,`${shape2.words}, not accepted${refusal?line_quoted(refusal.facts):""}`,"Copy it again from Mend (your profile, Us\
er Keys), and check that it belongs to this region and is not swapped with `org-token`.");case"unclear":return repliesIn(
answers).length>0?noAnswer(title,shape2):notSent(title,shape2,"`org-token` is empty")}}const useOrganizationKey="Use the\
 API key of the organization (in Mend: Integrate, Organization, API key).";function orgTokenLine(examined){const title="\
org-token",{inputs,answers,whyNotAsked}=examined,shape2=shapeOf(inputs.orgToken);if(!inputs.orgToken)return unknown(title,
"empty, and not needed here");if(inputs.orgToken===inputs.userKey)return failed(title,"the same value as `user-key`",useOrganizationKey);
if(whyNotAsked)return notSent(title,shape2,whyNotAsked);const refusal=organizationRefusal(answers);if(refusal){const{what}=refusal.
facts,found=`${shape2.words}; ${what}${line_quoted(refusal.facts)}`;return failed(title,found,organizationFix(refusal,examined))}
return answers.products?.ok?ok(title,`${shape2.words}, accepted`):userKeyStatus(examined)==="refused"?unknown(title,`${shape2.
words}; not judged until \`user-key\` is accepted`):noAnswer(title,shape2)}function organizationFix({errorCode,facts},examined){
return errorCode===2015&&userKeyStatus(examined)==="accepted"?useOrganizationKey:facts.fix}function regionLine(examined){
const title="Region",{inputs,answers,whyNotAsked}=examined,{origin}=inputs.serverUrl;if(whyNotAsked)return unknown(title,
`not judged: ${whyNotAsked}`);switch(userKeyStatus(examined)){case"accepted":return ok(title,`\`${origin}\` knows the ${answers.
products?.ok?"keys":"user key"}`);case"refused":{const others=knownServers.filter(name=>!origin.endsWith(`/${name}`));return warning(
title,`\`${origin}\` does not know the user key; it may belong to another region`,`Keys work only where they were issued\
: set \`server-url\` to your region (${others.join(", ")}, or your own server).`)}case"unclear":return unknown(title,"no\
t judged: no clear answer")}}function userKeyStatus({answers}){const codes=refusalsIn(answers).map(({errorCode})=>errorCode);
return repliesIn(answers).some(({ok:ok2})=>ok2)||codes.includes(2007)?"accepted":codes.includes(5001)?"refused":"unclear"}
function organizationRefusal(answers){return refusalsIn(answers).find(isOfOrganization)}function isOfOrganization({errorCode}){
return errorCode===2007||errorCode===2015}function repliesIn(answers){return Object.values(answers).filter(reply=>reply!==
void 0)}function refusalsIn(answers){return repliesIn(answers).flatMap(reply=>!reply.ok&&reply.failure instanceof Refused?
[reply.failure]:[])}function shapeOf(key){if(/^[0-9a-f]{64}$/i.test(key))return{isValid:!0,words:"64 hexadecimal digits"};
if(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key))return{isValid:!0,words:"a UUID"};const oddity=[[/^["'`]|["'`]$/,
", in quotation marks"],[/\s/,", with whitespace in it"],[/^\$/,", starting like a variable that was not expanded"]].find(
([shape2])=>shape2.test(key))?.[1]??"";return{isValid:!1,words:`${(0,text_counted.z)(key.length)} characters${oddity}, b\
ut Mend's keys are 64 hexadecimal digits or a UUID`}}function notSent(title,shape2,why){return(shape2.isValid?unknown:warning)(
title,`${shape2.words}; not tried, because ${why}`)}function noAnswer(title,{words:words2}){const found=`${words2}; Mend\
's answers do not show whether it is accepted`;return warning(title,found)}const writers=[{title:"Commit status",permission:"\
statuses: write",isOn:({commitStatus})=>commitStatus!==""},{title:"Comment",permission:"pull-requests: write",isOn:({comment})=>comment!==
"never"},{title:"Dependency snapshot",permission:"contents: write",isOn:({submitDependencies})=>submitDependencies}];function wantedPermissions(inputs){
return writers.filter(({isOn})=>isOn(inputs)).map(({permission})=>permission)}function githubLines(facts){return facts.map(
fact=>lineOf(titleOf(fact),fact))}function titleOf({permission}){return writers.find(one=>one.permission===permission)?.
title??"GitHub"}function lineOf(title,{permission,status,because}){switch(status){case"granted":return ok(title,`\`github\
-token\` has \`${permission}\`: ${because}`);case"missing":return warning(title,`\`github-token\` lacks \`${permission}\`\
: ${because}`,`Add \`${permission}\` to \`permissions\` of the job, whose own token is the default of \`github-token\`. For a\
 pull request from a fork and a run that Dependabot started, that token can only read.`);case"unseen":return unknown(title,
`\`${permission}\` cannot be seen: ${because}`)}}var tags_metadata=__webpack_require__(5435),tags_tags=__webpack_require__(
8379);function namesLine({inputs,repository}){const title="Names",{product,project:project2}=targetOf({inputs,repository}),
nameless=[...isNameless(product)?["`product-name`"]:[],...isNameless(project2)?["`project-name`"]:[]];if(nameless.length>
0)return failed(title,"this run has no repository to take names from",`Set ${nameless.join(" and ")}.`);const found=[...product?
[nameAndSource("product",product,inputs.productName)]:[],nameAndSource("project",project2,inputs.projectName)];return ok(
title,found.join(", "))}function nameAndSource(kind,reference2,given){if(reference2.by==="token")return`${kind} by \`${kind}\
-token\``;const source=given?`\`${kind}-name\``:"the repository";return`${kind} \`${reference2.name}\` (from ${source})`}
function tagsLine({inputs,repository}){const wanted=inputs.metadataTags,tags2=(0,tags_tags.AS)((0,tags_metadata.Vs)(wanted,
repository)).map(({key,value})=>`\`${key}=${value}\``),empty=wanted.filter(one=>(0,tags_metadata.Vs)([one],repository).size===
0),found=tags2.join(", ")||"none",gaps=empty.length>0?`; this run has no ${empty.join(", ")}`:"";return ok("Metadata tag\
s",found+gaps)}var project_state=__webpack_require__(513);function notAsked(title,{whyNotAsked},why){return unknown(title,
`not tried: ${whyNotAsked??why}`)}function seeLine(title,other){return unknown(title,`not judged: see ${other}`)}function refusalLine(title,failure,examined,essential){
const key=badKey(failure,examined);if(key)return seeLine(title,`\`${key}\``);const{facts}=failure;return(essential?failed:
warning)(title,`${facts.what}${line_quoted(facts)}`,facts.fix)}function badKey(failure,examined){if(!(failure instanceof
Refused))return;if(isOfOrganization(failure))return"org-token";const unknownUser=userKeyStatus(examined)==="refused";return failure.
errorCode===5001&&unknownUser?"user-key":void 0}const titles={product:"Product",project:"Project"};function objectLine(kind,reference2,examined){
const{product,products,project:project2,projects}=examined.answers,[row,listing]=kind==="product"?[product,products]:[project2,
projects];return reference2.by==="token"?byToken(kind,row,examined):byName(kind,reference2.name,listing,examined)}function byToken(kind,reply,examined){
const title=titles[kind];if(!reply)return notAsked(title,examined,"nothing was asked");if(!reply.ok)return unknownToken(
kind,reply.failure,examined);const name=reply.value[0]?.name;if(name!==void 0)return ok(title,`\`${name}\` exists`);const found=`\
Mend returned no ${kind} for \`${kind}-token\``;return failed(title,found,`Check \`${kind}-token\`.`)}function unknownToken(kind,failure,examined){
const line=refusalLine(titles[kind],failure,examined,!0),isDenied=failure instanceof Refused&&failure.errorCode===5001;return line.
status==="unknown"||!isDenied?line:{...line,found:`Mend does not know \`${kind}-token\`, or the user does not have access\
 to it (error 5001)`,fix:`Check \`${kind}-token\`, and give the user of \`user-key\` a role on the ${kind}.`}}function byName(kind,name,listing,examined){
const title=titles[kind];if(name==="")return seeLine(title,"Names");const isNew=kind==="project"&&isMissing(examined);if(!listing?.
ok&&!isNew)return notAsked(title,examined,"the list to look it up in was not read");const query={kind,name,rows:listing?.
ok?listing.value:[]},answer=lookUp(query);switch(answer.kind){case"found":return ok(title,`\`${name}\` exists`);case"amb\
iguous":return failed(title,answer.facts.what,answer.facts.fix);case"missing":return objects_missingLine(query,examined)}}
function isMissing({inputs,repository,answers}){const{product}=targetOf({inputs,repository});if(product?.by!=="name"||isNameless(
product)||!answers.products?.ok)return!1;const rows2=answers.products.value;return lookUp({kind:"product",name:product.name,
rows:rows2}).kind==="missing"}function objects_missingLine(query,{inputs:{create}}){const{kind,name}=query,{what,why,fix}=notFound(
{...query,fix:createFix(kind)});if(!create)return failed(titles[kind],joined(what,why),fix);const planned=`\`${name}\` do\
es not exist yet; sync and ensure create it`;return(kind==="product"&&why?warning:ok)(titles[kind],joined(planned,why))}
function targetLines(examined){const{product,project:project2}=targetOf(examined);return[productsLine(examined),product?
objectLine("product",product,examined):unknown("Product","not needed: only `project-token` is given"),projectsLine(examined),
objectLine("project",project2,examined),readLine(examined),scanLine(examined),unknown("Write","not tried, because check \
changes nothing; creating a product needs the role Organization Administrator, tagging needs a role on the project")]}function productsLine(examined){
const title="List products",{answers,inputs}=examined,reply=answers.products;if(!reply)return notAsked(title,examined,"n\
eeds `org-token`");if(reply.ok)return listed(title,reply.value,"product");const essential=looksUpProducts(inputs),line=refusalLine(
title,reply.failure,examined,essential);return!(userKeyStatus(examined)==="accepted")||line.status==="unknown"?line:{...line,
fix:essential?"Give the user of `user-key` the role Organization Administrator, or set `product-token`.":"Nothing has to\
 be changed for this target: its product is not looked up by name."}}function projectsLine(examined){const title="List p\
rojects",{answers,inputs}=examined,reply=answers.projects;return reply?reply.ok?listed(title,reply.value,"project"):answers.
product&&!answers.product.ok?seeLine(title,"Product"):refusalLine(title,reply.failure,examined,!inputs.projectToken):notAsked(
title,examined,"the product is not known")}function listed(title,rows2,kind){return ok(title,`allowed, ${(0,text_counted.
h)(rows2.length,kind)}`)}function readLine(examined){const title="Read project",{state:reply,project:project2}=examined.
answers;if(!reply)return notAsked(title,examined,"the project is not known");if(project2&&!project2.ok)return seeLine(title,
"Project");if(!reply.ok)return refusalLine(title,reply.failure,examined,!0);const{lastProcess,inProgress}=reply.value,last=lastProcess?
`, ${inProgress?"in progress":"last process"}: ${(0,project_state.V2)(lastProcess)}`:"";return ok(title,`allowed${last}`)}
function scanLine(examined){const title="Wait for scans",reply=examined.answers.scan;if(!reply)return notAsked(title,examined,
"needs `org-token`");if(!reply.ok){const essential=examined.inputs.waitFor!=="none";return refusalLine(title,reply.failure,
examined,essential)}return organizationRefusal(examined.answers)?seeLine(title,"`org-token`"):ok(title,"allowed")}const check={
reportsCredentials:!0,checksGithub:!0,needsOrgToken:inputs=>inputs.waitFor!=="none"||looksUpProducts(inputs),problems:()=>[],
async run(context){const{inputs,mend,record:record2,repository,scanners}=context,missing2=missingCredentials(inputs,check,
repository,scanners),wanted=wantedPermissions(inputs),permissions2=wanted.length>0?context.readPermissions(wanted):void 0,
reach=await mend.probe(),whyNotAsked=whyNothingIsAsked(inputs,reach),answers=whyNotAsked?{}:await askAll(context),examined={
inputs,repository,answers,whyNotAsked},lines=[...connectionLines(inputs,reach),...credentialLines(examined,missing2),namesLine(
examined),...targetLines(examined),tagsLine(examined),...githubLines(await permissions2??[])];announce(lines,context);const{
product,project:project2}=targetOf(context);return record2({checked:{product:nameOf(product),project:nameOf(project2),lines}}),
verdictOf(lines)}};function whyNothingIsAsked({userKey},{stuck}){return stuck?.at==="http"?"the server did not answer as\
 Mend does":stuck?"the server was not reached":userKey?void 0:"`user-key` is empty"}function nameOf(reference2){return reference2?.
by==="name"&&reference2.name?reference2.name:void 0}const marks={ok:"\u2705",failed:"\u274C",warning:"\u26A0\uFE0F",unknown:"\
\u23ED\uFE0F"};function announce(lines,{log}){const width=Math.max(...lines.map(({title})=>title.length));for(const{status,
title,found,fix}of lines)log.info(`${marks[status]} ${title.padEnd(width)}  ${found}`),fix&&log.info(`   ${" ".repeat(width)}\
  \u2192 ${fix}`)}function verdictOf(lines){const reasons2=lines.filter(({status})=>status==="failed").map(({title,found,
fix})=>[`${title}: ${found}.`,fix].filter(Boolean).join(" "));return reasons2.length>0?{outcome:"failed",reasons:reasons2}:
passed}var cleanup=__webpack_require__(8557),clean=__webpack_require__(11);const shared=new Set(["error","cancelled"]);function combineReasons(targets){
const all=targets.flatMap((target,index)=>[...new Set(target.reasons)].map(reason=>{const common=withoutName(reason,target.
name);return{key:shared.has(target.outcome)?common:`${index} ${reason}`,reason,common,name:target.name}}));return[...Map.
groupBy(all,({key})=>key).values()].map(([first,...others])=>{if(!first)return"";const names=[first,...others].map(({name})=>name);
return others.length===0?`${first.name}: ${first.reason}`:`${(0,text_counted.z)(names.length)} projects (${listOf(names)}\
): ${first.common}`})}function withoutName(reason,name){return reason.replaceAll(`project "${name}"`,"the project")}const maxNames=3;
function listOf(names){const shown2=names.slice(0,maxNames).map(name=>(0,clean.Jj)(name,60)),more=names.length-shown2.length;
return more>0?`${shown2.join(", ")} and ${(0,text_counted.z)(more)} more`:shown2.join(", ")}const hourMs=36e5,minimumAgeMs=24*
hourMs;function newestOfEach(projects,keep){if(keep===0)return new Set;const dated=projects.filter(({lastScan:lastScan2})=>lastScan2!==
void 0),products=Map.groupBy(dated,({productToken})=>productToken);return new Set([...products.values()].flatMap(those=>those.
toSorted(newestFirst).slice(0,keep)))}function newestFirst(a,b){return(0,compare.U)(b.lastScan??"",a.lastScan??"")||(0,compare.
U)(a.token,b.token)}function fullDays(ms){return Math.floor(ms/(24*hourMs))}var selection_rules=__webpack_require__(3310);
const yes=new Set(["true","True","TRUE"]),no=new Set(["","false","False","FALSE"]);function deletes({confirm,dryRun,shard}){
return yes.has(confirm)&&!dryRun&&shard.kind!=="plan"}function cleanupProblems(inputs){return[...selectionProblems(inputs),
...confirmProblems(inputs),...reportProblems(inputs)]}function selectionProblems({select}){const problem=text=>({input:"\
select",text}),ages=(0,selection_rules.fD)(select,"older-than").filter(isPositive),others=select.rules.filter(rule=>rule.
kind!=="older-than"&&isPositive(rule));return[...ages.length>0?[]:[problem("operation cleanup needs a rule such as older\
-than=90d")],...ages.filter(isTooYoung).map(({line})=>problem(`"${line}": expected at least older-than=24h for cleanup`)),
...others.length>0?[]:[problem("operation cleanup needs another rule without !, such as name=*_pr-*, or it would mean ev\
ery project")]]}function isPositive({negated}){return!negated}function isTooYoung(rule){return rule.kind==="older-than"&&
rule.ms<minimumAgeMs}function confirmProblems({confirm}){return yes.has(confirm)||no.has(confirm)?[]:[{input:"confirm",text:`\
"${confirm}": expected true to delete what is planned, or nothing to only plan`}]}function reportProblems(inputs){const{
reportFormats}=inputs;return reportFormats.some(one=>one==="json"||one==="csv")||!deletes(inputs)?[]:[{input:"report-for\
mats",text:"the plan is written before anything is deleted; expected json, csv, or both among them"}]}var duration=__webpack_require__(
5976);async function mapAtMost(most,items,work){const results=[],left=items.entries();let failed2=!1;const worker=async()=>{
for(const[index,item]of left){if(failed2)return;try{results[index]=await work(item)}catch(error){throw failed2=!0,error}}},
workers=Array.from({length:Math.min(most,items.length)},worker);return await Promise.all(workers),results}const intervalMs=3e4,
productsListed={title:"Products listed",one:"product"};async function withProgress(job,{clock,progress},work){const startMs=clock.
now();let done=0;const stop=clock.every(intervalMs,()=>progress(progress_lineOf(job,done,clock.now()-startMs)));try{return await work(
()=>{done++})}finally{stop()}}function mapWithProgress({title,one},items,context,work){const job={title,one,total:items.
length},tasks=2*context.inputs.concurrency;return withProgress(job,context,done=>mapAtMost(tasks,items,async item=>{const result=await work(
item);return done(),result}))}function progress_lineOf({title,total,one="project"},done,elapsedMs){const perSecond=1e3*done/
elapsedMs,left=done>0?`${(0,duration.a)(1e3*(total-done)/perSecond)} left`:"time left not known";return`${title}: ${(0,text_counted.
z)(done)} of ${(0,text_counted.h)(total,one)}, ${rate(perSecond)}, ${left}`}function rate(perSecond){const perMinute=60*
perSecond;return perSecond>=1?`${(0,text_counted.z)(Math.round(perSecond))} a second`:perMinute>=1?`${(0,text_counted.z)(
Math.round(perMinute))} a minute`:`${(0,text_counted.z)(Math.round(60*perMinute))} an hour`}var utc_time=__webpack_require__(
5140);async function readLastScans(projects,context){const{dated,unread,notRead:notRead2}=await readUntilCancelled(projects,
context);return notRead2.length>0&&context.signal.throwIfAborted(),{dated,unread}}async function readUntilCancelled(projects,context){
const{signal}=context,dated=[],unread=[],notRead2=[],adds=await mapWithProgress(agesRead,projects,context,async project2=>{
if(signal.aborted)return()=>notRead2.push(project2);try{const lastScan2=project2.lastScan??await readLastScan(project2,context);
return()=>dated.push({...project2,lastScan:lastScan2})}catch(error){return signal.aborted?()=>notRead2.push(project2):()=>unread.
push({project:project2,error})}});for(const add2 of adds)add2();return{dated,unread,notRead:notRead2}}const agesRead={title:"\
Ages read"};async function readLastScan({token:projectToken},{mend,log}){const rows2=await mend.call("getProjectLastModi\
fication",{projectToken});for(const{requestToken}of rows2)requestToken&&log.mask(requestToken);return(0,project_state.BP)(
rows2,"SCAN")?.at}function ageOf({lastScan:lastScan2},{mend}){const now=mend.serverTime();return lastScan2===void 0||now===
void 0?void 0:now-Date.parse(lastScan2)}const pausesMs=[500,1500,3e3],kinds=[Cancelled,Malformed,Refused,Unanswered];function isUnclear(error){
return kinds.some(kind=>error instanceof kind&&error.unclear)}function endOf(error){return!(error instanceof domain_failure.
H)||isUnclear(error)?"unclear":error instanceof Refused?"refused":"not-done"}function looksOf(findings2){const{ensured,tagged:tagged2,
notified,deleted:deleted2,cleanedUp}=findings2;return[...[ensured?.product,ensured?.project,notified,deleted2],...tagged2?.
objects??[],...unclearRows(cleanedUp)].map(one=>one?.look).filter(look=>look!==void 0)}function lookFor(change,question){
return`There was no clear answer to the ${change}: check in Mend ${question}.`}const unclear_maxNames=5;function unclearRows(cleanedUp){
const names=(cleanedUp?.rows??[]).filter(({status})=>status==="unclear").map(({name,product})=>`"${name}" of product "${product}\
"`);if(names.length===0)return[];const[deletions,projects,exist]=names.length===1?["deletion","project","exists"]:[`${(0,text_counted.
z)(names.length)} deletions`,"projects","exist"],list2=(0,clean.Tu)(names,unclear_maxNames).join(", ");return[{look:lookFor(
deletions,`whether ${projects} ${list2} still ${exist}`)}]}function setRow(rows2,at,part){const row=rows2[at];row&&(rows2[at]=
{...row,...part})}async function deleteProject(planned,rows2,context){const{project:project2,at}=planned;try{const lastScan2=await readLastScan(
project2,context),note2=reasonToKeep({...project2,lastScan:lastScan2},context);if(note2){setRow(rows2,at,{status:"kept",
lastScan:lastScan2,note:note2});return}}catch(error){if(error instanceof Cancelled)throw error;return noteFailure(error,
planned,rows2)}return send(planned,rows2,context)}function reasonToKeep(project2,context){const age=ageOf(project2,context);
if(age===void 0)return"Mend no longer tells when it was last scanned";if(!(age>=minimumAgeMs&&(0,selection_rules.rt)(context.
inputs.select,age)))return`it was scanned in the meantime, ${(0,utc_time.S)(project2.lastScan??"")}`}async function send(planned,rows2,context){
const{project:project2,at}=planned,{token:projectToken,productToken,name,product}=project2,{mend,log}=context;log.mask(projectToken),
log.mask(productToken);const question=`whether project "${name}" in product "${product}" still exists`,note2=lookFor("de\
letion",question);setRow(rows2,at,{status:"unclear",note:note2});try{await mend.call("deleteProject",{productToken,projectToken}),
setRow(rows2,at,{status:"deleted",note:void 0});return}catch(error){const end=endOf(error);if(error instanceof Cancelled)
throw end==="not-done"&&setRow(rows2,at,{status:"planned",note:void 0}),error;return end==="unclear"?{...planned,isOurs:!0}:
noteFailure(error,planned,rows2)}}function noteFailure(error,planned,rows2){const isRefused=error instanceof Refused,status=isRefused?
"refused":"failed";return setRow(rows2,planned.at,{status,note:(0,failure_facts.oh)(error)}),isRefused?{...planned,isOurs:!1}:
void 0}async function settle(unsettled,rows2,context){let left=unsettled;for(const pauseMs2 of[0,...pausesMs]){if(left.length===
0)return;pauseMs2>0&&await context.clock.sleep(pauseMs2,context.signal);const listed2=await stillListed(left,context);for(const{
at,isOurs}of left.filter(one=>!listed2.has(one)))setRow(rows2,at,isOurs?deleted:gone);left=left.filter(one=>one.isOurs&&
listed2.has(one))}}const deleted={status:"deleted",note:void 0},gone={status:"gone",note:"another deletion came first"};
async function stillListed(unsettled,context){const{mend}=context,products=Map.groupBy(unsettled,({project:project2})=>project2.
productToken),lists=await mapWithProgress(productsListed,[...products],context,async([productToken,those])=>{try{const rows2=await mend.
call("getProductProjectTags",{productToken}),tokens=new Set(rows2.map(({token})=>token));return those.filter(({project:project2})=>tokens.
has(project2.token))}catch(error){if(error instanceof Cancelled)throw error;return those}});return new Set(lists.flat())}
const words={kept:"Kept",gone:"Gone already",refused:"Not deleted",failed:"Not deleted",unclear:"Unclear"};async function deletePlanned({
planned,rows:rows2},context){const{log}=context,ends=await mapWithProgress({title:"Deletions done"},planned,context,one=>deleteProject(
one,rows2,context));await settle(ends.filter(end=>end!==void 0),rows2,context);for(const{at}of planned){const{name="",status="\
planned",note:note2}=rows2[at]??{},word=words[status];word&&note2&&log.info(`${word}: ${(0,clean.pj)(name,200)}: ${(0,clean.
pj)(note2,500)}`)}}async function demandWithinLimit(plan2,context){const{maxDeletions}=context.inputs;if(plan2.planned.length+
plan2.others.length<=maxDeletions)return;const count=plan2.planned.length+await plannedElsewhere(plan2,context);if(!(count<=
maxDeletions))throw new domain_failure.H("too-many-deletions",{what:`The cleanup would delete ${(0,text_counted.z)(count)}\
 projects, and \`max-deletions\` allows ${(0,text_counted.z)(maxDeletions)}`,why:"Nothing was deleted.",fix:"Look at the\
 plan. If it is what you mean, set `max-deletions` to at least this number; otherwise, change `select` or `keep`."})}async function plannedElsewhere({
others},context){const{select}=context.inputs,{dated,unread}=await readLastScans(others,context);return dated.filter(one=>(0,selection_rules.
rt)(select,ageOf(one,context))).length+unread.length}var selection_shard=__webpack_require__(6473);async function listCandidates(context){
const{inputs}=context,all=await listProjects(context);return refuseLookAlikes("project",(0,selection_rules.Ke)(inputs.select,
"name"),all),{rows:all.filter(row=>(0,selection_rules.cK)(inputs.select,row)).sort(inOrder),listed:all.length}}function inOrder(a,b){
return(0,compare.U)(a.product??"",b.product??"")||(0,compare.U)(a.name,b.name)||(0,compare.U)(a.token,b.token)}async function listProjects(context){
const{inputs,mend}=context;if(!((0,selection_rules.fD)(inputs.select,"product").length>0)&&!inputs.productName&&!inputs.
productToken)return mend.call("getOrganizationProjectTags",{});const products=await listProducts(context);return(await mapWithProgress(
productsListed,products,context,product=>projectsOf(product,context))).flat()}async function projectsOf({name:product,token:productToken},{
mend}){return(await mend.call("getProductProjectTags",{productToken})).map(row=>({...row,product,productToken}))}async function listProducts({
inputs:{productName,productToken,select},mend}){if(productToken)return mend.call("getProductTags",{productToken});const rows2=await mend.
call("getOrganizationProductTags",{});if(productName)return[pickExisting({kind:"product",name:productName,rows:rows2,fix:"\
Check `product-name`, or select products by a pattern: `select: product=\u2026`."})];refuseLookAlikes("product",(0,selection_rules.
Ke)(select,"product"),rows2);const rules=(0,selection_rules.fD)(select,"product");return rows2.filter(({name,tags:tags2})=>(0,selection_rules.
cK)({rules},{name,product:name,tags:tags2}))}function refuseLookAlikes(kind,names,rows2){for(const name of names){if(rows2.
some(row=>row.name===name))continue;const answer=lookUp({kind,name,rows:rows2,fix:"Write the name in `select` exactly as\
 it is in Mend."});if(answer.kind==="ambiguous")throw new domain_failure.H("ambiguous-name",answer.facts)}}async function locate(projects,context){
const homes=new Map(projects.filter(isLocated).map(one=>[one.token,one])),missing2=new Set(projects.map(({token})=>token).
filter(token=>!homes.has(token))),failure=missing2.size>0?await searchProducts(missing2,homes,context):void 0,isCutOff=context.
signal.aborted,lost=[],notFound2=[];return{located:projects.flatMap(project2=>{const home=homes.get(project2.token);return home?
[{...project2,...homeOf(home)}]:(isCutOff?notFound2.push(project2):lost.push({project:project2,error:failure??noProduct(
project2)}),[])}),lost,notFound:notFound2}}function isLocated(project2){return project2.product!==void 0&&project2.productToken!==
void 0}function homeOf({product,productToken}){return{product,productToken}}async function searchProducts(missing2,homes,context){
const{mend,signal}=context,products=await listedProducts(context);let failure;return await mapWithProgress(productsListed,
products,context,async product=>{if(missing2.size===0||signal.aborted)return;const{name,token:productToken}=product;try{
const rows2=await mend.call("getProductProjectTags",{productToken});for(const{token}of rows2)missing2.delete(token)&&homes.
set(token,{product:name,productToken})}catch(error){failure??=error}}),failure}async function listedProducts({mend,signal}){
try{return await mend.call("getOrganizationProductTags",{})}catch(error){if(signal.aborted)return[];throw error}}function noProduct({
name}){return new domain_failure.H("not-found",{what:`No product of the organization contains the project "${name}"`,why:"\
Mend deletes a project only with the token of its product. The user may not see the product.",fix:"Set `product-name` or\
 `product-token`, or check what the user may see."})}function plannedRow(target,context){const{ageDays,why,...dated}=datedFields(
target,context),row={...dated,ageDays,status:"planned",why};return{project:target,row,target}}function notFoundRow(project2,context){
const{ageDays,why,...dated}=datedFields(project2,context),row={...dated,ageDays,status:"planned",why,note:"the run was c\
ut off before its product was found"};return{project:project2,row}}function notReadRow(project2){const{name,product}=project2;
return{project:project2,row:{name,product,status:"not-read",why:"the run was cut off before its last scan was read"}}}function keptRow(project2,context){
const{keep}=context.inputs,why=keep===1?"the newest of its product":`one of the ${keep} newest of its product`,row={...datedFields(
project2,context),status:"kept",why};return{project:project2,row}}function datedFields(project2,context){const{name,product,
lastScan:lastScan2}=project2,ageDays=fullDays(ageOf(project2,context)??0),why=`last scanned ${(0,text_counted.h)(ageDays,
"day")} ago`;return{name,product,lastScan:lastScan2,ageDays,why}}function undecidedRow({project:project2,error}){const{name,
product}=project2,why="its last scan or its product could not be read",note2=(0,failure_facts.oh)(error);return{project:project2,
row:{name,product,status:"undecided",why,note:note2}}}async function planCleanup(context){const{keep,select,shard}=context.
inputs,isMine=({token})=>(0,selection_shard.O1)(shard,token),{all,dated,unread,notRead:notRead2}=await readAges(context),
newest=newestOfEach(dated,keep),past=dated.filter(one=>(0,selection_rules.rt)(select,ageOf(one,context))),old=past.filter(
one=>!newest.has(one)),mine=await locate(old.filter(isMine),context),undecided=[...unread,...mine.lost],compared=[...old,
...undecided.map(({project:project2})=>project2)],entries=[...mine.located.map(one=>plannedRow(one,context)),...mine.notFound.
map(one=>notFoundRow(one,context)),...past.filter(one=>newest.has(one)&&isMine(one)).map(one=>keptRow(one,context)),...undecided.
filter(({project:project2})=>isMine(project2)).map(undecidedRow),...notRead2.filter(isMine).map(notReadRow)];return{...planOf(
entries),isComplete:notRead2.length===0&&mine.notFound.length===0,unknownAges:dated.filter(isMine).filter(hasNoAge(context)).
length,others:(keep>0?compared:all).filter(one=>!isMine(one))}}async function readAges(context){const{keep,shard}=context.
inputs,{rows:all}=await listCandidates(context),mine=all.filter(({token})=>(0,selection_shard.O1)(shard,token)),{located,
lost,notFound:notFound2}=keep>0?await locate(all,context):{located:mine,lost:[],notFound:[]},ages=await readUntilCancelled(
located,context),unread=[...lost,...ages.unread],notRead2=[...notFound2,...ages.notRead];return{all,dated:ages.dated,unread,
notRead:notRead2}}function planOf(entries){const sorted=entries.toSorted((a,b)=>inOrder(a.project,b.project));return{rows:sorted.
map(({row})=>row),planned:sorted.flatMap(({target},at)=>target?[{project:target,at}]:[])}}function hasNoAge(context){return project2=>ageOf(
project2,context)===void 0}const cleanup_cleanup={select:"together",needsOrgToken:({productToken})=>!productToken,changesNothing:inputs=>!deletes(
inputs),problems:cleanupProblems,async run(context){const plan2=await planCleanup(context),confirmed=deletes(context.inputs);
if(record(plan2,confirmed,context),cleanup_announce(plan2,context),!plan2.isComplete)throw context.signal.reason;return confirmed?
(await demandWithinLimit(plan2,context),plan2.planned.length>0&&(await context.saveReport(),await deletePlanned(plan2,context)),
cleanup_verdictOf(plan2.rows,passed)):cleanup_verdictOf(plan2.rows,onlyPlanned)}},onlyPlanned={outcome:"planned",reasons:[]};
function record({rows:rows2,unknownAges,isComplete},confirmed,{inputs,record:record2}){const{shard,keep,maxDeletions}=inputs;
record2({cleanedUp:{confirmed,isComplete,shard,keep,maxDeletions,unknownAges,rows:rows2}})}const maxLines=50;function cleanup_announce({
rows:rows2,unknownAges,isComplete},{log,inputs}){const planned=rows2.filter(({status})=>status==="planned"),lines=planned.
map(({name,product="product not known",why})=>`${(0,clean.pj)(product,200)} \u203A ${(0,clean.pj)(name,200)}: ${why}`),kept=(0,cleanup.
BO)({rows:rows2},"kept"),title=`Cleanup plan${isComplete?"":", incomplete"}: ${(0,text_counted.h)(planned.length,"projec\
t")} to delete, ${(0,text_counted.z)(kept)} kept`;lines.length===0?log.info(title):log.group(title,(0,clean.Tu)(lines,maxLines)),
unknownAges>0&&log.info(`Projects that are not selected because Mend does not tell their last scan: ${(0,text_counted.z)(
unknownAges)}`),planned.length>inputs.maxDeletions&&!deletes(inputs)&&log.notice(`The plan has ${(0,text_counted.h)(planned.
length,"project")}. A run with \`confirm\` refuses more than \`max-deletions\`, ${(0,text_counted.z)(inputs.maxDeletions)}\
.`)}function cleanup_verdictOf(rows2,otherwise){const failed2=rows2.filter(({status})=>(0,cleanup.N6)(status)),reasons2=combineReasons(
failed2.map(({name,note:note2=""})=>({name,outcome:"error",reasons:[note2]})));return reasons2.length>0?{outcome:"error",
reasons:reasons2}:otherwise}var inventory_figures=__webpack_require__(4310);function baselineProblems(inputs){return inputs.
baseline?.by!=="name"?[]:inputs.select.rules.length>0?[{input:"baseline",text:"project-name=\u2026 names one project, but `se\
lect` can select several; use the report of an earlier run, in which each finds its own, or project-token=\u2026"}]:hasProduct(
inputs)?[]:[{input:"baseline",text:"project-name=\u2026 needs `product-name` or `product-token`, because `project-token` does\
 not tell the product; you can also use project-token=\u2026 here"}]}async function findBaseline(target,context){const{baseline}=context.
inputs;if(!baseline||baseline.by==="report")return baseline;if(baseline.by==="token")return{token:baseline.token};const{
token}=pickExisting({kind:"project",name:baseline.name,rows:await siblings(target,context),product:target.product?.name,
fix:"Check `baseline`. For a project in another product, use project-token=\u2026."});return context.log.mask(token),{token}}
async function siblings({product,project:project2},{mend}){return project2.among?project2.among:product?.token?mend.call(
"getProductProjectTags",{productToken:product.token}):[]}async function readBaselineInventory(found,target,context){if("\
path"in found){const inventory2=earlierInventory(found.report,target,context);return inventory2&&{inventory:inventory2,source:{
kind:"report",name:found.path}}}const inventory=await context.mend.call("getProjectInventory",{projectToken:found.token,
includeInHouseData:context.inputs.includeInHouse,includeOutdatedLibraryData:!1}).catch(error=>{throw ofBaseline(error)}),
name=inventory.projectName??"the project of `baseline`";return{inventory,source:{kind:"project",name}}}function earlierInventory({
projects,several},{product,project:project2},{log}){const isSame2=({projectName,productName=product?.name})=>projectName===
project2.name&&(product===void 0||productName===product.name),earlier=several?projects.find(isSame2):projects[0],name=JSON.
stringify(project2.name);return earlier?(earlier.inventory||log.warning(`The report in \`baseline\` has no inventory of ${name}\
, because that run could not read it: nothing is compared`),earlier.inventory):(log.warning(`The report in \`baseline\` ha\
s no project ${name}: all its libraries count as new`),{projectName:project2.name,libraries:[]})}function ofBaseline(error){
return!(error instanceof Refused)||error.errorCode!==5001?error:new Refused(error.errorCode,{...error.facts,what:`${error.
facts.what}, for the project of \`baseline\``,fix:"Check `baseline`: the project may be deleted, its token may belong to\
 another region, or the user may not have access to it."})}async function compareWith({source,inventory:before},inventory,{
log,record:record2}){const{deltaOf}=await Promise.all([__webpack_require__.e(114),__webpack_require__.e(628)]).then(__webpack_require__.
bind(__webpack_require__,1628)),delta=deltaOf(before,inventory),{lastUpdated:updated}=before,figures=(0,inventory_figures.
QJ)(before),{libraries}=figures,baseline={...source,updated,libraries,figures};record2({compared:{baseline,delta}});const{
added,removed,changed}=delta;return log.info(`Compared with ${source.name}: ${(0,text_counted.z)(added.length)} added, ${(0,text_counted.
z)(removed.length)} removed, ${(0,text_counted.z)(changed.length)} changed${emptySide(before,inventory)}`),{delta,before}}
function emptySide(before,after){return after.libraries.length===0?"; the inventory is empty, so this does not say what \
was removed or fixed":before.libraries.length===0?"; the baseline is empty, so everything counts as added and new":""}var gate_condition=__webpack_require__(
3363),measure_traits=__webpack_require__(498),match_type=__webpack_require__(5774),library_identity=__webpack_require__(
8028);function labelsOf(libraries,suffix=()=>""){return libraries.map(library2=>labelOf(library2)+suffix(library2)).sort()}
function labelOf(library2){return[(0,library_identity.oZ)(library2),library2.version??""].join(" ").trim()}function findingLabel({
library:library2,vulnerability:vulnerability2}){return`${labelOf(library2)} ${vulnerability2.id}`}var no_license=__webpack_require__(
2167);const noLicense=({inventory},waivers)=>{const libraries=inventory?.libraries??[],all=libraries.filter(no_license.E1),
found=all.filter(library2=>!isLackWaived(library2,waivers));return{count:found.length,of:libraries.length,waived:all.length-
found.length,examples:()=>labelsOf(found)}};function isLackWaived(library2,{licenseWaiverOf}){return(library2.licenses.length>
0?library2.licenses:[void 0]).every(license2=>licenseWaiverOf(library2,license2))}const newLicenses=({compared,inventory},waivers)=>{
const all=compared?.delta.newLicenses??[],open=all.filter(({name,library:library2})=>hasOpenLicense(library2,name,waivers)),
rest=new Set(all.map(({name})=>name));for(const{name}of open)rest.delete(name);const others=firstWith(rest,inventory?.libraries??
[],waivers),found=[...open,...others],label=({name,library:library2})=>`${name} (${labelOf(library2)})`;return{count:found.
length,waived:all.length-found.length,examples:()=>found.toSorted((a,b)=>(0,compare.U)(a.name,b.name)).map(label)}};function firstWith(names,libraries,waivers){
if(names.size===0)return[];const found=new Map;for(const library2 of libraries)for(const{name}of library2.licenses)!names.
has(name)||found.has(name)||hasOpenLicense(library2,name,waivers)&&found.set(name,library2);return[...found].map(([name,
library2])=>({name,library:library2}))}function hasOpenLicense(library2,name,{licenseWaiverOf}){return library2.licenses.
some(license2=>license2.name===name&&!licenseWaiverOf(library2,license2))}var package_key=__webpack_require__(2429),finding_count=__webpack_require__(
1499);function withSeverity(severity){return(evidence,waivers)=>counted(sortFindings(evidence,waivers,isOf(severity)))}function fixable(severity){
const test=vulnerability2=>vulnerability2.severity===severity&&!!vulnerability2.fix;return(evidence,waivers)=>counted(sortFindings(
evidence,waivers,test))}function direct(severity){return(evidence,waivers)=>{const top=new Set(evidence.hierarchy?.map(({
keyUuid})=>keyUuid));return counted(sortFindings(evidence,waivers,(vulnerability2,{keyUuid})=>vulnerability2.severity===
severity&&top.has(keyUuid)))}}const cvss=(evidence,waivers,fails)=>{const{open,waived}=sortFindings(evidence,waivers,()=>!0),
failing=findings2=>findings2.filter(({vulnerability:vulnerability2})=>fails(vulnerability2.score??0)),count=open.reduce(
(max,{vulnerability:vulnerability2})=>Math.max(max,vulnerability2.score??0),0),label=finding=>`${findingLabel(finding)} \
(${(finding.vulnerability.score??0).toFixed(1)})`,examples=max=>firstOf(failing(open),highestScoreFirst(),max).map(label);
return{count,waived:failing(waived).length,examples}};function highestScoreFirst(){const score2=({vulnerability:vulnerability2})=>vulnerability2.
score??0,bySeverity=(0,inventory_figures.QX)();return(a,b)=>score2(b)-score2(a)||bySeverity(a,b)}const vulnerableLibraries=({
inventory},waivers)=>{const libraries=inventory?.libraries??[],all=libraries.filter(one=>one.vulnerabilities.length>0),found=all.
filter(library2=>library2.vulnerabilities.some(one=>!waivers.waiverOf(library2,one)));return{count:found.length,of:libraries.
length,waived:all.length-found.length,examples:()=>labelsOf(found)}};function newVulnerabilities(severity){return(evidence,waivers)=>{
const ofSeverity=(evidence.compared?.delta.newVulnerabilities??[]).filter(({vulnerability:vulnerability2})=>severity===void 0||
vulnerability2.severity===severity);return counted(sortNewFindings(ofSeverity,evidence,waivers))}}function isOf(severity){
return vulnerability2=>vulnerability2.severity===severity}function sortFindings({inventory},waivers,test){const sorted={
open:[],waived:[]};for(const library2 of inventory?.libraries??[])for(const vulnerability2 of library2.vulnerabilities){
if(!test(vulnerability2,library2))continue;const isWaived=waivers.waiverOf(library2,vulnerability2)!==void 0;sorted[isWaived?
"waived":"open"].push({library:library2,vulnerability:vulnerability2})}return sorted}function sortNewFindings(all,{inventory},{
waiverOf}){const isOpen=({library:library2,vulnerability:vulnerability2})=>!waiverOf(library2,vulnerability2),open=all.filter(
isOpen);if(open.length===all.length)return{open,waived:[]};const packages=Map.groupBy(inventory?.libraries??[],package_key.
M),waived=[];for(const finding of all){if(isOpen(finding))continue;const{library:library2,vulnerability:vulnerability2}=finding,
other=(packages.get((0,package_key.M)(library2))??[]).filter(one=>hasVulnerability(one,vulnerability2)).find(one=>!waiverOf(
one,vulnerability2));other?open.push({library:other,vulnerability:vulnerability2}):waived.push(finding)}return{open,waived}}
function hasVulnerability({vulnerabilities},{id:id2}){return vulnerabilities.some(one=>one.id===id2)}function counted({open,
waived}){const{findings:findings2,different}=(0,finding_count.dQ)(open);return{count:findings2,different,waived:waived.length,
examples:max=>firstOf(open,(0,inventory_figures.QX)(),max).map(findingLabel)}}function firstOf(all,order,max){const first=[];
for(const one of all){const last=first[max-1];last!==void 0&&order(one,last)>=0||(first.push(one),first.sort(order),first.
length=Math.min(first.length,max))}return first}var waivers_waiver=__webpack_require__(506);const measures={critical:withSeverity(
"critical"),high:withSeverity("high"),medium:withSeverity("medium"),low:withSeverity("low"),cvss,"fixable-critical":fixable(
"critical"),"fixable-high":fixable("high"),"direct-critical":direct("critical"),"direct-high":direct("high"),"vulnerable\
-libraries":vulnerableLibraries,"no-license":noLicense,outdated:librariesWith(({outdated})=>outdated===!0),libraries:({inventory})=>({
count:inventory?.libraries.length??0,examples:()=>[]}),"weak-matches":librariesWith(match_type.s),"duplicate-versions":({
inventory,figures})=>({count:figures?.duplicateVersions??0,examples:()=>duplicates(inventory?.libraries??[])}),"new-libr\
aries":({compared,inventory})=>({count:compared?.delta.added.length??0,of:inventory?.libraries.length??0,examples:()=>labelsOf(
compared?.delta.added??[])}),"removed-libraries":({compared})=>({count:compared?.delta.removed.length??0,of:compared?.before.
libraries.length??0,examples:()=>labelsOf(compared?.delta.removed??[])}),"new-critical":newVulnerabilities("critical"),"\
new-high":newVulnerabilities("high"),"new-vulnerabilities":newVulnerabilities(),"new-licenses":newLicenses,"scan-age":({
scannedAt=0,serverDate=0})=>({count:Math.max(0,serverDate-scannedAt),examples:()=>[]}),"policy-violations":({policyViolations:{
total,rows:rows2}=noViolations})=>({count:total,examples:()=>rows2.map(({policy,library:library2})=>`${library2} (${policy}\
)`).sort()}),"expired-waivers":({waived})=>({count:waived?.expired.length??0,examples:()=>(waived?.expired??[]).map(waiver=>`${(0,waivers_waiver.
jd)(waiver)}, until ${waiver.until}`)})},noViolations={total:0,rows:[]};function librariesWith(condition){return({inventory})=>{
const all=inventory?.libraries??[],found=all.filter(condition),examples=()=>labelsOf(found);return{count:found.length,of:all.
length,examples}}}function duplicates(libraries){return(0,inventory_figures.QL)(libraries).map(({name,versions})=>`${name}\
 ${[...versions].sort().join(", ")}`).sort()}function reasonNotJudged(condition,evidence){if(!evidence.inventory||!evidence.
figures)return"the inventory was not read";if(condition.kind!=="count")return;const{measure:measure2}=condition;return missing(
measure2,evidence)??missingAlerts(measure2,evidence)??(measure2==="outdated"?missingOutdated(evidence):void 0)}function missing(measure2,{
compared,hierarchy,...evidence}){const needs2=(0,measure_traits.J)(measure2);if(needs2.baseline&&!compared)return noBaseline;
if(needs2.hierarchy&&!hierarchy)return noHierarchy;if(needs2.hierarchy&&hierarchy?.length===0&&evidence.inventory?.libraries.
length)return emptyHierarchy;if(needs2.scanDate){if(evidence.scannedAt===void 0)return noScanDate;if(evidence.serverDate===
void 0)return noServerDate}if(needs2.policyViolations&&!evidence.policyViolations)return noPolicyViolations}const noBaseline="\
there is nothing to compare with; set `baseline` (a JSON report of an earlier run, project-name=\u2026 or project-token=\u2026)",
noHierarchy="the hierarchy was not read, and only it tells which dependencies are direct; add hierarchy to `report`, wit\
h operation sync or report",emptyHierarchy="the hierarchy names no library, so which dependencies are direct is not know\
n; use a condition without `direct-`",noScanDate="when the project was last scanned is not known; check with operation s\
tatus whether Mend knows a last scan",noServerDate="the server's answer has no date to compare with",noPolicyViolations="\
there is no list of what Mend's policies reject; add the scanner's policyRejectionSummary.json to `scan-output`";function missingAlerts(measure2,{
inventory,compared}){const needs2=(0,measure_traits.J)(measure2);if(needs2.alerts&&inventory?.alertsPending)return"Mend \
had not computed the alerts when the wait ended at UPDATED; set `wait-for: finished`";if(needs2.alerts&&needs2.baseline&&
compared?.before.alertsPending)return"Mend had not computed the alerts when the baseline was read; use the report of a r\
un with `wait-for: finished`"}function missingOutdated({figures}){if(!(!figures||figures.outdated!==void 0)&&figures.libraries!==
0)return'Mend did not say which libraries are outdated; it needs "New Version" alerts in the organization and `include-o\
utdated: true`'}var memo=__webpack_require__(4460),name_patterns=__webpack_require__(4979);function patternMatches(condition,{
inventory},waivers){const libraries=inventory?.libraries??[];if(condition.kind!=="library")return forbiddenLicenses(condition,
libraries,waivers);const matches2=(0,name_patterns.Yk)(condition.patterns),found=libraries.filter(library2=>matches2((0,name_patterns.
OC)(library2)));return{count:found.length,examples:()=>labelsOf(found)}}function forbiddenLicenses({kind,patterns},libraries,{
licenseWaiverOf}){const matches2=(0,name_patterns.XA)(patterns),isForbidden=(0,memo.x)(license2=>kind==="license-in"?matches2(
(0,name_patterns.m3)(license2)):!isAllowed(license2,patterns,matches2)),left=library2=>library2.licenses.filter(license2=>isForbidden(
license2)&&!licenseWaiverOf(library2,license2)),all=libraries.filter(({licenses:licenses2})=>licenses2.some(isForbidden)),
found=all.filter(library2=>left(library2).length>0),suffix=library2=>` (${left(library2).map(({name})=>name).join(", ")}\
)`;return{count:found.length,waived:all.length-found.length,withoutLicense:withoutLicense(kind,libraries)-withoutLicense(
kind,all),examples:()=>labelsOf(found,suffix)}}function withoutLicense(kind,libraries){const isUnknown2=kind==="license-\
in"?no_license.E1:({licenses:licenses2})=>licenses2.length===0;return libraries.filter(isUnknown2).length}function isAllowed(license2,patterns,matches2){
const{name}=license2;if((0,no_license.VO)(license2)){const word=(0,clean.$B)(name).toLowerCase();return patterns.some(pattern2=>pattern2.
toLowerCase()===word)}return matches2((0,no_license.Zp)(name)?[(0,clean.$B)(name)]:(0,name_patterns.cx)(license2))}const maxExamples=10,
maxExampleLength=200;function judge(conditions,evidence){return conditions.map(condition=>{const why=reasonNotJudged(condition,
evidence);return why===void 0?judged(condition,evidence):rowNotJudged(condition,why)})}function rowNotJudged(condition,why){
return{...headOf(condition),verdict:"not-judged",why,examples:[]}}function headOf(condition){const{text,origin}=condition;
return{condition:text,limit:limitOf(condition),origin}}function judged(condition,evidence){return rowOf(condition,measure(
condition,evidence),evidence)}function rowOf(condition,measurement,{waived:waivers,inventory}){const{count,of=0,waived,withoutLicense:withoutLicense2}=measurement,
{different=count}=measurement,unit=condition.kind==="count"?condition.unit:void 0,actual=inUnit(measurement,unit),failed2=isFailed(
actual,condition);return{...headOf(condition),actual:Math.round(100*actual)/100,unit,share:unit==="%"?{count,of}:void 0,
different:different<count?different:void 0,waived:waivers?waived:void 0,withoutLicense:withoutLicense2||void 0,verdict:failed2?
"failed":"passed",isEmpty:!failed2&&isEmpty(condition,inventory)?!0:void 0,examples:failed2?examplesOf(measurement):[]}}
function isEmpty(condition,inventory){return inventory?.libraries.length!==0?!1:condition.kind!=="count"||!(0,measure_traits.
J)(condition.measure).apart}function measure(condition,evidence){const waivers=waiversFor(condition,evidence);if(condition.
kind!=="count")return patternMatches(condition,evidence,waivers);const fails=actual=>meets(actual,condition);return measures[condition.
measure](evidence,waivers,fails)}function waiversFor({workspaceWaivers},{waived}){return waived?workspaceWaivers===!1?waived.
withoutWorkspace:waived:waivers_waiver.Zp}const msIn={d:864e5,h:36e5};function inUnit({count,of=0},unit){return unit===void 0?
count:unit==="%"?percentage(count,of):count/msIn[unit]}function isFailed(actual,condition){return condition.kind==="coun\
t"?meets(actual,condition):actual>0}function percentage(count,of){return of===0?0:100*count/of}function meets(actual,{operator,
limit}){switch(operator){case">":return actual>limit;case">=":return actual>=limit;case"<":return actual<limit;case"<=":
return actual<=limit;case"=":return actual===limit}}const allowed={">":"at most",">=":"less than","<":"at least","<=":"m\
ore than","=":"other than"};function limitOf(condition){return condition.kind!=="count"?"none":`${allowed[condition.operator]}\
 ${(0,gate_condition.P)(condition)}`}function examplesOf({examples}){return examples(maxExamples).slice(0,maxExamples).map(
example=>(0,clean.Jj)(example,maxExampleLength))}var not_passed=__webpack_require__(5260),without_license=__webpack_require__(
7280),row_words=__webpack_require__(5536);function gateProblems(inputs,operation){if(operation.readsInventory?.(inputs))
return[];const{failOn,policy}=inputs,text=withoutInventory(inputs);return[...failOn.length>0?[{input:"fail-on",text}]:[],
...policy.length>0?[{input:"policy",text}]:[]]}function withoutInventory({operation}){return operation==="sync"||operation===
"report"?"needs the inventory; expected `report` to name inventory":`operation ${operation} does not read an inventory t\
o judge; expected operation sync, report, compare or portfolio`}function openGate({policy,record:record2}){policy.conditions.
length!==0&&record2({gated:{rows:judge(policy.conditions,{})}})}function passGate(evidence,context){const verdict=judgeAll(
evidence,context),isEmpty2=evidence.inventory?.libraries.length===0;return verdict.outcome==="passed"&&isEmpty2?nothingJudged:
verdict}const nothingJudged={outcome:"warned",reasons:["The inventory has no libraries, so there was nothing to judge. C\
heck in the scanner's log that the scan found libraries and sent them to this project."]};function judgeAll(evidence,context){
const{conditions}=context.policy;return conditions.length===0?(evidence.inventory&&context.record({gated:{rows:[]}}),passed):
passRows(judge(conditions,evidence),context)}function passRows(rows2,{log,record:record2}){record2({gated:{rows:rows2}});
for(const row of rows2)log.info(gate_lineOf(row));const reasons2=(0,not_passed.KN)(rows2).map(reasonOf);return reasons2.
length>0?{outcome:"failed",reasons:reasons2}:passed}const gate_marks={passed:"\u2705",failed:"\u274C","not-judged":"\u26A0\uFE0F"};
function gate_lineOf(row){const{condition,verdict,actual,waived,withoutLicense:withoutLicense2}=row,found=actual===void 0?
"not judged":(0,row_words.uM)(row,actual),left=[row.isEmpty?row_words.UG:"",row.different===void 0?"":(0,row_words.hs)(row),
waived?`${(0,text_counted.z)(waived)} waived`:"",withoutLicense2?(0,without_license.X)(withoutLicense2):""].filter(Boolean),
note2=left.length>0?` (${left.join(", ")})`:"";return`Gate ${gate_marks[row.isEmpty?"not-judged":verdict]} ${condition}:\
 ${found}${note2}`}const gate_maxExamples=3;function reasonOf(row){const{condition,actual,why,examples}=row;if(actual===
void 0)return`${condition}: not judged, because ${why}`;const few=examples.slice(0,gate_maxExamples),names=few.length<examples.
length?[...few,"\u2026"]:few,parts=[(0,row_words.hs)(row),names.join(", ")].filter(Boolean),detail=parts.length>0?` (${parts.
join(": ")})`:"";return`${condition}: ${(0,row_words.uM)(row,actual)}${detail}`}var hierarchy_figures=__webpack_require__(
4464);async function settleBoth(a,b){return await Promise.allSettled([a,b]),Promise.all([a,b])}const aboutSomethingElse=new Set(
["branch_protection_rule","check_run","check_suite","discussion","discussion_comment","fork","gollum","image_version","i\
ssue_comment","issues","label","milestone","page_build","project","project_card","project_column","public","repository_d\
ispatch","status","watch"]);function branchDoubt({inputs,repository}){const{event,branch,tag:tag2,deletion=!1}=repository;
if(inputs.projectName||inputs.projectToken||!event)return;const what=deletion?"A push that deletes a ref":`The event \`${event}\
\``,other="To use another project, set `project-name`.";if(branch===void 0&&tag2===void 0)return`${what} names neither a\
 branch nor a tag, so this run uses the project "${(0,tags_repository.Y7)(repository)}". ${other}`;if(branch!==void 0&&!(!deletion&&
!aboutSomethingElse.has(event)))return`${what} runs on the default branch, so this run uses the project of "${branch}". ${other}`}
function noteBranchDoubt(context){const doubt=branchDoubt(context);doubt&&context.log.notice(doubt)}function productCollection(mend){
return{kind:"product",occupied:2001,list:()=>mend.call("getOrganizationProductTags",{}),create:productName=>mend.call("c\
reateProduct",{productName})}}function projectCollection(mend,productToken,projectDescription){const description=projectDescription?
{projectDescription}:{};return{kind:"project",occupied:2010,list:()=>mend.call("getProductProjectTags",{productToken}),create:projectName=>mend.
call("createProject",{productToken,projectName,...description})}}const hiccup=3e3;async function createIn(collection,name,context,note2,pauses=pausesMs,lost=!1){
note2("unclear");try{const{token}=await collection.create(name);return{name,token,tags:new Map,status:"created"}}catch(error){
const unclear2=lost||endOf(error)==="unclear";note2(unclear2?"unclear":"missing");const[pauseMs2,...later]=pauses;if(pauseMs2===
void 0||!mayExist(error,collection))throw error;const{kind}=collection;context.log.debug(`It is not clear whether the ${kind}\
 was created; looking it up again`),await context.clock.sleep(pauseMs2,context.signal);const found=pick({kind,rows:await collection.
list(),name});return found?{...found,status:unclear2?"unclear":"existing"}:createIn(collection,name,context,note2,later,
unclear2)}}function mayExist(error,{occupied}){return error instanceof Cancelled?!1:isUnclear(error)?!0:error instanceof
Refused?error.errorCode===occupied||error.errorCode===hiccup:!1}function ensureTarget(context){return readBoth(context,createMissing)}
function findTarget(context){return readBoth(context,refuseMissing)}async function resolveTarget(context){noteBranchDoubt(
context);const both=resolveBoth(context,refuseMissing),[product,project2]=await Promise.all([both.product,both.project]);
return{product,project:project2}}async function resolveProduct(context){const product=productOf(context);demandNames({product});
const products=productCollection(context.mend);return resolve(product,products,context,refuseMissing)}const refuseMissing=async query=>{
throw new domain_failure.H("not-found",notFound(query))},createMissing=async(query,context,collection,product)=>{const{kind,
name,rows:among}=query,{create,dryRun}=context.inputs,fix=createFix(kind);if(!create)throw new domain_failure.H("not-fou\
nd",notFound({...query,fix}));if(dryRun||!collection)return{name,token:"",tags:new Map,status:"planned",among};const note2=object=>context.
record({ensured:ensuredWith(kind,object,product)}),created=await createIn(collection,name,context,status=>note2({name,status,
...status==="unclear"&&{look:lookAt(query)}}));return note2(shown(created)),{...created,among}};function lookAt({kind,name,
product}){const where=product===void 0?"":` in product "${product}"`;return lookFor("creation",`whether ${kind} "${name}\
"${where} exists`)}async function readBoth(context,missing2){const{log,record:record2}=context;noteBranchDoubt(context);
const both=resolveBoth(context,missing2),[product,project2]=await Promise.all([both.product?.then(object=>read("product",
object,context)),both.project.then(object=>read("project",object,context))]);return product&&log.info(`Product "${product.
name}": ${resolve_words[product.status]}`),log.info(`Project "${project2.name}": ${resolve_words[project2.status]}`),record2(
{ensured:ensuredOf(product,project2)}),{product,project:project2}}const resolve_words={existing:"exists",created:"create\
d",planned:"would be created (dry run)",unclear:"exists now; the answer to its creation was lost"};function resolveBoth(context,missing2){
const target=targetOf(context);demandNames(target);const products=productCollection(context.mend),product=target.product&&
resolve(target.product,products,context,missing2),project2=resolveProject(target.project,product,context,missing2);return{
product,project:project2}}async function resolveProject(project2,product,context,missing2){if(project2.by==="token")return resolve_byToken(
project2.token,context);const{token}=await product??{};if(!token){const query={kind:"project",name:project2.name,rows:[]};
return missing2(query,context)}const description=context.inputs.projectDescription,projects=projectCollection(context.mend,
token,description);return resolve(project2,projects,context,missing2,await product)}async function resolve(reference2,collection,context,missing2,product){
if(reference2.by==="token")return resolve_byToken(reference2.token,context);const rows2=await collection.list(),{kind}=collection,
{name}=reference2,query={kind,name,rows:rows2,product:product?.name},row=pick(query),object=row?{...row,status:"existing",
among:rows2}:await missing2(query,context,collection,product);return object.token&&context.log.mask(object.token),object}
function resolve_byToken(token,{known}){const row=known.get(token);return row?{...row,status:"existing"}:{token,status:"\
existing"}}async function read(kind,object,{mend}){if(object.name!==void 0)return object;const{token}=object,[row]=await(kind===
"product"?mend.call("getProductTags",{productToken:token}):mend.call("getProjectTags",{projectToken:token}));if(row)return{
...row,status:"existing"};throw new domain_failure.H("not-found",{what:`Mend returned no ${kind} for \`${kind}-token\``,
fix:`Check \`${kind}-token\`.`})}function ensuredOf(product,project2){return ensuredWith("project",shown(project2),product)}
function ensuredWith(kind,object,product){return kind==="product"?{product:object}:{product:product?.name===void 0?void 0:
shown(product),project:object}}function shown({name,token,status}){return{name,token:token||void 0,status}}function waivedFindings(libraries,index){
const found=new Map,matches2=[];for(const library2 of libraries){const byId=groupsById(library2,index);found.set(library2,
byId),addVulnerabilities(matches2,library2,byId),addLicenses(matches2,library2,index)}const findings2=matches2.flatMap(findingOf),
licenses2=findings2.filter(one=>one.license!==void 0).length;return{...lookup(found,index,"best"),withoutWorkspace:lookup(
found,index,"bestOfOthers"),findings:findings2,vulnerabilities:findings2.length-licenses2,licenses:licenses2,expired:index.
expired,nearlyExpired:index.nearlyExpired,unused:unusedOf(index,matches2)}}function addVulnerabilities(matches2,library2,byId){
if(byId!==nothing)for(const{id:id2,severity}of library2.vulnerabilities){const groups2=byId.get(id2);groups2&&matches2.push(
{groups:groups2,library:library2,about:{vulnerability:id2,severity}})}}const unlicensed=[void 0];function addLicenses(matches2,library2,index){
const{licenses:licenses2}=library2;for(const license2 of licenses2.length>0?licenses2:unlicensed){const groups2=index.licenseGroupsOf(
library2,license2);groups2.length!==0&&matches2.push({groups:groups2,library:library2,about:{license:license2?.name??""}})}}
function findingOf({groups:groups2,library:library2,about}){const waiver=shownOf(groups2,"best"),{keyUuid}=library2;return waiver?
[{keyUuid,library:labelOf(library2),...about,waiver}]:[]}function unusedOf(index,matches2){const used=new Set(matches2.flatMap(
({groups:groups2})=>groups2)),matched=new Set([...used].flatMap(({waivers})=>waivers));return index.holding.filter(waiver=>!matched.
has(waiver))}const none=[],nothing=new Map;function groupsById(library2,index){let byId;for(const vulnerability2 of library2.
vulnerabilities){const groups2=index.groupsOf(library2,vulnerability2);groups2.length!==0&&(byId??=new Map,byId.set(vulnerability2.
id,groups2))}return byId??nothing}function lookup(found,index,best){return{waiverOf(library2,vulnerability2){const known=found.
get(library2);return shownOf(known?known.get(vulnerability2.id)??none:index.groupsOf(library2,vulnerability2),best)},licenseWaiverOf:(library2,license2)=>shownOf(
index.licenseGroupsOf(library2,license2),best)}}function shownOf(groups2,best){return groups2.length===0?void 0:groups2.
flatMap(group=>group[best]??[]).sort((a,b)=>a.rank-b.rank)[0]?.waiver}async function scanDates(projectToken,{policy,mend,
log}){if(!needsScanDate(policy))return{};const lastScan2=await readLastScan({token:projectToken},{mend,log}),scannedAt=Date.
parse(lastScan2??"");return{scannedAt:Number.isNaN(scannedAt)?void 0:scannedAt,serverDate:mend.serverTime()}}function needsScanDate({
conditions}){return conditions.some(condition=>condition.kind==="count"&&(0,measure_traits.J)(condition.measure).scanDate)}
function findWaived(libraries,{policy,mend,clock,record:record2},now=mend.serverTime()){const index=policy.waivers(now??
clock.date().getTime());if(!index)return;const waived=waivedFindings(libraries,index),{findings:findings2,expired,nearlyExpired,
unused}=waived;return record2({waived:{findings:findings2,expired,nearlyExpired,unused}}),waived}function findRejections(projectName,{
inputs:{scanOutput},record:record2}){const{rejections,projects}=scanOutput;if(!rejections)return;const isMine=names=>projects.
length<2||names.length===0||names.includes(projectName),policies=rejections.policies.map(policy=>({...policy,libraries:policy.
libraries.filter(({projects:projects2})=>isMine(projects2))})),rows2=policies.flatMap(({name,libraries})=>libraries.map(
library2=>({policy:name,library:library2.name,manifest:library2.manifestFile||void 0}))),total=projects.length<2?rejections.
total:rows2.length;return record2({rejected:{policies,total}}),{total,rows:rows2}}const report={many:!0,select:"targets",
needsOrgToken:looksUpProducts,readsInventory,readsHierarchy,problems:inputs=>[...report_reportProblems(inputs),...readProblems(
inputs)],async run(context){openGate(context);const target=await findTarget(context),baseline=await findBaseline(target,
context);return examine({target,baseline,alertsPending:!1},context)}};function report_reportProblems({report:report2}){return report2.
length>0?[]:[{input:"report",text:"operation report has nothing to do; expected inventory, hierarchy, or both"}]}const needs={
csv:["inventory","hierarchy"],cyclonedx:["inventory","hierarchy"],spdx:["inventory","hierarchy"],sarif:["inventory"],mermaid:[
"hierarchy"]};function formatProblems({report:report2,reportFormats}){return reportFormats.flatMap(format=>{const wanted=needs[format];
return!wanted||wanted.some(part=>report2.includes(part))?[]:[{input:"report-formats",text:`${format} needs ${wanted.join(
" or ")} in \`report\``}]})}function readsInventory({report:report2}){return report2.includes("inventory")}function readsHierarchy({
report:report2}){return report2.includes("hierarchy")}function readProblems(inputs){const problems=[...formatProblems(inputs),
...baselineProblems(inputs)];return!inputs.baseline||readsInventory(inputs)?problems:[...problems,{input:"baseline",text:"\
needs the inventory; add inventory to `report`"}]}async function examine({target,baseline,alertsPending},context){const{
token}=target.project;if(!token)return passed;const[reported,[before,dates]]=await settleBoth(readContents({token,alertsPending},
context),settleBoth(baseline?readBaselineInventory(baseline,target,context):void 0,scanDates(token,context))),{inventory,
inventoryFigures:figures,hierarchy}=reported,compared=before&&inventory&&await compareWith(before,inventory,context),evidence={
inventory,figures,compared,hierarchy,...dates};return passGate({...evidence,policyViolations:findRejections(target.project.
name,context),waived:inventory&&findWaived(inventory.libraries,context)},context)}async function readContents(project2,context){
let reported={};const note2=part=>{reported={...reported,...part},context.record({reported})},wants=part=>context.inputs.
report.includes(part);return await settleBoth(wants("inventory")?readInventory(project2,context,note2):null,wants("hiera\
rchy")?readHierarchy(project2,context,note2):null),reported}async function readInventory({token,alertsPending},{inputs:{
includeInHouse,includeOutdated},mend,log},note2){const received=await mend.call("getProjectInventory",{projectToken:token,
includeInHouseData:includeInHouse,includeOutdatedLibraryData:includeOutdated}),inventory=alertsPending?{...received,alertsPending}:
received,figures=(0,inventory_figures.QJ)(inventory);log.info(inventoryLine(inventory,figures)),note2({inventory,inventoryFigures:figures})}
function inventoryLine({lastUpdated},{libraries,risk}){const vulnerable=risk?vulnerableWords(risk.vulnerableLibraries,libraries):
"vulnerabilities not complete yet";return[`Inventory: ${(0,text_counted.h)(libraries,"library","libraries")}`,libraries>
0?`, ${vulnerable}`:"",lastUpdated===void 0?"; date not known":`; last updated ${(0,utc_time.S)(lastUpdated)}`].join("")}
function vulnerableWords(vulnerable,of){return of>1?`${(0,text_counted.z)(vulnerable)} of them vulnerable`:vulnerable===
1?"vulnerable":"not vulnerable"}async function readHierarchy({token},{inputs:{includeInHouse},mend},note2){const hierarchy=await mend.
call("getProjectHierarchy",{projectToken:token,includeInHouseData:includeInHouse});note2({hierarchy,hierarchyFigures:(0,hierarchy_figures.
D)(hierarchy)})}const compare_compare={needsOrgToken:looksUpProducts,readsInventory:()=>!0,problems:inputs=>[...missingBaseline(
inputs),...baselineProblems(inputs)],async run(context){openGate(context);const target=await findTarget(context),baseline=await findBaseline(
target,context),subject={target,baseline,alertsPending:!1},inputs={...context.inputs,report:["inventory"]};return examine(
subject,{...context,inputs})}};function missingBaseline({baseline}){return baseline?[]:[{input:"baseline",text:"is requi\
red for operation compare; expected the path of a JSON report of an earlier run, project-name=\u2026 or project-token=\u2026"}]}
function pickForDeletion(query){const row=pick(query);if(row)return row;const{what,why}=notFound(query),sentence=`${what.
replace(/^T/,"t")}.`;return{absence:why?`${sentence} ${why}`:sentence}}function isConfirmed({confirm},name){return confirm!==
""&&confirm===name.trim()&&!(0,text_redact.vX)(name)}function demandConfirmation(scope,name,inputs){if(!isConfirmed(inputs,
name))throw new domain_failure.H("not-confirmed",{what:`The ${scope} to delete is called "${name}", but \`confirm\` is "${inputs.
confirm}"`,why:"Nothing was deleted.",fix:`Set \`confirm\` to the exact name if this is the ${scope} to delete.`})}async function findProductToDelete({
inputs,mend,log}){const{productName:name,productToken:given}=inputs,list2=()=>mend.call("getOrganizationProductTags",{}),
rows2=await list2(),row=given?rows2.find(({token})=>token===given)??noSuchToken:pickForDeletion({kind:"product",name,rows:rows2});
if("absence"in row)return row;const productToken=row.token;log.mask(productToken),demandConfirmation("product",row.name,
inputs);const projects=await mend.call("getProductProjectTags",{productToken});return{scope:"product",name:row.name,projects:projects.
length,send:()=>mend.call("deleteProduct",{productToken}),isListed:async()=>(await list2()).some(({token})=>token===productToken)}}
const noSuchToken={absence:"no product of the organization has this `product-token`."};async function findProjectToDelete(context){
const target=targetOf(context);demandNames(target),noteBranchDoubt(context);const{project:project2,product}=target;if(project2.
by==="token"&&!product)return byTokenAlone(project2.token,context);const reference2=product??productOf(context),parent=await findParent(
reference2,context);if("absence"in parent)return parent;const rows2=await project_projectsOf(parent,context),row=project2.
by==="name"?pickForDeletion({kind:"project",name:project2.name,rows:rows2,product:parent.name}):rows2.find(({token})=>token===
project2.token)??await notInProduct(project2.token,context);return"absence"in row?row:deletionOf(row,parent,context)}async function findParent(product,{
mend}){if(product.by==="token")return product;const rows2=await mend.call("getOrganizationProductTags",{});return pickForDeletion(
{kind:"product",name:product.name,rows:rows2})}function project_projectsOf({token},{mend}){return mend.call("getProductP\
rojectTags",{productToken:token})}async function notInProduct(projectToken,context){const row=await project_rowOf(projectToken,
context);if(!row||row instanceof Refused)return{absence:"no project of the product has this `project-token`."};throw new domain_failure.
H("not-found",{what:`The project "${row.name}" of \`project-token\` is not in the given product`,why:"Nothing was delete\
d.",fix:"Check `product-name` or `product-token`, or leave both out: then the product is searched for."})}async function byTokenAlone(projectToken,context){
const row=await project_rowOf(projectToken,context);if(row&&!(row instanceof Refused)){demandConfirmation("project",row.
name,context.inputs);const parent=await searchParent(row,context);return deletionOf(row,parent,context)}const all=await context.
mend.call("getOrganizationProjectTags",{});if(row&&all.some(({token})=>token===projectToken))throw row;return{absence:"n\
o project of the organization has this `project-token`."}}async function project_rowOf(projectToken,{mend}){try{const[row]=await mend.
call("getProjectTags",{projectToken});return row}catch(error){if(error instanceof Refused)return error;throw error}}async function searchParent({
name,token:wanted},context){const{mend,log,inputs}=context,{concurrency}=inputs,products=await mend.call("getOrganizatio\
nProductTags",{});log.info(`Searching ${(0,text_counted.z)(products.length)} products for the project; \`product-name\` ma\
kes this unnecessary`);for(let start=0;start<products.length;start+=concurrency){const some=products.slice(start,start+concurrency),
has=(await Promise.all(some.map(one=>project_projectsOf(one,context)))).map(rows2=>rows2.some(({token})=>token===wanted)),
parent=some[has.indexOf(!0)];if(parent)return parent}throw new domain_failure.H("not-found",{what:`No product of the org\
anization contains the project "${name}"`,why:"Mend deletes a project only with the token of its product. `org-token` ma\
y belong to another organization, or the user may not see the product.",fix:"Check `org-token`, or set `product-name` or\
 `product-token`."})}function deletionOf({name,token:projectToken},parent,context){const{mend,log,inputs}=context,productToken=parent.
token;return log.mask(productToken),log.mask(projectToken),demandConfirmation("project",name,inputs),{scope:"project",name,
productName:parent.name,send:()=>mend.call("deleteProject",{productToken,projectToken}),isListed:async()=>(await project_projectsOf(
parent,context)).some(({token})=>token===projectToken)}}const deleteObject={needsOrgToken:inputs=>scopeOf(inputs)==="pro\
duct"||!inputs.productToken,problems:delete_confirmProblems,async run(context){const{inputs,repository,log,record:record2}=context,
scope=scopeOf(inputs),target=await(scope==="product"?findProductToDelete:findProjectToDelete)(context);if("absence"in target){
const{absence}=target,name=givenName(inputs,repository);log.notice(`Nothing to delete: ${absence}`),record2({deleted:{scope,
name,status:"absent",absence}})}else await deleteTarget(target,context);return passed}};function scopeOf(inputs){return inputs.
projectName||inputs.projectToken?"project":inputs.productName||inputs.productToken?"product":"project"}function givenName(inputs,repository){
const reference2=targetOf({inputs,repository})[scopeOf(inputs)];return reference2?.by==="name"?reference2.name:void 0}function delete_confirmProblems(inputs,repository){
const{confirm}=inputs,scope=scopeOf(inputs),name=givenName(inputs,repository),expected=name===void 0?`the exact name of \
the ${scope} that \`${scope}-token\` stands for`:`the exact name of the ${scope} to delete, "${name}"`,problem=text=>[{input:"\
confirm",text}];return confirm?name===void 0||isConfirmed(inputs,name)?[]:problem(`"${confirm}": expected ${expected}`):
problem(`is required; expected ${expected}`)}const said={planned:"would be deleted (dry run)",deleted:"deleted",gone:"go\
ne; Mend did not confirm its deletion"};async function deleteTarget(target,context){const{scope,name,productName,projects}=target,
object={scope,name,productName,projects},record2=status2=>{const look=status2==="unclear"?{look:delete_lookAt(target)}:{};
context.record({deleted:{...object,status:status2,...look}})};record2("found");const status=context.inputs.dryRun?"plann\
ed":await sendDeletion(target,context,record2),title=delete_titleOf(target);context.log.info(`${title[0]?.toUpperCase()}${title.
slice(1)}: ${said[status]}`),record2(status)}function delete_lookAt(target){return lookFor("deletion",`whether ${delete_titleOf(
target)} still exists`)}function delete_titleOf({scope,name,productName,projects}){if(scope==="product")return`product "${name}\
" with ${(0,text_counted.h)(projects??0,"project")}`;const where=productName===void 0?"":` in product "${productName}"`;
return`project "${name}"${where}`}async function sendDeletion(target,context,record2){record2("unclear");try{return await target.
send(),"deleted"}catch(error){const end=endOf(error);if(record2(end==="not-done"?"found":end),!isWorthALook(error))throw error;
const unclear2=end==="unclear";context.log.debug(`${target.scope}: no clear answer to the deletion, looking whether it i\
s gone`);const pauses=unclear2?[0,...pausesMs]:[0];if(await isGone(target,pauses,context,error))return"gone";throw error}}
function isWorthALook(error){return error instanceof Cancelled?!1:error instanceof Refused||isUnclear(error)}async function isGone(target,pauses,{
clock,signal},deletionError){for(const pauseMs2 of pauses){pauseMs2>0&&await clock.sleep(pauseMs2,signal);try{if(!await target.
isListed())return!0}catch(error){throw error instanceof Refused||error instanceof Unanswered?deletionError:error}}return!1}
const ensure={needsOrgToken:looksUpProducts,problems:()=>[],async run(context){return await ensureTarget(context),passed}};
var ecosystem=__webpack_require__(9964),spelling=__webpack_require__(6928);const maxNear=5;function isKeyUuid(text){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.
test(text)}function findLibrary(libraries,wanted){if((0,text_redact.vX)(wanted))return{kind:"none",near:[]};for(const names of[
exactNames,library_identity.Hz,looseNames]){const found=distinct(libraries.filter(hasName(names,wanted)));if(found.length>
1)return{kind:"several",found};if(found[0])return{kind:"one",found:found[0]}}return{kind:"none",near:search_nearest(libraries,
wanted)}}function hasName(names,wanted){const byType=new Map;return library2=>{const identity2=(0,library_identity.cu)(library2),
{type}=identity2,text=byType.get(type)??(0,spelling.T)(type,wanted);return byType.set(type,text),names(identity2,library2).
some(name=>(0,spelling.T)(type,name)===text)}}function exactNames(identity2,library2){const{groupId,artifactId,coordinates,
filename,name}=library2,versions=(0,library_identity.eZ)(identity2,library2),others=search_present([artifactId,(0,library_identity.
xo)(identity2)]),bases=[...(0,library_identity.Hz)(identity2,library2),...others];groupId&&artifactId&&bases.push(`${groupId}\
:${artifactId}`);const files=search_present([filename,name,artifactId]),withVersion=[...versions].flatMap(version2=>[...bases.
flatMap(base=>[`${base}@${version2}`,`${base}:${version2}`]),...artifactId?[`${artifactId}-${version2}.jar`]:[],...files.
filter(file2=>file2.includes(version2))]),file=filename&&(0,ecosystem.lp)(filename);return[...search_present([coordinates,
filename,file]),...withVersion]}function looseNames(identity2,{artifactId,name}){return search_present([artifactId,name,
(0,library_identity.xo)(identity2)])}function search_present(names){return names.filter(name=>name!==void 0)}function distinct(libraries){
return[...new Map(libraries.map(library2=>[library2.keyUuid,library2])).values()]}function search_nearest(libraries,wanted){
const byName2=new Map;for(const library2 of libraries){const{version:version2}=library2,identity2=(0,library_identity.cu)(
library2),names2=[...(0,library_identity.Hz)(identity2,library2),...looseNames(identity2,library2)],withVersion=version2===
void 0?[]:names2.map(n=>`${n}@${version2}`);for(const name of[...names2,...withVersion])byName2.has(name)||byName2.set(name,
library2)}const found=(0,project.L)([...byName2.keys()],wanted,8*maxNear).flatMap(name=>byName2.get(name)??[]);return distinct(
found).slice(0,maxNear)}const library={needsOrgToken:looksUpProducts,problems:libraryProblems,async run(context){const{project:project2}=await findTarget(
context),subject=await library_resolve(project2.token,context);return await readLibrary(project2.token,subject,context),
passed}};function libraryProblems({library:library2}){return library2?[]:[{input:"library",text:"is required for operati\
on library; expected a keyUuid, or a name such as org.slf4j:slf4j-api, lodash@4.17.21 or @babel/core"}]}async function library_resolve(projectToken,{
inputs,mend,log,record:record2}){const wanted=inputs.library;if(record2({libraryRead:{wanted}}),isKeyUuid(wanted))return{
wanted,keyUuid:wanted};const{libraries}=await mend.call("getProjectInventory",{projectToken,includeInHouseData:inputs.includeInHouse,
includeOutdatedLibraryData:inputs.includeOutdated}),match=findLibrary(libraries,wanted);if(match.kind==="one")return log.
info(`Library "${wanted}": ${described(match.found)}`),{wanted,keyUuid:match.found.keyUuid,library:match.found};throw match.
kind==="none"?library_notFound(wanted,libraries,match.near):(record2({libraryRead:{wanted,candidates:match.found}}),ambiguous(
wanted,match.found))}async function readLibrary(projectToken,subject,{mend,log,record:record2}){const params2={projectToken,
keyUuid:subject.keyUuid},[files,tree2]=await Promise.allSettled([mend.call("getLibrarySourceFiles",params2),mend.call("g\
etProjectLibraryDependencies",params2)]),refusal=tree2.status==="rejected"&&files.status==="fulfilled"?refusalForNone(tree2.
reason):void 0,sourceFiles=files.status==="fulfilled"?files.value:void 0,dependencies=tree2.status==="fulfilled"?tree2.value:
refusal&&[];if(record2({libraryRead:{...subject,sourceFiles,dependencies,refusal}}),files.status==="rejected")throw files.
reason;if(tree2.status==="rejected"&&!refusal)throw tree2.reason;log.info(`Source files: ${(0,text_counted.z)(files.value.
length)}; direct dependencies: ${(0,text_counted.z)(dependencies?.length??0)}`)}const otherCauses=new Set([2007,2015,2021,
3e3,3010,4e3,5001,8e3]);function refusalForNone(error){if(!(error instanceof Refused))return;const{errorCode,facts}=error;
if(!(errorCode!==void 0&&otherCauses.has(errorCode)))return{errorCode,said:facts.said}}const maxCandidates=11;function ambiguous(wanted,found){
return new domain_failure.H("ambiguous-library",{what:`${(0,text_counted.z)(found.length)} libraries of the project are \
called "${wanted}"`,why:`They are ${(0,clean.Tu)(found.map(described),maxCandidates).join(", ")}.`,fix:"Set `library` to\
 the keyUuid of one of them, or add the version."})}function library_notFound(wanted,all,near){return new domain_failure.
H("not-found",{what:`The project has no library "${wanted}"`,why:nearestSentence(near.map(described))??noneSimilar(all.length),
fix:"Check `library`; it takes a keyUuid, a name, a name with its version, or a file name, exactly as the inventory has \
it."})}function noneSimilar(count){return count===0?"The inventory of the project is empty.":count===1?"Its only library\
 has a different name.":`None of its ${(0,text_counted.z)(count)} libraries has a similar name.`}function described(library2){
const{version:version2,keyUuid}=library2;return`${[(0,library_identity.oZ)(library2),version2].filter(Boolean).join(" ")}\
 (${keyUuid})`}async function selectByAge(candidates,context){const{select}=context.inputs;if((0,selection_rules.fD)(select,
"older-than").length===0)return{projects:candidates,unread:[]};const{dated,unread}=await readLastScans(candidates,context),
unknown2=dated.filter(one=>ageOf(one,context)===void 0);return unknown2.length>0&&context.log.info(`Projects that are no\
t selected because Mend does not tell their last scan: ${(0,text_counted.z)(unknown2.length)}`),{projects:dated.filter(one=>(0,selection_rules.
rt)(select,ageOf(one,context))),unread}}function undecidedVerdict(unread){return unread.length===0?passed:{outcome:"erro\
r",reasons:combineReasons(unread.map(({project:{name},error})=>{const reason=`The last scan could not be read, so \`older\
-than\` is not decided. ${(0,failure_facts.oh)(error)}`;return{name,outcome:"error",reasons:[reason]}}))}}function listTagsProblems(inputs,repository){
return[...absentTarget(inputs,repository),...agesOfProducts(inputs),...unknownProducts(inputs)]}function absentTarget(inputs,{
fullName}){const{scope,projectToken,projectName,productToken,productName}=inputs;if(fullName||scope.startsWith("organiza\
tion"))return[];const project2=scope==="project";if(project2&&projectToken)return[];const lacking=input=>({input:`${input}\
-name`,text:`\`scope\` ${scope} needs \`${input}-name\` or \`${input}-token\`, and this run has no repository to take a n\
ame from`});return[...productToken||productName?[]:[lacking("product")],...project2&&!projectName?[lacking("project")]:[]]}
function listsProducts({scope}){return scope==="product"||scope==="organization-products"}function agesOfProducts(inputs){
if(!listsProducts(inputs))return[];const text=`the age is that of a project's last scan, and \`scope\` ${inputs.scope} l\
ists products`;return ruleProblems(inputs,"older-than",text)}function unknownProducts(inputs){if(knowsProduct(inputs))return[];
const text=`a rule about the product needs \`product-name\`, not a token, if \`scope\` is ${inputs.scope}`;return ruleProblems(
inputs,"product",text)}function knowsProduct({scope,productToken,projectToken}){switch(scope){case"product":case"organiz\
ation-products":case"organization-projects":return!0;case"product-projects":return!productToken;case"project":return!productToken&&
!projectToken}}function ruleProblems({select},kind,text){return(0,selection_rules.fD)(select,kind).map(({line})=>({input:"\
select",text:`"${line}": ${text}`}))}async function readScope(context){const{inputs,mend}=context;switch(inputs.scope){case"\
project":return readProject(context);case"product":{const{token:productToken}=await resolveProduct(context),rows2=await mend.
call("getProductTags",{productToken});return ofProduct(rows2,rows2[0]?.name)}case"product-projects":{const{token:productToken,
name}=await resolveProduct(context),rows2=await mend.call("getProductProjectTags",{productToken});return ofProduct(rows2,
name)}case"organization-products":return{rows:(await mend.call("getOrganizationProductTags",{})).map(row=>({...row,product:row.
name}))};case"organization-projects":{const whole={...inputs,productName:"",productToken:""};return{rows:await listProjects(
{...context,inputs:whole})}}}}async function readProject(context){const{product,project:project2}=await resolveTarget(context),
{token:projectToken}=project2,rows2=await context.mend.call("getProjectTags",{projectToken}),[row]=rows2;if(row){const named2={
...project2,name:row.name};context.record({ensured:ensuredOf(product,named2)})}return ofProduct(rows2,product?.name)}function ofProduct(rows2,product){
return{rows:rows2.map(row=>({...row,product})),product}}const listTags={select:"filter",needsOrgToken:inputs=>inputs.scope===
"project"?looksUpProducts(inputs):inputs.scope.startsWith("organization")||!inputs.productToken,problems:listTagsProblems,
async run(context){const{scope,select}=context.inputs,{rows:rows2,product}=await readScope(context),left=rows2.filter(row=>(0,selection_rules.
cK)(select,row)),{projects,unread}=await selectByAge(left,context),objects=projects.map(({name,tags:tags2})=>({name,tags:tags2})).
sort((a,b)=>(0,compare.U)(a.name,b.name)),listed2={scope,product,objects,total:rows2.length};return list_tags_announce(listed2,
context),context.record({listed:listed2}),undecidedVerdict(unread)}},list_tags_maxLines=50;function list_tags_announce({
scope,objects,total},{log}){const of=objects.length===total?"":` of ${(0,text_counted.z)(total)}`,lines=objects.map(({name,
tags:tags2})=>{const shown2=(0,tags_tags.AS)(tags2).map(({key,value})=>`${key}=${value}`);return`${name}: ${shown2.join(
", ")||"no tags"}`}),title=`Tags, scope ${scope}: ${(0,text_counted.z)(objects.length)}${of}`;log.group(title,(0,clean.Tu)(
lines,list_tags_maxLines))}var pattern=__webpack_require__(3300);const javaOnly=[[/\\(?:[AaeGHhQRVvXZz]|b\{g\}|N\{|x\{|0\d|c[^A-Z])/,
"escape"],[/\\[pP](?!\{[A-Z][a-z]?\})(?:[A-Z]|\{[^{}]+\})/,"class"],[/\[\^?\]|\[[^\]]*?(?:\[|&&)/,"class"]],javaOnlyOutsideClasses=[
[/(?<=[^(|])(?:[*+?]|\{\d+(?:,\d*)?\})\+/,"possessive quantifier"],[/\(\?>/,"atomic group"],[/\(\?(?:[idmsuxU-]+[:)]|\))/,
"inline flags"],[/(?<=^(?:[^{}]|\{[^{}]*\})*)[\]}]/,"unescaped bracket"]],javaAccepts={"nothing to repeat":/(?:[$^]|\\[bB])[*+?]$|\}$/,
"invalid quantifier":/$/,"invalid escape":/\\[1-9]\d*$/,"invalid character class":/\\(?:[dDsSwW]|[pP]\{\w+\})-[^-]+$/},maxLength=1e3;
function readRegularExpression(source){if(source.length>maxLength)return untried(`it has more than ${maxLength} characte\
rs`);const text=source.replace(/\\[^a-zA-Z0-9]/gu,"_"),outside=text.replace(/\[[^\]]*\]/g,"_"),found=regular_expression_firstOf(
javaOnly,text)??regular_expression_firstOf(javaOnlyOutsideClasses,outside);if(found)return untried(`only Java reads the ${found}`);
const problem=problemOf(source);if(problem===void 0)return ready(source);let at=source.length;for(;problemOf(source.slice(
0,at-1))===problem;)at--;return javaAccepts[problem]?.test(source.slice(0,at))?untried(`only Java reads "${source.slice(
0,at)}"`):{kind:"invalid",at,problem}}function untried(reason){return{kind:"untried",reason}}function regular_expression_firstOf(constructs,text){
const found=constructs.find(([shape2])=>shape2.test(text));return found&&`${found[1]} "${found[0].exec(text)?.[0]}"`}function problemOf(source){
try{return compile(source)&&void 0}catch(error){const problem=String(error).replace(/^.*: /s,"");return problem.charAt(0).
toLowerCase()+problem.slice(1)}}function compile(source){const numbered=(_,character)=>`\\u{${character.codePointAt(0)?.
toString(16)}}`;return new RegExp(source.replace(/\\([^a-zA-Z0-9])/gu,numbered),"u")}function ready(source){if((0,pattern.
_)(source))return untried("its repetitions can take forever");const[part,whole]=[compile(source),compile(`^(?:${source})\
$`)];return{kind:"ready",match:text=>whole.test(text)?"whole":part.test(text)?"part":"none"}}const notify={needsOrgToken:()=>!0,
problems:notify_ruleProblems,async run(context){const rule=ruleOf(context.inputs);if(!rule)return passed;const status=context.
inputs.dryRun?"planned":"not-done";context.record({notified:{...rule,status}}),announceRule(rule,context);const compared=rule.
action==="CUSTOM"?await tryRule(rule,context):{};return context.record({notified:{...rule,...compared,status}}),context.
inputs.dryRun||await notify_send(rule,context.mend,end=>context.record({notified:{...rule,...compared,...end}})),passed}},
actions={enabled:"ENABLED",disabled:"DISABLED",custom:"CUSTOM"};function ruleOf(inputs){const{notificationAction:action}=inputs;
if(action!=="")return action!=="custom"?{action:actions[action]}:{action:"CUSTOM",keyRegex:inputs.notificationTagKeyRegex,
valueRegex:inputs.notificationTagValueRegex}}function notify_ruleProblems(inputs){if(inputs.notificationAction==="")return[
{input:"notification-action",text:"is required for operation notify; expected enabled, disabled or custom"}];const texts=[
["notification-tag-key-regex",inputs.notificationTagKeyRegex],["notification-tag-value-regex",inputs.notificationTagValueRegex]],
custom=inputs.notificationAction==="custom";return texts.flatMap(([input,text])=>custom?regexProblems(input,text):needless(
input,text))}function regexProblems(input,source){if(source==="")return[{input,text:"is required with `notification-acti\
on: custom`"}];const expression=readRegularExpression(source);if(expression.kind!=="invalid")return[];const{at,problem}=expression,
text=`"${source}" is not a valid regular expression: ${problem} (at character ${at})`;return[{input,text}]}function needless(input,source){
if(source==="")return[];const text=`"${source}": expected nothing, because only \`notification-action: custom\` has expres\
sions`;return[{input,text}]}function announceRule({action,keyRegex,valueRegex},{inputs:{dryRun},log}){log.info(`Setup no\
tification: ${action}${dryRun?" (dry run, not set)":""}`),keyRegex&&log.info(`  tag key:   ${keyRegex}`),valueRegex&&log.
info(`  tag value: ${valueRegex}`)}const unclear={status:"unclear",look:lookFor("setting of the rule","which setup notif\
ication the organization has")};async function notify_send({action,keyRegex,valueRegex},mend,record2){record2(unclear);try{
await mend.call("setProjectSetupNotificationConfig",{action,...keyRegex&&{projectTagKeyRegex:keyRegex},...valueRegex&&{projectTagValueRegex:valueRegex}}),
record2({status:"set"})}catch(error){const status=endOf(error),said2=error instanceof Refused?error.facts.said:void 0;throw record2(
status==="unclear"?unclear:{status,said:said2}),error}}const fatal=new Set(["cancelled","ambiguous-name"]);async function tryRule({
keyRegex="",valueRegex=""},context){const comparison=await comparisonOf(readRegularExpression(keyRegex),readRegularExpression(
valueRegex),context);return notify_announce(comparison,context),comparison}async function comparisonOf(key,value,context){
if(key.kind==="untried")return notify_untried("key",key.reason);if(value.kind==="untried")return notify_untried("value",
value.reason);if(key.kind!=="ready"||value.kind!=="ready")return{};try{const{project:project2}=await findTarget(context);
return matches(project2.tags,key,value)}catch(error){if(!(error instanceof domain_failure.H)||fatal.has(error.code))throw error;
return{notCompared:`${error.facts.what}.`}}}function notify_untried(part,reason){return{notCompared:`The expression for \
the ${part} was not tried here: ${reason}.`}}const maxTagLength=200;function matches(tags2,key,value){const all=(0,tags_tags.
AS)(tags2);return all.some(tag2=>(tag2.key+tag2.value).length>maxTagLength)?{notCompared:`A tag of the project has more \
than ${maxTagLength} characters.`}:{compared:{tags:all.flatMap(tag2=>{const found=[key.match(tag2.key),value.match(tag2.
value)];return found.includes("none")||(0,text_redact.vX)(tag2.key+tag2.value)?[]:[{...tag2,whole:!found.includes("part")}]}),
of:all.length}}}function notify_announce({compared,notCompared},{log}){if(notCompared&&log.info(`No tags compared: ${notCompared}`),
!compared)return;const{tags:tags2,of}=compared;log.info(`Current tags of the project that match: ${(0,text_counted.z)(tags2.
length)} of ${(0,text_counted.z)(of)}`);for(const{key,value,whole}of tags2)log.info(`  ${key}=${value}${whole?"":" (in p\
art)"}`)}function sumFigures(projects,licenses2){const read2=projects.flatMap(({figures})=>figures??[]),sum2=name=>read2.
reduce((total,figures)=>total+(figures[name]??0),0),counts=licenses2.map(({name,libraries})=>[name,libraries]);return{libraries:sum2(
"libraries"),risk:{vulnerableLibraries:sum2("vulnerableLibraries"),vulnerabilities:sum2("vulnerabilities"),bySeverity:{critical:sum2(
"critical"),high:sum2("high"),medium:sum2("medium"),low:sum2("low")}},outdated:read2.some(({outdated})=>outdated!==void 0)?
sum2("outdated"):void 0,noLicense:sum2("noLicense"),licenses:new Map(counts.sort(compare.D)),weakMatches:sum2("weakMatch\
es"),duplicateVersions:sum2("duplicateVersions")}}function sumHierarchies(projects){const read2=projects.flatMap(({hierarchy})=>hierarchy??
[]);if(read2.length===0)return;const sums={direct:0,transitive:0,maxDepth:0};for(const{direct:direct2,transitive,maxDepth}of read2)
sums.direct+=direct2,sums.transitive+=transitive,sums.maxDepth=Math.max(sums.maxDepth,maxDepth);return sums}var rankings=__webpack_require__(
3968);function arrange(unsorted,table){const entries=unsorted.toSorted((a,b)=>arrange_byName(a.project,b.project)),projects=entries.
map(({project:project2})=>project2),libraries=arrangeLibraries(entries,table),licenses2=(0,rankings.Ly)(libraries,projects.
length);return{projects,libraries,licenses:licenses2,vulnerabilities:(0,rankings.dN)(libraries,projects.length),figures:sumFigures(
projects,licenses2),hierarchyFigures:sumHierarchies(projects)}}function arrange_byName(a,b){return(0,compare.U)(a.product??
"",b.product??"")||(0,compare.U)(a.name,b.name)||(0,compare.U)(a.id,b.id)}function arrangeLibraries(entries,table){const all=placesIn(
entries,table.length,()=>!0),direct2=placesIn(entries,table.length,one=>one%2===1);return table.map((library2,number)=>({
package:(0,library_identity.oZ)(library2),library:library2,projects:all(number),direct:direct2(number)})).filter(({projects})=>projects.
length>0).sort(byPackage)}function byPackage(a,b){return(0,compare.U)(a.package,b.package)||(0,compare.U)(a.library.version??
"",b.library.version??"")||(0,compare.U)(a.library.keyUuid,b.library.keyUuid)||(0,compare.U)(JSON.stringify(a.library),JSON.
stringify(b.library))}function placesIn(entries,count,isMeant){const ends=new Uint32Array(count+1);for(const{libraries}of entries)
for(const one of libraries)isMeant(one)&&add(ends,(one>>1)+1);for(let at=1;at<=count;at++)add(ends,at,ends[at-1]);const places=new Uint32Array(
ends[count]??0),next=ends.slice();for(const[place,{libraries}]of entries.entries())for(const one of libraries)isMeant(one)&&
(places[next[one>>1]??0]=place,add(next,one>>1));return number=>places.subarray(ends[number],ends[number+1])}function add(counts,at,count=1){
counts[at]=(counts[at]??0)+count}class LibraryTable{all=[];#packages=new Map;#byKey=new Map;#licenses=new Map;#vulnerabilities=new Map;numberOf(library2){
const known=this.#byKey.get(library2.keyUuid),found=known?.find(number2=>isSame(this.all[number2],library2));if(found!==
void 0)return found;const kept=this.#kept(library2);this.#packages.set(kept,(0,inventory_figures.cH)(kept));const number=this.
all.push(kept)-1;return known?known.push(number):this.#byKey.set(library2.keyUuid,[number]),number}packageOf=library2=>this.#packages.
get(library2);#kept(library2){return{...keptTexts(library2),licenses:library2.licenses.map(license2=>library_table_shared(
this.#licenses,keptLicense(license2))),vulnerabilities:library2.vulnerabilities.map(one=>library_table_shared(this.#vulnerabilities,
keptVulnerability(one))),outdated:library2.outdated}}}const textNames=["keyUuid","name","filename","groupId","artifactId",
"version","type","coordinates","languages","matchType","url","newestVersion"];function keptTexts(library2){const{keyUuid,
name,filename,groupId,artifactId,version:version2}=library2,{type,coordinates,languages,matchType,url:url2}=library2,{newestVersion}=library2;
return{keyUuid,name,filename,groupId,artifactId,version:version2,type,coordinates,languages,matchType,url:url2,newestVersion}}
function keptLicense({name,spdxName}){return{name,spdxName}}function keptVulnerability(one){const{id:id2,severity,score:score2,
fix}=one;return{id:id2,severity,score:score2,fix}}function library_table_shared(known,value){const key=JSON.stringify(value),
first=known.get(key);return first!==void 0?first:(known.set(key,value),value)}function isSame(kept,library2){return kept===
library2?!0:!kept||kept.outdated!==library2.outdated||!textNames.every(name=>kept[name]===library2[name])?!1:isSameList(
kept.licenses,library2.licenses,isSameLicense)&&isSameList(kept.vulnerabilities,library2.vulnerabilities,isSameVulnerability)}
function isSameList(a,b,isSameItem){return a.length!==b.length?!1:a.every((item,at)=>{const other=b[at];return other!==void 0&&
isSameItem(item,other)})}function isSameLicense(a,b){return a.name===b.name&&a.spdxName===b.spdxName}function isSameVulnerability(a,b){
return a.id===b.id&&a.severity===b.severity&&a.score===b.score&&a.fix===b.fix}class PortfolioBuilder{#table=new LibraryTable;#entries=new Map;addRead(read2){
const{id:id2,product,name,lastScan:lastScan2,inventory,hierarchy}=read2,known=this.#entries.get(id2);if(known?.project.status===
"read")return!1;const numbers=inventory.libraries.map(library2=>this.#numberIn(library2,hierarchy?.direct)),libraries=numbers.
flatMap(one=>this.#table.all[one>>1]??[]),figures=projectFigures((0,inventory_figures.QJ)({libraries},this.#table.packageOf)),
{lastUpdated}=inventory;return this.#entries.set(id2,{project:{id:id2,product,name,status:"read",lastUpdated,lastScan:lastScan2,
figures,hierarchy:hierarchy?.figures},libraries:Uint32Array.from(numbers)}),known===void 0}addUnread(project2){const known=this.#entries.
has(project2.id);return known||this.#entries.set(project2.id,{project:project2,libraries:builder_nothing}),!known}get size(){
return this.#entries.size}build(){return arrange([...this.#entries.values()],this.#table.all)}#numberIn(library2,direct2){
return 2*this.#table.numberOf(library2)+Number(direct2?.has(library2.keyUuid)??!1)}}const builder_nothing=new Uint32Array;
function projectFigures({libraries,risk,outdated,noLicense:noLicense2,weakMatches,duplicateVersions}){const{vulnerableLibraries:vulnerableLibraries2=0,
vulnerabilities=0,bySeverity}=risk??{};return{libraries,vulnerableLibraries:vulnerableLibraries2,vulnerabilities,critical:bySeverity?.
critical??0,high:bySeverity?.high??0,medium:bySeverity?.medium??0,low:bySeverity?.low??0,outdated,noLicense:noLicense2,weakMatches,
duplicateVersions}}async function selectProjects(context){const{shard}=context.inputs,{rows:rows2,listed:listed2}=await listCandidates(
context),mine=rows2.filter(({token})=>(0,selection_shard.O1)(shard,token)),selected=await selectByAge(mine,context);return context.
log.info(`Projects selected with \`select\`: ${(0,text_counted.z)(selected.projects.length)} of ${(0,text_counted.z)(listed2)}`),
selected}function judgePortfolio(conditions,portfolio2,judging){if(conditions.length===0)return[];const whole=evidenceOf(
portfolio2,judging),all=groups(portfolio2.libraries,({projects})=>projects),direct2=groups(portfolio2.libraries,({direct:direct3})=>direct3);
return conditions.map(condition=>{const why=beyondPortfolio(condition)??reasonNotJudged(condition,whole);if(why!==void 0)
return rowNotJudged(condition,why);const weighted=isAboutDirect(condition)?direct2:all,measurement=measureAll(condition,
whole,weighted);return rowOf(condition,measurement,whole)})}function beyondPortfolio(condition){if(condition.kind!=="cou\
nt")return;const{baseline,policyViolations}=(0,measure_traits.J)(condition.measure),does=baseline?"compares nothing":policyViolations&&
readsNone;return does&&`operation portfolio ${does}; ${judgeAlone}`}const readsNone="reads no list of what Mend's polici\
es reject",judgeAlone="judge this with operation sync or report, in each project";function evidenceOf({libraries,figures,
projects,hierarchyFigures},{waived,serverDate}){const direct2=libraries.filter(one=>one.direct.length>0),oldest=projects.
map(({lastScan:lastScan2=""})=>Date.parse(lastScan2)).filter(at=>!Number.isNaN(at)).reduce((min,at)=>Math.min(min,at),1/0);
return{figures,waived,serverDate,inventory:{libraries:libraries.map(({library:library2})=>library2)},hierarchy:hierarchyFigures&&
nodesOf(direct2.map(({library:library2})=>library2)),scannedAt:oldest===1/0?void 0:oldest}}function nodesOf(libraries){return libraries.
map(library2=>({...library2,dependencies:[]}))}function groups(libraries,places){const found=new Map;for(const one of libraries){
const weight=places(one).length;if(weight===0)continue;const group=found.get(weight);group?group.push(one.library):found.
set(weight,[one.library])}return found}function isAboutDirect(condition){return condition.kind==="count"&&(0,measure_traits.
J)(condition.measure).hierarchy===!0}const ofWhole=new Set(["cvss","duplicate-versions","scan-age","expired-waivers","po\
licy-violations"]);function measureAll(condition,whole,weighted){const once=measure(condition,whole);if(condition.kind===
"count"&&ofWhole.has(condition.measure))return condition.measure!=="duplicate-versions"?once:{...once,examples:()=>[]};const parts=[
...weighted].map(([weight,libraries])=>{const hierarchy=isAboutDirect(condition)?nodesOf(libraries):void 0,part={...whole,
inventory:{libraries},hierarchy};return{weight,found:measure(condition,part)}}),sum2=of=>of(once)===void 0?void 0:parts.
reduce((all,{weight,found})=>all+weight*(of(found)??0),0);return{...once,count:sum2(({count})=>count)??0,of:sum2(({of})=>of),
waived:sum2(({waived})=>waived),withoutLicense:sum2(({withoutLicense:withoutLicense2})=>withoutLicense2)}}function waivedCount({
libraries},{waiverOf,licenseWaiverOf}){let count=0;for(const{library:library2,projects}of libraries){const{vulnerabilities,
licenses:licenses2}=library2,rows2=licenses2.length>0?licenses2:[void 0],waived=vulnerabilities.filter(one=>waiverOf(library2,
one)).length+rows2.filter(one=>licenseWaiverOf(library2,one)).length;count+=waived*projects.length}return count}function judgeRun(run2,context){
const{shard,portfolio:portfolio2}=run2,{figures,hierarchyFigures,projects}=portfolio2,isRead=projects.some(({status})=>status===
"read");context.record({portfolio:run2,...isRead&&{reported:{inventoryFigures:figures,hierarchyFigures}}});const unread=unreadVerdict(
run2);return shard!==void 0?(context.log.info(`Shard ${shard} judges nothing: the run that merges the shards does`),unread):
projects.length===0?nothingSelected:combineVerdicts([unread,isRead?judge_run_judged(run2,context):passed])}function unreadVerdict({
portfolio:{projects}}){const failed2=projects.filter(({status})=>status==="failed");return failed2.length===0?passed:{outcome:"\
error",reasons:combineReasons(failed2.map(({name,reason=""})=>({name,outcome:"error",reasons:[`could not be read: ${reason}`]})))}}
function judge_run_judged(run2,context){const{portfolio:portfolio2}=run2,{conditions}=context.policy,now=Date.parse(run2.
serverDate??""),serverDate=Number.isNaN(now)?void 0:now,libraries=portfolio2.libraries.map(({library:library2})=>library2),
waived=findWaived(libraries,context,serverDate);return waived&&context.record({portfolio:{...run2,waived:waivedCount(portfolio2,
waived)}}),conditions.length===0?(context.record({gated:{rows:[]}}),passed):passRows(judgePortfolio(conditions,portfolio2,
{waived,serverDate}),context)}var portfolio_reports=__webpack_require__(9324);function merge(reports,context){openGate(context);
const builder=new PortfolioBuilder,again=reports.reduce((sum2,report2)=>sum2+addShard(report2,builder),0);again>0&&context.
log.notice(`${(0,text_counted.h)(again,"project")} in more than one of the reports: each counts once`);const reasons2=missingShards(
reports),missing2={outcome:"error",reasons:reasons2},run2=mergedRun(reports,builder,reasons2.length===0),verdict=judgeRun(
run2,context);return reasons2.length>0?combineVerdicts([missing2,verdict]):verdict}function mergedRun(reports,builder,isComplete){
const[first]=reports;if(!first)throw new Error("there is no report to merge");const{server,organization,scope}=first,serverDate=reports.
flatMap(({serverDate:serverDate2})=>serverDate2??[]).sort().at(-1),portfolio2=builder.build();return{server,organization,
scope,isComplete,serverDate,portfolio:portfolio2}}function missingShards(reports){const numbers=reports.map(({shard="1/1"})=>(0,portfolio_reports.
V)(shard)),count=numbers[0]?.[1]??0,there=new Set(numbers.map(one=>one?.[0])),lost=Array.from({length:count},(_,at)=>at+
1).filter(index=>!there.has(index)),cut=reports.filter(({complete})=>!complete);return[...lost.map(index=>`Shard ${index}\
/${count} is missing in \`reports\`.`),...cut.map(({shard="1/1"})=>`Shard ${shard} is incomplete: its run was cut off.`)]}
function addShard(report2,builder){const contents=contentsOf(report2);let again=0;for(const[place,project2]of report2.projects.
entries()){const{id:id2,product,name,lastUpdated,lastScan:lastScan2,hierarchy}=project2,{libraries,direct:direct2}=contents(
place),{status,reason}=project2;(status==="read"?builder.addRead({id:id2,product,name,lastScan:lastScan2,inventory:{libraries,
lastUpdated},hierarchy:hierarchy&&{figures:hierarchy,direct:direct2}}):builder.addUnread({id:id2,product,name,status,reason}))||
again++}return again}function contentsOf({projects,libraries}){const lists=projects.map(()=>[]),direct2=projects.map(()=>new Set);
for(const library2 of libraries){for(const place of library2.projects)lists[place]?.push(library2);for(const place of library2.
direct??[])direct2[place]?.add(library2.keyUuid)}return place=>({libraries:lists[place]??[],direct:direct2[place]??new Set})}
const formats=["json","csv","html"];function portfolioProblems(inputs){const{report:report2,reportFormats,baseline,scanOutput}=inputs,
{reports,shard}=inputs,problems=[],note2=(input,text)=>problems.push({input,text});report2.includes("inventory")||note2(
"report","operation portfolio reads inventories; expected inventory");const others=reportFormats.filter(format=>!formats.
includes(format));if(others.length>0){const text=`operation portfolio writes ${formats.join(", ")}; found ${others.join(
", ")}`;note2("report-formats",text)}return reports.patterns.length>0&&shard.kind!=="whole"&&note2("shard","given togeth\
er with `reports`; expected one of the two"),baseline&&note2("baseline","operation portfolio compares nothing"),scanOutput.
projects.length>0&&note2("scan-output","operation portfolio selects its projects with `select`; expected none"),problems}
function tokenId(token){let a=2654435761,b=1597334677;for(let at=0;at<token.length;at++){const code=token.charCodeAt(at);
a=Math.imul(a^code,2246822507),b=Math.imul(b^code,3266489909)}return a=mixed(a,b),b=mixed(b,a),(b&1048575).toString(16).
padStart(5,"0")+(a>>>0).toString(16).padStart(8,"0")}function mixed(a,b){return Math.imul(a^a>>>16,668265263)^Math.imul(
b^b>>>13,374761393)}async function readProjects(projects,builder,context){const{signal}=context,job={title:"Inventories \
read"};try{await mapWithProgress(job,projects,context,project2=>(signal.throwIfAborted(),readOne(project2,builder,context)))}finally{
for(const{token,name,product}of signal.aborted?projects:[])builder.addUnread({id:tokenId(token),product,name,status:"not\
-read"})}}async function readOne(project2,builder,context){try{builder.addRead(await read_projects_contentsOf(project2,context))}catch(error){
if(context.signal.aborted)throw error;noteUnread([{project:project2,error}],builder,context)}}function noteUnread(unread,builder,{
log}){for(const{project:project2,error}of unread){const{token,name,product}=project2,reason=(0,failure_facts.oh)(error);
log.info(`Not read: ${(0,clean.pj)(name,200)}: ${(0,clean.pj)(reason,500)}`),builder.addUnread({id:tokenId(token),product,
name,status:"failed",reason})}}async function read_projects_contentsOf(project2,context){const{token:projectToken,name}=project2,
{mend,inputs,policy}=context,{report:report2,includeInHouse:includeInHouseData}=inputs,[inventory,[hierarchy,lastScan2]]=await settleBoth(
mend.call("getProjectInventory",{projectToken,includeInHouseData,includeOutdatedLibraryData:inputs.includeOutdated}),settleBoth(
report2.includes("hierarchy")?mend.call("getProjectHierarchy",{projectToken,includeInHouseData}):void 0,needsScanDate(policy)?
project2.lastScan??readLastScan(project2,context):void 0));return{id:tokenId(projectToken),product:inventory.productName??
project2.product,name,lastScan:lastScan2,inventory,hierarchy:hierarchy&&{figures:(0,hierarchy_figures.D)(hierarchy),direct:new Set(
hierarchy.map(({keyUuid})=>keyUuid))}}}function runOf(builder,isComplete,{inputs,mend}){const{serverUrl,orgToken,shard}=inputs,
date=mend.serverTime();return{server:serverUrl.origin,organization:orgToken&&tokenId(orgToken),scope:run_of_scopeOf(inputs),
shard:(0,selection_shard.$_)(shard),isComplete,serverDate:date===void 0?void 0:new Date(date).toISOString(),portfolio:builder.
build()}}function run_of_scopeOf(inputs){const{select,productName,productToken,report:report2}=inputs,{includeInHouse,includeOutdated}=inputs;
return{select:select.rules.map(({line})=>line).sort(),product:productName||productToken&&tokenId(productToken)||void 0,report:[
...report2].sort(),includeInHouse,includeOutdated}}const portfolio={many:!0,select:"together",needsOrgToken:({productToken})=>!productToken,
needsCredentials:({reports})=>reports.patterns.length===0,readsInventory:()=>!0,changesNothing:()=>!0,problems:portfolioProblems,
async run(context){const{reports,shard}=context.inputs;return reports.patterns.length>0?merge(reports.shards,context):shard.
kind==="plan"?plan(context):portfolio_read(context)}};async function plan(context){const{inputs,log,record:record2}=context,
{projects}=await selectProjects(context),maxCount=inputs.shard.kind==="plan"?inputs.shard.maxCount:1,matrix=(0,selection_shard.
_b)(projects.length,maxCount);return record2({planned:{selected:projects.length,matrix}}),log.info(`Planned: ${(0,text_counted.
h)(projects.length,"project")} in ${(0,text_counted.h)(matrix.shard.length,"shard")}`),passed}async function portfolio_read(context){
context.inputs.shard.kind==="whole"&&openGate(context);const builder=new PortfolioBuilder,leave=error=>{throw context.record(
{portfolio:runOf(builder,!1,context)}),error},{projects,unread}=await selectProjects(context).catch(error=>{if(context.signal.
aborted)return leave(error);throw error});return noteUnread(unread,builder,context),await readProjects(projects,builder,
context).catch(leave),judgeRun(runOf(builder,!0,context),context)}const status_status={many:!0,select:"targets",needsOrgToken:looksUpProducts,
problems:()=>[],async run(context){const{product,project:project2}=await resolveTarget(context);project2.name!==void 0&&
context.record({ensured:ensuredOf(product,project2)});const read2=await readStatus(project2,context);return context.record(
{statuses:[read2]}),status_announce(read2,context),passed}},status_unknown="not known";function status_announce({name,state,
modifications},{log}){const{inProgress,lastProcess,updated="time not known"}=state,now=inProgress===void 0?status_unknown:
inProgress?"in progress":"idle",process2=lastProcess?(0,project_state.V2)(lastProcess):status_unknown;log.info(`${name?`\
Project "${name}"`:"The project"}: ${now}`),log.info(`  last process: ${process2}, ${updated}`);for(const row of(0,project_state.
Gm)(modifications))log.info(`  ${row.type}: ${row.at??status_unknown}${status_plugin(row)}`)}function status_plugin({pluginName,
pluginVersion}){const by=[pluginName,pluginVersion].filter(part=>part!==void 0);return by.length>0?`, by ${by.join(" ")}`:
""}async function readStatus({name,token:projectToken},{mend,log}){const[state,rows2]=await Promise.all([mend.call("getP\
rojectState",{projectToken}),mend.call("getProjectLastModification",{projectToken})]),modifications=rows2.map(({requestToken,
...row})=>(requestToken&&log.mask(requestToken),row));return{name,state,modifications}}async function repositoryMetadata({
inputs:{metadataTags},repository,describeRepository}){const wanted=(0,tags_metadata.Ss)(metadataTags,repository);return wanted.
length===0?repository:(0,tags_repository.Qj)(repository,await describeRepository(wanted))}function tagRequests(scope,token,{
call}){if(scope==="project"){const object2={projectToken:token};return{add:tag2=>call("saveProjectTag",{...object2,...params(
tag2)}),remove:tag2=>call("removeProjectTag",{...object2,...params(tag2)}),read:async()=>onlyTags(await call("getProject\
Tags",object2))}}const object={productToken:token};return{add:tag2=>call("saveProductTag",{...object,...params(tag2)}),remove:tag2=>call(
"removeProductTag",{...object,...params(tag2)}),read:async()=>onlyTags(await call("getProductTags",object))}}function params({
key,value}){return{tagKey:key,tagValue:value}}function onlyTags([row]){return row?.tags??new Map}async function applyTagPlan(plan2,requests){
const notAdded=await changeAll("add",plan2.add,requests),incomplete=new Set(notAdded.map(({tag:tag2})=>tag2.key)),spared=plan2.
remove.filter(({key})=>incomplete.has(key)),removable=plan2.remove.filter(({key})=>!incomplete.has(key)),notRemoved=await changeAll(
"remove",removable,requests);return{failures:withMessages([...notAdded,...notRemoved]),spared}}function withMessages(failed2){
const messages=new Map;return failed2.map(({tag:tag2,change,error,unclear:unclear2})=>{const kind=kindOf(error),message=messages.
get(kind)??error.message;return messages.set(kind,message),{tag:tag2,change,message,...unclear2&&{unclear:unclear2}}})}function kindOf(error){
const{what,said:said2}=error.facts,code=error instanceof Refused?error.errorCode:what;return JSON.stringify([error.name,
code,said2])}async function changeAll(change,tags2,requests){const failed2=(await Promise.all(tags2.map(tag2=>changeOne(
change,tag2,requests)))).filter(entry=>entry!==void 0);if(!failed2.some(isUncertain))return failed2;const now=await readAgain(
requests);return now?failed2.filter(one=>!isUncertain(one)||!isDone(one,now)).map(one=>({...one,unclear:one.unclear&&!wasAnswered(
one)})):failed2}function wasAnswered({error}){return error instanceof Refused}function isUncertain({change,error,unclear:unclear2}){
return unclear2||change==="remove"&&error instanceof Refused}async function changeOne(change,tag2,requests){try{await requests[change](
tag2);return}catch(error){if(!(error instanceof domain_failure.H))throw error;return{tag:tag2,change,error,unclear:isUnclear(
error)}}}async function readAgain({read:read2}){try{return await read2()}catch(error){if(!(error instanceof domain_failure.
H))throw error;return}}function isDone({tag:tag2,change},now){return(now.get(tag2.key)?.includes(tag2.value)??!1)===(change===
"add")}function tagProblems(inputs){return[...productTagProblems(inputs),...contradictions(inputs)]}function productTagProblems(inputs){
const{productTags,removeProductTags,select}=inputs;return productTags.length+removeProductTags.length===0?[]:hasProduct(
inputs)&&select.rules.length===0?[]:[{input:productTags.length>0?"product-tags":"remove-product-tags",text:"is about one\
 product: needs `product-name` or `product-token` beside `project-token`, and no `select`"}]}function contradictions(inputs){
const{tags:tags2,removeTags,productTags,removeProductTags}=inputs,metadata=new Set((0,tags_metadata.ar)(inputs.metadataTags));
return[...removeTags.flatMap(removal=>{const declaredBy=declares(tags2,removal)?"tags":removal.value===void 0&&metadata.
has(removal.key)?"metadata-tags":void 0;return declaredBy?[contradiction("remove-tags",removal,declaredBy)]:[]}),...removeProductTags.
filter(removal=>declares(productTags,removal)).map(removal=>contradiction("remove-product-tags",removal,"product-tags"))]}
function declares(tags2,{key,value}){return tags2.some(tag2=>tag2.key===key&&(value===void 0||tag2.value===value))}function contradiction(input,{
key,value},declaredBy){const text=`"${value===void 0?key:`${key}=${value}`}" is removed here and declared in \`${declaredBy}\
\`; expected one of the two`;return{input,text}}function tagVerdict(objects){const reasons2=objects.flatMap(reasonsOf);return reasons2.
length>0?{outcome:"error",reasons:reasons2}:passed}function reasonsOf(object){return[...Map.groupBy(object.failures,({change,
unclear:unclear2,message})=>`${change} ${unclear2} ${message}`).values()].map(failures=>tag_verdict_reasonOf(failures,object))}
function tag_verdict_reasonOf(failures,{scope,name,look}){const[{change,unclear:unclear2,message}=tag_verdict_none]=failures,
[only,...others]=failures.map(({tag:tag2})=>pairOf(tag2)),what=others.length===0?`the ${scope} tag ${only}`:`${(0,text_counted.
z)(failures.length)} tags of ${scope} "${name}"`;if(!unclear2)return`Could not ${change} ${what}: ${message}`;const done=change===
"add"?"added":"removed",verb=others.length===0?"was":"were";return`Unclear whether ${what} ${verb} ${done}: ${message} ${look}`}
const tag_verdict_none={change:"add",message:""},maxPairs=5,maxPairLength=60;function tag_verdict_lookAt(scope,name,failures){
const pairs=failures.filter(({unclear:unclear2})=>unclear2).map(({tag:tag2})=>(0,clean.Jj)(pairOf(tag2),maxPairLength));
if(pairs.length===0)return{};const[changes,tags2]=pairs.length===1?["tag change","tag"]:[`${(0,text_counted.z)(pairs.length)}\
 tag changes`,"tags"],list2=(0,clean.Tu)(pairs,maxPairs).join(", "),question=`whether ${scope} "${name}" has the ${tags2}\
 ${list2}`;return{look:lookFor(changes,question)}}function pairOf({key,value}){return`${key}=${value}`}const tag={many:!0,
select:"targets",needsOrgToken:looksUpProducts,problems:tagProblems,async run(context){const[target,repository]=await Promise.
all([findTarget(context),repositoryMetadata(context)]);return tagTarget(target,{...context,repository})}};async function tagTarget({
product,project:project2},context){const{inputs}=context,{tagMode:mode}=inputs,ofProject={mode,declared:declaredTags(context),
removals:inputs.removeTags},ofProduct2={mode,declared:(0,tags_tags.Qb)(inputs.productTags),removals:inputs.removeProductTags},
plans=[planFor("project",project2,ofProject),...product?[planFor("product",product,ofProduct2)]:[]];for(const plan2 of plans)
tag_announce(plan2,context);const objects=await Promise.all(plans.map(plan2=>tag_send(plan2,context)));context.record({tagged:{
objects}});const verdict=tagVerdict(objects);return verdict!==passed&&context.signal.throwIfAborted(),verdict}function declaredTags({
inputs,repository}){const declared=(0,tags_tags.Qb)(inputs.tags);return new Map([...(0,tags_metadata.Vs)(inputs.metadataTags,
repository),...declared])}function planFor(scope,{name,token,tags:tags2},wishes){return{scope,name,token,plan:(0,tags_tags.
Vd)(tags2,wishes)}}function tag_announce({scope,name,plan:plan2},{log}){const{add:add2,remove,keep}=plan2;if(add2.length+
remove.length+keep.length!==0){log.info(`Tags of ${scope} "${name}": ${(0,text_counted.z)(add2.length)} to add, ${(0,text_counted.
z)(remove.length)} to remove, ${(0,text_counted.z)(keep.length)} unchanged`);for(const{key,value}of add2)log.info(`  + ${key}\
=${value}`);for(const{key,value}of remove)log.info(`  - ${key}=${value}`)}}async function tag_send({scope,name,token,plan:plan2},{
inputs:{dryRun},mend}){const sent=dryRun||!token?{failures:[],spared:[]}:await applyTagPlan(plan2,tagRequests(scope,token,
mend));return{scope,name,plan:plan2,...sent,...tag_verdict_lookAt(scope,name,sent.failures)}}var scan_output=__webpack_require__(
1193);function outlivedIn(tokens,source,{inputs:{scanOutput},log}){const places=new Map(tokens.map((token,at)=>[token,at])),
isOutlived=(token,scans)=>{const isKnown=one=>{const state=scans[places.get(one)??-1]?.state;return state!==void 0&&state!==
"UNKNOWN"};return source==="scan-output"&&(0,scan_output.Yd)(scanOutput,token,isKnown)};return{isOutlived,withoutOutlived:scans=>{
const known=scans.filter(({end},at)=>end!=="unknown"||!isOutlived(tokens[at]??"",scans)),dropped=scans.length-known.length;
return dropped>0&&log.notice(outlivedText(dropped)),known}}}function outlivedText(count){return`Request tokens of \`scan-\
output\` that Mend no longer knows: ${(0,text_counted.z)(count)}. A later one in the same file is known, so they are lef\
t out.`}const notYetSeen={sinceMs:0},unknownGraceMs=6e4,minAutoMs=1e3,maxAutoMs=2e4,minFixedMs=100,jitterShare=.05;function observe(waiting,state,atMs,rules,chance){
const now=state===waiting.state?waiting:{state,sinceMs:atMs},end=waiting_endOf(now,atMs,rules);if(end)return{kind:"end",
end,waiting:now};const pause=pauseOf(now,atMs,rules)*(1-jitterShare*chance),left=deadlineOf(now,rules)-atMs;return{kind:"\
again",afterMs:Math.min(pause,left),waiting:now}}function deadlineOf({state,sinceMs},rules){return state!=="UNKNOWN"?rules.
timeoutMs:Math.min(rules.timeoutMs,sinceMs+unknownGraceMs)}function waiting_endOf({state,sinceMs},atMs,rules){return state===
"FINISHED"?"finished":state==="UPDATED"&&rules.waitFor==="updated"?"updated":state==="FAILED"?"failed":state==="SKIPPED"?
"skipped":state==="UNKNOWN"&&atMs>=sinceMs+unknownGraceMs?"unknown":atMs>=rules.timeoutMs?"timed-out":void 0}function pauseOf({
state,sinceMs},atMs,rules){if(rules.pollMs!=="auto")return Math.max(minFixedMs,rules.pollMs);const grown=Math.min(maxAutoMs,
atMs/10);return state!=="UPDATED"?Math.max(minAutoMs,grown):Math.max(minAutoMs,Math.min(grown,(atMs-sinceMs)/2))}const notPolled={
changes:[],polls:0,seconds:0,followed:!1},heartbeatMs=6e4,minAnswerMs=1e4;async function pollScan(polled,context,note2){
const startedMs=context.clock.now(),poll={...context,polled,rules:rulesOf(context.inputs),elapsed:()=>context.clock.now()-
startedMs,note:note2},scan=await pollToEnd(poll,polled.token,notPolled);if(scan.end!=="skipped"||context.inputs.onSkipped!==
"follow")return;const running=await runningScan(poll);running&&(context.progress(`${polled.label}: following the scan th\
at was running instead`),await pollToEnd(poll,running,{...scan,end:void 0,followed:!0}))}function rulesOf({waitFor,timeout,
pollInterval}){return{waitFor:waitFor==="updated"?"updated":"finished",timeoutMs:timeout,pollMs:pollInterval}}async function pollToEnd(poll,token,before){
let scan=before,waiting=notYetSeen,loggedMs=poll.elapsed();for(;;){const state=await ask(poll,token,waiting),atMs=poll.elapsed(),
chance=poll.clock.random(),seen=observe(waiting,state,atMs,poll.rules,chance),step=isForgotten(seen,poll.polled)?{kind:"\
end",end:"unknown",waiting:seen.waiting}:seen;if(scan=polledOnce(scan,waiting,step,atMs),poll.note(scan),step.waiting.state!==
waiting.state?(loggedMs=atMs,poll.progress(`${poll.polled.label}: ${state} after ${(0,duration.a)(atMs)}`)):atMs-loggedMs>=
heartbeatMs&&(loggedMs=atMs,await heartbeat(poll,state,atMs)),step.kind==="end")return scan;waiting=step.waiting,await poll.
clock.sleep(step.afterMs,poll.signal)}}function isForgotten({waiting},{isOutlived}){return waiting.state==="UNKNOWN"&&isOutlived?.()===
!0}async function ask({mend,progress,polled,rules,elapsed},requestToken,{state:last}){const limits={withinMs:Math.max(rules.
timeoutMs-elapsed(),minAnswerMs)};try{return(await mend.call("getRequestState",{requestToken},limits)).state}catch(error){
if(!(error instanceof Unanswered)||last===void 0)throw error;return progress(`${polled.label}: no answer, asking again. ${error.
message}`),last}}function polledOnce(scan,waiting,step,atMs){const{state=""}=step.waiting,seconds2=Math.round(atMs/1e3),
change=state===waiting.state?[]:[{state,atSeconds:seconds2}];return{...scan,end:step.kind==="end"?step.end:void 0,state,
changes:[...scan.changes,...change],polls:scan.polls+1,seconds:seconds2}}async function heartbeat({mend,progress,polled,
rules},state,atMs){const{token}=polled.project,phase=token?await phaseOf(mend,token):void 0,left=(0,duration.a)(rules.timeoutMs-
atMs);progress(`${polled.label}: still ${state} after ${(0,duration.a)(atMs)}${phase?` (${phase})`:""}, ${left} left`)}async function phaseOf(mend,projectToken){
try{const{lastProcess,inProgress}=await mend.call("getProjectState",{projectToken},{withinMs:minAnswerMs});return inProgress&&
lastProcess?(0,project_state.V2)(lastProcess):void 0}catch(error){if(error instanceof domain_failure.H&&error.code!=="ca\
ncelled")return;throw error}}async function runningScan({mend,log,polled}){const project2=await polled.project.find().catch(
error=>{if(!(error instanceof domain_failure.H)||error.code==="cancelled")throw error;log.info(`${polled.label}: could n\
ot look up the project of the scan. ${error.message}`)});if(project2===void 0)return;const token=(await lastScan(project2,
mend))?.requestToken;if(!(!token||token===polled.token))return log.mask(token),token}async function lastScan(projectToken,{
call}){return(0,project_state.BP)(await call("getProjectLastModification",{projectToken}),"SCAN")}function scanVerdict(scan,inputs){
switch(scan.end){case"finished":case"updated":case void 0:return passed;case"failed":return{outcome:"failed",reasons:["T\
he scan ended as FAILED: Mend could not process what the scanner sent. Check the scanner's log and the project in Mend, \
then scan again; Mend's support can find the request by its token."]};case"skipped":return skipped(scan,inputs);case"unk\
nown":return{outcome:"failed",reasons:[scan_verdict_unknown(inputs)]};case"timed-out":return{outcome:"timed-out",reasons:[
`The scan was still ${scan.state} after ${(0,duration.a)(inputs.timeout)} (\`timeout\`). Run operation wait on the same pr\
oject to continue waiting, or raise \`timeout\`.`]}}}function scan_verdict_unknown({requestToken,scanOutput}){const other="\
`org-token` belongs to another organization";return requestToken.length===0&&scanOutput.requestTokens.length>0?`Mend did\
 not recognize a request token in \`scan-output\` for 60 s (UNKNOWN): either the file belongs to a scan that is too old, o\
r ${other}.`:requestToken.length>0?`Mend did not recognize the request token for 60 s (UNKNOWN): either \`request-token\` \
is wrong or too old, or ${other}.`:`Mend did not recognize the project's last scan for 60 s (UNKNOWN): either it is too \
old, or ${other}. Scan again, give the \`request-token\` of a newer scan, or set \`wait-for\` to none.`}function skipped({
followed},{onSkipped}){return{outcome:onSkipped==="fail"?"failed":"warned",reasons:[`${followed?"The scan that was follo\
wed was SKIPPED too":"The scan was SKIPPED because another scan of the same project was running"}: its results are not i\
n the project${onSkipped==="follow"&&!followed?"; the running scan could not be found, so it was not followed":""} (\`on-\
skipped\` is ${onSkipped}).`]}}const wait={many:!0,needsOrgToken:inputs=>inputs.waitFor!=="none"||looksUpProducts(inputs),
problems:waitProblems,async run(context){return(await waitForScans(await projectOf(context),context)).verdict}};function waitProblems({
waitFor}){return waitFor!=="none"?[]:[{input:"wait-for",text:"operation wait has nothing to do; expected finished or upd\
ated"}]}async function projectOf(context){const{projectToken,requestToken,scanOutput}=context.inputs;return projectToken?
knownProject(projectToken):requestToken.length+scanOutput.requestTokens.length>0?{find:async()=>(await resolveTarget(context)).
project.token}:knownProject((await findTarget(context)).project.token)}function knownProject(token){return{token,find:async()=>token}}
async function waitForScans(project2,context){const found=await findTokens(project2,context);for(const token of found.tokens)
context.log.mask(token);const waited=await context.share(`wait ${found.tokens.join()}`,()=>pollAll(found,project2,context));
context.record({waited});const{scans}=waited;return{verdict:combineVerdicts(scans.map(scan=>scanVerdict(scan,context.inputs))),
scans}}async function pollAll({tokens,source},project2,context){const{isOutlived,withoutOutlived}=outlivedIn(tokens,source,
context),scans=tokens.map(()=>notPolled),recordWaited=recorder(source,scans,context);recordWaited();const stop=new AbortController,
signal=AbortSignal.any([context.signal,stop.signal]),polling=tokens.map((token,index)=>{const label=tokens.length>1?`Sca\
n ${index+1}`:"Scan";return pollScan({token,project:project2,label,isOutlived:()=>isOutlived(token,scans)},{...context,signal},
scan=>{scans[index]=scan,recordWaited()})});try{await Promise.all(polling)}finally{stop.abort(),await Promise.allSettled(
polling)}return{...recordWaited(),scans:withoutOutlived(scans)}}function recorder(source,scans,{clock,record:record2}){const startedMs=clock.
now();return()=>{const seconds2=Math.round((clock.now()-startedMs)/1e3),polls=scans.reduce((sum2,{polls:polls2})=>sum2+polls2,
0),waited={source,scans:[...scans],seconds:seconds2,polls};return record2({waited}),waited}}async function findTokens(project2,{
inputs:{requestToken,scanOutput},mend,log}){if(requestToken.length>0)return{tokens:[...new Set(requestToken)],source:"in\
put"};if(scanOutput.requestTokens.length>0)return log.info("Request token: taken from the scanner's output"),{tokens:scanOutput.
requestTokens,source:"scan-output"};const scan=await lastScan(await project2.find(),mend);if(scan?.requestToken){const{requestToken:requestToken2,
at="date not known"}=scan;return log.info(`Request token: taken from the project's last scan, ${at}`),{tokens:[requestToken2],
source:"discovered"}}return log.info("Nothing to wait for: Mend has no record of a scan of the project"),{tokens:[],source:"\
none"}}const sync={many:!0,needsOrgToken:inputs=>inputs.waitFor!=="none"||looksUpProducts(inputs),readsInventory,readsHierarchy,
problems:inputs=>[...tagProblems(inputs),...readProblems(inputs)],async run(context){openGate(context);const metadata=repositoryMetadata(
context),target=await ensureTarget(context),baseline=await findBaseline(target,context),verdicts=await settleBoth(metadata.
then(repository=>tagTarget(target,{...context,repository})),waitAndRead(target,baseline,context));return combineVerdicts(
verdicts)}};async function waitAndRead(target,baseline,context){const{token}=target.project,{verdict,scans}=context.inputs.
waitFor==="none"||!token?{verdict:passed,scans:[]}:await waitForScans(knownProject(token),context);if(!(verdict.outcome===
"passed"||verdict.outcome==="warned"))return verdict;const alertsPending=scans.some(({end})=>end==="updated");return combineVerdicts(
[verdict,await examine({target,baseline,alertsPending},context)])}const operations_operations={sync,ensure,tag,wait,report,
compare:compare_compare,portfolio,"list-tags":listTags,status:status_status,check,library,notify,delete:deleteObject,cleanup:cleanup_cleanup};
var policy_rejections=__webpack_require__(9451);function combineFindings(targets){const tagged2=targets.flatMap(target=>target.
tagged?.objects??[]),waits=[...new Set(combine_present(targets,({waited})=>waited))],reports=combine_present(targets,({reported})=>reported),
statuses=targets.flatMap(target=>target.statuses??[]);return{...tagged2.length>0&&{tagged:{objects:tagged2}},...waits.length>
0&&{waited:combineWaits(waits)},...reports.length>0&&{reported:combineReports(reports)},...statuses.length>0&&{statuses},
...combineJudged(targets),...hasNoConditions(targets)&&{gated:{rows:[]}}}}function combineJudged(targets){const waived=combine_present(
targets,target=>target.waived),rejected=combine_present(targets,target=>target.rejected),[first]=waived;return{...rejected.
length>0&&{rejected:(0,policy_rejections.Z)(rejected)},...first&&{waived:{...first,findings:waived.flatMap(({findings:findings2})=>findings2),
unused:unusedInAll(waived)}}}}function unusedInAll(all){const[first,...others]=all.map(({unused})=>unused),sets=others.map(
unused=>new Set(unused));return(first??[]).filter(waiver=>sets.every(set=>set.has(waiver)))}function hasNoConditions(targets){
const gates=combine_present(targets,({gated})=>gated);return gates.length>0&&gates.every(({rows:rows2})=>rows2.length===
0)}function combine_present(all,pick2){return all.map(pick2).filter(value=>value!==void 0)}function sum(all,pick2){return all.
reduce((total,one)=>total+pick2(one),0)}function combineWaits(waits){return{source:waits.find(({source})=>source!=="none")?.
source??"none",scans:waits.flatMap(({scans})=>scans),seconds:Math.max(...waits.map(({seconds:seconds2})=>seconds2)),polls:sum(
waits,({polls})=>polls)}}function combineReports(reports){const inventories=combine_present(reports,one=>one.inventoryFigures),
hierarchies=combine_present(reports,one=>one.hierarchyFigures);return{...inventories.length>0&&{inventoryFigures:combineInventories(
inventories)},...hierarchies.length>0&&{hierarchyFigures:combineHierarchies(hierarchies)}}}function combineInventories(all){
const outdated=combine_present(all,figures=>figures.outdated);return{libraries:sum(all,figures=>figures.libraries),risk:combineRisks(
all),outdated:outdated.length>0?sum(outdated,Number):void 0,noLicense:sum(all,figures=>figures.noLicense),licenses:combineLicenses(
all),weakMatches:sum(all,figures=>figures.weakMatches),duplicateVersions:sum(all,figures=>figures.duplicateVersions)}}function combineRisks(all){
const known=combine_present(all,({risk})=>risk);if(known.length<all.length)return;const count=severity=>sum(known,({bySeverity})=>bySeverity[severity]);
return{vulnerableLibraries:sum(known,risk=>risk.vulnerableLibraries),vulnerabilities:sum(known,risk=>risk.vulnerabilities),
bySeverity:{critical:count("critical"),high:count("high"),medium:count("medium"),low:count("low")}}}function combineLicenses(all){
const counts=new Map;for(const[name,count]of all.flatMap(({licenses:licenses2})=>[...licenses2]))counts.set(name,(counts.
get(name)??0)+count);return new Map([...counts].sort(compare.D))}function combineHierarchies(all){return{direct:sum(all,
({direct:direct2})=>direct2),transitive:sum(all,({transitive})=>transitive),maxDepth:Math.max(...all.map(({maxDepth})=>maxDepth))}}
const maxNamed=20;function announceWaivers(targets,log){const all=targets.flatMap(({waived})=>waived??[]),[first]=all;if(!first)
return;const{expired,nearlyExpired}=first;expired.length>0&&log.warning(`Waivers that have expired and no longer apply: ${named(
expired,until)}`),nearlyExpired.length>0&&log.notice(`Waivers that expire within 14 days: ${named(nearlyExpired,until)}`),
all.length===targets.length?announceUnused(all,log):log.info(notRead)}const notRead="Waivers: whether some match nothing\
 is not known, since not every inventory was read";function announceUnused(all,log){const unused=unusedInAll(all),own=unused.
filter(({origin})=>origin.isWorkspace),others=unused.filter(({origin})=>!origin.isWorkspace);own.length>0&&log.notice(`W\
aivers that match nothing in this run: ${named(own)}`),others.length>0&&log.info(`Waivers of other repositories that mat\
ch nothing in this run: ${named(others)}`)}function named(waivers,more=()=>""){const lines=waivers.map(waiver=>{const{file,
line}=waiver.origin;return(0,clean.pj)(`${(0,waivers_waiver.jd)(waiver)}${more(waiver)} (${file}:${line})`,300)});return(0,clean.
Tu)(lines,maxNamed).join("; ")}function until(waiver){return`, until ${waiver.until}`}function selectProblems(inputs,operation){
return[...select_problems_ruleProblems(inputs,operation),...shardProblems(inputs,operation)]}function select_problems_ruleProblems(inputs,{
select:meaning}){const{select,operation,projectName,projectToken}=inputs;if(meaning==="filter")return[];if(select.rules.
length===0&&meaning!=="together")return[];const problem=(input,text)=>[{input,text}];if(!meaning){const text=`operation ${operation}\
 is about one project and cannot select several`;return problem("select",text)}const named2=meaning==="together"?`operat\
ion ${operation} is about many projects, not about the one of \`project-name\` or \`project-token\``:"given together wit\
h `project-name` or `project-token`; expected one of them";return[...projectName||projectToken?problem("select",named2):
[],...operation==="tag"&&inputs.metadataTags.length>0?problem("metadata-tags","would put this repository's metadata on e\
very selected project; expected none if `select` is set"):[]]}function shardProblems({operation,shard},{select}){return shard.
kind==="whole"||select==="together"?[]:[{input:"shard",text:`operation ${operation} cannot be split into shards`}]}async function targetsOf(operation,context){
const{inputs}=context;if(!isSelected(inputs,operation))return scannedTargets(inputs);const{projects,unread}=await selectProjects(
context);return[...projects.map(known=>selectedTarget(inputs,known)),...unread.map(({project:project2,error})=>({...selectedTarget(
inputs,project2),undecided:{error}}))]}function selectedTarget(inputs,known){const{name:label,token:projectToken}=known;
return{label,inputs:{...inputs,...{productName:"",productToken:""},projectToken},known}}function isSelected({select},operation){
return select.rules.length>0&&operation.select==="targets"}function scannedTargets(inputs){const{scanOutput,projectName,
projectToken}=inputs,{projects}=scanOutput;return projects.length===0||projectToken?[{inputs}]:projectName?[{inputs:scannedByName(
inputs)}]:projects.map(({token,name},index)=>({...projects.length>1&&{label:name??`project ${index+1}`},inputs:{...inputs,
projectToken:token}}))}function scannedByName(inputs){const{scanOutput,projectName,productName,productToken}=inputs,[one,
...others]=scanOutput.projects.filter(({name})=>name===projectName);return!one||others.length>0||productName||productToken?
inputs:{...inputs,projectName:"",projectToken:one.token}}function needsOrgToken(inputs,operation){return(isSelected(inputs,
operation)?[{inputs}]:scannedTargets(inputs)).some(target=>operation.needsOrgToken(target.inputs))}function targetCountProblems(inputs,operation){
const problems=selectProblems(inputs,operation),count=scannedTargets(inputs).length;if(operation.many||count===1)return problems;
const text=`names ${(0,text_counted.z)(count)} projects, but operation ${inputs.operation} is about one; set \`project-na\
me\` or \`project-token\``;return[...problems,{input:"scan-output",text}]}function sharing(){const started=new Map;return(key,wait2)=>{
const promise=started.get(key)??wait2();return started.set(key,promise),promise}}var waivers_day=__webpack_require__(5030);
class PrefixIndex{#added=new Map;#sorted;add(prefix,value){const values=this.#added.get(prefix)??[];this.#added.set(prefix,
values),values.push(value),this.#sorted=void 0}find(text){const found=[];if(this.#added.size===0)return found;let prefix=this.#lastUpTo(
text);for(;prefix;prefix=prefix.shorter)text.startsWith(prefix.text)&&found.push(...prefix.values);return found}#lastUpTo(text){
this.#sorted??=linked(this.#added);let[low,high]=[0,this.#sorted.length];for(;low<high;){const middle=low+high>>>1;(this.#sorted[middle]?.
text??"")<=text?low=middle+1:high=middle}return this.#sorted[low-1]}}function linked(added){const sorted=[];for(const[text,
values]of[...added].sort(([a],[b])=>(0,compare.U)(a,b))){let shorter=sorted.at(-1);for(;shorter&&!text.startsWith(shorter.
text);)shorter=shorter.shorter;sorted.push({text,values,shorter})}return sorted}class PatternIndex{#byPattern=new Map;#exact=new Map;#byBeginning=new PrefixIndex;#others=[];valueOf(pattern2,create){
const key=pattern2.toLowerCase(),known=this.#byPattern.get(key);if(known)return known.value;const matches2=(0,name_patterns.
Yk)([pattern2]),entry={pattern:pattern2,value:create(),matches:matches2};this.#byPattern.set(key,entry);for(const spelling2 of new Set(
[key,(0,name_patterns.Lx)(key)]))this.#place(spelling2,entry);return entry.value}find(library2){const{bases}=library2,found=new Set(
this.#others);for(const base of bases){const text=base.toLowerCase();for(const entry of this.#exact.get(text)??[])found.
add(entry);for(const entry of this.#byBeginning.find(text))found.add(entry)}const values=[];for(const{pattern:pattern2,matches:matches2,
value}of found)(bases.includes(pattern2)||matches2(library2))&&values.push(value);return values}#place(pattern2,entry){const end=pattern2.
search(/[*?]/);if(end===0){this.#others.push(entry);return}const beginning=end<0?pattern2:pattern2.slice(0,end);end<0?this.#placeExact(
pattern2,entry):this.#byBeginning.add(beginning,entry);for(const{index}of beginning.matchAll(/[:@]/g))index>0&&this.#placeExact(
beginning.slice(0,index),entry)}#placeExact(name,entry){const known=this.#exact.get(name);known?known.push(entry):this.#exact.
set(name,[entry])}}const maxDaysLeft=14;function waiverIndex(waivers,today){const daysLeft=({until:until2})=>(0,waivers_day.
YM)(today,until2),holding=waivers.filter(waiver=>daysLeft(waiver)>=0),ranked=holding.toSorted((a,b)=>(0,waivers_day.YM)(
a.until,b.until));return{holding,expired:waivers.filter(waiver=>daysLeft(waiver)<0),nearlyExpired:holding.filter(waiver=>daysLeft(
waiver)<=maxDaysLeft),groupsOf:byVulnerability(ranked),licenseGroupsOf:byLicense(ranked)}}const waiver_index_none=[];function byVulnerability(ranked){
const byId=new Map;for(const[rank2,waiver]of ranked.entries()){if(!isAboutVulnerability(waiver))continue;const id2=waiver.
vulnerability.toUpperCase(),patterns=byId.get(id2)??new PatternIndex;byId.set(id2,patterns);const group=patterns.valueOf(
waiver.library,()=>({waivers:[]}));waiver_index_add(group,{waiver,rank:rank2})}const namesOf=namesOnce();return(library2,{
id:id2})=>{if(byId.size===0)return waiver_index_none;const patterns=byId.get(id2.toUpperCase());return patterns&&!(0,text_redact.
vX)(id2)?patterns.find(namesOf(library2)):waiver_index_none}}function isAboutVulnerability(waiver){return"vulnerability"in
waiver}function waiver_index_add(group,ranked){group.waivers.push(ranked.waiver),group.best??=ranked,ranked.waiver.origin.
isWorkspace||(group.bestOfOthers??=ranked)}function byLicense(ranked){const index=new PatternIndex,tests=new Map;for(const[
rank2,waiver]of ranked.entries()){if(isAboutVulnerability(waiver))continue;const key=waiver.license.toLowerCase(),isAbout=tests.
get(key)??licenseTest(waiver);tests.set(key,isAbout);const groups2=index.valueOf(waiver.library,()=>new Map),group=groups2.
get(key)??{waivers:[],isAbout};groups2.set(key,group),waiver_index_add(group,{waiver,rank:rank2})}const namesOf=namesOnce(),
isAboutAny=anyOf([...tests.values()]);return(library2,license2)=>isAboutAny(license2)?index.find(namesOf(library2)).flatMap(
groups2=>[...groups2.values()]).filter(({isAbout})=>isAbout(license2)):waiver_index_none}function anyOf(tests){const known=new Map;
return license2=>{if(tests.length===0)return!1;const key=license2?`${license2.name}
${license2.spdxName??""}`:"",result=known.get(key)??tests.some(test=>test(license2));return known.set(key,result),result}}
function licenseTest({license:pattern2}){const matches2=(0,name_patterns.XA)([pattern2]),isAboutNone=matches2([...no_license.
bk]);return license2=>license2?matches2((0,name_patterns.m3)(license2)):isAboutNone}function namesOnce(){let last,names;
return library2=>((names===void 0||last!==library2)&&(names=(0,name_patterns.OC)(library2)),last=library2,names)}function runPolicy(failOn,policies){
const waivers=policies.flatMap(policy=>policy.waivers);let known;return{conditions:[...failOn,...policies.flatMap(({conditions})=>conditions)],
waivers(ms){if(policies.length===0)return;const day=(0,waivers_day.kb)(ms);return known?.day!==day&&(known={day,index:waiverIndex(
waivers,day)}),known.index}}}const tokenShape=/(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi;
function createSanitizer(secrets){const forms=(0,memo.q)(()=>formsOf(secrets));return(text,maxLength2=300)=>{const masked=forms().
reduce((rest,form)=>rest.replaceAll(form,"***"),text).replace(tokenShape,"***");return(0,clean.pj)(masked,maxLength2)}}function formsOf(secrets){
return secrets.map(secret=>secret.trim()).filter(secret=>secret.length>3).flatMap(text_redact.wV).concat(text_redact.SG).
sort((a,b)=>b.length-a.length)}var http_transport=__webpack_require__(3005);const checkServer=`Check \`server-url\`; Mend'\
s own servers are ${serverList}.`,openTheWay="Let the runner reach the server (firewall, or a proxy in HTTPS_PROXY), or \
check `server-url`.",temporary={why:"Mend, or a gateway in front of it, has a problem at the moment.",fix:"Run the job a\
gain later, or raise `retries`."},onFault={dns:{why:"The host in `server-url` does not exist, or the runner cannot look \
it up.",fix:checkServer},refused:{why:"No server listens at this address, or a firewall rejects the runner.",fix:openTheWay},
"connect-timeout":{why:"A firewall, or Mend's list of allowed IP addresses, may drop what this runner sends.",fix:openTheWay},
tls:{why:"The runner does not trust the server's certificate. The usual cause is a company proxy that inspects TLS traff\
ic.",fix:"Set `ca-certificate` to the certificate of the authority that signed it. If it is set, check that it is the ri\
ght one."},"ca-certificate":{why:"The value of `ca-certificate` was cut off, lost its line breaks, or is not a certifica\
te.",fix:"Set `ca-certificate` to all lines from BEGIN CERTIFICATE to END CERTIFICATE, or to the path of a file with the\
m."},proxy:{why:"The proxy that is set in the environment does not work, or cannot reach Mend.",fix:"Check that environm\
ent variable, or list the host of `server-url` in NO_PROXY."},"proxy-refused":{why:"The proxy setting in the environment\
 is wrong (address, user or password), or the proxy does not allow this host.",fix:"Check that environment variable (htt\
p://user:password@host:port), or list the host of `server-url` in NO_PROXY."},reset:{why:"The server, or something betwe\
en it and the runner, closed the connection.",fix:"Run the job again; if that does not help, look for a proxy or firewal\
l that closes long connections."},timeout:{why:"The server is slow, or the answer is very large.",fix:"Raise `request-ti\
meout`, or run the job again later."},aborted:{why:"The step was cancelled.",fix:"Run the job again."},other:{why:"The a\
nswer did not arrive complete.",fix:"Run the job again; if that does not help, look for a proxy or firewall between the \
runner and the server."}},notMend={why:"A proxy or gateway between the runner and Mend answered instead, or `server-url`\
 is not a Mend server.",fix:checkServer},nowAndThen={dns:{why:"The runner cannot look up the host of `server-url` at the\
 moment.",fix:"Run the job again; if that does not help, check the runner's DNS."},refused:temporary,"connect-timeout":temporary},
gateway={why:"A proxy or gateway between the runner and Mend answered instead.",fix:onFault.other.fix};function adviceOn(outcome,server,isMend=!1){
if(outcome.kind==="fault"){const{kind}=outcome.fault;return isMend&&nowAndThen[kind]||onFault[kind]}return outcome.kind===
"status"?adviceOnStatus(outcome,server,isMend):outcome.body==="cut off"?onFault.other:isMend?gateway:notMend}function adviceOnStatus({
status,location},server,isMend){return status>=300&&status<400?onRedirect(location,server):status===407?onFault["proxy-r\
efused"]:status===429?{why:"Mend, or a gateway in front of it, limits how many requests it accepts.",fix:"Lower `concurr\
ency`, raise `retries`, or run fewer jobs at once."}:status===408||status>=500?temporary:status===401||status===403?onForbidden(
isMend):isMend?gateway:{why:"This server does not offer the Mend API at `/api/v1.4`.",fix:checkServer}}function onForbidden(isMend){
const others=isMend?"a list of allowed IP addresses, or a firewall":"a list of allowed IP addresses, a firewall, or a ho\
st that is not Mend",allow="Make sure that the runner's IP address is allowed.";return{why:`Mend itself refuses with HTT\
P 200, so this answer came from something else: ${others}.`,fix:isMend?allow:`${allow} ${checkServer}`}}function onRedirect(location,server){
const host=URL.parse(location??"",server)?.host;return{why:`The server redirects to ${(host&&host!==URL.parse(server)?.host?
host:void 0)??"another address"}; redirects are not followed, because they would take the keys there.`,fix:`If that is y\
our Mend server, set \`server-url\` to it; Mend's own servers are ${serverList}.`}}const errorCodes={2001:{meaning:"prod\
uct name occupied",why:"A product with this name exists, but the user cannot see it.",fix:"Give the user of `user-key` a\
 role on that product, or choose another `product-name`."},2007:{meaning:"user is not in the organization",why:"The user\
 of `user-key` does not belong to the organization of `org-token`.",fix:"Use a `user-key` and an `org-token` of the same\
 organization."},2010:{meaning:"project name occupied",why:"A project with this name exists in the product, but the user\
 cannot see it.",fix:"Give the user of `user-key` a role on that project, or choose another `project-name`."},2015:{meaning:"\
inactive organization",why:"The organization is inactive, or `org-token` is wrong or belongs to another region.",fix:"Ch\
eck `org-token` (in Mend: Integrate, Organization, API key).",region:!0},2021:{meaning:"invalid option value",why:"Mend \
does not accept one of the values.",fix:"Check the inputs of this step."},3e3:{meaning:"invalid request parameters",why:"\
A value in the request is not valid, or Mend's backend has a temporary problem: Mend gives the same answer to both.",fix:"\
Run the job again; if that does not help, check the names and values that this step sends."},3010:{meaning:"missing fiel\
ds",why:"A value that Mend requires was empty.",fix:"Check that `user-key`, `org-token` and the names of product and pro\
ject are set."},4e3:{meaning:"unexpected error",why:"Something went wrong on Mend's side.",fix:"Run the job again; if th\
at does not help, ask Mend's support."},5001:{meaning:"not allowed",why:"A key or token is wrong or belongs to another r\
egion, or the user is not allowed to do this: Mend gives the same answer to all of these.",fix:"Check `user-key`, and gi\
ve its user the role that this request needs.",region:!0},8e3:{meaning:"invalid key UUID",why:"There is no library with \
this keyUuid.",fix:"Take the keyUuid from the inventory of the same project."}};var packages_6VP7BG7P=__webpack_require__(
6090),anyText=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.KC)([(0,packages_6VP7BG7P.Yj)(),(0,packages_6VP7BG7P.
ai)()])),(0,packages_6VP7BG7P.pd)(value=>typeof value=="string"&&value.trim()===""?void 0:value?.toString())),shared_text={
...anyText,"~run":(dataset,config)=>typeof dataset.value=="string"&&dataset.value>afterBlank?{typed:!0,value:dataset.value}:
anyText["~run"](dataset,config)},afterBlank="!";function noList(schema2){return{...schema2,"~run":(dataset,config)=>Array.
isArray(dataset.value)&&dataset.value.length>0?schema2["~run"]({value:void 0},config):schema2["~run"](dataset,config)}}var filled=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Yj)(),(0,packages_6VP7BG7P.yG)(/\S/)),maxKept=1e3,licenses=new Map,shared_words=new Map;function sharedLicense(license2){
const known=licenses.get(license2.name);return known&&shared_isSame(known,license2)?known:(licenses.size<maxKept&&licenses.
set(license2.name,license2),license2)}function shared_isSame(a,b){return a.url===b.url&&a.spdxName===b.spdxName&&a.copyrightRisk===
b.copyrightRisk&&a.copyleft===b.copyleft}function seenLicense(row){const{name,url:url2,spdxName,profileInfo=null}=Object(
row),seen=licenses.get(name);if(!seen||typeof profileInfo!="object"||Array.isArray(profileInfo))return;const{copyrightRiskScore:copyrightRisk,
copyleft}=profileInfo??{};return shared_isSame(seen,{name,url:url2,spdxName,copyrightRisk,copyleft})?seen:void 0}function sharedWord(text2){
if(text2===void 0)return;const known=shared_words.get(text2);return known!==void 0?known:(shared_words.size<maxKept&&shared_words.
set(text2,text2),text2)}var library_library=__webpack_require__(6427),score=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
cl)((0,packages_6VP7BG7P.KC)([(0,packages_6VP7BG7P.ai)(),(0,packages_6VP7BG7P.Yj)()])),(0,packages_6VP7BG7P.pd)(value=>{
const number2=Number.parseFloat(`${value}`);return number2>0&&number2<=10?number2:void 0})),vulnerability=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Ik)({name:filled,severity:shared_text,score,cvss3_severity:shared_text,cvss3_score:score,publishDate:shared_text,
url:shared_text,description:shared_text,topFix:(0,packages_6VP7BG7P.cl)(noList((0,packages_6VP7BG7P.Ik)({fixResolution:shared_text,
message:shared_text}))),fixResolutionText:shared_text}),(0,packages_6VP7BG7P.pd)(row=>({id:row.name.trim(),severity:severityOf(
row),score:row.cvss3_score??row.score,url:row.url,published:row.publishDate,description:row.description,fix:firstVisible(
row.topFix?.fixResolution,row.fixResolutionText,row.topFix?.message)})));function firstVisible(...texts){return texts.find(
text2=>text2!==void 0&&!(0,visible.qW)(text2))?.trim()}function severityOf(facts){const{cvss3_score:score3,score:score2}=facts;
return score3!==void 0&&score3>=9?"critical":knownWord(facts.cvss3_severity)??knownWord(facts.severity)??bandOf(score3)??
bandOf(score2)}function knownWord(word){const folded=word?.trim().toLowerCase();return library_library.g.find(severity=>severity===
folded)}function bandOf(score2){if(!(score2===void 0||!(score2>0)))return score2>=7?"high":score2>=4?"medium":"low"}function mostSevere(entries){
return entries.reduce((one,other)=>(rank(other)-rank(one)||(one.score??0)-(other.score??0))<0?other:one)}function rank({
severity}){return severity?library_library.g.indexOf(severity):library_library.g.length}var url=shared_text,identityFields={
keyUuid:filled,name:shared_text,filename:shared_text,fileName:shared_text,groupId:shared_text,artifactId:shared_text,version:shared_text,
sha1:shared_text,type:shared_text,coordinates:shared_text},identityShape=(0,packages_6VP7BG7P.Ik)(identityFields);function identity(row){
const filename=row.filename??row.fileName;return{keyUuid:row.keyUuid,name:row.name??filename??row.artifactId??row.keyUuid,
filename,groupId:row.groupId,artifactId:row.artifactId,version:row.version,sha1:row.sha1,type:sharedWord(row.type),coordinates:row.
coordinates}}var anyLicense=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Ik)({name:(0,packages_6VP7BG7P.Yj)(),url,spdxName:shared_text,
profileInfo:(0,packages_6VP7BG7P.cl)(noList((0,packages_6VP7BG7P.Ik)({copyrightRiskScore:shared_text,copyleft:shared_text})))}),
(0,packages_6VP7BG7P.pd)(row=>sharedLicense({name:(0,clean.$B)(row.name),url:row.url,spdxName:row.spdxName?.trim(),copyrightRisk:row.
profileInfo?.copyrightRiskScore,copyleft:row.profileInfo?.copyleft}))),license={...anyLicense,"~run"(dataset,config){const value=seenLicense(
dataset.value);return value?{typed:!0,value}:anyLicense["~run"](dataset,config)}};function library_distinct(list2,keyOf2,merge2=([
first])=>first){if(list2.length<2)return list2;const seen=new Set,once=list2.filter(entry=>seen.size<seen.add(keyOf2(entry)).
size);if(once.length===list2.length)return once;const byKey=Map.groupBy(list2,keyOf2);return once.map(first=>{const[,...others]=byKey.
get(keyOf2(first))??[];return merge2([first,...others])})}function mergeLibraries(rows2){const licenses2=rows2.flatMap(row=>row.
licenses),vulnerabilities=rows2.flatMap(row=>row.vulnerabilities);return{...rows2[0],licenses:library_distinct(licenses2,
({name})=>name),vulnerabilities:library_distinct(vulnerabilities,({id:id2})=>id2,mostSevere)}}var references=(0,packages_6VP7BG7P.
cl)(noList((0,packages_6VP7BG7P.Ik)({url,homePage:url}))),wire_library_library=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
Ik)({...identityFields,languages:shared_text,matchType:shared_text,references,licenses:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.
YO)(license),[]),vulnerabilities:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.YO)(vulnerability),[]),outdated:(0,packages_6VP7BG7P.
cl)((0,packages_6VP7BG7P.zM)()),outdatedModel:(0,packages_6VP7BG7P.cl)(noList((0,packages_6VP7BG7P.Ik)({newestVersion:shared_text})))}),
(0,packages_6VP7BG7P.pd)(row=>({...identity(row),languages:sharedWord(row.languages),matchType:sharedWord(row.matchType),
url:row.references?.url,homePage:row.references?.homePage,licenses:row.licenses,vulnerabilities:library_distinct(row.vulnerabilities,
({id:id2})=>id2,mostSevere),outdated:row.outdated??void 0,newestVersion:row.outdatedModel?.newestVersion})));const namingFields=[
"sha1","type","groupId","artifactId","name","filename","fileName","version"];function keyOf(owner,_row,index){return`no-\
key:${namingFields.flatMap(field=>{const name=textIn(owner,field);return name?[`${field}=${name}`]:[]}).join("&")||index}`}
function vulnerabilityId(owner,row,index){const{topFix}=owner,named2=typeof topFix=="object"&&topFix!==null&&"vulnerabil\
ity"in topFix?topFix.vulnerability:void 0;return typeof named2=="string"&&named2.trim()!==""?named2:`unnamed-${index}-${(textIn(
row,"keyUuid")??"").slice(0,8)}`}function textIn(fields,name){const value=fields[name];return typeof value=="string"||typeof value==
"number"?`${value}`:void 0}const librarySubstitutes={keyUuid:keyOf,"licenses.name":()=>"","vulnerabilities.name":vulnerabilityId},
sourceFileSubstitutes={name:(owner,_row,index)=>textIn(owner,"path")?.split(/[\\/]/).at(-1)||`unnamed-${index}`};var shape=/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
function utc(text){const parts=shape.exec(text.trim());if(!parts)return;const[,day,time="00:00:00",zone="Z"]=parts,dateTime2=Date.
parse(`${day}T${time}${withColon(zone)}`);if(!Number.isNaN(dateTime2))return new Date(dateTime2).toISOString().replace("\
.000Z","Z")}function withColon(zone){return zone.replace(/^([+-]\d{2})(\d{2})$/,"$1:$2")}var dateTime=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.Yj)()),(0,packages_6VP7BG7P.pd)(text=>text?utc(text):void 0));function tree(node,root="\
libraries"){return(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.YO)((0,packages_6VP7BG7P.L5)()),(0,packages_6VP7BG7P.NT)(
({dataset,addIssue,NEVER})=>{const roots=[],stack=[{rows:dataset.value,into:roots,path:root}];for(let level=stack.pop();level;level=
stack.pop()){const problem=growAll(node,level,stack);if(problem)return addIssue({message:problem}),NEVER}return roots}))}
function growAll(node,level,stack){for(const[index,row]of level.rows.entries()){const path=`${level.path}[${index}]`,parsed2=(0,packages_6VP7BG7P.
xL)(node,row);if(!parsed2.success){const field=(0,packages_6VP7BG7P.Bu)(parsed2.issues[0]);return`${shortened(path)} is \
not a library${field?` (${field})`:""}`}const grown={...parsed2.output,dependencies:[]};level.into.push(grown);const rows2=childrenOf(
row);if(!rows2)return`${shortened(path)}.dependencies is not a list`;rows2.length>0&&stack.push({rows:rows2,into:grown.dependencies,
path:`${path}.dependencies`})}}function shortened(path){return path.length>200?`${path.slice(0,80)} \u2026 ${path.slice(
-80)}`:path}function childrenOf(row){if(typeof row!="object"||row===null)return[];if(!("dependencies"in row))return[];const{
dependencies=null}=row;return dependencies===null?[]:Array.isArray(dependencies)?dependencies:void 0}function define_define(definition){
return definition}var required=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Yj)(),(0,packages_6VP7BG7P.hq)()),acknowledged=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P._H)({message:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.Yj)())}),(0,packages_6VP7BG7P.pd)(()=>{})),
hierarchyNode=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Ik)(identityFields),(0,packages_6VP7BG7P.pd)(identity)),getProjectHierarchy={
heading:"Get Project Hierarchy",effect:"read",credentials:"user",params:(0,packages_6VP7BG7P.re)({projectToken:required,
includeInHouseData:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.zM)())}),response:(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
Ik)({libraries:tree(hierarchyNode)}),(0,packages_6VP7BG7P.pd)(({libraries})=>libraries)),rows:{list:"libraries",row:hierarchyNode,
nested:!0,substitutes:librarySubstitutes}},getProjectInventory={heading:"Get Project Inventory",effect:"read",credentials:"\
user",params:(0,packages_6VP7BG7P.re)({projectToken:required,includeInHouseData:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.
zM)()),includeOutdatedLibraryData:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.zM)())}),response:(0,packages_6VP7BG7P.Fs)(
(0,packages_6VP7BG7P.Ik)({projectVitals:(0,packages_6VP7BG7P.cl)(noList((0,packages_6VP7BG7P.Ik)({productName:shared_text,
name:shared_text,lastUpdatedDate:dateTime}))),libraries:(0,packages_6VP7BG7P.YO)(wire_library_library)}),(0,packages_6VP7BG7P.
pd)(({projectVitals,libraries})=>({productName:projectVitals?.productName,projectName:projectVitals?.name,lastUpdated:projectVitals?.
lastUpdatedDate,libraries:library_distinct(libraries,({keyUuid})=>keyUuid,mergeLibraries)}))),rows:{list:"libraries",row:wire_library_library,
substitutes:librarySubstitutes},withOddRows:(inventory,oddRows)=>({...inventory,oddRows})},sourceFile=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Ik)({name:(0,packages_6VP7BG7P.Yj)(),path:shared_text,sha1:shared_text}),(0,packages_6VP7BG7P.pd)(
({name,path,sha1})=>({name,path,sha1}))),getLibrarySourceFiles={heading:"Get Project Library Source Files",effect:"read",
credentials:"user",params:(0,packages_6VP7BG7P.re)({projectToken:required,keyUuid:required}),response:(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Ik)({sourceFiles:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.YO)(sourceFile),[])}),(0,packages_6VP7BG7P.
pd)(({sourceFiles})=>sourceFiles)),rows:{list:"sourceFiles",row:sourceFile,substitutes:sourceFileSubstitutes}},dependencyNode=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Ik)({...identityFields,scope:shared_text,licenses:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.
YO)(license),[])}),(0,packages_6VP7BG7P.pd)(row=>({...identity(row),scope:row.scope,licenses:row.licenses}))),getProjectLibraryDependencies={
heading:"Get Project Library Dependencies",effect:"read",credentials:"user",params:(0,packages_6VP7BG7P.re)({projectToken:required,
keyUuid:required}),response:(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Ik)({dependencies:(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
cl)((0,packages_6VP7BG7P.YO)((0,packages_6VP7BG7P.L5)()),[]),(0,packages_6VP7BG7P.pd)(rows2=>rows2.flat()),tree(dependencyNode,
"dependencies"))}),(0,packages_6VP7BG7P.pd)(({dependencies})=>dependencies)),rows:{list:"dependencies",row:dependencyNode,
nested:!0,substitutes:librarySubstitutes}},setProjectSetupNotificationConfig={heading:"Set Project Setup Notification Co\
nfiguration",effect:"write",credentials:"user+org",params:(0,packages_6VP7BG7P.re)({action:(0,packages_6VP7BG7P.KI)(["CU\
STOM","ENABLED","DISABLED"]),projectTagKeyRegex:(0,packages_6VP7BG7P.lq)(required),projectTagValueRegex:(0,packages_6VP7BG7P.
lq)(required)}),response:acknowledged},tags=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.Ie)(isRecord),
{}),(0,packages_6VP7BG7P.pd)(record2=>{const entries=Object.entries(record2).flatMap(([key,given])=>(Array.isArray(given)?
given:[given]).filter(value=>typeof value=="string").filter(value=>value.trim()!=="").map(value=>({key,value})));return(0,tags_tags.
Qb)(entries)}));function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}var tagged=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Ik)({name:(0,packages_6VP7BG7P.Yj)(),token:filled,tags}),(0,packages_6VP7BG7P.pd)(({name,token,
tags:tags2})=>({name,token,tags:tags2}))),list=(0,packages_6VP7BG7P.YO)(tagged),bareRow=(0,packages_6VP7BG7P.Fs)(tagged,
(0,packages_6VP7BG7P.pd)(row=>[row])),taggedRows=(0,packages_6VP7BG7P.RZ)(given=>Array.isArray(given)?list:bareRow),rows=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Ik)({productTags:taggedRows}),(0,packages_6VP7BG7P.pd)(({productTags})=>productTags)),product_tags_listed={
list:"productTags",row:tagged,mayBeBare:!0},product_tags_tag=(0,packages_6VP7BG7P.re)({productToken:required,tagKey:required,
tagValue:required}),getProductTags={heading:"Get Product Tags",effect:"read",credentials:"user",params:(0,packages_6VP7BG7P.
re)({productToken:required}),response:rows,rows:product_tags_listed},getOrganizationProductTags={heading:"Get Organizati\
on Product Tags",effect:"read",credentials:"user+org",params:(0,packages_6VP7BG7P.re)({}),response:rows,rows:product_tags_listed},
saveProductTag={heading:"Save a Product Tag",effect:"write",credentials:"user",params:product_tags_tag,response:acknowledged},
removeProductTag={heading:"Remove a Product Tag",effect:"write",credentials:"user",params:product_tags_tag,response:acknowledged,
plainSuccess:/^[\s{"]*successfully removed product tag\b/i},createProduct={heading:"Create Product",effect:"create",credentials:"\
user+org",params:(0,packages_6VP7BG7P.re)({productName:required}),response:(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
Ik)({productToken:required,message:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.Yj)())}),(0,packages_6VP7BG7P.pd)(({productToken})=>({
token:productToken})))},deleteProduct={heading:"Delete Product",effect:"delete",credentials:"user+org",params:(0,packages_6VP7BG7P.
re)({productToken:required}),response:acknowledged},project_tags_rows=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Ik)(
{projectTags:taggedRows}),(0,packages_6VP7BG7P.pd)(({projectTags})=>projectTags)),project_tags_listed={list:"projectTags",
row:tagged,mayBeBare:!0},project_tags_tag=(0,packages_6VP7BG7P.re)({projectToken:required,tagKey:required,tagValue:required}),
getOrganizationProjectTags={heading:"Get Organization Project Tags",effect:"read",credentials:"user+org",params:(0,packages_6VP7BG7P.
re)({}),response:project_tags_rows,rows:project_tags_listed},getProductProjectTags={heading:"Get Product Project Tags",effect:"\
read",credentials:"user",params:(0,packages_6VP7BG7P.re)({productToken:required}),response:project_tags_rows,rows:project_tags_listed},
getProjectTags={heading:"Get Project Tags",effect:"read",credentials:"user",params:(0,packages_6VP7BG7P.re)({projectToken:required}),
response:project_tags_rows,rows:project_tags_listed},saveProjectTag={heading:"Save a Project Tag",effect:"write",credentials:"\
user",params:project_tags_tag,response:acknowledged},removeProjectTag={heading:"Remove a Project Tag",effect:"write",credentials:"\
user",params:project_tags_tag,response:acknowledged,plainSuccess:/^[\s{"]*successfully removed project tag\b/i},createProject={
heading:"Create Project",effect:"create",credentials:"user",params:(0,packages_6VP7BG7P.re)({productToken:required,projectName:required,
projectDescription:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.Yj)())}),response:(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
Ik)({projectToken:required,message:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.Yj)())}),(0,packages_6VP7BG7P.pd)(({projectToken})=>({
token:projectToken})))},projects_deleteProject={heading:"Delete Project",effect:"delete",credentials:"user",params:(0,packages_6VP7BG7P.
re)({productToken:required,projectToken:required}),response:acknowledged},getProjectState={heading:"Get Project State",effect:"\
read",credentials:"user",params:(0,packages_6VP7BG7P.re)({projectToken:required}),response:(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
Ik)({projectState:(0,packages_6VP7BG7P.Ik)({lastProcess:shared_text,inProgress:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.
zM)()),lastUpdatedDateTime:dateTime,date:dateTime})}),(0,packages_6VP7BG7P.pd)(({projectState:state})=>({lastProcess:state.
lastProcess,inProgress:state.inProgress??void 0,updated:state.lastUpdatedDateTime??state.date})))},modification=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Ik)({modificationType:(0,packages_6VP7BG7P.Yj)(),lastModified:dateTime,extraData:(0,packages_6VP7BG7P.
cl)((0,packages_6VP7BG7P.Ik)({requestToken:shared_text,pluginName:shared_text,pluginVersion:shared_text,requesterEmail:shared_text}))}),
(0,packages_6VP7BG7P.pd)(row=>({type:row.modificationType,at:row.lastModified,requestToken:row.extraData?.requestToken,pluginName:row.
extraData?.pluginName,pluginVersion:row.extraData?.pluginVersion,requester:row.extraData?.requesterEmail}))),getProjectLastModification={
heading:"Get Project Last Modification",effect:"read",credentials:"user",params:(0,packages_6VP7BG7P.re)({projectToken:required}),
response:(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Ik)({projectLastModifications:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.
YO)(modification),[])}),(0,packages_6VP7BG7P.pd)(answer=>answer.projectLastModifications)),rows:{list:"projectLastModifi\
cations",row:modification}},getRequestState={heading:"Get Plugin Request State",effect:"read",credentials:"user+org",params:(0,packages_6VP7BG7P.
re)({requestToken:required}),response:(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Ik)({requestState:required,timestamp:dateTime}),
(0,packages_6VP7BG7P.pd)(({requestState,timestamp})=>({state:requestState,at:timestamp})))};const catalogue={...products_namespaceObject,
...product_tags_namespaceObject,...projects_namespaceObject,...project_tags_namespaceObject,...contents_namespaceObject,
...state_namespaceObject,...notifications_namespaceObject},requestTypes=Object.keys(catalogue),administrator=()=>"the ro\
le Organization Administrator",member=object=>`a role on ${object}`,manager=object=>`an administrator's role on ${object}`,
permissions={createProduct:{object:"organization",change:"create products in it",role:administrator},deleteProduct:{object:"\
product",change:"delete it",role:administrator},saveProductTag:{object:"product",change:"tag it",role:member},removeProductTag:{
object:"product",change:"remove its tags",role:member},createProject:{object:"product",change:"create projects in it",role:manager},
deleteProject:{object:"project",change:"delete it",role:it=>manager(`${it==="it"?"its":`${it}'s`} product`)},saveProjectTag:{
object:"project",change:"tag it",role:member},removeProjectTag:{object:"project",change:"remove its tags",role:member},setProjectSetupNotificationConfig:{
object:"organization",change:"set its notification rule",role:administrator}},projectReader="a role on the product or th\
e project",readRoles={getOrganizationProductTags:"the role Organization Administrator, unless Mend lets the user list th\
e products. If it does not, set `product-token` instead of `product-name`",getOrganizationProjectTags:administrator(),getRequestState:manager(
"the product"),getProductTags:member("the product"),getProductProjectTags:member("the product"),getProjectTags:projectReader,
getProjectInventory:projectReader,getProjectHierarchy:projectReader,getProjectState:projectReader,getProjectLastModification:projectReader,
getLibrarySourceFiles:projectReader,getProjectLibraryDependencies:projectReader};function deniedFix(type){return`${checkKeys(
type)} This request needs ${roleFor(type)}.`}function checkKeys(type){const{credentials,params:params2}=catalogue[type],
tokens=["product","project"].filter(object=>`${object}Token`in params2.entries).map(object=>`\`${object}-token\``),given=tokens.
length>0?` Check ${tokens.join(" and ")}, if set.`:"";return credentials==="user"?`Check \`user-key\`.${given}`:`Check t\
hat \`user-key\` and \`org-token\` are right and not swapped.${given}`}function roleFor(type){if(!isChange(type))return readRoles[type];
const{role,object}=permissions[type];return role(`the ${object}`)}function provenAdvice(type,code){if(isChange(type))return code===
2015?inactive:code===5001?roleAdvice(permissions[type]):void 0}const inactive={why:"The organization is inactive.",fix:"\
Ask an administrator of the organization."};function roleAdvice({object,change,role}){return{why:`The user of \`user-key\`\
 may read this ${object} but not ${change}: this needs ${role("it")}.`,fix:"Give that user the role in Mend, or use the \
key of a user who has it."}}function isChange(type){return Object.hasOwn(permissions,type)}function outcomeWords(outcome,sanitize2){
switch(outcome.kind){case"fault":return sanitize2(outcome.fault.message);case"status":return`HTTP ${outcome.status}`;case"\
unreadable":return`an answer that is not JSON (${outcome.body})`;case"refused":return outcome.errorCode===void 0?"refuse\
d":`error ${outcome.errorCode}`}}function callError(call){const{outcome,unclear:unclear2}=call;return outcome.kind==="re\
fused"?new Refused(outcome.errorCode,refusalFacts(call,outcome),unclear2):new Unanswered(unclear2,unansweredFacts(call,outcome))}
function malformed({heading:heading2,effect},field){const unclear2=effect!=="read",facts={what:`The answer to ${heading2}\
 has an unknown shape (${field})`,why:`The server may use another version of the API than 1.4.${possiblyDone({unclear:unclear2,
effect})}`,fix:"Please report this line; it contains none of your data."};return new Malformed(facts,unclear2)}function cancelled(heading2,unclear2,cause){
return new Cancelled({what:`${heading2} was cancelled`,cause},unclear2)}function refusalFacts(call,refusal){const{errorCode,
message}=refusal,known=knownCode(errorCode,call),code=errorCode===void 0?"without an error code":`with error ${errorCode}\
 (${known?.meaning??"unknown code"})`;return{what:`${call.heading} was refused ${code}${attemptsOf(call)}`,said:message&&
call.sanitize(message),why:`${known?.why??""}${possiblyDone(call)}`.trim(),fix:known?`${known.fix}${known.region?` ${regionAdvice(
call.server)}`:""}`:"Check the inputs of this step against what Mend said."}}function knownCode(code,{type,isProven}){if(code===
void 0||!Object.hasOwn(errorCodes,code))return;const known=errorCodes[code];if(!known||!type)return known;const proven=isProven&&
provenAdvice(type,code);return proven?{meaning:known.meaning,...proven}:code===5001?{...known,fix:deniedFix(type)}:known}
function unansweredFacts(call,outcome){const{why,fix}=adviceOn(outcome,call.server,call.isMend);return{what:`${whatCame(
call,outcome)}${attemptsOf(call)}`,why:`${why}${possiblyDone(call)}`,fix,cause:outcome.kind==="fault"?outcome.fault:void 0}}
function whatCame({heading:heading2,server,sanitize:sanitize2},outcome){if(outcome.kind==="fault")return`${heading2} got\
 no answer from ${server}: ${sanitize2(outcome.fault.message)}`;const title=outcome.excerpt&&sanitize2(outcome.excerpt,120),
excerpt=title?` \u201C${title}\u201D`:"";return outcome.kind==="unreadable"?`${heading2} got an answer from ${server} th\
at is not a JSON object (${outcome.body}${excerpt&&`:${excerpt}`})`:`${heading2} got HTTP ${outcome.status}${excerpt} fr\
om ${server}`}function attemptsOf({attempts,duePauseMs}){const times=attempts>1?`, tried ${attempts} times`:"";return duePauseMs===
void 0?times:`${times}; the next attempt would be in ${Math.round(duePauseMs/1e3)} s, which is longer than this step wai\
ts`}function possiblyDone({unclear:unclear2,effect}){return unclear2&&effect!=="read"?" The change may have been made an\
yway.":""}function seconds(ms){return`${(ms/1e3).toFixed(1)} s`}function regionAdvice(server){return`This step asked ${server}\
, and keys work only in the region that issued them: set \`server-url\` to yours (${serverList}, or your own server).`}const maxPauseSeconds=31536e3;
function isTemporary(status){return status===408||status===429||status>=500}function retryAfterMs(headers){const value=headers["\
retry-after"]?.trim();if(!value)return;if(/^\d+$/.test(value))return Math.min(Number(value),maxPauseSeconds)*1e3;const pause=Date.
parse(value)-Date.parse(headers.date??"");return Number.isNaN(pause)?void 0:Math.max(0,pause)}const firstPauseMs=500,maxPauseMs=2e4,
maxRetriesAfter3000=3;function decide(situation){const{outcome,attempt,elapsedMs,deadlineMs}=situation;if(!isTemporaryOutcome(
outcome)||!isRepeatable(situation))return{again:!1,because:"final"};const maxAttempts=maxRetries(situation)+1;if(attempt>=
maxAttempts)return{again:!1,because:"exhausted"};const asked=outcome.kind==="status"?outcome.retryAfterMs??0:0,afterMs=Math.
max(asked,backOff(situation));return elapsedMs+afterMs>deadlineMs?{again:!1,because:"late",pauseMs:afterMs}:{again:!0,afterMs,
maxAttempts}}const lasting=["aborted","tls","ca-certificate","proxy-refused"];function isTemporaryOutcome(outcome){switch(outcome.
kind){case"fault":return!lasting.includes(outcome.fault.kind);case"status":return isTemporary(outcome.status);case"unrea\
dable":return!0;case"refused":return outcome.errorCode===3e3||outcome.errorCode===4e3}}function isRepeatable({effect,outcome}){
return effect!=="create"?!0:outcome.kind!=="refused"&&!mayBeDone(outcome)}function mayBeDone(outcome){switch(outcome.kind){case"\
fault":return outcome.fault.delivered==="maybe";case"status":return outcome.status===408||outcome.status>=500;case"unrea\
dable":return!0;case"refused":return outcome.errorCode===4e3}}function maxRetries({outcome,retries,attempt,...counts}){if(outcome.
kind!=="refused"||outcome.errorCode!==3e3)return retries;const{error3000s=attempt}=counts;return Math.min(retries,attempt+
maxRetriesAfter3000-error3000s)}function backOff({attempt,chance}){const full=Math.min(maxPauseMs,firstPauseMs*2**(attempt-
1));return Math.round(full/2+full/2*chance)}const attempt_none={attempts:0,unclear:!1};async function admitted(call,failures,options){
const{throttle,retries,clock}=options,startMs=clock.now(),passage=await enter(call,failures,options),heldMs=clock.now()-
startMs;if(!passage)return{outcome:noRoom,heldMs};try{const sent=await attempt_send(call,failures,options),outcome="kind"in
sent?sent:await outcomeOf(sent,passage,call,options);if(isAnswer(outcome)&&throttle.answered(),!isTooMany(outcome))return{
outcome,passage,heldMs};if(throttle.lower(passage),retries===0||!throttle.hasAnswered())return{outcome,passage,heldMs};const excuse=throttle.
hasAnswered(failures?.passage??passage)?"progress":"alive";return{outcome,passage,heldMs,excuse}}finally{throttle.leave(
passage)}}async function enter({definition:{heading:heading2},endsMs},{attempts,unclear:unclear2}=attempt_none,{throttle,
signal}){try{return await throttle.enter(endsMs,attempts>0)}catch(error){throw signal.aborted?cancelled(heading2,unclear2,
error):error}}function isAnswer({kind}){return kind==="answer"||kind==="refused"}function isTooMany(outcome){return outcome.
kind==="status"&&outcome.status===429}const noRoom={kind:"fault",fault:new http_transport.w("timeout","no","too many req\
uests, no time left")};async function attempt_send({type,definition,body,sanitize:sanitize2,endsMs},{attempts,unclear:unclear2}=attempt_none,{
transport,clock,log,signal}){const{heading:heading2}=definition;if(signal.aborted)throw cancelled(heading2,unclear2);const startMs=clock.
now(),note2=result=>log.debug(`${type}, attempt ${attempts+1}: ${result}, ${seconds(clock.now()-startMs)}`);try{const timeoutMs=endsMs-
startMs,exchange=await transport(body,{signal,timeoutMs});return note2(`HTTP ${exchange.status}`),exchange}catch(error){
if(!(error instanceof http_transport.w))throw error;note2(sanitize2(error.message));const outcome={kind:"fault",fault:error};
if(signal.aborted||error.kind==="aborted")throw cancelled(heading2,unclear2||mayBeDone(outcome),error);return outcome}}async function outcomeOf(exchange,passage,{
type,definition,read:read2,sanitize:sanitize2},{clock,log,throttle}){exchange.status===200&&(throttle.leave(passage),await clock.
turn());const outcome=read2(definition,exchange);for(const line of outcome.kind==="answer"?outcome.warnings:[])log.debug(
`${type}: Mend warns: ${sanitize2(line)}`);return outcome}async function answerTo(call,options){let failures;for(;;){const attempt=await admitted(
call,failures,options),{outcome}=attempt;if(outcome.kind==="answer")return outcome.value;if(outcome.kind==="malformed")throw malformed(
call.definition,call.sanitize(outcome.field));failures=attempts_counted(outcome,attempt,failures,options.clock.now()),await pauseOrThrow(
call,outcome,failures,options)}}function attempts_counted(outcome,{excuse,passage,heldMs},before,nowMs){const is3000=outcome.
kind==="refused"&&outcome.errorCode===3e3,begins=before===void 0||excuse==="progress";return{attempts:(before?.attempts??
0)+1,firstAtMs:begins?nowMs:before.firstAtMs+heldMs,unclear:before?.unclear||mayBeDone(outcome),error3000s:(before?.error3000s??
0)+(is3000?1:0),throttled:(before?.throttled??0)+(excuse?1:0),passage}}async function pauseOrThrow(call,outcome,failures,options){
const{heading:heading2}=call.definition,{clock,signal}=options,decision=decisionOn(call,outcome,failures,options);if(!decision.
again)throw errorOf(call,outcome,failures,options,decision);const{afterMs,maxAttempts}=decision,{log,throttle}=options;(!isTooMany(
outcome)||throttle.hold(afterMs)?log.info:log.debug)(`${heading2}: ${outcomeWords(outcome,call.sanitize)}, again in ${seconds(
afterMs)} (${failures.attempts+1} of ${maxAttempts})`),await clock.sleep(afterMs,signal).catch(error=>{throw signal.aborted?
cancelled(heading2,failures.unclear,error):error})}function decisionOn({definition:{effect},endsMs},outcome,{attempts,firstAtMs,
error3000s,throttled},{clock,retries,deadlineMs}){return decide({effect,outcome,attempt:attempts,error3000s,retries:retries+
throttled,elapsedMs:clock.now()-firstAtMs,deadlineMs:Math.min(deadlineMs,endsMs-firstAtMs),chance:clock.random()})}function errorOf({
type,definition:{heading:heading2,effect},sanitize:sanitize2,isProven,hasAnswer},outcome,{attempts,unclear:unclear2},{server,
throttle},decision){isTooMany(outcome)&&throttle.giveUp();const duePauseMs=decision.because==="late"?decision.pauseMs:void 0;
return callError({...{heading:heading2,effect,server,outcome,attempts,unclear:unclear2},type,isProven:isProven(),isMend:hasAnswer(),
duePauseMs,sanitize:sanitize2})}function requestBody(requestType,definition,params2,{userKey,orgToken,version:version2,dryRun}){
const{heading:heading2,effect,credentials}=definition,what=`${heading2} was not sent`;if(dryRun&&effect!=="read")throw new DryRunViolated(
{what:`${what}: this is a dry run, which changes nothing`,fix:"This is a bug in the action; please report it."});const checked=checkedParams(
definition,params2,what);if(!userKey)throw request_body_missing(what,"user-key");if(credentials==="user+org"&&!orgToken)
throw request_body_missing(what,"org-token");return JSON.stringify({...checked,requestType,userKey,...credentials==="use\
r+org"&&{orgToken},agentInfo:agentInfo(version2)})}function agentInfo(version2){return{agent:"mend-project-action",agentVersion:version2}}
function checkedParams({params:schema2},params2,what){const checked=(0,packages_6VP7BG7P.xL)(schema2,params2);if(!checked.
success){const field=(0,packages_6VP7BG7P.Bu)(checked.issues[0]);throw new Unsendable({what:`${what}: the value of ${inputOf(
field)} is empty or not valid`,fix:"Check the inputs of this step."})}for(const[name,value]of Object.entries(checked.output))
if((0,text_redact.vX)(String(value)))throw new Unsendable({what:`${what}: the value of ${inputOf(name)} contains ${text_redact.
SG}, which replaces a secret of this run`,fix:"Remove the secret in Mend, and replace it with a new one."});return checked.
output}var ofInput=/^(?:(?:product|project)(?:Name|Token)|projectDescription|requestToken)$/;function inputOf(parameter){
return parameter===null?"a parameter":ofInput.test(parameter)?`\`${parameter.replace(/[A-Z]/,letter=>`-${letter.toLowerCase()}`)}\
\``:parameter}function request_body_missing(what,input){return new Unsendable({what:`${what}, because \`${input}\` is emp\
ty`,fix:`Set \`${input}\`.`})}function secretsIn(params2,{userKey,orgToken}){return[userKey,orgToken,...tokensIn(params2)]}
function tokensIn(params2){return Object.entries(params2).filter(([name])=>name.endsWith("Token")).map(([,value])=>String(
value))}function jsonObject(text){const value=parsed(text);return isObject(value)?value:void 0}function parsed(text){try{
return JSON.parse(withoutMark(text))}catch{return}}function isObject(value){return typeof value=="object"&&value!==null&&
!Array.isArray(value)}function withoutMark(text){return text.replace(/^\uFEFF/,"")}function classifyBody(text){const start=withoutMark(
text).trimStart();return start===""?"empty":isPage(text)?"a web page":parsed(start)!==void 0?"not an object":/^[[{]/.test(
start)?"cut off":"text"}function isPage(text){return/^[\uFEFF\s]*</.test(text)}function excerptOf(text){const start=withoutMark(
text.slice(0,2e4)).trim();return isPage(start)?/<(title|h1)\b[^>]*>([^<]*)</i.exec(start)?.[2]?.trim()||void 0:/^["[{]/.
test(start)?void 0:start.split(`
`)[0]||void 0}const truths=new Map([["true",!0],["false",!1]]);function repairValue(value,{type},inList){if(value==null)
return repair_value_nothing(inList);const isText=typeof value=="string";if(isText&&value.trim()==="")return repair_value_nothing(
inList);if(type==="boolean"){const truth=truths.get(isText?value.trim().toLowerCase():value);if(truth!==void 0)return{repair:"\
read as true or false",value:truth}}return(type==="string"||type==="union")&&isScalar(value)?{repair:"read as text",value:`${value}`}:
type==="array"&&isObject(value)?{repair:"read as a list",value:[value]}:type==="object"&&Array.isArray(value)&&isObject(
value[0])?{repair:"read as its first entry",value:value[0]}:type==="object"&&inList&&isText?{repair:"read as a name",value:{
name:value}}:{repair:"left out"}}function repair_value_nothing(inList){return{repair:inList?"left out":"missing"}}function isScalar(value){
return typeof value=="number"||typeof value=="boolean"}var maxPasses=6,repair_fields_gone=Symbol("gone");function repairFields(row,schema2,options={}){
const notes=new Map;for(let pass=0;pass<maxPasses;pass++){const{success,output,issues}=(0,packages_6VP7BG7P.xL)(schema2,
row);if(success){const lines=[...notes].map(([field,repair])=>`${field} ${repair}`);return{value:output,notes:lines}}const lists=new Set;
for(const issue of issues){const spot=spotOf(row,issue);if(!spot)continue;const repair=repairSpot(spot,issue,row,options);
if(!repair)return;Array.isArray(spot.owner)&&lists.add(spot.owner),notes.set(spot.path.join("."),notes.get(spot.path.join(
"."))??repair)}for(const list2 of lists)closeUp(list2)}}function spotOf(row,issue){const path=(0,packages_6VP7BG7P.Bu)(issue)?.
split(".")??[];let owner=row;for(const[depth2,key]of path.entries()){if(!isContainer(owner))return;const isLast=depth2===
path.length-1,next=path[depth2+1],value=owner[key];if(isLast||Array.isArray(value)&&next&&!isPosition(next))return{owner,
key,path:path.slice(0,depth2+1)};owner=value}}function repairSpot({owner,key,path},issue,row,{substitutes={},place=1}){const inList=Array.
isArray(owner),{repair,value}=repairValue(owner[key],issue,inList),field=path.filter(part=>!isPosition(part)).join("."),
substitute=inList?void 0:substitutes[field];if(value!==void 0)owner[key]=value;else if(substitute){const position=path.findLast(
isPosition),index=position===void 0?place:Number(position)+1;owner[key]=substitute(owner,row,index)}else if(inList)owner[key]=
repair_fields_gone;else{if(owner[key]===void 0)return;delete owner[key]}return repair}function closeUp(list2){let kept=0;
for(const entry of list2)entry!==repair_fields_gone&&(list2[kept++]=entry);list2.length=kept}function isPosition(part){return/^\d+$/.
test(part)}function isContainer(value){return typeof value=="object"&&value!==null}var repair_rows_maxExamples=3,maxNotes=3,
maxPlace=40;function repairRows(body,rows2){const tally={of:0,kept:0,leftOut:0,examples:[]},given=rowsIn(body[rows2.list],
rows2);if(!given)return;if(given.length===0)return tally;const kept=[],stack=[{rows:given,into:kept,before:""}];for(let level=stack.
pop();level;level=stack.pop())repairLevel(level,rows2,stack,tally);return body[rows2.list]=kept,kept.length>0?tally:void 0}
function rowsIn(given,rows2){return given==null?[]:Array.isArray(given)?rows2.nested?given.flat():given:rows2.mayBeBare&&
isObject(given)?[given]:void 0}function repairLevel({rows:rows2,into,before},definition,stack,tally){for(const[index,row]of rows2.
entries()){const at=`${before}${index+1}`;if(tally.of++,definition.nested&&Array.isArray(row)&&row.length>0){tally.kept++,
note(tally,at,row,["a list, read as its rows"]),stack.push({rows:row,into,before:`${at}.`});continue}const notes=isObject(
row)?repairRow(row,index+1,definition):void 0;if(!isObject(row)||!notes){tally.leftOut++,note(tally,at,row,[isObject(row)?
"left out":"not an object, left out"]);continue}notes.length>0&&(tally.kept++,note(tally,at,row,notes)),into.push(row),definition.
nested&&descend(row,at,stack)}}function descend(row,at,stack){const children=row.dependencies;if(!Array.isArray(children)||
children.length===0)return;const kept=[];row.dependencies=kept,stack.push({rows:children,into:kept,before:`${at}.`})}function repairRow(row,place,{
row:schema2,nested,substitutes}){const repaired=repairFields(row,schema2,{substitutes,place});if(!repaired||!nested)return repaired?.
notes;const children=repairFields(row,childrenOnly);return children&&[...repaired.notes,...children.notes]}var childrenOnly=(0,packages_6VP7BG7P.
_H)({dependencies:(0,packages_6VP7BG7P.cl)((0,packages_6VP7BG7P.YO)((0,packages_6VP7BG7P.L5)()))});function note({examples},at,row,notes){
if(examples.length>=repair_rows_maxExamples)return;const name=isObject(row)?repair_rows_nameOf(row):void 0,place=at.length>
maxPlace?`\u2026${at.slice(-maxPlace)}`:at,what=(0,clean.Tu)(notes,maxNotes).join(", ");examples.push(`row ${place}${name?
` "${name}"`:""} (${what})`)}function repair_rows_nameOf(row){const name=["name","filename","fileName","artifactId","pat\
h"].map(field=>row[field]).find(value=>typeof value=="string"&&value.trim()!=="");return typeof name=="string"?(0,clean.
pj)(name):void 0}const noRows={of:0,kept:0,leftOut:0,examples:[]};function repairAnswer({response,rows:rows2,withOddRows},body){
const found=rows2?repairRows(body,rows2):noRows,repaired=found&&repairFields(body,response);if(!repaired)return;const{value,
notes}=repaired,fields=notes.length>0?[notes.join(", ")]:[],odd={...found,examples:[...fields,...found.examples]};return{
value:withOddRows?.(value,odd)??value,odd}}function readAnswer(definition,{status,headers,text}){const body=jsonObject(text),
refusal=body&&refusalIn(body);return refusal&&!(isTemporary(status)&&isUnknown(refusal))?refusal:status<200||status>299?
{kind:"status",status,retryAfterMs:retryAfterMs(headers),location:headers.location,excerpt:excerptOf(text)}:body?decoded(
definition,body):definition.plainSuccess?.test(text)&&!isPage(text)?decoded(definition,{}):{kind:"unreadable",body:classifyBody(
text),excerpt:excerptOf(text)}}function refusalIn(body){const code=body.errorCode,message=textOf(body.errorMessage),number=typeof code==
"string"?Number(code):code,refuses=!!code&&number!==0;if(!(!refuses&&!message))return typeof number=="number"&&Number.isFinite(
number)&&refuses?{kind:"refused",errorCode:number,message}:{kind:"refused",message:message??textOf(code)}}function textOf(value){
if(!value)return;const text=typeof value=="string"?value:JSON.stringify(value);return text.trim()===""?void 0:text}function isUnknown({
errorCode}){return errorCode===void 0||!Object.hasOwn(errorCodes,errorCode)}function decoded(definition,body){const messages=body.
warningMessages,warnings=(Array.isArray(messages)?messages:[]).filter(line=>typeof line=="string"),options={abortEarly:!0},
{success,output,issues}=(0,packages_6VP7BG7P.xL)(definition.response,body,options);if(success)return{kind:"answer",value:output,
warnings};const field=fieldOf(issues[0]),repaired=repairAnswer(definition,body);return repaired?{kind:"answer",...repaired,
warnings}:{kind:"malformed",field}}function fieldOf(issue,before=""){const path=[before,(0,packages_6VP7BG7P.Bu)(issue)].
filter(Boolean).join("."),inner=issue.issues?.reduce((a,b)=>depth(b)>depth(a)?b:a);if(inner)return fieldOf(inner,path);if(issue.
kind==="transformation")return issue.message;const key=issue.path?.at(-1)?.key;if(issue.expected===JSON.stringify(key))return`${path}\
 is missing`;const expected=issue.kind==="schema"&&issue.expected;return`${path||"answer"}: ${expected||"another value"}\
 expected`}function depth(issue){const inner=issue.issues?.map(depth)??[];return(issue.path?.length??0)+Math.max(0,...inner)}
const heading="A request without keys",pauseMs=1e3,sanitize=createSanitizer([]);async function probe(options){let stuck=await probeOnce(
options);return stuck&&stuck.at!=="proxy"&&stuck.at!=="tls"&&(await options.clock.sleep(pauseMs,options.signal).catch(error=>{
throw cancelled(heading,!1,error)}),stuck=await probeOnce(options)),{proxy:await options.proxy?.(),stuck}}async function probeOnce(options){
const outcome=await probe_send(options);if(outcome.kind==="answer"||outcome.kind==="refused")return;if(outcome.kind==="m\
alformed"){const{facts:facts2}=malformed({heading,effect:"read"},sanitize(outcome.field));return{at:"http",failure:facts2}}
const{facts}=callError({heading,effect:"read",server:options.server,outcome,attempts:1,unclear:!1,sanitize});if(outcome.
kind!=="fault")return{at:"http",failure:facts};const what=sanitize(outcome.fault.message);return{at:stageOf(outcome.fault),
failure:{...facts,what}}}async function probe_send({transport,version:version2,signal}){const request={requestType:"getP\
rojectState",agentInfo:agentInfo(version2)};try{const exchange=await transport(JSON.stringify(request),{signal});return readAnswer(
getProjectState,exchange)}catch(error){if(!(error instanceof http_transport.w))throw error;if(signal.aborted)throw cancelled(
heading,!1,error);return{kind:"fault",fault:error}}}function stageOf({kind,delivered}){switch(kind){case"dns":case"tls":case"\
proxy":return kind;case"ca-certificate":return"tls";case"proxy-refused":return"proxy";case"refused":case"connect-timeout":
return"tcp";case"reset":return delivered==="no"?"tls":"http";case"timeout":return delivered==="no"?"tcp":"http";default:
return"http"}}function createProvenSecrets(){const proven=new Set;return{answered(sent,answer){for(const secret of sent)
proven.add(secret);for(const row of Array.isArray(answer)?answer:[answer]){const token=proven_secrets_tokenOf(row);token!==
void 0&&proven.add(token)}},hasAnswer:()=>proven.size>0,areProven:sent=>sent.every(secret=>proven.has(secret))}}function proven_secrets_tokenOf(row){
if(!(typeof row!="object"||row===null||!("token"in row)))return typeof row.token=="string"?row.token:void 0}function sentSecrets({
credentials},params2,{userKey,orgToken}){return[...credentials==="user"?[userKey]:[userKey,orgToken],...tokensIn(params2)]}
var map_strings=__webpack_require__(2787);function leakWarnings(heading2,value){if(!(0,map_strings.o)(value,text_redact.
vX))return[];const places=(Array.isArray(value)?value.filter(isListed):[]).flatMap(leak_warnings_placesIn);return(places.
length>0?places:[`Mend's answer to ${heading2}`]).map(leak_warnings_warning)}function isListed(row){return typeof row=="\
object"&&row!==null&&"tags"in row}function leak_warnings_placesIn({name,tags:tags2}){const keys=[...tags2].filter(([key,
values])=>[key,...values].some(text_redact.vX)).map(([key])=>`The tag "${key}" of "${name}"`);return(0,text_redact.vX)(name)?
[`The name "${name}"`,...keys]:keys}function leak_warnings_warning(place){return`${place} contains this run's \`user-key\`\
 or \`org-token\`, shown as ${text_redact.SG}. It is never matched, saved or removed. Remove it in Mend, and change the \
secret.`}const maxExample=200;function oddRowsNotice(heading2,value,{of,kept,leftOut,examples}){const odd=kept+leftOut,name=projectNameIn(
value),answer=`Mend's answer to ${heading2}${name?` of "${name}"`:""}`,counted2=odd>0?`${(0,text_counted.z)(odd)} of ${(0,text_counted.
z)(of)} rows`:"some fields",lost=leftOut>0?`, and ${(0,text_counted.z)(leftOut)} cannot be used`:"",few=examples.map(example=>(0,clean.
Jj)(example,maxExample)).join("; "),left=odd-repair_rows_maxExamples,rest=left>0?`; and ${(0,text_counted.z)(left)} more`:
"";return`${answer} is not as documented in ${counted2}${lost}: ${few}${rest}. Everything else was read as usual.`}function projectNameIn(value){
if(typeof value!="object"||value===null||!("projectName"in value))return;const{projectName}=value;return typeof projectName==
"string"?(0,clean.pj)(projectName,100):void 0}const tokenFields=["token","productToken","projectToken","requestToken","k\
eyUuid"],tokenFieldBefore=new RegExp(`"(?:${tokenFields.join("|")})"\\s*:\\s*"$`);function createAnswerRedactor(secrets){
const patterns=(0,text_redact.cc)(secrets),redact=(0,text_redact.lY)(secrets,text_redact.SG),redactUnlessToken=(text,property="")=>{
const redacted=redact(text);return redacted===text_redact.SG&&tokenFields.includes(property)?text:redacted};return{redactText(text){
let keepsToken=!1;const replacement=(match,at,whole)=>startsInEscape(whole,at)?match:isTokenField(whole,at,match.length)?
(keepsToken=!0,match):text_redact.SG,redacted=patterns.reduce((rest,pattern2)=>rest.replaceAll(pattern2,replacement),text),
hasEscapes=text.includes("\\u")||text.includes("\\/");return{text:redacted,mayHoldMore:keepsToken||hasEscapes}},redactValue:(value,{
mayHoldMore})=>mayHoldMore?(0,map_strings.t)(value,redactUnlessToken):value}}function startsInEscape(text,at){let start=at;
for(;text[start-1]==="\\";)start--;return(at-start)%2===1}function isTokenField(text,at,length){const before=text.slice(
Math.max(0,at-40),at);return text[at+length]==='"'&&tokenFieldBefore.test(before)}function createRedactedReader(secrets,log){
const{redactText,redactValue}=createAnswerRedactor(secrets),told=new Set,tellOnce=(line,tell)=>{told.has(line)||tell(line),
told.add(line)};return(definition,exchange)=>{const redacted=redactText(exchange.text),outcome=readAnswer(definition,{...exchange,
text:redacted.text});if(outcome.kind!=="answer")return outcome;const{heading:heading2}=definition,value=redactValue(outcome.
value,redacted);if(redacted.text!==exchange.text||value!==outcome.value){const lines=new Set(leakWarnings(heading2,value));
for(const line of lines)tellOnce(line,log.warning)}if(outcome.odd&&outcome.odd.examples.length>0){const odd=redactValue(
outcome.odd,redacted);tellOnce(oddRowsNotice(heading2,value,odd),log.notice)}return{...outcome,value}}}class Places{#most;#signal;#repeats=[];#others=[];#limit;#taken=0;#epoch=0;#credit=0;constructor(most,signal){
this.#most=most,this.#limit=most,this.#signal=signal,signal.addEventListener("abort",()=>{const waiting=[this.#repeats,this.#others].
flatMap(line=>line.splice(0));for(const{reject}of waiting)reject(signal.reason)})}get epoch(){return this.#epoch}async take(isRepeat){
this.#signal.throwIfAborted();const turn=Promise.withResolvers();(isRepeat?this.#repeats:this.#others).push(turn),this.#handOut(),
await turn.promise}giveBack(){this.#taken--,this.#handOut()}lower(sentIn){if(sentIn!==this.#epoch)return;const half=Math.
floor(Math.min(this.#limit,this.#taken)/2);this.#limit=Math.max(1,half),this.#epoch++,this.#credit=0}raise(){this.#limit>=
this.#most||++this.#credit<this.#limit||(this.#limit++,this.#credit=0,this.#handOut())}#handOut(){for(;this.#taken<this.#limit;){
const next=this.#repeats.shift()??this.#others.shift();if(!next)return;this.#taken++,next.resolve()}}}class Throttle{#clock;#signal;#places;#underWay=new Set;#answered=0;#answeredBefore=0;#opensMs=Number.
NEGATIVE_INFINITY;#pause;constructor({clock,signal,concurrency}){this.#clock=clock,this.#signal=signal,this.#places=new Places(
concurrency,signal)}async enter(endsMs,isRepeat){for(;;){if(!await this.#opened(endsMs))return;if(await this.#places.take(
isRepeat),this.#opensMs<=this.#clock.now())break;this.#places.giveBack()}const passage={epoch:this.#places.epoch,answered:this.#answered};
return this.#underWay.add(passage),passage}async#opened(endsMs){for(;;){const leftMs=this.#opensMs-this.#clock.now();if(leftMs<=
0)return!0;if(this.#opensMs>endsMs)return!1;this.#pause??=this.#clock.sleep(leftMs,this.#signal).finally(()=>{this.#pause=
void 0}),await this.#pause}}leave(passage){this.#underWay.delete(passage)&&this.#places.giveBack()}answered(){this.#answered++,
this.#places.raise()}lower({epoch}){this.#places.lower(epoch)}hasAnswered(since){return this.#answered>(since?.answered??
this.#answeredBefore)}giveUp(){this.#answeredBefore=this.#answered}hold(ms){const untilMs=this.#clock.now()+ms,isNews=untilMs-
this.#opensMs>ms/2;return this.#opensMs=Math.max(this.#opensMs,untilMs),isNews}}function createClient(options){const{userKey,
orgToken,clock,log}=options,read2=createRedactedReader([userKey,orgToken],log),secrets=createProvenSecrets(),{signal,concurrency=Number.
POSITIVE_INFINITY}=options,throttle=new Throttle({clock,signal,concurrency}),{transport,serverTime}=withServerTime(options.
transport);return{async call(type,params2,{withinMs}={}){const definition=catalogue[type],body=requestBody(type,definition,
params2,options),sanitize2=createSanitizer(secretsIn(params2,options)),endsMs=clock.now()+(withinMs??1/0),sent=sentSecrets(
definition,params2,options),call={type,definition,body,read:read2,sanitize:sanitize2,endsMs,isProven:()=>secrets.areProven(
sent),hasAnswer:secrets.hasAnswer},answer=await answerTo(call,{...options,transport,throttle});return secrets.answered(sent,
answer),answer},probe:()=>probe(options),serverTime}}function withServerTime(send2){let serverMs;return{transport:async(body,limits)=>{
const exchange=await send2(body,limits),ms=Date.parse(exchange.headers.date??"");return Number.isNaN(ms)||(serverMs=Math.
max(serverMs??ms,ms)),exchange},serverTime:()=>serverMs}}var version=__webpack_require__(3411);async function openContext(inputs,policies,surroundings){
const connection=await surroundings.connect(inputs),over=new AbortController,ending=()=>AbortSignal.any([surroundings.signal,
over.signal]);return{context:{...surroundings,inputs,describeRepository:wanted=>surroundings.describeRepository(wanted,inputs,
ending()),readPermissions:wanted=>surroundings.readPermissions(wanted,inputs,ending()),mend:clientFor(inputs,connection,
surroundings),policy:runPolicy(inputs.failOn,policies),progress:surroundings.log.info,share:sharing(),known:new Map,record:()=>{},
saveReport:async()=>{}},close:()=>(over.abort(),connection.close())}}function clientFor(inputs,{send:send2,proxy},{clock,
log,signal}){const{userKey,orgToken,retries,concurrency}=inputs,changesNothing=operations_operations[inputs.operation].changesNothing?.(
inputs),dryRun=inputs.dryRun||(changesNothing??!1);return createClient({userKey,orgToken,retries,dryRun,version:version.
r,clock,log,signal,transport:send2,concurrency,proxy,deadlineMs:5*inputs.requestTimeout,server:inputs.serverUrl.origin})}
function targetLog(log,label){if(label===void 0)return{log,progress:log.info,close:()=>{}};const lines=[],prefixed=line=>`\
[${label}] ${line}`;return{log:{...log,info:line=>lines.push(line),debug:line=>log.debug(prefixed(line)),notice:line=>log.
notice(prefixed(line)),warning:line=>log.warning(prefixed(line)),group:(title,list2)=>lines.push(title,...list2)},progress:line=>log.
info(prefixed(line)),close:()=>{lines.length>0&&log.group(label,lines)}}}function stoppedBy(error,{signal,log},findings2={}){
const looks=looksOf(findings2);if(signal.aborted){const reasons2=[[...stopped_cancelled.reasons,...looks].join(" ")];return{
...stopped_cancelled,reasons:reasons2}}(0,failure_facts.e3)(error,log);const facts=(0,failure_facts._2)(error),fix=[facts.
fix,...looks].filter(Boolean).join(" "),failure={...facts,fix:fix||void 0};return{outcome:"error",reasons:[(0,domain_failure.
k)(failure)],failure}}const stopped_cancelled={outcome:"cancelled",reasons:["The job was cancelled before this step fini\
shed."]};async function executeOn({inputs,label,known,undecided},common,surroundings){common.log.mask(inputs.projectToken);
let findings2={};const{log,progress,close}=targetLog(common.log,label),context={...common,inputs,log,progress,known:new Map(
known&&[[known.token,known]]),record:part=>{findings2={...findings2,...part}},saveReport:()=>saveEarly(inputs,findings2,
surroundings)},end=await(undecided?Promise.reject(undecided.error):operations_operations[inputs.operation].run(context)).
then(verdict=>settleVerdict(verdict,inputs),error=>stoppedBy(error,context,findings2));return close(),{name:findings2.ensured?.
project?.name??label??"",...findings2,...end}}async function saveEarly({operation,dryRun},findings2,{saveReport,log}){try{
await saveReport({operation,dryRun,...findings2,...underWay}),log.info("The report files are written, with what is about\
 to be done")}catch(cause){throw new domain_failure.H("report-not-written",{what:"The report could not be written, so no\
thing was changed",why:`${(0,failure_facts.bD)(cause)}.`,fix:"Check `report-directory` and the space on the disk.",cause})}}
const underWay={outcome:"planned",reasons:["This was written before anything was changed."]};function submissionProblems(inputs,operation){
return!inputs.submitDependencies||operation.checksGithub?[]:operation.readsHierarchy?.(inputs)?[]:[{input:"submit-depend\
encies",text:operation.readsHierarchy?"needs the hierarchy; expected `report` to include hierarchy":`operation ${inputs.
operation} does not read a hierarchy to submit; expected operation sync or report`}]}function earlyVerdict(inputs,problems,{
repository,scanners}){const name=knownOperation(inputs,problems),operation=name&&operations_operations[name],missing2=operation?.
needsCredentials?.(inputs)===!1?[]:missingCredentials(inputs,{needsOrgToken:inputs2=>operation!==void 0&&needsOrgToken(inputs2,
operation)},repository,scanners),maySkip=inputs.onMissingCredentials==="skip"&&repository.withoutSecrets!==void 0,mustHave=!maySkip&&
!operation?.reportsCredentials,named2=new Set(problems.map(({input})=>input)),combined=[...targetProblems(inputs),...operation?
operationProblems(operation,inputs,repository):[]],wrong=[...problems,...combined.filter(({input})=>!named2.has(input)),
...mustHave?missing2:[]];if(wrong.length>0)return{outcome:"error",reasons:preconditions_reasonsOf(wrong)};if(!(!maySkip||
missing2.length===0))return{outcome:"skipped",reasons:preconditions_reasonsOf(missing2)}}function knownOperation({operation},problems){
return problems.some(({input})=>input==="operation")?void 0:operation}function operationProblems(operation,inputs,repository){
return[...operation.problems(inputs,repository),...targetCountProblems(inputs,operation),...gateProblems(inputs,operation),
...submissionProblems(inputs,operation)]}function preconditions_reasonsOf(problems){return problems.map(({input,text,line})=>{
const where=line===void 0?"":`, line ${line}`;return`\`${input}\`${where}: ${text}`})}async function readPolicies(inputs,read2){
if(inputs.policy.length===0)return{policies:[],problems:[]};const results=await Promise.all(inputs.policy.map(source=>read_policies_readOne(
source,inputs,read2)));return{policies:results.flatMap(({policy})=>policy??[]),problems:results.flatMap(({problems})=>problems.
map(text=>({input:"policy",text})))}}async function read_policies_readOne(source,inputs,read2){const{name:file}=source;try{
const[content,{readPolicy}]=await Promise.all([read2(source,inputs),__webpack_require__.e(530).then(__webpack_require__.
bind(__webpack_require__,4530))]),isWorkspace=source.kind==="workspace",result=await readPolicy(content,{file,isWorkspace});
return result.ok?{policy:result.policy,problems:[]}:{problems:result.problems}}catch(error){const why=error instanceof Error?
error.message:String(error);return{problems:[`${(0,clean.pj)(file,200)} cannot be read: ${why}`]}}}async function prepare({
inputs,problems},surroundings){const{signal,log,readPolicyFile}=surroundings,early=earlyVerdict(inputs,problems,surroundings);
if(early?.outcome==="skipped")return{early,policies:[]};const read2=await readPolicies(inputs,readPolicyFile),{policies}=read2;
if(signal.aborted)return{early:stopped_cancelled,policies};for(const{file,conditions,waivers}of policies)log.info(`Polic\
y ${(0,clean.pj)(file,200)}: conditions: ${(0,text_counted.z)(conditions.length)}, waivers: ${(0,text_counted.z)(waivers.
length)}`);if(read2.problems.length===0)return{early,policies};const all=[...problems,...read2.problems];return{early:earlyVerdict(
inputs,all,surroundings),policies}}async function execute(parsed2,surroundings){const{inputs,problems}=parsed2,{dryRun}=inputs,
run2={operation:knownOperation(inputs,problems),dryRun},{early,policies}=await prepare(parsed2,surroundings);if(early)return{
...run2,...early};const{context,close}=await openContext(inputs,policies,surroundings);try{const results=await executeOnAll(
context,surroundings);return announceWaivers(results,context.log),{...run2,...combineTargets(results)}}catch(error){return{
...run2,...stoppedBy(error,context)}}finally{await close()}}async function executeOnAll(context,surroundings){const{operation,
select}=context.inputs,targets=await targetsOf(operations_operations[operation],context),onEach=(done=()=>{})=>Promise.all(
targets.map(async target=>{const result=await executeOn(target,context,surroundings);return done(),result})),few=select.
rules.length>0?1:fewWaits;if(targets.length<=few)return onEach();const job={title:"Projects done",total:targets.length};
return withProgress(job,context,onEach)}const fewWaits=20;function combineTargets(results){const[first,...others]=results;
if(!first)return nothingSelected;if(others.length===0)return first;const targets=results.toSorted(failuresFirst),{outcome}=combineVerdicts(
targets),reasons2=combineReasons(targets);return{...combineFindings(targets),outcome,reasons:reasons2,targets}}var github_settings=__webpack_require__(
565),schema=__webpack_require__(8977),validate=__webpack_require__(534);function redactedLog(log,secrets){const redact=(0,text_redact.
lY)(secrets);return{...log,info:line=>log.info(redact(line)),debug:line=>log.debug(redact(line)),notice:line=>log.notice(
redact(line)),warning:line=>log.warning(redact(line)),group:(title,lines)=>log.group(redact(title),lines.map(redact))}}const loadReports=()=>__webpack_require__.
e(399).then(__webpack_require__.bind(__webpack_require__,8399));async function run(given,host){const{raw,taken,problem}=(0,scanner_keys.
cw)(given,host.scanners);try{const parsed2=(0,validate.TL)(raw,host.files,problem?[problem]:[]),{inputs,scanFiles}=parsed2;
host.fileSecrets.push(...scanFiles.secrets);for(const secret of host.fileSecrets)host.log.mask(secret);const log=redactedLog(
host.log,knownSecrets(raw,host));log.info(`Mend Project ${version.r}: ${opening(parsed2)}`),taken.length>0&&log.info(`Ta\
ken from the environment: ${taken.join(", ")}`),scanFiles.lines.length>0&&log.group("Files of `scan-output`",scanFiles.lines);
const directory=inputs.reportDirectory,result=await execute(parsed2,{...host,log,saveReport:async result2=>{const{files}=await presented(
result2,inputs,raw,host);host.saveFiles(files,directory)}});return{presentation:await presented(result,inputs,raw,host),
directory}}catch(error){return await crashed(error,raw,host)}}async function presented(result,inputs,raw,host){const{present:present2,
loadFormats,loadPackageOrder,loadSnapshot}=await loadReports(),{reportFormats,summary,warnOnly,dryRun}=inputs,submitDependencies=inputs.
submitDependencies&&!dryRun,needsManifests=submitDependencies||reportFormats.includes("sarif");return present2(result,{...presentationOptions(
raw,host),formats:await loadFormats(reportFormats),packageOrder:await loadPackageOrder(result),snapshotOf:submitDependencies?
await loadSnapshot():void 0,summary,warnOnly,manifests:needsManifests?host.manifests():[]})}function opening({inputs,problems}){
const valid=input=>problems.every(problem=>problem.input!==input),{operation,serverUrl,reports}=inputs,what=valid("opera\
tion")?operation:"unknown operation";return valid("server-url")&&reports.patterns.length===0?`${what} at ${serverUrl.origin}`:
what}function knownSecrets(raw,{fileSecrets,scanners}){return[...(0,schema.Fj)(raw),...fileSecrets,...(0,scanner_keys.Il)(
scanners)]}function presentationOptions(raw,host){const{summaryRoom,clock,repository,uuid}=host;return{secrets:knownSecrets(
raw,host),room:summaryRoom(),generatedAt:clock.date(),version:version.r,uuid,comment:(0,github_settings.g)(raw).comment!==
"never",readManifest:host.readManifest,workflow:repository.workflow,links:{runUrl:repository.runUrl}}}async function crashed(error,given,host){
const{raw}=(0,scanner_keys.cw)(given,host.scanners);(0,failure_facts.e3)(error,redactedLog(host.log,knownSecrets(raw,host)));
const reports=await loadReports(),{present:present2,jsonFormat}=reports;try{const result={operation:operationOf(raw),dryRun:raw["\
dry-run"]?.toLowerCase()==="true",outcome:"error",reasons:[(0,failure_facts.oh)(error)],failure:(0,failure_facts._2)(error)};
return{presentation:present2(result,{...presentationOptions(raw,host),summary:raw.summary?.toLowerCase()!=="false",manifests:[],
formats:raw["report-formats"]==="none"?[]:[jsonFormat]}),directory:""}}catch{const message=(0,text_redact.lY)(knownSecrets(
raw,host))((0,failure_facts.oh)(error)),presentation=fallback(message,reports),{comment}=(0,github_settings.g)(raw);if(comment===
"never")return{presentation,directory:""};const told=reports.failureComment(message,host.uuid);return{presentation:{...presentation,
comment:told},directory:""}}}function operationOf(raw){const given=raw.operation?.trim()||"sync";return operations.q.find(
name=>name===given)}function fallback(message,{outputNames,statusDescription}){return{outputs:{...Object.fromEntries(outputNames.
map(name=>[name,""])),result:"error",reasons:message},files:[],annotations:[{level:"error",title:"Mend Project",message}],
status:{state:"error",description:statusDescription(`error: ${message}`)},log:[],failed:!0}}}),3411:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>version});const version="1.0.0"})};
