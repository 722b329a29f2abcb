export const id=530,ids=[530],modules={4530:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{readPolicy:()=>readPolicy});var packages_6VP7BG7P=__webpack_require__(
6090),project=__webpack_require__(8605),clean=__webpack_require__(11),policy_source=__webpack_require__(9686);function policyOf(content,{
file,isWorkspace},{value,lineOf}){const places=new Map(Object.entries(value??{})),originOf=(list,at)=>{const parent=places.
get(list),line=Array.isArray(parent)?lineOf(parent,at):void 0;return{file,line:line??1,isWorkspace:isWorkspace||void 0}},
workspaceWaivers=isWorkspace||content["workspace-waivers"]!==!1,ignoring=workspaceWaivers?void 0:!1;return{file,workspaceWaivers,
conditions:(content["fail-on"]??[]).map((condition2,at)=>({...condition2,origin:originOf("fail-on",at),workspaceWaivers:ignoring})),
waivers:(content.waivers??[]).map((waiver2,at)=>waiverOf(waiver2,originOf("waivers",at)))}}function waiverOf(content,origin){
const{vulnerability:vulnerability2="",license:license2,justification:justification2,until:until2}=content,library2=pattern(
content.library),reason2=(0,clean.pj)(content.reason),base={library:library2,reason:reason2,until:until2,origin};if(license2!==
void 0)return{...base,license:pattern(license2)};const{state:state2="in_triage"}=content;return{...base,vulnerability:vulnerability2,
state:state2,justification:justification2}}function pattern(text){return text.trim().replace(/\s+/g," ")}var condition=__webpack_require__(
3363),name_patterns=__webpack_require__(4979),day=__webpack_require__(5030),waiver=__webpack_require__(506),field_types=__webpack_require__(
3818),counted=__webpack_require__(4428);const maxShown=80;function shown(value){return typeof value=="string"?`"${(0,clean.
pj)(value,maxShown)}"`:value==null?"nothing":Array.isArray(value)?"a list":typeof value=="object"?"keys with values":(0,clean.
Jj)(`${value}`,40)}const maxProblems=50;function problemLines(file,problems){const sorted=problems.toSorted((a,b)=>(a.line??
0)-(b.line??0)),all=[...new Set(sorted.map(({line,text})=>line===void 0?`${file}: ${text}`:`${file}:${line}: ${text}`))];
if(all.length<=maxProblems)return all;const left=all.length-maxProblems;return[...all.slice(0,maxProblems),`${file}: \u2026 a\
nd ${(0,counted.z)(left)} more problems`]}function expected(what){return({input})=>`expected ${what}; found ${shown(input)}`}
var aCondition="a condition such as critical > 0",policy_schema_condition=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.
Yj)(expected(aCondition)),(0,packages_6VP7BG7P.h_)("One condition, as in a line of the input `fail-on`."),(0,packages_6VP7BG7P.
K1)(["critical > 0","license in GPL*, AGPL*","cvss >= 9.0"]),(0,field_types.f3)(text=>{const parsed=(0,condition.z)(text);
return parsed.ok?parsed.condition:parsed.problem})),anId="one exact id such as CVE-2021-44228",vulnerability=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Yj)(expected(anId)),(0,packages_6VP7BG7P.yG)(/^[A-Za-z0-9][A-Za-z0-9._:/-]{2,99}$/,expected(anId)),
(0,packages_6VP7BG7P.h_)("One exact id, in any case, such as CVE-2021-44228.")),aLicense="one pattern of licenses such a\
s GPL*, with * and ? for any characters",license=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Yj)(expected(aLicense)),(0,packages_6VP7BG7P.
z6)(isOnePattern,expected(aLicense)),(0,packages_6VP7BG7P.h_)("A pattern of licenses such as GPL*, as in `license in`; *\
 for all, and for no license.")),aLibrary="one library or pattern such as log4j:log4j, lodash@4.17.* or com.acme:*",library=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Yj)(expected(aLibrary)),(0,packages_6VP7BG7P.z6)(isOnePattern,expected(aLibrary)),(0,packages_6VP7BG7P.
z6)(pattern2=>!isOnePattern(pattern2)||/[^*?:@/.\s-]/.test(pattern2),expected(`${aLibrary}, not every library`)),(0,packages_6VP7BG7P.
h_)("One library or pattern of libraries, as in `library matches`; all versions when it names none."),(0,packages_6VP7BG7P.
K1)(["org.apache.logging.log4j:log4j-core","lodash@4.17.*"]));function isOnePattern(text){return(0,name_patterns.Pt)(text.
trim())&&!/[,\p{Cc}]/u.test(text.trim())}var aReason="a text that says why this is accepted",reason=(0,packages_6VP7BG7P.
Fs)((0,packages_6VP7BG7P.Yj)(expected(aReason)),(0,packages_6VP7BG7P.yG)(/\S/,expected(aReason)),(0,packages_6VP7BG7P.z6)(
text=>(0,clean.pj)(text)!=="",expected(aReason)),(0,packages_6VP7BG7P.h_)("Why this is accepted; shown wherever the waiv\
er acts.")),aDay="a day of the calendar such as 2027-03-31",until=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.Yj)(expected(
aDay)),(0,packages_6VP7BG7P.yG)(/^\d{4}-\d{2}-\d{2}$/,expected(aDay)),(0,packages_6VP7BG7P.z6)(day.N,expected(aDay)),(0,packages_6VP7BG7P.
h_)("The last day on which it holds, in UTC: 2027-03-31.")),state=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.KI)(waiver.
Jc,expected(`one of ${waiver.Jc.join(", ")}`)),(0,packages_6VP7BG7P.h_)("The state of the analysis, in CycloneDX's words\
; in_triage when absent. Not beside license.")),justification=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.KI)(waiver.GB,
expected(`one of ${waiver.GB.join(", ")}`)),(0,packages_6VP7BG7P.h_)("Why it does not affect you, in CycloneDX's words; \
only with state: not_affected.")),waiverEntries={vulnerability:(0,packages_6VP7BG7P.lq)(vulnerability),license:(0,packages_6VP7BG7P.
lq)(license),library,reason,until,state:(0,packages_6VP7BG7P.lq)(state),justification:(0,packages_6VP7BG7P.lq)(justification)},
missing={library:`library is missing; expected ${aLibrary}`,reason:`reason is missing; expected ${aReason}`,until:"until\
 is missing; expected the last day on which it holds, such as 2027-03-31"};function waiverProblem(issue){return missing[issue.
expected.slice(1,-1)]??expected("a waiver with vulnerability or license")(issue)}var subjects=[["vulnerability"],["licen\
se"]],policy_schema_waiver=(0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.re)(waiverEntries,waiverProblem),(0,packages_6VP7BG7P.
qT)(subjects,one=>one.vulnerability!==void 0||one.license!==void 0,"vulnerability or license is missing; expected one of\
 the two"),(0,packages_6VP7BG7P.qT)(subjects,one=>one.vulnerability===void 0||one.license===void 0,"vulnerability and li\
cense are both there; expected one of the two"),(0,packages_6VP7BG7P.sY)((0,packages_6VP7BG7P.qT)([["license"],["state"]],
one=>one.license===void 0||one.state===void 0,"state is not accepted beside license; it is the state of a vulnerability"),
["state"]),(0,packages_6VP7BG7P.sY)((0,packages_6VP7BG7P.qT)([["justification"],["state"]],one=>one.justification===void 0||
one.state==="not_affected","justification is accepted only with state: not_affected"),["justification"]),(0,packages_6VP7BG7P.
h_)("A finding that is accepted until a day: it stays visible and counted, but conditions leave it out.")),policyEntries={
"fail-on":(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.YO)(policy_schema_condition,expected(`a\
 list, with ${aCondition} in each item`)),(0,packages_6VP7BG7P.h_)("Conditions that fail the step; they add up with the \
input `fail-on` and other policies."))),waivers:(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.YO)(
policy_schema_waiver,expected("a list of waivers")),(0,packages_6VP7BG7P.h_)("Findings that are accepted, each until a d\
ay."))),"workspace-waivers":(0,packages_6VP7BG7P.lq)((0,packages_6VP7BG7P.Fs)((0,packages_6VP7BG7P.zM)(expected("true or\
 false")),(0,packages_6VP7BG7P.h_)("false in a policy of another repository: waivers of the workspace never lift this po\
licy's conditions.")))},policyKeys=Object.keys(policyEntries),waiverKeys=Object.keys(waiverEntries),policySchema=(0,packages_6VP7BG7P.
re)(policyEntries,expected("the keys fail-on, waivers or both"));const maxDepth=4,maxSyntaxProblems=3;async function readYaml(text){
const yaml=await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__,8815,19)),counter=new yaml.
LineCounter,document=yaml.parseDocument(text,{lineCounter:counter,prettyErrors:!1,uniqueKeys:!1}),reading=new Reading(yaml,
counter),syntax=syntaxProblems(document,reading);return{value:syntax.length>0||!document.contents?void 0:reading.valueOf(
document.contents),problems:[...syntax,...reading.problems],lineOf:(parent,key)=>reading.lineOf(parent,key)}}const advice={
BAD_ALIAS:'a text that begins with * needs quotes: "*log4j*"',BAD_SCALAR_START:'a text that begins with @ or ` needs quo\
tes: "@babel/core"',BLOCK_AS_IMPLICIT_KEY:"a text with a colon and a space needs quotes",MULTIPLE_DOCS:"the file holds s\
everal documents; expected one, without ---",RESOURCE_EXHAUSTION:"the file is nested too deeply to be a policy",TAB_AS_INDENT:"\
a tab indents this line; expected spaces"};function syntaxProblems({errors,directives},reading){const problems=errors.map(
({code,message,pos})=>({line:reading.lineAt(pos[0]),text:advice[code]??`this is not valid YAML: ${(0,clean.pj)(message,200)}`}));
if(errors.some(({code})=>code==="MULTIPLE_DOCS"))return problems.slice(0,1);const{version}=directives.yaml,tags=Object.keys(
directives.tags).length;return version==="1.2"&&tags<=1?problems.slice(0,maxSyntaxProblems):[{text:"directives such as %\
YAML and %TAG are not accepted"}]}class Reading{problems=[];#lines=new WeakMap;#starts=new WeakMap;#yaml;#counter;constructor(yaml,counter){
this.#yaml=yaml,this.#counter=counter}lineAt(offset){return this.#counter.linePos(offset).line}lineOf(parent,key){return(key===
void 0?void 0:this.#lines.get(parent)?.get(key))??this.#starts.get(parent)}valueOf(node,depth=0){const{isAlias,isMap,isNode,
isScalar,isSeq}=this.#yaml;return isNode(node)?isAlias(node)?this.#note(node,`"*${(0,clean.pj)(node.source,40)}" is an a\
lias, and aliases are not accepted; a text that begins with * needs quotes`):(node.tag&&this.#note(node,`the tag ${shown(
node.tag)} is not accepted`),node.anchor&&this.#note(node,`the anchor "&${(0,clean.pj)(node.anchor,40)}" is not accepted`),
isScalar(node)?node.value:depth>maxDepth?this.#note(node,"the file is nested too deeply to be a policy"):isMap(node)?this.#objectOf(
node,node.items,depth):isSeq(node)?this.#listOf(node,node.items,depth):null):null}#listOf(node,items,depth){const lines=new Map,
list=items.map((item,at)=>(this.#yaml.isNode(item)&&lines.set(at,this.#lineOfNode(item)),this.valueOf(item,depth+1)));return this.#remember(
list,node,lines),list}#objectOf(node,pairs,depth){const lines=new Map,entries=new Map;for(const{key,value}of pairs){const name=this.
valueOf(key,depth+1),line=this.#yaml.isNode(key)?this.#lineOfNode(key):void 0;if(typeof name!="string"){const text=`expe\
cted a word as key; found ${shown(name)}`;this.problems.push({line:line??this.#lineOfNode(node),text});continue}if(entries.
has(name)){const text=`${shown(name)} stands twice, first in line ${lines.get(name)}`;this.problems.push({line,text});continue}
line!==void 0&&lines.set(name,line),entries.set(name,this.valueOf(value,depth+1))}const object=Object.fromEntries(entries);
return this.#remember(object,node,lines),object}#remember(value,node,lines){this.#lines.set(value,new Map(lines)),this.#starts.
set(value,this.#lineOfNode(node))}#lineOfNode({range}){return this.lineAt(range?.[0]??0)}#note(node,text){return this.problems.
push({line:this.#lineOfNode(node),text}),null}}async function readPolicy(content,source){const refused=problems2=>({ok:!1,
problems:problemLines(source.file,problems2)}),text=textOf(content);if(typeof text!="string")return refused([text]);const yaml=await readYaml(
text);if(yaml.value===void 0&&yaml.problems.length===0)return refused([{text:emptyFile}]);const parsed=(0,packages_6VP7BG7P.
xL)(policySchema,yaml.value),problems=[...yaml.problems,...contentProblems(parsed.issues,yaml)];if(problems.length>0||!parsed.
success)return refused(problems);const{output}=parsed;return!output["fail-on"]&&!output.waivers?refused([{text:emptyFile}]):
{ok:!0,policy:policyOf(output,source,yaml)}}var emptyFile="the file is empty; expected the keys fail-on, waivers or both";
function textOf(content){if((typeof content=="string"?(0,clean.ee)(content):content.length)>policy_source.s)return{text:"\
the file is too large; expected at most 2 MB"};if(typeof content=="string")return content;try{return new TextDecoder("ut\
f-8",{fatal:!0}).decode(content)}catch{return{text:"the file is not valid UTF-8"}}}function contentProblems(issues,yaml){
if(yaml.value===void 0)return[];if(!isObject(yaml.value))return[{line:1,text:`expected the keys fail-on, waivers or both\
; found ${shown(yaml.value)}`}];const known=new Set(yaml.problems.map(({line})=>line));return[...unknownKeys(yaml),...issueProblems(
issues,yaml)].filter(({line})=>!known.has(line))}function unknownKeys(yaml){const waivers=isObject(yaml.value)?yaml.value.
waivers:void 0,list=Array.isArray(waivers)?waivers:[];return[...unknownKeysOf(yaml.value,policyKeys,yaml),...list.flatMap(
waiver2=>unknownKeysOf(waiver2,waiverKeys,yaml))]}function unknownKeysOf(value,known,yaml){return isObject(value)?Object.
keys(value).filter(key=>!known.includes(key)).map(key=>{const[near]=(0,project.L)(known,key,1),hint=near===void 0?"":` (\
did you mean ${near}?)`,text=`unknown key ${shown(key)}${hint}; expected ${known.join(", ")}`;return{line:yaml.lineOf(value,
key),text}}):[]}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function issueProblems(issues=[],yaml){
return issues.filter(({expected:expected2})=>expected2!=="never").map(({path,message})=>({line:lineOfIssue(path,yaml),text:message}))}
function lineOfIssue(path,yaml){let place=yaml.value,line=isContainer(place)?yaml.lineOf(place):1;for(const{key}of path??
[]){if(!isContainer(place)||!isKey(key))break;line=yaml.lineOf(place,key)??line,place=Reflect.get(place,key)}return line}
function isContainer(value){return typeof value=="object"&&value!==null}function isKey(key){return typeof key=="string"||
typeof key=="number"}})};
