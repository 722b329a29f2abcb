export const id=975,ids=[975],modules={9975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{spdxFormat:()=>spdxFormat});var match_type=__webpack_require__(
5774),no_license=__webpack_require__(2167),clean=__webpack_require__(11),sbom_components=__webpack_require__(6669),subject=__webpack_require__(
2113),json_chunks=__webpack_require__(4),library_license=__webpack_require__(2599),web_address=__webpack_require__(4e3);
function licenseNames(components){const ids2=new Map,taken=new Set,extracted=[];for(const license of components.flatMap(
({library})=>library.licenses)){const name=(0,clean.pj)(license.name);if((0,no_license.VO)(license)||(0,library_license.
v)(license)||ids2.has(name))continue;const licenseId=free(`LicenseRef-Mend-${word(name)}`,taken);taken.add(licenseId),ids2.
set(name,licenseId),extracted.push(extractedLicense(licenseId,name,(0,web_address.D)(license.url)))}return{idOf:license=>(0,library_license.
v)(license)??ids2.get((0,clean.pj)(license.name)),extracted:extracted.length>0?extracted:void 0}}function extractedLicense(licenseId,name,url){
return{licenseId,name,extractedText:`Mend calls this license "${name}"; its text is not part of the inventory.`,...url&&
{seeAlsos:[url]}}}function word(name){return name.replace(/[^A-Za-z0-9.-]+/g,"-").slice(0,60)}function free(id2,taken){for(let count=1;;count++){
const candidate=count===1?id2:`${id2}-${count}`;if(!taken.has(candidate))return candidate}}const spdxFormat={name:"spdx",
output:"spdx-path",file:"mend-sbom.spdx.json",perProject:"instead",write:source=>(0,sbom_components.ZB)(source)?(0,json_chunks.
V)(()=>documentOf(source)):void 0},documentRef="SPDXRef-DOCUMENT",projectRef="SPDXRef-Project",unknown="NOASSERTION";function documentOf(source){
const components=(0,sbom_components.ct)(source),{product,project}=(0,subject.et)(source),names=licenseNames(components),
id2=(0,subject.Fs)("spdx",source,components);return{spdxVersion:"SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:documentRef,name:product?
`${product} / ${project}`:project,documentNamespace:`https://spdx.org/spdxdocs/${uriWord(project)}-${id2}`,creationInfo:{
created:source.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),creators:[`Tool: ${subject.Uf}-${source.version}`]},packages:spdx_packages(
project,components,names),hasExtractedLicensingInfos:names.extracted,relationships:relationships(components)}}function uriWord(text){
return text.replace(/[^A-Za-z0-9.-]+/g,"-").slice(0,100)}function idOf({library,place}){return/^[A-Za-z0-9.-]+$/.test(library.
keyUuid)?`SPDXRef-Package-${library.keyUuid}`:`SPDXRef-Unkeyed-${place+1}`}function*spdx_packages(project,components,names){
yield{SPDXID:projectRef,name:project,downloadLocation:unknown,filesAnalyzed:!1,copyrightText:unknown,supplier:unknown,licenseConcluded:unknown,
licenseDeclared:unknown,primaryPackagePurpose:"APPLICATION"};for(const component of components)yield packageOf(component,
names)}function packageOf(component,names){const{library,name,purl,homePage}=component,{version="",filename=""}=library,
sha1=(0,sbom_components.JI)(library),licenses=(0,no_license.e4)(library.licenses),declared=declaredOf(licenses,names);return{
SPDXID:idOf(component),name:(0,clean.pj)(name)||library.keyUuid,versionInfo:(0,clean.pj)(version)||void 0,packageFileName:(0,clean.
pj)(filename)||void 0,downloadLocation:unknown,filesAnalyzed:!1,copyrightText:unknown,supplier:unknown,homepage:homePage,
licenseConcluded:(0,match_type.s)(library)?unknown:declared,licenseDeclared:declared,licenseComments:comment(licenses),checksums:sha1?
[{algorithm:"SHA1",checksumValue:sha1}]:void 0,externalRefs:purl&&[{referenceCategory:"PACKAGE-MANAGER",referenceType:"p\
url",referenceLocator:purl.text}]}}function declaredOf(licenses,names){const[first]=licenses;if(first&&licenses.length===
1)return names.idOf(first)??unknown;const different=new Set(licenses.map(names.idOf)),[only]=different;return different.
size===1&&only!==void 0?only:unknown}function comment(licenses){if(licenses.length<2)return;const names=new Set(licenses.
map(({name})=>(0,clean.pj)(name)));if(!(names.size<2))return`Mend lists several licenses and does not say how they combi\
ne: ${[...names].sort().join(", ")}`}function*relationships(components){yield related(documentRef,"DESCRIBES",projectRef);
for(const component of components){const{relation,dependencies=[]}=component,id2=idOf(component);relation==="direct"&&(yield related(
projectRef,"DEPENDS_ON",id2)),relation===void 0&&(yield related(projectRef,"CONTAINS",id2));for(const other of dependencies)
yield related(id2,"DEPENDS_ON",idOf(other))}}function related(from,type,to){return{spdxElementId:from,relationshipType:type,
relatedSpdxElement:to}}})};
