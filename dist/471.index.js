export const id=471,ids=[471],modules={8471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{dependencySnapshot:()=>dependencySnapshot});var failure_facts=__webpack_require__(
2540),compare=__webpack_require__(185),counted=__webpack_require__(4428),reports_source=__webpack_require__(1330),manifest=__webpack_require__(
7367);function manifestsOf(projects,kept,paths){const files=projects.map(project=>fileOf(project,paths)),isOnly=file=>files.
indexOf(file)===files.lastIndexOf(file),manifests=projects.flatMap((one,index)=>{const manifest2=manifestOfProject(one,kept[index]);
if(Object.keys(manifest2.resolved).length===0)return[];const file=files[index];return file!==void 0&&isOnly(file)?{...manifest2,
file:{source_location:file}}:manifest2});return underNames(manifests)}function manifestOfProject({product,project,packages},kept){
const resolved=packages.filter(({purl})=>kept?.has(purl)).map(({purl,isDirect,dependencies})=>[purl,{package_url:purl,relationship:isDirect?
"direct":"indirect",dependencies:[...dependencies].filter(other=>kept?.has(other))}]);return{name:project,metadata:{...product&&
{product},project},resolved:Object.fromEntries(resolved)}}function fileOf({packages},paths){const direct=packages.filter(
({isDirect})=>isDirect),[ecosystem,...others]=new Set(direct.map(({ecosystem:ecosystem2})=>ecosystem2)).difference(new Set(
["generic"]));if(!(ecosystem===void 0||others.length>0))return(0,manifest.$V)(ecosystem,paths)}function underNames(manifests){
const used=new Set,entries=manifests.map(manifest2=>{let name=manifest2.name;for(let n=2;used.has(name);n++)name=`${manifest2.
name} (${n})`;return used.add(name),[name,{...manifest2,name}]});return Object.fromEntries(entries)}var components=__webpack_require__(
6669),subject=__webpack_require__(2113);const maxPurl=2e3;function projectPackages(source){const{tree}=source,inTree=(0,components.
ct)(source).filter(({relation})=>relation),usable=inTree.filter(({purl})=>purl&&purl.text.length<maxPurl);return{...(0,subject.
et)(source),packages:tree?merged(usable,tree):[],withoutPurl:inTree.length-usable.length}}function merged(components2,tree){
const depths=depthsOf(tree),purls=new Map(components2.map(({library,purl})=>[library.keyUuid,purl?.text??""]));return[...Map.
groupBy(components2,({purl})=>purl?.text??"")].map(([purl,same])=>{const children=same.flatMap(({library})=>tree.dependencies.
get(library.keyUuid)??[]),depth=({library})=>depths.get(library.keyUuid)??0;return{purl,ecosystem:same[0]?.ecosystem??"g\
eneric",isDirect:same.some(({relation})=>relation==="direct"),depth:same.reduce((least,one)=>Math.min(least,depth(one)),
1/0),dependencies:purlsOf(children,purls,purl)}})}function purlsOf(keys,purls,own){const found=keys.flatMap(key=>purls.get(
key)??[]);return new Set(found.filter(purl=>purl!==own).sort(compare.U))}function depthsOf({direct,dependencies}){const depths=new Map(
[...direct].map(key=>[key,0]));for(const[key,depth]of depths)for(const child of dependencies.get(key)??[])depths.has(child)||
depths.set(child,depth+1);return depths}class KeptPackages{#kept=new Set;#waiting=new Map;has(purl){return this.#kept.has(
purl)}costOf({purl,dependencies}){let cost=2*purl.length+frameLength;cost+=(this.#waiting.get(purl)??0)*(purl.length+quoteLength);
for(const other of dependencies)this.#kept.has(other)&&(cost+=other.length+quoteLength);return cost}keep({purl,dependencies}){
this.#kept.add(purl);for(const other of dependencies)this.#waiting.set(other,(this.#waiting.get(other)??0)+1)}}const frameLength=68,
quoteLength=3;function packagesWithin(projects,room){const all=projects.map(()=>new KeptPackages),ranked=projects.flatMap(
({packages},index)=>{const kept=all[index];return kept?packages.map(candidate=>({candidate,kept})):[]});let left=room;for(const{
candidate,kept}of ranked.sort(byRank)){if(left-=kept.costOf(candidate),left<0)break;kept.keep(candidate)}return all}function byRank({
candidate:a},{candidate:b}){return groupOf(a)-groupOf(b)||a.depth-b.depth}function groupOf({isDirect,ecosystem}){return isDirect?
0:ecosystem==="generic"?2:1}const maxManifests=100,maxCharacters=47e5;function dependencySnapshot(source){try{return submissionOf(
source)}catch(error){return none((0,failure_facts.oh)(error))}}function submissionOf(source){const sources=projectsOf(source);
if(!sources.some(({result})=>result.reported))return{lines:[]};if(sources.filter(({tree})=>!tree).length>0)return none("\
not every hierarchy was read");const projects=sources.map(projectPackages).sort(byName),shown=projects.slice(0,maxManifests),
kept=packagesWithin(shown,maxCharacters),manifests=manifestsOf(shown,kept,source.manifests);return Object.keys(manifests).
length===0?none("there is no library to submit"):{lines:[],snapshot:{about:projects.flatMap(({product="",project})=>[product,
project]),scanned:source.generatedAt.toISOString(),manifests,leftOut:leftOut(projects,shown,kept)}}}function none(why){return{
lines:[`No dependency snapshot is submitted: ${why}`]}}function projectsOf(source){const{targets}=source.result;return targets?
targets.map(target=>({...(0,reports_source.C)(target,source),project:target.name})):[source]}function byName(a,b){return(0,compare.
U)(a.project,b.project)||(0,compare.U)(a.product??"",b.product??"")}function leftOut(projects,shown,kept){const more=projects.
length-shown.length,unnamed=shown.reduce((sum,one)=>sum+one.withoutPurl,0),dropped=shown.reduce((sum,{packages:packages2},index)=>sum+
packages2.filter(({purl})=>!kept[index]?.has(purl)).length,0),packages=count=>(0,counted.h)(count,"package");return[...unnamed>
0?[`${(0,counted.h)(unnamed,"library","libraries")} without a package URL`]:[],...dropped>0?[`${packages(dropped)} deepe\
st in the hierarchy, to stay below 5 MB`]:[],...more>0?[`${(0,counted.h)(more,"project")} beyond the first ${maxManifests}`]:
[]]}}),6669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ct:()=>componentsOf,ZB:()=>hasComponents,JI:()=>sha1Of});var ecosystem=__webpack_require__(9964),library_identity=__webpack_require__(
8028),match_type=__webpack_require__(5774),no_license=__webpack_require__(2167),packageurl_js=__webpack_require__(7091);
function purlOf(library,identity=(0,library_identity.cu)(library)){return build(identity)??build((0,library_identity.QX)(
library))}function build(identity){const{type,version,qualifiers,subpath}=identity,namespace=withoutEmptySegments(identity.
namespace?.toWellFormed()),name=identity.name.toWellFormed();try{const purl=new packageurl_js.PackageURL(type,namespace,
name,version?.toWellFormed(),qualifiers&&mapValues(qualifiers),subpath?.toWellFormed());return type==="npm"&&(purl.namespace=
namespace,purl.name=name),{text:encoded(purl.toString()),namespace:purl.namespace??void 0,name:purl.name}}catch{return}}
function withoutEmptySegments(path=""){return/^\/|\/\/|\/$/.test(path)?path.split("/").filter(Boolean).join("/")||void 0:
path||void 0}function mapValues(qualifiers){return Object.fromEntries(Object.entries(qualifiers).map(([key,value])=>[key,
value.toWellFormed()]))}function encoded(text){return text.replace(/[+!'()*]|%3A|%7E/g,found=>encodings[found]??found)}const encodings={
"+":"%2B","!":"%21","'":"%27","(":"%28",")":"%29","*":"%2A","%3A":":","%7E":"~"};var compare=__webpack_require__(185),web_address=__webpack_require__(
4e3);const made=new WeakMap;function hasComponents({result,tree}){return result.reported?.inventory!==void 0||tree!==void 0}
function componentsOf(source){const{inventory}=source.result.reported??{},components=made.get(source)??joinComponents(inventory?.
libraries,source.tree);return made.set(source,components),components}function joinComponents(inventory=[],tree){const rows=rowsOf(
inventory,tree),components=[...rows.values()].sort(byName).map((row,place)=>(row.place=place,component(row,tree))),at=key=>components[rows.
get(key)?.place??-1];for(const[key,children]of tree?.dependencies??[]){const from=at(key),others=children.map(at).filter(
one=>one!==void 0).filter(one=>one!==from);from&&others.length>0&&(from.dependencies=others.sort(byKey))}return components}
function rowsOf(inventory,tree){const rows=new Map;for(const library of inventory){if(rows.has(library.keyUuid))continue;
const known=tree?.libraries.get(library.keyUuid);rows.set(library.keyUuid,rowOf(library,!0,known))}for(const[key,known]of tree?.
libraries??[]){if(rows.has(key))continue;const library={...known,licenses:[],vulnerabilities:[]};rows.set(key,rowOf(library,
!1,known))}return rows}function rowOf(library,inInventory,known){const whole=joined({library,known}),identity=(0,library_identity.
cu)(whole),name=(0,library_identity.Vb)(identity,whole);return{place:-1,library,inInventory,known,identity,name}}function joined({
library,known}){return known?{...library,filename:library.filename??known.filename,groupId:library.groupId??known.groupId,
artifactId:library.artifactId??known.artifactId,version:library.version??known.version,sha1:library.sha1??known.sha1,type:library.
type??known.type,coordinates:library.coordinates??known.coordinates}:library}function component(row,tree){const{place,inInventory,
known,identity,name}=row,library=joined(row),isDirect=tree?.direct.has(library.keyUuid);return{library,name,ecosystem:(0,ecosystem.
Mg)(library),purl:purlOf(library,identity),licenses:(0,no_license.e4)(library.licenses),homePage:(0,web_address.D)(library.
homePage),place,inInventory,relation:known?isDirect?"direct":"transitive":void 0,dependencies:void 0}}function byName(a,b){
return(0,compare.U)(a.name,b.name)||(0,compare.U)(a.library.version??"",b.library.version??"")||byKey(a,b)}function byKey(a,b){
return(0,compare.U)(a.library.keyUuid,b.library.keyUuid)}function sha1Of(library){const{sha1}=library;if(!(!sha1||(0,match_type.
s)(library)))return/^[0-9a-f]{40}$/i.test(sha1)?sha1.toLowerCase():void 0}}),2113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fs:()=>documentId,Uf:()=>toolName,et:()=>subjectOf});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11),_findings_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5306);const toolName="mend-project-action";function subjectOf({
result,project=""}){return{product:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
tZ)(result)??"",200)||void 0,project:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
j1)(result)??project,200)||"project"}}function documentId(kind,source,components){const{product="",project}=subjectOf(source),
made=source.generatedAt.toISOString(),read=source.result.reported?.inventory?.lastUpdated??"",contents=contentsId(source,
components);return source.uuid([kind,product,project,made,read,contents])}const ids2=new WeakMap;function contentsId({uuid},components){
const id2=ids2.get(components)??uuid(components.map(({library})=>library.keyUuid));return ids2.set(components,id2),id2}})};
