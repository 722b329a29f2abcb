export const id=975,ids=[975],modules={9975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{spdxFormat:()=>spdxFormat});var match_type=__webpack_require__(
5774),clean=__webpack_require__(11),sbom_components=__webpack_require__(6669),subject=__webpack_require__(2113),json_chunks=__webpack_require__(
4),library_license=__webpack_require__(2599),web_address=__webpack_require__(4e3);function licenseNames(components){const ids2=new Map,
taken=new Set,extracted=[];for(const license of components.flatMap(({licenses})=>licenses)){if((0,library_license.v)(license))
continue;const name=(0,clean.pj)(license.name);if(ids2.has(name))continue;const licenseId=free(`LicenseRef-Mend-${word(name)}`,
taken);taken.add(licenseId),ids2.set(name,licenseId),extracted.push(extractedLicense(licenseId,name,(0,web_address.D)(license.
url)))}return{idOf:license=>(0,library_license.v)(license)??ids2.get((0,clean.pj)(license.name)),extracted:extracted.length>
0?extracted:void 0}}function extractedLicense(licenseId,name,url){return{licenseId,name,extractedText:`Mend calls this l\
icense "${name}"; its text is not part of the inventory.`,...url&&{seeAlsos:[url]}}}function word(name){return name.replace(
/[^A-Za-z0-9.-]+/g,"-").slice(0,60)}function free(id2,taken){for(let count=1;;count++){const candidate=count===1?id2:`${id2}\
-${count}`;if(!taken.has(candidate))return candidate}}const spdxFormat={name:"spdx",output:"spdx-path",file:"mend-sbom.s\
pdx.json",perProject:"instead",write:source=>(0,sbom_components.ZB)(source)?(0,json_chunks.V)(()=>documentOf(source)):void 0},
documentRef="SPDXRef-DOCUMENT",projectRef="SPDXRef-Project",unknown="NOASSERTION";function documentOf(source){const components=(0,sbom_components.
ct)(source),{product,project}=(0,subject.et)(source),names=licenseNames(components),id2=(0,subject.Fs)("spdx",source,components);
return{spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:documentRef,name:product?`${product} / ${project}`:project,documentNamespace:`\
https://spdx.org/spdxdocs/${uriWord(project)}-${id2}`,creationInfo:{created:source.generatedAt.toISOString().replace(/\.\d+Z$/,
"Z"),creators:[`Tool: ${subject.Uf}-${source.version}`]},packages:spdx_packages(project,components,names),hasExtractedLicensingInfos:names.
extracted,relationships:relationships(components)}}function uriWord(text){return text.replace(/[^A-Za-z0-9.-]+/g,"-").slice(
0,100)}function idOf({library,place}){return/^[A-Za-z0-9.-]+$/.test(library.keyUuid)?`SPDXRef-Package-${library.keyUuid}`:
`SPDXRef-Unkeyed-${place+1}`}function*spdx_packages(project,components,names){yield{SPDXID:projectRef,name:project,downloadLocation:unknown,
filesAnalyzed:!1,copyrightText:unknown,supplier:unknown,licenseConcluded:unknown,licenseDeclared:unknown,primaryPackagePurpose:"\
APPLICATION"};for(const component of components)yield packageOf(component,names)}function packageOf(component,names){const{
library,name,purl,licenses,homePage}=component,{version="",filename=""}=library,sha1=(0,sbom_components.JI)(library),declared=declaredOf(
licenses,names);return{SPDXID:idOf(component),name:(0,clean.pj)(name)||library.keyUuid,versionInfo:(0,clean.pj)(version)||
void 0,packageFileName:(0,clean.pj)(filename)||void 0,downloadLocation:unknown,filesAnalyzed:!1,copyrightText:unknown,supplier:unknown,
homepage:homePage,licenseConcluded:(0,match_type.s)(library)?unknown:declared,licenseDeclared:declared,licenseComments:comment(
licenses),checksums:sha1?[{algorithm:"SHA1",checksumValue:sha1}]:void 0,externalRefs:purl&&[{referenceCategory:"PACKAGE-\
MANAGER",referenceType:"purl",referenceLocator:purl.text}]}}function declaredOf(licenses,names){const[first]=licenses;if(first&&
licenses.length===1)return names.idOf(first)??unknown;const different=new Set(licenses.map(names.idOf)),[only]=different;
return different.size===1&&only!==void 0?only:unknown}function comment(licenses){if(licenses.length<2)return;const names=new Set(
licenses.map(({name})=>(0,clean.pj)(name)));if(!(names.size<2))return`Mend lists several licenses and does not say how t\
hey combine: ${[...names].sort().join(", ")}`}function*relationships(components){yield related(documentRef,"DESCRIBES",projectRef);
for(const component of components){const{relation,dependencies=[]}=component,id2=idOf(component);relation==="direct"&&(yield related(
projectRef,"DEPENDS_ON",id2)),relation===void 0&&(yield related(projectRef,"CONTAINS",id2));for(const other of dependencies)
yield related(id2,"DEPENDS_ON",idOf(other))}}function related(from,type,to){return{spdxElementId:from,relationshipType:type,
relatedSpdxElement:to}}}),6669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{ct:()=>componentsOf,ZB:()=>hasComponents,JI:()=>sha1Of});var ecosystem=__webpack_require__(9964),
library_identity=__webpack_require__(8028),match_type=__webpack_require__(5774),no_license=__webpack_require__(2167),packageurl_js=__webpack_require__(
7091);function purlOf(library,identity=(0,library_identity.cu)(library)){return build(identity)??build((0,library_identity.
QX)(library))}function build(identity){const{type,version,qualifiers,subpath}=identity,namespace=withoutEmptySegments(identity.
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
