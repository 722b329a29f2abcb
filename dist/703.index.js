export const id=703,ids=[703],modules={6703:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{maxResults:()=>maxResults,sarifFormat:()=>sarifFormat});
var library_fix=__webpack_require__(3626),manifest=__webpack_require__(7367),clean=__webpack_require__(11),components=__webpack_require__(
6669),subject=__webpack_require__(2113),vulnerabilities=__webpack_require__(7539),fix_words=__webpack_require__(4291),json_chunks=__webpack_require__(
4),markdown=__webpack_require__(6094),waived_lookup=__webpack_require__(9484),web_address=__webpack_require__(4e3);const maxCharacters=1e3,
levels={critical:"error",high:"error",medium:"warning",low:"note"};function levelOf(severity){return severity?levels[severity]:
"warning"}const minScores={critical:9.1,high:7,medium:4,low:.1};function ruleOf(vulnerability,fixOf){const{id:id2,mostSevere}=vulnerability,
{severity,url}=mostSevere,score=mostSevere.score??(severity&&minScores[severity]),description=mostSevere.description??`M\
end has no description of ${id2}.`;return{id:id2,shortDescription:{text:title(vulnerability)},fullDescription:{text:sarifText(
(0,clean.pj)(description,maxCharacters))},helpUri:(0,web_address.D)(url),help:help(description,(0,vulnerabilities.ik)(vulnerability,
fixOf)),defaultConfiguration:{level:levelOf(severity)},properties:{tags:["security","vulnerability",severity??"unrated"],
precision:"very-high","security-severity":score?.toFixed(1)}}}function title({id:id2,mostSevere,components:components2}){
const names=[...new Set(components2.map(({name})=>name))],{description=`in ${names.join(", ")}`}=mostSevere,sign=mostSevere.
description?":":"";return sarifText((0,clean.pj)(`${id2}${sign} ${description}`,120))}function help(description,advice){
return{text:sarifText([(0,clean.pj)(description,maxCharacters),...advice].join(`
`)),markdown:(0,markdown.Bv)((0,markdown.CS)(description,maxCharacters),...advice.map(fix=>(0,markdown.md)`**Fix:** ${(0,markdown.
CS)(fix)}`))}}function sarifText(text){return text.replace(/[\\[\]]/g,"\\$&").replace(/[{}]/g,"$&$&")}const sarifFormat={
name:"sarif",output:"sarif-path",file:"mend-vulnerabilities.sarif",perProject:"instead",write(source){const{inventory}=source.
result.reported??{};if(!(!inventory||inventory.alertsPending))return(0,json_chunks.V)(()=>documentOf(source))}},maxResults=25e3;
function documentOf(source){const all=(0,vulnerabilities.fq)((0,components.ct)(source)),pairs=all.slice(0,maxResults),known=(0,vulnerabilities.
C_)(pairs),fixOf=(0,library_fix.hV)(source.packageOrder),rules=new Map(known.map(({id:id2},index)=>[id2,index]));return{
$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"Mend",fullName:`Mend,\
 reported by ${subject.Uf}`,informationUri:"https://docs.mend.io",semanticVersion:source.version,rules:known.values().map(
one=>ruleOf(one,fixOf))}},automationDetails:source.project?{id:category(source)}:void 0,invocations:[{executionSuccessful:!0,
...note(all.length-pairs.length)}],results:pairs.values().map(pair=>resultOf(pair,rules.get(pair.id),source,fixOf))}]}}function category(source){
const{product,project}=(0,subject.et)(source);return["mend",product,project,""].filter(part=>part!==void 0).join("/")}function note(left){
return left<=0?{}:{toolExecutionNotifications:[{level:"warning",message:{text:`${(0,markdown.zD)(left)} less severe resu\
lts are left out: code scanning accepts at most ${(0,markdown.zD)(maxResults)}.`}}]}}function resultOf(pair,ruleIndex,source,fixOf){
const{id:id2,component,vulnerability}=pair;return{ruleId:id2,ruleIndex,level:levelOf(vulnerability.severity),message:{text:message(
pair,fixOf)},locations:[sarif_location(component,source)],partialFingerprints:{primaryLocationLineHash:source.uuid([component.
library.keyUuid,id2])},suppressions:suppressions(pair,source)}}function suppressions({component,vulnerability},{result}){
if(!result.waived)return;const waiver=(0,waived_lookup.X)(result).get(component.library.keyUuid)?.vulnerabilities.get(vulnerability.
id);return waiver?[{kind:"external",status:"accepted",justification:(0,clean.pj)(waiver.reason,maxReason)}]:[]}const maxReason=1e3;
function message({id:id2,component,vulnerability},fixOf){const{severity="unrated",score,fix}=vulnerability,{version=""}=component.
library,library=(0,clean.pj)(`${component.name} ${version}`,200),rating=score===void 0?severity:`${severity}, ${score.toFixed(
1)}`,advice=fix?` ${(0,clean.pj)(fix,300)}`:"",forAll=fix?.trim()&&(0,fix_words.x0)(fixOf(component.library)),more=forAll?
`. ${forAll} of this library.`:"";return sarifText(`${library} has ${id2} (${rating}).${advice}${more}`)}const fallback="\
.github/workflows/mend.yml";function sarif_location({ecosystem,purl,name},{manifests,workflow=fallback}){return{physicalLocation:{
artifactLocation:{uri:((0,manifest.$)(ecosystem,manifests)??workflow).toWellFormed().split("/").map(encodeURIComponent).
join("/"),uriBaseId:"%SRCROOT%"},region:{startLine:1}},logicalLocations:[{fullyQualifiedName:purl?.text??(0,clean.pj)(name),
kind:"module"}]}}}),6669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{ct:()=>componentsOf,hk:()=>dependenciesOf,ZB:()=>hasComponents,JI:()=>sha1Of});var ecosystem=__webpack_require__(
9964),identity=__webpack_require__(6582),match_type=__webpack_require__(5774),packageurl_js=__webpack_require__(7091);function purlOf(library){
return build((0,identity.cu)(library))??build((0,identity.QX)(library))}function build({type,version,...parts}){const namespace=withoutEmptySegments(
parts.namespace?.toWellFormed()),name=parts.name.toWellFormed();try{const purl=new packageurl_js.PackageURL(type,namespace,
name,version?.toWellFormed(),parts.qualifiers&&mapValues(parts.qualifiers),parts.subpath?.toWellFormed());return type===
"npm"&&(purl.namespace=namespace,purl.name=name),{text:encoded(purl.toString()),namespace:purl.namespace??void 0,name:purl.
name}}catch{return}}function withoutEmptySegments(path=""){return path.split("/").filter(Boolean).join("/")||void 0}function mapValues(qualifiers){
return Object.fromEntries(Object.entries(qualifiers).map(([key,value])=>[key,value.toWellFormed()]))}function encoded(text){
return text.replace(/[+!'()*]|%3A|%7E/g,found=>encodings[found]??found)}const encodings={"+":"%2B","!":"%21","'":"%27","\
(":"%28",")":"%29","*":"%2A","%3A":":","%7E":"~"};var compare=__webpack_require__(185),web_address=__webpack_require__(4e3);
const made=new WeakMap;function hasComponents({result,tree}){return result.reported?.inventory!==void 0||tree!==void 0}function componentsOf(source){
const{inventory}=source.result.reported??{},components=made.get(source)??joinComponents(inventory?.libraries,source.tree);
return made.set(source,components),components}function joinComponents(inventory=[],tree){const seen=new Set,rows=[];for(const library of inventory){
const known=tree?.libraries.get(library.keyUuid);seen.has(library.keyUuid)||(seen.add(library.keyUuid),rows.push({library,
known,name:(0,identity.oZ)(joined({library,known}))}))}for(const[key,known]of tree?.libraries??[]){if(seen.has(key))continue;
const library={...known,licenses:[],vulnerabilities:[]};rows.push({library,known,name:(0,identity.oZ)(library)})}return rows.
sort(byName).map(row=>component(row,tree?.direct))}function joined({library,known}){return known?{...library,filename:library.
filename??known.filename,groupId:library.groupId??known.groupId,artifactId:library.artifactId??known.artifactId,version:library.
version??known.version,sha1:library.sha1??known.sha1,type:library.type??known.type,coordinates:library.coordinates??known.
coordinates}:library}function component(row,direct){const library=joined(row);return{library,name:row.name,ecosystem:(0,ecosystem.
Mg)(library),purl:purlOf(library),homePage:(0,web_address.D)(library.homePage),relation:row.known&&(direct?.has(library.
keyUuid)?"direct":"transitive")}}function dependenciesOf({library:{keyUuid}},tree){const children=tree?.dependencies.get(
keyUuid);return children?children.filter(key=>key!==keyUuid).sort(compare.U):[]}function byName(a,b){return(0,compare.U)(
a.name,b.name)||(0,compare.U)(versionOf(a),versionOf(b))||(0,compare.U)(a.library.keyUuid,b.library.keyUuid)}function versionOf({
library,known}){return library.version??known?.version??""}function sha1Of(library){const{sha1}=library;if(!(!sha1||(0,match_type.
s)(library)))return/^[0-9a-f]{40}$/i.test(sha1)?sha1.toLowerCase():void 0}}),2113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fs:()=>documentId,Uf:()=>toolName,et:()=>subjectOf});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11),_findings_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5306);const toolName="mend-project-action";function subjectOf({
result,project=""}){return{product:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
tZ)(result)??"",200)||void 0,project:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
j1)(result)??project,200)||"project"}}function documentId(kind,source,components){const{product="",project}=subjectOf(source),
made=source.generatedAt.toISOString(),read=source.result.reported?.inventory?.lastUpdated??"",contents=contentsId(source,
components);return source.uuid([kind,product,project,made,read,contents])}const ids2=new WeakMap;function contentsId({uuid},components){
const id2=ids2.get(components)??uuid(components.map(({library})=>library.keyUuid));return ids2.set(components,id2),id2}}),
7539:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C_:()=>vulnerabilitiesOf,fq:()=>pairsOf,ik:()=>adviceOn});var _domain_inventory_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4310),_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11),_text_fix_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4291);const maxAdvice=10;function adviceOn({fixes,fixable},fixOf){const all=new Set(fixes.slice(0,maxAdvice).map(fix=>(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.
pj)(fix,300)));for(const{library,name}of fixable){if(all.size>=2*maxAdvice)break;const fix=(0,_text_fix_words_js__WEBPACK_IMPORTED_MODULE_2__.
x0)(fixOf(library));if(fix==="")continue;const{version=""}=library;all.add(`${fix} of ${(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.
pj)(`${name} ${version}`,200)}`)}return[...all]}const made=new WeakMap;function pairsOf(components){const pairs=made.get(
components)??paired(components);return made.set(components,pairs),pairs}function paired(components){const byLibrary=new Map(
components.map(one=>[one.library,one])),seen=new Map;return(0,_domain_inventory_figures_js__WEBPACK_IMPORTED_MODULE_0__.
Pg)([...byLibrary.keys()]).flatMap(finding=>{const component=byLibrary.get(finding.library),id2=(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.
pj)(finding.vulnerability.id,200)||"unnamed";return!component||seen.get(component)?.has(id2)?[]:(seen.set(component,(seen.
get(component)??new Set).add(id2)),[{...finding,id:id2,component}])})}function vulnerabilitiesOf(pairs){return[...Map.groupBy(
pairs,({id:id2})=>id2)].map(([id2,those])=>({id:id2,mostSevere:those[0]?.vulnerability??{id:id2},components:those.map(({
component})=>component),fixable:those.filter(({vulnerability:{fix}})=>fix?.trim()).map(({component})=>component),fixes:[
...new Set(those.flatMap(({vulnerability:{fix}})=>fix??[]))]}))}})};
